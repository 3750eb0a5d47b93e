// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toneicon.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmapCache>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;

namespace {

constexpr qreal sharpest = 2; // pixels drawn for each one asked for; the style scales down where the screen has fewer

} // namespace

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {};
    case Tone::Good: return u"ok"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Bad: return u"error"_s;
    }
    Q_UNREACHABLE();
}

QIcon tintedIcon(const QString &name, const QColor &color, int side)
{
    const QString key = u"plumbline/%1/%2/%3"_s.arg(name, color.name(QColor::HexArgb), QString::number(side));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = icon(name).pixmap(QSize(side, side), sharpest);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    QIcon tinted;
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active, QIcon::Disabled})
        tinted.addPixmap(pixmap, mode);
    return tinted;
}

QIcon toneIcon(Tone tone, const QColor &color, int side)
{
    return tone == Tone::Neutral ? QIcon() : tintedIcon(iconNameOf(tone), color, side);
}

} // namespace ui
