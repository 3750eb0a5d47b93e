// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QSharedDataPointer>

namespace schema {

/// An answer as it came, opaque: for views that show what the schema describes. Copies share. Any thread.
class Document {
public:
    Document() = default;
    explicit Document(QJsonValue value) : m_value(std::move(value)) {}

    /// For decoders in records and api.
    const QJsonValue &value() const { return m_value; }
    bool isEmpty() const { return m_value.isUndefined() || m_value.isNull(); }

    /// What stands at a JSON pointer (RFC 6901); Undefined when nothing does. The empty pointer is the whole.
    QJsonValue at(QStringView pointer) const;
    /// Indented UTF-8, for people.
    QByteArray toJson() const;

private:
    QJsonValue m_value = QJsonValue::Undefined;
};

} // namespace schema
