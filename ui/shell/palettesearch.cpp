// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesearch.h"

#include "base/foldedtext.h"
#include "records/company.h"
#include "session/workspace.h"
#include "store/inventory.h"
#include "sync/listing.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t lookedAt = 2000; ///< endpoints: among so many the best are picked

bool haveAll(const QByteArray &folded, const QByteArrayList &words)
{
    return std::ranges::all_of(words, [&](const QByteArray &word) { return folded.contains(word); });
}

/// Less is better: a name that begins so, a name in which it stands, an address, anything else.
int rankOf(const QByteArray &name, const QByteArray &addresses, const QByteArrayList &words)
{
    if (name.startsWith(words.first()) && haveAll(name, words))
        return 0;
    if (haveAll(name, words))
        return 1;
    return haveAll(addresses, words) ? 2 : 3;
}

PaletteHit hitOf(const store::InventoryRow &row, const QString &connection)
{
    QStringList details;
    for (const QString &detail : {row.companyName, row.ip, row.macs.value(0)}) {
        if (!detail.isEmpty())
            details += detail;
    }
    return {row.name, details.join(u" · "_s), u"endpoints"_s, {u"endpoints"_s, connection, row.id}};
}

/// The best of a search, by rank and in the order they came.
QList<PaletteHit> best(const store::InventoryView &view, const QString &typed, int most)
{
    struct Ranked {
        int rank;
        PaletteHit hit;
    };
    const auto words = base::foldedWords(typed);
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < std::min(view.index.size(), lookedAt); ++i) {
        const auto row = view.snapshot->row(view.index[i]);
        const int rank = rankOf(base::folded(row.name), base::folded(row.ip + u' ' + row.macs.join(u' ')), words);
        ranked.push_back({rank, hitOf(row, view.snapshot->connection(view.index[i]))});
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::rank);
    QList<PaletteHit> hits;
    for (const Ranked &each : ranked) {
        if (hits.size() == most)
            break;
        hits.append(each.hit);
    }
    return hits;
}

} // namespace

PaletteSearch::PaletteSearch(session::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_worker.setMaxThreadCount(1);
    connect(&workspace, &session::Workspace::aboutToClose, this, [this](session::Session *session) {
        m_reading.erase(session->connection().id);
        m_companies.erase(session->connection().id);
        m_endpoints.removeIf([&](const PaletteHit &hit) { return hit.place.connection == session->connection().id; });
    });
}

PaletteSearch::~PaletteSearch()
{
    m_worker.waitForDone();
}

void PaletteSearch::begin()
{
    m_begun = std::make_unique<QObject>();
    const auto sessions = m_workspace.sessions();
    for (session::Session *session : sessions) {
        readCompanies(session);
        if (auto *listing = session->listing(store::kinds::company)) // Cloud Security has none
            connect(listing, &syncing::Listing::rowsChanged, m_begun.get(),
                    [this, session] { companiesChanged(session); });
    }
}

void PaletteSearch::end()
{
    m_begun.reset();
    m_words.clear();
    m_reading.clear();
    m_changed.clear();
    m_searching.cancel();
    m_endpoints.clear();
}

void PaletteSearch::companiesChanged(session::Session *session)
{
    const QString id = session->connection().id;
    if (m_reading[id].isActive())
        m_changed.insert(id); // under a sweep there would be no end of beginning anew
    else
        readCompanies(session);
}

void PaletteSearch::readCompanies(session::Session *session)
{
    const QString id = session->connection().id;
    m_changed.remove(id);
    auto read = session->cache().read([](const store::CacheReader &reader) {
        std::vector<Company> companies;
        const auto records = reader.list({store::kinds::company, std::nullopt});
        for (const store::Record &record : records) {
            const QString name = records::CompanyNode::from(record.object()).name;
            companies.push_back({record.id, name, base::folded(name)});
        }
        return companies;
    });
    m_reading[id] = std::move(read).then(
        this,
        [this, id](std::vector<Company> &&companies) {
            m_companies[id] = std::move(companies);
            haveRead(id);
        },
        [this, id](const base::ApiError &) { haveRead(id); }); // without a cache there is nothing to find
}

void PaletteSearch::haveRead(const QString &connection)
{
    if (auto *session = m_workspace.session(connection); session && m_begun && m_changed.contains(connection))
        readCompanies(session);
    if (!m_words.isEmpty())
        tell();
}

bool PaletteSearch::isBusy() const
{
    return m_searching.isActive()
           || std::ranges::any_of(m_reading, [](const auto &each) { return each.second.isActive(); });
}

void PaletteSearch::search(const QString &words)
{
    m_words = words.trimmed();
    if (base::foldedWords(m_words).isEmpty()) {
        m_searching.cancel();
        m_endpoints.clear();
        tell();
        return;
    }
    m_searching = m_workspace.inventory()
                      .view({.words = m_words})
                      .mapOn(&m_worker,
                             [typed = m_words](store::InventoryView &&view) -> base::Result<QList<PaletteHit>> {
                                 return best(view, typed, most);
                             })
                      .then(
                          this,
                          [this](QList<PaletteHit> &&hits) {
                              m_endpoints = std::move(hits);
                              tell();
                          },
                          [](const base::ApiError &) {}); // it has none but “nobody waits any more”
}

QList<PaletteHit> PaletteSearch::companies() const
{
    const auto words = base::foldedWords(m_words);
    if (words.isEmpty())
        return {};
    QList<PaletteHit> beginning;
    QList<PaletteHit> within;
    const bool areSeveral = m_companies.size() > 1;
    for (const auto &[connection, all] : m_companies) {
        const session::Session *session = m_workspace.session(connection);
        if (!session)
            continue;
        const QString whose = areSeveral ? session->connection().name : QString();
        for (const Company &company : all) {
            if (!haveAll(company.folded, words))
                continue;
            auto &hits = company.folded.startsWith(words.first()) ? beginning : within;
            hits.append({company.name, whose, u"companies"_s, {u"companies"_s, connection, company.id}});
        }
    }
    return (beginning + within).first(std::min<qsizetype>(most / 2, beginning.size() + within.size()));
}

void PaletteSearch::tell()
{
    auto hits = companies();
    for (const PaletteHit &hit : std::as_const(m_endpoints)) {
        if (hits.size() >= most)
            break;
        hits.append(hit);
    }
    Q_EMIT found(hits);
}

} // namespace ui
