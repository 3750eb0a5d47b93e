// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFoldedText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("ascii") << u"ACC-Wks_0143 [x]@"_s << u"acc-wks_0143 [x]@"_s;
        QTest::newRow("umlauts") << u"MÜNCHEN Größe"_s << u"munchen grosse"_s;
        QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
        QTest::newRow("composed and decomposed") << u"caf\u00e9 cafe\u0301"_s << u"cafe cafe"_s;
        QTest::newRow("nordic") << u"Ærø Ørsted Ángström"_s << u"aero orsted angstrom"_s;
        QTest::newRow("polish") << u"Łódź"_s << u"lodz"_s;
        QTest::newRow("turkish") << u"İstanbul ISPARTA ılgaz"_s << u"istanbul isparta ilgaz"_s;
        QTest::newRow("ligature") << u"oﬃce"_s << u"office"_s;
        QTest::newRow("full width") << u"ＰＣ１"_s << u"pc1"_s;
        QTest::newRow("greek") << u"ΟΔΟΣ οδός"_s << u"οδοσ οδοσ"_s;
        QTest::newRow("cyrillic") << u"Ёлка Йод"_s << u"елка иод"_s;
        QTest::newRow("kanji") << u"東京"_s << u"東京"_s;
        QTest::newRow("beyond the first plane") << u"😀A"_s << u"😀a"_s;
    }
    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(QString::fromUtf8(base::folded(text)), expected);
        // Folding what is folded changes nothing.
        QCOMPARE(base::folded(expected), base::folded(text));
    }

    void splitsWords()
    {
        QCOMPARE(base::foldedWords(u"  Größe \t acme\u00a0OS "_s), (QByteArrayList{"grosse", "acme", "os"}));
        QVERIFY(base::foldedWords(u" \n "_s).isEmpty());
    }

    void survivesBrokenText()
    {
        const char16_t broken[] = {u'a', 0xd800, u'B', 0xdc00};
        QVERIFY(base::folded(QStringView(broken, 4)).startsWith('a'));
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
