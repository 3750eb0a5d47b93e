// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/method.h"

#include <QHash>

namespace api {

/// Which version of a method this server accepted. One per client.
class VersionMemory {
public:
    /// The accepted one, else the newest.
    QString version(const schema::Method &method) const { return m_accepted.value(method.id, method.latestVersion()); }
    bool isKnown(const schema::Method &method) const { return m_accepted.contains(method.id); }
    void accept(const schema::Method &method, const QString &version) { m_accepted.insert(method.id, version); }

private:
    QHash<QString, QString> m_accepted;
};

} // namespace api
