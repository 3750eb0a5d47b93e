// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/commandline.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// What the program is told, and the program itself.
class tst_CommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption();
    void defaults();
    void keysComeFromElsewhere();
    void complains_data();
    void complains();
    void aKeyIsNotRepeatedInComplaints();
    void startsSaysWhereAndEnds_data();
    void startsSaysWhereAndEnds();
    void endsWithItsInput();
    void saysWhatIsWrong();

private:
    static tl::expected<simulator::CommandLine, QString> read(const QStringList &arguments, QByteArray input = {},
                                                              const QByteArray &environment = {})
    {
        QBuffer device(&input);
        if (!device.open(QIODevice::ReadOnly))
            qFatal("no buffer");
        return simulator::readCommandLine(arguments, device, environment);
    }
};

void tst_CommandLine::readsEveryOption()
{
    const QTemporaryDir folder;
    QFile limits(folder.filePath(u"limits.json"_s));
    QVERIFY(limits.open(QIODevice::WriteOnly));
    limits.write(R"({"buckets": []})");
    limits.close();
    const auto line = read({u"--port"_s,
                            u"8080"_s,
                            u"--companies=7"_s,
                            u"--endpoints"_s,
                            u"1000000"_s,
                            u"--seed"_s,
                            u"18446744073709551615"_s,
                            u"--key"_s,
                            u"one"_s,
                            u"--key-rights"_s,
                            u"network,cloudSecurity"_s,
                            u"--key=two"_s,
                            u"--edition"_s,
                            u"on-prem"_s,
                            u"--rate-limits"_s,
                            limits.fileName(),
                            u"--latency"_s,
                            u"20..200"_s,
                            u"--log"_s,
                            u"/tmp/x"_s,
                            u"--bind"_s,
                            u"::1"_s,
                            u"--cloud-item"_s,
                            u"array"_s,
                            u"--cloud-next=relative"_s,
                            u"--cloud-last"_s,
                            u"absent"_s,
                            u"--cloud-bad-key"_s,
                            u"401"_s});
    QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
    const simulator::Options &o = line->options;
    QCOMPARE(o.port, 8080);
    QCOMPARE(o.companies, 7);
    QCOMPARE(o.endpoints, 1'000'000);
    QCOMPARE(o.seed, ~std::uint64_t{0});
    QCOMPARE(o.keys.size(), 2);
    QCOMPARE(o.keys[0].secret, QByteArray("one"));
    QCOMPARE(o.keys[0].rights, (QStringList{u"network"_s, u"cloudSecurity"_s}));
    QCOMPARE(o.keys[1].secret, QByteArray("two"));
    QVERIFY(o.keys[1].rights.isEmpty());
    QCOMPARE(o.edition, schema::Edition::OnPremises);
    QCOMPARE(o.limits, QByteArray(R"({"buckets": []})"));
    QCOMPARE(o.latencyFrom, std::chrono::milliseconds(20));
    QCOMPARE(o.latencyTo, std::chrono::milliseconds(200));
    QCOMPARE(o.log, u"/tmp/x"_s);
    QCOMPARE(o.bind, u"::1"_s);
    QVERIFY(o.cloud.item == simulator::CloudQuirks::Item::Array);
    QVERIFY(o.cloud.next == simulator::CloudQuirks::Next::Relative);
    QVERIFY(o.cloud.lastNext == simulator::CloudQuirks::LastNext::Absent);
    QCOMPARE(o.cloud.badKeyStatus, 401);
    QVERIFY(!line->keyWasMade);
}

void tst_CommandLine::defaults()
{
    const auto line = read({});
    QVERIFY(line.has_value());
    QCOMPARE(line->options.bind, u"127.0.0.1"_s);
    QCOMPARE(line->options.limits, simulator::strictLimits());
    QVERIFY(line->keyWasMade);
    QCOMPARE(line->options.keys.first().secret.size(), 48);
    QVERIFY(read({})->options.keys.first().secret != line->options.keys.first().secret);
    QVERIFY(read({u"--rate-limits"_s, u"off"_s})->options.limits.isEmpty());
    QVERIFY(read({u"--help"_s})->help);
    QVERIFY(read({u"--latency"_s, u"0"_s})->options.latencyTo.count() == 0);
}

