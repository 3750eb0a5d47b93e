// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/pointer.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace schema {

QString pointerTo(const QString &pointer, QStringView member)
{
    QString step = member.toString();
    step.replace(u'~', "~0"_L1);
    step.replace(u'/', "~1"_L1);
    return pointer + u'/' + step;
}

QString pointerTo(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

std::optional<QStringList> pointerSteps(QStringView pointer)
{
    QStringList steps;
    if (pointer.isEmpty())
        return steps;
    if (pointer.front() != u'/')
        return std::nullopt;
    for (const QStringView raw : pointer.sliced(1).tokenize(u'/')) {
        QString step;
        step.reserve(raw.size());
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw[i] != u'~') {
                step.append(raw[i]);
                continue;
            }
            if (++i == raw.size() || (raw[i] != u'0' && raw[i] != u'1'))
                return std::nullopt;
            step.append(raw[i] == u'0' ? u'~' : u'/');
        }
        steps.append(step);
    }
    return steps;
}

} // namespace schema
