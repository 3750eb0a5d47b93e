// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/ids.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace simulator {

/// Things that are only kept: made, listed in the order they were made, read, changed, taken away. What an area needs
/// beyond that it does itself. Guarded by the tenant's lock.
class Collection {
public:
    Collection(const Ids &ids, Kind kind) : m_ids(&ids), m_kind(kind) {}

    /// Gives it an `id` and keeps it; the id.
    QString create(QJsonObject thing);
    /// nullptr when there is none of that id.
    const QJsonObject *find(const QString &id) const;
    /// Members of \p changes replace those of the thing. False when there is none.
    bool update(const QString &id, const QJsonObject &changes);
    bool remove(const QString &id);

    /// Whether another thing than \p exceptId, of those that \p among takes, has \p value as \p member.
    bool isTaken(const QString &member, const QString &value, const QString &exceptId,
                 Qt::CaseSensitivity sensitivity = Qt::CaseSensitive,
                 const std::function<bool(const QJsonObject &)> &among = {}) const;
    QList<QJsonObject> list(const std::function<bool(const QJsonObject &)> &matches = {}) const;

private:
    std::map<std::uint32_t, QJsonObject>::const_iterator locate(const QString &id) const;

    const Ids *m_ids;
    Kind m_kind;
    std::uint32_t m_next = 0;
    std::map<std::uint32_t, QJsonObject> m_things;
};

} // namespace simulator
