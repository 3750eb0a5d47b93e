// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inventorycolumns.h"

#include "base/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace store {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

int nibble(QChar c)
{
    const char16_t u = c.unicode();
    return u >= u'0' && u <= u'9' ? u - u'0' : u >= u'a' && u <= u'f' ? u - u'a' + 10 : -1;
}

/// Pairs of hexadecimal digits in lower case, \p gap letters apart; false when the text is anything else.
template <size_t N>
bool readHex(const QString &text, qsizetype gap, std::array<quint8, N> &bytes)
{
    constexpr auto count = static_cast<qsizetype>(N);
    if (text.size() != count * 2 + (count - 1) * gap)
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = i * (2 + gap);
        const int high = nibble(text.at(at));
        const int low = nibble(text.at(at + 1));
        if (high < 0 || low < 0 || (gap == 1 && i > 0 && text.at(at - 1) != u':'))
            return false;
        bytes[static_cast<size_t>(i)] = static_cast<quint8>(high * 16 + low);
    }
    return true;
}

template <size_t N>
QString hexOf(const std::array<quint8, N> &bytes, char separator = 0)
{
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), N);
    return QString::fromLatin1(separator == 0 ? raw.toHex() : raw.toHex(separator));
}

QString ipOf(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24).arg((address >> 16) & 255).arg((address >> 8) & 255).arg(address & 255);
}

/// 0 when it is not an IPv4 address in the form that ipOf() writes.
quint32 addressOf(const QString &ip)
{
    quint32 address = 0;
    quint32 part = 0;
    int digits = 0;
    int dots = 0;
    for (const QChar c : ip) {
        if (c == u'.' && digits > 0) {
            address = address << 8 | part;
            part = 0;
            digits = 0;
            ++dots;
        } else if (c >= u'0' && c <= u'9' && (digits == 0 || part != 0)) {
            part = part * 10 + (c.unicode() - u'0');
            ++digits;
        } else {
            return 0;
        }
        if (part > 255 || dots > 3)
            return 0;
    }
    return dots == 3 && digits > 0 ? address << 8 | part : 0;
}

quint32 packed(std::optional<bool> flag)
{
    return flag ? (*flag ? 2 : 1) : 0;
}

std::optional<bool> unpacked(quint32 flag)
{
    return flag == 0 ? std::nullopt : std::optional(flag == 2);
}

quint32 packed(const records::Moment &moment)
{
    if (moment.never)
        return 1;
    return moment.isKnown() ? static_cast<quint32>(
               std::clamp<qint64>(moment.utc.toSecsSinceEpoch(), 2, std::numeric_limits<quint32>::max()))
                            : 0;
}

records::Moment momentOf(quint32 seconds)
{
    if (seconds == 0)
        return {};
    if (seconds == 1)
        return {{}, true};
    return {QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), false};
}

quint64 keyOf(quint32 packed)
{
    return packed == 0 ? InventoryColumns::notTold : packed;
}

} // namespace

InventoryWords::InventoryWords(QStringView typed)
{
    static const QRegularExpression dashes(u"^(?:[0-9a-f]{2}-){1,5}[0-9a-f]{0,2}$"_s);
    static const QRegularExpression bare(u"^[0-9a-f]{12}$"_s);
    const auto folded = base::foldedWords(typed);
    for (const QByteArray &word : folded) {
        std::vector<std::string> forms{word.toStdString()};
        const QString text = QString::fromLatin1(word);
        if (dashes.match(text).hasMatch())
            forms.push_back(QByteArray(word).replace('-', ':').toStdString());
        if (bare.match(text).hasMatch())
            forms.push_back(QByteArray::fromHex(word).toHex(':').toStdString());
        words.push_back(std::move(forms));
    }
}

