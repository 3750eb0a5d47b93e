// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailspane.h"

#include "models/words.h"
#include "ui/text/tooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/colordot.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/placard.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/signlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;

namespace {

constexpr int labelShare = 36;    // percent of the width for labels
constexpr int lineEditMargin = 2; // pixels; what QLineEdit leaves at its left, frame or none

QString unknownOr(const QString &value)
{
    return value.isEmpty() ? u"—"_s : value;
}

bool isLink(const Details::Line &line)
{
    return line.place.has_value() || line.url.isValid();
}

} // namespace

struct DetailsPane::LineWidgets {
    QLabel *label = nullptr;
    QLabel *value = nullptr; ///< one of the three
    LinkButton *link = nullptr;
    QLineEdit *id = nullptr; ///< longer than a narrow pane, and without a place to break it
    SignLabel *warningIcon = nullptr;
    QLabel *warning = nullptr;
    QToolButton *copy = nullptr; ///< ids only
};

/// What one kind of thing looks like: built once, filled as often as news come.
struct DetailsPane::Body {
    explicit Body(QWidget *parent) : widget(parent) {}
    QWidget *widget;
    QList<QList<LineWidgets>> lines; ///< as in Details::groups
};

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel(this)),
      m_dot(new QLabel(this)),
      m_subtitle(plainLabel(this)),
      m_problem(new Placard(Placard::Form::Line, this)),
      m_content(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_jsonButton(new QToolButton(this)),
      m_age(plainLabel(this)),
      m_actionBox(new QWidget(this))
{
    setObjectName(u"detailsPane"_s);
    m_title->setObjectName(u"details.title"_s);
    m_title->setFont(titleFont(font()));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setObjectName(u"details.subtitle"_s);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_age->setObjectName(u"details.age"_s);
    m_age->setFont(captionFont(font()));
    m_problem->setObjectName(u"details.problem"_s);
    m_problem->hide();

    auto *close = new QToolButton(this);
    close->setObjectName(u"details.close"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details (Esc)"));
    connect(close, &QToolButton::clicked, this, &DetailsPane::closeRequested);

    m_jsonButton->setObjectName(u"details.json"_s);
    m_jsonButton->setText(tr("&JSON"));
    m_jsonButton->setIcon(icon(u"json"_s));
    m_jsonButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jsonButton->setCheckable(true);
    m_jsonButton->setToolTip(tr("All that the server told, as it came"));
    connect(m_jsonButton, &QToolButton::toggled, this, &DetailsPane::showRaw);

    m_scroll->setObjectName(u"details.scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->addWidget(m_scroll);

    auto *head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *whose = new QHBoxLayout;
    whose->setSpacing(halfGrid);
    whose->addWidget(m_dot, 0, Qt::AlignTop);
    whose->addWidget(m_subtitle, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(grid);
    foot->addWidget(m_age, 1);
    foot->addWidget(m_jsonButton, 0, Qt::AlignTop);
    new FlowLayout(m_actionBox);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addLayout(whose);
    column->addWidget(m_problem);
    column->addWidget(m_content, 1);
    column->addLayout(foot);
    column->addWidget(m_actionBox);
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::clear()
{
    showDetails({}, {}, {}, {});
}

void DetailsPane::showRaw(bool isRaw)
{
    if (isRaw && !m_json) {
        m_json = new JsonView(this);
        m_content->addWidget(m_json);
    }
    if (isRaw)
        m_json->setJson(m_details.raw.toJson());
    m_content->setCurrentWidget(isRaw ? static_cast<QWidget *>(m_json) : m_scroll);
}

/// Whether the widgets that are there can show it.
bool DetailsPane::fits(const Details &details) const
{
    if (!m_body || details.groups.size() != m_details.groups.size())
        return false;
    for (qsizetype g = 0; g < details.groups.size(); ++g) {
        const auto &now = details.groups.at(g);
        const auto &then = m_details.groups.at(g);
        if (now.title != then.title || now.lines.size() != then.lines.size())
            return false;
        for (qsizetype l = 0; l < now.lines.size(); ++l) {
            const auto &a = now.lines.at(l);
            const auto &b = then.lines.at(l);
            if (a.label != b.label || a.isId != b.isId || isLink(a) != isLink(b))
                return false;
        }
    }
    return true;
}

void DetailsPane::showDetails(const Details &details, const QString &connectionName, const QColor &color,
                              const QDateTime &now)
{
    const bool isSame = details.title == m_details.title && details.connection == m_details.connection;
    const int at = m_scroll->verticalScrollBar()->value();
    if (!fits(details))
        build(details);
    const auto actionsBefore = m_details.actions;
    m_details = details;
    fill(details);
    if (actionsBefore != details.actions)
        showActions(details.actions);

    m_title->setText(details.title);
    const int side = m_subtitle->fontMetrics().height();
    m_dot->setPixmap(colorDot(color).pixmap(side));
    m_dot->setVisible(!connectionName.isEmpty());
    QStringList whose;
    for (const QString &part : {details.subtitle, connectionName}) {
        if (!part.isEmpty())
            whose += part;
    }
    m_subtitle->setText(whose.join(u" · "_s));
    m_problem->tell({.tone = Tone::Warning, .sentence = details.problem});
    m_problem->setVisible(!details.problem.isEmpty());

    QStringList age;
    if (details.seenAt.isValid())
        //: %1: how long ago
        age += tr("Seen %1").arg(models::ago(details.seenAt, now));
    if (details.isLoading)
        age += tr("asking the server …");
    m_age->setText(age.join(u" · "_s));
    m_age->setToolTip(models::exactTime(details.seenAt));
    m_jsonButton->setVisible(!details.raw.isEmpty());
    if (details.raw.isEmpty() && !isSame)
        m_jsonButton->setChecked(false);
    if (m_jsonButton->isChecked())
        m_json->setJson(details.raw.toJson());
    m_scroll->verticalScrollBar()->setValue(isSame ? at : 0);
}

void DetailsPane::build(const Details &details)
{
    auto *widget = new QWidget;
    auto body = std::make_unique<Body>(widget);
    auto *rows = new QGridLayout(widget);
    rows->setContentsMargins(0, 0, grid, 0);
    rows->setHorizontalSpacing(grid);
    rows->setVerticalSpacing(halfGrid);
    rows->setColumnStretch(0, labelShare);
    rows->setColumnStretch(1, 100 - labelShare);
    int row = 0;
    for (const auto &group : details.groups) {
        if (row > 0)
            rows->setRowMinimumHeight(row++, grid);
        if (!group.title.isEmpty()) {
            auto *title = plainLabel(widget);
            QFont bold = font();
            bold.setBold(true);
            title->setFont(bold);
            title->setText(group.title);
            rows->addWidget(title, row++, 0, 1, 2);
        }
        QList<LineWidgets> lines;
        for (const auto &line : group.lines) {
            LineWidgets widgets;
            widgets.label = plainLabel(widget);
            widgets.label->setForegroundRole(QPalette::PlaceholderText);
            widgets.label->setText(line.label);
            rows->addWidget(widgets.label, row, 0, Qt::AlignTop);
            auto *cell = new QVBoxLayout; // a warning stands beneath its value
            cell->setSpacing(0);
            auto *upper = new QHBoxLayout;
            upper->setSpacing(halfGrid);
            cell->addLayout(upper);
            auto *lower = new QHBoxLayout;
            lower->setSpacing(halfGrid);
            cell->addLayout(lower);
            widgets.warningIcon = new SignLabel(widget);
            widgets.warningIcon->setTone(Tone::Warning);
            widgets.warning = plainLabel(widget);
            lower->addWidget(widgets.warningIcon, 0, Qt::AlignTop);
            lower->addWidget(widgets.warning, 1, Qt::AlignTop);
            if (isLink(line)) {
                widgets.link = new LinkButton(widget);
                upper->addWidget(widgets.link, 1, Qt::AlignTop);
                const auto g = body->lines.size();
                const auto l = lines.size();
                connect(widgets.link, &QAbstractButton::clicked, this, [this, g, l] {
                    const auto &pressed = m_details.groups.at(g).lines.at(l);
                    if (pressed.place)
                        Q_EMIT placeActivated(*pressed.place);
                    else
                        Q_EMIT urlActivated(pressed.url);
                });
            } else if (line.isId) {
                widgets.id = new QLineEdit(widget);
                widgets.id->setReadOnly(true);
                widgets.id->setFrame(false);
                widgets.id->setTextMargins(-lineEditMargin, 0, 0, 0); // in line with labels
                widgets.id->setFixedHeight(fontMetrics().height() + 2);
                widgets.id->setFont(idFont());
                widgets.id->setAccessibleName(line.label);
                QPalette plain = widgets.id->palette();
                plain.setBrush(QPalette::Base, Qt::transparent);
                widgets.id->setPalette(plain);
                upper->addWidget(widgets.id, 1);
            } else {
                widgets.value = plainLabel(widget);
                widgets.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
                widgets.value->setMinimumWidth(1); // a word longer than the pane is cut, not the pane
                upper->addWidget(widgets.value, 1);
            }
            if (line.isId) {
                widgets.copy = new QToolButton(widget);
                widgets.copy->setIcon(icon(u"copy"_s));
                widgets.copy->setAutoRaise(true);
                const auto side = fontMetrics().height();
                widgets.copy->setIconSize({side * 3 / 4, side * 3 / 4});
                widgets.copy->setFixedHeight(side + 2);
                widgets.copy->setToolTip(tr("Copy"));
                //: %1: what is copied
                widgets.copy->setAccessibleName(tr("Copy %1").arg(line.label));
                upper->addWidget(widgets.copy);
                const auto g = body->lines.size();
                const auto l = lines.size();
                connect(widgets.copy, &QToolButton::clicked, this, [this, g, l] {
                    const auto &copied = m_details.groups.at(g).lines.at(l);
                    QGuiApplication::clipboard()->setText(copied.value);
                    Q_EMIT told(tr("%1 copied.").arg(copied.label));
                });
            }
            rows->addLayout(cell, row++, 1);
            lines.append(widgets);
        }
        body->lines.append(lines);
    }
    rows->setRowStretch(row, 1);
    m_body = std::move(body);
    m_scroll->setWidget(widget); // the one before goes
}

void DetailsPane::fill(const Details &details)
{
    for (qsizetype g = 0; g < details.groups.size(); ++g) {
        for (qsizetype l = 0; l < details.groups.at(g).lines.size(); ++l)
            fillLine(m_body->lines.at(g).at(l), details.groups.at(g).lines.at(l));
    }
}

void DetailsPane::fillLine(const LineWidgets &widgets, const Details::Line &line)
{
    const bool warns = !line.warning.isEmpty();
    // a warning alone is known well enough
    const QString text = warns && line.value.isEmpty() ? QString() : unknownOr(line.value);
    if (widgets.link) {
        widgets.link->setPlainText(text);
        widgets.link->setEnabled(!line.value.isEmpty());
        widgets.link->setToolTip(
            plainToolTip(line.url.isValid() ? line.url.toString(QUrl::RemoveUserInfo) : line.toolTip));
    } else if (widgets.id) {
        if (widgets.id->text() != text) { // else what a person selected in it would be lost
            widgets.id->setText(text);
            widgets.id->setCursorPosition(0);
        }
    } else {
        if (widgets.value->text() != text)
            widgets.value->setText(text);
        widgets.value->setVisible(!text.isEmpty());
        widgets.value->setToolTip(plainToolTip(line.toolTip.isEmpty() ? line.value : line.toolTip));
    }
    widgets.warningIcon->setVisible(warns);
    widgets.warning->setVisible(warns);
    if (warns) {
        QPalette tinted = widgets.warning->palette();
        tinted.setColor(QPalette::WindowText, toneColor(Tone::Warning));
        widgets.warning->setPalette(tinted);
        widgets.warning->setText(line.warning);
    }
    if (widgets.copy)
        widgets.copy->setEnabled(!line.value.isEmpty());
}

void DetailsPane::showActions(const QList<QAction *> &actions)
{
    auto *flow = m_actionBox->layout();
    while (auto *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions)
        flow->addWidget(new ActionButton(action, m_actionBox, ActionButton::Letter::None));
    m_actionBox->setVisible(!actions.isEmpty());
}

void DetailsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
