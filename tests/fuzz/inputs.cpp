// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "documents.h"
#include "playedserver.h"

#include "records/cloudsecurity.h"
#include "records/company.h"
#include "records/endpoint.h"
#include "records/inventoryitem.h"
#include "records/keydetails.h"
#include "records/license.h"
#include "records/page.h"
#include "records/policy.h"
#include "records/task.h"
#include "schema/check.h"
#include "transport/accessurl.h"
#include "transport/apierrors.h"
#include "transport/restenvelope.h"
#include "transport/unpack.h"

#include <QJsonDocument>

#include <array>

namespace fuzz {

using namespace Qt::StringLiterals;
using transport::Request;
using transport::WireAnswer;

namespace {

constexpr auto Id = "17";
constexpr qint64 UnpackLimit = 4 * 1024 * 1024;

void must(bool holds, const char *what)
{
    if (!holds)
        qFatal("it does not hold that %s", what);
}

const QDateTime &now()
{
    static const QDateTime instant(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return instant;
}

struct Input {
    const schema::Method &method;
    int status;
    QByteArray payload;
};

void check(const base::ApiError &error)
{
    must(!base::nameOf(error.kind).isEmpty() && !base::nameOf(error.outcome).isEmpty(),
         "an error has a kind and an outcome");
    must(error.message.size() <= 500 && error.details.size() <= 2000 && error.pointer.size() <= 500,
         "words are bounded");
    must(!error.retryAfter || (error.retryAfter->count() >= 0 && *error.retryAfter <= std::chrono::hours(24)),
         "waiting is bounded");
    for (const auto &text : {error.message, error.details}) {
        for (const auto c : text)
            must(c.category() != QChar::Other_Control, "words are one line of text");
    }
}

/// A header, an empty line, a body: as a server sends them.
WireAnswer answerFrom(const Input &input)
{
    WireAnswer answer;
    answer.status = input.status;
    const auto end = input.payload.indexOf("\n\n");
    const auto header = end < 0 ? QByteArray() : input.payload.first(end);
    answer.body = end < 0 ? input.payload : input.payload.mid(end + 2);
    for (const auto &line : header.split('\n')) {
        if (const auto colon = line.indexOf(':'); colon > 0)
            answer.headers.emplaceBack(line.first(colon), line.mid(colon + 1).trimmed());
    }
    return answer;
}

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Request requestFrom(const Input &input)
{
    Request request;
    request.method = transport::borrowed(input.method);
    request.params = objectFrom(input.payload);
    request.version = input.method.latestVersion();
    return request;
}

void jsonRpcAnswer(const Input &input)
{
    const auto &known = catalogue().schema(input.method).params;
    const auto params = input.method.protocol == schema::Protocol::JsonRpc ? objectFrom(input.payload) : QJsonObject();
    const auto answer = answerFrom(input);
    const auto result = transport::decodeJsonRpc(answer, {QString::fromLatin1(Id), params, &known}, now());
    if (!result)
        return check(result.error());
    must(answer.status >= 200 && answer.status < 300, "a result comes with a 2xx");
    const auto id = objectFrom(answer.body)["id"_L1];
    must(id.toString() == QString::fromLatin1(Id) || id.toInt() == 17, "a result comes under its id");
}

void restAnswer(const Input &input)
{
    const auto &known = catalogue().schema(input.method).params;
    const auto answer = answerFrom(input);
    const auto result = transport::decodeRest(answer, {{}, {}, &known}, input.method.isWrite(), now());
    if (!result)
        return check(result.error());
    must(answer.status >= 200 && answer.status < 300, "a result comes with a 2xx");
    transport::nextLink(*result);
}

void jsonRpcRequest(const Input &input)
{
    auto request = requestFrom(input);
    if (input.status % 3 == 0) {
        request.version = QString::fromUtf8(input.payload.left(20));
        request.service = QString::fromUtf8(input.payload.mid(20, 20));
    }
    const QUrl base(u"https://gz.example/api"_s);
    const auto wire = transport::encodeJsonRpc(base, request, QString::fromLatin1(Id));
    if (!wire)
        return check(wire.error());
    must(wire->url.isValid() && transport::sameOrigin(wire->url, base), "a call goes to its own server");
    must(wire->url.path().startsWith(u"/api/"_s) && !u"%1/"_s.arg(wire->url.path()).contains(u"/../"_s),
         "a call stays below the access URL");
    must(objectFrom(wire->body)["params"_L1].toObject() == request.params, "params arrive as they are");
}

void restRequest(const Input &input)
{
    const QUrl base(u"https://cloud.example/v1"_s);
    auto request = requestFrom(input);
    if (input.status % 3 == 0)
        request.link = QUrl::fromEncoded(input.payload.left(2000));
    const auto wire = transport::encodeRest(base, request, &catalogue().schema(input.method).params);
    if (!wire)
        return check(wire.error());
    must(wire->url.isValid() && transport::sameOrigin(wire->url, base) && wire->url.userInfo().isEmpty(),
         "a call goes to its own server");
    for (const auto &[name, value] : wire->headers)
        must(!value.contains('\n') && !value.contains('\r') && !name.contains('\n'), "a header is one line");
}

void retryAfter(const Input &input)
{
    const auto comma = input.payload.indexOf('\n');
    const auto wait = transport::retryAfter(input.payload.left(comma),
                                            comma < 0 ? QByteArray() : input.payload.mid(comma + 1), now());
    must(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(24)), "waiting is bounded");
}

void accessUrl(const Input &input)
{
    for (const auto protocol : {schema::Protocol::JsonRpc, schema::Protocol::Rest}) {
        const auto url = transport::accessUrl(QString::fromUtf8(input.payload.left(4000)), protocol);
        if (!url) {
            must(!transport::nameOf(url.error()).isEmpty(), "a refusal has a name");
            continue;
        }
        must(url->scheme() == "https"_L1 || transport::isLoopback(*url), "the key travels encrypted");
        must(url->userInfo().isEmpty() && !url->hasQuery() && !url->hasFragment() && !url->host().isEmpty(),
             "an access URL is plain");
        const auto again = transport::accessUrl(url->toString(QUrl::FullyEncoded), protocol);
        must(again.has_value() && *again == *url, "an access URL stays what it is");
    }
}

void packed(const Input &input)
{
    const auto body = transport::unpackGzip(input.payload, UnpackLimit, 200);
    if (body)
        must(body->size() <= UnpackLimit, "unpacking is bounded");
    else
        check(body.error());
}

void parameters(const Input &input)
{
    static const std::array<std::optional<schema::Edition>, 4> editions{
        std::nullopt, schema::Edition::Partner, schema::Edition::Company, schema::Edition::OnPremises};
    const auto &schema = catalogue().schema(input.method);
    const auto edition = editions.at(static_cast<std::size_t>(input.status) % editions.size());
    for (const auto &violation :
         schema::check(schema, objectFrom(input.payload), {input.method.latestVersion(), edition})) {
        must(violation.pointer.isEmpty() || violation.pointer.startsWith(u'/'), "a pointer begins with a slash");
        must(!schema::nameOf(violation.kind).isEmpty(), "a violation has a name");
    }
    const auto split = input.payload.indexOf("\n\n");
    const schema::Document document(objectFrom(split < 0 ? input.payload : input.payload.mid(split + 2)));
    (void)document.at(QString::fromUtf8(input.payload.left(std::max<qsizetype>(split, 0))));
    transport::offendingPointer(QString::fromUtf8(input.payload), objectFrom(input.payload), &schema.params);
}

template <typename... T>
void decodeAll(const schema::Document &document)
{
    ((void)records::pageFrom<T>(document), ...);
    ((void)records::recordFrom<T>(document), ...);
    ((void)records::dataFrom<T>(document), ...);
}

void codecs(const Input &input)
{
    const auto json = QJsonDocument::fromJson(input.payload);
    const auto value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    decodeAll<records::CompanyNode, records::CompanyDetails, records::Endpoint, records::EndpointDetails,
              records::InventoryItem, records::KeyDetails, records::LicenseInfo, records::PolicyItem,
              records::PolicyDetails, records::ScanTask, records::TaskStatus, records::ScanAccount, records::ScanGroup,
              records::Check>(schema::Document(value));
    if (records::CreatedTask::isAnswer(value))
        (void)records::CreatedTask::from(value);
}

void playedServer(const Input &input)
{
    askPlayedServer(input.method, input.status, input.payload);
}

using Reader = void (*)(const Input &);
constexpr std::array<Reader, 10> readers{jsonRpcAnswer, restAnswer, jsonRpcRequest, restRequest, retryAfter,
                                         accessUrl,     packed,     parameters,     codecs,      playedServer};
enum ReaderIndex {
    JsonRpcAnswer,
    RestAnswer,
    JsonRpcRequest,
    RestRequest,
    RetryAfter,
    AccessUrl,
    Packed,
    Parameters,
    Codecs,
    PlayedServer
};

constexpr std::array statuses{200, 200, 200, 201, 204, 301, 303, 307, 400, 401, 403, 404,
                              405, 407, 408, 413, 429, 500, 502, 503, 504, 0,   99,  999};

QByteArray seed(ReaderIndex reader, qsizetype method, int status, const QByteArray &payload)
{
    const auto at = std::find(statuses.begin(), statuses.end(), status) - statuses.begin();
    QByteArray input;
    input += static_cast<char>(reader);
    input += static_cast<char>(method);
    input += static_cast<char>(at);
    return input + payload;
}

QByteArray text(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

void prepare()
{
    readyPlayedServer();
}

void tryInput(const QByteArray &input)
{
    if (input.size() < 3)
        return;
    const auto byte = [&input](qsizetype at) { return static_cast<unsigned char>(input.at(at)); };
    const auto &methods = catalogue().methods();
    readers.at(byte(0) % readers.size())(
        {methods.at(byte(1) % methods.size()), statuses.at(byte(2) % statuses.size()), input.mid(3)});
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    const auto &methods = catalogue().methods();
    for (qsizetype i = 0; i < methods.size(); ++i) {
        const bool rest = methods[i].protocol == schema::Protocol::Rest;
        for (const auto &example : catalogue().schema(methods[i]).examples) {
            const auto params = text(example.params);
            const QJsonObject answer{
                {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, QString::fromLatin1(Id)}, {u"result"_s, example.result}};
            all << seed(rest ? RestAnswer : JsonRpcAnswer, i, 200,
                        "Content-Type: application/json\n\n" + text(rest ? example.result : answer))
                << seed(rest ? RestRequest : JsonRpcRequest, i, 200, params) << seed(Parameters, i, 200, params)
                << seed(Codecs, i, 200, text(example.result));
        }
        for (const auto &payload : takenPayloads(methods[i])) {
            for (const int status : {200, 303, 408}) // editions and versions follow from it
                all << seed(PlayedServer, i, status, payload);
        }
    }
    for (const int code : {-32700, -32600, -32601, -32602, -32603, -32000, -32001, -32002, -32003}) {
        const auto error =
            R"({"jsonrpc":"2.0","id":"17","error":{"code":)" + QByteArray::number(code)
            + R"(,"message":"Invalid params","data":{"details":"The required parameter is missing: parentId"}}})";
        for (const int status : {200, 400, 401, 429, 500})
            all << seed(JsonRpcAnswer, 3, status, "Retry-After: 3\n\n" + error);
    }
    for (const int status : statuses) {
        all << seed(JsonRpcAnswer, 5, status, R"({"error":"text"})")
            << seed(RestAnswer, 0, status,
                    R"({"errors":[{"detail":"wrong","source":{"parameter":"results"}}],"message":"m"})")
            << seed(RestAnswer, 0, status, R"({"data":[],"links":{"next":"/v1/cspm/checks?page_cursor=x%2Cy"}})")
            << seed(JsonRpcAnswer, 5, status,
                    "Content-Type: text/html\nLocation: https://evil.example/\n\n<html><title>Sign in</title>");
    }
    for (const auto *wait : {"120", "1.5", "Sun, 01 Mar 2026 12:00:30 GMT", "Sunday, 01-Mar-26 12:00:30 GMT",
                             "Sun Mar  1 12:00:30 2026\nSun, 01 Mar 2026 11:00:00 GMT"})
        all << seed(RetryAfter, 0, 200, wait);
    for (const auto *url : {"https://gz.example/api/", "gz.example", "http://[::1]:80/cloud", "https://a@b/c?d#e",
                            "https://gz.example/api/v1.0/jsonrpc/network"})
        all << seed(AccessUrl, 0, 200, url) << seed(RestRequest, 0, 201, url);
    // gzip of {"items":[1,2,3]}
    all << seed(Packed, 0, 200,
                QByteArray::fromHex("1f8b08000000000002ffab56ca2c49cd2d56b28a36d451308ad551308e05009a4d0d9110000000"));
    return all;
}

} // namespace fuzz
