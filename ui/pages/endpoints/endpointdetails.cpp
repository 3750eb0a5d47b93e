// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endpoints/endpointdetails.h"

#include "models/jsontreemodel.h"
#include "models/words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using models::display;
using models::shown;
using records::EndpointDetails;
using store::InventoryRow;

namespace {

using Group = Details::Group; // lupdate does not see what a function with `Details::` before its name belongs to
using Line = Details::Line;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

QString wordOf(records::MachineType type)
{
    using Type = records::MachineType;
    switch (type) {
    case Type::Unknown: return {};
    case Type::Other: return Words::tr("Other");
    case Type::Computer: return Words::tr("Computer");
    case Type::VirtualMachine: return Words::tr("Virtual machine");
    case Type::Ec2Instance: return Words::tr("EC2 instance");
    }
    Q_UNREACHABLE();
}

QString wordOf(records::ScanEngine engine)
{
    using Engine = records::ScanEngine;
    switch (engine) {
    case Engine::Unknown: return {};
    case Engine::Central: return Words::tr("Central scan");
    case Engine::Hybrid: return Words::tr("Hybrid scan");
    case Engine::Local: return Words::tr("Local scan");
    }
    Q_UNREACHABLE();
}

QString wordOf(records::LicenceState state)
{
    using State = records::LicenceState;
    switch (state) {
    case State::Unknown: return {};
    case State::Pending: return Words::tr("Pending");
    case State::Active: return Words::tr("Active");
    case State::Expired: return Words::tr("Expired");
    case State::None: return Words::tr("None");
    }
    Q_UNREACHABLE();
}

template <typename T>
std::optional<T> either(const std::optional<T> &first, const std::optional<T> &second)
{
    return first ? first : second;
}

QString modulesOf(const QMap<QString, bool> &all, bool on)
{
    QStringList names;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.value() == on)
            names += models::readable(it.key());
    }
    return names.join(u", "_s);
}

/// Lines of one endpoint: what its own answer says, else what the inventory says.
class Lines {
public:
    Lines(QString connection, const std::optional<InventoryRow> &row, const std::optional<EndpointDetails> &details,
          const QDateTime &now)
        : m_connection(std::move(connection)),
          m_row(row.value_or(InventoryRow())),
          m_details(details.value_or(EndpointDetails())),
          m_isDetailed(details.has_value()),
          m_now(now)
    {}

    Group health() const
    {
        const auto infected = either(m_details.infected, m_row.infected);
        const auto signatures = either(m_details.agent.signatureOutdated, m_row.signatureOutdated);
        const auto product = either(m_details.agent.productOutdated, m_row.productOutdated);
        const auto outdated = Words::tr("outdated");
        return {
            Words::tr("Health"),
            {moment(Words::tr("Last seen"), m_details.lastSeen.isKnown() ? m_details.lastSeen : m_row.lastSeen),
             {.label = Words::tr("State"), .value = value(shown(m_isDetailed ? m_details.state.value : m_row.state))},
             flag(Words::tr("Infected"), infected, infected.value_or(false) ? Words::tr("infected") : QString()),
             flag(Words::tr("Threat found"), m_details.detection,
                  m_details.detection.value_or(false) ? Words::tr("active") : QString()),
             {.label = Words::tr("Signatures"),
              .value = signatures ? *signatures ? QString() : Words::tr("Up to date") : QString(),
              .warning = signatures.value_or(false) ? outdated : QString()},
             {.label = Words::tr("Agent"),
              .value = product ? *product ? QString() : Words::tr("Up to date") : QString(),
              .warning = product.value_or(false) ? outdated : QString()},
             moment(Words::tr("Last scan"),
                    m_details.lastSuccessfulScan.date.isKnown() ? m_details.lastSuccessfulScan.date : m_row.lastScan),
             {.label = Words::tr("Risk score"), .value = m_details.riskScore.value}}};
    }

