// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/demo.h"

#include "session/workspace.h"
#include "store/inventory.h"
#include "support/workplace.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using session::Demo;
using support::Workplace;

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
            Demo demo(*place, QStringLiteral(PLUMBLINE_SIMULATOR));
            QSignalSpy opened(&demo, &Demo::opened);
            QSignalSpy failed(&demo, &Demo::failed);
            demo.open();
            demo.open(); // once
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
        QTcpSocket nobody;
        nobody.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(nobody.error(), QAbstractSocket::ConnectionRefusedError);
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
        Demo demo(*place, program);
        QSignalSpy failed(&demo, &Demo::failed);
        demo.open();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().startsWith("The demo cannot start: "_L1));
        QVERIFY(place->sessions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
