// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sweep.h"

#include "records/cloudsecurity.h"
#include "records/company.h"
#include "schema/methods.h"
#include "session/connectionchanges.h"
#include "simulator/server.h"
#include "store/inventory.h"
#include "store/setaside.h"
#include "support/heartbeat.h"
#include "support/swept.h"
#include "support/workplace.h"
#include "sync/companylisting.h"
#include "sync/detailsfetcher.h"
#include "transport/requestlog.h"
#include "transport/throttle.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using schema::Edition;
using session::Connection;
using session::Session;
using session::Standing;
using store::CacheReader;
using support::rowsOf;
using support::Workplace;
using syncing::CompanyRecord;
using syncing::Listing;
using syncing::SweepProgress;
using State = syncing::ListingStatus::State;
namespace kinds = store::kinds;

namespace {

constexpr auto key = "k-0123456789abcdef";

simulator::Options tenantOf(Edition edition, int endpoints = 60, int companies = 6)
{
    simulator::Options options;
    options.edition = edition;
    options.companies = companies;
    options.endpoints = endpoints;
    options.keys = {{key, {}}};
    return options;
}

Connection connectionTo(const simulator::Server &server, const QString &id = u"c1"_s)
{
    Connection connection;
    connection.id = id;
    connection.accessUrl = QUrl(server.accessUrl());
    connection.proxy.mode = transport::ProxySettings::Mode::None;
    connection.limits = {{u"default"_s, 1000, std::chrono::seconds(1)}};
    return connection;
}

Connection cloudAt(const simulator::Server &server)
{
    auto connection = connectionTo(server, u"cloud"_s);
    connection.kind = Connection::Kind::CloudSecurity;
    connection.accessUrl = QUrl(server.cloudUrl());
    connection.limits = {{u"cloud-security"_s, 1000, std::chrono::seconds(1)}};
    return connection;
}

} // namespace

/// The whole way: simulator, session, sweep, cache and inventory.
class tst_Sweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheCache_data();
    void fillsTheCache();
    void endpointsAskedForFirstKnowTheirCompanies();
    void companiesAreATree();
    void fillsTheCacheOfTheCloud();
    void isThereBeforeAnyAnswer();
    void whatIsGoneGoes();
    void pausesBetweenPages();
    void theWindowStaysAwake();
    void aRightThatIsMissing();
    void detailsAreKept();
    void detailsAreAskedOnce();
    void aSingleCompanyIsNotNamed();
    void anotherTenantIsNotMixed();
    void aDecisionForAnotherTenantIsTaken();
};

void tst_Sweep::fillsTheCache_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<bool>("told");
    for (const auto edition : {Edition::Partner, Edition::Company, Edition::OnPremises}) {
        QTest::addRow("%s, told", qPrintable(nameOf(edition))) << edition << true;
        QTest::addRow("%s, found out", qPrintable(nameOf(edition))) << edition << false;
    }
}

void tst_Sweep::fillsTheCache()
{
    QFETCH(Edition, edition);
    QFETCH(bool, told);
    simulator::Server server(tenantOf(edition));
    QVERIFY(server.start());
    Workplace workspace;
    auto connection = connectionTo(server);
    if (told)
        connection.edition = edition;
    auto *session = workspace->openTemporary(connection, key);
    QCOMPARE(session->standing().state, Standing::State::Opening);
    session->begin();
    VERIFY_SWEPT(session);
    QCOMPARE(session->standing().state, Standing::State::Online);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 60u);
    QVERIFY(rowsOf(*session, kinds::policy) > 0);
    QVERIFY(rowsOf(*session, kinds::scanTask) > 0);
    const auto snapshot = workspace->inventory().snapshot();
    for (quint32 row = 0; row < snapshot->size(); ++row) {
        QVERIFY(!snapshot->row(row).name.isEmpty());
        QVERIFY(!snapshot->row(row).company.isEmpty());
        QVERIFY2(!snapshot->row(row).companyName.isEmpty(), qPrintable(snapshot->row(row).company));
    }
    QTRY_COMPARE(session->sweep().progress().state, SweepProgress::State::Waiting);
    QVERIFY(session->sweep().progress().next.isValid());
}

