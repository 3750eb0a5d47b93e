// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "transport/throttle.h"
#include "ui/pages/page.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int placesWidth = 190; // pixels at start

int wholeSeconds(std::chrono::milliseconds duration)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(duration).count());
}

} // namespace

MainWindow::MainWindow(const transport::Throttle &throttle, QWidget *parent)
    : QMainWindow(parent),
      m_throttle(throttle),
      m_places(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_gauge(new QLabel(this))
{
    setWindowTitle(u"Plumbline"_s);
    setObjectName(u"mainWindow"_s);

    m_places->setObjectName(u"places"_s);
    m_places->setAccessibleName(tr("Places"));
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_places, &QListWidget::currentRowChanged, this, &MainWindow::showRow);

    auto *columns = new QSplitter(this);
    columns->addWidget(m_places);
    columns->addWidget(m_stack);
    columns->setStretchFactor(1, 1);
    columns->setSizes({placesWidth, width() - placesWidth});
    columns->setChildrenCollapsible(false);
    setCentralWidget(columns);

    m_gauge->setTextFormat(Qt::PlainText);
    m_gauge->setObjectName(u"gauge"_s);
    m_gauge->setMargin(4);
    statusBar()->addWidget(m_gauge);
    connect(&m_throttle, &transport::Throttle::changed, this, &MainWindow::presentThrottle);
    presentThrottle();

    auto *refresh = new QAction(tr("Refresh"), this);
    refresh->setShortcut(QKeySequence::Refresh);
    connect(refresh, &QAction::triggered, this, [this] {
        if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
            page->refresh();
    });
    addAction(refresh);
}

void MainWindow::addPage(const QString &heading, Page *page)
{
    const auto known = m_places->findItems(heading, Qt::MatchExactly);
    const bool isNew = std::none_of(known.begin(), known.end(),
                                    [](const auto *item) { return !(item->flags() & Qt::ItemIsSelectable); });
    if (isNew) {
        auto *item = new QListWidgetItem(heading, m_places);
        item->setFlags(Qt::NoItemFlags);
        QFont small = item->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        small.setBold(true);
        item->setFont(small);
        item->setSizeHint({0, placeHeight()});
    }
    m_pages.append(page);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(page->title(), m_places);
    item->setSizeHint({0, placeHeight()});
    item->setData(Qt::UserRole, QVariant::fromValue(page));
    if (m_pages.size() == 1)
        m_places->setCurrentItem(item);
}

int MainWindow::placeHeight() const
{
    return m_places->fontMetrics().height() + 12;
}

void MainWindow::showWelcome(const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMargin(32);
    m_stack->addWidget(label);
    m_places->hide();
}

void MainWindow::showPage(Page *page)
{
    for (int row = 0; row < m_places->count(); ++row) {
        if (m_places->item(row)->data(Qt::UserRole).value<Page *>() == page)
            m_places->setCurrentRow(row);
    }
}

void MainWindow::showRow(int row)
{
    const QListWidgetItem *item = m_places->item(row);
    auto *page = item ? item->data(Qt::UserRole).value<Page *>() : nullptr;
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    if (!m_visited.contains(page)) {
        m_visited.append(page);
        page->refresh();
    }
}

void MainWindow::presentThrottle()
{
    const auto report = m_throttle.report();
    double rate = 0;
    std::chrono::milliseconds pause{};
    std::chrono::milliseconds eta{};
    for (const auto &bucket : report.buckets) {
        rate = std::max(rate, bucket.rate);
        pause = std::max(pause, bucket.pause);
        eta = std::max(eta, bucket.eta);
    }
    QStringList words;
    if (report.queued == 0 && report.inFlight == 0) {
        words += tr("Idle");
    } else {
        words += tr("%L1 on the way").arg(report.inFlight);
        words += tr("%L1 waiting").arg(report.queued);
        if (rate > 0)
            words += tr("up to %L1 per second").arg(rate, 0, 'f', 1);
        if (pause.count() > 0)
            words += tr("the server asks to wait %n s", nullptr, wholeSeconds(pause));
        else if (eta >= std::chrono::seconds(1))
            words += tr("about %n s left", nullptr, wholeSeconds(eta));
    }
    m_gauge->setText(words.join(u" · "_s));
}

} // namespace ui
