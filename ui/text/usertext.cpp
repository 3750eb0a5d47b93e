// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/usertext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace ui {

using base::ApiError;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApiError)

public:
    static QString sentence(const ApiError &error)
    {
        switch (error.kind) {
        case ApiError::Kind::Offline: return tr("The server cannot be reached. Check the network and the access URL.");
        case ApiError::Kind::Proxy:
            return tr("The proxy did not let the request through. Check its address, user and password.");
        case ApiError::Kind::Tls: return tls(error);
        case ApiError::Kind::Timeout: return tr("The server did not answer in time.");
        case ApiError::Kind::Unauthorized:
            return tr("The server does not accept the API key. It may be wrong, deactivated or replaced.");
        case ApiError::Kind::Forbidden:
            return tr("The API key may not use this part of the API. Tick it for the key in the console.");
        case ApiError::Kind::NotFound:
            return tr("The server does not have what was asked for. It may have been removed.");
        case ApiError::Kind::NotSupported: return tr("This server does not offer that.");
        case ApiError::Kind::RateLimited: return rateLimited(error);
        case ApiError::Kind::BadParams: return badParams(error);
        case ApiError::Kind::Rejected:
            return error.message.isEmpty() ? tr("The server refused the request.")
                                           //: %1: the server's own words
                                           : tr("The server refused the request: %1").arg(error.message);
        case ApiError::Kind::ServerFault: return tr("The server reports a fault of its own. Try again later.");
        case ApiError::Kind::Redirected:
            return tr("The server points to another address. Nothing was sent there; check the access URL.");
        case ApiError::Kind::TooLarge: return tr("The answer is larger than Plumbline accepts.");
        case ApiError::Kind::Undecodable:
            return tr("The answer is not what this API sends. A proxy or a login page may have answered instead.");
        case ApiError::Kind::ReadOnly: return tr("This connection is read-only. Nothing was sent.");
        case ApiError::Kind::StoreFault:
            return error.message.isEmpty() ? tr("A file could not be written. Check the disk's space and permissions.")
                                           //: %1: the system's own words
                                           : tr("A file could not be written: %1").arg(error.message);
        }
        Q_UNREACHABLE();
    }

    static QString address(transport::AccessUrlFault fault)
    {
        using Fault = transport::AccessUrlFault;
        switch (fault) {
        case Fault::Empty: return tr("An address is missing, such as https://cloud.example/api.");
        case Fault::Malformed: return tr("This is not an address such as https://cloud.example/api.");
        case Fault::NotWeb: return tr("The address must begin with https:.");
        case Fault::NotEncrypted:
            return tr("Without https: the key would travel readable; only this machine may be asked so.");
        case Fault::UserInfo: return tr("The address must not hold a name or password.");
        case Fault::QueryOrAnchor: return tr("The address must end before “?” or “#”.");
        }
        Q_UNREACHABLE();
    }

    static QString outcome(ApiError::Outcome outcome)
    {
        switch (outcome) {
        case ApiError::Outcome::NotSent: return tr("Nothing was changed: the request was not sent.");
        case ApiError::Outcome::Refused: return tr("Nothing was changed.");
        case ApiError::Outcome::Unknown:
            return tr("It is not known whether the change was made. Refresh and look before you repeat it.");
        }
        Q_UNREACHABLE();
    }

    static QString details(const ApiError &error)
    {
        QStringList lines;
        if (error.httpStatus != 0)
            lines += tr("HTTP status %1").arg(QString::number(error.httpStatus));
        if (error.code != 0)
            lines += tr("Error code %1").arg(QString::number(error.code));
        if (!error.pointer.isEmpty())
            lines += tr("Parameter %1").arg(error.pointer);
        for (const QString &words : {error.message, error.details}) {
            if (!words.isEmpty() && !lines.contains(words))
                lines += words;
        }
        return lines.join(u'\n');
    }

private:
    static QString tls(const ApiError &error)
    {
        using Cause = ApiError::TlsCause;
        switch (error.tlsCause) {
        case Cause::None: return tr("No secure connection: the server's certificate is not trusted.");
        case Cause::Untrusted:
            return error.details.isEmpty()
                       ? tr("No secure connection: the server's certificate was signed by an authority that is not "
                            "trusted here.")
                       //: %1: the name of the authority
                       : tr("No secure connection: the server's certificate was signed by an authority that is not "
                            "trusted here: %1.")
                             .arg(error.details);
        case Cause::SelfSigned: return tr("No secure connection: the server's certificate is self-signed.");
        case Cause::Expired:
            //: %1: a date
            return tr("No secure connection: the server's certificate expired on %1.").arg(day(error.details));
        case Cause::NotYetValid:
            //: %1: a date
            return tr("No secure connection: the server's certificate is not valid before %1. Check this machine's "
                      "clock.")
                .arg(day(error.details));
        case Cause::WrongHost:
            //: %1: names of hosts
            return tr("No secure connection: the server's certificate is for another address: %1.").arg(error.details);
        case Cause::Revoked: return tr("No secure connection: the server's certificate was revoked.");
        case Cause::PinMismatch:
            return tr("No secure connection: the server's certificate is not the one that was trusted for this "
                      "connection.");
        case Cause::AuthorityUnreadable:
            return tr("No secure connection: the authority stored for this connection holds no certificate.");
        case Cause::Handshake: return tr("No secure connection: the server and this machine did not agree on one.");
        }
        Q_UNREACHABLE();
    }

    static QString day(const QString &iso)
    {
        const auto date = QDate::fromString(iso, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : iso;
    }

    static QString rateLimited(const ApiError &error)
    {
        if (!error.retryAfter)
            return tr("Too many requests. The server asks to wait.");
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
        return tr("Too many requests. The server asks to wait %n second(s).", nullptr, static_cast<int>(seconds));
    }

    static QString badParams(const ApiError &error)
    {
        if (!error.pointer.isEmpty())
            //: %1: the name of a parameter, as a path: /filters/depth
            return tr("A parameter is not accepted: %1").arg(error.pointer);
        if (error.httpStatus == 0) // our own refusal; its words are for Details
            return tr("The request cannot be sent as it is. See Details.");
        if (!error.message.isEmpty())
            //: %1: the server's own words
            return tr("The parameters are not accepted: %1").arg(error.message);
        return tr("The parameters are not accepted.");
    }
};

} // namespace

UserText userText(const ApiError &error)
{
    return {Words::sentence(error), Words::details(error)};
}

UserText userTextForWrite(const ApiError &error)
{
    return {Words::sentence(error) + u' ' + Words::outcome(error.outcome), Words::details(error)};
}

QString userText(transport::AccessUrlFault fault)
{
    return Words::address(fault);
}

} // namespace ui
