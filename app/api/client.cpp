// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "api/auditsink.h"
#include "api/chain.h"
#include "api/paging.h"
#include "api/refusals.h"
#include "api/versionmemory.h"
#include "api/writepolicy.h"
#include "api/writerun.h"
#include "schema/check.h"
#include "transport/redactor.h"

#include <unordered_map>

namespace api {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Call;
using base::Result;
using schema::Method;
using transport::Reply;

namespace {

QString olderVersion(const Method &method, const QString &version)
{
    const auto at = method.versions.indexOf(version);
    return at > 0 ? method.versions.at(at - 1) : QString();
}

auto answeredBy(const QString &version)
{
    return [version](Reply &&reply) -> Result<Answer> {
        return Answer{std::move(reply.document), version, reply.bytes};
    };
}

} // namespace

struct Client::Private : std::enable_shared_from_this<Private> {
    explicit Private(const Parts &borrowed) : parts(borrowed) {}

    QString serviceOf(const Method &method, const Request &request) const;
    Result<transport::Request> wireRequest(const Method &method, Request request, const QString &version) const;
    Call<Answer> read(const Method &method, const Request &request, const QString &version);
    Call<Answer> write(const Method &method, const Request &request, const QString &version);

    Parts parts;
    VersionMemory versions;
    std::unordered_map<qint64, std::shared_ptr<WriteRun>> writes;
    qint64 lastWrite = 0;
};

QString Client::Private::serviceOf(const Method &method, const Request &request) const
{
    if (!request.service.isEmpty() || method.services.isEmpty())
        return request.service;
    const bool needed = !method.servicesEditions || (parts.edition && method.servicesEditions.testFlag(*parts.edition));
    return needed ? method.services.first() : QString();
}

Result<transport::Request> Client::Private::wireRequest(const Method &method, Request request,
                                                        const QString &version) const
{
    if (request.fit)
        request.fit(request.params, version);
    // A page that the server's own link names has its parameters in there.
    if (request.link.isEmpty()) {
        const auto violations = schema::check(parts.catalogue.schema(method), request.params, {version, parts.edition});
        if (!violations.isEmpty())
            return base::Failure(badParams(violations));
    }
    transport::Request wire;
    wire.method = method;
    wire.version = version;
    wire.service = serviceOf(method, request);
    wire.params = std::move(request.params);
    wire.headers = std::move(request.headers);
    wire.link = std::move(request.link);
    wire.priority = request.priority;
    wire.deadline = request.deadline.value_or(wire.deadline);
    return wire;
}

Call<Answer> Client::Private::read(const Method &method, const Request &request, const QString &version)
{
    auto wire = wireRequest(method, request, version);
    if (!wire)
        return Call<Answer>::failed(std::move(wire.error()));
    auto call = parts.transport.send(std::move(*wire)).map(answeredBy(version));
    if (!request.version.isEmpty() || method.versions.size() < 2 || versions.isKnown(method))
        return call;

    return chain(std::move(call), [weak = weak_from_this(), &method, request, version](Result<Answer> &&result) {
        const auto self = weak.lock();
        const auto older = olderVersion(method, version);
        if (self && result)
            self->versions.accept(method, version);
        if (!self || result || result.error().kind != ApiError::Kind::NotSupported || older.isEmpty())
            return Call<Answer>::ready(std::move(result));
        return self->read(method, request, older)
            .transform([newest = result.error()](Result<Answer> &&answer) -> Result<Answer> {
                if (!answer && answer.error().kind == ApiError::Kind::NotSupported)
                    return base::Failure(newest);
                return std::move(answer);
            });
    });
}

Call<Answer> Client::Private::write(const Method &method, const Request &request, const QString &version)
{
    auto wire = wireRequest(method, request, version);
    if (!wire)
        return Call<Answer>::failed(std::move(wire.error()));
    AuditEntry entry{
        .at = parts.clock.utc(),
        .method = method.id,
        .version = version,
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
    auto call = promise.call().map(answeredBy(version));
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
    const auto *method = d->parts.catalogue.find(request.method);
    if (!method)
        return Call<Answer>::failed(noSuchMethod(request.method));
    if (auto refusal = d->parts.policy.refusal(*method))
        return Call<Answer>::failed(std::move(*refusal));
    const auto version = request.version.isEmpty() ? d->versions.version(*method) : request.version;
    return method->isWrite() ? d->write(*method, request, version) : d->read(*method, request, version);
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
    wire.method = *method;
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

QString Client::prepare(Request &request, const PageRequest &page) const
{
    return askForPage(request, page, d->parts.catalogue);
}

} // namespace api
