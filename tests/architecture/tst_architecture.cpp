// SPDX-License-Identifier: GPL-3.0-or-later
#include "code.h"
#include "rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace architecture;

namespace {

const QString spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

/// A small house to break: base <- transport <- ui, base <- store <- models, and a program of ui alone.
Table smallTable()
{
    return {{{u"base"_s, u"app/base"_s, {}},
             {u"schema"_s, u"app/schema"_s, {u"base"_s}},
             {u"transport"_s, u"app/transport"_s, {u"schema"_s}},
             {u"store"_s, u"app/store"_s, {u"base"_s}},
             {u"models"_s, u"app/models"_s, {u"store"_s}},
             {u"session"_s, u"app/session"_s, {u"transport"_s}},
             {u"simulator"_s, u"app/simulator"_s, {u"schema"_s}},
             {u"ui"_s, u"ui"_s, {u"models"_s}}},
            {{u"app/main.cpp"_s, {u"ui"_s, u"session"_s}}}};
}

/// A tree on disk with one file.
class SmallTree {
public:
    SmallTree(const QString &path, const QString &text)
    {
        const QString full = m_dir.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(full));
    }
    QList<Finding> findings() const
    {
        return checkFiles(readFiles(m_dir.path()), smallTable()) + checkRoot(rootEntries(m_dir.path()));
    }

private:
    QTemporaryDir m_dir;
};

QStringList lines(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all.append(finding.toString());
    return all;
}

struct Case {
    QString rule;
    QString badPath;
    QString badText;
    QString goodPath; ///< where the same text may stand; empty: nowhere
};

