// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "api/cloudsecurityservice.h"
#include "api/networkservice.h"
#include "api/pager.h"

#include <QTest>

using namespace Qt::StringLiterals;
using api::PageProgress;
using api::PageRequest;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using State = PageProgress::State;

namespace {

struct Row {
    QString id;
    static Row from(const QJsonObject &json) { return {records::id(json, "id"_L1)}; }
};

/// A server with a list, and its manners.
struct Server {
    enum class Echo { Right, AlwaysOne, Missing, FromZero };
    enum class Totals { Everywhere, FirstPage, Nowhere, ZeroPages };
    enum class More { Missing, Right, Always };
    enum class Beyond { Empty, LastPage, FirstPage, BadParams, NotFound };

    int items = 0;
    int perPage = 10;
    Echo echo = Echo::Right;
    Totals totals = Totals::Everywhere;
    More more = More::Missing;
    Beyond beyond = Beyond::Empty;
    int extraTotal = 0; ///< what the total says too much

    int requests = 0;

    int pages() const { return (items + perPage - 1) / perPage; }

    base::Result<QJsonObject> answer(const PageRequest &request)
    {
        ++requests;
        int page = request.page;
        if (page > std::max(1, pages())) {
            switch (beyond) {
            case Beyond::Empty: break;
            case Beyond::LastPage: page = std::max(1, pages()); break;
            case Beyond::FirstPage: page = 1; break;
            case Beyond::BadParams: return base::Failure(support::makeError(Kind::BadParams, Outcome::Refused));
            case Beyond::NotFound: return base::Failure(support::makeError(Kind::NotFound, Outcome::Refused));
            }
        }
        QJsonArray rows;
        for (int i = (page - 1) * perPage; i < std::min(items, page * perPage); ++i)
            rows.append(QJsonObject{{u"id"_s, QString::number(i)}, {u"asked"_s, requests}});
        QJsonObject json{{u"items"_s, rows}, {u"perPage"_s, perPage}};
        switch (echo) {
        case Echo::Right: json.insert(u"page"_s, page); break;
        case Echo::AlwaysOne: json.insert(u"page"_s, 1); break;
        case Echo::Missing: break;
        case Echo::FromZero: json.insert(u"page"_s, page - 1); break;
        }
        const bool tell = totals == Totals::Everywhere || totals == Totals::ZeroPages
                          || (totals == Totals::FirstPage && request.page == 1);
        if (tell) {
            json.insert(u"total"_s, items + extraTotal);
            json.insert(u"pagesCount"_s, totals == Totals::ZeroPages ? 0 : pages());
        }
        if (more != More::Missing)
            json.insert(u"hasMoreRecords"_s, more == More::Always || page < pages());
        return json;
    }
};

using Answers = std::function<base::Result<QJsonObject>(const PageRequest &)>;

api::Pager<Row> pagerOver(Answers answers, const api::PageCursor::Limits &limits = {})
{
    return api::Pager<Row>(
        [answers = std::move(answers)](const PageRequest &request) {
            const auto json = answers(request);
            using Call = base::Call<records::Page<Row>>;
            return json ? Call::ready(records::pageFrom<Row>(schema::Document(*json))) : Call::failed(json.error());
        },
        limits);
}

struct Walk {
    QStringList ids;
    std::optional<base::Result<PageProgress>> end;

    explicit Walk(Answers answers, const api::PageCursor::Limits &limits = {})
    {
        QObject context;
        auto pager = std::make_shared<api::Pager<Row>>(pagerOver(std::move(answers), limits));
        const auto handle =
            api::eachPage(pager, [this](records::Page<Row> &&page) {
                for (const auto &row : page.items)
                    ids.append(row.id);
            }).finally(&context, [this](base::Result<PageProgress> &&result) { end = std::move(result); });
        for (int i = 0; i < 1000 && !end; ++i)
            drain();
    }
    State state() const { return end->value().state; }
};

QStringList firstIds(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::number(i));
    return ids;
}

