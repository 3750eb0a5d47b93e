// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/badges.h"

#include "session/session.h"
#include "ui/shell/statuslabel.h"
#include "ui/text/tooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/signlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;
using session::Session;

/// An icon and a word.
class Badges::Badge final : public QWidget {
public:
    Badge(const QString &iconName, const QString &name, QWidget *parent)
        : QWidget(parent),
          m_sign(new SignLabel(this)),
          m_words(new StatusLabel(this))
    {
        setObjectName(name);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, grid, 0);
        row->setSpacing(halfGrid);
        row->addWidget(m_sign);
        row->addWidget(m_words);
        m_sign->setIcon(icon(iconName));
    }

    /// Nothing to tell: hidden. Some of several: their names are in the tool tip.
    void tell(const QString &words, const QStringList &who, qsizetype of)
    {
        setVisible(!who.isEmpty());
        if (who.isEmpty())
            return;
        m_words->setText(who.size() == of ? words : Badges::tr("%1 (%L2 of %L3)").arg(words).arg(who.size()).arg(of));
        setToolTip(plainToolTip(who.join(u'\n')));
    }

private:
    SignLabel *m_sign;
    StatusLabel *m_words;
};

Badges::Badges(QWidget *parent)
    : QWidget(parent),
      m_key(new Badge(u"keys"_s, u"sessionKeyBadge"_s, this)),
      m_readOnly(new Badge(u"lock"_s, u"readOnlyBadge"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_key);
    row->addWidget(m_readOnly);
    present();
}

void Badges::setSessions(const QList<Session *> &sessions)
{
    for (Session *session : std::as_const(m_sessions)) {
        if (!sessions.contains(session))
            session->disconnect(this);
    }
    m_sessions = sessions;
    for (Session *session : sessions) {
        connect(session, &Session::readOnlyChanged, this, &Badges::present, Qt::UniqueConnection);
        connect(session, &Session::standingChanged, this, &Badges::present, Qt::UniqueConnection);
    }
    present();
}

void Badges::present()
{
    QStringList keys;
    QStringList readOnly;
    for (const Session *session : std::as_const(m_sessions)) {
        if (session->standing().key == session::KeyState::SessionOnly)
            keys += session->connection().name;
        if (session->rights().isReadOnly())
            readOnly += session->connection().name;
    }
    m_key->tell(tr("key kept for this session only"), keys, m_sessions.size());
    m_readOnly->tell(tr("read-only"), readOnly, m_sessions.size());
}

} // namespace ui
