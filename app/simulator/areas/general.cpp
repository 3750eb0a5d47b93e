// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"

#include <QJsonArray>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

QByteArray getApiKeyDetails(Call &call)
{
    return json(QJsonObject{{u"enabledApis"_s, QJsonArray::fromStringList(call.areas)},
                            {u"createdAt"_s, text(timeText(call.tenant.startedAt - 90LL * 86'400'000))}});
}

QByteArray generateEmailVerificationCode(Call &call)
{
    if (!textOf(call, u"email"_s).contains(u'@'))
        reject(u"email"_s, u"is not an e-mail address"_s);
    return json(true);
}

} // namespace

void addGeneral(Router &router)
{
    router.add(u"general.getApiKeyDetails"_s, getApiKeyDetails);
    router.add(u"general.generateEmailVerificationCode"_s, generateEmailVerificationCode);
}

} // namespace simulator
