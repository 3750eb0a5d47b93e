// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/apiarea.h"

namespace session {

QString plainArea(QString area)
{
    area.remove(u'_');
    return area.toLower();
}

} // namespace session
