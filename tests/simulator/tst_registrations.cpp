// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue.h"
#include "simulator/router.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the documents describe and what the simulator serves are the same methods.
class tst_Registrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMethodIsServedAndNothingElse();
};

void tst_Registrations::everyMethodIsServedAndNothingElse()
{
    const schema::Catalogue catalogue;
    const QStringList served = simulator::Router().ids();
    QStringList missing, extra = served;
    for (const schema::Method &method : catalogue.methods()) {
        if (!extra.removeOne(method.id))
            missing.append(method.id);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"not served: "_s + missing.join(u' ')));
    QVERIFY2(extra.isEmpty(), qPrintable(u"not described: "_s + extra.join(u' ')));
    QVERIFY(served.size() >= 146 + 14);
}

QTEST_GUILESS_MAIN(tst_Registrations)
#include "tst_registrations.moc"
