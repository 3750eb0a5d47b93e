// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Reports and their archives.
class tst_Reports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportThatRunsNowIsInNoList();
    void aScheduledReportRuns();
    void anArchiveOpens();
    void downloadsTakeTheKey();
    void aReportIsDeleted();
    void trialsAreForPartners();
    void wrongReportsAreRefused_data();
    void wrongReportsAreRefused();

private:
    static constexpr qint64 soon = 30'000;
    static constexpr qint64 day = 86'400'000;

    static QJsonObject links(demo::Tenant &tenant, const QString &report)
    {
        return tenant.result(u"reports.getDownloadLinks"_s, {{u"reportId"_s, report}}).toObject();
    }
    static QString now(demo::Tenant &tenant)
    {
        return tenant
            .result(u"reports.createReport"_s,
                    {{u"name"_s, u"Now (\"ä\")"_s}, {u"type"_s, 16}, {u"targetIds"_s, QJsonArray{tenant.own}}})
            .toString();
    }
    static QString target(const QJsonValue &link)
    {
        const QUrl url(link.toString());
        return url.path() + u'?' + url.query();
    }
};

void tst_Reports::aReportThatRunsNowIsInNoList()
{
    demo::Tenant tenant;
    const QString id = now(tenant);
    QCOMPARE(links(tenant, id), (QJsonObject{{u"readyForDownload"_s, false}}));
    QVERIFY(demo::withId(tenant.all(u"reports.getReportsList"_s), id).isEmpty());
    tenant.pass(soon);
    QVERIFY(links(tenant, id)["readyForDownload"_L1].toBool());
    QVERIFY(!links(tenant, id).contains("allInstancesUrl"_L1));
    tenant.pass(day);
    QVERIFY(!links(tenant, id)["readyForDownload"_L1].toBool());
}

void tst_Reports::aScheduledReportRuns()
{
    demo::Tenant tenant;
    const QString id = tenant
                           .result(u"reports.createReport"_s,
                                   {{u"name"_s, u"Hourly"_s},
                                    {u"type"_s, 2},
                                    {u"targetIds"_s, QJsonArray{tenant.own}},
                                    {u"options"_s, QJsonObject{{u"reportingInterval"_s, 0}}},
                                    {u"scheduledInfo"_s, QJsonObject{{u"occurrence"_s, 2}, {u"interval"_s, 4}}},
                                    {u"emailList"_s, QJsonArray{u"ops@company.example"_s}}})
                           .toString();
    const QJsonObject listed = demo::withId(tenant.all(u"reports.getReportsList"_s), id);
    QCOMPARE(listed["occurrence"_L1].toInt(), 2);
    QCOMPARE(tenant.all(u"reports.getReportsList"_s, {{u"type"_s, 2}}).size(), 1);
    QVERIFY(!links(tenant, id)["readyForDownload"_L1].toBool());
    tenant.pass(day / 4);
    QVERIFY(links(tenant, id)["readyForDownload"_L1].toBool());
    QVERIFY(links(tenant, id).contains("allInstancesUrl"_L1));
}

void tst_Reports::anArchiveOpens()
{
    demo::Tenant tenant;
    const QString id = now(tenant);
    tenant.pass(soon);
    const Answer archive = tenant.send("GET", target(links(tenant, id)["lastInstanceUrl"_L1]));
    QCOMPARE(archive.status, 200);
    QCOMPARE(archive.headers.value("content-type"), QByteArray("application/zip"));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(archive.body) == archive.body.size());
    file.close();
    // Another's reader takes it apart, and checks the sums.
    QProcess reader;
    reader.start(u"unzip"_s, {u"-q"_s, file.fileName(), u"-d"_s, folder.filePath(u"out"_s)});
    QVERIFY2(reader.waitForFinished(), qPrintable(reader.errorString()));
    QCOMPARE(reader.exitCode(), 0);
    const QStringList names = QDir(folder.filePath(u"out"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 2);
    QFile csv(folder.filePath(u"out/"_s + names.first()));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray rows = csv.readAll();
    QVERIFY(rows.contains(tenant.managed(tenant.own).first()["name"_L1].toString().replace(u'"', u"\"\""_s).toUtf8()));
    QFile pdf(folder.filePath(u"out/"_s + names.last()));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray pages = pdf.readAll();
    QVERIFY(pages.startsWith("%PDF-1.4"));
    QVERIFY(pages.endsWith("%%EOF\n"));
}

void tst_Reports::downloadsTakeTheKey()
{
    simulator::Options options = Demo::options();
    options.keys.append({"other-key", {u"network"_s, u"companies"_s}});
    demo::Tenant tenant(options);
    const QString id = now(tenant);
    tenant.pass(soon);
    const QString link = target(links(tenant, id)["lastInstanceUrl"_L1]);
    QCOMPARE(tenant.send("GET", link, {}, {}).status, 401);
    QCOMPARE(tenant.send("GET", link, {}, "wrong").status, 401);
    QCOMPARE(tenant.send("GET", link, {}, "other-key").status, 403);
    QCOMPARE(tenant.send("POST", link, "{}").status, 405);
    const Answer none = tenant.send("GET", u"/api/v1.0/http/downloadReportZip?reportId=none"_s);
    QCOMPARE(none.status, 404);
    QVERIFY(none.json.contains("error"_L1));
}

