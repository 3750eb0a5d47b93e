// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Where a window begins when nothing is open: what Plumbline is, and the two ways to start.
class Welcome final : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    /// False where there is no demo tenant to open.
    void offerDemo(bool offered);

Q_SIGNALS:
    void connectionWanted();
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QWidget *m_block; ///< as wide as lines are easy to read
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_demo;
};

} // namespace ui
