// SPDX-License-Identifier: GPL-3.0-or-later
#include "playedserver.h"

#include "documents.h"
#include "schema/check.h"
#include "simulator/engine.h"
#include "simulator/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "fuzz-key";
constexpr int requestsPerTenant = 2'000; ///< what requests make is bounded by it
constexpr std::array editions{schema::Edition::Partner, schema::Edition::Company, schema::Edition::OnPremises};

/// A tenant whose clock goes on by a minute with each request, so that what was begun also ends.
class Played {
public:
    explicit Played(schema::Edition edition) : m_engine(options(edition, m_now), *simulator::readLimits({})) {}

    simulator::HttpReply ask(const simulator::HttpRequest &request)
    {
        *m_now += 60'000;
        ++m_asked;
        return m_engine.answer(request);
    }
    bool isUsedUp() const { return m_asked >= requestsPerTenant; }

private:
    using Clock = std::shared_ptr<std::atomic<std::int64_t>>;

    static simulator::Options options(schema::Edition edition, const Clock &now)
    {
        simulator::Options options;
        options.companies = 8;
        options.endpoints = 60;
        options.edition = edition;
        options.keys = {{key, {}}};
        options.now = [now] { return now->load(); };
        return options;
    }

    Clock m_now = std::make_shared<std::atomic<std::int64_t>>(1'795'000'000'000);
    simulator::Engine m_engine;
    int m_asked = 0;
};

std::array<std::unique_ptr<Played>, editions.size()> tenants; ///< as editions has them

simulator::HttpRequest requestFor(const schema::Method &method, schema::Edition edition, int variant,
                                  const QByteArray &payload)
{
    simulator::HttpRequest request;
    const bool isRpc = method.protocol == schema::Protocol::JsonRpc;
    const auto secret = isRpc ? "Basic " + (QByteArray(key) + ':').toBase64().toStdString() : std::string(key);
    const bool isAsff = method.id == "listChecksAsff"_L1;
    request.header = [isRpc, isAsff, secret](const char *name) -> std::string {
        const std::string_view wanted(name);
        if (wanted == (isRpc ? "Authorization" : "x-api-key"))
            return secret;
        if (wanted == "Host")
            return "gz.example";
        return isAsff && wanted == "check-format" ? "asff" : "";
    };
    if (isRpc) {
        QString path = u"/api/%1/jsonrpc/%2"_s.arg(method.versions.at(variant % method.versions.size()), method.area);
        const bool hasService =
            !method.services.isEmpty() && (!method.servicesEditions || method.servicesEditions.testFlag(edition));
        if (hasService)
            path += u'/' + method.services.at(variant % method.services.size());
        request.verb = "POST";
        request.path = path.toStdString();
        request.body = payload;
        return request;
    }
    request.verb = method.verb.toStdString();
    // What stands for {id} comes first, up to a line's end.
    const auto end = payload.indexOf('\n');
    QString path = method.path;
    if (const auto brace = path.indexOf(u'{'); brace >= 0)
        path = path.first(brace) + QString::fromUtf8(payload.left(end));
    request.path = "/cloud" + path.toStdString();
    if (method.isWrite()) {
        request.body = payload.mid(end + 1);
        return request;
    }
    const QUrlQuery query(QString::fromUtf8(payload.mid(end + 1)));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        request.query.insert(name, value);
    return request;
}

void must(bool holds, const char *what, const simulator::HttpReply &reply)
{
    if (!holds)
        qFatal("it does not hold that %s: %d %s", what, reply.status, reply.body.left(2000).constData());
}

/// Nothing that documents do not describe comes back.
bool isDescribed(const schema::Method &method, const QString &version, const QJsonValue &result)
{
    const schema::MethodSchema &schema = catalogue().schema(method);
    const schema::Field &field = method.protocol == schema::Protocol::Rest ? schema.result : schema.resultOf(version);
    for (const schema::Violation &violation : schema::check(field, result, {}, {})) {
        if (violation.kind != schema::Violation::Kind::Null)
            return false;
    }
    return true;
}

} // namespace

void readyPlayedServer()
{
    for (std::size_t number = 0; number < editions.size(); ++number) {
        if (!tenants[number] || tenants[number]->isUsedUp())
            tenants[number] = std::make_unique<Played>(editions[number]);
    }
}

