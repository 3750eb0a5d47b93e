// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/envelope.h"

#include "simulator/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void invalid(const QString &why)
{
    throw Fault{Fault::InvalidRequest, why, 200, {}};
}

} // namespace

void readRequest(const QByteArray &body, RpcRequest &request)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        throw Fault{Fault::Parse,
                    u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset),
                    200,
                    {}};
    if (document.isArray())
        invalid(u"Batch calls are not supported."_s);
    const QJsonObject call = document.object();

    const QJsonValue id = call.value("id"_L1);
    const bool hasId = id.isString() || id.isDouble();
    if (hasId)
        request.id = id;
    const QJsonValue method = call.value("method"_L1);
    if (method.isString())
        request.method = method.toString();

    if (call.value("jsonrpc"_L1) != QJsonValue("2.0"_L1))
        invalid(u"The member 'jsonrpc' must be \"2.0\"."_s);
    if (id.isUndefined())
        invalid(u"Notifications are not supported: the member 'id' is missing."_s);
    if (!hasId)
        invalid(u"The member 'id' must be a string or a number."_s);
    if (request.method.isEmpty())
        invalid(u"The member 'method' must be the name of a method."_s);
    // Left out by many libraries when there are none. PHP writes an empty map as []; there is nothing in it to misread.
    const QJsonValue params = call.value("params"_L1);
    if (!params.isUndefined() && !params.isObject() && !(params.isArray() && params.toArray().isEmpty()))
        invalid(u"The member 'params' must be an object."_s);
    request.params = params.toObject();
}

QByteArray answerText(const QJsonValue &id, const QByteArray &result)
{
    JsonWriter out;
    out.reserve(result.size() + 96);
    out.beginObject();
    out.member("id", id);
    out.member("jsonrpc", "2.0");
    out.key("result");
    out.raw(result);
    out.endObject();
    return out.take();
}

QByteArray faultText(const QJsonValue &id, const Fault &fault)
{
    QJsonObject data = fault.extra;
    data.insert("details"_L1, fault.details);
    JsonWriter out;
    out.beginObject();
    out.member("id", id);
    out.member("jsonrpc", "2.0");
    out.key("error");
    out.beginObject();
    out.member("code", fault.code);
    out.member("message", messageOf(fault.code));
    out.member("data", QJsonValue(data));
    out.endObject();
    out.endObject();
    return out.take();
}

} // namespace simulator
