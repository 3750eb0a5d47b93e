// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sweepstatus.h"

#include "session/session.h"
#include "store/record.h"
#include "ui/shell/statuslabel.h"
#include "ui/text/tooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using syncing::SweepProgress;

namespace {

struct KindWord {
    QLatin1StringView kind;
    const char *word;
};
constexpr KindWord kindWords[] = {
    {store::kinds::company, QT_TRANSLATE_NOOP("ui::SweepStatus", "companies")},
    {store::kinds::inventoryItem, QT_TRANSLATE_NOOP("ui::SweepStatus", "endpoints")},
    {store::kinds::policy, QT_TRANSLATE_NOOP("ui::SweepStatus", "policies")},
    {store::kinds::scanTask, QT_TRANSLATE_NOOP("ui::SweepStatus", "scan tasks")},
    {store::kinds::scanAccount, QT_TRANSLATE_NOOP("ui::SweepStatus", "cloud accounts")},
    {store::kinds::scanGroup, QT_TRANSLATE_NOOP("ui::SweepStatus", "groups of cloud accounts")},
    {store::kinds::check, QT_TRANSLATE_NOOP("ui::SweepStatus", "findings")},
};

/// The sweep whose words tell most.
int weightOf(SweepProgress::State state)
{
    switch (state) {
    case SweepProgress::State::Running: return 2;
    case SweepProgress::State::Paused: return 1;
    case SweepProgress::State::Waiting: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

SweepStatus::SweepStatus(QWidget *parent)
    : QWidget(parent),
      m_words(new StatusLabel(this)),
      m_button(new QToolButton(this))
{
    setObjectName(u"sweepStatus"_s);
    m_words->setObjectName(u"sweepWords"_s);
    m_button->setObjectName(u"sweepPause"_s);
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, &SweepStatus::toggle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid, 0, 0, 0);
    row->setSpacing(halfGrid);
    row->addWidget(m_words);
    row->addWidget(m_button);
    present();
}

void SweepStatus::setSessions(const QList<session::Session *> &sessions)
{
    for (session::Session *session : std::as_const(m_sessions)) {
        if (!sessions.contains(session))
            session->sweep().disconnect(this);
    }
    for (session::Session *session : sessions) {
        if (!m_sessions.contains(session))
            connect(&session->sweep(), &syncing::Sweep::changed, this, &SweepStatus::present);
    }
    m_sessions = sessions;
    present();
}

QString SweepStatus::words(const SweepProgress &progress, const QDateTime &now)
{
    switch (progress.state) {
    case SweepProgress::State::Running: {
        const auto *known =
            std::ranges::find_if(kindWords, [&](const auto &each) { return progress.kind == each.kind; });
        const QString kind = known == std::end(kindWords) ? progress.kind : tr(known->word);
        if (progress.total && *progress.total >= progress.items)
            //: %1: what is read, such as “endpoints”
            return tr("Reading %1: %L2 of %L3").arg(kind).arg(progress.items).arg(*progress.total);
        if (progress.items > 0)
            return tr("Reading %1: %L2").arg(kind).arg(progress.items);
        return tr("Reading %1").arg(kind);
    }
    case SweepProgress::State::Paused: return tr("Reading is paused");
    case SweepProgress::State::Waiting: {
        if (!progress.next.isValid() || progress.next <= now)
            return tr("Up to date");
        const QString at = QLocale().toString(progress.next.toLocalTime().time(), QLocale::ShortFormat);
        //: %1: a time of day
        return tr("Read again at %1").arg(at);
    }
    }
    Q_UNREACHABLE();
}

void SweepStatus::present()
{
    setVisible(!m_sessions.isEmpty());
    if (m_sessions.isEmpty())
        return;
    SweepProgress told = m_sessions.first()->sweep().progress();
    QStringList lines;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (session::Session *session : std::as_const(m_sessions)) {
        const auto progress = session->sweep().progress();
        if (weightOf(progress.state) > weightOf(told.state))
            told = progress;
        lines += session->connection().name + u": "_s + words(progress, now);
    }
    m_words->setText(words(told, now));
    setToolTip(plainToolTip(lines.join(u'\n')));
    const bool paused = allPaused();
    const QString verb = paused ? tr("Go on reading in the background") : tr("Pause reading in the background");
    m_button->setIcon(icon(paused ? u"play"_s : u"pause"_s));
    m_button->setAccessibleName(verb);
    m_button->setToolTip(verb);
}

void SweepStatus::toggle()
{
    const bool paused = allPaused();
    const auto sessions = m_sessions;
    for (session::Session *session : sessions) {
        if (paused)
            session->sweep().resume();
        else
            session->sweep().pause();
    }
    present();
}

bool SweepStatus::allPaused() const
{
    return std::ranges::all_of(m_sessions, [](session::Session *session) { return session->sweep().isPaused(); });
}

} // namespace ui
