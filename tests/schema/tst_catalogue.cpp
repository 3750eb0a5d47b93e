// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/area.h"
#include "schema/catalogue.h"
#include "schema/methods.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace schema;

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIndexHoldsEveryMethodOfEveryDocument()
    {
        const Catalogue catalogue;
        QStringList ids;
        QStringList areas;
        const QDir folder(u":/api"_s);
        const QStringList files = folder.entryList({u"*.openrpc.json"_s, u"*.openapi.json"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Area area = readArea(file.readAll());
            QVERIFY2(area.faults.isEmpty(), area.faults.isEmpty() ? "" : qPrintable(area.faults.first().toString()));
            areas.append(area.name);
            for (const Method &method : area.methods) {
                ids.append(method.id);
                const Method *indexed = catalogue.find(method.id);
                QVERIFY2(indexed, qPrintable(method.id));
                QVERIFY2(*indexed == method, qPrintable(method.id));
                QCOMPARE(&catalogue.schema(*indexed), &catalogue.schema(method));
            }
        }
        QCOMPARE(catalogue.methods().size(), ids.size());
        QVERIFY(areas.contains(u"general"_s));
    }

    void aDocumentIsReadWhenItsFirstSchemaIsAskedFor()
    {
        const Catalogue catalogue;
        QCOMPARE(catalogue.documentsRead(), 0);
        const Method &key = catalogue.method(method::general::getApiKeyDetails);
        QCOMPARE(catalogue.documentsRead(), 0);
        const MethodSchema &schema = catalogue.schema(key);
        QCOMPARE(catalogue.documentsRead(), 1);
        QVERIFY(schema.result.member(u"enabledApis"));
        catalogue.schema(catalogue.method(method::general::generateEmailVerificationCode));
        QCOMPARE(catalogue.documentsRead(), 1);
    }

    void unknownIdsAreNotFound()
    {
        const Catalogue catalogue;
        for (const QString &id : {u""_s, u"general"_s, u"general."_s, u"getApiKeyDetails"_s,
                                  u"general.getapikeydetails"_s, u"general.getApiKeyDetails "_s})
            QVERIFY2(!catalogue.find(id), qPrintable(id));
    }

    void factsOfAMethodAreReadFromItsDocument()
    {
        const Catalogue catalogue;
        const Method *m = &catalogue.method(method::general::generateEmailVerificationCode);
        QCOMPARE(m->id, u"general.generateEmailVerificationCode"_s);
        QCOMPARE(m->area, u"general"_s);
        QCOMPARE(m->name, u"generateEmailVerificationCode"_s);
        QCOMPARE(m->protocol, Protocol::JsonRpc);
        QCOMPARE(m->versions, QStringList{u"v1.0"_s});
        QCOMPARE(m->editions, Edition::Partner | Edition::Company);
        QCOMPARE(m->effect, Effect::Task);
        QVERIFY(m->isWrite());
        QVERIFY(!m->destructive);
        QVERIFY(!m->idempotent);
        QCOMPARE(m->pagination, Pagination::None);
        QCOMPARE(m->bucket, u"default"_s);
        QCOMPARE(m->confidence, Confidence::ClientCode);
        const MethodSchema &schema = catalogue.schema(*m);
        QCOMPARE(schema.params.fields.size(), 2);
        QCOMPARE(schema.params.fields.at(0).name, u"email"_s);
        QVERIFY(schema.params.fields.at(0).required);
        QCOMPARE(schema.params.fields.at(1).choices.size(), 1);
        QVERIFY(!schema.params.fields.at(1).choices.first().label.isEmpty());
        QCOMPARE(schema.result.confidence, Confidence::Recalled);
        QCOMPARE(schema.examples.size(), 1);
        QCOMPARE(schema.examples.first().version, u"v1.0"_s);
    }

    void manyThreadsMayAskAtOnce()
    {
        const Catalogue catalogue;
        std::atomic<int> ready = 0;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        constexpr int count = 64;
        for (int t = 0; t < count; ++t) {
            threads.emplace_back([&, t] {
                ready.fetch_add(1);
                while (ready.load() < count)
                    std::this_thread::yield();
                const qsizetype size = catalogue.methods().size();
                for (qsizetype i = 0; i < size; ++i) {
                    const Method &m = catalogue.methods().at((i + t) % size);
                    if (catalogue.find(m.id) != &m || catalogue.schema(m).examples.isEmpty())
                        wrong.fetch_add(1);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        QSet<QString> areas;
        for (const Method &m : catalogue.methods())
            areas.insert(m.area);
        QCOMPARE(catalogue.documentsRead(), areas.size()); // each once
    }

    void namesAreConstants()
    {
        static_assert(std::is_same_v<decltype(method::general::getApiKeyDetails), const MethodId>);
        QCOMPARE(QString(method::general::getApiKeyDetails), u"general.getApiKeyDetails"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
