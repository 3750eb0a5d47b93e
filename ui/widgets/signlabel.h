// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QIcon>
#include <QWidget>

namespace ui {

/// A sign beside words, as high as a line of them. It follows theme, font and density.
class SignLabel final : public QWidget {
public:
    explicit SignLabel(QWidget *parent);

    /// The sign and colour of \p tone.
    void setTone(models::Tone tone);
    /// \p mode Disabled: muted.
    void setIcon(const QIcon &icon, QIcon::Mode mode = QIcon::Normal);
    /// Height in lines of text, 1 at first.
    void setLines(int lines);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int side() const;

    QIcon m_icon;
    QIcon::Mode m_mode = QIcon::Normal;
    int m_lines = 1;
};

} // namespace ui