void tst_Sweep::endpointsAskedForFirstKnowTheirCompanies()
{
    simulator::Server server(tenantOf(Edition::Partner));
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    // As the page does that is there when the window opens.
    session->listing(kinds::inventoryItem)->refresh(api::Priority::Page);
    session->begin();
    QTRY_COMPARE_WITH_TIMEOUT(session->listing(kinds::inventoryItem)->status().state, State::Complete, 30'000);
    QCOMPARE(session->listing(kinds::company)->status().state, State::Complete);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 60u);
    const auto snapshot = workspace->inventory().snapshot();
    for (quint32 row = 0; row < snapshot->size(); ++row)
        QVERIFY2(!snapshot->row(row).companyName.isEmpty(), qPrintable(snapshot->row(row).company));
}

void tst_Sweep::companiesAreATree()
{
    simulator::Server server(tenantOf(Edition::Partner, 10, 30));
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    session->begin();
    VERIFY_SWEPT(session);
    const auto all =
        valueOf(session->cache().read([](const CacheReader &reader) { return syncing::companiesIn(reader); }));
    QHash<QString, CompanyRecord> byId;
    for (const auto &one : all)
        byId.insert(one.id, one);
    QCOMPARE(byId.size(), all.size());
    QCOMPARE(std::ranges::count_if(all, [](const auto &one) { return !one.isFolder; }), 31);
    QCOMPARE(std::ranges::count_if(all, [](const auto &one) { return one.parent.isEmpty(); }), 1);
    for (const auto &one : all) {
        QVERIFY(!one.name.isEmpty());
        QVERIFY2(one.parent.isEmpty() || byId.contains(one.parent), qPrintable(one.name));
    }
    QCOMPARE(rowsOf(*session, kinds::companyDetails), 1);
}

void tst_Sweep::fillsTheCacheOfTheCloud()
{
    simulator::Server server(tenantOf(Edition::Partner));
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(cloudAt(server), key);
    QVERIFY(!session->listing(kinds::company));
    session->begin();
    VERIFY_SWEPT(session);
    for (const auto &kind : {kinds::scanAccount, kinds::scanGroup, kinds::check})
        QVERIFY2(rowsOf(*session, kind) > 0, kind.data());
    const auto checks = valueOf(session->cache().read([](const CacheReader &reader) {
        return reader.list({kinds::check, {}});
    }));
    for (const auto &check : checks)
        QCOMPARE(records::Check::from(check.object()).result.value, records::CheckResult::Fail);
}

void tst_Sweep::isThereBeforeAnyAnswer()
{
    session::ConnectionEntry entry;
    Workplace workspace;
    QDateTime completeAt;
    {
        simulator::Server server(tenantOf(Edition::Partner));
        QVERIFY(server.start());
        entry.connection = connectionTo(server);
        workspace.store(entry, key);
        auto *session = workspace->open(u"c1"_s);
        session->begin();
        VERIFY_SWEPT(session);
        completeAt = session->listing(kinds::inventoryItem)->status().completeAt;
        QVERIFY(completeAt.isValid());
        const auto *kept = workspace.settings.find(u"c1"_s);
        QCOMPARE(kept->connection.edition, Edition::Partner);
        QVERIFY(kept->key.acceptedAt.isValid());
        QVERIFY(kept->key.createdAt.isValid());
        QVERIFY(kept->key.enabledApis);
        QVERIFY(!kept->tenant.isEmpty() && !kept->tenantName.isEmpty());
    }
    workspace.restart();
    auto *session = workspace->open(u"c1"_s);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 60u);
    QTRY_COMPARE(session->listing(kinds::inventoryItem)->status().completeAt, completeAt);
    QCOMPARE(session->listing(kinds::inventoryItem)->status().state, State::Waiting);
    QVERIFY(!session->standing().answeredAt.isValid());
    workspace->close(session);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 0u);
    // Nothing of it comes after it has gone, whenever that was.
    for (int i = 0; i < 20; ++i) {
        session = workspace->open(u"c1"_s);
        for (int turn = 0; turn < i * i; ++turn)
            QCoreApplication::processEvents();
        workspace->close(session);
        // What comes last is behind all that was on its way.
        store::InventoryRow mark;
        mark.id = QString::number(i);
        workspace->inventory().change(u"mark"_s, {mark}, {QString::number(i - 1)});
        QTRY_VERIFY(workspace->inventory().snapshot()->find(u"mark"_s, mark.id));
        QCOMPARE(workspace->inventory().snapshot()->size(), 1u);
    }
}

