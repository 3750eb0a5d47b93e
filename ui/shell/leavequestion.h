// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace ui {

/// Asked once when the program would end while changes are under way; says what becomes of them.
class LeaveQuestion final : public QMessageBox {
    Q_OBJECT

public:
    explicit LeaveQuestion(int writes, QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveWanted();
};

} // namespace ui
