// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "api/auditsink.h"
#include "api/chain.h"
#include "schema/methods.h"
#include "session/connectionchanges.h"
#include "session/profile.h"
#include "session/proxypassword.h"
#include "store/inventory.h"
#include "store/setaside.h"
#include "store/userdata.h"
#include "transport/requestlog.h"
#include "transport/throttle.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <vector>

namespace session {

using namespace Qt::StringLiterals;

namespace {

struct OpenSession {
    std::unique_ptr<Session> session;
    bool isTemporary = false;
    Connection stored{}; ///< as settings had it when the session took it over
};

/// Nothing is changed while a connection is tested.
class NoAudit final : public api::AuditSink {
public:
    base::Call<api::AuditTicket> begin(const api::AuditEntry &) override
    {
        base::ApiError error;
        error.kind = base::ApiError::Kind::ReadOnly;
        error.outcome = base::ApiError::Outcome::NotSent;
        return base::Call<api::AuditTicket>::failed(std::move(error));
    }
    void end(api::AuditTicket, const api::AuditOutcome &) override {}
};

/// The way of a connection that is tested; goes with the test.
struct TestedWay {
    TestedWay(const Connection &connection, SecretBytes aKey, const Shared &shared)
        : key(std::move(aKey)),
          stack(
              connection, [this] { return key.copy(); }, readOnly(), audit, shared)
    {}
    Q_DISABLE_COPY_MOVE(TestedWay)

    const Rights &readOnly()
    {
        rights.setReadOnly(true);
        return rights;
    }

