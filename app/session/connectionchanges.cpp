// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionchanges.h"

#include "api/chain.h"
#include "session/proxypassword.h"

namespace session {

using namespace Qt::StringLiterals;
using api::chain;
using base::Call;
using base::Result;
using Outcome = ConnectionChanges::Outcome;
using Policy = ConnectionChanges::IfAnotherTenant;
using Removal = ConnectionChanges::Removal;
using Storing = ConnectionChanges::Storing;
using Verdict = ConnectionChanges::Verdict;

namespace {

Call<Outcome> nothingDone(Verdict verdict, KeyState key = KeyState::Missing)
{
    return Call<Outcome>::ready(Outcome{.verdict = verdict, .key = key});
}

bool leadsElsewhere(const Connection &one, const Connection &other)
{
    return one.accessUrl != other.accessUrl || one.kind != other.kind;
}

/// What a person made of a connection, with what is known of it by now.
ConnectionEntry edited(ConnectionEntry entry, const ConnectionEntry &now)
{
    if (!entry.editionIsSet && !now.editionIsSet && !leadsElsewhere(entry.connection, now.connection))
        entry.connection.edition = now.connection.edition;
    entry.key = now.key;
    entry.tenant = now.tenant;
    entry.tenantName = now.tenantName;
    return entry;
}

/// What a test that worked tells of it. Another tenant may be of another edition, which not every key can tell.
ConnectionEntry taught(ConnectionEntry entry, const Outcome &outcome, const QDateTime &utcNow)
{
    if (outcome.tenant != TenantMatch::Same && !entry.editionIsSet)
        entry.connection.edition.reset();
    return learnt(std::move(entry), outcome.report, utcNow);
}

/// Without a keychain nothing can be in it, unless it was put there while there was one.
bool isGone(KeyState state, const ConnectionEntry *entry)
{
    return state == KeyState::Missing || (state == KeyState::NoKeychain && entry && !entry->key.storedAt.isValid());
}

} // namespace

struct ConnectionChanges::Parts : std::enable_shared_from_this<Parts> {
    Parts(Settings &aSettings, KeyStore &aKeys, base::Clock &aClock, Tester aTester, Forgetter aForgetter)
        : settings(aSettings),
          keys(aKeys),
          clock(aClock),
          tester(std::move(aTester)),
          forgetter(std::move(aForgetter))
    {}

    void save(const ConnectionEntry &entry, Outcome &outcome) const
    {
        if (const auto saved = settings.save(entry); !saved)
            outcome.unsaved = saved.error();
    }

    /// Asks the server, past a proxy that wants a password as well. \p secrets: with the key.
    Call<TestReport> ask(const Connection &connection, const std::shared_ptr<TypedSecrets> &secrets) const
    {
        if (!needsProxyPassword(connection))
            return tester(connection, secrets->key);
        auto password = secrets->proxyPassword.isEmpty()
                            ? keys.read(proxyPasswordName(connection.id))
                            : Call<StoredKey>::ready(StoredKey{KeyState::Stored, secrets->proxyPassword.clone()});
        return chain(std::move(password), [self = shared_from_this(), connection, secrets](Result<StoredKey> &&read) {
            auto held = std::make_shared<SecretBytes>(read ? std::move(read->key) : SecretBytes());
            return self->tester(withProxyPassword(connection, held), secrets->key);
        });
    }

    /// Tests \p entry with a key and sees who answers. Done: go on.
    Call<Outcome> testedWith(const ConnectionEntry &entry, const std::shared_ptr<TypedSecrets> &secrets,
                             Policy policy) const
    {
        const auto *known = settings.find(entry.connection.id);
        const auto before = known ? *known : entry;
        return ask(entry.connection, secrets).map([before, policy](TestReport &&report) -> Result<Outcome> {
            Outcome outcome{.report = std::move(report)};
            if (!outcome.report.works()) {
                outcome.verdict = Verdict::TestFailed;
                return outcome;
            }
            outcome.tenant = compareTenant(before, outcome.report);
            if (outcome.tenant != TenantMatch::Same && policy == Policy::Ask)
                outcome.verdict = Verdict::AnotherTenant;
            return outcome;
        });
    }