void InventoryColumns::add(const InventoryRow &row)
{
    BinaryId id{};
    if (m_hasBinaryIds && readHex(row.id, 0, id)) {
        m_binaryIds.push_back(id);
    } else {
        if (m_hasBinaryIds) {
            for (const BinaryId &earlier : m_binaryIds)
                m_textIds.add(hexOf(earlier).toLatin1());
            m_binaryIds = {};
            m_hasBinaryIds = false;
        }
        m_textIds.add(row.id.toUtf8());
    }
    m_names.add(row.name.toUtf8());
    m_labels.add(row.label.toUtf8());
    m_company.push_back(m_companies.numberOf(row.company));
    m_companyName.push_back(m_companyNames.numberOf(row.companyName));
    m_group.push_back(m_groups.numberOf(row.group));
    m_groupName.push_back(m_groupNames.numberOf(row.groupName));
    m_system.push_back(m_systems.numberOf(row.operatingSystem));
    m_policy.push_back(m_policies.numberOf(row.policy));
    m_agent.push_back(m_agents.numberOf(row.agent));
    const quint32 ip = addressOf(row.ip);
    m_ips.push_back(ip);
    if (ip == 0 && !row.ip.isEmpty())
        m_oddIps.emplace(m_count, row.ip);
    Mac mac{};
    if (!row.macs.isEmpty()
        && (row.macs.size() > 1 || row.macs.first() != row.macs.first().toUpper()
            || !readHex(row.macs.first().toLower(), 1, mac) || mac == Mac{})) {
        m_oddMacs.emplace(m_count, row.macs);
        mac = {};
    }
    m_macs.push_back(mac);
    m_flags.push_back(packed(row.isManaged) << ManagedAt | packed(row.policyApplied) << AppliedAt
                      | packed(row.productOutdated) << ProductAt | packed(row.signatureOutdated) << SignatureAt
                      | packed(row.infected) << InfectedAt | (static_cast<quint32>(row.machineType) & 7u) << MachineAt
                      | (static_cast<quint32>(row.state) & 7u) << StateAt);
    m_lastScan.push_back(packed(row.lastScan));
    m_lastSeen.push_back(packed(row.lastSeen));

    // Words never hold a line feed, so that none is found across two of these.
    QByteArray searched = base::folded(row.name);
    m_nameLengths.push_back(static_cast<quint32>(searched.size()));
    searched += '\n' + base::folded(row.label) + '\n' + base::folded(row.ip);
    for (const QString &address : row.macs)
        searched += '\n' + base::folded(address);
    m_searched.add(searched);
    ++m_count;
}

namespace {

void name(const Dictionary &ids, const std::vector<quint32> &id, Dictionary &names, std::vector<quint32> &named,
          const QHash<QString, QString> &known)
{
    std::vector<quint32> found(ids.size());
    for (quint32 number = 1; number < ids.size(); ++number)
        found[number] = names.numberOf(known.value(ids.at(number)));
    for (size_t row = 0; row < id.size(); ++row) {
        if (named[row] == 0)
            named[row] = found[id[row]];
    }
}

} // namespace

void InventoryColumns::nameCompanies(const QHash<QString, QString> &names)
{
    name(m_companies, m_company, m_companyNames, m_companyName, names);
}

void InventoryColumns::nameGroups(const QHash<QString, QString> &names)
{
    name(m_groups, m_group, m_groupNames, m_groupName, names);
}

void InventoryColumns::finish()
{
    for (Dictionary *dictionary :
         {&m_companies, &m_companyNames, &m_groups, &m_groupNames, &m_systems, &m_policies, &m_agents})
        dictionary->finish();
    for (TextPool *pool : {&m_textIds, &m_names, &m_labels, &m_searched})
        pool->squeeze();
    for (auto *column : {&m_company, &m_companyName, &m_group, &m_groupName, &m_system, &m_policy, &m_agent, &m_ips,
                         &m_lastScan, &m_lastSeen, &m_nameLengths})
        column->shrink_to_fit();
    m_binaryIds.shrink_to_fit();
    m_macs.shrink_to_fit();
    m_flags.shrink_to_fit();
    m_byId.resize(m_count);
    std::iota(m_byId.begin(), m_byId.end(), 0u);
    std::sort(m_byId.begin(), m_byId.end(), [this](quint32 a, quint32 b) { return compareIds(a, b) < 0; });
}

int InventoryColumns::compareIds(quint32 a, quint32 b) const
{
    if (m_hasBinaryIds)
        return std::memcmp(m_binaryIds[a].data(), m_binaryIds[b].data(), sizeof(BinaryId));
    return m_textIds.at(a).compare(m_textIds.at(b));
}

QString InventoryColumns::id(quint32 row) const
{
    return m_hasBinaryIds ? hexOf(m_binaryIds[row]) : textOf(m_textIds.at(row));
}

