// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/options.h"

#include <tl/expected.hpp>

class QIODevice;

namespace simulator {

/// What the program was told.
struct CommandLine {
    bool help = false, version = false;
    Options options;
    bool untilEof = false;   ///< ends when standard input does
    bool keyWasMade = false; ///< none was given, options.keys has one made by chance
};

/// Reads arguments (without the program's name). \p input is where `--key-stdin` reads, \p environment the value of
/// PLUMBLINE_SIMULATOR_KEY. The result, or one sentence for people.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, QIODevice &input,
                                                   const QByteArray &environment);

QString helpText();

} // namespace simulator
