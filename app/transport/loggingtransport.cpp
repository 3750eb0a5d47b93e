// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/loggingtransport.h"

namespace transport {

namespace {

/// Goes into the log once: by hand when there is an outcome, or with the call when it is dropped.
class Entry {
public:
    Q_DISABLE_COPY_MOVE(Entry)
    Entry(RequestLog &log, std::shared_ptr<const Scrubber> scrub, std::shared_ptr<base::CallRecord> record)
        : m_log(log),
          m_scrub(std::move(scrub)),
          m_record(std::move(record))
    {}
    ~Entry()
    {
        if (!m_record || m_record->attempts == 0)
            return; // a queue that is given up would push everything else out of the log
        m_record->cancelled = true;
        close();
    }

    void close(const base::Result<Reply> &result)
    {
        if (result) {
            m_record->httpStatus = result->httpStatus;
        } else {
            m_record->error = result.error();
            m_record->httpStatus = result.error().httpStatus;
        }
        close();
    }

private:
    void close()
    {
        const auto record = std::exchange(m_record, {});
        m_log.append(*record, *m_scrub);
        *record = m_log.records().back(); // whoever else holds it sees the redacted bodies only
    }

    RequestLog &m_log;
    std::shared_ptr<const Scrubber> m_scrub;
    std::shared_ptr<base::CallRecord> m_record;
};

} // namespace

LoggingTransport::LoggingTransport(Transport &inner, RequestLog &log, base::Clock &clock, QString connection,
                                   Scrubber scrub)
    : m_inner(inner),
      m_log(log),
      m_clock(clock),
      m_connection(std::move(connection)),
      m_scrub(std::make_shared<const Scrubber>(std::move(scrub)))
{}

base::Call<Reply> LoggingTransport::send(Request request)
{
    if (!request.record)
        request.record = std::make_shared<base::CallRecord>();
    auto &record = *request.record;
    record.at = m_clock.utc();
    record.connection = m_connection;
    record.method = request.method->id;
    record.version = request.version;
    record.priority = nameOf(request.priority);
    record.write = request.method->isWrite();
    const auto entry = std::make_shared<Entry>(m_log, m_scrub, request.record);
    return m_inner.send(std::move(request)).transform([entry](base::Result<Reply> &&result) {
        entry->close(result);
        return std::move(result);
    });
}

} // namespace transport
