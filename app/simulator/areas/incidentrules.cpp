// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QJsonArray>

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

// Blocklist -----------------------------------------------------------------------------------------------------------

/// What a rule of that type has; what else was sent is ignored.
QJsonObject bodyOf(const QString &type, const QJsonObject &given)
{
    QJsonObject body;
    for (auto member = given.begin(); member != given.end(); ++member) {
        const bool ofHash = member.key() == "hash"_L1 || member.key() == "algorithm"_L1;
        const bool ofPath = member.key() == "path"_L1;
        if (ofHash ? type == "hash"_L1 : ofPath ? type == "path"_L1 : type == "connection"_L1)
            body.insert(member.key(), member.value());
    }
    return body;
}

void block(Call &call, const QString &company, const QString &type, const QString &note, const QJsonObject &details)
{
    call.tenant.blocklist.create({{u"type"_s, type},
                                  {u"note"_s, note},
                                  {u"companyId"_s, company},
                                  {u"addedOn"_s, text(timeText(call.now))},
                                  {u"details"_s, details}});
}

QByteArray addToBlocklist(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    if (!call.isAtLeast(u"v1.2")) {
        const bool isSha = call.params.value("hashType"_L1).toInt() == 1;
        const QJsonArray hashes = call.params.value("hashList"_L1).toArray();
        for (const QJsonValue &hash : hashes) {
            if (!isHexHash(hash.toString(), isSha ? 64 : 32))
                reject(u"hashList"_s, u"holds something that is not such a hash"_s);
        }
        for (const QJsonValue &hash : hashes)
            block(call, company, u"hash"_s, textOf(call, u"sourceInfo"_s),
                  {{u"algorithm"_s, isSha ? u"sha256"_s : u"md5"_s}, {u"hash"_s, hash}});
        return json(true);
    }
    const QString type = textOf(call, u"type"_s);
    const QJsonArray rules = call.params.value("rules"_L1).toArray();
    for (const QJsonValue &rule : rules) {
        const QJsonValue details = rule["details"_L1];
        if (type == "hash"_L1
            && !isHexHash(details["hash"_L1].toString(), details["algorithm"_L1] == "sha256"_L1 ? 64 : 32))
            reject(u"rules"_s, u"holds a hash that does not fit its algorithm"_s);
    }
    for (const QJsonValue &rule : rules)
        block(call, company, type, rule["note"_L1].toString(), bodyOf(type, rule["details"_L1].toObject()));
    return json(true);
}

QByteArray getBlocklistItems(Call &call)
{
    const bool isOld = !call.isAtLeast(u"v1.2");
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    const auto place = placeOf(call.tenant, company);
    QList<QJsonObject> all;
    for (const QJsonObject &item : call.tenant.blocklist.list()) {
        if (item.value("companyId"_L1) != company)
            continue;
        const QJsonValue details = item.value("details"_L1);
        if (isOld && item.value("type"_L1) == "hash"_L1) {
            all.append({{u"id"_s, item.value("id"_L1)},
                        {u"hashType"_s, details["algorithm"_L1] == "sha256"_L1 ? 1 : 2},
                        {u"hash"_s, details["hash"_L1]},
                        {u"source"_s, 3},
                        {u"sourceInfo"_s, item.value("note"_L1)},
                        {u"companyId"_s, company}});
        } else if (!isOld) {
            all.append(
                {{u"id"_s, item.value("id"_L1)},
                 {u"type"_s, item.value("type"_L1)},
                 {u"sourceInfo"_s, QJsonObject{{u"type"_s, u"manual"_s}, {u"note"_s, item.value("note"_L1)}}},
                 {u"company"_s, QJsonObject{{u"id"_s, company},
                                            {u"name"_s, text(call.tenant.places.companies()[place->index].name)}}},
                 {u"addedBy"_s, QJsonObject{{u"id"_s, call.tenant.id(Kind::Account, 0)},
                                            {u"email"_s, u"ops@lanternlight.example"_s}}},
                 {u"addedOn"_s, item.value("addedOn"_L1)},
                 {u"details"_s, details}});
        }
    }
    return pageText(call, Page::of(call.params), all, PageForm::Older); // in both versions
}

