// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "code.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

/// A word that belongs into some places only. `in` and `except` are matched against the beginning of the path.
struct Ban {
    QString id;
    QRegularExpression word;
    QString in;
    QString except; ///< empty: nowhere
    QString why;
    bool inLiterals = false; ///< looks into string literals instead of code
};

const QString product = u"(app|ui)/"_s;

const QList<Ban> &bans()
{
    const auto word = [](const QString &pattern) { return QRegularExpression(pattern); };
    static const QList<Ban> table{
        {u"network"_s, word(uR"(\bQNetwork\w*)"_s), product, u"app/transport/"_s,
         u"only transport speaks to the network"_s},
        {u"httplib"_s, word(uR"(\bhttplib\b)"_s), product, u"app/simulator/"_s, u"only the simulator serves"_s},
        {u"sqlite"_s, word(uR"((?i:sqlite)|\bQSql\w*)"_s), product, u"app/store/"_s,
         u"only store knows the database"_s},
        {u"widgets"_s, word(uR"(\b(QWidget|QtWidgets)\b)"_s), product, u"ui/"_s, u"only ui knows widgets"_s},
        {u"settings"_s, word(uR"(\bQSettings\b)"_s), product, u"app/session/"_s, u"only session keeps settings"_s},
        {u"keychain"_s, word(uR"((?i:\bQ?keychain\.h\b)|\bQKeychain\b)"_s), product,
         u"app/session/keychainkeystore\\.cpp$"_s, u"one file speaks to the keychain"_s},
        {u"json"_s, word(uR"(\bQJson\w*)"_s), u"ui/pages/"_s, {}, u"pages see schema::Document and records"_s},
        {u"event-loop"_s, word(uR"(\bQEventLoop\b|\bprocessEvents\b)"_s), product, {}, u"no nested event loops"_s},
        // open() and popup() do the same without a loop of their own
        {u"modal-exec"_s,
         word(uR"((->|\.)exec\s*\(|\bQMessageBox::(question|information|warning|critical|about)\b)"
              uR"(|\b(QFileDialog|QInputDialog|QColorDialog|QFontDialog)::get\w+)"_s),
         u"ui/"_s,
         {},
         u"a dialog that runs a nested event loop; use open()"_s},
        {u"delete-later"_s, word(uR"(\bdeleteLater\b)"_s), product, u"app/transport/"_s, u"who starts, owns"_s},
        {u"singleton"_s,
         word(
             uR"(\bQ_(APPLICATION|GLOBAL)_STATIC\w*|\bstatic\s+[\w:<>]+\s*[&*]\s*(instance|self|singleton|global|get)\s*\()"_s),
         product,
         {},
         u"no singletons of our own; main.cpp hands the one object down"_s},
        {u"blocking-wait"_s,
         word(
             uR"(\bwaitFor(ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection|Started|Finished)\b)"_s),
         product, u"app/session/demo\\.cpp"_s,
         u"blocks its thread; wait for the signal (a child that must be gone when its owner is has none to wait for)"_s},
        {u"sleep"_s, word(uR"(\b(QThread::(m|u)?sleep|sleep_for|sleep_until|usleep|nanosleep|qSleep)\b)"_s),
         u"(app|ui|tests)/"_s, u"(app/simulator|tests/bench)/"_s, u"time comes from a clock; nothing sleeps"_s},
        // These give real sockets and stores a little time for each step of a clock that they move.
        {u"fixed-wait"_s, word(uR"(\bqWait\s*\()"_s), u"tests/"_s, u"tests/sync/tst_(recovery|listings)\\.cpp$"_s,
         u"a test waits for what it wants to see; qWaitFor or QTRY_*"_s},
        {u"markup"_s,
         word(uR"(\bQt::(RichText|MarkdownText|AutoText)\b|\b(set|insert|append)(Html|Markdown)\s*\()"_s),
         u"ui/"_s,
         {},
         u"what a tenant names is text, never markup"_s},
        {u"markup-literal"_s,
         word(uR"(</?(a|b|br|code|div|font|h[1-6]|html|i|img|li|p|pre|span|table|td|tr|u|ul)(\s[^>]*)?/?>)"_s),
         u"(ui|app/models)/"_s,
         {},
         u"markup in a text turns what is put into it into markup"_s,
         true},
        {u"no-context"_s,
         word(uR"(\bconnect\(\s*[\w.>()-]+\s*,\s*&[\w:]+\s*,\s*\[|\bsingleShot\(\s*[\w:.]+\s*,\s*\[)"_s),
         product,
         {},
         u"nothing asynchronous without a context object"_s},
    };
    return table;
}

