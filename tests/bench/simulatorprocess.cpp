// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace bench {

using namespace Qt::StringLiterals;

SimulatorProcess::SimulatorProcess(const QString &program, const QByteArray &limits, const QString &latency)
{
    QString rateLimits = QString::fromLatin1(limits);
    if (limits != "strict" && limits != "off") {
        rateLimits = m_folder.filePath(u"limits.json"_s);
        QFile file(rateLimits);
        if (!file.open(QIODevice::WriteOnly) || file.write(limits) != limits.size())
            qFatal("cannot write %s", qPrintable(rateLimits));
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
                    {u"--port"_s, u"0"_s, u"--companies"_s, u"40"_s, u"--endpoints"_s, u"500"_s, u"--seed"_s, u"1"_s,
                     u"--edition"_s, u"partner"_s, u"--key"_s, QString::fromLatin1(key()), u"--rate-limits"_s,
                     rateLimits, u"--latency"_s, latency, u"--log"_s, m_folder.filePath(u"log"_s)});
    const QByteArray greeting = "listening on ";
    if (!m_process.waitForReadyRead(30'000))
        qFatal("the simulator does not start: %s", qPrintable(m_process.errorString()));
    const auto line = m_process.readLine().trimmed();
    if (!line.startsWith(greeting))
        qFatal("the simulator said: %s", line.constData());
    m_url = QUrl(QString::fromLatin1(line.mid(greeting.size())));
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

SimulatorProcess::Count SimulatorProcess::count(base::Clock::Instant from, base::Clock::Instant until) const
{
    const auto ms = [](base::Clock::Instant when) {
        return std::chrono::duration<double, std::milli>(when.time_since_epoch()).count();
    };
    Count out;
    QFile log(m_folder.filePath(u"log"_s));
    if (!log.open(QIODevice::ReadOnly))
        qFatal("the simulator wrote no log");
    while (!log.atEnd()) {
        const auto line = QJsonDocument::fromJson(log.readLine()).object();
        const double counted = line.value(u"counted"_s).toDouble();
        if (counted < ms(from) || counted >= ms(until))
            continue;
        const int status = line.value(u"status"_s).toInt();
        ++(status == 200 ? out.admitted : status == 429 ? out.refused : out.other);
    }
    return out;
}

} // namespace bench
