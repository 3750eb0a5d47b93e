// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/places.h"

#include <map>
#include <span>
#include <string_view>

namespace simulator {

/// What companies have bought: as the seed has it, and over that what calls have set, which stands in the company's
/// `licenseSubscription`. Guarded by the tenant's lock.
class Licenses {
public:
    enum Type { Trial = 1, LicenseKey = 2, Monthly = 3, MonthlyTrial = 5 }; ///< as the API counts

    struct Key {
        QString text;
        bool isAddon = false;
        Milliseconds ends = 0;
        int seats = 0;
    };

    Licenses(std::uint64_t seed, Milliseconds startedAt, Places &places)
        : m_seed(seed),
          m_startedAt(startedAt),
          m_places(&places)
    {}

    int typeOf(std::uint32_t company) const;
    /// Members as licensing.setMonthlySubscription has them; every switch is there.
    QJsonObject subscriptionOf(std::uint32_t company) const;
    /// Members of \p changes replace those of the subscription.
    void change(std::uint32_t company, const QJsonObject &changes);

    /// The base key first; none unless the licence is one by key.
    std::vector<Key> keysOf(std::uint32_t company) const;
    /// From now on the licence is by these keys; with none left, a trial that is over.
    void setKeys(std::uint32_t company, std::vector<Key> keys);
    /// Another company than \p company has it.
    bool isTaken(const QString &key, std::uint32_t company) const;

    /// Names of the switches, `manageEncryption` …, in the API's order.
    static std::span<const QLatin1StringView> switches();

private:
    QJsonObject seeded(std::uint32_t company) const;

    const std::uint64_t m_seed;
    const Milliseconds m_startedAt;
    Places *m_places;
    std::map<std::uint32_t, std::vector<Key>> m_keys; ///< where calls have set them
};

} // namespace simulator
