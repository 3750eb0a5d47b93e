// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <array>
#include <chrono>

namespace simulator {

/// One accepted connection as httplib reads and writes it. Owns the socket. One thread, but for cut().
class SocketStream final : public httplib::Stream {
public:
    explicit SocketStream(socket_t socket) : m_socket(socket) {}
    ~SocketStream() override;
    SocketStream(const SocketStream &) = delete;
    SocketStream &operator=(const SocketStream &) = delete;

    /// Whether a request begins within \p time; what follows may be as long as one request may be.
    bool awaitRequest(std::chrono::milliseconds time);
    /// After this answer the connection ends: what is left of the request must not be read as the next one.
    void hangUpAfterwards() { m_hangsUp = true; }
    bool hangsUp() const { return m_hangsUp; }
    /// From any thread: ends all waiting.
    void cut() const;

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool await(short what, std::chrono::milliseconds time) const;

    const socket_t m_socket;
    std::array<char, 16 * 1024> m_buffer;
    std::size_t m_begin = 0, m_end = 0;
    std::size_t m_left = 0; ///< bytes that this request may still have
    bool m_hangsUp = false;
};

} // namespace simulator
