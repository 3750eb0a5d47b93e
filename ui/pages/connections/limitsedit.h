// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace ui {

/// The user's numbers in place of the published limits. A start only: what the server refuses counts more.
class LimitsEdit final : public QWidget {
    Q_OBJECT

public:
    explicit LimitsEdit(QWidget *parent = nullptr);

    void setConnection(const session::Connection &connection);
    /// Only rows that fit the kind are shown.
    void setKind(session::Connection::Kind kind);
    /// Buckets that are set; others, also those of a later Plumbline, stay as setConnection() found them.
    QList<session::LimitOverride> limits() const;
    bool ownBudget() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString bucket;
        bool cloud = false;
        int seconds = 1;
        QSpinBox *limit = nullptr;
    };

    QCheckBox *m_own;
    QList<Row> m_rows;
    QList<session::LimitOverride> m_others;
};

} // namespace ui
