// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/throttlegauge.h"

#include "session/session.h"
#include "session/workspace.h"
#include "transport/requestlog.h"
#include "transport/throttle.h"
#include "ui/shell/statuslabel.h"
#include "ui/text/tooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Bucket = transport::ThrottleReport::Bucket;

namespace {

constexpr int cells = 10;

int wholeSeconds(std::chrono::milliseconds duration)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(duration).count());
}

std::chrono::milliseconds longest(const transport::ThrottleReport &report, std::chrono::milliseconds Bucket::*member)
{
    std::chrono::milliseconds most{};
    for (const Bucket &bucket : report.buckets)
        most = std::max(most, bucket.*member);
    return most;
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 1 ? 1 : 0);
}

} // namespace

/// ▮▮▮▮▯▯, painted.
class ThrottleGauge::Bar final : public QWidget {
public:
    explicit Bar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); }

    void show(double share, models::Tone tone)
    {
        const int filled = share > 0 ? std::clamp(int(std::ceil(share * cells)), 1, cells) : 0;
        if (filled == m_filled && tone == m_tone)
            return;
        m_filled = filled;
        m_tone = tone;
        update();
    }

    QSize sizeHint() const override
    {
        const int height = fontMetrics().ascent();
        return {cells * step(height), height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int high = fontMetrics().ascent() - 2;
        const QColor ink = m_tone == models::Tone::Neutral ? palette().color(QPalette::Highlight) : toneColor(m_tone);
        for (int cell = 0; cell < cells; ++cell) {
            const QRectF box(cell * step(high) + 0.5, (height() - high) / 2.0, step(high) - 2.5, high);
            painter.setPen(QPen(cell < m_filled ? ink : palette().color(QPalette::Dark), 1));
            painter.setBrush(cell < m_filled ? QBrush(ink) : Qt::NoBrush);
            painter.drawRoundedRect(box, 1, 1);
        }
    }

private:
    static int step(int height) { return std::max(6, height / 2 + 2); }

    int m_filled = 0;
    models::Tone m_tone = models::Tone::Neutral;
};

ThrottleGauge::ThrottleGauge(session::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_bar(new Bar(this)),
      m_words(new StatusLabel(this))
{
    setObjectName(u"throttleGauge"_s);
    m_words->setObjectName(u"throttleWords"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid, 0, grid, 0);
    row->setSpacing(grid);
    row->addWidget(m_bar);
    row->addWidget(m_words);
    connect(&workspace.throttle(), &transport::Throttle::changed, this, &ThrottleGauge::present);
    connect(&workspace.requestLog(), &transport::RequestLog::appended, this, [this] {
        if (m_workspace.requestLog().records().back().httpStatus == 0)
            return; // not answered, so nothing of the limit is used
        m_answered.push_back(m_workspace.clock().now());
        present();
    });
    connect(&workspace, &session::Workspace::aboutToClose, this, [this](const session::Session *session) {
        std::erase_if(m_limits, [&](const auto &limit) { return limit.first.second == session->connection().id; });
    });
    present();
}

QString ThrottleGauge::words(const transport::ThrottleReport &report, int answered, double limit)
{
    const auto pause = longest(report, &Bucket::pause);
    if (report.queued == 0 && report.inFlight == 0 && answered == 0 && pause <= 0ms)
        return tr("Idle");
    QStringList parts;
    if (limit > 0)
        //: 4/10 per s: of ten calls that are allowed each second, four were answered
        parts += tr("%L1/%2 per s").arg(answered).arg(number(limit));
    else if (answered > 0)
        parts += tr("%L1 per s").arg(answered);
    if (report.queued > 0)
        parts += tr("%L1 waiting").arg(report.queued);
    if (pause > 0ms)
        parts += tr("the server asks to wait %n s", nullptr, wholeSeconds(pause));
    else if (const auto eta = longest(report, &Bucket::eta); report.queued > 0 && eta > 0ms)
        parts += tr("%n s", "until nothing waits any more", wholeSeconds(eta));
    return parts.isEmpty() ? tr("%L1 on the way").arg(report.inFlight) : parts.join(u" · "_s);
}

void ThrottleGauge::present()
{
    const auto report = m_workspace.throttle().report();
    const int answered = answeredLately();
    const double allowed = answered > 0 || report.queued > 0 ? limit(report) : 0;
    const bool isPaused = longest(report, &Bucket::pause) > 0ms;
    m_bar->show(allowed > 0 ? answered / allowed : 0, isPaused ? models::Tone::Warning : models::Tone::Neutral);
    m_words->setText(words(report, answered, allowed));
    QStringList lines;
    for (const Bucket &bucket : report.buckets) {
        //: %1: address of a server, %2: name of a limit, %3 and %4: numbers of calls
        QString line = tr("%1, %2: %L3 waiting, %L4 on the way")
                           .arg(bucket.host, bucket.name)
                           .arg(bucket.total())
                           .arg(bucket.inFlight);
        if (bucket.learnt)
            line += u' ' + tr("(the server allows less than is published)");
        lines += line;
    }
    setToolTip(lines.isEmpty() ? tr("No call waits.") : plainToolTip(lines.join(u'\n')));
}

double ThrottleGauge::limit(const transport::ThrottleReport &report)
{
    std::map<std::pair<QString, QString>, double> now;
    for (const Bucket &bucket : report.buckets) {
        if (bucket.limit <= 0 || bucket.window <= 0ms)
            continue;
        // Of a host's buckets the widest: the others lie within it.
        double &widest = now[{bucket.host, bucket.connection}];
        widest = std::max(widest, bucket.limit * 1000.0 / double(bucket.window.count()));
    }
    for (const auto &[lane, perSecond] : now)
        m_limits[lane] = perSecond;
    double sum = 0;
    for (const auto &[lane, perSecond] : m_limits)
        sum += perSecond;
    return sum;
}

int ThrottleGauge::answeredLately()
{
    const auto now = m_workspace.clock().now();
    while (!m_answered.empty() && m_answered.front() + 1s <= now)
        m_answered.pop_front();
    m_fade = m_answered.empty() ? nullptr : m_workspace.clock().at(m_answered.front() + 1s, [this] { present(); });
    return int(m_answered.size());
}

} // namespace ui
