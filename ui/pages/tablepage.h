// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "ui/pages/page.h"
#include "ui/pages/tablewords.h"
#include "ui/tables/columnlayout.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

class QBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ui {

class FilterBar;
class PageLists;
class SignLabel;
class TableView;

/// A page that is one table over lists of servers: title and age, filter, rows, what can be done with them, and every
/// state a page can be in. Shows the cache at once; asks the server when it becomes visible and what it has is not fresh.
/// A page of a kind says which lists, which columns, and what is told of one row.
class TablePage : public Page {
    Q_OBJECT

public:
    using Texts = TableTexts;

    TablePage(QString id, QString title, PageHost &host, QWidget *parent = nullptr);
    ~TablePage() override;

    bool isSettled() const override;
    int rowCount() const override;
    void setSessions(const QList<session::Session *> &sessions) final;
    void refresh() override;
    void focusFilter() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void reveal(const Place &place) override;
    void detailsClosed() override;

protected:
    /// Once, in the constructor, before setTable(): the page keeps the model until its view is gone.
    template <typename Model>
    Model &own(std::unique_ptr<Model> model)
    {
        Model &kept = *model;
        m_model = std::move(model);
        return kept;
    }
    /// \p kinds: the lists it needs, the first is the one it shows (store::kinds); none: it is no list of a server, and
    /// always there. \p begin: columns before a person arranged them.
    void setTable(const QStringList &kinds, const Texts &texts, const ColumnLayout &begin = {});
    /// Buttons under the table, also in the menu of a row; \p free: those of them that selectionChanged() alone allows,
    /// because they need no row.
    void setActions(const QList<QAction *> &actions, const QList<QAction *> &free = {});
    /// Beside the filter, at the right.
    void addTool(QWidget *tool);
    struct Counts {
        qint64 total = 0; ///< without the filter
        qint64 shown = 0;
    };
    /// Another way to show the same things (a tree), in place of the table while it is there; nullptr: the table.
    /// \p counts: what is in it; call present() when that is another.
    void setOtherView(QWidget *view, std::function<Counts()> counts = {});
    /// Shows more of what is selected beneath the rows; people drag the border.
    void setBeneath(QWidget *widget);
    /// What went wrong here, not at a server: a sentence by connection.
    void setTroubles(const QHash<QString, QString> &byConnection);
    /// What the caches have is in the model.
    void setLoaded(bool loaded);
    /// Facts changed that the page cannot see by itself.
    void present();

    /// sessions() are others; feed the model from them.
    virtual void sessionsChanged() = 0;
    /// Rows of these kinds changed in the cache of a session.
    virtual void rowsChanged(session::Session *session, const QString &kind);
    /// Other rows are selected: adjust actions. The page itself switches them off while nothing is selected.
    virtual void selectionChanged() {}
    /// What is known of a row at once.
    virtual Details detailsOf(const models::RowKey &key) = 0;
    /// Asks for what is not; called when a row has been looked at for a moment. \p anyway: F5.
    virtual void fetchDetails(const models::RowKey &key, bool anyway);
    /// A place asks for one company alone; empty: all.
    virtual void setCompany(const QString &connection, const QString &company);

    const QList<session::Session *> &sessions() const;
    session::Session *sessionOf(const models::RowKey &key) const;
    TableView &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_filter; }
    /// Shows a row in the pane, at once and then with what is fetched.
    void showDetailsOf(const models::RowKey &key);
    /// Shows it again, after more of it came.
    void refreshDetails();
    const models::RowKey &detailed() const { return m_detailed; }
    /// Selects this row alone where rows are shown; false when it is not among them.
    virtual bool select(const models::RowKey &key);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retry();
    void tellState();
    void adjustActions();
    void tellSelection();
    void tryToReveal();
    Counts counts() const;
    TableFacts facts() const;
    /// The table, or what stands in its place.
    QWidget *rowsView() const;

    std::unique_ptr<models::TableModel> m_model;
    PageLists *m_lists;
    Texts m_texts;
    QList<QAction *> m_actions;
    QList<QAction *> m_free; ///< of them, those that need no row
    models::RowKey m_detailed;
    Place m_place;              ///< still to be revealed
    QString m_trouble;          ///< see setTroubles()
    bool m_isBegun = false;     ///< setSessions() was called
    bool m_isResetting = false; ///< the table swaps its rows
    bool m_loaded = false;
    bool m_slow = false; ///< loading takes long enough to be told

    QLabel *m_title;
    SignLabel *m_captionIcon;
    QLabel *m_caption;
    FilterBar *m_filter;
    QToolButton *m_columns;
    Placard *m_notice;
    QSplitter *m_rows;
    QStackedWidget *m_stack;
    TableView *m_table;
    QWidget *m_otherView = nullptr;
    std::function<Counts()> m_otherCounts;
    QWidget *m_skeleton;
    Placard *m_placard;
    QWidget *m_actionBar;
    QLabel *m_selected;
    QBoxLayout *m_buttons;
    QTimer m_patience;    ///< before the skeleton
    QTimer m_aging;       ///< ages on the page grow
    QTimer m_asking;      ///< what is on the disk is on the screen before anybody is asked
    QTimer m_detailPause; ///< so that walking through rows asks nothing
};

} // namespace ui
