// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/launchoptions.h"
#include "session/memorykeystore.h"
#include "session/processhardening.h"
#include "session/profile.h"
#include "session/workspace.h"
#include "simulator/server.h"
#include "ui/shell/capture.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windows.h"
#include "ui/text/usertext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QRandomGenerator>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using session::Connection;
using session::LaunchOptions;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

constexpr qint64 longestKey = 4096; // bytes; real ones are 64 characters

int say(const QString &text, bool isError)
{
    std::fprintf(isError ? stderr : stdout, "%s\n", qUtf8Printable(text.trimmed()));
    return isError ? 2 : 0;
}

/// One line from standard input, without the white space that copying brings along.
QByteArray keyFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readLine(longestKey).trimmed();
}

QByteArray randomKey()
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toHex();
}

/// The demo tenant, which lives as long as the program.
class Demo {
public:
    explicit Demo(const QByteArray &key) : m_key(key), m_server(options(key)) {}

    /// One sentence when it cannot start.
    QString open(session::Workspace &workspace)
    {
        const auto port = m_server.start();
        if (!port)
            return port.error();
        Connection console;
        console.id = u"demo"_s;
        console.name = Words::tr("Demo partner");
        console.edition = schema::Edition::Partner;
        console.accessUrl = QUrl(m_server.accessUrl());
        workspace.openTemporary(console, m_key);
        Connection cloud;
        cloud.id = u"demo-cloud"_s;
        cloud.name = Words::tr("Demo cloud");
        cloud.kind = Connection::Kind::CloudSecurity;
        cloud.accessUrl = QUrl(m_server.cloudUrl());
        workspace.openTemporary(cloud, m_key);
        return {};
    }

private:
    static simulator::Options options(const QByteArray &key)
    {
        simulator::Options options;
        options.keys = {{key, {}}};
        options.limits = simulator::strictLimits();
        return options;
    }

    QByteArray m_key;
    simulator::Server m_server;
};

tl::expected<Connection, QString> typedConnection(const LaunchOptions &options)
{
    Connection connection;
    connection.id = u"connect"_s;
    connection.kind = options.kind;
    connection.edition = options.edition;
    const auto url = transport::accessUrl(options.address, connection.protocol());
    if (!url)
        return tl::unexpected(ui::userText(url.error()));
    connection.accessUrl = *url;
    connection.name = url->host();
    return connection;
}

} // namespace

int main(int argc, char *argv[])
{
#ifndef __SANITIZE_ADDRESS__ // its search for leaks looks into our memory
    session::forbidMemoryDumps();
#endif
    QCoreApplication::setApplicationName(u"plumbline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    // Help and mistakes need no display.
    auto console = std::make_unique<QCoreApplication>(argc, argv);
    const auto options = LaunchOptions::parse(QCoreApplication::arguments());
    console.reset();
    if (!options)
        return say(options.error().text, options.error().isError);

    QByteArray key;
    if (options->tenant == LaunchOptions::Tenant::Connect) {
        key = keyFromStandardInput();
        if (key.isEmpty())
            return say(Words::tr("No key came on standard input."), true);
    }

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Plumbline"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(PLUMBLINE_APP_ID));
    QGuiApplication::setWindowIcon(QIcon(u":/icons/"_s + QStringLiteral(PLUMBLINE_APP_ID) + u".svg"_s));

    // Outlives the workspace: calls that end while it closes still have a server.
    std::optional<Demo> demo;
    const auto profile = session::Profile::openTemporary();
    if (!profile)
        return say(profile.error().text, true);
    session::Settings settings((*profile)->folder());
    session::MemoryKeyStore keys;
    session::Workspace workspace({**profile, settings, keys});
    QObject::connect(&workspace, &session::Workspace::opened, [](session::Session *opened) { opened->begin(); });
    if (options->theme.isEmpty())
        ui::applyLook(settings);
    else
        ui::applyTheme(ui::themeChoice(options->theme));
    switch (options->tenant) {
    case LaunchOptions::Tenant::None: break;
    case LaunchOptions::Tenant::Demo: {
        demo.emplace(randomKey());
        if (const QString problem = demo->open(workspace); !problem.isEmpty())
            return say(problem, true);
        break;
    }
    case LaunchOptions::Tenant::Connect: {
        const auto connection = typedConnection(*options);
        if (!connection)
            return say(connection.error(), true);
        workspace.openTemporary(*connection, std::exchange(key, {}));
        break;
    }
    }

    ui::Windows windows(workspace, {});
    windows.offerDemo(false);
    ui::MainWindow &window = windows.make();
    if (options->windowSize)
        window.resize(*options->windowSize);

    std::optional<ui::Capture> capture;
    if (!options->captureFolder.isEmpty()) {
        capture.emplace(window, options->captureFolder, options->capturePages);
        QObject::connect(&*capture, &ui::Capture::finished, &application, [](const QString &problem) {
            QCoreApplication::exit(problem.isEmpty() ? 0 : say(problem, true));
        });
        QMetaObject::invokeMethod(&*capture, &ui::Capture::start, Qt::QueuedConnection);
    }
    window.show();
    return QApplication::exec();
}
