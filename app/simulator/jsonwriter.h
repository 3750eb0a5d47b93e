// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <charconv>
#include <concepts>
#include <string_view>

namespace simulator {

/// Writes JSON as text, front to back: pages of endpoints are never built as trees. Text is UTF-8 and valid.
/// The caller sees to the nesting; commas come by themselves.
class JsonWriter {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(std::string_view name);

    void value(std::string_view text);
    void value(const char *text) { value(std::string_view(text)); }
    void value(const std::string &text) { value(std::string_view(text)); }
    void value(const QString &text);
    void value(std::same_as<bool> auto flag)
    {
        separate();
        m_out.append(flag ? "true" : "false");
    }
    template <std::integral T>
    requires(!std::same_as<T, bool>) void value(T number)
    {
        separate();
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        m_out.append(digits, end - digits);
    }
    void null()
    {
        separate();
        m_out.append("null");
    }
    void value(const QJsonValue &tree);
    /// Already JSON.
    void raw(QByteArrayView json)
    {
        separate();
        m_out.append(json);
    }

    template <typename T>
    void member(std::string_view name, const T &content)
    {
        key(name);
        value(content);
    }

    QByteArray take() { return std::move(m_out); }
    void reserve(qsizetype size) { m_out.reserve(size); }

private:
    void separate()
    {
        if (m_comma)
            m_out.append(',');
        m_comma = true;
    }
    void open(char bracket)
    {
        separate();
        m_out.append(bracket);
        m_comma = false;
    }
    void close(char bracket)
    {
        m_out.append(bracket);
        m_comma = true;
    }
    void quote(std::string_view text);

    QByteArray m_out;
    bool m_comma = false;
};

} // namespace simulator
