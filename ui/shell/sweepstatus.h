// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sweep.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace session {
class Session;
}

namespace ui {

class StatusLabel;

/// What the sweeps of a window's connections do, in the status bar, and the button that pauses them.
class SweepStatus final : public QWidget {
    Q_OBJECT

public:
    explicit SweepStatus(QWidget *parent = nullptr);

    /// Keeps none that is not among them.
    void setSessions(const QList<session::Session *> &sessions);

    /// A pure function: what stands there for one sweep.
    static QString words(const syncing::SweepProgress &progress, const QDateTime &now);

private:
    void present();
    void toggle();
    bool allPaused() const;

    QList<session::Session *> m_sessions;
    StatusLabel *m_words;
    QToolButton *m_button;
};

} // namespace ui
