// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalentry.h"
#include "store/storethread.h"

#include <QObject>

namespace store {

/// `journal.db` of one connection: what we did to a tenant. Append-only; never set aside or cleared by itself. What
/// cannot be opened for writing stays as it is, and then nothing can be begun: the connection is read-only, and
/// Opening::message says why. GUI thread; must outlive the writes it records. Errors are of kind StoreFault.
class Journal final : public QObject {
    Q_OBJECT

public:
    struct Opening {
        bool isWritable = false;
        std::optional<Message> message; ///< why it is not writable
        QList<JournalRow> unknown;      ///< entries that had no outcome: the program ended while they were under way
    };

    /// Opens in the background; everything else may be called at once and waits for that. \p now: for the outcomes that
    /// this start adds.
    Journal(const QString &path, const QDateTime &now, QObject *parent = nullptr);
    ~Journal() override;

    /// Never fails.
    base::Call<Opening> opening();
    /// Settles with the entry's id when it has reached the disk. When the call is dropped before that, the entry gets the
    /// outcome NotSent.
    base::Call<qint64> begin(const JournalEntry &entry);
    /// Never fails towards the caller: what the disk refuses is tried again with everything that follows, troubled() tells
    /// it, and an entry that has no outcome at the next start is Unknown. The first outcome counts.
    void end(qint64 id, const JournalOutcome &outcome);
    /// Works for a journal that is not writable too, if it can be read.
    base::Call<QList<JournalRow>> list(const JournalQuery &query);

    /// Writes what is queued and closes the file; past \p bound the rest is dropped and counted.
    int close(std::chrono::milliseconds bound = std::chrono::seconds(10));

Q_SIGNALS:
    /// An entry began, or one got its outcome: list() answers something else than before.
    void changed();
    void troubled(const store::Message &message);
    /// The disk refused to take what was written, which troubled() told, and has taken something since.
    void recovered();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace store
