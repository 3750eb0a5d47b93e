// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <QWidget>

namespace ui {

/// A place in the window. It asks for its data itself when refresh() is called and tells how far it is.
class Page : public QWidget {
    Q_OBJECT

public:
    enum class State {
        Loading,    ///< waiting for the first rows, or for more
        Ready,      ///< all there is
        Empty,      ///< answered, and there is nothing
        Failed,     ///< an error stands on the page; rows that came before it stay
        NoRight,    ///< the key may not ask for this
        NotOffered, ///< this server has no such method
    };

    Page(QString id, QString title, QWidget *parent = nullptr);

    QString id() const { return m_id; }       ///< stable: `endpoints`
    QString title() const { return m_title; } ///< translated
    State state() const { return m_state; }
    bool isSettled() const { return m_state != State::Loading; }
    virtual int rowCount() const = 0;
    /// Asks again; what was asked before is cancelled.
    virtual void refresh() = 0;

Q_SIGNALS:
    void stateChanged();

protected:
    void setState(State state);

private:
    QString m_id;
    QString m_title;
    State m_state = State::Loading;
};

QString nameOf(Page::State state);
/// What an error means for a whole page.
Page::State pageStateFor(const base::ApiError &error);

} // namespace ui
