// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// The build step that reads documents, run as the build runs it, in a folder of its own.
class IndexRun {
public:
    /// Its exit code; -1 where it did not end by itself. What it writes lies in `out`.
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(PLUMBLINE_INDEX), QStringList(path(QStringLiteral("out"))) + arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return -1;
        m_said = process.readAll();
        return process.exitCode();
    }
    const QByteArray &said() const { return m_said; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &json)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    void clear() { QDir(path(QStringLiteral("out"))).removeRecursively(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_said;
};
