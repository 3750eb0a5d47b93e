// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "schema/catalogue.h"
#include "simulatorprocess.h"
#include "transport/coalescingtransport.h"
#include "transport/httptransport.h"
#include "transport/keymask.h"
#include "transport/loggingtransport.h"
#include "transport/retrytransport.h"
#include "transport/throttledtransport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <ctime>

// The console's whole way to the wire, against simulators in processes of their own.

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using bench::SimulatorProcess;
using transport::Priority;

namespace {

transport::RateLimits publishedLimits()
{
    QFile file(QStringLiteral(":/api/rate-limits.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rate limits");
    return transport::RateLimits::parse(file.readAll()).value();
}

/// What the process has once.
struct House {
    schema::Catalogue catalogue;
    base::SystemClock clock;
    transport::Throttle throttle{clock};
    transport::Redactor redactor{&catalogue};
    transport::RequestLog log{redactor, {}};
};

/// What a connection has, in the product's order.
class Connection {
public:
    Connection(House &house, const QUrl &url, const QString &id)
        : m_house(house),
          m_http(
              settings(url, id), [] { return SimulatorProcess::key(); }, house.catalogue, house.clock),
          m_throttled(m_http, house.throttle, house.clock, id),
          m_retrying(m_throttled, house.clock),
          m_logging(m_retrying, house.log, house.clock, id,
                    [](const QByteArray &text) {
                        return transport::KeyMask(SimulatorProcess::key(), schema::Protocol::JsonRpc).mask(text);
                    }),
          m_coalescing(m_logging)
    {
        house.throttle.setLane({id, url.authority(), false, publishedLimits()});
    }

    transport::Request page(int number, Priority priority) const
    {
        transport::Request request;
        request.method = transport::borrowed(*m_house.catalogue.find(u"network.getEndpointsList"));
        request.version = u"v1.0"_s;
        request.params = {{u"page"_s, number}, {u"perPage"_s, 30}};
        request.priority = priority;
        return request;
    }
    base::Call<transport::Reply> send(transport::Request request) { return m_coalescing.send(std::move(request)); }

    /// Sweeps for as long as this lives, \p waiting in the queue at any time.
    void sweep(int waiting)
    {
        for (int i = 0; i < waiting; ++i)
            next();
    }

private:
    static transport::HttpSettings settings(const QUrl &url, const QString &id)
    {
        transport::HttpSettings out;
        out.connection = id;
        out.accessUrl = url;
        out.proxy.mode = transport::ProxySettings::Mode::None;
        return out;
    }
    void next()
    {
        send(page(++m_page, Priority::Sweep))
            .then(
                &m_context, [this](const transport::Reply &) { next(); }, [this](const base::ApiError &) { next(); });
    }

    House &m_house;
    QObject m_context;
    transport::HttpTransport m_http;
    transport::ThrottledTransport m_throttled;
    transport::RetryTransport m_retrying;
    transport::LoggingTransport m_logging;
    transport::CoalescingTransport m_coalescing;
    int m_page = 0;
};

void run(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void remarkOn(const QString &name, const SimulatorProcess::Count &count)
{
    bench::remark(
        u"%1: %2 admitted, %3 refused, %4 other"_s.arg(name).arg(count.admitted).arg(count.refused).arg(count.other));
    if (count.other > 0)
        qFatal("answers that are neither 200 nor 429: this measures nothing");
}

/// Limits it was told, rightly. 20 s from 5 s after the first request; refusals from the first request on.
SimulatorProcess::Count told(const QString &program, const QString &latency, const QString &name)
{
    const SimulatorProcess simulator(program, "strict", latency);
    House house;
    Connection connection(house, simulator.url(), u"c"_s);
    const auto start = house.clock.now();
    connection.sweep(50);
    run(25s);
    const auto all = simulator.count(start, start + 25s);
    auto measured = simulator.count(start + 5s, start + 25s);
    remarkOn(name + u", first 5 s"_s, simulator.count(start, start + 5s));
    remarkOn(name, measured);
    measured.refused = all.refused;
    return measured;
}

void unknown(const QString &program, bench::Figures &figures)
{
    struct Case {
        QByteArray limits;
        double permitted; // in a minute
        std::unique_ptr<SimulatorProcess> simulator;
        std::unique_ptr<Connection> connection;
    };
    const auto limits = [](int limit, int seconds, bool retryAfter) {
        return QStringLiteral(
                   R"({"retryAfter": %1, "buckets": [{"name": "default", "limit": %2, "perSeconds": %3, "burst": %2,
                                 "methods": "*"}], "cloudSecurity": {"limit": null}})")
            .arg(retryAfter ? u"true"_s : u"false"_s)
            .arg(limit)
            .arg(seconds)
            .toUtf8();
    };
    House house; // outlives the connections below
    std::vector<Case> cases;
    for (const bool retryAfter : {true, false}) {
        cases.push_back({limits(4, 1, retryAfter), 240, {}, {}});
        cases.push_back({limits(100, 60, retryAfter), 100, {}, {}});
    }
    for (auto &one : cases)
        one.simulator = std::make_unique<SimulatorProcess>(program, one.limits, u"70..90"_s);
    const auto start = house.clock.now();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        cases[i].connection = std::make_unique<Connection>(house, cases[i].simulator->url(), u"c%1"_s.arg(i));
        cases[i].connection->sweep(50);
    }
    run(122s);
    double rate[2] = {2, 2};
    double refused[2] = {0, 0};
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto count = cases[i].simulator->count(start + 60s, start + 120s);
        const auto name =
            u"%1 a minute, Retry-After %2"_s.arg(cases[i].permitted).arg(i < 2 ? u"sent"_s : u"not sent"_s);
        remarkOn(name + u", first minute"_s, cases[i].simulator->count(start, start + 60s));
        remarkOn(name, count);
        rate[i % 2] = std::min(rate[i % 2], count.admitted / cases[i].permitted);
        refused[i % 2] = std::max(refused[i % 2], count.refusedShare());
    }
    figures.atLeast("throttle.rate.unknown4", rate[0], "of permitted", 0.85);
    figures.atMost("throttle.429.unknown4", refused[0], "of requests", 0.02);
    figures.atLeast("throttle.rate.unknown100", rate[1], "of permitted", 0.85);
    figures.atMost("throttle.429.unknown100", refused[1], "of requests", 0.02);
}

