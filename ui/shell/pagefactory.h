// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

#include <functional>

namespace ui {

class Page;
class PageHost;

/// A page that a window can show. A value: the table of them is made in main, so that the window knows no page by name.
struct PageFactory {
    QString id;    ///< Page::id()
    QString title; ///< translated
    QString icon;  ///< one of our line icons
    /// What kinds of connections it is for; empty: whatever is open, and it stands below the line.
    QList<session::Connection::Kind> kinds;
    /// Called when it is first shown in a window; the window takes the page.
    std::function<std::unique_ptr<Page>(PageHost &host)> make;
};

} // namespace ui
