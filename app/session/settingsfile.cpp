// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settingsfile.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace session {

using namespace Qt::StringLiterals;
using Proxy = transport::ProxySettings;

namespace {

template <typename E>
struct Word {
    E value;
    QLatin1StringView text;
};

constexpr std::array kinds{Word<Connection::Kind>{Connection::Kind::ControlCenter, "control-center"_L1},
                           Word<Connection::Kind>{Connection::Kind::CloudSecurity, "cloud-security"_L1}};
constexpr std::array proxyModes{Word<Proxy::Mode>{Proxy::Mode::System, "system"_L1},
                                Word<Proxy::Mode>{Proxy::Mode::None, "none"_L1},
                                Word<Proxy::Mode>{Proxy::Mode::Manual, "manual"_L1}};

template <typename Table, typename E>
QString textOf(const Table &table, E value)
{
    return std::ranges::find(table, value, &Word<E>::value)->text;
}

template <typename Table>
auto valueOf(const Table &table, const QString &text)
{
    using E = decltype(table.front().value);
    const auto found = std::ranges::find(table, text, &Word<E>::text);
    return found == table.end() ? std::nullopt : std::optional<E>(found->value);
}

/// What is empty is not written.
void put(QSettings &file, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        file.setValue(name, text);
}

void put(QSettings &file, QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        file.setValue(name, time.toUTC().toString(Qt::ISODate));
}

QString text(const QSettings &file, QLatin1StringView name)
{
    return file.value(name).toString();
}

QDateTime time(const QSettings &file, QLatin1StringView name)
{
    return QDateTime::fromString(text(file, name), Qt::ISODate).toUTC();
}

/// `bucket 5/1000`: requests, milliseconds.
QString textOf(const LimitOverride &limit)
{
    const auto window = std::chrono::duration_cast<std::chrono::milliseconds>(limit.window);
    return u"%1 %2/%3"_s.arg(limit.bucket).arg(limit.limit).arg(window.count());
}

std::optional<LimitOverride> limitFrom(const QString &line)
{
    const auto numbers = line.section(u' ', -1);
    const LimitOverride limit{line.section(u' ', 0, -2), numbers.section(u'/', 0, 0).toInt(),
                              std::chrono::milliseconds(numbers.section(u'/', 1).toInt())};
    if (limit.bucket.isEmpty() || limit.limit < 1 || limit.window <= base::Clock::Duration::zero())
        return std::nullopt;
    return limit;
}

} // namespace

void write(QSettings &file, const ConnectionEntry &entry)
{
    const auto &connection = entry.connection;
    put(file, "name"_L1, connection.name);
    put(file, "color"_L1, connection.color);
    put(file, "kind"_L1, textOf(kinds, connection.kind));
    if (connection.edition)
        put(file, "edition"_L1, nameOf(*connection.edition));
    file.setValue("editionIsSet"_L1, entry.editionIsSet);
    put(file, "accessUrl"_L1, connection.accessUrl.toString(QUrl::FullyEncoded));
    file.setValue("readOnly"_L1, connection.readOnly);
    file.setValue("ownBudget"_L1, connection.ownBudget);
    put(file, "ownCa"_L1, QString::fromLatin1(connection.tls.ownCa));
    put(file, "pinnedSha256"_L1, QString::fromLatin1(connection.tls.pinnedSha256.toHex()));

    put(file, "proxy/mode"_L1, textOf(proxyModes, connection.proxy.mode));
    put(file, "proxy/host"_L1, connection.proxy.host);
    if (connection.proxy.port != 0)
        file.setValue("proxy/port"_L1, connection.proxy.port);
    put(file, "proxy/user"_L1, connection.proxy.user);

    QStringList limits;
    for (const auto &limit : connection.limits)
        limits.append(textOf(limit));
    if (!limits.isEmpty())
        file.setValue("limits"_L1, limits);

    put(file, "key/storedAt"_L1, entry.key.storedAt);
    put(file, "key/createdAt"_L1, entry.key.createdAt);
    put(file, "key/acceptedAt"_L1, entry.key.acceptedAt);
    // A list without elements reads back as nothing, so whether there is one is said in words of its own.
    file.setValue("key/rightsKnown"_L1, entry.key.enabledApis.has_value());
    if (entry.key.enabledApis && !entry.key.enabledApis->isEmpty())
        file.setValue("key/enabledApis"_L1, *entry.key.enabledApis);
    put(file, "tenant"_L1, entry.tenant);
    put(file, "tenantName"_L1, entry.tenantName);
}

std::optional<ConnectionEntry> readConnection(QSettings &file, const QString &id)
{
    ConnectionEntry entry;
    auto &connection = entry.connection;
    connection.id = id;
    connection.name = text(file, "name"_L1);
    connection.color = text(file, "color"_L1);
    const auto kind = valueOf(kinds, text(file, "kind"_L1));
    connection.accessUrl = QUrl(text(file, "accessUrl"_L1), QUrl::StrictMode);
    const auto proxyMode = valueOf(proxyModes, text(file, "proxy/mode"_L1));
    // The switch that protects a tenant, and whom to believe, are never guessed.
    if (id.isEmpty() || !kind || !proxyMode || connection.accessUrl.host().isEmpty() || !file.contains("readOnly"_L1))
        return std::nullopt;
    connection.kind = *kind;
    connection.edition = schema::editionNamed(text(file, "edition"_L1));
    entry.editionIsSet = file.value("editionIsSet"_L1).toBool();
    connection.readOnly = file.value("readOnly"_L1).toBool();
    connection.ownBudget = file.value("ownBudget"_L1).toBool();
    connection.tls.ownCa = text(file, "ownCa"_L1).toLatin1();
    const auto pinned = text(file, "pinnedSha256"_L1);
    connection.tls.pinnedSha256 = QByteArray::fromHex(pinned.toLatin1());
    if (!pinned.isEmpty() && connection.tls.pinnedSha256.size() != 32)
        return std::nullopt;

    connection.proxy.mode = *proxyMode;
    connection.proxy.host = text(file, "proxy/host"_L1);
    connection.proxy.port = static_cast<quint16>(std::clamp(file.value("proxy/port"_L1).toInt(), 0, 65535));
    connection.proxy.user = text(file, "proxy/user"_L1);
    for (const auto &line : file.value("limits"_L1).toStringList()) {
        if (const auto limit = limitFrom(line))
            connection.limits.append(*limit);
    }

    entry.key.storedAt = time(file, "key/storedAt"_L1);
    entry.key.createdAt = time(file, "key/createdAt"_L1);
    entry.key.acceptedAt = time(file, "key/acceptedAt"_L1);
    if (file.value("key/rightsKnown"_L1).toBool())
        entry.key.enabledApis = file.value("key/enabledApis"_L1).toStringList();
    entry.tenant = text(file, "tenant"_L1);
    entry.tenantName = text(file, "tenantName"_L1);
    return entry;
}

void write(QSettings &file, const RemovedConnection &removed)
{
    put(file, "name"_L1, removed.name);
    put(file, "tenantName"_L1, removed.tenantName);
    put(file, "removedAt"_L1, removed.removedAt);
    file.setValue("askAboutCache"_L1, removed.askAboutCache);
}

RemovedConnection readRemoved(QSettings &file, const QString &id)
{
    return {id, text(file, "name"_L1), text(file, "tenantName"_L1), time(file, "removedAt"_L1),
            file.value("askAboutCache"_L1).toBool()};
}

} // namespace session
