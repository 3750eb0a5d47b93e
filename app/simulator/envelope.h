// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fault.h"

#include <QByteArray>
#include <QJsonObject>

namespace simulator {

/// The JSON-RPC 2.0 envelope as this service takes it: one call by POST, never a batch, never a notification.
struct RpcRequest {
    QJsonValue id = QJsonValue::Null; ///< as given; null where none could be read
    QString method;                   ///< empty where none could be read
    QJsonObject params;
};

/// What can be read of \p body is in \p request even when this throws a Fault.
void readRequest(const QByteArray &body, RpcRequest &request);

/// \p result is JSON text.
QByteArray answerText(const QJsonValue &id, const QByteArray &result);
QByteArray faultText(const QJsonValue &id, const Fault &fault);

} // namespace simulator
