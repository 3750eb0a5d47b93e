// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectiontools.h"

#include "session/workspace.h"

namespace ui {

ConnectionTools ConnectionTools::of(session::Workspace &workspace)
{
    return {workspace.settings(), workspace.keys(), workspace.changes(), workspace.clock(),
            [&workspace] { return workspace.unlockKeychain(); }};
}

} // namespace ui
