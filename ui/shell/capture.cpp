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
constexpr auto paintTime = 100ms; // for layouts, the last paint, and a page that only seemed to have settled

} // namespace

Capture::Capture(MainWindow &window, const QString &folder, const QStringList &pageIds, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_folder(folder),
      m_pageIds(pageIds)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_paint.setSingleShot(true);
    connect(&m_paint, &QTimer::timeout, this, &Capture::take);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_unsettled += m_page->id();
        take();
    });
}

void Capture::start()
{
    QStringList unknown = m_pageIds;
    const QStringList all = m_window.pageIds();
    for (const QString &id : all) {
        if (m_pageIds.isEmpty() || unknown.removeAll(id) > 0)
            m_waiting.append(id);
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
        //: %1: names of pages
        Q_EMIT finished(m_unsettled.isEmpty() ? QString() : tr("Did not settle: %1.").arg(m_unsettled.join(u", "_s)));
        return;
    }
    m_page = m_window.showPage(m_waiting.takeFirst());
    if (!m_page) { // what it was for has been closed meanwhile
        next();
        return;
    }
    m_patience.start();
    connect(m_page, &Page::stateChanged, this, &Capture::settle);
    settle();
}

void Capture::settle()
{
    if (m_page->isSettled())
        m_paint.start(paintTime);
    else
        m_paint.stop();
}

void Capture::take()
{
    m_patience.stop();
    m_paint.stop();
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
