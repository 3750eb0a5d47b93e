// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordfeed.h"
#include "session/workspace.h"
#include "store/cache.h"
#include "sync/listing.h"
#include "ui/pages/tablepage.h"
#include "ui/text/usertext.h"

namespace ui {

/// A table page over the records of one kind, fed from the caches of the sessions in scope. \p T as in RecordFeedOf.
template <typename T>
class RecordPage : public TablePage {
public:
    using Row = models::Sourced<T>;
    using Model = models::RecordTableModel<Row>;

protected:
    /// \p kinds: what the rows are made of; the first is the list that is shown.
    RecordPage(const QString &id, const QString &title, PageHost &host, const QStringList &kinds,
               typename models::RecordFeedOf<T>::MakeReader reader, const QList<models::Column<T>> &columns,
               const Texts &texts, const ColumnLayout &begin, QWidget *parent)
        : TablePage(id, title, host, parent),
          m_kinds(kinds),
          m_rows(own(std::make_unique<Model>(models::sourced(columns), &models::keyOf<T>, host.workspace().clock()))),
          m_feed(m_rows, host.workspace().clock(), std::move(reader))
    {
        setTable(kinds, texts, begin);
        QObject::connect(&m_feed, &models::RecordFeed::loaded, this, [this] { tellLoaded(); });
    }

    void refresh() override
    {
        m_feed.reload(); // a cache that could not be read is tried again
        TablePage::refresh();
    }

    const Row *find(const models::RowKey &key) const { return m_rows.find(key); }
    models::RecordTableModel<Row> &rows() const { return m_rows; }

    static typename models::RecordFeedOf<T>::MakeReader always(typename models::RecordFeedOf<T>::Reader reader)
    {
        return [reader = std::move(reader)](const models::Source &) { return reader; };
    }
    /// The caches have other rows, or what is added to them is another. Read when the page is looked at.
    void reload(const QString &connection = {})
    {
        if (isVisible())
            m_feed.reload(connection);
        else
            m_isStale = true;
    }

    void sessionsChanged() override
    {
        QList<models::Source> sources;
        for (auto *session : sessions()) {
            if (session->listing(m_kinds.first()))
                sources.append({session->connection().id, session->connection().name, &session->cache()});
        }
        m_feed.setSources(sources);
        tellLoaded();
    }
    void rowsChanged(session::Session *session, const QString &) override { reload(session->connection().id); }
    void showEvent(QShowEvent *event) override
    {
        if (std::exchange(m_isStale, false) && !m_feed.sources().isEmpty()) {
            setLoaded(false);
            m_feed.reload();
        }
        TablePage::showEvent(event);
    }

private:
    void tellLoaded()
    {
        QHash<QString, QString> troubles;
        for (const auto &source : m_feed.sources()) {
            if (const auto error = m_feed.error(source.connection))
                troubles.insert(source.connection, userText(*error).sentence);
        }
        setTroubles(troubles);
        setLoaded(m_feed.isLoaded());
    }

    QStringList m_kinds;
    Model &m_rows;
    models::RecordFeedOf<T> m_feed;
    bool m_isStale = false; ///< rows changed while nobody looked
};

} // namespace ui
