// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace session {
class Session;
}

namespace ui {

class MainWindow;

/// Gives \p window the pages that exist for the kind of \p session, under its name. The session must outlive them.
void addPagesOf(session::Session &session, MainWindow &window);

} // namespace ui
