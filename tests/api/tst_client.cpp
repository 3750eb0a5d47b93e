// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "api/chain.h"
#include "schema/methods.h"

#include <QBuffer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using api::Request;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using State = api::AuditOutcome::State;
namespace method = schema::method;

namespace {

Request aRead()
{
    return {.method = method::companies::getCompanyDetails, .params = {{u"companyId"_s, u"60aa"_s}}};
}

Request aWrite()
{
    return {.method = method::network::setEndpointLabel,
            .params = {{u"endpointId"_s, u"60e0"_s}, {u"label"_s, u"desk"_s}}};
}

ApiError readOnly()
{
    auto error = support::makeError(Kind::ReadOnly, Outcome::NotSent);
    error.message = u"read-only"_s;
    return error;
}

} // namespace

class tst_Client : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasAsked();
    void refusesUnknownMethods();
    void refusesWhatThePolicyRefuses();
    void refusesBadParameters();
    void checksForTheEdition();
    void fillsInTheServiceOfTheEdition_data();
    void fillsInTheServiceOfTheEdition();
    void readsAreNotRecorded();
    void decodesBigAnswersElsewhere();
    void aDroppedReadIsCancelled();
    void downloadsPassTheSameDoor();

    void writesAreRecordedBeforeTheyAreSent();
    void recordsHoldNoSecrets();
    void nothingIsSentThatCouldNotBeRecorded();
    void theEndTellsTheOutcome_data();
    void theEndTellsTheOutcome();
    void aForgottenWriteIsUnknown();
    void droppedWhileBeingRecorded();
    void droppedInTheQueue();
    void droppedOnTheWire();
    void droppedAfterARefusal();
    void queuedWritesCanBeWithdrawn();
    void theClientGoesFirst();
    void refusedWritesAreNotRecorded();
};

void tst_Client::sendsWhatWasAsked()
{
    Door door;
    auto request = aRead();
    request.priority = api::Priority::Sweep;
    request.headers = {{"x-trace", "1"}};
    Came answer(door.client->send(request));
    door.wire.inject(QJsonObject{{u"id"_s, u"60aa"_s}});
    drain();
    QCOMPARE(door.wire.count(), 1);
    const auto &sent = door.wire.request(0);
    QCOMPARE(sent.method->id, u"companies.getCompanyDetails"_s);
    QCOMPARE(sent.version, u"v1.0"_s);
    QCOMPARE(sent.service, QString());
    QCOMPARE(sent.params, request.params);
    QCOMPARE(sent.priority, api::Priority::Sweep);
    QCOMPARE(sent.headers, request.headers);
    QCOMPARE(answer.result->value().at(u"/id"), QJsonValue(u"60aa"_s));
}

void tst_Client::refusesUnknownMethods()
{
    Door door;
    Came answer(door.client->send({.method = u"network.formatEverything"_s}));
    drain();
    QVERIFY(answer.isError(Kind::NotSupported, Outcome::NotSent));
    QCOMPARE(door.wire.count(), 0);
}

void tst_Client::refusesWhatThePolicyRefuses()
{
    Door door;
    door.policy.reason = readOnly();
    Came write(door.client->send(aWrite()));
    Came read(door.client->send(aRead()));
    drain();
    QVERIFY(write.isError(Kind::ReadOnly, Outcome::NotSent));
    QCOMPARE(write.result->error().message, u"read-only"_s);
    QCOMPARE(door.wire.methods(), QStringList{u"companies.getCompanyDetails"_s});
    QVERIFY(door.audit.begun.isEmpty());

    door.policy.refuseReads = true;
    Came second(door.client->send(aRead()));
    QBuffer sink;
    Came file(door.client->download({.method = method::companies::getCompanyDetails, .link = QUrl(u"https://h/x"_s)},
                                    sink, 1));
    drain();
    QVERIFY(second.isError(Kind::ReadOnly, Outcome::NotSent));
    QVERIFY(file.isError(Kind::ReadOnly, Outcome::NotSent));
    QCOMPARE(door.wire.count(), 1);
}

