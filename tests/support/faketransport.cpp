// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faketransport.h"

#include <QCoreApplication>

#include <algorithm>

namespace support {

using namespace Qt::StringLiterals;
using transport::Reply;
using transport::Request;

base::Call<Reply> FakeTransport::send(Request request)
{
    if (request.onSending)
        request.onSending();
    Entry entry{std::move(request), {}};
    auto &promise = entry.promise.emplace();
    auto call = promise.call();
    promise.onAbort([cancelled = entry.cancelled] { *cancelled = true; });
    m_entries.push_back(std::move(entry));
    if (!m_injected.empty()) {
        auto next = std::move(m_injected.front());
        m_injected.pop_front();
        settle(count() - 1, std::move(next));
    }
    return call;
}

void FakeTransport::inject(Answer answer)
{
    for (int i = 0; i < count(); ++i) {
        const auto &entry = m_entries[static_cast<std::size_t>(i)];
        if (entry.promise && !*entry.cancelled) {
            settle(i, std::move(answer));
            return;
        }
    }
    m_injected.push_back(std::move(answer));
}

int FakeTransport::pending() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.promise && !*e.cancelled; }));
}

QStringList FakeTransport::methods() const
{
    QStringList ids;
    for (const auto &entry : m_entries)
        ids.append(entry.request.method->id);
    return ids;
}

void FakeTransport::settle(int index, Answer answer)
{
    auto &open = m_entries.at(static_cast<std::size_t>(index)).promise;
    if (!open)
        return;
    const auto promise = *open; // GCC 12 under the sanitizers takes an exchanged optional for uninitialised
    open.reset();
    promise.settle(std::move(answer));
}

void FakeTransport::forget(int index)
{
    m_entries.at(static_cast<std::size_t>(index)).promise.reset();
}

Reply FakeTransport::reply(const QJsonValue &value, int httpStatus)
{
    return Reply{schema::Document(value), httpStatus, 0};
}

schema::Method methodOf(const QString &id, schema::Effect effect)
{
    schema::Method method;
    method.id = id;
    method.area = id.section(u'.', 0, 0);
    method.name = id.section(u'.', 1);
    method.versions = QStringList{u"v1.0"_s};
    method.effect = effect;
    method.bucket = u"default"_s;
    return method;
}

Request makeRequest(const QString &id, transport::Priority priority, schema::Effect effect)
{
    Request request;
    ownMethod(request) = methodOf(id, effect);
    request.version = u"v1.0"_s;
    request.priority = priority;
    request.record = std::make_shared<base::CallRecord>();
    return request;
}

base::ApiError makeError(base::ApiError::Kind kind, base::ApiError::Outcome outcome, int httpStatus)
{
    base::ApiError error;
    error.kind = kind;
    error.outcome = outcome;
    error.httpStatus = httpStatus;
    return error;
}

base::ApiError rateLimited(std::optional<std::chrono::milliseconds> retryAfter)
{
    auto error = makeError(base::ApiError::Kind::RateLimited, base::ApiError::Outcome::NotSent, 429);
    error.retryAfter = retryAfter;
    return error;
}

void drain()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace support
