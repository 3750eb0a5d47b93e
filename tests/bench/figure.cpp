// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace bench {

void Figures::print(const char *name, double value, const char *unit, double limit, bool ok)
{
    std::printf("%s\t%.4g\t%s\t%.4g\t%s\n", name, value, unit, limit, ok ? "ok" : "short");
    std::fflush(stdout);
    m_short |= !ok;
}

void Figures::yardstick(const char *name, double value, const char *unit)
{
    std::printf("%s\t%.4g\t%s\t-\tok\n", name, value, unit);
    std::fflush(stdout);
}

void remark(const QString &text)
{
    std::fprintf(stderr, "# %s\n", qPrintable(text));
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto place = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(place, 0, values.size() - 1));
}

} // namespace bench
