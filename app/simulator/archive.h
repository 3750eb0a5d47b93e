// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace simulator {

struct ArchivedFile {
    QString name;
    QByteArray content;
};

/// A ZIP archive of \p files, not compressed. \p files are few and small.
QByteArray zipArchive(const QList<ArchivedFile> &files);

/// A PDF of plain lines under a title, as many pages as it takes. What is not Latin-1 is shown as a question mark.
QByteArray plainPdf(const QString &title, const QStringList &lines);

} // namespace simulator
