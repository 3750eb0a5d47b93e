// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "api/cloudsecurityservice.h"
#include "api/companiesservice.h"
#include "api/generalservice.h"
#include "api/licensingservice.h"
#include "api/networkservice.h"
#include "api/policiesservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace api;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;

namespace {

QJsonValue fixture(const QString &name)
{
    QFile file(QStringLiteral(PLUMBLINE_FIXTURES) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonValue::Undefined;
    return QJsonDocument::fromJson("[" + file.readAll() + "]").array().at(0);
}

/// The request as it reached the wire, in the form of the fixtures.
QJsonObject written(const transport::Request &request)
{
    return {{u"method"_s, request.method->id}, {u"version"_s, request.version}, {u"params"_s, request.params}};
}

/// Asks with \p verb, holds the request against `<name>.request.json`, answers with `<name>.answer.json`.
template <typename Verb>
auto exchange(const QString &name, Verb verb)
{
    Door door;
    Came came(verb(*door.client));
    drain();
    const auto expected = fixture(name + u".request.json"_s);
    const auto actual = door.wire.count() == 1 ? written(door.wire.request(0)) : QJsonObject();
    if (expected != actual)
        qWarning().noquote() << "sent:" << QJsonDocument(actual).toJson();
    if (expected == actual)
        door.wire.answer(0, fixture(name + u".answer.json"_s));
    for (int i = 0; i < 100 && !came.isOver(); ++i)
        drain();
    return came.result;
}

} // namespace

#define EXCHANGE(variable, name, ...)                                                         \
    const auto variable##Result = exchange(name, [](Client &client) { return __VA_ARGS__; }); \
    QVERIFY(variable##Result &&variable##Result->has_value());                                \
    const auto &variable = **variable##Result

class tst_Services : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void companyDetails();
    void ownCompanyDetails();
    void license();
    void companyChildren();
    void customersAreLeaves();
    void onlyTheParentMakesALeaf_data();
    void onlyTheParentMakesALeaf();
    void endpoints();
    void endpointsOfOneGroup();
    void inventory();
    void endpointDetails();
    void scanTasks();
    void quickScan();
    void customScan();
    void scansWithoutAnAnswerAreUnknown();
    void taskStatus();
    void followedTask();
    void policies();
    void policyDetails();
    void keyDetails();
    void cloudScans();
    void cloudGroups();
    void cloudChecks();
    void cloudCheck();
    void answersOfTheWrongShape();
};

void tst_Services::companyDetails()
{
    EXCHANGE(company, u"companyDetails"_s, CompaniesService(client).details(u"60aa00000000000000000101"_s));
    QCOMPARE(company.name, u"Northwind Dental"_s);
    QCOMPARE(company.type.value, records::CompanyType::Customer);
}

void tst_Services::ownCompanyDetails()
{
    EXCHANGE(company, u"ownCompanyDetails"_s, CompaniesService(client).details());
    QCOMPARE(company.type.value, records::CompanyType::Partner);
}

void tst_Services::license()
{
    EXCHANGE(license, u"license"_s, LicensingService(client).license(u"60aa00000000000000000101"_s));
    QCOMPARE(license.subscriptionType.value, records::SubscriptionType::Monthly);
    QCOMPARE(license.usedSlots, 37);
    QVERIFY(!license.totalSlots);
}

void tst_Services::companyChildren()
{
    EXCHANGE(children, u"companyChildren"_s, CompaniesService(client).children(u"60aa00000000000000000001"_s));
    QCOMPARE(children.size(), 2);
    QCOMPARE(children.last().id, u"60aa00000000000000000102"_s);
}

void tst_Services::customersAreLeaves()
{
    Door door;
    Came children(CompaniesService(*door.client).children(u"60aa00000000000000000101"_s));
    auto error = support::makeError(Kind::BadParams, Outcome::Refused, 200);
    error.code = -32602;
    door.wire.inject(error);
    drain();
    QVERIFY(children.result->has_value());
    QVERIFY(children.result->value().isEmpty());
}

void tst_Services::onlyTheParentMakesALeaf_data()
{
    QTest::addColumn<QString>("parentId");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("pointer");
    const auto parent = u"60aa00000000000000000101"_s;
    QTest::newRow("another parameter") << parent << int(Kind::BadParams) << -32602 << u"/filters"_s;
    QTest::newRow("HTTP 400 without a code") << parent << int(Kind::BadParams) << 0 << QString();
    QTest::newRow("no parent was named") << QString() << int(Kind::BadParams) << -32602 << QString();
    QTest::newRow("no such company") << parent << int(Kind::NotFound) << -32002 << QString();
    QTest::newRow("no right") << parent << int(Kind::Forbidden) << -32001 << QString();
}

void tst_Services::onlyTheParentMakesALeaf()
{
    QFETCH(QString, parentId);
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(QString, pointer);
    Door door;
    Came children(CompaniesService(*door.client).children(parentId));
    auto error = support::makeError(Kind(kind), Outcome::Refused, 200);
    error.code = code;
    error.pointer = pointer;
    door.wire.inject(error);
    drain();
    QVERIFY(children.isError(Kind(kind), Outcome::Refused));
}

void tst_Services::endpoints()
{
    EXCHANGE(page, u"endpoints"_s, NetworkService(client).endpoints({.parentId = u"60aa00000000000000000101"_s}));
    QCOMPARE(page.items.size(), 1);
    QCOMPARE(page.items.first().name, u"FRONTDESK-01"_s);
    QCOMPARE(page.items.first().macs, QStringList{u"00:11:22:33:44:55"_s});
    QCOMPARE(page.facts.total, std::optional(qint64(1)));
}

void tst_Services::endpointsOfOneGroup()
{
    EXCHANGE(page, u"endpointsOfOneGroup"_s,
             NetworkService(client).endpoints({.parentId = u"60bb00000000000000000001"_s,
                                               .isManaged = false,
                                               .recursive = false,
                                               .name = u"*desk"_s,
                                               .productOutdated = false,
                                               .scanLogs = false},
                                              {.page = 4, .perPage = 50}));
    QVERIFY(page.items.isEmpty());
}

void tst_Services::inventory()
{
    EXCHANGE(page, u"inventory"_s,
             NetworkService(client).inventory(
                 {.parentId = u"60aa00000000000000000101"_s, .companies = true, .groups = true}));
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.items.first().kind.value, records::InventoryKind::Group);
    QCOMPARE(page.items.last().endpoint->fqdn, u"frontdesk-01.northwind.example"_s);
}

