// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ui {

class SignLabel;

/// A change before it is made, as a person must be able to judge it. A value; plain text.
struct ChangePlan {
    struct Connection {
        QString name;
        QColor color;
    };
    struct Skipped {
        QString name;
        QString reason;
    };
    QString sentence;              ///< “Scan 12 endpoints of 3 companies on Northwind MSP.”
    QString verb;                  ///< on the button: “Scan”
    QList<Connection> connections; ///< where it is made
    qint64 count = 0;              ///< how many things are changed
    QStringList who{};             ///< their names; the first of them are enough
    QList<Skipped> skipped{};      ///< and why
    qint64 skippedCount = 0;       ///< if there are more than are named
    QString duration{};            ///< one sentence: how many requests, how long under the limits
    QString undo{};                ///< one sentence: what can be undone
    bool isDestructive = false;    ///< then a person types how many before the button works, as with more than 50
    QString refusal{};             ///< why it cannot be done at all (read-only, no right); empty: it can
};

/// How a part of a change ended.
struct ChangeResult {
    enum class Outcome {
        Done,
        Refused, ///< nothing was changed
        Unknown, ///< sent, no answer: it may have been done
    };
    Outcome outcome = Outcome::Unknown;
    QString sentence; ///< plain; a part that failed says why
    QString details{};
};

/// Asks before something is changed, and stays to tell how it ended. It never waits: show it with open(), make the change on
/// confirmed(), then tell finish(). Closing it meanwhile stops nothing.
class ChangeDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ChangeDialog(const QString &title, QWidget *parent = nullptr);

    /// Again whenever an option changes what would be done.
    void setPlan(const ChangePlan &plan);
    const ChangePlan &plan() const { return m_plan; }
    /// Options of this kind of change, between who and what comes of it. Taken over.
    void setOptions(QWidget *options);
    /// What is still missing in the options, as a sentence; empty: nothing.
    void setMissing(const QString &sentence);
    /// The change is on its way.
    void begin(const QString &sentence);
    void finish(const QList<ChangeResult> &results);
    bool isRunning() const { return m_stage == Stage::Running; }

    static constexpr int manyThings = 50; ///< more than these are typed before they are changed

Q_SIGNALS:
    void confirmed();
    /// After an unknown outcome: show what is there now.
    void lookAgain();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Stage { Asking, Running, Over };

    void fit();
    void tellWho();
    void tellConnections();
    void updateButtons();

    Stage m_stage = Stage::Asking;
    ChangePlan m_plan;
    QString m_missing;
    QLabel *m_sentence;
    QWidget *m_connections;
    QListWidget *m_who;
    QLabel *m_skippedTitle;
    QListWidget *m_skipped;
    QVBoxLayout *m_optionsPlace;
    QWidget *m_options = nullptr;
    QLabel *m_duration;
    QLabel *m_undo;
    QWidget *m_typing;
    QLabel *m_typeWhat;
    QLineEdit *m_typed;
    QWidget *m_asking; ///< all of the above but the sentence
    SignLabel *m_reasonIcon;
    QLabel *m_reason;
    QVBoxLayout *m_results;
    QPushButton *m_go;
    QPushButton *m_leave;
    QPushButton *m_look;
};

} // namespace ui
