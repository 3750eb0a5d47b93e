// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scans/accountspage.h"

#include "models/words.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::display;
using models::shown;
namespace kinds = store::kinds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

TablePage::Texts texts()
{
    TablePage::Texts texts;
    texts.filterHint = Words::tr("Filter by name, group, cloud account …");
    texts.emptySentence = Words::tr("No cloud account is scanned.");
    texts.emptyHint = Words::tr("Accounts are connected in the Cloud Security console.");
    texts.rightName = Words::tr("Cloud Security");
    return texts;
}

} // namespace

AccountsPage::AccountsPage(PageHost &host, QWidget *parent)
    : RecordPage(u"accounts"_s, tr("Cloud accounts"), host, {kinds::scanAccount, kinds::scanGroup},
                 always(&models::readScanAccounts), models::scanAccountColumns(), texts(), {.sortBy = u"group"_s},
                 parent)
{}

Details AccountsPage::detailsOf(const models::RowKey &key)
{
    Details details;
    details.connection = key.connection;
    const auto *row = find(key);
    if (!row)
        return details;
    const auto now = host().workspace().clock().utc();
    const auto &account = row->record.account;
    const auto created = shown(account.createdAt);
    details.title = account.name.isEmpty() ? key.id : account.name;
    details.subtitle = row->record.groupName;
    details.groups = {
        {tr("Account"),
         {{.label = tr("Cloud account"), .value = account.target},
          {.label = tr("Group"), .value = row->record.groupName},
          {.label = tr("Enabled"), .value = display(shown(account.isEnabled), now)},
          {.label = tr("Archived"), .value = display(shown(account.isArchived), now)},
          {.label = tr("Created"), .value = display(created, now), .toolTip = models::exactTime(created)}}},
        {tr("Identity"), {{.label = tr("ID"), .value = account.id, .isId = true}}},
        {tr("Findings"),
         {{.label = tr("Findings"),
           .value = tr("Show findings"),
           .place = Place{.page = u"findings"_s, .connection = key.connection, .filter = account.name}}}},
    };
    details.seenAt = row->seenAt;
    details.raw = account.raw;
    return details;
}

} // namespace ui