void tst_Client::refusesBadParameters()
{
    Door door;
    auto request = aWrite();
    request.params = {{u"endpointId"_s, 7}, {u"lable"_s, u"desk"_s}};
    Came answer(door.client->send(request));
    drain();
    QVERIFY(answer.isError(Kind::BadParams, Outcome::NotSent));
    const auto &error = answer.result->error();
    QCOMPARE(error.pointer, u"/endpointId"_s);
    QVERIFY(error.details.contains(u"/label"_s));
    QVERIFY(error.details.contains(u"/lable"_s));
    QCOMPARE(door.wire.count(), 0);
    QVERIFY(door.audit.begun.isEmpty());
}

void tst_Client::checksForTheEdition()
{
    const Request request{.method = method::policies::getPoliciesList, .params = {{u"companyId"_s, u"60aa"_s}}};
    Door partner(schema::Edition::Partner);
    Door company(schema::Edition::Company);
    Door unknown(std::nullopt);
    Came a(partner.client->send(request));
    Came b(company.client->send(request));
    Came c(unknown.client->send(request));
    drain();
    QCOMPARE(partner.wire.count(), 1);
    QVERIFY(b.isError(Kind::BadParams, Outcome::NotSent));
    QCOMPARE(unknown.wire.count(), 1);
}

void tst_Client::fillsInTheServiceOfTheEdition_data()
{
    QTest::addColumn<int>("edition");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("sent");
    QTest::newRow("on-premises needs one") << int(schema::Edition::OnPremises) << QString() << u"computers"_s;
    QTest::newRow("the caller decides") << int(schema::Edition::OnPremises) << u"virtualmachines"_s
                                        << u"virtualmachines"_s;
    QTest::newRow("the cloud has none") << int(schema::Edition::Company) << QString() << QString();
    QTest::newRow("not known") << 0 << QString() << QString();
}

void tst_Client::fillsInTheServiceOfTheEdition()
{
    QFETCH(int, edition);
    QFETCH(QString, asked);
    QFETCH(QString, sent);
    Door door(edition ? std::optional(schema::Edition(edition)) : std::nullopt);
    Came answer(door.client->send({.method = method::network::getManagedEndpointDetails,
                                   .params = {{u"endpointId"_s, u"60e0"_s}},
                                   .service = asked}));
    drain();
    QCOMPARE(door.wire.request(0).service, sent);
}

void tst_Client::readsAreNotRecorded()
{
    Door door;
    Came answer(door.client->send(aRead()));
    door.wire.inject(true);
    drain();
    QVERIFY(answer.isOver());
    QVERIFY(door.audit.begun.isEmpty());
    QVERIFY(door.audit.ended.isEmpty());
}

void tst_Client::decodesBigAnswersElsewhere()
{
    Door door;
    const auto whereDecoded = [](const schema::Document &) -> base::Result<QThread *> {
        return QThread::currentThread();
    };
    Came small(door.client->get(aRead(), whereDecoded));
    Came big(door.client->get(aRead(), whereDecoded));
    door.wire.settle(0, transport::Reply{schema::Document(true), 200, 64 * 1024});
    door.wire.settle(1, transport::Reply{schema::Document(true), 200, 64 * 1024 + 1});
    QTRY_VERIFY(small.isOver() && big.isOver());
    QCOMPARE(small.result->value(), QThread::currentThread());
    QVERIFY(big.result->value() != QThread::currentThread());
}

void tst_Client::aDroppedReadIsCancelled()
{
    Door door;
    {
        const auto dropped = door.client->send(aRead());
    }
    drain();
    QVERIFY(door.wire.isCancelled(0));
}

void tst_Client::downloadsPassTheSameDoor()
{
    Door door;
    QBuffer sink;
    const Request request{.method = method::companies::getCompanyDetails, .link = QUrl(u"https://h/report.zip"_s)};
    Came file(door.client->download(request, sink, 1000));
    door.wire.inject(transport::Reply{{}, 200, 42});
    drain();
    QCOMPARE(file.result->value().bytes, 42);
    QCOMPARE(door.wire.request(0).sink, &sink);
    QCOMPARE(door.wire.request(0).maxBytes, 1000);
    QCOMPARE(door.wire.request(0).link, request.link);

    Came noLink(door.client->download(aRead(), sink, 1000));
    Came byWrite(door.client->download({.method = method::network::deleteTask, .link = request.link}, sink, 1000));
    drain();
    QVERIFY(noLink.isError(Kind::BadParams, Outcome::NotSent));
    QVERIFY(byWrite.isError(Kind::NotSupported, Outcome::NotSent));
    QCOMPARE(door.wire.count(), 1);
}

