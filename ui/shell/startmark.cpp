// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startmark.h"

#include "base/logging.h"
#include "ui/pages/page.h"

#include <QAbstractItemView>
#include <QEvent>

namespace ui {

StartMark::StartMark(Page &page, QObject *parent) : QObject(parent), m_page(page)
{
    const auto views = page.findChildren<QAbstractItemView *>();
    for (auto *view : views)
        view->viewport()->installEventFilter(this);
}

bool StartMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_page.rowCount() > 0) {
        watched->removeEventFilter(this);
        // When the paint is over, not when it begins.
        QMetaObject::invokeMethod(
            this,
            [this] {
                qCDebug(base::logStart).noquote().nospace()
                    << m_page.id() << ": " << m_page.rowCount() << " rows painted";
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace ui
