// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timedclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

using namespace Qt::StringLiterals;

TimedClipboard::TimedClipboard(base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

TimedClipboard::~TimedClipboard()
{
    clearIfOurs();
}

void TimedClipboard::put(session::SecretBytes key)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(key.view()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // keepers of a history leave it out
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_key = std::move(key);
    m_alarm = m_clock.at(m_clock.now() + stay, [this] {
        m_alarm.reset();
        Q_EMIT over(clearIfOurs());
    });
}

bool TimedClipboard::clearIfOurs()
{
    if (m_key.isEmpty())
        return false;
    auto now = QGuiApplication::clipboard()->text();
    const bool isOurs = session::SecretBytes::taken(now).equals(m_key);
    m_key.wipe();
    if (isOurs)
        QGuiApplication::clipboard()->clear();
    return isOurs;
}

} // namespace ui
