// SPDX-License-Identifier: GPL-3.0-or-later
// The build step, as the build runs it, and what it leaves.
#include "schema/area.h"
#include "schema/methodindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace schema;

namespace {

QString fixturePath(const QString &name)
{
    return QStringLiteral(PLUMBLINE_FIXTURES) + u'/' + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestIndex : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_said;

    int run(const QStringList &documents)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(PLUMBLINE_INDEX), QStringList(m_folder.filePath(u"out"_s)) + documents);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return -1;
        m_said = process.readAll();
        return process.exitCode();
    }

    QString written(const QString &name, const QByteArray &json)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void init() { QDir(m_folder.filePath(u"out"_s)).removeRecursively(); }

    void writesNamesAndIndex()
    {
        const QStringList documents{fixturePath(u"good.openapi.json"_s), fixturePath(u"good.openrpc.json"_s)};
        QVERIFY2(run(documents) == 0, m_said);
        QCOMPARE(m_said, QByteArray());
        const QByteArray header = contents(m_folder.filePath(u"out/schema/methods.h"_s));
        QVERIFY(header.contains("namespace depotItems {"));
        QVERIFY(header.contains("inline constexpr MethodId getThings(u\"depotItems.getThings\", 20);"));
        QVERIFY(header.contains("namespace clouds {"));
        QVERIFY(header.contains("inline constexpr MethodId getZoneCompact(u\"getZoneCompact\", 14);"));

        const auto index = MethodIndex::fromBytes(contents(m_folder.filePath(u"out/index"_s)));
        QVERIFY(index);
        QCOMPARE(index->documents.size(), 2);
        QList<Method> expected;
        for (qsizetype i = 0; i < documents.size(); ++i) {
            QCOMPARE(index->documents.at(i).file, QFileInfo(documents.at(i)).fileName());
            QCOMPARE(index->documents.at(i).first, expected.size());
            expected.append(readArea(contents(documents.at(i))).methods);
            QCOMPARE(index->documents.at(i).first + index->documents.at(i).count, expected.size());
        }
        QVERIFY(index->methods == expected);
    }

    void aFaultEndsTheBuildNamingFileMethodAndMember()
    {
        QByteArray json = contents(fixturePath(u"good.openrpc.json"_s));
        json.replace("\"x-effect\": \"delete\",", "");
        json.replace("\"x-bucket\": \"slow\"", "\"x-bukket\": \"slow\"");
        const QString path = written(u"bad.openrpc.json"_s, json);
        QCOMPARE(run({path}), 1);
        const QByteArray begin = path.toLocal8Bit() + ": error: ";
        QVERIFY2(m_said.contains(begin + "deleteThing: /methods/1/x-effect: is missing\n"), m_said);
        QVERIFY2(m_said.contains(begin + "getThings: /methods/0/x-bucket: is missing\n"), m_said);
        QVERIFY2(m_said.contains(begin + "getThings: /methods/0/x-bukket: is no word of the dialect\n"), m_said);
        QVERIFY(!QFile::exists(m_folder.filePath(u"out/index"_s)));
    }

    void namesThatCppDoesNotTakeAreFaults()
    {
        QByteArray json = contents(fixturePath(u"good.openrpc.json"_s));
        json.replace("\"deleteThing\"", "\"delete\"");
        json.replace("\"getThings\"", "\"get-things\"");
        json.replace("\"depotItems\"", "\"depot/items\"");
        QCOMPARE(run({written(u"names.openrpc.json"_s, json)}), 1);
        QVERIFY2(m_said.contains("delete: cannot name a constant"), m_said);
        QVERIFY2(m_said.contains("get-things: cannot name a constant"), m_said);
        QVERIFY2(m_said.contains("depot/items cannot name a namespace"), m_said);
    }

    void oneIdStandsOnce()
    {
        const QByteArray json = contents(fixturePath(u"good.openrpc.json"_s));
        QCOMPARE(run({written(u"one.openrpc.json"_s, json), written(u"two.openrpc.json"_s, json)}), 1);
        QVERIFY2(m_said.contains("two.openrpc.json: error: depotItems.getThings: stands twice"), m_said);
    }

    void aDocumentThatIsNotThereIsAFault()
    {
        QCOMPARE(run({m_folder.filePath(u"none.openrpc.json"_s)}), 1);
        QVERIFY2(m_said.contains("none.openrpc.json: error: "), m_said);
    }

    void anUnchangedHeaderIsLeftAlone()
    {
        QByteArray json = contents(fixturePath(u"good.openrpc.json"_s));
        QCOMPARE(run({written(u"a.openrpc.json"_s, json)}), 0);
        const QString path = m_folder.filePath(u"out/schema/methods.h"_s);
        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-1);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
        }
        json.replace("Lists things.", "Lists all things.");
        QCOMPARE(run({written(u"a.openrpc.json"_s, json)}), 0);
        QVERIFY(QFileInfo(path).lastModified().toUTC() < old.addSecs(60));
        const auto index = MethodIndex::fromBytes(contents(m_folder.filePath(u"out/index"_s)));
        QVERIFY(index);
        QCOMPARE(index->methods.first().summary, u"Lists all things."_s);
    }

    void bytesThatAreNoIndexAreRefused()
    {
        MethodIndex index;
        index.methods.append(Method{});
        index.documents.append({u"a"_s, 0, 1});
        const QByteArray bytes = index.toBytes();
        QVERIFY(MethodIndex::fromBytes(bytes));
        QVERIFY(!MethodIndex::fromBytes({}));
        QVERIFY(!MethodIndex::fromBytes(bytes + 'x'));
        for (qsizetype i = 0; i < bytes.size(); ++i)
            QVERIFY(!MethodIndex::fromBytes(bytes.first(i)));
        index.documents.first().count = 2;
        QVERIFY(!MethodIndex::fromBytes(index.toBytes()));
    }
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
