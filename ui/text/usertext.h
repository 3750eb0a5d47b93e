// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "transport/accessurl.h"

#include <QString>

namespace ui {

/// An error in words for people. Plain text, also where it quotes the server: show it in widgets set to Qt::PlainText.
struct UserText {
    QString sentence; ///< what happened and what can be done, in the user's language
    QString details;  ///< the server's own words and codes, for "Details"; may be empty
};

/// The one place where errors are worded.
UserText userText(const base::ApiError &error);

/// The same for a write: its sentence also says whether the change was made.
UserText userTextForWrite(const base::ApiError &error);

/// What is wrong with an address that was typed, as one sentence.
QString userText(transport::AccessUrlFault fault);

} // namespace ui
