// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "schema/catalogue.h"
#include "support/faultproxy.h"
#include "transport/httptransport.h"

#include <QTest>

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
        std::optional<Result> result;
        QObject context;
        const auto handle =
            transport().send(std::move(request)).finally(&context, [&](Result answer) { result = std::move(answer); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
            qFatal("a call was never answered");
        return std::move(*result);
    }

    static transport::Request read()
    {
        transport::Request request;
        request.method.id = QStringLiteral("network.getEndpointsList");
        request.method.area = QStringLiteral("network");
        request.method.name = QStringLiteral("getEndpointsList");
        request.version = QStringLiteral("v1.1");
        request.deadline = std::chrono::seconds(20);
        request.record = std::make_shared<base::CallRecord>();
        return request;
    }

    static transport::Request write()
    {
        auto request = read();
        request.method.id = QStringLiteral("network.createScanTask");
        request.method.name = QStringLiteral("createScanTask");
        request.method.effect = schema::Effect::Task;
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
