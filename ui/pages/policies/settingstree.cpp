// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/settingstree.h"

#include "ui/tables/treeview.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

SettingsTree::SettingsTree(QWidget *parent)
    : QWidget(parent),
      m_caption(new QLabel(this)),
      m_words(new QLineEdit(this)),
      m_tree(new TreeView(this)),
      m_note(new QLabel(this))
{
    m_caption->setObjectName(u"settingsCaption"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setObjectName(u"settingsFilter"_s);
    m_words->setPlaceholderText(tr("Search settings"));
    m_words->setAccessibleName(tr("Search settings"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(40 * grid);
    m_tree->setObjectName(u"settings"_s);
    m_tree->setAccessibleName(tr("Settings"));
    m_tree->setTree(m_model);
    m_note->setObjectName(u"settingsNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_caption, 1);
    head->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, halfGrid, 0, 0);
    column->setSpacing(halfGrid);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_note, 1);
    connect(m_words, &QLineEdit::textChanged, this, &SettingsTree::search);
    setSettings({});
}

SettingsTree::~SettingsTree()
{
    delete m_tree; // it looks at the model to its end
}

void SettingsTree::setSettings(const schema::Document &settings)
{
    m_model.setDocument(settings);
    const bool hasSettings = !settings.isEmpty();
    m_tree->setVisible(hasSettings);
    m_words->setVisible(hasSettings);
    m_note->setVisible(!hasSettings);
}

void SettingsTree::tell(const QString &caption, const QString &note)
{
    m_caption->setText(caption);
    m_note->setText(note);
}

void SettingsTree::search(const QString &words)
{
    m_model.setFilter(words);
    if (!m_model.filter().isEmpty())
        m_tree->expandAll();
}

} // namespace ui