    /// The same with the stored key. \p secrets: without one.
    Call<Outcome> testedWithStored(const ConnectionEntry &entry, const std::shared_ptr<TypedSecrets> &secrets,
                                   Policy policy) const
    {
        return chain(
            keys.read(entry.connection.id),
            [self = shared_from_this(), entry, secrets, policy](Result<StoredKey> &&stored) -> Call<Outcome> {
                const auto state = stored ? stored->state : KeyState::Unanswered;
                if (!stored || stored->key.isEmpty())
                    return nothingDone(Verdict::KeyUnavailable, state);
                const auto with = std::make_shared<TypedSecrets>(
                    TypedSecrets{std::move(stored->key), secrets->proxyPassword.clone()});
                return self->testedWith(entry, with, policy).map([state](Outcome &&outcome) -> Result<Outcome> {
                    outcome.key = state;
                    return std::move(outcome);
                });
            });
    }

    /// Puts what was typed where it belongs, all at once: whoever follows the settings finds it there.
    Call<KeyState> written(const QString &id, const std::shared_ptr<TypedSecrets> &secrets) const
    {
        auto key = secrets->key.isEmpty()
                       ? keys.read(id).map([](StoredKey &&stored) -> Result<KeyState> { return stored.state; })
                       : keys.write(id, secrets->key.clone());
        if (secrets->proxyPassword.isEmpty())
            return key;
        // If that cannot be kept, the proxy will say so.
        return chain(keys.write(proxyPasswordName(id), secrets->proxyPassword.clone()),
                     [waiting = std::make_shared<Call<KeyState>>(std::move(key))](Result<KeyState> &&) {
                         return std::move(*waiting);
                     });
    }

    Call<Outcome> stored(const QString &id, const std::shared_ptr<TypedSecrets> &secrets, Outcome outcome) const
    {
        return written(id, secrets)
            .map([self = shared_from_this(), id, isNew = !secrets->key.isEmpty(),
                  outcome = std::move(outcome)](KeyState &&state) mutable -> Result<Outcome> {
                outcome.key = state;
                const auto *known = self->settings.find(id);
                if (!known || !isNew)
                    return std::move(outcome);
                auto entry = *known;
                if (state == KeyState::Stored)
                    entry.key.storedAt = self->clock.utc();
                self->save(entry, outcome);
                return std::move(outcome);
            });
    }

    /// \p entry: as it is to be, or as it is while only its key is another.
    Call<Outcome> withNewKey(const ConnectionEntry &entry, bool isEdited, const std::shared_ptr<TypedSecrets> &secrets,
                             Policy policy, const Storing &storing) const
    {
        return chain(
            testedWith(entry, secrets, policy),
            [self = shared_from_this(), entry, isEdited, secrets, storing](Result<Outcome> &&outcome) -> Call<Outcome> {
                if (!outcome || outcome->verdict != Verdict::Done)
                    return Call<Outcome>::ready(std::move(outcome));
                const auto id = entry.connection.id;
                const auto *now = self->settings.find(id);
                if (!now)
                    return nothingDone(Verdict::Gone);
                if (storing)
                    storing();
                auto next = isEdited ? edited(entry, *now) : *now;
                // What was known of the old one; that stays in the keychain if the new one cannot be put there.
                next.key = {.storedAt = now->key.storedAt, .createdAt = {}, .acceptedAt = {}, .enabledApis = {}};
                self->save(taught(std::move(next), *outcome, self->clock.utc()), *outcome);
                return self->stored(id, secrets, std::move(*outcome));
            });
    }

