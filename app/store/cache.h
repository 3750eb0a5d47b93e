// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"
#include "store/storethread.h"

#include <QObject>
#include <QThreadPool>

namespace store {

struct CacheTables;

/// What has been kept, read in a worker. Any number at once, while the store thread writes.
class CacheReader {
public:
    explicit CacheReader(CacheTables &tables) : m_tables(tables) {}

    std::optional<Record> find(const QString &kind, const QString &id) const;
    /// In the order they were first seen; \p limit < 0: all.
    QList<Record> list(const Scope &scope, qsizetype limit = -1) const;
    /// The same without copies, until \p row answers false.
    void forEach(const Scope &scope, const std::function<bool(const RowView &)> &row) const;
    Holding holding(const Scope &scope) const;
    /// A remembered word, see Cache::setNote(); empty when there is none.
    QString note(const QString &name) const;

private:
    CacheTables &m_tables;
};

/// `cache.db` of one connection: what we have seen of a tenant. Rebuildable: a file that is damaged, foreign or newer is
/// set aside under another name and a new one begun; where there can be no file, the cache is in memory. Both are told
/// by troubled(), once, as is a disk that takes nothing any more. GUI thread; answers come by call, and what was asked to be written is written even if its call
/// is dropped. Errors are of kind StoreFault.
class Cache final : public QObject {
    Q_OBJECT

public:
    struct Opening {
        bool inMemory = false;
        std::optional<Message> message; ///< what troubled() said about it, if anything
        std::optional<Tenant> tenant;   ///< who it was filled from
    };
    enum class Binding {
        Same,  ///< filled from this tenant
        New,   ///< empty; it is this tenant's from now on
        Other, ///< filled from another: nothing is written until startOver()
    };

    /// Opens in the background; everything else may be called at once and waits for that.
    explicit Cache(const QString &path, QObject *parent = nullptr);
    /// close() with its default bound.
    ~Cache() override;

    /// Never fails.
    base::Call<Opening> opening();
    /// Nothing is written before a tenant has been bound, so that tenants never mix. Reading needs no tenant.
    base::Call<Binding> bind(const Tenant &tenant);
    /// Sets the file aside and begins a new one for \p tenant; answers the path that the old one has now.
    base::Call<QString> startOver(const Tenant &tenant);

    /// A pass sees all of a scope anew, page by page. It ends with the program at the latest.
    base::Call<qint64> beginPass(const Scope &scope, const QDateTime &now);
    /// Keeps a page, all of it or nothing; \p pass 0: seen outside a pass. Answers how many items came.
    base::Call<qint64> put(const Scope &page, const QList<Item> &items, const QDateTime &seenAt, qint64 pass = 0);
    /// Call only when every page of the scope was seen: removes the rows that were not, and answers how many.
    base::Call<qint64> completePass(qint64 pass, const QDateTime &now);
    void abandonPass(qint64 pass);
    /// What is known to be gone. Answers how many there were.
    base::Call<qint64> remove(const QString &kind, const QStringList &ids);
    /// Words to remember with the tenant's data, such as the version of a method that its server accepts.
    void setNote(const QString &name, const QString &value);

    /// Runs \p fn(const CacheReader &) in a worker and answers what it returns.
    template <typename Fn>
    auto read(Fn fn)
    {
        using T = std::invoke_result_t<Fn &, const CacheReader &>;
        base::CallPromise<T> promise;
        auto call = promise.call();
        const base::Handover<T> answer(promise);
        startReader([answer, fn = std::make_shared<Fn>(std::move(fn))](const CacheReader *reader, const Message &why) {
            if (!reader)
                answer.settle(base::Failure(storeFault(why)));
            else if (answer.isWanted())
                answer.settle((*fn)(*reader));
        });
        return call;
    }

    /// Writes what is queued and closes the file; past \p bound the rest is dropped and counted.
    int close(std::chrono::milliseconds bound = std::chrono::seconds(10));

Q_SIGNALS:
    void troubled(const store::Message &message);
    /// The disk refused to take what was written, which troubled() told, and has taken something since.
    void recovered();

private:
    struct State;
    using ReaderJob = std::function<void(const CacheReader *reader, const Message &why)>;

    void startReader(ReaderJob job);
    /// Looks for damage after an end that was none.
    void startExamination();
    static void runReader(const std::shared_ptr<State> &state, const ReaderJob &job);

    std::shared_ptr<State> m_state;
    QThreadPool m_readers;
};

} // namespace store
