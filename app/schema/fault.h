// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace schema {

/// Something in a document of resources/api that the dialect does not allow.
struct Fault {
    QString method;  ///< empty: the document itself
    QString pointer; ///< JSON pointer of the member, from the root of the document
    QString text;    ///< for developers, untranslated

    /// `getEndpointsList: /methods/3/x-effect: is missing`
    QString toString() const;
};

using Faults = QList<Fault>;

} // namespace schema
