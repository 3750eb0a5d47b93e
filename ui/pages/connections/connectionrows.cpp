// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectionrows.h"

#include "session/workspace.h"
#include "ui/text/connectiontext.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;
using session::KeyState;
using session::Session;
using session::Standing;
using session::StoredKey;

QDateTime ConnectionRow::answeredAt() const
{
    const auto now = standing ? standing->answeredAt : QDateTime();
    return now.isValid() ? now : entry.key.acceptedAt;
}

QStringList apiAreas(const schema::Catalogue &catalogue, schema::Protocol protocol)
{
    QStringList areas;
    for (const auto &method : catalogue.methods()) {
        if (method.protocol == protocol && !areas.contains(method.area))
            areas += method.area;
    }
    return areas;
}

namespace {

/// What a session has learnt of its key's rights, for those of which nothing is stored.
std::optional<QStringList> rightsOf(const Session &session, const schema::Catalogue &catalogue)
{
    QStringList ticked;
    bool isKnown = false;
    for (const auto &area : apiAreas(catalogue, session.connection().protocol())) {
        const auto allowed = session.rights().allows(area);
        isKnown = isKnown || allowed.has_value();
        if (allowed.value_or(false))
            ticked += area;
    }
    return isKnown ? std::optional(ticked) : std::nullopt;
}

} // namespace

ConnectionRows::ConnectionRows(session::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.settings(), &session::Settings::connectionsChanged, this, &ConnectionRows::later);
    connect(&workspace, &session::Workspace::opened, this, [this](Session *session) {
        follow(session);
        later();
    });
    connect(&workspace, &session::Workspace::aboutToClose, this, [this](Session *session) {
        m_leaving = session;
        build();
        m_leaving = nullptr;
        later(); // as not open
    });
    const auto open = workspace.sessions();
    for (auto *session : open)
        follow(session);
    build();
}

ConnectionRows::~ConnectionRows() = default;

void ConnectionRows::follow(Session *session)
{
    connect(session, &Session::standingChanged, this, &ConnectionRows::later);
    connect(session, &Session::connectionChanged, this, &ConnectionRows::later);
    connect(session, &Session::readOnlyChanged, this, &ConnectionRows::later);
    connect(session, &Session::rightsChanged, this, &ConnectionRows::later);
}

/// Many things change together.
void ConnectionRows::later()
{
    if (std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(this, &ConnectionRows::build, Qt::QueuedConnection);
}

void ConnectionRows::build()
{
    m_isDue = false;
    QList<ConnectionRow> rows;
    QHash<QString, KeyState> found;
    const auto standingOf = [&](ConnectionRow &row) {
        const auto id = row.entry.connection.id;
        const auto *session = m_workspace.session(id);
        if (const auto before = m_found.constFind(id); before != m_found.cend())
            row.key = *before;
        // What a session knew is known when it has gone.
        if (session && session->standing().state != Standing::State::Opening)
            row.key = session->standing().key;
        if (row.key)
            found.insert(id, *row.key);
        if (session && session != m_leaving)
            row.standing = session->standing();
    };
    for (const auto &entry : m_workspace.settings().connections()) {
        ConnectionRow row{entry, false, {}, {}};
        standingOf(row);
        rows.append(row);
    }
    const auto open = m_workspace.sessions();
    for (auto *session : open) {
        if (session == m_leaving || m_workspace.settings().find(session->connection().id))
            continue;
        ConnectionRow row;
        row.entry.connection = session->connection();
        row.isTemporary = true;
        row.entry.key.enabledApis = rightsOf(*session, m_workspace.catalogue());
        standingOf(row);
        rows.append(row);
    }
    const auto before = std::exchange(m_rows, rows);
    m_found = found;
    for (const auto &row : std::as_const(m_rows)) {
        const auto same = std::ranges::find(before, keyOf(row), &keyOf);
        const bool isMoved = same != before.cend() && same->entry.key.storedAt != row.entry.key.storedAt;
        if (!row.key || isMoved)
            lookForKey(row.entry.connection.id);
    }
    Q_EMIT changed();
}

void ConnectionRows::lookForKey(const QString &id)
{
    if (m_workspace.session(id))
        return; // that knows, or tells soon
    auto &looking = m_looking[id];
    if (looking && looking->isActive())
        return;
    looking = std::make_unique<base::CallSlot>();
    *looking = m_workspace.keys().read(id).finally(this, [this, id](base::Result<StoredKey> &&read) {
        m_found.insert(id, read ? read->state : KeyState::Unanswered);
        later();
    });
}

void ConnectionRows::look()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (row.key != KeyState::Stored)
            lookForKey(row.entry.connection.id);
    }
}

void ConnectionRows::refresh()
{
    for (const auto &row : std::as_const(m_rows))
        lookForKey(row.entry.connection.id);
    const auto open = m_workspace.sessions();
    for (auto *session : open)
        session->lookForKey();
    later();
}

const ConnectionRow *ConnectionRows::find(const QString &id) const
{
    const auto at = std::ranges::find_if(m_rows, [&](const auto &row) { return row.entry.connection.id == id; });
    return at == m_rows.cend() ? nullptr : &*at;
}

models::RowKey ConnectionRows::keyOf(const ConnectionRow &row)
{
    return {row.entry.connection.id, row.entry.connection.id};
}

ConnectionRows::Column ConnectionRows::nameColumn()
{
    Column column;
    column.id = u"name"_s;
    column.title = tr("Name");
    column.width = 24;
    column.value = [](const ConnectionRow &row) { return QVariant(row.entry.connection.name); };
    column.color = [](const ConnectionRow &row) { return row.entry.connection.color; };
    return column;
}

ConnectionRows::Column ConnectionRows::keyColumn()
{
    Column column;
    column.id = u"key"_s;
    column.title = tr("Key");
    column.width = 20;
    column.value = [](const ConnectionRow &row) { return row.key ? QVariant(stateText(*row.key).word) : QVariant(); };
    column.tone = [](const ConnectionRow &row) { return row.key ? stateText(*row.key).tone : Tone::Neutral; };
    column.toolTip = [](const ConnectionRow &row) { return row.key ? stateText(*row.key).sentence : QString(); };
    return column;
}

} // namespace ui
