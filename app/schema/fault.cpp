// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/fault.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace schema {

QString Fault::toString() const
{
    QStringList parts{method, pointer, text};
    parts.removeAll(QString());
    return parts.join(": "_L1);
}

} // namespace schema
