// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/jsonrpcenvelope.h"

#include "transport/apierrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

bool mayStandInPath(QStringView segment)
{
    return !segment.isEmpty() && segment.front() != u'.' && std::all_of(segment.begin(), segment.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
    });
}

enum class Echo { Same, Other, None };

Echo echoOf(const QJsonObject &answer, const QString &id)
{
    const auto value = answer.value("id"_L1);
    if (value.isUndefined() || value.isNull())
        return Echo::None;
    if (value.isString())
        return value.toString() == id ? Echo::Same : Echo::Other;
    if (value.isDouble() && std::trunc(value.toDouble()) == value.toDouble())
        return QString::number(value.toInteger()) == id ? Echo::Same : Echo::Other;
    return Echo::Other;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

ServerWords wordsOf(const QJsonValue &error)
{
    ServerWords words;
    words.json = true;
    if (!error.isObject()) {
        words.message = textOf(error);
        return words;
    }
    const auto object = error.toObject();
    const auto code = object.value("code"_L1);
    if (code.isDouble() && std::abs(code.toDouble()) <= 1e9)
        words.code = static_cast<int>(code.toDouble());
    else if (bool ok = false; code.isString()) {
        const int number = code.toString().toInt(&ok);
        if (ok)
            words.code = number;
    }
    words.message = textOf(object.value("message"_L1));
    const auto data = object.value("data"_L1);
    const auto details = data.isObject() ? data.toObject().value("details"_L1) : QJsonValue();
    words.details = textOf(details.isNull() || details.isUndefined() ? data : details);
    return words;
}

base::Failure noAnswerOfOurs(const QString &why, const ServerWords &words, const WireAnswer &answer,
                             const QDateTime &utcNow)
{
    if (answer.status < 200 || answer.status > 299)
        return base::Failure(statusError(schema::Protocol::JsonRpc, words, answer, utcNow));
    return base::Failure(undecodable(why, answer, words.json));
}

} // namespace

base::Result<WireRequest> encodeJsonRpc(const QUrl &accessUrl, const Request &request, const QString &id)
{
    const auto &method = *request.method;
    QStringList segments{request.version, u"jsonrpc"_s, method.area};
    if (!request.service.isEmpty())
        segments.append(request.service);
    auto path = accessUrl.path(QUrl::FullyEncoded);
    for (const auto &segment : std::as_const(segments)) {
        if (!mayStandInPath(segment))
            return base::Failure(unsendable(u"\"%1\" cannot be part of the address of a method"_s.arg(segment)));
        path += u'/' + segment;
    }

    WireRequest wire;
    wire.verb = "POST";
    wire.url = accessUrl;
    wire.url.setPath(path, QUrl::StrictMode);
    wire.headers = {{"Content-Type", "application/json"}};
    wire.headers += request.headers;
    wire.body = QJsonDocument(QJsonObject{
                                  {u"jsonrpc"_s, u"2.0"_s},
                                  {u"id"_s, id},
                                  {u"method"_s, method.name},
                                  {u"params"_s, request.params},
                              })
                    .toJson(QJsonDocument::Compact);
    return wire;
}

base::Result<schema::Document> decodeJsonRpc(const WireAnswer &answer, const Question &question,
                                             const QDateTime &utcNow)
{
    if (answer.status >= 300 && answer.status < 400)
        return base::Failure(statusError(schema::Protocol::JsonRpc, {}, answer, utcNow));

    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(answer.body, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const auto why = answer.body.trimmed().isEmpty() ? u"the answer is empty"_s
                         : answer.looksLikeHtml()        ? u"a web page came instead of an answer"_s
                                                         : u"the answer is not JSON: %1"_s.arg(fault.errorString());
        return noAnswerOfOurs(why, {}, answer, utcNow);
    }
    ServerWords words;
    words.json = true;
    if (!document.isObject())
        return noAnswerOfOurs(u"the answer is a list; calls are sent one at a time"_s, words, answer, utcNow);

    const auto object = document.object();
    const auto error = object.value("error"_L1);
    const auto result = object.value("result"_L1);
    const auto echo = echoOf(object, question.id);
    const bool hasError = !error.isNull() && !error.isUndefined();

    if (hasError) {
        words = wordsOf(error);
    } else {
        words.message = textOf(object.value("message"_L1));
    }
    if (echo == Echo::Other)
        return noAnswerOfOurs(u"the answer carries the id of another call"_s, words, answer, utcNow);
    if (hasError && !result.isNull() && !result.isUndefined())
        return noAnswerOfOurs(u"the answer holds both a result and an error"_s, words, answer, utcNow);
    if (hasError) {
        if (!error.isObject() && echo != Echo::Same)
            return noAnswerOfOurs(u"the answer is an error in no known form"_s, words, answer, utcNow);
        auto made = jsonRpcError(words, answer, utcNow);
        if (made.kind == base::ApiError::Kind::BadParams)
            made.pointer = offendingPointer(words.details.isEmpty() ? words.message : words.details, question.params,
                                            question.known);
        return base::Failure(std::move(made));
    }
    if (answer.status < 200 || answer.status > 299)
        return base::Failure(statusError(schema::Protocol::JsonRpc, words, answer, utcNow));
    if (echo == Echo::None)
        return noAnswerOfOurs(u"the answer carries no id"_s, words, answer, utcNow);
    if (result.isUndefined())
        return noAnswerOfOurs(u"the answer holds neither a result nor an error"_s, words, answer, utcNow);
    return schema::Document(result);
}

} // namespace transport
