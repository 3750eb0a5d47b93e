// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/apierrors.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace transport {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;

namespace {

constexpr qsizetype MessageLimit = 500;
constexpr qsizetype DetailsLimit = 2000;

ApiError make(Kind kind, Outcome outcome, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.outcome = outcome;
    error.message = plainWords(message, MessageLimit);
    return error;
}

Outcome outcomeIf(bool sent)
{
    return sent ? Outcome::Unknown : Outcome::NotSent;
}

void addWords(ApiError &error, const ServerWords &words, const WireAnswer &answer)
{
    error.httpStatus = answer.status;
    error.message = plainWords(words.message, MessageLimit);
    error.details = plainWords(words.details, DetailsLimit);
    error.pointer = plainWords(words.pointer, MessageLimit);
    if (error.message.isEmpty() && error.details.isEmpty())
        error.details = firstWords(answer);
}

struct Verdict {
    Kind kind;
    Outcome outcome = Outcome::Refused;
};

Verdict ofStatus(int status, bool rest, bool json)
{
    switch (status) {
    case 400: return {Kind::BadParams};
    case 401: return {Kind::Unauthorized};
    case 403: return {rest ? Kind::Unauthorized : Kind::Forbidden};
    case 404: return {rest && json ? Kind::NotFound : Kind::NotSupported};
    case 405: return {Kind::NotSupported};
    case 407: return {Kind::Proxy, Outcome::Unknown}; // who says it, and when, HttpExchange knows
    case 408: return {Kind::Timeout, Outcome::Unknown};
    case 410: return {Kind::NotFound};
    case 422: return {Kind::BadParams};
    case 429: return {Kind::RateLimited, Outcome::NotSent};
    case 501: return {Kind::NotSupported};
    case 504: return {Kind::Timeout, Outcome::Unknown};
    default: break;
    }
    if (status >= 300 && status < 400)
        return {Kind::Redirected, status == 303 ? Outcome::Unknown : Outcome::Refused};
    if (status >= 400 && status < 500)
        return {Kind::Rejected};
    if (status >= 500 && status < 600)
        return {Kind::ServerFault, Outcome::Unknown};
    return {Kind::Undecodable, Outcome::Unknown};
}

Verdict ofCode(std::optional<int> code, int status)
{
    if (status == 429 || code == -32003)
        return {Kind::RateLimited, Outcome::NotSent};
    if (code == -32002)
        return {Kind::NotFound};
    if (status == 404)
        return {Kind::NotSupported}; // of the path: an object that is not there is -32002
    if (code && *code != -32000 && *code != -32603) {
        switch (*code) {
        case -32001: return {Kind::Forbidden};
        case -32601: return {Kind::NotSupported};
        case -32602: return {Kind::BadParams};
        default: return {Kind::Rejected}; // -32700, -32600 and codes of the server's own
        }
    }
    // Says little by itself: the status knows more where it names a refusal.
    const bool namesRefusal = status == 401 || status == 403 || status == 405;
    if (namesRefusal || (!code && status >= 400))
        return ofStatus(status, false, true);
    return code ? Verdict{Kind::ServerFault, Outcome::Unknown} : Verdict{Kind::Rejected};
}

QString originOf(const QByteArray &location)
{
    const auto target = QUrl::fromEncoded(location.first(std::min<qsizetype>(location.size(), 2000)));
    return target.isRelative()
               ? target.path()
               : target.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
                     .toString();
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    const auto value =
        QString::fromLatin1(text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 64))).simplified();
    // RFC 9110: the form of today, that of RFC 850, and C's asctime.
    static const QRegularExpression imf(
        u"^[A-Za-z]{3}, (\\d{1,2}) ([A-Za-z]{3}) (\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d) (GMT|UTC)$"_s);
    static const QRegularExpression rfc850(
        u"^[A-Za-z]{6,9}, (\\d\\d)-([A-Za-z]{3})-(\\d\\d) (\\d\\d):(\\d\\d):(\\d\\d) (GMT|UTC)$"_s);
    static const QRegularExpression asctime(
        u"^[A-Za-z]{3} ([A-Za-z]{3}) (\\d{1,2}) (\\d\\d):(\\d\\d):(\\d\\d) (\\d{4})$"_s);
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};

    const auto built = [](const QString &year, const QString &month, const QString &day, const QString &h,
                          const QString &m, const QString &s) -> std::optional<QDateTime> {
        int y = year.toInt();
        if (year.size() == 2)
            y += y < 70 ? 2000 : 1900;
        const QDate date(y, static_cast<int>(months.indexOf(month.toLower())) + 1, day.toInt());
        const QTime time(h.toInt(), m.toInt(), std::min(s.toInt(), 59)); // a leap second is not worth refusing for
        if (!date.isValid() || !time.isValid())
            return std::nullopt;
        return QDateTime(date, time, Qt::UTC);
    };
    if (const auto m = imf.match(value); m.hasMatch())
        return built(m.captured(3), m.captured(2), m.captured(1), m.captured(4), m.captured(5), m.captured(6));
    if (const auto m = rfc850.match(value); m.hasMatch())
        return built(m.captured(3), m.captured(2), m.captured(1), m.captured(4), m.captured(5), m.captured(6));
    if (const auto m = asctime.match(value); m.hasMatch())
        return built(m.captured(6), m.captured(1), m.captured(2), m.captured(3), m.captured(4), m.captured(5));
    return std::nullopt;
}