    SecretBytes key;
    Rights rights;
    NoAudit audit;
    ClientStack stack;
};

/// Leads to another place, or there in another way: a session of its own.
bool isAnotherWay(const Connection &one, const Connection &other)
{
    const auto isSameLimit = [](const LimitOverride &a, const LimitOverride &b) {
        return a.bucket == b.bucket && a.limit == b.limit && a.window == b.window;
    };
    return one.kind != other.kind || one.accessUrl != other.accessUrl || one.tls.ownCa != other.tls.ownCa
           || one.tls.pinnedSha256 != other.tls.pinnedSha256 || one.proxy.mode != other.proxy.mode
           || one.proxy.host != other.proxy.host || one.proxy.port != other.proxy.port
           || one.proxy.user != other.proxy.user || one.ownBudget != other.ownBudget
           || !std::ranges::equal(one.limits, other.limits, isSameLimit);
}

} // namespace

struct Workspace::Private {
    Private(Workspace *owner, const Parts &borrowed, const QString &logFolder, std::unique_ptr<base::Clock> given)
        : parts(borrowed),
          clock(given ? std::move(given) : std::make_unique<base::SystemClock>()),
          redactor(&catalogue),
          log(redactor, {.folder = logFolder}),
          throttle(*clock, QRandomGenerator::global()->generate()),
          changes(
              parts.settings, parts.keys, *clock,
              [owner](const Connection &connection, const SecretBytes &key) { return owner->test(connection, key); },
              [owner](const QString &connection) {
                  if (auto *asking = owner->session(connection))
                      asking->forgetKey();
              }),
          userData(parts.profile.userFile())
    {
        // When the window's first picture is painted. A call that comes before reads what it needs.
        QTimer::singleShot(0, owner, [this] { workers.start([this] { readDocuments(); }); });
    }
    ~Private()
    {
        leaving = true;
        workers.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// On a worker: what the window's pages need first, then the rest, so that no first call of an area waits for it.
    void readDocuments() const
    {
        namespace method = schema::method;
        for (const auto &first : {method::network::getEndpointsList, method::companies::getCompanyDetails,
                                  method::policies::getPoliciesList})
            catalogue.schema(catalogue.method(first));
        for (const auto &any : catalogue.methods()) {
            if (leaving)
                return;
            catalogue.schema(any);
        }
    }

    Shared shared() { return {catalogue, *clock, workers, throttle, log, redactor}; }

    auto find(const Session *session) const
    {
        return std::ranges::find_if(open, [session](const auto &o) { return o.session.get() == session; });
    }

    /// Where the stores of temporary sessions lie; empty where there is no such place.
    const Profile *temporaryProfile()
    {
        if (parts.profile.isTemporary())
            return &parts.profile;
        if (!ownProfile) {
            auto opened = Profile::openTemporary();
            if (!opened)
                return nullptr;
            ownProfile = std::move(*opened);
        }
        return ownProfile.get();
    }

    /// What was learnt of a stored connection. \p change answers whether that is new.
    template <typename Change>
    void keep(const QString &connection, Change change)
    {
        const auto *known = parts.settings.find(connection);
        if (!known)
            return;
        auto entry = *known;
        if (!change(entry))
            return;
        isLearning = true;
        (void)parts.settings.save(entry); // told by Settings with what a person changes
        isLearning = false;
    }

    Parts parts;
    schema::Catalogue catalogue;
    std::atomic<bool> leaving = false; ///< what a worker reads ahead is no longer wanted
    std::unique_ptr<base::Clock> clock;
    QThreadPool workers;
    transport::Redactor redactor;
    transport::RequestLog log;
    transport::Throttle throttle;
    ConnectionChanges changes;
    store::UserData userData;
    std::unique_ptr<Profile> ownProfile;
    store::Inventory inventory;
    std::vector<OpenSession> open;
    int tests = 0;
    bool isLearning = false;  ///< it is us who change settings
    bool isFollowing = false; ///< followSettings() is about to run
};

Workspace::Workspace(const Parts &parts, const QString &logFolder, std::unique_ptr<base::Clock> clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, parts, logFolder, std::move(clock)))
{
    // Not within the change: that may be half done, and an entry be the key's before the keychain has the key.
    connect(&parts.settings, &Settings::connectionsChanged, this, [this] {
        if (d->isLearning || std::exchange(d->isFollowing, true))
            return;
        QMetaObject::invokeMethod(this, &Workspace::followSettings, Qt::QueuedConnection);
    });
}

Workspace::~Workspace()
{
    while (!d->open.empty())
        close(d->open.back().session.get());
}

const schema::Catalogue &Workspace::catalogue() const
{
    return d->catalogue;
}

base::Clock &Workspace::clock()
{
    return *d->clock;
}

transport::Throttle &Workspace::throttle()
{
    return d->throttle;
}

transport::RequestLog &Workspace::requestLog()
{
    return d->log;
}

Settings &Workspace::settings()
{
    return d->parts.settings;
}

KeyStore &Workspace::keys()
{
    return d->parts.keys;
}

ConnectionChanges &Workspace::changes()
{
    return d->changes;
}

base::Call<KeychainState> Workspace::unlockKeychain()
{
    return api::chain(d->parts.keys.unlock(), [this](base::Result<KeychainState> &&state) {
        if (!state || *state != KeychainState::Open)
            return base::Call<KeychainState>::ready(std::move(state));
        const auto open = sessions();
        for (auto *waiting : open) {
            if (waiting->standing().state == Standing::State::NeedsKey)
                waiting->retry();
        }
        QStringList stored;
        for (const auto &entry : d->parts.settings.connections())
            stored += entry.connection.id;
        return storeHeldKeys(std::move(stored));
    });
}

/// One after the other; for those that are there already, and those without one, it is a look.
base::Call<KeychainState> Workspace::storeHeldKeys(QStringList connections)
{
    if (connections.isEmpty())
        return base::Call<KeychainState>::ready(KeychainState::Open);
    auto first = d->changes.storeHeldKey(connections.takeFirst());
    return api::chain(std::move(first),
                      [this, connections](base::Result<KeyState> &&) { return storeHeldKeys(connections); });
}

store::UserData &Workspace::userData()
{
    return d->userData;
}

store::Inventory &Workspace::inventory()
{
    return d->inventory;
}

Session *Workspace::open(const QString &connectionId)
{
    if (auto *already = session(connectionId))
        return already;
    const auto *entry = d->parts.settings.find(connectionId);
    if (!entry)
        return nullptr;
    auto &keys = d->parts.keys;
    auto *session =
        add({.connection = entry->connection,
             .cacheFile = d->parts.profile.cacheFile(connectionId),
             .journalFile = d->parts.profile.journalFile(connectionId),
             .inventory = d->inventory,
             .readKey = [&keys, connectionId] { return keys.read(connectionId); },
             .readProxyPassword = [&keys, connectionId] { return keys.read(proxyPasswordName(connectionId)); },
             .expectedTenant =
                 [&settings = d->parts.settings, connectionId] {
                     const auto *now = settings.find(connectionId);
                     return now ? now->tenant : QString();
                 }},
            false);
    learnFrom(session);
    Q_EMIT opened(session);
    return session;
}

Session *Workspace::openTemporary(const Connection &connection, const QByteArray &key)
{
    Q_ASSERT(!session(connection.id));
    const auto *profile = d->temporaryProfile();
    const auto held = std::make_shared<SecretBytes>(key);
    auto *session = add({.connection = connection,
                         .cacheFile = profile ? profile->cacheFile(connection.id) : QString(),
                         .journalFile = profile ? profile->journalFile(connection.id) : QString(),
                         .inventory = d->inventory,
                         .readKey =
                             [held] {
                                 return base::Call<StoredKey>::ready(StoredKey{KeyState::SessionOnly, held->clone()});
                             }},
                        true);
    Q_EMIT opened(session);
    return session;
}

Session *Workspace::add(Session::Parts parts, bool temporary)
{
    OpenSession next{.session = {}, .isTemporary = temporary, .stored = parts.connection};
    next.session = std::make_unique<Session>(std::move(parts), d->shared());
    auto *session = next.session.get();
    d->open.push_back(std::move(next));
    return session;
}

/// What its server tells of the connection is known at the next start.
void Workspace::learnFrom(Session *session)
{
    const auto id = session->connection().id;
    connect(session, &Session::keyLearnt, this, [this, id](const records::KeyDetails &key) {
        d->keep(id, [&](ConnectionEntry &entry) {
            const auto before = entry.key;
            entry.key.enabledApis = key.enabledApis;
            if (key.createdAt.isKnown())
                entry.key.createdAt = key.createdAt.utc;
            return entry.key.enabledApis != before.enabledApis || entry.key.createdAt != before.createdAt;
        });
    });
    connect(session, &Session::keyAccepted, this, [this, id](const QDateTime &utc) {
        d->isLearning = true;
        d->parts.settings.keyAccepted(id, utc);
        d->isLearning = false;
    });
    connect(session, &Session::editionFound, this, [this, id](schema::Edition edition) {
        d->keep(id, [&](ConnectionEntry &entry) {
            if (entry.editionIsSet || entry.connection.edition == edition)
                return false;
            entry.connection.edition = edition;
            return true;
        });
    });
    connect(session, &Session::tenantFound, this, [this, id](const store::Tenant &tenant, const QString &name) {
        const QString answering = tenant.rootCompany.isEmpty() ? tenant.url : tenant.rootCompany;
        d->keep(id, [&](ConnectionEntry &entry) {
            if (entry.tenant == answering && entry.tenantName == name)
                return false;
            // The address says less than what was known.
            if (tenant.rootCompany.isEmpty() && !entry.tenant.isEmpty())
                return false;
            entry.tenant = answering;
            entry.tenantName = name;
            return true;
        });
    });
}

void Workspace::followSettings()
{
    d->isFollowing = false;
    QStringList reopened;
    QList<Session *> gone;
    for (auto &one : d->open) {
        if (one.isTemporary)
            continue;
        auto *session = one.session.get();
        const auto *entry = d->parts.settings.find(session->connection().id);
        if (!entry) {
            gone.append(session);
            continue;
        }
        // A session goes on with the edition it has; one without finds it out itself.
        const auto &edition = session->connection().edition;
        const bool anotherEdition = entry->connection.edition != edition && (entry->editionIsSet || edition);
        if (anotherEdition || isAnotherWay(entry->connection, one.stored)) {
            gone.append(session);
            reopened.append(entry->connection.id);
            continue;
        }
        one.stored = entry->connection;
        session->adopt(entry->connection);
        session->lookForKey();
    }
    for (auto *session : gone)
        close(session);
    for (const auto &id : reopened)
        open(id);
}

void Workspace::close(Session *session)
{
    if (d->find(session) == d->open.end())
        return;
    Q_EMIT aboutToClose(session);
    // Whoever was told may have opened or closed others.
    const auto at = std::ranges::find_if(d->open, [session](const auto &o) { return o.session.get() == session; });
    if (at == d->open.end())
        return;
    const auto going = std::move(*at);
    d->open.erase(at);
}

qint64 Workspace::cacheSize(const QString &connectionId) const
{
    const auto file = d->parts.profile.cacheFile(connectionId);
    qint64 bytes = 0;
    for (const auto &database : QStringList(file) + store::setAsideFiles(file)) {
        for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s})
            bytes += QFileInfo(database + part).size();
    }
    return bytes;
}

