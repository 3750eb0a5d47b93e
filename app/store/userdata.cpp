// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userdata.h"

#include "store/database.h"
#include "store/setaside.h"

#include <QJsonDocument>

#include <array>
#include <sqlite3.h>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// A step is never edited once a version with it has been released; changes are new steps.
constexpr std::array steps{
    // 1
    "CREATE TABLE filter(id INTEGER PRIMARY KEY AUTOINCREMENT, page TEXT NOT NULL, name TEXT NOT NULL,"
    " filter TEXT NOT NULL, UNIQUE(page, name));"
    "CREATE TABLE request(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, method TEXT NOT NULL,"
    " version TEXT NOT NULL, service TEXT NOT NULL, params TEXT NOT NULL);"
    "CREATE TABLE company_group(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);"
    // With WITHOUT ROWID the check of SQLite 3.40 takes `position` for NULL.
    "CREATE TABLE company_group_member(company_group INTEGER NOT NULL REFERENCES company_group(id) ON DELETE CASCADE,"
    " position INTEGER NOT NULL, connection TEXT NOT NULL, company TEXT NOT NULL,"
    " PRIMARY KEY(company_group, connection, company));",
};

constexpr Schema schema{0x506c5573, steps, true}; // "PlUs"

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const SQLite::Column &column)
{
    return QJsonDocument::fromJson(bytesOf(column)).object();
}

base::ApiError nameTaken(const QString &words)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::BadParams;
    error.outcome = base::ApiError::Outcome::NotSent;
    error.pointer = u"/name"_s;
    error.details = words;
    return error;
}

/// Binds \p id at \p index; what has none yet gets one.
void bindId(SQLite::Statement &statement, int index, qint64 id)
{
    if (id == 0)
        statement.bind(index);
    else
        statement.bind(index, static_cast<int64_t>(id));
}

} // namespace

struct UserData::State {
    explicit State(UserData *owner) : data(owner), home(owner), thread(u"store-user"_s) {}

    QString path;
    UserData *data; ///< for home only
    base::Homeward home;
    StoreThread thread;

    // Store thread only.
    std::unique_ptr<Database> database;
    std::optional<Message> unusable;

    void tell(const Message &message)
    {
        home.drop([this, message] { Q_EMIT data->troubled(message); });
    }

    void open()
    {
        auto opened = Database::open(path, schema, Durability::Full);
        if (opened) {
            const QString damage = (*opened)->findDamage();
            if (!damage.isEmpty())
                opened = tl::unexpected(Message{.kind = Message::Kind::Damaged, .file = path, .details = damage});
        }
        if (!opened) {
            Message message = opened.error();
            if (message.kind == Message::Kind::Damaged || message.kind == Message::Kind::Foreign) {
                if (const auto moved = setAside(path)) {
                    message.asideAs = *moved;
                    opened = Database::open(path, schema, Durability::Full);
                }
            }
            tell(message);
            if (!opened) {
                unusable = message;
                return;
            }
        }
        database = std::move(*opened);
        (void)guarded(path, [&] { return (*database)->exec("PRAGMA foreign_keys = ON"); });
        thread.setInterrupt([handle = (*database)->getHandle()] { sqlite3_interrupt(handle); });
    }

    void shut()
    {
        thread.setInterrupt({});
        database.reset();
        unusable = Message{.kind = Message::Kind::Closed, .file = path};
    }

    /// Asks for \p fn(SQLite::Database &) on the store thread.
    template <typename Fn>
    auto ask(Fn fn)
    {
        using T = std::invoke_result_t<Fn &, SQLite::Database &>;
        return thread.ask([this, fn = std::move(fn)]() mutable -> base::Result<T> {
            if (!database)
                return base::Failure(storeFault(unusable.value_or(Message{.file = path})));
            try {
                return fn(**database);
            } catch (const SQLite::Exception &exception) {
                if (exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_UNIQUE)
                    return base::Failure(nameTaken(QString::fromUtf8(exception.what())));
                return base::Failure(storeFault(messageOf(exception, path)));
            }
        });
    }

    base::Call<Done> remove(const char *sql, qint64 id)
    {
        return ask([sql, id](SQLite::Database &file) {
            SQLite::Statement statement(file, sql);
            statement.bind(1, static_cast<int64_t>(id));
            statement.exec();
            return Done{};
        });
    }
};

UserData::UserData(const QString &path, QObject *parent) : QObject(parent), m_state(std::make_shared<State>(this))
{
    m_state->path = path;
    m_state->thread.post([state = m_state.get()] { state->open(); });
}

UserData::~UserData()
{
    close();
}

int UserData::close(std::chrono::milliseconds bound)
{
    // The state is kept by the last job for the case that its thread has to be left behind.
    const int dropped = m_state->thread.close(bound, [state = m_state] { state->shut(); });
    m_state->home.close();
    return dropped;
}

