// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "store/inventory.h"
#include "support/fakeclock.h"
#include "support/faultproxy.h"
#include "support/swept.h"
#include "support/workplace.h"
#include "sync/companylisting.h"
#include "sync/detailsfetcher.h"
#include "sync/sweep.h"
#include "transport/throttle.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::Connection;
using session::Session;
using support::FaultProxy;
using support::rowsOf;
using support::Workplace;
using syncing::Listing;
using State = syncing::ListingStatus::State;
namespace faults = support::faults;
namespace kinds = store::kinds;

namespace {

/// What a server says to one method: the text of `result`, or of `error` when it begins with `!`.
using Answers = QHash<QByteArray, std::function<QByteArray(const QJsonObject &params)>>;

/// A server that says \p answers, and `Method not found` to all else.
support::Fault server(const Answers &answers)
{
    support::Fault fault;
    fault.reply = [answers](const QByteArray &body) {
        const auto call = QJsonDocument::fromJson(body).object();
        const auto found = answers.constFind(call.value("method"_L1).toString().toLatin1());
        const QByteArray said = found == answers.constEnd() ? R"(!{"code":-32601,"message":"Method not found"})"
                                                            : (*found)(call.value("params"_L1).toObject());
        const QByteArray id = QJsonDocument(QJsonArray{call.value("id"_L1)}).toJson(QJsonDocument::Compact);
        const bool isError = said.startsWith('!');
        return faults::http(200, R"({"jsonrpc":"2.0","id":)" + id.sliced(1, id.size() - 2)
                                     + (isError ? R"(,"error":)" + said.sliced(1) : R"(,"result":)" + said) + '}');
    };
    return fault;
}

auto always(const QByteArray &result)
{
    return [result](const QJsonObject &) { return result; };
}

} // namespace

/// Lists of servers that do not do as the simulator does.
class tst_Listings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void companiesLevelByLevel();
    void onlyTheOwnCompany();
    void secretsAreNotKept();
    void aShortListRemovesNothing();
    void aListThatFailsOnItsWayKeepsWhatCame();
    void stoppingLeavesWhatWas();
    void notOfferedIsAskedOnce();
    void anotherTenantBetweenPages();
    void anotherTenantIsFoundAtOnce();
    void anAnswerToTheOldKeyIsNoneToTheNew();
    void detailsAreThoseOfTheNewKey();
    void anotherKeySeesEveryCompanyAgain();
    void aCompanyThatFailsIsMissing_data();
    void aCompanyThatFailsIsMissing();
    void tasksAreLookedAtAgainAfterAFailure();

private:
    static Connection connectionTo(const FaultProxy &proxy)
    {
        Connection connection;
        connection.id = u"c1"_s;
        connection.edition = schema::Edition::Partner;
        connection.accessUrl = proxy.url(u"/api"_s);
        connection.proxy.mode = transport::ProxySettings::Mode::None;
        connection.limits = {{u"default"_s, 1000, 1s}};
        return connection;
    }
    static Session *open(Workplace &workspace, const FaultProxy &proxy)
    {
        return workspace->openTemporary(connectionTo(proxy), "k-0123456789abcdef");
    }
    /// One that is stored: its key can be replaced.
    static Session *openStored(Workplace &workspace, const FaultProxy &proxy)
    {
        session::ConnectionEntry entry;
        entry.connection = connectionTo(proxy);
        workspace.store(entry, "k-0123456789abcdef");
        auto *session = workspace->open(u"c1"_s);
        session->begin();
        return session;
    }
    static QStringList idsOf(Session &session, const QString &kind)
    {
        return valueOf(session.cache().read([kind](const store::CacheReader &reader) {
            QStringList ids;
            for (const auto &record : reader.list({kind, std::nullopt}))
                ids.append(record.id);
            return ids;
        }));
    }
};

