// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QWidget>

#include <deque>
#include <map>

namespace transport {
struct ThrottleReport;
}
namespace session {
class Workspace;
}

namespace ui {

class StatusLabel;

/// What the throttle does, in the status bar: how much of the limit is used, how many calls wait, and how long that will
/// take. The bar is for the eye, the words say the same.
class ThrottleGauge final : public QWidget {
    Q_OBJECT

public:
    /// \p workspace must outlive it.
    explicit ThrottleGauge(session::Workspace &workspace, QWidget *parent = nullptr);

    /// A pure function: the words of the gauge. \p answered: calls of the last second; \p limit: calls a second that are
    /// allowed, 0: not known.
    static QString words(const transport::ThrottleReport &report, int answered, double limit);

private:
    void present();
    int answeredLately();
    double limit(const transport::ThrottleReport &report);

    session::Workspace &m_workspace;
    class Bar;
    Bar *m_bar;
    StatusLabel *m_words;
    std::deque<base::Clock::Instant> m_answered; ///< calls of the last second
    /// Calls a second by host and connection; a report has only what is in use now.
    std::map<std::pair<QString, QString>, double> m_limits;
    std::unique_ptr<base::Clock::Alarm> m_fade; ///< looks again when the oldest of them is a second old
};

} // namespace ui
