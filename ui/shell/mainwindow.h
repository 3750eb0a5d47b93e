// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace transport {
class Throttle;
}

namespace ui {

class Page;

/// Assembles: places on the left, the page on the right, what the throttle does at the bottom. A page asks for its data
/// when it is first shown.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// \p throttle must outlive the window.
    explicit MainWindow(const transport::Throttle &throttle, QWidget *parent = nullptr);

    /// Takes \p page; it appears under \p heading (a connection's name, shown once above its pages).
    void addPage(const QString &heading, Page *page);
    /// Instead of pages: how to begin. Plain text.
    void showWelcome(const QString &words);

    QList<Page *> pages() const { return m_pages; }
    void showPage(Page *page);

private:
    void showRow(int row);
    int placeHeight() const; ///< pixels, with the font
    void presentThrottle();

    const transport::Throttle &m_throttle;
    QListWidget *m_places;
    QStackedWidget *m_stack;
    QLabel *m_gauge;
    QList<Page *> m_pages;
    QList<Page *> m_visited;
};

} // namespace ui
