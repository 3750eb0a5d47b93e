// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/curl.h"

namespace ui {

using namespace Qt::StringLiterals;
using Kind = session::Connection::Kind;

namespace {

/// Within single quotes a shell takes everything as it is, but for the quote itself.
QString quoted(QString text)
{
    text.remove(QChar(u'\0'));
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString credentials(Kind kind)
{
    switch (kind) {
    case Kind::ControlCenter: return u"-u \"$PLUMBLINE_KEY:\""_s;
    case Kind::CloudSecurity: return u"-H \"x-api-key: $PLUMBLINE_KEY\""_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString curlLine(const base::CallRecord &record, const session::Connection &connection)
{
    if (record.target.isEmpty())
        return {};
    const QString origin =
        connection.accessUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    // -g: brackets and braces of an address are its own.
    QStringList parts{u"curl"_s, u"-g"_s, credentials(connection.kind)};
    if (record.verb != "GET" && (record.verb != "POST" || record.requestBody.isEmpty()))
        parts += {u"-X"_s, quoted(QString::fromLatin1(record.verb))};
    if (!record.requestBody.isEmpty())
        parts += {u"-H"_s, quoted(u"Content-Type: application/json"_s), u"--data-raw"_s,
                  quoted(QString::fromUtf8(record.requestBody))};
    parts += quoted(origin + record.target);
    return parts.join(u' ');
}

} // namespace ui
