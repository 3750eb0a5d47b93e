// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace simulator {

void JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_out.append(':');
    m_comma = false;
}

void JsonWriter::value(std::string_view text)
{
    separate();
    quote(text);
}

void JsonWriter::value(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    value(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void JsonWriter::value(const QJsonValue &tree)
{
    switch (tree.type()) {
    case QJsonValue::Object: raw(QJsonDocument(tree.toObject()).toJson(QJsonDocument::Compact)); return;
    case QJsonValue::Array: raw(QJsonDocument(tree.toArray()).toJson(QJsonDocument::Compact)); return;
    case QJsonValue::String: value(tree.toString()); return;
    case QJsonValue::Bool: value(tree.toBool()); return;
    case QJsonValue::Double: {
        // QJsonDocument writes integers and doubles the way they came; borrow that.
        const QByteArray boxed = QJsonDocument(QJsonArray{tree}).toJson(QJsonDocument::Compact);
        raw(QByteArrayView(boxed).sliced(1, boxed.size() - 2));
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: null(); return;
    }
}

void JsonWriter::quote(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out.append('"');
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_out.append(text.data() + done, static_cast<qsizetype>(at - done));
        done = at + 1;
        switch (byte) {
        case '"': m_out.append("\\\""); break;
        case '\\': m_out.append("\\\\"); break;
        case '\n': m_out.append("\\n"); break;
        case '\r': m_out.append("\\r"); break;
        case '\t': m_out.append("\\t"); break;
        default:
            m_out.append("\\u00");
            m_out.append(hex[byte >> 4U]);
            m_out.append(hex[byte & 15U]);
        }
    }
    m_out.append(text.data() + done, static_cast<qsizetype>(text.size() - done));
    m_out.append('"');
}

} // namespace simulator
