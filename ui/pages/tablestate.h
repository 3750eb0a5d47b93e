// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/standing.h"
#include "sync/listing.h"
#include "ui/pages/page.h"

namespace ui {

/// How one connection in scope stands to a page's list.
struct ListFacts {
    QString name;           ///< of the connection
    bool isOffered = false; ///< this kind of connection has such a list
    syncing::ListingStatus status{};
    session::Standing standing{};
};

struct TableFacts {
    QList<ListFacts> lists{};
    bool isLoaded = false; ///< what the cache has is in the table
    bool isBusy = false;   ///< a filter or sort is being worked out
    bool isCalm = true;    ///< no rows are on their way into the table
    QString trouble{};     ///< a sentence: what went wrong here, at no server
    qint64 total = 0;      ///< rows without the filter
    qint64 shown = 0;
    QDateTime now{};
};

/// Why a connection brings nothing, or nothing new.
struct ListTrouble {
    Page::State state = Page::State::Failed; ///< Failed, NoRight or NotOffered
    QString name;                            ///< of the connection
    QString sentence;                        ///< Failed
    QString details;                         ///< the server's words, may be empty
};

/// What a page says of itself. Made of facts alone, so that every page says the same.
struct TableState {
    Page::State state = Page::State::Loading;
    bool isSettled = false;
    QList<ListTrouble> troubles{}; ///< to be told on the page, beside the rows or in their place
    QDateTime oldest{};            ///< UTC: when all of it was last seen; invalid: some of it never
    QDateTime newest{};
    bool isStale = false; ///< older than a day, or a connection brings nothing new
};

TableState tableState(const TableFacts &facts);

} // namespace ui
