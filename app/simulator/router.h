// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/method.h"
#include "simulator/options.h"
#include "simulator/tenant/tenant.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace simulator {

/// A JSON-RPC call that has passed every check the documents know of.
struct Call {
    Tenant &tenant;
    QString version; ///< `v1.1`
    QString service; ///< `computers`; empty on the cloud
    QJsonObject params;
    Milliseconds now = 0;
    QStringList areas;                      ///< what the key may use
    QString origin;                         ///< `http://127.0.0.1:8080`, as the client called it
    const schema::MethodSchema &documented; ///< what the documents say of the method

    bool isAtLeast(QStringView wanted) const { return version >= wanted; }
};

/// A REST call. Lists in the query are still comma-separated text.
struct RestCall {
    Tenant &tenant;
    const CloudQuirks &quirks;
    QString id; ///< what stands for `{id}` in the path
    QMap<QString, QString> query;
    QMap<QString, QString> headers; ///< those an operation has as parameters
    QJsonObject body;
    QString path;   ///< `/cloud/cspm/checks`
    QString origin; ///< `http://127.0.0.1:8080`, as the client called it
    Milliseconds now = 0;
};

/// A GET of something that calls have told the address of.
struct DownloadCall {
    Tenant &tenant;
    QString below; ///< what follows the prefix in the path
    QMap<QString, QString> query;
    Milliseconds now = 0;
};

struct Download {
    QByteArray content;
    const char *contentType = "application/octet-stream";
    QString fileName;
};

/// Refuses a REST call.
struct RestFault {
    int status = 400;
    QString detail;
};

/// Which function answers which method. Filled once by the area files, then only read.
class Router {
public:
    /// Gives the JSON text of `result`, or throws a Fault.
    using Handler = std::function<QByteArray(Call &)>;
    /// Gives the body of a 200, or throws a RestFault.
    using RestHandler = std::function<QByteArray(RestCall &)>;
    /// Nothing: there is no such file.
    using DownloadHandler = std::function<std::optional<Download>(DownloadCall &)>;
    struct DownloadRoute {
        QString prefix; ///< of the path
        QString area;   ///< that the key has to have
        DownloadHandler handler;
    };

    /// All areas.
    Router();

    void add(const QString &id, Handler handler) { m_handlers.insert(id, std::move(handler)); }
    void addRest(const QString &id, RestHandler handler) { m_restHandlers.insert(id, std::move(handler)); }
    void addDownload(const QString &prefix, const QString &area, DownloadHandler handler)
    {
        m_downloads.append({prefix, area, std::move(handler)});
    }
    const Handler *find(const QString &id) const;
    const RestHandler *findRest(const QString &id) const;
    /// nullptr: nothing is downloaded from there.
    const DownloadRoute *findDownload(const QString &path) const;
    /// Every id that is served, sorted: JSON-RPC and REST together.
    QStringList ids() const;

private:
    QHash<QString, Handler> m_handlers;
    QHash<QString, RestHandler> m_restHandlers;
    QList<DownloadRoute> m_downloads;
};

/// A plain value as the text of `result`.
QByteArray json(const QJsonValue &value);

} // namespace simulator