void tst_Client::writesAreRecordedBeforeTheyAreSent()
{
    Door door;
    door.audit.slow = true;
    Came answer(door.client->send(aWrite()));
    drain();
    QCOMPARE(door.wire.count(), 0);
    QCOMPARE(door.audit.begun.size(), 1);
    const auto &entry = door.audit.begun.first();
    QCOMPARE(entry.method, u"network.setEndpointLabel"_s);
    QCOMPARE(entry.version, u"v1.0"_s);
    QCOMPARE(entry.params, aWrite().params);
    QCOMPARE(entry.priority, u"click"_s);
    QCOMPARE(entry.at, door.clock.utc());
    QVERIFY(!entry.destructive);

    door.audit.record();
    drain();
    QCOMPARE(door.wire.count(), 1);
    QVERIFY(door.audit.ended.isEmpty());
    door.wire.answer(0, true);
    drain();
    QCOMPARE(door.audit.states(), QList{State::Done});
    QCOMPARE(door.audit.ended.first().first, 1);
    QVERIFY(answer.result->has_value());
}

void tst_Client::recordsHoldNoSecrets()
{
    Door door;
    const QJsonObject secret{{u"accessKey"_s, u"hush"_s}};
    Came answer(door.client->send(
        {.method = method::network::runLiveSearchQuery,
         .params = {{u"companyId"_s, u"60aa"_s}, {u"query"_s, u"SELECT 1"_s}, {u"s3UploadConfig"_s, secret}}}));
    drain();
    QCOMPARE(door.wire.count(), 1);
    QCOMPARE(door.wire.request(0).params.value(u"s3UploadConfig"_s), QJsonValue(secret));
    QCOMPARE(door.audit.begun.first().params.value(u"s3UploadConfig"_s), QJsonValue(u"[redacted]"_s));
    QCOMPARE(door.audit.begun.first().params.value(u"query"_s), QJsonValue(u"SELECT 1"_s));
}

void tst_Client::nothingIsSentThatCouldNotBeRecorded()
{
    Door door;
    door.audit.slow = true;
    Came answer(door.client->send(aWrite()));
    door.audit.breakDown();
    drain();
    QVERIFY(answer.isError(Kind::StoreFault, Outcome::NotSent));
    QCOMPARE(answer.result->error().message, u"no space left"_s);
    QCOMPARE(door.wire.count(), 0);
    QVERIFY(door.audit.ended.isEmpty());
}

void tst_Client::theEndTellsTheOutcome_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("state");
    QTest::newRow("not sent") << int(Outcome::NotSent) << int(State::NotSent);
    QTest::newRow("refused") << int(Outcome::Refused) << int(State::Refused);
    QTest::newRow("unknown") << int(Outcome::Unknown) << int(State::Unknown);
}

void tst_Client::theEndTellsTheOutcome()
{
    QFETCH(int, outcome);
    QFETCH(int, state);
    Door door;
    Came answer(door.client->send(aWrite()));
    drain();
    door.wire.fail(0, support::makeError(Kind::ServerFault, Outcome(outcome), 500));
    drain();
    QVERIFY(answer.isError(Kind::ServerFault, Outcome(outcome)));
    QCOMPARE(door.audit.states(), QList{State(state)});
    QCOMPARE(door.audit.ended.first().second.error->httpStatus, 500);
}

void tst_Client::aForgottenWriteIsUnknown()
{
    Door door;
    Came answer(door.client->send(aWrite()));
    drain();
    door.wire.forget(0);
    drain();
    QVERIFY(answer.isError(Kind::Timeout, Outcome::Unknown));
    QCOMPARE(door.audit.states(), QList{State::Unknown});
}

