// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

#include <QListWidget>

namespace ui {

/// The pages of a window, in the order of its table: those that fit what is open above the line, the others below it. The
/// first nine are reached by Ctrl+1 … Ctrl+9.
class NavigationList final : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    /// Shows these, and keeps the current one if it is among them.
    void setPages(const QList<PageFactory> &fitting, const QList<PageFactory> &always);
    QString current() const;
    /// Marks it without activated().
    void setCurrent(const QString &pageId);
    /// In the order shown.
    QStringList pageIds() const;

    /// Wide enough for the longest title.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person chose this page.
    void activated(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(const PageFactory &page);
    void measure();

    int m_widest = 0; ///< pixels, of the titles
};

} // namespace ui
