// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace simulator {

/// Why a call is refused; thrown by handlers, made into an answer in one place.
struct Fault {
    enum Code {
        Parse = -32700,
        InvalidRequest = -32600,
        MethodNotFound = -32601,
        InvalidParams = -32602,
        ServerError = -32000,
        Authorization = -32001,
        TooManyRequests = -32003,
    };
    int code = ServerError;
    QString details; ///< `error.data.details`
    int httpStatus = 200;
    QJsonObject extra; ///< further members of `error.data`
};

/// -32602: \p why follows the name of the parameter, "… is not the id of a group".
[[noreturn]] void reject(const QString &parameter, const QString &why);

/// The short words that go with a code.
QString messageOf(int code);

} // namespace simulator