/// Names of parameters and where they stand. The shallowest place of a name counts; two of them at one depth are no answer.
class Places {
public:
    void add(const schema::Field &object, const QString &at, int depth)
    {
        if (depth > MaxDepth)
            return;
        for (const auto &field : object.fields) {
            const auto here = note(field.name, at, depth);
            add(field, here, depth + 1);
        }
    }

    void add(const QJsonObject &object, const QString &at, int depth)
    {
        if (depth > MaxDepth)
            return;
        for (auto it = object.begin(); it != object.end() && m_places.size() < MaxPlaces; ++it) {
            const auto here = note(it.key(), at, depth);
            if (it.value().isObject())
                add(it.value().toObject(), here, depth + 1);
        }
    }

    QString of(const QString &name) const
    {
        const auto found = m_places.constFind(name);
        return found == m_places.cend() || found->pointers.size() != 1 ? QString() : *found->pointers.cbegin();
    }

    bool stands(const QString &pointer) const { return m_pointers.contains(pointer); }

private:
    static constexpr int MaxDepth = 12;
    static constexpr int MaxPlaces = 2000;
    struct Place {
        int depth = 0;
        QSet<QString> pointers;
    };

    QString note(const QString &name, const QString &at, int depth)
    {
        auto token = name;
        token.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        const auto here = at + u'/' + token;
        m_pointers.insert(here);
        auto &place = m_places[name];
        if (place.pointers.isEmpty() || depth < place.depth)
            place = {depth, {here}};
        else if (depth == place.depth)
            place.pointers.insert(here);
        return here;
    }

    QHash<QString, Place> m_places;
    QSet<QString> m_pointers;
};

} // namespace

ApiError jsonRpcError(const ServerWords &words, const WireAnswer &answer, const QDateTime &utcNow)
{
    const auto verdict = ofCode(words.code, answer.status);
    ApiError error;
    error.kind = verdict.kind;
    error.outcome = verdict.outcome;
    error.code = words.code.value_or(0);
    addWords(error, words, answer);
    error.retryAfter = retryAfter(answer.header("Retry-After"), answer.header("Date"), utcNow);
    return error;
}

ApiError statusError(schema::Protocol protocol, const ServerWords &words, const WireAnswer &answer,
                     const QDateTime &utcNow)
{
    const auto verdict = ofStatus(answer.status, protocol == schema::Protocol::Rest, words.json);
    ApiError error;
    error.kind = verdict.kind;
    error.outcome = verdict.outcome;
    addWords(error, words, answer);
    if (error.kind == Kind::Redirected) {
        error.message = u"the server pointed elsewhere; nothing was sent there"_s;
        error.details = plainWords(originOf(answer.header("Location")), MessageLimit);
    }
    error.retryAfter = retryAfter(answer.header("Retry-After"), answer.header("Date"), utcNow);
    return error;
}

