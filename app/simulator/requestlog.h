// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <mutex>

namespace simulator {

/// What is written down of one request. There is no member for the key: its hash stands for it.
struct LogEntry {
    std::int64_t time = 0; ///< when it came, milliseconds since 1970, UTC
    double mono = 0;       ///< the same on the monotonic clock, in milliseconds
    double counted = -1;   ///< on the same clock, when the limiter counted it; negative: it never came to that
    double took = 0;       ///< milliseconds until the answer was ready
    QString method;        ///< `network.getEndpointsList`, an operation's name; what stood in its place when unknown
    QString version;       ///< `v1.1`; empty for REST
    QByteArray key;        ///< keyIdOf(); empty when there was none or a wrong one
    int status = 0;
    int code = 0; ///< JSON-RPC error code, 0 for none
};

/// A JSON line a request, whole and on its way to the file before the answer leaves. Any thread.
class RequestLog {
public:
    RequestLog() = default;
    ~RequestLog();
    Q_DISABLE_COPY_MOVE(RequestLog)

    /// Appends to \p path. Or one sentence.
    tl::expected<void, QString> open(const QString &path);
    void write(const LogEntry &entry);

    /// A short name for a key that does not give it away.
    static QByteArray keyIdOf(const QByteArray &secret);

private:
    std::mutex m_mutex;
    int m_file = -1;
};

} // namespace simulator
