// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

#include "api/door.h"
#include "simulator/server.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/faultproxy.h"
#include "support/workplace.h"
#include "transport/httptransport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using base::ApiError;
using schema::Edition;
using session::Connection;
using session::TenantMatch;
using session::TestReport;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;

namespace {

ApiError refused(Kind kind, int code = 0, int status = 200)
{
    auto error = support::makeError(kind, Outcome::Refused, status);
    error.code = code;
    return error;
}

const ApiError noSuchMethod = refused(Kind::NotSupported, -32601);
const ApiError noSuchPath = refused(Kind::NotSupported, 0, 404);
const ApiError belowCustomer = refused(Kind::BadParams, -32602);

QJsonObject key(const QStringList &apis)
{
    return {{u"enabledApis"_s, QJsonArray::fromStringList(apis)}, {u"createdAt"_s, u"2026-01-10T09:00:00"_s}};
}

QJsonObject company(int type)
{
    return {{u"id"_s, u"60aa00000000000000000101"_s}, {u"name"_s, u"Northwind"_s}, {u"type"_s, type}};
}
constexpr int partnerType = 0;
constexpr int customerType = 1;

const QJsonArray below{QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Below"_s}}};
const QStringList allApis{u"companies"_s, u"network"_s, u"policies"_s};

Connection connectionAt(const QUrl &url)
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.accessUrl = url;
    return connection;
}

} // namespace

class TestConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_door = std::make_unique<Door<>>(std::nullopt);
        m_connection = connectionAt(QUrl(u"https://cloud.example.test/api"_s));
        m_peeks = 0;
    }
    void partner();
    void company();
    void onPremises();
    void onPremisesThatTellsLittle();
    void keyWithoutCompanies();
    void keyWithoutNetwork();
    void rightsUnknownIsNotNone();
    void notAConsole();
    void oneSentenceForEachFailure_data();
    void oneSentenceForEachFailure();
    void busyServerIsNotGuessedAbout();
    void deactivatedMeanwhile();
    void cloudSecurity();
    void droppingStopsIt();
    void untrustedServerIsShown();
    void editionsOfTheSimulator_data();
    void editionsOfTheSimulator();
    void cloudOfTheSimulator();
    void comparesTenants();
    void learns();

private:
    session::TestWay way()
    {
        return {*m_door->client, [this] {
                    ++m_peeks;
                    return base::Call<QSslCertificate>::failed(support::makeError(Kind::Offline, Outcome::NotSent));
                }};
    }
    template <typename... Answers>
    TestReport test(const Answers &...answers)
    {
        (m_door->wire.inject(answers), ...);
        return valueOf(session::testConnection(m_connection, way()));
    }
    QStringList methods() const { return m_door->wire.methods(); }

    std::unique_ptr<Door<>> m_door;
    Connection m_connection;
    int m_peeks = 0;
};

void TestConnectionTest::partner()
{
    const auto report = test(key(allApis), ::company(partnerType), below);
    QVERIFY(report.works());
    QCOMPARE(report.enabledApis, allApis);
    QCOMPARE(report.keyCreatedAt, QDateTime(QDate(2026, 1, 10), QTime(9, 0), Qt::UTC));
    QCOMPARE(report.edition, Edition::Partner);
    QCOMPARE(report.tenant, u"60aa00000000000000000101"_s);
    QCOMPARE(report.tenantName, u"Northwind"_s);
    QCOMPARE(methods(), (QStringList{u"general.getApiKeyDetails"_s, u"companies.getCompanyDetails"_s,
                                     u"network.getCompaniesList"_s}));
}

void TestConnectionTest::company()
{
    const auto report = test(key(allApis), ::company(customerType), belowCustomer, noSuchPath);
    QVERIFY(report.works());
    QCOMPARE(report.edition, Edition::Company);
    QCOMPARE(m_door->wire.count(), 4);
    QCOMPARE(m_door->wire.request(3).service, u"computers"_s);
    QCOMPARE(m_door->wire.request(3).version, u"v1.0"_s);
    QCOMPARE(m_door->wire.request(3).params.value("perPage"_L1).toInt(), 1);
}

