// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagelists.h"

#include "session/session.h"

#include <algorithm>

namespace ui {

using namespace std::chrono_literals;
using session::Session;
using syncing::Listing;

namespace {

constexpr auto beforeCalm = 600ms;  // a list tells of new rows a few times a second, and reading them takes a moment
constexpr qint64 freshFor = 5 * 60; // seconds

} // namespace

PageLists::PageLists(base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(beforeCalm);
    connect(&m_calm, &QTimer::timeout, this, &PageLists::changed);
}

PageLists::~PageLists() = default;

void PageLists::setSessions(const QList<Session *> &sessions)
{
    m_sessions = sessions;
    m_heard = std::make_unique<QObject>();
    for (Session *session : sessions)
        follow(session);
}

void PageLists::follow(Session *session)
{
    connect(session, &Session::standingChanged, m_heard.get(), [this] {
        Q_EMIT allowedChanged();
        Q_EMIT changed();
    });
    for (const auto &allowed : {&Session::readOnlyChanged, &Session::rightsChanged})
        connect(session, allowed, m_heard.get(), [this] { Q_EMIT allowedChanged(); });
    connect(session, &Session::connectionChanged, m_heard.get(), [this] {
        Q_EMIT connectionChanged();
        Q_EMIT changed();
    });
    for (const QString &kind : std::as_const(m_kinds)) {
        auto *listing = session->listing(kind);
        if (!listing)
            continue;
        connect(listing, &Listing::statusChanged, m_heard.get(), [this] { heard(); });
        connect(listing, &Listing::rowsChanged, m_heard.get(), [this, session, kind] {
            Q_EMIT rowsChanged(session, kind);
            heard();
        });
    }
}

void PageLists::heard()
{
    m_calm.start();
    Q_EMIT changed();
}

Session *PageLists::session(const QString &connection) const
{
    const auto at =
        std::ranges::find(m_sessions, connection, [](const Session *each) { return each->connection().id; });
    return at == m_sessions.end() ? nullptr : *at;
}

template <typename Fn>
void PageLists::forEach(Fn fn) const
{
    for (const Session *session : m_sessions) {
        for (const QString &kind : m_kinds) {
            if (Listing *listing = session->listing(kind))
                fn(*listing);
        }
    }
}

void PageLists::askForWhatIsOld()
{
    forEach([now = m_clock.utc()](Listing &listing) {
        const auto &status = listing.status();
        // A server that promises more rows than it has would be asked for all of them on every visit.
        const auto &seenAt = status.endedAt.isValid() ? status.endedAt : status.completeAt;
        const bool isOld = !seenAt.isValid() || seenAt.secsTo(now) > freshFor;
        if (status.state == syncing::ListingStatus::State::Waiting || isOld)
            listing.refresh(api::Priority::Page);
    });
}

void PageLists::ask()
{
    forEach([](Listing &listing) { listing.refresh(api::Priority::Page, true); });
}

void PageLists::retry()
{
    for (Session *session : std::as_const(m_sessions)) {
        if (session->standing().state != session::Standing::State::Online)
            session->retry();
    }
}

QList<ListFacts> PageLists::facts() const
{
    QList<ListFacts> facts;
    if (m_kinds.isEmpty())
        return facts;
    for (const Session *session : m_sessions) {
        ListFacts list{.name = session->connection().name, .standing = session->standing()};
        if (const auto *listing = session->listing(m_kinds.first())) {
            list.isOffered = true;
            list.status = listing->status();
        }
        facts.append(list);
    }
    return facts;
}

} // namespace ui