void tst_Sweep::whatIsGoneGoes()
{
    simulator::Server server(tenantOf(Edition::Partner));
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    session->begin();
    VERIFY_SWEPT(session);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 60u);
    const QString victim = workspace->inventory().snapshot()->id(7);
    (void)valueOf(session->details().fetch(kinds::endpointDetails, victim));
    // Once parks it among the deleted.
    (void)valueOf(session->client().send(
        {.method = schema::method::network::deleteEndpoint, .params = {{u"endpointId"_s, victim}}}));
    QSignalSpy rows(session->listing(kinds::inventoryItem), &Listing::rowsChanged);
    session->listing(kinds::inventoryItem)->refresh(api::Priority::Page);
    QCOMPARE(session->listing(kinds::inventoryItem)->status().state, State::Running);
    VERIFY_SWEPT(session);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 59u);
    QVERIFY(!workspace->inventory().snapshot()->find(u"c1"_s, victim));
    QCOMPARE(rowsOf(*session, kinds::endpointDetails), 0);
    QTRY_VERIFY(!rows.isEmpty());
}

void tst_Sweep::pausesBetweenPages()
{
    auto options = tenantOf(Edition::Company, 6000);
    options.latencyFrom = options.latencyTo = std::chrono::milliseconds(100);
    simulator::Server server(options);
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    auto &sweep = session->sweep();
    auto *list = session->listing(kinds::inventoryItem);
    session->begin();
    const auto isAsking = [&] { return workspace->throttle().report().inFlight == 1; };
    QTRY_VERIFY(list->status().state == State::Running && list->status().items > 0 && isAsking());
    QCOMPARE(sweep.progress().kind, kinds::inventoryItem);
    sweep.pause();
    QVERIFY(sweep.isPaused());
    QCOMPARE(sweep.progress().state, SweepProgress::State::Paused);
    // The page that is on its way comes, and no other: the next one would be asked for when this one is kept.
    const auto before = workspace->requestLog().records().size();
    const auto kept = list->status().items;
    QTRY_VERIFY(list->status().items > kept);
    (void)valueOf(session->cache().opening());
    const auto held = list->status().items;
    QCOMPARE(workspace->requestLog().records().size(), before + 1);
    QCOMPARE(workspace->throttle().report().queued, 0);
    QCOMPARE(workspace->throttle().report().inFlight, 0);
    QCOMPARE(list->status().state, State::Running);
    // What a page asks for goes on.
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QVERIFY(list->status().items > held);
    QCOMPARE(sweep.progress().state, SweepProgress::State::Paused);
    sweep.resume();
    QTRY_COMPARE(sweep.progress().state, SweepProgress::State::Waiting);
}

