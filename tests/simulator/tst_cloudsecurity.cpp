// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <QSet>
#include <QTest>
#include <QUrl>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

class tst_CloudSecurity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantsItsKey();
    void pathsAndVerbs_data();
    void pathsAndVerbs();
    void listsPage_data();
    void listsPage();
    void itemsAsSwitched();
    void lastPageAsSwitched();
    void cursorIsIgnoredBesideOthers();
    void badCursors();
    void pageLimits();
    void unknownParametersAreRefused();
    void checksFilter();
    void namesThatComeAgainAdd();
    void readsRunSideBySide();
    void standardsAreFoundByTheirKey();
    void asff();
    void updates();
    void updatesRefuse_data();
    void updatesRefuse();
    void acceptedRisksExpire();

private:
    static QJsonArray data(const Answer &answer) { return answer.json.value("data"_L1).toArray(); }
    /// All pages; links are followed as they are.
    static QJsonArray all(Demo &demo, const QString &target);
    static QJsonArray failing(Demo &demo) { return all(demo, u"/cspm/checks?results=fail&statuses=open"_s); }
};

QJsonArray tst_CloudSecurity::all(Demo &demo, const QString &target)
{
    QJsonArray found;
    QString next = target;
    const QString base = demo.server().cloudUrl();
    for (int page = 0; page < 1000 && !next.isEmpty(); ++page) {
        const Answer answer = demo.cloud(next);
        for (const QJsonValue &item : data(answer))
            found.append(item);
        // Relative to the base or absolute, never elsewhere.
        const QString link = answer.json.value("links"_L1)["next"_L1].toString();
        const QUrl url = QUrl(base).resolved(QUrl(link));
        if (!link.isEmpty() && !url.toString().startsWith(base))
            qFatal("a link leads elsewhere");
        next = link.isEmpty() ? QString() : url.toString(QUrl::FullyEncoded).sliced(base.size());
    }
    return found;
}

void tst_CloudSecurity::wantsItsKey()
{
    Demo demo;
    for (const QByteArray &wrong : {QByteArray(), QByteArray("nobody"), QByteArray("demo")}) {
        const Answer answer = demo.cloud(u"/setting/scans"_s, wrong);
        QCOMPARE(answer.status, 403);
        QVERIFY(!answer.json.value("errors"_L1).toArray().isEmpty());
    }
    // Not the way of the other API.
    QCOMPARE(demo.send("GET", u"/cloud/setting/scans"_s).status, 403);
    simulator::Options options = Demo::options();
    options.cloud.badKeyStatus = 401;
    Demo other(options);
    QCOMPARE(other.cloud(u"/setting/scans"_s, "nobody").status, 401);
    QCOMPARE(other.cloud(u"/setting/scans"_s).status, 200);
}

void tst_CloudSecurity::pathsAndVerbs_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("list") << QByteArray("GET") << u"/setting/scans"_s << 200;
    QTest::newRow("slash at the end") << QByteArray("GET") << u"/setting/scans/"_s << 200;
    QTest::newRow("unknown item") << QByteArray("GET") << u"/setting/scans/nope"_s << 404;
    QTest::newRow("unknown path") << QByteArray("GET") << u"/setting/none"_s << 404;
    QTest::newRow("root") << QByteArray("GET") << u""_s << 404;
    QTest::newRow("post to a list") << QByteArray("POST") << u"/setting/scans"_s << 405;
    QTest::newRow("get of the update") << QByteArray("GET") << u"/cspm/vm/update"_s << 405;
    QTest::newRow("delete") << QByteArray("DELETE") << u"/cspm/checks/x"_s << 405;
}

void tst_CloudSecurity::pathsAndVerbs()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, target);
    static Demo demo;
    const Answer answer = demo.send(verb, u"/cloud"_s + target, verb == "GET" ? QByteArray() : QByteArray("{}"), {},
                                    {{"x-api-key", Demo::key}});
    QTEST(answer.status, "status");
    QVERIFY(!answer.json.isEmpty());
}

void tst_CloudSecurity::listsPage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("relative");
    for (const bool relative : {false, true}) {
        const char *way = relative ? "relative" : "absolute";
        QTest::addRow("scans %s", way) << u"/setting/scans"_s << u"scan"_s << 5 << relative;
        QTest::addRow("groups %s", way) << u"/setting/scan_groups"_s << u"scan_group"_s << 1 << relative;
        QTest::addRow("resources %s", way) << u"/cspm/resources"_s << u"resource"_s << 250 << relative;
        QTest::addRow("rules %s", way) << u"/cspm/rules"_s << u"rule"_s << 20 << relative;
        QTest::addRow("standards %s", way) << u"/cspm/system_compliance"_s << u"system_compliance"_s << 3 << relative;
        QTest::addRow("checks %s", way) << u"/cspm/checks"_s << u"check"_s << 1000 << relative;
    }
}

