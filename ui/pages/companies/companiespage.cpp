// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/companies/companiespage.h"

#include "models/words.h"
#include "store/inventory.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/tableview.h"
#include "ui/tables/treeview.h"
#include "ui/text/consoleurl.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::display;
using models::RowKey;
using models::shown;
using records::CompanyDetails;
using records::LicenseInfo;
namespace kinds = store::kinds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Companies)
};

constexpr auto betweenCounts = 2s;
constexpr qint64 fewLines = 300; // as many hits of a filter are shown with all their branches open
const auto viewSetting = u"companies/view"_s;

TablePage::Texts texts()
{
    TablePage::Texts texts;
    texts.filterHint = Words::tr("Filter by name, type …");
    texts.emptySentence = Words::tr("There are no companies.");
    texts.emptyHint = Words::tr("Only partners have companies below their own.");
    texts.rightName = Words::tr("Companies API");
    texts.rightPlace = Words::tr("It is ticked in the console: My account, API keys.");
    return texts;
}

QString addressOf(const CompanyDetails &company)
{
    QStringList parts;
    for (const QString &part : {company.address, company.state, company.country}) {
        if (!part.isEmpty() && part != "N/A"_L1)
            parts += part;
    }
    return parts.join(u", "_s);
}

} // namespace

CompaniesPage::CompaniesPage(PageHost &host, QWidget *parent)
    : RecordPage(u"companies"_s, tr("Companies"), host, {kinds::company},
                 models::companyReader(host.workspace().inventory()), models::companyColumns(), texts(),
                 {.sortBy = u"name"_s}, parent),
      m_treeModel(rows()),
      m_record(kinds::companyDetails),
      m_license(kinds::licenseInfo),
      m_tree(new TreeView(this)),
      m_switch(new QToolButton(this))
{
    m_tree->setObjectName(u"tree"_s);
    m_tree->setAccessibleName(title());
    m_tree->setTree(m_treeModel);
    connect(m_tree, &TreeView::currentKeyChanged, this, [this](const RowKey &key) {
        if (key.isValid() && key != detailed())
            showDetailsOf(key);
    });
    connect(m_tree, &TreeView::rowOpened, this, &CompaniesPage::showDetailsOf);
    connect(&m_treeModel, &models::TreeModel::countsChanged, this, [this] {
        openBranches();
        present();
    });
    connect(&filterBar(), &FilterBar::wordsChanged, &m_treeModel, &models::TreeModel::setFilter);

    m_switch->setObjectName(u"asTree"_s);
    m_switch->setCheckable(true);
    m_switch->setText(tr("&Tree"));
    m_switch->setToolTip(tr("Who stands below whom, or one line after the other"));
    connect(m_switch, &QToolButton::toggled, this, &CompaniesPage::showAsTree);
    addTool(m_switch);
    m_switch->setChecked(host.workspace().settings().value(viewSetting, u"tree"_s).toString() == "tree"_L1);

    m_counting.setSingleShot(true);
    m_counting.setInterval(betweenCounts);
    connect(&m_counting, &QTimer::timeout, this, [this] { reload(); });
    connect(&host.workspace().inventory(), &store::Inventory::changed, this, [this] {
        if (!m_counting.isActive())
            m_counting.start();
    });
    connect(&m_record, &RecordDetails::changed, this, &CompaniesPage::refreshDetails);
    connect(&m_license, &RecordDetails::changed, this, &CompaniesPage::refreshDetails);
}

CompaniesPage::~CompaniesPage()
{
    delete m_tree; // it looks at a model of this class to its end
}

void CompaniesPage::showAsTree(bool isTree)
{
    host().workspace().settings().setValue(viewSetting, isTree ? u"tree"_s : u"table"_s);
    const auto key = detailed();
    if (isTree)
        setOtherView(m_tree, [this] { return Counts{m_treeModel.total(), m_treeModel.shownCount()}; });
    else
        setOtherView(nullptr);
    if (!key.isValid())
        return;
    if (isTree)
        m_tree->selectKey(key);
    else
        table().selectKey(key);
}

void CompaniesPage::openBranches()
{
    if (!m_treeModel.filter().isEmpty()) {
        if (m_treeModel.shownCount() <= fewLines)
            m_tree->expandAll();
    } else if (m_openedFor != sessions() && m_treeModel.rowCount() > 0) {
        m_openedFor = sessions();
        m_tree->expandToDepth(0);
    }
}

bool CompaniesPage::select(const RowKey &key)
{
    if (!m_switch->isChecked())
        return RecordPage::select(key);
    m_treeModel.catchUp(); // the page may have heard of new rows first
    return m_tree->selectKey(key);
}

qint64 CompaniesPage::below(const RowKey &key) const
{
    const auto &all = rows().rows();
    return std::count_if(all.begin(), all.end(), [&](const auto &row) {
        return row.connection == key.connection && row.record.parent == key.id && !row.record.isFolder;
    });
}

