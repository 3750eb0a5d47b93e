// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/details.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace ui {

class JsonView;
class Placard;

/// The column on the right: what is known of one thing, in the same order for every kind. When more of the same thing
/// comes, values change where they stand and nothing jumps. All text is plain.
class DetailsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    /// \p connectionName and \p color of the connection it belongs to; \p now, UTC: ages are told from it.
    void showDetails(const Details &details, const QString &connectionName, const QColor &color, const QDateTime &now);
    /// Nothing is selected.
    void clear();

Q_SIGNALS:
    void placeActivated(const ui::Place &place);
    void urlActivated(const QUrl &url);
    void closeRequested();
    /// One sentence about what was done (an id was copied).
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct LineWidgets;
    struct Body;

    bool fits(const Details &details) const;
    void build(const Details &details);
    void fill(const Details &details);
    void fillLine(const LineWidgets &widgets, const Details::Line &line);
    void showActions(const QList<QAction *> &actions);
    void showRaw(bool isRaw);

    Details m_details;
    QLabel *m_title;
    QLabel *m_dot;
    QLabel *m_subtitle;
    Placard *m_problem;
    QStackedWidget *m_content;
    QScrollArea *m_scroll;
    JsonView *m_json = nullptr; ///< made when a person asks for it
    QToolButton *m_jsonButton;
    QLabel *m_age;
    QWidget *m_actionBox;
    std::unique_ptr<Body> m_body;
};

} // namespace ui
