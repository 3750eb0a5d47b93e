// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/processhardening.h"
#include "session/secretbytes.h"

#include <QDebug>
#include <QFile>
#include <QTest>
#include <QVariant>

#include <concepts>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using session::SecretBytes;

// What must not compile anywhere.
template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(Printable<QByteArray>);
static_assert(!Printable<SecretBytes>);
static_assert(!std::copyable<SecretBytes>);
static_assert(std::movable<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
static_assert(!std::is_convertible_v<SecretBytes, QString>);
static_assert(!std::is_convertible_v<SecretBytes, QVariant>);
static_assert(!std::is_convertible_v<QByteArray, SecretBytes>);
static_assert(!std::is_constructible_v<QString, SecretBytes>);

class TestSecretBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptiesItself();
    void moves();
    void takesWhatWasPasted();
    void wipesWhatIsShared();
    void compares();
    void forbidsDumps();
};

void TestSecretBytes::emptiesItself()
{
    SecretBytes secret("abcdefgh");
    // A move hands the buffer on and leaves no copy behind.
    const void *buffer = secret.view().data();
    SecretBytes second(std::move(secret));
    QCOMPARE(static_cast<const void *>(second.view().data()), buffer);
    QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the test
    second.wipe();
    QVERIFY(second.isEmpty());
    QCOMPARE(second.copy(), QByteArray());
}

void TestSecretBytes::moves()
{
    SecretBytes one("one");
    SecretBytes two("two");
    two = std::move(one);
    QCOMPARE(two.copy(), QByteArray("one"));
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the test
    const auto clone = two.clone();
    two.wipe();
    QCOMPARE(clone.copy(), QByteArray("one"));
}

void TestSecretBytes::takesWhatWasPasted()
{
    QString typed = u" \t key \r\n"_s.repeated(1);
    typed.detach();
    const auto secret = SecretBytes::taken(typed);
    QCOMPARE(secret.copy(), QByteArray("key"));
    QVERIFY(typed.isEmpty());

    // Shared with somebody who still shows it: theirs stays.
    QString field = u"key"_s + QString::number(1);
    QString pasted = field;
    QCOMPARE(SecretBytes::taken(pasted).copy(), QByteArray("key1"));
    QCOMPARE(field, u"key1"_s);

    QString nothing = u"  \n"_s;
    QVERIFY(SecretBytes::taken(nothing).isEmpty());
}

void TestSecretBytes::wipesWhatIsShared()
{
    QByteArray inLibrary = QByteArray("key") + QByteArray::number(42);
    QByteArray handedOut = inLibrary;
    session::wipe(handedOut);
    QCOMPARE(inLibrary, QByteArray(5, '\0'));

    QString text = u"key"_s + QString::number(42);
    QString alias = text;
    session::wipe(alias);
    QCOMPARE(text, QString(5, QChar(u'\0')));

    // Literals live in memory that cannot be written.
    QString literal = u"literal"_s;
    session::wipe(literal);
    QVERIFY(literal.isEmpty());
}

void TestSecretBytes::compares()
{
    QVERIFY(SecretBytes("same").equals(SecretBytes("same")));
    QVERIFY(!SecretBytes("same").equals(SecretBytes("sane")));
    QVERIFY(!SecretBytes("same").equals(SecretBytes("sam")));
    QVERIFY(SecretBytes().equals(SecretBytes("")));
}

void TestSecretBytes::forbidsDumps()
{
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
    QVERIFY(session::forbidMemoryDumps());
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // sanitizers look into the process when it ends
}

QTEST_GUILESS_MAIN(TestSecretBytes)

#include "tst_secretbytes.moc"
