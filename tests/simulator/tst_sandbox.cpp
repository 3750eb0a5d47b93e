// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"
#include "simulator/tenant/ids.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Sandboxes and what was sent to them.
class tst_Sandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sandboxesAreOnPremises();

private:
    static constexpr qint64 untilItEnded = 120'000;
};

void tst_Sandbox::sandboxesAreOnPremises()
{
    {
        demo::Tenant partner;
        QCOMPARE(partner.call(u"sandbox.getSandboxAnalyzerInstancesList"_s).code(), -32601);
    }
    simulator::Options options = Demo::options();
    options.edition = schema::Edition::OnPremises;
    demo::Tenant tenant(options);
    const QJsonArray appliances = tenant.all(u"sandbox.getSandboxAnalyzerInstancesList"_s);
    QCOMPARE(appliances.size(), 2);
    const QJsonArray images =
        tenant.all(u"sandbox.getImagesList"_s, {{u"sandboxId"_s, appliances.last()["sandboxId"_L1]}});
    QVERIFY(!images.isEmpty());
    QCOMPARE(tenant.call(u"sandbox.getImagesList"_s, {{u"sandboxId"_s, images.first()["id"_L1]}}).code(), -32602);
    // The newest submission still runs.
    const simulator::Ids ids(options.seed);
    const QJsonObject newest{{u"submissionId"_s, QString::fromStdString(ids.idOf(simulator::Kind::Submission, 0))}};
    QVERIFY(tenant.result(u"sandbox.getSubmissionStatus"_s, newest)["status"_L1].toInt() != 1);
    QCOMPARE(tenant.call(u"sandbox.getDetonationDetails"_s, newest).code(), -32602);
    tenant.pass(untilItEnded);
    QCOMPARE(tenant.result(u"sandbox.getSubmissionStatus"_s, newest)["status"_L1].toInt(), 1);
    const int score = tenant.result(u"sandbox.getDetonationDetails"_s, newest)["score"_L1].toInt(-1);
    QVERIFY(score >= 0 && score <= 100);
}

QTEST_GUILESS_MAIN(tst_Sandbox)
#include "tst_sandbox.moc"
