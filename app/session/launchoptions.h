// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace session {

/// How the program was started. A value; holds no key: `--key-stdin` only says where it will come from.
struct LaunchOptions {
    enum class Tenant {
        None,    ///< neither was given: the window says how to begin
        Demo,    ///< `--demo`: the simulator beside this program
        Connect, ///< `--connect URL --kind KIND --edition WORD --key-stdin`: that server, nothing stored
    };
    Tenant tenant = Tenant::None;
    QString address; ///< as it was typed
    Connection::Kind kind = Connection::Kind::ControlCenter;
    std::optional<schema::Edition> edition; ///< `--edition partner`; unset: the session finds it out
    QString captureFolder;                  ///< `--capture DIR`: write pictures there and leave; empty otherwise
    QStringList capturePages;               ///< `--pages a,b`; empty: all
    std::optional<QSize> windowSize;        ///< `--size 1440x900`; unset: as it was, else the window's own
    QString theme;                          ///< `--theme light`, `dark` or `system`; empty: as it is set
    QString locale;                         ///< `--locale de`; empty: the system's
    QString profileFolder;                  ///< `--profile DIR`; empty: the standard one, or a temporary one

    struct Stop {
        QString text; ///< one sentence, or the help
        bool isError = true;
    };
    /// The arguments with the program's name first. Stop: print the text and leave (help, version, a mistake).
    static tl::expected<LaunchOptions, Stop> parse(const QStringList &arguments);
};

} // namespace session
