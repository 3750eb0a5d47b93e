// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/launchoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace session {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)
};

using Parsed = tl::expected<LaunchOptions, LaunchOptions::Stop>;

Parsed mistake(const QString &sentence)
{
    return tl::unexpected(LaunchOptions::Stop{sentence, true});
}

std::optional<schema::Edition> editionFrom(const QString &word)
{
    using schema::Edition;
    for (const auto edition : {Edition::Partner, Edition::Company, Edition::OnPremises}) {
        if (schema::namesOf(edition) == QStringList{word})
            return edition;
    }
    return std::nullopt;
}

} // namespace

Parsed LaunchOptions::parse(const QStringList &arguments)
{
    const QCommandLineOption demo(u"demo"_s, Words::tr("Open the demo tenant: a simulator on this machine."));
    const QCommandLineOption connectTo(u"connect"_s, Words::tr("Open the server at <url>; nothing is stored."),
                                       u"url"_s);
    const QCommandLineOption kindOption(u"kind"_s, Words::tr("With --connect: control-center or cloud-security."),
                                        u"kind"_s, u"control-center"_s);
    const QCommandLineOption editionOption(
        u"edition"_s,
        Words::tr(
            "With --connect: partner, company or on-prem. Left out, it is found out from what the server answers."),
        u"edition"_s);
    const QCommandLineOption keyStdin(u"key-stdin"_s,
                                      Words::tr("With --connect: read the API key from standard input."));
    const QCommandLineOption capture(
        u"capture"_s, Words::tr("Write a picture of every page and capture.tsv to <folder>, then leave."), u"folder"_s);
    const QCommandLineOption pages(u"pages"_s, Words::tr("With --capture: only these pages, comma-separated."),
                                   u"pages"_s);
    const QCommandLineOption size(u"size"_s, Words::tr("Size of the window, e.g. 1440x900."), u"size"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("The look of the window: system, light or dark."), u"theme"_s);
    const QCommandLineOption locale(
        u"locale"_s, Words::tr("Language and forms of numbers and dates, such as de or en_GB."), u"locale"_s);
    const QCommandLineOption profile(
        u"profile"_s, Words::tr("Keep connections, caches and journals in <folder> instead of the standard one."),
        u"folder"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Plumbline: a management console for GravityZone Control Center and Cloud Security."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(
        {demo, connectTo, kindOption, editionOption, keyStdin, capture, pages, size, theme, locale, profile});
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return tl::unexpected(Stop{parser.helpText(), false});
    if (parser.isSet(version))
        return tl::unexpected(Stop{u"plumbline "_s + QStringLiteral(PLUMBLINE_VERSION), false});
    if (!parser.positionalArguments().isEmpty())
        return mistake(Words::tr("“%1” is not an option. Try --help.").arg(parser.positionalArguments().first()));

    LaunchOptions options;
    if (parser.isSet(demo) && parser.isSet(connectTo))
        return mistake(Words::tr("--demo and --connect exclude each other."));
    if (!parser.isSet(connectTo) && (parser.isSet(kindOption) || parser.isSet(editionOption) || parser.isSet(keyStdin)))
        return mistake(Words::tr("--kind, --edition and --key-stdin go with --connect."));
    if (parser.isSet(demo))
        options.tenant = Tenant::Demo;
    if (parser.isSet(connectTo)) {
        options.tenant = Tenant::Connect;
        options.address = parser.value(connectTo);
        if (!parser.isSet(keyStdin))
            return mistake(
                Words::tr("--connect needs --key-stdin: a key on the command line could be read by others."));
        const QString kindName = parser.value(kindOption);
        if (kindName == u"cloud-security")
            options.kind = Connection::Kind::CloudSecurity;
        else if (kindName != u"control-center")
            return mistake(Words::tr("--kind is control-center or cloud-security, not “%1”.").arg(kindName));
        if (parser.isSet(editionOption)) {
            if (options.kind != Connection::Kind::ControlCenter)
                return mistake(Words::tr("--edition is for Control Center; Cloud Security has none."));
            options.edition = editionFrom(parser.value(editionOption));
            if (!options.edition)
                return mistake(
                    Words::tr("--edition is partner, company or on-prem, not “%1”.").arg(parser.value(editionOption)));
        }
    }
    if (parser.isSet(capture)) {
        options.captureFolder = parser.value(capture);
        if (options.captureFolder.isEmpty())
            return mistake(Words::tr("--capture needs a folder."));
        if (options.tenant == Tenant::None && !parser.isSet(profile))
            return mistake(Words::tr("--capture needs --demo, --connect or --profile."));
    }
    if (parser.isSet(pages)) {
        if (options.captureFolder.isEmpty())
            return mistake(Words::tr("--pages goes with --capture."));
        options.capturePages = parser.value(pages).split(u',', Qt::SkipEmptyParts);
    }
    if (parser.isSet(size)) {
        static const QRegularExpression pattern(u"^(\\d{3,4})x(\\d{3,4})$"_s);
        const auto match = pattern.match(parser.value(size));
        if (!match.hasMatch())
            return mistake(
                Words::tr("--size is width x height in pixels, such as 1440x900, not “%1”.").arg(parser.value(size)));
        options.windowSize = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(theme)) {
        options.theme = parser.value(theme);
        if (!QStringList{u"system"_s, u"light"_s, u"dark"_s}.contains(options.theme))
            return mistake(Words::tr("--theme is system, light or dark, not “%1”.").arg(options.theme));
    }
    if (parser.isSet(locale)) {
        options.locale = parser.value(locale);
        // QLocale takes anything, and makes C of what it does not know.
        if (QLocale(options.locale).language() == QLocale::C)
            return mistake(Words::tr("--locale is a language such as de or en_GB, not “%1”.").arg(options.locale));
    }
    if (parser.isSet(profile)) {
        options.profileFolder = parser.value(profile);
        if (options.profileFolder.isEmpty())
            return mistake(Words::tr("--profile needs a folder."));
        if (options.tenant != Tenant::None)
            return mistake(Words::tr("--demo and --connect keep nothing, so --profile does not go with them."));
    }
    return options;
}

} // namespace session
