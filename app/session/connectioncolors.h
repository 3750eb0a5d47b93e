// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace session {

/// A colour to tell connections apart by, always beside the connection's name. Each stands out from the backgrounds of
/// light and dark windows (contrast 3:1 and more, WCAG 2.1, 1.4.11), and from the others.
struct ConnectionColor {
    const char16_t *rgb; ///< `#rrggbb`, as Connection::color
    const char *name;    ///< to be translated, context `ConnectionColor`
};

/// In the order to offer them in.
std::span<const ConnectionColor> connectionColors();
/// For people and screen readers; empty for a colour that is none of ours.
QString colorName(const QString &rgb);
/// The first that none of \p used is, else the one used least.
QString freeColor(const QStringList &used);

} // namespace session
