// SPDX-License-Identifier: GPL-3.0-or-later
// The build step, as the build runs it, and what it leaves.
#include "indexrun.h"
#include "schema/area.h"
#include "schema/methodindex.h"

#include <QFile>
#include <QFileInfo>
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

    IndexRun m_step;

private Q_SLOTS:
    void init() { m_step.clear(); }

    void writesNamesAndIndex()
    {
        const QStringList documents{fixturePath(u"good.openapi.json"_s), fixturePath(u"good.openrpc.json"_s)};
        QVERIFY2(m_step.run(documents) == 0, m_step.said());
        QCOMPARE(m_step.said(), QByteArray());
        const QByteArray header = contents(m_step.path(u"out/schema/methods.h"_s));
        QVERIFY(header.contains("namespace depotItems {"));
        QVERIFY(header.contains("inline constexpr MethodId getThings(u\"depotItems.getThings\", 20);"));
        QVERIFY(header.contains("namespace clouds {"));
        QVERIFY(header.contains("inline constexpr MethodId getZoneCompact(u\"getZoneCompact\", 14);"));

        const auto index = MethodIndex::fromBytes(contents(m_step.path(u"out/index"_s)));
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
        const QString path = m_step.written(u"bad.openrpc.json"_s, json);
        QCOMPARE(m_step.run({path}), 1);
        const QByteArray begin = path.toLocal8Bit() + ": error: ";
        QVERIFY2(m_step.said().contains(begin + "deleteThing: /methods/1/x-effect: is missing\n"), m_step.said());
        QVERIFY2(m_step.said().contains(begin + "getThings: /methods/0/x-bucket: is missing\n"), m_step.said());
        QVERIFY2(m_step.said().contains(begin + "getThings: /methods/0/x-bukket: is no word of the dialect\n"),
                 m_step.said());
        QVERIFY(!QFile::exists(m_step.path(u"out/index"_s)));
    }

    void namesThatCppDoesNotTakeAreFaults()
    {
        QByteArray json = contents(fixturePath(u"good.openrpc.json"_s));
        json.replace("\"deleteThing\"", "\"delete\"");
        json.replace("\"getThings\"", "\"get-things\"");
        json.replace("\"depotItems\"", "\"depot/items\"");
        QCOMPARE(m_step.run({m_step.written(u"names.openrpc.json"_s, json)}), 1);
        QVERIFY2(m_step.said().contains("delete: cannot name a constant"), m_step.said());
        QVERIFY2(m_step.said().contains("get-things: cannot name a constant"), m_step.said());
        QVERIFY2(m_step.said().contains("depot/items cannot name a namespace"), m_step.said());
    }

    void oneIdStandsOnce()
    {
        const QByteArray json = contents(fixturePath(u"good.openrpc.json"_s));
        QCOMPARE(m_step.run({m_step.written(u"one.openrpc.json"_s, json), m_step.written(u"two.openrpc.json"_s, json)}),
                 1);
        QVERIFY2(m_step.said().contains("two.openrpc.json: error: depotItems.getThings: stands twice"), m_step.said());
    }

    void aDocumentThatIsNotThereIsAFault()
    {
        QCOMPARE(m_step.run({m_step.path(u"none.openrpc.json"_s)}), 1);
        QVERIFY2(m_step.said().contains("none.openrpc.json: error: "), m_step.said());
    }

    void anUnchangedHeaderIsLeftAlone()
    {
        QByteArray json = contents(fixturePath(u"good.openrpc.json"_s));
        QCOMPARE(m_step.run({m_step.written(u"a.openrpc.json"_s, json)}), 0);
        const QString path = m_step.path(u"out/schema/methods.h"_s);
        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-1);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
        }
        json.replace("Lists things.", "Lists all things.");
        QCOMPARE(m_step.run({m_step.written(u"a.openrpc.json"_s, json)}), 0);
        QVERIFY(QFileInfo(path).lastModified().toUTC() < old.addSecs(60));
        const auto index = MethodIndex::fromBytes(contents(m_step.path(u"out/index"_s)));
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
