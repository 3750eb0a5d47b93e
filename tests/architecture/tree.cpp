// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

bool isSource(const QString &path, const QString &text)
{
    static const QStringList endings{u".cpp"_s, u".h"_s, u".cmake"_s, u".py"_s, u".sh"_s, u"CMakeLists.txt"_s};
    return text.startsWith("#!"_L1)
           || std::any_of(endings.cbegin(), endings.cend(), [&](const QString &end) { return path.endsWith(end); });
}

} // namespace

Table readTable(const QString &path)
{
    Table table;
    const auto lines = textOf(path).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const auto cells = line.split(u'\t');
        if (cells.size() != 4)
            qFatal("not a row of the layer table: %s", qPrintable(line));
        const auto uses = cells.at(3).split(u' ', Qt::SkipEmptyParts);
        if (cells.at(0) == "layer"_L1)
            table.layers.append({cells.at(1), cells.at(2), uses});
        else
            table.programs.append({cells.at(2), uses});
    }
    return table;
}

QList<File> readFiles(const QString &root)
{
    const QDir top(root);
    QStringList paths = top.entryList(QDir::Files);
    for (const auto &dir : {u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u".ci"_s}) {
        QDirIterator it(top.filePath(dir), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(top.relativeFilePath(it.next()));
    }
    paths.sort();
    QList<File> files;
    for (const QString &path : std::as_const(paths)) {
        const QString text = textOf(top.filePath(path));
        if (isSource(path, text))
            files.append({path, text});
    }
    return files;
}

QStringList rootEntries(const QString &root)
{
    // What .gitignore names may lie about in a work tree.
    static const QStringList ignored{u"build"_s, u"compile_commands.json"_s, u"CMakeUserPresets.json"_s};
    QStringList entries = QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    entries.removeIf([](const QString &entry) { return ignored.contains(entry) || entry.endsWith(".user"_L1); });
    return entries;
}

} // namespace architecture
