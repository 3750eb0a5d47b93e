// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "session/keystore.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "ui/shell/badges.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/columnfocus.h"
#include "ui/shell/connectionswitcher.h"
#include "ui/shell/detailscolumn.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/leavequestion.h"
#include "ui/shell/look.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/palettecommands.h"
#include "ui/shell/scope.h"
#include "ui/shell/sweepstatus.h"
#include "ui/shell/throttlegauge.h"
#include "ui/shell/toprow.h"
#include "ui/shell/welcome.h"
#include "ui/text/connectiontext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using session::Session;

namespace {

constexpr int detailsWidth = 320; // pixels at start
constexpr QSize startSize(1280, 800);
constexpr QSize smallestSize(800, 500);

// Kept in settings.
const QString pageName = u"window/page"_s;
const QString sizeName = u"window/size"_s;
const QString columnsName = u"window/columns"_s;

const QString connectionsPage = u"connections"_s;
const QString keysPage = u"keys"_s;
const QString auditPage = u"audit"_s;
const QString newThing = u"new"_s; ///< Place::id that asks a page for its dialog to make one

} // namespace

/// What a window does by key, in the order in which the list of shortcuts tells it.
struct MainWindow::Command {
    const char *name;
    const char *words;
    const char *keys;
    void (*run)(MainWindow &window);
};

std::span<const MainWindow::Command> MainWindow::commands()
{
    static constexpr Command table[] = {
        {"palette", QT_TR_NOOP("&Search companies, endpoints, actions…"), "Ctrl+K",
         [](MainWindow &w) { w.openPalette(); }},
        {"filter", QT_TR_NOOP("&Filter this page"), "Ctrl+F",
         [](MainWindow &w) {
             if (Page *page = w.currentPage())
                 page->focusFilter();
         }},
        {"refresh", QT_TR_NOOP("&Refresh"), "F5",
         [](MainWindow &w) {
             if (Page *page = w.currentPage())
                 page->refresh();
         }},
        {"nextColumn", QT_TR_NOOP("&Next column"), "F6", [](MainWindow &w) { w.moveFocus(1); }},
        {"previousColumn", QT_TR_NOOP("&Previous column"), "Shift+F6", [](MainWindow &w) { w.moveFocus(-1); }},
        {"newConnection", QT_TR_NOOP("New &connection…"), "Ctrl+Shift+N", [](MainWindow &w) { w.newConnection(); }},
        {"newWindow", QT_TR_NOOP("New &window"), "Ctrl+N", [](MainWindow &w) { Q_EMIT w.newWindowWanted(); }},
        {"closeWindow", QT_TR_NOOP("C&lose window"), "Ctrl+W", [](MainWindow &w) { w.close(); }},
        {"shortcuts", QT_TR_NOOP("&Keyboard shortcuts"), "F1", [](MainWindow &w) { w.showShortcuts(); }},
        {"about", QT_TR_NOOP("&About Plumbline"), "", [](MainWindow &w) { w.showAbout(); }},
        {"quit", QT_TR_NOOP("&Quit"), "Ctrl+Q", [](MainWindow &) { QApplication::closeAllWindows(); }},
    };
    return table;
}

