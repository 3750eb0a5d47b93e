// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

#include <QLoggingCategory>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <pthread.h>
#include <thread>

namespace store {

using namespace Qt::StringLiterals;

struct StoreThread::Shared {
    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable ended;
    std::deque<Job> jobs;
    Job last;
    std::function<void()> interrupt;
    bool closing = false;
    bool over = false;
    std::thread thread;

    void run()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            wake.wait(lock, [this] { return closing || !jobs.empty(); });
            if (jobs.empty())
                break;
            Job job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            job();
            job = {}; // what it holds goes before the lock comes back
            lock.lock();
        }
        Job finish = std::exchange(last, {});
        lock.unlock();
        if (finish)
            finish();
        finish = {};
        lock.lock();
        over = true;
        interrupt = {};
        ended.notify_all();
    }
};

StoreThread::StoreThread(const QString &name) : m_shared(std::make_shared<Shared>())
{
    m_shared->thread = std::thread([shared = m_shared, name = name.left(15).toLocal8Bit()] {
        pthread_setname_np(pthread_self(), name.constData());
        shared->run();
    });
}

StoreThread::~StoreThread()
{
    close();
}

bool StoreThread::post(Job job)
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->closing)
        return false;
    m_shared->jobs.push_back(std::move(job));
    m_shared->wake.notify_one();
    return true;
}

void StoreThread::setInterrupt(std::function<void()> interrupt)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->interrupt = std::move(interrupt);
}

int StoreThread::close(std::chrono::milliseconds bound, Job last)
{
    std::deque<Job> dropped;
    {
        std::unique_lock lock(m_shared->mutex);
        if (!m_shared->thread.joinable())
            return 0;
        m_shared->closing = true;
        m_shared->last = std::move(last);
        m_shared->wake.notify_one();
        const auto isOver = [this] { return m_shared->over; };
        if (!m_shared->ended.wait_for(lock, bound, isOver)) {
            dropped.swap(m_shared->jobs);
            if (m_shared->interrupt)
                m_shared->interrupt();
            // A disk that does not answer at all must not keep the program from ending.
            if (!m_shared->ended.wait_for(lock, std::chrono::seconds(2), isOver)) {
                m_shared->thread.detach();
                return static_cast<int>(dropped.size());
            }
        }
    }
    m_shared->thread.join();
    return static_cast<int>(dropped.size());
}

} // namespace store