void tst_Services::endpointDetails()
{
    EXCHANGE(endpoint, u"endpointDetails"_s, NetworkService(client).endpointDetails(u"60e000000000000000000001"_s));
    QCOMPARE(endpoint.state.value, records::PowerState::Online);
    QVERIFY(endpoint.lastSeen.isKnown());
}

void tst_Services::scanTasks()
{
    EXCHANGE(page, u"scanTasks"_s, NetworkService(client).scanTasks({.name = u"Quick"_s, .status = 2}));
    QCOMPARE(page.items.first().status.value, records::TaskState::InProgress);
}

void tst_Services::quickScan()
{
    EXCHANGE(task, u"quickScan"_s,
             NetworkService(client).createScanTask(
                 {.targetIds = {u"60e000000000000000000001"_s}, .name = u"Quick check"_s}));
    QCOMPARE(task.ids, QStringList{u"60dd00000000000000000001"_s});
}

void tst_Services::customScan()
{
    EXCHANGE(task, u"customScan"_s,
             NetworkService(client).createScanTask({.targetIds = {u"60e000000000000000000001"_s},
                                                    .type = ScanOrder::Type::Custom,
                                                    .depth = ScanOrder::Depth::Aggressive,
                                                    .paths = {u"LocalDrives"_s}}));
    QVERIFY(task.ids.isEmpty());
}

