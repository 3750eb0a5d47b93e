// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/callrecord.h"

#include <QHash>
#include <QJsonValue>
#include <QMutex>
#include <QSet>

#include <functional>

namespace schema {
class Catalogue;
struct Field;
struct Method;
} // namespace schema

namespace transport {

/// Takes a connection's own key out of text, in all the forms it may come back in (KeyMask knows them). The connection
/// gives it along with its records: the redactor knows no key. Empty: nothing to take out.
using Scrubber = std::function<QByteArray(QByteArray)>;

/// What may be kept of a request or an answer. One for the process; the only place that decides it. Any thread.
///
/// In JSON the values of members are taken out that the catalogue marks `x-secret` for the method, and of all whose
/// name says password, secret, token, key and the like. That works on text, so also on JSON that was cut. Of anything
/// else a short excerpt is kept, without long runs of letters and digits: a key would be one.
class Redactor {
public:
    static constexpr qsizetype keptBytes = 16 * 1024; ///< of a body
    static constexpr qsizetype excerpt = 200;         ///< of what is not JSON
    /// More of a body is never looked at, but for a key that lies across this end.
    static constexpr qsizetype readBytes = 4 * keptBytes;
    static constexpr qsizetype longestKey = 1024; ///< in any of its forms

    /// \p catalogue may be null, and must outlive it.
    explicit Redactor(const schema::Catalogue *catalogue = nullptr) : m_catalogue(catalogue) {}

    /// At most keptBytes.
    QByteArray body(const QByteArray &text, const QString &method, const Scrubber &scrub) const;
    /// Parameters or an answer of \p method, for the journal and the store: whole, secret members replaced by a mark.
    QJsonValue value(const QJsonValue &value, const QString &method) const;
    /// Bodies and the words of the error.
    void redact(base::CallRecord &record, const Scrubber &scrub) const;

    static bool isSecretName(QStringView name);

private:
    QSet<QString> secretsOf(const QString &method) const;

    const schema::Catalogue *m_catalogue;
    mutable QMutex m_mutex;
    mutable QHash<QString, QSet<QString>> m_secrets; ///< by method, member names in lower case
};

} // namespace transport
