// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/message.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <tl/expected.hpp>

#include <memory>
#include <span>

// Inside store: how a file of ours is opened, brought up to date and spoken to. Any thread, one at a time.

namespace store {

/// What makes a file one of ours. \p steps[n] is the SQL that leads from version n to n + 1.
struct Schema {
    int applicationId = 0;
    std::span<const char *const> steps;
    bool keepOld = false; ///< copies the file to `NAME.version-N` before it changes the version

    int version() const { return static_cast<int>(steps.size()); }
};

enum class Durability {
    Normal, ///< a commit survives the program's end; the last ones may be lost with the power
    Full,   ///< a commit survives the power
};

class Database {
public:
    /// Makes folder (0700) and file (0600) where they are missing, migrates what is older, refuses what is newer, foreign
    /// or damaged, and leaves a refused file as it was.
    static tl::expected<std::unique_ptr<Database>, Message> open(const QString &path, const Schema &schema,
                                                                 Durability durability);
    enum class Beside {
        Writer, ///< a connection that writes is or may be open
        Nobody, ///< leaves no trace beside the file
    };
    /// For readers. Makes no file, changes nothing.
    static tl::expected<std::unique_ptr<Database>, Message> openReadOnly(const QString &path, const Schema &schema,
                                                                         Beside beside = Beside::Writer);
    /// Of this program alone, gone with it; filled from \p path when that can be read.
    static tl::expected<std::unique_ptr<Database>, Message> openInMemory(const QString &path, const Schema &schema);

    SQLite::Database &operator*() { return m_database; }
    SQLite::Database *operator->() { return &m_database; }
    const QString &path() const { return m_path; }

    /// Looks at every page: the first fault in the library's words, empty when there is none. Slow for large files.
    QString findDamage();

private:
    Database(const QString &path, const QByteArray &name, int flags);

    QString m_path;
    SQLite::Database m_database;
};

/// What an exception of the library means.
Message messageOf(const SQLite::Exception &exception, const QString &path);

/// Runs \p fn, which speaks to the library, and answers what it returns or what went wrong.
template <typename Fn>
auto guarded(const QString &path, Fn &&fn) -> tl::expected<std::invoke_result_t<Fn>, Message>
{
    try {
        return fn();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(messageOf(exception, path));
    }
}

inline void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

inline void bindText(SQLite::Statement &statement, int index, const QByteArray &utf8)
{
    statement.bind(index, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
}

inline QByteArray bytesOf(const SQLite::Column &column)
{
    const char *text = column.getText();
    return {text, column.getBytes()};
}

inline QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(bytesOf(column));
}

} // namespace store
