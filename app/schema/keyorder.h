// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

namespace schema {

/// The order in which members stand in a text of JSON: QJsonObject sorts them, and the order of `properties` has a
/// meaning in our documents.
class KeyOrder {
public:
    KeyOrder() = default;
    /// \p json must be valid (QJsonDocument has parsed it); of anything else it makes an order of no meaning, no harm.
    explicit KeyOrder(QByteArrayView json);

    /// Names of the object at \p pointer, as written; empty when none stands there.
    QStringList at(const QString &pointer) const { return m_names.value(pointer); }
    /// Pointers of members that stand twice in their object.
    const QStringList &duplicates() const { return m_duplicates; }

private:
    QHash<QString, QStringList> m_names;
    QStringList m_duplicates;
};

} // namespace schema
