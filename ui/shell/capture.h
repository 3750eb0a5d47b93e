// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTimer>

namespace ui {

class MainWindow;
class Page;

/// Goes through the pages of a window, waits until each has settled, writes `<page>.png` and a line of `capture.tsv`
/// (page, state, rows). A page that does not settle in a minute, unless told otherwise, is pictured as it is, and named as the problem in the end.
class Capture final : public QObject {
    Q_OBJECT

public:
    /// \p window must outlive this. \p pageIds empty: all that fit what is open.
    Capture(MainWindow &window, const QString &folder, const QStringList &pageIds, QObject *parent = nullptr);

    /// How long a page may take to settle.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    /// Ends in finished(), also when the folder cannot be written.
    void start();

Q_SIGNALS:
    /// \p problem is one sentence, empty when every picture was written.
    void finished(const QString &problem);

private:
    void next();
    void settle();
    void take();

    MainWindow &m_window;
    QDir m_folder;
    QStringList m_pageIds;
    QStringList m_waiting;
    Page *m_page = nullptr;
    QFile m_table;
    QTimer m_patience; ///< how long a page may take
    QTimer m_paint;    ///< from settled to painted
    QStringList m_unsettled;
};

} // namespace ui
