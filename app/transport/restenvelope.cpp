// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/restenvelope.h"

#include "transport/apierrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace transport {

using namespace Qt::StringLiterals;
using schema::Field;

namespace {

/// nullopt: a value that has no form outside a body.
std::optional<QString> asText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::String: return value.toString();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object: break;
    }
    return std::nullopt;
}

std::optional<QByteArray> asQueryValue(const QJsonValue &value)
{
    if (!value.isArray()) {
        const auto text = asText(value);
        return text ? std::optional(QUrl::toPercentEncoding(*text)) : std::nullopt;
    }
    QByteArrayList parts;
    for (const auto &item : value.toArray()) {
        const auto text = asText(item);
        if (!text)
            return std::nullopt;
        parts.append(QUrl::toPercentEncoding(*text));
    }
    return parts.join(',');
}

Field::Place placeOf(const Field *known, const QString &name, const schema::Method &method)
{
    if (const auto *field = known ? known->member(name) : nullptr)
        return field->place;
    if (method.path.contains(u'{' + name + u'}'))
        return Field::Place::Path;
    return method.verb == "POST"_L1 ? Field::Place::Body : Field::Place::Query;
}

base::Failure misplaced(const QString &name)
{
    return base::Failure(unsendable(u"\"%1\" has no form outside a body"_s.arg(name), u'/' + name));
}

bool mayBeHeader(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
}

base::Result<WireRequest> getOnOrigin(const QUrl &page, const QUrl &origin, const QUrl &link)
{
    const auto target = link.isRelative() ? page.resolved(link) : link;
    if (!target.isValid() || !target.userInfo().isEmpty() || !sameOrigin(target, origin))
        return base::Failure(foreignLink(target.host()));
    WireRequest wire;
    wire.verb = "GET";
    wire.url = target.adjusted(QUrl::RemoveFragment);
    return wire;
}

ServerWords wordsOf(const QJsonObject &object)
{
    ServerWords words;
    words.json = true;
    QStringList details;
    const auto errors = object.value("errors"_L1).toArray();
    for (const auto &item : errors) {
        const auto error = item.toObject();
        auto text = error.value("detail"_L1).toString();
        if (text.isEmpty())
            text = error.value("title"_L1).toString(item.toString());
        if (!text.isEmpty() && details.size() < 20)
            details.append(text);
        const auto source = error.value("source"_L1).toObject();
        if (words.pointer.isEmpty()) {
            if (const auto parameter = source.value("parameter"_L1).toString(); !parameter.isEmpty())
                words.pointer = u'/' + QString(parameter).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
            else
                words.pointer = source.value("pointer"_L1).toString();
        }
    }
    const auto error = object.value("error"_L1);
    for (const auto &text :
         {error.toObject().value("message"_L1).toString(), error.toString(), object.value("message"_L1).toString()}) {
        if (!text.isEmpty() && words.message.isEmpty())
            words.message = text;
    }
    if (words.message.isEmpty() && !details.isEmpty())
        words.message = details.takeFirst();
    words.details = details.join(u"; "_s);
    return words;
}

} // namespace

base::Result<WireRequest> encodeRest(const QUrl &baseUrl, const Request &request, const Field *known)
{
    const auto &method = *request.method;
    auto path = method.path;
    QByteArray query;
    QJsonObject body;
    Headers headers;
    for (auto it = request.params.begin(); it != request.params.end(); ++it) {
        const auto &name = it.key();
        const auto value = it.value();
        switch (placeOf(known, name, method)) {
        case Field::Place::Path: {
            const auto text = asText(value);
            if (!text)
                return misplaced(name);
            if (text->isEmpty() || *text == "."_L1 || *text == ".."_L1)
                return base::Failure(unsendable(u"\"%1\" cannot be part of an address"_s.arg(*text), u'/' + name));
            path.replace(u'{' + name + u'}', QString::fromLatin1(QUrl::toPercentEncoding(*text)));
            break;
        }
        case Field::Place::Query: {
            const auto text = asQueryValue(value);
            if (!text)
                return misplaced(name);
            if (!query.isEmpty())
                query += '&';
            query += QUrl::toPercentEncoding(name) + '=' + *text;
            break;
        }
        case Field::Place::Header: {
            const auto text = asText(value);
            if (!text || !mayBeHeader(text->toUtf8()))
                return misplaced(name);
            headers.emplaceBack(name.toLatin1(), text->toUtf8());
            break;
        }
        case Field::Place::Body: body.insert(name, value); break;
        }
    }
    if (path.contains(u'{'))
        return base::Failure(
            unsendable(u"a part of the address is missing"_s, u'/' + path.section(u'{', 1).section(u'}', 0, 0)));

    WireRequest wire;
    wire.verb = method.verb.toLatin1();
    wire.url = baseUrl;
    wire.url.setPath(baseUrl.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    if (!request.link.isEmpty()) {
        auto next = getOnOrigin(wire.url, baseUrl, request.link);
        if (!next)
            return next;
        wire.url = next->url;
        wire.verb = next->verb;
    } else if (!query.isEmpty()) {
        wire.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    }
    if (!wire.url.isValid())
        return base::Failure(unsendable(u"the address cannot be built"_s));
    if (wire.verb == "POST") {
        wire.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        wire.headers.emplaceBack("Content-Type", "application/json");
    }
    wire.headers += headers;
    wire.headers += request.headers;
    return wire;
}

base::Result<WireRequest> encodeDownload(const QUrl &accessUrl, const Request &request)
{
    if (request.link.isEmpty())
        return base::Failure(unsendable(u"a download needs an address"_s));
    auto wire = getOnOrigin(accessUrl, accessUrl, request.link);
    if (wire)
        wire->headers += request.headers;
    return wire;
}

base::Result<schema::Document> decodeRest(const WireAnswer &answer, const Question &question, bool write,
                                          const QDateTime &utcNow)
{
    const bool good = answer.status >= 200 && answer.status < 300;
    const bool empty = answer.body.trimmed().isEmpty();
    if (good && empty && (answer.status == 204 || (write && answer.header("Content-Length").trimmed() == "0")))
        return schema::Document();

    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(answer.body, &fault);
    if (fault.error != QJsonParseError::NoError) {
        if (!good)
            return base::Failure(statusError(schema::Protocol::Rest, {}, answer, utcNow));
        return base::Failure(undecodable(empty ? u"the answer is empty"_s
                                         : answer.looksLikeHtml()
                                             ? u"a web page came instead of an answer"_s
                                             : u"the answer is not JSON: %1"_s.arg(fault.errorString()),
                                         answer));
    }
    const auto words = wordsOf(document.object());
    if (!good) {
        auto error = statusError(schema::Protocol::Rest, words, answer, utcNow);
        if (error.kind == ApiError::Kind::BadParams && error.pointer.isEmpty())
            error.pointer = offendingPointer(words.message + u' ' + words.details, question.params, question.known);
        return base::Failure(std::move(error));
    }
    if (document.isArray())
        return schema::Document(document.array());
    const auto object = document.object();
    if (!object.value("errors"_L1).toArray().isEmpty() && !object.contains("data"_L1))
        return base::Failure(errorsInside(words, answer));
    return schema::Document(object);
}

QUrl nextLink(const schema::Document &page)
{
    const auto next = page.value().toObject().value("links"_L1).toObject().value("next"_L1);
    const auto text = next.isObject() ? next.toObject().value("href"_L1).toString() : next.toString();
    return text.isEmpty() ? QUrl() : QUrl::fromEncoded(text.toUtf8(), QUrl::TolerantMode);
}

} // namespace transport
