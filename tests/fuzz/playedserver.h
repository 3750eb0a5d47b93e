// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/method.h"

#include <QByteArray>
#include <QList>

namespace fuzz {

/// Makes the tenants that requests go to, and makes anew those that had many: to be called before each request, where
/// its time is not counted.
void readyPlayedServer();

/// A request for \p method whose body or query is \p payload, into the simulator, without a socket between. \p variant
/// chooses edition, version and service. Ends the program when the answer is not what a server may send.
void askPlayedServer(const schema::Method &method, int variant, const QByteArray &payload);

/// The bodies and queries of \p method that the simulator takes: the examples, with ids that there are.
QList<QByteArray> takenPayloads(const schema::Method &method);

} // namespace fuzz
