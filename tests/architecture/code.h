// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace architecture {

/// C++ as the rules want to see it: what is said in comments and literals is not code.
struct Code {
    struct Include {
        QString path;
        bool quoted = false; ///< "…", not <…>
        int line = 0;
    };
    struct Literal {
        QString text; ///< as written, escapes and all
        int line = 0;
    };
    QStringList lines; ///< comments and the insides of literals blanked; line numbers kept (index 0 is line 1)
    QList<Include> includes;
    QList<Literal> literals; ///< strings only; the paths of includes are not among them
};

/// Knows //, /* */, "…" with escapes, R"x(…)x" and character literals; no preprocessor.
Code parse(const QString &text);

} // namespace architecture
