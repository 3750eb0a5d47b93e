// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/coalescingtransport.h"

#include <QJsonDocument>

namespace transport {

struct CoalescingTransport::Shared {
    struct Asker {
        base::CallPromise<Reply> promise;
        std::function<void()> onSending;
    };
    QByteArray key;
    Priority priority{};
    std::list<Asker> askers;
    std::list<std::shared_ptr<Shared>>::iterator place;
    bool sent = false;
    std::optional<base::Call<Reply>> running;
};

namespace {

/// The same for requests that would put the same bytes on the wire and wait as long for the answer. Members of a
/// QJsonObject are in order already.
QByteArray keyOf(const Request &request)
{
    QByteArray key;
    const auto add = [&key](const QByteArray &part) {
        key += QByteArray::number(part.size());
        key += ':';
        key += part;
    };
    add(request.method->id.toUtf8());
    add(request.version.toUtf8());
    add(request.service.toUtf8());
    add(request.link.toEncoded());
    add(QByteArray::number(request.maxBytes));
    add(QByteArray::number(static_cast<qint64>(request.deadline.count())));
    add(QJsonDocument(request.params).toJson(QJsonDocument::Compact));
    for (const auto &[name, value] : request.headers) {
        add(name);
        add(value);
    }
    return key;
}

} // namespace

CoalescingTransport::CoalescingTransport(Transport &inner) : m_inner(inner) {}

CoalescingTransport::~CoalescingTransport() = default;

base::Call<Reply> CoalescingTransport::send(Request request)
{
    if (request.method->isWrite()) {
        stopSharing();
        return m_inner.send(std::move(request))
            .transform([this, alive = std::weak_ptr(m_alive)](base::Result<Reply> &&result) {
                if (alive.lock())
                    stopSharing();
                return std::move(result);
            });
    }
    if (request.sink)
        return m_inner.send(std::move(request));

    const auto key = keyOf(request);
    if (const auto open = m_open.constFind(key); open != m_open.constEnd()) {
        const auto shared = *(*open)->place;
        auto call = join(shared, request);
        if (!shared->sent && request.priority < shared->priority)
            start(shared, std::move(request)); // instead of the one that waits
        return call;
    }
    const auto shared = std::make_shared<Shared>();
    shared->key = key;
    shared->place = m_running.insert(m_running.end(), shared);
    m_open.insert(key, shared.get());
    auto call = join(shared, request);
    start(shared, std::move(request));
    return call;
}

base::Call<Reply> CoalescingTransport::join(const std::shared_ptr<Shared> &shared, const Request &request)
{
    const auto asker = shared->askers.insert(shared->askers.end(), {{}, request.onSending});
    asker->promise.onAbort([this, asker, weak = std::weak_ptr(shared)] {
        const auto left = weak.lock();
        if (!left)
            return;
        left->askers.erase(asker);
        if (left->askers.empty())
            forget(*left); // and with it the request
    });
    return asker->promise.call();
}

void CoalescingTransport::start(const std::shared_ptr<Shared> &shared, Request request)
{
    request.onRefused = {}; // reads may well be asked again
    request.onSending = [weak = std::weak_ptr(shared)] {
        const auto leaving = weak.lock();
        if (!leaving)
            return;
        leaving->sent = true;
        for (auto &asker : leaving->askers) {
            if (const auto told = std::exchange(asker.onSending, {}))
                told();
        }
    };
    shared->priority = request.priority;
    shared->running.emplace(m_inner.send(std::move(request)));
    shared->running->whenSettled([this, weak = std::weak_ptr(shared)](base::Result<Reply> &&result) {
        if (const auto answered = weak.lock())
            finish(answered, result);
    });
}

/// Inside the settling of the inner call: calls nobody.
void CoalescingTransport::finish(const std::shared_ptr<Shared> &shared, const base::Result<Reply> &result)
{
    forget(*shared);
    for (const auto &asker : std::exchange(shared->askers, {}))
        asker.promise.settle(result);
}

void CoalescingTransport::forget(Shared &shared)
{
    const auto open = m_open.constFind(shared.key);
    if (open != m_open.constEnd() && *open == &shared)
        m_open.erase(open);
    m_running.erase(shared.place);
}

} // namespace transport
