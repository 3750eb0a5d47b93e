// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QIcon>
#include <QLabel>

namespace ui {

/// A sign beside words, as high as a line of them. It follows theme, font and density.
class SignLabel final : public QLabel {
public:
    explicit SignLabel(QWidget *parent = nullptr);

    /// The sign and colour of \p tone.
    void setTone(models::Tone tone);
    /// \p mode Disabled: muted.
    void setIcon(const QIcon &icon, QIcon::Mode mode = QIcon::Normal);
    /// Height in lines of text, 1 at first.
    void setLines(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QIcon m_icon;
    QIcon::Mode m_mode = QIcon::Normal;
    int m_lines = 1;
};

} // namespace ui
