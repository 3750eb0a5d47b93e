// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transport/bodyblocks.h"
#include "transport/managers.h"
#include "transport/wire.h"

#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

class QIODevice;

namespace transport {

/// One request on the wire: bounded in size and time, told apart in how it ended. Reports once; destroying it aborts what
/// still runs, silently. Not to be destroyed from within its own report. GUI thread.
class HttpExchange final : public QObject {
    Q_OBJECT

public:
    struct Plan {
        WireRequest wire;
        Headers credentials; ///< the key, in its header: nowhere else
        std::shared_ptr<Lane> lane;
        QSslConfiguration tls;
        TlsTrust trust;
        qint64 maxBytes = 0; ///< as it travels
        std::chrono::milliseconds deadline{};
        QIODevice *sink = nullptr; ///< takes the body of a 2xx
        std::function<void()> onSending;
        bool certificateOnly = false; ///< ends when the handshake stands, before a byte of the request
    };
    /// An answer as it came off the wire.
    struct Arrived {
        WireAnswer answer; ///< its body is still empty
        BodyBlocks body;   ///< as it travelled; empty where the sink took it
    };
    using Report = std::function<void(base::Result<Arrived>)>;

    /// \p clock must outlive it.
    HttpExchange(Plan plan, base::Clock &clock, Report report);
    ~HttpExchange() override;

    /// May report from within when nothing can be sent.
    void start();
    /// Ends it without a report.
    void cancel();
    /// A byte that can make the server act may have left.
    bool wasSent() const { return m_sent; }
    /// What arrived so far, as it travelled.
    qint64 received() const { return m_received; }
    /// When wasSent() became true.
    base::Clock::Instant sentAt() const { return m_sentAt; }
    /// What the other side showed; null before the handshake.
    const QSslCertificate &certificate() const { return m_certificate; }
    /// What was collected and never handed over: freeing 200 MB takes too long for this thread.
    BodyBlocks takeRest() { return std::exchange(m_body, {}); }

private:
    void sending();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onMetaData();
    void onFinished();
    void watchSilence();
    /// One piece; more of them in later turns of the event loop.
    void readOn();
    /// A piece of the body into memory, or through to the sink; how many bytes.
    qint64 collect();
    qint64 passOn();
    base::Result<Arrived> outcome();
    bool endedWithItsConnection() const;
    QNetworkReply::NetworkError behindProxy(QNetworkReply::NetworkError error) const;
    bool mayHaveArrived(QNetworkReply::NetworkError error) const;
    void stop(base::ApiError why);
    void report(base::Result<Arrived> result);
    void stopWaiting();
    int status() const;

    Plan m_plan;
    base::Clock &m_clock;
    Report m_report;
    std::unique_ptr<base::Clock::Alarm> m_deadline;
    std::unique_ptr<base::Clock::Alarm> m_silence;
    std::unique_ptr<QNetworkReply> m_reply;
    std::optional<std::multiset<base::Clock::Instant>::iterator> m_waiting;
    QTimer m_more; ///< rings when the event loop is back, and there is more to read
    QList<QSslError> m_tlsErrors;
    QSslCertificate m_certificate;
    base::Clock::Instant m_sentAt{};
    BodyBlocks m_body;
    QByteArray m_piece; ///< on its way to the sink
    qint64 m_received = 0;
    bool m_sent = false;
    bool m_headless = false; ///< a status and no header
    bool m_complete = false; ///< nothing more comes
};

} // namespace transport
