// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/requestlog.h"

#include "simulator/jsonwriter.h"
#include "simulator/tenant/tenant.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace simulator {

using namespace Qt::StringLiterals;

RequestLog::~RequestLog()
{
    if (m_file >= 0)
        ::close(m_file);
}

tl::expected<void, QString> RequestLog::open(const QString &path)
{
    m_file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (m_file < 0)
        return tl::unexpected(
            u"Cannot write the log %1: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

void RequestLog::write(const LogEntry &entry)
{
    if (m_file < 0)
        return;
    const auto milliseconds = [](double value) {
        char text[40];
        std::snprintf(text, sizeof text, "%.3f", value);
        return QByteArray(text);
    };
    JsonWriter out;
    out.beginObject();
    out.member("time", timeTextZ(entry.time));
    out.key("mono");
    out.raw(milliseconds(entry.mono));
    if (entry.counted >= 0) {
        out.key("counted");
        out.raw(milliseconds(entry.counted));
    }
    out.key("took");
    out.raw(milliseconds(entry.took));
    out.member("method", entry.method.left(120));
    out.member("version", entry.version.left(20));
    out.member("key", std::string_view(entry.key.constData(), static_cast<std::size_t>(entry.key.size())));
    out.member("status", entry.status);
    out.member("code", entry.code);
    out.endObject();
    QByteArray line = out.take();
    line.append('\n');

    const std::scoped_lock lock(m_mutex);
    const char *at = line.constData();
    qsizetype left = line.size();
    while (left > 0) {
        const ssize_t written = ::write(m_file, at, static_cast<std::size_t>(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            std::fprintf(stderr, "The log cannot be written any more: %s.\n", std::strerror(errno));
            ::close(m_file);
            m_file = -1;
            return;
        }
        at += written;
        left -= written;
    }
}

QByteArray RequestLog::keyIdOf(const QByteArray &secret)
{
    return QCryptographicHash::hash("plumbline-simulator " + secret, QCryptographicHash::Sha256).toHex().first(8);
}

} // namespace simulator
