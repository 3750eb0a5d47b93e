// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "session/workspace.h"
#include "ui/pages/pagelists.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/tableview.h"
#include "ui/text/tooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/signlabel.h"
#include "ui/widgets/skeleton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::RowKey;
using models::Tone;

namespace {

constexpr auto beforeSkeleton = 150ms;
constexpr auto aging = 20s;
constexpr auto lookedAt = 150ms;

} // namespace

TablePage::TablePage(QString id, QString title, PageHost &host, QWidget *parent)
    : Page(std::move(id), std::move(title), host, parent),
      m_lists(new PageLists(host.workspace().clock(), this)),
      m_title(new QLabel(Page::title(), this)),
      m_captionIcon(new SignLabel(this)),
      m_caption(new QLabel(this)),
      m_filter(new FilterBar(this)),
      m_columns(new QToolButton(this)),
      m_notice(new Placard(Placard::Form::Line, this)),
      m_rows(new QSplitter(Qt::Vertical, this)),
      m_stack(new QStackedWidget(m_rows)),
      m_table(new TableView(this)),
      m_skeleton(new Skeleton(this)),
      m_placard(new Placard(Placard::Form::Page, this)),
      m_actionBar(new QWidget(this)),
      m_selected(new QLabel(m_actionBar))
{
    m_title->setObjectName(u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setObjectName(u"caption"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_captionIcon->setTone(Tone::Warning);
    m_captionIcon->setFont(captionFont(font()));
    m_captionIcon->hide();
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(Page::title());
    m_selected->setObjectName(u"selected"_s);
    m_selected->setTextFormat(Qt::PlainText);
    m_notice->hide();
    m_actionBar->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_captionIcon);
    head->addWidget(m_caption);

    auto *columns = m_columns;
    columns->setObjectName(u"columns"_s);
    columns->setIcon(icon(u"columns"_s));
    columns->setAutoRaise(true);
    columns->setToolTip(tr("Choose columns"));
    columns->setAccessibleName(tr("Choose columns"));
    connect(columns, &QToolButton::clicked, this,
            [this, columns] { m_table->popupColumns(columns->mapToGlobal(columns->rect().bottomLeft())); });
    m_filter->addWidget(columns);

    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_placard);

    auto *bar = new QHBoxLayout(m_actionBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(grid);
    bar->addWidget(m_selected);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(grid);
    bar->addLayout(m_buttons);
    bar->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_notice);
    column->addWidget(m_rows, 1);
    column->addWidget(m_actionBar);

    m_title->setFont(titleFont(font()));
    m_caption->setFont(captionFont(font()));

    connect(m_filter, &FilterBar::wordsChanged, this, [this](const QString &words) {
        m_place = {}; // a person looks for something else now
        if (m_model)
            m_model->setFilter(words);
        present();
    });
    connect(m_filter, &FilterBar::left, this, [this] { rowsView()->setFocus(Qt::TabFocusReason); });
    connect(m_filter, &FilterBar::chipRemoved, this, [this] { setCompany({}, {}); });
    connect(m_placard, &Placard::pressed, this, [this] {
        if (state() == State::Filtered)
            m_filter->setWords({});
        else
            retry();
    });
    connect(m_notice, &Placard::pressed, this, &TablePage::retry);
    connect(m_table, &TableView::selectedRowsChanged, this, &TablePage::tellSelection);
    connect(m_table, &TableView::rowOpened, this, &TablePage::showDetailsOf);
    connect(m_table, &TableView::told, this, [this](const QString &sentence) { this->host().announce(sentence); });

    connect(m_lists, &PageLists::changed, this, &TablePage::present);
    connect(m_lists, &PageLists::allowedChanged, this, &TablePage::adjustActions);
    connect(m_lists, &PageLists::rowsChanged, this, &TablePage::rowsChanged);
    connect(m_lists, &PageLists::connectionChanged, this, [this] {
        sessionsChanged(); // rows tell its name
        refreshDetails();
    });

    m_patience.setSingleShot(true);
    m_patience.setInterval(beforeSkeleton);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        present();
    });
    m_aging.setInterval(aging);
    m_asking.setSingleShot(true);
    m_asking.setInterval(0); // runs when nothing is left to be painted
    connect(&m_asking, &QTimer::timeout, m_lists, &PageLists::askForWhatIsOld);
    connect(&m_aging, &QTimer::timeout, this, [this] {
        present();
        refreshDetails();
    });
    m_detailPause.setSingleShot(true);
    m_detailPause.setInterval(lookedAt);
    connect(&m_detailPause, &QTimer::timeout, this, [this] {
        if (m_detailed.isValid())
            fetchDetails(m_detailed, false);
    });
}

