// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/keyorder.h"

#include "schema/pointer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

/// An object or array that is open at this place of the text.
struct Level {
    QString pointer;
    bool isObject = false;
    bool awaitsKey = false;
    QString key;         ///< objects: of the value that comes next
    qsizetype index = 0; ///< arrays: of the value that comes next
    QStringList names;

    QString nextPointer() const { return isObject ? pointerTo(pointer, key) : pointerTo(pointer, index); }
};

/// \p token is a string of JSON with its quotes.
QString unquoted(QByteArrayView token)
{
    const QByteArrayView inner = token.sliced(1).chopped(1);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    return QJsonDocument::fromJson('[' + token.toByteArray() + ']').array().at(0).toString();
}

} // namespace

KeyOrder::KeyOrder(QByteArrayView json)
{
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '"': {
            qsizetype end = i + 1;
            while (end < json.size() && json[end] != '"')
                end += json[end] == '\\' ? 2 : 1;
            if (end >= json.size())
                return;
            if (!levels.empty() && levels.back().awaitsKey) {
                Level &level = levels.back();
                level.key = unquoted(json.sliced(i, end - i + 1));
                level.awaitsKey = false;
                if (level.names.contains(level.key))
                    m_duplicates.append(level.nextPointer());
                level.names.append(level.key);
            }
            i = end;
            break;
        }
        case '{':
        case '[': {
            const bool isObject = json[i] == '{';
            QString pointer = levels.empty() ? QString() : levels.back().nextPointer();
            levels.push_back({std::move(pointer), isObject, isObject, {}, 0, {}});
            break;
        }
        case '}':
        case ']':
            if (levels.empty())
                return;
            if (levels.back().isObject)
                m_names.insert(levels.back().pointer, std::move(levels.back().names));
            levels.pop_back();
            break;
        case ',':
            if (!levels.empty()) {
                levels.back().awaitsKey = levels.back().isObject;
                ++levels.back().index;
            }
            break;
        default: break;
        }
    }
}

} // namespace schema
