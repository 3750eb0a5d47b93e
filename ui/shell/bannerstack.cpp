// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bannerstack.h"

#include "ui/text/tooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/signlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::Tone;

namespace {

constexpr auto announcementStays = 12s;

} // namespace

/// One banner: a sign, a sentence, its buttons.
class BannerStack::Line final : public QWidget {
public:
    explicit Line(BannerStack *stack)
        : QWidget(stack),
          m_stack(stack),
          m_sign(new SignLabel(this)),
          m_words(plainLabel(this, u"bannerText"_s)),
          m_buttons(new QHBoxLayout)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(grid + halfGrid, halfGrid + 2, grid, halfGrid + 2);
        row->setSpacing(grid);
        row->addWidget(m_sign, 0, Qt::AlignVCenter);
        row->addWidget(m_words, 1);
        row->addLayout(m_buttons);
    }

    const QString &key() const { return m_banner.key; }
    const Banner &banner() const { return m_banner; }
    QLabel *words() const { return m_words; }

    void show(const Banner &banner)
    {
        const bool otherVerbs = banner.verbs != m_banner.verbs || banner.connection != m_banner.connection;
        m_banner = banner;
        setObjectName(u"banner."_s + banner.key);
        m_words->setText(banner.text);
        setToolTip(plainToolTip(banner.toolTip));
        m_sign->setTone(banner.tone);
        update();
        if (otherVerbs)
            makeButtons();
    }

    void addCloseButton()
    {
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setIcon(icon(u"close"_s));
        close->setAccessibleName(BannerStack::tr("Close"));
        close->setToolTip(BannerStack::tr("Close"));
        m_buttons->addWidget(close);
        connect(close, &QToolButton::clicked, this, &QWidget::hide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor ground = m_banner.tone == Tone::Neutral ? palette().color(QPalette::Link) : toneColor(m_banner.tone);
        painter.fillRect(QRect(0, 0, 3, height()), ground);
        ground.setAlphaF(isDark() ? 0.14F : 0.09F);
        painter.fillRect(rect(), ground);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    void makeButtons()
    {
        m_verbs.clear();
        for (const BannerVerb verb : std::as_const(m_banner.verbs)) {
            auto button = std::make_unique<QPushButton>(textOf(verb), this);
            button->setObjectName(u"bannerButton"_s);
            // Queued: what it does may take the button away.
            connect(
                button.get(), &QPushButton::clicked, this,
                [this, verb] { Q_EMIT m_stack->chosen(verb, m_banner.connection); }, Qt::QueuedConnection);
            m_buttons->addWidget(button.get());
            m_verbs.push_back(std::move(button));
        }
    }

    BannerStack *m_stack;
    SignLabel *m_sign;
    QLabel *m_words;
    QHBoxLayout *m_buttons;
    std::vector<std::unique_ptr<QPushButton>> m_verbs;
    Banner m_banner;
};

BannerStack::BannerStack(QWidget *parent) : QWidget(parent), m_announcement(new Line(this))
{
    setObjectName(u"banners"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_announcement);
    m_announcement->addCloseButton();
    m_announcement->hide();
    m_farewell.setSingleShot(true);
    connect(&m_farewell, &QTimer::timeout, m_announcement, &QWidget::hide);
}

void BannerStack::setBanners(const QList<Banner> &banners)
{
    if (std::ranges::equal(banners, m_lines, {}, {}, &Line::banner))
        return;
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const bool stays = std::ranges::any_of(banners, [&](const Banner &b) { return b.key == m_lines[i]->key(); });
        if (!stays) {
            m_lines[i]->hide();
            column->removeWidget(m_lines[i]);
            m_spare.append(m_lines.takeAt(i));
        }
    }
    for (qsizetype i = 0; i < banners.size(); ++i) {
        Line *line = lineFor(banners[i].key);
        const bool isNew = !line;
        if (isNew) {
            line = m_spare.isEmpty() ? new Line(this) : m_spare.takeLast();
            m_lines.append(line);
        }
        line->show(banners[i]);
        column->insertWidget(int(i), line);
        line->setVisible(true);
        if (isNew)
            alert(line);
    }
}

void BannerStack::announce(const QString &sentence)
{
    m_announcement->show({u"announcement"_s, {}, Tone::Neutral, sentence});
    m_announcement->setVisible(true);
    alert(m_announcement);
    m_farewell.start(announcementStays);
}

BannerStack::Line *BannerStack::lineFor(const QString &key) const
{
    const auto at = std::ranges::find(m_lines, key, &Line::key);
    return at == m_lines.end() ? nullptr : *at;
}

void BannerStack::alert(Line *line)
{
    QAccessibleEvent event(line->words(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT alerted(line->words()->text());
}

} // namespace ui
