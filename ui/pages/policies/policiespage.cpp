// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/policiespage.h"

#include "models/columns.h"
#include "ui/pages/listpage.h"

namespace ui {

using namespace Qt::StringLiterals;

Page *makePoliciesPage(const api::PoliciesService &policies)
{
    return new ListPage<records::PolicyItem>(u"policies"_s, Page::tr("Policies"), models::policyColumns(),
                                             [policies] { return policies.allPolicies({}, api::Priority::Page); });
}

} // namespace ui
