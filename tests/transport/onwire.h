// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "schema/catalogue.h"
#include "support/faketransport.h"
#include "support/faultproxy.h"
#include "transport/httptransport.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

/// One HttpTransport against a real socket, in real time.
class Wire {
public:
    using Result = base::Result<transport::Reply>;

    static constexpr auto Key = "k-0123456789abcdef";

    explicit Wire(const QUrl &accessUrl, schema::Protocol protocol = schema::Protocol::JsonRpc)
    {
        settings.connection = QStringLiteral("c1");
        settings.protocol = protocol;
        settings.accessUrl = accessUrl;
        settings.proxy.mode = transport::ProxySettings::Mode::None;
    }

    transport::HttpTransport &transport()
    {
        if (!m_transport)
            m_transport.emplace(
                settings, [this] { return key; }, m_catalogue, m_clock);
        return *m_transport;
    }
    void close() { m_transport.reset(); }

    /// Sends and waits; the limit is for a broken test only.
    Result run(transport::Request request)
    {
        // Not qWaitFor(): that sleeps between looks, and the event loop is under test here.
        std::optional<Result> result;
        QEventLoop loop;
        const auto handle = transport().send(std::move(request)).finally(&loop, [&](Result answer) {
            result = std::move(answer);
            loop.quit();
        });
        QTimer::singleShot(std::chrono::minutes(1), &loop, [] { qFatal("a call was never answered"); });
        loop.exec();
        return std::move(*result);
    }

    /// Runs the event loop until \p met; without the naps of QTRY_*.
    static void until(const std::function<bool()> &met)
    {
        QEventLoop loop;
        QTimer look;
        look.callOnTimeout(&loop, [&] {
            if (met())
                loop.quit();
        });
        look.start(std::chrono::milliseconds(1));
        QTimer::singleShot(std::chrono::minutes(1), &loop, [] { qFatal("it never came about"); });
        if (!met())
            loop.exec();
    }

    static transport::Request read()
    {
        transport::Request request;
        support::ownMethod(request) = support::methodOf(QStringLiteral("network.getEndpointsList"));
        request.version = QStringLiteral("v1.1");
        request.deadline = std::chrono::seconds(20);
        request.record = std::make_shared<base::CallRecord>();
        return request;
    }

    static transport::Request write()
    {
        auto request = read();
        support::ownMethod(request) = support::methodOf(QStringLiteral("network.createScanTask"), schema::Effect::Task);
        request.version = QStringLiteral("v1.0");
        request.params = {{QStringLiteral("targetIds"), QStringLiteral("a")}};
        return request;
    }

    transport::HttpSettings settings;
    QByteArray key = Key;

private:
    schema::Catalogue m_catalogue;
    base::SystemClock m_clock;
    std::optional<transport::HttpTransport> m_transport;
};
