// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ApiError;
using session::Rights;

namespace {

schema::Method methodOf(const QString &area, schema::Effect effect,
                        schema::Protocol protocol = schema::Protocol::JsonRpc)
{
    schema::Method method;
    method.area = area;
    method.effect = effect;
    method.protocol = protocol;
    return method;
}

records::KeyDetails keyFor(const QStringList &areas)
{
    records::KeyDetails key;
    key.enabledApis = areas;
    return key;
}

const auto aRead = methodOf(u"network"_s, schema::Effect::Read);
const auto aWrite = methodOf(u"network"_s, schema::Effect::Update);

} // namespace

class tst_Rights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownIsNotNone();
    void untickedApis();
    void spellings();
    void readOnlyComesFirst();
    void readsAreTheServersToRefuse();
    void cloudSecurityHasNoTicks();
    void forgetsWhatIsNoLongerTold();
};

void tst_Rights::unknownIsNotNone()
{
    const Rights rights;
    QVERIFY(!rights.allows(u"network"_s));
    QVERIFY(!rights.refusal(aWrite));
}

void tst_Rights::untickedApis()
{
    Rights rights;
    rights.learn(keyFor({u"policies"_s}));
    QCOMPARE(rights.allows(u"network"_s), std::optional(false));
    QCOMPARE(rights.allows(u"policies"_s), std::optional(true));
    QCOMPARE(rights.allows(u"general"_s), std::optional(true));
    const auto refusal = rights.refusal(aWrite);
    QVERIFY(refusal);
    QCOMPARE(refusal->kind, ApiError::Kind::Forbidden);
    QCOMPARE(refusal->outcome, ApiError::Outcome::NotSent);
    QVERIFY(refusal->message.contains(u"network"_s));
    QVERIFY(!rights.refusal(methodOf(u"policies"_s, schema::Effect::Update)));
}

void tst_Rights::spellings()
{
    Rights rights;
    rights.learn(keyFor({u"maintenance_windows"_s, u"PatchManagement"_s}));
    QCOMPARE(rights.allows(u"maintenanceWindows"_s), std::optional(true));
    QCOMPARE(rights.allows(u"patchManagement"_s), std::optional(true));
}

void tst_Rights::readOnlyComesFirst()
{
    Rights rights;
    rights.learn(keyFor({}));
    rights.setReadOnly(true);
    const auto refusal = rights.refusal(aWrite);
    QVERIFY(refusal);
    QCOMPARE(refusal->kind, ApiError::Kind::ReadOnly);
    QCOMPARE(refusal->outcome, ApiError::Outcome::NotSent);
    rights.setReadOnly(false);
    QCOMPARE(rights.refusal(aWrite)->kind, ApiError::Kind::Forbidden);
}

void tst_Rights::readsAreTheServersToRefuse()
{
    Rights rights;
    rights.learn(keyFor({}));
    rights.setReadOnly(true);
    QVERIFY(!rights.refusal(aRead));
}

void tst_Rights::cloudSecurityHasNoTicks()
{
    Rights rights;
    rights.learn(keyFor({}));
    QVERIFY(!rights.refusal(methodOf(u"cloudSecurity"_s, schema::Effect::Update, schema::Protocol::Rest)));
}

void tst_Rights::forgetsWhatIsNoLongerTold()
{
    Rights rights;
    rights.learn(keyFor({u"policies"_s}));
    rights.learn({});
    QVERIFY(!rights.allows(u"network"_s));
    QVERIFY(!rights.refusal(aWrite));
}

QTEST_GUILESS_MAIN(tst_Rights)
#include "tst_rights.moc"
