// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine.h"

#include "simulator/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <mutex>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

double monotonic()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The same time for any difference: a key is not to be guessed byte by byte.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype at = 0; at < left.size(); ++at)
        difference |=
            static_cast<unsigned>(static_cast<unsigned char>(left[at]) ^ static_cast<unsigned char>(right[at]));
    return difference == 0;
}

HttpReply notFound()
{
    return {404, "Not Found\n", "text/plain", {}};
}

HttpReply rpcReply(int status, const QByteArray &body)
{
    return {status, body, "application/json", {}};
}

HttpReply restReply(int status, const QString &detail)
{
    const QJsonObject error{{u"status"_s, QString::number(status)}, {u"detail"_s, detail}};
    return {status,
            QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson(QJsonDocument::Compact),
            "application/json",
            {}};
}

bool isVersion(const QString &text)
{
    static const QRegularExpression form(u"\\Av[0-9]{1,3}\\.[0-9]{1,3}\\z"_s);
    return form.match(text).hasMatch();
}

HttpReply with(HttpReply reply, const char *header, std::string value)
{
    reply.headers.emplace_back(header, std::move(value));
    return reply;
}

HttpReply askingForKey(HttpReply reply)
{
    return with(std::move(reply), "WWW-Authenticate", "Basic realm=\"GravityZone\"");
}

