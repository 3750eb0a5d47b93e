// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/activity/activitypage.h"
#include "ui/pages/audit/auditpage.h"
#include "ui/pages/companies/companiespage.h"
#include "ui/pages/connections/connectionspage.h"
#include "ui/pages/endpoints/endpointspage.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/policies/policiespage.h"
#include "ui/pages/scans/accountspage.h"
#include "ui/pages/scans/scanspage.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <typename P>
std::unique_ptr<Page> make(PageHost &host)
{
    return std::make_unique<P>(host);
}

} // namespace

QList<PageFactory> pageTable()
{
    using Kind = session::Connection::Kind;
    const QList console{Kind::ControlCenter};
    const QList cloud{Kind::CloudSecurity};
    return {
        {u"companies"_s, Words::tr("Companies"), u"companies"_s, console, make<CompaniesPage>},
        {u"endpoints"_s, Words::tr("Endpoints"), u"endpoints"_s, console, make<EndpointsPage>},
        {u"policies"_s, Words::tr("Policies"), u"policies"_s, console, make<PoliciesPage>},
        {u"scans"_s, Words::tr("Scans"), u"scans"_s, console, make<ScansPage>},
        {u"accounts"_s, Words::tr("Cloud accounts"), u"cloud"_s, cloud, make<AccountsPage>},
        {u"findings"_s, Words::tr("Findings"), u"findings"_s, cloud, make<FindingsPage>},
        {u"activity"_s, Words::tr("Activity"), u"activity"_s, {}, make<ActivityPage>},
        {u"audit"_s, Words::tr("Audit"), u"audit"_s, {}, make<AuditPage>},
        {u"connections"_s, Words::tr("Connections"), u"connections"_s, {}, make<ConnectionsPage>},
        {u"keys"_s, Words::tr("Keys"), u"keys"_s, {}, make<KeysPage>},
    };
}

} // namespace ui
