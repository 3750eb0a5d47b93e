// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace session {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestSummons = 64 * 1024;
constexpr auto patience = std::chrono::seconds(5);
constexpr auto betweenTries = std::chrono::milliseconds(100);
const QByteArray received = QByteArrayLiteral("ok\n");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString systemWords()
{
    return QString::fromLocal8Bit(strerror(errno));
}

/// The lock of a process on a folder. The system lets it go when the process ends.
class FolderLock {
public:
    FolderLock() = default;
    ~FolderLock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// 0, or the system's number of what went wrong; EWOULDBLOCK: another process has it.
    int take(const QString &folder)
    {
        const QByteArray name = QFile::encodeName(folder + u"/lock"_s);
        m_file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        // A folder that may not be written to can be locked itself.
        if (m_file < 0)
            m_file = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (m_file < 0)
            m_file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (m_file < 0)
            return errno;
        return ::flock(m_file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    }

private:
    int m_file = -1;
};

/// In the folder that is the user's alone: the path of a profile may be longer than a socket's may be.
QString socketOf(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(folder).canonicalPath().toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/plumbline-"_s
           + QString::fromLatin1(hash);
}

QByteArray lineOf(const Summons &summons)
{
    return QJsonDocument(QJsonObject{{u"arguments"_s, QJsonArray::fromStringList(summons.arguments)},
                                     {u"workingFolder"_s, summons.workingFolder},
                                     {u"activationToken"_s, summons.activationToken}})
               .toJson(QJsonDocument::Compact)
           + '\n';
}

Summons summonsOf(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Summons summons;
    const auto arguments = json.value(u"arguments"_s).toArray();
    for (const auto &argument : arguments)
        summons.arguments.append(argument.toString());
    summons.workingFolder = json.value(u"workingFolder"_s).toString();
    summons.activationToken = json.value(u"activationToken"_s).toString();
    return summons;
}

/// One attempt after the other to reach the process that holds a profile.
class Messenger final : public QObject {
public:
    Messenger(const QString &socket, const QByteArray &line, base::Clock &clock, base::CallPromise<bool> promise)
        : m_name(socket),
          m_line(line),
          m_clock(clock),
          m_promise(std::move(promise)),
          m_deadline(clock.at(clock.now() + patience, [this] { end(false); }))
    {
        connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_line); });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            if (m_socket.peek(received.size()) == received)
                end(true);
        });
        // It may be starting, or ending: the socket comes after the lock and goes before it.
        connect(&m_socket, &QLocalSocket::errorOccurred, this,
                [this] { m_retry = m_clock.at(m_clock.now() + betweenTries, [this] { attempt(); }); });
        attempt();
    }

private:
    void attempt()
    {
        m_socket.abort();
        m_socket.connectToServer(m_name);
    }

    /// Later, since the promise may let go of this object.
    void end(bool reached)
    {
        m_deadline.reset();
        m_retry.reset();
        QMetaObject::invokeMethod(
            this, [promise = m_promise, reached] { promise.settle(reached); }, Qt::QueuedConnection);
    }

    QString m_name;
    QByteArray m_line;
    base::Clock &m_clock;
    base::CallPromise<bool> m_promise;
    QLocalSocket m_socket;
    std::unique_ptr<base::Clock::Alarm> m_deadline;
    std::unique_ptr<base::Clock::Alarm> m_retry;
};

} // namespace

struct Profile::Private {
    QString folder;
    std::unique_ptr<QTemporaryDir> temporary;
    FolderLock lock;
    QLocalServer server;
    std::vector<std::unique_ptr<QLocalSocket>> visitors;
};

Profile::Profile(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Profile::~Profile() = default;

QString Profile::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/" PLUMBLINE_APP_ID);
}

Profile::Opened Profile::open(const QString &folder)
{
    auto priv = std::make_unique<Private>();
    priv->folder = QDir::cleanPath(QDir(folder.isEmpty() ? standardFolder() : folder).absolutePath());
    const QString shown = QDir::toNativeSeparators(priv->folder);
    const bool isNew = !QFileInfo::exists(priv->folder);
    if (isNew && !QDir().mkpath(priv->folder)) {
        return tl::unexpected(Problem{false, priv->folder,
                                      //: %1: path of a folder
                                      Words::tr("The folder %1 cannot be made.").arg(shown)});
    }
    if (!QFileInfo(priv->folder).isDir()) {
        return tl::unexpected(Problem{false, priv->folder,
                                      //: %1: a path
                                      Words::tr("%1 is not a folder.").arg(shown)});
    }
    // A folder that a person has made keeps the mode it was given.
    if (isNew)
        ::chmod(QFile::encodeName(priv->folder).constData(), S_IRWXU);
    return hold(std::move(priv));
}

