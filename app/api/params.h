// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace api {

/// Parameters under construction. The API refuses null, so what is not there is left out.
class Params {
public:
    Params &text(const QString &name, const QString &value) { return put(name, value, !value.isEmpty()); }
    Params &texts(const QString &name, const QStringList &values)
    {
        return put(name, QJsonArray::fromStringList(values), !values.isEmpty());
    }
    Params &flag(const QString &name, std::optional<bool> value)
    {
        return put(name, value.value_or(false), value.has_value());
    }
    Params &number(const QString &name, std::optional<qint64> value)
    {
        return put(name, value.value_or(0), value.has_value());
    }
    /// Left out when it is empty.
    Params &object(const QString &name, const QJsonObject &value) { return put(name, value, !value.isEmpty()); }

    operator QJsonObject() const { return m_json; }

private:
    Params &put(const QString &name, const QJsonValue &value, bool given)
    {
        if (given)
            m_json.insert(name, value);
        return *this;
    }

    QJsonObject m_json;
};

} // namespace api
