// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tree.h"

namespace architecture {

/// Something that stands where it must not.
struct Finding {
    QString rule; ///< id of the rule, see ruleIds()
    QString path; ///< from the root
    int line = 0; ///< 0: the file or folder as a whole
    QString what; ///< for whoever has to mend it

    QString toString() const;
};

/// Every rule there is; the tests break each once.
QStringList ruleIds();

/// The layer table itself: known names, no circles.
QList<Finding> checkTable(const Table &table);
/// Includes, words and licence lines.
QList<Finding> checkFiles(const QList<File> &files, const Table &table);
/// The root holds what design and tools put there, nothing else.
QList<Finding> checkRoot(const QStringList &entries);

} // namespace architecture