/// A reply with 429: when to come again, where the rules have it told.
HttpReply toldWhen(HttpReply reply, const LimitRules &rules, std::chrono::microseconds wait)
{
    const auto seconds = std::max<std::int64_t>(1, (wait.count() + 999'999) / 1'000'000);
    return rules.retryAfter ? with(std::move(reply), "Retry-After", std::to_string(seconds)) : reply;
}

QString originOf(const HttpRequest &request)
{
    return u"http://"_s + QString::fromStdString(request.header("Host"));
}

bool mayUse(const ApiKey &key, const QString &area)
{
    return key.rights.isEmpty() || area == "general"_L1 || key.rights.contains(area);
}

} // namespace

Engine::Engine(const Options &options, LimitRules rules)
    : m_options(options),
      m_contract(options.edition),
      m_tenant(options),
      m_limiter(std::move(rules)),
      m_latency(options.latencyFrom, options.latencyTo, options.seed)
{}

HttpReply Engine::answer(const HttpRequest &request)
{
    LogEntry entry;
    entry.time = m_tenant.now();
    entry.mono = monotonic();
    const QString path = QString::fromStdString(request.path);

    HttpReply reply;
    if (request.verb.empty()) {
        reply = rpcReply(
            400, faultText(QJsonValue::Null,
                           {Fault::InvalidRequest, u"This is not an HTTP request that can be read."_s, 400, {}}));
    } else if (const auto *route = m_router.findDownload(path)) {
        reply = answerDownload(request, *route, path.sliced(route->prefix.size()), entry);
    } else if (path == "/cloud"_L1 || path.startsWith("/cloud/"_L1)) {
        reply = answerRest(request, path.sliced(6), entry);
    } else {
        // /api/<version>/jsonrpc/<area>[/<service>], with or without a slash at the end
        QStringList parts = path.split(u'/');
        if (parts.last().isEmpty())
            parts.removeLast();
        const bool known = (parts.size() == 5 || parts.size() == 6) && parts[0].isEmpty() && parts[1] == "api"_L1
                           && isVersion(parts[2]) && parts[3] == "jsonrpc"_L1 && m_contract.hasArea(parts[4])
                           && (parts.size() == 5 || m_contract.hasService(parts[4], parts[5]));
        reply = known ? answerRpc(request, parts.sliced(2), entry) : notFound();
    }
    entry.status = reply.status;
    entry.took = monotonic() - entry.mono;
    m_log.write(entry);
    return reply;
}

const ApiKey *Engine::keyOf(const QByteArray &secret) const
{
    const ApiKey *found = nullptr;
    for (const ApiKey &key : m_options.keys) {
        if (isSame(key.secret, secret))
            found = &key;
    }
    return found;
}

const ApiKey *Engine::basicKeyOf(const HttpRequest &request) const
{
    const QByteArray header = QByteArray::fromStdString(request.header("Authorization"));
    if (header.first(std::min<qsizetype>(6, header.size())).toLower() != "basic ")
        return nullptr;
    const auto decoded =
        QByteArray::fromBase64Encoding(header.sliced(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    // The key as user name and an empty password.
    if (!decoded || !decoded.decoded.endsWith(':'))
        return nullptr;
    return keyOf(decoded.decoded.chopped(1));
}

std::optional<std::chrono::microseconds> Engine::refusedBy(const LimitRules::Bucket *bucket, const ApiKey &key,
                                                           LogEntry &entry)
{
    const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::steady_clock::now());
    entry.counted = std::chrono::duration<double, std::milli>(now.time_since_epoch()).count();
    const auto verdict = m_limiter.admit(
        std::string_view(key.secret.constData(), static_cast<std::size_t>(key.secret.size())), bucket, now);
    return verdict.admitted ? std::nullopt : std::optional(verdict.wait);
}

HttpReply Engine::answerRpc(const HttpRequest &request, const QStringList &path, LogEntry &entry)
{
    const QString &version = path[0];
    const QString &area = path[2];
    const QString service = path.value(3);
    entry.version = version;
    entry.method = area;

    RpcRequest call;
    Fault fault{Fault::InvalidRequest, {}, 200, {}};
    const auto refuse = [&](int status) {
        entry.code = fault.code;
        return rpcReply(status, faultText(call.id, fault));
    };
    m_latency.oneWay();
    if (request.verb != "POST") {
        m_latency.oneWay();
        fault.details = u"Only POST is accepted here."_s;
        return with(refuse(405), "Allow", "POST");
    }

    // The envelope is read first, so that every refusal carries the id; what is wrong with it is said in its turn.
    bool isReadable = true;
    try {
        if (request.tooLarge)
            throw Fault{Fault::InvalidRequest, u"The body is larger than 16 MiB."_s, 200, {}};
        readRequest(request.body, call);
    } catch (const Fault &caught) {
        isReadable = false;
        fault = caught;
    }
    if (!call.method.isEmpty())
        entry.method = area + u'.' + call.method;

    const ApiKey *key = basicKeyOf(request);
    if (!key) {
        m_latency.oneWay();
        fault = {Fault::ServerError, u"The API key is missing or not valid."_s, 401, {}};
        return askingForKey(refuse(401));
    }
    entry.key = RequestLog::keyIdOf(key->secret);

    const auto wait = refusedBy(m_limiter.rules().bucketFor(entry.method.toStdString()), *key, entry);
    m_latency.oneWay();
    if (wait) {
        fault = {Fault::TooManyRequests, u"The limit of requests for this key is reached."_s, 429, {}};
        return toldWhen(refuse(429), m_limiter.rules(), *wait);
    }
    if (!mayUse(*key, area)) {
        fault = {Fault::Authorization, u"The API '%1' is not enabled for this key."_s.arg(area), 403, {}};
        return refuse(403);
    }
    if (!isReadable)
        return refuse(fault.httpStatus);

    try {
        const schema::Method &method = m_contract.method(area, call.method, version, service);
        QStringList areas = key->rights.isEmpty() ? m_contract.areas() : key->rights;
        areas.removeAll(u"cloudSecurity"_s);
        Call ready{m_tenant, version, service,           m_contract.checked(method, version, call.params),
                   0,        areas,   originOf(request), m_contract.catalogue().schema(method)};
        return rpcReply(200, answerText(call.id, run(method, ready)));
    } catch (const Fault &caught) {
        fault = caught;
        return refuse(fault.httpStatus);
    } catch (const std::exception &caught) {
        fault = {Fault::ServerError, u"The simulator failed: "_s + QString::fromUtf8(caught.what()), 200, {}};
        return refuse(200);
    }
}

/// Errors are JSON of one member here: this is not JSON-RPC.
HttpReply Engine::answerDownload(const HttpRequest &request, const Router::DownloadRoute &route, const QString &below,
                                 LogEntry &entry)
{
    entry.method = route.area + u".download"_s;
    const auto refuse = [](int status, const QString &text) {
        return rpcReply(status, QJsonDocument(QJsonObject{{u"error"_s, text}}).toJson(QJsonDocument::Compact));
    };
    m_latency.oneWay();
    const ApiKey *key = basicKeyOf(request);
    if (request.verb != "GET" || !key) {
        m_latency.oneWay();
        return key ? with(refuse(405, u"Only GET is accepted here."_s), "Allow", "GET")
                   : askingForKey(refuse(401, u"The API key is missing or not valid."_s));
    }
    entry.key = RequestLog::keyIdOf(key->secret);
    const auto wait = refusedBy(m_limiter.rules().bucketFor(entry.method.toStdString()), *key, entry);
    m_latency.oneWay();
    if (wait)
        return toldWhen(refuse(429, u"The limit of requests for this key is reached."_s), m_limiter.rules(), *wait);
    if (!mayUse(*key, route.area))
        return refuse(403, u"The API '%1' is not enabled for this key."_s.arg(route.area));
    DownloadCall call{m_tenant, below, request.query, m_tenant.now()};
    const std::shared_lock lock(m_tenant.mutex);
    const auto file = route.handler(call);
    if (!file)
        return refuse(404, u"There is no such file."_s);
    return with({200, file->content, file->contentType, {}}, "Content-Disposition",
                "attachment; filename=\"" + file->fileName.toStdString() + '"');
}

void Engine::settle(Milliseconds now)
{
    const Milliseconds next = m_nextSettling.load(std::memory_order_relaxed);
    if (next == 0 || next > now)
        return;
    const std::unique_lock lock(m_tenant.mutex);
    m_nextSettling.store(m_tenant.endpoints.settle(now), std::memory_order_relaxed);
}

QByteArray Engine::run(const schema::Method &method, Call &call)
{
    const Router::Handler *handler = m_router.find(method.id);
    if (!handler)
        throw Fault{Fault::MethodNotFound, u"The simulator does not serve '%1'."_s.arg(method.id), 200, {}};
    call.now = m_tenant.now();
    settle(call.now);
    if (!method.isWrite()) {
        const std::shared_lock lock(m_tenant.mutex);
        return (*handler)(call);
    }
    const std::unique_lock lock(m_tenant.mutex);
    const QByteArray result = (*handler)(call);
    m_nextSettling.store(m_tenant.endpoints.settle(call.now), std::memory_order_relaxed);
    return result;
}

HttpReply Engine::answerRest(const HttpRequest &request, const QString &path, LogEntry &entry)
{
    m_latency.oneWay();
    const bool asff = request.header("check-format") == "asff";
    QString id;
    bool pathExists = false;
    // The vendor's own example of one list has a slash at the end.
    const QString plain = path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
    const schema::Method *operation =
        m_contract.operation(QString::fromStdString(request.verb), plain, asff, id, pathExists);
    entry.method = operation ? operation->name : plain.left(60);

    const ApiKey *key = keyOf(QByteArray::fromStdString(request.header("x-api-key")));
    const int badKey = m_options.cloud.badKeyStatus;
    if (!key || !mayUse(*key, u"cloudSecurity"_s)) {
        m_latency.oneWay();
        return key ? restReply(badKey == 401 ? 403 : 401, u"The key lacks the right for this call."_s)
                   : restReply(badKey, u"The key is missing or not valid."_s);
    }
    entry.key = RequestLog::keyIdOf(key->secret);
    const LimitRules &rules = m_limiter.rules();
    const auto wait = refusedBy(rules.cloud ? &*rules.cloud : nullptr, *key, entry);
    m_latency.oneWay();
    if (wait)
        return toldWhen(restReply(429, u"Too many requests."_s), rules, *wait);
    if (!operation)
        return restReply(pathExists ? 405 : 404,
                         pathExists ? u"This method is not allowed on this path."_s : u"There is no such path."_s);

    RestCall call{m_tenant, m_options.cloud, id, request.query, {}, {}, QString::fromStdString(request.path), {}, 0};
    call.origin = originOf(request);
    QMap<QString, QString> texts = request.query;
    // Beside a cursor no other parameter counts; it is the cursor that is then ignored.
    if (asff)
        texts.insert(u"check-format"_s, u"asff"_s);
    if (!id.isEmpty())
        texts.insert(u"id"_s, id);
    QJsonObject values = m_contract.typed(*operation, texts);
    if (operation->isWrite()) {
        QJsonParseError error;
        const QJsonDocument body = QJsonDocument::fromJson(request.body, &error);
        if (request.tooLarge || !body.isObject())
            return restReply(400, u"The body is not a JSON object."_s);
        call.body = body.object();
        for (auto member = call.body.begin(); member != call.body.end(); ++member)
            values.insert(member.key(), member.value());
    }
    if (const QString complaint = m_contract.complaintAbout(*operation, values); !complaint.isEmpty())
        return restReply(400, complaint);
    const Router::RestHandler *handler = m_router.findRest(operation->id);
    if (!handler)
        return restReply(500, u"The simulator does not serve '%1'."_s.arg(operation->id));
    try {
        std::shared_lock reads(m_tenant.mutex, std::defer_lock);
        std::unique_lock writes(m_tenant.mutex, std::defer_lock);
        if (operation->isWrite())
            writes.lock();
        else
            reads.lock();
        call.now = m_tenant.now();
        return {200, (*handler)(call), "application/json", {}};
    } catch (const RestFault &fault) {
        return restReply(fault.status, fault.detail);
    } catch (const std::exception &caught) {
        return restReply(500, u"The simulator failed: "_s + QString::fromUtf8(caught.what()));
    }
}

} // namespace simulator
