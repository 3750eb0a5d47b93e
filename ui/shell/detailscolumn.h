// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/details.h"

#include <QHash>
#include <QWidget>

namespace session {
class Workspace;
}

namespace ui {

class DetailsPane;

/// The column on the right: what each page of a window shows of one thing. It is there as long as the page that is shown
/// has something to tell.
class DetailsColumn final : public QWidget {
    Q_OBJECT

public:
    /// \p workspace must outlive it.
    explicit DetailsColumn(session::Workspace &workspace, QWidget *parent = nullptr);

    void setDetails(QWidget *of, const Details &details);
    void clear(QWidget *of);
    void clearAll();
    /// Shows what \p page has to tell, or hides.
    void turnTo(QWidget *page);
    /// A person has seen enough.
    void dismiss();

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    /// One sentence about what was done.
    void told(const QString &sentence);

private:
    void present();
    DetailsPane &pane();

    session::Workspace &m_workspace;
    QHash<QWidget *, Details> m_details;
    QWidget *m_page = nullptr;     ///< never followed: a key of m_details
    DetailsPane *m_pane = nullptr; ///< made when there is something to tell
};

} // namespace ui
