// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeoutMs = 5000;
/// More than this is not copied into memory.
constexpr qint64 largestCopy = 1LL << 30;

QString systemWords()
{
    return QString::fromLocal8Bit(strerror(errno));
}

Message::Kind kindOfErrno()
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT: return Message::Kind::DiskFull;
    case EROFS: return Message::Kind::ReadOnly;
    case EACCES:
    case EPERM: return Message::Kind::NoAccess;
    default: return Message::Kind::Fault;
    }
}

/// Folder and file are there, ours alone, and can be written to.
std::optional<Message> prepare(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkpath(folder))
            return Message{.kind = Message::Kind::FolderMissing, .file = path, .details = systemWords()};
        ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    }
    if (file.exists() && !file.isFile())
        return Message{.kind = Message::Kind::NotAFile, .file = path};
    const QByteArray name = QFile::encodeName(path);
    if (!file.exists()) {
        const int made = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (made < 0 && errno != EEXIST) {
            const auto kind = errno == EACCES || errno == EPERM ? Message::Kind::ReadOnly : kindOfErrno();
            return Message{.kind = kind, .file = path, .details = systemWords()};
        }
        if (made >= 0)
            ::close(made);
        return std::nullopt;
    }
    if (::access(name.constData(), R_OK) != 0)
        return Message{.kind = Message::Kind::NoAccess, .file = path, .details = systemWords()};
    if (::access(name.constData(), W_OK) != 0 || ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return Message{.kind = Message::Kind::ReadOnly, .file = path, .details = systemWords()};
    // -wal and -shm get the mode of the database.
    ::chmod(name.constData(), S_IRUSR | S_IWUSR);
    return std::nullopt;
}

struct Identity {
    int version = 0;
    bool isNew = false;
};

int pragma(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

/// Throws what the library throws at files that are damaged.
tl::expected<Identity, Message> identify(SQLite::Database &database, const Schema &schema, const QString &path)
{
    Identity identity;
    const int tables = database.execAndGet("SELECT count(*) FROM sqlite_master").getInt();
    const int application = pragma(database, "application_id");
    identity.version = pragma(database, "user_version");
    identity.isNew = tables == 0 && application == 0 && identity.version == 0;
    if (!identity.isNew && application != schema.applicationId)
        return tl::unexpected(Message{.kind = Message::Kind::Foreign, .file = path});
    if (identity.version > schema.version())
        return tl::unexpected(Message{.kind = Message::Kind::Newer, .file = path});
    // Ours, and yet no version ever written: the first bytes were.
    if (identity.version < 0 || (!identity.isNew && identity.version == 0))
        return tl::unexpected(Message{.kind = Message::Kind::Damaged, .file = path});
    return identity;
}

void migrate(SQLite::Database &database, const Schema &schema, int from)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have done it between the look and the lock.
    if (pragma(database, "user_version") != from)
        return;
    for (int version = from; version < schema.version(); ++version)
        database.exec(schema.steps[static_cast<size_t>(version)]);
    database.exec("PRAGMA application_id = " + std::to_string(schema.applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(schema.version()));
    transaction.commit();
}

void keepOldVersion(SQLite::Database &database, const QString &path, int version)
{
    const QString copy = u"%1.version-%2"_s.arg(path).arg(version);
    if (QFile::exists(copy))
        return;
    const QString unfinished = copy + u".part"_s;
    QFile::remove(unfinished);
    {
        SQLite::Statement vacuum(database, "VACUUM INTO ?");
        bindText(vacuum, 1, unfinished);
        vacuum.exec();
    }
    ::chmod(QFile::encodeName(unfinished).constData(), S_IRUSR | S_IWUSR);
    QFile::rename(unfinished, copy);
}

void harden(SQLite::Database &database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
}

/// For a file whose folder may not be written to: `immutable` needs no -shm, but must not be used beside a -wal.
QByteArray readableName(const QString &path)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return QFile::encodeName(path);
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
}

} // namespace

Database::Database(const QString &path, const QByteArray &name, int flags)
    : m_path(path),
      m_database(name.constData(), flags | SQLite::OPEN_NOMUTEX, busyTimeoutMs)
{}

