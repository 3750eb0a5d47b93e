// SPDX-License-Identifier: GPL-3.0-or-later
// How long the documents take to read in full, what it costs to check a request, and how many pages of endpoints the
// simulator answers when it has one core and whoever asks has another.
#include "figure.h"
#include "schema/catalogue.h"
#include "schema/check.h"
#include "simulatorprocess.h"

#include <httplib.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <sched.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int readings = 15;
constexpr int checksAtOnce = 20; ///< a check is shorter than the clock is exact
constexpr int rounds = 25;
constexpr int askers = 2;
constexpr auto warmUp = 1s;
constexpr auto counting = 5s;

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Everything from now on, and what is started from here, runs on that core alone.
void stayOn(int core)
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    if (sched_setaffinity(0, sizeof cores, &cores) != 0)
        bench::remark(u"the cores cannot be chosen here"_s);
}

/// Index and all documents, from nothing.
double readingOfAll()
{
    QElapsedTimer timer;
    timer.start();
    const schema::Catalogue catalogue;
    for (const auto &method : catalogue.methods())
        (void)catalogue.schema(method);
    return msOf(timer);
}

/// One request each, as the catalogue's examples have it.
QList<double> checks()
{
    const schema::Catalogue catalogue;
    QList<double> all;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &method : catalogue.methods()) {
            const auto &schema = catalogue.schema(method);
            for (const auto &example : schema.examples) {
                qsizetype violations = 0;
                QElapsedTimer timer;
                timer.start();
                for (int turn = 0; turn < checksAtOnce; ++turn)
                    violations += schema::check(schema, example.params, {example.version, {}}).size();
                all.append(msOf(timer) / checksAtOnce);
                if (violations > 0)
                    qFatal("the example of %s is refused", qPrintable(method.id));
            }
        }
    }
    return all;
}

std::string call(const char *method, const QJsonObject &params)
{
    const QJsonObject call{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, QLatin1StringView(method)}, {u"params"_s, params}};
    return QJsonDocument(call).toJson(QJsonDocument::Compact).toStdString();
}

httplib::Client clientFor(const QUrl &url)
{
    httplib::Client client(url.host().toStdString(), url.port());
    client.set_keep_alive(true);
    client.set_tcp_nodelay(true);
    client.set_basic_auth(bench::SimulatorProcess::key().toStdString(), "");
    return client;
}

/// The key's company: named as the parent, its customers' endpoints are listed too, which makes whole pages.
QString ownCompany(const QUrl &url)
{
    const auto answer =
        clientFor(url).Post("/api/v1.0/jsonrpc/companies", call("getCompanyDetails", {}), "application/json");
    if (!answer)
        qFatal("the simulator does not answer");
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer->body))["result"_L1]["id"_L1].toString();
}

double answersASecond(const QUrl &url)
{
    const QJsonObject depth{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, true}}}};
    const auto body =
        call("getEndpointsList", {{u"parentId"_s, ownCompany(url)}, {u"perPage"_s, 100}, {u"filters"_s, depth}});
    std::atomic<bool> counts = false;
    std::atomic<bool> isOver = false;
    std::atomic<int> answers = 0;
    std::vector<std::thread> threads;
    for (int asker = 0; asker < askers; ++asker) {
        threads.emplace_back([&] {
            auto client = clientFor(url);
            while (!isOver) {
                const auto answer = client.Post("/api/v1.1/jsonrpc/network", body, "application/json");
                // A hundred endpoints are some thirty kilobytes.
                if (!answer || answer->status != 200 || answer->body.size() < 20'000)
                    qFatal("no page of endpoints came back");
                if (counts)
                    ++answers;
            }
        });
    }
    std::this_thread::sleep_for(warmUp);
    counts = true;
    QElapsedTimer timer;
    timer.start();
    std::this_thread::sleep_for(counting);
    counts = false;
    const double seconds = msOf(timer) / 1000;
    isOver = true;
    for (auto &thread : threads)
        thread.join();
    return answers / seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_catalogue FOLDER-OF-PROGRAMS");
    bench::Figures figures;
    {
        QList<double> all;
        for (int reading = 0; reading < readings; ++reading)
            all.append(readingOfAll());
        figures.atMost("catalogue.all", bench::percentile(all, 0.5), "ms", 80);
    }
    figures.atMost("catalogue.check.p95", bench::percentile(checks(), 0.95), "ms", 0.2);

    stayOn(0);
    const bench::SimulatorProcess simulator(QString::fromLocal8Bit(argv[1]) + u"/plumbline-simulator"_s, "off", u"0"_s);
    stayOn(sysconf(_SC_NPROCESSORS_ONLN) > 1 ? 1 : 0);
    figures.atLeast("simulator.list", answersASecond(simulator.url()), "1/s", 2'000);
    return figures.status();
}