    Group identity() const
    {
        return {
            Words::tr("Identity"),
            {{.label = Words::tr("Name"), .value = first(m_details.name, m_row.name)},
             {.label = Words::tr("Label"), .value = first(m_details.label, m_row.label)},
             {.label = Words::tr("ID"), .value = first(m_details.id, m_row.id), .isId = true},
             {.label = Words::tr("Operating system"), .value = first(m_details.operatingSystem, m_row.operatingSystem)},
             {.label = Words::tr("Machine"),
              .value = wordOf(m_isDetailed ? m_details.machineType.value : m_row.machineType)},
             flag(Words::tr("Managed"), m_row.isManaged, {}),
             {.label = Words::tr("Last users"), .value = m_details.lastLoggedUsers.join(u", "_s)}}};
    }

    Group network() const
    {
        return {Words::tr("Network"),
                {{.label = Words::tr("IP address"), .value = first(m_details.ip, m_row.ip), .isId = true},
                 {.label = Words::tr("MAC address"), .value = m_row.macs.join(u", "_s), .isId = true}}};
    }

    Group policy() const
    {
        const auto applied = either(m_details.policy.applied, m_row.policyApplied);
        const QString name = first(m_details.policy.name, m_row.policy);
        Line line{.label = Words::tr("Policy"),
                  .value = name,
                  .warning = applied.value_or(true) || name.isEmpty() ? QString() : Words::tr("not applied yet")};
        line.place = Place{.page = u"policies"_s,
                           .connection = m_connection,
                           .id = m_details.policy.id,
                           .filter = m_details.policy.id.isEmpty() ? name : QString()};
        return {Words::tr("Policy"), {line}};
    }

    Group agent() const
    {
        const auto &agent = m_details.agent;
        return {
            Words::tr("Agent"),
            {{.label = Words::tr("Version"), .value = first(agent.productVersion, m_row.agent)},
             {.label = Words::tr("Engine version"), .value = agent.engineVersion},
             {.label = Words::tr("Engine"), .value = wordOf(agent.primaryEngine.value)},
             moment(Words::tr("Last update"), agent.lastUpdate),
             {.label = Words::tr("Licence"),
              .value = wordOf(agent.licensed.value),
              .warning = agent.licensed.value == records::LicenceState::Expired ? Words::tr("expired") : QString()}}};
    }

    Group modules() const
    {
        return {Words::tr("Modules"),
                {{.label = Words::tr("On"), .value = modulesOf(m_details.modules, true)},
                 {.label = Words::tr("Off"), .value = modulesOf(m_details.modules, false)}}};
    }

    Group company() const
    {
        const QString id = first(m_details.companyId, m_row.company);
        return {Words::tr("Company"),
                {{.label = Words::tr("Company"),
                  .value = first(m_row.companyName, id),
                  .place = Place{.page = u"companies"_s, .connection = m_connection, .id = id}},
                 {.label = Words::tr("Group"), .value = first(m_details.groupName, m_row.groupName)}}};
    }

    Group tasks() const
    {
        return {Words::tr("Tasks"),
                {{.label = Words::tr("Scans"),
                  .value = Words::tr("Show scans"),
                  .place = Place{.page = u"scans"_s, .connection = m_connection}}}};
    }

private:
    static QString first(const QString &a, const QString &b) { return a.isEmpty() ? b : a; }
    QString value(const QVariant &value) const { return display(value, m_now); }
    Line flag(const QString &label, std::optional<bool> flag, const QString &warning) const
    {
        return {.label = label, .value = warning.isEmpty() ? value(shown(flag)) : QString(), .warning = warning};
    }
    Line moment(const QString &label, const records::Moment &moment) const
    {
        const auto told = shown(moment);
        return {.label = label, .value = value(told), .toolTip = models::exactTime(told)};
    }

    QString m_connection;
    InventoryRow m_row;
    EndpointDetails m_details;
    bool m_isDetailed;
    QDateTime m_now;
};

} // namespace

QList<Details::Group> endpointGroups(const QString &connection, const std::optional<InventoryRow> &row,
                                     const std::optional<EndpointDetails> &details, const QDateTime &now)
{
    const Lines lines(connection, row, details, now);
    return {lines.health(), lines.identity(), lines.network(), lines.policy(),
            lines.agent(),  lines.modules(),  lines.company(), lines.tasks()};
}

} // namespace ui
