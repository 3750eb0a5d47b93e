// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changedialog.h"

#include "ui/tables/celldelegate.h"
#include "ui/text/tooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/colorbar.h"
#include "ui/widgets/colordot.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/placard.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/signlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;
using Outcome = ChangeResult::Outcome;

namespace {

constexpr int mostNamed = 200; // names in a list that a person may read
constexpr int fewLines = 5;    // lines of a list before it scrolls
constexpr int narrowest = 70;  // average characters

QListWidget *shortList(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideRight);
    list->setUniformItemSizes(true);
    list->setItemDelegate(new CellDelegate(list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setFocusPolicy(Qt::TabFocus);
    return list;
}

void fitHeight(QListWidget *list)
{
    const int lines = std::clamp(list->count(), 1, fewLines);
    list->setFixedHeight(lines * CellDelegate::rowHeight(list->fontMetrics().height()) + 2 * list->frameWidth());
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done: return Tone::Good;
    case Outcome::Refused: return Tone::Bad;
    case Outcome::Unknown: return Tone::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

ChangeDialog::ChangeDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_sentence(plainLabel(this, u"change.sentence"_s)),
      m_connections(new QWidget(this)),
      m_who(shortList(u"change.who"_s, tr("What is changed"), this)),
      m_skippedTitle(plainLabel(this, u"change.skippedTitle"_s)),
      m_skipped(shortList(u"change.skipped"_s, tr("What is skipped"), this)),
      m_duration(plainLabel(this, u"change.duration"_s)),
      m_undo(plainLabel(this, u"change.undo"_s)),
      m_typing(new QWidget(this)),
      m_typeWhat(plainLabel(m_typing, u"change.typeWhat"_s)),
      m_typed(new QLineEdit(m_typing)),
      m_asking(new QWidget(this)),
      m_reasonIcon(new SignLabel(this)),
      m_reason(plainLabel(this, u"change.reason"_s)),
      m_go(new QPushButton(this)),
      m_leave(new QPushButton(tr("&Cancel"), this)),
      m_look(new QPushButton(tr("&Look again"), this))
{
    setObjectName(u"changeDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(narrowest * fontMetrics().averageCharWidth());
    QFont large = titleFont(font());
    large.setBold(false);
    m_sentence->setFont(large);
    new FlowLayout(m_connections);

    m_typed->setObjectName(u"change.typed"_s);
    m_typeWhat->setBuddy(m_typed);
    auto *typing = new QHBoxLayout(m_typing);
    typing->setContentsMargins(0, 0, 0, 0);
    typing->setSpacing(grid);
    typing->addWidget(m_typeWhat, 1);
    typing->addWidget(m_typed);
    m_typed->setFixedWidth(14 * fontMetrics().averageCharWidth());
    connect(m_typed, &QLineEdit::textChanged, this, &ChangeDialog::updateButtons);

    m_optionsPlace = new QVBoxLayout;
    m_optionsPlace->setContentsMargins(0, 0, 0, 0);
    m_results = new QVBoxLayout;
    m_results->setSpacing(halfGrid);
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(grid);
    asking->addWidget(m_who);
    asking->addWidget(m_skippedTitle);
    asking->addWidget(m_skipped);
    asking->addLayout(m_optionsPlace);
    asking->addWidget(m_duration);
    asking->addWidget(m_undo);
    asking->addWidget(m_typing);

    auto *reason = new QHBoxLayout;
    reason->setSpacing(grid);
    reason->addWidget(m_reasonIcon, 0, Qt::AlignTop);
    reason->addWidget(m_reason, 1);

    m_go->setObjectName(u"change.go"_s);
    m_leave->setObjectName(u"change.leave"_s);
    m_look->setObjectName(u"change.look"_s);
    m_look->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(m_look);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &ChangeDialog::confirmed);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, [this] {
        Q_EMIT lookAgain();
        close();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid + colorBar, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_sentence);
    column->addWidget(m_connections);
    column->addWidget(m_asking);
    column->addLayout(m_results);
    column->addLayout(reason);
    column->addStretch();
    column->addLayout(buttons);
}

void ChangeDialog::setPlan(const ChangePlan &plan)
{
    m_plan = plan;
    m_sentence->setText(plan.sentence);
    m_go->setText(plan.verb);
    m_duration->setText(plan.duration);
    m_duration->setVisible(!plan.duration.isEmpty());
    m_undo->setText(plan.undo);
    m_undo->setVisible(!plan.undo.isEmpty());
    const bool mustType = plan.isDestructive || plan.count > manyThings;
    m_typing->setVisible(mustType && plan.refusal.isEmpty());
    m_typeWhat->setText(tr("Type %1 to confirm that so many are changed:").arg(QString::number(plan.count)));
    tellConnections();
    tellWho();
    updateButtons();
    update();
}

void ChangeDialog::tellConnections()
{
    auto *flow = m_connections->layout();
    while (auto *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &connection : std::as_const(m_plan.connections)) {
        auto *one = new QWidget(m_connections);
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(halfGrid);
        auto *dot = new QLabel(one);
        dot->setPixmap(colorDot(connection.color).pixmap(fontMetrics().height()));
        auto *name = new QLabel(one);
        name->setTextFormat(Qt::PlainText);
        name->setText(connection.name);
        row->addWidget(dot);
        row->addWidget(name);
        flow->addWidget(one);
    }
}

void ChangeDialog::tellWho()
{
    const QLocale locale;
    m_who->clear();
    m_who->addItems(m_plan.who.first(std::min<qsizetype>(m_plan.who.size(), mostNamed)));
    if (const qint64 more = m_plan.count - m_who->count(); more > 0)
        m_who->addItem(tr("… and %1 more").arg(locale.toString(more)));
    m_who->setVisible(m_who->count() > 1); // one is named in the sentence
    fitHeight(m_who);

    m_skipped->clear();
    for (const auto &skipped : m_plan.skipped.first(std::min<qsizetype>(m_plan.skipped.size(), mostNamed)))
        //: %1: a thing, %2: why it is left out
        m_skipped->addItem(tr("%1: %2").arg(skipped.name, skipped.reason));
    const qint64 skippedCount = std::max<qint64>(m_plan.skippedCount, m_plan.skipped.size());
    if (const qint64 more = skippedCount - m_skipped->count(); more > 0)
        m_skipped->addItem(tr("… and %1 more").arg(locale.toString(more)));
    m_skippedTitle->setText(tr("Skipped: %1").arg(locale.toString(skippedCount)));
    m_skippedTitle->setVisible(skippedCount > 0);
    m_skipped->setVisible(skippedCount > 0);
    fitHeight(m_skipped);
}

void ChangeDialog::setOptions(QWidget *options)
{
    m_options = options;
    m_optionsPlace->addWidget(options);
}

void ChangeDialog::setMissing(const QString &sentence)
{
    m_missing = sentence;
    updateButtons();
}

void ChangeDialog::updateButtons()
{
    const bool isAsking = m_stage == Stage::Asking;
    const bool isTyped = !m_typing->isVisibleTo(this) || m_typed->text().trimmed() == QString::number(m_plan.count);
    const bool isRefused = !m_plan.refusal.isEmpty();
    m_go->setVisible(isAsking);
    m_go->setEnabled(!isRefused && m_missing.isEmpty() && isTyped && m_plan.count > 0);
    m_go->setDefault(isAsking);
    m_leave->setText(isAsking ? tr("&Cancel") : tr("&Close"));
    if (!isAsking)
        m_leave->setDefault(true);
    const QString reason = !isAsking ? QString() : isRefused ? m_plan.refusal : m_missing;
    m_go->setToolTip(plainToolTip(reason));
    if (isAsking) {
        m_reason->setText(reason);
        m_reason->setVisible(!reason.isEmpty());
        m_reasonIcon->setVisible(!reason.isEmpty());
        m_reasonIcon->setIcon(icon(isRefused ? u"lock"_s : u"info"_s));
    }
}

void ChangeDialog::begin(const QString &sentence)
{
    m_stage = Stage::Running;
    m_asking->setEnabled(false);
    m_reasonIcon->hide();
    m_reason->setText(sentence);
    m_reason->show();
    updateButtons();
}

void ChangeDialog::finish(const QList<ChangeResult> &results)
{
    m_stage = Stage::Over;
    m_asking->hide();
    m_reason->hide();
    m_reasonIcon->hide();
    QStringList sentences;
    bool isUnknown = false;
    for (const auto &result : results) {
        auto *line = new Placard(Placard::Form::Line, this);
        line->tell({.tone = toneOf(result.outcome), .sentence = result.sentence, .details = result.details});
        m_results->addWidget(line);
        sentences += result.sentence;
        isUnknown = isUnknown || result.outcome == Outcome::Unknown;
    }
    m_look->setVisible(isUnknown);
    updateButtons();
    if (isVisible()) {
        m_leave->setFocus();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    adjustSize();
}

/// Grows to what its sentences need at this width; options and outcomes come and go.
void ChangeDialog::fit()
{
    const int wide = std::max(QDialog::width(), minimumWidth());
    const int need = layout()->totalHeightForWidth(wide);
    if (QDialog::height() < need)
        resize(wide, need);
}

bool ChangeDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isHandled;
}

void ChangeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
    if (m_typing->isVisibleTo(this))
        m_typed->setFocus();
    else if (m_options && m_options->focusProxy())
        m_options->setFocus();
    else
        m_leave->setFocus();
}

void ChangeDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QList<QColor> colors;
    for (const auto &connection : m_plan.connections)
        colors += connection.color;
    paintColorBar(*this, colors);
}

} // namespace ui
