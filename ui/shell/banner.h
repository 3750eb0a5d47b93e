// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "session/settings.h"
#include "session/standing.h"
#include "ui/pages/place.h"

#include <QDateTime>
#include <QString>

namespace session {
class Session;
}

namespace ui {

/// What a button on a banner does.
enum class BannerVerb {
    TryNow,      ///< Session::retry()
    Unlock,      ///< KeyStore::unlock(), then Session::retry()
    EnterKey,    ///< to the page where keys are
    ReplaceKey,  ///< the same
    BeginCache,  ///< Session::acceptTenant()
    Close,       ///< the connection
    ShowChanges, ///< to Audit
};
QString textOf(BannerVerb verb); ///< with a mnemonic

/// A lasting sentence above a page: something is wrong with a connection, and what can be done. A value; plain text.
struct Banner {
    QString key;          ///< one banner for each connection and cause
    QString connection{}; ///< id; empty: of the whole window
    models::Tone tone = models::Tone::Warning;
    QString text{};
    QString toolTip{};
    QList<BannerVerb> verbs{};

    bool operator==(const Banner &) const = default;
};

/// What is to be said of a connection now, most urgent first. Pure.
QList<Banner> bannersFor(const session::Session &session);
QList<Banner> bannersFor(const session::Standing &standing, const session::Connection &connection);
/// Of the settings file.
QList<Banner> bannersFor(const std::optional<session::SettingsTrouble> &trouble);

} // namespace ui
