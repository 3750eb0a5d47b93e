// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/call.h"

namespace base {

using namespace Qt::StringLiterals;

namespace detail {

void CallCore::cancel()
{
    if (m_over)
        return;
    auto abort = std::exchange(m_abort, {});
    finish();
    forget();
    if (abort)
        abort();
}

void CallCore::setAbort(std::function<void()> abort)
{
    if (m_over) {
        if (abort)
            abort();
        return;
    }
    m_abort = std::move(abort);
}

bool CallCore::finish()
{
    if (std::exchange(m_over, true))
        return false;
    QObject::disconnect(m_guard);
    const auto dropped = std::exchange(m_abort, {});
    return true;
}

void CallCore::watch(QObject *context, std::weak_ptr<CallCore> self)
{
    m_guard = QObject::connect(
        context, &QObject::destroyed, context,
        [self = std::move(self)] {
            if (const auto core = self.lock())
                core->cancel();
        },
        Qt::DirectConnection);
}

void Landing::close()
{
    const std::lock_guard lock(m_mutex);
    m_home = nullptr;
}

bool Landing::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_home != nullptr;
}

void Landing::drop(std::function<void()> atHome)
{
    const std::lock_guard lock(m_mutex);
    if (m_home)
        QMetaObject::invokeMethod(m_home, std::move(atHome), Qt::QueuedConnection);
}

ApiError forgottenCall()
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.outcome = ApiError::Outcome::Unknown;
    error.message = u"the call was dropped without an answer"_s;
    return error;
}

} // namespace detail

void CallHandle::cancel()
{
    if (const auto core = m_core.lock())
        core->cancel();
}

bool CallHandle::isActive() const
{
    const auto core = m_core.lock();
    return core && !core->isOver();
}

CallSlot &CallSlot::operator=(CallHandle next)
{
    m_handle.cancel();
    m_handle = std::move(next);
    return *this;
}

} // namespace base
