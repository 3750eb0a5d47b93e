// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cloudsecurity/cloudsecuritypages.h"

#include "models/columns.h"
#include "ui/pages/listpage.h"

namespace ui {

using namespace Qt::StringLiterals;

Page *makeScanAccountsPage(const api::CloudSecurityService &cloud)
{
    return new ListPage<records::ScanAccount>(u"scan-accounts"_s, Page::tr("Scan accounts"),
                                              models::scanAccountColumns(),
                                              [cloud] { return cloud.allScans(api::Priority::Page); });
}

Page *makeScanGroupsPage(const api::CloudSecurityService &cloud)
{
    return new ListPage<records::ScanGroup>(u"scan-groups"_s, Page::tr("Scan groups"), models::scanGroupColumns(),
                                            [cloud] { return cloud.allGroups(api::Priority::Page); });
}

Page *makeFindingsPage(const api::CloudSecurityService &cloud)
{
    return new ListPage<records::Check>(u"findings"_s, Page::tr("Findings"), models::checkColumns(), [cloud] {
        return cloud.allChecks({.results = {records::CheckResult::Fail}}, api::Priority::Page);
    });
}

} // namespace ui
