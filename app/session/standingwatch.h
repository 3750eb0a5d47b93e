// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/clientstack.h"
#include "session/standing.h"

#include <QObject>

#include <list>

namespace session {

/// How one connection stands: learnt from how its calls end, and by asking again where none are made. It also keeps a
/// connection that does not work from being asked in vain:
/// - while the key is looked for, calls wait;
/// - without a key, and while another tenant answers, calls fail and nothing is sent;
/// - Offline, calls go, and it asks by itself after 5 s, 8 s … 60 s;
/// - KeyRefused, what has not left fails, it asks by itself once a minute, and of all else at most one call in ten seconds
///   is sent: the others are told what the server said.
/// GUI thread.
class StandingWatch final : public QObject, public Gate {
    Q_OBJECT

public:
    /// Some read that a working connection answers whatever its key may do.
    using Probe = std::function<base::Call<schema::Document>()>;

    /// \p clock must outlive it. It starts as Opening.
    StandingWatch(schema::Protocol protocol, base::Clock &clock, QObject *parent = nullptr);
    ~StandingWatch() override;

    /// \p method: the catalogue id of what \p probe asks. What it captures must live until cease().
    void setProbe(const QString &method, Probe probe);
    /// Nothing is asked any more by itself.
    void cease();

    const Standing &standing() const { return m_standing; }
    /// Whoever asks by itself may do so: nothing is known to be in the way.
    bool isWorking() const;

    /// The key is looked for (again): calls wait.
    void lookForKey();
    /// Where it is. \p usable: it can be asked with; that begins anew, whatever the state was.
    void setKey(KeyState state, bool usable);
    /// It is the same key, elsewhere.
    void setKeyState(KeyState state);
    /// Asks now. Nothing unless Offline or KeyRefused.
    void retry();

    void setOtherTenant(const QString &name);
    void acceptTenant();
    void setCacheTrouble(const QString &sentence);
    void setJournalTrouble(const QString &sentence);

    base::Call<transport::Reply> pass(transport::Request request, transport::Transport &inner) override;

Q_SIGNALS:
    /// standing() is another, but for answeredAt.
    void changed();
    /// The server took the key; at most once a minute.
    void accepted(const QDateTime &utc);

private:
    struct Run;

    void enter(Standing::State state, std::optional<base::ApiError> error = {});
    std::optional<base::ApiError> refusal() const;
    void start(const std::shared_ptr<Run> &run);
    std::shared_ptr<Run> take(const Run &run);
    void learn(const Run &run, const base::Result<transport::Reply> &result);
    void answered(const Run &run, bool keyTaken);
    void keyRefused(const Run &run, const base::ApiError &error);
    void failQueued();
    void probeLater(base::Clock::Duration pause);
    void probe();

    schema::Protocol m_protocol;
    base::Clock &m_clock;
    Standing m_standing;
    std::list<std::shared_ptr<Run>> m_runs;
    int m_generation = 0;              ///< of the key: what was asked with another one says nothing
    base::Clock::Instant m_stateSince; ///< when m_standing.state was entered
    base::Clock::Instant m_lastAnswer; ///< when what was answered last had been asked
    base::Clock::Instant m_lastSent;   ///< when the last call was let through
    std::optional<base::Clock::Instant> m_lastDoubt, m_lastAccepted;

    QString m_probeMethod;
    Probe m_probe;
    bool m_isProbe = false; ///< what passes now is the probe
    base::Clock::Duration m_pause{};
    std::unique_ptr<base::Clock::Alarm> m_alarm;
    base::CallSlot m_probing;
};

} // namespace session
