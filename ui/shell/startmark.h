// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

class Page;

/// Tells the log (`plumbline.start`, debug) when a page has painted its first rows, once: for measuring starts.
class StartMark final : public QObject {
    Q_OBJECT

public:
    explicit StartMark(Page &page, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Page &m_page;
};

} // namespace ui
