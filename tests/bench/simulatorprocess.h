// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace bench {

/// A simulator of its own for one measurement, and what it wrote down.
class SimulatorProcess {
public:
    /// \p limits: `strict`, `off`, or the text of a limits file. Ends the program with a message when it does not start.
    SimulatorProcess(const QString &program, const QByteArray &limits, const QString &latency);
    ~SimulatorProcess();
    Q_DISABLE_COPY_MOVE(SimulatorProcess)

    QUrl url() const { return m_url; }
    static QByteArray key() { return "bench-key-0123456789"; }

    struct Count {
        int admitted = 0;
        int refused = 0;
        int other = 0; ///< neither 200 nor 429
        double refusedShare() const { return admitted + refused > 0 ? double(refused) / (admitted + refused) : 0; }
    };
    /// Of requests that its limiter counted in that time; by the clock that this machine's processes share.
    Count count(base::Clock::Instant from, base::Clock::Instant until) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace bench
