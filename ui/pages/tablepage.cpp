// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "ui/tables/tableview.h"
#include "ui/text/usertext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int grid = 8; // pixels; every distance is a multiple

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TablePage::TablePage(QString id, QString title, QWidget *parent)
    : Page(std::move(id), std::move(title), parent),
      m_caption(new QLabel(this)),
      m_refresh(new QToolButton(this)),
      m_message(plainLabel(this)),
      m_retry(new QPushButton(tr("&Retry"), this)),
      m_detailsButton(new QPushButton(tr("&Details"), this)),
      m_details(plainLabel(this)),
      m_notice(new QWidget(this)),
      m_table(new TableView(this))
{
    auto *heading = new QLabel(this->title(), this);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    heading->setFont(large);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setObjectName(u"caption"_s);

    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Ask the server again (F5)"));
    m_refresh->setAutoRaise(true);
    connect(m_refresh, &QToolButton::clicked, this, &TablePage::refresh);

    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_caption);
    top->addWidget(m_refresh);

    m_message->setObjectName(u"message"_s);
    m_details->setObjectName(u"details"_s);
    m_details->hide();
    m_detailsButton->setCheckable(true);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_retry, &QPushButton::clicked, this, &TablePage::refresh);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_detailsButton);
    buttons->addStretch();
    auto *notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->setSpacing(grid);
    notice->addWidget(m_message);
    notice->addLayout(buttons);
    notice->addWidget(m_details);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    // When the table is hidden, what is said stands at the top, not in the middle of nowhere.
    column->addStretch();

    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(this->title());
    present();
}

int TablePage::rowCount() const
{
    return m_table->model() ? m_table->model()->rowCount() : 0;
}

void TablePage::refresh()
{
    m_progress.clear();
    m_detailsButton->setChecked(false);
    reset();
    setState(State::Loading);
    present();
    load();
}

void TablePage::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    const auto changed = [this] {
        m_table->fitColumnsOnce(false);
        present();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
}

void TablePage::setProgress(const QString &words)
{
    m_progress = words;
    present();
}

void TablePage::finish()
{
    m_progress.clear();
    m_table->fitColumnsOnce(true);
    setState(rowCount() > 0 ? State::Ready : State::Empty);
    present();
}

void TablePage::fail(const base::ApiError &error)
{
    const UserText text = userText(error);
    m_sentence = text.sentence;
    m_details->setText(text.details);
    m_detailsButton->setVisible(!text.details.isEmpty());
    m_progress.clear();
    setState(pageStateFor(error));
    present();
}

void TablePage::present()
{
    const int rows = rowCount();
    const QString count = tr("%L1 rows").arg(rows);
    bool troubled = false;
    switch (state()) {
    case State::Loading: m_message->setText(rows > 0 ? QString() : tr("Loading…")); break;
    case State::Ready: m_message->clear(); break;
    case State::Empty: m_message->setText(tr("There is nothing here on this server.")); break;
    case State::Failed:
    case State::NoRight:
    case State::NotOffered:
        troubled = true;
        m_message->setText(m_sentence);
        break;
    }
    m_retry->setVisible(troubled);
    if (!troubled) {
        m_detailsButton->hide();
        m_details->hide();
    }
    m_notice->setVisible(!m_message->text().isEmpty());
    m_table->setVisible(rows > 0);
    m_caption->setText(m_progress.isEmpty() ? (rows > 0 ? count : QString()) : count + u" · "_s + m_progress);
}

} // namespace ui
