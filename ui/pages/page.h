// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "ui/pages/details.h"
#include "ui/pages/place.h"

#include <QWidget>

class QAction;

namespace session {
class Session;
class Workspace;
} // namespace session

namespace ui {

/// What a page may ask of the window it is in. Outlives its pages.
class PageHost {
public:
    virtual ~PageHost() = default;
    virtual session::Workspace &workspace() = 0;
    /// Shows \p details in the pane on the right, in place of what \p of showed before.
    virtual void showDetails(QWidget *of, const Details &details) = 0;
    /// Empties the pane if it shows something of \p of.
    virtual void clearDetails(QWidget *of) = 0;
    /// Goes to another page, and to a thing on it.
    virtual void open(const Place &place) = 0;
    /// Says something that has ended, in the window and to a screen reader. Plain text.
    virtual void announce(const QString &sentence) = 0;
};

/// A place in the window. It shows what the cache has at once and asks for what is missing when it becomes visible.
class Page : public QWidget {
    Q_OBJECT

public:
    enum class State {
        Loading,    ///< nothing to show yet, and something is being asked
        Ready,      ///< rows are there; how fresh they are is said on the page
        Empty,      ///< answered, and there is nothing
        Filtered,   ///< there are rows, and the filter hides them all
        Failed,     ///< an error stands on the page; rows that came before it stay
        NoRight,    ///< the key may not ask for this
        NotOffered, ///< this server has no such method
    };

    Page(QString id, QString title, PageHost &host, QWidget *parent = nullptr);

    QString id() const { return m_id; }       ///< stable: `endpoints`; settings, pictures and places name it
    QString title() const { return m_title; } ///< translated
    State state() const { return m_state; }
    /// Nothing will change by itself soon: for pictures.
    virtual bool isSettled() const { return m_state != State::Loading; }
    virtual int rowCount() const = 0;

    /// The open sessions it shows, in the window's order; called when the scope or what is open changes. A page keeps no
    /// session that is not among them.
    virtual void setSessions(const QList<session::Session *> &sessions) = 0;
    /// F5: asks the server again.
    virtual void refresh() = 0;
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// What can be done here, for the palette and the menus; disabled ones say why in their tool tip. They belong to the page.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// Shows this thing: selects its row, clears a filter that hides it. \p place.page is id().
    virtual void reveal(const Place &place) { Q_UNUSED(place) }
    /// A person closed the pane: what it showed is not shown again by itself.
    virtual void detailsClosed() {}

Q_SIGNALS:
    void stateChanged();

protected:
    void setState(State state);
    PageHost &host() const { return m_host; }

private:
    QString m_id;
    QString m_title;
    PageHost &m_host;
    State m_state = State::Loading;
};

QString nameOf(Page::State state);

} // namespace ui
