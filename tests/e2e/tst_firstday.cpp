// SPDX-License-Identifier: GPL-3.0-or-later
#include "atspi.h"
#include "keyring.h"
#include "secret.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using atspi::Node;

namespace {

const QString program = QStringLiteral(PLUMBLINE_PROGRAM);
const QString simulatorProgram = QStringLiteral(PLUMBLINE_SIMULATOR);
const QByteArray key = "firstday-0f6c2b9e71d84a53";
constexpr int patience = 30'000; // milliseconds for anything to appear

/// Ends with SIGTERM, then with less patience.
struct Ended {
    void operator()(QProcess *process) const
    {
        process->terminate();
        if (!process->waitForFinished(10'000)) {
            process->kill();
            process->waitForFinished(5'000);
        }
        delete process;
    }
};
using Process = std::unique_ptr<QProcess, Ended>;

QString focusedWindow()
{
    return keyring::xdotool({u"getwindowfocus"_s, u"getwindowname"_s});
}

void pressKeys(const QStringList &keys)
{
    (void)keyring::xdotool(QStringList{u"key"_s} + keys);
}

QStringList processesWithTheKey()
{
    QStringList found;
    QDirIterator processes(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (processes.hasNext()) {
        processes.next();
        for (const auto &part : {u"/cmdline"_s, u"/environ"_s}) {
            QFile file(processes.filePath() + part);
            if (file.open(QIODevice::ReadOnly) && ::tells(file.readAll(), key))
                found += processes.filePath() + part;
        }
    }
    return found;
}

/// A window that lies behind is given the keyboard, as a click would.
bool isInFront(qint64 process)
{
    if (focusedWindow().contains("Plumbline"_L1))
        return true;
    // Not in one line: behind a search without a pattern, the next word is taken for one.
    const auto windows =
        keyring::xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(process)}).split(u'\n');
    if (!windows.first().isEmpty())
        (void)keyring::xdotool({u"windowactivate"_s, windows.first()});
    return false;
}

} // namespace

/// An administrator's first day, in the real window with a real keyring: the program as it is installed, driven as a
/// screen reader and a keyboard drive it.
class TestFirstDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_isOver)
            QSKIP("the day went wrong before");
    }
    void cleanup();
    void addAConnection();
    void theNextStartDoesNotAsk();
    void theNetworkGoesAndComesBack();
    void aLockedKeyringIsToldAndUnlocked();
    void anotherKeyIsOneBannerAndNoStorm();
    void theKeyIsNowhereElse();

private:
    /// On the port it had, if it had one.
    void startSimulator(const QByteArray &accepted = key);
    /// Requests that it was asked, over all its starts.
    qsizetype asked() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }
    void startWindow();
    /// Ctrl+Q, as a person leaves.
    bool leave();
    /// Keys for the window itself, once it has the keyboard again: a dialog or a prompt may still be on its way out.
    bool pressInWindow(const QString &keys) const;
    Node app() const { return atspi::application(m_window->processId()); }
    Node button(const QString &name) const { return atspi::find(app(), u"push button"_s, name); }
    bool press(const QString &name) const
    {
        Node found;
        return QTest::qWaitFor(
                   [&] {
                       found = button(name);
                       return found.isValid() && found.isEnabled();
                   },
                   patience)
               && found.press();
    }
    bool fill(const QString &role, const QString &name, const QString &text) const
    {
        const auto field = atspi::find(app(), role, name);
        return field.isValid() && field.setText(text);
    }
    /// Something that is shown says \p words.
    bool tells(const QString &words) const
    {
        return atspi::find(app(), [&](const Node &node) { return node.name().contains(words, Qt::CaseInsensitive); })
            .isValid();
    }
    /// Who says \p words: the roles of all that does.
    QStringList tellers(const QString &words) const
    {
        QStringList roles;
        (void)atspi::find(app(), [&](const Node &node) {
            if (node.name().contains(words))
                roles += node.role();
            return false;
        });
        return roles;
    }
    int rows(const QString &table) const
    {
        const auto found = atspi::find(app(), u"table"_s, table);
        return found.isValid() ? found.rows() : -1;
    }

    const QString m_home = qEnvironmentVariable("HOME");
    const QString m_log = m_home + u"/requests.log"_s;
    QString m_port = u"0"_s;
    QString m_url;
    Process m_simulator;
    Process m_window;
    bool m_isOver = false; ///< one part failed, and the next ones stand on it
};

