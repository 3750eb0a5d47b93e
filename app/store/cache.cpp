// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"

#include "store/cachetables.h"
#include "store/setaside.h"

#include <QFileInfo>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <shared_mutex>
#include <sqlite3.h>

namespace store {

using namespace Qt::StringLiterals;

namespace {

bool isForSettingAside(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Damaged:
    case Message::Kind::Foreign:
    case Message::Kind::Newer:
    case Message::Kind::OtherTenant: return true;
    case Message::Kind::DiskFull:
    case Message::Kind::ReadOnly:
    case Message::Kind::NoAccess:
    case Message::Kind::FolderMissing:
    case Message::Kind::NotAFile:
    case Message::Kind::Busy:
    case Message::Kind::UnknownTenant:
    case Message::Kind::UnknownPass:
    case Message::Kind::Fault:
    case Message::Kind::Closed: return false;
    }
    Q_UNREACHABLE();
}

bool isSameTenant(const Tenant &kept, const Tenant &now)
{
    if (!kept.rootCompany.isEmpty() && !now.rootCompany.isEmpty())
        return kept.rootCompany == now.rootCompany;
    return kept.url == now.url;
}

} // namespace

/// What the store thread works on. Readers share the gate; whoever replaces the file has it alone.
struct Cache::State {
    explicit State(Cache *owner) : home(owner), cache(owner), thread(u"store-cache"_s) {}

    QString path;
    base::Homeward home;
    Cache *cache = nullptr; ///< for home only
    StoreThread thread;
    std::shared_mutex gate;

    std::mutex openMutex;
    std::condition_variable openWake;
    bool isOpen = false; ///< opening is over, one way or the other

    // Written by the store thread with the gate, read by readers with the gate shared.
    bool inMemory = false;
    int generation = 0;
    std::optional<Message> unusable; ///< why there is no database at all

    // Store thread only.
    std::unique_ptr<Database> database;
    Opening opening;
    std::optional<Tenant> bound;
    bool isOther = false;
    bool isRefused = false; ///< the disk takes nothing, and that was told

    void tell(const Message &message)
    {
        home.drop([this, message] { Q_EMIT cache->troubled(message); });
    }

    void hold(std::unique_ptr<Database> next)
    {
        thread.setInterrupt({});
        database = std::move(next);
        if (database)
            thread.setInterrupt([handle = (*database)->getHandle()] { sqlite3_interrupt(handle); });
    }

    void open()
    {
        const std::unique_lock lock(gate);
        // A -wal that is left tells of an end that was none.
        const bool wasKilled = QFileInfo(path + u"-wal"_s).size() > 0;
        opening.message = acquire();
        if (database) {
            CacheTables tables{**database};
            (void)guarded(path, [&] { return opening.tenant = tables.tenant(), 0; });
            (void)guarded(path, [&] { return tables.abandonAllPasses(), 0; });
        }
        opening.inMemory = inMemory;
        {
            const std::lock_guard openLock(openMutex);
            isOpen = true;
        }
        openWake.notify_all();
        if (wasKilled && database && !inMemory)
            home.drop([this] { cache->startExamination(); });
    }

    /// The database, by setting aside and at last in memory; what there is to tell.
    std::optional<Message> acquire()
    {
        ++generation;
        inMemory = false;
        unusable.reset();
        std::optional<Message> message;
        auto opened = Database::open(path, cacheSchema(), Durability::Normal);
        if (!opened && isForSettingAside(opened.error().kind)) {
            message = opened.error();
            if (const auto moved = setAside(path)) {
                message->asideAs = *moved;
                opened = Database::open(path, cacheSchema(), Durability::Normal);
            }
        }
        if (!opened) {
            // Could not even be moved, or there is no place for a new one.
            if (!message || !message->asideAs.isEmpty())
                message = opened.error();
            opened = Database::openInMemory(path, cacheSchema());
            inMemory = opened.has_value();
            message->inMemory = inMemory;
        }
        if (opened) {
            hold(std::move(*opened));
        } else {
            hold({});
            unusable = opened.error();
        }
        if (message)
            tell(*message);
        return message;
    }

    /// For a file that turned out to be damaged, or is another tenant's. \p seen: the generation it was found in.
    QString replace(Message why, int seen)
    {
        const std::unique_lock lock(gate);
        if (seen != generation)
            return {};
        hold({});
        if (inMemory) {
            acquire();
        } else if (const auto moved = setAside(path)) {
            why.asideAs = *moved;
            tell(why);
            acquire();
        } else {
            tell(moved.error());
            ++generation;
            auto opened = Database::openInMemory({}, cacheSchema());
            inMemory = opened.has_value();
            if (opened)
                hold(std::move(*opened));
            else
                unusable = opened.error();
        }
        if (database && bound && !isOther)
            (void)guarded(path, [&] { return CacheTables{**database}.setTenant(*bound), 0; });
        return why.asideAs;
    }

