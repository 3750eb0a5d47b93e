// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lineicon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/line/"_s + name + u".svg"_s;
}

} // namespace

LineIcon::LineIcon(const QString &name, std::optional<models::Tone> tone) : m_name(name), m_tone(tone) {}

void LineIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
    painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
}

QPixmap LineIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap LineIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    if (size.isEmpty())
        return {};
    const QColor tint = color(mode);
    const QString cacheKey =
        u"line/%1/%2x%3@%4/%5"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(scale).arg(tint.rgba(), 0, 16);
    QPixmap result;
    if (QPixmapCache::find(cacheKey, &result))
        return result;
    if (isNull())
        return {};
    result = QPixmap(size);
    result.fill(Qt::transparent);
    QSvgRenderer svg(pathOf(m_name));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&result);
    svg.render(&painter, QRectF({0, 0}, QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn); // the drawing's shape, our colour
    painter.fillRect(result.rect(), tint);
    painter.end();
    result.setDevicePixelRatio(scale);
    QPixmapCache::insert(cacheKey, result);
    return result;
}

QIconEngine *LineIcon::clone() const
{
    return std::make_unique<LineIcon>(*this).release(); // QIcon takes it
}

QString LineIcon::key() const
{
    return u"plumbline-line"_s;
}

QString LineIcon::iconName()
{
    return m_name;
}

bool LineIcon::isNull()
{
    return !QFile::exists(pathOf(m_name));
}

QColor LineIcon::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: return m_tone ? toneColor(*m_tone) : palette.color(QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

} // namespace ui
