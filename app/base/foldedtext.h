// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace base {

/// Text as search and sort compare it, UTF-8: case folded, compatibility forms made plain, without diacritics; letters
/// that no diacritic makes are spelled as people type them (ß → ss, ø → o, æ → ae, ł → l). Made for comparing only: what
/// is shown stays as it came. Pure, any thread; text that is all ASCII costs one copy.
QByteArray folded(QStringView text);
/// The words of a search, folded, in the order they were typed.
QByteArrayList foldedWords(QStringView text);

} // namespace base