ApiError errorsInside(const ServerWords &words, const WireAnswer &answer)
{
    auto error = make(Kind::Rejected, Outcome::Unknown, {});
    addWords(error, words, answer);
    return error;
}

ApiError undecodable(const QString &why, const WireAnswer &answer, bool json)
{
    auto error = make(Kind::Undecodable, Outcome::Unknown, why);
    error.httpStatus = answer.status;
    if (!json)
        error.details = firstWords(answer);
    return error;
}

namespace {

ApiError unanswered(QNetworkReply::NetworkError code, const QString &words, bool sent)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError: return make(Kind::Offline, outcomeIf(sent), words);
    case QNetworkReply::TimeoutError: return make(Kind::Timeout, outcomeIf(sent), words);
    case QNetworkReply::SslHandshakeFailedError: return tlsError(ApiError::TlsCause::Handshake, {}, words);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return make(Kind::Proxy, Outcome::NotSent, words);
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return make(Kind::Proxy, outcomeIf(sent), words);
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError: return make(Kind::Redirected, outcomeIf(sent), words);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure: return make(Kind::Undecodable, outcomeIf(sent), words);
    case QNetworkReply::ContentReSendError:
        return make(Kind::Offline, outcomeIf(sent), u"the connection closed before an answer came"_s);
    // Cut, unreachable, and what a status that never came stands for.
    case QNetworkReply::NoError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: break;
    }
    return make(Kind::Offline, outcomeIf(sent), words);
}

} // namespace

ApiError networkError(QNetworkReply::NetworkError code, const QString &words, bool sent, int httpStatus)
{
    auto error = unanswered(code, words, sent);
    error.httpStatus = httpStatus;
    return error;
}

ApiError tlsError(ApiError::TlsCause cause, const QString &fact, const QString &words)
{
    auto error = make(Kind::Tls, Outcome::NotSent, words);
    error.tlsCause = cause;
    error.details = plainWords(fact, DetailsLimit);
    return error;
}

ApiError proxyError(const QString &sentence)
{
    return make(Kind::Proxy, Outcome::NotSent, sentence);
}

ApiError timedOut(std::chrono::milliseconds deadline, bool sent)
{
    return make(Kind::Timeout, outcomeIf(sent),
                u"no complete answer within %1 s"_s.arg(
                    QLocale::c().toString(static_cast<double>(deadline.count()) / 1000, 'g', 6)));
}

ApiError tooLarge(const QString &what, qint64 bound, int httpStatus)
{
    auto error = make(Kind::TooLarge, Outcome::Unknown, u"%1 exceeds %2 bytes"_s.arg(what).arg(bound));
    error.httpStatus = httpStatus;
    return error;
}

ApiError headerUnreadable(int httpStatus)
{
    auto error =
        make(Kind::TooLarge, Outcome::Unknown, u"the header of the answer is missing or too large to be read"_s);
    error.httpStatus = httpStatus;
    return error;
}

ApiError sinkFailed(const QString &words, int httpStatus)
{
    auto error = make(Kind::StoreFault, Outcome::Unknown, words);
    error.httpStatus = httpStatus;
    return error;
}

ApiError closedByUs(bool sent)
{
    return make(Kind::Offline, outcomeIf(sent), u"the connection was closed here"_s);
}

ApiError unsendable(const QString &why, const QString &pointer)
{
    auto error = make(Kind::BadParams, Outcome::NotSent, why);
    error.pointer = pointer;
    return error;
}

ApiError foreignLink(const QString &host)
{
    return make(Kind::Redirected, Outcome::NotSent, u"a link of the server leads to another address: %1"_s.arg(host));
}

