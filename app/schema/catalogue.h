// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/method.h"

#include <QHash>

#include <memory>

namespace schema {

class Overlay;

/// What the APIs offer, read from the documents in `:/api`. The constructor reads the index only (well under 5 ms);
/// an area's schemas are parsed when one of them is first asked for. Const after construction and safe to share
/// between threads; everything it hands out lives as long as it does.
class Catalogue {
public:
    /// The documents of this build. They are compiled in: a fault in them ends the program with a message.
    Catalogue();
    ~Catalogue();
    Q_DISABLE_COPY_MOVE(Catalogue)

    const QList<Method> &methods() const;
    /// nullptr when there is none. `network.getEndpointsList`, `listChecks`.
    const Method *find(QStringView id) const;
    /// A constant of schema/methods.h: there always is one.
    const Method &method(const MethodId &id) const;
    /// \p method must come from a catalogue of this build, a copy will do. The first to ask reads the document, others
    /// that ask meanwhile wait for it.
    const MethodSchema &schema(const Method &method) const;
    /// How methods and fields are shown; read when it is first asked for.
    const Overlay &overlay() const;
    /// How many documents had to be read so far.
    int documentsRead() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace schema
