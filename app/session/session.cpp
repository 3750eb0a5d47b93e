// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "schema/methods.h"
#include "session/journalaudit.h"
#include "session/proxypassword.h"
#include "session/standingwatch.h"
#include "store/inventory.h"
#include "store/journal.h"
#include "sync/detailsfetcher.h"
#include "sync/sweep.h"
#include "sync/tenantbinding.h"
#include "transport/apierrors.h"

namespace session {

using namespace Qt::StringLiterals;
using base::Result;

/// From the files up; destroyed from what asks down.
struct Session::Private {
    Private(const Rights &rights, Parts given, const Shared &shared)
        : parts(std::move(given)),
          place{parts.inventory, parts.connection.id},
          cache(parts.cacheFile),
          journal(parts.journalFile, shared.clock.utc()),
          audit(journal, shared.clock),
          watch(parts.connection.protocol(), shared.clock),
          stack(
              withProxyPassword(parts.connection, proxyPassword), [key = key] { return key->copy(); }, rights, audit,
              shared, &watch),
          binding(stack.client(), cache, parts.connection.accessUrl.toString(QUrl::FullyEncoded), isConsole()),
          ground{parts.connection.id, stack.client(),  shared.clock, cache,
                 parts.inventory,     shared.redactor, binding,      shared.workers},
          sweep(isConsole() ? syncing::Sweep::Kind::ControlCenter : syncing::Sweep::Kind::CloudSecurity, ground),
          details(ground)
    {}
    ~Private() { watch.cease(); }
    Q_DISABLE_COPY_MOVE(Private)

    bool isConsole() const { return parts.connection.kind == Connection::Kind::ControlCenter; }

    /// What every key may ask, so that it shows whether a connection works.
    base::Call<schema::Document> probe()
    {
        constexpr std::chrono::seconds patience{15};
        api::Request request{.method = probeMethod(), .priority = api::Priority::Page, .deadline = patience};
        if (!isConsole())
            request.params = {{u"page_limit"_s, 1}};
        return stack.client().send(std::move(request));
    }

    QString probeMethod() const
    {
        return isConsole() ? schema::method::general::getApiKeyDetails
                           : schema::method::cloudSecurity::listScanAccounts;
    }

