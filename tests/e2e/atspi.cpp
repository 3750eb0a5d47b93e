// SPDX-License-Identifier: GPL-3.0-or-later
#include "atspi.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

/// How the bus names a thing: whose it is, and which.
struct Reference {
    QString service;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(Reference)

static QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

namespace atspi {

namespace {

constexpr int patience = 5000; // milliseconds for one answer
constexpr int deepest = 40;
// Bits of a state set, in the order of the specification.
constexpr uint enabledBit = 8;
constexpr uint showingBit = 25;

QDBusConnection bus()
{
    const auto name = u"atspi"_s;
    QDBusConnection known(name);
    if (known.isConnected())
        return known;
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    const auto asked =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(asked, QDBus::Block, patience);
    return QDBusConnection::connectToBus(address.value(), name);
}

QVariantList ask(const QString &service, const QDBusObjectPath &path, const QString &interface, const QString &method,
                 const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path.path(), u"org.a11y.atspi."_s + interface, method);
    message.setArguments(arguments);
    return bus().call(message, QDBus::Block, patience).arguments();
}

QVariant property(const QString &service, const QDBusObjectPath &path, const QString &interface, const QString &name)
{
    auto message = QDBusMessage::createMethodCall(service, path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.a11y.atspi."_s + interface, name});
    return bus().call(message, QDBus::Block, patience).arguments().value(0).value<QDBusVariant>().variant();
}

Node nodeOf(const QVariant &value)
{
    const auto reference = qdbus_cast<Reference>(value);
    return {reference.service, reference.path};
}

bool hasState(const QVariantList &answer, uint bit)
{
    const auto words = qdbus_cast<QList<uint>>(answer.value(0));
    const auto word = qsizetype(bit / 32);
    return word < words.size() && (words.at(word) >> (bit % 32) & 1U) != 0;
}

Node findBelow(const Node &root, const std::function<bool(const Node &)> &fits, int depth)
{
    if (fits(root))
        return root;
    const auto role = root.role();
    if (depth >= deepest || role == "table"_L1 || role == "tree table"_L1 || role == "tree"_L1)
        return {};
    const auto children = root.children();
    for (const auto &child : children) {
        // What is hidden has nothing to press; the application itself has no such state.
        if (!child.isShowing())
            continue;
        if (const auto found = findBelow(child, fits, depth + 1); found.isValid())
            return found;
    }
    return {};
}

} // namespace

QString Node::name() const
{
    return property(m_service, m_path, u"Accessible"_s, u"Name"_s).toString();
}

QString Node::role() const
{
    return ask(m_service, m_path, u"Accessible"_s, u"GetRoleName"_s).value(0).toString();
}

bool Node::isShowing() const
{
    return hasState(ask(m_service, m_path, u"Accessible"_s, u"GetState"_s), showingBit);
}

bool Node::isEnabled() const
{
    return hasState(ask(m_service, m_path, u"Accessible"_s, u"GetState"_s), enabledBit);
}

QList<Node> Node::children() const
{
    const auto references =
        qdbus_cast<QList<Reference>>(ask(m_service, m_path, u"Accessible"_s, u"GetChildren"_s).value(0));
    QList<Node> nodes;
    for (const auto &reference : references)
        nodes.append({reference.service, reference.path});
    return nodes;
}

bool Node::press() const
{
    return ask(m_service, m_path, u"Action"_s, u"DoAction"_s, {0}).value(0).toBool();
}

bool Node::setText(const QString &text) const
{
    return ask(m_service, m_path, u"EditableText"_s, u"SetTextContents"_s, {text}).value(0).toBool();
}

QString Node::text() const
{
    return ask(m_service, m_path, u"Text"_s, u"GetText"_s, {0, -1}).value(0).toString();
}

int Node::rows() const
{
    return property(m_service, m_path, u"Table"_s, u"NRows"_s).toInt();
}

Node Node::cell(int row, int column) const
{
    return nodeOf(ask(m_service, m_path, u"Table"_s, u"GetAccessibleAt"_s, {row, column}).value(0));
}

Node application(qint64 processId)
{
    const Node root(u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s));
    const auto children = root.children();
    for (const auto &child : children) {
        if (child.processId() == processId)
            return child;
    }
    return {};
}

qint64 Node::processId() const
{
    return bus().interface()->servicePid(m_service).value();
}

Node find(const Node &root, const std::function<bool(const Node &)> &fits)
{
    return root.isValid() ? findBelow(root, fits, 0) : Node();
}

Node find(const Node &root, const QString &role, const QString &name)
{
    return find(root, [&](const Node &node) { return node.role() == role && node.name() == name; });
}

} // namespace atspi
