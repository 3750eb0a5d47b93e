// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endpoints/endpointspage.h"

#include "records/company.h"
#include "schema/methods.h"
#include "session/workspace.h"
#include "store/cache.h"
#include "store/inventory.h"
#include "sync/listing.h"
#include "ui/pages/endpoints/endpointdetails.h"
#include "ui/pages/endpoints/scanform.h"
#include "ui/pages/endpoints/scanruns.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/tableview.h"
#include "ui/text/connectiontext.h"
#include "ui/text/tooltip.h"
#include "ui/text/usertext.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLocale>
#include <QMap>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using models::RowKey;
namespace kinds = store::kinds;

namespace {

constexpr qsizetype mostScanned = 10'000; // endpoints at once: more is no longer a decision about endpoints

/// Why nothing can be changed through a connection now; empty: it can.
QString refusalOf(const session::Session &session, const schema::Catalogue &catalogue)
{
    using State = session::Standing::State;
    if (const auto refusal = session.rights().refusal(catalogue.method(schema::method::network::createScanTask)))
        return userText(*refusal).sentence;
    switch (session.standing().state) {
    case State::Opening:
    case State::Connecting:
    case State::Online: return {};
    case State::NeedsKey:
    case State::Offline:
    case State::KeyRefused:
    case State::OtherTenant: return stateText(session.standing()).sentence;
    }
    Q_UNREACHABLE();
}

} // namespace

EndpointsPage::EndpointsPage(PageHost &host, QWidget *parent)
    : TablePage(u"endpoints"_s, tr("Endpoints"), host, parent),
      m_endpoints(
          own(std::make_unique<models::EndpointTableModel>(host.workspace().inventory(), host.workspace().clock()))),
      m_record(kinds::endpointDetails),
      m_scan(new QAction(icon(u"scan"_s), tr("&Scan…"), this))
{
    Texts texts;
    texts.filterHint = tr("Filter by name, company, address, system …");
    texts.emptySentence = tr("There are no endpoints.");
    texts.emptyHint = tr("They appear here when the agent is installed, or when the server finds them on the network.");
    texts.rightName = tr("Network API");
    texts.rightPlace = tr("It is ticked in the console: My account, API keys.");
    texts.selectFirst = tr("Select endpoints first.");
    setTable({kinds::inventoryItem}, texts, {.sortBy = u"name"_s});
    m_scan->setObjectName(u"scan"_s);
    setActions({m_scan});
    connect(m_scan, &QAction::triggered, this, &EndpointsPage::scan);
    connect(&host.workspace().inventory(), &store::Inventory::changed, this,
            [this] { setLoaded(isInventoryLoaded()); });
    connect(&m_record, &RecordDetails::changed, this, &EndpointsPage::refreshDetails);
}

EndpointsPage::~EndpointsPage() = default;

void EndpointsPage::sessionsChanged()
{
    QList<models::EndpointTableModel::Connection> connections;
    for (auto *session : sessions()) {
        if (session->listing(kinds::inventoryItem))
            connections.append({session->connection().id, session->connection().name});
    }
    m_endpoints.setConnections(connections);
    setLoaded(isInventoryLoaded());
}

bool EndpointsPage::isInventoryLoaded() const
{
    const auto snapshot = host().workspace().inventory().snapshot();
    const auto isThere = [&](const session::Session *session) {
        if (!session->listing(kinds::inventoryItem))
            return true;
        return std::any_of(snapshot->segments().begin(), snapshot->segments().end(),
                           [&](const auto &segment) { return segment->connection() == session->connection().id; });
    };
    return std::all_of(sessions().begin(), sessions().end(), isThere);
}

void EndpointsPage::selectionChanged()
{
    if (!m_scan->isEnabled())
        return;
    QString refusal;
    for (const auto *session : sessions()) {
        if (!session->listing(kinds::inventoryItem))
            continue;
        refusal = refusalOf(*session, host().workspace().catalogue());
        if (refusal.isEmpty())
            return; // through this one it can be done; the dialog says what is skipped
    }
    m_scan->setEnabled(false);
    m_scan->setToolTip(plainToolTip(refusal));
}

Details EndpointsPage::detailsOf(const RowKey &key)
{
    m_record.show(sessionOf(key), key);
    const auto row = m_endpoints.find(key);
    const auto *record = m_record.of(key);
    std::optional<records::EndpointDetails> details;
    if (record)
        details = records::EndpointDetails::from(record->json.value().toObject());
    Details shown;
    shown.title = details && !details->name.isEmpty() ? details->name : row ? row->name : QString();
    if (shown.title.isEmpty() && row)
        shown.title = key.id;
    shown.subtitle = row ? row->companyName : QString();
    shown.connection = key.connection;
    shown.groups = endpointGroups(key.connection, row, details, host().workspace().clock().utc());
    shown.isLoading = m_record.isLoading();
    shown.problem = m_record.problem();
    if (row && row->isManaged == false && !record)
        shown.problem = tr("No agent manages it, so the server knows no more about it.");
    if (record) {
        shown.seenAt = record->seenAt;
        shown.raw = details->raw;
    }
    shown.actions = {m_scan};
    return shown;
}

void EndpointsPage::fetchDetails(const RowKey &key, bool anyway)
{
    const auto row = m_endpoints.find(key);
    if (row && row->isManaged == false)
        return;
    m_record.fetch(host().workspace().clock().utc(), anyway);
}

