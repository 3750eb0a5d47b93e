// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tooltip.h"

#include <QTextDocument>

namespace ui {

QString plainToolTip(const QString &text)
{
    // without an angle there is no tag; a look-alike says the same to a person
    return Qt::mightBeRichText(text) ? QString(text).replace(u'<', u'‹') : text;
}

} // namespace ui
