// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <atomic>
#include <memory>

/// What came back over HTTP.
struct Answer {
    int status = 0; ///< 0: no answer
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QJsonObject json;

    QJsonValue result() const { return json.value(QStringLiteral("result")); }
    QJsonObject object() const { return result().toObject(); }
    QJsonArray items() const { return object().value(QStringLiteral("items")).toArray(); }
    int code() const;
    QString details() const;
};

/// A running simulator with a clock of its own and an HTTP client to it.
class Demo {
public:
    static constexpr auto key = "demo-key";

    /// No limits, the key above, port 0.
    static simulator::Options options();

    explicit Demo(simulator::Options options = Demo::options());
    ~Demo();

    /// `network.getEndpointsList`; the newest version that has it, or \p version.
    Answer call(const QString &method, const QJsonObject &params = {}, const QString &version = QStringLiteral("v1.0"));
    /// The result; the test fails when there is none.
    QJsonValue result(const QString &method, const QJsonObject &params = {},
                      const QString &version = QStringLiteral("v1.0"));
    /// Anything, with the key of \p secret by Basic auth unless empty.
    Answer send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                const QByteArray &secret = key, const QMap<QByteArray, QByteArray> &headers = {});
    Answer cloud(const QString &target, const QByteArray &secret = key,
                 const QMap<QByteArray, QByteArray> &headers = {});
    Answer cloudPost(const QString &target, const QJsonObject &body);

    /// All items of a paged list, page by page; the test fails when there is none.
    QJsonArray all(const QString &method, QJsonObject params = {}, const QString &version = QStringLiteral("v1.0"),
                   int perPage = 100);

    simulator::Server &server() { return m_server; }
    int port() const { return m_port; }
    void pass(qint64 milliseconds) { *m_now += milliseconds; }
    /// Milliseconds since 1970, UTC.
    qint64 now() const { return *m_now; }

private:
    std::shared_ptr<std::atomic<qint64>> m_now;
    simulator::Server m_server;
    int m_port = 0;
    int m_nextId = 1;
};
