// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sweep.h"

#include "api/cloudsecurityservice.h"
#include "api/networkservice.h"
#include "api/policiesservice.h"
#include "schema/methods.h"
#include "sync/companylisting.h"
#include "sync/inventorylisting.h"
#include "sync/plainlisting.h"

#include <algorithm>

namespace syncing {

using namespace std::chrono_literals;
using records::Check;
using records::PolicyItem;
using records::ScanAccount;
using records::ScanGroup;
using records::ScanTask;
using records::TaskState;
using State = ListingStatus::State;
namespace kinds = store::kinds;
namespace method = schema::method;

namespace {

constexpr auto betweenSignals = 250ms;

} // namespace

/// In the order they are swept.
struct Sweep::Lists {
    Lists(Kind kind, const Ground &ground, Sweep *owner)
    {
        switch (kind) {
        case Kind::ControlCenter: addConsole(ground, owner); break;
        case Kind::CloudSecurity: addCloud(ground, owner); break;
        }
    }

    void addConsole(const Ground &ground, Sweep *owner)
    {
        auto &client = ground.client;
        auto *companies = new CompanyListing(ground, owner);
        all.append(companies);
        all.append(new PlainListing<PolicyItem>(
            ground,
            {.kind = kinds::policy,
             .method = method::policies::getPoliciesList,
             .verb =
                 [&client](const api::PageRequest &page) { return api::PoliciesService(client).policies({}, page); },
             .company = &PolicyItem::companyId},
            owner));
        tasks = new PlainListing<ScanTask>(
            ground,
            {.kind = kinds::scanTask,
             .method = method::network::getScanTasksList,
             .verb =
                 [&client](const api::PageRequest &page) { return api::NetworkService(client).scanTasks({}, page); },
             .mark =
                 [](const ScanTask &task) {
                     return task.status.value == TaskState::Pending || task.status.value == TaskState::InProgress;
                 }},
            owner);
        all.append(tasks);
        all.append(new InventoryListing(ground, *companies, owner));
    }

    void addCloud(const Ground &ground, Sweep *owner)
    {
        auto &client = ground.client;
        all.append(new PlainListing<ScanGroup>(
            ground,
            {.kind = kinds::scanGroup,
             .method = method::cloudSecurity::listScanGroups,
             .pagination = schema::Pagination::Cursor,
             .verb =
                 [&client](const api::PageRequest &page) { return api::CloudSecurityService(client).groups(page); }},
            owner));
        all.append(new PlainListing<ScanAccount>(
            ground,
            {.kind = kinds::scanAccount,
             .method = method::cloudSecurity::listScanAccounts,
             .pagination = schema::Pagination::Cursor,
             .verb = [&client](const api::PageRequest &page) { return api::CloudSecurityService(client).scans(page); }},
            owner));
        const api::CheckQuery findings{.results = {records::CheckResult::Fail}};
        all.append(new PlainListing<Check>(ground,
                                           {.kind = kinds::check,
                                            .method = method::cloudSecurity::listChecks,
                                            .pagination = schema::Pagination::Cursor,
                                            .verb =
                                                [&client, findings](const api::PageRequest &page) {
                                                    return api::CloudSecurityService(client).checks(findings, page);
                                                }},
                                           owner));
    }

    QList<Listing *> all;
    PlainListing<ScanTask> *tasks = nullptr; ///< Control Center only
};

Sweep::Sweep(Kind kind, const Ground &ground, QObject *parent) : QObject(parent), m_clock(ground.clock)
{
    m_lists = std::make_unique<Lists>(kind, ground, this);
    for (auto *listing : std::as_const(m_lists->all))
        connect(listing, &Listing::statusChanged, this, [this, listing] { listingChanged(listing); });
}

Sweep::~Sweep()
{
    for (auto *listing : std::as_const(m_lists->all))
        listing->disconnect(this);
}

QList<Listing *> Sweep::listings() const
{
    return m_lists->all;
}

Listing *Sweep::listing(const QString &kind) const
{
    const auto found = std::ranges::find_if(m_lists->all, [&kind](const auto *one) { return one->kind() == kind; });
    return found == m_lists->all.cend() ? nullptr : *found;
}

SweepProgress Sweep::progress() const
{
    SweepProgress progress;
    if (m_isPaused || (m_isStarted && !m_isWorking)) {
        progress.state = SweepProgress::State::Paused;
    } else if (m_running) {
        progress.state = SweepProgress::State::Running;
        progress.kind = m_running->kind();
        progress.items = m_running->status().items;
        progress.total = m_running->status().total;
    } else if (m_nextRound) {
        progress.next = m_nextRoundUtc;
    }
    return progress;
}

void Sweep::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    beginRound();
}