void tst_Listings::companiesLevelByLevel()
{
    FaultProxy proxy;
    proxy.always(server({{"getCompanyDetails", always(R"({"id":"root","name":"Root","type":0})")},
                         {"getCompaniesList", [](const QJsonObject &params) -> QByteArray {
                              const auto parent = params.value("parentId"_L1).toString();
                              if (parent == "root"_L1)
                                  return R"([{"id":"a","name":"A"},{"id":"b","name":"B"}])";
                              if (parent == "a"_L1)
                                  return R"([{"id":"a1","name":"A1"}])";
                              return R"(!{"code":-32602,"message":"Invalid params"})";
                          }}}));
    Workplace workspace;
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::company);
    list->refresh(api::Priority::Page);
    QTRY_VERIFY2(list->status().state == State::Complete,
                 list->status().error ? qPrintable(list->status().error->message) : "");
    const auto all =
        valueOf(session->cache().read([](const store::CacheReader &reader) { return syncing::companiesIn(reader); }));
    QMap<QString, QString> parents;
    for (const auto &company : all) {
        QVERIFY(!company.isFolder);
        parents.insert(company.id, company.parent);
    }
    QCOMPARE(parents,
             (QMap<QString, QString>{{u"root"_s, {}}, {u"a"_s, u"root"_s}, {u"b"_s, u"root"_s}, {u"a1"_s, u"a"_s}}));
}

void tst_Listings::onlyTheOwnCompany()
{
    FaultProxy proxy;
    const auto asked = std::make_shared<std::atomic<int>>(0);
    proxy.always(server({{"getCompanyDetails", [asked](const QJsonObject &) -> QByteArray {
                              ++*asked;
                              return R"({"id":"own","name":"Own","type":1})";
                          }}}));
    Workplace workspace;
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::company);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(rowsOf(*session, kinds::company), 1);
    // Who it is need not be asked twice in a row, but again with each refresh.
    QCOMPARE(asked->load(), 1);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(asked->load(), 2);
}

void tst_Listings::secretsAreNotKept()
{
    FaultProxy proxy;
    proxy.always(server(
        {{"getCompanyDetails",
          always(R"({"id":"own","name":"Own","licenseKey":"OPEN-SESAME-1","x":{"token":"OPEN-SESAME-2"}})")},
         {"getPoliciesList",
          always(
              R"({"items":[{"id":"p","name":"P","password":"OPEN-SESAME-3"}],"total":1,"page":1,"pagesCount":1})")}}));
    Workplace workspace;
    auto *session = open(workspace, proxy);
    session->begin();
    auto *policies = session->listing(kinds::policy);
    QTRY_COMPARE(policies->status().state, State::Complete);
    QTRY_COMPARE(rowsOf(*session, kinds::companyDetails), 1);
    workspace->close(session);
    const QDir folder(workspace.profile->connectionFolder(u"c1"_s));
    const auto files = folder.entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const auto &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("OPEN-SESAME"), qPrintable(info.fileName()));
    }
}

void tst_Listings::aShortListRemovesNothing()
{
    FaultProxy proxy;
    const auto policies = [&](const QByteArray &items, int total) {
        proxy.always(
            server({{"getPoliciesList", always(R"({"items":[)" + items + R"(],"page":1,"pagesCount":1,"total":)"
                                               + QByteArray::number(total) + '}')}}));
    };
    Workplace workspace;
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::policy);
    policies(R"({"id":"a","name":"A"},{"id":"b","name":"B"})", 2);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(rowsOf(*session, kinds::policy), 2);
    const auto completeAt = list->status().completeAt;
    QVERIFY(completeAt.isValid() && list->status().isWhole);
    // It says that there are two and shows one.
    policies(R"({"id":"a","name":"A"})", 2);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(rowsOf(*session, kinds::policy), 2);
    QVERIFY(!list->status().isWhole);
    QCOMPARE(list->status().completeAt, completeAt);
    QVERIFY(list->status().endedAt >= completeAt);
    policies(R"({"id":"a","name":"A"})", 1);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(rowsOf(*session, kinds::policy), 1);
}

void tst_Listings::aListThatFailsOnItsWayKeepsWhatCame()
{
    FaultProxy proxy;
    proxy.always(server({{"getPoliciesList", [](const QJsonObject &params) -> QByteArray {
                              if (params.value("page"_L1).toInt(1) > 1)
                                  return R"(!{"code":-32000,"message":"Server error"})";
                              return R"({"items":[{"id":"a","name":"A"}],"page":1,"pagesCount":2,"total":2})";
                          }}}));
    Workplace workspace;
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::policy);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE_WITH_TIMEOUT(list->status().state, State::Failed, 30'000);
    QCOMPARE(list->status().error->kind, base::ApiError::Kind::ServerFault);
    QVERIFY(!list->status().completeAt.isValid());
    QCOMPARE(rowsOf(*session, kinds::policy), 1);
    QCOMPARE(session->standing().state, session::Standing::State::Online);
}

