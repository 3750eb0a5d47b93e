// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordfeed.h"

#include <algorithm>

namespace models {

/// How far the reading of one source is.
struct RecordFeed::Line {
    base::CallSlot reading;
    base::Clock::Instant begun{};
    bool isAskedAgain = false;
    std::unique_ptr<base::Clock::Alarm> pause; ///< after a read, while another is asked for
    bool isRead = false;                       ///< with or without an error
    std::optional<base::ApiError> error{};
};

namespace {

/// Between two reads of one source, at least: rows come in pages, many a second.
constexpr auto shortestPause = std::chrono::milliseconds(100);

} // namespace

RecordFeed::RecordFeed(base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

RecordFeed::~RecordFeed() = default;

void RecordFeed::setSources(const QList<Source> &sources)
{
    if (sources == m_sources)
        return;
    QStringList fresh;
    for (const Source &source : sources) {
        const auto same = std::find_if(m_sources.cbegin(), m_sources.cend(), [&source](const Source &before) {
            return before.connection == source.connection && before.cache == source.cache;
        });
        if (same == m_sources.cend())
            fresh.append(source.connection);
    }
    for (const Source &before : std::as_const(m_sources)) {
        const bool stays = std::any_of(sources.cbegin(), sources.cend(), [&before](const Source &source) {
            return before.connection == source.connection && before.cache == source.cache;
        });
        if (!stays) {
            m_lines.erase(before.connection);
            forget(before.connection);
        }
    }
    m_sources = sources;
    arrange();
    for (const QString &connection : std::as_const(fresh))
        begin(connection);
}

void RecordFeed::reload(const QString &connection)
{
    for (const Source &source : std::as_const(m_sources)) {
        if (!connection.isEmpty() && source.connection != connection)
            continue;
        Line &line = *m_lines.at(source.connection);
        line.isAskedAgain = line.reading.isActive() || line.pause;
        if (!line.isAskedAgain)
            begin(source.connection);
    }
}

bool RecordFeed::isLoaded() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(), [](const auto &line) { return line.second->isRead; });
}

std::optional<base::ApiError> RecordFeed::error(const QString &connection) const
{
    const auto line = m_lines.find(connection);
    return line == m_lines.end() ? std::nullopt : line->second->error;
}

void RecordFeed::begin(const QString &connection)
{
    const auto source = std::find_if(m_sources.cbegin(), m_sources.cend(), [&connection](const Source &candidate) {
        return candidate.connection == connection;
    });
    auto &line = m_lines[connection];
    if (!line)
        line = std::make_unique<Line>();
    line->isAskedAgain = false;
    line->begun = m_clock.now();
    line->reading = read(*source);
}

void RecordFeed::finished(const QString &connection, const std::optional<base::ApiError> &error)
{
    Line &line = *m_lines.at(connection);
    line.isRead = true;
    line.error = error;
    const auto rest = std::max<base::Clock::Duration>(m_clock.now() - line.begun, shortestPause);
    line.pause = m_clock.at(m_clock.now() + rest, [this, connection] {
        Line &waiting = *m_lines.at(connection);
        waiting.pause.reset();
        if (waiting.isAskedAgain)
            begin(connection);
    });
    Q_EMIT loaded(connection);
}

} // namespace models
