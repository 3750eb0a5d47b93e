// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/method.h"

#include <QHash>

namespace api {

/// Which version of a method this server accepted, and how large its pages may be. One per client.
class VersionMemory {
public:
    /// The accepted one, else the newest.
    QString version(const schema::Method &method) const { return m_accepted.value(method.id, method.latestVersion()); }
    bool isKnown(const schema::Method &method) const { return m_accepted.contains(method.id); }
    void accept(const schema::Method &method, const QString &version) { m_accepted.insert(method.id, version); }

    /// The most items a page may have; 0: what the documents say.
    int mostPerPage(const schema::Method &method) const { return m_mostPerPage.value(method.id); }
    void acceptPerPage(const schema::Method &method, int most) { m_mostPerPage.insert(method.id, most); }

private:
    QHash<QString, QString> m_accepted;
    QHash<QString, int> m_mostPerPage;
};

} // namespace api