QByteArray removeFromBlocklist(Call &call)
{
    companyOf(call, u"companyId"_s);
    const bool isOld = !call.isAtLeast(u"v1.2");
    const QString parameter = isOld ? u"hashItemId"_s : u"ids"_s;
    const QJsonArray ids = isOld ? QJsonArray{call.params.value(parameter)} : call.params.value(parameter).toArray();
    for (const QJsonValue &id : ids) {
        const QJsonObject *item = call.tenant.blocklist.find(id.toString());
        if (!item || (isOld && item->value("type"_L1) != "hash"_L1))
            reject(parameter, u"names no entry of the blocklist"_s);
    }
    for (const QJsonValue &id : ids)
        call.tenant.blocklist.remove(id.toString());
    return json(true);
}

// Custom rules --------------------------------------------------------------------------------------------------------

int kindOf(const Call &call)
{
    return call.params.value("type"_L1).toInt(2);
}

void checkRule(const Call &call, int subtype)
{
    if (textOf(call, u"name"_s).trimmed().isEmpty())
        reject(u"name"_s, u"is empty"_s);
    if (kindOf(call) == 2 && subtype != 0)
        reject(u"subtype"_s, u"is for detections"_s);
    const QJsonObject settings = call.params.value("settings"_L1).toObject();
    if (subtype == 1 && settings.value("yaraQuery"_L1).toString().trimmed().isEmpty())
        reject(u"settings.yaraQuery"_s, u"is empty"_s);
    if (subtype != 1 && settings.contains("yaraQuery"_L1))
        reject(u"settings.yaraQuery"_s, u"is for rules of the subtype YARA"_s);
    const QJsonObject targets = call.params.value("targets"_L1).toObject();
    if (targets.contains("companiesIds"_L1) && targets.contains("endpointTags"_L1))
        reject(u"targets"_s, u"has both companies and tags"_s);
    for (const QJsonValue &id : targets.value("companiesIds"_L1).toArray()) {
        const auto place = placeOf(call.tenant, id.toString());
        if (!place || place->kind != Kind::Company)
            reject(u"targets.companiesIds"_s, u"names no company"_s);
    }
}

/// The rule of that id and kind.
QString ruleOf(const Call &call)
{
    const QString id = textOf(call, u"ruleId"_s).toLower();
    const QJsonObject *rule = call.tenant.customRules.find(id);
    if (!rule || rule->value("type"_L1).toInt() != kindOf(call))
        reject(u"ruleId"_s, u"is not the id of a rule of this kind"_s);
    return id;
}

QJsonObject ruleFrom(const Call &call)
{
    return {{u"name"_s, textOf(call, u"name"_s)},
            {u"description"_s, textOf(call, u"description"_s)},
            {u"tags"_s, call.params.value("tags"_L1).toArray()},
            {u"settings"_s, call.params.value("settings"_L1)}};
}

QByteArray createCustomRule(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    const int subtype = call.params.value("subtype"_L1).toInt(0);
    checkRule(call, subtype);
    QJsonObject rule = ruleFrom(call);
    rule.insert(u"type"_s, kindOf(call));
    rule.insert(u"subtype"_s, subtype);
    rule.insert(u"companyId"_s, company);
    const QString id = call.tenant.customRules.create(rule);
    return call.params.value("returnRuleId"_L1).toBool() ? json(id) : json(true);
}

QByteArray getCustomRulesList(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    const QJsonArray subtypes = call.params.value("subtypes"_L1).toArray();
    QList<QJsonObject> all;
    for (const QJsonObject &rule : call.tenant.customRules.list()) {
        if (rule.value("companyId"_L1) != company || rule.value("type"_L1).toInt() != kindOf(call)
            || (!subtypes.isEmpty() && !subtypes.contains(rule.value("subtype"_L1))))
            continue;
        all.append({{u"id"_s, rule.value("id"_L1)},
                    {u"name"_s, rule.value("name"_L1)},
                    {u"owner"_s, u"ops@lanternlight.example"_s},
                    {u"description"_s, rule.value("description"_L1)},
                    {u"tags"_s, rule.value("tags"_L1)},
                    {u"status"_s, rule.value("settings"_L1)["status"_L1].toInt()},
                    {u"companyId"_s, company},
                    {u"settings"_s, rule.value("settings"_L1)}});
    }
    return pageText(call, Page::of(call.params), all);
}

QByteArray updateCustomRule(Call &call)
{
    const QString id = ruleOf(call);
    checkRule(call, call.tenant.customRules.find(id)->value("subtype"_L1).toInt());
    call.tenant.customRules.update(id, ruleFrom(call));
    return json(true);
}

QByteArray deleteCustomRule(Call &call)
{
    call.tenant.customRules.remove(ruleOf(call));
    return json(true);
}