tl::expected<std::unique_ptr<Database>, Message> Database::open(const QString &path, const Schema &schema,
                                                                Durability durability)
{
    if (const auto obstacle = prepare(path))
        return tl::unexpected(*obstacle);
    using Opened = tl::expected<std::unique_ptr<Database>, Message>;
    auto opened = guarded(path, [&]() -> Opened {
        std::unique_ptr<Database> database(new Database(path, QFile::encodeName(path), SQLite::OPEN_READWRITE));
        harden(**database);
        const auto identity = identify(**database, schema, path);
        if (!identity)
            return tl::unexpected(identity.error());
        const std::string mode = (*database)->execAndGet("PRAGMA journal_mode = WAL").getString();
        if (mode != "wal") {
            return tl::unexpected(Message{.kind = Message::Kind::Fault,
                                          .file = path,
                                          .details = u"journal_mode "_s + QString::fromStdString(mode)});
        }
        (*database)->exec(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        (*database)->exec("PRAGMA journal_size_limit = 16777216; PRAGMA cache_size = -8000");
        if (identity->version < schema.version()) {
            if (schema.keepOld && !identity->isNew)
                keepOldVersion(**database, path, identity->version);
            migrate(**database, schema, identity->version);
        }
        return database;
    });
    if (!opened)
        return tl::unexpected(opened.error());
    return std::move(*opened);
}

tl::expected<std::unique_ptr<Database>, Message> Database::openReadOnly(const QString &path, const Schema &schema,
                                                                        Beside beside)
{
    if (!QFileInfo(path).isFile())
        return tl::unexpected(Message{.kind = Message::Kind::NotAFile, .file = path});
    const bool isWritable = ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
    using Opened = tl::expected<std::unique_ptr<Database>, Message>;
    auto opened = guarded(path, [&]() -> Opened {
        const QByteArray name = isWritable && beside == Beside::Writer ? QFile::encodeName(path) : readableName(path);
        std::unique_ptr<Database> database(new Database(path, name, SQLite::OPEN_READONLY | SQLite::OPEN_URI));
        harden(**database);
        const auto identity = identify(**database, schema, path);
        if (!identity)
            return tl::unexpected(identity.error());
        if (identity->version != schema.version())
            return tl::unexpected(Message{.kind = Message::Kind::ReadOnly, .file = path});
        return database;
    });
    if (!opened)
        return tl::unexpected(opened.error());
    return std::move(*opened);
}

tl::expected<std::unique_ptr<Database>, Message> Database::openInMemory(const QString &path, const Schema &schema)
{
    const auto blank = [&path] {
        return std::unique_ptr<Database>(
            new Database(path, QByteArrayLiteral(":memory:"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    };
    return guarded(path, [&] {
        auto database = blank();
        const QFileInfo file(path);
        if (file.isFile() && file.size() > 0 && file.size() < largestCopy) {
            const auto copied = guarded(path, [&] {
                Database source(path, readableName(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
                if (!identify(*source, schema, path))
                    return false;
                SQLite::Backup(**database, *source).executeStep();
                return true;
            });
            if (!copied || !*copied)
                database = blank();
        }
        harden(**database);
        const int version = pragma(**database, "user_version");
        if (version < schema.version())
            migrate(**database, schema, version);
        return database;
    });
}

QString Database::findDamage()
{
    const auto found = guarded(m_path, [this] {
        const QString words = textOf(m_database.execAndGet("PRAGMA quick_check(1)"));
        return words == "ok"_L1 ? QString() : words;
    });
    if (found)
        return *found;
    return found.error().kind == Message::Kind::Damaged ? found.error().details : QString();
}

Message messageOf(const SQLite::Exception &exception, const QString &path)
{
    Message message{.kind = Message::Kind::Fault,
                    .file = path,
                    .details =
                        u"%1 (%2)"_s.arg(QString::fromUtf8(exception.what())).arg(exception.getExtendedErrorCode())};
    switch (exception.getErrorCode()) {
    case SQLITE_FULL: message.kind = Message::Kind::DiskFull; break;
    case SQLITE_READONLY: message.kind = Message::Kind::ReadOnly; break;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: message.kind = Message::Kind::NoAccess; break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: message.kind = Message::Kind::Damaged; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: message.kind = Message::Kind::Busy; break;
    case SQLITE_IOERR: {
        // A quota, and a -shm that finds no room, are told as a fault of the disk.
        const QStorageInfo disk(QFileInfo(path).absolutePath());
        if (exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE || (disk.isValid() && disk.bytesAvailable() == 0))
            message.kind = Message::Kind::DiskFull;
        break;
    }
    default: break;
    }
    return message;
}

} // namespace store