base::Call<QList<SavedFilter>> UserData::filters(const QString &page)
{
    return m_state->ask([page](SQLite::Database &file) {
        SQLite::Statement statement(file, "SELECT id, name, filter FROM filter WHERE page = ? ORDER BY name");
        bindText(statement, 1, page);
        QList<SavedFilter> filters;
        while (statement.executeStep()) {
            filters.append({statement.getColumn(0).getInt64(), page, textOf(statement.getColumn(1)),
                            objectOf(statement.getColumn(2))});
        }
        return filters;
    });
}

base::Call<QList<SavedRequest>> UserData::requests()
{
    return m_state->ask([](SQLite::Database &file) {
        SQLite::Statement statement(file,
                                    "SELECT id, name, method, version, service, params FROM request ORDER BY name");
        QList<SavedRequest> requests;
        while (statement.executeStep()) {
            requests.append({statement.getColumn(0).getInt64(), textOf(statement.getColumn(1)),
                             textOf(statement.getColumn(2)), textOf(statement.getColumn(3)),
                             textOf(statement.getColumn(4)), objectOf(statement.getColumn(5))});
        }
        return requests;
    });
}

base::Call<QList<CompanyGroup>> UserData::groups()
{
    return m_state->ask([](SQLite::Database &file) {
        SQLite::Statement statement(file, "SELECT id, name, connection, company FROM company_group"
                                          " LEFT JOIN company_group_member ON company_group = id"
                                          " ORDER BY name, id, position");
        QList<CompanyGroup> groups;
        while (statement.executeStep()) {
            const qint64 id = statement.getColumn(0).getInt64();
            if (groups.isEmpty() || groups.constLast().id != id)
                groups.append({id, textOf(statement.getColumn(1)), {}});
            if (!statement.getColumn(2).isNull())
                groups.last().members.append({textOf(statement.getColumn(2)), textOf(statement.getColumn(3))});
        }
        return groups;
    });
}

base::Call<SavedFilter> UserData::save(const SavedFilter &filter)
{
    return m_state->ask([filter](SQLite::Database &file) {
        SQLite::Statement statement(file, "INSERT INTO filter(id, page, name, filter) VALUES(?1, ?2, ?3, ?4)"
                                          " ON CONFLICT(id) DO UPDATE SET page = ?2, name = ?3, filter = ?4");
        bindId(statement, 1, filter.id);
        bindText(statement, 2, filter.page);
        bindText(statement, 3, filter.name);
        bindText(statement, 4, compact(filter.filter));
        statement.exec();
        SavedFilter kept = filter;
        if (kept.id == 0)
            kept.id = file.getLastInsertRowid();
        return kept;
    });
}

base::Call<SavedRequest> UserData::save(const SavedRequest &request)
{
    return m_state->ask([request](SQLite::Database &file) {
        SQLite::Statement statement(file, "INSERT INTO request(id, name, method, version, service, params)"
                                          " VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(id) DO UPDATE SET"
                                          " name = ?2, method = ?3, version = ?4, service = ?5, params = ?6");
        bindId(statement, 1, request.id);
        bindText(statement, 2, request.name);
        bindText(statement, 3, request.method);
        bindText(statement, 4, request.version);
        bindText(statement, 5, request.service);
        bindText(statement, 6, compact(request.params));
        statement.exec();
        SavedRequest kept = request;
        if (kept.id == 0)
            kept.id = file.getLastInsertRowid();
        return kept;
    });
}

base::Call<CompanyGroup> UserData::save(const CompanyGroup &group)
{
    return m_state->ask([group](SQLite::Database &file) {
        SQLite::Transaction transaction(file, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(file, "INSERT INTO company_group(id, name) VALUES(?1, ?2)"
                                          " ON CONFLICT(id) DO UPDATE SET name = ?2");
        bindId(statement, 1, group.id);
        bindText(statement, 2, group.name);
        statement.exec();
        CompanyGroup kept{group.id == 0 ? file.getLastInsertRowid() : group.id, group.name, {}};
        SQLite::Statement clear(file, "DELETE FROM company_group_member WHERE company_group = ?");
        clear.bind(1, static_cast<int64_t>(kept.id));
        clear.exec();
        SQLite::Statement add(file, "INSERT INTO company_group_member(company_group, position, connection, company)"
                                    " VALUES(?, ?, ?, ?)");
        for (const CompanyGroup::Member &member : group.members) {
            if (kept.members.contains(member))
                continue;
            add.bind(1, static_cast<int64_t>(kept.id));
            add.bind(2, static_cast<int64_t>(kept.members.size()));
            bindText(add, 3, member.connection);
            bindText(add, 4, member.company);
            add.exec();
            add.reset();
            kept.members.append(member);
        }
        transaction.commit();
        return kept;
    });
}

base::Call<Done> UserData::removeFilter(qint64 id)
{
    return m_state->remove("DELETE FROM filter WHERE id = ?", id);
}

base::Call<Done> UserData::removeRequest(qint64 id)
{
    return m_state->remove("DELETE FROM request WHERE id = ?", id);
}

base::Call<Done> UserData::removeGroup(qint64 id)
{
    return m_state->remove("DELETE FROM company_group WHERE id = ?", id);
}

} // namespace store