void TestConnectionTest::onPremises()
{
    const QJsonObject page{{u"items"_s, QJsonArray()}, {u"total"_s, 0}};
    QCOMPARE(test(key(allApis), ::company(customerType), noSuchMethod, page).edition, Edition::OnPremises);
}

void TestConnectionTest::onPremisesThatTellsLittle()
{
    // An old one: neither the method nor the other areas; what it has is enough to know that it is a console.
    const QJsonObject page{{u"items"_s, QJsonArray()}, {u"total"_s, 0}};
    const auto report = test(noSuchPath, noSuchPath, noSuchPath, page);
    QVERIFY(report.works());
    QVERIFY(!report.enabledApis);
    QCOMPARE(report.edition, Edition::OnPremises);
    QCOMPARE(report.tenant, u"https://cloud.example.test/api"_s);
}

void TestConnectionTest::keyWithoutCompanies()
{
    const auto report = test(key({u"network"_s}), below);
    QCOMPARE(report.edition, Edition::Partner);
    QCOMPARE(report.tenant, u"https://cloud.example.test/api"_s);
    QCOMPARE(methods(), (QStringList{u"general.getApiKeyDetails"_s, u"network.getCompaniesList"_s}));
}

void TestConnectionTest::keyWithoutNetwork()
{
    QCOMPARE(test(key({u"companies"_s}), ::company(partnerType)).edition, Edition::Partner);
    QCOMPARE(m_door->wire.count(), 2);
    init();
    const auto report = test(key({u"companies"_s}), ::company(customerType));
    QVERIFY(report.works());
    QVERIFY(!report.edition); // in the cloud or on premises: nobody says
    init();
    const auto nothing = test(key({}));
    QVERIFY(nothing.works());
    QVERIFY(nothing.enabledApis && nothing.enabledApis->isEmpty());
    QCOMPARE(m_door->wire.count(), 1);
}

void TestConnectionTest::rightsUnknownIsNotNone()
{
    const auto report = test(noSuchMethod, ::company(partnerType), below);
    QVERIFY(report.works());
    QVERIFY(!report.enabledApis);
    QCOMPARE(report.edition, Edition::Partner);
    // Forbidden by an area is an answer as well: the key was taken.
    init();
    const auto forbidden = test(noSuchMethod, refused(Kind::Forbidden, -32001, 403), refused(Kind::Forbidden, 0, 403));
    QVERIFY(forbidden.works());
    QVERIFY(!forbidden.edition);
}

void TestConnectionTest::notAConsole()
{
    const auto report = test(noSuchPath, noSuchPath, noSuchPath, noSuchPath);
    QVERIFY(!report.works());
    QCOMPARE(report.error->kind, Kind::NotSupported);
    QVERIFY(!report.edition);
}

void TestConnectionTest::oneSentenceForEachFailure_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<int>("peeks");
    for (const auto kind : {Kind::Offline, Kind::Proxy, Kind::Timeout, Kind::Unauthorized, Kind::RateLimited,
                            Kind::ServerFault, Kind::Redirected, Kind::Undecodable})
        QTest::newRow(qPrintable(nameOf(kind))) << support::makeError(kind, Outcome::Refused) << 0;
    QTest::newRow("Tls") << support::makeError(Kind::Tls, Outcome::NotSent) << 1;
}

void TestConnectionTest::oneSentenceForEachFailure()
{
    QFETCH(ApiError, error);
    QFETCH(int, peeks);
    const auto report = test(error);
    QVERIFY(!report.works());
    QCOMPARE(report.error->kind, error.kind);
    QCOMPARE(m_door->wire.count(), 1);
    QCOMPARE(m_peeks, peeks);
    QVERIFY(!report.certificate);
}

void TestConnectionTest::busyServerIsNotGuessedAbout()
{
    const auto report = test(key(allApis), ::company(customerType), support::rateLimited());
    QVERIFY(report.works());
    QVERIFY(!report.edition);
    QCOMPARE(m_door->wire.count(), 3);
}

void TestConnectionTest::deactivatedMeanwhile()
{
    const auto report = test(noSuchMethod, refused(Kind::Unauthorized, -32000, 401));
    QVERIFY(!report.works());
    QCOMPARE(report.error->kind, Kind::Unauthorized);
}

