// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/document.h"
#include "ui/pages/place.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

class QAction;

namespace ui {

/// What the pane on the right tells of one thing. A value. All text is plain, also what a tenant named.
struct Details {
    struct Line {
        QString label;
        QString value{};              ///< empty: not known, shown as “—”
        std::optional<Place> place{}; ///< the value is a link to this
        QUrl url{};                   ///< the value is a link to this page of the console
        bool isId = false;            ///< monospace, with a button to copy it
        QString warning{};            ///< a word beside a warning sign; empty: all is well
        QString toolTip{};
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };

    QString title;
    QString subtitle{};
    QString connection{};       ///< id of the connection it belongs to
    QList<Group> groups{};      ///< the order is the same for every kind of thing
    QDateTime seenAt{};         ///< UTC: how old it is; invalid: not told
    bool isLoading = false;     ///< more is being asked
    QString problem{};          ///< one sentence: why there is not more
    schema::Document raw{};     ///< for *JSON*; empty: no such button
    QList<QAction *> actions{}; ///< buttons beneath; borrowed, must live as long as they are shown
};

} // namespace ui
