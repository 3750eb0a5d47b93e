// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// Raw JSON, indented and monospace, to read, search and copy.
class JsonView final : public QWidget {
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// Keeps the place that is looked at where the text is nearly the same.
    void setJson(const QByteArray &indented);

private:
    void search(bool backwards, bool again);

    QLineEdit *m_words;
    QLabel *m_found;
    QPlainTextEdit *m_text;
};

} // namespace ui
