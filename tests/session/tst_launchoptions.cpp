// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/launchoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using session::LaunchOptions;

namespace {

auto parse(const QString &line)
{
    return LaunchOptions::parse(QStringList{u"plumbline"_s} + line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestLaunchOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAllowed()
    {
        const auto options = parse({});
        QVERIFY(options);
        QCOMPARE(options->tenant, LaunchOptions::Tenant::None);
        QVERIFY(!options->windowSize);
    }

    void demoWithPictures()
    {
        const auto options = parse(u"--demo --capture out --pages endpoints,scans --size 1024x700"_s);
        QVERIFY(options);
        QCOMPARE(options->tenant, LaunchOptions::Tenant::Demo);
        QCOMPARE(options->captureFolder, u"out"_s);
        QCOMPARE(options->capturePages, (QStringList{u"endpoints"_s, u"scans"_s}));
        QCOMPARE(options->windowSize, std::optional(QSize(1024, 700)));
    }

    void theLookAndTheProfile()
    {
        const auto options = parse(u"--theme dark --locale de --profile here --capture out"_s);
        QVERIFY(options);
        QCOMPARE(options->theme, u"dark"_s);
        QCOMPARE(options->locale, u"de"_s);
        QCOMPARE(options->profileFolder, u"here"_s);
        QVERIFY(parse(u"--demo --theme system --locale en_GB"_s));
        QVERIFY(parse({})->theme.isEmpty() && parse({})->locale.isEmpty() && parse({})->profileFolder.isEmpty());
    }

    void connectToAServer()
    {
        const auto options = parse(u"--connect http://127.0.0.1:9/cloud --kind cloud-security --key-stdin"_s);
        QVERIFY(options);
        QCOMPARE(options->tenant, LaunchOptions::Tenant::Connect);
        QCOMPARE(options->kind, session::Connection::Kind::CloudSecurity);
        QCOMPARE(options->address, u"http://127.0.0.1:9/cloud"_s);
        QCOMPARE(parse(u"--connect http://h/api --key-stdin"_s)->kind, session::Connection::Kind::ControlCenter);
    }

    void theEditionIsToldOrFoundOut()
    {
        using schema::Edition;
        const auto edition = [](const QString &word) {
            return parse(u"--connect http://h/api --key-stdin --edition "_s + word)->edition;
        };
        QCOMPARE(edition(u"partner"_s), std::optional(Edition::Partner));
        QCOMPARE(edition(u"company"_s), std::optional(Edition::Company));
        QCOMPARE(edition(u"on-prem"_s), std::optional(Edition::OnPremises));
        QVERIFY(!parse(u"--connect http://h/api --key-stdin"_s)->edition);
    }

    void mistakesAreOneSentence_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"--demo --connect http://h/api --key-stdin", "--connect http://h/api", "--kind cloud-security",
              "--key-stdin --demo", "--demo --edition partner", "--connect http://h/api --key-stdin --edition cloud",
              "--connect http://h/cloud --kind cloud-security --key-stdin --edition partner",
              "--connect http://h/api --kind mail --key-stdin", "--capture out", "--demo --pages a",
              "--demo --size big", "--theme mauve", "--locale qq", "--demo --profile here", "--demo --size 1x1",
              "--frobnicate", "endpoints", "--connect"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void mistakesAreOneSentence()
    {
        QFETCH(QString, line);
        const auto options = parse(line);
        QVERIFY(!options);
        QVERIFY(options.error().isError);
        QVERIFY(!options.error().text.isEmpty());
        QVERIFY(!options.error().text.contains(u'\n'));
    }

    void helpAndVersionAreNoMistakes()
    {
        for (const auto &line : {u"--help"_s, u"--version"_s}) {
            const auto options = parse(line);
            QVERIFY(!options);
            QVERIFY(!options.error().isError);
        }
        QVERIFY(parse(u"--help"_s).error().text.contains(u"--key-stdin"_s));
        QVERIFY(parse(u"--help"_s).error().text.contains(u"--edition"_s));
    }
};

QTEST_GUILESS_MAIN(TestLaunchOptions)
#include "tst_launchoptions.moc"
