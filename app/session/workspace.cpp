// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "schema/methods.h"
#include "transport/requestlog.h"
#include "transport/throttle.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <vector>

namespace session {

using namespace Qt::StringLiterals;

namespace {

struct OpenSession {
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Session> session; ///< goes first: its writes end in the journal
};

} // namespace

struct Workspace::Private {
    Private(const QString &logFolder, std::unique_ptr<base::Clock> given)
        : clock(given ? std::move(given) : std::make_unique<base::SystemClock>()),
          redactor(&catalogue),
          log(redactor, {.folder = logFolder}),
          throttle(*clock, QRandomGenerator::global()->generate())
    {
        workers.start([this] { readDocuments(); });
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

    schema::Catalogue catalogue;
    std::atomic<bool> leaving = false; ///< what a worker reads ahead is no longer wanted
    std::unique_ptr<base::Clock> clock;
    QThreadPool workers;
    transport::Redactor redactor;
    transport::RequestLog log;
    transport::Throttle throttle;
    std::vector<OpenSession> open;
    int tests = 0;
};

Workspace::Workspace(const QString &logFolder, std::unique_ptr<base::Clock> clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(logFolder, std::move(clock)))
{}

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

Session *Workspace::openTemporary(const Connection &connection, const QByteArray &key)
{
    Q_ASSERT(!session(connection.id));
    OpenSession next;
    next.journal = std::make_unique<MemoryJournal>();
    next.session = std::make_unique<Session>(
        connection, [key] { return key; }, *next.journal,
        Shared{d->catalogue, *d->clock, d->workers, d->throttle, d->log, d->redactor});
    auto *session = next.session.get();
    d->open.push_back(std::move(next));
    Q_EMIT opened(session);
    return session;
}

void Workspace::close(Session *session)
{
    const auto at =
        std::find_if(d->open.begin(), d->open.end(), [&](const auto &o) { return o.session.get() == session; });
    if (at == d->open.end())
        return;
    Q_EMIT aboutToClose(session);
    const auto going = std::move(*at);
    d->open.erase(at);
}

base::Call<TestReport> Workspace::test(Connection connection, const SecretBytes &key)
{
    const auto address = connection;
    connection.id += u"/test-%1"_s.arg(++d->tests);
    connection.readOnly = true;
    connection.edition.reset(); // nothing is refused for what may be a wrong guess
    const auto held = std::make_shared<SecretBytes>(key.clone());
    const auto way = std::make_shared<OpenSession>();
    way->journal = std::make_unique<MemoryJournal>();
    way->session = std::make_unique<Session>(
        connection, [held] { return held->copy(); }, *way->journal,
        Shared{d->catalogue, *d->clock, d->workers, d->throttle, d->log, d->redactor});
    auto *session = way->session.get();
    return testConnection(address, {session->client(), [session] { return session->peerCertificate(); }})
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

const MemoryJournal &Workspace::journal(const Session &session) const
{
    const auto at =
        std::find_if(d->open.begin(), d->open.end(), [&](const auto &o) { return o.session.get() == &session; });
    Q_ASSERT(at != d->open.end());
    return *at->journal;
}

} // namespace session
