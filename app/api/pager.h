// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/paging.h"
#include "base/call.h"

namespace api {

/// A page, or that there was none left.
template <typename T>
struct NextPage {
    records::Page<T> page{};
    bool exists = false;

    explicit operator bool() const { return exists; }
    const records::Page<T> *operator->() const { return &page; }
};

/// All pages of one list, one at a time and only when asked: whoever takes them sets the pace. GUI thread.
///
/// \code
/// auto pages = std::make_shared<Pager<Endpoint>>(network.allEndpoints(query));
/// m_walk = eachPage(pages, [this](Page<Endpoint> &&page) { m_model.add(page.items); }).then(this, …);
/// \endcode
template <typename T>
class Pager {
public:
    using Page = records::Page<T>;
    using Fetch = std::function<base::Call<Page>(const PageRequest &)>;

    explicit Pager(Fetch fetch, const PageCursor::Limits &limits = {})
        : m_fetch(std::move(fetch)),
          m_cursor(std::make_shared<PageCursor>(limits))
    {}

    /// The next page; none after the last. One at a time. After an error, or when the call was dropped, the same page is
    /// asked for again.
    base::Call<NextPage<T>> next()
    {
        using Next = base::Result<NextPage<T>>;
        if (m_cursor->atEnd())
            return base::Call<NextPage<T>>::ready(NextPage<T>());
        return m_fetch(m_cursor->next()).transform([cursor = m_cursor](base::Result<Page> &&page) -> Next {
            if (!page)
                return cursor->takeError(page.error()) ? Next(NextPage<T>()) : base::Failure(page.error());
            const auto isNew = cursor->take(page->facts);
            if (!isNew)
                return base::Failure(isNew.error());
            return *isNew ? NextPage<T>{std::move(*page), true} : NextPage<T>();
        });
    }

    const PageProgress &progress() const { return m_cursor->progress(); }

private:
    Fetch m_fetch;
    std::shared_ptr<PageCursor> m_cursor;
};

namespace detail {

template <typename T, typename OnPage>
struct PageWalk {
    std::shared_ptr<Pager<T>> pager;
    OnPage onPage;
    base::CallPromise<PageProgress> promise;
    QObject context{nullptr};
    base::CallSlot slot{};

    static void step(const std::shared_ptr<PageWalk> &walk)
    {
        walk->slot =
            walk->pager->next().finally(&walk->context, [weak = std::weak_ptr(walk)](base::Result<NextPage<T>> &&page) {
                const auto alive = weak.lock();
                if (!alive)
                    return;
                if (!page) {
                    alive->promise.fail(page.error());
                } else if (!*page) {
                    alive->promise.settle(alive->pager->progress());
                } else {
                    alive->take(std::move(page->page));
                    if (alive->promise.isWanted())
                        step(alive);
                }
            });
    }

    void take(records::Page<T> &&page)
    {
        if constexpr (std::is_same_v<std::invoke_result_t<OnPage &, records::Page<T> &&>, bool>) {
            if (!std::invoke(onPage, std::move(page)))
                promise.settle(pager->progress());
        } else {
            std::invoke(onPage, std::move(page));
        }
    }
};

} // namespace detail

/// Hands every page to \p onPage(Page &&) as it comes; the next one is asked for when that returned, and none if it returned
/// false. Settles with the progress at the end. Dropping the call ends the walk.
template <typename T, typename OnPage>
base::Call<PageProgress> eachPage(std::shared_ptr<Pager<T>> pager, OnPage onPage)
{
    using Walk = detail::PageWalk<T, OnPage>;
    base::CallPromise<PageProgress> promise;
    const auto walk = std::shared_ptr<Walk>(new Walk{std::move(pager), std::move(onPage), promise});
    promise.onAbort([walk] { walk->slot.cancel(); });
    Walk::step(walk);
    return promise.call();
}

/// All items together; TooLarge beyond \p most of them.
template <typename T>
base::Call<QList<T>> allItems(Pager<T> pager, qsizetype most)
{
    struct Pile {
        QList<T> items;
    };
    const auto pile = std::make_shared<Pile>();
    auto limited = std::make_shared<Pager<T>>(std::move(pager));
    return eachPage(limited,
                    [pile, most](records::Page<T> &&page) {
                        pile->items.append(std::move(page.items));
                        return pile->items.size() <= most;
                    })
        .map([pile, most](PageProgress &&) -> base::Result<QList<T>> {
            if (pile->items.size() > most)
                return base::Failure(tooManyItems(most));
            return std::move(pile->items);
        });
}

} // namespace api
