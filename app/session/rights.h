// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writepolicy.h"
#include "records/keydetails.h"

#include <QSet>

namespace session {

/// What may be called through one connection: our read-only switch, and the APIs that are ticked on the key. What is not
/// known is allowed: the server decides then, as it does for every read. GUI thread.
class Rights final : public api::WritePolicy {
public:
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Nothing may be changed for this reason, whatever the switch says; empty: it may.
    void setObstacle(const QString &sentence) { m_obstacle = sentence; }
    bool isReadOnly() const { return m_readOnly || !m_obstacle.isEmpty(); }

    /// What general.getApiKeyDetails said.
    void learn(const records::KeyDetails &key);
    /// Whether the key may use an API (the URL's segment); nothing while that is not known.
    std::optional<bool> allows(const QString &area) const;

    /// Writes only: ReadOnly or Forbidden.
    std::optional<base::ApiError> refusal(const schema::Method &method) const override;
    base::ApiError readOnlyError() const;

private:
    bool m_readOnly = false;
    QString m_obstacle;
    std::optional<QSet<QString>> m_areas;
};

} // namespace session
