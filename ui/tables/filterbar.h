// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// One line of words that narrow a table, all of which must match, and how many rows are left. A chip beside it tells of
/// another narrowing (one company, say) and takes it away.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString words() const;
    /// Tells wordsChanged() if they are others.
    void setWords(const QString &words);
    void setCounts(qint64 shown, qint64 total);
    /// What is searched in, for an empty field: “name, company, address”.
    void setHint(const QString &columns);
    /// Plain text; empty: no chip.
    void setChip(const QString &text);
    QString chip() const { return m_chipText; }
    /// Puts \p widget at the right end.
    void addWidget(QWidget *widget);
    /// With all words selected, to be typed over.
    void takeFocus();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void chipRemoved();
    /// The arrow down, or Enter: on to the rows.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_words;
    QLabel *m_counts;
    QToolButton *m_chip;
    QString m_chipText;
};

} // namespace ui
