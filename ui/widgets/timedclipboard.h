// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/secretbytes.h"

#include <QObject>

namespace ui {

/// A key on the clipboard for a short while: it is taken off again if it is still there, also when this goes.
class TimedClipboard final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds stay{30};

    /// \p clock must outlive it.
    explicit TimedClipboard(base::Clock &clock, QObject *parent = nullptr);
    ~TimedClipboard() override;

    void put(session::SecretBytes key);

Q_SIGNALS:
    /// The time is over. \p cleared: false when something else had been copied meanwhile.
    void over(bool cleared);

private:
    bool clearIfOurs();

    base::Clock &m_clock;
    session::SecretBytes m_key;
    std::unique_ptr<base::Clock::Alarm> m_alarm;
};

} // namespace ui
