// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/fault.h"
#include "schema/keyorder.h"
#include "schema/types.h"

#include <QJsonObject>
#include <QSet>

namespace schema {

/// Reads members of a document by type and keeps what is wrong with them. A member that is missing is no fault unless
/// it is required, one of a wrong type is; a value comes back in any case.
class MemberReader {
public:
    /// All three must outlive it. \p method is whose faults they are at the time.
    MemberReader(const KeyOrder &order, const QString &method, Faults *faults)
        : m_order(order),
          m_method(method),
          m_faults(faults)
    {}

    QString string(const QJsonObject &object, const QString &key, const QString &pointer);
    bool boolean(const QJsonObject &object, const QString &key, const QString &pointer);
    QJsonObject object(const QJsonObject &object, const QString &key, const QString &pointer);
    QJsonArray array(const QJsonObject &object, const QString &key, const QString &pointer);
    QStringList strings(const QJsonObject &object, const QString &key, const QString &pointer);
    Editions editions(const QJsonObject &object, const QString &key, const QString &pointer);
    QStringList versions(const QJsonObject &object, const QString &key, const QString &pointer);
    std::optional<int> count(const QJsonObject &object, const QString &key, const QString &pointer);
    std::optional<double> number(const QJsonObject &object, const QString &key, const QString &pointer);
    /// The names in \p object, which stands at \p pointer, as they are written.
    QStringList order(const QJsonObject &object, const QString &pointer) const;

    void require(const QJsonObject &object, const QString &key, const QString &pointer);
    /// Every name that is not among \p words is a fault.
    void checkWords(const QJsonObject &object, const QSet<QString> &words, const QString &pointer);
    void fault(const QString &pointer, const QString &text);

private:
    const KeyOrder &m_order;
    const QString &m_method;
    Faults *m_faults;
};

} // namespace schema
