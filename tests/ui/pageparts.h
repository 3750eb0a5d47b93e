// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/tables/tableview.h"

#include <QLabel>
#include <QPushButton>

// What tests look for on a page.

inline constexpr int patience = 20'000; // ms; the sanitizers are slow

/// Nothing listens there.
inline QString nowhere()
{
    return QStringLiteral("http://127.0.0.1:1/api");
}

inline QString textOf(const QWidget &page, const QString &name)
{
    const auto *label = page.findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

inline QString placard(const ui::Page &page)
{
    const auto *placard = page.findChild<QWidget *>(QStringLiteral("placard"));
    return placard->isVisible() ? textOf(*placard, QStringLiteral("placard.sentence")) : QString();
}

inline QString notice(const ui::Page &page)
{
    const auto *notice = page.findChild<QWidget *>(QStringLiteral("notice"));
    return notice->isVisible() ? textOf(*notice, QStringLiteral("placard.sentence")) : QString();
}

inline ui::TableView &tableOf(const ui::Page &page)
{
    return *page.findChild<ui::TableView *>(QStringLiteral("table"));
}

inline QPushButton &buttonIn(const ui::Page &page, const QString &where)
{
    return *page.findChild<QWidget *>(where)->findChild<QPushButton *>(QStringLiteral("placard.button"));
}

inline QString valueOf(const ui::Details &details, const QString &label)
{
    for (const auto &group : details.groups) {
        for (const auto &line : group.lines) {
            if (line.label == label)
                return line.value.isEmpty() ? line.warning : line.value;
        }
    }
    return QStringLiteral("no such line");
}