QJsonObject linked(const QStringList &ids, const QString &next)
{
    QJsonArray rows;
    for (const auto &id : ids)
        rows.append(QJsonObject{{u"id"_s, id}});
    return {
        {u"data"_s, rows}, {u"links"_s, QJsonObject{{u"next"_s, next}}}, {u"meta"_s, QJsonObject{{u"total"_s, 99}}}};
}

constexpr api::PageCursor::Limits byLinks{.pagination = schema::Pagination::Cursor};

} // namespace

class tst_Paging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyServerOfThisKind_data();
    void everyServerOfThisKind();
    void aTotalThatIsTooLarge();
    void aTotalThatGrowsUnderway();
    void aTotalThatShrinksUnderway();
    void pagesThatAreSmallerThanAsked();
    void bareListsAreAll();
    void aServerThatAlwaysHasMore();
    void goesBackToAPageThatChanged();
    void errorsAreErrorsWhileMoreWasPromised();

    void linksAreFollowedToTheEnd();
    void linksThatRepeat();
    void linksInACircle();
    void linksToTheSamePage();
    void emptyPagesBetweenLinks();
    void emptyPagesForEver();

    void nextWaitsForTheConsumer();
    void nextAfterAnErrorAsksAgain();
    void droppedWalks();
    void walksThatAreStopped();
    void allItemsWithinTheirBound();
    void pageParametersOfTheMethod();
    void linksReplaceTheParameters();
    void subtasksArePagedInTheirOptions();
};

void tst_Paging::everyServerOfThisKind_data()
{
    QTest::addColumn<int>("echo");
    QTest::addColumn<int>("totals");
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("beyond");
    for (int echo = 0; echo < 4; ++echo) {
        for (int totals = 0; totals < 4; ++totals) {
            for (int more = 0; more < 3; ++more) {
                for (int beyond = 0; beyond < 5; ++beyond) {
                    QTest::addRow("echo %d totals %d more %d beyond %d", echo, totals, more, beyond)
                        << echo << totals << more << beyond;
                }
            }
        }
    }
}

/// Whatever its manners: each item once, in order, and at most one request more than there are pages.
void tst_Paging::everyServerOfThisKind()
{
    QFETCH(int, echo);
    QFETCH(int, totals);
    QFETCH(int, more);
    QFETCH(int, beyond);
    for (const int items : {0, 1, 9, 10, 11, 30, 31}) {
        Server server{.items = items,
                      .echo = Server::Echo(echo),
                      .totals = Server::Totals(totals),
                      .more = Server::More(more),
                      .beyond = Server::Beyond(beyond)};
        const Walk walk([&server](const PageRequest &request) { return server.answer(request); });
        QVERIFY(walk.end);
        QCOMPARE(walk.ids, firstIds(items));
        QVERIFY(server.requests <= std::max(1, server.pages()) + 1);
        const bool lied = server.more == Server::More::Always && items > 0;
        const bool failed =
            lied && (server.beyond == Server::Beyond::BadParams || server.beyond == Server::Beyond::NotFound);
        QCOMPARE(walk.end->has_value(), !failed);
        if (!failed)
            QCOMPARE(walk.state() == State::Repeated, lied && server.beyond != Server::Beyond::Empty);
        if (server.more == Server::More::Right || (server.more == Server::More::Missing && totals == 0))
            QCOMPARE(server.requests, std::max(1, server.pages()));
    }
}

void tst_Paging::aTotalThatIsTooLarge()
{
    for (const auto beyond : {Server::Beyond::Empty, Server::Beyond::LastPage, Server::Beyond::BadParams}) {
        Server server{.items = 25, .beyond = beyond, .extraTotal = 7};
        const Walk walk([&server](const PageRequest &request) { return server.answer(request); });
        QCOMPARE(walk.ids, firstIds(25));
        QCOMPARE(walk.state(), State::Finished);
        QVERIFY(!walk.end->value().isComplete());
    }
}

