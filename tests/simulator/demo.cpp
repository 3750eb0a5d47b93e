// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <QJsonDocument>
#include <QTest>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace {

simulator::Options withClock(simulator::Options options, const std::shared_ptr<std::atomic<qint64>> &now)
{
    if (!options.now)
        options.now = [now] { return now->load(); };
    return options;
}

Answer answerOf(const httplib::Result &from)
{
    Answer answer;
    if (!from)
        return answer;
    answer.status = from->status;
    answer.body = QByteArray::fromStdString(from->body);
    for (const auto &[name, value] : from->headers)
        answer.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

void complain(const QString &method, const Answer &answer)
{
    QTest::qFail(qPrintable(u"%1: %2"_s.arg(method, QString::fromUtf8(answer.body))), __FILE__, __LINE__);
}

} // namespace

int Answer::code() const
{
    return json.value("error"_L1).toObject().value("code"_L1).toInt();
}

QString Answer::details() const
{
    return json.value("error"_L1).toObject().value("data"_L1).toObject().value("details"_L1).toString();
}

simulator::Options Demo::options()
{
    simulator::Options options;
    options.keys = {{key, {}}};
    return options;
}

Demo::Demo(simulator::Options options)
    : m_now(std::make_shared<std::atomic<qint64>>(1'790'000'000'000)),
      m_server(withClock(std::move(options), m_now))
{
    const auto port = m_server.start();
    if (!port)
        qFatal("%s", qPrintable(port.error()));
    m_port = *port;
}

Demo::~Demo() = default;

Answer Demo::send(const QByteArray &verb, const QString &path, const QByteArray &body, const QByteArray &secret,
                  const QMap<QByteArray, QByteArray> &headers)
{
    httplib::Client client("127.0.0.1", m_port);
    client.set_read_timeout(30);
    client.set_tcp_nodelay(true);
    client.set_url_encode(false);
    httplib::Request request;
    request.method = verb.toStdString();
    request.path = path.toStdString();
    request.body = body.toStdString();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.emplace(header.key().toStdString(), header.value().toStdString());
    if (!secret.isEmpty())
        request.headers.emplace("Authorization", "Basic " + (secret + ':').toBase64().toStdString());
    if (!body.isEmpty() && !request.has_header("Content-Type"))
        request.headers.emplace("Content-Type", "application/json");
    return answerOf(client.send(request));
}

Answer Demo::call(const QString &method, const QJsonObject &params, const QString &version)
{
    const QString area = method.section(u'.', 0, 0);
    const QJsonObject body{{u"jsonrpc"_s, u"2.0"_s},
                           {u"id"_s, m_nextId++},
                           {u"method"_s, method.section(u'.', 1, 1)},
                           {u"params"_s, params}};
    return send("POST",
                u"/api/%1/jsonrpc/%2%3"_s.arg(version, area,
                                              method.section(u'.', 2, 2).isEmpty() ? QString()
                                                                                   : u'/' + method.section(u'.', 2, 2)),
                QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonValue Demo::result(const QString &method, const QJsonObject &params, const QString &version)
{
    const Answer answer = call(method, params, version);
    if (!answer.json.contains("result"_L1))
        complain(method, answer);
    return answer.result();
}

Answer Demo::cloud(const QString &target, const QByteArray &secret, const QMap<QByteArray, QByteArray> &headers)
{
    QMap<QByteArray, QByteArray> all = headers;
    if (!secret.isEmpty())
        all.insert("x-api-key", secret);
    return send("GET", u"/cloud"_s + target, {}, {}, all);
}

Answer Demo::cloudPost(const QString &target, const QJsonObject &body)
{
    return send("POST", u"/cloud"_s + target, QJsonDocument(body).toJson(), {}, {{"x-api-key", key}});
}

QJsonArray Demo::all(const QString &method, QJsonObject params, const QString &version, int perPage)
{
    QJsonArray items;
    for (int page = 1; page < 100'000; ++page) {
        params.insert(u"page"_s, page);
        params.insert(u"perPage"_s, perPage);
        const Answer answer = call(method, params, version);
        if (!answer.result().isObject())
            complain(method, answer);
        const QJsonArray here = answer.items();
        for (const QJsonValue &item : here)
            items.append(item);
        if (here.size() < perPage)
            break;
    }
    return items;
}
