// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace simulator {

/// The modules of an installation package, by the API's names.
constexpr std::array<QLatin1StringView, 18> packageModules{
    QLatin1StringView("antimalware"),
    QLatin1StringView("advancedThreatControl"),
    QLatin1StringView("firewall"),
    QLatin1StringView("contentControl"),
    QLatin1StringView("userControl"),
    QLatin1StringView("antiphishing"),
    QLatin1StringView("trafficScan"),
    QLatin1StringView("deviceControl"),
    QLatin1StringView("powerUser"),
    QLatin1StringView("containerProtection"),
    QLatin1StringView("advancedAntiExploit"),
    QLatin1StringView("encryption"),
    QLatin1StringView("patchManagement"),
    QLatin1StringView("edrSensor"),
    QLatin1StringView("networkAttackDefense"),
    QLatin1StringView("integrityMonitoring"),
    QLatin1StringView("phasr"),
    QLatin1StringView("applicationControl"),
};

} // namespace simulator