void tst_CloudSecurity::listsPage()
{
    QFETCH(QString, path);
    QFETCH(QString, type);
    QFETCH(int, limit);
    QFETCH(bool, relative);
    simulator::Options options = Demo::options();
    options.cloud.next = relative ? simulator::CloudQuirks::Next::Relative : simulator::CloudQuirks::Next::Absolute;
    Demo demo(options);
    const QString target = u"%1?page_limit=%2"_s.arg(path).arg(limit);
    const Answer first = demo.cloud(target);
    QCOMPARE(data(first).size(), limit);
    QCOMPARE(first.json.value("meta"_L1)["elapsed"_L1].toInt(), limit);
    const QString link = first.json.value("links"_L1)["next"_L1].toString();
    QVERIFY(relative ? link.startsWith("/cloud/"_L1) : link.startsWith(demo.server().cloudUrl()));
    const int total = first.json.value("meta"_L1)["total"_L1].toInt();
    QVERIFY(total > limit);
    const QJsonArray found = all(demo, target);
    QCOMPARE(found.size(), total);
    QSet<QString> ids;
    for (const QJsonValue &item : found) {
        QCOMPARE(item["type"_L1].toString(), type);
        ids.insert(item["id"_L1].toString());
    }
    QCOMPARE(ids.size(), total);
    // Every one can be read alone, and is the same there.
    const QString id = found.at(total / 2)["id"_L1].toString();
    const Answer item = demo.cloud(path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)));
    QCOMPARE(item.json.value("data"_L1), found.at(total / 2));
    QVERIFY(!item.json.contains("links"_L1) && !item.json.contains("meta"_L1));
}

void tst_CloudSecurity::itemsAsSwitched()
{
    simulator::Options options = Demo::options();
    options.cloud.item = simulator::CloudQuirks::Item::Array;
    Demo demo(options);
    const QJsonValue account = data(demo.cloud(u"/setting/scans"_s)).first();
    const Answer item = demo.cloud(u"/setting/scans/"_s + account["id"_L1].toString());
    QCOMPARE(item.json.value("data"_L1), QJsonValue(QJsonArray{account}));
}

void tst_CloudSecurity::lastPageAsSwitched()
{
    using LastNext = simulator::CloudQuirks::LastNext;
    for (const LastNext last : {LastNext::Null, LastNext::Absent, LastNext::Empty}) {
        simulator::Options options = Demo::options();
        options.cloud.lastNext = last;
        Demo demo(options);
        const QJsonObject links = demo.cloud(u"/setting/scans"_s).json.value("links"_L1).toObject();
        QCOMPARE(links.contains("next"_L1), last != LastNext::Absent);
        QCOMPARE(links.value("next"_L1).isNull(), last == LastNext::Null);
        QCOMPARE(links.value("next"_L1).isString(), last == LastNext::Empty);
    }
}

void tst_CloudSecurity::cursorIsIgnoredBesideOthers()
{
    Demo demo;
    const Answer first = demo.cloud(u"/cspm/checks?results=fail&page_limit=10"_s);
    const QString cursor = first.json.value("links"_L1)["next"_L1].toString().section(u"page_cursor="_s, 1);
    const Answer second = demo.cloud(u"/cspm/checks?page_cursor="_s + cursor);
    QVERIFY(data(second) != data(first));
    for (const QJsonValue &check : data(second)) // the filter travels in the cursor
        QCOMPARE(check["attributes"_L1]["result"_L1].toString(), u"fail"_s);
    // Beside another parameter it is as if it were not there.
    QCOMPARE(data(demo.cloud(u"/cspm/checks?results=fail&page_limit=10&page_cursor="_s + cursor)), data(first));
}

void tst_CloudSecurity::badCursors()
{
    Demo demo;
    for (const QString &cursor : {u"x"_s, u"%00"_s, u"e30"_s, u"eyJmIjotMSwibCI6MX0"_s, QString(3000, u'A')})
        QCOMPARE(demo.cloud(u"/cspm/checks?page_cursor="_s + cursor).status, 400);
}

