// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/transport.h"

namespace transport {

using namespace Qt::StringLiterals;

QString nameOf(Priority priority)
{
    switch (priority) {
    case Priority::Click: return u"click"_s;
    case Priority::Page: return u"page"_s;
    case Priority::Job: return u"job"_s;
    case Priority::Sweep: return u"sweep"_s;
    }
    Q_UNREACHABLE();
}

} // namespace transport
