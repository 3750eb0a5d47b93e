// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/area.h"
#include "schema/widget.h"

#include <QHash>

namespace schema {

/// What overlay.json says of one field; what it does not say is empty. A value; all texts are untranslated.
struct FieldEntry {
    QString title;
    std::optional<Widget> widget;
    Unit unit = Unit::None;
    QString rangeEnd;  ///< DateRange: the sibling that is the other end
    QStringList order; ///< objects: members in the order of a form
};

/// What it says of one method. Fields are keyed by field pointer (schema/fieldpath.h).
struct MethodEntry {
    QString title;
    QString danger;      ///< destructive methods: what is lost, and whether it can be undone
    QStringList order;   ///< parameters in the order of a form
    QStringList columns; ///< of the list in the answer: those shown at first, by field pointer from an element
    QHash<QString, FieldEntry> params;
    QHash<QString, FieldEntry> result;
};

/// overlay.json as it stands; see resources/api/README.md.
struct OverlayFile {
    QHash<QString, QString> areas;     ///< titles
    QHash<QString, FieldEntry> fields; ///< by name, for every method
    QHash<QString, MethodEntry> methods;
    Faults faults; ///< words that the format does not know, wrong types
};

/// Pure; any bytes may come.
OverlayFile readOverlay(const QByteArray &json);

/// What in \p overlay does not fit the documents: entries of methods and fields that are not there, a widget or unit
/// that cannot show its field, columns without a list, a danger where nothing is lost.
Faults checkOverlay(const OverlayFile &overlay, const QList<Area> &areas);

} // namespace schema