void TestFirstDay::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("PLUMBLINE_KEYCHAIN"), u"desktop"_s);
    QVERIFY(m_home.startsWith(u"/tmp"_s)); // a throw-away one, see with-keyring
    startSimulator();
}

void TestFirstDay::cleanup()
{
    m_isOver = m_isOver || QTest::currentTestFailed();
    m_window.reset();
}

void TestFirstDay::startSimulator(const QByteArray &accepted)
{
    m_simulator.reset(new QProcess);
    m_simulator->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_simulator->start(simulatorProgram, {u"--port"_s, m_port, u"--companies"_s, u"4"_s, u"--endpoints"_s, u"60"_s,
                                          u"--rate-limits"_s, u"off"_s, u"--log"_s, m_log, u"--key-stdin"_s});
    QVERIFY(m_simulator->waitForStarted());
    m_simulator->write(accepted + '\n');
    QVERIFY(m_simulator->waitForReadyRead(patience));
    const auto line = QString::fromUtf8(m_simulator->readLine()).trimmed();
    static const QRegularExpression greeting(u"^listening on (http://127\\.0\\.0\\.1:(\\d+)/api)$"_s);
    const auto match = greeting.match(line);
    QVERIFY2(match.hasMatch(), qPrintable(line));
    m_url = match.captured(1);
    m_port = match.captured(2);
}

void TestFirstDay::startWindow()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_window.reset(new QProcess);
    m_window->setProcessEnvironment(environment);
    m_window->setProcessChannelMode(QProcess::ForwardedChannels);
    m_window->start(program, {u"--profile"_s, m_home + u"/profile"_s});
    QVERIFY(m_window->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(app().isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isInFront(m_window->processId()), patience);
}

bool TestFirstDay::pressInWindow(const QString &keys) const
{
    if (!QTest::qWaitFor(
            [this] { return isInFront(m_window->processId()) && !focusedWindow().contains("New connection"_L1); },
            patience))
        return false;
    pressKeys({keys});
    return true;
}

bool TestFirstDay::leave()
{
    return pressInWindow(u"ctrl+q"_s) && m_window->waitForFinished(patience)
           && m_window->exitStatus() == QProcess::NormalExit && m_window->exitCode() == 0;
}

