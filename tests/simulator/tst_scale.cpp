// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "simulator/tenant/tenant.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;
const QJsonObject recursively{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, true}}}};

simulator::Options large()
{
    simulator::Options options = Demo::options();
    options.companies = 2'000;
    options.endpoints = million;
    return options;
}

/// What is allocated, in MB. (Not what is resident: that depends on what ran before. Sanitizers have a heap of their own;
/// there this is a constant.)
std::size_t allocatedNow()
{
    const auto heap = ::mallinfo2();
    return (heap.uordblks + heap.hblkhd) / 1'000'000;
}

} // namespace

/// A million endpoints are a function of the seed, not a heap of text. Figures are compared within one run, never with
/// the clock.
class tst_Scale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMillionAreCounted();
    void idsAndMacsLeadBack();
    void aPageCostsTheSameHoweverManyThereAre();
    void changesDoNotMakePagesDear();
    void theyAreNotHeld();
};

void tst_Scale::aMillionAreCounted()
{
    Demo demo(large());
    const QString own = demo.result(u"companies.getCompanyDetails"_s)["id"_L1].toString();
    QJsonObject params{{u"parentId"_s, own}, {u"filters"_s, recursively}, {u"perPage"_s, 1000}};
    const QJsonObject first = demo.call(u"network.getEndpointsList"_s, params, u"v1.1"_s).object();
    const int total = first.value("total"_L1).toInt();
    QCOMPARE(total, million);
    QSet<QString> ids;
    for (const int page : {1, 2, 500, total / 1000, total / 1000 + 1}) {
        params.insert(u"page"_s, page);
        for (const QJsonValue &endpoint : demo.call(u"network.getEndpointsList"_s, params, u"v1.1"_s).items())
            ids.insert(endpoint["id"_L1].toString());
    }
    QCOMPARE(ids.size(), 4000 + total % 1000);
}

void tst_Scale::idsAndMacsLeadBack()
{
    const simulator::Tenant tenant(large());
    for (std::uint32_t endpoint = 0; endpoint < million; endpoint += 997) {
        const auto name = tenant.ids.nameOf(tenant.ids.idOf(simulator::Kind::Endpoint, endpoint));
        QVERIFY(name && name->kind == simulator::Kind::Endpoint && name->index == endpoint);
        for (const std::string &mac : tenant.endpoints.macsOf(endpoint))
            QCOMPARE(tenant.endpoints.withMac(mac).value_or(0xffffffff), endpoint);
        const auto group = tenant.endpoints.groupOf(endpoint);
        QVERIFY(endpoint >= tenant.places.groups()[group].begin && endpoint < tenant.places.groups()[group].end);
    }
    // Every endpoint lies in exactly one group.
    std::uint32_t at = 0;
    for (const simulator::Places::Group &group : tenant.places.groups()) {
        QCOMPARE(group.begin, at);
        at = group.end;
    }
    QCOMPARE(at, tenant.endpoints.count());
    QVERIFY(at > million && at < million + million / 50); // those in Deleted come on top
}

void tst_Scale::aPageCostsTheSameHoweverManyThereAre()
{
    const auto timeOf = [](int endpoints) {
        simulator::Options options = Demo::options();
        options.endpoints = endpoints;
        const simulator::Tenant tenant(options);
        const auto groups = tenant.places.groupsOf({}, true);
        QElapsedTimer timer;
        timer.start();
        std::uint64_t sum = 0;
        for (int turn = 0; turn < 2'000; ++turn) {
            // Another key each time: nothing is remembered.
            const auto selection = tenant.endpoints.select(
                std::to_string(turn), [&groups] { return groups; }, {}, 0);
            selection->visit(selection->size() / 2, 100, [&sum](std::uint32_t endpoint) { sum += endpoint; });
        }
        return sum > 0 ? timer.nsecsElapsed() : 0;
    };
    timeOf(1'000); // warm
    const qint64 few = timeOf(5'000);
    const qint64 many = timeOf(5'000'000);
    QVERIFY2(many < few * 10, qPrintable(u"%1 ns for few, %2 ns for a thousand times as many"_s.arg(few).arg(many)));
}

void tst_Scale::changesDoNotMakePagesDear()
{
    simulator::Tenant tenant(large());
    const auto groups = tenant.places.groupsOf({}, true);
    const std::uint32_t before = tenant.endpoints
                                     .select(
                                         "all", [&groups] { return groups; }, {}, 0)
                                     ->size();
    const std::uint32_t deleted = tenant.places.companies()[0].deletedGroup;
    std::uint32_t moved = 0;
    for (std::uint32_t endpoint = 0; endpoint < tenant.endpoints.count(); endpoint += 1'001, ++moved) {
        if (tenant.endpoints.isDeleted(endpoint))
            --moved;
        tenant.endpoints.moveTo(endpoint, deleted);
        if (endpoint % 7 == 0)
            tenant.endpoints.purge(endpoint);
    }
    const auto after = tenant.endpoints.select(
        "all", [&groups] { return groups; }, {}, 0);
    QCOMPARE(after->size(), before - moved);
    std::uint32_t seen = 0, last = 0;
    after->visit(0, after->size(), [&](std::uint32_t endpoint) {
        seen += endpoint % 1'001 != 0;
        last = endpoint;
    });
    QCOMPARE(seen, after->size());
    QCOMPARE(after->at(after->size() - 1), last);
}

void tst_Scale::theyAreNotHeld()
{
    const std::size_t before = allocatedNow();
    const simulator::Tenant tenant(large());
    const std::size_t grown = allocatedNow() - before;
    QVERIFY(tenant.endpoints.count() > million);
    QVERIFY2(grown < 20, qPrintable(QString::number(grown))); // 20 bytes an endpoint would be as much
}

QTEST_GUILESS_MAIN(tst_Scale)
#include "tst_scale.moc"