/// It came back neither true nor with ids: nobody knows whether there is a task, and the record of it says Done only for
/// what the wire said.
void tst_Services::scansWithoutAnAnswerAreUnknown()
{
    Door door;
    Came task(NetworkService(*door.client).createScanTask({.targetIds = {u"60e0"_s}}));
    drain();
    door.wire.answer(0, QJsonValue());
    drain();
    QVERIFY(task.isError(Kind::Undecodable, Outcome::Unknown));
    QCOMPARE(door.audit.ended.size(), 1);
}

void tst_Services::taskStatus()
{
    EXCHANGE(task, u"taskStatus"_s, NetworkService(client).taskStatus(u"60dd00000000000000000001"_s));
    QCOMPARE(task.type.value, records::TaskType::Scan);
    QVERIFY(!task.isFinished());
}

void tst_Services::followedTask()
{
    Door door;
    QStringList seen;
    Came task(
        NetworkService(*door.client).followTask(door.clock, u"60dd"_s, {}, [&seen](const records::TaskStatus &status) {
            seen.append(status.name);
        }));
    for (const int status : {1, 2, 3}) {
        door.clock.advance(std::chrono::seconds(5));
        door.wire.inject(QJsonObject{{u"name"_s, u"at %1"_s.arg(status)}, {u"status"_s, status}});
    }
    drain();
    QCOMPARE(seen, (QStringList{u"at 1"_s, u"at 2"_s}));
    QCOMPARE(task.result->value().name, u"at 3"_s);
    QCOMPARE(door.wire.count(), 3);
}

void tst_Services::policies()
{
    EXCHANGE(page, u"policies"_s, PoliciesService(client).policies());
    QCOMPARE(page.items.first().name, u"Workstations strict"_s);
}

void tst_Services::policyDetails()
{
    EXCHANGE(policy, u"policyDetails"_s, PoliciesService(client).details(u"6a0000000000000000000028"_s));
    QCOMPARE(policy.settings.at(u"/general/allowChangeByOtherUsers"), QJsonValue(false));
}

void tst_Services::keyDetails()
{
    EXCHANGE(key, u"keyDetails"_s, GeneralService(client).keyDetails());
    QCOMPARE(key.enabledApis.value(), (QStringList{u"network"_s, u"policies"_s}));
}

void tst_Services::cloudScans()
{
    EXCHANGE(page, u"cloudScans"_s, CloudSecurityService(client).scans());
    QCOMPARE(page.items.first().groupId, u"f2a94d10-6b7c-4c35-8a51-0d9e3c6b8a22"_s);
}

void tst_Services::cloudGroups()
{
    EXCHANGE(page, u"cloudGroups"_s, CloudSecurityService(client).groups({.perPage = 10}));
    QCOMPARE(page.items.first().scanIds.size(), 1);
}

void tst_Services::cloudChecks()
{
    EXCHANGE(page, u"cloudChecks"_s,
             CloudSecurityService(client).checks({.results = {records::CheckResult::Fail},
                                                  .severities = {records::Severity::High, records::Severity::Critical},
                                                  .statuses = {records::CheckStatus::RiskAccepted},
                                                  .resourceTypes = {u"Configuration Recorder"_s}}));
    QCOMPARE(page.items.first().severity.value, records::Severity::High);
    QCOMPARE(page.facts.next, u"https://api.example.test/v1/cspm/checks?page_cursor=b3BhcXVlLTE"_s);
}

void tst_Services::cloudCheck()
{
    EXCHANGE(check, u"cloudCheck"_s, CloudSecurityService(client).check(u"2b6e7f90-1c4d-4e8b-a3f7-5d0c9b1e6a33"_s));
    QCOMPARE(check.resourceName, u"harbor-logs"_s);
}

void tst_Services::answersOfTheWrongShape()
{
    Door door;
    Came list(NetworkService(*door.client).scanTasks());
    Came record(GeneralService(*door.client).keyDetails());
    door.wire.inject(QJsonValue(true));
    door.wire.inject(QJsonArray{1});
    drain();
    QVERIFY(list.isError(Kind::Undecodable, Outcome::Unknown));
    QVERIFY(record.isError(Kind::Undecodable, Outcome::Unknown));
}

QTEST_GUILESS_MAIN(tst_Services)
#include "tst_services.moc"
