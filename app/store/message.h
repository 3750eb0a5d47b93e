// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <QMetaType>
#include <QString>

namespace store {

/// What a person should know about one of our files. A value; any thread.
struct Message {
    enum class Kind {
        DiskFull,      ///< no space left, or a quota reached
        ReadOnly,      ///< the file or its folder may not be written to
        NoAccess,      ///< the file may not be opened at all
        FolderMissing, ///< the folder is not there and cannot be made
        NotAFile,      ///< a folder or a device stands where the file should be
        Damaged,       ///< the content is not what was written
        Foreign,       ///< a database, but not one of ours
        Newer,         ///< written by a later version of Plumbline
        Busy,          ///< another program holds it
        OtherTenant,   ///< filled from another tenant than the one that answers
        UnknownTenant, ///< nobody has said yet which tenant this is
        UnknownPass,   ///< the pass is over, or was begun on a file that has been set aside
        Fault,         ///< the disk or the library failed in another way
        Closed,        ///< asked for after the end
    };

    Kind kind = Kind::Fault;
    QString file{};        ///< the path it is about
    QString asideAs{};     ///< where the file was moved; empty when it was left where it is
    bool inMemory = false; ///< the program goes on without the file, and forgets at its end
    QString details{};     ///< the library's or system's own words, untranslated

    /// Why, as the end of a sentence: "the disk is full".
    QString reason() const;
    /// What happened, and what became of the file: whole sentences for people.
    QString text() const;
};

/// Kind StoreFault, nothing sent.
base::ApiError storeFault(const Message &message);

/// The enumerator's name, untranslated.
QString nameOf(Message::Kind kind);

} // namespace store

Q_DECLARE_METATYPE(store::Message)