Profile::Opened Profile::openTemporary()
{
    auto priv = std::make_unique<Private>();
    priv->temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/plumbline-XXXXXX"_s);
    priv->folder = priv->temporary->path();
    if (!priv->temporary->isValid()) {
        return tl::unexpected(
            Problem{false, priv->folder,
                    //: %1: the system's own words
                    Words::tr("A temporary folder cannot be made: %1").arg(priv->temporary->errorString())});
    }
    return hold(std::move(priv));
}

Profile::Opened Profile::hold(std::unique_ptr<Private> priv)
{
    const int failure = priv->lock.take(priv->folder);
    const QString shown = QDir::toNativeSeparators(priv->folder);
    if (failure == EWOULDBLOCK) {
        return tl::unexpected(Problem{true, priv->folder,
                                      //: %1: path of a folder
                                      Words::tr("Plumbline is already running with the profile %1.").arg(shown)});
    }
    if (failure != 0) {
        errno = failure;
        return tl::unexpected(Problem{false, priv->folder,
                                      //: %1: path of a folder, %2: the system's own words
                                      Words::tr("The profile %1 cannot be used: %2").arg(shown, systemWords())});
    }
    std::unique_ptr<Profile> profile(new Profile(std::move(priv)));
    profile->listen();
    return profile;
}

void Profile::listen()
{
    const QString name = socketOf(d->folder);
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&d->server, &QLocalServer::newConnection, this, [this] {
        std::erase_if(d->visitors,
                      [](const auto &visitor) { return visitor->state() == QLocalSocket::UnconnectedState; });
        while (d->server.hasPendingConnections()) {
            d->visitors.emplace_back(d->server.nextPendingConnection())->setParent(nullptr);
            QLocalSocket *const visitor = d->visitors.back().get();
            visitor->setReadBufferSize(largestSummons + 1);
            QTimer::singleShot(patience, visitor, [visitor] { visitor->abort(); });
            connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
                if (visitor->canReadLine()) {
                    const Summons summons = summonsOf(visitor->readLine());
                    visitor->write(received);
                    visitor->disconnectFromServer();
                    Q_EMIT summoned(summons);
                } else if (visitor->bytesAvailable() > largestSummons) {
                    visitor->abort();
                }
            });
        }
    });
    // What lies there was left by a process that is gone: the lock is ours. Without a socket, second starts say that
    // Plumbline runs already.
    QLocalServer::removeServer(name);
    d->server.listen(name);
}

QString Profile::folder() const
{
    return d->folder;
}

bool Profile::isTemporary() const
{
    return d->temporary != nullptr;
}

QString Profile::userFile() const
{
    return d->folder + u"/user.db"_s;
}

QString Profile::connectionFolder(const QString &connection) const
{
    // An id is ours, but settings can be edited by hand: it must not lead elsewhere.
    QString name;
    const QByteArray bytes = connection.toUtf8();
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        if (std::isalnum(c) || c == '-' || c == '_')
            name += QLatin1Char(byte);
        else
            name += u'%' + QString::number(c, 16).rightJustified(2, u'0');
    }
    return d->folder + u"/connections/"_s + (name.isEmpty() ? u"%"_s : name);
}

QString Profile::cacheFile(const QString &connection) const
{
    return connectionFolder(connection) + u"/cache.db"_s;
}

QString Profile::journalFile(const QString &connection) const
{
    return connectionFolder(connection) + u"/journal.db"_s;
}

base::Call<bool> Profile::summon(const QString &folder, const Summons &summons, base::Clock &clock)
{
    base::CallPromise<bool> promise;
    auto call = promise.call();
    const auto messenger = std::make_shared<Messenger>(socketOf(folder), lineOf(summons), clock, promise);
    // Kept by the promise until it is settled or nobody wants it.
    promise.onAbort([messenger] { Q_UNUSED(messenger); });
    return call;
}

} // namespace session