void tst_CloudSecurity::pageLimits()
{
    Demo demo;
    QCOMPARE(data(demo.cloud(u"/cspm/checks"_s)).size(), 500); // the default
    QCOMPARE(data(demo.cloud(u"/cspm/checks?page_limit=1000"_s)).size(), 1000);
    for (const QString &list : {u"/cspm/checks"_s, u"/cspm/resources"_s, u"/cspm/rules"_s, u"/cspm/system_compliance"_s,
                                u"/setting/scans"_s, u"/setting/scan_groups"_s}) {
        for (const QString &limit : {u"0"_s, u"1001"_s, u"-1"_s, u"x"_s, u""_s})
            QCOMPARE(demo.cloud(u"%1?page_limit=%2"_s.arg(list, limit)).status, 400);
    }
}

void tst_CloudSecurity::unknownParametersAreRefused()
{
    Demo demo;
    const Answer answer = demo.cloud(u"/cspm/checks?colour=red"_s);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("colour"));
    QCOMPARE(demo.cloud(u"/cspm/checks?severities=high,terrible"_s).status, 400);
    QCOMPARE(demo.cloud(u"/setting/scans?results=fail"_s).status, 400);
}

void tst_CloudSecurity::checksFilter()
{
    Demo demo;
    const QJsonArray everything = all(demo, u"/cspm/checks?page_limit=1000"_s);
    const auto expect = [&everything](const auto &matches) {
        QJsonArray found;
        for (const QJsonValue &check : everything) {
            if (matches(check["attributes"_L1].toObject()))
                found.append(check);
        }
        return found;
    };
    const auto text = [](const QJsonObject &attributes, QLatin1StringView name) {
        return attributes.value(name).toString();
    };
    const QJsonArray fails = all(demo, u"/cspm/checks?results=fail"_s);
    QVERIFY(fails.size() > 100 && fails.size() < everything.size());
    QCOMPARE(fails, expect([&](const QJsonObject &a) { return text(a, "result"_L1) == "fail"_L1; }));
    for (const QJsonValue &check : everything) // only failed ones are handled
        QCOMPARE(check["attributes"_L1].toObject().contains("status"_L1),
                 check["attributes"_L1]["result"_L1].toString() == "fail"_L1);
    const QJsonArray grave = all(demo, u"/cspm/checks?severities=high,critical&statuses=open"_s);
    QCOMPARE(grave, expect([&](const QJsonObject &a) {
                 return (text(a, "severity"_L1) == "high"_L1 || text(a, "severity"_L1) == "critical"_L1)
                        && text(a, "status"_L1) == "open"_L1;
             }));
    // Blanks in a type, and a comma that came encoded.
    const QJsonArray typed = all(demo, u"/cspm/checks?resource_types=Configuration%20Recorder%2CS3+Bucket"_s);
    QVERIFY(!typed.isEmpty());
    QCOMPARE(typed, expect([&](const QJsonObject &a) {
                 return text(a, "resource_type"_L1) == "Configuration Recorder"_L1
                        || text(a, "resource_type"_L1) == "S3 Bucket"_L1;
             }));
    const QJsonValue account = data(demo.cloud(u"/setting/scans"_s)).at(2);
    QCOMPARE(all(demo, u"/cspm/checks?scans="_s + account["id"_L1].toString()), expect([&](const QJsonObject &a) {
                 return text(a, "scan_name"_L1) == account["attributes"_L1]["name"_L1].toString();
             }));
    const QJsonValue resource = data(demo.cloud(u"/cspm/resources"_s)).at(7);
    QCOMPARE(all(demo, u"/cspm/checks?resources="_s + resource["id"_L1].toString()),
             expect([&](const QJsonObject &a) { return text(a, "resource_id"_L1) == resource["id"_L1].toString(); }));
    // Rule by rule they are all of them.
    qsizetype sum = 0;
    for (const QJsonValue &rule : data(demo.cloud(u"/cspm/rules"_s)))
        sum += all(demo, u"/cspm/checks?page_limit=1000&rules="_s + rule["id"_L1].toString()).size();
    QCOMPARE(sum, everything.size());
}

void tst_CloudSecurity::namesThatComeAgainAdd()
{
    Demo demo;
    const auto listed = [&demo](const QString &query) { return all(demo, u"/cspm/checks?page_limit=700&"_s + query); };
    const QJsonArray both = listed(u"severities=high,critical"_s);
    QVERIFY(both.size() > listed(u"severities=high"_s).size());
    QVERIFY(both.size() > listed(u"severities=critical"_s).size());
    QCOMPARE(listed(u"severities=high&severities=critical"_s), both);
    QCOMPARE(listed(u"severities=critical&results=fail&severities=high&results=pass"_s), both);
    QCOMPARE(listed(u"severities=high&severities=low,critical"_s), listed(u"severities=low,high,critical"_s));
    // Where one value is wanted, two are not one of them.
    QCOMPARE(demo.cloud(u"/cspm/checks?page_limit=5&page_limit=6"_s).status, 400);
}