TablePage::~TablePage()
{
    delete m_lists; // nothing is heard from here on
    delete m_table; // it looks at the model to its end
}

void TablePage::setTable(const QStringList &kinds, const Texts &texts, const ColumnLayout &begin)
{
    auto &model = *m_model;
    m_lists->setKinds(kinds);
    m_texts = texts;
    if (!texts.filterHint.isEmpty())
        m_filter->setHint(texts.filterHint);
    // around what the table makes of it: rows that a filter or a sort brings back are selected again by no person
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    m_table->setTable(model, &host().workspace().settings(), id(), begin);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_isResetting = false; });
    m_isResetting = false; // it was sorted meanwhile
    connect(&model, &models::TableModel::countsChanged, this, &TablePage::present);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_detailed.isValid() ? m_model->rowOf(m_detailed) : -1;
        if (row >= first.row() && row <= last.row())
            refreshDetails();
    });
}

void TablePage::setActions(const QList<QAction *> &actions, const QList<QAction *> &free)
{
    m_actions = actions;
    m_free = free;
    for (QAction *action : actions)
        m_buttons->addWidget(new ActionButton(action, m_actionBar));
    m_table->setRowActions(actions);
    m_actionBar->setVisible(!actions.isEmpty());
    adjustActions();
}

void TablePage::addTool(QWidget *tool)
{
    m_filter->addWidget(tool);
}

void TablePage::setOtherView(QWidget *view, std::function<Counts()> counts)
{
    if (view && m_stack->indexOf(view) < 0)
        m_stack->addWidget(view);
    m_otherView = view;
    m_otherCounts = std::move(counts);
    m_columns->setVisible(!view);
    present();
}

TablePage::Counts TablePage::counts() const
{
    if (!m_model)
        return {};
    return m_otherCounts ? m_otherCounts() : Counts{m_model->total(), m_model->rowCount()};
}

QWidget *TablePage::rowsView() const
{
    return m_otherView ? m_otherView : static_cast<QWidget *>(m_table);
}

void TablePage::setBeneath(QWidget *widget)
{
    m_rows->addWidget(widget);
    m_rows->setSizes({200, 300}); // in proportion
}

void TablePage::setTroubles(const QHash<QString, QString> &byConnection)
{
    QStringList sentences;
    for (const auto *session : sessions()) {
        const auto &connection = session->connection();
        const QString sentence = byConnection.value(connection.id);
        if (!sentence.isEmpty())
            //: %1: a connection, %2: what is wrong with it
            sentences += sessions().size() > 1 ? tr("%1: %2").arg(connection.name, sentence) : sentence;
    }
    m_trouble = sentences.join(u'\n');
    present();
}

void TablePage::setLoaded(bool loaded)
{
    m_loaded = loaded;
    present();
}

bool TablePage::isSettled() const
{
    return m_model && tableState(facts()).isSettled;
}

int TablePage::rowCount() const
{
    return static_cast<int>(counts().shown);
}

const QList<session::Session *> &TablePage::sessions() const
{
    return m_lists->sessions();
}

session::Session *TablePage::sessionOf(const RowKey &key) const
{
    return m_lists->session(key.connection);
}

void TablePage::setSessions(const QList<session::Session *> &sessions)
{
    if (sessions == m_lists->sessions() && m_isBegun)
        return;
    m_isBegun = true;
    m_lists->setSessions(sessions);
    if (m_detailed.isValid() && !sessionOf(m_detailed)) {
        m_detailed = {};
        m_detailPause.stop();
        host().clearDetails(this);
    }
    m_loaded = false;
    sessionsChanged();
    adjustActions();
    present();
    if (isVisible())
        m_asking.start();
}

void TablePage::rowsChanged(session::Session *, const QString &) {}

void TablePage::fetchDetails(const RowKey &, bool) {}

void TablePage::setCompany(const QString &, const QString &) {}

void TablePage::refresh()
{
    m_lists->ask();
    if (m_detailed.isValid())
        fetchDetails(m_detailed, true);
}

void TablePage::retry()
{
    m_lists->retry();
    refresh();
}

void TablePage::focusFilter()
{
    m_filter->takeFocus();
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_aging.start();
    if (m_detailed.isValid())
        m_detailPause.start();
    m_asking.start();
    present();
}

void TablePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_aging.stop();
    m_asking.stop();
    m_detailPause.stop(); // nobody looks
}

TableFacts TablePage::facts() const
{
    TableFacts facts;
    facts.now = host().workspace().clock().utc();
    facts.isLoaded = m_loaded;
    facts.isBusy = m_model->isBusy();
    facts.total = counts().total;
    facts.shown = counts().shown;
    facts.isCalm = m_lists->areCalm();
    facts.trouble = m_trouble;
    facts.lists = m_lists->facts();
    return facts;
}

