// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionswitcher.h"

#include "session/settings.h"
#include "session/workspace.h"
#include "ui/shell/scope.h"
#include "ui/text/connectiontext.h"
#include "ui/text/tooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/colordot.h"

#include <QEvent>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;
using session::Session;

namespace {

/// A name as an entry of a menu: no mnemonic, and no column of its own.
QString plain(QString name)
{
    return name.replace(u'&', u"&&"_s).replace(u'\t', u' ');
}

bool isForcedReadOnly(const Session &session)
{
    return !session.standing().journalTrouble.isEmpty();
}

} // namespace

ConnectionSwitcher::ConnectionSwitcher(session::Workspace &workspace, Scope &scope, QWidget *parent)
    : QToolButton(parent),
      m_workspace(workspace),
      m_scope(scope)
{
    setObjectName(u"connectionSwitcher"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setToolTip(tr("What this window looks at"));
    setMenu(new QMenu(this));
    menu()->setObjectName(u"connectionMenu"_s);
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &ConnectionSwitcher::fillMenu);
    connect(&scope, &Scope::changed, this, &ConnectionSwitcher::follow);
    follow();
}

void ConnectionSwitcher::follow()
{
    const auto open = m_scope.open();
    for (Session *session : open) {
        connect(session, &Session::connectionChanged, this, &ConnectionSwitcher::present, Qt::UniqueConnection);
        connect(session, &Session::standingChanged, this, &ConnectionSwitcher::present, Qt::UniqueConnection);
    }
    present();
}

void ConnectionSwitcher::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        present(); // another part of a long name fits
}

QColor ConnectionSwitcher::color() const
{
    const Session *only = m_scope.only();
    return only ? QColor(only->connection().color) : QColor();
}

QString ConnectionSwitcher::words() const
{
    if (const Session *only = m_scope.only())
        return only->connection().name;
    const auto count = m_scope.sessions().size();
    return count == 0 ? tr("No connection") : tr("All connections (%L1)").arg(count);
}

void ConnectionSwitcher::present()
{
    const Session *only = m_scope.only();
    setIcon(only ? colorDot(only->connection().color) : ui::icon(u"connections"_s));
    setText(fontMetrics().elidedText(plain(words()), Qt::ElideRight, fontMetrics().averageCharWidth() * 26));
    Q_EMIT presented();
}

void ConnectionSwitcher::fillMenu()
{
    menu()->clear();
    const auto open = m_scope.open();
    if (open.size() > 1) {
        QAction *all = menu()->addAction(ui::icon(u"connections"_s), tr("&All connections"));
        all->setCheckable(true);
        all->setChecked(m_scope.connection().isEmpty());
        connect(all, &QAction::triggered, this, [this] { m_scope.choose({}); });
        menu()->addSeparator();
    }
    for (Session *session : open)
        addOpen(session);
    addStored();
    menu()->addSeparator();
    if (Session *only = m_scope.only()) {
        addReadOnly(only);
        const QString id = only->connection().id;
        QAction *close = menu()->addAction(ui::icon(u"close"_s), tr("&Close %1").arg(plain(only->connection().name)));
        connect(close, &QAction::triggered, this, [this, id] {
            if (Session *session = m_workspace.session(id))
                m_workspace.close(session);
        });
        menu()->addSeparator();
    }
    QAction *add = menu()->addAction(ui::icon(u"add"_s), tr("&New connection…"));
    add->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    add->setShortcutContext(Qt::WidgetShortcut); // the window has it; here it is only told
    connect(add, &QAction::triggered, this, &ConnectionSwitcher::newConnectionWanted);
    QAction *manage = menu()->addAction(ui::icon(u"settings"_s), tr("&Manage connections…"));
    connect(manage, &QAction::triggered, this, &ConnectionSwitcher::manageWanted);
}

void ConnectionSwitcher::addOpen(Session *session)
{
    const QString id = session->connection().id;
    const StateText state = stateText(session->standing());
    QAction *action = menu()->addAction(colorDot(session->connection().color),
                                        plain(session->connection().name) + u'\t' + state.word);
    action->setToolTip(plainToolTip(state.sentence));
    action->setCheckable(true);
    action->setChecked(m_scope.only() == session);
    connect(action, &QAction::triggered, this, [this, id] { m_scope.choose(id); });
}

void ConnectionSwitcher::addStored()
{
    bool isFirst = true;
    for (const auto &entry : m_workspace.settings().connections()) {
        const QString id = entry.connection.id;
        if (m_workspace.session(id))
            continue;
        if (std::exchange(isFirst, false))
            menu()->addSeparator();
        QAction *action =
            menu()->addAction(colorDot(entry.connection.color), plain(entry.connection.name) + u'\t' + tr("Closed"));
        connect(action, &QAction::triggered, this, [this, id] { m_scope.choose(id); });
    }
}

void ConnectionSwitcher::addReadOnly(Session *session)
{
    QAction *action = menu()->addAction(tr("&Read-only"));
    action->setObjectName(u"readOnly"_s);
    action->setCheckable(true);
    action->setChecked(session->rights().isReadOnly());
    if (isForcedReadOnly(*session)) {
        action->setEnabled(false);
        action->setToolTip(plainToolTip(session->standing().journalTrouble));
        return;
    }
    const QString id = session->connection().id;
    connect(action, &QAction::toggled, this, [this, id](bool on) {
        if (const auto *known = m_workspace.settings().find(id)) {
            auto entry = *known;
            entry.connection.readOnly = on;
            // It holds until the end even where it cannot be written; Settings tells that.
            (void)m_workspace.settings().save(entry);
        }
        if (Session *open = m_workspace.session(id))
            open->setReadOnly(on);
    });
}

} // namespace ui
