// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/consoleurl.h"

namespace ui {

using namespace Qt::StringLiterals;

QUrl consoleUrl(const session::Connection &connection)
{
    const QString host = connection.accessUrl.host();
    if (host.isEmpty() || host == "localhost"_L1 || connection.accessUrl.scheme() != "https"_L1)
        return {};
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPort(connection.accessUrl.port());
    url.setPath(u"/"_s);
    return url;
}

} // namespace ui