void tst_CommandLine::keysComeFromElsewhere()
{
    QCOMPARE(read({u"--key-stdin"_s}, "secret\nnext line\n")->options.keys.first().secret, QByteArray("secret"));
    QCOMPARE(read({}, {}, "from-environment")->options.keys.first().secret, QByteArray("from-environment"));
    QCOMPARE(read({u"--key"_s, u"given"_s}, {}, "from-environment")->options.keys.size(), 1);
    QVERIFY(!read({u"--key-stdin"_s}, "").has_value());
}

void tst_CommandLine::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &arguments, const QString &word) {
        QTest::newRow(name) << arguments << word;
    };
    row("unknown", {u"--colour"_s, u"red"_s}, u"--colour"_s);
    row("no value", {u"--port"_s}, u"--port"_s);
    row("port", {u"--port"_s, u"70000"_s}, u"65535"_s);
    row("companies", {u"--companies"_s, u"-1"_s}, u"--companies"_s);
    row("endpoints", {u"--endpoints"_s, u"many"_s}, u"--endpoints"_s);
    row("seed", {u"--seed"_s, u"x"_s}, u"--seed"_s);
    row("edition", {u"--edition"_s, u"cloud"_s}, u"partner"_s);
    row("latency", {u"--latency"_s, u"200..20"_s}, u"--latency"_s);
    row("latency text", {u"--latency"_s, u"fast"_s}, u"--latency"_s);
    row("limits file", {u"--rate-limits"_s, u"/no/such/file"_s}, u"/no/such/file"_s);
    row("limits that are none", {u"--rate-limits"_s, u"/dev/null"_s}, u"/dev/null"_s);
    row("empty key", {u"--key"_s, u""_s}, u"key"_s);
    row("key with blank", {u"--key"_s, u"a b"_s}, u"key"_s);
    row("rights before a key", {u"--key-rights"_s, u"network"_s}, u"--key-rights"_s);
    row("cloud", {u"--cloud-item"_s, u"list"_s}, u"array"_s);
}

void tst_CommandLine::complains()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const auto line = read(arguments);
    QVERIFY(!line.has_value());
    QVERIFY2(line.error().contains(word), qPrintable(line.error()));
    QVERIFY2(line.error().endsWith(u'.') && !line.error().contains(u'\n'), qPrintable(line.error()));
}

void tst_CommandLine::aKeyIsNotRepeatedInComplaints()
{
    QVERIFY(!read({u"hush-hush"_s}).error().contains("hush"_L1));
    QVERIFY(!read({u"--key"_s, u"hush hush"_s}).error().contains("hush"_L1));
}

void tst_CommandLine::startsSaysWhereAndEnds_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_CommandLine::startsSaysWhereAndEnds()
{
    QFETCH(int, signal);
    QProcess program;
    program.start(QStringLiteral(PLUMBLINE_SIMULATOR),
                  {u"--port"_s, u"0"_s, u"--endpoints"_s, u"10"_s, u"--key-stdin"_s});
    QVERIFY(program.waitForStarted());
    program.write("secret\n");
    QVERIFY(program.waitForReadyRead(20'000));
    QVERIFY(QRegularExpression(u"\\Alistening on http://127\\.0\\.0\\.1:\\d+/api\\n\\z"_s)
                .match(QString::fromLatin1(program.readLine()))
                .hasMatch());
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

void tst_CommandLine::endsWithItsInput()
{
    QProcess program;
    program.start(QStringLiteral(PLUMBLINE_SIMULATOR), {u"--endpoints"_s, u"10"_s, u"--key-stdin"_s, u"--until-eof"_s});
    program.write("secret\n");
    QVERIFY(program.waitForReadyRead(20'000));
    QVERIFY(program.readLine().startsWith("listening on "));
    program.write("what comes later is nothing to it\n");
    QVERIFY(program.waitForBytesWritten());
    QCOMPARE(program.state(), QProcess::Running);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void tst_CommandLine::saysWhatIsWrong()
{
    QProcess program;
    program.start(QStringLiteral(PLUMBLINE_SIMULATOR), {u"--bind"_s, u"203.0.113.7"_s}); // of nobody
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("203.0.113.7"));
    QVERIFY(program.readAllStandardOutput().isEmpty());
    program.start(QStringLiteral(PLUMBLINE_SIMULATOR), {u"--help"_s});
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("--key-stdin"));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
