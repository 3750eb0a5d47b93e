// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "schema/methods.h"
#include "store/journal.h"
#include "support/await.h"
#include "support/faultproxy.h"
#include "support/workplace.h"
#include "transport/requestlog.h"
#include "ui/pages/activity/activitypage.h"
#include "ui/pages/activity/curl.h"
#include "ui/pages/audit/auditpage.h"
#include "ui/pages/policies/policiespage.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using session::Connection;
using session::Session;
using support::FaultProxy;
using support::Workplace;
using ui::Details;
using State = store::JournalOutcome::State;
using Kind = Connection::Kind;
namespace faults = support::faults;

namespace {

/// A window that only remembers.
class Host final : public ui::PageHost {
public:
    explicit Host(session::Workspace &shared) : m_workspace(shared) {}

    session::Workspace &workspace() override { return m_workspace; }
    void showDetails(QWidget *, const Details &shown) override { details = shown; }
    void clearDetails(QWidget *) override { details = {}; }
    void open(const ui::Place &place) override { opened.append(place); }
    void announce(const QString &sentence) override { announced.append(sentence); }

    QString value(const QString &label) const
    {
        for (const auto &group : details.groups) {
            for (const auto &line : group.lines) {
                if (line.label == label)
                    return line.value.isEmpty() ? line.warning : line.value;
            }
        }
        return u"no such line"_s;
    }

    Details details;
    QList<ui::Place> opened;
    QStringList announced;

private:
    session::Workspace &m_workspace;
};

Connection connectionTo(const QUrl &url, const QString &id = u"n"_s, Kind kind = Kind::ControlCenter)
{
    Connection connection;
    connection.id = id;
    connection.name = id.toUpper();
    connection.kind = kind;
    connection.edition = schema::Edition::Partner;
    connection.accessUrl = url;
    connection.proxy.mode = transport::ProxySettings::Mode::None;
    connection.limits = {{u"default"_s, 1000, std::chrono::seconds(1)}};
    return connection;
}

ui::TableView &tableOf(const ui::Page &page)
{
    return *page.findChild<ui::TableView *>(u"table"_s);
}

/// Cells of a column, from above.
QStringList column(const ui::Page &page, const QString &id)
{
    const auto &model = *qobject_cast<models::TableModel *>(tableOf(page).model());
    QStringList cells;
    for (int at = 0; at < model.columnCount(); ++at) {
        for (int row = 0; model.columns().at(at).id == id && row < model.rowCount(); ++row)
            cells.append(model.index(row, at).data().toString());
    }
    return cells;
}

void select(const ui::Page &page, int row)
{
    const auto &model = *qobject_cast<models::TableModel *>(tableOf(page).model());
    QVERIFY(tableOf(page).selectKey(model.keyAt(row)));
}

/// What a shell makes of a line: the arguments of its one command.
QStringList parsed(const QString &line)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLUMBLINE_KEY"_s, u"the key"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, u"curl() { printf '%s\\0' \"$@\"; }\n"_s + line});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {u"the shell said: "_s + QString::fromUtf8(shell.readAllStandardError())};
    QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
    arguments.removeLast();
    return arguments;
}

void write(Session &session, const QString &name, std::optional<State> state, const QString &error = {})
{
    store::JournalEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.method = u"network.createScanTask"_s;
    entry.version = u"v1.0"_s;
    entry.params = {{u"name"_s, name}};
    const auto id = valueOf(session.journal().begin(entry));
    if (state)
        session.journal().end(id, {.state = *state, .at = entry.at, .error = error});
}

} // namespace

