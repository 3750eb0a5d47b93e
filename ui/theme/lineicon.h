// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QIconEngine>

#include <optional>

namespace ui {

/// Draws one of our line icons in the colour that text has at the moment it is painted, at the size and density it is
/// painted in.
class LineIcon final : public QIconEngine {
public:
    /// \p tone: its colour in place of the text's.
    explicit LineIcon(const QString &name, std::optional<models::Tone> tone = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    QColor color(QIcon::Mode mode) const;

    QString m_name;
    std::optional<models::Tone> m_tone;
};

} // namespace ui