/// The simulator asks what time it is when a request comes in, and again when it has the tenant. Nobody gets an answer to
/// that before two have asked: what takes turns never gets there.
void tst_CloudSecurity::readsRunSideBySide()
{
    struct Gate {
        std::mutex mutex;
        std::condition_variable changed;
        bool closed = false;
        int asked = 0, alone = 0;
    };
    const auto gate = std::make_shared<Gate>();
    simulator::Options options = Demo::options();
    options.now = [gate]() -> qint64 {
        std::unique_lock lock(gate->mutex);
        if (gate->closed) {
            const int wanted = (++gate->asked + 1) / 2 * 2;
            gate->changed.notify_all();
            if (!gate->changed.wait_for(lock, std::chrono::seconds(10), [&] { return gate->asked >= wanted; }))
                ++gate->alone;
        }
        return 1'790'000'000'000;
    };
    Demo demo(options);
    {
        const std::scoped_lock lock(gate->mutex);
        gate->closed = true;
    }
    std::array<Answer, 2> answers;
    std::vector<std::thread> clients;
    for (Answer &answer : answers)
        clients.emplace_back([&] { answer = demo.cloud(u"/cspm/checks?page_limit=3"_s); });
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(answers[0].status, 200);
    QCOMPARE(data(answers[0]).size(), 3);
    QCOMPARE(answers[0].body, answers[1].body);
    QCOMPARE(gate->asked, 4);
    QCOMPARE(gate->alone, 0);
}

void tst_CloudSecurity::standardsAreFoundByTheirKey()
{
    Demo demo;
    QSet<QString> keys;
    for (const QJsonValue &standard : data(demo.cloud(u"/cspm/system_compliance"_s))) {
        const QString key = standard["id"_L1].toString();
        keys.insert(key);
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(key));
        QCOMPARE(demo.cloud(u"/cspm/system_compliance/"_s + encoded).json.value("data"_L1), standard);
        // The filter keeps the checks of the standard's rules.
        qsizetype sum = 0;
        for (const QJsonValue &rule : standard["relationships"_L1]["rules"_L1]["data"_L1].toArray())
            sum += all(demo, u"/cspm/checks?page_limit=1000&rules="_s + rule["id"_L1].toString()).size();
        QCOMPARE(all(demo, u"/cspm/checks?page_limit=1000&system_compliance="_s + encoded).size(), sum);
    }
    QVERIFY(keys.contains(u"GDPR"_s));
    QVERIFY(keys.contains(u"CIS/AWS"_s) && keys.contains(u"PCI DSS"_s)); // a slash and a blank
}

void tst_CloudSecurity::asff()
{
    Demo demo;
    const auto get = [&demo](const QString &query) {
        return demo.cloud(u"/cspm/checks"_s + query, Demo::key, {{"check-format", "asff"}});
    };
    const QJsonArray findings = data(get(u"?account_id=111122223333&region=eu-central-1&results=fail"_s));
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings) {
        QCOMPARE(finding["SchemaVersion"_L1].toString(), u"2018-10-08"_s);
        QCOMPARE(finding["AwsAccountId"_L1].toString(), u"111122223333"_s);
        QVERIFY(QStringList({u"INFORMATIONAL"_s, u"LOW"_s, u"MEDIUM"_s, u"HIGH"_s, u"CRITICAL"_s})
                    .contains(finding["Severity"_L1]["Label"_L1].toString()));
    }
    QCOMPARE(get(u"?region=eu-central-1"_s).status, 400);
    QCOMPARE(get(u"?account_id=111122223333"_s).status, 400);
    QCOMPARE(get(u"?account_id=1&region=eu-central-1"_s).status, 400);
    QCOMPARE(get(u"?account_id=111122223333&region="_s + u"eu-central-1-"_s.repeated(200)).status, 400);
}