void EndpointsPage::setCompany(const QString &connection, const QString &company)
{
    m_companyName.cancel();
    if (company.isEmpty()) {
        m_endpoints.setCompanies(std::nullopt);
        filterBar().setChip({});
        return;
    }
    m_endpoints.setCompanies(QStringList{company});
    filterBar().setChip(tr("One company"));
    for (auto *session : sessions()) {
        if (!connection.isEmpty() && session->connection().id != connection)
            continue;
        m_companyName =
            session->cache()
                .read([company](const store::CacheReader &reader) { return reader.find(kinds::company, company); })
                .finally(this, [this](base::Result<std::optional<store::Record>> &&found) {
                    if (found && *found)
                        filterBar().setChip(records::CompanyNode::from((*found)->object()).name);
                });
        return;
    }
}

void EndpointsPage::tell(const QList<ChangeResult> &results)
{
    for (const auto &result : results)
        host().announce(result.sentence);
}

void EndpointsPage::showEvent(QShowEvent *event)
{
    m_endpoints.setAwake(true);
    TablePage::showEvent(event);
}

void EndpointsPage::hideEvent(QHideEvent *event)
{
    m_endpoints.setAwake(false);
    TablePage::hideEvent(event);
}

void EndpointsPage::scan()
{
    const QLocale locale;
    ChangePlan plan;
    plan.verb = tr("&Scan");
    QMap<QString, ScanTargets> targets; // by connection
    QMap<QString, QString> refusals;
    QSet<QString> companies;
    QString company;
    const auto &catalogue = host().workspace().catalogue();
    for (const auto *session : sessions())
        refusals.insert(session->connection().id, refusalOf(*session, catalogue));
    const auto keys = table().selectedKeys(mostScanned + 1);
    if (keys.size() > mostScanned)
        plan.refusal =
            tr("At most %1 endpoints can be scanned at once. Select fewer.").arg(locale.toString(mostScanned));
    for (const RowKey &key : keys.first(std::min(keys.size(), mostScanned))) {
        const auto row = m_endpoints.find(key);
        const auto *session = sessionOf(key);
        if (!row || !session)
            continue;
        if (const QString &refusal = refusals.value(key.connection); !refusal.isEmpty()) {
            plan.skipped.append({row->name, refusal});
            continue;
        }
        if (row->isManaged == false) {
            plan.skipped.append({row->name, tr("no agent manages it")});
            continue;
        }
        auto &target = targets[key.connection];
        target.connection = key.connection;
        target.name = session->connection().name;
        target.ids += key.id;
        company = row->companyName;
        companies.insert(row->company);
        plan.who += row->companyName.isEmpty() ? row->name : u"%1 · %2"_s.arg(row->name, row->companyName);
    }
    plan.count = plan.who.size();
    for (const auto &target : std::as_const(targets)) {
        const auto *session = host().workspace().session(target.connection);
        plan.connections.append({target.name, QColor(session->connection().color)});
    }
    const QString where = plan.connections.size() == 1
                              ? plan.connections.first().name
                              : tr("%1 connections").arg(locale.toString(plan.connections.size()));
    const QString count = locale.toString(plan.count);
    if (plan.count == 0) {
        plan.sentence = tr("None of the selected endpoints can be scanned.");
        if (plan.refusal.isEmpty())
            plan.refusal = plan.skipped.isEmpty() ? tr("They are gone.") : tr("See above what is skipped, and why.");
    } else if (plan.count == 1) {
        //: %1: an endpoint, %2: a connection
        plan.sentence =
            tr("Scan %1 on %2.")
                .arg(table().selectedCount() == 1 ? m_endpoints.find(keys.first())->name : plan.who.first(), where);
    } else if (companies.size() == 1 && !company.isEmpty()) {
        //: %1: a number, %2: a company, %3: a connection
        plan.sentence = tr("Scan %1 endpoints of %2 on %3.").arg(count, company, where);
    } else {
        //: %1, %2: numbers, %3: a connection
        plan.sentence =
            tr("Scan %1 endpoints of %2 companies on %3.").arg(count, locale.toString(companies.size()), where);
    }
    const auto writes = ScanRun::writesFor(targets.values());
    if (plan.count > 0) {
        plan.duration = writes <= 1
                            ? tr("One request. Each endpoint begins when it next asks the server for tasks.")
                            : tr("%1 requests, one after the other. Each endpoint begins when it next asks the server "
                                 "for tasks.")
                                  .arg(locale.toString(writes));
        plan.undo = tr("A scan that was ordered cannot be taken back from here.");
    }

    auto *dialog = new ChangeDialog(tr("Scan endpoints"), this);
    auto *form = new ScanForm(dialog);
    dialog->setOptions(form);
    dialog->setPlan(plan);
    dialog->setMissing(form->missing());
    connect(form, &ScanForm::changed, dialog, [dialog, form] { dialog->setMissing(form->missing()); });
    connect(dialog, &ChangeDialog::lookAgain, this, [this] { host().open({.page = u"scans"_s}); });
    connect(dialog, &ChangeDialog::confirmed, this, [this, dialog, form, targets] {
        dialog->begin(
            tr("The server is being asked. You can close this window; the outcome is told when it is known."));
        ScanRuns::of(host().workspace())
            .start(targets.values(), form->order(), this,
                   [this, shown = QPointer(dialog)](const QList<ChangeResult> &results) {
                       if (shown)
                           shown->finish(results);
                       tell(results);
                   });
    });
    dialog->open();
}

} // namespace ui