void Sweep::startOver()
{
    m_running = nullptr;
    for (auto *listing : std::as_const(m_lists->all))
        listing->forgetRows();
    if (m_isStarted)
        beginRound();
}

void Sweep::keyChanged()
{
    for (auto *listing : std::as_const(m_lists->all)) {
        listing->keyChanged();
        if (m_isStarted && listing->status().state == State::Waiting && !m_round.contains(listing))
            m_round.append(listing);
    }
    go();
}

void Sweep::pause()
{
    if (std::exchange(m_isPaused, true))
        return;
    for (auto *listing : std::as_const(m_lists->all))
        listing->setHeld(true);
    touch();
}

void Sweep::resume()
{
    if (!std::exchange(m_isPaused, false))
        return;
    for (auto *listing : std::as_const(m_lists->all))
        listing->setHeld(false);
    go();
    touch();
}

void Sweep::setWorking(bool working, const std::optional<base::ApiError> &why)
{
    if (std::exchange(m_isWorking, working) == working)
        return;
    if (working) {
        for (auto *listing : std::as_const(m_lists->all)) {
            if (m_isStarted && listing->status().state == State::Failed && !m_round.contains(listing))
                m_round.append(listing);
        }
        go();
    } else if (m_running && m_running->isSweeping()) {
        auto *interrupted = m_running;
        why ? interrupted->giveUp(*why) : interrupted->stop();
    }
    touch();
}

void Sweep::beginRound()
{
    m_roundAlarm.reset();
    m_nextRound.reset();
    m_round = m_lists->all;
    m_roundBegan = m_clock.now();
    go();
    touch();
}

/// The next list, if it is time for one.
void Sweep::go()
{
    while (mayGo() && !m_running && !m_round.isEmpty()) {
        auto *next = m_round.takeFirst();
        // A page was faster.
        if (next->status().state == State::Complete && m_completedAt.value(next) > m_roundBegan)
            continue;
        m_running = next;
        next->refresh(api::Priority::Sweep);
        // Refused before, and not asked again.
        if (next->status().state != State::Running)
            m_running = nullptr;
    }
    if (mayGo() && !m_running && m_round.isEmpty() && !m_nextRound)
        roundEnded();
}

void Sweep::listingChanged(Listing *listing)
{
    touch();
    const auto state = listing->status().state;
    if (state == State::Complete)
        m_completedAt.insert(listing, m_clock.now());
    if (listing == m_lists->tasks && state != State::Running)
        planTasks();
    if (listing != m_running || state == State::Running)
        return;
    m_running = nullptr;
    // It could not be seen because nobody answered: it comes first when somebody does.
    if (!m_isWorking && state != State::Complete)
        m_round.prepend(listing);
    go();
}

void Sweep::roundEnded()
{
    m_nextRound = m_clock.now() + betweenRounds;
    m_nextRoundUtc = m_clock.utc().addSecs(std::chrono::seconds(betweenRounds).count());
    m_roundAlarm = m_clock.at(*m_nextRound, [this] { beginRound(); });
    touch();
}

/// What is under way is looked at more often.
void Sweep::planTasks()
{
    m_taskAlarm.reset();
    if (m_lists->tasks->marked() > 0)
        m_taskAlarm = m_clock.at(m_clock.now() + betweenTaskLooks, [this] { lookAtTasks(); });
}

void Sweep::lookAtTasks()
{
    m_taskAlarm.reset();
    if (mayGo() && m_lists->tasks->status().state != State::Running)
        m_lists->tasks->refresh(api::Priority::Sweep);
    else
        planTasks();
}

void Sweep::touch()
{
    if (m_touchAlarm)
        return;
    m_touchAlarm = m_clock.at(m_clock.now() + betweenSignals, [this] {
        m_touchAlarm.reset();
        Q_EMIT changed();
    });
}

} // namespace syncing
