// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablestate.h"

#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"

#include <algorithm>

namespace ui {

using Listing = syncing::ListingStatus::State;

namespace {

constexpr qint64 freshFor = 24 * 60 * 60; // seconds

/// Nothing that was not asked yet will be answered.
bool isStuck(const session::Standing &standing)
{
    using State = session::Standing::State;
    switch (standing.state) {
    case State::Opening:
    case State::Connecting:
    case State::Online: return false;
    case State::NeedsKey:
    case State::Offline:
    case State::KeyRefused:
    case State::OtherTenant: return true;
    }
    Q_UNREACHABLE();
}

/// What becomes of one list: Loading (it comes), Ready (it came), or why not.
Page::State stateOf(const ListFacts &list)
{
    if (!list.isOffered)
        return Page::State::NotOffered;
    switch (list.status.state) {
    case Listing::Waiting: return isStuck(list.standing) ? Page::State::Failed : Page::State::Loading;
    case Listing::Running: return Page::State::Loading;
    case Listing::Complete: return Page::State::Ready;
    case Listing::Failed: return Page::State::Failed;
    case Listing::NoRight: return Page::State::NoRight;
    case Listing::NotOffered: return Page::State::NotOffered;
    }
    Q_UNREACHABLE();
}

ListTrouble troubleOf(const ListFacts &list, Page::State state)
{
    ListTrouble trouble{state, list.name, isStuck(list.standing) ? stateText(list.standing).sentence : QString(), {}};
    if (list.status.error) {
        const auto text = userText(*list.status.error);
        if (trouble.sentence.isEmpty())
            trouble.sentence = text.sentence;
        trouble.details = text.details;
    }
    return trouble;
}

} // namespace

TableState tableState(const TableFacts &facts)
{
    TableState result;
    QList<Page::State> states;
    bool isRunning = false;
    bool isOldestKnown = true;
    for (const auto &list : facts.lists) {
        const auto state = stateOf(list);
        states.append(state);
        isRunning = isRunning || state == Page::State::Loading;
        // what another kind of connection does not have is no trouble beside one that has it
        if (list.isOffered && state != Page::State::Loading && state != Page::State::Ready)
            result.troubles.append(troubleOf(list, state));
        if (!list.isOffered || state == Page::State::NotOffered)
            continue;
        const auto &at = list.status.completeAt;
        isOldestKnown = isOldestKnown && at.isValid();
        if (at.isValid()) {
            result.oldest = result.oldest.isValid() ? std::min(result.oldest, at) : at;
            result.newest = result.newest.isValid() ? std::max(result.newest, at) : at;
        }
        result.isStale = result.isStale || (facts.total > 0 && isStuck(list.standing));
    }
    result.isStale =
        result.isStale || (facts.total > 0 && result.oldest.isValid() && result.oldest.secsTo(facts.now) > freshFor);
    if (!isOldestKnown)
        result.oldest = {};

    const auto has = [&](Page::State state) { return states.contains(state); };
    const auto whyNothing = [&] {
        for (const auto state : {Page::State::Failed, Page::State::NoRight}) {
            if (has(state))
                return state;
        }
        return Page::State::NotOffered;
    };
    const bool works = has(Page::State::Loading) || has(Page::State::Ready);
    const bool mayHaveRows = works || has(Page::State::Failed) || states.isEmpty();
    if (!facts.isLoaded)
        result.state = Page::State::Loading;
    else if (facts.total > 0 && facts.shown == 0)
        result.state = facts.isBusy ? Page::State::Loading : Page::State::Filtered;
    else if (facts.total > 0)
        result.state = works || states.isEmpty() ? Page::State::Ready : whyNothing();
    else if (has(Page::State::Loading) || (facts.isBusy && mayHaveRows))
        result.state = Page::State::Loading;
    else if (has(Page::State::Ready) || states.isEmpty())
        result.state = !facts.trouble.isEmpty() ? Page::State::Failed
                       : facts.isCalm           ? Page::State::Empty
                                                : Page::State::Loading;
    else
        result.state = whyNothing();
    if (!facts.trouble.isEmpty())
        result.troubles.append({Page::State::Failed, {}, facts.trouble, {}});
    result.isSettled = result.state != Page::State::Loading && !facts.isBusy && facts.isCalm && !isRunning;
    return result;
}

} // namespace ui