void tst_Listings::stoppingLeavesWhatWas()
{
    FaultProxy proxy;
    proxy.always(faults::hang());
    Workplace workspace;
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::policy);
    list->refresh(api::Priority::Page);
    QCOMPARE(list->status().state, State::Running);
    QTRY_COMPARE(proxy.receipts(), 1);
    list->stop();
    QCOMPARE(list->status().state, State::Waiting);
}

void tst_Listings::notOfferedIsAskedOnce()
{
    FaultProxy proxy;
    proxy.always(server({}));
    Workplace workspace;
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::scanTask);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::NotOffered);
    const int asked = proxy.receipts();
    list->refresh(api::Priority::Page);
    QCOMPARE(list->status().state, State::NotOffered);
    list->refresh(api::Priority::Page, true);
    QTRY_COMPARE(list->status().state, State::NotOffered);
    QVERIFY(proxy.receipts() > asked);
}

namespace {

/// One company with two policies on two pages, all ids beginning with \p name.
support::Fault tenantOf(const QByteArray &name, bool isTold = true)
{
    return server({{"getCompanyDetails", always(isTold ? R"({"id":")" + name + R"(","name":"Root","type":0})"
                                                       : R"(!{"code":-32000,"message":"Server error"})")},
                   {"getApiKeyDetails", always(R"({"enabledApis":["policies","network","companies"]})")},
                   {"getPoliciesList", [name](const QJsonObject &params) {
                        const auto page = QByteArray::number(params.value("page"_L1).toInt(1));
                        return R"({"items":[{"id":")" + name + page + R"(","name":"P"}],"page":)" + page
                               + R"(,"pagesCount":2,"total":2})";
                    }}});
}

bool isQuiet(Session &session)
{
    const auto all = session.sweep().listings();
    return std::ranges::none_of(all, [](const auto *one) {
        return one->status().state == State::Waiting || one->status().state == State::Running;
    });
}

} // namespace

/// Pages of two tenants are never one list.
void tst_Listings::anotherTenantBetweenPages()
{
    FaultProxy proxy;
    proxy.always(tenantOf("one"));
    Workplace workspace;
    auto *session = openStored(workspace, proxy);
    auto *list = session->listing(kinds::policy);
    list->refresh(api::Priority::Page); // which the sweep does not stop
    {
        QObject once;
        connect(list, &Listing::statusChanged, &once, [&] {
            if (list->status().items != 1)
                return;
            list->disconnect(&once);
            proxy.always(tenantOf("other", false));
            workspace.keys.keep(u"c1"_s, session::SecretBytes("k-fedcba9876543210"));
            session->lookForKey();
        });
        QTRY_COMPARE(list->status().state, State::Failed);
        QTRY_VERIFY(isQuiet(*session));
    }
    // Who answers now is not known yet.
    QCOMPARE(list->status().error->kind, base::ApiError::Kind::ServerFault);
    QCOMPARE(idsOf(*session, kinds::policy), QStringList{u"one1"_s});
    proxy.always(tenantOf("other"));
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(session->standing().state, session::Standing::State::OtherTenant);
    QTRY_COMPARE(list->status().state, State::Failed);
    QCOMPARE(list->status().error->kind, base::ApiError::Kind::StoreFault);
    QCOMPARE(idsOf(*session, kinds::policy), QStringList{u"one1"_s});

    // And it goes on, from the first page, when the key is the old one again.
    proxy.always(tenantOf("one"));
    workspace.keys.keep(u"c1"_s, session::SecretBytes("k-0123456789abcdef"));
    session->lookForKey();
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(idsOf(*session, kinds::policy), (QStringList{u"one1"_s, u"one2"_s}));
}