MainWindow::MainWindow(session::Workspace &workspace, QList<PageFactory> pages, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_factories(std::move(pages)),
      m_scope(new Scope(workspace, this)),
      m_switcher(new ConnectionSwitcher(workspace, *m_scope, this)),
      m_navigation(new NavigationList(this)),
      m_stack(new QStackedWidget(this)),
      m_banners(new BannerStack(this)),
      m_details(new DetailsColumn(workspace, this)),
      m_sweep(new SweepStatus(this)),
      m_badges(new Badges(this)),
      m_welcome(new Welcome(this)),
      m_columns(new QSplitter(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallestSize);
    makeActions();
    assemble();
    connect(m_details, &DetailsColumn::placeWanted, this, &MainWindow::goTo);
    connect(m_details, &DetailsColumn::told, this, &MainWindow::tell);
    connect(m_navigation, &NavigationList::activated, this, &MainWindow::showPage);
    connect(m_banners, &BannerStack::chosen, this, &MainWindow::act);
    connect(m_switcher, &ConnectionSwitcher::presented, this, &MainWindow::presentTitle);
    connect(m_switcher, &ConnectionSwitcher::newConnectionWanted, this, &MainWindow::newConnection);
    connect(m_switcher, &ConnectionSwitcher::manageWanted, this, [this] { showPage(connectionsPage); });
    connect(m_welcome, &Welcome::connectionWanted, this, &MainWindow::newConnection);
    connect(m_welcome, &Welcome::demoWanted, this, &MainWindow::demoWanted);
    connect(m_scope, &Scope::changed, this, &MainWindow::followScope);
    connect(m_scope, &Scope::switched, m_details, &DetailsColumn::clearAll);
    followScope(); // shows the first page as well
    restore();
    (currentPage() ? static_cast<QWidget *>(m_navigation) : m_welcome)->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow()
{
    // Their signals would find a window that is half gone.
    m_pages.clear();
}

void MainWindow::makeActions()
{
    for (const Command &each : commands()) {
        auto *action = new QAction(tr(each.words), this);
        action->setObjectName(u"command."_s + QLatin1StringView(each.name));
        if (*each.keys)
            action->setShortcut(QKeySequence(QLatin1StringView(each.keys)));
        connect(action, &QAction::triggered, this, [this, run = each.run] { run(*this); });
        addAction(action);
    }
    for (int number = 1; number <= 9; ++number) {
        auto *action = new QAction(tr("Page %1").arg(number), this);
        action->setObjectName(u"page.%1"_s.arg(number));
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        connect(action, &QAction::triggered, this, [this, number] { showPage(pageIds().value(number - 1)); });
        addAction(action);
    }
}

QAction *MainWindow::command(const QString &name) const
{
    return findChild<QAction *>(u"command."_s + name, Qt::FindDirectChildrenOnly);
}

void MainWindow::assemble()
{
    auto *help = new QMenu(this);
    help->addAction(command(u"shortcuts"_s));
    help->addAction(command(u"about"_s));
    auto *look = new LookMenu(m_workspace.settings(), this);
    auto *top = new TopRow(m_switcher, command(u"palette"_s), command(u"refresh"_s), look, help, this);

    auto *middle = new QWidget(this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_banners);
    middleColumn->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);

    m_columns->setObjectName(u"columns"_s);
    m_columns->setHandleWidth(halfGrid + 1);
    for (QWidget *column : std::initializer_list<QWidget *>{m_navigation, middle, m_details})
        m_columns->addWidget(column);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);

    auto *all = new QWidget(this);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(top);
    rows->addWidget(m_columns, 1);
    setCentralWidget(all);

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new ThrottleGauge(m_workspace, this));
    statusBar()->addWidget(m_sweep, 1);
    statusBar()->addPermanentWidget(m_badges);
}

void MainWindow::restore()
{
    const auto &settings = m_workspace.settings();
    const QSize size = settings.value(sizeName).toSize();
    resize(size.isValid() ? size : startSize);
    if (!m_columns->restoreState(settings.value(columnsName).toByteArray())) {
        const int places = m_navigation->sizeHint().width();
        m_columns->setSizes({places, width() - places - detailsWidth, detailsWidth});
    }
}

QStringList MainWindow::pageIds() const
{
    return m_navigation->pageIds();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::showPage(const QString &id)
{
    const auto factory = std::ranges::find(m_factories, id, &PageFactory::id);
    if (factory == m_factories.end() || !m_scope->fits(factory->kinds))
        return nullptr;
    auto made = std::ranges::find(m_pages, id, [](const auto &page) { return page->id(); });
    if (made == m_pages.end()) {
        m_pages.push_back(factory->make(*this));
        made = std::prev(m_pages.end());
        m_stack->addWidget(made->get());
        (*made)->setSessions(m_scope->sessions());
    }
    Page *page = made->get();
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id);
    m_details->turnTo(page);
    m_workspace.settings().setValue(pageName, id);
    return page;
}

void MainWindow::showFirstPage()
{
    const QStringList ids = pageIds();
    const bool isNew = m_workspace.sessions().isEmpty() && m_workspace.settings().connections().isEmpty();
    if (isNew || ids.isEmpty()) {
        m_stack->setCurrentWidget(m_welcome);
        m_navigation->setCurrent({});
        m_details->turnTo(nullptr);
        return;
    }
    const QString last = m_workspace.settings().value(pageName).toString();
    // With nothing open the connections are what a person wants to see.
    const QString first = m_workspace.sessions().isEmpty() && ids.contains(connectionsPage) ? connectionsPage
                          : ids.contains(last)                                              ? last
                                                                                            : ids.first();
    const QVariant kept = m_workspace.settings().value(pageName);
    showPage(first);
    if (kept.isValid())
        m_workspace.settings().setValue(pageName, kept); // what a person chose, not what fitted
}

void MainWindow::goTo(Place place) // NOLINT(performance-unnecessary-value-param)
{
    const auto sessions = m_scope->sessions();
    const bool isLookedAt = std::ranges::any_of(
        sessions, [&](const Session *session) { return session->connection().id == place.connection; });
    if (!place.connection.isEmpty() && !isLookedAt)
        m_scope->choose(place.connection);
    if (Page *page = showPage(place.page))
        page->reveal(place);
}

void MainWindow::lookAt(const QString &connection)
{
    m_scope->choose(connection);
}

void MainWindow::tell(const QString &sentence)
{
    m_banners->announce(sentence);
}

void MainWindow::offerDemo(bool offered)
{
    m_welcome->offerDemo(offered);
}

