// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "session/session.h"
#include "store/journalentry.h"
#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;
using session::Connection;
using session::KeyState;
using session::Standing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

/// A time of day; with its date when that is not today's.
QString moment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

QString offlineText(const Standing &standing, const Connection &connection)
{
    //: %1: name of a connection, %2: a time
    QString text = Words::tr("%1 does not answer since %2").arg(connection.name, moment(standing.since));
    text += standing.answeredAt.isValid()
                //: follows “… does not answer since 14:02”; %1: a time
                ? Words::tr("; what you see is as of %1.").arg(moment(standing.answeredAt))
                : Words::tr("; what was kept from earlier is shown.");
    return text + u' ' + Words::tr("It is tried again by itself.");
}

std::optional<BannerVerb> verbFor(KeyState state)
{
    switch (state) {
    case KeyState::Locked: return BannerVerb::Unlock;
    case KeyState::Missing:
    case KeyState::NoKeychain: return BannerVerb::EnterKey;
    case KeyState::Denied:
    case KeyState::Unanswered: return BannerVerb::TryNow;
    case KeyState::Stored:
    case KeyState::SessionOnly: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// What its state alone asks to be told.
std::optional<Banner> stateBanner(const Standing &standing, const Connection &connection)
{
    Banner banner{u"state/"_s + connection.id, connection.id};
    switch (standing.state) {
    case Standing::State::Opening:
    case Standing::State::Connecting:
    case Standing::State::Online: return std::nullopt;
    case Standing::State::Offline:
        banner.text = offlineText(standing, connection);
        if (standing.error)
            banner.toolTip = userText(*standing.error).sentence;
        banner.verbs = {BannerVerb::TryNow};
        return banner;
    case Standing::State::KeyRefused:
        banner.tone = Tone::Bad;
        //: %1: name of a connection
        banner.text =
            Words::tr("%1 does not accept the key. It may be wrong, deactivated or replaced; nothing is asked "
                      "until there is another.")
                .arg(connection.name);
        banner.verbs = {BannerVerb::ReplaceKey, BannerVerb::TryNow};
        return banner;
    case Standing::State::NeedsKey: {
        const auto key = stateText(standing.key);
        banner.tone = key.tone == Tone::Bad ? Tone::Bad : Tone::Warning;
        //: %1: name of a connection, %2: a sentence about its key
        banner.text = Words::tr("%1 has no key to ask with. %2").arg(connection.name, key.sentence);
        if (const auto verb = verbFor(standing.key))
            banner.verbs = {*verb};
        return banner;
    }
    case Standing::State::OtherTenant:
        banner.tone = Tone::Bad;
        banner.text = standing.tenantName.isEmpty()
                          //: %1: name of a connection
                          ? Words::tr("Another tenant answers on %1 than the one whose data you see. Nothing is mixed: "
                                      "begin a new cache for it, or close the connection.")
                                .arg(connection.name)
                          //: %1: name of a connection, %2: name of a company
                          : Words::tr("Another tenant answers on %1 than the one whose data you see: %2. Nothing is "
                                      "mixed: begin a new cache for it, or close the connection.")
                                .arg(connection.name, standing.tenantName);
        banner.verbs = {BannerVerb::BeginCache, BannerVerb::Close};
        return banner;
    }
    Q_UNREACHABLE();
}

} // namespace

QString textOf(BannerVerb verb)
{
    switch (verb) {
    case BannerVerb::TryNow: return Words::tr("&Try now");
    case BannerVerb::Unlock: return Words::tr("&Unlock");
    case BannerVerb::EnterKey: return Words::tr("&Enter key…");
    case BannerVerb::ReplaceKey: return Words::tr("&Replace key…");
    case BannerVerb::BeginCache: return Words::tr("&Begin a new cache");
    case BannerVerb::Close: return Words::tr("Close &connection");
    case BannerVerb::ShowChanges: return Words::tr("&Show");
    }
    Q_UNREACHABLE();
}

QList<Banner> bannersFor(const Standing &standing, const Connection &connection)
{
    QList<Banner> banners;
    if (const auto banner = stateBanner(standing, connection))
        banners.append(*banner);
    if (!standing.journalTrouble.isEmpty())
        banners.append({u"journal/"_s + connection.id, connection.id, Tone::Bad,
                        connection.name + u": "_s + standing.journalTrouble});
    if (!standing.cacheTrouble.isEmpty())
        banners.append({u"cache/"_s + connection.id, connection.id, Tone::Warning,
                        connection.name + u": "_s + standing.cacheTrouble});
    return banners;
}

QList<Banner> bannersFor(const session::Session &session)
{
    auto banners = bannersFor(session.standing(), session.connection());
    if (const auto count = session.unknownWrites().size(); count > 0) {
        Banner banner{u"unknown/"_s + session.connection().id, session.connection().id};
        //: %1: name of a connection
        banner.text =
            Words::tr("%1: of %n change(s) it is not known whether they were made. Look before you repeat them.",
                      nullptr, int(count))
                .arg(session.connection().name);
        banner.verbs = {BannerVerb::ShowChanges};
        banners.append(banner);
    }
    return banners;
}

QList<Banner> bannersFor(const std::optional<session::SettingsTrouble> &trouble)
{
    if (!trouble)
        return {};
    using Kind = session::SettingsTrouble::Kind;
    Banner banner{u"settings"_s};
    const QString file = QDir::toNativeSeparators(trouble->file);
    const QString aside = QDir::toNativeSeparators(trouble->aside);
    switch (trouble->kind) {
    case Kind::Damaged:
        //: %1: path of a file
        banner.text = Words::tr("The settings file was damaged. What could be read is here; the file as it was is %1.")
                          .arg(aside);
        break;
    case Kind::Newer:
        //: %1: path of a file
        banner.text =
            Words::tr("The settings are of a later Plumbline. This one begins anew; the file as it was is %1.")
                .arg(aside);
        break;
    case Kind::Unreadable:
        //: %1: path of a file
        banner.text =
            Words::tr("The settings file %1 cannot be opened. It is left alone, and nothing can be stored.").arg(file);
        banner.tone = Tone::Bad;
        break;
    }
    banner.toolTip = trouble->words;
    return {banner};
}

} // namespace ui
