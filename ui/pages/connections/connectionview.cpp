// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectionview.h"

#include "ui/text/connectiontext.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;
using session::Connection;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionsPage)
};

QString hostOf(const ConnectionRow &row)
{
    const auto &url = row.entry.connection.accessUrl;
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QString standingWord(const ConnectionRow &row)
{
    return row.standing ? stateText(*row.standing).word : Words::tr("Not open");
}

QString editionOf(const ConnectionRow &row)
{
    const auto &connection = row.entry.connection;
    return connection.kind == Connection::Kind::ControlCenter && connection.edition ? editionText(*connection.edition)
                                                                                    : QString();
}

} // namespace

QList<ConnectionRows::Column> connectionColumns()
{
    using Row = ConnectionRow;
    const auto text = [](const QString &id, const QString &title, auto value, int width, bool shown = true) {
        ConnectionRows::Column column;
        column.id = id;
        column.title = title;
        column.width = width;
        column.shown = shown;
        column.value = [value](const Row &row) { return models::shown(QString(value(row))); };
        return column;
    };
    QList<ConnectionRows::Column> all{ConnectionRows::nameColumn()};
    all += text(
        u"kind"_s, Words::tr("Kind"), [](const Row &row) { return kindText(row.entry.connection.kind); }, 14);
    all += text(u"edition"_s, Words::tr("Edition"), editionOf, 12);
    all += text(u"host"_s, Words::tr("Address"), hostOf, 26);
    auto standing = text(u"standing"_s, Words::tr("State"), standingWord, 16);
    standing.tone = [](const Row &row) { return row.standing ? stateText(*row.standing).tone : Tone::Neutral; };
    all += standing;
    all += ConnectionRows::keyColumn();
    ConnectionRows::Column readOnly;
    readOnly.id = u"readOnly"_s;
    readOnly.title = Words::tr("Read-only");
    readOnly.width = 10;
    readOnly.value = [](const Row &row) { return QVariant(row.entry.connection.readOnly); };
    all += readOnly;
    ConnectionRows::Column answered;
    answered.id = u"answered"_s;
    answered.title = Words::tr("Last answered");
    answered.value = [](const Row &row) { return models::shown(row.answeredAt()); };
    all += answered;
    all += text(
        u"tenant"_s, Words::tr("Company"), [](const Row &row) { return row.entry.tenantName; }, 20, false);
    all += text(
        u"kept"_s, Words::tr("Kept"),
        [](const Row &row) {
            return row.isTemporary ? Words::tr("Until Plumbline ends") : Words::tr("In this profile");
        },
        18, false);
    return all;
}

Details connectionDetails(const ConnectionRow &row, const QDateTime &utcNow)
{
    Details details;
    const auto &connection = row.entry.connection;
    const auto standing = row.standing ? stateText(*row.standing) : StateText{standingWord(row), {}, Tone::Neutral};
    details.title = connection.name;
    details.subtitle = row.isTemporary ? Words::tr("Kept until Plumbline ends") : row.entry.tenantName;
    details.connection = connection.id;
    const auto trouble = [](const StateText &text) {
        return text.tone == Tone::Warning || text.tone == Tone::Bad ? text.word : QString();
    };
    Details::Group state{Words::tr("State"), {}};
    state.lines.append({.label = Words::tr("State"),
                        .value = standing.tone == Tone::Good ? standing.word : standing.sentence,
                        .warning = trouble(standing)});
    state.lines.append({.label = Words::tr("Last answered"),
                        .value = models::display(models::shown(row.answeredAt()), utcNow),
                        .toolTip = models::exactTime(models::shown(row.answeredAt()))});
    if (row.key) {
        const auto keyText = stateText(*row.key);
        state.lines.append({.label = Words::tr("Key"),
                            .value = keyText.sentence,
                            .place = row.isTemporary
                                         ? std::optional<Place>()
                                         : Place{.page = u"keys"_s, .connection = connection.id, .id = connection.id},
                            .warning = trouble(keyText)});
    }
    if (row.standing) {
        for (const auto &sentence : {row.standing->cacheTrouble, row.standing->journalTrouble}) {
            if (!sentence.isEmpty())
                state.lines.append({.label = Words::tr("Trouble"), .value = sentence, .warning = Words::tr("look")});
        }
    }
    Details::Group server{Words::tr("Server"), {}};
    server.lines.append({.label = Words::tr("Kind"), .value = kindText(connection.kind)});
    if (connection.kind == Connection::Kind::ControlCenter)
        server.lines.append({.label = Words::tr("Edition"), .value = editionOf(row)});
    server.lines.append({.label = Words::tr("Access URL"), .value = connection.accessUrl.toString(), .isId = true});
    server.lines.append({.label = Words::tr("Company"), .value = row.entry.tenantName});
    server.lines.append({.label = Words::tr("Trust"),
                         .value = !connection.tls.pinnedSha256.isEmpty() ? Words::tr("One certificate only")
                                  : !connection.tls.ownCa.isEmpty()      ? Words::tr("An authority of our own")
                                                                    : Words::tr("The authorities of this machine")});
    Details::Group use{Words::tr("Use"), {}};
    use.lines.append({.label = Words::tr("Changes"),
                      .value = connection.readOnly ? Words::tr("None: it is read-only") : Words::tr("Allowed")});
    details.groups = {state, server, use};
    return details;
}

} // namespace ui