void tst_Listings::anotherTenantIsFoundAtOnce()
{
    FaultProxy proxy;
    proxy.always(tenantOf("one"));
    Workplace workspace;
    auto *session = openStored(workspace, proxy);
    QTRY_VERIFY(isQuiet(*session));
    QCOMPARE(session->standing().state, session::Standing::State::Online);
    proxy.always(tenantOf("other"));
    workspace.keys.keep(u"c1"_s, session::SecretBytes("k-fedcba9876543210"));
    session->lookForKey();
    QTRY_COMPARE(session->standing().state, session::Standing::State::OtherTenant);
}

void tst_Listings::anAnswerToTheOldKeyIsNoneToTheNew()
{
    FaultProxy proxy;
    auto slow = tenantOf("one");
    slow.held = true;
    proxy.always(slow);
    Workplace workspace;
    auto *session = openStored(workspace, proxy);
    QStringList found;
    connect(session, &Session::tenantFound, session,
            [&](const store::Tenant &tenant) { found.append(tenant.rootCompany); });
    QSignalSpy learnt(session, &Session::keyLearnt);
    // Somebody else who asks the same keeps that request alive.
    QString old;
    session->companies().details().finally(session, [&](const base::Result<records::CompanyDetails> &company) {
        old = company ? company->id : QString();
    });
    QTRY_COMPARE(proxy.receipts(), 2); // who it is, and what the key may do
    proxy.always(tenantOf("other"));
    workspace.keys.keep(u"c1"_s, session::SecretBytes("k-fedcba9876543210"));
    session->lookForKey();
    QTRY_COMPARE(found, QStringList{u"other"_s});
    QTRY_COMPARE(learnt.size(), 1);
    proxy.release();
    QTRY_COMPARE(old, u"one"_s);
    QTRY_VERIFY(isQuiet(*session));
    QCOMPARE(idsOf(*session, kinds::policy), (QStringList{u"other1"_s, u"other2"_s}));
    QCOMPARE(found, QStringList{u"other"_s});
}

void tst_Listings::detailsAreThoseOfTheNewKey()
{
    const auto policy = [](const QByteArray &name) {
        return server({{"getPolicyDetails", always(R"({"id":"p","name":")" + name + R"("})")}});
    };
    FaultProxy proxy;
    auto slow = policy("Old");
    slow.held = true;
    proxy.always(slow);
    Workplace workspace;
    session::ConnectionEntry entry;
    entry.connection = connectionTo(proxy);
    workspace.store(entry, "k-0123456789abcdef");
    auto *session = workspace->open(u"c1"_s);
    QString name;
    session->details()
        .fetch(kinds::policyDetails, u"p"_s)
        .finally(session, [&](const base::Result<store::Record> &told) {
            name = told ? told->object().value("name"_L1).toString() : u"failed"_s;
        });
    QTRY_COMPARE(proxy.receipts(), 1);
    proxy.always(policy("New"));
    workspace.keys.keep(u"c1"_s, session::SecretBytes("k-fedcba9876543210"));
    session->lookForKey();
    QTRY_COMPARE(name, u"New"_s);
    proxy.release();
    const auto kept = valueOf(session->details().kept(kinds::policyDetails, u"p"_s));
    QVERIFY(kept);
    QCOMPARE(kept->object().value("name"_L1).toString(), u"New"_s);
}

namespace {

/// A partner with the companies a and b; the one has the endpoint \p endpoint, the other is answered by \p b.
support::Fault partner(const QByteArray &endpoint, const QByteArray &b,
                       const std::shared_ptr<std::atomic<int>> &askedA = std::make_shared<std::atomic<int>>(0))
{
    return server({{"getCompanyDetails", always(R"({"id":"root","name":"Root","type":0})")},
                   {"getApiKeyDetails", always(R"({"enabledApis":["policies","network","companies"]})")},
                   {"getNetworkInventoryItems", [=](const QJsonObject &params) -> QByteArray {
                        const auto page = [](const QByteArray &items, int total) {
                            return R"({"page":1,"pagesCount":1,"items":[)" + items + R"(],"total":)"
                                   + QByteArray::number(total) + '}';
                        };
                        if (QJsonDocument(params).toJson().contains(R"("companies": true)"))
                            return page(R"({"id":"a","name":"A","type":1,"parentId":"root"},)"
                                        R"({"id":"b","name":"B","type":1,"parentId":"root"})",
                                        2);
                        const auto parent = params.value("parentId"_L1).toString();
                        if (parent == "b"_L1)
                            return b.isEmpty() ? page({}, 0) : b;
                        if (parent != "a"_L1)
                            return page({}, 0);
                        ++*askedA;
                        return page(
                            R"({"id":")" + endpoint + R"(","name":"E","type":5,"parentId":"a","companyId":"a"})", 1);
                    }}});
}

} // namespace

