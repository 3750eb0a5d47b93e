// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leavequestion.h"

#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

LeaveQuestion::LeaveQuestion(int writes, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(u"leaving"_s);
    setIcon(Warning);
    setTextFormat(Qt::PlainText);
    setText(tr("%n changes are under way.", nullptr, writes));
    setInformativeText(tr("If you leave now, those that wait are withdrawn. Of those that were sent nobody will know "
                          "the outcome; the audit shows them as unknown."));
    auto *stay = addButton(tr("&Stay"), RejectRole);
    auto *leave = addButton(tr("&Leave"), DestructiveRole);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(leave, &QAbstractButton::clicked, this, &LeaveQuestion::leaveWanted);
}

} // namespace ui
