// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "session/workspace.h"
#include "ui/pages/endpoints/scanruns.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

#include <algorithm>

namespace ui {

Windows::Windows(session::Workspace &workspace, QList<PageFactory> pages, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_pages(std::move(pages))
{
    // The page that began it went with its window, and no other window need have one.
    connect(&ScanRuns::of(workspace), &ScanRuns::endedUnseen, this, [this](const QList<ChangeResult> &results) {
        for (const auto &result : results)
            tell(result.sentence);
    });
}

Windows::~Windows() = default;

MainWindow &Windows::make()
{
    m_windows.push_back(std::make_unique<MainWindow>(m_workspace, m_pages));
    MainWindow *window = m_windows.back().get();
    window->offerDemo(m_offersDemo);
    window->askBeforeLeaving([this] { return writesThatWouldEnd(); });
    connect(window, &MainWindow::newWindowWanted, this, [this] { make().show(); });
    connect(window, &MainWindow::demoWanted, this, &Windows::demoWanted);
    // Queued: it is still closing.
    connect(
        window, &MainWindow::closed, this,
        [this, window] { std::erase_if(m_windows, [window](const auto &each) { return each.get() == window; }); },
        Qt::QueuedConnection);
    return *window;
}

/// By closing a window: the last one ends the program.
int Windows::writesThatWouldEnd() const
{
    const auto visible = std::ranges::count_if(m_windows, [](const auto &window) { return window->isVisible(); });
    int writes = 0;
    if (visible <= 1) {
        const auto sessions = m_workspace.sessions();
        for (auto *session : sessions)
            writes += session->client().writesUnderWay();
    }
    return writes;
}

void Windows::raise(const QString &activationToken)
{
    if (m_windows.empty())
        return;
    const auto active = std::ranges::find_if(m_windows, [](const auto &window) { return window->isActiveWindow(); });
    MainWindow *window = active == m_windows.end() ? m_windows.back().get() : active->get();
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void Windows::offerDemo(bool offered)
{
    m_offersDemo = offered;
    for (const auto &window : m_windows)
        window->offerDemo(offered);
}

void Windows::tell(const QString &sentence)
{
    for (const auto &window : m_windows)
        window->tell(sentence);
}

} // namespace ui
