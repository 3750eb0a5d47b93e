// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents.h"

namespace contract {

/// Where a schema stands, for the rules that look beyond it.
struct SchemaPlace {
    QString where;          ///< for people: `network.createScanTask /customScanSettings`
    QStringList versions;   ///< of the method
    QStringList editions;   ///< of the method
    QJsonObject siblings;   ///< name -> schema, the parameters or properties it stands among
    QJsonObject above{};    ///< name -> schema, what stands beside the object that the siblings are members of
    QJsonObject parameters; ///< name -> schema, the root of the method's parameters
};

/// Every fault of \p schema and of what lies below it against resources/api/README.md, one sentence each.
QStringList faultsOf(const QJsonObject &schema, const SchemaPlace &place);
/// Faults of a text that people read; \p sentences: how many it may have at most, 0 for any.
QStringList faultsOfText(const QString &text, const QString &where, int sentences = 0);
/// What the lists of words in the dialect hold.
bool isEdition(const QString &word);

} // namespace contract
