// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::ApiError;
using session::Connection;
using session::ConnectionEntry;
using session::Settings;
using session::SettingsTrouble;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 30), Qt::UTC);

ConnectionEntry full()
{
    ConnectionEntry entry;
    auto &connection = entry.connection;
    connection.id = u"id-1"_s;
    connection.name = u"  Nörthwind; [MSP] = \"a/b\", \\ 100 %  "_s;
    connection.color = u"#2f7fd6"_s;
    connection.kind = Connection::Kind::CloudSecurity;
    connection.edition = schema::Edition::OnPremises;
    connection.accessUrl = QUrl(u"https://gz.example.test:8443/api%20x"_s);
    connection.tls.ownCa = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    connection.tls.pinnedSha256 = QByteArray::fromHex("00ff") + QByteArray(30, 'x');
    connection.proxy.mode = transport::ProxySettings::Mode::Manual;
    connection.proxy.host = u"proxy.example.test"_s;
    connection.proxy.port = 3128;
    connection.proxy.user = u"me"_s;
    connection.proxy.password = [] { return u"proxy-password"_s; };
    connection.readOnly = true;
    connection.ownBudget = true;
    connection.limits = {{u"scan tasks"_s, 20, std::chrono::minutes(1)}, {u"default"_s, 8, std::chrono::seconds(1)}};
    entry.editionIsSet = true;
    entry.key = {noon, noon.addDays(-90), noon.addSecs(60), QStringList{u"network"_s, u"policies"_s}};
    entry.tenant = u"5f0000000000000000000001"_s;
    entry.tenantName = u"Northwind, Inc."_s;
    return entry;
}

ConnectionEntry plain(const QString &id)
{
    ConnectionEntry entry;
    entry.connection.id = id;
    entry.connection.name = id;
    entry.connection.accessUrl = QUrl(u"https://cloud.example.test/api"_s);
    return entry;
}

