// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bench {

/// Figures as `run` prints them. Remembers whether one fell short.
class Figures {
public:
    void atLeast(const char *name, double value, const char *unit, double limit)
    {
        print(name, value, unit, limit, value >= limit);
    }
    void atMost(const char *name, double value, const char *unit, double limit)
    {
        print(name, value, unit, limit, value <= limit);
    }
    /// What others are held against; falls short of nothing.
    void yardstick(const char *name, double value, const char *unit);
    int status() const { return m_short ? 1 : 0; }

private:
    void print(const char *name, double value, const char *unit, double limit, bool ok);
    bool m_short = false;
};

/// For people who watch: to standard error.
void remark(const QString &text);

/// The value that \p share of them stay below or at. Not empty.
double percentile(QList<double> values, double share);

} // namespace bench
