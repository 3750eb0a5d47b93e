// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace models {

using namespace Qt::StringLiterals;

namespace {

/// When things follow each other within seconds, "just now" says nothing.
QString clockText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString wordFor(const QString &priority)
{
    struct Word {
        QLatin1StringView priority;
        QString word;
    };
    const std::array words{Word{"click"_L1, Words::tr("Click")}, Word{"page"_L1, Words::tr("Page")},
                           Word{"job"_L1, Words::tr("Job")}, Word{"sweep"_L1, Words::tr("Sweep")}};
    const auto found =
        std::find_if(words.begin(), words.end(), [&priority](const Word &word) { return word.priority == priority; });
    return found == words.end() ? priority : found->word;
}

QVariant milliseconds(std::chrono::microseconds duration)
{
    return QVariant(static_cast<double>(duration.count()) / 1000);
}

Column<CallRow> durationColumn(const QString &id, const QString &title,
                               std::chrono::microseconds base::CallRecord::*member, bool shown)
{
    return {.id = id,
            .title = title,
            .value = [member](const CallRow &row) { return milliseconds(row.record.*member); },
            .numeric = true,
            .width = 10,
            .shown = shown,
            .text = [member](const CallRow &row) { return durationText(row.record.*member); }};
}

} // namespace

QString durationText(std::chrono::microseconds duration)
{
    const double milliseconds = static_cast<double>(duration.count()) / 1000;
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(
            QLocale().toString(milliseconds, 'f', milliseconds < 10 && milliseconds > 0 ? 1 : 0));
    return Words::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
}

QList<Column<CallRow>> callColumns(const std::function<QString(const base::ApiError &)> &worded)
{
    using Row = CallRow;
    return {
        {.id = u"time"_s,
         .title = Words::tr("Time"),
         .value = [](const Row &row) { return shown(row.record.at); },
         .width = 23,
         .text = [](const Row &row) { return clockText(row.record.at); }},
        {.id = u"connection"_s,
         .title = Words::tr("Connection"),
         .value = [](const Row &row) { return shown(row.connectionName); },
         .width = 18},
        {.id = u"method"_s,
         .title = Words::tr("Method"),
         .value = [](const Row &row) { return shown(row.record.method); },
         .width = 30},
        {.id = u"error"_s,
         .title = Words::tr("Result"),
         .value =
             [worded](const Row &row) {
                 if (row.record.cancelled)
                     return QVariant(Words::tr("Cancelled"));
                 return QVariant(row.record.error ? worded(*row.record.error) : Words::tr("Answered"));
             },
         .width = 34,
         .tone = [](const Row &row) { return row.record.error && !row.record.cancelled ? Tone::Bad : Tone::Neutral; }},
        {.id = u"version"_s,
         .title = Words::tr("Version"),
         .value = [](const Row &row) { return shown(row.record.version); },
         .width = 8,
         .shown = false},
        {.id = u"priority"_s,
         .title = Words::tr("Asked by"),
         .value = [](const Row &row) { return shown(wordFor(row.record.priority)); },
         .width = 9},
        durationColumn(u"waited"_s, Words::tr("Waited"), &base::CallRecord::waited, true),
        durationColumn(u"took"_s, Words::tr("Took"), &base::CallRecord::took, true),
        {.id = u"status"_s,
         .title = Words::tr("Status"),
         .value =
             [](const Row &row) { return row.record.httpStatus == 0 ? QVariant() : QVariant(row.record.httpStatus); },
         .numeric = true,
         .width = 8,
         .text =
             [](const Row &row) {
                 return row.record.httpStatus == 0 ? QString() : QString::number(row.record.httpStatus);
             }},
        {.id = u"size"_s,
         .title = Words::tr("Size"),
         .value = [](const Row &row) { return QVariant(row.record.bytesReceived); },
         .numeric = true,
         .width = 10,
         .text = [](const Row &row) { return QLocale().formattedDataSize(row.record.bytesReceived, 1); }},
        {.id = u"attempts"_s,
         .title = Words::tr("Attempts"),
         .value = [](const Row &row) { return QVariant(row.record.attempts); },
         .numeric = true,
         .width = 9,
         .shown = false},
    };
}

schema::Document callDocument(const base::CallRecord &record)
{
    const auto body = [](const QByteArray &text) -> QJsonValue {
        const auto document = QJsonDocument::fromJson(text);
        if (document.isObject())
            return document.object();
        if (document.isArray())
            return document.array();
        return QString::fromUtf8(text); // cut, or no JSON
    };
    QJsonObject both;
    if (!record.requestBody.isEmpty())
        both.insert(u"request"_s, body(record.requestBody));
    if (!record.responseBody.isEmpty())
        both.insert(u"answer"_s, body(record.responseBody));
    return both.isEmpty() ? schema::Document() : schema::Document(both);
}

QString askedBy(const base::CallRecord &record)
{
    return wordFor(record.priority);
}

RowKey callKey(const CallRow &row)
{
    return {row.record.connection, QString::number(row.number)};
}

} // namespace models
