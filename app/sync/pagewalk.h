// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pager.h"

namespace syncing {

namespace detail {

template <typename T, typename Turn, typename Take>
struct PageWalk {
    std::shared_ptr<api::Pager<T>> pager;
    Turn turn;
    Take take;
    base::CallPromise<api::PageProgress> promise;
    QObject context{nullptr};
    base::CallSlot slot{};

    /// What \p call answers goes to \p then while somebody waits for the walk; its error ends the walk.
    template <typename U, typename Then>
    static void after(const std::shared_ptr<PageWalk> &walk, base::Call<U> call, Then then)
    {
        walk->slot = std::move(call).finally(&walk->context,
                                             [weak = std::weak_ptr(walk), then](base::Result<U> &&result) mutable {
                                                 const auto alive = weak.lock();
                                                 if (!alive)
                                                     return;
                                                 if (result)
                                                     then(alive, std::move(*result));
                                                 else
                                                     alive->promise.fail(std::move(result.error()));
                                             });
    }

    static void next(const std::shared_ptr<PageWalk> &walk)
    {
        after(walk, walk->turn(), [](const std::shared_ptr<PageWalk> &held, bool) {
            after(held, held->pager->next(), [](const std::shared_ptr<PageWalk> &asked, api::NextPage<T> &&page) {
                if (!page) {
                    asked->promise.settle(asked->pager->progress());
                    return;
                }
                after(asked, asked->take(std::move(page.page)),
                      [](const std::shared_ptr<PageWalk> &taken, qint64) { next(taken); });
            });
        });
    }
};

} // namespace detail

/// The pages that \p verb(const api::PageRequest &) answers, each asked for with what \p priority() is by then.
template <typename T, typename Priority, typename Verb>
std::shared_ptr<api::Pager<T>> pagesOf(Priority priority, Verb verb, const api::PageCursor::Limits &limits = {})
{
    return std::make_shared<api::Pager<T>>(
        [priority, verb](const api::PageRequest &page) {
            auto next = page;
            next.priority = priority();
            return verb(next);
        },
        limits);
}

/// All pages of one list, each taken before the next is asked for: that waits for \p turn, which returns Call<bool>.
/// \p take(records::Page<T> &&) returns Call<qint64>. Settles with the progress at the end; dropping the call ends it.
template <typename T, typename Turn, typename Take>
base::Call<api::PageProgress> walkPages(std::shared_ptr<api::Pager<T>> pager, Turn turn, Take take)
{
    using Walk = detail::PageWalk<T, Turn, Take>;
    base::CallPromise<api::PageProgress> promise;
    const auto walk = std::shared_ptr<Walk>(new Walk{std::move(pager), std::move(turn), std::move(take), promise});
    promise.onAbort([walk] { walk->slot.cancel(); });
    Walk::next(walk);
    return promise.call();
}

} // namespace syncing
