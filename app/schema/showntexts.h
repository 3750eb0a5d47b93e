// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/overlayfile.h"

namespace schema {

/// Every text of documents and overlay that a page may show, each once: titles, summaries, descriptions, labels of
/// choices, dangers, units. In the order of the documents.
QStringList shownTexts(const QList<Area> &areas, const OverlayFile &overlay);

/// The same as a source for translators' tools, in the context `catalogue`.
QByteArray translatorsSource(const QStringList &texts);

} // namespace schema
