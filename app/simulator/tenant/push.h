// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/places.h"

namespace simulator {

/// The one setting of event push, and what was counted. Nothing is ever sent from here: what would be is counted as
/// having arrived. Guarded by the tenant's lock.
struct Push {
    QJsonObject settings; ///< as setPushEventSettings took them, without what authorizes; empty: never set
    Milliseconds countsFrom = 0;
    int testEvents = 0;
    qint64 testBytes = 0;
    /// Counted up to the moment it was switched off; grows while it is on.
    int eventsBefore = 0;

    bool isOn() const { return settings.value(QLatin1StringView("status")).toInt() == 1; }
    int events(Milliseconds now) const;
};

} // namespace simulator