void tst_Paging::aTotalThatGrowsUnderway()
{
    Server server{.items = 20};
    const Walk walk([&server](const PageRequest &request) {
        server.items = 20 + 10 * std::min(request.page, 3);
        return server.answer(request);
    });
    QCOMPARE(walk.ids, firstIds(50));
    QVERIFY(walk.end->value().isComplete());
}

void tst_Paging::aTotalThatShrinksUnderway()
{
    Server server{.items = 40};
    const Walk walk([&server](const PageRequest &request) {
        server.items = request.page < 3 ? 40 : 20;
        return server.answer(request);
    });
    QCOMPARE(walk.ids, firstIds(20));
    QCOMPARE(walk.state(), State::Finished);
}

void tst_Paging::pagesThatAreSmallerThanAsked()
{
    Server server{.items = 75, .perPage = 30, .totals = Server::Totals::Nowhere};
    const Walk walk([&server](const PageRequest &request) { return server.answer(request); }, {.perPage = 100});
    QCOMPARE(walk.ids, firstIds(75));
}

void tst_Paging::bareListsAreAll()
{
    int requests = 0;
    auto pager = api::Pager<Row>([&requests](const PageRequest &) {
        ++requests;
        return base::Call<records::Page<Row>>::ready(
            records::pageFrom<Row>(schema::Document(QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}})));
    });
    Came all(api::allItems(std::move(pager), 10));
    drain();
    QCOMPARE(all.result->value().size(), 1);
    QCOMPARE(requests, 1);
}

void tst_Paging::aServerThatAlwaysHasMore()
{
    int requests = 0;
    const Walk walk(
        [&requests](const PageRequest &request) -> base::Result<QJsonObject> {
            ++requests;
            return QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, QString::number(request.page)}}}},
                               {u"hasMoreRecords"_s, true}};
        },
        {.mostPages = 50});
    QVERIFY(!walk.end->has_value());
    QCOMPARE(walk.end->error().kind, Kind::TooLarge);
    QCOMPARE(requests, 50);
}

/// The last page came again under its own number, one row of it another: still the page that we had.
void tst_Paging::goesBackToAPageThatChanged()
{
    Server server{.items = 25, .more = Server::More::Always, .beyond = Server::Beyond::LastPage};
    const Walk walk([&server](const PageRequest &request) {
        if (request.page == 4)
            server.items = 26;
        return server.answer(request);
    });
    QCOMPARE(walk.ids, firstIds(25));
    QCOMPARE(walk.state(), State::Repeated);
}

void tst_Paging::errorsAreErrorsWhileMoreWasPromised()
{
    Server server{.items = 25};
    const Walk walk([&server](const PageRequest &request) -> base::Result<QJsonObject> {
        if (request.page == 2)
            return base::Failure(support::makeError(Kind::BadParams, Outcome::Refused));
        return server.answer(request);
    });
    QVERIFY(!walk.end->has_value());
    QCOMPARE(walk.end->error().kind, Kind::BadParams);
}

void tst_Paging::linksAreFollowedToTheEnd()
{
    QStringList links;
    const Walk walk(
        [&links](const PageRequest &request) -> base::Result<QJsonObject> {
            links.append(request.link.toString());
            const auto n = links.size();
            return linked({QString::number(n - 1)}, n < 3 ? u"https://h/x?page_cursor=%1"_s.arg(n) : QString());
        },
        byLinks);
    QCOMPARE(walk.ids, firstIds(3));
    QCOMPARE(links, (QStringList{QString(), u"https://h/x?page_cursor=1"_s, u"https://h/x?page_cursor=2"_s}));
    QCOMPARE(walk.state(), State::Finished);
}

