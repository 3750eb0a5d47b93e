// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace schema {

/// \p text of a document or of the overlay in the language of the program; itself where nothing is translated. The
/// build writes all such texts for translators (catalogue_texts.h), so no other text may come here. GUI thread.
QString catalogueText(const QString &text);

} // namespace schema