/// What was seen with the old key, before a walk failed on its way, is not all that the new one may see.
void tst_Listings::anotherKeySeesEveryCompanyAgain()
{
    const auto asked = std::make_shared<std::atomic<int>>(0);
    FaultProxy proxy;
    proxy.always(partner("e1", "5", asked));
    Workplace workspace;
    auto *session = openStored(workspace, proxy);
    auto *list = session->listing(kinds::inventoryItem);
    QTRY_COMPARE(list->status().state, State::Failed);
    QCOMPARE(list->status().error->kind, base::ApiError::Kind::Undecodable);
    QCOMPARE(idsOf(*session, kinds::inventoryItem), QStringList{u"e1"_s});
    QCOMPARE(asked->load(), 1);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Failed);
    QCOMPARE(asked->load(), 1);

    proxy.always(partner("e2", {}, asked));
    workspace.keys.keep(u"c1"_s, session::SecretBytes("k-fedcba9876543210"));
    QSignalSpy learnt(session, &Session::keyLearnt);
    session->lookForKey();
    QTRY_COMPARE(learnt.size(), 1);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(asked->load(), 2);
    QCOMPARE(idsOf(*session, kinds::inventoryItem), QStringList{u"e2"_s});
}

void tst_Listings::aCompanyThatFailsIsMissing_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("not for this key") << QByteArray(R"(!{"code":-32001,"message":"Forbidden"})") << true;
    QTest::newRow("gone") << QByteArray(R"(!{"code":-32002,"message":"Not found"})") << false;
    QTest::newRow("bad") << QByteArray(R"(!{"code":-32602,"message":"Invalid params"})") << false;
    QTest::newRow("refused") << QByteArray(R"(!{"code":-32099,"message":"Not today"})") << false;
}

void tst_Listings::aCompanyThatFailsIsMissing()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, isWhole);
    FaultProxy proxy;
    proxy.always(partner("e1", said));
    Workplace workspace;
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::inventoryItem);
    list->refresh(api::Priority::Page);
    QTRY_COMPARE(list->status().state, State::Complete);
    QCOMPARE(session->listing(kinds::company)->status().isWhole, true);
    QCOMPARE(list->status().isWhole, isWhole);
    QCOMPARE(list->status().completeAt.isValid(), isWhole);
    QVERIFY(list->status().endedAt.isValid());
    QCOMPARE(idsOf(*session, kinds::inventoryItem), QStringList{u"e1"_s});
}

/// Once a minute while one is unfinished, whatever came in between.
void tst_Listings::tasksAreLookedAtAgainAfterAFailure()
{
    FaultProxy proxy;
    proxy.always(
        server({{"getScanTasksList",
                 always(R"({"items":[{"id":"t","name":"T","status":2}],"page":1,"pagesCount":1,"total":1})")}}));
    auto made = std::make_unique<support::FakeClock>();
    auto *clock = made.get();
    Workplace workspace({}, std::move(made));
    auto *session = open(workspace, proxy);
    auto *list = session->listing(kinds::scanTask);
    const auto comesTo = [&](State state) {
        for (int i = 0; i < 1200 && list->status().state != state; ++i) {
            clock->advance(workspace->throttle().report().inFlight > 0 ? 5ms : 100ms);
            QTest::qWait(1);
        }
        return list->status().state == state;
    };
    session->begin();
    QVERIFY(comesTo(State::Complete));
    proxy.always(server({{"getScanTasksList", always(R"(!{"code":-32000,"message":"Server error"})")}}));
    QVERIFY(comesTo(State::Failed));
    proxy.always(server({{"getScanTasksList", always(R"({"items":[],"page":1,"pagesCount":1,"total":0})")}}));
    QVERIFY(comesTo(State::Complete));
}

QTEST_GUILESS_MAIN(tst_Listings)
#include "tst_listings.moc"
