// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/message.h"
#include "support/await.h"

// What the tests of this folder share.

namespace storetest {

/// Waits for the answer of \p call.
template <typename T>
base::Result<T> answerOf(base::Call<T> call)
{
    auto ended = await(std::move(call), std::chrono::minutes(1));
    if (!ended) {
        base::ApiError none;
        none.kind = base::ApiError::Kind::Timeout;
        none.message = QStringLiteral("the test waited a minute for nothing");
        return base::Failure(none);
    }
    return std::move(*ended);
}

/// True for an error of the store with these words of store::Message.
template <typename T>
bool isFault(const base::Result<T> &result, store::Message::Kind kind)
{
    return !result && result.error().kind == base::ApiError::Kind::StoreFault
           && result.error().message == store::Message{.kind = kind}.reason();
}

} // namespace storetest
