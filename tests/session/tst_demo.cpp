// SPDX-License-Identifier: GPL-3.0-or-later
// Started with `--victim`, this program is a console that opened the demo: it says the simulator's port on its standard
// output and waits to be killed.
#include "session/demo.h"

#include "session/workspace.h"
#include "store/inventory.h"
#include "support/workplace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using session::Demo;
using support::Workplace;

namespace {

constexpr auto asVictim = "--victim";

QString simulatorFile()
{
    return QStringLiteral(PLUMBLINE_SIMULATOR);
}

bool isRefusedSoon(quint16 port)
{
    return QTest::qWaitFor([port] {
        QTcpSocket nobody;
        nobody.connectToHost(QHostAddress::LocalHost, port);
        return !nobody.waitForConnected() && nobody.error() == QAbstractSocket::ConnectionRefusedError;
    });
}

int victim()
{
    Workplace place;
    Demo demo(simulatorFile());
    QObject::connect(&demo, &Demo::opened, &demo, [&place] {
        const auto line = QByteArray::number(place->session(u"demo"_s)->connection().accessUrl.port()) + '\n';
        [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
    });
    demo.open(*place);
    return QCoreApplication::exec();
}

} // namespace

/// The demo tenant, with the real program.
class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensBothAndEndsWithItsOwner()
    {
        Workplace place;
        connect(&*place, &session::Workspace::opened, &*place, [](session::Session *opened) { opened->begin(); });
        quint16 port = 0;
        {
            Demo demo(simulatorFile());
            QSignalSpy opened(&demo, &Demo::opened);
            QSignalSpy failed(&demo, &Demo::failed);
            demo.open(*place);
            demo.open(*place); // once
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(place->sessions().size(), 2);
            const QUrl console = place->session(u"demo"_s)->connection().accessUrl;
            const QUrl cloud = place->session(u"demo-cloud"_s)->connection().accessUrl;
            QCOMPARE(console.path(), u"/api"_s);
            QCOMPARE(cloud.path(), u"/cloud"_s);
            QCOMPARE(cloud.port(), console.port());
            port = quint16(console.port());
            QTRY_VERIFY(place->inventory().snapshot()->size() > 0); // it answers our key
            for (session::Session *session : place->sessions())
                place->close(session);
            QCOMPARE(failed.size(), 0);
        }
        QVERIFY(isRefusedSoon(port));
    }

    /// Nobody is left who could end it.
    void endsWithAKilledOwner()
    {
        QProcess owner;
        owner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        owner.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(asVictim)});
        QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine(), 30'000);
        const auto port = owner.readLine().trimmed().toUShort();
        QVERIFY(port != 0);
        QTcpSocket somebody;
        somebody.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(somebody.state(), QAbstractSocket::ConnectedState);
        owner.kill();
        QTRY_COMPARE(owner.state(), QProcess::NotRunning);
        QCOMPARE(owner.exitStatus(), QProcess::CrashExit);
        QVERIFY(isRefusedSoon(port));
    }

    void saysWhyItCannotStart_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("there is none") << u"/nonexistent/plumbline-simulator"_s;
        QTest::newRow("it ends at once") << u"/bin/false"_s;
        QTest::newRow("it is another") << u"/bin/echo"_s;
    }

    void saysWhyItCannotStart()
    {
        QFETCH(QString, program);
        Workplace place;
        Demo demo(program);
        QSignalSpy failed(&demo, &Demo::failed);
        demo.open(*place);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().startsWith("The demo cannot start: "_L1));
        QVERIFY(place->sessions().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && argv[1] == QByteArrayView(asVictim))
        return victim();
    TestDemo test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demo.moc"
