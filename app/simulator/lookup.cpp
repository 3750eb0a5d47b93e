// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/lookup.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace simulator {

using namespace Qt::StringLiterals;

QStringList addTasks(Call &call, const Tasks::Task &like, const std::vector<std::uint32_t> &targets)
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> byCompany;
    for (const std::uint32_t endpoint : targets)
        byCompany[call.tenant.endpoints.companyOf(endpoint)].push_back(endpoint);
    QStringList ids;
    for (auto &[company, endpoints] : byCompany) {
        Tasks::Task task = like;
        task.company = company;
        task.createdAt = call.now;
        task.targets = std::move(endpoints);
        ids.append(call.tenant.id(Kind::Task, call.tenant.tasks.add(std::move(task))));
    }
    return ids;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString textOf(const Call &call, const QString &name)
{
    return call.params.value(name).toString();
}

std::optional<Where> placeOf(const Tenant &tenant, const QString &id)
{
    const auto name = tenant.ids.nameOf(id.toStdString());
    if (!name)
        return std::nullopt;
    const auto alive = [&name](const auto &things) { return name->index < things.size() && things[name->index].alive; };
    switch (name->kind) {
    case Kind::Company:
    case Kind::CompaniesContainer:
    case Kind::NetworkContainer:
        if (!alive(tenant.places.companies()))
            return std::nullopt;
        break;
    case Kind::Folder:
        if (!alive(tenant.places.folders()))
            return std::nullopt;
        break;
    case Kind::Group:
        if (!alive(tenant.places.groups()))
            return std::nullopt;
        break;
    default: return std::nullopt; // names a thing, not a place
    }
    return Where{name->kind, name->index};
}

Where parentOf(const Call &call, const QString &parameter, Where usual)
{
    const QJsonValue id = call.params.value(parameter);
    if (id.isUndefined())
        return usual;
    const auto place = placeOf(call.tenant, id.toString());
    if (!place)
        reject(parameter, u"names nothing in the inventory"_s);
    return *place;
}

std::uint32_t companyOf(const Call &call, const QString &parameter)
{
    const QJsonValue id = call.params.value(parameter);
    if (id.isUndefined())
        return Places::own;
    const auto place = placeOf(call.tenant, id.toString());
    if (!place || place->kind != Kind::Company)
        reject(parameter, u"is not the id of a company"_s);
    return place->index;
}

std::uint32_t groupOf(const Call &call, const QString &parameter, const QString &id)
{
    const auto place = placeOf(call.tenant, id);
    if (!place || place->kind != Kind::Group)
        reject(parameter, u"is not the id of a group"_s);
    return place->index;
}

std::uint32_t endpointOf(const Call &call, const QString &parameter, const QString &id)
{
    const auto name = call.tenant.ids.nameOf(id.toStdString());
    if (!name || name->kind != Kind::Endpoint || !call.tenant.endpoints.exists(name->index))
        reject(parameter, u"is not the id of an endpoint"_s);
    return name->index;
}

std::uint32_t managedEndpointOf(const Call &call, const QString &parameter, const QString &id)
{
    const std::uint32_t endpoint = endpointOf(call, parameter, id);
    if (!call.tenant.endpoints.isManaged(endpoint, call.now))
        reject(parameter, u"is not the id of a managed endpoint"_s);
    return endpoint;
}

std::vector<std::uint32_t> endpointsOf(const Call &call, const QString &parameter)
{
    const QJsonArray ids = call.params.value(parameter).toArray();
    if (ids.isEmpty())
        reject(parameter, u"is an empty list"_s);
    std::vector<std::uint32_t> endpoints;
    endpoints.reserve(static_cast<std::size_t>(ids.size()));
    for (const QJsonValue &id : ids)
        endpoints.push_back(endpointOf(call, parameter, id.toString()));
    return endpoints;
}

std::uint32_t policyOf(const Call &call, const QString &parameter, const QString &id)
{
    const auto name = call.tenant.ids.nameOf(id.toStdString());
    if (!name || name->kind != Kind::Policy || name->index >= call.tenant.policies.all().size()
        || !call.tenant.places.companies()[call.tenant.policies.all()[name->index].company].alive)
        reject(parameter, u"is not the id of a policy"_s);
    return name->index;
}

std::shared_ptr<const Endpoints::Selection> endpointsIn(const Tenant &tenant, Where where, bool withCompaniesBelow,
                                                        Which which, Milliseconds now)
{
    Endpoints::Filter filter;
    if (which == Which::Managed)
        filter.managed = true;
    return tenant.endpoints.select(
        where.key() + (withCompaniesBelow ? "+" : "="),
        [&] {
            return where.kind == Kind::Group ? tenant.places.groupsBelow(where.index)
                                             : tenant.places.groupsOf({where.kind, where.index}, withCompaniesBelow);
        },
        filter, now);
}

bool isCompanyBelow(const Tenant &tenant, std::uint32_t company, std::uint32_t ancestor)
{
    return tenant.places.isBelow({Kind::Company, company}, {Kind::Company, ancestor});
}

std::optional<Milliseconds> momentOf(const QJsonValue &value, const QString &parameter)
{
    if (value.isUndefined())
        return std::nullopt;
    QString text = value.toString();
    if (text.contains(u'T'))
        text.replace(u' ', u'+');
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        reject(parameter, u"is not a time"_s);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at.toMSecsSinceEpoch();
}

int monthOf(Milliseconds when)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).date();
    return date.year() * 12 + date.month() - 1;
}

int targetMonthOf(const Call &call)
{
    const QString text = textOf(call, u"targetMonth"_s);
    return text.isEmpty() ? monthOf(call.now) : text.sliced(3).toInt() * 12 + text.first(2).toInt() - 1;
}

bool isStrong(const QString &password, qsizetype least)
{
    const auto has = [&password](auto isOne) { return std::ranges::any_of(password, isOne); };
    return password.size() >= least && has([](QChar c) { return c.isDigit(); })
           && has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); })
           && has([](QChar c) { return !c.isLetterOrNumber(); });
}

bool isFullPath(const QString &path)
{
    return path.startsWith(u'/') || (path.size() > 2 && path[1] == u':');
}

bool isHexHash(const QString &hash, qsizetype digits)
{
    return hash.size() == digits && std::ranges::all_of(hash, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

QJsonArray approvedPatches(const Tenant &tenant, std::uint32_t company)
{
    const QString id = tenant.id(Kind::Company, company);
    QJsonArray approved;
    for (const QJsonObject &window : tenant.maintenanceWindows.list()) {
        const QJsonValue install = window.value("settings"_L1)["installPatchesSettings"_L1];
        for (const QJsonValue &patch : install["manuallyApprovedPatches"_L1].toArray()) {
            if (window.value("companyId"_L1) == id && patch.isString() && !approved.contains(patch))
                approved.append(patch);
        }
    }
    return approved;
}

bool matchesName(const QString &name, const QString &filter)
{
    return filter.startsWith(u'*') ? name.contains(QStringView(filter).sliced(1), Qt::CaseInsensitive)
                                   : name.startsWith(filter, Qt::CaseInsensitive);
}

} // namespace simulator
