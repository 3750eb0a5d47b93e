// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fault.h"

namespace simulator {

using namespace Qt::StringLiterals;

void reject(const QString &parameter, const QString &why)
{
    throw Fault{
        Fault::InvalidParams, u"The value for '%1' parameter is invalid: it %2."_s.arg(parameter, why), 200, {}};
}

QString messageOf(int code)
{
    switch (code) {
    case Fault::Parse: return u"Parse error"_s;
    case Fault::InvalidRequest: return u"Invalid Request"_s;
    case Fault::MethodNotFound: return u"Method not found"_s;
    case Fault::InvalidParams: return u"Invalid params"_s;
    case Fault::Authorization: return u"Authorization error"_s;
    case Fault::TooManyRequests: return u"Too many requests"_s;
    default: return u"Server error"_s;
    }
}

} // namespace simulator
