// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditrow.h"

#include <QJsonArray>

namespace models {

using namespace Qt::StringLiterals;
using State = store::JournalOutcome::State;

QString outcomeText(const std::optional<store::JournalOutcome> &outcome)
{
    if (!outcome)
        return Words::tr("Under way");
    switch (outcome->state) {
    case State::Done: return Words::tr("Done");
    case State::NotSent: return Words::tr("Not sent");
    case State::Refused: return Words::tr("Refused");
    //: nobody knows whether a change was made
    case State::Unknown: return Words::tr("Unknown");
    }
    Q_UNREACHABLE();
}

Tone toneOf(const std::optional<store::JournalOutcome> &outcome)
{
    if (!outcome)
        return Tone::Neutral;
    switch (outcome->state) {
    case State::Done: return Tone::Good;
    case State::NotSent: return Tone::Neutral;
    case State::Refused: return Tone::Bad;
    case State::Unknown: return Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString AuditRow::target() const
{
    const QJsonObject &params = journal.entry.params;
    // The most telling first.
    for (const auto &member : {"name"_L1, "endpointName"_L1, "companyName"_L1}) {
        if (const QString name = params.value(member).toString(); !name.isEmpty())
            return name;
    }
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (!it->isArray() || !it.key().endsWith("Ids"_L1, Qt::CaseInsensitive))
            continue;
        const QJsonArray ids = it->toArray();
        if (ids.size() == 1)
            return ids.first().toString();
        if (!ids.isEmpty())
            return Words::tr("%1 targets").arg(ids.size());
    }
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (it.key().endsWith("Id"_L1, Qt::CaseInsensitive) && it->isString())
            return it->toString();
    }
    return {};
}

schema::Document AuditRow::params() const
{
    return schema::Document(journal.entry.params);
}

QList<Column<AuditRow>> auditColumns()
{
    using Row = AuditRow;
    return {
        {.id = u"time"_s,
         .title = Words::tr("Time"),
         .value = [](const Row &row) { return shown(row.journal.entry.at); },
         .width = 14},
        {.id = u"connection"_s,
         .title = Words::tr("Connection"),
         .value = [](const Row &row) { return shown(row.connectionName); },
         .width = 18},
        {.id = u"change"_s,
         .title = Words::tr("Change"),
         .value = [](const Row &row) { return shown(row.title.isEmpty() ? row.journal.entry.method : row.title); },
         .width = 30},
        {.id = u"outcome"_s,
         .title = Words::tr("Outcome"),
         .value = [](const Row &row) { return QVariant(outcomeText(row.journal.outcome)); },
         .width = 14,
         .tone = [](const Row &row) { return toneOf(row.journal.outcome); }},
        {.id = u"target"_s,
         .title = Words::tr("What"),
         .value = [](const Row &row) { return shown(row.target()); },
         .width = 30},
        {.id = u"error"_s,
         .title = Words::tr("Reason"),
         .value = [](const Row &row) { return shown(row.journal.outcome ? row.journal.outcome->error : QString()); },
         .width = 36},
    };
}

RowKey auditKey(const AuditRow &row)
{
    return {row.connection, QString::number(row.journal.id)};
}

} // namespace models