bool startsLike(const QString &path, const QString &pattern)
{
    return !pattern.isEmpty()
           && QRegularExpression(pattern)
                  .match(path, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                  .hasMatch();
}

bool isCpp(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

/// A layer with all it uses, directly or not, and itself.
QSet<QString> reach(const QStringList &from, const Table &table)
{
    QSet<QString> reached;
    QStringList open = from;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (reached.contains(name))
            continue;
        reached.insert(name);
        for (const Layer &layer : table.layers) {
            if (layer.name == name)
                open.append(layer.uses);
        }
    }
    return reached;
}

/// What a file may include; nothing if it belongs to no layer.
std::optional<QSet<QString>> allowedFor(const QString &path, const Table &table)
{
    for (const Program &program : table.programs) {
        if (program.main == path)
            return reach(program.uses, table);
    }
    for (const Layer &layer : table.layers) {
        if (path.startsWith(layer.dir + u'/'))
            return reach({layer.name}, table);
    }
    return std::nullopt;
}

void checkIncludes(const File &file, const Code &code, const Table &table, QList<Finding> &findings)
{
    const auto allowed = allowedFor(file.path, table);
    if (!allowed) {
        findings.append({u"no-layer"_s, file.path, 0, u"belongs to no layer and no program of the table"_s});
        return;
    }
    QSet<QString> names;
    for (const Layer &layer : table.layers)
        names.insert(layer.name);
    for (const auto &include : code.includes) {
        const QString first = include.path.section(u'/', 0, 0);
        const bool named = include.path.contains(u'/') && names.contains(first);
        // moc and uic write theirs into the build folder
        static const QRegularExpression generated(uR"(^(\w+\.moc|ui_\w+\.h)$)"_s);
        if (include.quoted ? !named && !generated.match(include.path).hasMatch() : named) {
            findings.append({u"include-form"_s, file.path, include.line,
                             u"\"%1\": ours are included as \"layer/file.h\", others as <file>"_s.arg(include.path)});
        } else if (named && !allowed->contains(first)) {
            findings.append({u"include-layer"_s, file.path, include.line,
                             u"\"%1\": the table does not let it use %2"_s.arg(include.path, first)});
        }
    }
}

void checkWords(const File &file, const Code &code, QList<Finding> &findings)
{
    for (const Ban &ban : bans()) {
        if (!startsLike(file.path, ban.in) || startsLike(file.path, ban.except))
            continue;
        if (ban.inLiterals) {
            for (const auto &literal : code.literals) {
                if (const auto match = ban.word.match(literal.text); match.hasMatch())
                    findings.append({ban.id, file.path, literal.line, match.captured() + u": "_s + ban.why});
            }
            continue;
        }
        // statements may go over several lines
        const QString text = code.lines.join(u'\n');
        for (auto it = ban.word.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const auto line = 1 + QStringView(text).first(match.capturedStart()).count(u'\n');
            findings.append({ban.id, file.path, int(line), match.captured().simplified() + u": "_s + ban.why});
        }
    }
}

void checkForm(const File &file, const Code &code, QList<Finding> &findings)
{
    static const QRegularExpression plain(uR"(^(app|ui)/([a-z0-9]+/)*[a-z0-9]+\.(cpp|h)$)"_s);
    if (startsLike(file.path, product) && !plain.match(file.path).hasMatch())
        findings.append({u"file-name"_s, file.path, 0, u"files are named like their class, in lower case"_s});
    if (file.path.endsWith(".h"_L1) && !code.lines.contains(u"#pragma once"_s))
        findings.append({u"pragma-once"_s, file.path, 0, u"a header begins with #pragma once"_s});
}

} // namespace

QString Finding::toString() const
{
    return u"%1:%2: %3 [%4]"_s.arg(path, QString::number(line), what, rule);
}

QStringList ruleIds()
{
    QStringList ids{u"table"_s,        u"root"_s,      u"licence"_s,     u"no-layer"_s,
                    u"include-form"_s, u"file-name"_s, u"pragma-once"_s, u"include-layer"_s};
    for (const Ban &ban : bans())
        ids.append(ban.id);
    return ids;
}

QList<Finding> checkTable(const Table &table)
{
    QList<Finding> findings;
    QSet<QString> known;
    // A layer may use only those above it in the table, so there can be no circle.
    for (const Layer &layer : table.layers) {
        for (const QString &used : layer.uses) {
            if (!known.contains(used)) {
                findings.append({u"table"_s, u"CMakeLists.txt"_s, 0,
                                 u"%1 uses %2, which does not stand above it"_s.arg(layer.name, used)});
            }
        }
        known.insert(layer.name);
    }
    for (const Program &program : table.programs) {
        for (const QString &used : program.uses) {
            if (!known.contains(used))
                findings.append({u"table"_s, u"CMakeLists.txt"_s, 0, u"%1 uses %2"_s.arg(program.main, used)});
        }
    }
    return findings;
}

QList<Finding> checkFiles(const QList<File> &files, const Table &table)
{
    QList<Finding> findings;
    for (const File &file : files) {
        if (!file.text.section(u'\n', 0, 2).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            findings.append({u"licence"_s, file.path, 1, u"no SPDX line at its top"_s});
        if (!isCpp(file.path))
            continue;
        const Code code = parse(file.text);
        if (startsLike(file.path, product))
            checkIncludes(file, code, table, findings);
        checkWords(file, code, findings);
        checkForm(file, code, findings);
    }
    return findings;
}

QList<Finding> checkRoot(const QStringList &entries)
{
    static const QStringList allowed{u"app"_s,       u"ui"_s,       u"resources"_s,       u"translations"_s,
                                     u"packaging"_s, u"tests"_s,    u"CHANGELOG.md"_s,    u"CMakeLists.txt"_s,
                                     u"README.md"_s, u"LICENSES"_s, u"CONTRIBUTING.md"_s, u"CMakePresets.json"_s};
    QList<Finding> findings;
    for (const QString &entry : entries) {
        if (!allowed.contains(entry))
            findings.append({u"root"_s, entry, 0, u"the root holds only what design and tools put there"_s});
    }
    return findings;
}

} // namespace architecture
