// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace store {

/// A write that is about to be made. The caller has taken out whatever the documents mark secret.
struct JournalEntry {
    QDateTime at;   ///< UTC
    QString method; ///< catalogue id
    QString version;
    QString service;
    QString priority; ///< `click`, `page`, `job`, `sweep`
    QJsonObject params;
    bool destructive = false;
};

/// What became of it.
struct JournalOutcome {
    enum class State {
        Done,    ///< the server answered that it did it
        NotSent, ///< no byte left, or the server refused to run it (429)
        Refused, ///< the server answered that it did not do it
        Unknown, ///< sent, and no trustworthy answer came; or the program ended before one did
    };
    State state = State::Unknown;
    QDateTime at;           ///< UTC
    QString error;          ///< words, without secrets; empty for Done
    bool recovered = false; ///< written by a later start, which found the entry without an outcome
};

/// The enumerator's name, untranslated; what stands in the file.
QString nameOf(JournalOutcome::State state);

struct JournalRow {
    qint64 id = 0; ///< grows with every entry: the order, whatever the clock did
    JournalEntry entry;
    std::optional<JournalOutcome> outcome; ///< unset: under way
};

/// Which rows, newest first.
struct JournalQuery {
    qint64 before = 0; ///< only ids below; 0: from the newest
    int limit = 200;
    std::optional<JournalOutcome::State> state{}; ///< unset: all
    QString method{};                             ///< empty: all
};

} // namespace store
