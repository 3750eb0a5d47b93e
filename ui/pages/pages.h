// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

#include <QList>

namespace ui {

/// The pages there are, in the order of the navigation.
QList<PageFactory> pageTable();

} // namespace ui
