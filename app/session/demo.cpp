// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/demo.h"

#include "api/networkservice.h"
#include "session/connectioncolors.h"
#include "session/workspace.h"
#include "store/inventory.h"

#include <QRandomGenerator>

#include <chrono>
#include <utility>

namespace session {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds untilGone{1000}; ///< the simulator ends well within

/// What comes first on the simulator's standard output.
constexpr QByteArrayView greeting = "listening on ";

QByteArray randomKey()
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toHex();
}

} // namespace

Demo::Demo(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_simulator, &QProcess::readyReadStandardOutput, this, &Demo::hear);
    connect(&m_simulator, &QProcess::errorOccurred, this, [this] { fail(m_simulator.errorString()); });
    connect(&m_simulator, &QProcess::finished, this, [this] { fail(tr("It ended by itself.")); });
}

Demo::~Demo()
{
    m_simulator.disconnect(this);
    m_simulator.closeWriteChannel(); // which ends it
    if (m_simulator.state() != QProcess::NotRunning && !m_simulator.waitForFinished(int(untilGone.count()))) {
        m_simulator.kill();
        m_simulator.waitForFinished(int(untilGone.count()));
    }
}

void Demo::open(Workspace &workspace)
{
    if (std::exchange(m_workspace, &workspace))
        return;
    m_isStarting = true;
    m_key = randomKey();
    m_simulator.start(m_program, {u"--key-stdin"_s, u"--until-eof"_s});
    m_simulator.write(m_key + '\n');
}

void Demo::hear()
{
    if (!m_isStarting || !m_simulator.canReadLine())
        return;
    const QByteArray line = m_simulator.readLine().trimmed();
    if (line.startsWith(greeting))
        connectTo(QString::fromUtf8(line.sliced(greeting.size())));
    else
        fail(QString::fromUtf8(line));
}

void Demo::fail(const QString &why)
{
    if (!std::exchange(m_isStarting, false)) // a server that goes later is told by its connections
        return;
    Q_EMIT failed(tr("The demo cannot start: %1").arg(why));
}

void Demo::connectTo(const QString &address)
{
    m_isStarting = false;
    Connection console;
    console.id = u"demo"_s;
    console.name = tr("Demo partner");
    console.color = freeColor({});
    console.edition = schema::Edition::Partner;
    console.accessUrl = QUrl(address);
    scanOnce(m_workspace->openTemporary(console, m_key));
    Connection cloud;
    cloud.id = u"demo-cloud"_s;
    cloud.name = tr("Demo cloud");
    cloud.color = freeColor({console.color});
    cloud.kind = Connection::Kind::CloudSecurity;
    cloud.accessUrl = console.accessUrl.resolved(QUrl(u"/cloud"_s));
    m_workspace->openTemporary(cloud, m_key);
    Q_EMIT opened();
}

void Demo::scanOnce(Session *console)
{
    auto *inventory = &m_workspace->inventory();
    connect(inventory, &store::Inventory::changed, console, [this, console, inventory] {
        m_looking = inventory->view({.connections = QStringList(console->connection().id)})
                        .finally(console, [this, console](const base::Result<store::InventoryView> &view) {
                            if (view)
                                scan(console, *view);
                        });
    });
}

void Demo::scan(Session *console, const store::InventoryView &view)
{
    QStringList targets;
    for (const auto row : view.index) {
        if (targets.size() == 3)
            break;
        if (view.snapshot->row(row).isManaged == true)
            targets += view.snapshot->id(row);
    }
    if (targets.isEmpty())
        return;
    disconnect(&m_workspace->inventory(), &store::Inventory::changed, console, nullptr);
    m_scan = console->network()
                 .createScanTask({.targetIds = targets, .name = tr("Quick scan of the demo")})
                 .finally(console, [](const base::Result<records::CreatedTask> &) {});
}

} // namespace session
