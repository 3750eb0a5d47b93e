// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "requests/requests.h"
#include "schema/catalogue.h"
#include "schema/check.h"
#include "simulator/hash.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the documents' checker has against \p answer; a member that no document knows is as bad as a wrong one.
QString complaintsAbout(const QJsonValue &answer, const schema::Field &field)
{
    QStringList texts;
    for (const schema::Violation &violation : schema::check(field, answer, {}, {})) {
        if (violation.kind == schema::Violation::Kind::Null && field.nullable)
            continue;
        texts.append(violation.pointer + u' ' + schema::nameOf(violation.kind) + u' ' + violation.limit);
        if (texts.size() == 8)
            break;
    }
    return texts.join(u"; "_s);
}

} // namespace

/// Every method answers, on every edition and version that has it, as its document says; and nothing that is sent keeps
/// it from answering.
class tst_Answers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areAsTheDocumentsSay_data();
    void areAsTheDocumentsSay();
    void cloudSecurityToo();
    void mutatedRequestsGetAnEnvelope();

private:
    schema::Catalogue m_catalogue;
    const requests::Requests m_requests = requests::all();
};

void tst_Answers::areAsTheDocumentsSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("edition");
    int methods = 0;
    int rows = 0;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol != schema::Protocol::JsonRpc)
            continue;
        ++methods;
        for (const schema::Edition edition :
             {schema::Edition::Partner, schema::Edition::Company, schema::Edition::OnPremises}) {
            if (!method.editions.testFlag(edition))
                continue;
            for (const QString &version : method.versions) {
                QTest::addRow("%s %s %s", qPrintable(method.id), qPrintable(version),
                              qPrintable(schema::nameOf(edition)))
                    << method.id << version << int(edition);
                ++rows;
            }
        }
    }
    qInfo("%d methods on every version and edition that has them: %d calls", methods, rows);
    QVERIFY(methods >= 146);
}

void tst_Answers::areAsTheDocumentsSay()
{
    QFETCH(QString, id);
    QFETCH(QString, version);
    QFETCH(int, edition);
    const schema::Method *method = m_catalogue.find(id);
    simulator::Options options = Demo::options();
    options.edition = static_cast<schema::Edition>(edition);
    requests::Place at(options, version);
    Demo &demo = at.demo;
    const auto request = m_requests.constFind(id);
    const QJsonObject params = request == m_requests.constEnd() ? QJsonObject() : (*request)(at);
    const bool wantsService = !method->services.isEmpty()
                              && (!method->servicesEditions || method->servicesEditions.testFlag(options.edition));
    const Answer answer = demo.call(wantsService ? id + u'.' + method->services.first() : id, params, version);
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.json.contains("result"_L1), answer.body.constData());
    const QString complaints = complaintsAbout(answer.result(), m_catalogue.schema(*method).resultOf(version));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    // A read without mandatory parameters answers to none at all.
    const bool takesNone = schema::check(m_catalogue.schema(*method), {}, {version, options.edition}).isEmpty();
    if (!method->isWrite() && takesNone)
        QVERIFY(demo.call(wantsService ? id + u'.' + method->services.first() : id, {}, version)
                    .json.contains("result"_L1));
}

void tst_Answers::cloudSecurityToo()
{
    Demo demo;
    int answered = 0;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol != schema::Protocol::Rest)
            continue;
        Answer answer;
        if (method.isWrite()) {
            const QJsonValue check =
                demo.cloud(u"/cspm/checks?results=fail&page_limit=1"_s).json.value("data"_L1).toArray().first();
            answer = demo.cloudPost(method.path, {{u"ids"_s, QJsonArray{check["id"_L1]}}, {u"status"_s, u"open"_s}});
        } else if (method.path.endsWith("/{id}"_L1)) {
            const QString list = method.path.chopped(5);
            answer =
                demo.cloud(list + u'/' + demo.cloud(list).json.value("data"_L1).toArray().first()["id"_L1].toString());
        } else if (method.id == "listChecksAsff"_L1) {
            answer = demo.cloud(method.path + u"?account_id=111122223333&region=eu-west-1"_s, Demo::key,
                                {{"check-format", "asff"}});
        } else {
            answer = demo.cloud(method.path);
        }
        QVERIFY2(answer.status == 200, qPrintable(method.id + u": "_s + QString::fromUtf8(answer.body)));
        const QString complaints = complaintsAbout(answer.json, m_catalogue.schema(method).result);
        QVERIFY2(complaints.isEmpty(), qPrintable(method.id + u": "_s + complaints));
        ++answered;
    }
    qInfo("%d operations", answered);
    QVERIFY(answered >= 14); // 13, and the one that is another by its header
}

void tst_Answers::mutatedRequestsGetAnEnvelope()
{
    QList<std::pair<QString, QByteArray>> seeds;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol != schema::Protocol::JsonRpc)
            continue;
        for (const schema::Example &example : m_catalogue.schema(method).examples) {
            const QString version = example.version.isEmpty() ? method.latestVersion() : example.version;
            const QJsonObject body{
                {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method.name}, {u"params"_s, example.params}};
            seeds.append({u"/api/%1/jsonrpc/%2"_s.arg(version, method.area),
                          QJsonDocument(body).toJson(QJsonDocument::Compact)});
        }
    }
    QVERIFY(seeds.size() >= 146);
    Demo demo;
    simulator::Dice dice(20'261'122);
    static constexpr char interesting[] = "{}[]\",:0-9.eE\\u\x80\xff\x00\n truefalsn";
    for (int turn = 0; turn < 4'000; ++turn) {
        const auto &[path, original] = seeds.at(dice.below(static_cast<std::size_t>(seeds.size())));
        QByteArray body = original;
        for (std::uint32_t changes = 1 + dice.below(6); changes > 0; --changes) {
            const auto at = static_cast<qsizetype>(dice.below(static_cast<std::size_t>(body.size())));
            switch (dice.below(5)) {
            case 0: body[at] = interesting[dice.below(sizeof interesting)]; break;
            case 1: body.remove(at, 1 + dice.below(8)); break;
            case 2:
                body.insert(at, body.mid(static_cast<qsizetype>(dice.below(static_cast<std::size_t>(body.size()))),
                                         1 + dice.below(30)));
                break;
            case 3: body.insert(at, interesting[dice.below(sizeof interesting)]); break;
            default: body.insert(at, QByteArray::number(static_cast<qint64>(dice.next())));
            }
            if (body.isEmpty())
                body = "x";
        }
        const Answer answer = demo.send("POST", path, body);
        const QByteArray sent = body + "\n" + answer.body;
        QVERIFY2(answer.status == 200, sent.constData());
        QVERIFY2(answer.json.value("jsonrpc"_L1).toString() == "2.0"_L1 && answer.json.contains("id"_L1),
                 sent.constData());
        QVERIFY2(answer.json.contains("result"_L1) != answer.json.contains("error"_L1), sent.constData());
    }
}

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"
