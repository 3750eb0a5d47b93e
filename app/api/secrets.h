// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QJsonObject>

namespace api {

/// \p params without the members that \p known marks secret, at any depth: what may be recorded.
QJsonObject withoutSecrets(const QJsonObject &params, const schema::Field &known);

} // namespace api
