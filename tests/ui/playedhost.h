// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/profile.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "simulator/server.h"
#include "support/playedkeychain.h"
#include "ui/pages/page.h"

/// A workspace with a keychain that a test plays, and a window that only takes down what pages ask of it.
class PlayedHost final : public ui::PageHost {
public:
    PlayedHost()
    {
        auto opened = session::Profile::openTemporary();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        profile = std::move(*opened);
        settings = std::make_unique<session::Settings>(profile->folder());
        space = std::make_unique<session::Workspace>(session::Workspace::Parts{*profile, *settings, keys});
        QObject::connect(space.get(), &session::Workspace::opened, space.get(),
                         [](session::Session *session) { session->begin(); });
    }

    session::Workspace &workspace() override { return *space; }
    void showDetails(QWidget *, const ui::Details &shown) override { details = shown; }
    void clearDetails(QWidget *) override { details.reset(); }
    void open(const ui::Place &place) override { places.append(place); }
    void announce(const QString &sentence) override { announced.append(sentence); }

    std::unique_ptr<session::Profile> profile;
    std::unique_ptr<session::Settings> settings;
    support::PlayedKeychain keys;
    std::unique_ptr<session::Workspace> space;
    std::optional<ui::Details> details;
    QList<ui::Place> places;
    QStringList announced;
};

/// A demo tenant that accepts these keys.
class PlayedServer {
public:
    explicit PlayedServer(const QList<simulator::ApiKey> &keys) : m_server(options(keys))
    {
        const auto port = m_server.start();
        if (!port)
            qFatal("%s", qPrintable(port.error()));
    }
    QUrl url() const { return QUrl(m_server.accessUrl()); }

private:
    static simulator::Options options(const QList<simulator::ApiKey> &keys)
    {
        simulator::Options options;
        options.companies = 2;
        options.endpoints = 5;
        options.keys = keys;
        return options;
    }

    simulator::Server m_server;
};