/// Thousands of endpoints come, and the thread of the window has time for other things.
void tst_Sweep::theWindowStaysAwake()
{
    simulator::Server server(tenantOf(Edition::Company, 10'000));
    QVERIFY(server.start());
    // Pages of a thousand, decoded here, would hold it up every time; what the machine does beside this, only sometimes.
    auto held = std::chrono::microseconds::max();
    for (int attempt = 0; attempt < 4 && held > support::Heartbeat::allowed(); ++attempt) {
        Workplace workspace;
        auto *session = workspace->openTemporary(connectionTo(server), key);
        // What is read and laid out once is not meant.
        QTRY_COMPARE(session->standing().state, Standing::State::Connecting);
        (void)valueOf(session->network().inventory({.groups = true}, {.perPage = 10}));
        support::Heartbeat heartbeat;
        session->begin();
        VERIFY_SWEPT(session);
        QTRY_COMPARE(workspace->inventory().snapshot()->size(), 10'000u);
        held = std::min(held, heartbeat.longest());
        qInfo("attempt %d: held up for %.1f ms at most", attempt, double(heartbeat.longest().count()) / 1000);
    }
    QVERIFY2(held <= support::Heartbeat::allowed(), qPrintable(QString::number(held.count()) + u" us"_s));
}

void tst_Sweep::aRightThatIsMissing()
{
    auto options = tenantOf(Edition::Partner);
    options.keys = {{key, {u"network"_s, u"companies"_s}}};
    simulator::Server server(options);
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    session->begin();
    auto *policies = session->listing(kinds::policy);
    QTRY_COMPARE(policies->status().state, State::NoRight);
    QTRY_COMPARE(session->listing(kinds::inventoryItem)->status().state, State::Complete);
    QCOMPARE(session->standing().state, Standing::State::Online);
    policies->refresh(api::Priority::Page);
    QCOMPARE(policies->status().state, State::NoRight);
    policies->refresh(api::Priority::Page, true);
    QCOMPARE(policies->status().state, State::Running);
    QTRY_COMPARE(policies->status().state, State::NoRight);
}

void tst_Sweep::detailsAreKept()
{
    simulator::Server server(tenantOf(Edition::Partner));
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    session->begin();
    VERIFY_SWEPT(session);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 60u);
    quint32 at = 0;
    const auto snapshot = workspace->inventory().snapshot();
    while (at < snapshot->size() && snapshot->row(at).isManaged != std::optional(true))
        ++at;
    const QString id = snapshot->id(at);
    QVERIFY(!valueOf(session->details().kept(kinds::endpointDetails, id)));
    const auto record = valueOf(session->details().fetch(kinds::endpointDetails, id));
    const auto details = records::EndpointDetails::from(record.object());
    QCOMPARE(details.id, id);
    QCOMPARE(record.company, details.companyId);
    const auto kept = valueOf(session->details().kept(kinds::endpointDetails, id));
    QVERIFY(kept);
    QCOMPARE(kept->json, record.json);
    QTRY_COMPARE(workspace->inventory().snapshot()->row(*workspace->inventory().snapshot()->find(u"c1"_s, id)).agent,
                 details.agent.productVersion);
    // Another look at the list, which tells something new, does not forget it.
    const auto other = snapshot->id(at == 0 ? 1 : 0);
    (void)valueOf(session->client().send(
        {.method = schema::method::network::deleteEndpoint, .params = {{u"endpointId"_s, other}}}));
    session->listing(kinds::inventoryItem)->refresh(api::Priority::Page);
    VERIFY_SWEPT(session);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 59u);
    QCOMPARE(workspace->inventory().snapshot()->row(*workspace->inventory().snapshot()->find(u"c1"_s, id)).agent,
             details.agent.productVersion);

    const auto policies = valueOf(session->cache().read([](const CacheReader &reader) {
        return reader.list({kinds::policy, {}}, 1);
    }));
    (void)valueOf(session->details().fetch(kinds::policyDetails, policies.first().id));
    QVERIFY(valueOf(session->details().kept(kinds::policyDetails, policies.first().id)));
}

void tst_Sweep::detailsAreAskedOnce()
{
    simulator::Server server(tenantOf(Edition::Partner));
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    const auto own = valueOf(session->companies().details());
    const auto before = workspace->requestLog().records().size();
    int answers = 0;
    base::CallSlot slots[4];
    for (auto &slot : slots) {
        slot = session->details()
                   .fetch(kinds::companyDetails, own.id)
                   .finally(this, [&](const base::Result<store::Record> &record) { answers += record ? 1 : 0; });
    }
    slots[0].cancel();
    QTRY_COMPARE(answers, 3);
    // Itself, and who answers.
    QCOMPARE(workspace->requestLog().records().size(), before + 2);
    // Nobody wants it any more.
    slots[0] =
        session->details().fetch(kinds::companyDetails, own.id).finally(this, [&](const base::Result<store::Record> &) {
            ++answers;
        });
    slots[0].cancel();
    (void)valueOf(session->companies().details());
    QCOMPARE(answers, 3);
}

/// Keys of the company edition may not send companyId, not even that of their own.
void tst_Sweep::aSingleCompanyIsNotNamed()
{
    simulator::Server server(tenantOf(Edition::Company));
    QVERIFY(server.start());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    session->begin();
    VERIFY_SWEPT(session);
    QCOMPARE(valueOf(session->client().editions()), schema::Editions(Edition::Company));
    const auto own = valueOf(session->companies().details());
    for (const auto kind : {kinds::companyDetails, kinds::licenseInfo}) {
        const auto record = valueOf(session->details().fetch(kind, own.id));
        QVERIFY(!record.json.isEmpty());
        QVERIFY(valueOf(session->details().kept(kind, own.id)));
    }
}

void tst_Sweep::anotherTenantIsNotMixed()
{
    Workplace workspace;
    session::ConnectionEntry entry;
    quint16 port = 0;
    {
        simulator::Server server(tenantOf(Edition::Partner));
        port = quint16(*server.start());
        entry.connection = connectionTo(server);
        workspace.store(entry, key);
        auto *session = workspace->open(u"c1"_s);
        session->begin();
        VERIFY_SWEPT(session);
        workspace->close(session);
    }
    auto other = tenantOf(Edition::Partner, 20, 2);
    other.seed = 99;
    other.port = port;
    simulator::Server server(other);
    QVERIFY(server.start());
    auto *session = workspace->open(u"c1"_s);
    session->begin();
    QTRY_COMPARE(session->standing().state, Standing::State::OtherTenant);
    QVERIFY(!session->standing().tenantName.isEmpty());
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 60u);
    // Nothing is asked any more.
    const auto asked = workspace->requestLog().records().size();
    session->listing(kinds::policy)->refresh(api::Priority::Page);
    QTRY_COMPARE(session->listing(kinds::policy)->status().state, State::Failed);
    QCOMPARE(session->listing(kinds::policy)->status().error->kind, base::ApiError::Kind::StoreFault);
    QCoreApplication::processEvents();
    QCOMPARE(workspace->throttle().report().queued, 0);
    QCOMPARE(workspace->throttle().report().inFlight, 0);
    QCOMPARE(workspace->requestLog().records().size(), asked);
    QCOMPARE(rowsOf(*session, kinds::inventoryItem) > 60, true);

    const QString before = workspace.settings.find(u"c1"_s)->tenant;
    session->acceptTenant();
    session->acceptTenant(); // a second click is none
    QTRY_COMPARE(session->standing().state, Standing::State::Online);
    VERIFY_SWEPT(session);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 20u);
    const auto aside = store::setAsideFiles(workspace.profile->cacheFile(u"c1"_s));
    QCOMPARE(aside.size(), 1);
    // Though lists were asked for before the person said so, it is known who that was.
    const QString after = workspace.settings.find(u"c1"_s)->tenant;
    QVERIFY(after != before && !after.startsWith("http"_L1));
    QVERIFY(!session->standing().cacheTrouble.isEmpty());
    QVERIFY(QFileInfo::exists(workspace.profile->cacheFile(u"c1"_s)));
}

