// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "store/message.h"

#include <QTest>

#include <optional>

// What the tests of this folder share.

namespace storetest {

/// Waits for the answer of \p call.
template <typename T>
base::Result<T> answerOf(base::Call<T> call)
{
    QObject context;
    std::optional<base::Result<T>> answer;
    std::move(call).finally(&context, [&answer](base::Result<T> &&result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000)) {
        base::ApiError none;
        none.kind = base::ApiError::Kind::Timeout;
        none.message = QStringLiteral("the test waited a minute for nothing");
        return base::Failure(none);
    }
    return std::move(*answer);
}

/// True for an error of the store with these words of store::Message.
template <typename T>
bool isFault(const base::Result<T> &result, store::Message::Kind kind)
{
    return !result && result.error().kind == base::ApiError::Kind::StoreFault
           && result.error().message == store::Message{.kind = kind}.reason();
}

} // namespace storetest