Details CompaniesPage::detailsOf(const RowKey &key)
{
    auto *session = sessionOf(key);
    m_record.show(session, key);
    m_license.show(session, key);
    const auto now = host().workspace().clock().utc();
    const QLocale locale;
    const auto *row = find(key);
    const auto *record = m_record.of(key);
    const CompanyDetails company = record ? CompanyDetails::from(record->json.value().toObject()) : CompanyDetails();
    Details details;
    details.connection = key.connection;
    details.title = row ? row->record.name : company.name;
    if (details.title.isEmpty() && row)
        details.title = key.id;
    details.subtitle = row ? row->record.parentName : QString();
    const auto created = shown(company.createdAt);
    const bool isFolder = row && row->record.isFolder;
    const QString endpoints = row && row->record.endpoints ? locale.toString(*row->record.endpoints) : QString();
    const auto type = record ? company.type : row ? row->record.type : records::Coded<records::CompanyType>();
    const QUrl console = session ? consoleUrl(session->connection()) : QUrl();
    const Details::Line kind{.label = tr("Type"), .value = isFolder ? tr("Folder") : display(shown(type), now)};
    const Details::Line companiesBelow{.label = tr("Companies below"),
                                       .value = row ? locale.toString(below(key)) : QString()};
    const Details::Line above{
        .label = tr("Stands below"),
        .value = row ? row->record.parentName : QString(),
        .place =
            Place{.page = u"companies"_s, .connection = key.connection, .id = row ? row->record.parent : QString()}};
    QList<Details::Line> related{above};
    if (!isFolder) {
        related.append({.label = tr("Policies"),
                        .value = tr("Show policies"),
                        .place = Place{.page = u"policies"_s, .connection = key.connection, .filter = details.title}});
    }
    if (console.isValid())
        related.append({.label = tr("Console"), .value = tr("Open in browser"), .url = console});
    const Details::Line id{.label = tr("ID"), .value = key.id, .isId = true};
    if (isFolder) {
        details.groups = {{tr("Company"), {kind}},
                          {tr("Numbers"), {companiesBelow}},
                          {tr("Related"), related},
                          {tr("Identity"), {id}}};
    } else {
        details.groups = {
            {tr("Company"),
             {kind,
              {.label = tr("Suspended"),
               .value = company.isSuspended.value_or(false) ? QString() : display(shown(company.isSuspended), now),
               .warning = company.isSuspended.value_or(false) ? tr("suspended") : QString()},
              {.label = tr("Managed from above"), .value = display(shown(company.canBeManagedByAbove), now)},
              {.label = tr("Two-factor login"), .value = display(shown(company.enforce2FA), now)},
              {.label = tr("Risk score"), .value = company.riskScore.value}}},
            {tr("Contact"),
             {{.label = tr("Name"), .value = company.contactPerson.fullName},
              {.label = tr("Mail"), .value = company.contactPerson.email},
              {.label = tr("Phone"),
               .value =
                   company.contactPerson.phoneNumber.isEmpty() ? company.phone : company.contactPerson.phoneNumber},
              {.label = tr("Address"), .value = addressOf(company)}}},
            licenseOf(key),
            {tr("Numbers"),
             {{.label = tr("Endpoints"),
               .value = endpoints,
               .place = Place{.page = u"endpoints"_s, .connection = key.connection, .company = key.id}},
              companiesBelow}},
            {tr("Related"), related},
            {tr("Identity"),
             {id, {.label = tr("Created"), .value = display(created, now), .toolTip = models::exactTime(created)}}},
        };
    }
    details.isLoading = m_record.isLoading() || m_license.isLoading();
    details.problem = m_record.problem();
    details.seenAt = record ? record->seenAt : row ? row->seenAt : QDateTime();
    details.raw = record ? company.raw : row ? row->record.raw : schema::Document();
    return details;
}

Details::Group CompaniesPage::licenseOf(const RowKey &key)
{
    const auto *record = m_license.of(key);
    const auto license = record ? LicenseInfo::from(record->json.value().toObject()) : LicenseInfo();
    const auto now = host().workspace().clock().utc();
    const QLocale locale;
    QString seats;
    if (license.usedSlots && license.totalSlots)
        seats = tr("%1 of %2").arg(locale.toString(*license.usedSlots), locale.toString(*license.totalSlots));
    else if (license.usedSlots)
        seats = tr("%1, no ceiling").arg(locale.toString(*license.usedSlots));
    const bool isOverfull = license.totalSlots && license.usedSlots > license.totalSlots;
    const auto &ends = license.expiryDate.isKnown() ? license.expiryDate : license.endSubscription;
    const bool isOver = ends.isKnown() && ends.utc < now;
    const bool mayAsk = !isLicenseRefused(key);
    const QString kind = display(shown(license.subscriptionType), now);
    return {tr("Licence"),
            {{.label = tr("Kind"),
              .value = mayAsk || record ? kind : tr("not for this key"),
              .toolTip = !mayAsk ? tr("The Licensing API is not ticked on the key.") : m_license.problem()},
             {.label = tr("Seats"), .value = isOverfull ? QString() : seats, .warning = isOverfull ? seats : QString()},
             {.label = tr("Ends"),
              .value = isOver ? QString() : display(shown(ends), now),
              .warning = isOver ? display(shown(ends), now) : QString(),
              .toolTip = models::exactTime(shown(ends))},
             {.label = tr("Product"), .value = display(shown(license.assignedProductType), now)},
             {.label = tr("Protection model"), .value = display(shown(license.assignedProtectionModel), now)}}};
}

bool CompaniesPage::isLicenseRefused(const RowKey &key) const
{
    const auto *session = sessionOf(key);
    return session && !session->rights().allows(u"licensing"_s).value_or(true);
}

void CompaniesPage::fetchDetails(const RowKey &key, bool anyway)
{
    const auto *row = find(key);
    if (!row || row->record.isFolder)
        return;
    const auto now = host().workspace().clock().utc();
    m_record.fetch(now, anyway);
    // A key that may not ask is not made to: each refusal would stand in the activity.
    if (sessionOf(key) && !isLicenseRefused(key))
        m_license.fetch(now, anyway);
}

} // namespace ui
