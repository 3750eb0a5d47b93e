// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/banner.h"

#include <QTimer>
#include <QWidget>

namespace ui {

/// The banners above a page, one line each where it fits, and beneath them what was announced last. A banner that is there
/// already is changed in place; a screen reader is told of each that appears.
class BannerStack final : public QWidget {
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    void setBanners(const QList<Banner> &banners);
    /// Something that has ended. It goes by itself, or when it is closed.
    void announce(const QString &sentence);

Q_SIGNALS:
    void chosen(ui::BannerVerb verb, const QString &connection);
    /// A screen reader was told this sentence.
    void alerted(const QString &sentence);

private:
    class Line;
    Line *lineFor(const QString &key) const;
    void alert(Line *line);

    QList<Line *> m_lines; ///< in no order of their own
    QList<Line *> m_spare; ///< hidden, for the next banners
    Line *m_announcement;
    QTimer m_farewell;
};

} // namespace ui
