// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auditsink.h"
#include "schema/methods.h"
#include "session/clientstack.h"
#include "session/rights.h"
#include "support/certificates.h"
#include "support/faultproxy.h"
#include "transport/requestlog.h"
#include "transport/throttle.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::AuditOutcome;
using api::AuditTicket;
using base::ApiError;
using State = AuditOutcome::State;
using support::Fault;
using support::FaultProxy;
namespace faults = support::faults;

namespace {

/// Which write a body is: the label it sets.
QString labelIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"params"_s).toObject().value(u"label"_s).toString();
}

/// How often the server got each write.
QHash<QString, int> receipts(const FaultProxy &server)
{
    QHash<QString, int> counts;
    const auto all = server.received();
    for (const auto &one : all)
        ++counts[labelIn(one.body)];
    return counts;
}

/// A journal that looks at the server while it writes.
class WitnessingJournal final : public api::AuditSink {
public:
    explicit WitnessingJournal(const FaultProxy &server) : m_server(server) {}

    base::Call<AuditTicket> begin(const api::AuditEntry &entry) override
    {
        const auto label = entry.params.value(u"label"_s).toString();
        if (receipts(m_server).contains(label))
            ++recordedTooLate;
        labels.append(label);
        return base::Call<AuditTicket>::ready(AuditTicket{labels.size() - 1});
    }
    void end(AuditTicket ticket, const AuditOutcome &outcome) override { ends[labels.at(ticket.id)].append(outcome); }

    int recordedTooLate = 0;
    QStringList labels;
    QHash<QString, QList<AuditOutcome>> ends;

private:
    const FaultProxy &m_server;
};

/// What stands behind every row: the door, and all there is between it and the socket.
class Stack {
public:
    explicit Stack(const FaultProxy &server, const QUrl &accessUrl) : journal(server), m_log(m_redactor, {})
    {
        session::Connection connection;
        connection.id = u"c1"_s;
        connection.accessUrl = accessUrl;
        connection.edition = schema::Edition::Partner;
        connection.proxy.mode = transport::ProxySettings::Mode::None;
        connection.limits = {{u"default"_s, 1000, 1s}};
        m_client = std::make_unique<session::ClientStack>(
            connection, [] { return QByteArrayLiteral("k-0123456789abcdef"); }, m_rights, journal,
            session::Shared{catalogue(), m_clock, m_workers, m_throttle, m_log, m_redactor});
    }

    base::Call<schema::Document> write(const QString &label, std::chrono::milliseconds deadline)
    {
        return m_client->client().send(
            {.method = schema::method::network::setEndpointLabel,
             .params = {{u"endpointId"_s, u"60e000000000000000000001"_s}, {u"label"_s, label}},
             .deadline = deadline});
    }
    const transport::RequestLog &log() const { return m_log; }

    WitnessingJournal journal;

private:
    static const schema::Catalogue &catalogue()
    {
        static const schema::Catalogue all;
        return all;
    }

    base::SystemClock m_clock;
    QThreadPool m_workers;
    transport::Redactor m_redactor;
    transport::RequestLog m_log;
    transport::Throttle m_throttle{m_clock};
    session::Rights m_rights;
    std::unique_ptr<session::ClientStack> m_client;
};

/// How a fault must be told.
struct Truth {
    QList<State> states;   ///< any of these
    int leastReceipts = 1; ///< of each write
    int mostReceipts = 1;  ///< of each write, without those that were refused with 429
    std::optional<ApiError::Kind> kind = {};
};

constexpr int writesOfEachFault = 12;

} // namespace

Q_DECLARE_METATYPE(QList<support::Fault>)
Q_DECLARE_METATYPE(Truth)

/// What we promise about writes, against every way a server can fail: one write is one receipt at most (more only where
/// the server said 429), it is recorded before it leaves, and what is told of it is true.
class tst_WriteReceipts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFault_data();
    void everyFault();
    void nothingListens();
    void untrustedCertificate();
    void callersThatLeave();
    void cleanupTestCase();