void TestConnectionTest::cloudSecurity()
{
    m_connection.kind = Connection::Kind::CloudSecurity;
    const auto report = test(QJsonObject{{u"data"_s, QJsonArray()}});
    QVERIFY2(report.works(), report.error ? qPrintable(report.error->message) : "");
    QVERIFY(!report.enabledApis);
    QVERIFY(!report.edition);
    QCOMPARE(report.tenant, u"https://cloud.example.test/api"_s);
    QCOMPARE(m_door->wire.count(), 1);
    QVERIFY(!m_door->wire.request(0).method->isWrite());
    init();
    m_connection.kind = Connection::Kind::CloudSecurity;
    QCOMPARE(test(refused(Kind::Unauthorized, 0, 401)).error->kind, Kind::Unauthorized);
}

void TestConnectionTest::droppingStopsIt()
{
    m_door->wire.inject(key(allApis));
    {
        const Came<TestReport> came(session::testConnection(m_connection, way()));
        drain();
        QCOMPARE(m_door->wire.count(), 2);
    }
    drain();
    QVERIFY(m_door->wire.isCancelled(1));
    QCOMPARE(m_door->wire.count(), 2);
}

void TestConnectionTest::untrustedServerIsShown()
{
    const auto identity = support::makeIdentity({});
    support::FaultProxy server({identity.certificate(), identity.key(), {}});
    server.always(support::faults::result("{\"enabledApis\": []}"));
    const base::SystemClock clock;
    base::SystemClock wireClock;
    const auto run = [&](const QByteArray &pin) {
        transport::HttpSettings settings;
        settings.accessUrl = server.url(u"/api"_s);
        settings.proxy.mode = transport::ProxySettings::Mode::None;
        settings.tls.pinnedSha256 = pin;
        transport::HttpTransport http(
            settings, [] { return QByteArray("k-0123456789"); }, Door<>::catalogue(), wireClock);
        QThreadPool workers;
        TurnablePolicy policy;
        TestAudit audit;
        const transport::Redactor redactor(&Door<>::catalogue());
        api::Client client({Door<>::catalogue(), http, wireClock, policy, audit, redactor, workers, {}});
        return valueOf(session::testConnection(connectionAt(settings.accessUrl),
                                               {client, [&http] { return http.peerCertificate(); }}));
    };

    const auto report = run({});
    QVERIFY(!report.works());
    QCOMPARE(report.error->kind, Kind::Tls);
    QCOMPARE(server.receipts(), 0);
    QVERIFY(report.certificate);
    const auto &shown = *report.certificate;
    QCOMPARE(shown.sha256, identity.certificate().digest(QCryptographicHash::Sha256));
    QCOMPARE(shown.fingerprint().size(), 32 * 3 - 1);
    QVERIFY(shown.fingerprint().contains(u':'));
    QCOMPARE(shown.subject, u"127.0.0.1"_s);
    QVERIFY(shown.selfSigned);
    QVERIFY(shown.names.contains(u"localhost"_s));
    QVERIFY(shown.validFrom < clock.utc());
    QVERIFY(shown.validUntil > clock.utc());

    // What was shown is what is trusted.
    QVERIFY(run(shown.sha256).works());
    QCOMPARE(server.receipts(), 1);
    auto another = shown.sha256;
    another[0] = static_cast<char>(~another[0]);
    QCOMPARE(run(another).error->kind, Kind::Tls);
}

void TestConnectionTest::editionsOfTheSimulator_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QStringList>("areas"); // ticked on the key; none: all
    QTest::addColumn<std::optional<Edition>>("guess");
    QTest::addColumn<bool>("byCompany");
    for (const auto edition : {Edition::Partner, Edition::Company, Edition::OnPremises}) {
        const auto name = nameOf(edition);
        QTest::newRow(qPrintable(name)) << edition << QStringList() << std::optional(edition) << true;
        QTest::newRow(qPrintable(name + u", network alone"_s))
            << edition << QStringList{u"network"_s} << std::optional(edition) << false;
        QTest::newRow(qPrintable(name + u", policies alone"_s))
            << edition << QStringList{u"policies"_s} << std::optional<Edition>() << false;
    }
}

