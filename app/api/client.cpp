// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "api/auditsink.h"
#include "api/chain.h"
#include "api/editionmemory.h"
#include "api/paging.h"
#include "api/refusals.h"
#include "api/versionmemory.h"
#include "api/writepolicy.h"
#include "api/writerun.h"
#include "schema/check.h"
#include "schema/methods.h"
#include "transport/redactor.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace api {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Call;
using base::Result;
using schema::Method;
using transport::Reply;

namespace {

auto answeredBy(const QString &version)
{
    return [version](Reply &&reply) -> Result<Answer> {
        return Answer{std::move(reply.document), version, reply.bytes};
    };
}

} // namespace

struct Client::Private : std::enable_shared_from_this<Private> {
    /// One way to ask for the same. Servers differ in what they know.
    struct Way {
        QString version;
        QString service;
        int mostPerPage = 0;
    };

    explicit Private(const Parts &borrowed) : parts(borrowed), editions(borrowed.edition) {}

    Call<Answer> ask(const Request &request);
    /// The first is the best, the others are tried while the server does not support the one before.
    QList<Way> waysOf(const Method &method, const Request &request) const;
    Result<transport::Request> wireRequest(const Method &method, Request request, const Way &way) const;
    Call<Answer> read(const Method &method, const Request &request, QList<Way> ways);
    Call<Answer> readOn(const Method &method, const Request &request, QList<Way> ways, ApiError error);
    void remember(const Method &method, const Request &request, const Way &way);
    Call<Answer> write(const Method &method, const Request &request, const Way &way);

    void findEdition();
    void editionFound();

    Parts parts;
    VersionMemory versions;
    EditionMemory editions;
    std::vector<base::CallPromise<schema::Editions>> waitForEdition;
    QObject context;
    base::CallSlot findingEdition;
    std::unordered_map<qint64, std::shared_ptr<WriteRun>> writes;
    qint64 lastWrite = 0;
};

QList<Client::Private::Way> Client::Private::waysOf(const Method &method, const Request &request) const
{
    QStringList tried{request.version};
    if (request.version.isEmpty()) {
        tried = {versions.version(method)};
        if (!method.isWrite() && !versions.isKnown(method)) {
            tried = method.versions.isEmpty() ? QStringList{QString()} : method.versions;
            std::reverse(tried.begin(), tried.end());
        }
    }
    const auto services = request.service.isEmpty() ? editions.services(method) : QStringList{request.service};
    QList<Way> ways;
    for (const auto &version : std::as_const(tried)) {
        for (const auto &service : services)
            ways.append({version, service, versions.mostPerPage(method)});
    }
    return ways;
}

Result<transport::Request> Client::Private::wireRequest(const Method &method, Request request, const Way &way) const
{
    if (request.fit)
        request.fit(request.params, way.version, way.mostPerPage);
    // A page that the server's own link names has its parameters in there.
    if (request.link.isEmpty()) {
        const auto violations =
            schema::check(parts.catalogue.schema(method), request.params, {way.version, editions.known()});
        if (!violations.isEmpty())
            return base::Failure(badParams(violations));
    }
    transport::Request wire;
    wire.method = transport::borrowed(method);
    wire.version = way.version;
    wire.service = way.service;
    wire.params = std::move(request.params);
    wire.headers = std::move(request.headers);
    wire.link = std::move(request.link);
    wire.priority = request.priority;
    wire.deadline = request.deadline.value_or(wire.deadline);
    return wire;
}

Call<Answer> Client::Private::read(const Method &method, const Request &request, QList<Way> ways)
{
    auto wire = wireRequest(method, request, ways.first());
    if (!wire)
        return Call<Answer>::failed(std::move(wire.error()));
    const int perPage = request.isFirstPage ? pageSizeIn(wire->params, method) : 0;
    auto call = parts.transport.send(std::move(*wire)).map(answeredBy(ways.first().version));
    if (ways.size() < 2 && perPage == 0)
        return call;

    return chain(std::move(call), [weak = weak_from_this(), &method, request, ways = std::move(ways),
                                   perPage](Result<Answer> &&result) mutable {
        const auto self = weak.lock();
        if (self && result)
            self->remember(method, request, ways.first());
        if (!self || result)
            return Call<Answer>::ready(std::move(result));
        if (const int smaller = smallerPageSize(perPage, result.error()); smaller > 0)
            ways = {{ways.first().version, ways.first().service, smaller}};
        else if (result.error().kind == ApiError::Kind::NotSupported)
            ways.removeFirst();
        else
            ways.clear();
        if (ways.isEmpty())
            return Call<Answer>::ready(std::move(result));
        return self->readOn(method, request, std::move(ways), std::move(result.error()));
    });
}

/// The best way's error is the one to tell when no other way leads further.
Call<Answer> Client::Private::readOn(const Method &method, const Request &request, QList<Way> ways, ApiError error)
{
    return read(method, request, std::move(ways))
        .transform([error = std::move(error)](Result<Answer> &&answer) -> Result<Answer> {
            if (!answer && answer.error().kind == error.kind)
                return base::Failure(error);
            return std::move(answer);
        });
}

