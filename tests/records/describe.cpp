// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include "records/cloudsecurity.h"
#include "records/company.h"
#include "records/endpoint.h"
#include "records/inventoryitem.h"
#include "records/keydetails.h"
#include "records/license.h"
#include "records/page.h"
#include "records/policy.h"
#include "records/task.h"

using namespace Qt::StringLiterals;
using namespace records;

namespace {

QJsonValue written(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}
QJsonValue written(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
QJsonValue written(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
QJsonValue written(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
QJsonValue written(const QJsonObject &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}
QJsonValue written(const schema::Document &value)
{
    return value.isEmpty() ? QJsonValue() : value.value();
}

QJsonValue written(const QStringList &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(value));
}

QJsonValue written(const Moment &value)
{
    return value.never ? QJsonValue(u"never"_s) : written(value.utc.toString(Qt::ISODateWithMs));
}

template <typename V>
QJsonValue written(const QMap<QString, V> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return written(json);
}

/// [place in our enumeration, what came]
template <typename E>
QJsonValue written(const Coded<E> &value)
{
    return value.number ? QJsonValue(QJsonArray{static_cast<int>(value.value), *value.number}) : QJsonValue();
}

template <typename E>
QJsonValue written(const Worded<E> &value)
{
    return value.text.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray{static_cast<int>(value.value), value.text});
}

/// Collects what is not blank.
class Sheet {
public:
    template <typename V>
    Sheet &add(QLatin1StringView name, const V &value)
    {
        if (const auto json = written(value); !json.isNull())
            m_json.insert(name, json);
        return *this;
    }
    operator QJsonObject() const { return m_json; }

private:
    QJsonObject m_json;
};

QJsonObject describe(const PolicyRef &policy)
{
    return Sheet().add("id"_L1, policy.id).add("name"_L1, policy.name).add("applied"_L1, policy.applied);
}

QJsonObject describe(const LastScan &scan)
{
    return Sheet().add("name"_L1, scan.name).add("date"_L1, scan.date);
}

QJsonObject describe(const RiskScore &score)
{
    return Sheet()
        .add("value"_L1, score.value)
        .add("impact"_L1, score.impact)
        .add("misconfigurations"_L1, score.misconfigurations)
        .add("appVulnerabilities"_L1, score.appVulnerabilities)
        .add("humanRisks"_L1, score.humanRisks)
        .add("industryModifier"_L1, score.industryModifier);
}

QJsonObject describe(const Endpoint &endpoint)
{
    return Sheet()
        .add("id"_L1, endpoint.id)
        .add("name"_L1, endpoint.name)
        .add("label"_L1, endpoint.label)
        .add("fqdn"_L1, endpoint.fqdn)
        .add("groupId"_L1, endpoint.groupId)
        .add("ip"_L1, endpoint.ip)
        .add("operatingSystem"_L1, endpoint.operatingSystem)
        .add("ssid"_L1, endpoint.ssid)
        .add("macs"_L1, endpoint.macs)
        .add("machineType"_L1, endpoint.machineType)
        .add("isManaged"_L1, endpoint.isManaged)
        .add("managedWithBest"_L1, endpoint.managedWithBest)
        .add("isContainerHost"_L1, endpoint.isContainerHost)
        .add("exchangeServer"_L1, endpoint.exchangeServer)
        .add("relay"_L1, endpoint.relay)
        .add("securityServer"_L1, endpoint.securityServer)
        .add("policy"_L1, describe(endpoint.policy))
        .add("productOutdated"_L1, endpoint.productOutdated)
        .add("lastSuccessfulScan"_L1, describe(endpoint.lastSuccessfulScan))
        .add("movingTo"_L1, endpoint.movingTo)
        .add("modules"_L1, endpoint.modules)
        .add("riskScore"_L1, describe(endpoint.riskScore));
}

QJsonObject describe(const AgentInfo &agent)
{
    return Sheet()
        .add("type"_L1, agent.type)
        .add("primaryEngine"_L1, agent.primaryEngine)
        .add("fallbackEngine"_L1, agent.fallbackEngine)
        .add("licensed"_L1, agent.licensed)
        .add("productVersion"_L1, agent.productVersion)
        .add("engineVersion"_L1, agent.engineVersion)
        .add("lastUpdate"_L1, agent.lastUpdate)
        .add("productOutdated"_L1, agent.productOutdated)
        .add("productUpdateDisabled"_L1, agent.productUpdateDisabled)
        .add("signatureOutdated"_L1, agent.signatureOutdated)
        .add("signatureUpdateDisabled"_L1, agent.signatureUpdateDisabled);
}

QJsonObject describe(const EndpointDetails &endpoint)
{
    return Sheet()
        .add("id"_L1, endpoint.id)
        .add("name"_L1, endpoint.name)
        .add("label"_L1, endpoint.label)
        .add("companyId"_L1, endpoint.companyId)
        .add("operatingSystem"_L1, endpoint.operatingSystem)
        .add("ip"_L1, endpoint.ip)
        .add("state"_L1, endpoint.state)
        .add("machineType"_L1, endpoint.machineType)
        .add("lastSeen"_L1, endpoint.lastSeen)
        .add("agent"_L1, describe(endpoint.agent))
        .add("groupId"_L1, endpoint.groupId)
        .add("groupName"_L1, endpoint.groupName)
        .add("detection"_L1, endpoint.detection)
        .add("infected"_L1, endpoint.infected)
        .add("policy"_L1, describe(endpoint.policy))
        .add("modules"_L1, endpoint.modules)
        .add("managedWithBest"_L1, endpoint.managedWithBest)
        .add("relay"_L1, endpoint.relay)
        .add("exchangeServer"_L1, endpoint.exchangeServer)
        .add("securityServer"_L1, endpoint.securityServer)
        .add("isContainerHost"_L1, endpoint.isContainerHost)
        .add("moveState"_L1, endpoint.moveState)
        .add("riskScore"_L1, describe(endpoint.riskScore))
        .add("lastSuccessfulScan"_L1, describe(endpoint.lastSuccessfulScan))
        .add("lastLoggedUsers"_L1, endpoint.lastLoggedUsers);
}

QJsonObject describe(const LicenseInfo &license)
{
    return Sheet()
        .add("subscriptionType"_L1, license.subscriptionType)
        .add("expiryDate"_L1, license.expiryDate)
        .add("endSubscription"_L1, license.endSubscription)
        .add("usedSlots"_L1, license.usedSlots)
        .add("totalSlots"_L1, license.totalSlots)
        .add("assignedProductType"_L1, license.assignedProductType)
        .add("assignedProtectionModel"_L1, license.assignedProtectionModel);
}

QJsonObject describe(const InventoryItem &item)
{
    return Sheet()
        .add("id"_L1, item.id)
        .add("name"_L1, item.name)
        .add("parentId"_L1, item.parentId)
        .add("companyId"_L1, item.companyId)
        .add("kind"_L1, item.kind)
        .add("endpoint"_L1, item.endpoint ? describe(*item.endpoint) : QJsonObject());
}

QJsonObject describe(const CompanyNode &company)
{
    return Sheet().add("id"_L1, company.id).add("name"_L1, company.name);
}

QJsonObject describe(const CompanyDetails &company)
{
    return Sheet()
        .add("id"_L1, company.id)
        .add("name"_L1, company.name)
        .add("type"_L1, company.type)
        .add("address"_L1, company.address)
        .add("phone"_L1, company.phone)
        .add("country"_L1, company.country)
        .add("state"_L1, company.state)
        .add("industry"_L1, company.industry)
        .add("canBeManagedByAbove"_L1, company.canBeManagedByAbove)
        .add("isSuspended"_L1, company.isSuspended)
        .add("enforce2FA"_L1, company.enforce2FA)
        .add("skip2FAPeriod"_L1, company.skip2FAPeriod)
        .add("createdAt"_L1, company.createdAt)
        .add("contact.fullName"_L1, company.contactPerson.fullName)
        .add("contact.email"_L1, company.contactPerson.email)
        .add("contact.phoneNumber"_L1, company.contactPerson.phoneNumber)
        .add("customFields"_L1, company.customFields)
        .add("riskScore"_L1, describe(company.riskScore));
}

QJsonObject describe(const PolicyItem &policy)
{
    return Sheet()
        .add("id"_L1, policy.id)
        .add("name"_L1, policy.name)
        .add("companyId"_L1, policy.companyId)
        .add("companyName"_L1, policy.companyName);
}

QJsonObject describe(const PolicyDetails &policy)
{
    return Sheet()
        .add("id"_L1, policy.id)
        .add("name"_L1, policy.name)
        .add("createdBy"_L1, policy.createdBy)
        .add("createDate"_L1, policy.createDate)
        .add("lastModifyDate"_L1, policy.lastModifyDate)
        .add("settings"_L1, policy.settings);
}

QJsonObject describe(const ScanTask &task)
{
    return Sheet()
        .add("id"_L1, task.id)
        .add("name"_L1, task.name)
        .add("status"_L1, task.status)
        .add("startDate"_L1, task.startDate);
}

QJsonObject describe(const TaskStatus &task)
{
    return Sheet()
        .add("name"_L1, task.name)
        .add("status"_L1, task.status)
        .add("type"_L1, task.type)
        .add("startDate"_L1, task.startDate)
        .add("ownerId"_L1, task.ownerId)
        .add("ownerName"_L1, task.ownerName)
        .add("companyId"_L1, task.companyId)
        .add("companyName"_L1, task.companyName)
        .add("subtasks"_L1, task.subtasks);
}

QJsonObject describe(const KeyDetails &key)
{
    return Sheet()
        .add("createdAt"_L1, key.createdAt)
        .add("told"_L1, std::optional(key.enabledApis.has_value()))
        .add("enabledApis"_L1, key.enabledApis.value_or(QStringList()));
}

QJsonObject describe(const ScanAccount &account)
{
    return Sheet()
        .add("id"_L1, account.id)
        .add("name"_L1, account.name)
        .add("target"_L1, account.target)
        .add("groupId"_L1, account.groupId)
        .add("isEnabled"_L1, account.isEnabled)
        .add("isArchived"_L1, account.isArchived)
        .add("createdAt"_L1, account.createdAt);
}

QJsonObject describe(const ScanGroup &group)
{
    return Sheet()
        .add("id"_L1, group.id)
        .add("name"_L1, group.name)
        .add("description"_L1, group.description)
        .add("schedule"_L1, group.schedule)
        .add("createdAt"_L1, group.createdAt)
        .add("scanIds"_L1, group.scanIds);
}

QJsonObject describe(const Check &check)
{
    return Sheet()
        .add("id"_L1, check.id)
        .add("resourceId"_L1, check.resourceId)
        .add("resourceName"_L1, check.resourceName)
        .add("resourceType"_L1, check.resourceType)
        .add("resourceRegion"_L1, check.resourceRegion)
        .add("result"_L1, check.result)
        .add("severity"_L1, check.severity)
        .add("status"_L1, check.status)
        .add("createdAt"_L1, check.createdAt)
        .add("scanName"_L1, check.scanName)
        .add("scanGroupName"_L1, check.scanGroupName);
}

/// The record, and that nothing of the answer was lost on the way.
template <typename T>
QJsonValue one(const QJsonValue &answer)
{
    const auto record = recordFrom<T>(schema::Document(answer));
    if (!record)
        return u"undecodable"_s;
    return record->raw.value() == answer ? QJsonValue(describe(*record)) : u"raw differs"_s;
}

template <typename T>
QJsonValue page(const QJsonValue &answer)
{
    const auto page = pageFrom<T>(schema::Document(answer));
    if (!page)
        return u"undecodable"_s;
    QJsonArray items;
    for (const auto &item : page->items)
        items.append(describe(item));
    const QJsonObject json = Sheet()
                                 .add("page"_L1, page->facts.page)
                                 .add("perPage"_L1, page->facts.perPage)
                                 .add("total"_L1, page->facts.total)
                                 .add("pagesCount"_L1, page->facts.pagesCount)
                                 .add("hasMore"_L1, page->facts.hasMore)
                                 .add("next"_L1, page->facts.next)
                                 .add("unreadable"_L1, std::optional(page->unreadable))
                                 .add("items"_L1, schema::Document(items));
    return json;
}

QJsonValue license(const QJsonValue &answer)
{
    const auto license = LicenseInfo::fromAnswer(schema::Document(answer));
    return license ? QJsonValue(describe(*license)) : QJsonValue(u"undecodable"_s);
}

QJsonValue created(const QJsonValue &answer)
{
    if (!CreatedTask::isAnswer(answer))
        return u"undecodable"_s;
    return QJsonArray::fromStringList(CreatedTask::from(answer).ids);
}

} // namespace

QJsonValue decodedAs(const QString &kind, const QJsonValue &answer)
{
    static const QMap<QString, QJsonValue (*)(const QJsonValue &)> decoders{
        {u"getEndpointsList"_s, page<Endpoint>},
        {u"getNetworkInventoryItems"_s, page<InventoryItem>},
        {u"getManagedEndpointDetails"_s, one<EndpointDetails>},
        {u"getCompaniesList"_s, page<CompanyNode>},
        {u"getCompanyDetails"_s, one<CompanyDetails>},
        {u"getLicenseInfo"_s, license},
        {u"getPoliciesList"_s, page<PolicyItem>},
        {u"getPolicyDetails"_s, one<PolicyDetails>},
        {u"getScanTasksList"_s, page<ScanTask>},
        {u"createScanTask"_s, created},
        {u"getTaskStatus"_s, one<TaskStatus>},
        {u"getApiKeyDetails"_s, one<KeyDetails>},
        {u"listScanAccounts"_s, page<ScanAccount>},
        {u"listScanGroups"_s, page<ScanGroup>},
        {u"listChecks"_s, page<Check>},
    };
    const auto decoder = decoders.value(kind);
    return decoder ? decoder(answer) : QJsonValue(u"no such record"_s);
}
