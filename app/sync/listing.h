// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "sync/ground.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <optional>

// Not named like its folder: POSIX has a function sync() in the global namespace.
namespace syncing {

/// How one list of a server stands here. A value.
struct ListingStatus {
    enum class State {
        Waiting,    ///< not asked yet since the connection was opened; the cache may have rows all the same
        Running,    ///< being asked
        Complete,   ///< asked for to its end since the connection was opened
        Failed,     ///< the last attempt ended in `error`; the cache has what came before
        NoRight,    ///< the key may not ask for this
        NotOffered, ///< this server has no such method
    };
    State state = State::Waiting;
    QDateTime completeAt;                ///< UTC; when all of it was last seen, earlier starts included; invalid: never
    QDateTime endedAt;                   ///< UTC; when the server had no more to tell, whole or not; invalid: not yet
    std::optional<base::ApiError> error; ///< Failed, NoRight and NotOffered: why
    qint64 items = 0;                    ///< Running: that came so far
    std::optional<qint64> total;         ///< Running: of so many, where the server says it
    bool isWhole = false;                ///< Complete: all of it came; else less than the server says there is
};

/// The enumerator's name, untranslated.
QString nameOf(ListingStatus::State state);

/// One list of a server, kept in the cache: asks for it page by page, hands every page to the store thread, and removes
/// what a complete pass no longer saw. GUI thread; owned by the Sweep of its session.
class Listing : public QObject {
    Q_OBJECT

public:
    ~Listing() override;

    /// The kind of record it keeps, as store::kinds names it.
    virtual QString kind() const = 0;
    const ListingStatus &status() const { return m_status; }

    /// Asks anew. While it runs already nothing is begun, but \p priority is taken over by the pages that are still to
    /// come if it is higher. What was found to be NoRight or NotOffered is asked again only when \p anyway.
    void refresh(api::Priority priority, bool anyway = false);
    /// Ends what runs; the rows that came stay, none is removed, and the status is what it was before.
    void stop();

    /// Settles when nothing runs any more, however it ended; at once when nothing does.
    base::Call<bool> over();

    // For the sweep.
    /// It runs, and nobody but the sweep has asked for it.
    bool isSweeping() const;
    /// While held, what only the sweep has asked for takes no further page.
    void setHeld(bool held);
    /// Ends what runs: it cannot go on for this reason.
    void giveUp(const base::ApiError &why);
    /// Another key may ask for more, and perhaps another tenant: what was refused is Waiting, and what runs begins anew.
    void keyChanged();
    /// The cache was begun anew.
    void forgetRows();

Q_SIGNALS:
    void statusChanged();
    /// The cache holds other rows than before. At most a few times a second.
    void rowsChanged();

protected:
    /// What a walk answers.
    struct Seen {
        qint64 removed = 0; ///< rows that were there no more
        bool isWhole = true;
    };

    /// Derived classes call readNote() when kind() works.
    Listing(const Ground &ground, QObject *parent);
    void readNote();

    const Ground &ground() const { return m_ground; }
    api::Priority priority() const { return m_priority; }

    /// Sees all of it anew. The tenant is bound when it is called; dropping the call ends it.
    virtual base::Call<Seen> walk() = 0;
    /// What an earlier walk left for the next one is true no more: another key asks, or the cache has lost rows.
    virtual void forgetProgress() {}

    // What walks are made of. One pass at a time; one that is not completed is abandoned at the end of the walk.
    base::Call<qint64> beginPass(const store::Scope &scope);
    /// Keeps a page, counts it, and settles when it is in the cache.
    base::Call<qint64> keep(const store::Scope &page, const QList<store::Item> &items);
    /// The same for items of several companies, by company.
    base::Call<qint64> keepAll(const QString &kind, QMap<QString, QList<store::Item>> items);
    /// \p isWhole: every row of the scope was seen; else nothing is removed. Answers how many were.
    base::Call<qint64> endPass(bool isWhole);
    /// Settles when the next page may be asked for.
    base::Call<bool> turn();
    void setTotal(std::optional<qint64> total);
    /// rowsChanged(), soon.
    void touchRows();

private:
    void begin();
    void ended(const base::Result<Seen> &result);
    void setStatus(ListingStatus status);
    void release();
    void abandonPass();

    Ground m_ground;
    ListingStatus m_status;
    ListingStatus m_before; ///< of the walk that runs
    api::Priority m_priority = api::Priority::Sweep;
    bool m_isHeld = false;
    qint64 m_pass = 0;
    std::optional<base::CallPromise<bool>> m_turn;
    std::vector<base::CallPromise<bool>> m_waitForEnd;
    std::unique_ptr<base::Clock::Alarm> m_rowsAlarm;
    base::CallSlot m_reading;
    base::CallSlot m_walk;
};

} // namespace syncing
