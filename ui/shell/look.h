// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <memory>
#include <vector>

class QActionGroup;

namespace session {
class Settings;
}

namespace ui {

/// applyTheme() as the person chose in the menu below.
void applyLook(const session::Settings &settings);

/// Theme, size of the font, language. Kept in \p settings, which must outlive it, and taken over at once.
class LookMenu final : public QMenu {
    Q_OBJECT

public:
    explicit LookMenu(session::Settings &settings, QWidget *parent = nullptr);
    ~LookMenu() override;

private:
    void fill();
    void choose(const QString &name, const QVariant &value);

    session::Settings &m_settings;
    std::vector<std::unique_ptr<QActionGroup>> m_choices; ///< one of each holds
};

} // namespace ui
