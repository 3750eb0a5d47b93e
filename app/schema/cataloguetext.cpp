// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/cataloguetext.h"

#include <QCoreApplication>

namespace schema {

QString catalogueText(const QString &text)
{
    // Nothing is translated by the file's head.
    return text.isEmpty() ? text : QCoreApplication::translate("catalogue", text.toUtf8().constData());
}

} // namespace schema
