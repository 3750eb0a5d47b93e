// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace simulator {

/// The roles of accounts, by the API's numbers.
enum Role { CompanyAdmin = 1, NetworkAdmin = 2, Analyst = 3, PartnerRole = 4, CustomRole = 5 };

/// What a role may do: every right, on or off.
QJsonObject rightsOf(int role);

} // namespace simulator
