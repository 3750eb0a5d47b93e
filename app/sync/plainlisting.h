// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/chain.h"
#include "sync/listing.h"
#include "sync/pagewalk.h"

namespace syncing {

/// A list that is one walk over one method's pages.
template <typename T>
class PlainListing final : public Listing {
public:
    struct Plan {
        QLatin1StringView kind;
        QString method; ///< catalogue id: says which members are secret
        schema::Pagination pagination = schema::Pagination::Pages;
        std::function<base::Call<records::Page<T>>(const api::PageRequest &)> verb;
        /// Whose it is; unset: the API does not say.
        std::function<QString(const T &)> company{};
        /// Counted in marked().
        std::function<bool(const T &)> mark{};
    };

    PlainListing(const Ground &ground, Plan plan, QObject *parent) : Listing(ground, parent), m_plan(std::move(plan))
    {
        readNote();
    }

    QString kind() const override { return m_plan.kind; }
    /// Of the last walk.
    qint64 marked() const { return m_marked; }

protected:
    base::Call<Seen> walk() override
    {
        m_walkMarked = 0;
        return api::chain(beginPass({kind(), std::nullopt}), [this](base::Result<qint64> &&pass) {
            if (!pass)
                return base::Call<Seen>::failed(std::move(pass.error()));
            return pages();
        });
    }

private:
    base::Call<Seen> pages()
    {
        auto all = walkPages(
            pagesOf<T>([this] { return priority(); }, m_plan.verb, {.pagination = m_plan.pagination}),
            [this] { return turn(); }, [this](records::Page<T> &&page) { return take(std::move(page)); });
        return api::chain(std::move(all), [this](base::Result<api::PageProgress> &&progress) {
            if (!progress)
                return base::Call<Seen>::failed(std::move(progress.error()));
            m_marked = m_walkMarked;
            const bool isWhole = progress->isComplete();
            return endPass(isWhole).map([isWhole](qint64 removed) -> base::Result<Seen> {
                return Seen{removed, isWhole};
            });
        });
    }

    /// What becomes of a page, by company.
    struct Batch {
        QMap<QString, QList<store::Item>> items;
        qint64 marked = 0;
    };

    base::Call<qint64> take(records::Page<T> &&page)
    {
        setTotal(page.facts.total);
        auto batch =
            base::Call<records::Page<T>>::ready(std::move(page))
                .mapOn(&ground().workers, [&redactor = ground().redactor, plan = m_plan](records::Page<T> &&all) {
                    return base::Result<Batch>(batchOf(redactor, plan, all.items));
                });
        return api::chain(std::move(batch), [this](base::Result<Batch> &&made) {
            if (!made)
                return base::Call<qint64>::failed(std::move(made.error()));
            m_walkMarked += made->marked;
            return keepAll(kind(), std::move(made->items));
        });
    }

    static Batch batchOf(const transport::Redactor &redactor, const Plan &plan, const QList<T> &all)
    {
        Batch batch;
        for (const T &one : all) {
            batch.items[plan.company ? plan.company(one) : QString()].append(
                itemOf(redactor, one.id, one.raw, plan.method));
            batch.marked += plan.mark && plan.mark(one) ? 1 : 0;
        }
        return batch;
    }

    Plan m_plan;
    qint64 m_walkMarked = 0;
    qint64 m_marked = 0;
};

} // namespace syncing
