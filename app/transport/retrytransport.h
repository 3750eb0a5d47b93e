// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "transport/transport.h"

#include <QRandomGenerator>

#include <list>

namespace transport {

/// Asks again when the way failed, not the server: offline or cut, an answer that does not parse, 502, 503, 504, no
/// connection in time. Reads only (effect Read), never downloads, `attempts` times in all with growing pauses; the last
/// error is delivered. Writes pass through untouched. GUI thread.
class RetryTransport final : public Transport {
public:
    static constexpr int attempts = 3;

    /// Both must outlive it. \p seed: of the jitter in pauses (0.5 s, 1 s; a quarter more at most).
    RetryTransport(Transport &inner, base::Clock &clock, quint32 seed = 0);
    ~RetryTransport() override;

    base::Call<Reply> send(Request request) override;

private:
    struct Try;
    void start(const std::shared_ptr<Try> &job);
    void finish(const std::shared_ptr<Try> &job, base::Result<Reply> &&result);

    Transport &m_inner;
    base::Clock &m_clock;
    QRandomGenerator m_dice;
    std::list<std::shared_ptr<Try>> m_tries;
};

} // namespace transport