    /// The key, and when it is gone the proxy's password; what is held of them goes when both are. Missing: proven.
    Call<KeyState> secretsRemoved(const QString &id, bool evenIfUnproven) const
    {
        const auto self = shared_from_this();
        const auto mayGoOn = [self, id, evenIfUnproven](KeyState state) {
            return evenIfUnproven || isGone(state, self->settings.find(id));
        };
        return chain(keys.remove(id), [self, id, mayGoOn](Result<KeyState> &&removed) {
            const auto key = removed.value_or(KeyState::Unanswered);
            if (!mayGoOn(key))
                return Call<KeyState>::ready(KeyState(key));
            return self->keys.remove(proxyPasswordName(id)).map([self, id, mayGoOn, key](KeyState &&proxy) {
                const auto both = key == KeyState::Missing ? proxy : key;
                if (mayGoOn(both)) {
                    self->keys.forget(id);
                    self->keys.forget(proxyPasswordName(id));
                }
                return Result<KeyState>(both);
            });
        });
    }

    Settings &settings;
    KeyStore &keys;
    base::Clock &clock;
    Tester tester;
    Forgetter forgetter;
};

ConnectionChanges::ConnectionChanges(Settings &settings, KeyStore &keys, base::Clock &clock, Tester tester,
                                     Forgetter forgetter)
    : d(std::make_shared<Parts>(settings, keys, clock, std::move(tester), std::move(forgetter)))
{}

Call<Outcome> ConnectionChanges::add(ConnectionEntry entry, TypedSecrets typed, const std::optional<TestReport> &tested)
{
    if (entry.connection.id.isEmpty())
        entry.connection.id = Settings::newId();
    if (tested)
        entry = learnt(std::move(entry), *tested, d->clock.utc());
    // Listed first: a key without a connection would be found by nobody.
    Outcome outcome;
    d->save(entry, outcome);
    return d->stored(entry.connection.id, std::make_shared<TypedSecrets>(std::move(typed)), std::move(outcome));
}

Call<Outcome> ConnectionChanges::replaceKey(const QString &id, SecretBytes key, Policy policy, Storing storing)
{
    const auto *known = d->settings.find(id);
    if (!known)
        return nothingDone(Verdict::Gone);
    return d->withNewKey(*known, false, std::make_shared<TypedSecrets>(TypedSecrets{std::move(key), {}}), policy,
                         storing);
}

Call<Outcome> ConnectionChanges::edit(ConnectionEntry entry, Policy policy, TypedSecrets typed, Storing storing)
{
    const auto id = entry.connection.id;
    const auto *known = d->settings.find(id);
    if (!known)
        return nothingDone(Verdict::Gone);
    const auto secrets = std::make_shared<TypedSecrets>(std::move(typed));
    if (!secrets->key.isEmpty())
        return d->withNewKey(entry, true, secrets, policy, storing);
    if (!leadsElsewhere(known->connection, entry.connection)) {
        if (storing)
            storing();
        Outcome outcome;
        d->save(edited(std::move(entry), *known), outcome);
        return d->stored(id, secrets, std::move(outcome));
    }
    return chain(d->testedWithStored(entry, secrets, policy),
                 [parts = d, entry, secrets, storing](Result<Outcome> &&outcome) -> Call<Outcome> {
                     if (!outcome || outcome->verdict != Verdict::Done)
                         return Call<Outcome>::ready(std::move(outcome));
                     const auto *now = parts->settings.find(entry.connection.id);
                     if (!now)
                         return nothingDone(Verdict::Gone);
                     if (storing)
                         storing();
                     parts->save(taught(edited(entry, *now), *outcome, parts->clock.utc()), *outcome);
                     return parts->stored(entry.connection.id, secrets, std::move(*outcome));
                 });
}

Call<Outcome> ConnectionChanges::test(const QString &id)
{
    const auto *known = d->settings.find(id);
    if (!known)
        return nothingDone(Verdict::Gone);
    return d->testedWithStored(*known, std::make_shared<TypedSecrets>(), Policy::Ask)
        .map([parts = d, tested = *known](Outcome &&outcome) -> Result<Outcome> {
            const auto *now = parts->settings.find(tested.connection.id);
            if (!now)
                outcome.verdict = Verdict::Gone;
            else if (outcome.verdict == Verdict::Done && !leadsElsewhere(now->connection, tested.connection))
                parts->save(learnt(*now, outcome.report, parts->clock.utc()), outcome);
            return std::move(outcome);
        });
}

Call<Outcome> ConnectionChanges::tryOut(const ConnectionEntry &entry, TypedSecrets typed)
{
    const auto secrets = std::make_shared<TypedSecrets>(std::move(typed));
    return secrets->key.isEmpty() ? d->testedWithStored(entry, secrets, Policy::NewCache)
                                  : d->testedWith(entry, secrets, Policy::NewCache);
}

Call<KeyState> ConnectionChanges::storeHeldKey(const QString &id)
{
    const auto *known = d->settings.find(id);
    auto password = known && needsProxyPassword(known->connection) ? d->keys.read(proxyPasswordName(id))
                                                                   : Call<StoredKey>::ready(StoredKey());
    return chain(chain(std::move(password),
                       [parts = d, id](Result<StoredKey> &&read) {
                           const bool isHeld = read && read->state == KeyState::SessionOnly;
                           return isHeld ? parts->keys.write(proxyPasswordName(id), std::move(read->key))
                                         : Call<KeyState>::ready(KeyState::Stored);
                       }),
                 [parts = d, id](Result<KeyState> &&) {
                     return chain(parts->keys.read(id), [parts, id](Result<StoredKey> &&read) -> Call<KeyState> {
                         if (!read || read->state != KeyState::SessionOnly)
                             return Call<KeyState>::ready(read ? read->state : KeyState::Unanswered);
                         const auto held = std::make_shared<TypedSecrets>(TypedSecrets{std::move(read->key), {}});
                         return parts->stored(id, held, {}).map([](Outcome &&outcome) -> Result<KeyState> {
                             return outcome.key;
                         });
                     });
                 });
}

Call<Removal> ConnectionChanges::remove(const QString &id, bool evenIfUnproven)
{
    return d->secretsRemoved(id, evenIfUnproven)
        .map([parts = d, id, evenIfUnproven](KeyState &&state) -> Result<Removal> {
            Removal removal;
            removal.key = state;
            if (!isGone(state, parts->settings.find(id)) && !evenIfUnproven)
                return removal;
            removal.removed = true;
            if (const auto saved = parts->settings.remove(id, parts->clock.utc()); !saved)
                removal.unsaved = saved.error();
            return removal;
        });
}

Call<Removal> ConnectionChanges::removeKey(const QString &id)
{
    return chain(d->secretsRemoved(id, false), [parts = d, id](Result<KeyState> &&state) {
        Removal removal;
        removal.key = state.value_or(KeyState::Unanswered);
        const auto *known = parts->settings.find(id);
        if (!isGone(removal.key, known))
            return Call<Removal>::ready(std::move(removal));
        removal.removed = true;
        if (parts->forgetter)
            parts->forgetter(id);
        // What forgets may have learnt something before.
        if (const auto *now = parts->settings.find(id)) {
            auto without = *now;
            without.key = {};
            if (const auto saved = parts->settings.save(without); !saved)
                removal.unsaved = saved.error();
        }
        return Call<Removal>::ready(std::move(removal));
    });
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Done: return u"Done"_s;
    case Verdict::TestFailed: return u"TestFailed"_s;
    case Verdict::AnotherTenant: return u"AnotherTenant"_s;
    case Verdict::KeyUnavailable: return u"KeyUnavailable"_s;
    case Verdict::Gone: return u"Gone"_s;
    }
    return {};
}

} // namespace session
