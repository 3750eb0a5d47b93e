// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/journaltables.h"

#include <sqlite3.h>

namespace store {

using namespace Qt::StringLiterals;

struct Journal::State {
    explicit State(Journal *owner) : journal(owner), home(owner), thread(u"store-journal"_s) {}

    QString path;
    Journal *journal; ///< for home only
    base::Homeward home;
    StoreThread thread;

    // Store thread only.
    std::unique_ptr<Database> database;
    Opening opening;
    QList<std::pair<qint64, JournalOutcome>> owed; ///< outcomes that the disk has refused so far
    bool isRefused = false;                        ///< the last write was

    void tell(const Message &message)
    {
        home.drop([this, message] { Q_EMIT journal->troubled(message); });
    }

    void wasWritten()
    {
        home.drop([this] { Q_EMIT journal->changed(); });
        if (std::exchange(isRefused, false))
            home.drop([this] { Q_EMIT journal->recovered(); });
    }

    void wasRefused(const Message &why)
    {
        isRefused = true;
        tell(why);
    }

    void hold(std::unique_ptr<Database> next)
    {
        thread.setInterrupt({});
        database = std::move(next);
        if (database)
            thread.setInterrupt([handle = (*database)->getHandle()] { sqlite3_interrupt(handle); });
    }

    void open(const QDateTime &now)
    {
        auto opened = Database::open(path, journalSchema(), Durability::Full);
        if (opened) {
            // Small next to the cache, and worth a look: damage must not be found by the write that needs it.
            const QString damage = (*opened)->findDamage();
            auto recovered =
                damage.isEmpty()
                    ? guarded(path, [&] { return JournalTables{***opened}.recover(now); })
                    : tl::unexpected(Message{.kind = Message::Kind::Damaged, .file = path, .details = damage});
            if (recovered) {
                opening.isWritable = true;
                opening.unknown = std::move(*recovered);
                hold(std::move(*opened));
                return;
            }
            opened = tl::unexpected(recovered.error());
        }
        opening.message = opened.error();
        tell(*opening.message);
        // What was done is still shown, if it can be read.
        auto readable = Database::openReadOnly(path, journalSchema(),
                                               opening.message->kind == Message::Kind::Busy ? Database::Beside::Writer
                                                                                            : Database::Beside::Nobody);
        if (readable)
            hold(std::move(*readable));
    }

    /// What the disk refused before. Throws when it refuses again.
    void settleOwed()
    {
        while (!owed.isEmpty()) {
            JournalTables{**database}.end(owed.first().first, owed.first().second);
            owed.removeFirst();
        }
    }

    base::Result<qint64> begin(const JournalEntry &entry)
    {
        if (!opening.isWritable)
            return base::Failure(storeFault(opening.message.value_or(Message{.file = path})));
        const auto id = guarded(path, [&] {
            settleOwed();
            return JournalTables{**database}.begin(entry);
        });
        if (id) {
            wasWritten();
            return *id;
        }
        wasRefused(id.error());
        return base::Failure(storeFault(id.error()));
    }

    void end(qint64 id, const JournalOutcome &outcome)
    {
        if (!opening.isWritable)
            return;
        owed.append({id, outcome});
        const auto written = guarded(path, [&] { return settleOwed(), 0; });
        if (written)
            wasWritten();
        else
            wasRefused(written.error());
    }
};

Journal::Journal(const QString &path, const QDateTime &now, QObject *parent)
    : QObject(parent),
      m_state(std::make_shared<State>(this))
{
    m_state->path = path;
    m_state->thread.post([state = m_state.get(), now] { state->open(now); });
}

Journal::~Journal()
{
    close();
}

int Journal::close(std::chrono::milliseconds bound)
{
    // The state is kept by the last job for the case that its thread has to be left behind.
    const int dropped = m_state->thread.close(bound, [state = m_state] {
        if (state->opening.isWritable)
            (void)guarded(state->path, [&] { return state->settleOwed(), 0; });
        state->opening.isWritable = false;
        state->hold({});
    });
    m_state->home.close();
    return dropped;
}

base::Call<Journal::Opening> Journal::opening()
{
    return m_state->thread.ask([state = m_state.get()] { return base::Result<Opening>(state->opening); });
}

base::Call<qint64> Journal::begin(const JournalEntry &entry)
{
    const auto written = std::make_shared<qint64>(0); // store thread only
    const std::weak_ptr<State> weak = m_state;
    return m_state->thread.ask(
        [state = m_state.get(), entry, written] {
            const auto id = state->begin(entry);
            *written = id.value_or(0);
            return id;
        },
        [weak, written, at = entry.at] {
            const auto state = weak.lock();
            if (!state)
                return;
            state->thread.post([raw = state.get(), written, at] {
                if (*written != 0)
                    raw->end(*written, {JournalOutcome::State::NotSent, at, u"withdrawn before it was sent"_s, false});
            });
        });
}

void Journal::end(qint64 id, const JournalOutcome &outcome)
{
    m_state->thread.post([state = m_state.get(), id, outcome] { state->end(id, outcome); });
}

base::Call<QList<JournalRow>> Journal::list(const JournalQuery &query)
{
    return m_state->thread.ask([state = m_state.get(), query]() -> base::Result<QList<JournalRow>> {
        if (!state->database) {
            return base::Failure(storeFault(
                state->opening.message.value_or(Message{.kind = Message::Kind::Closed, .file = state->path})));
        }
        auto rows = guarded(state->path, [&] { return JournalTables{**state->database}.list(query); });
        if (!rows)
            return base::Failure(storeFault(rows.error()));
        return std::move(*rows);
    });
}

} // namespace store