void TestFirstDay::addAConnection()
{
    startWindow();
    QVERIFY(pressInWindow(u"ctrl+shift+n"_s));
    QTRY_VERIFY_WITH_TIMEOUT(atspi::find(app(), u"dialog"_s, u"New connection"_s).isValid(), patience);
    QVERIFY(fill(u"text"_s, u"Name"_s, u"Northwind"_s));
    QVERIFY(fill(u"text"_s, u"Access URL"_s, m_url));
    QVERIFY(fill(u"text"_s, u"API key"_s, QString::fromUtf8(key)));
    QVERIFY(!atspi::find(app(), u"text"_s, u"API key"_s).text().contains(QString::fromUtf8(key)));
    QVERIFY(press(u"Add connection"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!atspi::find(app(), u"dialog"_s, u"New connection"_s).isValid(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Connections"_s), 1, patience);
    QCOMPARE(atspi::find(app(), u"table"_s, u"Connections"_s).cell(0, 0).name(), u"Northwind"_s);
    QCOMPARE(processesWithTheKey(), QStringList());

    QVERIFY(pressInWindow(u"ctrl+2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Endpoints"_s), 60, patience);
    QVERIFY(leave());
}

void TestFirstDay::theNextStartDoesNotAsk()
{
    // Nobody answers: what is on the screen is what was kept.
    m_simulator.reset();
    startWindow();
    QVERIFY(pressInWindow(u"ctrl+2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Endpoints"_s), 60, patience);
    QVERIFY(!atspi::find(app(), u"dialog"_s, u"New connection"_s).isValid());
    QVERIFY(!focusedWindow().contains("Unlock"_L1));

    // And it goes on by itself when somebody does.
    startSimulator();
    QVERIFY(leave());
    startWindow();
    QVERIFY(pressInWindow(u"ctrl+shift+n"_s)); // the page with all connections lies behind it
    QTRY_VERIFY_WITH_TIMEOUT(atspi::find(app(), u"dialog"_s, u"New connection"_s).isValid(), patience);
    pressKeys({u"Escape"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            const auto table = atspi::find(app(), u"table"_s, u"Connections"_s);
            return table.isValid() && table.cell(0, 4).name() == u"Connected"_s;
        }(),
        patience);
    QVERIFY(leave());
}

void TestFirstDay::theNetworkGoesAndComesBack()
{
    startWindow();
    pressKeys({u"ctrl+2"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Endpoints"_s), 60, patience);
    const auto before = asked();
    pressKeys({u"F5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(asked() > before, patience); // it is connected
    m_simulator.reset();
    pressKeys({u"F5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(tells(u"Northwind does not answer since"_s), patience);
    QVERIFY(tells(u"what you see is as of"_s));
    QTRY_VERIFY_WITH_TIMEOUT(tells(u"not up to date"_s), patience); // and how old the page is
    QCOMPARE(rows(u"Endpoints"_s), 60);
    for (const auto *page : {"ctrl+1", "ctrl+3", "ctrl+4", "ctrl+2"}) // it can be used
        pressKeys({QString::fromLatin1(page)});
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Endpoints"_s), 60, patience);

    startSimulator(); // nobody does anything
    QTRY_VERIFY_WITH_TIMEOUT(!tells(u"does not answer since"_s), 2 * patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tells(u"not up to date"_s), 2 * patience);
    QCOMPARE(rows(u"Endpoints"_s), 60);
    QVERIFY(leave());
}

void TestFirstDay::aLockedKeyringIsToldAndUnlocked()
{
    QVERIFY(keyring::lock());
    startWindow();
    QTRY_VERIFY_WITH_TIMEOUT(tells(u"locked"_s), patience);
    QVERIFY(pressInWindow(u"ctrl+2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Endpoints"_s), 60, patience); // offline, all the same
    QVERIFY(!focusedWindow().contains("Unlock"_L1));               // it does not ask by itself

    QVERIFY(press(u"Unlock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(focusedWindow().contains("Unlock"_L1), patience);
    pressKeys({u"p"_s, u"w"_s, u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!keyring::isLocked(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tells(u"locked"_s), patience);
    QCOMPARE(processesWithTheKey(), QStringList());
    QVERIFY(leave());
}

void TestFirstDay::anotherKeyIsOneBannerAndNoStorm()
{
    startWindow();
    pressKeys({u"ctrl+2"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Endpoints"_s), 60, patience);
    const auto before = asked();
    pressKeys({u"F5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(asked() > before, patience); // it is connected
    m_simulator.reset();
    startSimulator("another-91c5d07e");
    pressKeys({u"F5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(tells(u"Northwind does not accept the key"_s), 2 * patience);
    QElapsedTimer impatience;
    impatience.start();
    const auto told = asked();
    for (int i = 0; i < 20; ++i) // as a person does who does not believe it
        pressKeys({u"F5"_s, u"ctrl+1"_s, u"F5"_s, u"ctrl+3"_s, u"F5"_s, u"ctrl+2"_s});
    QCOMPARE(tellers(u"Northwind does not accept the key"_s), QStringList{u"label"_s});
    QCOMPARE(rows(u"Endpoints"_s), 60);
    QVERIFY(leave());
    QVERIFY2(asked() - told <= 1 + impatience.elapsed() / 10'000,
             qPrintable(u"%1 calls in %2 ms"_s.arg(asked() - told).arg(impatience.elapsed())));
}

void TestFirstDay::theKeyIsNowhereElse()
{
    // The keyring's own file holds it, encrypted.
    QCOMPARE(filesThatTell(m_home, key), QStringList());
    QVERIFY(QFile::exists(m_home + u"/profile/settings.ini"_s));
    QVERIFY(!QDir(m_home + u"/.local/share/keyrings"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestFirstDay)

#include "tst_firstday.moc"
