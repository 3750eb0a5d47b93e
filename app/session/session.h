// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cloudsecurityservice.h"
#include "api/companiesservice.h"
#include "api/generalservice.h"
#include "api/networkservice.h"
#include "api/policiesservice.h"
#include "session/connection.h"
#include "session/rights.h"
#include "session/standing.h"

class QSslCertificate;

namespace store {
class Cache;
class Journal;
} // namespace store

namespace syncing {
class Listing;
class Sweep;
} // namespace syncing

namespace transport {
class Redactor;
class RequestLog;
class Throttle;
} // namespace transport

namespace session {

/// What all sessions share. Borrowed; must outlive them.
struct Shared {
    const schema::Catalogue &catalogue;
    base::Clock &clock;
    QThreadPool &workers;
    transport::Throttle &throttle;
    transport::RequestLog &log;
    const transport::Redactor &redactor;
};

/// An open connection: the whole way from a verb to the wire and back. Made by Workspace. GUI thread.
class Session final : public QObject {
    Q_OBJECT

public:
    /// \p key is asked for each request; \p audit must outlive the session.
    Session(Connection connection, transport::KeySource key, api::AuditSink &audit, const Shared &shared);
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
    /// What fills the cache; its listings are asked for by pages as well.
    syncing::Sweep &sweep();
    /// One of sweep()'s, by store::kinds; nullptr where this kind of connection has none.
    syncing::Listing *listing(const QString &kind) const;

    const Standing &standing() const;
    /// Asks now instead of when the next pause is over: whether the server is there and takes the key. Looks for the key
    /// again first if there was none.
    void retry();
    /// OtherTenant: sets the cache aside and begins a new one for the tenant that answers.
    void acceptTenant();

    /// What the server shows of itself, trusted or not; see HttpTransport.
    base::Call<QSslCertificate> peerCertificate();

    /// Switching it on also takes back writes that wait in a queue.
    void setReadOnly(bool readOnly);
    /// What an opened connection begins with, at most two calls: learnRights(), and finding out the edition unless it was told.
    void begin();
    /// Asks the server what the key may do (Control Center). Until it answered nothing is known, and nothing refused.
    void learnRights();

Q_SIGNALS:
    void standingChanged();
    /// What connection() says of name, colour or limits is another.
    void connectionChanged();
    void readOnlyChanged();
    void rightsChanged();
    /// learnRights() failed: the connection does not work, or not for this key.
    void rightsNotLearnt(const base::ApiError &error);

private:
    Connection m_connection;
    Rights m_rights;
    struct Stack;
    std::unique_ptr<Stack> m_stack;
    base::CallSlot m_learning;
    base::CallSlot m_findingEdition;
};

} // namespace session