std::optional<quint32> InventoryColumns::find(const QString &id) const
{
    BinaryId wanted{};
    if (m_hasBinaryIds && !readHex(id, 0, wanted))
        return std::nullopt;
    const std::string text = m_hasBinaryIds ? std::string() : id.toStdString();
    const auto compare = [&](quint32 row) {
        return m_hasBinaryIds ? std::memcmp(m_binaryIds[row].data(), wanted.data(), sizeof(BinaryId))
                              : m_textIds.at(row).compare(text);
    };
    const auto found =
        std::partition_point(m_byId.begin(), m_byId.end(), [&](quint32 row) { return compare(row) < 0; });
    if (found == m_byId.end() || compare(*found) != 0)
        return std::nullopt;
    return *found;
}

InventoryRow InventoryColumns::row(quint32 row) const
{
    InventoryRow value;
    value.id = id(row);
    value.name = textOf(m_names.at(row));
    value.label = textOf(m_labels.at(row));
    value.company = m_companies.at(m_company[row]);
    value.companyName = m_companyNames.at(m_companyName[row]);
    value.group = m_groups.at(m_group[row]);
    value.groupName = m_groupNames.at(m_groupName[row]);
    value.operatingSystem = m_systems.at(m_system[row]);
    value.policy = m_policies.at(m_policy[row]);
    value.agent = m_agents.at(m_agent[row]);
    if (m_ips[row] != 0)
        value.ip = ipOf(m_ips[row]);
    else if (const auto odd = m_oddIps.find(row); odd != m_oddIps.end())
        value.ip = odd->second;
    if (m_macs[row] != Mac{})
        value.macs = {hexOf(m_macs[row], ':').toUpper()};
    else if (const auto odd = m_oddMacs.find(row); odd != m_oddMacs.end())
        value.macs = odd->second;
    value.isManaged = unpacked(flag(ManagedAt, row));
    value.policyApplied = unpacked(flag(AppliedAt, row));
    value.productOutdated = unpacked(flag(ProductAt, row));
    value.signatureOutdated = unpacked(flag(SignatureAt, row));
    value.infected = unpacked(flag(InfectedAt, row));
    value.machineType = static_cast<records::MachineType>(flag(MachineAt, row));
    value.state = static_cast<records::PowerState>(flag(StateAt, row));
    value.lastScan = momentOf(m_lastScan[row]);
    value.lastSeen = momentOf(m_lastSeen[row]);
    return value;
}

void InventoryColumns::search(const InventoryWords &words, std::vector<quint8> &hit) const
{
    const std::array<std::pair<const Dictionary *, const std::vector<quint32> *>, 5> named{
        std::pair(&m_companyNames, &m_companyName), std::pair(&m_groupNames, &m_groupName),
        std::pair(&m_systems, &m_system), std::pair(&m_policies, &m_policy), std::pair(&m_agents, &m_agent)};
    quint8 passed = 0; // how many words a row has met so far, if it has met all
    for (const auto &forms : words.words) {
        const quint8 next = ++passed;
        const auto mark = [&hit, next](quint32 row) {
            if (hit[row] == next - 1)
                hit[row] = next;
        };
        for (const std::string &form : forms) {
            m_searched.search(form, mark);
            for (const auto &[dictionary, column] : named) {
                const std::vector<bool> found = dictionary->search(form);
                if (found.empty())
                    continue;
                for (quint32 row = 0; row < m_count; ++row) {
                    if (found[(*column)[row]])
                        mark(row);
                }
            }
            if (const auto row = find(QString::fromStdString(form)))
                mark(*row);
        }
        if (next == std::numeric_limits<quint8>::max())
            break; // more words than anybody types
    }
    for (quint8 &row : hit)
        row = row == passed ? 1 : 0;
}

void InventoryColumns::searchCompanies(const QStringList &ids, std::vector<quint8> &hit) const
{
    std::vector<bool> wanted(m_companies.size());
    for (quint32 number = 0; number < m_companies.size(); ++number)
        wanted[number] = ids.contains(m_companies.at(number));
    for (quint32 row = 0; row < m_count; ++row)
        hit[row] = wanted[m_company[row]];
}

void InventoryColumns::countByCompany(const std::function<bool(quint32)> &isThere, QHash<QString, qint64> &counts) const
{
    std::vector<qint64> found(m_companies.size());
    for (quint32 row = 0; row < m_count; ++row)
        found[m_company[row]] += isThere(row) ? 1 : 0;
    for (quint32 number = 0; number < m_companies.size(); ++number) {
        if (found[number] > 0)
            counts[m_companies.at(number)] += found[number];
    }
}

