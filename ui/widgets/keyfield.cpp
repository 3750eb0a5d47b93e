// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfield.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/keyedit.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

KeyField::KeyField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_edit(new KeyEdit(this)),
      m_show(new QToolButton(this))
{
    m_edit->setObjectName(name);
    m_show->setObjectName(name + u".show"_s);
    m_show->setText(tr("Sho&w"));
    m_show->setToolTip(tr("Shows it while you hold this down"));
    m_show->setFocusPolicy(Qt::StrongFocus); // Space holds it, too
    m_show->setEnabled(false);
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(halfGrid);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);

    // A button that loses the keyboard or is hidden while it is down is released as well, also when all of this goes.
    connect(m_show, &QToolButton::pressed, m_edit, [edit = m_edit] { edit->setRevealed(true); });
    connect(m_show, &QToolButton::released, m_edit, [edit = m_edit] { edit->setRevealed(false); });
    connect(m_edit, &KeyEdit::keyChanged, this, [this] {
        m_show->setEnabled(!isEmpty());
        Q_EMIT edited();
    });
}

bool KeyField::isEmpty() const
{
    return m_edit->key().isEmpty();
}

session::SecretBytes KeyField::key() const
{
    return m_edit->key();
}

void KeyField::clear()
{
    m_edit->setKey({});
}

void KeyField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

} // namespace ui
