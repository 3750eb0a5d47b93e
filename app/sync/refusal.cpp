// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/refusal.h"

namespace syncing {

using base::ApiError;

bool isRefusedByServer(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotSupported:
    case ApiError::Kind::BadParams:
    case ApiError::Kind::Rejected: return error.outcome == ApiError::Outcome::Refused;
    case ApiError::Kind::Offline:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Undecodable:
    case ApiError::Kind::ReadOnly:
    case ApiError::Kind::StoreFault: return false;
    }
    Q_UNREACHABLE();
}

} // namespace syncing