/// Policies, and what we did ourselves: requests and changes.
class TestOwnPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curlLinesAreWhatWasSent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("arguments");
        const QString json = u"Content-Type: application/json"_s;
        const QByteArray nasty = "{\"name\":\"it's $(reboot) `x` \\\\ \\\"q\\\" \xc3\xbc\\n ; rm -rf ~ $HOME\"}\n'";
        QTest::newRow("Control Center") << int(Kind::ControlCenter) << QByteArray("POST")
                                        << u"/api/v1.1/jsonrpc/network"_s << QByteArray("{}")
                                        << QStringList{
                                               u"-g"_s,       u"-u"_s,
                                               u"the key:"_s, u"-H"_s,
                                               json,          u"--data-raw"_s,
                                               u"{}"_s,       u"https://host.example:8443/api/v1.1/jsonrpc/network"_s};
        QTest::newRow("names of a tenant") << int(Kind::ControlCenter) << QByteArray("POST") << u"/api"_s << nasty
                                           << QStringList{u"-g"_s,
                                                          u"-u"_s,
                                                          u"the key:"_s,
                                                          u"-H"_s,
                                                          json,
                                                          u"--data-raw"_s,
                                                          QString::fromUtf8(nasty),
                                                          u"https://host.example:8443/api"_s};
        QTest::newRow("Cloud Security") << int(Kind::CloudSecurity) << QByteArray("GET")
                                        << u"/v1/checks?results=a,b&x=%27$(id)"_s << QByteArray()
                                        << QStringList{u"-g"_s, u"-H"_s, u"x-api-key: the key"_s,
                                                       u"https://host.example:8443/v1/checks?results=a,b&x=%27$(id)"_s};
        QTest::newRow("without a body") << int(Kind::CloudSecurity) << QByteArray("POST") << u"/v1/run"_s
                                        << QByteArray()
                                        << QStringList{u"-g"_s, u"-H"_s,   u"x-api-key: the key"_s,
                                                       u"-X"_s, u"POST"_s, u"https://host.example:8443/v1/run"_s};
    }
    void curlLinesAreWhatWasSent()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, verb);
        QFETCH(QString, target);
        QFETCH(QByteArray, body);
        const auto connection = connectionTo(QUrl(u"https://host.example:8443/api"_s), u"c"_s, Kind(kind));
        base::CallRecord record;
        QCOMPARE(ui::curlLine(record, connection), QString());
        record.verb = verb;
        record.target = target;
        record.requestBody = body;
        QTEST(parsed(ui::curlLine(record, connection)), "arguments");
    }

    void activityShowsWhatWasAsked()
    {
        FaultProxy server;
        server.always(faults::error(200, R"({"code":-32601,"message":"Method not found"})"));
        Workplace place;
        Host host(*place);
        ui::ActivityPage page(host);
        Session *session = place->openTemporary(connectionTo(server.url(u"/api"_s)), "k-0123456789abcdef");
        Session *other = place->openTemporary(connectionTo(server.url(u"/api"_s), u"o"_s), "k-0123456789abcdef");
        page.setSessions({session});
        page.show();
        QTRY_COMPARE(page.state(), ui::Page::State::Empty);
        QVERIFY(page.isSettled());

        session->learnRights();
        other->learnRights();
        QTRY_COMPARE(page.state(), ui::Page::State::Ready);
        QTRY_COMPARE(place->requestLog().records().size(), size_t(2));
        QCoreApplication::processEvents();
        QCOMPARE(column(page, u"method"_s), QStringList{u"general.getApiKeyDetails"_s}); // the other is not in scope
        page.setSessions({session, other});
        QTRY_COMPARE(page.rowCount(), 2);

        page.setSessions({session});
        select(page, 0);
        QTRY_COMPARE(host.details.title, u"general.getApiKeyDetails"_s);
        QCOMPARE(host.value(u"Address"_s), u"/api/v1.0/jsonrpc/general"_s);
        QCOMPARE(host.value(u"Status"_s), u"200"_s);
        QVERIFY(!host.value(u"Result"_s).isEmpty());
        QVERIFY(host.details.raw.toJson().contains("getApiKeyDetails"));
        QVERIFY(host.details.raw.toJson().contains("Method not found"));

        auto *curl = page.findChild<QAction *>(u"copyAsCurl"_s);
        QVERIFY(curl->isEnabled());
        curl->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(!copied.contains(u"0123456789"_s), qPrintable(copied));
        const QStringList arguments = parsed(copied);
        QCOMPARE(arguments.last(), server.url(u"/api"_s).toString() + u"/v1.0/jsonrpc/general"_s);
        QCOMPARE(arguments.at(6).toUtf8(), server.received().first().body);
        QCOMPARE(host.announced.size(), 1);

        // What a test has asked may have been asked elsewhere.
        auto elsewhere = session->connection();
        elsewhere.accessUrl = server.url(u"/elsewhere"_s);
        bool isTested = false;
        QObject context;
        place->test(elsewhere, session::SecretBytes("k-0123456789abcdef"))
            .finally(&context, [&isTested](base::Result<session::TestReport> &&) { isTested = true; });
        QTRY_VERIFY(isTested);
        QTRY_VERIFY(page.rowCount() > 1);
        select(page, 0);
        QVERIFY(host.value(u"Address"_s).startsWith(u"/elsewhere"_s));
        QVERIFY(!curl->isEnabled());
        QVERIFY(curl->toolTip().contains(u"test"_s));

        page.findChild<ui::FilterBar *>()->setWords(u"nothing like it"_s);
        QTRY_COMPARE(page.state(), ui::Page::State::Filtered);
        page.setSessions({});
        QCOMPARE(page.rowCount(), 0);
    }

    void auditMarksWhatNobodyKnows()
    {
        FaultProxy server;
        server.always(faults::error(200, R"({"code":-32601,"message":"Method not found"})"));
        Workplace place;
        Host host(*place);
        Session *session = place->openTemporary(connectionTo(server.url(u"/api"_s)), "k");
        ui::AuditPage page(host);
        page.setSessions({session});
        page.show();
        QTRY_COMPARE(page.state(), ui::Page::State::Empty);

        write(*session, u"first"_s, State::Done);
        write(*session, u"second"_s, State::Unknown, u"no answer"_s);
        write(*session, u"third"_s, std::nullopt);
        page.refresh();
        QTRY_COMPARE(page.rowCount(), 3);
        tableOf(page).sortByColumn(-1, Qt::AscendingOrder);
        QTRY_COMPARE(column(page, u"target"_s), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
        QTRY_COMPARE(column(page, u"outcome"_s), (QStringList{u"Under way"_s, u"Unknown"_s, u"Done"_s}));
        QVERIFY(!column(page, u"change"_s).first().contains(u'.')); // words, neither a sentence nor a method

        select(page, 1);
        QTRY_VERIFY(host.details.problem.contains(u"may have been made"_s));
        QCOMPARE(host.value(u"Outcome"_s), u"Unknown"_s);
        QCOMPARE(host.value(u"Reason"_s), u"no answer"_s);
        QVERIFY(host.details.raw.toJson().contains("second"));
        auto *look = page.findChild<QAction *>(u"lookAgain"_s);
        QVERIFY(look->isEnabled());
        look->trigger();
        QCOMPARE(host.opened.size(), 1);
        QCOMPARE(host.opened.first().page, u"scans"_s);
        QCOMPARE(host.opened.first().connection, u"n"_s);
        select(page, 2);
        QTRY_VERIFY(host.details.problem.isEmpty());
        QCOMPARE(host.value(u"Outcome"_s), u"Done"_s);

        page.findChild<ui::FilterBar *>()->setWords(u"unknown"_s);
        QTRY_COMPARE(column(page, u"target"_s), QStringList{u"second"_s});
    }

    void auditHearsOfAChangeThatIsMade()
    {
        FaultProxy server;
        server.always(faults::error(200, R"({"code":-32601,"message":"Method not found"})"));
        Workplace place;
        Host host(*place);
        Session *session = place->openTemporary(connectionTo(server.url(u"/api"_s)), "k");
        ui::AuditPage page(host);
        page.setSessions({session});
        page.show();
        QTRY_COMPARE(page.state(), ui::Page::State::Empty);
        QVERIFY(await(session->client().send({.method = schema::method::network::setEndpointLabel,
                                              .params = {{u"endpointId"_s, u"60e0"_s}, {u"label"_s, u"desk"_s}}})));
        QTRY_COMPARE(column(page, u"outcome"_s), QStringList{u"Refused"_s});
        QCOMPARE(column(page, u"target"_s), QStringList{u"60e0"_s});

        // One that never reached the wire is heard of too, and one that no page shows says so.
        store::JournalEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        entry.method = u"reports.deleteReport"_s;
        entry.version = u"v1.0"_s;
        entry.params = {{u"reportId"_s, u"7"_s}};
        const auto id = valueOf(session->journal().begin(entry));
        session->journal().end(id, {.state = State::NotSent, .at = entry.at, .error = {}});
        QTRY_COMPARE(column(page, u"outcome"_s).size(), 2);
        tableOf(page).sortByColumn(-1, Qt::AscendingOrder);
        QTRY_COMPARE(column(page, u"outcome"_s), (QStringList{u"Not sent"_s, u"Refused"_s}));
        const auto *look = page.findChild<QAction *>(u"lookAgain"_s);
        QCOMPARE(look->toolTip(), u"Select one change first."_s);
        select(page, 0);
        QVERIFY(!look->isEnabled());
        QCOMPARE(look->toolTip(), u"No page shows what this change is about."_s);
    }

    void policiesTellTheirSettings()
    {
        Demo demo;
        Workplace place;
        Host host(*place);
        ui::PoliciesPage page(host);
        auto *caption = page.findChild<QLabel *>(u"settingsCaption"_s);
        auto *tree = page.findChild<QTreeView *>(u"settings"_s);
        Session *session =
            place->openTemporary(connectionTo(QUrl(u"http://127.0.0.1:%1/api"_s.arg(demo.port()))), Demo::key);
        session->begin();
        page.resize(700, 600);
        page.show();
        page.setSessions({session});
        QVERIFY(!caption->isVisible()); // no empty half while nothing is looked at
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() > 0, 30'000);
        QCOMPARE(page.state(), ui::Page::State::Ready);
        QStringList sorted = column(page, u"name"_s);

        select(page, 0);
        QCOMPARE(host.details.title, sorted.first());
        QTRY_VERIFY(tree->isVisible());
        QVERIFY(host.details.seenAt.isValid());
        QVERIFY(host.details.raw.toJson().contains("settings"));
        QVERIFY2(caption->text().contains(sorted.first()), qPrintable(caption->text()));
        QVERIFY(tree->model()->rowCount() > 0);
        QVERIFY(tree->parentWidget()->height() > tableOf(page).height());
        auto *words = page.findChild<QLineEdit *>(u"settingsFilter"_s);
        words->setText(u"no setting is called so"_s);
        QCOMPARE(tree->model()->rowCount(), 0);
        words->clear();
        QVERIFY(tree->model()->rowCount() > 0);

        // What was read once is there before an answer, and offline.
        select(page, 1);
        QTRY_COMPARE(host.details.title, sorted.at(1));
        QTRY_VERIFY(host.details.seenAt.isValid());
        demo.server().stop();
        select(page, 0);
        QTRY_VERIFY(host.details.seenAt.isValid());
        QCOMPARE(host.details.title, sorted.first());

        // The settings stay while the pane is closed, also by a sort, and go with the row.
        page.detailsClosed();
        QVERIFY(caption->isVisible());
        tableOf(page).sortByColumn(0, Qt::DescendingOrder);
        tableOf(page).sortByColumn(0, Qt::AscendingOrder);
        QVERIFY(caption->isVisible());
        QVERIFY2(caption->text().contains(sorted.first()), qPrintable(caption->text()));
        tableOf(page).clearSelection();
        QVERIFY(!caption->isVisible());
        select(page, 0);
        QTRY_VERIFY(tree->isVisible());
        page.setSessions({});
        QVERIFY(!caption->isVisible());
    }

    void largeRecordsArriveWhole()
    {
        QJsonArray entries;
        for (int number = 0; number < 10'000; ++number)
            entries.append(u"entry %1"_s.arg(number));
        const QJsonObject policy{
            {u"id"_s, u"p1"_s}, {u"name"_s, u"Large"_s}, {u"settings"_s, QJsonObject{{u"entries"_s, entries}}}};
        FaultProxy server;
        server.always(faults::result(QJsonDocument(policy).toJson()));
        Workplace place;
        Session *session = place->openTemporary(connectionTo(server.url(u"/api"_s)), "k");
        const models::RowKey key{u"n"_s, u"p1"_s};
        const auto now = QDateTime::currentDateTimeUtc();
        ui::RecordDetails asked(store::kinds::policyDetails);
        asked.show(session, key);
        asked.fetch(now, true);
        QVERIFY(asked.isLoading());
        QTRY_VERIFY2(asked.of(key), qPrintable(asked.problem()));
        QVERIFY(!asked.isLoading());
        QCOMPARE(asked.of(key)->json.at(u"/settings/entries"_s).toArray().size(), entries.size());
        QVERIFY(!asked.of({u"n"_s, u"p2"_s}));

        ui::RecordDetails kept(store::kinds::policyDetails);
        QSignalSpy changed(&kept, &ui::RecordDetails::changed);
        kept.show(session, key);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(kept.of(key)->json.at(u"/settings/entries/9999"_s).toString(), u"entry 9999"_s);
        QCOMPARE(kept.of(key)->seenAt, asked.of(key)->seenAt);

        place->close(session);
        kept.fetch(now, true); // there is nobody to ask
        QVERIFY(!kept.isLoading());
        kept.show(place->openTemporary(connectionTo(server.url(u"/api"_s)), "k"), key);
        QVERIFY(!kept.of(key)); // it may be another's
    }
};

QTEST_MAIN(TestOwnPages)
#include "tst_ownpages.moc"
