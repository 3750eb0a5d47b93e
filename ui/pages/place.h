// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A page, and what to show on it. A value; links, the palette and a second start carry it.
struct Place {
    QString page;         ///< Page::id()
    QString connection{}; ///< id; empty: as the scope is
    QString id{};         ///< of the thing to select; empty: none
    QString filter{};     ///< words for the filter bar; empty: as it is
    QString company{};    ///< id: only what belongs to this company; empty: as it is
};

} // namespace ui
