// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/message.h"

#include <QCoreApplication>
#include <QDir>

namespace store {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)

public:
    static QString reason(Message::Kind kind)
    {
        switch (kind) {
        case Message::Kind::DiskFull: return tr("the disk is full");
        case Message::Kind::ReadOnly: return tr("the file or its folder is read-only");
        case Message::Kind::NoAccess: return tr("access to the file is denied");
        case Message::Kind::FolderMissing: return tr("its folder is missing and cannot be made");
        case Message::Kind::NotAFile: return tr("something else than a file stands in its place");
        case Message::Kind::Damaged: return tr("the file is damaged");
        case Message::Kind::Foreign: return tr("the file was not written by Plumbline");
        case Message::Kind::Newer: return tr("the file was written by a newer version of Plumbline");
        case Message::Kind::Busy: return tr("another program is using the file");
        case Message::Kind::OtherTenant: return tr("the file holds what was seen of another tenant");
        case Message::Kind::UnknownTenant: return tr("it is not known yet which tenant answers");
        case Message::Kind::UnknownPass: return tr("the refresh it belongs to is over");
        case Message::Kind::Fault: return tr("the disk reports a fault");
        case Message::Kind::Closed: return tr("the file has been closed");
        }
        Q_UNREACHABLE();
    }

    static QString text(const Message &message)
    {
        const QString file = QDir::toNativeSeparators(message.file);
        //: %1: path of a file, %2: why, e.g. "the disk is full"
        QString text = message.asideAs.isEmpty()
                           ? tr("%1 cannot be used: %2.").arg(file, message.reason())
                           //: %1: path of a file, %2: why, %3: another path
                           : tr("%1 was set aside as %3: %2. Plumbline begins a new one.")
                                 .arg(file, message.reason(), QDir::toNativeSeparators(message.asideAs));
        if (message.inMemory)
            text += u' ' + tr("What is fetched is kept until Plumbline ends.");
        return text;
    }
};

} // namespace

QString Message::reason() const
{
    return Words::reason(kind);
}

QString Message::text() const
{
    return Words::text(*this);
}

base::ApiError storeFault(const Message &message)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::StoreFault;
    error.outcome = base::ApiError::Outcome::NotSent;
    error.message = message.reason();
    error.details = message.details.isEmpty() ? message.file : message.file + u": "_s + message.details;
    return error;
}

QString nameOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::DiskFull: return u"diskFull"_s;
    case Message::Kind::ReadOnly: return u"readOnly"_s;
    case Message::Kind::NoAccess: return u"noAccess"_s;
    case Message::Kind::FolderMissing: return u"folderMissing"_s;
    case Message::Kind::NotAFile: return u"notAFile"_s;
    case Message::Kind::Damaged: return u"damaged"_s;
    case Message::Kind::Foreign: return u"foreign"_s;
    case Message::Kind::Newer: return u"newer"_s;
    case Message::Kind::Busy: return u"busy"_s;
    case Message::Kind::OtherTenant: return u"otherTenant"_s;
    case Message::Kind::UnknownTenant: return u"unknownTenant"_s;
    case Message::Kind::UnknownPass: return u"unknownPass"_s;
    case Message::Kind::Fault: return u"fault"_s;
    case Message::Kind::Closed: return u"closed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace store
