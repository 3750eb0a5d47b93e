// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/detailscolumn.h"

#include "session/workspace.h"
#include "ui/pages/page.h"
#include "ui/widgets/detailspane.h"

#include <QDesktopServices>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DetailsColumn::DetailsColumn(session::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"details"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

DetailsPane &DetailsColumn::pane()
{
    if (m_pane)
        return *m_pane;
    m_pane = new DetailsPane(this);
    layout()->addWidget(m_pane);
    connect(m_pane, &DetailsPane::placeActivated, this, &DetailsColumn::placeWanted);
    connect(m_pane, &DetailsPane::closeRequested, this, &DetailsColumn::dismiss);
    connect(m_pane, &DetailsPane::told, this, &DetailsColumn::told);
    connect(m_pane, &DetailsPane::urlActivated, this, [](const QUrl &url) {
        // A browser, and nothing else that a scheme may start.
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            QDesktopServices::openUrl(url);
    });
    return *m_pane;
}

void DetailsColumn::setDetails(QWidget *of, const Details &details)
{
    m_details.insert(of, details);
    if (of == m_page)
        present();
}

void DetailsColumn::clear(QWidget *of)
{
    if (m_details.remove(of) && of == m_page)
        present();
}

void DetailsColumn::clearAll()
{
    const auto all = std::exchange(m_details, {});
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        if (auto *page = qobject_cast<Page *>(entry.key()))
            page->detailsClosed();
    }
    present();
}

void DetailsColumn::turnTo(QWidget *page)
{
    m_page = page;
    present();
}

void DetailsColumn::dismiss()
{
    clear(m_page);
    if (auto *page = qobject_cast<Page *>(m_page))
        page->detailsClosed();
}

void DetailsColumn::present()
{
    const auto told = m_details.constFind(m_page);
    setVisible(told != m_details.cend());
    if (told == m_details.cend()) {
        if (m_pane)
            m_pane->clear();
        return;
    }
    session::Connection connection;
    if (const session::Session *session = m_workspace.session(told->connection))
        connection = session->connection();
    pane().showDetails(*told, connection.name, QColor(connection.color), m_workspace.clock().utc());
}

} // namespace ui
