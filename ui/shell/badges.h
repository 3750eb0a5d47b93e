// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace session {
class Session;
}

namespace ui {

/// What holds for the connections a window looks at, at the end of its status bar: read-only; a key that is kept for this
/// session only.
class Badges final : public QWidget {
    Q_OBJECT

public:
    explicit Badges(QWidget *parent = nullptr);

    void setSessions(const QList<session::Session *> &sessions);

private:
    class Badge;
    void present();

    QList<session::Session *> m_sessions;
    Badge *m_key;
    Badge *m_readOnly;
};

} // namespace ui