private:
    /// Makes \p count writes at once and holds all that can be seen of them against \p truth.
    void check(FaultProxy &server, const QUrl &accessUrl, const Truth &truth, int count, int refusals,
               std::chrono::milliseconds deadline);

    int m_writes = 0;
    int m_receipts = 0;
    int m_refusals = 0;
    int m_faults = 0;
};

void tst_WriteReceipts::initTestCase()
{
    QLoggingCategory::setFilterRules(u"plumbline.*=false"_s);
}

void tst_WriteReceipts::check(FaultProxy &server, const QUrl &accessUrl, const Truth &truth, int count, int refusals,
                              std::chrono::milliseconds deadline)
{
    Stack stack(server, accessUrl);
    QHash<QString, base::Result<schema::Document>> told;
    QObject context;
    for (int i = 0; i < count; ++i) {
        const auto label = u"w%1"_s.arg(i);
        const auto handle =
            stack.write(label, deadline).finally(&context, [&told, label](base::Result<schema::Document> &&result) {
                told.insert(label, std::move(result));
            });
    }
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), count, 60'000);

    const auto got = receipts(server);
    QVERIFY(server.receipts() <= count * truth.mostReceipts + refusals);
    QCOMPARE(stack.journal.recordedTooLate, 0);
    QCOMPARE(stack.journal.labels.size(), count);
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        const auto ends = stack.journal.ends.value(it.key());
        QCOMPARE(ends.size(), 1);
        const auto state = ends.first().state;
        QVERIFY2(truth.states.contains(state), qPrintable(it.key() + u' ' + api::nameOf(state)));
        QCOMPARE(got.value(it.key()) >= truth.leastReceipts, true);
        QVERIFY(refusals > 0 || got.value(it.key()) <= truth.mostReceipts);

        // The caller is told what the journal was told.
        QCOMPARE(it->has_value(), state == State::Done);
        if (it->has_value()) {
            QCOMPARE(it->value().value(), QJsonValue(true));
            continue;
        }
        const auto &error = it->error();
        switch (error.outcome) {
        case ApiError::Outcome::NotSent: QCOMPARE(state, State::NotSent); break;
        case ApiError::Outcome::Refused: QCOMPARE(state, State::Refused); break;
        case ApiError::Outcome::Unknown: QCOMPARE(state, State::Unknown); break;
        }
        if (truth.kind)
            QCOMPARE(base::nameOf(error.kind), base::nameOf(*truth.kind));
    }
    QCOMPARE(stack.log().records().size(), std::size_t(count));

    ++m_faults;
    m_writes += count;
    m_receipts += server.receipts();
    m_refusals += refusals;
}

