// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A file holds one JSON value, scalars too.
QJsonValue readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonValue::Undefined;
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson("[" + file.readAll() + "]", &fault);
    return fault.error == QJsonParseError::NoError ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

using Use = std::function<void(const QJsonValue &)>;

/// Calls \p use with \p whole once for every place in it, \p value standing there.
int mutate(const QJsonValue &whole, const QJsonValue &value, const Use &use)
{
    use(value);
    int count = 1;
    if (whole.isObject()) {
        const auto json = whole.toObject();
        for (auto it = json.begin(); it != json.end(); ++it) {
            count += mutate(it.value(), value, [&](const QJsonValue &part) {
                auto copy = json;
                copy.insert(it.key(), part);
                use(copy);
            });
        }
    } else if (whole.isArray()) {
        const auto array = whole.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            count += mutate(array.at(i), value, [&](const QJsonValue &part) {
                auto copy = array;
                copy.replace(i, part);
                use(copy);
            });
        }
    }
    return count;
}

} // namespace

/// Each `<method>.<case>.answer.json` is decoded and held against `<method>.<case>.decoded.json`, which names every
/// member that is not blank. A new case is a new pair of files.
class tst_Records : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decoded_data();
    void decoded();
    void anythingAnywhere();

private:
    QDir m_folder{QStringLiteral(PLUMBLINE_FIXTURES)};
    QStringList m_answers;
};

void tst_Records::initTestCase()
{
    m_answers = m_folder.entryList({u"*.answer.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(m_answers.size() >= 30);
}

void tst_Records::decoded_data()
{
    QTest::addColumn<QString>("stem");
    for (const auto &name : std::as_const(m_answers))
        QTest::newRow(qPrintable(name)) << name.chopped(u".answer.json"_s.size());
}

void tst_Records::decoded()
{
    QFETCH(QString, stem);
    const auto answer = readJson(m_folder.filePath(stem + u".answer.json"_s));
    const auto expected = readJson(m_folder.filePath(stem + u".decoded.json"_s));
    QVERIFY(!answer.isUndefined());
    const auto actual = decodedAs(stem.section(u'.', 0, 0), answer);
    if (actual != expected)
        qInfo().noquote() << "decoded:" << QJsonDocument(QJsonArray{actual}).toJson();
    QVERIFY(actual == expected);
}

/// Whatever value stands wherever: nothing crashes, and what came is kept.
void tst_Records::anythingAnywhere()
{
    const QJsonValue wrong[] = {
        QJsonValue(), true, -1, 1.5, 1e300, u"x"_s, QJsonArray{1, QJsonObject()}, QJsonObject{{u"a"_s, 1}}};
    int tried = 0;
    for (const auto &name : std::as_const(m_answers)) {
        const auto kind = name.section(u'.', 0, 0);
        const auto answer = readJson(m_folder.filePath(name));
        for (const auto &value : wrong) {
            tried += mutate(answer, value, [&](const QJsonValue &mutant) {
                const auto result = decodedAs(kind, mutant);
                QVERIFY(result != QJsonValue(u"raw differs"_s) && result != QJsonValue(u"no such record"_s));
            });
        }
    }
    QVERIFY(tried > 2000);
}

QTEST_GUILESS_MAIN(tst_Records)
#include "tst_records.moc"
