// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "fulldisk.h"
#include "store/cache.h"
#include "store/setaside.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using store::Cache;
using store::Item;
using store::Message;
using store::Scope;
using store::Tenant;
using storetest::answerOf;
using storetest::isFault;

namespace {

const Tenant acme{u"acme"_s, u"https://example.test/api"_s, u"partner"_s};
const Tenant other{u"other"_s, u"https://example.test/api"_s, u"partner"_s};
const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QList<Item> itemsFrom(int first, int count, const QString &name = u"n"_s)
{
    QList<Item> items;
    for (int i = first; i < first + count; ++i)
        items.append({u"id%1"_s.arg(i), {{u"id"_s, u"id%1"_s.arg(i)}, {u"name"_s, name + QString::number(i)}}});
    return items;
}

Scope scopeOf(QLatin1StringView kind, const char *company = nullptr)
{
    return {kind, company ? std::optional(QString::fromLatin1(company)) : std::nullopt};
}

const Scope companyA = scopeOf(store::kinds::endpoint, "A");
const Scope companyB = scopeOf(store::kinds::endpoint, "B");
const Scope allEndpoints = scopeOf(store::kinds::endpoint);

QStringList idsIn(Cache &cache, const Scope &scope)
{
    const auto ids = answerOf(cache.read([scope](const store::CacheReader &reader) {
        QStringList found;
        reader.forEach(scope, [&found](const store::RowView &row) {
            found.append(QString::fromUtf8(row.id));
            return true;
        });
        return found;
    }));
    return ids ? *ids : QStringList{u"failed: "_s + ids.error().message};
}

bool overwrite(const QString &path, qint64 at, qsizetype length)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(QByteArray(length, '\x5a')) == length;
}

qint64 sizeOf(const QString &path)
{
    return QFile(path).size();
}

} // namespace

