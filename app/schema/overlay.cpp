// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/overlay.h"

#include "schema/title.h"

namespace schema {

Overlay::Overlay(const Catalogue &catalogue, const QByteArray &json) : m_catalogue(catalogue), m_file(readOverlay(json))
{
    if (!m_file.faults.isEmpty())
        qFatal("overlay: %s", qUtf8Printable(m_file.faults.first().toString()));
}

MethodOverlay Overlay::of(const Method &method) const
{
    const Method *own = m_catalogue.find(method.id);
    if (!own)
        qFatal("overlay: there is no method %s", qUtf8Printable(method.id));
    return {m_file, *own, m_catalogue.schema(*own)};
}

QString Overlay::titleOfArea(QStringView area) const
{
    const QString title = m_file.areas.value(area.toString());
    return title.isEmpty() ? titleFromName(area) : title;
}

} // namespace schema
