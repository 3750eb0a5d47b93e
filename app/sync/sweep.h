// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/listing.h"

#include <QHash>

namespace syncing {

/// What the status bar says of a sweep. A value.
struct SweepProgress {
    enum class State {
        Waiting, ///< nothing to do until `next`, or not begun
        Running,
        Paused, ///< by a person, or because the connection does not work
    };
    State state = State::Waiting;
    QString kind;     ///< Running: the list that is being read, as store::kinds names it
    qint64 items = 0; ///< of that list, so far
    std::optional<qint64> total;
    QDateTime next; ///< Waiting: UTC, when the next round begins; invalid: not planned
};

/// The background pass that fills the cache of one connection: list by list, page by page, with the lowest priority, again
/// and again with pauses between the rounds. GUI thread; owned by its session.
class Sweep final : public QObject {
    Q_OBJECT

public:
    enum class Kind { ControlCenter, CloudSecurity };

    /// Idle until start() and setWorking().
    Sweep(Kind kind, const Ground &ground, QObject *parent = nullptr);
    ~Sweep() override;

    /// All lists of this connection, in the order they are swept. They belong to the sweep.
    QList<Listing *> listings() const;
    /// nullptr where this kind of connection has no such list.
    Listing *listing(const QString &kind) const;

    SweepProgress progress() const;
    bool isPaused() const { return m_isPaused; }
    /// By a person: finishes the page that is on its way, then waits. Lists that are asked for by a page go on.
    void pause();
    void resume();

    // For the session.
    void start();
    /// Whether the connection works. While it does not, nothing is swept; what the sweep has under way ends with \p why.
    /// When it does again, the round goes on, and lists that failed meanwhile are asked for again.
    void setWorking(bool working, const std::optional<base::ApiError> &why = {});
    /// The cache was begun anew: so is the sweep.
    void startOver();
    /// Another key may ask for more, and perhaps another tenant: what runs begins anew, and what was refused is asked
    /// for again.
    void keyChanged();

    static constexpr std::chrono::minutes betweenRounds{15};
    static constexpr std::chrono::seconds betweenTaskLooks{60}; ///< while a scan task is unfinished

Q_SIGNALS:
    /// progress() is another; at most a few times a second.
    void changed();

private:
    bool mayGo() const { return m_isStarted && m_isWorking && !m_isPaused; }
    void beginRound();
    void go();
    void listingChanged(Listing *listing);
    void roundEnded();
    void lookAtTasks();
    void planTasks();
    void touch();

    struct Lists;
    base::Clock &m_clock;
    std::unique_ptr<Lists> m_lists;
    QList<Listing *> m_round;     ///< still to be asked for in this round, the next one first
    Listing *m_running = nullptr; ///< that the sweep has asked for
    bool m_isStarted = false;
    bool m_isWorking = false;
    bool m_isPaused = false;
    base::Clock::Instant m_roundBegan;
    QHash<const Listing *, base::Clock::Instant> m_completedAt;
    std::optional<base::Clock::Instant> m_nextRound;
    QDateTime m_nextRoundUtc;
    std::unique_ptr<base::Clock::Alarm> m_roundAlarm;
    std::unique_ptr<base::Clock::Alarm> m_taskAlarm;
    std::unique_ptr<base::Clock::Alarm> m_touchAlarm;
};

} // namespace syncing
