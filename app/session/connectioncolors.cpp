// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectioncolors.h"

#include <QCoreApplication>

#include <algorithm>

namespace session {

namespace {

constexpr ConnectionColor table[] = {
    {u"#2f7fd6", QT_TRANSLATE_NOOP("ConnectionColor", "Blue")},
    {u"#c4640a", QT_TRANSLATE_NOOP("ConnectionColor", "Orange")},
    {u"#3d8c40", QT_TRANSLATE_NOOP("ConnectionColor", "Green")},
    {u"#ab66cc", QT_TRANSLATE_NOOP("ConnectionColor", "Purple")},
    {u"#a17800", QT_TRANSLATE_NOOP("ConnectionColor", "Amber")},
    {u"#16898a", QT_TRANSLATE_NOOP("ConnectionColor", "Teal")},
    {u"#de4d4b", QT_TRANSLATE_NOOP("ConnectionColor", "Red")},
    {u"#d34b8f", QT_TRANSLATE_NOOP("ConnectionColor", "Pink")},
    {u"#aa7150", QT_TRANSLATE_NOOP("ConnectionColor", "Brown")},
    {u"#6c7f8c", QT_TRANSLATE_NOOP("ConnectionColor", "Slate")},
};

QString rgbOf(const ConnectionColor &color)
{
    return QString::fromUtf16(color.rgb);
}

} // namespace

std::span<const ConnectionColor> connectionColors()
{
    return table;
}

QString colorName(const QString &rgb)
{
    const auto found = std::ranges::find_if(
        table, [&](const auto &color) { return rgbOf(color).compare(rgb, Qt::CaseInsensitive) == 0; });
    return found == std::end(table) ? QString() : QCoreApplication::translate("ConnectionColor", found->name);
}

QString freeColor(const QStringList &used)
{
    const auto uses = [&](const ConnectionColor &color) { return used.count(rgbOf(color)); };
    return rgbOf(*std::ranges::min_element(table, {}, uses));
}

} // namespace session
