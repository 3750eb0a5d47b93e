// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "ui/pages/page.h"
#include "ui/shell/banner.h"
#include "ui/shell/pagefactory.h"

#include <QMainWindow>

#include <span>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace ui {

class Badges;
class BannerStack;
class CommandPalette;
class ConnectionSwitcher;
class DetailsColumn;
class NavigationList;
class Scope;
class SweepStatus;
class Welcome;

/// Assembles: what is looked at above, the pages on the left, one of them in the middle, details on the right, what is under
/// way below. Several windows may share a workspace.
class MainWindow final : public QMainWindow, private PageHost {
    Q_OBJECT

public:
    /// \p workspace must outlive it. A page of \p pages is made when it is first shown.
    MainWindow(session::Workspace &workspace, QList<PageFactory> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Those that fit what is looked at, in the order of the navigation.
    QStringList pageIds() const;
    /// nullptr when there is no such page.
    Page *showPage(const QString &id);
    /// The page that is shown; nullptr while the window says how to begin.
    Page *currentPage() const;
    void goTo(Place place); // who names it may be gone when it is shown
    /// Looks at one connection, or at all (empty).
    void lookAt(const QString &connection);
    /// Says something that has ended, as pages do.
    void tell(const QString &sentence);
    /// False where there is no demo tenant to open.
    void offerDemo(bool offered);

    /// \p writes: how many changes would be cut off if this window closed. If there are any, a person is asked.
    void askBeforeLeaving(std::function<int()> writes) { m_writesThatWouldEnd = std::move(writes); }

Q_SIGNALS:
    void newWindowWanted();
    void demoWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    // PageHost
    session::Workspace &workspace() override { return m_workspace; }
    void showDetails(QWidget *of, const Details &details) override;
    void clearDetails(QWidget *of) override;
    void open(const Place &place) override { goTo(place); }
    void announce(const QString &sentence) override { tell(sentence); }

    struct Command;
    static std::span<const Command> commands();
    void makeActions();
    QAction *command(const QString &name) const;
    void assemble();
    void restore();
    void followScope();
    void followSessions();
    void presentBanners();
    void presentTitle();
    void act(BannerVerb verb, const QString &connection);
    void showFirstPage();
    void openPalette();
    void showShortcuts();
    void showAbout();
    void moveFocus(int step);
    void newConnection();
    void askToLeave(int writes);

    session::Workspace &m_workspace;
    QList<PageFactory> m_factories;
    Scope *m_scope;
    ConnectionSwitcher *m_switcher;
    NavigationList *m_navigation;
    QStackedWidget *m_stack;
    BannerStack *m_banners;
    DetailsColumn *m_details;
    SweepStatus *m_sweep;
    Badges *m_badges;
    Welcome *m_welcome;
    CommandPalette *m_palette = nullptr; ///< made when it is first opened
    QSplitter *m_columns;
    QList<session::Session *> m_sessions; ///< those whose signals are followed
    base::CallSlot m_unlocking;
    std::function<int()> m_writesThatWouldEnd;
    bool m_isLeaving = false;                   ///< a person said so
    std::vector<std::unique_ptr<Page>> m_pages; ///< those that were shown; they go before what they stand on
};

} // namespace ui