bool Workspace::removeCache(const QString &connectionId)
{
    if (session(connectionId))
        return false;
    const auto file = d->parts.profile.cacheFile(connectionId);
    bool isGone = true;
    for (const auto &database : QStringList(file) + store::setAsideFiles(file))
        isGone = store::removeDatabase(database) && isGone;
    return isGone;
}

base::Call<TestReport> Workspace::test(Connection connection, const SecretBytes &key)
{
    const auto address = connection;
    connection.id += u"/test-%1"_s.arg(++d->tests);
    connection.readOnly = true;
    connection.edition.reset(); // nothing is refused for what may be a wrong guess
    const auto way = std::make_shared<TestedWay>(connection, key.clone(), d->shared());
    auto *stack = &way->stack;
    return testConnection(address, {stack->client(), [stack] { return stack->peerCertificate(); }})
        .map([way](TestReport &&report) -> base::Result<TestReport> { return std::move(report); });
}

QList<Session *> Workspace::sessions() const
{
    QList<Session *> all;
    for (const auto &one : d->open)
        all.append(one.session.get());
    return all;
}

Session *Workspace::session(const QString &connectionId) const
{
    const auto at = std::find_if(d->open.begin(), d->open.end(),
                                 [&](const auto &o) { return o.session->connection().id == connectionId; });
    return at == d->open.end() ? nullptr : at->session.get();
}

bool Workspace::isTemporary(const Session &session) const
{
    const auto at = d->find(&session);
    return at != d->open.end() && at->isTemporary;
}

} // namespace session
