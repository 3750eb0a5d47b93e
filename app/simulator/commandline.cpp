// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/commandline.h"

#include "simulator/limits.h"

#include <QFile>
#include <QIODevice>
#include <QRandomGenerator>

#include <functional>
#include <map>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

using Done = tl::expected<void, QString>;

Done complain(const QString &sentence)
{
    return tl::unexpected(sentence);
}

Done readInteger(const QString &option, const QString &text, int least, int most, int &to)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return complain(
            u"%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(option).arg(least).arg(most).arg(text));
    to = value;
    return {};
}

template <typename T>
Done readWord(const QString &option, const QString &text, const std::map<QString, T> &words, T &to)
{
    const auto found = words.find(text);
    if (found == words.end()) {
        QStringList names;
        for (const auto &[name, value] : words)
            names.append(name);
        return complain(u"%1 takes one of %2, not \"%3\"."_s.arg(option, names.join(", "_L1), text));
    }
    to = found->second;
    return {};
}

Done readLatency(const QString &text, Options &options)
{
    const qsizetype dots = text.indexOf(".."_L1);
    const QString from = dots < 0 ? text : text.first(dots);
    const QString to = dots < 0 ? text : text.sliced(dots + 2);
    bool fromIsNumber = false;
    bool toIsNumber = false;
    const int least = from.toInt(&fromIsNumber);
    const int most = to.toInt(&toIsNumber);
    if (!fromIsNumber || !toIsNumber || least < 0 || most < least || most > 60'000)
        return complain(
            u"--latency takes milliseconds, \"0\" or a range like \"20..200\" up to 60000, not \"%1\"."_s.arg(text));
    options.latencyFrom = std::chrono::milliseconds(least);
    options.latencyTo = std::chrono::milliseconds(most);
    return {};
}

Done readLimitsFrom(const QString &text, Options &options)
{
    if (text == "off"_L1) {
        options.limits.clear();
        return {};
    }
    if (text == "strict"_L1) {
        options.limits = strictLimits();
        return {};
    }
    QFile file(text);
    if (!file.open(QIODevice::ReadOnly))
        return complain(
            u"--rate-limits takes strict, off or a file; \"%1\" cannot be read: %2."_s.arg(text, file.errorString()));
    const QByteArray content = file.read(1024 * 1024);
    if (const auto rules = readLimits(content.isEmpty() ? "null" : content); !rules)
        return complain(u"%1: %2"_s.arg(text, rules.error()));
    options.limits = content;
    return {};
}

Done addKey(const QByteArray &secret, Options &options)
{
    if (secret.isEmpty())
        return complain(u"A key cannot be empty."_s);
    for (const char c : secret) {
        if (c <= ' ' || c == ':' || c == 0x7f)
            return complain(u"A key cannot hold blanks, colons or control characters."_s);
    }
    options.keys.append({secret, {}});
    return {};
}

Done addRights(const QString &text, Options &options)
{
    if (options.keys.isEmpty())
        return complain(u"--key-rights must follow the key it belongs to."_s);
    options.keys.last().rights = text.split(u',', Qt::SkipEmptyParts);
    if (options.keys.last().rights.isEmpty())
        return complain(u"--key-rights takes areas such as \"network,companies\"."_s);
    return {};
}

using Reader = std::function<Done(const QString &)>;

std::map<QString, Reader> readersFor(CommandLine &line)
{
    Options &o = line.options;
    const auto integer = [](const QString &option, int least, int most, int &to) -> Reader {
        return [=, &to](const QString &text) { return readInteger(option, text, least, most, to); };
    };
    return {
        {u"--port"_s, integer(u"--port"_s, 0, 65535, o.port)},
        {u"--bind"_s,
         [&o](const QString &text) {
             o.bind = text;
             return text.isEmpty() ? complain(u"--bind takes an address."_s) : Done();
         }},
        {u"--companies"_s, integer(u"--companies"_s, 0, 100'000, o.companies)},
        {u"--endpoints"_s, integer(u"--endpoints"_s, 0, 10'000'000, o.endpoints)},
        {u"--seed"_s,
         [&o](const QString &text) {
             bool isNumber = false;
             o.seed = text.toULongLong(&isNumber);
             return isNumber ? Done() : complain(u"--seed takes a whole number, not \"%1\"."_s.arg(text));
         }},
        {u"--key"_s, [&o](const QString &text) { return addKey(text.toUtf8(), o); }},
        {u"--key-rights"_s, [&o](const QString &text) { return addRights(text, o); }},
        {u"--edition"_s,
         [&o](const QString &text) {
             return readWord<schema::Edition>(u"--edition"_s, text,
                                              {{u"partner"_s, schema::Edition::Partner},
                                               {u"company"_s, schema::Edition::Company},
                                               {u"on-prem"_s, schema::Edition::OnPremises}},
                                              o.edition);
         }},
        {u"--rate-limits"_s, [&o](const QString &text) { return readLimitsFrom(text, o); }},
        {u"--latency"_s, [&o](const QString &text) { return readLatency(text, o); }},
        {u"--log"_s,
         [&o](const QString &text) {
             o.log = text;
             return text.isEmpty() ? complain(u"--log takes a file."_s) : Done();
         }},
        {u"--cloud-item"_s,
         [&o](const QString &text) {
             return readWord<CloudQuirks::Item>(
                 u"--cloud-item"_s, text,
                 {{u"object"_s, CloudQuirks::Item::Object}, {u"array"_s, CloudQuirks::Item::Array}}, o.cloud.item);
         }},
        {u"--cloud-next"_s,
         [&o](const QString &text) {
             return readWord<CloudQuirks::Next>(
                 u"--cloud-next"_s, text,
                 {{u"absolute"_s, CloudQuirks::Next::Absolute}, {u"relative"_s, CloudQuirks::Next::Relative}},
                 o.cloud.next);
         }},
        {u"--cloud-last"_s,
         [&o](const QString &text) {
             return readWord<CloudQuirks::LastNext>(u"--cloud-last"_s, text,
                                                    {{u"null"_s, CloudQuirks::LastNext::Null},
                                                     {u"absent"_s, CloudQuirks::LastNext::Absent},
                                                     {u"empty"_s, CloudQuirks::LastNext::Empty}},
                                                    o.cloud.lastNext);
         }},
        {u"--cloud-bad-key"_s,
         [&o](const QString &text) {
             return readWord<int>(u"--cloud-bad-key"_s, text, {{u"401"_s, 401}, {u"403"_s, 403}}, o.cloud.badKeyStatus);
         }},
    };
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, QIODevice &input,
                                                   const QByteArray &environment)
{
    CommandLine line;
    line.options.limits = strictLimits();
    const auto readers = readersFor(line);
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        QString name = arguments[at];
        if (name == "--help"_L1 || name == "-h"_L1) {
            line.help = true;
            continue;
        }
        if (name == "--version"_L1) {
            line.version = true;
            continue;
        }
        if (name == "--until-eof"_L1) {
            line.untilEof = true;
            continue;
        }
        if (name == "--key-stdin"_L1) {
            if (const auto added = addKey(input.readLine(4096).trimmed(), line.options); !added)
                return tl::unexpected(u"--key-stdin: "_s + added.error());
            continue;
        }
        std::optional<QString> value;
        if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
            value = name.sliced(equals + 1);
            name.truncate(equals);
        }
        const auto reader = readers.find(name);
        if (reader == readers.end()) // the value may be a key: it is not repeated
            return tl::unexpected(
                u"There is no option \"%1\"; --help lists them."_s.arg(name.startsWith("--"_L1) ? name : u"…"_s));
        if (!value) {
            if (at + 1 == arguments.size())
                return tl::unexpected(u"%1 needs a value; --help tells which."_s.arg(name));
            value = arguments[++at];
        }
        if (const auto read = reader->second(*value); !read)
            return tl::unexpected(read.error());
    }
    if (line.options.keys.isEmpty() && !environment.isEmpty()) {
        if (const auto added = addKey(environment, line.options); !added)
            return tl::unexpected(u"PLUMBLINE_SIMULATOR_KEY: "_s + added.error());
    }
    if (line.options.keys.isEmpty()) {
        QByteArray made(24, Qt::Uninitialized);
        QRandomGenerator::system()->generate(made.begin(), made.end());
        line.options.keys.append({made.toHex(), {}});
        line.keyWasMade = true;
    }
    return line;
}

QString helpText()
{
    return uR"(Usage: plumbline-simulator [options]

Plays a demo tenant: the Control Center API under http://127.0.0.1:PORT/api and the
Cloud Security API under http://127.0.0.1:PORT/cloud. All in it is invented. Its first
line of output is "listening on http://127.0.0.1:PORT/api". SIGTERM or SIGINT ends it.

  --port N            0 (the default) takes any free port
  --bind ADDRESS      127.0.0.1 by default; any other address shows it to your network
  --edition WORD      partner (default), company or on-prem
  --companies N       companies below the key's own (partner), 40 by default
  --endpoints N       of all companies together, 500 by default, up to 10000000; those in
                      the Deleted containers come on top of them
  --seed N            1 by default; the same numbers give the same tenant
  --latency MS        milliseconds an answer takes: 0 (default) or a range, 20..200
  --rate-limits WHAT  strict (the published ones, default), off, or a file in the form
                      of rate-limits.json; "retryAfter": false and "countRefused": true
                      at its top change how it refuses
  --until-eof         ends when standard input is closed, as with whoever started it
  --log FILE          appends a JSON line for each request, without the key

  --key KEY           a key to accept, for both APIs; may be repeated. Other users of
                      this machine can read it in the list of processes: for a key that
                      matters use one of the next two
  --key-stdin         reads a key from the first line of standard input
  PLUMBLINE_SIMULATOR_KEY   in the environment: the key when no option gives one
                      Without any a key is made up and printed as the second line.
  --key-rights LIST   what the key before it may use: network,companies,cloudSecurity …;
                      all by default; general is always allowed

What is not known of Cloud Security:
  --cloud-item object|array       data of a single item, object by default
  --cloud-next absolute|relative  links.next, absolute by default
  --cloud-last null|absent|empty  links.next of the last page, null by default
  --cloud-bad-key 401|403         status for a wrong key, 403 by default

  --help, --version
)"_s;
}

} // namespace simulator
