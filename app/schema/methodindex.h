// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/method.h"

namespace schema {

/// What a program reads at its start: all methods and where their schemas are. Written by the build step, read by the
/// catalogue of the same build; no format for keeping.
struct MethodIndex {
    struct Document {
        QString file;        ///< below `:/api`: `network.openrpc.json`
        qsizetype first = 0; ///< its first method; they stand in the document's order
        qsizetype count = 0;
    };
    QList<Document> documents;
    QList<Method> methods;

    QByteArray toBytes() const;
    /// Nothing when \p bytes are of another kind or cut. They are linked into the program, so their counts are trusted.
    static std::optional<MethodIndex> fromBytes(const QByteArray &bytes);
};

} // namespace schema
