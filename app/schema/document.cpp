// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/document.h"

#include "schema/pointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace schema {

namespace {

/// The element's number, -1 when \p step is none: digits only, no leading zero.
qsizetype indexOf(const QString &step)
{
    if (step.isEmpty() || step.size() > 10 || (step.size() > 1 && step.front() == u'0'))
        return -1;
    for (const QChar c : step) {
        if (c < u'0' || c > u'9')
            return -1;
    }
    return static_cast<qsizetype>(step.toLongLong());
}

} // namespace

QJsonValue Document::at(QStringView pointer) const
{
    const auto steps = pointerSteps(pointer);
    if (!steps)
        return QJsonValue::Undefined;
    QJsonValue value = m_value;
    for (const QString &step : *steps) {
        if (value.isObject()) {
            value = value.toObject().value(step);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            const qsizetype index = indexOf(step);
            value = index >= 0 && index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue::Undefined;
        }
    }
    return value;
}

QByteArray Document::toJson() const
{
    if (m_value.isUndefined())
        return {};
    if (m_value.isObject())
        return QJsonDocument(m_value.toObject()).toJson();
    if (m_value.isArray())
        return QJsonDocument(m_value.toArray()).toJson();
    // QJsonDocument writes no bare values: written in brackets, and these taken off again.
    return QJsonDocument(QJsonArray{m_value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1) + '\n';
}

} // namespace schema
