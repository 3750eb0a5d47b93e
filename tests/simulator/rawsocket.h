// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

/// A client that sends what no HTTP library would.
class RawSocket {
public:
    explicit RawSocket(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{20, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot connect");
    }
    ~RawSocket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(RawSocket)

    /// Each send is a packet of its own.
    void sendAtOnce()
    {
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    void send(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
            if (sent <= 0)
                return; // the other side has had enough, which it may
            bytes = bytes.sliced(sent);
        }
    }
    /// What has come up to and with \p mark; what came at all when the other side ends first or says nothing for long.
    QByteArray readUntil(QByteArrayView mark)
    {
        QByteArray all;
        char byte = 0;
        while (!all.endsWith(mark) && ::recv(m_socket, &byte, 1, 0) > 0)
            all.append(byte);
        return all;
    }
    void finishSending() { ::shutdown(m_socket, SHUT_WR); }
    QByteArray readToTheEnd()
    {
        QByteArray all;
        char buffer[4096];
        for (ssize_t got = 0; (got = ::recv(m_socket, buffer, sizeof buffer, 0)) > 0;)
            all.append(buffer, got);
        return all;
    }

private:
    const int m_socket;
};