void Client::Private::remember(const Method &method, const Request &request, const Way &way)
{
    if (request.version.isEmpty() && method.versions.size() > 1)
        versions.accept(method, way.version);
    if (request.service.isEmpty())
        editions.accept(method, way.service);
    if (way.mostPerPage > 0)
        versions.acceptPerPage(method, way.mostPerPage);
}

Call<Answer> Client::Private::ask(const Request &request)
{
    const auto *method = parts.catalogue.find(request.method);
    if (!method)
        return Call<Answer>::failed(noSuchMethod(request.method));
    if (auto refusal = parts.policy.refusal(*method))
        return Call<Answer>::failed(std::move(*refusal));
    auto ways = waysOf(*method, request);
    return method->isWrite() ? write(*method, request, ways.first()) : read(*method, request, std::move(ways));
}

void Client::Private::findEdition()
{
    constexpr std::chrono::seconds patience{15};
    findingEdition = ask({.method = schema::method::network::getCompaniesList, .deadline = patience})
                         .finally(&context, [this](Result<Answer> &&answer) {
                             if (answer)
                                 editions.companiesListed(answer->document.value().toArray().size());
                             else
                                 editions.companiesRefused(answer.error());
                             editionFound();
                         });
}

void Client::Private::editionFound()
{
    for (const auto &promise : std::exchange(waitForEdition, {}))
        promise.settle(editions.possible());
}

Call<Answer> Client::Private::write(const Method &method, const Request &request, const Way &way)
{
    auto wire = wireRequest(method, request, way);
    if (!wire)
        return Call<Answer>::failed(std::move(wire.error()));
    AuditEntry entry{
        .at = parts.clock.utc(),
        .method = method.id,
        .version = way.version,
        .service = wire->service,
        .priority = transport::nameOf(wire->priority),
        .params = parts.redactor.value(wire->params, method.id).toObject(),
        .destructive = method.destructive,
    };
    WriteRun::Promise promise;
    const auto id = ++lastWrite;
    const auto run = std::make_shared<WriteRun>(parts.transport, parts.audit, promise, [weak = weak_from_this(), id] {
        if (const auto self = weak.lock())
            self->writes.erase(id);
    });
    writes.emplace(id, run);
    promise.onAbort([weak = std::weak_ptr(run)] {
        if (const auto alive = weak.lock())
            alive->callerLeft();
    });
    auto call = promise.call().map(answeredBy(way.version));
    run->start(entry, std::move(*wire));
    return call;
}

Client::Client(const Parts &parts) : d(std::make_shared<Private>(parts)) {}

Client::~Client()
{
    // Their ends are recorded while what they lean on is still there.
    const auto writes = std::exchange(d->writes, {});
}

const schema::Catalogue &Client::catalogue() const
{
    return d->parts.catalogue;
}

QThreadPool &Client::workers() const
{
    return d->parts.workers;
}

Call<Answer> Client::ask(Request request)
{
    return d->ask(request);
}

QString Client::companyToName(const QString &companyId) const
{
    return d->editions.known() == schema::Edition::Company ? QString() : companyId;
}

Call<schema::Editions> Client::editions()
{
    // Partner or not is what can be asked for; the rest shows itself in what is asked anyway.
    const auto possible = d->editions.possible();
    if (d->editions.known() || !possible.testFlag(schema::Edition::Partner))
        return Call<schema::Editions>::ready(possible);
    base::CallPromise<schema::Editions> promise;
    d->waitForEdition.push_back(promise);
    if (!d->findingEdition.isActive())
        d->findEdition();
    return promise.call();
}

Call<schema::Document> Client::send(Request request)
{
    return ask(std::move(request)).map([](Answer &&answer) -> Result<schema::Document> {
        return std::move(answer.document);
    });
}

Call<Download> Client::download(Request request, QIODevice &sink, qint64 maxBytes)
{
    const auto *method = d->parts.catalogue.find(request.method);
    if (!method || method->isWrite())
        return Call<Download>::failed(noSuchMethod(request.method));
    if (auto refusal = d->parts.policy.refusal(*method))
        return Call<Download>::failed(std::move(*refusal));
    if (request.link.isEmpty())
        return Call<Download>::failed(badLink());
    transport::Request wire;
    wire.method = transport::borrowed(*method);
    wire.link = std::move(request.link);
    wire.headers = std::move(request.headers);
    wire.priority = request.priority;
    wire.deadline = request.deadline.value_or(wire.deadline);
    wire.sink = &sink;
    wire.maxBytes = maxBytes;
    return d->parts.transport.send(std::move(wire)).map([](Reply &&reply) -> Result<Download> {
        return Download{reply.bytes, reply.httpStatus};
    });
}

void Client::withdrawQueuedWrites(const ApiError &reason)
{
    // Each may take itself out of the list.
    const auto writes = d->writes;
    for (const auto &[id, run] : writes)
        run->withdraw(reason);
}

int Client::writesUnderWay() const
{
    return static_cast<int>(d->writes.size());
}

QString Client::prepare(Request &request, const PageRequest &page) const
{
    return askForPage(request, page, d->parts.catalogue);
}

} // namespace api
