// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/tenant/cloud.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <set>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

QString linkTo(const RestCall &call, const QString &path)
{
    return call.quirks.next == CloudQuirks::Next::Absolute ? call.origin + path : path;
}

QJsonObject identifier(const std::string &id, const QString &type)
{
    return {{u"id"_s, text(id)}, {u"type"_s, type}};
}

QJsonObject object(const RestCall &call, const std::string &id, const QString &type, const QString &path,
                   QJsonObject attributes, QJsonObject relationships = {})
{
    QJsonObject thing = identifier(id, type);
    thing.insert(u"attributes"_s, attributes);
    if (!relationships.isEmpty())
        thing.insert(u"relationships"_s, relationships);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(text(id)));
    thing.insert(u"links"_s, QJsonObject{{u"self"_s, linkTo(call, u"/cloud%1/%2"_s.arg(path, encoded))}});
    return thing;
}

/// Where a list goes on, and which: opaque to clients, and it carries all filters, so that nothing else need be sent.
struct Cursor {
    qsizetype from = 0;
    int limit = 500;
    QMap<QString, QString> query;
};

QString textOf(const Cursor &cursor)
{
    QJsonObject query;
    for (auto entry = cursor.query.begin(); entry != cursor.query.end(); ++entry)
        query.insert(entry.key(), entry.value());
    const QJsonObject state{{u"f"_s, cursor.from}, {u"l"_s, cursor.limit}, {u"q"_s, query}};
    return QString::fromLatin1(QJsonDocument(state)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Cursor cursorOf(const RestCall &call)
{
    Cursor cursor;
    // Beside any other parameter the cursor is ignored, and the first page comes again.
    if (call.query.size() == 1 && call.query.contains(u"page_cursor"_s)) {
        const auto decoded =
            QByteArray::fromBase64Encoding(call.query.value(u"page_cursor"_s).toLatin1(),
                                           QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        const QJsonObject state = decoded ? QJsonDocument::fromJson(decoded.decoded).object() : QJsonObject();
        cursor.from = state.value("f"_L1).toInteger(-1);
        cursor.limit = state.value("l"_L1).toInt();
        if (cursor.from < 0 || cursor.limit < 1 || cursor.limit > 1000)
            throw RestFault{400, u"page_cursor is not one that was given out."_s};
        const QJsonObject query = state.value("q"_L1).toObject();
        for (auto entry = query.begin(); entry != query.end(); ++entry)
            cursor.query.insert(entry.key(), entry.value().toString());
        return cursor;
    }
    cursor.query = call.query;
    cursor.query.remove(u"page_cursor"_s);
    cursor.limit = cursor.query.take(u"page_limit"_s).toInt();
    if (cursor.limit == 0)
        cursor.limit = 500;
    return cursor;
}

/// \p numbers are what passed the filters; \p write makes the object of one.
template <typename Write>
QByteArray listText(const RestCall &call, const Cursor &cursor, const std::vector<std::size_t> &numbers, Write write)
{
    const auto total = static_cast<qsizetype>(numbers.size());
    const qsizetype end = std::min(total, cursor.from + cursor.limit);
    QJsonArray data;
    for (qsizetype at = cursor.from; at < end; ++at)
        data.append(write(numbers[static_cast<std::size_t>(at)]));
    QJsonObject links{{u"self"_s, linkTo(call, call.path)}};
    if (end < total)
        links.insert(u"next"_s,
                     linkTo(call, call.path + u"?page_cursor="_s + textOf({end, cursor.limit, cursor.query})));
    else if (call.quirks.lastNext == CloudQuirks::LastNext::Null)
        links.insert(u"next"_s, QJsonValue::Null);
    else if (call.quirks.lastNext == CloudQuirks::LastNext::Empty)
        links.insert(u"next"_s, QString());
    return json(QJsonObject{{u"data"_s, data},
                            {u"links"_s, links},
                            {u"meta"_s, QJsonObject{{u"total"_s, total}, {u"elapsed"_s, std::max(end, cursor.from)}}}});
}

QByteArray itemText(const RestCall &call, const QJsonObject &item)
{
    return json(QJsonObject{
        {u"data"_s, call.quirks.item == CloudQuirks::Item::Object ? QJsonValue(item) : QJsonValue(QJsonArray{item})}});
}

std::vector<std::size_t> numbersUpTo(std::size_t count)
{
    std::vector<std::size_t> numbers(count);
    for (std::size_t at = 0; at < count; ++at)
        numbers[at] = at;
    return numbers;
}

/// Registers the list and the item of one kind that has no filters.
template <typename Thing>
void addPlain(Router &router, const QString &listId, const QString &itemId, std::vector<Thing> Cloud::*things,
              QJsonObject (*write)(const RestCall &, const Cloud &, const Thing &))
{
    router.addRest(listId, [things, write](RestCall &call) {
        const Cloud &cloud = call.tenant.cloud();
        const auto &all = cloud.*things;
        return listText(call, cursorOf(call), numbersUpTo(all.size()),
                        [&](std::size_t number) { return write(call, cloud, all[number]); });
    });
    router.addRest(itemId, [things, write](RestCall &call) {
        const Cloud &cloud = call.tenant.cloud();
        const std::string id = call.id.toStdString();
        for (const Thing &thing : cloud.*things) {
            if (thing.id == id)
                return itemText(call, write(call, cloud, thing));
        }
        throw RestFault{404, u"There is nothing of this id."_s};
    });
}

QJsonObject accountObject(const RestCall &call, const Cloud &cloud, const Cloud::Account &account)
{
    return object(
        call, account.id, u"scan"_s, u"/setting/scans"_s,
        {{u"name"_s, text(account.name)},
         {u"target"_s, text(account.target)},
         {u"is_enabled"_s, account.enabled},
         {u"is_archived"_s, account.archived},
         {u"created_at"_s, text(timeTextZ(account.createdAt))}},
        {{u"scan_group"_s, QJsonObject{{u"data"_s, identifier(cloud.groups[account.group].id, u"scan_group"_s)}}}});
}

QJsonObject groupObject(const RestCall &call, const Cloud &cloud, const Cloud::Group &group)
{
    QJsonArray accounts;
    for (const std::size_t account : group.accounts)
        accounts.append(identifier(cloud.accounts[account].id, u"scan"_s));
    return object(call, group.id, u"scan_group"_s, u"/setting/scan_groups"_s,
                  {{u"name"_s, text(group.name)},
                   {u"description"_s, text(group.description)},
                   {u"schedule"_s, text(group.schedule)},
                   {u"created_at"_s, text(timeTextZ(group.createdAt))}},
                  {{u"scans"_s, QJsonObject{{u"data"_s, accounts}}}});
}

QJsonObject resourceObject(const RestCall &call, const Cloud &, const Cloud::Resource &resource)
{
    return object(call, resource.id, u"resource"_s, u"/cspm/resources"_s,
                  {{u"resource_name"_s, text(resource.name)},
                   {u"resource_region"_s, text(resource.region)},
                   {u"resource_type"_s, text(resource.type)}});
}

QJsonObject ruleObject(const RestCall &call, const Cloud &cloud, const Cloud::Rule &rule)
{
    const auto number = static_cast<std::size_t>(&rule - cloud.rules.data());
    QJsonArray controls;
    for (const Cloud::Standard &standard : cloud.standards) {
        for (const Cloud::Control &control : standard.controls) {
            if (std::find(control.rules.begin(), control.rules.end(), number) == control.rules.end())
                continue;
            QJsonObject entry = identifier(control.id, u"control"_s);
            entry.insert(u"meta"_s, QJsonObject{{u"compliance_type"_s, u"system_compliance"_s},
                                                {u"compliance_id"_s, text(standard.id)},
                                                {u"section_id"_s, text(control.section)}});
            controls.append(entry);
        }
    }
    return object(
        call, rule.id, u"rule"_s, u"/cspm/rules"_s,
        {{u"name"_s, text(rule.name)},
         {u"version"_s, rule.version},
         {u"title"_s, text(rule.title)},
         {u"original_severity"_s, text(rule.severity)},
         {u"description"_s, u"Looks at every %1 of the account."_s.arg(text(rule.resourceType))},
         {u"implication"_s, u"Strangers may read or change what is stored."_s},
         {u"recommendation"_s, u"Change the setting in the provider's console, then wait for the next scan."_s},
         {u"references"_s, u"https://docs.example/rules/%1"_s.arg(text(rule.name))}},
        {{u"controls"_s, QJsonObject{{u"data"_s, controls}}}});
}

QJsonObject standardObject(const RestCall &call, const Cloud &cloud, const Cloud::Standard &standard)
{
    QJsonArray controls;
    std::set<std::size_t> used;
    for (const Cloud::Control &control : standard.controls) {
        QJsonArray rules;
        for (const std::size_t rule : control.rules) {
            used.insert(rule);
            rules.append(QJsonObject{{u"id"_s, text(cloud.rules[rule].id)},
                                     {u"name"_s, text(cloud.rules[rule].name)},
                                     {u"version"_s, cloud.rules[rule].version}});
        }
        controls.append(QJsonObject{{u"id"_s, text(control.id)},
                                    {u"description"_s, text(control.description)},
                                    {u"section_id"_s, text(control.section)},
                                    {u"section_title"_s, text(control.sectionTitle)},
                                    {u"rules"_s, rules}});
    }
    QJsonArray rules;
    for (const std::size_t rule : used) {
        QJsonObject entry = identifier(cloud.rules[rule].id, u"rule"_s);
        entry.insert(u"meta"_s,
                     QJsonObject{{u"name"_s, text(cloud.rules[rule].name)}, {u"version"_s, cloud.rules[rule].version}});
        rules.append(entry);
    }
    return object(call, standard.id, u"system_compliance"_s, u"/cspm/system_compliance"_s,
                  {{u"title"_s, text(standard.title)}, {u"controls"_s, controls}},
                  {{u"rules"_s, QJsonObject{{u"data"_s, rules}}}});
}

std::string todayOf(const RestCall &call)
{
    return timeText(call.now).substr(0, 10);
}

QJsonObject checkObject(const RestCall &call, const Cloud &cloud, const Cloud::Check &check)
{
    const Cloud::Resource &resource = cloud.resources[check.resource];
    const Cloud::Account &account = cloud.accounts[resource.account];
    QJsonObject attributes{{u"resource_region"_s, text(resource.region)},
                           {u"resource_id"_s, text(resource.id)},
                           {u"resource_name"_s, text(resource.name)},
                           {u"resource_type"_s, text(resource.type)},
                           {u"result"_s, check.failed ? u"fail"_s : u"pass"_s},
                           {u"severity"_s, text(check.severity)},
                           {u"created_at"_s, text(timeTextZ(check.createdAt))},
                           {u"scan_name"_s, text(account.name)},
                           {u"scan_group_name"_s, text(cloud.groups[account.group].name)}};
    if (check.failed)
        attributes.insert(u"status"_s, text(check.statusOn(todayOf(call))));
    return object(call, check.id, u"check"_s, u"/cspm/checks"_s, attributes);
}

/// Everything the query filters checks by.
std::vector<std::size_t> checksPassing(const RestCall &call, const Cloud &cloud, const QMap<QString, QString> &query)
{
    const auto wanted = [&query](const QString &name) {
        std::set<std::string> values;
        const QString list = query.value(name);
        for (const QString &value : list.split(u',', Qt::SkipEmptyParts))
            values.insert(value.toStdString());
        return values;
    };
    const auto results = wanted(u"results"_s), severities = wanted(u"severities"_s), statuses = wanted(u"statuses"_s),
               scans = wanted(u"scans"_s), groups = wanted(u"scan_groups"_s), rules = wanted(u"rules"_s),
               resources = wanted(u"resources"_s), types = wanted(u"resource_types"_s),
               standards = wanted(u"system_compliance"_s);
    const auto fits = [](const std::set<std::string> &values, const std::string &value) {
        return values.empty() || values.contains(value);
    };
    std::set<std::size_t> standardRules;
    for (std::size_t rule = 0; rule < cloud.rules.size(); ++rule) {
        for (const Cloud::Standard &standard : cloud.standards) {
            if (standards.contains(standard.id) && standard.uses(rule))
                standardRules.insert(rule);
        }
    }
    const std::string today = todayOf(call);
    std::vector<std::size_t> passing;
    for (std::size_t number = 0; number < cloud.checks.size(); ++number) {
        const Cloud::Check &check = cloud.checks[number];
        const Cloud::Resource &resource = cloud.resources[check.resource];
        const Cloud::Account &account = cloud.accounts[resource.account];
        if (fits(results, check.failed ? "fail" : "pass") && fits(severities, check.severity)
            && (statuses.empty() || (check.failed && statuses.contains(check.statusOn(today))))
            && fits(scans, account.id) && fits(groups, cloud.groups[account.group].id)
            && fits(rules, cloud.rules[check.rule].id) && fits(resources, resource.id) && fits(types, resource.type)
            && (standards.empty() || standardRules.contains(check.rule)))
            passing.push_back(number);
    }
    return passing;
}

QByteArray listChecks(RestCall &call)
{
    const Cloud &cloud = call.tenant.cloud();
    const Cursor cursor = cursorOf(call);
    return listText(call, cursor, checksPassing(call, cloud, cursor.query),
                    [&](std::size_t number) { return checkObject(call, cloud, cloud.checks[number]); });
}

QByteArray listChecksAsff(RestCall &call)
{
    const Cloud &cloud = call.tenant.cloud();
    const QString account = call.query.value(u"account_id"_s);
    if (account.size() != 12
        || !std::all_of(account.begin(), account.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        throw RestFault{400, u"account_id is not a number of 12 digits."_s};
    // It stands in every finding: of any length, a page would have any length too.
    static const QRegularExpression regionForm(u"\\A[a-z0-9-]{1,32}\\z"_s);
    const QString region = call.query.value(u"region"_s);
    if (!regionForm.match(region).hasMatch())
        throw RestFault{400, u"region is not the name of a region."_s};
    QJsonArray findings;
    for (const std::size_t number : checksPassing(call, cloud, {{u"results"_s, call.query.value(u"results"_s)}})) {
        const Cloud::Check &check = cloud.checks[number];
        const Cloud::Resource &resource = cloud.resources[check.resource];
        const Cloud::Rule &rule = cloud.rules[check.rule];
        if (resource.type == "Storage Account" || resource.type == "Kubernetes Cluster")
            continue; // of AWS only
        const QString made = text(timeTextZ(check.createdAt));
        findings.append(
            QJsonObject{{u"SchemaVersion"_s, u"2018-10-08"_s},
                        {u"Id"_s, text(check.id)},
                        {u"ProductArn"_s, u"arn:aws:securityhub:%1:%2:product/%2/default"_s.arg(region, account)},
                        {u"GeneratorId"_s, text(rule.name)},
                        {u"AwsAccountId"_s, account},
                        {u"Types"_s, QJsonArray{u"Software and Configuration Checks"_s}},
                        {u"CreatedAt"_s, made},
                        {u"UpdatedAt"_s, made},
                        {u"Severity"_s, QJsonObject{{u"Label"_s, text(check.severity).toUpper()}}},
                        {u"Title"_s, text(rule.title)},
                        {u"Description"_s, text(rule.title)},
                        {u"Compliance"_s, QJsonObject{{u"Status"_s, check.failed ? u"FAILED"_s : u"PASSED"_s}}},
                        {u"Resources"_s, QJsonArray{QJsonObject{{u"Type"_s, text(resource.type)},
                                                                {u"Id"_s, text(resource.name)},
                                                                {u"Region"_s, text(resource.region)}}}}});
    }
    return json(QJsonObject{{u"data"_s, findings}});
}

QByteArray getCheck(RestCall &call)
{
    const Cloud &cloud = call.tenant.cloud();
    const auto found = cloud.checkById.find(call.id.toStdString());
    if (found == cloud.checkById.end())
        throw RestFault{404, u"There is nothing of this id."_s};
    return itemText(call, checkObject(call, cloud, cloud.checks[found->second]));
}

QByteArray updateChecks(RestCall &call)
{
    Cloud &cloud = call.tenant.cloud();
    const QJsonObject &body = call.body;
    const bool hasStatus = body.contains("status"_L1);
    const bool hasSeverity = body.contains("severity"_L1);
    const QString status = body.value("status"_L1).toString();
    if (!hasStatus && !hasSeverity)
        throw RestFault{400, u"One of status and severity is needed."_s};
    if (body.contains("status_remarks"_L1) && !hasStatus)
        throw RestFault{400, u"status_remarks is allowed only along with status."_s};
    if (body.contains("severity_remarks"_L1) && !hasSeverity)
        throw RestFault{400, u"severity_remarks is allowed only along with severity."_s};
    if (body.contains("expires_at"_L1)
        && (status != "risk_accepted"_L1
            || !QDate::fromString(body.value("expires_at"_L1).toString(), Qt::ISODate).isValid()))
        throw RestFault{400, u"expires_at is a date, allowed only when status is risk_accepted."_s};
    std::vector<std::size_t> numbers;
    const QJsonArray ids = body.value("ids"_L1).toArray();
    if (ids.isEmpty() || ids.size() > 100)
        throw RestFault{400, u"ids must name 1 to 100 checks."_s};
    for (const QJsonValue &id : ids) {
        const auto found = cloud.checkById.find(id.toString().toStdString());
        if (found == cloud.checkById.end())
            throw RestFault{400, u"ids names a check that does not exist."_s};
        numbers.push_back(found->second);
    }
    for (const std::size_t number : numbers) {
        Cloud::Check &check = cloud.checks[number];
        if (!check.failed)
            continue; // passing ones are skipped without a word
        if (hasStatus) {
            check.status = status.toStdString();
            check.expires = body.value("expires_at"_L1).toString().toStdString();
        }
        if (hasSeverity)
            check.severity = body.value("severity"_L1).toString().toStdString();
    }
    return "{}"; // what the service says was never seen; only the status counts
}

} // namespace

void addCloudSecurity(Router &router)
{
    addPlain(router, u"listScanAccounts"_s, u"getScanAccount"_s, &Cloud::accounts, accountObject);
    addPlain(router, u"listScanGroups"_s, u"getScanGroup"_s, &Cloud::groups, groupObject);
    addPlain(router, u"listResources"_s, u"getResource"_s, &Cloud::resources, resourceObject);
    addPlain(router, u"listRules"_s, u"getRule"_s, &Cloud::rules, ruleObject);
    addPlain(router, u"listSystemCompliance"_s, u"getSystemCompliance"_s, &Cloud::standards, standardObject);
    router.addRest(u"listChecks"_s, listChecks);
    router.addRest(u"listChecksAsff"_s, listChecksAsff);
    router.addRest(u"getCheck"_s, getCheck);
    router.addRest(u"updateChecks"_s, updateChecks);
}

} // namespace simulator