void tst_Reports::aReportIsDeleted()
{
    demo::Tenant tenant;
    const QString id = tenant.all(u"reports.getReportsList"_s).first()["id"_L1].toString();
    QVERIFY(links(tenant, id)["readyForDownload"_L1].toBool());
    QCOMPARE(tenant.result(u"reports.deleteReport"_s, {{u"reportId"_s, id}}), QJsonValue(true));
    QVERIFY(demo::withId(tenant.all(u"reports.getReportsList"_s), id).isEmpty());
    QCOMPARE(tenant.call(u"reports.getDownloadLinks"_s, {{u"reportId"_s, id}}).code(), -32602);
}

void tst_Reports::trialsAreForPartners()
{
    for (const auto &[edition, code] :
         {std::pair{schema::Edition::Partner, 0}, std::pair{schema::Edition::Company, -32602},
          std::pair{schema::Edition::OnPremises, -32602}}) {
        simulator::Options options = Demo::options();
        options.edition = edition;
        demo::Tenant tenant(options);
        QCOMPARE(tenant
                     .call(u"reports.createReport"_s,
                           {{u"name"_s, u"Trials"_s}, {u"type"_s, 41}, {u"targetIds"_s, QJsonArray{tenant.own}}})
                     .code(),
                 code);
    }
}

void tst_Reports::wrongReportsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("named");
    const QJsonObject daily{{u"occurrence"_s, 3}, {u"startHour"_s, 6}, {u"startMinute"_s, 0}};
    QTest::addRow("options of another kind")
        << QJsonObject{{u"type"_s, 16}, {u"options"_s, QJsonObject{{u"filterType"_s, 1}}}} << u"options"_s;
    QTest::addRow("without its options") << QJsonObject{{u"type"_s, 2}} << u"options"_s;
    QTest::addRow("too long a time") << QJsonObject{{u"type"_s, 2},
                                                    {u"scheduledInfo"_s, daily},
                                                    {u"options"_s, QJsonObject{{u"reportingInterval"_s, 9}}}}
                                     << u"options.reportingInterval"_s;
    QTest::addRow("usage every day") << QJsonObject{{u"type"_s, 13},
                                                    {u"scheduledInfo"_s, daily},
                                                    {u"options"_s, QJsonObject{{u"reportingInterval"_s, 4}}}}
                                     << u"scheduledInfo.occurrence"_s;
    QTest::addRow("a day for a daily one")
        << QJsonObject{{u"type"_s, 16}, {u"scheduledInfo"_s, QJsonObject{{u"occurrence"_s, 3}, {u"day"_s, 1}}}}
        << u"scheduledInfo.day"_s;
    QTest::addRow("recipients of one that runs now")
        << QJsonObject{{u"type"_s, 16}, {u"emailList"_s, QJsonArray{u"a@b.example"_s}}} << u"emailList"_s;
    QTest::addRow("an endpoint where companies are asked for")
        << QJsonObject{{u"type"_s, 10}, {u"targetIds"_s, u"endpoint"_s}} << u"targetIds"_s;
    QTest::addRow("unknown status of malware")
        << QJsonObject{{u"type"_s, 12}, {u"options"_s, QJsonObject{{u"reportingInterval"_s, 1}, {u"filterType"_s, 2}}}}
        << u"options.filterType"_s;
    QTest::addRow("an option of another kind")
        << QJsonObject{{u"type"_s, 1},
                       {u"options"_s,
                        QJsonObject{{u"reportingInterval"_s, 1}, {u"filterType"_s, 0}, {u"online"_s, true}}}}
        << u"options.online"_s;
    QTest::addRow("an option of no kind")
        << QJsonObject{{u"type"_s, 22}, {u"options"_s, QJsonObject{{u"bogus"_s, true}}}} << u"options.bogus"_s;
    QTest::addRow("usage now") << QJsonObject{{u"type"_s, 24}, {u"options"_s, QJsonObject{{u"reportingInterval"_s, 4}}}}
                               << u"scheduledInfo.occurrence"_s;
    QTest::addRow("about nothing") << QJsonObject{{u"type"_s, 16}, {u"targetIds"_s, QJsonArray()}} << u"targetIds"_s;
}

void tst_Reports::wrongReportsAreRefused()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, named);
    static demo::Tenant tenant;
    params.insert(u"name"_s, u"Wrong"_s);
    if (!params.contains("targetIds"_L1))
        params.insert(u"targetIds"_s, QJsonArray{tenant.own});
    if (params["targetIds"_L1].isString())
        params.insert(u"targetIds"_s, QJsonArray{tenant.managed(tenant.own).first()["id"_L1]});
    const Answer answer = tenant.call(u"reports.createReport"_s, params);
    QCOMPARE(answer.code(), -32602);
    QVERIFY2(answer.details().contains(u'\'' + named + u'\''), answer.body.constData());
}

QTEST_GUILESS_MAIN(tst_Reports)
#include "tst_reports.moc"