void tst_WriteReceipts::everyFault_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<Truth>("truth");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("refusals");
    const auto row = [](const char *name, const QList<Fault> &script, const Truth &truth, int refusals = 0,
                        int count = writesOfEachFault) { QTest::newRow(name) << script << truth << count << refusals; };
    const Truth done{.states = {State::Done}};
    const auto refused = [](Kind kind) { return Truth{.states = {State::Refused}, .kind = kind}; };
    const auto unknown = [](Kind kind) { return Truth{.states = {State::Unknown}, .kind = kind}; };
    const faults::Headers asHtml{{"Content-Type", "text/html"}};
    const QByteArray html = "<html><body>Sign in</body></html>";

    // Answers that are the server's own.
    row("done", {faults::result("true")}, done);
    {
        auto closing = faults::result("true");
        closing.then = Fault::Then::Close;
        row("done, then the connection is closed unannounced", {closing}, done);
        auto late = faults::result("true");
        late.pause = 150ms;
        row("done, late", {late}, done);
        auto drip = faults::result("true");
        drip.drip = 1ms;
        row("done, byte by byte", {drip}, done);
    }
    row("wrong parameters", {faults::error(200, R"({"code":-32602,"message":"Invalid params"})")},
        refused(Kind::BadParams));
    row("wrong parameters, 400", {faults::error(400, R"({"code":-32602,"message":"Invalid params"})")},
        refused(Kind::BadParams));
    row("no such method", {faults::error(200, R"({"code":-32601,"message":"Method not found"})")},
        refused(Kind::NotSupported));
    row("no such object", {faults::error(200, R"({"code":-32002,"message":"Not found"})")}, refused(Kind::NotFound));
    row("bad key", {faults::error(401, R"({"code":-32000,"message":"Server error"})")}, refused(Kind::Unauthorized));
    row("no right", {faults::answer(403, {})}, refused(Kind::Forbidden));
    row("no such path", {faults::answer(404, {})}, refused(Kind::NotSupported));
    row("404 with text", {faults::answer(404, R"({"error":"text"})")}, refused(Kind::NotSupported));
    row("wrong verb", {faults::answer(405, {})}, refused(Kind::NotSupported));
    row("too large a body", {faults::answer(413, {})}, refused(Kind::Rejected));

    // Too many: the only ones that are sent again.
    const auto tooMany = faults::answer(429, {}, {{"Retry-After", "0"}});
    row("429 three times, then done", {tooMany, tooMany, tooMany, faults::result("true")}, done, 3);
    row("429 without Retry-After, then refused",
        {faults::error(429, R"({"code":-32003,"message":"Too many requests"})"),
         faults::error(200, R"({"code":-32602,"message":"Invalid params"})")},
        refused(Kind::BadParams), 1);
    row("429 for longer than anybody waits", {faults::answer(429, {}, {{"Retry-After", "3600"}})},
        {.states = {State::NotSent}, .leastReceipts = 1, .mostReceipts = 0, .kind = Kind::RateLimited}, 1, 1);

    // Faults half-way: some of it may be done.
    row("its own fault", {faults::error(200, R"({"code":-32000,"message":"Server error"})")},
        unknown(Kind::ServerFault));
    row("internal error", {faults::error(200, R"({"code":-32603,"message":"Internal error"})")},
        unknown(Kind::ServerFault));
    row("internal error, 500", {faults::error(500, R"({"code":-32603,"message":"Internal error"})")},
        unknown(Kind::ServerFault));

    // Silence, and answers that say nothing about this call.
    row("407 after it arrived", {faults::answer(407, {})}, unknown(Kind::Proxy));
    row("407 that asks for a password",
        {faults::answer(407, "log in", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}})}, unknown(Kind::Proxy));
    row("closed at connect", {faults::closeAtConnect()},
        {.states = {State::Unknown, State::NotSent}, .leastReceipts = 0, .mostReceipts = 0});
    row("closed before the body was read", {faults::closeAfterHeader()},
        {.states = {State::Unknown}, .leastReceipts = 0, .mostReceipts = 0});
    row("closed without an answer", {faults::closeAfterRequest()}, unknown(Kind::Offline));
    row("reset without an answer", {faults::resetAfterRequest()}, unknown(Kind::Offline));
    row("hung", {faults::hang()}, unknown(Kind::Timeout));
    {
        auto drip = faults::result("true");
        drip.drip = 40ms;
        row("dripped too slowly", {drip}, unknown(Kind::Timeout));
    }
    row("cut short of its length", {faults::raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"jsonrpc\":\"2.0\"")},
        unknown(Kind::Undecodable));
    row("chunks cut",
        {faults::raw(faults::chunked(200, R"({"jsonrpc":"2.0","id":"1","result":{"items":[1,2,3]}})", true))},
        unknown(Kind::Undecodable));
    row("not HTTP", {faults::raw("\x01\x02garbage\r\n\r\n")}, unknown(Kind::Offline));
    row("not JSON", {faults::answer(200, "certainly")}, unknown(Kind::Undecodable));
    row("empty", {faults::answer(200, {})}, unknown(Kind::Undecodable));
    row("HTML", {faults::answer(200, html, asHtml)}, unknown(Kind::Undecodable));
    row("another call's answer", {faults::answer(200, R"({"jsonrpc":"2.0","id":"another","result":true})")},
        unknown(Kind::Undecodable));
    row("nobody's answer", {faults::answer(200, R"({"jsonrpc":"2.0","id":null,"result":true})")},
        unknown(Kind::Undecodable));
    row("neither result nor error", {faults::answer(200, R"({"jsonrpc":"2.0","id":"1"})")}, unknown(Kind::Undecodable));
    row("500", {faults::answer(500, {})}, unknown(Kind::ServerFault));
    row("502 with HTML", {faults::answer(502, html, asHtml)}, unknown(Kind::ServerFault));
    row("503", {faults::answer(503, {})}, unknown(Kind::ServerFault));
    row("504", {faults::answer(504, {})}, unknown(Kind::Timeout));
    row("more than anybody takes", {faults::raw("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n")},
        unknown(Kind::TooLarge));
    row("redirected", {faults::answer(307, {}, {{"Location", "http://127.0.0.1:1/api/v1.0/jsonrpc/network"}})},
        {.states = {State::Refused, State::Unknown}, .kind = Kind::Redirected});
}