void TestConnectionTest::editionsOfTheSimulator()
{
    QFETCH(Edition, edition);
    QFETCH(QStringList, areas);
    QFETCH(std::optional<Edition>, guess);
    QFETCH(bool, byCompany);
    simulator::Options options;
    options.edition = edition;
    options.keys = {{"k-0123456789", areas}};
    simulator::Server server(options);
    QVERIFY(server.start());
    support::Workplace workspace;
    auto connection = connectionAt(QUrl(server.accessUrl()));
    connection.proxy.mode = transport::ProxySettings::Mode::None;
    const auto report = valueOf(workspace->test(connection, session::SecretBytes("k-0123456789")));
    QVERIFY2(report.works(), report.error ? qPrintable(report.error->message) : "");
    QVERIFY(report.enabledApis);
    if (!areas.isEmpty())
        QCOMPARE(report.enabledApis, areas);
    QVERIFY(report.keyCreatedAt.isValid());
    QVERIFY2(report.edition == guess, report.edition ? qPrintable(nameOf(*report.edition)) : "no guess");
    QCOMPARE(report.tenant == server.accessUrl(), !byCompany);
    QCOMPARE(!report.tenantName.isEmpty(), byCompany);

    const auto wrong = valueOf(workspace->test(connection, session::SecretBytes("k-wrong")));
    QVERIFY(!wrong.works());
    QCOMPARE(wrong.error->kind, Kind::Unauthorized);
}

void TestConnectionTest::cloudOfTheSimulator()
{
    simulator::Options options;
    options.keys = {{"k-0123456789", {}}};
    simulator::Server server(options);
    QVERIFY(server.start());
    support::Workplace workspace;
    auto connection = connectionAt(QUrl(server.cloudUrl()));
    connection.kind = Connection::Kind::CloudSecurity;
    connection.proxy.mode = transport::ProxySettings::Mode::None;
    QVERIFY(valueOf(workspace->test(connection, session::SecretBytes("k-0123456789"))).works());
    QCOMPARE(valueOf(workspace->test(connection, session::SecretBytes("k-wrong"))).error->kind, Kind::Unauthorized);
    // The right key at the wrong door.
    connection.accessUrl = QUrl(server.accessUrl());
    QVERIFY(!valueOf(workspace->test(connection, session::SecretBytes("k-0123456789"))).works());
}

void TestConnectionTest::comparesTenants()
{
    session::ConnectionEntry known;
    TestReport now;
    now.tenant = u"60aa"_s;
    QCOMPARE(nameOf(session::compareTenant(known, now)), u"Same"_s);
    known.tenant = u"60aa"_s;
    QCOMPARE(nameOf(session::compareTenant(known, now)), u"Same"_s);
    now.tenant = u"60bb"_s;
    QCOMPARE(nameOf(session::compareTenant(known, now)), u"Another"_s);
    now.tenant = u"https://a.test/api"_s;
    QCOMPARE(nameOf(session::compareTenant(known, now)), u"Unclear"_s);
    known.tenant = u"https://b.test/api"_s;
    QCOMPARE(nameOf(session::compareTenant(known, now)), u"Another"_s);
    now.tenant = u"60bb"_s;
    QCOMPARE(nameOf(session::compareTenant(known, now)), u"Unclear"_s);
}

void TestConnectionTest::learns()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const auto report = test(key(allApis), ::company(partnerType), below);
    session::ConnectionEntry entry;
    const auto fresh = session::learnt(entry, report, now);
    QCOMPARE(fresh.connection.edition, Edition::Partner);
    QVERIFY(!fresh.editionIsSet);
    QCOMPARE(fresh.key.acceptedAt, now);
    QCOMPARE(fresh.key.createdAt, report.keyCreatedAt);
    QCOMPARE(fresh.key.enabledApis, allApis);
    QCOMPARE(fresh.tenant, report.tenant);
    entry.connection.edition = Edition::Company;
    entry.editionIsSet = true;
    QCOMPARE(session::learnt(entry, report, now).connection.edition, Edition::Company);
    TestReport failed;
    failed.error = noSuchPath;
    QVERIFY(!session::learnt(entry, failed, now).key.acceptedAt.isValid());
}

QTEST_GUILESS_MAIN(TestConnectionTest)

#include "tst_connectiontest.moc"
