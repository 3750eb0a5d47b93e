// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/unpack.h"

#include "transport/apierrors.h"

#include <zlib.h>

#include <memory>

namespace transport {

using namespace Qt::StringLiterals;

base::Result<QByteArray> unpackGzip(const QByteArray &packed, qint64 maxBytes, int httpStatus)
{
    constexpr qint64 Suspicious = 10 * 1024 * 1024;
    constexpr qint64 Ratio = 250; // JSON of very like items reaches a hundred, zeros a thousand
    constexpr int GzipOnly = 16 + MAX_WBITS;

    const auto damaged = [httpStatus](const QString &why) {
        WireAnswer answer;
        answer.status = httpStatus;
        return base::Failure(undecodable(why, answer));
    };
    z_stream stream{};
    if (inflateInit2(&stream, GzipOnly) != Z_OK)
        return damaged(u"there is no memory to unpack the answer"_s);
    const std::unique_ptr<z_stream, int (*)(z_stream *)> owner(&stream, &inflateEnd);

    QByteArray out;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    do {
        if (state == Z_STREAM_END) {
            if (stream.avail_in == 0)
                break;
            inflateReset(&stream); // another member follows, as RFC 1952 allows
        }
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (state == Z_BUF_ERROR) // wants more than came
            break;
        if (state != Z_OK && state != Z_STREAM_END)
            return damaged(u"the answer cannot be unpacked"_s);
        out.append(buffer.constData(), buffer.size() - static_cast<qsizetype>(stream.avail_out));
        if (out.size() > maxBytes)
            return base::Failure(tooLarge(u"the unpacked answer"_s, maxBytes, httpStatus));
        if (out.size() > Suspicious && out.size() > packed.size() * Ratio)
            return base::Failure(tooLarge(u"the unpacked answer"_s, Suspicious, httpStatus));
    } while (stream.avail_in > 0 || stream.avail_out == 0);
    if (!packed.isEmpty() && state != Z_STREAM_END)
        return damaged(u"the packed answer broke off"_s);
    return out;
}

} // namespace transport
