// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/socketstream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace simulator {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s; ///< with a client that is silent in the middle of a request, or does not take its answer
constexpr std::size_t mostOfOneRequest = 80 * 1024 * 1024; ///< head and body

} // namespace

SocketStream::~SocketStream()
{
    ::shutdown(m_socket, SHUT_WR);
    // Closing with something unread would take the answer away from a client that is still sending.
    for (int round = 0; m_hangsUp && round < 1000 && await(POLLIN, 100ms); ++round) {
        if (::recv(m_socket, m_buffer.data(), m_buffer.size(), 0) <= 0)
            break;
    }
    ::close(m_socket);
}

bool SocketStream::await(short what, std::chrono::milliseconds time) const
{
    const auto until = std::chrono::steady_clock::now() + time;
    for (;;) {
        pollfd waiting{m_socket, what, 0};
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::max<std::int64_t>(0, left.count())));
        if (ready < 0 && errno == EINTR)
            continue;
        return ready > 0;
    }
}

bool SocketStream::awaitRequest(std::chrono::milliseconds time)
{
    m_left = mostOfOneRequest;
    return m_begin < m_end || await(POLLIN, time);
}

void SocketStream::cut() const
{
    ::shutdown(m_socket, SHUT_RDWR);
}

bool SocketStream::is_readable() const
{
    return m_begin < m_end || await(POLLIN, patience);
}

bool SocketStream::is_writable() const
{
    return await(POLLOUT, patience);
}

ssize_t SocketStream::read(char *data, size_t size)
{
    if (m_begin == m_end) {
        if (m_left == 0 || !await(POLLIN, patience))
            return -1;
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = static_cast<std::size_t>(got);
        m_left -= std::min(m_left, m_end);
    }
    const std::size_t taken = std::min(size, m_end - m_begin);
    std::memcpy(data, m_buffer.data() + m_begin, taken);
    m_begin += taken;
    return static_cast<ssize_t>(taken);
}

ssize_t SocketStream::write(const char *data, size_t size)
{
    if (!await(POLLOUT, patience))
        return -1;
    return ::send(m_socket, data, size, MSG_NOSIGNAL);
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    // Nobody here asks who calls.
    ip.clear();
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

} // namespace simulator
