// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted rows, against an empty window's first paint. The cache was filled by
// a sweep of the simulator, which is gone by then: what is on the screen comes from the disk.
#include "figure.h"
#include "schema/catalogue.h"
#include "session/memorykeystore.h"
#include "session/profile.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "simulatorprocess.h"
#include "store/inventory.h"
#include "store/record.h"
#include "sync/listing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int runs = 9;
constexpr quint32 endpoints = 500;

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Sweeps the simulator's endpoints into the cache of a new profile, with Endpoints as the page that was last looked at.
void fill(const QString &folder, const QString &simulatorProgram)
{
    const bench::SimulatorProcess simulator(simulatorProgram, R"({"retryAfter": true, "buckets": [{"name": "default",
        "limit": 100000, "perSeconds": 1, "burst": 100000, "methods": "*"}], "cloudSecurity": {"limit": null}})",
                                            u"0"_s);
    auto profile = session::Profile::open(folder);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().text));
    session::Settings settings(folder);
    session::ConnectionEntry entry;
    entry.connection.id = session::Settings::newId();
    entry.connection.name = u"Bench"_s;
    entry.connection.accessUrl = simulator.url();
    entry.connection.proxy.mode = transport::ProxySettings::Mode::None;
    entry.connection.limits = {{u"default"_s, 1000, 1s}};
    if (!settings.save(entry))
        qFatal("the settings cannot be written");
    settings.setValue(u"window/page"_s, u"endpoints"_s);
    session::MemoryKeyStore keys;
    keys.keep(entry.connection.id, session::SecretBytes(bench::SimulatorProcess::key()));
    session::Workspace workspace({**profile, settings, keys});
    auto *session = workspace.open(entry.connection.id);
    session->begin();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const auto *list = session->listing(store::kinds::inventoryItem);
        if (list->status().state == syncing::ListingStatus::State::Complete
            && workspace.inventory().snapshot()->size() == endpoints)
            loop.quit();
    });
    look.start(20ms);
    QTimer::singleShot(2min, &loop, [] { qFatal("the endpoints did not arrive"); });
    loop.exec();
}

/// Milliseconds from the start to the line that holds \p mark.
double timed(const QString &program, const QStringList &arguments, const QByteArray &mark)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"plumbline.start.debug=true"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // whose keychain is none of our business here
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains(mark)) {
        if (!process.waitForReadyRead(30'000))
            qFatal("%s did not get there; it said: %s", qPrintable(program), said.constData());
        said += process.readAll();
    }
    const double ms = msOf(timer);
    process.kill();
    process.waitForFinished();
    return ms;
}

double indexed()
{
    QElapsedTimer timer;
    timer.start();
    const schema::Catalogue catalogue;
    return msOf(timer);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().size() < 2)
        qFatal("usage: bench_start FOLDER-OF-PROGRAMS");
    const QString programs = app.arguments().at(1);
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    fill(profile, programs + u"/plumbline-simulator"_s);

    QList<double> empty;
    QList<double> page;
    QList<double> index;
    for (int run = -1; run < runs; ++run) {
        const double bare = timed(QCoreApplication::applicationDirPath() + u"/bench_emptywindow"_s, {}, "painted");
        const double rows = timed(programs + u"/plumbline"_s, {u"--profile"_s, profile}, "endpoints: 500 rows painted");
        const double read = indexed();
        if (run < 0)
            continue; // warms up
        empty.append(bare);
        page.append(rows);
        index.append(read);
    }
    const double yardstick = bench::percentile(empty, 0.5);
    bench::Figures figures;
    figures.yardstick("start.empty", yardstick, "ms");
    figures.atMost("start.page500", bench::percentile(page, 0.5), "ms", 2 * yardstick + 60);
    figures.atMost("start.index", bench::percentile(index, 0.5), "ms", 5);
    return figures.status();
}
