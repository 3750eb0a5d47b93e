// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontreemodel.h"

#include "models/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString entries(qsizetype count)
{
    if (count == 0)
        return Words::tr("None");
    return count == 1 ? Words::tr("1 entry") : Words::tr("%1 entries").arg(count);
}

/// Plain, without marks between thousands: ports and sizes are told as they are set.
QVariant valueOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::String: return shown(value.toString());
    case QJsonValue::Array: return entries(value.toArray().size());
    case QJsonValue::Object:
        return value.toObject().isEmpty() ? QVariant(Words::tr("Nothing set")) : QVariant(QString());
    }
    Q_UNREACHABLE();
}

std::vector<TreeItem> itemsOf(const QJsonValue &value);

TreeItem itemOf(const QString &key, const QString &title, const QJsonValue &value)
{
    return {key, {title, valueOf(value)}, {}, {}, itemsOf(value), {}};
}

std::vector<TreeItem> itemsOf(const QJsonValue &value)
{
    std::vector<TreeItem> items;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            items.push_back(itemOf(it.key(), readable(it.key()), it.value()));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            items.push_back(itemOf(QString::number(i), QString::number(i + 1), array.at(i)));
    }
    return items;
}

} // namespace

QString readable(const QString &key)
{
    QString words;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar c = key.at(i);
        if (c == u'_' || c == u'-') {
            if (!words.isEmpty() && !words.endsWith(u' '))
                words += u' ';
            continue;
        }
        const bool nextIsLower = i + 1 < key.size() && key.at(i + 1).isLower();
        const bool isAfterLower = i > 0 && (key.at(i - 1).isLower() || key.at(i - 1).isDigit());
        const bool endsLetters = i > 0 && key.at(i - 1).isUpper() && nextIsLower;
        const bool begins = c.isUpper() && (isAfterLower || endsLetters);
        if (begins && !words.endsWith(u' '))
            words += u' ';
        // Letters that stand for words stay as they are: URL, HTTP.
        words += begins && nextIsLower ? c.toLower() : c;
    }
    words = words.trimmed();
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words.isEmpty() ? key : words;
}

JsonTreeModel::JsonTreeModel(QObject *parent)
    : TreeModel({{u"key"_s, Words::tr("Setting"), false, true, 36}, {u"value"_s, Words::tr("Value"), false, true, 30}},
                parent)
{}

void JsonTreeModel::setDocument(const schema::Document &document)
{
    setItems(itemsOf(document.value()));
}

} // namespace models