ApiError keyUnusable(const QString &why)
{
    return make(Kind::Unauthorized, Outcome::NotSent, why);
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QByteArray &date,
                                                    const QDateTime &utcNow)
{
    using std::chrono::milliseconds;
    constexpr milliseconds longest = std::chrono::hours(24);

    const auto text = value.trimmed();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    static const QRegularExpression number(u"^[0-9]+(\\.[0-9]+)?$"_s);
    if (number.match(QString::fromLatin1(text)).hasMatch()) {
        const auto seconds = std::min(text.toDouble(), std::chrono::duration<double>(longest).count());
        return milliseconds(static_cast<qint64>(std::ceil(seconds * 1000)));
    }
    const auto until = httpDate(text);
    if (!until)
        return std::nullopt;
    const auto from = httpDate(date).value_or(utcNow);
    return std::clamp(milliseconds(from.msecsTo(*until)), milliseconds::zero(), longest);
}

QString offendingPointer(const QString &text, const QJsonObject &params, const schema::Field *known)
{
    Places places;
    if (known)
        places.add(*known, {}, 0);
    places.add(params, {}, 0);

    const auto shortText = text.first(std::min(text.size(), DetailsLimit));
    static const QRegularExpression quoted(
        u"['\"`\u2018\u201c\\[<]([A-Za-z_][A-Za-z0-9_.\\[\\]/-]*)['\"`\u2019\u201d\\]>]"_s);
    static const QRegularExpression dotted(u"[A-Za-z_][A-Za-z0-9_]*(?:[./\\[][A-Za-z0-9_]+\\]?)+"_s);
    static const QRegularExpression camel(u"\\b[a-z]+[0-9]*(?:[A-Z_][A-Za-z0-9]*)+\\b"_s);
    static const QRegularExpression word(u"[A-Za-z_][A-Za-z0-9_]*"_s);

    const auto resolve = [&places](QString name) {
        name.replace(u'.', u'/').replace(u'[', u'/').remove(u']');
        while (name.endsWith(u'/'))
            name.chop(1);
        if (name.startsWith(u"params/"_s))
            name.remove(0, 7);
        if (!name.contains(u'/'))
            return places.of(name);
        // The longest part that is known: `/targetIds/3` speaks of `/targetIds`.
        for (auto pointer = u'/' + name; !pointer.isEmpty(); pointer.truncate(pointer.lastIndexOf(u'/'))) {
            if (places.stands(pointer))
                return pointer;
        }
        return QString();
    };
    for (const auto *pattern : {&quoted, &dotted, &camel, &word}) {
        QSet<QString> meant;
        for (auto it = pattern->globalMatch(shortText); it.hasNext();) {
            const auto match = it.next();
            if (const auto pointer = resolve(match.captured(match.lastCapturedIndex())); !pointer.isEmpty())
                meant.insert(pointer);
        }
        if (meant.size() == 1)
            return meant.cbegin()->size() <= MessageLimit ? *meant.cbegin() : QString();
        if (meant.size() > 1)
            return {};
    }
    return {};
}

QString plainWords(const QString &text, qsizetype limit)
{
    auto words = text.first(std::min(text.size(), limit * 4));
    for (auto &c : words) {
        // Unpaired surrogates, controls and marks that turn the direction of the text around it.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    words = words.simplified();
    if (words.size() > limit) {
        words.truncate(words.at(limit - 2).isHighSurrogate() ? limit - 2 : limit - 1);
        words += u'\u2026';
    }
    return words;
}

QString firstWords(const WireAnswer &answer)
{
    constexpr qsizetype Limit = 300;
    const auto start = QString::fromUtf8(answer.body.first(std::min<qsizetype>(answer.body.size(), 8 * 1024)));
    if (!answer.looksLikeHtml()) {
        for (const auto line : QStringView(start).split(u'\n')) {
            if (const auto words = plainWords(line.toString(), Limit); !words.isEmpty())
                return words;
        }
        return {};
    }
    static const QRegularExpression title(u"<title[^>]*>([^<]*)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = title.match(start); match.hasMatch()) {
        if (const auto words = plainWords(match.captured(1), Limit); !words.isEmpty())
            return words;
    }
    static const QRegularExpression hidden(u"<(script|style)\\b.*?(</\\1>|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    return plainWords(QString(start).remove(hidden).replace(tag, u" "_s), Limit);
}

} // namespace transport
