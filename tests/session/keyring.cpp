// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QProcess>
#include <QVariant>

using namespace Qt::StringLiterals;

/// A password as the service takes it.
struct Secret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
Q_DECLARE_METATYPE(Secret)

static QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

namespace keyring {

namespace {

const QString root = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;

QDBusMessage call(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, name);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 10000);
}

QDBusObjectPath collection()
{
    return call(root, serviceInterface, u"ReadAlias"_s, {u"default"_s}).arguments().value(0).value<QDBusObjectPath>();
}

} // namespace

bool lock()
{
    call(root, serviceInterface, u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{collection()})});
    return isLocked();
}

bool unlock()
{
    qDBusRegisterMetaType<Secret>();
    const auto session =
        call(root, serviceInterface, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const Secret password{session.arguments().value(1).value<QDBusObjectPath>(), {}, "pw", u"text/plain"_s};
    call(root, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
         {QVariant::fromValue(collection()), QVariant::fromValue(password)});
    return !isLocked();
}

bool isLocked()
{
    return call(collection().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s})
        .arguments()
        .value(0)
        .value<QDBusVariant>()
        .variant()
        .toBool();
}

int itemsOf(const QString &user)
{
    QMap<QString, QString> attributes{{u"server"_s, QStringLiteral(PLUMBLINE_APP_ID)}, {u"user"_s, user}};
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const auto found = call(root, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)}).arguments();
    int items = 0;
    for (const auto &list : found)
        items += int(qdbus_cast<QList<QDBusObjectPath>>(list).size());
    return items;
}

QString xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    return tool.waitForFinished() && tool.exitCode() == 0 ? QString::fromUtf8(tool.readAll()) : QString();
}

struct SilentPrompter::Private final : QDBusVirtualObject {
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == u"BeginPrompting")
            ++open;
        else if (message.member() == u"StopPrompting")
            --open;
        connection.send(message.createReply());
        return true;
    }

    int open = 0;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s);
};

SilentPrompter::SilentPrompter() : d(std::make_unique<Private>())
{
    d->bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, d.get());
    if (!d->bus.registerService(u"org.gnome.keyring.SystemPrompter"_s))
        qFatal("the prompter's name is taken");
}

SilentPrompter::~SilentPrompter()
{
    d->bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
    d->bus.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
    QDBusConnection::disconnectFromBus(u"prompter"_s);
}

int SilentPrompter::open() const
{
    return d->open;
}

} // namespace keyring
