// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/requestlog.h"

#include "base/logging.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyMe = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QJsonObject toJson(const base::ApiError &error)
{
    QJsonObject out{{u"kind"_s, base::nameOf(error.kind)}, {u"outcome"_s, base::nameOf(error.outcome)}};
    const auto add = [&out](const QString &name, const QJsonValue &value, bool has) {
        if (has)
            out.insert(name, value);
    };
    add(u"code"_s, error.code, error.code != 0);
    add(u"message"_s, error.message, !error.message.isEmpty());
    add(u"details"_s, error.details, !error.details.isEmpty());
    add(u"pointer"_s, error.pointer, !error.pointer.isEmpty());
    add(u"tls"_s, base::nameOf(error.tlsCause), error.tlsCause != base::ApiError::TlsCause::None);
    if (error.retryAfter)
        out.insert(u"retryAfterMs"_s, static_cast<qint64>(error.retryAfter->count()));
    return out;
}

double ms(std::chrono::microseconds duration)
{
    return static_cast<double>(duration.count()) / 1000;
}

} // namespace

RequestLog::RequestLog(const Redactor &redactor, Files files, int kept, QObject *parent)
    : QObject(parent),
      m_redactor(redactor),
      m_files(std::move(files)),
      m_kept(static_cast<std::size_t>(std::max(1, kept)))
{
    m_writes = !m_files.folder.isEmpty();
}

QString RequestLog::path(int number) const
{
    const auto name = number == 0 ? u"requests.jsonl"_s : u"requests.%1.jsonl"_s.arg(number);
    return QDir(m_files.folder).filePath(name);
}

QByteArray RequestLog::line(const base::CallRecord &record)
{
    QJsonObject out{
        {u"at"_s, record.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"connection"_s, record.connection},
        {u"method"_s, record.method},
        {u"priority"_s, record.priority},
        {u"waitedMs"_s, ms(record.waited)},
        {u"tookMs"_s, ms(record.took)},
        {u"attempts"_s, record.attempts},
        {u"status"_s, record.httpStatus},
        {u"sent"_s, record.bytesSent},
        {u"received"_s, record.bytesReceived},
    };
    const auto add = [&out](const QString &name, const QJsonValue &value, bool has) {
        if (has)
            out.insert(name, value);
    };
    add(u"version"_s, record.version, !record.version.isEmpty());
    add(u"write"_s, true, record.write);
    add(u"cancelled"_s, true, record.cancelled);
    add(u"request"_s, QString::fromUtf8(record.requestBody), !record.requestBody.isEmpty());
    add(u"answer"_s, QString::fromUtf8(record.responseBody), !record.responseBody.isEmpty());
    if (record.error)
        out.insert(u"error"_s, toJson(*record.error));
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

void RequestLog::append(base::CallRecord record, const Scrubber &scrub)
{
    m_redactor.redact(record, scrub);
    if (m_writes) {
        const auto text = line(record) + '\n';
        const bool fits = m_file.isOpen() && m_file.size() + text.size() <= m_files.maxBytes;
        const bool ready = fits || (m_file.isOpen() ? rotate() : open());
        if (!ready || m_file.write(text) != text.size() || !m_file.flush())
            giveUp();
    }
    m_records.push_back(std::move(record));
    if (m_records.size() > m_kept)
        m_records.pop_front();
    Q_EMIT appended();
}

bool RequestLog::open()
{
    if (!QDir().mkpath(m_files.folder))
        return false;
    m_file.setFileName(path());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, onlyMe))
        return false;
    m_file.setPermissions(onlyMe); // one that was there already
    return m_file.size() < m_files.maxBytes || rotate();
}

bool RequestLog::rotate()
{
    m_file.close();
    QFile::remove(path(m_files.count - 1));
    for (int number = m_files.count - 1; number > 0; --number) {
        if (QFile::exists(path(number - 1)) && !QFile::rename(path(number - 1), path(number)))
            return false;
    }
    if (m_files.count <= 1)
        QFile::remove(path());
    return open();
}

void RequestLog::giveUp()
{
    m_writes = false;
    const auto reason = m_file.errorString();
    m_file.close();
    qCWarning(base::logTransport) << "the request log goes on in memory only:" << reason;
    Q_EMIT filesGivenUp(reason);
}

} // namespace transport