// Responses -----------------------------------------------------------------------------------------------------------

QByteArray createResponseAction(Call &call)
{
    if (call.params.contains("incidentId"_L1)) {
        const auto name = call.tenant.ids.nameOf(textOf(call, u"incidentId"_s).toStdString());
        const auto &all = call.tenant.incidents.all();
        if (!name || name->kind != Kind::Incident || name->index >= all.size() || !all[name->index].isExtended)
            reject(u"incidentId"_s, u"is not the id of an organization incident"_s);
    }
    const int type = call.params.value("actionType"_L1).toInt();
    const QString user = textOf(call, u"username"_s);
    const bool isDomainUser = type == 2 || type == 4;
    const bool wantsUser = isDomainUser || type == 1 || type == 3 || type == 5 || type == 8 || type == 9 || type == 6;
    if (wantsUser && !user.contains(isDomainUser ? u'\\' : u'@'))
        reject(u"username"_s, isDomainUser ? u"is not a domain and a name"_s : u"is not a mail address"_s);
    const QString id =
        call.tenant.responses.create({{u"type"_s, type}, {u"generatedAt"_s, static_cast<qint64>(call.now)}});
    return json(QJsonObject{{u"actionId"_s, id}});
}

QByteArray getResponseActionStatus(Call &call)
{
    constexpr Milliseconds working = 10'000;
    const QJsonObject *response = call.tenant.responses.find(textOf(call, u"actionId"_s));
    if (!response)
        reject(u"actionId"_s, u"is not the id of an action"_s);
    const auto begun = static_cast<Milliseconds>(response->value("generatedAt"_L1).toDouble());
    const bool isOver = call.now >= begun + working;
    QJsonObject status{{u"type"_s, response->value("type"_L1)},
                       {u"generatedOn"_s, text(timeText(begun))},
                       {u"status"_s, isOver ? 3 : 2}};
    if (isOver)
        status.insert(u"result"_s, u"Done."_s);
    return json(status);
}

QByteArray getSimilarEmails(Call &call)
{
    constexpr int mails = 7;
    const QString mail = textOf(call, u"emailId"_s);
    if (mail.trimmed().isEmpty())
        reject(u"emailId"_s, u"is empty"_s);
    const Page page = Page::of(call.params, 1000);
    const QString company = call.tenant.id(Kind::Company, Places::own);
    const QString hash = QString::number(qHash(mail), 16);
    QJsonArray emails;
    for (auto number = static_cast<qint64>(page.from()); number < mails && emails.size() < page.size; ++number) {
        emails.append(QJsonObject{{u"_id"_s, number == 0 ? mail : u"%1-%2"_s.arg(mail.left(60)).arg(number)},
                                  {u"companyId"_s, company},
                                  {u"similarityHash"_s, hash}});
    }
    return json(QJsonObject{{u"success"_s, true}, {u"emails"_s, emails}, {u"total"_s, mails}});
}

/// Nothing about it is established: it begins a task for whatever it understands.
QByteArray startYaraScan(Call &call)
{
    std::vector<std::uint32_t> targets;
    for (const QJsonValue &id : call.params.value("endpointIds"_L1).toArray())
        targets.push_back(managedEndpointOf(call, u"endpointIds"_s, id.toString()));
    Tasks::Task task;
    task.type = Tasks::LiveSearch;
    task.name = "YARA scan";
    task.targets = targets;
    task.createdAt = call.now;
    return json(call.tenant.id(Kind::Task, call.tenant.tasks.add(std::move(task))));
}

} // namespace

void addIncidentRules(Router &router)
{
    router.add(u"incidents.addToBlocklist"_s, addToBlocklist);
    router.add(u"incidents.getBlocklistItems"_s, getBlocklistItems);
    router.add(u"incidents.removeFromBlocklist"_s, removeFromBlocklist);
    router.add(u"incidents.createCustomRule"_s, createCustomRule);
    router.add(u"incidents.getCustomRulesList"_s, getCustomRulesList);
    router.add(u"incidents.updateCustomRule"_s, updateCustomRule);
    router.add(u"incidents.deleteCustomRule"_s, deleteCustomRule);
    router.add(u"incidents.createResponseAction"_s, createResponseAction);
    router.add(u"incidents.getResponseActionStatus"_s, getResponseActionStatus);
    router.add(u"incidents.getSimilarEmails"_s, getSimilarEmails);
    router.add(u"incidents.startYaraScan"_s, startYaraScan);
}

} // namespace simulator