void tst_Client::droppedWhileBeingRecorded()
{
    Door door;
    door.audit.slow = true;
    {
        const auto dropped = door.client->send(aWrite());
    }
    drain();
    door.audit.record();
    drain();
    QCOMPARE(door.wire.count(), 0);
    QCOMPARE(door.audit.states(), QList{State::NotSent});
    QVERIFY(!door.audit.ended.first().second.error);
}

void tst_Client::droppedInTheQueue()
{
    Door<QueueingTransport> door;
    Came answer(door.client->send(aWrite()));
    drain();
    QCOMPARE(door.wire.queue.size(), std::size_t(1));
    answer.handle.cancel();
    drain();
    QVERIFY(*door.wire.queue[0].cancelled);
    QCOMPARE(door.audit.states(), QList{State::NotSent});
    QVERIFY(!answer.isOver());
}

void tst_Client::droppedOnTheWire()
{
    Door<QueueingTransport> door;
    Came answer(door.client->send(aWrite()));
    drain();
    door.wire.queue[0].leave();
    answer.handle.cancel();
    drain();
    QVERIFY(!*door.wire.queue[0].cancelled);
    QVERIFY(door.audit.ended.isEmpty());
    door.wire.queue[0].answer(true);
    drain();
    QCOMPARE(door.audit.states(), QList{State::Done});
    QVERIFY(!answer.isOver());
}

/// The server said 429 and it waits for its second chance: it may still be taken back.
void tst_Client::droppedAfterARefusal()
{
    Door<QueueingTransport> door;
    Came answer(door.client->send(aWrite()));
    drain();
    door.wire.queue[0].leave();
    door.wire.queue[0].refuse();
    answer.handle.cancel();
    drain();
    QVERIFY(*door.wire.queue[0].cancelled);
    QCOMPARE(door.audit.states(), QList{State::NotSent});

    Came again(door.client->send(aWrite()));
    drain();
    door.wire.queue[1].leave();
    door.wire.queue[1].refuse();
    door.wire.queue[1].leave();
    again.handle.cancel();
    drain();
    QVERIFY(!*door.wire.queue[1].cancelled);
}

void tst_Client::queuedWritesCanBeWithdrawn()
{
    Door<QueueingTransport> door;
    Came first(door.client->send(aWrite()));
    Came second(door.client->send(aWrite()));
    Came read(door.client->send(aRead()));
    drain();
    door.audit.slow = true;
    Came third(door.client->send(aWrite()));
    const auto isWrite = [](const auto &entry) { return entry.request.method->isWrite(); };
    std::find_if(door.wire.queue.begin(), door.wire.queue.end(), isWrite)->leave();
    door.client->withdrawQueuedWrites(readOnly());
    door.audit.record();
    drain();
    QVERIFY(!first.isOver());
    QVERIFY(second.isError(Kind::ReadOnly, Outcome::NotSent));
    QVERIFY(third.isError(Kind::ReadOnly, Outcome::NotSent));
    QVERIFY(!read.isOver());
    QCOMPARE(door.audit.states(), (QList{State::NotSent, State::NotSent}));
    QCOMPARE(door.wire.queue.size(), std::size_t(3));
}

void tst_Client::theClientGoesFirst()
{
    Door<QueueingTransport> door;
    Came sent(door.client->send(aWrite()));
    Came queued(door.client->send(aWrite()));
    drain();
    door.audit.slow = true;
    Came recording(door.client->send(aWrite()));
    door.wire.queue[0].leave();
    door.client.reset();
    drain();
    QVERIFY(sent.isError(Kind::Timeout, Outcome::Unknown));
    QVERIFY(queued.isError(Kind::Timeout, Outcome::NotSent));
    QVERIFY(recording.isError(Kind::Timeout, Outcome::NotSent));
    QCOMPARE(door.audit.ended.size(), 2);
    for (const auto &[id, outcome] : std::as_const(door.audit.ended))
        QCOMPARE(outcome.state, id == 1 ? State::Unknown : State::NotSent);
    QCOMPARE(door.audit.abandoned, QList<qint64>{3});
}

void tst_Client::refusedWritesAreNotRecorded()
{
    Door door;
    door.policy.reason = readOnly();
    Came answer(door.client->send(aWrite()));
    drain();
    QVERIFY(door.audit.begun.isEmpty());
    QVERIFY(door.audit.ended.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
