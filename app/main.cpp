// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "session/connectioncolors.h"
#include "session/dbussecretservice.h"
#include "session/demo.h"
#include "session/keychainkeystore.h"
#include "session/launchoptions.h"
#include "session/memorykeystore.h"
#include "session/processhardening.h"
#include "session/profile.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "ui/pages/pages.h"
#include "ui/shell/capture.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startmark.h"
#include "ui/shell/windows.h"
#include "ui/text/usertext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using session::Connection;
using session::LaunchOptions;
using session::Profile;

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

/// Ours, the documents' and the toolkit's, for as long as it lives.
class Translation {
public:
    explicit Translation(const QLocale &locale)
    {
        if (m_own.load(locale, u"plumbline"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(&m_own);
        if (m_catalogue.load(locale, u"catalogue"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(&m_catalogue);
        if (m_toolkit.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_toolkit);
    }

private:
    QTranslator m_own;
    QTranslator m_catalogue;
    QTranslator m_toolkit;
};

tl::expected<Connection, QString> typedConnection(const LaunchOptions &options)
{
    Connection connection;
    connection.id = u"connect"_s;
    connection.color = session::freeColor({});
    connection.kind = options.kind;
    connection.edition = options.edition;
    const auto url = transport::accessUrl(options.address, connection.protocol());
    if (!url)
        return tl::unexpected(ui::userText(url.error()));
    connection.accessUrl = *url;
    connection.name = url->host();
    return connection;
}

/// Another process has the profile: hands our arguments to it.
int summonOther(const Profile::Problem &problem, const QStringList &arguments)
{
    base::SystemClock clock;
    QObject context;
    const session::Summons summons{arguments, QDir::currentPath(), qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    base::CallSlot summoning;
    summoning = Profile::summon(problem.folder, summons, clock)
                    .finally(&context, [&problem](const base::Result<bool> &reached) {
                        QCoreApplication::exit(reached && *reached ? 0 : say(problem.text, true));
                    });
    return QCoreApplication::exec();
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
    auto translation = std::make_unique<Translation>(QLocale());
    const auto options = LaunchOptions::parse(QCoreApplication::arguments());
    translation.reset();
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
    if (!options->locale.isEmpty())
        QLocale::setDefault(QLocale(options->locale));
    const Translation words{QLocale()};
    QGuiApplication::setApplicationDisplayName(u"Plumbline"_s);
    QGuiApplication::setWindowIcon(ui::applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral(PLUMBLINE_APP_ID));

    const bool isOwn = options->tenant == LaunchOptions::Tenant::None;
    const auto profile = isOwn ? Profile::open(options->profileFolder) : Profile::openTemporary();
    if (!profile)
        return profile.error().isTaken ? summonOther(profile.error(), QCoreApplication::arguments().mid(1))
                                       : say(profile.error().text, true);
    session::Settings settings((*profile)->folder());
    if (options->theme.isEmpty())
        ui::applyLook(settings);
    else
        ui::applyTheme(ui::themeChoice(options->theme));

    base::SystemClock clock;
    session::DBusSecretService secretService(clock);
    std::unique_ptr<session::KeyStore> keys;
    if (isOwn)
        keys = std::make_unique<session::KeychainKeyStore>(secretService, clock);
    else
        keys = std::make_unique<session::MemoryKeyStore>();

    session::Demo demo(QCoreApplication::applicationDirPath() + u"/plumbline-simulator"_s); // outlives the workspace
    session::Workspace workspace({**profile, settings, *keys}, isOwn ? (*profile)->folder() + u"/log"_s : QString());
    QObject::connect(&workspace, &session::Workspace::opened, &workspace,
                     [](session::Session *opened) { opened->begin(); });
    switch (options->tenant) {
    case LaunchOptions::Tenant::None: {
        const auto entries = settings.connections();
        for (const auto &entry : entries)
            workspace.open(entry.connection.id);
        break;
    }
    case LaunchOptions::Tenant::Demo: demo.open(workspace); break;
    case LaunchOptions::Tenant::Connect: {
        const auto connection = typedConnection(*options);
        if (!connection)
            return say(connection.error(), true);
        workspace.openTemporary(*connection, std::exchange(key, {}));
        break;
    }
    }

    ui::Windows windows(workspace, ui::pageTable());
    QObject::connect(profile->get(), &Profile::summoned, &windows,
                     [&windows](const session::Summons &summons) { windows.raise(summons.activationToken); });
    auto &window = windows.make();
    if (options->windowSize)
        window.resize(*options->windowSize);
    QObject::connect(&windows, &ui::Windows::demoWanted, &windows, [&windows, &demo, &workspace] {
        windows.offerDemo(false);
        demo.open(workspace);
    });
    QObject::connect(&demo, &session::Demo::failed, &windows, &ui::Windows::tell);

    std::optional<ui::Capture> capture;
    if (!options->captureFolder.isEmpty()) {
        capture.emplace(window, options->captureFolder, options->capturePages);
        QObject::connect(&*capture, &ui::Capture::finished, &application, [](const QString &problem) {
            QCoreApplication::exit(problem.isEmpty() ? 0 : say(problem, true));
        });
        if (options->tenant == LaunchOptions::Tenant::Demo) {
            QObject::connect(&demo, &session::Demo::opened, &*capture, &ui::Capture::start, Qt::QueuedConnection);
            QObject::connect(&demo, &session::Demo::failed, &*capture, &ui::Capture::finished);
        } else {
            QMetaObject::invokeMethod(&*capture, &ui::Capture::start, Qt::QueuedConnection);
        }
    }
    std::optional<ui::StartMark> mark;
    if (auto *page = window.currentPage(); page && base::logStart().isDebugEnabled())
        mark.emplace(*page);
    window.show();
    return QApplication::exec();
}
