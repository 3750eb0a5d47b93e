// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capture.h"

#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"

#include <QPixmap>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;
constexpr auto paintTime = 50ms; // one more pass of the event loop for layouts and the last paint

} // namespace

Capture::Capture(MainWindow &window, const QString &folder, const QStringList &pageIds, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_folder(folder),
      m_pageIds(pageIds)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Capture::take);
}

void Capture::start()
{
    QStringList unknown = m_pageIds;
    const QList<Page *> pages = m_window.pages();
    for (Page *page : pages) {
        if (m_pageIds.isEmpty() || unknown.removeAll(page->id()) > 0)
            m_waiting.append(page);
    }
    if (!unknown.isEmpty()) {
        Q_EMIT finished(tr("There is no page “%1”.").arg(unknown.first()));
        return;
    }
    if (!m_folder.mkpath(u"."_s)) {
        Q_EMIT finished(tr("The folder “%1” cannot be made.").arg(m_folder.path()));
        return;
    }
    m_table.setFileName(m_folder.filePath(u"capture.tsv"_s));
    if (!m_table.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        Q_EMIT finished(tr("“%1” cannot be written: %2").arg(m_table.fileName(), m_table.errorString()));
        return;
    }
    m_table.write("page\tstate\trows\n");
    next();
}

void Capture::next()
{
    if (m_waiting.isEmpty()) {
        m_table.close();
        Q_EMIT finished({});
        return;
    }
    m_page = m_waiting.takeFirst();
    m_patience.start(patience);
    connect(m_page, &Page::stateChanged, this, &Capture::settle);
    m_window.showPage(m_page);
    settle();
}

void Capture::settle()
{
    if (m_page->isSettled())
        m_patience.start(paintTime);
}

void Capture::take()
{
    disconnect(m_page, &Page::stateChanged, this, &Capture::settle);
    const QString file = m_folder.filePath(m_page->id() + u".png"_s);
    if (!m_window.grab().save(file)) {
        Q_EMIT finished(tr("The picture “%1” cannot be written.").arg(file));
        return;
    }
    m_table.write(
        u"%1\t%2\t%3\n"_s.arg(m_page->id(), nameOf(m_page->state()), QString::number(m_page->rowCount())).toUtf8());
    next();
}

} // namespace ui
