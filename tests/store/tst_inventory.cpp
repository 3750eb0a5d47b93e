// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "base/foldedtext.h"
#include "store/inventory.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using store::Inventory;
using store::InventoryColumn;
using store::InventoryColumns;
using store::InventoryIndex;
using store::InventoryQuery;
using store::InventoryRow;
using store::InventorySegment;
using store::Snapshot;
using storetest::answerOf;

namespace {

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(int(from.size())));
}

/// As tenants are: few systems and policies, many names, some of them odd.
InventoryRow someRow(QRandomGenerator &random, int number)
{
    static const QStringList systems{u"Windows 11 Pro"_s, u"Windows Server 2019"_s, u"Ubuntu 22.04"_s, u"macOS 14"_s,
                                     u""_s};
    static const QStringList kinds{u"WKS"_s, u"SRV"_s, u"Büro"_s, u"laptop"_s};
    InventoryRow row;
    row.id = u"%1"_s.arg(quint64(number) * 2654435761u, 24, 16, QLatin1Char('0'));
    const int company = random.bounded(40);
    row.company = u"company%1"_s.arg(company);
    row.companyName = u"Firma %1"_s.arg(company);
    row.name = u"%1-%2-%3"_s.arg(u"C%1"_s.arg(company), pick(random, kinds)).arg(random.bounded(100000));
    row.group = u"g%1"_s.arg(random.bounded(20));
    row.operatingSystem = pick(random, systems);
    row.policy = random.bounded(2) ? u"Default policy"_s : u"Straße %1"_s.arg(random.bounded(9));
    if (random.bounded(10))
        row.ip = u"10.%1.%2.%3"_s.arg(random.bounded(256)).arg(random.bounded(256)).arg(random.bounded(256));
    else if (random.bounded(2))
        row.ip = u"fe80::%1"_s.arg(random.bounded(4096), 0, 16);
    for (int i = random.bounded(3); i > 0; --i)
        row.macs.append(u"00:1A:2B:%1:%2:%3"_s.arg(random.bounded(16, 256), 2, 16, QLatin1Char('0'))
                            .arg(random.bounded(16, 256), 2, 16, QLatin1Char('0'))
                            .arg(random.bounded(16, 256), 2, 16, QLatin1Char('0'))
                            .toUpper());
    const auto flag = [&random] { return random.bounded(3) ? std::optional(random.bounded(2) == 1) : std::nullopt; };
    row.isManaged = flag();
    row.policyApplied = flag();
    row.productOutdated = flag();
    row.signatureOutdated = flag();
    row.infected = flag();
    row.machineType = records::MachineType(random.bounded(5));
    row.state = records::PowerState(random.bounded(4));
    if (random.bounded(3))
        row.lastScan = {QDateTime::fromSecsSinceEpoch(1'700'000'000 + random.bounded(1'000'000), Qt::UTC), false};
    else
        row.lastScan.never = random.bounded(2);
    return row;
}

QList<InventoryRow> someRows(int count, int from = 0)
{
    QRandomGenerator random(quint32(7 + from));
    QList<InventoryRow> rows;
    for (int i = from; i < from + count; ++i)
        rows.append(someRow(random, i + 1));
    return rows;
}

std::shared_ptr<const InventorySegment> segmentOf(const QString &connection, const QList<InventoryRow> &rows)
{
    auto columns = std::make_shared<InventoryColumns>();
    for (const InventoryRow &row : rows)
        columns->add(row);
    columns->finish();
    return std::make_shared<InventorySegment>(connection, columns);
}

/// What a person would say: each word somewhere in what the row shows.
bool matches(const InventoryRow &row, const QString &words)
{
    QStringList shown{row.name, row.label,  row.companyName, row.groupName, row.operatingSystem,
                      row.ip,   row.policy, row.agent};
    shown += row.macs;
    const auto folded = base::foldedWords(words);
    return std::all_of(folded.begin(), folded.end(), [&](const QByteArray &word) {
        return std::any_of(shown.begin(), shown.end(),
                           [&](const QString &text) { return base::folded(text).contains(word); });
    });
}

QStringList idsOf(const Snapshot &snapshot, const InventoryIndex &index)
{
    QStringList ids;
    for (const quint32 number : index)
        ids.append(snapshot.id(number));
    return ids;
}

} // namespace

class TestInventory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven()
    {
        QList<InventoryRow> rows = someRows(500);
        rows[3].id = u"not-hexadecimal"_s;
        rows[4].ip = u"010.1.1.1"_s;
        rows[5].macs = {u"what is this"_s};
        rows[6].name = u"nul\u0000inside"_s;
        rows[7].label = u"Länge"_s.repeated(500);
        const Snapshot snapshot({segmentOf(u"one"_s, rows)});
        QCOMPARE(snapshot.size(), 500u);
        rows[6].name = u"nul inside"_s;
        for (int i = 0; i < rows.size(); ++i) {
            QCOMPARE(snapshot.row(quint32(i)).macs, rows.at(i).macs);
            QVERIFY2(snapshot.row(quint32(i)) == rows.at(i), qPrintable(rows.at(i).name));
            QCOMPARE(snapshot.find(u"one"_s, rows.at(i).id), std::optional(quint32(i)));
        }
        QVERIFY(!snapshot.find(u"one"_s, u"not"_s));
        QVERIFY(!snapshot.find(u"two"_s, rows.at(0).id));
    }

    void filtersByWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto &words : {u""_s, u"wks"_s, u"BURO"_s, u"büro windows"_s, u"c1 firma"_s, u"strasse"_s,
                                  u"straße 3 wks"_s, u"10.1 server"_s, u"fe80"_s, u"00:1a:2b"_s,
                                  u"ubuntu laptop default"_s, u"nothing"_s, u"a b"_s, u"2019"_s, u"firma 1"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void filtersByWords()
    {
        QFETCH(const QString, words);
        const QList<InventoryRow> rows = someRows(3000);
        const Snapshot snapshot({segmentOf(u"one"_s, rows)});
        QStringList expected;
        for (const InventoryRow &row : rows) {
            if (matches(row, words))
                expected.append(row.id);
        }
        QCOMPARE(idsOf(snapshot, snapshot.rows({.words = words})), expected);
        QCOMPARE(expected.isEmpty(), words == "nothing"_L1);
    }

    void findsIdsAndAddresses()
    {
        InventoryRow row;
        row.id = u"0123456789abcdef01234567"_s;
        row.macs = {u"00:1A:2B:3C:4D:5E"_s};
        const Snapshot snapshot({segmentOf(u"one"_s, {row, InventoryRow{}})});
        for (const auto &words : {row.id, row.id.toUpper(), u"00-1a-2b"_s, u"001A2B3C4D5E"_s, u"3c:4d"_s})
            QCOMPARE(snapshot.rows({.words = words}).size(), size_t(1));
        QCOMPARE(snapshot.rows({.words = u"0123456789abcdef0123456"_s}).size(), size_t(0));
    }

    void filtersByCompanies()
    {
        const QList<InventoryRow> rows = someRows(2000);
        const Snapshot snapshot({segmentOf(u"one"_s, rows)});
        const auto index =
            snapshot.rows({.words = u"wks"_s, .companies = QStringList{u"company3"_s, u"company4"_s, u"no"_s}});
        QVERIFY(!index.empty());
        const auto expected = std::count_if(rows.begin(), rows.end(), [](const InventoryRow &row) {
            return (row.company == "company3"_L1 || row.company == "company4"_L1) && matches(row, u"wks"_s);
        });
        QCOMPARE(qsizetype(index.size()), expected);
        QVERIFY(snapshot.rows({.companies = QStringList{}}).empty());
    }

    void filtersByConnections()
    {
        const Snapshot snapshot({segmentOf(u"one"_s, someRows(20)), segmentOf(u"two"_s, someRows(30))});
        QCOMPARE(snapshot.rows({}).size(), size_t(50));
        const auto index = snapshot.rows({.connections = QStringList{u"two"_s}});
        QCOMPARE(index.size(), size_t(30));
        QCOMPARE(snapshot.connection(index.front()), u"two"_s);
        QVERIFY(snapshot.rows({.connections = QStringList{}}).empty());
    }

    void countsByCompany()
    {
        const QList<InventoryRow> rows = someRows(500);
        const auto segment = segmentOf(u"one"_s, rows)->changed({rows.at(7)}, {rows.at(3).id});
        const auto counts = Snapshot({segment, segmentOf(u"two"_s, someRows(9, 900))}).countByCompany(u"one"_s);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), 499);
        const QString company = rows.at(7).company;
        const auto expected = std::count_if(rows.begin(), rows.end(), [&](const InventoryRow &row) {
            return row.company == company && row.id != rows.at(3).id;
        });
        QCOMPARE(counts.value(company), expected);
    }

    void tellsWhatBecameOfRows()
    {
        const QList<InventoryRow> rows = someRows(300);
        const auto one = segmentOf(u"one"_s, rows);
        const Snapshot before({one, segmentOf(u"two"_s, someRows(50, 900))});
        InventoryRow renamed = rows.at(7);
        renamed.name = u"another"_s;
        const auto later = one->changed({renamed, someRows(1, 5000).first()}, {rows.at(3).id});
        const auto expectSuccession = [&before](const Snapshot &now, bool isSlight) {
            const store::Succession succession = now.since(before);
            QCOMPARE(succession.isSlight, isSlight);
            const InventoryIndex all = before.rows({});
            for (const quint32 number : all) {
                const auto expected = now.find(before.connection(number), before.id(number));
                const quint32 to = succession.to.at(number);
                QCOMPARE(to, expected.value_or(store::Succession::gone));
                if (expected && succession.same.at(to))
                    QVERIFY(before.row(number) == now.row(to));
            }
        };
        // A change beside the base, everything read anew, one connection less and another more.
        expectSuccession(Snapshot({segmentOf(u"new"_s, someRows(5)), later, segmentOf(u"two"_s, someRows(50, 900))}),
                         false);
        expectSuccession(Snapshot({later}), true);
        expectSuccession(Snapshot({later->changed(someRows(40, 7000), {rows.at(9).id, renamed.id})}), true);
        expectSuccession(Snapshot({segmentOf(u"one"_s, someRows(200))}), false);
        const store::Succession same = Snapshot({later}).since(before);
        QCOMPARE(std::count(same.same.begin(), same.same.end(), true), 298);
    }

    void sortsEveryColumn_data()
    {
        QTest::addColumn<InventoryColumn>("column");
        for (int column = 0; column <= int(InventoryColumn::LastSeen); ++column)
            QTest::newRow(qPrintable(QString::number(column))) << InventoryColumn(column);
    }
    void sortsEveryColumn()
    {
        QFETCH(const InventoryColumn, column);
        // Two connections, whose names have different numbers.
        const Snapshot snapshot({segmentOf(u"one"_s, someRows(1500)), segmentOf(u"two"_s, someRows(1500, 5000))});
        const auto key = [column](const InventoryRow &row) -> std::optional<QByteArray> {
            const auto number = [](qint64 value) { return QByteArray::number(value).rightJustified(20, '0'); };
            const auto text = [](const QString &value) {
                return value.isEmpty() ? std::nullopt : std::optional(base::folded(value));
            };
            const auto flag = [&](std::optional<bool> value) {
                return value ? std::optional(number(*value)) : std::nullopt;
            };
            switch (column) {
            case InventoryColumn::Name: return text(row.name);
            case InventoryColumn::Label: return text(row.label);
            case InventoryColumn::Company: return text(row.companyName);
            case InventoryColumn::Group: return text(row.groupName);
            case InventoryColumn::OperatingSystem: return text(row.operatingSystem);
            case InventoryColumn::Policy: return text(row.policy);
            case InventoryColumn::Agent: return text(row.agent);
            case InventoryColumn::Mac: return text(row.macs.join(u'\n'));
            case InventoryColumn::Ip: {
                if (row.ip.isEmpty())
                    return std::nullopt;
                qint64 address = 0;
                const auto parts = row.ip.split(u'.');
                for (const QString &part : parts)
                    address = address * 256 + part.toInt();
                return number(parts.size() == 4 ? address : 1LL << 40);
            }
            case InventoryColumn::Managed: return flag(row.isManaged);
            case InventoryColumn::PolicyApplied: return flag(row.policyApplied);
            case InventoryColumn::ProductOutdated: return flag(row.productOutdated);
            case InventoryColumn::SignatureOutdated: return flag(row.signatureOutdated);
            case InventoryColumn::Infected: return flag(row.infected);
            case InventoryColumn::MachineType:
                return row.machineType == records::MachineType::Unknown ? std::nullopt
                                                                        : std::optional(number(int(row.machineType)));
            case InventoryColumn::State:
                return row.state == records::PowerState::Unknown ? std::nullopt : std::optional(number(int(row.state)));
            case InventoryColumn::LastScan:
                return row.lastScan.never       ? std::optional(number(0))
                       : row.lastScan.isKnown() ? std::optional(number(row.lastScan.utc.toSecsSinceEpoch()))
                                                : std::nullopt;
            case InventoryColumn::LastSeen: return std::nullopt;
            }
            Q_UNREACHABLE();
        };
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto index = snapshot.rows({.words = {}, .companies = {}, .sortBy = column, .order = order});
            QCOMPARE(index.size(), size_t(3000));
            for (size_t i = 1; i < index.size(); ++i) {
                const auto a = key(snapshot.row(index[i - 1]));
                const auto b = key(snapshot.row(index[i]));
                // What is not told comes last; equals stay as they came.
                QVERIFY(a || !b);
                if (a == b)
                    QVERIFY(index[i - 1] < index[i]);
                else if (a && b)
                    QVERIFY2((*a < *b) == (order == Qt::AscendingOrder), a->constData());
            }
        }
    }

    void changesAreSeenBesideTheBase()
    {
        QList<InventoryRow> rows = someRows(1000);
        auto segment = segmentOf(u"one"_s, rows);
        const Snapshot before({segment});
        QRandomGenerator random(3);
        QMap<QString, InventoryRow> expected;
        for (const InventoryRow &row : rows)
            expected.insert(row.id, row);
        bool wasFolded = false;
        for (int round = 0; round < 60; ++round) {
            QList<InventoryRow> changed;
            QStringList gone;
            for (int i = 0; i < 250; ++i) {
                InventoryRow row = someRow(random, random.bounded(1, 16000));
                changed.append(row);
                expected.insert(row.id, row);
            }
            for (int i = 0; i < 20; ++i) {
                gone.append(someRow(random, random.bounded(1, 16000)).id);
                expected.remove(gone.last());
            }
            segment = std::const_pointer_cast<InventorySegment>(segment->changed(changed, gone));
            wasFolded = wasFolded || (round > 0 && segment->delta().size() == 0);
            QCOMPARE(qsizetype(segment->size()), expected.size());
        }
        QVERIFY(wasFolded);
        const Snapshot after({segment});
        const auto index = after.rows({});
        QCOMPARE(qsizetype(index.size()), expected.size());
        for (const quint32 number : index) {
            const InventoryRow row = after.row(number);
            QVERIFY2(expected.value(row.id) == row, qPrintable(row.id));
            QCOMPARE(after.find(u"one"_s, row.id), std::optional(number));
        }
        // Who holds the old one sees the old one.
        QCOMPARE(before.rows({}).size(), size_t(1000));
        QVERIFY(before.row(0) == rows.at(0));
    }

    void loadsFromACache()
    {
        QTemporaryDir folder;
        store::Cache cache(folder.filePath(u"cache.db"_s));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(answerOf(cache.bind({u"root"_s, {}, {}})));
        const auto put = [&](QLatin1StringView kind, const QJsonObject &json) {
            return answerOf(cache.put({kind, u"c1"_s}, {{json.value(u"id"_s).toString(), json}}, now)).has_value();
        };
        QVERIFY(put(store::kinds::company, {{u"id"_s, u"c1"_s}, {u"name"_s, u"Acme"_s}}));
        QVERIFY(put(store::kinds::inventoryItem,
                    {{u"id"_s, u"g1"_s}, {u"name"_s, u"Servers"_s}, {u"type"_s, 4}, {u"companyId"_s, u"c1"_s}}));
        QVERIFY(
            put(store::kinds::inventoryItem,
                {{u"id"_s, u"e1"_s},
                 {u"name"_s, u"SRV-1"_s},
                 {u"type"_s, 5},
                 {u"parentId"_s, u"g1"_s},
                 {u"companyId"_s, u"c1"_s},
                 {u"details"_s, QJsonObject{{u"ip"_s, u"10.0.0.1"_s}, {u"macs"_s, QJsonArray{u"001122334455"_s}}}}}));
        QVERIFY(put(store::kinds::endpoint, {{u"id"_s, u"e1"_s}, {u"name"_s, u"again"_s}}));
        QVERIFY(put(store::kinds::endpoint, {{u"id"_s, u"e2"_s}, {u"name"_s, u"WKS-2"_s}}));
        QVERIFY(put(store::kinds::endpointDetails, {{u"id"_s, u"e2"_s}, {u"lastSeen"_s, u"2026-01-02T03:04:05"_s}}));

        Inventory inventory;
        QSignalSpy changed(&inventory, &Inventory::changed);
        QCOMPARE(answerOf(inventory.load(u"one"_s, cache))->rows, 2u);
        QTRY_COMPARE(changed.size(), 1);
        const auto all = answerOf(inventory.view({.words = {}, .companies = {}, .sortBy = InventoryColumn::Name}));
        QVERIFY(all);
        QCOMPARE(all->index.size(), size_t(2));
        const InventoryRow server = all->snapshot->row(all->index[0]);
        QCOMPARE(server.name, u"SRV-1"_s);
        QCOMPARE(server.companyName, u"Acme"_s);
        QCOMPARE(server.groupName, u"Servers"_s);
        QCOMPARE(server.macs, QStringList{u"00:11:22:33:44:55"_s});
        const InventoryRow station = all->snapshot->row(all->index[1]);
        QCOMPARE(station.companyName, u"Acme"_s);
        QCOMPARE(station.lastSeen.utc, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
        QCOMPARE(answerOf(inventory.view({.words = u"acme servers 10.0"_s}))->index.size(), size_t(1));

        InventoryRow newer;
        newer.id = u"e3"_s;
        newer.name = u"NEW"_s;
        inventory.change(u"one"_s, {newer}, {u"e2"_s});
        inventory.change(u"two"_s, {newer});
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(inventory.snapshot()->size(), 3u);
        QCOMPARE(all->snapshot->size(), 2u);
        const auto found = inventory.snapshot()->find(u"two"_s, u"e3"_s);
        QVERIFY(found);
        QCOMPARE(inventory.snapshot()->connection(*found), u"two"_s);
        inventory.remove(u"two"_s);
        QTRY_COMPARE(inventory.snapshot()->size(), 2u);
    }

    /// Lists and details come in any order, and many before the first is worked off.
    void detailsAndListsAreMerged()
    {
        Inventory inventory;
        QSignalSpy changed(&inventory, &Inventory::changed);
        InventoryRow listed;
        listed.id = u"e1"_s;
        listed.name = u"SRV"_s;
        listed.policy = u"Old"_s;
        listed.group = u"g"_s;
        listed.groupName = u"Servers"_s;
        InventoryRow details;
        details.id = u"e1"_s;
        details.infected = true;
        details.agent = u"7.9"_s;
        InventoryRow again = listed;
        again.policy = u"New"_s;
        again.groupName.clear();
        inventory.change(u"one"_s, {listed});
        inventory.learn(u"one"_s, details);
        inventory.change(u"one"_s, {again});
        QTRY_COMPARE(changed.size(), 3);
        const auto merged = inventory.snapshot()->row(0);
        QCOMPARE(merged.policy, u"New"_s);
        QCOMPARE(merged.groupName, u"Servers"_s);
        QCOMPARE(merged.agent, u"7.9"_s);
        QVERIFY(merged.infected == true);

        // What is known already changes nothing, nor do details of what no list has shown.
        const auto before = inventory.snapshot();
        inventory.change(u"one"_s, {again}, {u"e9"_s});
        inventory.learn(u"one"_s, details);
        details.id = u"e2"_s;
        inventory.learn(u"one"_s, details);
        inventory.change(u"two"_s, {listed});
        QTRY_COMPARE(inventory.snapshot()->size(), 2u);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(inventory.snapshot()->segments().front(), before->segments().front());
    }

    /// PLUMBLINE_ROWS=1000000 measures; the figures are for people, nothing depends on them.
    void atScale()
    {
        const int count = std::max(20'000, qEnvironmentVariableIntValue("PLUMBLINE_ROWS"));
        QElapsedTimer time;
        QRandomGenerator random(1);
        auto columns = std::make_shared<InventoryColumns>();
        qint64 building = 0;
        for (int i = 0; i < count; ++i) {
            const InventoryRow row = someRow(random, i + 1);
            time.start();
            columns->add(row);
            building += time.nsecsElapsed();
        }
        time.start();
        columns->finish();
        building += time.nsecsElapsed();
        const Snapshot snapshot({std::make_shared<InventorySegment>(u"one"_s, columns)});
        qInfo("%d rows: built in %lld ms, %.0f bytes a row", count, building / 1'000'000,
              double(snapshot.memory()) / count);
        const auto measure = [&](const char *what, const InventoryQuery &query) {
            time.start();
            const auto index = snapshot.rows(query);
            qInfo("%s: %.1f ms, %zu rows", what, double(time.nsecsElapsed()) / 1e6, index.size());
            return index.size();
        };
        QCOMPARE(measure("all", {}), size_t(count));
        QCOMPARE(measure("filter, one hit", {.words = snapshot.id(quint32(count / 2))}), size_t(1));
        QVERIFY(measure("filter, many", {.words = u"laptop"_s}) > 0);
        QVERIFY(measure("filter, by a named column", {.words = u"firma ubuntu"_s}) > 0);
        QCOMPARE(measure("filter, none", {.words = u"zzzz"_s}), size_t(0));
        QCOMPARE(measure("sort by name", {.words = {}, .companies = {}, .sortBy = InventoryColumn::Name}),
                 size_t(count));
        QCOMPARE(measure("sort by company", {.words = {}, .companies = {}, .sortBy = InventoryColumn::Company}),
                 size_t(count));
        QCOMPARE(measure("sort by last scan", {.words = {}, .companies = {}, .sortBy = InventoryColumn::LastScan}),
                 size_t(count));
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
