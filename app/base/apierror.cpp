// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/apierror.h"

namespace base {

using namespace Qt::StringLiterals;

QString nameOf(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline: return u"offline"_s;
    case ApiError::Kind::Proxy: return u"proxy"_s;
    case ApiError::Kind::Tls: return u"tls"_s;
    case ApiError::Kind::Timeout: return u"timeout"_s;
    case ApiError::Kind::Unauthorized: return u"unauthorized"_s;
    case ApiError::Kind::Forbidden: return u"forbidden"_s;
    case ApiError::Kind::NotFound: return u"notFound"_s;
    case ApiError::Kind::NotSupported: return u"notSupported"_s;
    case ApiError::Kind::RateLimited: return u"rateLimited"_s;
    case ApiError::Kind::BadParams: return u"badParams"_s;
    case ApiError::Kind::Rejected: return u"rejected"_s;
    case ApiError::Kind::ServerFault: return u"serverFault"_s;
    case ApiError::Kind::Redirected: return u"redirected"_s;
    case ApiError::Kind::TooLarge: return u"tooLarge"_s;
    case ApiError::Kind::Undecodable: return u"undecodable"_s;
    case ApiError::Kind::ReadOnly: return u"readOnly"_s;
    case ApiError::Kind::StoreFault: return u"storeFault"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ApiError::Outcome outcome)
{
    switch (outcome) {
    case ApiError::Outcome::NotSent: return u"notSent"_s;
    case ApiError::Outcome::Refused: return u"refused"_s;
    case ApiError::Outcome::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ApiError::TlsCause cause)
{
    switch (cause) {
    case ApiError::TlsCause::None: return u"none"_s;
    case ApiError::TlsCause::Untrusted: return u"untrusted"_s;
    case ApiError::TlsCause::SelfSigned: return u"selfSigned"_s;
    case ApiError::TlsCause::Expired: return u"expired"_s;
    case ApiError::TlsCause::NotYetValid: return u"notYetValid"_s;
    case ApiError::TlsCause::WrongHost: return u"wrongHost"_s;
    case ApiError::TlsCause::Revoked: return u"revoked"_s;
    case ApiError::TlsCause::PinMismatch: return u"pinMismatch"_s;
    case ApiError::TlsCause::AuthorityUnreadable: return u"authorityUnreadable"_s;
    case ApiError::TlsCause::Handshake: return u"handshake"_s;
    }
    Q_UNREACHABLE();
}

} // namespace base