class TestCache final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatItWasGiven()
    {
        {
            Cache cache(path());
            const auto opening = answerOf(cache.opening());
            QVERIFY(opening && !opening->inMemory && !opening->message && !opening->tenant);
            QCOMPARE(answerOf(cache.bind(acme)).value(), Cache::Binding::New);
            QCOMPARE(answerOf(cache.put(companyA, itemsFrom(1, 3), noon)).value(), 3);
            cache.setNote(u"versions"_s, u"{}"_s);
            // Dropped, and written all the same.
            (void)cache.put(companyB, itemsFrom(10, 2), noon.addSecs(5));
        }
        QVERIFY(!QFile::exists(path() + u"-wal"_s));
        Cache cache(path());
        QCOMPARE(answerOf(cache.opening())->tenant, std::optional(acme));
        // Before anybody has said which tenant it is.
        QCOMPARE(idsIn(cache, allEndpoints), (QStringList{u"id1"_s, u"id2"_s, u"id3"_s, u"id10"_s, u"id11"_s}));
        QCOMPARE(idsIn(cache, companyB), (QStringList{u"id10"_s, u"id11"_s}));
        QCOMPARE(idsIn(cache, scopeOf(store::kinds::policy)), QStringList());
        const auto found = answerOf(cache.read([](const store::CacheReader &reader) {
            return std::tuple(reader.find(store::kinds::endpoint, u"id10"_s),
                              reader.find(store::kinds::policy, u"id1"_s), reader.holding(allEndpoints),
                              reader.note(u"versions"_s), reader.list(companyA, 2));
        }));
        QVERIFY(found);
        const auto &[record, none, holding, note, list] = *found;
        QVERIFY(record && !none);
        QCOMPARE(record->company, u"B"_s);
        QCOMPARE(record->seenAt, noon.addSecs(5));
        QCOMPARE(record->object().value(u"name"_s), u"n10"_s);
        QCOMPARE(holding.rows, 5);
        QCOMPARE(holding.oldest, noon);
        QCOMPARE(holding.newest, noon.addSecs(5));
        QCOMPARE(note, u"{}"_s);
        QCOMPARE(list.size(), 2);
    }

    void nothingIsWrittenBeforeTheTenantIsKnown()
    {
        Cache cache(path());
        QVERIFY(isFault(answerOf(cache.put(companyA, itemsFrom(1, 1), noon)), Message::Kind::UnknownTenant));
        QVERIFY(isFault(answerOf(cache.beginPass(companyA, noon)), Message::Kind::UnknownTenant));
        QCOMPARE(idsIn(cache, allEndpoints), QStringList());
    }

    void tenantsNeverMix_data()
    {
        QTest::addColumn<Tenant>("kept");
        QTest::addColumn<Tenant>("now");
        QTest::addColumn<Cache::Binding>("binding");
        const auto url = [](const char *u) { return QString::fromLatin1(u); };
        QTest::newRow("same root") << acme << acme << Cache::Binding::Same;
        QTest::newRow("same root elsewhere") << acme << Tenant{acme.rootCompany, url("b"), {}} << Cache::Binding::Same;
        QTest::newRow("another root at the same place") << acme << other << Cache::Binding::Other;
        QTest::newRow("root not known now") << acme << Tenant{{}, acme.url, {}} << Cache::Binding::Same;
        QTest::newRow("nothing in common") << acme << Tenant{{}, url("b"), {}} << Cache::Binding::Other;
        QTest::newRow("root learned") << Tenant{{}, url("a"), {}} << Tenant{url("r"), url("a"), {}}
                                      << Cache::Binding::Same;
        QTest::newRow("another place") << Tenant{{}, url("a"), {}} << Tenant{url("r"), url("b"), {}}
                                       << Cache::Binding::Other;
    }
    void tenantsNeverMix()
    {
        QFETCH(const Tenant, kept);
        QFETCH(const Tenant, now);
        QFETCH(const Cache::Binding, binding);
        {
            Cache cache(path());
            QCOMPARE(answerOf(cache.bind(kept)).value(), Cache::Binding::New);
            QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 2), noon)));
        }
        Cache cache(path());
        QCOMPARE(answerOf(cache.bind(now)).value(), binding);
        if (binding != Cache::Binding::Other) {
            // What was known of the tenant stays known.
            const Tenant tenant{now.rootCompany.isEmpty() ? kept.rootCompany : now.rootCompany, now.url, kept.edition};
            cache.close();
            Cache again(path());
            QCOMPARE(answerOf(again.opening())->tenant, std::optional(tenant));
            return;
        }
        QVERIFY(isFault(answerOf(cache.put(companyA, itemsFrom(3, 1), noon)), Message::Kind::OtherTenant));
        QVERIFY(isFault(answerOf(cache.remove(store::kinds::endpoint, {u"id1"_s})), Message::Kind::OtherTenant));
        QCOMPARE(idsIn(cache, allEndpoints).size(), 2);
        QSignalSpy troubled(&cache, &Cache::troubled);
        const auto aside = answerOf(cache.startOver(now));
        QVERIFY(aside);
        QCOMPARE(store::setAsideFiles(path()), QStringList{*aside});
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(idsIn(cache, allEndpoints), QStringList());
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(3, 1), noon)));
        // Nothing is lost: the old one is whole under its new name.
        Cache old(*aside);
        QCOMPARE(idsIn(old, allEndpoints).size(), 2);
        QCOMPARE(answerOf(old.opening())->tenant->url, kept.url);
    }

    void onlyACompletePassRemoves()
    {
        Cache cache(path());
        QVERIFY(answerOf(cache.bind(acme)));
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 4), noon)));
        QVERIFY(answerOf(cache.put(companyB, itemsFrom(10, 2), noon)));
        QVERIFY(answerOf(cache.put(scopeOf(store::kinds::policy, "A"), itemsFrom(1, 1), noon)));

        const auto broken = answerOf(cache.beginPass(companyA, noon));
        QVERIFY(broken);
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 1), noon, *broken)));
        cache.abandonPass(*broken);
        QVERIFY(isFault(answerOf(cache.completePass(*broken, noon)), Message::Kind::UnknownPass));
        QVERIFY(isFault(answerOf(cache.put(companyA, itemsFrom(1, 1), noon, *broken)), Message::Kind::UnknownPass));
        QCOMPARE(idsIn(cache, companyA).size(), 4);

        const auto pass = answerOf(cache.beginPass(companyA, noon));
        QVERIFY(pass);
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(2, 1), noon, *pass)));
        // Another company's pass that runs at the same time took one over.
        const auto passB = answerOf(cache.beginPass(companyB, noon));
        QVERIFY(answerOf(cache.put(companyB, itemsFrom(3, 1), noon, *passB)));
        // A click fetched these meanwhile; one of them is new. The pass passed their place before.
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(4, 2), noon.addDays(-3))));
        QCOMPARE(answerOf(cache.completePass(*pass, noon)).value(), 1);
        QCOMPARE(idsIn(cache, companyA), (QStringList{u"id2"_s, u"id4"_s, u"id5"_s}));
        QCOMPARE(answerOf(cache.completePass(*passB, noon)).value(), 2);
        QCOMPARE(idsIn(cache, companyB), QStringList{u"id3"_s});
        QCOMPARE(idsIn(cache, scopeOf(store::kinds::policy)).size(), 1);
        QVERIFY(isFault(answerOf(cache.completePass(*pass, noon)), Message::Kind::UnknownPass));

        const auto whole = answerOf(cache.beginPass(allEndpoints, noon));
        QVERIFY(answerOf(cache.put(companyB, itemsFrom(3, 1), noon, *whole)));
        QCOMPARE(answerOf(cache.completePass(*whole, noon)).value(), 3);
        QCOMPARE(idsIn(cache, allEndpoints), QStringList{u"id3"_s});
        QCOMPARE(answerOf(cache.remove(store::kinds::endpoint, {u"id3"_s, u"id99"_s})).value(), 1);
    }

    void aPassEndsWithTheProgram()
    {
        qint64 pass = 0;
        {
            Cache cache(path());
            QVERIFY(answerOf(cache.bind(acme)));
            QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 4), noon)));
            pass = answerOf(cache.beginPass(companyA, noon)).value();
        }
        Cache cache(path());
        QVERIFY(answerOf(cache.bind(acme)));
        QVERIFY(isFault(answerOf(cache.completePass(pass, noon)), Message::Kind::UnknownPass));
        QCOMPARE(idsIn(cache, companyA).size(), 4);
    }

    void readersDoNotWaitForWriters()
    {
        Cache cache(path());
        QVERIFY(answerOf(cache.bind(acme)));
        QThread *const gui = QThread::currentThread();
        int written = 0;
        for (int page = 0; page < 40; ++page) {
            cache.put(companyA, itemsFrom(page * 100, 100), noon)
                .then(
                    this, [&written](qint64) { ++written; }, [](const base::ApiError &) {});
        }
        // Each sees whole pages, whenever it looks.
        for (int i = 0; i < 20; ++i) {
            const auto rows = answerOf(cache.read([gui](const store::CacheReader &reader) {
                return QThread::currentThread() == gui ? qint64(-1) : reader.holding(companyA).rows;
            }));
            QVERIFY(rows);
            QVERIFY2(*rows >= 0 && *rows % 100 == 0, qPrintable(QString::number(*rows)));
        }
        QTRY_COMPARE(written, 40);
        QCOMPARE(idsIn(cache, companyA).size(), 4000);
    }

    void setsAsideWhatItCannotUse_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Message::Kind>("kind");
        QTest::newRow("header") << u"header"_s << Message::Kind::Damaged;
        QTest::newRow("cut") << u"cut"_s << Message::Kind::Damaged;
        QTest::newRow("newer") << u"newer"_s << Message::Kind::Newer;
        QTest::newRow("foreign") << u"foreign"_s << Message::Kind::Foreign;
    }
    void setsAsideWhatItCannotUse()
    {
        QFETCH(const QString, what);
        QFETCH(const Message::Kind, kind);
        fill();
        if (what == "header"_L1)
            QVERIFY(overwrite(path(), 0, 60));
        else if (what == "cut"_L1)
            QVERIFY(QFile::resize(path(), 50));
        else
            QVERIFY(sql(what == "newer"_L1 ? "PRAGMA user_version = 99" : "PRAGMA application_id = 1"));
        const qint64 size = sizeOf(path());
        Cache cache(path());
        QSignalSpy troubled(&cache, &Cache::troubled);
        const auto opening = answerOf(cache.opening());
        QVERIFY(opening && opening->message && !opening->inMemory);
        QCOMPARE(nameOf(opening->message->kind), nameOf(kind));
        QCOMPARE(sizeOf(opening->message->asideAs), size);
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(answerOf(cache.bind(acme)).value(), Cache::Binding::New);
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 1), noon)));
        QCOMPARE(idsIn(cache, allEndpoints), QStringList{u"id1"_s});
    }

    void damageInTheMiddleIsFoundByReaders()
    {
        fill();
        const qint64 size = sizeOf(path());
        QVERIFY(overwrite(path(), 4096 * 3, size - 4096 * 5));
        Cache cache(path());
        QSignalSpy troubled(&cache, &Cache::troubled);
        QVERIFY(!answerOf(cache.opening())->message);
        QVERIFY(idsIn(cache, allEndpoints).size() < 2000);
        QTRY_COMPARE(troubled.size(), 1);
        const auto message = troubled.first().first().value<Message>();
        QCOMPARE(message.kind, Message::Kind::Damaged);
        QCOMPARE(sizeOf(message.asideAs), size);
        QCOMPARE(answerOf(cache.bind(acme)).value(), Cache::Binding::New);
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 1), noon)));
        QCOMPARE(idsIn(cache, allEndpoints), QStringList{u"id1"_s});
        QCOMPARE(store::setAsideFiles(path()).size(), 1);
    }

    void damageInTheMiddleIsFoundByWriters()
    {
        fill();
        const qint64 size = sizeOf(path());
        Cache cache(path());
        QSignalSpy troubled(&cache, &Cache::troubled);
        QCOMPARE(answerOf(cache.bind(acme)).value(), Cache::Binding::Same);
        QVERIFY(overwrite(path(), 4096 * 3, size - 4096 * 5));
        // The page goes into the new file, whose tenant is still the one that was bound.
        const auto put = answerOf(cache.put(companyA, itemsFrom(1000, 500), noon));
        QVERIFY2(put, put ? "" : qPrintable(put.error().details));
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(idsIn(cache, allEndpoints).size(), 500);
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 1), noon)));
        cache.close();
        Cache again(path());
        QCOMPARE(answerOf(again.opening())->tenant, std::optional(acme));
        QCOMPARE(idsIn(again, allEndpoints).size(), 501);
    }

    void worksInMemoryWhereThereCanBeNoFile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Message::Kind>("kind");
        QTest::newRow("a folder stands there") << u"folder"_s << Message::Kind::NotAFile;
        QTest::newRow("no folder, none to be made") << u"missing"_s << Message::Kind::FolderMissing;
    }
    void worksInMemoryWhereThereCanBeNoFile()
    {
        QFETCH(const QString, what);
        QFETCH(const Message::Kind, kind);
        QString place = path();
        if (what == "folder"_L1) {
            QVERIFY(QDir().mkpath(place));
        } else {
            QVERIFY(overwrite(place, 0, 10));
            place += u"/below/cache.db"_s;
        }
        Cache cache(place);
        const auto opening = answerOf(cache.opening());
        QVERIFY(opening && opening->inMemory && opening->message && opening->message->inMemory);
        QCOMPARE(nameOf(opening->message->kind), nameOf(kind));
        usableInMemory(cache);
    }

    void showsWhatAReadOnlyFolderHolds()
    {
        fill();
        if (::geteuid() == 0) {
            // Root may write everywhere; look through the eyes of somebody else.
            QVERIFY(::chown(QFile::encodeName(m_folder->path()).constData(), 65534, 65534) == 0);
            QVERIFY(::chown(QFile::encodeName(path()).constData(), 65534, 65534) == 0);
            QVERIFY(::seteuid(65534) == 0);
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        {
            Cache cache(path());
            const auto opening = answerOf(cache.opening());
            QVERIFY(opening && opening->inMemory && opening->message);
            // access(2) asks for the real user, which is root when root runs this: then it is found out later.
            QVERIFY(opening->message->kind == Message::Kind::ReadOnly
                    || opening->message->kind == Message::Kind::NoAccess);
            QCOMPARE(idsIn(cache, allEndpoints).size(), 2000);
            QCOMPARE(answerOf(cache.bind(acme)).value(), Cache::Binding::Same);
            QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 1), noon)));
        }
        if (::getuid() == 0)
            QVERIFY(::seteuid(0) == 0);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aFullDiskLosesNothing()
    {
        Cache cache(path());
        QVERIFY(answerOf(cache.bind(acme)));
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 100), noon)));
        {
            const storetest::FullDisk full;
            QVERIFY(isFault(answerOf(cache.put(companyA, itemsFrom(1, 500, u"new"_s), noon)), Message::Kind::DiskFull));
            QCOMPARE(idsIn(cache, allEndpoints).size(), 100);
        }
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(101, 100), noon)));
        QCOMPARE(idsIn(cache, allEndpoints).size(), 200);
        const auto first = answerOf(cache.read([](const store::CacheReader &reader) {
            return reader.find(store::kinds::endpoint, u"id1"_s)->object().value(u"name"_s).toString();
        }));
        QCOMPARE(first.value(), u"n1"_s);
    }

    void aDiskThatIsFullAtTheStartStillShowsTheCache()
    {
        fill();
        {
            const storetest::FullDisk full;
            Cache cache(path());
            const auto opening = answerOf(cache.opening());
            QVERIFY(opening && opening->inMemory && opening->message);
            QCOMPARE(idsIn(cache, allEndpoints).size(), 2000);
            usableInMemory(cache, Cache::Binding::Same);
        }
        Cache cache(path());
        QVERIFY(!answerOf(cache.opening())->message);
        QCOMPARE(idsIn(cache, allEndpoints).size(), 2000);
    }

    void agesAreNeverNegative()
    {
        using std::chrono::milliseconds;
        QCOMPARE(store::ageOf(noon, noon.addSecs(5)).value, milliseconds(5000));
        QVERIFY(store::ageOf(noon, noon.addSecs(5)).isCertain);
        QCOMPARE(store::ageOf(noon, noon.addSecs(-5)).value, milliseconds(0));
        QVERIFY(store::ageOf(noon, noon.addSecs(-5)).isCertain);
        QCOMPARE(store::ageOf(noon, noon.addDays(-5)).value, milliseconds(0));
        QVERIFY(!store::ageOf(noon, noon.addDays(-5)).isCertain);
    }

    void aClockThatGoesBackChangesNothingElse()
    {
        Cache cache(path());
        QVERIFY(answerOf(cache.bind(acme)));
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(1, 3), noon)));
        const QDateTime before = noon.addYears(-1);
        const auto pass = answerOf(cache.beginPass(companyA, before));
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(2, 1), before, *pass)));
        QCOMPARE(answerOf(cache.completePass(*pass, before)).value(), 2);
        QCOMPARE(idsIn(cache, companyA), QStringList{u"id2"_s});
    }

    void afterTheEndEverythingIsRefused()
    {
        Cache cache(path());
        QVERIFY(answerOf(cache.bind(acme)));
        QCOMPARE(cache.close(), 0);
        QVERIFY(isFault(answerOf(cache.put(companyA, itemsFrom(1, 1), noon)), Message::Kind::Closed));
        QCOMPARE(cache.close(), 0);
    }

    void theEndIsBounded()
    {
        store::StoreThread thread(u"test"_s);
        QSemaphore running;
        QSemaphore release;
        std::atomic_int ran = 0;
        thread.setInterrupt([&release] { release.release(); });
        thread.post([&] {
            running.release();
            release.acquire();
            ++ran;
        });
        for (int i = 0; i < 5; ++i)
            thread.post([&ran] { ++ran; });
        running.acquire();
        bool last = false;
        QCOMPARE(thread.close(std::chrono::milliseconds(1), [&last] { last = true; }), 5);
        QCOMPARE(ran, 1);
        QVERIFY(last);
        QVERIFY(!thread.post([] {}));
    }

private:
    QString path() const { return m_folder->filePath(u"cache.db"_s); }

    /// 2 000 endpoints, closed.
    void fill()
    {
        Cache cache(path());
        QVERIFY(answerOf(cache.bind(acme)));
        QVERIFY(answerOf(cache.put(companyA, itemsFrom(0, 2000), noon)));
    }

    bool sql(const char *statement)
    {
        sqlite3 *database = nullptr;
        const bool done = sqlite3_open(path().toUtf8().constData(), &database) == SQLITE_OK
                          && sqlite3_exec(database, statement, nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(database);
        return done;
    }

    void usableInMemory(Cache &cache, Cache::Binding binding = Cache::Binding::New)
    {
        QCOMPARE(answerOf(cache.bind(acme)).value(), binding);
        QVERIFY(answerOf(cache.put(companyB, itemsFrom(9000, 3), noon)));
        QCOMPARE(idsIn(cache, companyB).size(), 3);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