void MainWindow::followScope()
{
    QList<PageFactory> fitting;
    QList<PageFactory> always;
    for (const PageFactory &factory : std::as_const(m_factories)) {
        if (factory.kinds.isEmpty())
            always.append(factory);
        else if (m_scope->fits(factory.kinds))
            fitting.append(factory);
    }
    const auto sessions = m_scope->sessions();
    for (const auto &page : m_pages)
        page->setSessions(sessions);
    m_navigation->setPages(fitting, always);
    m_sweep->setSessions(sessions);
    m_badges->setSessions(sessions);
    followSessions();
    const Page *shown = currentPage();
    if (!shown || !pageIds().contains(shown->id()))
        showFirstPage();
}

void MainWindow::followSessions()
{
    const auto sessions = m_scope->sessions();
    for (Session *session : std::as_const(m_sessions)) {
        if (!sessions.contains(session))
            session->disconnect(this);
    }
    m_sessions = sessions;
    for (Session *session : sessions) {
        connect(session, &Session::standingChanged, this, &MainWindow::presentBanners, Qt::UniqueConnection);
        connect(session, &Session::connectionChanged, this, &MainWindow::presentBanners, Qt::UniqueConnection);
        connect(session, &Session::unknownWritesChanged, this, &MainWindow::presentBanners, Qt::UniqueConnection);
    }
    presentBanners();
}

void MainWindow::presentBanners()
{
    QList<Banner> banners = bannersFor(m_workspace.settings().trouble());
    for (const Session *session : std::as_const(m_sessions))
        banners += bannersFor(*session);
    m_banners->setBanners(banners);
}

void MainWindow::presentTitle()
{
    setWindowTitle(m_switcher->words());
}

void MainWindow::act(BannerVerb verb, const QString &connection)
{
    Session *session = m_workspace.session(connection);
    if (!session)
        return;
    switch (verb) {
    case BannerVerb::TryNow: session->retry(); return;
    case BannerVerb::Unlock:
        m_unlocking = m_workspace.unlockKeychain().then(
            this,
            [this](session::KeychainState state) {
                if (state != session::KeychainState::Open)
                    tell(stateText(state).sentence);
            },
            [](const base::ApiError &) {}); // states are told, not errors
        return;
    case BannerVerb::EnterKey:
    case BannerVerb::ReplaceKey: goTo({keysPage, connection, connection}); return;
    case BannerVerb::BeginCache: session->acceptTenant(); return;
    case BannerVerb::Close: m_workspace.close(session); return;
    case BannerVerb::ShowChanges: goTo({auditPage, connection}); return;
    }
    Q_UNREACHABLE();
}

void MainWindow::openPalette()
{
    QList<PaletteCommand> offered;
    const QStringList ids = pageIds();
    for (const QString &id : ids) {
        const auto factory = std::ranges::find(m_factories, id, &PageFactory::id);
        const auto *goThere = findChild<QAction *>(u"page.%1"_s.arg(ids.indexOf(id) + 1), Qt::FindDirectChildrenOnly);
        offered.append({factory->title, tr("Page"), icon(factory->icon), goThere ? shortcutText(*goThere) : QString(),
                        true, [this, id] { showPage(id); }});
    }
    if (Page *page = currentPage()) {
        const auto actions = page->pageActions();
        for (QAction *action : actions)
            offered.append(paletteCommand(action, page->title()));
    }
    offered += connectionCommands(m_workspace, *m_scope, this);
    for (const Command &each : commands()) {
        if (QLatin1StringView(each.name) != "palette"_L1)
            offered.append(paletteCommand(command(QLatin1StringView(each.name)), tr("Action")));
    }
    if (!m_palette) {
        m_palette = new CommandPalette(m_workspace, this);
        connect(m_palette, &CommandPalette::placeWanted, this, &MainWindow::goTo);
    }
    m_palette->begin(offered);
}

void MainWindow::showShortcuts()
{
    QList<QAction *> told;
    for (const Command &each : commands())
        told.append(command(QLatin1StringView(each.name)));
    auto *dialog = new ShortcutsDialog(told, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::newConnection()
{
    goTo({connectionsPage, {}, newThing});
}

void MainWindow::moveFocus(int step)
{
    moveFocusAmong({m_navigation, m_stack->currentWidget(), m_details}, step);
}

void MainWindow::showDetails(QWidget *of, const Details &details)
{
    m_details->setDetails(of, details);
}

void MainWindow::clearDetails(QWidget *of)
{
    m_details->clear(of);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details->isVisible()) {
        m_details->dismiss();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::askToLeave(int writes)
{
    if (findChild<LeaveQuestion *>())
        return;
    auto *question = new LeaveQuestion(writes, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &LeaveQuestion::leaveWanted, this, [this] {
        m_isLeaving = true;
        close();
    });
    question->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const int writes = m_writesThatWouldEnd && !m_isLeaving ? m_writesThatWouldEnd() : 0; writes > 0) {
        event->ignore();
        askToLeave(writes);
        return;
    }
    auto &settings = m_workspace.settings();
    settings.setValue(sizeName, size());
    settings.setValue(columnsName, m_columns->saveState());
    // Kept until the program ends even where it cannot be written.
    (void)settings.flush();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace ui