    Parts parts;
    /// Goes after the cache: until then its readers may still bring rows.
    struct Place {
        store::Inventory &inventory;
        QString connection;
        ~Place() { inventory.remove(connection); }
    } place;
    const std::shared_ptr<SecretBytes> key = std::make_shared<SecretBytes>();
    const std::shared_ptr<SecretBytes> proxyPassword = std::make_shared<SecretBytes>();
    store::Cache cache;
    store::Journal journal;
    JournalAudit audit;
    StandingWatch watch;
    ClientStack stack;
    syncing::TenantBinding binding;
    const syncing::Ground ground;
    syncing::Sweep sweep;
    syncing::DetailsFetcher details;
    QList<store::JournalRow> unknownWrites;
    QString cacheTrouble; ///< what became of its file
    bool begun = false;
    bool rightsTold = false; ///< or the server has no such method
    base::CallSlot readingKey;
    base::CallSlot openingJournal;
    base::CallSlot loadingInventory;
    base::CallSlot learningRights;
    base::CallSlot findingEdition;
    base::CallSlot findingTenant;
    base::CallSlot acceptingTenant;
};

Session::Session(Parts parts, const Shared &shared) : m_connection(parts.connection)
{
    m_rights.setReadOnly(m_connection.readOnly);
    d = std::make_unique<Private>(m_rights, std::move(parts), shared);
    d->watch.setProbe(d->probeMethod(), [raw = d.get()] { return raw->probe(); });
    connect(&d->watch, &StandingWatch::changed, this, &Session::follow);
    connect(&d->watch, &StandingWatch::accepted, this, &Session::keyAccepted);
    connect(&d->cache, &store::Cache::troubled, this,
            [this](const store::Message &message) { cacheTroubled(message); });
    connect(&d->cache, &store::Cache::recovered, this, [this] { d->watch.setCacheTrouble(d->cacheTrouble); });
    connect(&d->journal, &store::Journal::troubled, this,
            [this](const store::Message &message) { d->watch.setJournalTrouble(message.text()); });
    connect(&d->journal, &store::Journal::recovered, this, [this] { d->watch.setJournalTrouble({}); });
    d->loadingInventory =
        d->parts.inventory.load(m_connection.id, d->cache).finally(this, [](const Result<store::Loaded> &) {});
    connect(&d->binding, &syncing::TenantBinding::boundTo, this, [this](const store::Tenant &tenant) {
        const auto &company = d->binding.company();
        Q_EMIT tenantFound(tenant, company ? company->name : QString());
    });
    connect(&d->binding, &syncing::TenantBinding::otherAnswers, this, &Session::otherTenant);
    openJournal();
    readKey();
}

Session::~Session() = default;

api::Client &Session::client()
{
    return d->stack.client();
}

store::Cache &Session::cache()
{
    return d->cache;
}

store::Journal &Session::journal()
{
    return d->journal;
}

const QList<store::JournalRow> &Session::unknownWrites() const
{
    return d->unknownWrites;
}

syncing::Sweep &Session::sweep()
{
    return d->sweep;
}

syncing::Listing *Session::listing(const QString &kind) const
{
    return d->sweep.listing(kind);
}

syncing::DetailsFetcher &Session::details()
{
    return d->details;
}

const Standing &Session::standing() const
{
    return d->watch.standing();
}

void Session::cacheTroubled(const store::Message &message)
{
    // What became of the file stays true; that the disk is full does not.
    if (!message.asideAs.isEmpty() || message.inMemory)
        d->cacheTrouble = message.text();
    d->watch.setCacheTrouble(message.text());
}

void Session::openJournal()
{
    d->openingJournal = d->journal.opening().finally(this, [this](Result<store::Journal::Opening> &&opening) {
        if (!opening)
            return;
        if (!opening->isWritable) {
            // What cannot be recorded is not done.
            const QString why = opening->message ? opening->message->text() : QString();
            m_rights.setObstacle(why);
            d->watch.setJournalTrouble(why);
            Q_EMIT readOnlyChanged();
        }
        if (opening->unknown.isEmpty())
            return;
        d->unknownWrites = std::move(opening->unknown);
        Q_EMIT unknownWritesChanged();
    });
}

void Session::readKey()
{
    const auto readPassword = [this] {
        if (!needsProxyPassword(m_connection) || !d->parts.readProxyPassword)
            return base::Call<StoredKey>::ready(StoredKey());
        return d->parts.readProxyPassword();
    };
    d->readingKey = readPassword().finally(this, [this](Result<StoredKey> &&password) {
        if (password && !password->key.isEmpty())
            *d->proxyPassword = std::move(password->key);
        d->readingKey = d->parts.readKey().finally(this, [this](Result<StoredKey> &&stored) {
            keyRead(stored ? std::move(*stored) : StoredKey{KeyState::Unanswered, {}});
        });
    });
}

void Session::keyRead(StoredKey stored)
{
    const bool isUsable = !stored.key.isEmpty();
    const bool isLookedFor = standing().state == Standing::State::Opening;
    if (!isLookedFor && (!isUsable || stored.key.equals(*d->key))) {
        // What was asked with goes on to work until somebody says otherwise.
        d->watch.setKeyState(stored.state);
        return;
    }
    if (!d->key->isEmpty() && !stored.key.equals(*d->key)) {
        // What somebody meant for the tenant of the old key is not done to that of the new one.
        client().withdrawQueuedWrites(transport::keyUnusable(u"the API key was replaced before this was sent"_s));
        d->stack.keyChanged();
    }
    *d->key = std::move(stored.key);
    d->binding.forget();
    d->watch.setKey(stored.state, isUsable);
    d->sweep.keyChanged();
    d->details.keyChanged();
    if (!isUsable || !d->begun)
        return;
    // Another tenant is found now, not when the next list is asked for.
    d->findingTenant = d->binding.bound().finally(this, [](const Result<store::Tenant> &) {});
    learn();
}

void Session::forgetKey()
{
    d->readingKey.cancel();
    d->learningRights.cancel();
    d->findingEdition.cancel();
    d->findingTenant.cancel();
    d->key->wipe();
    d->stack.keyChanged();
    d->proxyPassword->wipe();
    d->watch.setKey(KeyState::Missing, false);
}

void Session::lookForKey()
{
    if (standing().state == Standing::State::NeedsKey)
        d->watch.lookForKey();
    readKey();
}

void Session::retry()
{
    if (standing().state == Standing::State::NeedsKey)
        lookForKey();
    else
        d->watch.retry();
}

void Session::otherTenant(const store::Tenant &tenant)
{
    // A person has decided for it where the key or the address was changed.
    const QString answering = tenant.rootCompany.isEmpty() ? tenant.url : tenant.rootCompany;
    const auto &company = d->binding.company();
    d->watch.setOtherTenant(company ? company->name : QString());
    if (d->parts.expectedTenant && d->parts.expectedTenant() == answering)
        acceptTenant();
}

void Session::acceptTenant()
{
    if (standing().state != Standing::State::OtherTenant || d->acceptingTenant.isActive())
        return;
    d->acceptingTenant = d->binding.accept().finally(this, [this](const Result<store::Tenant> &accepted) {
        if (!accepted)
            return; // the cache has told why
        d->loadingInventory =
            d->parts.inventory.load(m_connection.id, d->cache).finally(this, [](const Result<store::Loaded> &) {});
        d->sweep.startOver();
        d->watch.acceptTenant();
    });
}

/// After every change of how it stands.
void Session::follow()
{
    const auto now = standing().state;
    if (now == Standing::State::Online && d->begun && !d->rightsTold && !d->learningRights.isActive())
        learn();
    d->sweep.setWorking(d->watch.isWorking(), standing().error);
    Q_EMIT standingChanged();
}

void Session::setReadOnly(bool readOnly)
{
    if (readOnly == m_connection.readOnly)
        return;
    m_connection.readOnly = readOnly;
    m_rights.setReadOnly(readOnly);
    if (readOnly)
        client().withdrawQueuedWrites(m_rights.readOnlyError());
    Q_EMIT readOnlyChanged();
}

void Session::adopt(const Connection &connection)
{
    if (connection.name != m_connection.name || connection.color != m_connection.color) {
        m_connection.name = connection.name;
        m_connection.color = connection.color;
        Q_EMIT connectionChanged();
    }
    setReadOnly(connection.readOnly);
}

void Session::begin()
{
    if (std::exchange(d->begun, true))
        return;
    d->sweep.start();
    // With a key that is still looked for, when it has come.
    if (d->watch.isWorking())
        learn();
}

void Session::learn()
{
    learnRights();
    if (m_connection.kind != Connection::Kind::ControlCenter || m_connection.edition)
        return;
    d->findingEdition = client().editions().finally(this, [this](const Result<schema::Editions> &found) {
        for (const auto edition : {schema::Edition::Partner, schema::Edition::Company, schema::Edition::OnPremises}) {
            if (!found || *found != schema::Editions(edition))
                continue;
            m_connection.edition = edition;
            Q_EMIT editionFound(edition);
            Q_EMIT connectionChanged();
        }
    });
}

void Session::learnRights()
{
    if (m_connection.kind != Connection::Kind::ControlCenter) {
        d->rightsTold = true;
        return;
    }
    d->learningRights = general().keyDetails().finally(this, [this](const Result<records::KeyDetails> &key) {
        d->rightsTold = key || key.error().kind == base::ApiError::Kind::NotSupported;
        if (!key) {
            Q_EMIT rightsNotLearnt(key.error());
            return;
        }
        m_rights.learn(*key);
        Q_EMIT rightsChanged();
        Q_EMIT keyLearnt(*key);
    });
}

} // namespace session
