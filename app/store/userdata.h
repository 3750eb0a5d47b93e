// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storethread.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace store {

/// A filter that a person keeps for a page.
struct SavedFilter {
    qint64 id = 0; ///< 0: not kept yet
    QString page;
    QString name;       ///< unique within its page
    QJsonObject filter; ///< as the page writes it

    bool operator==(const SavedFilter &) const = default;
};

/// A request that a person keeps. The caller has taken out whatever the documents mark secret.
struct SavedRequest {
    qint64 id = 0;
    QString name;   ///< unique
    QString method; ///< catalogue id
    QString version;
    QString service;
    QJsonObject params;

    bool operator==(const SavedRequest &) const = default;
};

/// Companies that a person looks at together, of several connections if need be.
struct CompanyGroup {
    struct Member {
        QString connection;
        QString company;

        bool operator==(const Member &) const = default;
    };
    qint64 id = 0;
    QString name;          ///< unique
    QList<Member> members; ///< in this order

    bool operator==(const CompanyGroup &) const = default;
};

/// Answers where nothing is to be told.
struct Done {};

/// `user.db` of a profile: what a person made and cannot be fetched again. A damaged or foreign file is set aside, a newer
/// one is left alone and nothing can be kept; both are told by troubled(), once. GUI thread. Errors are of kind
/// StoreFault; a name that is taken is one of kind BadParams with the pointer `/name`.
class UserData final : public QObject {
    Q_OBJECT

public:
    explicit UserData(const QString &path, QObject *parent = nullptr);
    ~UserData() override;

    /// Of a page, by name.
    base::Call<QList<SavedFilter>> filters(const QString &page);
    /// By name.
    base::Call<QList<SavedRequest>> requests();
    base::Call<QList<CompanyGroup>> groups();

    /// Adds (id 0) or replaces; answers what is kept now, with its id.
    base::Call<SavedFilter> save(const SavedFilter &filter);
    base::Call<SavedRequest> save(const SavedRequest &request);
    base::Call<CompanyGroup> save(const CompanyGroup &group);

    base::Call<Done> removeFilter(qint64 id);
    base::Call<Done> removeRequest(qint64 id);
    base::Call<Done> removeGroup(qint64 id);

    /// Writes what is queued and closes the file; past \p bound the rest is dropped and counted.
    int close(std::chrono::milliseconds bound = std::chrono::seconds(10));

Q_SIGNALS:
    void troubled(const store::Message &message);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace store
