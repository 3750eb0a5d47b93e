// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

#include <QTest>

/// What \p call ends with; nothing if it does not within \p patience.
template <typename T>
std::optional<base::Result<T>> await(base::Call<T> call, std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    QObject context;
    std::optional<base::Result<T>> ended;
    const auto handle =
        std::move(call).finally(&context, [&ended](base::Result<T> &&result) { ended.emplace(std::move(result)); });
    (void)QTest::qWaitFor([&ended] { return ended.has_value(); }, int(patience.count()));
    return ended;
}

/// The value of a call that always has one.
template <typename T>
T valueOf(base::Call<T> call)
{
    auto ended = await(std::move(call));
    if (!ended)
        qFatal("the call did not end");
    if (!*ended)
        qFatal("the call failed: %s", qPrintable(ended->error().message));
    return std::move(**ended);
}
