// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/redactor.h"

#include <QFile>
#include <QObject>

#include <deque>

namespace transport {

/// What was asked of which server and how it ended: the newest calls in memory, all of them as JSON lines in files that
/// take turns (`requests.jsonl`, then `requests.1.jsonl` … the oldest goes). One for the process; GUI thread.
///
/// Nothing enters but through append(), which redacts. Files are for the user alone (0600). When the disk does not take
/// a line, one warning says so and the log goes on in memory.
class RequestLog final : public QObject {
    Q_OBJECT

public:
    struct Files {
        QString folder;                            ///< made when missing; empty: no files
        qint64 maxBytes = qint64(4) * 1024 * 1024; ///< of one
        int count = 4;
    };

    /// \p redactor must outlive it. \p kept: calls in memory.
    RequestLog(const Redactor &redactor, Files files, int kept = 1000, QObject *parent = nullptr);

    void append(base::CallRecord record, const Scrubber &scrub);

    /// Oldest first.
    const std::deque<base::CallRecord> &records() const { return m_records; }
    QString path(int number = 0) const;
    /// The one line that stands in the file, without its end.
    static QByteArray line(const base::CallRecord &record);

Q_SIGNALS:
    /// It is records().back() now.
    void appended();
    /// Once: the files cannot be written, for this reason (the system's words).
    void filesGivenUp(const QString &reason);

private:
    bool open();
    bool rotate();
    void giveUp();

    const Redactor &m_redactor;
    Files m_files;
    std::size_t m_kept;
    std::deque<base::CallRecord> m_records;
    QFile m_file;
    bool m_writes = true;
};

} // namespace transport
