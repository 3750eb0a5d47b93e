// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QJsonObject>

namespace simulator {

class Dice;

/// The settings of a policy: every member that the documents lay out for \p edition, with a value that suits its name.
/// Secrets are empty, as the service gives them; lists whose elements nobody knows are empty too.
QJsonObject policySettings(const schema::Field &layout, schema::Edition edition, Dice &dice);

} // namespace simulator