void tst_Paging::linksThatRepeat()
{
    int requests = 0;
    const Walk walk(
        [&requests](const PageRequest &) -> base::Result<QJsonObject> {
            return linked({QString::number(requests++)}, u"https://h/x?page_cursor=a"_s);
        },
        byLinks);
    QCOMPARE(requests, 2);
    QCOMPARE(walk.ids, firstIds(2));
    QCOMPARE(walk.state(), State::Repeated);
}

void tst_Paging::linksInACircle()
{
    int requests = 0;
    const Walk walk(
        [&requests](const PageRequest &) -> base::Result<QJsonObject> {
            ++requests;
            return linked({QString::number(requests - 1)}, u"https://h/x?page_cursor=%1"_s.arg(requests % 3));
        },
        byLinks);
    QCOMPARE(requests, 4);
    QCOMPARE(walk.state(), State::Repeated);
}

/// A server that ignores its own cursor: new links for ever, always the first page.
void tst_Paging::linksToTheSamePage()
{
    int requests = 0;
    const Walk walk(
        [&requests](const PageRequest &) -> base::Result<QJsonObject> {
            return linked({u"0"_s}, u"https://h/x?page_cursor=%1"_s.arg(++requests));
        },
        byLinks);
    QCOMPARE(requests, 2);
    QCOMPARE(walk.ids, firstIds(1));
    QCOMPARE(walk.state(), State::Repeated);
}

void tst_Paging::emptyPagesBetweenLinks()
{
    int requests = 0;
    const Walk walk(
        [&requests](const PageRequest &) -> base::Result<QJsonObject> {
            ++requests;
            const auto next = requests < 5 ? u"https://h/x?page_cursor=%1"_s.arg(requests) : QString();
            return linked(requests == 1 || requests == 5 ? QStringList{QString::number(requests / 5)} : QStringList(),
                          next);
        },
        byLinks);
    QCOMPARE(requests, 5);
    QCOMPARE(walk.ids, firstIds(2));
}

void tst_Paging::emptyPagesForEver()
{
    int requests = 0;
    const Walk walk(
        [&requests](const PageRequest &) -> base::Result<QJsonObject> {
            return linked({}, u"https://h/x?page_cursor=%1"_s.arg(++requests));
        },
        byLinks);
    QCOMPARE(requests, 4);
    QCOMPARE(walk.state(), State::Finished);
}

void tst_Paging::nextWaitsForTheConsumer()
{
    Server server{.items = 25};
    auto pager = pagerOver([&server](const PageRequest &request) { return server.answer(request); });
    QCOMPARE(server.requests, 0);
    for (int page = 1; page <= 3; ++page) {
        Came next(pager.next());
        drain();
        QCOMPARE(next.result->value()->items.size(), page < 3 ? 10 : 5);
        QCOMPARE(server.requests, page);
        QCOMPARE(pager.progress().pages, page);
        QCOMPARE(pager.progress().total, std::optional(qint64(25)));
    }
    Came none(pager.next());
    drain();
    QVERIFY(!none.result->value());
    QCOMPARE(server.requests, 3);
}

void tst_Paging::nextAfterAnErrorAsksAgain()
{
    Door door;
    auto pager = api::NetworkService(*door.client).allEndpoints({}, api::Priority::Page);
    Came first(pager.next());
    door.wire.inject(support::makeError(Kind::Offline, Outcome::Unknown));
    drain();
    QVERIFY(first.isError(Kind::Offline, Outcome::Unknown));
    Came again(pager.next());
    door.wire.inject(
        QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}}}, {u"hasMoreRecords"_s, false}});
    drain();
    QCOMPARE(again.result->value()->items.size(), 1);
    QCOMPARE(door.wire.request(1).params.value(u"page"_s).toInt(), 1);
    QCOMPARE(door.wire.request(1).priority, api::Priority::Page);
    QCOMPARE(pager.progress().state, State::Finished);
}

