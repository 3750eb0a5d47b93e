// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "api/networkservice.h"
#include "schema/methods.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ApiError;
using schema::Edition;
using schema::Editions;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
namespace method = schema::method;

namespace {

const QJsonObject emptyList{{u"items"_s, QJsonArray()}, {u"total"_s, 0}};
const QJsonArray oneCompany{QJsonObject{{u"id"_s, u"60aa"_s}, {u"name"_s, u"Larkfield"_s}}};
const QString getCompaniesList = u"network.getCompaniesList"_s;

ApiError methodNotFound()
{
    auto error = support::makeError(Kind::NotSupported, Outcome::Refused, 200);
    error.code = -32601;
    return error;
}

QJsonObject kindsAskedFor(const transport::Request &request)
{
    return request.params.value(u"filters"_s).toObject().value(u"type"_s).toObject();
}

const api::InventoryQuery companies{.companies = true, .companyFolders = true, .endpoints = false};

} // namespace

/// What edition a server is, when nobody said: found out once, by what it answers.
class tst_Editions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldIsNotAskedFor();
    void isFoundOut_data();
    void isFoundOut();
    void asksOnceForAllWhoWait();
    void asksAgainAfterAFailure();
    void partnersAreAskedForCompanies();
    void othersHaveNoCompanies();
    void whileItIsNotKnownNothingIsSentForIt();
    void theSegmentIsFoundAndRemembered();
    void noSegmentIsRemembered();
    void notSupportedEitherWay();
    void theSegmentIsTriedBeforeAnOlderVersion();
    void whatIsToldIsBelieved();
    void writesAreSentOnce();
    void theClientGoesMeanwhile();
};

void tst_Editions::whatIsToldIsNotAskedFor()
{
    for (const auto edition : {Edition::Partner, Edition::Company, Edition::OnPremises}) {
        Door door(edition);
        Came found(door.client->editions());
        drain();
        QCOMPARE(found.result->value(), Editions(edition));
        QCOMPARE(door.wire.count(), 0);
    }
}

void tst_Editions::isFoundOut_data()
{
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Editions>("editions");
    const auto all = Editions(Edition::Partner) | Edition::Company | Edition::OnPremises;
    const auto undefined = QJsonValue(QJsonValue::Undefined);
    QTest::newRow("companies") << QJsonValue(oneCompany) << ApiError() << Editions(Edition::Partner);
    QTest::newRow("none, as others may say too") << QJsonValue(QJsonArray()) << ApiError() << all;
    QTest::newRow("no such method") << undefined << methodNotFound()
                                    << (Editions(Edition::Company) | Edition::OnPremises);
    QTest::newRow("no right") << undefined << support::makeError(Kind::Forbidden, Outcome::Refused, 403) << all;
    QTest::newRow("wrong address") << undefined << support::makeError(Kind::NotSupported, Outcome::Refused, 404) << all;
    QTest::newRow("nobody there") << undefined << support::makeError(Kind::Offline, Outcome::NotSent) << all;
}

void tst_Editions::isFoundOut()
{
    QFETCH(QJsonValue, answer);
    QFETCH(ApiError, error);
    QFETCH(Editions, editions);
    Door door{std::nullopt};
    Came found(door.client->editions());
    if (answer.isUndefined())
        door.wire.inject(error);
    else
        door.wire.inject(answer);
    drain();
    QCOMPARE(door.wire.methods(), QStringList{getCompaniesList});
    QVERIFY(door.wire.request(0).deadline <= std::chrono::seconds(15));
    QCOMPARE(found.result->value(), editions);
}

void tst_Editions::asksOnceForAllWhoWait()
{
    Door door{std::nullopt};
    Came one(door.client->editions());
    Came other(door.client->editions());
    drain();
    QVERIFY(!one.isOver() && !other.isOver());
    door.wire.answer(0, oneCompany);
    drain();
    Came late(door.client->editions());
    drain();
    QCOMPARE(door.wire.count(), 1);
    for (const auto *came : {&one, &other, &late})
        QCOMPARE(came->result->value(), Editions(Edition::Partner));
}

void tst_Editions::asksAgainAfterAFailure()
{
    Door door{std::nullopt};
    Came first(door.client->editions());
    door.wire.inject(support::makeError(Kind::Offline, Outcome::NotSent));
    drain();
    QVERIFY(first.isOver());
    Came second(door.client->editions());
    door.wire.inject(oneCompany);
    drain();
    QCOMPARE(second.result->value(), Editions(Edition::Partner));
}

void tst_Editions::partnersAreAskedForCompanies()
{
    Door door{std::nullopt};
    Came page(api::NetworkService(*door.client).inventory(companies));
    door.wire.inject(oneCompany);
    door.wire.inject(emptyList);
    drain();
    QVERIFY(page.result->has_value());
    QCOMPARE(kindsAskedFor(door.wire.request(1)), (QJsonObject{{u"companies"_s, true}, {u"companyFolders"_s, true}}));
}

