// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/copytext.h"

namespace ui {

using namespace Qt::StringLiterals;

QString copyCell(const QString &text)
{
    static constexpr QStringView formulas = u"=+-@\t\r";
    QString cell = text;
    const bool isFormula = !cell.isEmpty() && formulas.contains(cell.front());
    for (QChar &c : cell) {
        if (c == u'\t' || c == u'\r' || c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return isFormula ? u'\'' + cell : cell;
}

} // namespace ui
