// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/accessurl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using schema::Protocol;
using transport::AccessUrlFault;

/// What people paste, and what is made of it.
class TestAccessUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("jsonRpc");
        QTest::addColumn<QString>("rest");

        const auto row = [](const QString &typed, const char *jsonRpc, const char *rest) {
            QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(jsonRpc) << QString::fromLatin1(rest);
        };
        row(u"https://cloud.gravityzone.bitdefender.com/api"_s, "https://cloud.gravityzone.bitdefender.com/api",
            "https://cloud.gravityzone.bitdefender.com/api");
        row(u"https://cloud.gravityzone.bitdefender.com"_s, "https://cloud.gravityzone.bitdefender.com/api",
            "https://cloud.gravityzone.bitdefender.com");
        row(u"https://cloud.gravityzone.bitdefender.com/"_s, "https://cloud.gravityzone.bitdefender.com/api",
            "https://cloud.gravityzone.bitdefender.com");
        row(u" \thttps://gz.example/api/ \n"_s, "https://gz.example/api", "https://gz.example/api");
        row(u"\u00a0https://gz.example/api///"_s, "https://gz.example/api", "https://gz.example/api");
        row(u"gz.example"_s, "https://gz.example/api", "https://gz.example");
        row(u"gz.example:8443/api"_s, "https://gz.example:8443/api", "https://gz.example:8443/api");
        row(u"HTTPS://GZ.Example/API"_s, "https://gz.example/api", "https://gz.example/API");
        row(u"https://gz.example/console/api/"_s, "https://gz.example/console/api", "https://gz.example/console/api");
        row(u"https://gz.example/api/v1.0/jsonrpc/network"_s, "https://gz.example/api",
            "https://gz.example/api/v1.0/jsonrpc/network");
        row(u"https://gz.example/api/v1.0/jsonrpc/quarantine/computers/"_s, "https://gz.example/api",
            "https://gz.example/api/v1.0/jsonrpc/quarantine/computers");
        row(u"https://gz.example/api/v1.1"_s, "https://gz.example/api", "https://gz.example/api/v1.1");
        row(u"https://api.cloud.example/v1/"_s, "https://api.cloud.example/api", "https://api.cloud.example/v1");
        row(u"https://10.0.0.7/api"_s, "https://10.0.0.7/api", "https://10.0.0.7/api");
        row(u"https://[fd00::7]:8443"_s, "https://[fd00::7]:8443/api", "https://[fd00::7]:8443");
        row(u"http://127.0.0.1:8080/api"_s, "http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api");
        row(u"http://localhost:8080"_s, "http://localhost:8080/api", "http://localhost:8080");
        row(u"http://[::1]:8080/cloud"_s, "http://[::1]:8080/cloud/api", "http://[::1]:8080/cloud");
        // A name that only begins with a dot; QUrl::adjusted() takes this one for "."
        row(u"https://gz.example/.\ufffd/api"_s, "https://gz.example/.%EF%BF%BD/api",
            "https://gz.example/.%EF%BF%BD/api");
    }

    void accepted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, jsonRpc);
        QFETCH(QString, rest);
        for (const auto &[protocol, wanted] :
             {std::pair(Protocol::JsonRpc, jsonRpc), std::pair(Protocol::Rest, rest)}) {
            const auto url = transport::accessUrl(typed, protocol);
            QVERIFY2(url.has_value(), url ? "" : qPrintable(transport::nameOf(url.error())));
            QCOMPARE(url->toString(QUrl::FullyEncoded), wanted);
            const auto again = transport::accessUrl(wanted, protocol);
            QVERIFY(again.has_value());
            QCOMPARE(*again, *url);
        }
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AccessUrlFault>("fault");
        const auto row = [](const QString &typed, AccessUrlFault fault) {
            QTest::addRow("'%s'", qPrintable(typed)) << typed << fault;
        };
        row({}, AccessUrlFault::Empty);
        row(u"  \n"_s, AccessUrlFault::Empty);
        row(u"https://"_s, AccessUrlFault::Malformed);
        row(u"https:///api"_s, AccessUrlFault::Malformed);
        row(u"https://gz example/api"_s, AccessUrlFault::Malformed);
        row(u"https://gz.example\\@evil.example/api"_s, AccessUrlFault::Malformed);
        row(u"https://gz.example/api//x"_s, AccessUrlFault::Malformed);
        row(u"https://gz.example/a/../api"_s, AccessUrlFault::Malformed);
        row(u"https://gz.example/%2e%2E/api"_s, AccessUrlFault::Malformed);
        row(u"https://gz.example/./api"_s, AccessUrlFault::Malformed);
        row(u"https://gz.example:0/api"_s, AccessUrlFault::Malformed);
        row(u"https://gz.example:99999/api"_s, AccessUrlFault::Malformed);
        row(u"ftp://gz.example/api"_s, AccessUrlFault::NotWeb);
        row(u"file:///etc/passwd"_s, AccessUrlFault::NotWeb);
        row(u"http://gz.example/api"_s, AccessUrlFault::NotEncrypted);
        row(u"http://127.0.0.1.gz.example/api"_s, AccessUrlFault::NotEncrypted);
        row(u"http://localhost.gz.example/api"_s, AccessUrlFault::NotEncrypted);
        row(u"http://10.0.0.7/api"_s, AccessUrlFault::NotEncrypted);
        row(u"https://key@gz.example/api"_s, AccessUrlFault::UserInfo);
        row(u"https://key:@gz.example/api"_s, AccessUrlFault::UserInfo);
        row(u"https://@gz.example/api"_s, AccessUrlFault::UserInfo);
        row(u"https://gz.example/api?apiKey=1"_s, AccessUrlFault::QueryOrAnchor);
        row(u"https://gz.example/api#/login"_s, AccessUrlFault::QueryOrAnchor);
    }

    void refused()
    {
        QFETCH(QString, typed);
        QFETCH(AccessUrlFault, fault);
        for (const auto protocol : {Protocol::JsonRpc, Protocol::Rest}) {
            const auto url = transport::accessUrl(typed, protocol);
            QVERIFY2(!url, url ? qPrintable(url->toString()) : "");
            QCOMPARE(transport::nameOf(url.error()), transport::nameOf(fault));
        }
    }
};

QTEST_GUILESS_MAIN(TestAccessUrl)
#include "tst_accessurl.moc"