void tst_Editions::othersHaveNoCompanies()
{
    for (const auto edition : {Edition::Company, Edition::OnPremises}) {
        Door door(edition);
        Came page(api::NetworkService(*door.client).inventory(companies));
        drain();
        QVERIFY(page.result->has_value() && (*page.result)->items.isEmpty());
        QCOMPARE(door.wire.count(), 0);
    }
}

void tst_Editions::whileItIsNotKnownNothingIsSentForIt()
{
    Door door{std::nullopt};
    Came page(api::NetworkService(*door.client).inventory(companies));
    door.wire.inject(support::makeError(Kind::ServerFault, Outcome::Unknown, 500));
    door.wire.inject(emptyList);
    drain();
    QVERIFY(page.result->has_value());
    QCOMPARE(kindsAskedFor(door.wire.request(1)), QJsonObject());
}

void tst_Editions::theSegmentIsFoundAndRemembered()
{
    Door door{std::nullopt};
    const api::NetworkService network(*door.client);
    Came first(network.endpoints({}));
    door.wire.inject(methodNotFound());
    door.wire.inject(emptyList);
    drain();
    QVERIFY(first.result->has_value());
    QCOMPARE(door.wire.request(0).service, QString());
    QCOMPARE(door.wire.request(1).service, u"computers"_s);
    QCOMPARE(door.wire.request(1).version, u"v1.1"_s);
    // Another method, and a write, know it too.
    Came inventory(network.inventory({}));
    Came task(network.createScanTask({.targetIds = {u"60e0"_s}}));
    drain();
    QCOMPARE(door.wire.count(), 4);
    QCOMPARE(door.wire.request(2).service, u"computers"_s);
    QCOMPARE(door.wire.request(3).service, u"computers"_s);
    Came found(door.client->editions());
    drain();
    QCOMPARE(found.result->value(), Editions(Edition::OnPremises));
}

void tst_Editions::noSegmentIsRemembered()
{
    Door door{std::nullopt};
    const api::NetworkService network(*door.client);
    Came found(door.client->editions());
    Came first(network.endpoints({}));
    door.wire.inject(methodNotFound());
    door.wire.inject(emptyList);
    drain();
    QVERIFY(first.result->has_value());
    Came second(network.endpoints({}));
    door.wire.inject(methodNotFound());
    drain();
    QVERIFY(second.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(door.wire.count(), 3);
    Came later(door.client->editions());
    drain();
    QCOMPARE(later.result->value(), Editions(Edition::Company));
}

void tst_Editions::notSupportedEitherWay()
{
    Door door{std::nullopt};
    const api::NetworkService network(*door.client);
    Came answer(door.client->ask(
        {.method = method::network::getManagedEndpointDetails, .params = {{u"endpointId"_s, u"60e0"_s}}}));
    auto first = methodNotFound();
    first.message = u"first"_s;
    door.wire.inject(first);
    door.wire.inject(methodNotFound());
    drain();
    QVERIFY(answer.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(answer.result->error().message, u"first"_s);
    QCOMPARE(door.wire.count(), 2);
}

void tst_Editions::theSegmentIsTriedBeforeAnOlderVersion()
{
    Door door{std::nullopt};
    Came page(api::NetworkService(*door.client).endpoints({}));
    for (int i = 0; i < 3; ++i)
        door.wire.inject(methodNotFound());
    door.wire.inject(emptyList);
    drain();
    QVERIFY(page.result->has_value());
    QStringList ways;
    for (int i = 0; i < door.wire.count(); ++i)
        ways.append(door.wire.request(i).version + u'/' + door.wire.request(i).service);
    QCOMPARE(ways, (QStringList{u"v1.1/"_s, u"v1.1/computers"_s, u"v1.0/"_s, u"v1.0/computers"_s}));
}

void tst_Editions::whatIsToldIsBelieved()
{
    Door company(Edition::Company);
    Came first(api::NetworkService(*company.client).endpointDetails(u"60e0"_s));
    company.wire.inject(methodNotFound());
    drain();
    QVERIFY(first.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(company.wire.count(), 1);
    Door premises(Edition::OnPremises);
    Came second(api::NetworkService(*premises.client).endpointDetails(u"60e0"_s));
    drain();
    QCOMPARE(premises.wire.request(0).service, u"computers"_s);
}

void tst_Editions::writesAreSentOnce()
{
    Door door{std::nullopt};
    Came task(api::NetworkService(*door.client).createScanTask({.targetIds = {u"60e0"_s}}));
    drain();
    door.wire.fail(0, methodNotFound());
    drain();
    QVERIFY(task.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(door.wire.count(), 1);
}

void tst_Editions::theClientGoesMeanwhile()
{
    Door door{std::nullopt};
    Came page(api::NetworkService(*door.client).inventory(companies));
    drain();
    QCOMPARE(door.wire.count(), 1);
    door.client.reset();
    drain();
    QVERIFY(page.isOver() && !page.result->has_value());
    QVERIFY(door.wire.isCancelled(0));
}

QTEST_GUILESS_MAIN(tst_Editions)
#include "tst_editions.moc"
