// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace support {

struct FakeClock::Entry {
    std::function<void()> wake;
    bool cancelled = false;
};

class FakeClock::Ticket final : public base::Clock::Alarm {
public:
    explicit Ticket(std::shared_ptr<Entry> entry) : m_entry(std::move(entry)) {}
    ~Ticket() override { m_entry->cancelled = true; }

private:
    std::shared_ptr<Entry> m_entry;
};

FakeClock::FakeClock() : m_entries(std::make_shared<std::multimap<Instant, std::shared_ptr<Entry>>>()) {}

QDateTime FakeClock::utc() const
{
    const auto sinceStart =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_now.time_since_epoch() + m_wallOffset);
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(sinceStart.count());
}

std::unique_ptr<base::Clock::Alarm> FakeClock::at(Instant when, std::function<void()> wake)
{
    auto entry = std::make_shared<Entry>(Entry{std::move(wake)});
    m_entries->emplace(std::max(when, m_now), entry);
    return std::make_unique<Ticket>(std::move(entry));
}

void FakeClock::advance(Duration by)
{
    const auto end = m_now + by;
    QCoreApplication::processEvents();
    while (!m_entries->empty() && m_entries->begin()->first <= end) {
        const auto [when, entry] = *m_entries->begin();
        m_entries->erase(m_entries->begin());
        if (entry->cancelled)
            continue;
        m_now = std::max(m_now, when);
        entry->wake();
        QCoreApplication::processEvents();
    }
    m_now = end;
    QCoreApplication::processEvents();
}

int FakeClock::pendingAlarms() const
{
    return static_cast<int>(std::count_if(m_entries->begin(), m_entries->end(),
                                          [](const auto &entry) { return !entry.second->cancelled; }));
}

} // namespace support