void tst_CloudSecurity::updates()
{
    Demo demo;
    const QJsonArray open = failing(demo);
    const QString passing = data(demo.cloud(u"/cspm/checks?results=pass&page_limit=1"_s)).first()["id"_L1].toString();
    QJsonArray ids;
    for (int count = 0; count < 99; ++count)
        ids.append(open.at(count)["id"_L1]);
    ids.append(passing); // is skipped without a word
    const QJsonValue before = demo.cloud(u"/cspm/checks/"_s + passing).json.value("data"_L1);
    QCOMPARE(demo.cloudPost(u"/cspm/vm/update"_s, {{u"ids"_s, ids},
                                                   {u"status"_s, u"false_positive"_s},
                                                   {u"status_remarks"_s, u"seen"_s},
                                                   {u"severity"_s, u"low"_s}})
                 .status,
             200);
    for (int count = 0; count < 99; ++count) {
        const QJsonValue check = demo.cloud(u"/cspm/checks/"_s + ids.at(count).toString()).json.value("data"_L1);
        QCOMPARE(check["attributes"_L1]["status"_L1].toString(), u"false_positive"_s);
        QCOMPARE(check["attributes"_L1]["severity"_L1].toString(), u"low"_s);
    }
    QCOMPARE(demo.cloud(u"/cspm/checks/"_s + passing).json.value("data"_L1), before);
    QCOMPARE(failing(demo).size(), open.size() - 99);
}

void tst_CloudSecurity::updatesRefuse_data()
{
    QTest::addColumn<QJsonObject>("body");
    const QJsonArray one{u"2b6e7f90-1c4d-4e8b-a3f7-5d0c9b1e6a33"_s};
    QJsonArray many;
    for (int count = 0; count < 101; ++count)
        many.append(u"2b6e7f90-1c4d-4e8b-a3f7-5d0c9b1e%1"_s.arg(QString::number(1000 + count)));
    QTest::newRow("nothing to change") << QJsonObject{{u"ids"_s, one}};
    QTest::newRow("no ids") << QJsonObject{{u"status"_s, u"open"_s}};
    QTest::newRow("none") << QJsonObject{{u"ids"_s, QJsonArray()}, {u"status"_s, u"open"_s}};
    QTest::newRow("too many") << QJsonObject{{u"ids"_s, many}, {u"status"_s, u"open"_s}};
    QTest::newRow("unknown id") << QJsonObject{{u"ids"_s, one}, {u"status"_s, u"open"_s}};
    QTest::newRow("unknown status") << QJsonObject{{u"ids"_s, one}, {u"status"_s, u"fine"_s}};
    QTest::newRow("remark alone") << QJsonObject{
        {u"ids"_s, one}, {u"severity"_s, u"low"_s}, {u"status_remarks"_s, u"x"_s}};
    QTest::newRow("long remark") << QJsonObject{
        {u"ids"_s, one}, {u"status"_s, u"open"_s}, {u"status_remarks"_s, QString(2001, u'x')}};
    QTest::newRow("end without acceptance")
        << QJsonObject{{u"ids"_s, one}, {u"status"_s, u"open"_s}, {u"expires_at"_s, u"2030-01-01"_s}};
    QTest::newRow("no date") << QJsonObject{
        {u"ids"_s, one}, {u"status"_s, u"risk_accepted"_s}, {u"expires_at"_s, u"soon"_s}};
    QTest::newRow("unknown member") << QJsonObject{{u"ids"_s, one}, {u"status"_s, u"open"_s}, {u"note"_s, u"x"_s}};
}

void tst_CloudSecurity::updatesRefuse()
{
    QFETCH(QJsonObject, body);
    static Demo demo;
    const Answer answer = demo.cloudPost(u"/cspm/vm/update"_s, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json.value("errors"_L1).toArray().first()["detail"_L1].toString().isEmpty());
}

void tst_CloudSecurity::acceptedRisksExpire()
{
    Demo demo; // its clock begins on 2026-09-21
    const QString id = failing(demo).first()["id"_L1].toString();
    const auto status = [&] {
        return demo.cloud(u"/cspm/checks/"_s + id).json.value("data"_L1)["attributes"_L1]["status"_L1].toString();
    };
    QCOMPARE(demo.cloudPost(u"/cspm/vm/update"_s, {{u"ids"_s, QJsonArray{id}},
                                                   {u"status"_s, u"risk_accepted"_s},
                                                   {u"expires_at"_s, u"2026-09-25"_s}})
                 .status,
             200);
    QCOMPARE(status(), u"risk_accepted"_s);
    demo.pass(10LL * 86'400'000);
    QCOMPARE(status(), u"needs_review"_s);
}

QTEST_GUILESS_MAIN(tst_CloudSecurity)
#include "tst_cloudsecurity.moc"
