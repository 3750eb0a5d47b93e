// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <tl/expected.hpp>

namespace session {

/// What a second start asks of the first.
struct Summons {
    QStringList arguments;   ///< as given, without the program's name
    QString workingFolder;   ///< what relative paths among them mean
    QString activationToken; ///< lets a window come to the front where the desktop asks for one; may be empty
};

/// The folder in which a person's things are kept, held by one process at a time: a lock that ends with the process,
/// however it ends, and a local socket on which second starts speak to the first. GUI thread; one, made by main().
class Profile final : public QObject {
    Q_OBJECT

public:
    struct Problem {
        bool isTaken = false; ///< another process holds it: summon() that
        QString folder;
        QString text; ///< one sentence
    };
    using Opened = tl::expected<std::unique_ptr<Profile>, Problem>;

    /// Makes the folder (0700) if it is missing. \p folder empty: the standard one. A read-only folder is opened: the
    /// stores in it say what they cannot do.
    static Opened open(const QString &folder = {});
    /// One that is removed with the Profile: for `--demo` and `--connect`.
    static Opened openTemporary();
    static QString standardFolder();
    ~Profile() override;

    QString folder() const;
    bool isTemporary() const;

    // Paths of what lies in it; the files need not be there.
    QString userFile() const;
    QString connectionFolder(const QString &connection) const;
    QString cacheFile(const QString &connection) const;
    QString journalFile(const QString &connection) const;

    /// Hands \p summons to the process that holds \p folder. False when it does not answer within five seconds. The clock
    /// must outlive the call.
    static base::Call<bool> summon(const QString &folder, const Summons &summons, base::Clock &clock);

Q_SIGNALS:
    /// Another start wanted this profile: raise a window, do what its arguments say.
    void summoned(const session::Summons &summons);

private:
    struct Private;
    explicit Profile(std::unique_ptr<Private> priv);
    static Opened hold(std::unique_ptr<Private> priv);
    void listen();

    std::unique_ptr<Private> d;
};

} // namespace session

Q_DECLARE_METATYPE(session::Summons)
