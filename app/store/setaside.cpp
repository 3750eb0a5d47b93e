// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/setaside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace store {

using namespace Qt::StringLiterals;

namespace {

const QString marker = u".aside-"_s;

/// The database first: a -wal without its database is thrown away when a new database is made, and by then the moved
/// pair is complete. A database that has lost its -wal would be taken for whole.
const QStringList &parts()
{
    static const QStringList suffixes{u""_s, u"-wal"_s, u"-shm"_s};
    return suffixes;
}

QString freeName(const QString &path)
{
    const QString stamp = path + marker + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stamp;
    for (int n = 2; QFile::exists(name) || QFile::exists(name + u"-wal"_s); ++n)
        name = u"%1-%2"_s.arg(stamp).arg(n);
    return name;
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

tl::expected<QString, Message> setAside(const QString &path)
{
    const auto failed = [&path] {
        const Message::Kind kind = errno == ENOSPC || errno == EDQUOT                    ? Message::Kind::DiskFull
                                   : errno == EROFS || errno == EACCES || errno == EPERM ? Message::Kind::ReadOnly
                                                                                         : Message::Kind::Fault;
        return tl::unexpected(Message{.kind = kind, .file = path, .details = QString::fromLocal8Bit(strerror(errno))});
    };
    const QString target = freeName(path);
    // A second name for each part before the first loses its own; file systems without links get renames instead.
    QStringList linked;
    for (const QString &part : parts()) {
        if (::link(QFile::encodeName(path + part).constData(), QFile::encodeName(target + part).constData()) == 0)
            linked.append(part);
    }
    if (linked.contains(u""_s))
        syncFolderOf(path);
    for (const QString &part : parts()) {
        const QByteArray from = QFile::encodeName(path + part);
        const QByteArray to = QFile::encodeName(target + part);
        const int failure =
            linked.contains(part) ? ::unlink(from.constData()) : ::rename(from.constData(), to.constData());
        if (failure != 0 && (errno != ENOENT || part.isEmpty()))
            return failed();
    }
    syncFolderOf(path);
    return target;
}

QStringList setAsideFiles(const QString &path)
{
    const QFileInfo file(path);
    QStringList found;
    const auto entries = file.dir().entryList({file.fileName() + marker + u'*'}, QDir::Files, QDir::Name);
    for (const QString &entry : entries) {
        if (!entry.endsWith("-wal"_L1) && !entry.endsWith("-shm"_L1))
            found.append(file.dir().filePath(entry));
    }
    return found;
}

bool removeDatabase(const QString &path)
{
    bool gone = true;
    for (const QString &part : parts())
        gone = (!QFile::exists(path + part) || QFile::remove(path + part)) && gone;
    return gone;
}

} // namespace store
