// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkservice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// How endpoints are scanned: the options of the scan dialog.
class ScanForm final : public QWidget {
    Q_OBJECT

public:
    explicit ScanForm(QWidget *parent = nullptr);

    /// Without targets.
    api::ScanOrder order() const;
    /// What is still to be said, as a sentence; empty: nothing.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void showCustom();

    QFormLayout *m_form;
    QComboBox *m_type;
    QLineEdit *m_name;
    QComboBox *m_depth;
    QPlainTextEdit *m_paths;
};

} // namespace ui
