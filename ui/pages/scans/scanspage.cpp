// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scans/scanspage.h"

#include "models/columns.h"
#include "ui/pages/listpage.h"

namespace ui {

using namespace Qt::StringLiterals;

Page *makeScansPage(const api::NetworkService &network)
{
    return new ListPage<records::ScanTask>(u"scans"_s, Page::tr("Scans"), models::scanTaskColumns(),
                                           [network] { return network.allScanTasks({}, api::Priority::Page); });
}

} // namespace ui
