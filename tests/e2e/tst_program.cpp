// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(PLUMBLINE_PROGRAM);
const QString simulatorProgram = QStringLiteral(PLUMBLINE_SIMULATOR);
const QByteArray key = "e2e-key-7f3a91";

struct Shown {
    QString state;
    int rows = 0;
};

/// A folder that serves as HOME, so that whatever the program leaves behind can be looked at.
struct Stay {
    QTemporaryDir home;
    QString pictures() const { return home.filePath(u"pictures"_s); }

    QProcessEnvironment environment() const
    {
        auto result = QProcessEnvironment::systemEnvironment();
        result.insert(u"HOME"_s, home.path());
        result.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
            result.remove(name);
        return result;
    }

    QMap<QString, Shown> table() const
    {
        QFile file(pictures() + u"/capture.tsv"_s);
        if (!file.open(QIODevice::ReadOnly) || file.readLine() != "page\tstate\trows\n")
            return {};
        QMap<QString, Shown> shown;
        while (!file.atEnd()) {
            const auto cells = QString::fromUtf8(file.readLine().trimmed()).split(u'\t');
            shown.insert(cells.value(0), {cells.value(1), cells.value(2).toInt()});
        }
        return shown;
    }

    /// Without those that show what is ours: connections, keys, what was asked and changed.
    QMap<QString, Shown> serverPages() const
    {
        auto shown = table();
        for (const auto &own : {u"activity"_s, u"audit"_s, u"connections"_s, u"keys"_s}) {
            if (shown.remove(own) != 1)
                return {};
        }
        return shown;
    }
};

struct Ended {
    int code = -1;
    QByteArray output;      ///< both channels
    QByteArray commandLine; ///< as other users of the machine see it
};