/// From the click to the moment it leaves, behind 10 000 sweep calls.
void click(const QString &program, bench::Figures &figures)
{
    const SimulatorProcess simulator(program, "strict", u"70..90"_s);
    House house;
    Connection connection(house, simulator.url(), u"c"_s);
    connection.sweep(10'000);
    run(5s);
    QRandomGenerator dice(1);
    QObject context;
    QList<double> waited;
    QList<double> answered;
    for (int i = 0; i < 60; ++i) {
        auto request = connection.page(1'000'000 + i, Priority::Click);
        const auto asked = house.clock.now();
        const auto since = [&house, asked] {
            return std::chrono::duration<double, std::milli>(house.clock.now() - asked).count();
        };
        request.onSending = [&waited, since] { waited.append(since()); };
        connection.send(std::move(request))
            .then(
                &context, [&answered, since](const transport::Reply &) { answered.append(since()); },
                [](const base::ApiError &) {});
        run(std::chrono::milliseconds(300 + dice.bounded(400)));
    }
    run(1s);
    if (waited.size() != 60 || answered.size() != 60)
        qFatal("clicks got lost: %d left, %d answered", int(waited.size()), int(answered.size()));
    bench::remark(
        u"click: leaves after %1 ms (median), %2 ms (worst); answered after %3 ms (p95); %4 sweep calls wait"_s
            .arg(bench::percentile(waited, 0.5))
            .arg(bench::percentile(waited, 1))
            .arg(bench::percentile(answered, 0.95))
            .arg(house.throttle.queued()));
    figures.atMost("throttle.click.p95", bench::percentile(waited, 0.95), "ms", 150);
}

void cancel(const QString &program, bench::Figures &figures)
{
    const SimulatorProcess simulator(program, "strict", u"0"_s);
    House house;
    Connection connection(house, simulator.url(), u"c"_s);
    QObject context;
    std::vector<base::CallHandle> handles;
    for (int i = 0; i < 100'000; ++i) {
        handles.push_back(connection.send(connection.page(i, Priority::Sweep))
                              .then(
                                  &context, [](const transport::Reply &) {}, [](const base::ApiError &) {}));
    }
    if (house.throttle.queued() != 100'000)
        qFatal("not queued");
    const auto start = house.clock.now();
    const auto busy = std::clock();
    for (auto &handle : handles)
        handle.cancel();
    const double seconds = std::chrono::duration<double>(house.clock.now() - start).count();
    bench::remark(u"cancel: %1 s of this process's time"_s.arg(double(std::clock() - busy) / CLOCKS_PER_SEC));
    if (house.throttle.queued() != 0)
        qFatal("not cancelled");
    figures.atMost("throttle.cancel100k", seconds, "s", 0.3);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().size() < 2)
        qFatal("usage: bench_throttle FOLDER-OF-PROGRAMS [steady|jitter|click|cancel|unknown]…");
    const QString program = app.arguments().at(1) + u"/plumbline-simulator"_s;
    const auto wanted = [&](const QString &part) {
        return app.arguments().size() == 2 || app.arguments().contains(part);
    };

    bench::Figures figures;
    if (wanted(u"steady"_s)) {
        const auto steady = told(program, u"70..90"_s, u"steady"_s);
        figures.atLeast("throttle.rate.steady", steady.admitted / 200.0, "of permitted", 0.95);
        figures.atMost("throttle.429.steady", steady.refused, "requests", 0);
    }
    if (wanted(u"jitter"_s)) {
        const auto jitter = told(program, u"20..200"_s, u"jitter"_s);
        figures.atLeast("throttle.rate.jitter", jitter.admitted / 200.0, "of permitted", 0.80);
        figures.atMost("throttle.429.jitter", jitter.refusedShare(), "of requests", 0.01);
    }
    if (wanted(u"click"_s))
        click(program, figures);
    if (wanted(u"cancel"_s))
        cancel(program, figures);
    if (wanted(u"unknown"_s))
        unknown(program, figures);
    return figures.status();
}
