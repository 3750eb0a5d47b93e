// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/connectiontext.h"

#include "session/apiarea.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;
using session::ConnectionChanges;
using session::KeychainState;
using session::KeyState;
using session::Standing;
using Kind = session::Connection::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Connections)
};

/// As Control Center lists them where a key is made.
struct ApiName {
    const char *area;
    const char *title;
};
constexpr ApiName apis[] = {
    {"accounts", QT_TRANSLATE_NOOP("Connections", "Accounts")},
    {"companies", QT_TRANSLATE_NOOP("Connections", "Companies")},
    {"general", QT_TRANSLATE_NOOP("Connections", "General")},
    {"incidents", QT_TRANSLATE_NOOP("Connections", "Incidents")},
    {"integrations", QT_TRANSLATE_NOOP("Connections", "Integrations")},
    {"investigation", QT_TRANSLATE_NOOP("Connections", "Investigation")},
    {"licensing", QT_TRANSLATE_NOOP("Connections", "Licensing")},
    {"maintenanceWindows", QT_TRANSLATE_NOOP("Connections", "Maintenance windows")},
    {"network", QT_TRANSLATE_NOOP("Connections", "Network")},
    {"packages", QT_TRANSLATE_NOOP("Connections", "Packages")},
    {"patchManagement", QT_TRANSLATE_NOOP("Connections", "Patch management")},
    {"phasr", QT_TRANSLATE_NOOP("Connections", "PHASR")},
    {"policies", QT_TRANSLATE_NOOP("Connections", "Policies")},
    {"push", QT_TRANSLATE_NOOP("Connections", "Event push service")},
    {"quarantine", QT_TRANSLATE_NOOP("Connections", "Quarantine")},
    {"reports", QT_TRANSLATE_NOOP("Connections", "Reports")},
    {"sandbox", QT_TRANSLATE_NOOP("Connections", "Sandbox")},
};

/// A key that was given, and did not get into the keychain.
QString heldText(KeyState state)
{
    switch (state) {
    case KeyState::Stored: return {};
    case KeyState::SessionOnly:
    case KeyState::NoKeychain: return stateText(state).sentence;
    case KeyState::Locked:
        return Words::tr("The keychain is locked, so the key is kept in memory until Plumbline ends.");
    case KeyState::Denied:
    case KeyState::Missing:
        return Words::tr("The keychain did not take the key, so it is kept in memory until Plumbline ends.");
    case KeyState::Unanswered:
        return Words::tr("The keychain did not answer in time, so the key is kept in memory until Plumbline ends.");
    }
    Q_UNREACHABLE();
}

QString dayText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

StateText stateText(KeyState state)
{
    switch (state) {
    case KeyState::Stored:
        return {Words::tr("In the keychain"), Words::tr("The key is in the keychain of this machine."), Tone::Good};
    case KeyState::SessionOnly:
        return {Words::tr("This session only"),
                Words::tr("The key is kept in memory until Plumbline ends; then it is asked for again."),
                Tone::Warning};
    case KeyState::Missing:
        return {Words::tr("Missing"), Words::tr("The keychain is open and has no key for this connection. Enter it."),
                Tone::Bad};
    case KeyState::Locked:
        return {Words::tr("Locked"),
                Words::tr("The keychain is locked, so the key cannot be read. Unlock the keychain."), Tone::Warning};
    case KeyState::Denied:
        return {Words::tr("Denied"),
                Words::tr("The keychain did not let Plumbline have the key. Allow it there, and try again."),
                Tone::Bad};
    case KeyState::NoKeychain:
        return {Words::tr("No keychain"),
                Words::tr("This machine has no keychain that works. A key is kept for this session only."),
                Tone::Warning};
    case KeyState::Unanswered:
        return {Words::tr("No answer"),
                Words::tr("The keychain did not answer in time. Look for a window of its own, and try again."),
                Tone::Warning};
    }
    Q_UNREACHABLE();
}

