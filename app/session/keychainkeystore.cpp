// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainkeystore.h"

#include "api/chain.h"
#include "session/memorykeystore.h"
#include "session/secretserviceprobe.h"
#include "session/within.h"

#include <qt6keychain/keychain.h>

namespace session {

using api::chain;
using base::Call;
using base::Result;

namespace {

/// One step of the library.
struct Step {
    KeyState state = KeyState::Unanswered;
    SecretBytes key{};
};

KeyState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return KeyState::Stored;
    case QKeychain::EntryNotFound: return KeyState::Missing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return KeyState::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: return KeyState::NoKeychain;
    }
    return KeyState::NoKeychain;
}

/// Of a keychain that is not open.
KeyState stateOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Open: return KeyState::Missing;
    case KeychainState::Locked: return KeyState::Locked;
    case KeychainState::NoKeyring:
    case KeychainState::NoService:
    case KeychainState::NoBus: return KeyState::NoKeychain;
    case KeychainState::Unanswered: return KeyState::Unanswered;
    }
    return KeyState::Unanswered;
}

/// The job deletes itself when it is over, and not before: its callback cannot be taken back.
Call<Step> start(QKeychain::Job *job, const QString &connection)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(connection);
    base::CallPromise<Step> promise;
    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
        Step step{stateOf(done->error())};
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done)) {
            auto bytes = reading->binaryData();
            step.key = SecretBytes(bytes);
            wipe(bytes);
        }
        promise.settle(std::move(step));
    });
    job->start();
    return promise.call();
}

} // namespace

struct KeychainKeyStore::Private : std::enable_shared_from_this<Private> {
    Private(SecretServiceProbe &aProbe, base::Clock &aClock, QString aService)
        : probe(&aProbe),
          clock(&aClock),
          service(std::move(aService))
    {}

    Call<Step> run(QKeychain::Job *job, const QString &connection) const
    {
        return within(*clock, patience, start(job, connection), []() -> Result<Step> { return Step{}; });
    }

    /// \p next runs when the keychain is open; else Step says how it stands.
    template <typename Next>
    Call<Step> ifOpen(Next next) const
    {
        return chain(probe->probe(), [next = std::move(next)](Result<KeychainState> &&state) -> Call<Step> {
            const auto stands = state.value_or(KeychainState::Unanswered);
            return stands == KeychainState::Open ? next() : Call<Step>::ready(Step{stateOf(stands)});
        });
    }

    /// What a failed step means: how the keychain stands, or what the step said if that is open.
    Call<Step> explained(Step step) const
    {
        if (step.state == KeyState::Stored)
            return Call<Step>::ready(std::move(step));
        return ifOpen([state = step.state] { return Call<Step>::ready(Step{state}); });
    }

    Call<Step> readOpen(const QString &connection) const
    {
        return chain(run(new QKeychain::ReadPasswordJob(service), connection),
                     [self = shared_from_this()](Result<Step> &&step) {
                         if (step && step->state == KeyState::Stored && step->key.isEmpty())
                             step->state = KeyState::Missing;
                         return self->explained(step ? std::move(*step) : Step{});
                     });
    }

    Call<Step> writeOpen(const QString &connection, const std::shared_ptr<SecretBytes> &key) const
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        auto text = QString::fromUtf8(key->view());
        job->setTextData(text);
        wipe(text);
        const auto self = shared_from_this();
        return chain(run(job, connection), [self, connection, key](Result<Step> &&step) {
            if (!step || step->state != KeyState::Stored)
                return self->explained(step ? std::move(*step) : Step{});
            return self->readOpen(connection).map([key](Step &&read) -> Result<Step> {
                const bool other = read.state == KeyState::Stored && !read.key.equals(*key);
                return Step{other ? KeyState::Missing : read.state};
            });
        });
    }

    Call<Step> removeOpen(const QString &connection) const
    {
        const auto self = shared_from_this();
        return chain(run(new QKeychain::DeletePasswordJob(service), connection),
                     [self, connection](Result<Step> &&removed) {
                         const bool denied = removed && removed->state == KeyState::Denied;
                         return self->readOpen(connection).map([denied](Step &&read) -> Result<Step> {
                             return Step{denied && read.state == KeyState::Stored ? KeyState::Denied : read.state};
                         });
                     });
    }

    SecretServiceProbe *probe;
    base::Clock *clock;
    QString service;
    MemoryKeyStore memory;
};

KeychainKeyStore::KeychainKeyStore(SecretServiceProbe &probe, base::Clock &clock, const QString &service)
    : d(std::make_shared<Private>(probe, clock, service))
{}

KeychainKeyStore::~KeychainKeyStore() = default;

Call<StoredKey> KeychainKeyStore::read(const QString &connection)
{
    if (d->memory.has(connection))
        return d->memory.read(connection);
    return d->ifOpen([self = d, connection] { return self->readOpen(connection); })
        .map([](Step &&step) -> Result<StoredKey> {
            return StoredKey{step.state, std::move(step.key)};
        });
}

Call<KeyState> KeychainKeyStore::write(const QString &connection, SecretBytes key)
{
    const auto held = std::make_shared<SecretBytes>(key.clone());
    d->memory.keep(connection, std::move(key));
    return d->ifOpen([self = d, connection, held] { return self->writeOpen(connection, held); })
        .map([self = d, connection, held](Step &&step) -> Result<KeyState> {
            // Unless another has been entered meanwhile.
            if (step.state == KeyState::Stored && self->memory.find(connection).equals(*held))
                self->memory.drop(connection);
            return step.state;
        });
}

Call<KeyState> KeychainKeyStore::remove(const QString &connection)
{
    return d->ifOpen([self = d, connection] { return self->removeOpen(connection); })
        .map([self = d, connection](Step &&step) -> Result<KeyState> {
            if (step.state == KeyState::Missing)
                self->memory.drop(connection);
            return step.state;
        });
}

void KeychainKeyStore::forget(const QString &connection)
{
    d->memory.drop(connection);
}

Call<KeychainState> KeychainKeyStore::keychain()
{
    return d->probe->probe();
}

Call<KeychainState> KeychainKeyStore::unlock()
{
    return d->probe->unlock();
}

} // namespace session
