// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fuzz {

/// To be called before each tryInput(): what it needs and what is no part of the reading.
void prepare();

/// Puts one input through what reads other people's bytes: byte 0 chooses the reader, bytes 1 and 2 the method and the
/// status, the rest is what came. Ends the program when something holds that must not; a sanitizer does the rest.
void tryInput(const QByteArray &input);

/// What a careful server would send, from the examples of the API's documents, in the form of tryInput().
QList<QByteArray> seeds();

} // namespace fuzz
