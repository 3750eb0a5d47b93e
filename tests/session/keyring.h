// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

/// The gnome-keyring of with-keyring, driven past everything that is tested: by its own bus calls.
namespace keyring {

/// False when the service did not do it.
bool lock();
/// With the password, without a prompt.
bool unlock();
bool isLocked();

/// How many items bear the application's name and this user, in locked keyrings too.
int itemsOf(const QString &user);

/// What xdotool answers on this display; nothing when it fails.
QString xdotool(const QStringList &arguments);

/// Takes the name of the desktop's prompter and never shows anything: a person who does not answer.
class SilentPrompter {
public:
    SilentPrompter();
    ~SilentPrompter();
    /// Prompts that were begun and not stopped since.
    int open() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace keyring