void TablePage::present()
{
    if (!m_model)
        return;
    tellState();
    tryToReveal();
}

void TablePage::tellState()
{
    const auto known = facts();
    const auto now = tableState(known);
    const TableWords words(now, known, m_texts, m_lists->areOfServers());
    const bool isLoading = now.state == State::Loading;
    if (!isLoading) {
        m_patience.stop();
        m_slow = false;
    } else if (!m_slow && !m_patience.isActive()) {
        m_patience.start();
    }
    const bool hasRows = known.shown > 0;
    if (hasRows || (isLoading && !m_slow)) {
        m_stack->setCurrentWidget(rowsView());
    } else if (isLoading) {
        m_stack->setCurrentWidget(m_skeleton);
    } else {
        m_placard->tell(words.inPlaceOfRows());
        m_stack->setCurrentWidget(m_placard);
    }
    // beside rows, what went wrong is a line; without any it is the page
    const bool isLine =
        !now.troubles.isEmpty() && (hasRows || isLoading || now.state == State::Empty || now.state == State::Filtered);
    if (isLine)
        m_notice->tell(words.troubles());
    m_notice->setVisible(isLine);
    m_filter->setCounts(known.shown, known.total);
    m_captionIcon->setVisible(now.isStale);
    m_caption->setText(words.caption());
    m_caption->setToolTip(plainToolTip(words.captionDetails()));
    setState(now.state);
}

void TablePage::adjustActions()
{
    const auto count = m_table->selectedCount();
    m_selected->setText(count == 0 ? tr("Nothing selected")
                                   //: %1: a number of rows
                                   : tr("%1 selected").arg(QLocale().toString(count)));
    for (QAction *action : std::as_const(m_actions)) {
        if (m_free.contains(action))
            continue;
        action->setEnabled(count > 0);
        action->setToolTip(count > 0 ? QString() : m_texts.selectFirst);
    }
    selectionChanged();
}

void TablePage::tellSelection()
{
    adjustActions();
    const auto keys = m_table->selectedKeys(2);
    if (m_isResetting || m_otherView || keys.isEmpty())
        return;
    m_place = {};
    if (keys.size() == 1 && keys.first() != m_detailed)
        showDetailsOf(keys.first());
}

void TablePage::showDetailsOf(const RowKey &key)
{
    m_place = {}; // found, or a person found something else
    m_detailed = key;
    refreshDetails();
    if (m_detailed.isValid() && isVisible())
        m_detailPause.start();
}

void TablePage::refreshDetails()
{
    if (!m_detailed.isValid())
        return;
    const auto details = detailsOf(m_detailed);
    if (details.title.isEmpty() && details.problem.isEmpty()) {
        detailsClosed(); // it is gone, and nothing is to be said of it
        host().clearDetails(this);
        return;
    }
    host().showDetails(this, details);
}

void TablePage::detailsClosed()
{
    m_detailed = {};
    m_detailPause.stop();
}

void TablePage::reveal(const Place &place)
{
    if (!place.company.isEmpty())
        setCompany(place.connection, place.company);
    if (!place.filter.isEmpty())
        m_filter->setWords(place.filter);
    m_place = place;
    tryToReveal();
}

void TablePage::tryToReveal()
{
    if (m_place.id.isEmpty() || !m_loaded || m_model->isBusy())
        return;
    const Place place = m_place;
    QList<RowKey> keys;
    if (!m_lists->areOfServers()) // rows may be of connections that are not open
        keys.append({place.connection.isEmpty() ? place.id : place.connection, place.id});
    for (const auto *session : sessions()) {
        if (place.connection.isEmpty() || place.connection == session->connection().id)
            keys.append({session->connection().id, place.id});
    }
    for (const RowKey &key : std::as_const(keys)) {
        if (!select(key))
            continue;
        m_place = {};
        if (key != m_detailed)
            showDetailsOf(key);
        return;
    }
    const bool isFiltered = place.filter.isEmpty() && !m_filter->words().isEmpty();
    const bool isOfOne = place.company.isEmpty() && !m_filter->chip().isEmpty();
    if (isFiltered || isOfOne) {
        // It may be hidden. Tried again when that is worked out.
        if (isFiltered)
            m_filter->setWords({});
        if (isOfOne)
            setCompany({}, {});
        m_place = place;
        tryToReveal();
    } else if (m_lists->areOfServers() && isSettled()) {
        m_place = {};
    }
}

bool TablePage::select(const RowKey &key)
{
    return m_table->selectKey(key);
}

} // namespace ui
