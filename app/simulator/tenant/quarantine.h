// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/endpoints.h"

#include <QJsonObject>

namespace simulator {

/// What was put away: files of computers, mails of Exchange servers. States are a function of the time. Guarded by the
/// tenant's lock.
class Quarantine {
public:
    enum class Service : std::uint8_t { Computers, Exchange };
    enum Action : std::uint8_t { None = 0, Removal = 1, Restore = 2 }; ///< as `actionStatus` counts

    struct Item {
        Service service = Service::Computers;
        std::uint32_t endpoint = 0;
        Milliseconds putAwayAt = 0; ///< it is not there before
        QString threat;
        QString sha256;
        QJsonObject details; ///< as the API tells them
        Action action = None;
        Milliseconds endsAt = 0; ///< of the action: the item is gone from then on
    };

    /// What the seed has found on \p endpoints so far.
    Quarantine(std::uint64_t seed, Milliseconds startedAt, const Endpoints &endpoints);

    const std::vector<Item> &all() const { return m_items; }
    Item &item(std::uint32_t index) { return m_items[index]; }
    void add(Item item) { m_items.push_back(std::move(item)); }
    static bool isThere(const Item &item, Milliseconds now)
    {
        return item.putAwayAt <= now && (item.action == None || now < item.endsAt);
    }

private:
    std::vector<Item> m_items;
};

} // namespace simulator
