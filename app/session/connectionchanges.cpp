// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionchanges.h"

#include "api/chain.h"

namespace session {

using namespace Qt::StringLiterals;
using api::chain;
using base::Call;
using base::Result;
using Outcome = ConnectionChanges::Outcome;
using Policy = ConnectionChanges::IfAnotherTenant;
using Verdict = ConnectionChanges::Verdict;

struct ConnectionChanges::Parts : std::enable_shared_from_this<Parts> {
    Parts(Settings &aSettings, KeyStore &aKeys, base::Clock &aClock, Tester aTester)
        : settings(aSettings),
          keys(aKeys),
          clock(aClock),
          tester(std::move(aTester))
    {}

    void save(const ConnectionEntry &entry, Outcome &outcome) const
    {
        if (const auto saved = settings.save(entry); !saved)
            outcome.unsaved = saved.error();
    }

    /// Tests \p entry with \p key and sees who answers. Done: go on.
    Call<Outcome> tested(const ConnectionEntry &entry, const SecretBytes &key, Policy policy) const
    {
        const auto *known = settings.find(entry.connection.id);
        const auto before = known ? *known : entry;
        return tester(entry.connection, key).map([before, policy](TestReport &&report) -> Result<Outcome> {
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

    Call<Outcome> testedWithStored(const ConnectionEntry &entry, Policy policy) const
    {
        return chain(
            keys.read(entry.connection.id),
            [self = shared_from_this(), entry, policy](Result<StoredKey> &&stored) -> Call<Outcome> {
                const auto state = stored ? stored->state : KeyState::Unanswered;
                if (!stored || stored->key.isEmpty())
                    return Call<Outcome>::ready(Outcome{Verdict::KeyUnavailable, state, {}, {}, {}});
                return self->tested(entry, stored->key, policy).map([state](Outcome &&outcome) -> Result<Outcome> {
                    outcome.key = state;
                    return std::move(outcome);
                });
            });
    }

    Call<Outcome> stored(const QString &id, SecretBytes key, Outcome outcome) const
    {
        return keys.write(id, std::move(key))
            .map([self = shared_from_this(), id,
                  outcome = std::move(outcome)](KeyState &&state) mutable -> Result<Outcome> {
                outcome.key = state;
                const auto *known = self->settings.find(id);
                if (!known)
                    return std::move(outcome);
                auto entry = *known;
                if (state == KeyState::Stored)
                    entry.key.storedAt = self->clock.utc();
                self->save(entry, outcome);
                return std::move(outcome);
            });
    }

    Settings &settings;
    KeyStore &keys;
    base::Clock &clock;
    Tester tester;
};

ConnectionChanges::ConnectionChanges(Settings &settings, KeyStore &keys, base::Clock &clock, Tester tester)
    : d(std::make_shared<Parts>(settings, keys, clock, std::move(tester)))
{}

Call<Outcome> ConnectionChanges::add(ConnectionEntry entry, SecretBytes key, const std::optional<TestReport> &tested)
{
    if (entry.connection.id.isEmpty())
        entry.connection.id = Settings::newId();
    if (tested)
        entry = learnt(std::move(entry), *tested, d->clock.utc());
    // Listed first: a key without a connection would be found by nobody.
    Outcome outcome;
    d->save(entry, outcome);
    return d->stored(entry.connection.id, std::move(key), std::move(outcome));
}

Call<Outcome> ConnectionChanges::replaceKey(const QString &id, SecretBytes key, Policy policy)
{
    const auto *known = d->settings.find(id);
    if (!known)
        return Call<Outcome>::ready(Outcome{Verdict::KeyUnavailable, KeyState::Missing, {}, {}, {}});
    const auto held = std::make_shared<SecretBytes>(std::move(key));
    return chain(d->tested(*known, *held, policy), [parts = d, id, held](Result<Outcome> &&outcome) -> Call<Outcome> {
        const auto *now = parts->settings.find(id);
        if (!outcome || outcome->verdict != Verdict::Done || !now)
            return Call<Outcome>::ready(std::move(outcome));
        auto entry = *now;
        // What was known of the old one; that stays in the keychain if the new one cannot be put there.
        entry.key = {.storedAt = entry.key.storedAt, .createdAt = {}, .acceptedAt = {}, .enabledApis = {}};
        parts->save(learnt(std::move(entry), outcome->report, parts->clock.utc()), *outcome);
        return parts->stored(id, std::move(*held), std::move(*outcome));
    });
}

Call<Outcome> ConnectionChanges::edit(ConnectionEntry entry, Policy policy)
{
    const auto *known = d->settings.find(entry.connection.id);
    const bool elsewhere = known
                           && (known->connection.accessUrl != entry.connection.accessUrl
                               || known->connection.kind != entry.connection.kind);
    if (!elsewhere) {
        Outcome outcome;
        d->save(entry, outcome);
        return d->keys.read(entry.connection.id).map([outcome](StoredKey &&stored) mutable -> Result<Outcome> {
            outcome.key = stored.state;
            return outcome;
        });
    }
    return d->testedWithStored(entry, policy).map([parts = d, entry](Outcome &&outcome) -> Result<Outcome> {
        if (outcome.verdict == Verdict::Done)
            parts->save(learnt(entry, outcome.report, parts->clock.utc()), outcome);
        return std::move(outcome);
    });
}

Call<Outcome> ConnectionChanges::editWithKey(ConnectionEntry entry, SecretBytes key, Policy policy)
{
    const auto held = std::make_shared<SecretBytes>(std::move(key));
    return chain(d->tested(entry, *held, policy),
                 [parts = d, entry, held](Result<Outcome> &&outcome) mutable -> Call<Outcome> {
                     const auto id = entry.connection.id;
                     const auto *now = parts->settings.find(id);
                     if (!outcome || outcome->verdict != Verdict::Done || !now)
                         return Call<Outcome>::ready(std::move(outcome));
                     entry.key = {.storedAt = now->key.storedAt, .createdAt = {}, .acceptedAt = {}, .enabledApis = {}};
                     parts->save(learnt(std::move(entry), outcome->report, parts->clock.utc()), *outcome);
                     return parts->stored(id, std::move(*held), std::move(*outcome));
                 });
}

Call<Outcome> ConnectionChanges::test(const QString &id)
{
    const auto *known = d->settings.find(id);
    if (!known)
        return Call<Outcome>::ready(Outcome{Verdict::KeyUnavailable, KeyState::Missing, {}, {}, {}});
    return d->testedWithStored(*known, Policy::Ask).map([parts = d, id](Outcome &&outcome) -> Result<Outcome> {
        const auto *now = parts->settings.find(id);
        if (now && outcome.verdict == Verdict::Done)
            parts->save(learnt(*now, outcome.report, parts->clock.utc()), outcome);
        return std::move(outcome);
    });
}

Call<KeyState> ConnectionChanges::storeHeldKey(const QString &id)
{
    return chain(d->keys.read(id), [parts = d, id](Result<StoredKey> &&read) -> Call<KeyState> {
        if (!read || read->state != KeyState::SessionOnly)
            return Call<KeyState>::ready(read ? read->state : KeyState::Unanswered);
        return parts->stored(id, std::move(read->key), {}).map([](Outcome &&outcome) -> Result<KeyState> {
            return outcome.key;
        });
    });
}

Call<ConnectionChanges::Removal> ConnectionChanges::remove(const QString &id, bool evenIfUnproven)
{
    return chain(d->keys.remove(proxyPasswordName(id)), [parts = d, id, evenIfUnproven](Result<KeyState> &&proxy) {
        return parts->keys.remove(id).map(
            [parts, id, evenIfUnproven,
             proxyState = proxy.value_or(KeyState::Unanswered)](KeyState &&state) -> Result<Removal> {
                Removal removal;
                removal.key = state == KeyState::Missing ? proxyState : state;
                const auto *entry = parts->settings.find(id);
                // Without a keychain nothing can be in it, unless it was put there while there was one.
                const bool gone = removal.key == KeyState::Missing
                                  || (removal.key == KeyState::NoKeychain && entry && !entry->key.storedAt.isValid());
                if (!gone && !evenIfUnproven)
                    return removal;
                removal.removed = true;
                if (const auto saved = parts->settings.remove(id, parts->clock.utc()); !saved)
                    removal.unsaved = saved.error();
                return removal;
            });
    });
}

QString proxyPasswordName(const QString &connection)
{
    return connection + u"/proxy"_s;
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Done: return u"Done"_s;
    case Verdict::TestFailed: return u"TestFailed"_s;
    case Verdict::AnotherTenant: return u"AnotherTenant"_s;
    case Verdict::KeyUnavailable: return u"KeyUnavailable"_s;
    }
    return {};
}

} // namespace session
