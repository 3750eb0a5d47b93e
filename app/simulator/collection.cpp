// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/collection.h"

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

QString Collection::create(QJsonObject thing)
{
    const std::uint32_t index = m_next++;
    const QString id = QString::fromStdString(m_ids->idOf(m_kind, index));
    thing.insert(u"id"_s, id);
    m_things.emplace(index, std::move(thing));
    return id;
}

std::map<std::uint32_t, QJsonObject>::const_iterator Collection::locate(const QString &id) const
{
    const auto name = m_ids->nameOf(id.toStdString());
    return name && name->kind == m_kind ? m_things.find(name->index) : m_things.end();
}

const QJsonObject *Collection::find(const QString &id) const
{
    const auto found = locate(id);
    return found == m_things.end() ? nullptr : &found->second;
}

bool Collection::update(const QString &id, const QJsonObject &changes)
{
    const auto found = locate(id);
    if (found == m_things.end())
        return false;
    QJsonObject &thing = m_things[found->first];
    for (auto member = changes.begin(); member != changes.end(); ++member)
        thing.insert(member.key(), member.value());
    return true;
}

bool Collection::remove(const QString &id)
{
    const auto found = locate(id);
    if (found == m_things.end())
        return false;
    m_things.erase(found);
    return true;
}

bool Collection::isTaken(const QString &member, const QString &value, const QString &exceptId,
                         Qt::CaseSensitivity sensitivity, const std::function<bool(const QJsonObject &)> &among) const
{
    return std::ranges::any_of(m_things, [&](const auto &one) {
        const QJsonObject &thing = one.second;
        return thing.value(member).toString().compare(value, sensitivity) == 0
               && thing.value("id"_L1).toString() != exceptId && (!among || among(thing));
    });
}

QList<QJsonObject> Collection::list(const std::function<bool(const QJsonObject &)> &matches) const
{
    QList<QJsonObject> found;
    for (const auto &[index, thing] : m_things) {
        if (!matches || matches(thing))
            found.append(thing);
    }
    return found;
}

} // namespace simulator
