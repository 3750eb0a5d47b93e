// SPDX-License-Identifier: GPL-3.0-or-later
// usage: fuzz-inputs [--runs N] [--seed N] [--write DIR]
// Changes what a careful server would send, at random but always alike for one seed, and tries each. --write puts the
// unchanged inputs into files for libFuzzer. Needs no other compiler than the project's.
#include "inputs.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <unistd.h>

namespace {

constexpr qsizetype LongestInput = 32 * 1024;
constexpr auto LongestTime = std::chrono::seconds(2); ///< of this thread's processor time, sanitizers included
constexpr unsigned HangAlarm = 60;                    ///< seconds of any one input until the system ends us

using Random = std::mt19937_64;

qsizetype below(Random &random, qsizetype limit)
{
    return limit <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<quint64>(limit));
}

const QList<QByteArray> &words()
{
    static const QList<QByteArray> list{
        "null",
        "true",
        "[]",
        "{}",
        "-1",
        "1e999",
        "-0",
        "9223372036854775808",
        "\"\"",
        "\\ud800",
        "\\u0000",
        "\"id\":",
        "\"error\":",
        "\"result\":",
        "\"data\":",
        "\"details\":",
        "\"17\"",
        "17.0",
        "\"code\":",
        "-32602",
        "\xff\xfe",
        "\xf0\x9f\x98\x80",
        "\n\n",
        "Retry-After: ",
        "%2F",
        "%00",
        "..",
        "//",
        "@",
        "://",
        "?",
        "#",
        "{id}",
        "<title>",
        "<html>",
        "[[[[[[[[[[[[[[[[",
        "{\"a\":{\"a\":{\"a\":",
        ",",
        "\r\n",
        "0001-01-01T00:00:00",
    };
    return list;
}

void change(QByteArray &input, Random &random, const QList<QByteArray> &others)
{
    const auto at = below(random, input.size() + 1);
    const auto length = std::min(below(random, 1 + below(random, 200)), input.size() - at);
    switch (random() % 9) {
    case 0:
        if (at < input.size())
            input[at] = static_cast<char>(input.at(at) ^ static_cast<char>(1U << (random() % 8)));
        break;
    case 1:
        if (at < input.size())
            input[at] = static_cast<char>(random());
        break;
    case 2: input.remove(at, length); break;
    case 3: input.insert(at, input.mid(at, length)); break;
    case 4: input.insert(at, words().at(below(random, words().size()))); break;
    case 5: input.replace(at, length, words().at(below(random, words().size()))); break;
    case 6: input.truncate(at); break;
    case 7: {
        const auto &other = others.at(below(random, others.size()));
        const auto from = below(random, other.size());
        input.insert(at, other.mid(from, below(random, other.size() - from + 1)));
        break;
    }
    case 8:
        for (auto times = below(random, 300); times > 0 && input.size() < LongestInput; --times)
            input.insert(at, input.mid(at, std::min<qsizetype>(length, 16)));
        break;
    }
    input.truncate(LongestInput);
}

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

const QByteArray *current = nullptr; ///< what is being tried, for the last words

void lastWords(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg && current)
        std::fprintf(stderr, "input: %s\n", current->toHex().constData());
}

int writeTo(const QString &folder, const QList<QByteArray> &inputs)
{
    if (!QDir().mkpath(folder))
        return 1;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        QFile file(QDir(folder).filePath(QString::number(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(inputs[i]) != inputs[i].size())
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    quint64 runs = 20'000;
    quint64 seed = 1;
    const auto inputs = fuzz::seeds();
    for (int i = 1; i + 1 < argc; i += 2) {
        const QByteArray option(argv[i]);
        if (option == "--runs")
            runs = QByteArray(argv[i + 1]).toULongLong();
        else if (option == "--seed")
            seed = QByteArray(argv[i + 1]).toULongLong();
        else if (option == "--write")
            return writeTo(QString::fromLocal8Bit(argv[i + 1]), inputs);
    }

    qInstallMessageHandler(lastWords);
    Random random(seed);
    std::chrono::nanoseconds slowest{};
    for (quint64 run = 0; run < runs; ++run) {
        auto input = inputs.at(below(random, inputs.size()));
        if (run >= static_cast<quint64>(inputs.size())) {
            for (auto changes = 1 + below(random, 8); changes > 0; --changes)
                change(input, random, inputs);
        } else {
            input = inputs.at(static_cast<qsizetype>(run));
        }
        fuzz::prepare();
        current = &input;
        alarm(HangAlarm);
        const auto before = processorTime();
        fuzz::tryInput(input);
        const auto took = processorTime() - before;
        current = nullptr;
        slowest = std::max(slowest, took);
        if (took > LongestTime) {
            std::fprintf(stderr, "input %llu of seed %llu took %lld ms: %s\n", static_cast<unsigned long long>(run),
                         static_cast<unsigned long long>(seed),
                         static_cast<long long>(took / std::chrono::milliseconds(1)),
                         input.left(4000).toHex().constData());
            return 1;
        }
    }
    std::printf("%llu inputs, the slowest took %.1f ms\n", static_cast<unsigned long long>(runs),
                static_cast<double>(slowest.count()) / 1e6);
    return 0;
}
