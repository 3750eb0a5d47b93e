// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recorddetails.h"

#include "session/session.h"
#include "sync/detailsfetcher.h"
#include "ui/text/usertext.h"

#include <QThreadPool>

namespace ui {

namespace {

constexpr qint64 freshFor = 60;           // seconds: walking back and forth between rows asks once
constexpr qsizetype fewBytes = 64 * 1024; // more is parsed on a worker

bool isLarge(const store::Record &record)
{
    return record.json.size() > fewBytes;
}

RecordDetails::Known parsed(const store::Record &record)
{
    return {schema::Document(record.object()), record.seenAt};
}

} // namespace

RecordDetails::RecordDetails(QString kind, QObject *parent) : QObject(parent), m_kind(std::move(kind)) {}

void RecordDetails::show(session::Session *session, const models::RowKey &key)
{
    if (session == m_session && key == m_key)
        return;
    m_look.cancel();
    m_fetch.cancel();
    m_known.reset();
    m_problem.clear();
    m_session = session;
    m_key = key;
    if (!session)
        return;
    using Kept = std::optional<store::Record>;
    using Parsed = base::Result<std::optional<Known>>;
    m_look = session->details()
                 .kept(m_kind, key.id)
                 .mapOnIf(
                     QThreadPool::globalInstance(), [](const Kept &kept) { return kept && isLarge(*kept); },
                     [](Kept &&kept) -> Parsed { return kept ? std::optional(parsed(*kept)) : std::nullopt; })
                 .finally(this, [this](Parsed &&kept) {
                     // what the server said meanwhile is newer
                     if (!kept || !*kept || m_known)
                         return;
                     m_known = std::move(*kept);
                     Q_EMIT changed();
                 });
}

void RecordDetails::fetch(const QDateTime &utcNow, bool anyway)
{
    if (!m_session || m_fetch.isActive())
        return;
    if (!anyway && m_known && m_known->seenAt.secsTo(utcNow) < freshFor)
        return;
    m_fetch = m_session->details()
                  .fetch(m_kind, m_key.id)
                  .mapOnIf(QThreadPool::globalInstance(), isLarge,
                           [](store::Record &&record) -> base::Result<Known> { return parsed(record); })
                  .then(
                      this,
                      [this](Known &&known) {
                          m_known = std::move(known);
                          m_problem.clear();
                          Q_EMIT changed();
                      },
                      [this](const base::ApiError &error) {
                          m_problem = userText(error).sentence;
                          Q_EMIT changed();
                      });
    Q_EMIT changed();
}

const RecordDetails::Known *RecordDetails::of(const models::RowKey &key) const
{
    return key == m_key && m_known ? &*m_known : nullptr;
}

} // namespace ui