void tst_Paging::droppedWalks()
{
    Door door;
    auto pager = std::make_shared<api::Pager<records::Endpoint>>(
        api::NetworkService(*door.client).allEndpoints({}, api::Priority::Page));
    int pages = 0;
    Came end(api::eachPage(pager, [&pages](records::Page<records::Endpoint> &&) { ++pages; }));
    door.wire.inject(
        QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}}}, {u"hasMoreRecords"_s, true}});
    drain();
    QCOMPARE(pages, 1);
    QCOMPARE(door.wire.pending(), 1);
    end.handle.cancel();
    drain();
    QCOMPARE(door.wire.pending(), 0);
    QVERIFY(!end.isOver());
    QCOMPARE(pager.use_count(), 1);
}

void tst_Paging::walksThatAreStopped()
{
    Server server{.items = 100};
    auto pager = std::make_shared<api::Pager<Row>>(
        pagerOver([&server](const PageRequest &request) { return server.answer(request); }));
    Came end(api::eachPage(pager, [](records::Page<Row> &&page) { return page.items.first().id != u"20"_s; }));
    drain();
    QCOMPARE(end.result->value().pages, 3);
    QCOMPARE(end.result->value().state, State::Running);
    QCOMPARE(server.requests, 3);
}

void tst_Paging::allItemsWithinTheirBound()
{
    Server server{.items = 45};
    const auto answers = [&server](const PageRequest &request) { return server.answer(request); };
    Came all(api::allItems(pagerOver(answers), 45));
    drain();
    QCOMPARE(all.result->value().size(), 45);
    server.requests = 0;
    Came tooMany(api::allItems(pagerOver(answers), 25));
    drain();
    QVERIFY(tooMany.isError(Kind::TooLarge, Outcome::Refused));
    QCOMPARE(server.requests, 3);
}

void tst_Paging::pageParametersOfTheMethod()
{
    Door door;
    const api::NetworkService network(*door.client);
    Came a(network.scanTasks({}));
    Came b(network.scanTasks({}, {.page = 3, .perPage = 20}));
    Came c(network.scanTasks({}, {.perPage = 5000}));
    drain();
    QCOMPARE(door.wire.request(0).params, (QJsonObject{{u"page"_s, 1}, {u"perPage"_s, 100}}));
    QCOMPARE(door.wire.request(1).params, (QJsonObject{{u"page"_s, 3}, {u"perPage"_s, 20}}));
    QCOMPARE(door.wire.request(2).params, (QJsonObject{{u"page"_s, 1}, {u"perPage"_s, 100}}));
}

void tst_Paging::linksReplaceTheParameters()
{
    Door door;
    const api::CloudSecurityService cloud(*door.client);
    const QUrl next(u"https://h/v1/setting/scans?page_cursor=a"_s);
    Came a(cloud.scans());
    Came b(cloud.scans({.link = next}));
    drain();
    QVERIFY(door.wire.request(0).link.isEmpty());
    QVERIFY(door.wire.request(0).params.isEmpty());
    QCOMPARE(door.wire.request(1).link, next);
}

void tst_Paging::subtasksArePagedInTheirOptions()
{
    Door door;
    api::Request request{
        .method = u"network.getTaskStatus"_s,
        .params = {{u"taskId"_s, u"60dd"_s}, {u"options"_s, QJsonObject{{u"returnSubtasks"_s, true}}}}};
    Came page(door.client->page<Row>(request, {.page = 2}));
    door.wire.inject(QJsonObject{{u"status"_s, 2}, {u"subtasks"_s, QJsonArray{QJsonObject{{u"id"_s, u"s"_s}}}}});
    drain();
    QCOMPARE(door.wire.request(0).params.value(u"options"_s).toObject(),
             (QJsonObject{{u"returnSubtasks"_s, true}, {u"page"_s, 2}, {u"perPage"_s, 1000}}));
    QCOMPARE(page.result->value().items.first().id, u"s"_s);
}

QTEST_GUILESS_MAIN(tst_Paging)
#include "tst_paging.moc"