void tst_WriteReceipts::everyFault()
{
    QFETCH(QList<Fault>, script);
    QFETCH(Truth, truth);
    QFETCH(int, count);
    QFETCH(int, refusals);
    FaultProxy server;
    server.script(script);
    // Only silence is waited out: the rest must end by itself, however slow this machine is.
    const bool silent = truth.kind == ApiError::Kind::Timeout;
    check(server, server.url(u"/api"_s), truth, count, refusals, silent ? 500ms : 20s);
}

void tst_WriteReceipts::nothingListens()
{
    FaultProxy server;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const auto port = gone.serverPort();
    gone.close();
    check(server, QUrl(u"http://127.0.0.1:%1/api"_s.arg(port)),
          {.states = {State::NotSent}, .leastReceipts = 0, .mostReceipts = 0, .kind = ApiError::Kind::Offline},
          writesOfEachFault, 0, 20s);
}

void tst_WriteReceipts::untrustedCertificate()
{
    const auto identity = support::makeIdentity({});
    FaultProxy server({identity.certificate(), identity.key(), {}});
    check(server, server.url(u"/api"_s),
          {.states = {State::NotSent}, .leastReceipts = 0, .mostReceipts = 0, .kind = ApiError::Kind::Tls},
          writesOfEachFault, 0, 20s);
}

/// Six are on the wire and unanswered when everybody goes: they are carried to their end, the others never leave.
void tst_WriteReceipts::callersThatLeave()
{
    FaultProxy server;
    auto late = faults::result("true");
    late.pause = 2s;
    server.always(late);
    Stack stack(server, server.url(u"/api"_s));
    QObject everybody;
    QList<base::CallHandle> handles;
    for (int i = 0; i < writesOfEachFault; ++i) {
        handles.append(stack.write(u"w%1"_s.arg(i), 20s).finally(&everybody, [](base::Result<schema::Document> &&) {
            QFAIL("nobody listens");
        }));
    }
    QTRY_COMPARE(server.receipts(), 6);
    for (auto &handle : handles)
        handle.cancel();
    QTRY_COMPARE(stack.journal.ends.size(), writesOfEachFault);

    const auto got = receipts(server);
    for (auto it = stack.journal.ends.cbegin(); it != stack.journal.ends.cend(); ++it) {
        QCOMPARE(it->size(), 1);
        QCOMPARE(it->first().state, got.value(it.key()) ? State::Done : State::NotSent);
        QVERIFY(got.value(it.key()) <= 1);
    }
    QCOMPARE(server.receipts(), 6);
    ++m_faults;
    m_writes += writesOfEachFault;
    m_receipts += server.receipts();
}

void tst_WriteReceipts::cleanupTestCase()
{
    qInfo("%d writes through %d faults: %d receipts, %d of them refused with 429", m_writes, m_faults, m_receipts,
          m_refusals);
    QVERIFY(m_receipts <= m_writes + m_refusals);
}

QTEST_GUILESS_MAIN(tst_WriteReceipts)
#include "tst_writereceipts.moc"
