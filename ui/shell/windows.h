// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

#include <QObject>

#include <vector>

namespace session {
class Workspace;
}

namespace ui {

class MainWindow;

/// The windows of this process; they share one workspace. Owns them.
class Windows final : public QObject {
    Q_OBJECT

public:
    /// \p workspace must outlive it.
    Windows(session::Workspace &workspace, QList<PageFactory> pages, QObject *parent = nullptr);
    ~Windows() override;

    /// Another one, not shown yet.
    MainWindow &make();
    /// The window that was used last, brought to the front: for a second start.
    void raise(const QString &activationToken = {});
    void offerDemo(bool offered);
    /// Says something that has ended, in all of them.
    void tell(const QString &sentence);

Q_SIGNALS:
    void demoWanted();

private:
    int writesThatWouldEnd() const;

    session::Workspace &m_workspace;
    QList<PageFactory> m_pages;
    bool m_offersDemo = true;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace ui
