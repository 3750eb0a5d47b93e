// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "session/connectionchanges.h"
#include "session/standing.h"

#include <QString>

// The one place where connections, their keys and the keychain are worded. Plain text, also where it quotes a tenant.

namespace ui {

/// A state for people: a word for cells and badges, a sentence that says what it means and what can be done.
struct StateText {
    QString word;
    QString sentence;
    models::Tone tone = models::Tone::Neutral;
};

StateText stateText(session::KeyState state);
/// The keychain as a whole.
StateText stateText(session::KeychainState state);
StateText stateText(const session::Standing &standing);

QString kindText(session::Connection::Kind kind);
QString editionText(schema::Edition edition);
/// What the console calls an API, by its segment in URLs; one we have no words for stays as it is spelled.
QString apiText(const QString &area);
/// Without a list nothing is known, which is not the same as nothing is ticked.
QString rightsText(const std::optional<QStringList> &enabledApis);

/// What *Test* found, line by line.
QString reportText(const session::TestReport &report, session::Connection::Kind kind);
/// What to compare before a certificate is trusted, line by line.
QString certificateText(const session::ServerCertificate &certificate);

/// How a change of a connection ended. With Verdict::Done: where the key that was given is now, if that is not the keychain,
/// and that the change could not be saved; empty when all is as it should be.
QString userText(const session::ConnectionChanges::Outcome &outcome);
/// Verdict::AnotherTenant as a question. \p known: what the connection was before.
QString tenantQuestion(const session::ConnectionChanges::Outcome &outcome, const session::ConnectionEntry &known);
/// A removal: what is proven, or why not.
QString userText(const session::ConnectionChanges::Removal &removal);

/// A key that is older than this should be replaced.
inline constexpr int oldKeyDays = 365;
/// `14 mo`; \p old says whether that is too old.
StateText ageText(const QDateTime &createdAt, const QDateTime &now);

} // namespace ui
