// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/commandline.h"
#include "simulator/server.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(FILE *where, const QString &text)
{
    std::fputs(text.toUtf8().constData(), where);
    std::fflush(where);
}

} // namespace

int main(int argc, char *argv[])
{
    // Blocked here, so in every thread made later: one place waits for them.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        say(stderr, u"Standard input cannot be read.\n"_s);
        return 1;
    }
    const auto line =
        simulator::readCommandLine(QCoreApplication::arguments().sliced(1), input, qgetenv("PLUMBLINE_SIMULATOR_KEY"));
    if (!line) {
        say(stderr, u"plumbline-simulator: %1\n"_s.arg(line.error()));
        return 2;
    }
    if (line->help || line->version) {
        say(stdout, line->help ? simulator::helpText() : u"plumbline-simulator " PLUMBLINE_VERSION "\n"_s);
        return 0;
    }

    simulator::Server server(line->options);
    if (const auto port = server.start(); !port) {
        say(stderr, u"plumbline-simulator: %1\n"_s.arg(port.error()));
        return 1;
    }
    say(stdout, u"listening on %1\n"_s.arg(server.accessUrl()));
    if (line->keyWasMade)
        say(stdout, u"key %1\n"_s.arg(QString::fromLatin1(line->options.keys.first().secret)));

    if (line->untilEof) {
        std::thread([] {
            char rest = 0;
            while (::read(STDIN_FILENO, &rest, 1) > 0) {}
            ::kill(::getpid(), SIGTERM);
        }).detach();
    }
    int ended = 0;
    sigwait(&ends, &ended);
    server.stop();
    return 0;
}