void tst_Sweep::aDecisionForAnotherTenantIsTaken()
{
    Workplace workspace;
    session::ConnectionEntry entry;
    {
        simulator::Server server(tenantOf(Edition::Partner));
        QVERIFY(server.start());
        entry.connection = connectionTo(server);
        workspace.store(entry, key);
        auto *session = workspace->open(u"c1"_s);
        session->begin();
        VERIFY_SWEPT(session);
    }
    auto other = tenantOf(Edition::Partner, 20, 2);
    other.seed = 99;
    simulator::Server server(other);
    QVERIFY(server.start());
    // As the dialog does it, after the person said: a new cache.
    auto edited = *workspace.settings.find(u"c1"_s);
    edited.connection.accessUrl = QUrl(server.accessUrl());
    const auto outcome =
        valueOf(workspace->changes().edit(edited, session::ConnectionChanges::IfAnotherTenant::NewCache));
    QCOMPARE(outcome.verdict, session::ConnectionChanges::Verdict::Done);
    // The session is another one: it leads elsewhere.
    QTRY_COMPARE(workspace->session(u"c1"_s)->connection().accessUrl, QUrl(server.accessUrl()));
    auto *session = workspace->session(u"c1"_s);
    session->begin();
    VERIFY_SWEPT(session);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 20u);
}

QTEST_GUILESS_MAIN(tst_Sweep)
#include "tst_sweep.moc"
