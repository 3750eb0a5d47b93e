// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rights.h"

#include "session/apiarea.h"

namespace session {

using namespace Qt::StringLiterals;
using base::ApiError;

namespace {

ApiError ourRefusal(ApiError::Kind kind, const QString &words)
{
    ApiError error;
    error.kind = kind;
    error.outcome = ApiError::Outcome::NotSent;
    error.message = words;
    return error;
}

} // namespace

void Rights::learn(const records::KeyDetails &key)
{
    if (!key.enabledApis) {
        m_areas.reset();
        return;
    }
    m_areas.emplace();
    for (const auto &area : *key.enabledApis)
        m_areas->insert(plainArea(area));
}

std::optional<bool> Rights::allows(const QString &area) const
{
    if (!m_areas)
        return std::nullopt;
    return area == u"general"_s || m_areas->contains(plainArea(area));
}

ApiError Rights::readOnlyError() const
{
    return ourRefusal(ApiError::Kind::ReadOnly, m_obstacle.isEmpty() ? u"the connection is read-only"_s : m_obstacle);
}

std::optional<ApiError> Rights::refusal(const schema::Method &method) const
{
    if (!method.isWrite())
        return std::nullopt;
    if (isReadOnly())
        return readOnlyError();
    if (method.protocol == schema::Protocol::JsonRpc && !allows(method.area).value_or(true))
        return ourRefusal(ApiError::Kind::Forbidden, u"the API \"%1\" is not enabled for this key"_s.arg(method.area));
    return std::nullopt;
}

} // namespace session
