// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "transport/coalescingtransport.h"
#include "transport/throttledtransport.h"

#include <QBuffer>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::drain;
using support::makeError;
using support::makeRequest;
using transport::CoalescingTransport;
using transport::Priority;
using transport::Reply;
using transport::Request;

namespace {

class Asker {
public:
    Asker(transport::Transport &transport, Request request)
        : handle(transport.send(std::move(request))
                     .then(
                         &context, [this](const Reply &reply) { replies.append(reply.document.value()); },
                         [this](const base::ApiError &error) { errors.append(error); }))
    {}
    QObject context;
    QList<QJsonValue> replies;
    QList<base::ApiError> errors;
    base::CallHandle handle;
};

Request read(int page = 1, Priority priority = Priority::Sweep)
{
    auto request = makeRequest(u"network.getEndpointsList"_s, priority);
    request.params = {{u"page"_s, page}, {u"parentId"_s, u"p"_s}};
    return request;
}

/// A queue that nothing has left yet.
class Queue final : public transport::Transport {
public:
    base::Call<Reply> send(Request request) override
    {
        sending.append(std::exchange(request.onSending, {}));
        return inner.send(std::move(request));
    }
    support::FakeTransport inner;
    QList<std::function<void()>> sending;
};

} // namespace

class TestCoalescingTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identicalReadsAreOneRequest()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        Asker a(outer, read());
        Asker b(outer, read());
        QCOMPARE(inner.count(), 1);
        inner.answer(0, u"page"_s);
        drain();
        QCOMPARE(a.replies, QList<QJsonValue>{u"page"_s});
        QCOMPARE(b.replies, QList<QJsonValue>{u"page"_s});
        Asker c(outer, read()); // afterwards: a new one
        QCOMPARE(inner.count(), 2);
    }

    void errorsReachAll()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        Asker a(outer, read());
        Asker b(outer, read());
        inner.fail(0, makeError(base::ApiError::Kind::Offline, base::ApiError::Outcome::Unknown));
        drain();
        QCOMPARE(a.errors.size(), 1);
        QCOMPARE(b.errors.size(), 1);
    }

    void anyDifferenceIsAnotherRequest()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        QList<Request> different{read(), read(2)};
        for (int i = 0; i < 5; ++i)
            different.append(read());
        different[2].version = u"v1.1"_s;
        different[3].service = u"computers"_s;
        support::ownMethod(different[4]).id = u"network.getOther"_s;
        different[5].link = QUrl(u"https://h/next"_s);
        different[6].headers.append(std::pair<QByteArray, QByteArray>("check-format", "asff"));
        std::list<Asker> askers;
        for (const auto &request : different)
            askers.emplace_back(outer, request);
        QCOMPARE(inner.count(), different.size());
    }

    void writesAndDownloadsAreNeverShared()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        auto write = read();
        support::ownMethod(write).effect = schema::Effect::Update;
        Asker a(outer, write);
        Asker b(outer, write);
        QBuffer sink;
        auto download = read();
        download.sink = &sink;
        Asker c(outer, download);
        Asker d(outer, download);
        QCOMPARE(inner.count(), 4);
    }

    void theLastToGoTakesTheRequestAlong()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        auto a = std::make_unique<Asker>(outer, read());
        auto b = std::make_unique<Asker>(outer, read());
        a.reset();
        QVERIFY(!inner.isCancelled(0));
        b.reset();
        QVERIFY(inner.isCancelled(0));
        Asker c(outer, read());
        QCOMPARE(inner.count(), 2);
    }

    void theOthersStillGetTheirAnswer()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        Asker a(outer, read());
        Asker b(outer, read());
        a.handle.cancel();
        inner.answer(0);
        drain();
        QVERIFY(a.replies.isEmpty());
        QCOMPARE(b.replies.size(), 1);
    }

    void aReadFromBeforeAWriteDoesNotAnswerOneFromAfter()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        Asker before(outer, read());
        auto write = makeRequest(u"network.createCustomGroup"_s, Priority::Click, schema::Effect::Create);
        Asker writing(outer, write);
        Asker during(outer, read());
        QCOMPARE(inner.count(), 3);
        inner.answer(1);
        drain();
        Asker after(outer, read()); // `during` may have been answered before the write was done
        QCOMPARE(inner.count(), 4);
        inner.answer(0, 0);
        inner.answer(2, 2);
        inner.answer(3, 3);
        drain();
        QCOMPARE(before.replies, QList<QJsonValue>{0});
        QCOMPARE(during.replies, QList<QJsonValue>{2});
        QCOMPARE(after.replies, QList<QJsonValue>{3});
    }

    void haste()
    {
        Queue queue;
        CoalescingTransport outer(queue);
        Asker sweep(outer, read(1, Priority::Sweep));
        Asker click(outer, read(1, Priority::Click));
        QCOMPARE(queue.inner.count(), 2);
        QVERIFY(queue.inner.isCancelled(0)); // it had not left
        QCOMPARE(queue.inner.request(1).priority, Priority::Click);
        Asker page(outer, read(1, Priority::Page));
        QCOMPARE(queue.inner.count(), 2);
        queue.inner.answer(1);
        drain();
        QCOMPARE(sweep.replies.size(), 1);
        QCOMPARE(click.replies.size(), 1);
        QCOMPARE(page.replies.size(), 1);
    }

    void hasteIsTooLateOnTheWire()
    {
        Queue queue;
        CoalescingTransport outer(queue);
        Asker sweep(outer, read(1, Priority::Sweep));
        queue.sending.first()();
        Asker click(outer, read(1, Priority::Click));
        QCOMPARE(queue.inner.count(), 1);
        queue.inner.answer(0);
        drain();
        QCOMPARE(click.replies.size(), 1);
    }

    void hasteThroughTheThrottle()
    {
        support::FakeClock clock;
        support::FakeTransport wire;
        transport::Throttle throttle(clock);
        throttle.setLane({u"c"_s, u"h"_s, false,
                          transport::RateLimits::parse(
                              R"({"buckets": [{"name": "default", "limit": 1, "perSeconds": 1, "methods": "*"}]})")
                              .value()});
        transport::ThrottledTransport throttled(wire, throttle, clock, u"c"_s);
        CoalescingTransport outer(throttled);
        std::list<Asker> sweep;
        for (int page = 1; page <= 20; ++page)
            sweep.emplace_back(outer, read(page));
        clock.advance(0ms);
        QCOMPARE(wire.count(), 1);
        Asker click(outer, read(17, Priority::Click));
        QCOMPARE(throttle.queued(), 19);
        clock.advance(1300ms);
        QCOMPARE(wire.count(), 2);
        QCOMPARE(wire.request(1).params.value(u"page"_s).toInt(), 17);
    }

    /// Who gave it five seconds must not wait for somebody else's five minutes, nor be cut with them.
    void everyoneKeepsTheirDeadline()
    {
        support::FakeTransport inner;
        CoalescingTransport outer(inner);
        auto hasty = read();
        hasty.deadline = 5s;
        Asker a(outer, read());
        Asker b(outer, hasty);
        QCOMPARE(inner.count(), 2);
        QVERIFY(inner.request(1).deadline == 5s);
        Asker c(outer, hasty);
        QCOMPARE(inner.count(), 2);
    }

    void aConnectionThatClosesAnswersAll()
    {
        support::FakeTransport inner;
        auto outer = std::make_unique<CoalescingTransport>(inner);
        Asker a(*outer, read());
        Asker b(*outer, read());
        outer.reset();
        drain();
        QCOMPARE(a.errors.size(), 1);
        QCOMPARE(b.errors.size(), 1);
        QVERIFY(inner.isCancelled(0));
    }
};

QTEST_GUILESS_MAIN(TestCoalescingTransport)
#include "tst_coalescingtransport.moc"
