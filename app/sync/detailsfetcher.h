// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ground.h"

#include <QHash>
#include <QObject>

namespace syncing {

/// What one thing is in full: as the cache has it, and as the server says now. Kinds: companyDetails, licenseInfo,
/// endpointDetails, policyDetails (Control Center), check (Cloud Security). GUI thread.
///
/// \code
/// m_kept = details.kept(kind, id).finally(this, …show, with its age…);
/// m_slot = details.fetch(kind, id).finally(this, …show, or the error beside what is shown…);
/// \endcode
class DetailsFetcher final : public QObject {
    Q_OBJECT

public:
    DetailsFetcher(const Ground &ground, QObject *parent = nullptr);
    ~DetailsFetcher() override;

    /// At once, from the cache: nothing where it was never fetched.
    base::Call<std::optional<store::Record>> kept(const QString &kind, const QString &id);
    /// Asks the server and keeps the answer. Who asks for the same meanwhile gets the same answer; when all of them have
    /// dropped it, it is not asked any more.
    base::Call<store::Record> fetch(const QString &kind, const QString &id);

    /// Another key may be told something else, and perhaps by another tenant: what was not answered yet is asked anew.
    void keyChanged();

private:
    struct Fetch;
    struct Answer {
        QString company;
        schema::Document raw;
        QString method;
    };
    struct Made;
    base::Call<Answer> ask(const QString &kind, const QString &id);
    void begin(const QString &key);
    void make(const QString &key, Answer answer);
    void keep(const QString &key, const Made &made);
    void settle(const QString &key, const base::Result<store::Record> &result);

    Ground m_ground;
    QHash<QString, std::shared_ptr<Fetch>> m_fetches;
};

} // namespace syncing
