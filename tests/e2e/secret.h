// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// True when \p data gives \p key away: as it is, or as the header of a request carries it.
inline bool tells(const QByteArray &data, const QByteArray &key)
{
    return data.contains(key) || data.contains((key + ':').toBase64());
}

/// Files anywhere below \p folder that give \p key away.
inline QStringList filesThatTell(const QString &folder, const QByteArray &key)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && tells(file.readAll(), key))
            found += file.fileName();
    }
    return found;
}