StateText stateText(KeychainState state)
{
    switch (state) {
    case KeychainState::Open:
        return {Words::tr("Open"), Words::tr("The keychain of this machine is open; keys are kept there."), Tone::Good};
    case KeychainState::Locked:
        return {Words::tr("Locked"), Words::tr("The keychain is locked. Unlock it to read and store keys."),
                Tone::Warning};
    case KeychainState::NoKeyring:
        return {Words::tr("No keyring"),
                Words::tr("The keychain service has no keyring to keep keys in. Unlock makes one; until then keys are "
                          "kept for this session only."),
                Tone::Warning};
    case KeychainState::NoService:
    case KeychainState::NoBus:
        return {Words::tr("No keychain"),
                Words::tr("There is no keychain on this machine. Keys are kept for this session only, and asked for "
                          "again next time."),
                Tone::Warning};
    case KeychainState::Unanswered:
        return {Words::tr("No answer"),
                Words::tr("The keychain does not answer. Look for a window of its own, and try again."), Tone::Warning};
    }
    Q_UNREACHABLE();
}

StateText stateText(const Standing &standing)
{
    switch (standing.state) {
    case Standing::State::Opening: return {Words::tr("Opening"), Words::tr("It is being opened."), Tone::Neutral};
    case Standing::State::NeedsKey: {
        const auto key = stateText(standing.key);
        //: of a connection
        return {Words::tr("Needs its key"), key.sentence, Tone::Warning};
    }
    case Standing::State::Connecting:
        return {Words::tr("Connecting"), Words::tr("The server has not answered yet."), Tone::Neutral};
    case Standing::State::Online:
        return {Words::tr("Connected"), Words::tr("The server answered the last call."), Tone::Good};
    case Standing::State::Offline:
        return {Words::tr("Offline"),
                standing.error ? userText(*standing.error).sentence
                               : Words::tr("The server did not answer the last call. It is tried again by itself."),
                Tone::Warning};
    case Standing::State::KeyRefused:
        return {Words::tr("Key refused"), Words::tr("The server does not accept the key. Replace it under Keys."),
                Tone::Bad};
    case Standing::State::OtherTenant:
        return {
            Words::tr("Another tenant"),
            Words::tr("Another tenant answers than the one whose data is shown. Nothing is asked until you decide."),
            Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::ControlCenter: return Words::tr("Control Center");
    case Kind::CloudSecurity: return Words::tr("Cloud Security");
    }
    Q_UNREACHABLE();
}

QString editionText(schema::Edition edition)
{
    switch (edition) {
    case schema::Edition::Partner: return Words::tr("Partner");
    case schema::Edition::Company: return Words::tr("Company");
    case schema::Edition::OnPremises: return Words::tr("On-premises");
    }
    Q_UNREACHABLE();
}

QString apiText(const QString &area)
{
    const auto plain = session::plainArea(area);
    const auto known = std::ranges::find_if(
        apis, [&](const ApiName &api) { return plain == session::plainArea(QLatin1StringView(api.area)); });
    return known == std::end(apis) ? area : Words::tr(known->title);
}

QString rightsText(const std::optional<QStringList> &enabledApis)
{
    if (!enabledApis)
        return Words::tr("Not known: the server does not tell");
    if (enabledApis->isEmpty())
        return Words::tr("None is ticked");
    QStringList titles;
    for (const auto &area : *enabledApis)
        titles.append(apiText(area));
    titles.sort(Qt::CaseInsensitive);
    return titles.join(", "_L1);
}

QString reportText(const session::TestReport &report, Kind kind)
{
    if (report.error)
        return userText(*report.error).sentence;
    QStringList lines{Words::tr("The server answers and accepts the key.")};
    if (!report.tenantName.isEmpty())
        //: %1: name of a company
        lines += Words::tr("Company: %1").arg(report.tenantName);
    if (kind == Kind::ControlCenter) {
        lines += report.edition ? Words::tr("Edition: %1").arg(editionText(*report.edition))
                                : Words::tr("Edition: cannot be told with this key");
        //: %1: names of APIs that are ticked on the key
        lines += Words::tr("The key may use: %1").arg(rightsText(report.enabledApis));
    }
    if (report.keyCreatedAt.isValid())
        lines += Words::tr("The key was made on %1").arg(dayText(report.keyCreatedAt));
    return lines.join(u'\n');
}

QString certificateText(const session::ServerCertificate &certificate)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
    return QStringList{
        Words::tr("Made out to: %1").arg(orNone(certificate.subject)),
        Words::tr("For the names: %1").arg(orNone(certificate.names.join(", "_L1))),
        certificate.selfSigned ? Words::tr("Signed by: itself")
                               : Words::tr("Signed by: %1").arg(orNone(certificate.issuer)),
        //: two dates
        Words::tr("Valid: %1 to %2").arg(dayText(certificate.validFrom), dayText(certificate.validUntil)),
    }
        .join(u'\n');
}

