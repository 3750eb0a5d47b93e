// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

namespace ui {

namespace {

struct RoleColors {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColors table[] = {
    {QPalette::Window, 0xf3f4f6, 0x26292e},
    {QPalette::WindowText, 0x1b1f24, 0xe6e8eb},
    {QPalette::Base, 0xffffff, 0x1b1d21},
    {QPalette::AlternateBase, 0xf7f8fa, 0x202328},
    {QPalette::Text, 0x1b1f24, 0xe6e8eb},
    {QPalette::PlaceholderText, 0x5c6570, 0xa0a9b3},
    {QPalette::Button, 0xfcfcfd, 0x32363c},
    {QPalette::ButtonText, 0x1b1f24, 0xe6e8eb},
    {QPalette::BrightText, 0xffffff, 0xffffff},
    {QPalette::Light, 0xffffff, 0x464b53},
    {QPalette::Midlight, 0xe6e9ed, 0x363b42}, // under the pointer; lines between parts
    {QPalette::Mid, 0xc6ccd3, 0x4a5058},
    {QPalette::Dark, 0x7f8791, 0x7d858f}, // around controls
    {QPalette::Shadow, 0x4a5058, 0x0f1012},
    {QPalette::Highlight, 0x1f66c1, 0x3577c8},
    {QPalette::HighlightedText, 0xffffff, 0xffffff},
    {QPalette::Link, 0x1a5fb4, 0x79b4ff},
    {QPalette::LinkVisited, 0x6a3fa0, 0xc3a1f0},
    {QPalette::ToolTipBase, 0x2b3036, 0x3a3f46},
    {QPalette::ToolTipText, 0xf3f4f6, 0xf0f2f4},
};

constexpr RoleColors disabledTable[] = {
    {QPalette::WindowText, 0x868d96, 0x868e98}, {QPalette::Text, 0x868d96, 0x868e98},
    {QPalette::ButtonText, 0x868d96, 0x868e98}, {QPalette::PlaceholderText, 0xa3aab2, 0x6a727b},
    {QPalette::Base, 0xf3f4f6, 0x26292e},       {QPalette::Button, 0xf3f4f6, 0x26292e},
    {QPalette::Dark, 0xc6ccd3, 0x4a5058},       {QPalette::Highlight, 0xa3aab2, 0x4a5058},
    {QPalette::Link, 0x868d96, 0x868e98},       {QPalette::LinkVisited, 0x868d96, 0x868e98},
};

} // namespace

QPalette themePalette(bool dark)
{
    QPalette palette;
    for (const auto &row : table)
        palette.setColor(row.role, QColor(dark ? row.dark : row.light));
    for (const auto &row : disabledTable)
        palette.setColor(QPalette::Disabled, row.role, QColor(dark ? row.dark : row.light));
    return palette;
}

QColor toneColor(models::Tone tone, bool dark)
{
    switch (tone) {
    case models::Tone::Neutral: return themePalette(dark).color(QPalette::Text);
    case models::Tone::Good: return QColor(dark ? 0x6fcf86 : 0x1d7336);
    case models::Tone::Warning: return QColor(dark ? 0xe8b04a : 0x855400);
    case models::Tone::Bad: return QColor(dark ? 0xff8a80 : 0xb3261e);
    }
    Q_UNREACHABLE();
}

} // namespace ui
