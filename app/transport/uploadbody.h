// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

namespace transport {

/// A body that can be read once. QNetworkAccessManager sends a POST again, silently, when the server closes without an
/// answer; it cannot do that with a body it cannot rewind.
class UploadBody final : public QIODevice {
    Q_OBJECT

public:
    /// \p onFirstRead runs once, just before the first byte is handed out: Qt asks for it when the connection stands and
    /// not before, so until then the server has nothing it could act on.
    UploadBody(QByteArray body, std::function<void()> onFirstRead, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_body.size() - m_at + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_at == m_body.size(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
    std::function<void()> m_onFirstRead;
};

} // namespace transport