    /// The library's word on a write: nothing, or why not. Damage has its own way.
    void tellOfDisk(const std::optional<Message> &why)
    {
        if (why && why->kind == Message::Kind::Damaged)
            return;
        if (std::exchange(isRefused, why.has_value()) == why.has_value())
            return;
        if (why)
            tell(*why);
        else
            home.drop([this] { Q_EMIT cache->recovered(); });
    }

    /// \p fn speaks to the tables and returns tl::expected<T, Message>. What met damage is done again on the new file.
    template <typename Fn>
    auto write(Fn fn) -> base::Result<typename std::invoke_result_t<Fn &, CacheTables &>::value_type>
    {
        for (bool again = true;; again = false) {
            if (!database)
                return base::Failure(
                    storeFault(unusable.value_or(Message{.kind = Message::Kind::Closed, .file = path})));
            CacheTables tables{**database};
            const int seen = generation;
            auto done = guarded(path, [&] { return fn(tables); });
            if (done && *done) {
                tellOfDisk({});
                return std::move(**done);
            }
            const Message why = done ? done->error() : done.error();
            if (!done)
                tellOfDisk(why);
            if (why.kind == Message::Kind::Damaged)
                replace(why, seen);
            if (why.kind != Message::Kind::Damaged || !again)
                return base::Failure(storeFault(why));
        }
    }

    tl::expected<void, Message> mayWrite() const
    {
        if (isOther)
            return tl::unexpected(Message{.kind = Message::Kind::OtherTenant, .file = path});
        if (!bound)
            return tl::unexpected(Message{.kind = Message::Kind::UnknownTenant, .file = path});
        return {};
    }
};

Cache::Cache(const QString &path, QObject *parent) : QObject(parent), m_state(std::make_shared<State>(this))
{
    m_state->path = path;
    m_readers.setMaxThreadCount(2);
    m_readers.setObjectName(u"store-readers"_s);
    m_state->thread.post([state = m_state.get()] { state->open(); });
}

Cache::~Cache()
{
    close();
}

int Cache::close(std::chrono::milliseconds bound)
{
    m_readers.clear();
    m_readers.waitForDone(static_cast<int>(bound.count()));
    // The state is kept by the last job for the case that its thread has to be left behind.
    const int dropped = m_state->thread.close(bound, [state = m_state] {
        const std::unique_lock lock(state->gate);
        state->hold({});
    });
    m_state->home.close();
    return dropped;
}

base::Call<Cache::Opening> Cache::opening()
{
    return m_state->thread.ask([state = m_state.get()] { return base::Result<Opening>(state->opening); });
}

base::Call<Cache::Binding> Cache::bind(const Tenant &tenant)
{
    return m_state->thread.ask([state = m_state.get(), tenant] {
        return state->write([&](CacheTables &tables) -> tl::expected<Binding, Message> {
            const auto kept = tables.tenant();
            if (kept && !isSameTenant(*kept, tenant)) {
                state->isOther = true;
                state->bound.reset();
                return Binding::Other;
            }
            Tenant merged = tenant;
            if (kept && merged.rootCompany.isEmpty())
                merged.rootCompany = kept->rootCompany;
            if (kept && merged.edition.isEmpty())
                merged.edition = kept->edition;
            if (kept != merged)
                tables.setTenant(merged);
            state->isOther = false;
            state->bound = merged;
            return kept ? Binding::Same : Binding::New;
        });
    });
}

base::Call<QString> Cache::startOver(const Tenant &tenant)
{
    return m_state->thread.ask([state = m_state.get(), tenant]() -> base::Result<QString> {
        state->bound = tenant;
        state->isOther = false;
        const QString aside =
            state->replace({.kind = Message::Kind::OtherTenant, .file = state->path}, state->generation);
        return state->write([&](CacheTables &tables) -> tl::expected<QString, Message> {
            tables.setTenant(tenant);
            return aside;
        });
    });
}

base::Call<qint64> Cache::beginPass(const Scope &scope, const QDateTime &now)
{
    return m_state->thread.ask([state = m_state.get(), scope, now] {
        return state->write([&](CacheTables &tables) -> tl::expected<qint64, Message> {
            return state->mayWrite().map([&] { return tables.beginPass(scope, now); });
        });
    });
}

base::Call<qint64> Cache::put(const Scope &page, const QList<Item> &items, const QDateTime &seenAt, qint64 pass)
{
    return m_state->thread.ask([state = m_state.get(), page, items, seenAt, pass] {
        return state->write([&](CacheTables &tables) -> tl::expected<qint64, Message> {
            return state->mayWrite().and_then([&]() -> tl::expected<qint64, Message> {
                if (!tables.put(page, items, seenAt, pass))
                    return tl::unexpected(Message{.kind = Message::Kind::UnknownPass, .file = state->path});
                return items.size();
            });
        });
    });
}

