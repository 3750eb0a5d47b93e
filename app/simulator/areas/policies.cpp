// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QJsonArray>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

QByteArray getPoliciesList(Call &call)
{
    const Tenant &tenant = call.tenant;
    QList<QJsonObject> all;
    for (const std::uint32_t index : tenant.policies.visibleTo(companyOf(call, u"companyId"_s), tenant.places)) {
        const Policies::Policy &policy = tenant.policies.all()[index];
        QJsonObject item{{u"id"_s, tenant.id(Kind::Policy, index)}, {u"name"_s, text(policy.name)}};
        if (tenant.isPartner()) {
            item.insert(u"companyId"_s, tenant.id(Kind::Company, policy.company));
            item.insert(u"companyName"_s, text(tenant.places.companies()[policy.company].name));
        }
        all.append(std::move(item));
    }
    return pageText(call, Page::of(call.params), all);
}

QByteArray getPolicyDetails(Call &call)
{
    const std::uint32_t index = policyOf(call, u"policyId"_s, textOf(call, u"policyId"_s));
    const Policies::Policy &policy = call.tenant.policies.all()[index];
    const schema::Field *layout = call.documented.resultOf(call.version).member(u"settings");
    return json(QJsonObject{{u"id"_s, call.tenant.id(Kind::Policy, index)},
                            {u"name"_s, text(policy.name)},
                            {u"createdBy"_s, policy.isDefault ? QString() : u"ops@lanternlight.example"_s},
                            {u"createDate"_s, text(timeText(policy.createdAt))},
                            {u"lastModifyDate"_s, text(timeText(policy.changedAt))},
                            {u"settings"_s, call.tenant.policies.settingsOf(index, *layout, call.tenant.edition)}});
}

/// The switches that \p settings names, by their dotted paths or in nested objects; whether the service takes these is
/// not established.
QJsonObject switchesOf(const Call &call, const QJsonObject &settings, const QString &before = {})
{
    const schema::Field *known = call.documented.params.member(u"settings");
    QJsonObject switches;
    for (auto one = settings.begin(); one != settings.end(); ++one) {
        const QString path = before + one.key();
        if (one.value().isObject()) {
            const QJsonObject inside = switchesOf(call, one.value().toObject(), path + u'.');
            for (auto inner = inside.begin(); inner != inside.end(); ++inner)
                switches.insert(inner.key(), inner.value());
        } else if (!known->member(path)) {
            reject(u"settings."_s + path, u"is no module"_s);
        } else if (one.value() != QJsonValue("enabled"_L1) && one.value() != QJsonValue("disabled"_L1)) {
            reject(u"settings."_s + path, u"is neither enabled nor disabled"_s);
        } else {
            switches.insert(path, one.value());
        }
    }
    return switches;
}

QByteArray setPolicyModulesState(Call &call)
{
    const std::uint32_t index = policyOf(call, u"policyId"_s, textOf(call, u"policyId"_s));
    const QJsonObject settings = switchesOf(call, call.params.value("settings"_L1).toObject());
    if (settings.isEmpty())
        reject(u"settings"_s, u"names no module"_s);
    Policies::Policy &policy = call.tenant.policies.policy(index);
    for (auto one = settings.begin(); one != settings.end(); ++one)
        policy.switches[one.key()] = one.value() == QJsonValue("enabled"_L1);
    policy.changedAt = call.now;
    return json(true);
}

} // namespace

void addPolicies(Router &router)
{
    router.add(u"policies.getPoliciesList"_s, getPoliciesList);
    router.add(u"policies.getPolicyDetails"_s, getPolicyDetails);
    router.add(u"policies.setPolicyModulesState"_s, setPolicyModulesState);
}

} // namespace simulator
