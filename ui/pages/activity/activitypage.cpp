// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activitypage.h"

#include "session/workspace.h"
#include "transport/requestlog.h"
#include "ui/pages/activity/curl.h"
#include "ui/tables/tableview.h"
#include "ui/text/usertext.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::CallRow;
using models::RowKey;

namespace {

constexpr auto betweenFeeds = 250ms;

/// Tests of a connection stand in the log under its id and `/test-N`.
QString connectionIn(const base::CallRecord &record)
{
    return record.connection.section(u'/', 0, 0);
}

bool isOfTest(const base::CallRecord &record)
{
    return record.connection.contains(u'/');
}

} // namespace

ActivityPage::ActivityPage(PageHost &host, QWidget *parent)
    : TablePage(u"activity"_s, tr("Activity"), host, parent),
      m_calls(own(std::make_unique<models::CallTableModel>(
          models::callColumns([](const base::ApiError &error) { return userText(error).sentence; }), &models::callKey,
          host.workspace().clock()))),
      m_curl(new QAction(icon(u"copy"_s), tr("Copy as &curl"), this)),
      m_appended(static_cast<qint64>(host.workspace().requestLog().records().size()))
{
    Texts texts;
    texts.filterHint = tr("Filter by method, connection, result …");
    texts.emptySentence = tr("Nothing has been asked yet.");
    texts.emptyHint = tr("Every request to a server appears here.");
    ColumnLayout newestFirst;
    newestFirst.sortBy = u"time"_s;
    newestFirst.order = Qt::DescendingOrder;
    setTable({}, texts, newestFirst);
    m_curl->setObjectName(u"copyAsCurl"_s);
    setActions({m_curl});
    connect(m_curl, &QAction::triggered, this, &ActivityPage::copyAsCurl);
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenFeeds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            feed();
    });
    connect(&host.workspace().requestLog(), &transport::RequestLog::appended, this, [this] {
        ++m_appended;
        if (!m_pause.isActive())
            m_pause.start();
    });
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::showEvent(QShowEvent *event)
{
    feed();
    TablePage::showEvent(event);
}

void ActivityPage::sessionsChanged()
{
    feed();
}

void ActivityPage::feed()
{
    QHash<QString, QString> names;
    for (const auto *session : sessions())
        names.insert(session->connection().id, session->connection().name);
    const auto &records = host().workspace().requestLog().records();
    QList<CallRow> rows;
    qint64 number = m_appended - static_cast<qint64>(records.size());
    for (const auto &record : records) {
        ++number;
        const auto name = names.constFind(connectionIn(record));
        if (name != names.cend())
            rows.prepend({number, *name, record});
    }
    m_calls.setRows(rows);
    m_calls.setColumnShown(u"connection"_s, names.size() > 1);
    setLoaded(true);
}

void ActivityPage::selectionChanged()
{
    if (table().selectedCount() != 1) {
        m_curl->setEnabled(false);
        m_curl->setToolTip(tr("Select one request first."));
        return;
    }
    const auto *row = m_calls.find(table().selectedKeys(1).first());
    QString refusal;
    if (row && row->record.target.isEmpty())
        refusal = tr("This request never left: there is nothing to repeat.");
    else if (row && isOfTest(row->record))
        refusal = tr("It was asked by a test, maybe at another address than the connection has.");
    m_curl->setEnabled(refusal.isEmpty());
    m_curl->setToolTip(refusal);
}

Details ActivityPage::detailsOf(const RowKey &key)
{
    Details details;
    details.connection = key.connection.section(u'/', 0, 0);
    const auto *row = m_calls.find(key);
    if (!row) {
        details.problem = tr("This request is so long ago that it is only in the log's file.");
        return details;
    }
    const auto &record = row->record;
    const QLocale locale;
    details.title = record.method;
    details.subtitle = row->connectionName;
    details.seenAt = record.at;
    const auto size = [&locale](qint64 bytes) { return locale.formattedDataSize(bytes, 1); };
    details.groups = {
        {tr("Request"),
         {{.label = tr("Time"), .value = models::exactTime(record.at)},
          {.label = tr("Method"), .value = record.method, .isId = true},
          {.label = tr("Version"), .value = record.version},
          {.label = tr("Address"), .value = record.target, .isId = !record.target.isEmpty()},
          {.label = tr("Kind"), .value = record.write ? tr("Change") : tr("Read")},
          {.label = tr("Asked by"), .value = models::askedBy(record)}}},
        {tr("Outcome"),
         {{.label = tr("Result"),
           .value = record.error       ? QString()
                    : record.cancelled ? tr("Cancelled")
                                       : tr("Answered"),
           .warning = record.error ? userText(*record.error).sentence : QString()},
          {.label = tr("Server's words"), .value = record.error ? userText(*record.error).details : QString()},
          {.label = tr("Status"), .value = record.httpStatus == 0 ? QString() : QString::number(record.httpStatus)},
          {.label = tr("Attempts"), .value = locale.toString(record.attempts)}}},
        {tr("Time and size"),
         {{.label = tr("Waited"), .value = models::durationText(record.waited)},
          {.label = tr("Took"), .value = models::durationText(record.took)},
          {.label = tr("Sent"), .value = size(record.bytesSent)},
          {.label = tr("Received"), .value = size(record.bytesReceived)}}},
    };
    details.raw = models::callDocument(record);
    details.actions = {m_curl};
    return details;
}

void ActivityPage::copyAsCurl()
{
    const auto keys = table().selectedKeys(1);
    const auto *row = keys.isEmpty() ? nullptr : m_calls.find(keys.first());
    const auto *session = row ? host().workspace().session(connectionIn(row->record)) : nullptr;
    if (!session)
        return;
    QGuiApplication::clipboard()->setText(curlLine(row->record, session->connection()));
    const bool isWhole = row->record.bytesSent == row->record.requestBody.size();
    host().announce(isWhole ? tr("Copied. Put your key into PLUMBLINE_KEY before you run it.")
                            : tr("Copied, without what is secret or was too long to be kept. Put your key into "
                                 "PLUMBLINE_KEY before you run it."));
}

} // namespace ui
