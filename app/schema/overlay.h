// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue.h"
#include "schema/methodoverlay.h"

namespace schema {

/// resources/api/overlay.json over the documents of a catalogue: titles, order, columns, widgets, units, danger. Const
/// after construction, any thread. Catalogue::overlay() has the one of this build.
class Overlay {
public:
    /// \p json must be good (the build sees to it): a fault in it ends the program. \p catalogue must outlive it.
    Overlay(const Catalogue &catalogue, const QByteArray &json);

    MethodOverlay of(const Method &method) const;
    /// Of an area of the API, `maintenanceWindows` → "Maintenance windows"; untranslated.
    QString titleOfArea(QStringView area) const;

private:
    const Catalogue &m_catalogue;
    OverlayFile m_file;
};

} // namespace schema
