// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "models/tablemodel.h"
#include "schema/document.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <optional>

namespace session {
class Session;
}

namespace ui {

/// The full record behind the row that is looked at: what the cache has at once, what the server says a moment later. One
/// row at a time; the one before is forgotten.
class RecordDetails final : public QObject {
    Q_OBJECT

public:
    /// \p kind: see syncing::DetailsFetcher.
    explicit RecordDetails(QString kind, QObject *parent = nullptr);

    /// Looks in the cache. \p session may be nullptr, and may close.
    void show(session::Session *session, const models::RowKey &key);
    /// Asks the server, unless what is known is fresh and \p anyway is false.
    void fetch(const QDateTime &utcNow, bool anyway);

    /// A record, parsed once when it comes: pages look at it again and again.
    struct Known {
        schema::Document json;
        QDateTime seenAt; ///< UTC
    };
    /// nullptr when it is another row's, or nothing is known.
    const Known *of(const models::RowKey &key) const;
    bool isLoading() const { return m_fetch.isActive(); }
    /// Why there is nothing newer, as a sentence.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    QString m_kind;
    QPointer<session::Session> m_session;
    models::RowKey m_key;
    std::optional<Known> m_known;
    QString m_problem;
    base::CallSlot m_look;
    base::CallSlot m_fetch;
};

} // namespace ui