void askPlayedServer(const schema::Method &method, int variant, const QByteArray &payload)
{
    const auto number = static_cast<std::size_t>(variant / 7) % editions.size();
    const simulator::HttpRequest request = requestFor(method, editions[number], variant, payload);
    const simulator::HttpReply reply = tenants[number]->ask(request);
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (method.protocol == schema::Protocol::JsonRpc) {
        must(reply.status == 200, "a call that came as far as the area gets a 200", reply);
        must(json["jsonrpc"_L1] == QJsonValue("2.0"_L1) && json.contains("id"_L1), "an answer has an envelope", reply);
        must(json.contains("result"_L1) != json.contains("error"_L1), "an answer is a result or an error", reply);
        if (json.contains("error"_L1)) {
            must(json["error"_L1]["code"_L1].toInt() < 0 && !json["error"_L1]["message"_L1].toString().isEmpty(),
                 "an error has a code and words", reply);
            return;
        }
        // Who is asked stands in the body; that it is this method is what most mutations leave alone.
        const QString name = QJsonDocument::fromJson(payload).object()["method"_L1].toString();
        const auto *asked = catalogue().find(QString(method.area + u'.' + name));
        must(asked != nullptr, "a result comes from a method that there is", reply);
        const QString version = method.versions.at(variant % method.versions.size());
        must(isDescribed(*asked, version, json["result"_L1]), "a result is as its document says", reply);
        return;
    }
    must(reply.status == 200 || reply.status == 400 || reply.status == 404 || reply.status == 405,
         "a REST call ends with a status of the API", reply);
    must(json.contains("data"_L1) != json.contains("errors"_L1) || method.isWrite(), "it is data or errors", reply);
}

QList<QByteArray> takenPayloads(const schema::Method &method)
{
    using simulator::Kind;
    static constexpr std::array kinds{Kind::Company,
                                      Kind::Endpoint,
                                      Kind::Group,
                                      Kind::Policy,
                                      Kind::Task,
                                      Kind::Account,
                                      Kind::Tag,
                                      Kind::CustomField,
                                      Kind::Package,
                                      Kind::Integration,
                                      Kind::Report,
                                      Kind::Incident,
                                      Kind::BlocklistItem,
                                      Kind::CustomRule,
                                      Kind::ResponseAction,
                                      Kind::MaintenanceWindow,
                                      Kind::QuarantineItem,
                                      Kind::Patch,
                                      Kind::PhasrRule,
                                      Kind::PhasrRecommendation,
                                      Kind::Activity,
                                      Kind::Submission,
                                      Kind::LiveSearch,
                                      Kind::Folder,
                                      Kind::Container};
    static const QRegularExpression id(u"\\b[0-9a-f]{24}\\b"_s);
    const simulator::Ids ids(simulator::Options().seed);

    Played fresh(editions.front());
    QList<QByteArray> taken;
    for (const schema::Example &example : catalogue().schema(method).examples) {
        if (method.protocol == schema::Protocol::Rest) {
            QUrlQuery query;
            for (auto one = example.params.begin(); one != example.params.end(); ++one) {
                const QVariant value = one->toVariant();
                query.addQueryItem(one.key(), value.toStringList().join(u','));
            }
            taken << example.params["id"_L1].toString().toUtf8() + '\n'
                         + (method.isWrite() ? QJsonDocument(example.params).toJson(QJsonDocument::Compact)
                                             : query.toString(QUrl::FullyEncoded).toUtf8());
            continue;
        }
        const QJsonObject body{
            {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 17}, {u"method"_s, method.name}, {u"params"_s, example.params}};
        const QString text = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
        taken << text.toUtf8();
        for (const Kind kind : kinds) {
            for (const std::uint32_t index : {1U, 0U, 3U}) {
                QString there = text;
                there.replace(id, QString::fromStdString(ids.idOf(kind, index)));
                const auto reply = fresh.ask(requestFor(method, editions.front(), 0, there.toUtf8()));
                if (!reply.body.contains("\"result\""))
                    continue;
                taken << there.toUtf8();
                break;
            }
        }
    }
    return taken;
}

} // namespace fuzz
