// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/document.h"
#include "schema/pointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace schema;

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void at_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("expected"); // in brackets, as QJsonDocument writes it; empty: nothing stands there
        const auto row = [](const char *pointer, const char *expected) {
            QTest::addRow("%s", *pointer ? pointer : "the whole")
                << QString::fromUtf8(pointer) << QString::fromUtf8(expected);
        };
        // RFC 6901, section 5
        row("/foo", "[[\"bar\",\"baz\"]]");
        row("/foo/0", "[\"bar\"]");
        row("/", "[0]");
        row("/a~1b", "[1]");
        row("/c%d", "[2]");
        row("/e^f", "[3]");
        row("/g|h", "[4]");
        row("/i\\j", "[5]");
        row("/k\"l", "[6]");
        row("/ ", "[7]");
        row("/m~0n", "[8]");
        // what stands nowhere
        row("foo", "");
        row("/none", "");
        row("/foo/2", "");
        row("/foo/-", "");
        row("/foo/-1", "");
        row("/foo/00", "");
        row("/foo/01", "");
        row("/foo/1x", "");
        row("/foo/", "");
        row("/foo/99999999999999999999", "");
        row("/foo/0/x", "");
        row("/m~2n", "");
        row("/m~", "");
        row("/foo//", "");
        // escapes in the right order
        row("/~01", "[9]");
        row("/o/0/p/1", "[null]");
        row("/o/0", "[{\"p\":[1,null]}]");
    }

    void at()
    {
        QFETCH(const QString, pointer);
        QFETCH(const QString, expected);
        const QByteArray json =
            "{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,\"k\\\"l\":6,\" "
            "\":7,\"m~n\":8,\"~1\":9,\"o\":[{\"p\":[1,null]}]}";
        const Document document(QJsonDocument::fromJson(json).object());
        const QJsonValue found = document.at(pointer);
        QCOMPARE(found.isUndefined(), expected.isEmpty());
        if (!expected.isEmpty())
            QCOMPARE(QString::fromUtf8(QJsonDocument(QJsonArray{found}).toJson(QJsonDocument::Compact)), expected);
    }

    void theEmptyPointerIsTheWhole()
    {
        for (const QJsonValue &value : {QJsonValue(1), QJsonValue(u"a"_s), QJsonValue(QJsonArray{1}), QJsonValue()})
            QCOMPARE(Document(value).at(u""), value);
        QVERIFY(Document().at(u"").isUndefined());
        QVERIFY(Document().at(u"/a").isUndefined());
    }

    void emptyIsNothingOrNull()
    {
        QVERIFY(Document().isEmpty());
        QVERIFY(Document(QJsonValue()).isEmpty());
        QVERIFY(!Document(QJsonObject()).isEmpty());
        QVERIFY(!Document(false).isEmpty());
    }

    void toJsonIsForPeopleAndReadsBack()
    {
        QCOMPARE(Document().toJson(), QByteArray());
        QCOMPARE(Document(true).toJson(), QByteArray("true\n"));
        QCOMPARE(Document(u"a\"ü\n"_s).toJson(), QByteArray("\"a\\\"ü\\n\"\n"));
        QCOMPARE(Document(QJsonValue()).toJson(), QByteArray("null\n"));
        QCOMPARE(Document(5).toJson(), QByteArray("5\n"));
        const QJsonObject object{{u"a"_s, QJsonArray{1, 2}}};
        QVERIFY(Document(object).toJson().contains("\n    \"a\""));
        QCOMPARE(QJsonDocument::fromJson(Document(object).toJson()).object(), object);
        QCOMPARE(QJsonDocument::fromJson(Document(object[u"a"]).toJson()).array(), object[u"a"].toArray());
    }

    void pointersAreWrittenAsTheyAreRead()
    {
        for (const QString &name : {u"plain"_s, u""_s, u"a/b"_s, u"~"_s, u"~1"_s, u"~01/~10"_s, u"/"_s, u"ü ö"_s}) {
            const auto steps = pointerSteps(pointerTo(pointerTo(u"/x"_s, name), 3));
            QVERIFY(steps);
            QCOMPARE(*steps, (QStringList{u"x"_s, name, u"3"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
