// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/detailscolumn.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

DetailsColumn::DetailsColumn(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_lines(new QFormLayout)
{
    setObjectName(u"details"_s);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *close = new QToolButton(this);
    close->setObjectName(u"detailsClose"_s);
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details (Esc)"));
    connect(close, &QToolButton::clicked, this, &DetailsColumn::dismiss);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, grid, grid);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addLayout(m_lines);
    column->addStretch();
    hide();
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
    m_details.clear();
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
}

void DetailsColumn::present()
{
    const bool isTold = m_details.contains(m_page);
    setVisible(isTold);
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    if (!isTold)
        return;
    const Details &details = m_details[m_page];
    m_title->setText(details.title);
    m_title->setFont(titleFont(font()));
    m_subtitle->setText(details.subtitle);
    for (const auto &group : details.groups) {
        for (const auto &line : group.lines) {
            auto *value = new QLabel(line.value.isEmpty() ? u"—"_s : line.value, this);
            value->setTextFormat(Qt::PlainText);
            value->setWordWrap(true);
            m_lines->addRow(line.label, value);
        }
    }
}

} // namespace ui
