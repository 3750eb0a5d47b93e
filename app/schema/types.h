// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

// The words the documents in resources/api are written in. Every enumerator has one spelling there, given beside it.

namespace schema {

enum class Protocol {
    JsonRpc, ///< Control Center: an OpenRPC document
    Rest,    ///< Cloud Security: an OpenAPI document
};

/// `x-effect`: what a call does at the server. Everything but Read is a write.
enum class Effect {
    Read,   ///< `read`
    Create, ///< `create`
    Update, ///< `update`
    Delete, ///< `delete`
    Task,   ///< `task`: starts something that runs on
};

/// `x-editions`: whose keys may call it.
enum class Edition {
    Partner = 1,    ///< `partner`: cloud, manages other companies
    Company = 2,    ///< `company`: cloud, one company
    OnPremises = 4, ///< `on-prem`
};
Q_DECLARE_FLAGS(Editions, Edition)
Q_DECLARE_OPERATORS_FOR_FLAGS(Editions)

/// `x-pagination`
enum class Pagination {
    None,   ///< `none`: one answer holds all
    Pages,  ///< `pages`: page, perPage; total and pagesCount, from v1.1 on hasMoreRecords
    Cursor, ///< `cursor`: links.next
};

/// `x-confidence`: how sure the facts are. Nothing Recalled is ever a reason to reject.
enum class Confidence {
    Documented, ///< `documented`: the vendor's text was read
    ClientCode, ///< `client-code`: seen in clients of this API
    Recalled,   ///< `recalled`: memory or inference
};

QString nameOf(Effect effect);
QString nameOf(Edition edition);
QString nameOf(Pagination pagination);
QString nameOf(Confidence confidence);
QStringList namesOf(Editions editions); ///< in the order of the enumerators

std::optional<Effect> effectNamed(QStringView name);
std::optional<Edition> editionNamed(QStringView name);
std::optional<Pagination> paginationNamed(QStringView name);
std::optional<Confidence> confidenceNamed(QStringView name);

} // namespace schema