base::Call<qint64> Cache::completePass(qint64 pass, const QDateTime &now)
{
    return m_state->thread.ask([state = m_state.get(), pass, now] {
        return state->write([&](CacheTables &tables) -> tl::expected<qint64, Message> {
            return state->mayWrite().and_then([&]() -> tl::expected<qint64, Message> {
                if (const auto removed = tables.completePass(pass, now))
                    return *removed;
                return tl::unexpected(Message{.kind = Message::Kind::UnknownPass, .file = state->path});
            });
        });
    });
}

void Cache::abandonPass(qint64 pass)
{
    m_state->thread.post([state = m_state.get(), pass] {
        (void)state->write(
            [&](CacheTables &tables) -> tl::expected<int, Message> { return tables.abandonPass(pass), 0; });
    });
}

base::Call<qint64> Cache::remove(const QString &kind, const QStringList &ids)
{
    return m_state->thread.ask([state = m_state.get(), kind, ids] {
        return state->write([&](CacheTables &tables) -> tl::expected<qint64, Message> {
            return state->mayWrite().map([&] { return tables.remove(kind, ids); });
        });
    });
}

void Cache::setNote(const QString &name, const QString &value)
{
    m_state->thread.post([state = m_state.get(), name, value] {
        (void)state->write([&](CacheTables &tables) -> tl::expected<int, Message> {
            return state->mayWrite().map([&] { return tables.setNote(u"note."_s + name, value), 0; });
        });
    });
}

void Cache::startReader(ReaderJob job)
{
    m_readers.start([state = m_state, job = std::move(job)] { runReader(state, job); });
}

void Cache::runReader(const std::shared_ptr<State> &state, const ReaderJob &job)
{
    {
        std::unique_lock lock(state->openMutex);
        state->openWake.wait(lock, [&state] { return state->isOpen; });
    }
    std::optional<Message> why;
    int seen = 0;
    {
        const std::shared_lock lock(state->gate);
        seen = state->generation;
        if (state->inMemory) {
            // There is but one connection to memory, and it is the store thread's.
            state->thread.post([raw = state.get(), job] {
                if (!raw->database)
                    return job(nullptr, {.kind = Message::Kind::Closed, .file = raw->path});
                CacheTables tables{**raw->database};
                const auto done =
                    guarded(raw->path, [&] { return job(std::make_unique<CacheReader>(tables).get(), {}), 0; });
                if (!done)
                    job(nullptr, done.error());
            });
            return;
        }
        if (state->unusable) {
            job(nullptr, *state->unusable);
            return;
        }
        auto opened = Database::openReadOnly(state->path, cacheSchema());
        if (!opened) {
            why = opened.error();
        } else {
            CacheTables tables{***opened};
            const CacheReader reader(tables);
            const auto done = guarded(state->path, [&] { return job(&reader, {}), 0; });
            if (!done)
                why = done.error();
        }
    }
    if (!why)
        return;
    if (why->kind == Message::Kind::Damaged)
        state->thread.post([raw = state.get(), why = *why, seen] { raw->replace(why, seen); });
    job(nullptr, *why);
}

void Cache::startExamination()
{
    m_readers.start([state = m_state] {
        int seen = 0;
        QString damage;
        {
            const std::shared_lock lock(state->gate);
            seen = state->generation;
            if (state->inMemory)
                return;
            if (const auto opened = Database::openReadOnly(state->path, cacheSchema()))
                damage = (*opened)->findDamage();
        }
        if (damage.isEmpty())
            return;
        state->thread.post([raw = state.get(), damage, seen] {
            raw->replace({.kind = Message::Kind::Damaged, .file = raw->path, .details = damage}, seen);
        });
    });
}

std::optional<Record> CacheReader::find(const QString &kind, const QString &id) const
{
    return m_tables.find(kind, id);
}

QList<Record> CacheReader::list(const Scope &scope, qsizetype limit) const
{
    QList<Record> records;
    if (limit == 0)
        return records;
    m_tables.forEach(scope, [&](const RowView &row) {
        records.append(Record{scope.kind, QString::fromUtf8(row.id), QString::fromUtf8(row.company),
                              row.json.toByteArray(), QDateTime::fromMSecsSinceEpoch(row.seenAt, Qt::UTC), row.pass});
        return records.size() != limit;
    });
    return records;
}

void CacheReader::forEach(const Scope &scope, const std::function<bool(const RowView &)> &row) const
{
    m_tables.forEach(scope, row);
}

Holding CacheReader::holding(const Scope &scope) const
{
    return m_tables.holding(scope);
}

QString CacheReader::note(const QString &name) const
{
    return m_tables.note(u"note."_s + name);
}

} // namespace store
