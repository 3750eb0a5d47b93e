// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include "session/settingsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace session {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;

namespace {

constexpr int format = 1;
const QString groupPrefix = u"connection-"_s;
const QString removedPrefix = u"removed-"_s;
const QString preferences = u"preferences"_s;
const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

ApiError cannotStore(const QString &file, const QString &why)
{
    ApiError error;
    error.kind = ApiError::Kind::StoreFault;
    error.outcome = ApiError::Outcome::NotSent;
    error.message = u"%1 cannot be written: %2"_s.arg(file, why);
    return error;
}

/// The file is there with nothing but its owner's rights before anything is in it; the folder keeps others out of what is
/// written beside it meanwhile.
Result<void> prepare(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.path()))
        return base::Failure(cannotStore(path, u"its folder cannot be made"_s));
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return base::Failure(cannotStore(path, file.errorString()));
    if (info.exists()
        && info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        file.setPermissions(ownerOnly);
    return {};
}

} // namespace

Settings::Settings(const QString &folder, QObject *parent) : QObject(parent)
{
    if (folder.isEmpty())
        return;
    m_file = QDir(folder).filePath(u"settings.ini"_s);
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    load();
}

Settings::~Settings()
{
    if (m_dirty)
        (void)flush();
}

void Settings::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_trouble = SettingsTrouble{SettingsTrouble::Kind::Unreadable, m_file, {}, file.errorString()};
        return;
    }
    if (file.readAll().trimmed().isEmpty())
        return; // made, and then the power went
    file.close();

    QSettings ini(m_file, QSettings::IniFormat);
    if (ini.value("format"_L1).toInt() > format)
        return setAside(SettingsTrouble::Kind::Newer);
    bool sound = ini.status() == QSettings::NoError && ini.value("format"_L1).toInt() == format;
    QStringList ids = ini.value("connections"_L1).toStringList();
    // Groups that the list does not name are found as well.
    for (const auto &group : ini.childGroups()) {
        if (group.startsWith(groupPrefix) && !ids.contains(group.mid(groupPrefix.size()))) {
            ids.append(group.mid(groupPrefix.size()));
            sound = false;
        }
    }
    for (const auto &id : std::as_const(ids)) {
        ini.beginGroup(groupPrefix + id);
        const auto entry = readConnection(ini, id);
        ini.endGroup();
        sound = sound && entry;
        if (entry && !find(id))
            m_connections.append(*entry);
    }
    for (const auto &group : ini.childGroups()) {
        if (!group.startsWith(removedPrefix))
            continue;
        ini.beginGroup(group);
        m_removed.append(readRemoved(ini, group.mid(removedPrefix.size())));
        ini.endGroup();
    }
    ini.beginGroup(preferences);
    for (const auto &name : ini.allKeys())
        m_values.insert(name, ini.value(name));
    ini.endGroup();
    if (sound)
        return;
    setAside(SettingsTrouble::Kind::Damaged);
    (void)flush(); // what was taken over
}

void Settings::setAside(SettingsTrouble::Kind kind)
{
    const QString word = kind == SettingsTrouble::Kind::Newer ? u"newer"_s : u"damaged"_s;
    QString aside;
    for (int i = 1; i == 1 || QFileInfo::exists(aside); ++i)
        aside = u"%1.%2-%3"_s.arg(m_file, word).arg(i);
    QFile file(m_file);
    m_trouble = SettingsTrouble{kind, m_file, aside, {}};
    if (!file.rename(aside))
        m_trouble = SettingsTrouble{SettingsTrouble::Kind::Unreadable, m_file, {}, file.errorString()};
}

qsizetype Settings::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_connections, id, [](const auto &entry) { return entry.connection.id; });
    return found == m_connections.end() ? -1 : found - m_connections.begin();
}

const ConnectionEntry *Settings::find(const QString &id) const
{
    const auto at = indexOf(id);
    return at < 0 ? nullptr : &m_connections.at(at);
}

QString Settings::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<void> Settings::save(const ConnectionEntry &entry)
{
    const auto at = indexOf(entry.connection.id);
    if (at < 0)
        m_connections.append(entry);
    else
        m_connections[at] = entry;
    const auto written = flush();
    Q_EMIT connectionsChanged();
    return written;
}

void Settings::keyAccepted(const QString &id, const QDateTime &utc)
{
    const auto at = indexOf(id);
    if (at < 0 || m_connections.at(at).key.acceptedAt == utc)
        return;
    m_connections[at].key.acceptedAt = utc;
    m_dirty = true;
    Q_EMIT connectionsChanged();
}

Result<void> Settings::remove(const QString &id, const QDateTime &utcNow)
{
    const auto at = indexOf(id);
    if (at < 0)
        return {};
    const auto entry = m_connections.takeAt(at);
    m_removed.append({id, entry.connection.name, entry.tenantName, utcNow, true});
    const auto written = flush();
    Q_EMIT connectionsChanged();
    return written;
}

Result<void> Settings::cacheAskedAbout(const QString &id)
{
    for (auto &removed : m_removed) {
        if (removed.id == id)
            removed.askAboutCache = false;
    }
    return flush();
}

Result<void> Settings::setOrder(const QStringList &ids)
{
    const auto place = [&ids](const ConnectionEntry &entry) {
        const auto at = ids.indexOf(entry.connection.id);
        return at < 0 ? ids.size() : at;
    };
    std::ranges::stable_sort(m_connections, {}, place);
    const auto written = flush();
    Q_EMIT connectionsChanged();
    return written;
}

QVariant Settings::value(const QString &name, const QVariant &otherwise) const
{
    return m_values.value(name, otherwise);
}

void Settings::setValue(const QString &name, const QVariant &value)
{
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    m_dirty = true;
}

Result<void> Settings::flush()
{
    if (m_file.isEmpty()) {
        m_dirty = false;
        return {};
    }
    m_dirty = true;
    if (m_trouble && m_trouble->kind == SettingsTrouble::Kind::Unreadable)
        return base::Failure(cannotStore(m_file, m_trouble->words));
    if (const auto ready = prepare(m_file); !ready)
        return ready;

    // One that has failed stays so, hence a new one each time. It replaces the file as a whole, or leaves it.
    QSettings ini(m_file, QSettings::IniFormat);
    ini.clear();
    ini.setValue("format"_L1, format);
    QStringList ids;
    for (const auto &entry : std::as_const(m_connections)) {
        ids.append(entry.connection.id);
        ini.beginGroup(groupPrefix + entry.connection.id);
        write(ini, entry);
        ini.endGroup();
    }
    ini.setValue("connections"_L1, ids);
    for (const auto &removed : std::as_const(m_removed)) {
        ini.beginGroup(removedPrefix + removed.id);
        write(ini, removed);
        ini.endGroup();
    }
    ini.beginGroup(preferences);
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        ini.setValue(it.key(), it.value());
    ini.endGroup();
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return base::Failure(cannotStore(m_file, u"no space, or no permission"_s));
    m_dirty = false;
    return {};
}

} // namespace session