QList<Case> cases()
{
    const auto ours = [](const QString &text) { return spdx + text + u'\n'; };
    const QString header = u"#pragma once\n"_s;
    return {
        {u"root"_s, u"scripts"_s, u"text"_s, u"README.md"_s},
        {u"root"_s, u"lib/a.txt"_s, u"text"_s, u"LICENSES/a.txt"_s},
        {u"licence"_s, u"app/base/a.cpp"_s, u"int a;\n"_s, {}},
        {u"licence"_s, u"packaging/run"_s, u"#!/bin/sh\ntrue\n"_s, {}},
        {u"licence"_s, u"tests/CMakeLists.txt"_s, u"project(x)\n"_s, {}},
        {u"no-layer"_s, u"app/extras/a.cpp"_s, ours(u"int a;"_s), u"app/base/a.cpp"_s},
        {u"no-layer"_s, u"app/other.cpp"_s, ours(u"int a;"_s), u"app/main.cpp"_s},
        {u"include-form"_s, u"app/base/a.cpp"_s, ours(u"#include \"a.h\""_s), {}},
        {u"include-form"_s, u"app/base/a.cpp"_s, ours(u"#include \"../base/a.h\""_s), {}},
        {u"include-form"_s, u"app/base/a.cpp"_s, ours(u"#  include \"app/base/a.h\""_s), {}},
        {u"include-form"_s, u"app/base/a.cpp"_s, ours(u"#include <base/a.h>"_s), {}},
        {u"include-form"_s, u"app/base/a.cpp"_s, ours(u"#include \"QString\""_s), {}},
        {u"include-layer"_s, u"app/base/a.cpp"_s, ours(u"#include \"schema/a.h\""_s), u"app/schema/a.cpp"_s},
        {u"include-layer"_s, u"app/models/a.cpp"_s, ours(u"#include \"transport/a.h\""_s), u"app/main.cpp"_s},
        {u"include-layer"_s, u"ui/shell/a.cpp"_s, ours(u"#include \"session/a.h\""_s), u"app/session/a.cpp"_s},
        {u"include-layer"_s, u"app/main.cpp"_s, ours(u"#include \"simulator/a.h\""_s), u"app/simulator/a.cpp"_s},
        {u"include-layer"_s, u"app/simulator/a.cpp"_s, ours(u"#include \"transport/a.h\""_s), u"app/transport/a.cpp"_s},
        {u"include-layer"_s, u"app/base/a.cpp"_s, ours(u"#include \"ui/a.h\""_s), u"ui/a.cpp"_s},
        {u"file-name"_s, u"app/base/CallSlot.cpp"_s, ours(u"int a;"_s), u"app/base/callslot.cpp"_s},
        {u"pragma-once"_s, u"ui/a.h"_s, ours(u"#ifndef A"_s), u"ui/a.cpp"_s},
        {u"pragma-once"_s, u"tests/support/a.h"_s, ours(u"// #pragma once"_s), {}},
        {u"network"_s, u"app/base/a.cpp"_s, ours(u"#include <QNetworkReply>"_s), u"app/transport/a.cpp"_s},
        {u"network"_s, u"app/main.cpp"_s, ours(u"QNetworkProxy proxy;"_s), u"tests/base/a.cpp"_s},
        {u"httplib"_s, u"app/transport/a.cpp"_s, ours(u"httplib::Client c;"_s), u"app/simulator/a.cpp"_s},
        {u"sqlite"_s, u"app/models/a.cpp"_s, ours(u"#include <SQLiteCpp/Database.h>"_s), u"app/store/a.cpp"_s},
        {u"sqlite"_s, u"ui/a.cpp"_s, ours(u"int x = sqlite3_step(s);"_s), u"app/store/a.cpp"_s},
        {u"sqlite"_s, u"app/main.cpp"_s, ours(u"QSqlDatabase db;"_s), u"app/store/a.cpp"_s},
        {u"widgets"_s, u"app/models/a.h"_s, ours(header + u"class QWidget;"_s), u"ui/a.h"_s},
        {u"widgets"_s, u"app/models/a.cpp"_s, ours(u"#include <QtWidgets/QLabel>"_s), u"ui/a.cpp"_s},
        {u"settings"_s, u"ui/a.cpp"_s, ours(u"QSettings s;"_s), u"app/session/a.cpp"_s},
        {u"keychain"_s, u"app/session/a.cpp"_s, ours(u"QKeychain::Job *j;"_s), u"app/session/keychainkeystore.cpp"_s},
        {u"keychain"_s, u"app/main.cpp"_s, ours(u"#include <qt6keychain/keychain.h>"_s),
         u"app/session/keychainkeystore.cpp"_s},
        {u"json"_s, u"ui/pages/hosts/a.cpp"_s, ours(u"QJsonObject o;"_s), u"ui/forms/a.cpp"_s},
        {u"event-loop"_s, u"app/transport/a.cpp"_s, ours(u"QEventLoop loop;"_s), u"tests/base/a.cpp"_s},
        {u"event-loop"_s, u"ui/a.cpp"_s, ours(u"qApp->processEvents();"_s), u"tests/base/a.cpp"_s},
        {u"modal-exec"_s, u"ui/a.cpp"_s, ours(u"if (dialog.exec())\n    return;"_s), u"app/main.cpp"_s},
        {u"modal-exec"_s, u"ui/a.cpp"_s, ours(u"menu->exec (where);"_s), u"app/store/a.cpp"_s},
        {u"modal-exec"_s, u"ui/a.cpp"_s, ours(u"QMessageBox::question(this, t, u);"_s), {}},
        {u"modal-exec"_s, u"ui/a.cpp"_s, ours(u"QFileDialog::getSaveFileName(this);"_s), {}},
        {u"delete-later"_s, u"ui/a.cpp"_s, ours(u"x->deleteLater();"_s), u"app/transport/a.cpp"_s},
        {u"singleton"_s, u"app/base/a.cpp"_s, ours(u"Q_GLOBAL_STATIC(X, x)"_s), {}},
        {u"singleton"_s, u"app/base/a.h"_s, ours(header + u"static ThrottleBook &instance();"_s), {}},
        {u"singleton"_s, u"app/base/a.h"_s, ours(header + u"static\nbase::Clock *self();"_s), {}},
        {u"blocking-wait"_s, u"app/transport/a.cpp"_s, ours(u"socket.waitForReadyRead(100);"_s), u"tests/base/a.cpp"_s},
        {u"sleep"_s, u"app/transport/a.cpp"_s, ours(u"std::this_thread::sleep_for(1s);"_s), u"app/simulator/a.cpp"_s},
        {u"sleep"_s, u"tests/base/a.cpp"_s, ours(u"QTest::qSleep(5);"_s), u"tests/bench/a.cpp"_s},
        {u"fixed-wait"_s, u"tests/base/a.cpp"_s, ours(u"QTest::qWait(50);"_s), u"tests/sync/tst_recovery.cpp"_s},
        {u"markup"_s, u"ui/a.cpp"_s, ours(u"label->setTextFormat(Qt::RichText);"_s), {}},
        {u"markup"_s, u"ui/a.cpp"_s, ours(u"view->setHtml(text);"_s), {}},
        {u"markup-literal"_s, u"ui/a.cpp"_s, ours(u"auto t = u\"<b>%1</b>\"_s.arg(name);"_s), u"app/transport/a.cpp"_s},
        {u"markup-literal"_s, u"app/models/a.cpp"_s, ours(u"auto t = R\"x(\n<a href='%1'>)x\";"_s),
         u"tests/base/a.cpp"_s},
        {u"no-context"_s, u"app/transport/a.cpp"_s, ours(u"QObject::connect(a, &A::b,\n    [] {});"_s),
         u"tests/base/a.cpp"_s},
        {u"no-context"_s, u"app/transport/a.cpp"_s, ours(u"QTimer::singleShot(0, [] {});"_s), {}},
    };
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheRules()
    {
        const Table table = readTable(QStringLiteral(PLUMBLINE_LAYERS));
        const auto files = readFiles(QStringLiteral(PLUMBLINE_ROOT));
        QVERIFY(!table.layers.isEmpty());
        QVERIFY(files.size() > 10);
        const auto findings =
            checkTable(table) + checkFiles(files, table) + checkRoot(rootEntries(QStringLiteral(PLUMBLINE_ROOT)));
        for (const QString &line : lines(findings))
            qWarning().noquote() << line;
        QCOMPARE(findings.size(), 0);
    }

    void aBrokenTreeIsFound_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Case &c : cases()) {
            QTest::addRow("%s %d", qPrintable(c.rule), index) << index;
            ++index;
        }
    }
    void aBrokenTreeIsFound()
    {
        QFETCH(int, index);
        const Case c = cases().at(index);
        const auto bad = SmallTree(c.badPath, c.badText).findings();
        QVERIFY2(bad.size() == 1 && bad.first().rule == c.rule, qPrintable(lines(bad).join(u'\n')));
        if (c.goodPath.isEmpty())
            return;
        const auto good = SmallTree(c.goodPath, c.badText).findings();
        QVERIFY2(good.isEmpty(), qPrintable(lines(good).join(u'\n')));
    }

    void everyRuleIsBrokenOnce()
    {
        QSet<QString> broken{u"table"_s}; // below
        for (const Case &c : cases())
            broken.insert(c.rule);
        const auto ids = ruleIds();
        QCOMPARE(broken, QSet<QString>(ids.cbegin(), ids.cend()));
    }

    void aBrokenTableIsFound()
    {
        QCOMPARE(lines(checkTable(smallTable())), QStringList());
        Table circle = smallTable();
        circle.layers.first().uses.append(u"ui"_s);
        QCOMPARE(checkTable(circle).size(), 1);
        Table unknown = smallTable();
        unknown.programs.first().uses.append(u"cellar"_s);
        QCOMPARE(checkTable(unknown).size(), 1);
    }

    void findingsNameTheirLine()
    {
        const QString text = spdx + u"/* QEventLoop\n   QEventLoop */\nint a = 1'000'000;\nQEventLoop loop;\n"_s;
        const auto findings = SmallTree(u"app/base/a.cpp"_s, text).findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().line, 5);
        QCOMPARE(findings.first().path, u"app/base/a.cpp"_s);
    }

    void commentsAndLiteralsAreNotCode()
    {
        const QString text =
            spdx
            + u"// QEventLoop\nauto a = \"QEventLoop \\\" QSettings\";\nauto b = R\"x(QNetwork \" )\" QSql)x\";\n"
              u"char c = '\"', d = '\\''; // QKeychain\n#define X \"QWidget\"\n"_s;
        QCOMPARE(lines(SmallTree(u"app/base/a.cpp"_s, text).findings()), QStringList());
        const Code code = parse(text);
        QCOMPARE(code.literals.size(), 3);
        QCOMPARE(code.literals.at(1).text, u"QNetwork \" )\" QSql"_s);
        QCOMPARE(code.lines.size(), text.count(u'\n') + 1);
        QVERIFY(code.lines.at(2).startsWith("auto a = \""_L1));
    }

    void codeAfterALiteralIsStillCode()
    {
        const QString text = spdx + u"auto a = R\"(x)\"; QEventLoop l;\n"_s;
        QCOMPARE(SmallTree(u"app/base/a.cpp"_s, text).findings().size(), 1);
        const QString two = spdx + u"char q = '\"'; QEventLoop l; char r = '\"';\n"_s;
        QCOMPARE(SmallTree(u"app/base/a.cpp"_s, two).findings().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