QStringList idsOf(const Settings &settings)
{
    QStringList ids;
    for (const auto &entry : settings.connections())
        ids.append(entry.connection.id);
    return ids;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void startsEmpty();
    void everythingComesBack();
    void littleComesBack();
    void unknownRightsAreNotNone();
    void whenAKeyWasTakenIsWrittenLater();
    void orderAndRemoval();
    void isTheOwnersAlone();
    void holdsNoPassword();
    void preferencesComeBack();
    void temporaryLeavesNothing();
    void damagedIsSetAside_data();
    void damagedIsSetAside();
    void oneDamagedConnection();
    void newerIsSetAside();
    void asideNamesDoNotCollide();
    void unreadableIsLeftAlone();
    void cannotBeWritten();
    void emptyFileIsNoDamage();

private:
    QString folder() const { return m_home->filePath(u"profile"_s); }
    QString file() const { return folder() + u"/settings.ini"_s; }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSettings::startsEmpty()
{
    const Settings settings(folder());
    QVERIFY(settings.connections().isEmpty());
    QVERIFY(!settings.trouble());
    QVERIFY(!QFile::exists(file()));
    QVERIFY(Settings::newId() != Settings::newId());
}

void TestSettings::everythingComesBack()
{
    const auto entry = full();
    {
        Settings settings(folder());
        const QSignalSpy changed(&settings, &Settings::connectionsChanged);
        QVERIFY(settings.save(entry));
        QCOMPARE(changed.count(), 1);
    }
    const Settings settings(folder());
    QVERIFY(!settings.trouble());
    QCOMPARE(idsOf(settings), QStringList{u"id-1"_s});
    const auto &read = settings.connections().first();
    QCOMPARE(read.connection.name, entry.connection.name);
    QCOMPARE(read.connection.color, entry.connection.color);
    QCOMPARE(read.connection.kind, entry.connection.kind);
    QCOMPARE(read.connection.edition, entry.connection.edition);
    QCOMPARE(read.connection.accessUrl, entry.connection.accessUrl);
    QCOMPARE(read.connection.tls.ownCa, entry.connection.tls.ownCa);
    QCOMPARE(read.connection.tls.pinnedSha256, entry.connection.tls.pinnedSha256);
    QCOMPARE(read.connection.proxy.mode, entry.connection.proxy.mode);
    QCOMPARE(read.connection.proxy.host, entry.connection.proxy.host);
    QCOMPARE(read.connection.proxy.port, entry.connection.proxy.port);
    QCOMPARE(read.connection.proxy.user, entry.connection.proxy.user);
    QCOMPARE(read.connection.readOnly, true);
    QCOMPARE(read.connection.ownBudget, true);
    QCOMPARE(read.connection.limits.size(), 2);
    QCOMPARE(read.connection.limits[0].bucket, u"scan tasks"_s);
    QCOMPARE(read.connection.limits[0].limit, 20);
    QVERIFY(read.connection.limits[0].window == std::chrono::minutes(1));
    QCOMPARE(read.editionIsSet, true);
    QCOMPARE(read.key.storedAt, entry.key.storedAt);
    QCOMPARE(read.key.createdAt, entry.key.createdAt);
    QCOMPARE(read.key.acceptedAt, entry.key.acceptedAt);
    QCOMPARE(read.key.enabledApis, entry.key.enabledApis);
    QCOMPARE(read.tenant, entry.tenant);
    QCOMPARE(read.tenantName, entry.tenantName);
}

void TestSettings::littleComesBack()
{
    QVERIFY(Settings(folder()).save(plain(u"a"_s)));
    const Settings settings(folder());
    QVERIFY(!settings.trouble());
    const auto &read = settings.connections().first();
    QVERIFY(!read.connection.edition);
    QVERIFY(!read.connection.readOnly);
    QVERIFY(read.connection.limits.isEmpty());
    QVERIFY(!read.key.storedAt.isValid());
    QVERIFY(read.tenant.isEmpty());
    QVERIFY(read.connection.tls.pinnedSha256.isEmpty());
    QVERIFY(read.connection.proxy.mode == transport::ProxySettings::Mode::System);
}

void TestSettings::whenAKeyWasTakenIsWrittenLater()
{
    const QDateTime utc(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    const auto written = [this] {
        QFile ini(file());
        return ini.open(QIODevice::ReadOnly) ? ini.readAll() : QByteArray();
    };
    {
        Settings settings(folder());
        QVERIFY(settings.save(plain(u"a"_s)));
        const auto before = written();
        QVERIFY(!before.isEmpty());
        QSignalSpy changed(&settings, &Settings::connectionsChanged);
        settings.keyAccepted(u"a"_s, utc);
        settings.keyAccepted(u"a"_s, utc);
        settings.keyAccepted(u"b"_s, utc);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings.find(u"a"_s)->key.acceptedAt, utc);
        QVERIFY(!settings.find(u"b"_s));
        QCOMPARE(written(), before);
    }
    QCOMPARE(Settings(folder()).find(u"a"_s)->key.acceptedAt, utc);
}

void TestSettings::unknownRightsAreNotNone()
{
    Settings settings(folder());
    auto none = plain(u"none"_s);
    none.key.enabledApis = QStringList();
    auto one = plain(u"one"_s);
    one.key.enabledApis = QStringList{u"network"_s};
    QVERIFY(settings.save(plain(u"unknown"_s)));
    QVERIFY(settings.save(none));
    QVERIFY(settings.save(one));

    const Settings read(folder());
    QVERIFY(!read.find(u"unknown"_s)->key.enabledApis);
    QVERIFY(read.find(u"none"_s)->key.enabledApis);
    QCOMPARE(read.find(u"none"_s)->key.enabledApis->size(), 0);
    QCOMPARE(read.find(u"one"_s)->key.enabledApis, QStringList{u"network"_s});
}

void TestSettings::orderAndRemoval()
{
    Settings settings(folder());
    for (const auto *id : {"a", "b", "c", "d"})
        QVERIFY(settings.save(plain(QString::fromLatin1(id))));
    QVERIFY(settings.setOrder({u"c"_s, u"a"_s, u"nobody"_s}));
    QVERIFY(settings.remove(u"b"_s, noon));
    QVERIFY(settings.remove(u"nobody"_s, noon));
    QCOMPARE(idsOf(Settings(folder())), (QStringList{u"c"_s, u"a"_s, u"d"_s}));

    Settings later(folder());
    QVERIFY(!later.find(u"b"_s));
    QCOMPARE(later.removed().size(), 1);
    QCOMPARE(later.removed().first().id, u"b"_s);
    QCOMPARE(later.removed().first().name, u"b"_s);
    QCOMPARE(later.removed().first().removedAt, noon);
    QVERIFY(later.removed().first().askAboutCache);
    QVERIFY(later.cacheAskedAbout(u"b"_s));
    QVERIFY(!Settings(folder()).removed().first().askAboutCache);
    QVERIFY(!contents(file()).contains("[connection-b]"));
}

void TestSettings::isTheOwnersAlone()
{
    const auto before = umask(0);
    QVERIFY(Settings(folder()).save(plain(u"a"_s)));
    struct stat info {};
    QCOMPARE(stat(qPrintable(file()), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    QCOMPARE(stat(qPrintable(folder()), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    // Opened up by somebody, closed by the next write.
    QCOMPARE(chmod(qPrintable(file()), 0644), 0);
    QVERIFY(Settings(folder()).save(plain(u"b"_s)));
    QCOMPARE(stat(qPrintable(file()), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    umask(before);
    // Nothing is left beside it.
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"settings.ini"_s});
}

void TestSettings::holdsNoPassword()
{
    Settings settings(folder());
    QVERIFY(settings.save(full()));
    const auto text = contents(file());
    QVERIFY(text.contains("proxy.example.test"));
    QVERIFY(!text.contains("proxy-password"));
    QVERIFY(!text.toLower().contains("password"));
}

void TestSettings::preferencesComeBack()
{
    {
        Settings settings(folder());
        settings.setValue(u"columns/endpoints"_s, QByteArray("\x00\xff\x01", 3));
        settings.setValue(u"theme"_s, u"dark"_s);
        QVERIFY(!QFile::exists(file()));
    }
    Settings settings(folder());
    QCOMPARE(settings.value(u"columns/endpoints"_s).toByteArray(), QByteArray("\x00\xff\x01", 3));
    QCOMPARE(settings.value(u"theme"_s).toString(), u"dark"_s);
    QCOMPARE(settings.value(u"other"_s, 7).toInt(), 7);
    // A connection saved later does not forget them.
    QVERIFY(settings.save(plain(u"a"_s)));
    QCOMPARE(Settings(folder()).value(u"theme"_s).toString(), u"dark"_s);
}

void TestSettings::temporaryLeavesNothing()
{
    Settings settings({});
    QVERIFY(settings.save(plain(u"a"_s)));
    QCOMPARE(settings.connections().size(), 1);
    settings.setValue(u"theme"_s, u"dark"_s);
    QVERIFY(settings.flush());
    QVERIFY(QDir(m_home->path()).isEmpty());
}

void TestSettings::damagedIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x7f\x45LF\x00\x01\x02 no settings at all\n", 28);
    QTest::newRow("no format") << QByteArray("[General]\ntheme=dark\n");
    QTest::newRow("senseless format") << QByteArray("[General]\nformat=zero\n");
    QTest::newRow("listed but not there") << QByteArray("[General]\nformat=1\nconnections=gone\n");
    QTest::newRow("cut") << QByteArray("[General]\nformat=1\nconnections=a\n\n[connection-a]\nname=A\nki");
}

void TestSettings::damagedIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    put(file(), bytes);
    {
        Settings settings(folder());
        QVERIFY(settings.trouble());
        QVERIFY(settings.trouble()->kind == SettingsTrouble::Kind::Damaged);
        QCOMPARE(contents(settings.trouble()->aside), bytes);
        QVERIFY(settings.save(plain(u"new"_s)));
    }
    const Settings settings(folder());
    QVERIFY(!settings.trouble());
    QCOMPARE(idsOf(settings), QStringList{u"new"_s});
    QCOMPARE(contents(file() + u".damaged-1"_s), bytes);
}

void TestSettings::oneDamagedConnection()
{
    {
        Settings settings(folder());
        for (const auto *id : {"a", "b", "c"})
            QVERIFY(settings.save(plain(QString::fromLatin1(id))));
        settings.setValue(u"theme"_s, u"dark"_s);
    }
    auto bytes = contents(file());
    const auto at = bytes.indexOf("readOnly=", bytes.indexOf("[connection-b]"));
    bytes.remove(at, 4); // readOnly → Only: whether b may be written to is not known any more
    put(file(), bytes);
    const Settings settings(folder());
    QVERIFY(settings.trouble());
    QVERIFY(settings.trouble()->kind == SettingsTrouble::Kind::Damaged);
    QCOMPARE(idsOf(settings), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(settings.value(u"theme"_s).toString(), u"dark"_s);
    QCOMPARE(contents(settings.trouble()->aside), bytes);
    // What was taken over is on disk already.
    QCOMPARE(idsOf(Settings(folder())), (QStringList{u"a"_s, u"c"_s}));
}

void TestSettings::newerIsSetAside()
{
    QVERIFY(QDir().mkpath(folder()));
    const QByteArray bytes = "[General]\nformat=2\nconnections=a\n\n[connection-a]\nsecretOfTheFuture=1\n";
    put(file(), bytes);
    const Settings settings(folder());
    QVERIFY(settings.trouble());
    QVERIFY(settings.trouble()->kind == SettingsTrouble::Kind::Newer);
    QVERIFY(settings.connections().isEmpty());
    QCOMPARE(contents(settings.trouble()->aside), bytes);
}

void TestSettings::asideNamesDoNotCollide()
{
    QVERIFY(QDir().mkpath(folder()));
    put(file() + u".damaged-1"_s, "earlier");
    put(file(), "garbage");
    const Settings settings(folder());
    QCOMPARE(settings.trouble()->aside, file() + u".damaged-2"_s);
    QCOMPARE(contents(file() + u".damaged-1"_s), QByteArray("earlier"));
}

void TestSettings::unreadableIsLeftAlone()
{
    // A folder in its place cannot be opened, by root neither.
    QVERIFY(QDir().mkpath(file() + u"/inside"_s));
    Settings settings(folder());
    QVERIFY(settings.trouble());
    QVERIFY(settings.trouble()->kind == SettingsTrouble::Kind::Unreadable);
    const auto saved = settings.save(plain(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ApiError::Kind::StoreFault);
    QVERIFY(saved.error().message.contains(file()));
    QCOMPARE(idsOf(settings), QStringList{u"a"_s}); // for this session
    QVERIFY(QFileInfo(file() + u"/inside"_s).isDir());
}

void TestSettings::cannotBeWritten()
{
    // A file where its folder should be: nobody can write there. What was entered holds, and is written once it can be.
    put(folder(), "in the way");
    Settings settings(folder());
    QVERIFY(!settings.trouble());
    const auto saved = settings.save(plain(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ApiError::Kind::StoreFault);
    QCOMPARE(idsOf(settings), QStringList{u"a"_s});
    QVERIFY(QFile::remove(folder()));
    QVERIFY(settings.save(plain(u"b"_s)));
    QCOMPARE(idsOf(Settings(folder())), (QStringList{u"a"_s, u"b"_s}));
}

void TestSettings::emptyFileIsNoDamage()
{
    QVERIFY(QDir().mkpath(folder()));
    put(file(), "");
    Settings settings(folder());
    QVERIFY(!settings.trouble());
    QVERIFY(settings.save(plain(u"a"_s)));
}

QTEST_GUILESS_MAIN(TestSettings)

#include "tst_settings.moc"
