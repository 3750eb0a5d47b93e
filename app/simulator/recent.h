// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <string>

namespace simulator {

/// The last few results of something dear, by a key that names all they depend on. Any thread.
template <typename Value>
class Recent {
public:
    /// nullptr: not among them.
    std::shared_ptr<const Value> find(const std::string &key)
    {
        const std::scoped_lock lock(m_mutex);
        for (auto at = m_entries.begin(); at != m_entries.end(); ++at) {
            if (at->key != key)
                continue;
            m_entries.splice(m_entries.begin(), m_entries, at);
            return at->value;
        }
        return nullptr;
    }
    void remember(std::string key, std::shared_ptr<const Value> value)
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.remove_if([&key](const Entry &entry) { return entry.key == key; });
        m_entries.push_front({std::move(key), std::move(value)});
        if (m_entries.size() > 8)
            m_entries.pop_back();
    }

private:
    struct Entry {
        std::string key;
        std::shared_ptr<const Value> value;
    };
    std::mutex m_mutex;
    std::list<Entry> m_entries;
};

} // namespace simulator
