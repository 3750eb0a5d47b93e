// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recorddetails.h"

#include "session/session.h"
#include "sync/detailsfetcher.h"
#include "ui/text/usertext.h"

namespace ui {

namespace {

constexpr qint64 freshFor = 60; // seconds: walking back and forth between rows asks once

} // namespace

RecordDetails::RecordDetails(QString kind, QObject *parent) : QObject(parent), m_kind(std::move(kind)) {}

void RecordDetails::show(session::Session *session, const models::RowKey &key)
{
    if (session == m_session && key == m_key)
        return;
    clear();
    m_session = session;
    m_key = key;
    if (!session)
        return;
    m_look = session->details()
                 .kept(m_kind, key.id)
                 .finally(this, [this](base::Result<std::optional<store::Record>> &&kept) {
                     // what the server said meanwhile is newer
                     if (!kept || !*kept || m_record)
                         return;
                     m_record = std::move(*kept);
                     Q_EMIT changed();
                 });
}

void RecordDetails::fetch(const QDateTime &utcNow, bool anyway)
{
    if (!m_session || m_fetch.isActive())
        return;
    if (!anyway && m_record && m_record->seenAt.secsTo(utcNow) < freshFor)
        return;
    m_fetch = m_session->details()
                  .fetch(m_kind, m_key.id)
                  .then(
                      this,
                      [this](store::Record &&record) {
                          m_record = std::move(record);
                          m_problem.clear();
                          Q_EMIT changed();
                      },
                      [this](const base::ApiError &error) {
                          m_problem = userText(error).sentence;
                          Q_EMIT changed();
                      });
    Q_EMIT changed();
}

void RecordDetails::clear()
{
    m_look.cancel();
    m_fetch.cancel();
    m_session = nullptr;
    m_key = {};
    m_record.reset();
    m_problem.clear();
}

const store::Record *RecordDetails::of(const models::RowKey &key) const
{
    return key == m_key && m_record ? &*m_record : nullptr;
}

} // namespace ui