Ended run(const Stay &stay, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(stay.environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    Ended ended;
    // Empty while the system still puts the program in place; it cannot end before it has read its key.
    while (ended.commandLine.isEmpty() && !process.waitForFinished(10)) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.processId()));
        if (commandLine.open(QIODevice::ReadOnly))
            ended.commandLine = commandLine.readAll();
    }
    process.write(input);
    process.closeWriteChannel();
    if ((process.state() != QProcess::NotRunning && !process.waitForFinished(120'000))
        || process.exitStatus() != QProcess::NormalExit)
        return {};
    ended.code = process.exitCode();
    ended.output = process.readAll();
    ended.output.replace("This plugin does not support propagateSizeHints()\n", ""); // the offscreen platform's own
    return ended;
}

/// The simulator's own program, asked for its address the way a person would.
class Tenant {
public:
    explicit Tenant(const QStringList &more = {})
    {
        m_process.start(simulatorProgram,
                        QStringList{u"--port"_s, u"0"_s, u"--key"_s, QString::fromLatin1(key)} + more);
        if (m_process.waitForStarted() && m_process.waitForReadyRead(30'000))
            m_url = QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1);
    }
    ~Tenant()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Tenant)

    QString url() const { return m_url; }
    QString cloudUrl() const { return m_url.chopped(qsizetype(std::size("/api")) - 1) + u"/cloud"_s; }

private:
    QProcess m_process;
    QString m_url;
};

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDemoFillsEveryPage()
    {
        const Stay stay;
        const auto ended = run(stay, {u"--demo"_s, u"--capture"_s, stay.pictures(), u"--size"_s, u"1024x700"_s});
        QVERIFY2(ended.code == 0, ended.output.constData());
        const auto shown = stay.table();
        QCOMPARE(shown.keys(), (QStringList{u"accounts"_s, u"activity"_s, u"audit"_s, u"companies"_s, u"connections"_s,
                                            u"endpoints"_s, u"findings"_s, u"keys"_s, u"policies"_s, u"scans"_s}));
        for (auto page = shown.begin(); page != shown.end(); ++page) {
            QVERIFY2(page->state == u"ready" && page->rows > 0, qPrintable(page.key()));
            QCOMPARE(QImage(stay.pictures() + u'/' + page.key() + u".png"_s).size(), QSize(1024, 700));
        }
        QCOMPARE(shown.value(u"companies"_s).rows, 46); // 40, the key's own, 5 folders
        QCOMPARE(shown.value(u"endpoints"_s).rows, 500);
        QCOMPARE(shown.value(u"connections"_s).rows, 2);
        QCOMPARE(shown.value(u"keys"_s).rows, 2);
    }

    void anotherServerIsShownWithAKeyFromStandardInput_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("control-center") << u"control-center"_s
                                        << QStringList{u"companies"_s, u"endpoints"_s, u"policies"_s, u"scans"_s};
        QTest::newRow("cloud-security") << u"cloud-security"_s << QStringList{u"accounts"_s, u"findings"_s};
    }
    void anotherServerIsShownWithAKeyFromStandardInput()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, pages);
        const Tenant tenant({u"--companies"_s, u"3"_s, u"--endpoints"_s, u"30"_s});
        const Stay stay;
        const QString url = kind == u"cloud-security" ? tenant.cloudUrl() : tenant.url();
        const auto ended =
            run(stay, {u"--connect"_s, url, u"--kind"_s, kind, u"--key-stdin"_s, u"--capture"_s, stay.pictures()},
                "  " + key + "\r\n");
        QVERIFY2(ended.code == 0, ended.output.constData());
        const auto shown = stay.serverPages();
        QCOMPARE(shown.keys(), pages);
        for (auto page = shown.begin(); page != shown.end(); ++page)
            QVERIFY2(page->state == u"ready", qPrintable(page.key() + u' ' + page->state));

        QCOMPARE(filesThatTell(stay.home.path(), key), QStringList());
        QVERIFY(!tells(ended.output, key));
        QVERIFY(!ended.commandLine.isEmpty());
        QVERIFY(!tells(ended.commandLine, key));
    }

    void everyEditionFillsItsPages_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<bool>("told");
        QTest::addColumn<int>("companies");
        for (const bool told : {true, false}) {
            const auto row = [told](const char *edition, int companies) {
                QTest::addRow("%s, %s", edition, told ? "told" : "found out")
                    << QString::fromLatin1(edition) << told << companies;
            };
            row("partner", 5); // 3, the key's own, a folder
            row("company", 1);
            row("on-prem", 1);
        }
    }
    void everyEditionFillsItsPages()
    {
        QFETCH(QString, edition);
        QFETCH(bool, told);
        const Tenant tenant({u"--companies"_s, u"3"_s, u"--endpoints"_s, u"30"_s, u"--edition"_s, edition});
        const Stay stay;
        QStringList arguments{u"--connect"_s, tenant.url(), u"--key-stdin"_s, u"--capture"_s, stay.pictures()};
        if (told)
            arguments += {u"--edition"_s, edition};
        const auto ended = run(stay, arguments, key + '\n');
        QVERIFY2(ended.code == 0, ended.output.constData());
        const auto shown = stay.serverPages();
        QCOMPARE(shown.size(), 4);
        for (auto page = shown.begin(); page != shown.end(); ++page)
            QVERIFY2(page->state == u"ready" && page->rows > 0, qPrintable(page.key() + u' ' + page->state));
        QTEST(shown.value(u"companies"_s).rows, "companies");
        QCOMPARE(shown.value(u"endpoints"_s).rows, 30);
    }

    void aKeyForTheNetworkAloneSeesWhatItMay()
    {
        const Tenant tenant({u"--key-rights"_s, u"network"_s, u"--companies"_s, u"3"_s, u"--endpoints"_s, u"30"_s});
        const Stay stay;
        const auto ended =
            run(stay, {u"--connect"_s, tenant.url(), u"--key-stdin"_s, u"--capture"_s, stay.pictures()}, key + '\n');
        QVERIFY2(ended.code == 0, ended.output.constData());
        const auto shown = stay.table();
        QCOMPARE(shown.value(u"companies"_s).state, u"ready"_s);
        QCOMPARE(shown.value(u"companies"_s).rows, 4); // 3 and a folder
        QCOMPARE(shown.value(u"endpoints"_s).state, u"ready"_s);
        QCOMPARE(shown.value(u"endpoints"_s).rows, 30);
        QCOMPARE(shown.value(u"scans"_s).state, u"ready"_s);
        QCOMPARE(shown.value(u"policies"_s).state, u"no-right"_s);
    }

    void aWrongKeyIsAnErrorOnEveryPage()
    {
        const Tenant tenant;
        const Stay stay;
        const auto ended = run(stay, {u"--connect"_s, tenant.url(), u"--key-stdin"_s, u"--capture"_s, stay.pictures()},
                               "another key\n");
        QVERIFY2(ended.code == 0, ended.output.constData());
        const auto shown = stay.serverPages();
        QCOMPARE(shown.size(), 4);
        for (const auto &page : shown)
            QCOMPARE(page.state, u"error"_s);
    }

    void aServerThatIsNotThereIsAnErrorOnEveryPage()
    {
        QTcpServer place;
        QVERIFY(place.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/api"_s.arg(place.serverPort());
        place.close();
        const Stay stay;
        const auto ended =
            run(stay, {u"--connect"_s, url, u"--key-stdin"_s, u"--capture"_s, stay.pictures()}, key + '\n');
        QVERIFY2(ended.code == 0, ended.output.constData());
        const auto shown = stay.serverPages();
        QCOMPARE(shown.size(), 4);
        for (const auto &page : shown) {
            QCOMPARE(page.state, u"error"_s);
            QCOMPARE(page.rows, 0);
        }
        QVERIFY(stay.table().value(u"activity"_s).rows > 0); // what was asked in vain is told there
    }

    void anotherLanguageAndThemeChangeWhatIsShown()
    {
        const auto picture = [](const QStringList &choices) {
            const Stay stay;
            // Without a tenant, whose answers come when they come: nothing but words and colours can differ.
            const auto ended = run(stay, QStringList{u"--pages"_s, u"connections"_s, u"--profile"_s,
                                                     stay.home.filePath(u"profile"_s), u"--capture"_s, stay.pictures()}
                                             + choices);
            return ended.code == 0 ? QImage(stay.pictures() + u"/connections.png"_s) : QImage();
        };
        const auto english = picture({u"--theme"_s, u"light"_s, u"--locale"_s, u"en"_s});
        const auto again = picture({u"--theme"_s, u"light"_s, u"--locale"_s, u"en"_s});
        const auto german = picture({u"--theme"_s, u"light"_s, u"--locale"_s, u"de"_s});
        const auto dark = picture({u"--theme"_s, u"dark"_s, u"--locale"_s, u"de"_s});
        QVERIFY(!english.isNull());
        QVERIFY(english == again);
        QCOMPARE(german.size(), english.size());
        QVERIFY(german != english);
        const QPoint corner(english.width() - 4, english.height() - 4);
        QVERIFY(english.pixelColor(corner).lightness() > 200);
        QVERIFY(german.pixelColor(corner).lightness() > 200);
        QVERIFY(dark.pixelColor(corner).lightness() < 80);
    }

    void aMistakeIsOneSentenceAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("not encrypted") << QStringList{u"--connect"_s, u"http://console.example/api"_s,
                                                      u"--key-stdin"_s};
        QTest::newRow("a key in the address")
            << QStringList{u"--connect"_s, u"https://abc@console.example/api"_s, u"--key-stdin"_s};
        QTest::newRow("no such page") << QStringList{u"--demo"_s, u"--capture"_s, u"/nonexistent/never"_s, u"--pages"_s,
                                                     u"nowhere"_s};
        QTest::newRow("nowhere to write") << QStringList{u"--demo"_s, u"--capture"_s, u"/proc/pictures"_s};
        QTest::newRow("unknown") << QStringList{u"--frobnicate"_s};
    }
    void aMistakeIsOneSentenceAndTwo()
    {
        QFETCH(QStringList, arguments);
        const Stay stay;
        const auto ended = run(stay, arguments, key + '\n');
        QCOMPARE(ended.code, 2);
        QVERIFY(!ended.output.isEmpty());
        QVERIFY2(ended.output.trimmed().count('\n') == 0, ended.output.constData());
    }

    void noKeyIsAMistake()
    {
        const Stay stay;
        const auto ended = run(stay, {u"--connect"_s, u"https://console.example/api"_s, u"--key-stdin"_s}, " \n");
        QCOMPARE(ended.code, 2);
    }

    void helpNeedsNoDisplay()
    {
        Stay stay;
        QProcess process;
        auto environment = stay.environment();
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        process.setProcessEnvironment(environment);
        process.start(program, {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("--key-stdin"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