QString userText(const ConnectionChanges::Outcome &outcome)
{
    using Verdict = ConnectionChanges::Verdict;
    switch (outcome.verdict) {
    case Verdict::Done: {
        QStringList sentences;
        if (outcome.key != KeyState::Stored)
            sentences += heldText(outcome.key);
        if (outcome.unsaved)
            sentences += Words::tr("The change holds until Plumbline ends, but could not be saved. %1")
                             .arg(userText(*outcome.unsaved).sentence);
        return sentences.join(u' ');
    }
    case Verdict::TestFailed:
        return Words::tr("Nothing was changed. %1")
            .arg(outcome.report.error ? userText(*outcome.report.error).sentence : QString());
    case Verdict::AnotherTenant: return Words::tr("Nothing was changed: another tenant answers.");
    case Verdict::KeyUnavailable:
        return Words::tr("Nothing was changed: there is no key to test with. %1").arg(stateText(outcome.key).sentence);
    case Verdict::Gone: return Words::tr("Nothing was changed: the connection was removed meanwhile.");
    }
    Q_UNREACHABLE();
}

QString tenantQuestion(const ConnectionChanges::Outcome &outcome, const session::ConnectionEntry &known)
{
    const auto name = [](const QString &shown, const QString &id) { return shown.isEmpty() ? id : shown; };
    const auto before = name(known.tenantName, known.tenant);
    const auto now = name(outcome.report.tenantName, outcome.report.tenant);
    return outcome.tenant == session::TenantMatch::Unclear
               //: %1, %2: names of companies, or addresses
               ? Words::tr("“%2” answers now, and it cannot be told whether that is still “%1”, whose data is kept "
                           "here. Their data must not be mixed.")
                     .arg(before, now)
               : Words::tr("Another tenant answers: “%2” instead of “%1”, whose data is kept here. Their data must "
                           "not be mixed.")
                     .arg(before, now);
}

QString userText(const ConnectionChanges::Removal &removal)
{
    QStringList sentences;
    if (!removal.removed) {
        sentences += Words::tr("The connection is still listed: it is not proven that its key is gone.");
        sentences +=
            removal.key == KeyState::Stored ? Words::tr("The keychain still has it.") : stateText(removal.key).sentence;
        return sentences.join(u' ');
    }
    switch (removal.key) {
    case KeyState::Missing:
        sentences += Words::tr("The connection is removed; its key is no longer in the keychain.");
        break;
    case KeyState::NoKeychain:
        sentences += Words::tr("The connection is removed; its key was in memory only and is gone.");
        break;
    case KeyState::Stored:
    case KeyState::SessionOnly:
    case KeyState::Locked:
    case KeyState::Denied:
    case KeyState::Unanswered:
        sentences += Words::tr("The connection is removed. Its key may still be in the keychain: delete it there.");
        break;
    }
    if (removal.unsaved)
        sentences += Words::tr("It could not be saved, so the connection will be back next time. %1")
                         .arg(userText(*removal.unsaved).sentence);
    return sentences.join(u' ');
}

StateText ageText(const QDateTime &createdAt, const QDateTime &now)
{
    if (!createdAt.isValid())
        return {u"—"_s, Words::tr("The server does not tell when the key was made."), Tone::Neutral};
    constexpr int daysOfMonth = 30;
    constexpr int monthsInDays = 60; // up to here days say more
    const auto days = int(std::max<qint64>(0, createdAt.daysTo(now)));
    //: an age: days, months
    const auto age = days < monthsInDays ? Words::tr("%1 d").arg(days) : Words::tr("%1 mo").arg(days / daysOfMonth);
    if (days <= oldKeyDays)
        return {age, Words::tr("The key was made on %1.").arg(dayText(createdAt)), Tone::Neutral};
    //: %1: an age such as “14 mo”
    return {Words::tr("%1, old").arg(age),
            Words::tr("The key was made on %1, more than a year ago. Replace it.").arg(dayText(createdAt)),
            Tone::Warning};
}

} // namespace ui
