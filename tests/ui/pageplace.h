// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server.h"
#include "support/workplace.h"
#include "ui/pages/page.h"

#include <QStringList>

#include <optional>

/// What a page needs around it: a workspace, and a window that only remembers what it was asked.
struct PagePlace final : ui::PageHost {
    static constexpr auto key = "k-0123456789abcdef";

    static simulator::Options tenant(int endpoints = 60, int companies = 6)
    {
        simulator::Options options;
        options.companies = companies;
        options.endpoints = endpoints;
        options.keys = {{key, {}}};
        return options;
    }
    static session::Connection connectionTo(const QString &url, const QString &id = QStringLiteral("c1"))
    {
        session::Connection connection;
        connection.id = id;
        connection.name = QStringLiteral("Console ") + id;
        connection.color = QStringLiteral("#3465a4");
        connection.edition = schema::Edition::Partner;
        connection.accessUrl = QUrl(url);
        connection.proxy.mode = transport::ProxySettings::Mode::None;
        connection.limits = {{QStringLiteral("default"), 1000, std::chrono::seconds(1)},
                             {QStringLiteral("tasks"), 1000, std::chrono::seconds(1)}};
        return connection;
    }
    static session::Connection cloudAt(const QString &url, const QString &id = QStringLiteral("cloud"))
    {
        auto connection = connectionTo(url, id);
        connection.kind = session::Connection::Kind::CloudSecurity;
        connection.edition.reset();
        connection.limits = {{QStringLiteral("cloud-security"), 1000, std::chrono::seconds(1)}};
        return connection;
    }
    /// Opens and begins, as main() does.
    session::Session *open(const session::Connection &connection)
    {
        auto *session = place->openTemporary(connection, key);
        session->begin();
        return session;
    }

    session::Workspace &workspace() override { return *place; }
    void showDetails(QWidget *of, const ui::Details &details) override
    {
        from = of;
        shown = details;
        ++timesShown;
    }
    void clearDetails(QWidget *of) override
    {
        if (from == of)
            shown.reset();
    }
    void open(const ui::Place &where) override { opened = where; }
    void announce(const QString &sentence) override { announced += sentence; }

    support::Workplace place;
    QWidget *from = nullptr;
    std::optional<ui::Details> shown;
    int timesShown = 0;
    std::optional<ui::Place> opened;
    QStringList announced;
};
