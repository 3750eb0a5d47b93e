// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionpages.h"

#include "session/session.h"
#include "ui/pages/cloudsecurity/cloudsecuritypages.h"
#include "ui/pages/companies/companiespage.h"
#include "ui/pages/endpoints/endpointspage.h"
#include "ui/pages/policies/policiespage.h"
#include "ui/pages/scans/scanspage.h"
#include "ui/shell/mainwindow.h"

namespace ui {

namespace {

QList<Page *> pagesOf(session::Session &session)
{
    switch (session.connection().kind) {
    case session::Connection::Kind::ControlCenter:
        return {new CompaniesPage(session.companies(), session.network()),
                new EndpointsPage(session.companies(), session.network()), makePoliciesPage(session.policies()),
                makeScansPage(session.network())};
    case session::Connection::Kind::CloudSecurity:
        return {makeScanAccountsPage(session.cloudSecurity()), makeScanGroupsPage(session.cloudSecurity()),
                makeFindingsPage(session.cloudSecurity())};
    }
    Q_UNREACHABLE();
}

} // namespace

void addPagesOf(session::Session &session, MainWindow &window)
{
    for (Page *page : pagesOf(session))
        window.addPage(session.connection().name, page);
}

} // namespace ui
