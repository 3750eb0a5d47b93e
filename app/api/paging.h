// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "records/page.h"
#include "schema/catalogue.h"

#include <QSet>

namespace api {

/// Puts page, size and link where the method's documents want them, for whatever version is tried. Returns the JSON pointer
/// to the list in the answer.
QString askForPage(Request &request, const PageRequest &page, const schema::Catalogue &catalogue);

/// How many items \p params ask for; 0: they do not say.
int pageSizeIn(const QJsonObject &params, const schema::Method &method);
/// The size to try after the server refused a page of \p refused items; 0: \p error is about something else, or there is
/// none left to try.
int smallerPageSize(int refused, const base::ApiError &error);

/// What a caller gets whose bound on items is exceeded.
base::ApiError tooManyItems(qsizetype most);

/// How far a walk over pages has come. A value.
struct PageProgress {
    enum class State {
        Running,
        Finished, ///< the server has no more
        Repeated, ///< the server began to repeat itself; everything it repeats was left out
    };
    State state = State::Running;
    int pages = 0;               ///< that were taken
    qint64 items = 0;            ///< in these pages
    std::optional<qint64> total; ///< the last the server said

    /// As much came as the server says there is.
    bool isComplete() const { return state == State::Finished && (!total || items >= *total); }
};

/// Where a walk over pages stands: decides after every answer whether there is a next page and which. Trusts what came more
/// than what was said about it, so that it ends on every server. Pure logic, a value.
class PageCursor {
public:
    struct Limits {
        schema::Pagination pagination = schema::Pagination::Pages; ///< the method's
        Priority priority = Priority::Click;
        int perPage = 0;         ///< see PageRequest
        int mostPages = 100'000; ///< a server that still has more after these is not believed
        int mostEmptyPages = 3;  ///< cursor lists may have empty pages before the last
    };

    explicit PageCursor(const Limits &limits);

    bool atEnd() const { return m_progress.state != PageProgress::State::Running; }
    const PageRequest &next() const { return m_next; }
    const PageProgress &progress() const { return m_progress; }

    /// What the answer to next() means. True: the page is new, take it. False: leave it out. An error: the walk cannot go
    /// on, the server has more than is believable.
    base::Result<bool> take(const records::PageFacts &facts);
    /// True when \p error only means that there is no such page: the walk ends well.
    bool takeError(const base::ApiError &error);

private:
    bool saysMore(const records::PageFacts &facts);
    bool followsLink(const QString &next);

    Limits m_limits;
    PageRequest m_next;
    PageProgress m_progress;
    std::optional<int> m_pagesCount;
    QSet<size_t> m_seenPages;
    QSet<QUrl> m_seenLinks;
    bool m_echoes = false;   ///< a page after the first said the number that was asked for
    bool m_guessing = false; ///< the server did not say that next() exists
    int m_emptyPages = 0;
};

} // namespace api
