// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace store {

/// Kinds of records: one for each shape of answer that views read. Text, so that a page may have its own.
namespace kinds {
inline constexpr QLatin1StringView company("company");               ///< CompanyNode
inline constexpr QLatin1StringView companyDetails("companyDetails"); ///< CompanyDetails
inline constexpr QLatin1StringView licenseInfo("licenseInfo");       ///< LicenseInfo, by the id of its company
inline constexpr QLatin1StringView inventoryItem("inventoryItem");   ///< InventoryItem, endpoints among them
inline constexpr QLatin1StringView endpoint("endpoint");             ///< Endpoint, as getEndpointsList has it
inline constexpr QLatin1StringView endpointDetails("endpointDetails");
inline constexpr QLatin1StringView policy("policy");
inline constexpr QLatin1StringView policyDetails("policyDetails");
inline constexpr QLatin1StringView scanTask("scanTask");
inline constexpr QLatin1StringView scanAccount("scanAccount");
inline constexpr QLatin1StringView scanGroup("scanGroup");
inline constexpr QLatin1StringView check("check");
} // namespace kinds

/// One thing as the server last showed it.
struct Record {
    QString kind;
    QString id;       ///< unique within its kind
    QString company;  ///< whose it is; empty where the API does not say
    QByteArray json;  ///< compact UTF-8
    QDateTime seenAt; ///< UTC
    qint64 pass = 0;  ///< the newest pass begun when it was seen

    QJsonObject object() const;
};

/// The same while a reader passes it; what it points to lives until the reader moves on.
struct RowView {
    QByteArrayView id;      ///< UTF-8
    QByteArrayView company; ///< UTF-8
    QByteArrayView json;
    qint64 seenAt = 0; ///< ms since 1970, UTC
    qint64 pass = 0;
};

/// What is to be kept of one item. The caller has taken out whatever the documents mark secret.
struct Item {
    QString id; ///< items without one are not kept
    QJsonObject json;
};

/// How long ago something was seen. Never negative: a clock that was set back makes it zero, and uncertain.
struct Age {
    std::chrono::milliseconds value{};
    bool isCertain = true; ///< false: seen more than a minute ahead of `now`, so the clock has been changed since
};
Age ageOf(const QDateTime &seenAt, const QDateTime &now);

/// What the cache holds of one kind.
struct Holding {
    qint64 rows = 0;
    QDateTime oldest; ///< invalid when there are no rows
    QDateTime newest;
};

/// Which rows: of one kind, of one company or of all.
struct Scope {
    QString kind;
    std::optional<QString> company; ///< unset: of all
};

/// Who a cache was filled from: the root company's id, else the access URL.
struct Tenant {
    QString rootCompany; ///< empty where it is not known
    QString url;         ///< without a key
    QString edition;     ///< `partner`, `company`, `onPremises`; empty: not known

    bool operator==(const Tenant &) const = default;
};

} // namespace store