InventoryColumns::Sort InventoryColumns::sortOf(InventoryColumn column)
{
    switch (column) {
    case InventoryColumn::Name:
    case InventoryColumn::Label:
    case InventoryColumn::Mac: return Sort::Text;
    case InventoryColumn::Company:
    case InventoryColumn::Group:
    case InventoryColumn::OperatingSystem:
    case InventoryColumn::Policy:
    case InventoryColumn::Agent: return Sort::Named;
    case InventoryColumn::Ip:
    case InventoryColumn::Managed:
    case InventoryColumn::PolicyApplied:
    case InventoryColumn::ProductOutdated:
    case InventoryColumn::SignatureOutdated:
    case InventoryColumn::Infected:
    case InventoryColumn::MachineType:
    case InventoryColumn::State:
    case InventoryColumn::LastScan:
    case InventoryColumn::LastSeen: return Sort::Number;
    }
    Q_UNREACHABLE();
}

const Dictionary &InventoryColumns::names(InventoryColumn column) const
{
    return column == InventoryColumn::Company           ? m_companyNames
           : column == InventoryColumn::Group           ? m_groupNames
           : column == InventoryColumn::OperatingSystem ? m_systems
           : column == InventoryColumn::Policy          ? m_policies
                                                        : m_agents;
}

const std::vector<quint32> &InventoryColumns::numbers(InventoryColumn column) const
{
    return column == InventoryColumn::Company           ? m_companyName
           : column == InventoryColumn::Group           ? m_groupName
           : column == InventoryColumn::OperatingSystem ? m_system
           : column == InventoryColumn::Policy          ? m_policy
                                                        : m_agent;
}

std::string_view InventoryColumns::text(InventoryColumn column, quint32 row) const
{
    const std::string_view searched = m_searched.at(row);
    const quint32 length = m_nameLengths[row];
    if (column == InventoryColumn::Name)
        return searched.substr(0, length);
    const std::string_view rest = searched.substr(length + 1);
    const size_t end = rest.find('\n');
    if (column == InventoryColumn::Label)
        return rest.substr(0, end);
    // The first address behind the label and the IP.
    const size_t mac = rest.find('\n', end + 1);
    return mac == std::string_view::npos ? std::string_view() : rest.substr(mac + 1);
}

quint64 InventoryColumns::number(InventoryColumn column, quint32 row) const
{
    switch (column) {
    case InventoryColumn::Ip: return m_ips[row] != 0 ? m_ips[row] : m_oddIps.contains(row) ? quint64(1) << 32 : notTold;
    case InventoryColumn::Managed: return keyOf(flag(ManagedAt, row));
    case InventoryColumn::PolicyApplied: return keyOf(flag(AppliedAt, row));
    case InventoryColumn::ProductOutdated: return keyOf(flag(ProductAt, row));
    case InventoryColumn::SignatureOutdated: return keyOf(flag(SignatureAt, row));
    case InventoryColumn::Infected: return keyOf(flag(InfectedAt, row));
    case InventoryColumn::MachineType: return keyOf(flag(MachineAt, row));
    case InventoryColumn::State: return keyOf(flag(StateAt, row));
    case InventoryColumn::LastScan: return keyOf(m_lastScan[row]);
    case InventoryColumn::LastSeen: return keyOf(m_lastSeen[row]);
    case InventoryColumn::Name:
    case InventoryColumn::Label:
    case InventoryColumn::Mac:
    case InventoryColumn::Company:
    case InventoryColumn::Group:
    case InventoryColumn::OperatingSystem:
    case InventoryColumn::Policy:
    case InventoryColumn::Agent: return notTold;
    }
    Q_UNREACHABLE();
}

size_t InventoryColumns::memory() const
{
    size_t bytes = m_binaryIds.capacity() * sizeof(BinaryId) + m_macs.capacity() * sizeof(Mac)
                   + m_flags.capacity() * sizeof(quint32) + m_byId.capacity() * sizeof(quint32);
    for (const auto *column : {&m_company, &m_companyName, &m_group, &m_groupName, &m_system, &m_policy, &m_agent,
                               &m_ips, &m_lastScan, &m_lastSeen, &m_nameLengths})
        bytes += column->capacity() * sizeof(quint32);
    for (const TextPool *pool : {&m_textIds, &m_names, &m_labels, &m_searched})
        bytes += pool->memory();
    for (const Dictionary *dictionary :
         {&m_companies, &m_companyNames, &m_groups, &m_groupNames, &m_systems, &m_policies, &m_agents})
        bytes += dictionary->memory();
    return bytes + (m_oddIps.size() + m_oddMacs.size()) * 128;
}

} // namespace store
