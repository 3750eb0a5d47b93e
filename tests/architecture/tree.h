// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace architecture {

/// A row of the table in the root CMakeLists.txt, as CMake wrote it into the build folder.
struct Layer {
    QString name;
    QString dir;      ///< from the root, `app/base`
    QStringList uses; ///< direct ones
};

/// A file that consists of one program's main(): may include the layers it links and all they use.
struct Program {
    QString main; ///< from the root
    QStringList uses;
};

struct Table {
    QList<Layer> layers;
    QList<Program> programs;
};

struct File {
    QString path; ///< from the root, with '/'
    QString text;
};

/// The table as a text of lines `layer<TAB>name<TAB>dir<TAB>uses` and `program<TAB>name<TAB>main<TAB>uses`.
Table readTable(const QString &path);

/// All files of ours that rules are held against: sources, CMake files and scripts below app, ui, tests, packaging and
/// resources, and those in the root.
QList<File> readFiles(const QString &root);

/// What lies in the root itself, without what belongs to git and the build.
QStringList rootEntries(const QString &root);

} // namespace architecture
