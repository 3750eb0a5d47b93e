// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Policies = models::RecordTableModel<models::Sourced<records::PolicyItem>>;
using PolicyFeed = models::RecordFeedOf<records::PolicyItem>;

namespace {

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

/// A cache of one tenant, and what it is given.
struct Tenant {
    QTemporaryDir folder;
    store::Cache cache;

    explicit Tenant(const QString &name) : cache(folder.filePath(u"cache.db"_s))
    {
        (void)valueOf(cache.bind({name, u"https://"_s + name, {}}));
    }

    void put(const QStringList &names, const QDateTime &seenAt = noon, QLatin1StringView kind = store::kinds::policy)
    {
        QList<store::Item> items;
        for (const QString &name : names)
            items.append({name, QJsonObject{{u"id"_s, name}, {u"name"_s, name.toUpper()}}});
        (void)valueOf(cache.put({kind, std::nullopt}, items, seenAt));
    }
};

QStringList shownIn(const Policies &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.keyAt(row).connection + u'/' + model.index(row, 0).data().toString());
    return all;
}

bool isConnectionShown(const Policies &model)
{
    return model.columns().last().id == u"connection"_s && model.columns().last().shown;
}

} // namespace

class TestRecordFeed : public QObject {
    Q_OBJECT

    support::FakeClock m_clock;

private Q_SLOTS:
    void severalConnectionsStandInOneTable()
    {
        Tenant first(u"first"_s);
        Tenant second(u"second"_s);
        first.put({u"a"_s, u"b"_s}, noon);
        first.put({u"c"_s}, noon.addSecs(60));
        second.put({u"a"_s});

        Policies model(models::sourced(models::policyColumns()), models::keyOf<records::PolicyItem>, m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PolicyFeed feed(model, m_clock, store::kinds::policy);
        QSignalSpy loaded(&feed, &models::RecordFeed::loaded);
        QVERIFY(feed.isLoaded()); // of nothing, everything
        feed.setSources({{u"1"_s, u"First"_s, &first.cache}});
        QVERIFY(!feed.isLoaded());
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(feed.isLoaded());
        QCOMPARE(shownIn(model), (QStringList{u"1/A"_s, u"1/B"_s, u"1/C"_s}));
        QVERIFY(!isConnectionShown(model));
        QVERIFY(!feed.error(u"1"_s));

        QSignalSpy columns(&model, &models::TableModel::columnsChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        feed.setSources({{u"1"_s, u"First"_s, &first.cache}, {u"2"_s, u"Second"_s, &second.cache}});
        QCOMPARE(model.rowCount(), 3); // what is there stays
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(shownIn(model), (QStringList{u"1/A"_s, u"1/B"_s, u"1/C"_s, u"2/A"_s}));
        QVERIFY(isConnectionShown(model));
        QCOMPARE(columns.size(), 1);
        QCOMPARE(model.index(3, 3).data().toString(), u"Second"_s);
        QCOMPARE(model.find({u"2"_s, u"a"_s})->record.name, u"A"_s);

        feed.setSources({{u"2"_s, u"Renamed"_s, &second.cache}});
        QCOMPARE(shownIn(model), (QStringList{u"2/A"_s}));
        QCOMPARE(model.index(0, 3).data().toString(), u"Renamed"_s);
        QVERIFY(!isConnectionShown(model));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(loaded.size(), 2); // a name is no reason to read
    }

    void reloadsWhileReadingAreOne()
    {
        Tenant tenant(u"one"_s);
        tenant.put({u"a"_s});
        Policies model(models::sourced(models::policyColumns()), models::keyOf<records::PolicyItem>, m_clock);
        PolicyFeed feed(model, m_clock, store::kinds::policy);
        QSignalSpy loaded(&feed, &models::RecordFeed::loaded);
        feed.setSources({{u"1"_s, u"One"_s, &tenant.cache}});
        for (int i = 0; i < 20; ++i)
            feed.reload();
        QTRY_COMPARE(loaded.size(), 1);
        tenant.put({u"b"_s});
        feed.reload(u"1"_s);
        feed.reload(u"somebody else"_s);
        QCoreApplication::processEvents();
        QCOMPARE(loaded.size(), 1); // it rests
        m_clock.advance(std::chrono::milliseconds(100));
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(shownIn(model), (QStringList{u"1/A"_s, u"1/B"_s}));
        // Nothing was asked for meanwhile, so the next is read at once.
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(loaded.size(), 2);
        feed.reload();
        QTRY_COMPARE(loaded.size(), 3);
    }

    void whatCannotBeReadIsTold()
    {
        Tenant tenant(u"one"_s);
        tenant.put({u"a"_s});
        Policies model(models::sourced(models::policyColumns()), models::keyOf<records::PolicyItem>, m_clock);
        PolicyFeed feed(model, m_clock, store::kinds::policy);
        QSignalSpy loaded(&feed, &models::RecordFeed::loaded);
        feed.setSources({{u"1"_s, u"One"_s, &tenant.cache}});
        QTRY_COMPARE(loaded.size(), 1);
        tenant.cache.close();
        QVERIFY(tenant.folder.remove());
        m_clock.advance(std::chrono::seconds(1));
        feed.reload();
        QTRY_COMPARE(loaded.size(), 2);
        QVERIFY(feed.error(u"1"_s));
        QVERIFY(feed.isLoaded());
        QCOMPARE(shownIn(model), QStringList{u"1/A"_s}); // what was there stays
    }

    void aSourceThatGoesIsNotHeardOfAgain()
    {
        Policies model(models::sourced(models::policyColumns()), models::keyOf<records::PolicyItem>, m_clock);
        PolicyFeed feed(model, m_clock, store::kinds::policy);
        QSignalSpy loaded(&feed, &models::RecordFeed::loaded);
        {
            Tenant tenant(u"one"_s);
            tenant.put({u"a"_s});
            feed.setSources({{u"1"_s, u"One"_s, &tenant.cache}});
            feed.setSources({});
        }
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(loaded.size(), 0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(feed.isLoaded());
    }

    void scanAccountsKnowTheirGroup()
    {
        using Row = models::Sourced<models::ScanAccountRow>;
        Tenant tenant(u"one"_s);
        const QJsonObject group{{u"id"_s, u"g"_s}, {u"attributes"_s, QJsonObject{{u"name"_s, u"Production"_s}}}};
        (void)valueOf(tenant.cache.put({store::kinds::scanGroup, std::nullopt}, {{u"g"_s, group}}, noon));
        const QJsonObject inGroup{{u"data"_s, QJsonObject{{u"id"_s, u"g"_s}}}};
        const QJsonObject account{{u"id"_s, u"s"_s},
                                  {u"attributes"_s, QJsonObject{{u"name"_s, u"Shop"_s}}},
                                  {u"relationships"_s, QJsonObject{{u"scan_group"_s, inGroup}}}};
        (void)valueOf(tenant.cache.put({store::kinds::scanAccount, std::nullopt}, {{u"s"_s, account}}, noon));

        models::RecordTableModel<Row> model(models::sourced(models::scanAccountColumns()),
                                            models::keyOf<models::ScanAccountRow>, m_clock);
        models::RecordFeedOf<models::ScanAccountRow> feed(model, m_clock, models::readScanAccounts);
        feed.setSources({{u"1"_s, u"One"_s, &tenant.cache}});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowAt(0).record.groupName, u"Production"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecordFeed)
#include "tst_recordfeed.moc"
