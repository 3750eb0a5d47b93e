// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cloudsecurityservice.h"
#include "api/companiesservice.h"
#include "api/generalservice.h"
#include "api/networkservice.h"
#include "api/policiesservice.h"
#include "session/clientstack.h"
#include "session/rights.h"
#include "session/standing.h"

namespace store {
class Cache;
class Inventory;
class Journal;
struct JournalRow;
struct Message;
struct Tenant;
} // namespace store

namespace syncing {
class DetailsFetcher;
class Listing;
class Sweep;
} // namespace syncing

namespace session {

/// An open connection: the whole way from a verb to the wire and back, its stores, and how it stands. Made by Workspace.
/// GUI thread.
class Session final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Connection connection;
        QString cacheFile;
        QString journalFile;
        store::Inventory &inventory; ///< borrowed; its endpoints are in there as long as it is open
        /// Where the key is looked for: at the start, by retry(), and by lookForKey().
        std::function<base::Call<StoredKey>()> readKey;
        /// The proxy's password; asked for only where one is needed.
        std::function<base::Call<StoredKey>()> readProxyPassword{};
        /// Who is expected to answer, as ConnectionEntry::tenant; empty: nobody has answered yet.
        std::function<QString()> expectedTenant{};
    };

    Session(Parts parts, const Shared &shared);
    /// Calls that still run end with an error or silence; writes are recorded.
    ~Session() override;

    const Connection &connection() const { return m_connection; }
    const Rights &rights() const { return m_rights; }
    api::Client &client();

    api::CompaniesService companies() { return api::CompaniesService(client()); }
    api::NetworkService network() { return api::NetworkService(client()); }
    api::PoliciesService policies() { return api::PoliciesService(client()); }
    api::GeneralService general() { return api::GeneralService(client()); }
    api::CloudSecurityService cloudSecurity() { return api::CloudSecurityService(client()); }

    /// What has been seen of the tenant, and what was done to it through this connection. Both may be asked at once, whatever
    /// the standing is.
    store::Cache &cache();
    store::Journal &journal();
    /// Writes of an earlier start that ended without an outcome, newest first; empty until the journal was opened.
    const QList<store::JournalRow> &unknownWrites() const;
    /// What fills the cache; its listings are asked for by pages as well.
    syncing::Sweep &sweep();
    /// One of sweep()'s, by store::kinds; nullptr where this kind of connection has none.
    syncing::Listing *listing(const QString &kind) const;

    /// What is known of one thing in full: from the cache, and asked behind.
    syncing::DetailsFetcher &details();

    const Standing &standing() const;
    /// Asks now instead of when the next pause is over: whether the server is there and takes the key. Looks for the key
    /// again first if there was none.
    void retry();
    /// OtherTenant: sets the cache aside and begins a new one for the tenant that answers.
    void acceptTenant();

    /// Switching it on also takes back writes that wait in a queue.
    void setReadOnly(bool readOnly);
    /// Takes over name, color and read-only switch. What else differs needs another session.
    void adopt(const Connection &connection);
    /// The key may be another, or elsewhere: it is read again. With another one, writes that wait in a queue are taken
    /// back; what is on the wire is left alone.
    void lookForKey();
    /// The key is gone for good, and the proxy's password with it: nothing is asked until there is another.
    void forgetKey();
    /// What an opened connection begins with: learnRights(), finding out the edition unless it was told, and the sweep.
    void begin();
    /// Asks the server what the key may do (Control Center). Until it answered nothing is known, and nothing refused.
    void learnRights();

Q_SIGNALS:
    void standingChanged();
    void unknownWritesChanged();
    /// What connection() says of name, colour or edition is another.
    void connectionChanged();
    void readOnlyChanged();
    void rightsChanged();
    /// The server told what the key may do, or took the key; the latter at most once a minute.
    void keyLearnt(const records::KeyDetails &key);
    void keyAccepted(const QDateTime &utc);
    /// Found out, not told.
    void editionFound(schema::Edition edition);
    /// The cache is bound to who answers. \p name: of the root company, where it can be asked for.
    void tenantFound(const store::Tenant &tenant, const QString &name);
    /// learnRights() failed: the connection does not work, or not for this key.
    void rightsNotLearnt(const base::ApiError &error);

private:
    void cacheTroubled(const store::Message &message);
    void openJournal();
    void readKey();
    void keyRead(StoredKey stored);
    void follow();
    void learn();
    void otherTenant(const store::Tenant &tenant);

    Connection m_connection;
    Rights m_rights;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace session
