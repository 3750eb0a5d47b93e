// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dbussecretservice.h"

#include "api/chain.h"
#include "session/within.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <limits>

namespace session {

using namespace Qt::StringLiterals;
using api::chain;
using base::Call;
using base::Result;

namespace {

const QString service = u"org.freedesktop.secrets"_s;
const QString root = u"/org/freedesktop/secrets"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
/// Where the specification says "no object".
const QString nothing = u"/"_s;

/// The default collection: where new items go.
struct Ring {
    KeychainState state = KeychainState::NoService;
    QDBusObjectPath path{};
};

QDBusMessage method(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, name);
    message.setArguments(arguments);
    return message;
}

QDBusMessage serviceMethod(const QString &name, const QVariantList &arguments)
{
    return method(root, u"org.freedesktop.Secret.Service"_s, name, arguments);
}

/// Errors are answers too: the message says which it is.
Call<QDBusMessage> ask(const QDBusMessage &message, base::Clock &clock)
{
    const auto forEver = std::numeric_limits<int>::max();
    base::CallPromise<QDBusMessage> promise;
    const auto watcher =
        std::make_shared<QDBusPendingCallWatcher>(QDBusConnection::sessionBus().asyncCall(message, forEver));
    promise.onAbort([watcher] {});
    QObject::connect(watcher.get(), &QDBusPendingCallWatcher::finished, watcher.get(),
                     [promise](QDBusPendingCallWatcher *done) { promise.settle(done->reply()); });
    return within(clock, DBusSecretService::patience, promise.call(),
                  [message]() -> Result<QDBusMessage> { return message.createErrorReply(QDBusError::Timeout, {}); });
}

KeychainState stateOf(const QDBusMessage &error)
{
    switch (QDBusError(error).type()) {
    case QDBusError::NoServer:
    case QDBusError::Disconnected: return KeychainState::NoBus;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return KeychainState::Unanswered;
    default: return KeychainState::NoService; // not there, not startable, or not one that speaks our language
    }
}

KeychainState stateOf(const base::ApiError &)
{
    return KeychainState::Unanswered; // of a call that nobody answered
}

bool isError(const QDBusMessage &answer)
{
    return answer.type() != QDBusMessage::ReplyMessage;
}

Call<Ring> findRing(base::Clock &clock)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return Call<Ring>::ready(Ring{KeychainState::NoBus});
    return chain(ask(serviceMethod(u"ReadAlias"_s, {u"default"_s}), clock),
                 [&clock](Result<QDBusMessage> &&alias) -> Call<Ring> {
                     if (!alias || isError(*alias))
                         return Call<Ring>::ready(Ring{alias ? stateOf(*alias) : stateOf(alias.error())});
                     const auto path = alias->arguments().value(0).value<QDBusObjectPath>();
                     if (path.path().isEmpty() || path.path() == nothing)
                         return Call<Ring>::ready(Ring{KeychainState::NoKeyring});
                     const auto locked = method(path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                                {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
                     return ask(locked, clock).map([path](QDBusMessage &&answer) -> Result<Ring> {
                         if (isError(answer))
                             return Ring{stateOf(answer)};
                         const auto value = answer.arguments().value(0).value<QDBusVariant>().variant();
                         if (value.typeId() != QMetaType::Bool)
                             return Ring{KeychainState::NoService};
                         return Ring{value.toBool() ? KeychainState::Locked : KeychainState::Open, path};
                     });
                 });
}

/// One prompt of the service, shown on construction. Never dismissed by us: gnome-keyring 42 crashes at Dismiss, and takes
/// everybody's open keyrings with it.
class Prompt final : public QObject {
    Q_OBJECT

public:
    explicit Prompt(const QString &path)
        : m_service(service, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForUnregistration)
    {
        QDBusConnection::sessionBus().connect(service, path, promptInterface, u"Completed"_s, this,
                                              SLOT(completed(bool, QDBusVariant)));
        connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, [this] { finish(true); });
        const auto show = method(path, promptInterface, u"Prompt"_s, {QString()});
        m_shown = std::make_unique<QDBusPendingCallWatcher>(QDBusConnection::sessionBus().asyncCall(show));
        connect(m_shown.get(), &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *watcher) {
            if (watcher->isError())
                finish(true);
        });
    }
    /// Settles when the person has answered, or when nobody can any more.
    Call<bool> over() const { return m_promise.call(); }

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &) { finish(dismissed); }

private:
    void finish(bool dismissed) { m_promise.settle(!dismissed); }

    QDBusServiceWatcher m_service;
    std::unique_ptr<QDBusPendingCallWatcher> m_shown;
    base::CallPromise<bool> m_promise;
};

/// Shows \p prompt where there is one; then looks again.
Call<KeychainState> afterPrompt(const QDBusObjectPath &path, base::Clock &clock)
{
    const auto lookAgain = [&clock](Result<bool> &&) {
        return findRing(clock).map([](Ring &&ring) -> Result<KeychainState> { return ring.state; });
    };
    if (path.path().isEmpty() || path.path() == nothing)
        return lookAgain(true);
    const auto prompt = std::make_shared<Prompt>(path.path());
    return chain(prompt->over(), [prompt, lookAgain](Result<bool> &&result) { return lookAgain(std::move(result)); });
}

} // namespace

Call<KeychainState> DBusSecretService::probe()
{
    return findRing(*m_clock).map([](Ring &&ring) -> Result<KeychainState> { return ring.state; });
}

Call<KeychainState> DBusSecretService::unlock()
{
    auto &clock = *m_clock;
    return chain(findRing(clock), [&clock](Result<Ring> &&ring) {
        const auto state = ring ? ring->state : stateOf(ring.error());
        QDBusMessage request;
        if (state == KeychainState::Locked) {
            request = serviceMethod(u"Unlock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{ring->path})});
        } else if (state == KeychainState::NoKeyring) {
            const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Login"_s}};
            request = serviceMethod(u"CreateCollection"_s, {properties, u"default"_s});
        } else {
            return Call<KeychainState>::ready(state);
        }
        // Both answer (what is done already, the prompt to show for the rest).
        return chain(ask(request, clock), [&clock](Result<QDBusMessage> &&answer) {
            if (!answer || isError(*answer))
                return Call<KeychainState>::ready(answer ? stateOf(*answer) : stateOf(answer.error()));
            return afterPrompt(answer->arguments().value(1).value<QDBusObjectPath>(), clock);
        });
    });
}

} // namespace session

#include "dbussecretservice.moc"
