// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/memorykeystore.h"
#include "session/profile.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <optional>

namespace support {

/// A workspace with all it stands on, in a folder that goes with it. For tests that link session.
struct Workplace {
    explicit Workplace(const QString &logFolder = {}, std::unique_ptr<base::Clock> clock = nullptr)
        : profile(*session::Profile::openTemporary()),
          settings(profile->folder()),
          workspace(std::in_place, session::Workspace::Parts{*profile, settings, keys}, logFolder, std::move(clock))
    {}

    session::Workspace *operator->() { return &*workspace; }
    session::Workspace &operator*() { return *workspace; }

    /// A connection that was added before, with its key.
    void store(const session::ConnectionEntry &entry, const QByteArray &key)
    {
        (void)settings.save(entry);
        keys.keep(entry.connection.id, session::SecretBytes(key));
    }
    /// The same profile, opened by the next start.
    void restart(std::unique_ptr<base::Clock> clock = nullptr)
    {
        workspace.reset();
        workspace.emplace(session::Workspace::Parts{*profile, settings, keys}, QString(), std::move(clock));
    }

    std::unique_ptr<session::Profile> profile;
    session::Settings settings;
    session::MemoryKeyStore keys;
    std::optional<session::Workspace> workspace;
};

} // namespace support
