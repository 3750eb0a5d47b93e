// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/pagefactory.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

/// A page that only remembers what the window asked of it.
class StubPage final : public ui::Page {
    Q_OBJECT

public:
    StubPage(const QString &id, const QString &title, ui::PageHost &windowHost)
        : Page(id, title, windowHost),
          filter(new QLineEdit(this)),
          action(new QAction(QStringLiteral("Do something on ") + title, this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new QLabel(title, this));
        column->addWidget(filter);
        column->addStretch();
        connect(action, &QAction::triggered, this, [this] { ++done; });
    }

    using Page::host;
    using Page::setState;

    int rowCount() const override { return rows; }
    void setSessions(const QList<session::Session *> &all) override { sessions = all; }
    void refresh() override { ++refreshed; }
    void focusFilter() override { filter->setFocus(); }
    QList<QAction *> pageActions() const override { return {action}; }
    void reveal(const ui::Place &place) override { revealed.append(place); }
    void detailsClosed() override { ++closed; }

    QLineEdit *filter;
    QAction *action;
    QList<session::Session *> sessions;
    QList<ui::Place> revealed;
    int refreshed = 0;
    int done = 0;
    int closed = 0;
    int rows = 3;
};

/// As main's table, with pages that are stubs.
inline QList<ui::PageFactory> stubPages()
{
    using Kind = session::Connection::Kind;
    QList<ui::PageFactory> pages;
    const auto add = [&](const char *id, const char *title, const char *icon, const QList<Kind> &kinds) {
        const auto pageId = QString::fromLatin1(id);
        const auto words = QString::fromUtf8(title);
        pages.append({pageId, words, QString::fromLatin1(icon), kinds,
                      [pageId, words](ui::PageHost &host) { return std::make_unique<StubPage>(pageId, words, host); }});
    };
    add("companies", "Companies", "companies", {Kind::ControlCenter});
    add("endpoints", "Endpoints", "endpoints", {Kind::ControlCenter});
    add("policies", "Policies", "policies", {Kind::ControlCenter});
    add("scans", "Scans", "scans", {Kind::ControlCenter});
    add("accounts", "Cloud accounts", "cloud", {Kind::CloudSecurity});
    add("findings", "Findings", "findings", {Kind::CloudSecurity});
    add("activity", "Activity", "activity", {});
    add("audit", "Audit", "audit", {});
    add("connections", "Connections", "connections", {});
    add("keys", "Keys", "keys", {});
    return pages;
}
