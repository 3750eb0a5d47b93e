// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailspane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <QJsonObject>

using namespace Qt::StringLiterals;
using ui::Details;
using ui::DetailsPane;
using ui::Place;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

Details machine()
{
    Details details;
    details.title = u"ACC-WKS-0143"_s;
    details.subtitle = u"Acme Dental"_s;
    details.connection = u"c1"_s;
    details.groups = {
        {u"Health"_s,
         {{.label = u"Last seen"_s, .value = u"3 d ago"_s}, {.label = u"Signatures"_s, .warning = u"old"_s}}},
        {u"Identity"_s, {{.label = u"ID"_s, .value = u"60e0"_s, .isId = true}, {.label = u"Label"_s}}},
        {u"Company"_s,
         {{.label = u"Company"_s,
           .value = u"Acme & <b>Sons</b>"_s,
           .place = Place{.page = u"companies"_s, .id = u"a"_s}}}},
    };
    details.seenAt = now.addSecs(-7200);
    details.raw = schema::Document(QJsonObject{{u"name"_s, u"ACC-WKS-0143"_s}, {u"ip"_s, u"10.0.0.7"_s}});
    return details;
}

QStringList texts(const DetailsPane &pane)
{
    QStringList all;
    for (const auto *label : pane.findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all;
}

void showIn(DetailsPane &pane, const Details &details)
{
    pane.showDetails(details, u"Northwind MSP"_s, Qt::blue, now);
}

} // namespace

/// The pane on the right.
class tst_DetailsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAllInOrder();
    void unknownIsADash();
    void linksAreText();
    void idsAreCopied();
    void newsDoNotMoveAnything();
    void anotherThingBeginsAtTheTop();
    void jsonIsSearched();
    void actionsAreButtons();
    void keysAlone();
    void narrowPanesCutNothing();
};

void tst_DetailsPane::tellsAllInOrder()
{
    DetailsPane pane;
    pane.resize(340, 600);
    pane.show();
    showIn(pane, machine());
    const auto all = texts(pane);
    QVERIFY(all.contains(u"ACC-WKS-0143"_s));
    QVERIFY(all.contains(u"Acme Dental · Northwind MSP"_s));
    QVERIFY(all.contains(u"old"_s));
    QVERIFY(all.indexOf(u"Health"_s) >= 0);
    QVERIFY(std::any_of(all.begin(), all.end(), [](const QString &text) { return text.contains(u"2 h ago"_s); }));
    // no label hides its text behind a name
    for (const auto *label : pane.findChildren<QLabel *>())
        QVERIFY(label->accessibleName().isEmpty());
    pane.clear();
    QVERIFY(!texts(pane).contains(u"ACC-WKS-0143"_s));
    QVERIFY(!texts(pane).contains(u"Health"_s));
}

void tst_DetailsPane::unknownIsADash()
{
    DetailsPane pane;
    pane.resize(340, 600);
    pane.show();
    showIn(pane, machine());
    QCOMPARE(texts(pane).count(u"—"_s), 1); // the label; a warning alone says enough
}

void tst_DetailsPane::linksAreText()
{
    DetailsPane pane;
    pane.resize(340, 600);
    pane.show();
    showIn(pane, machine());
    QAbstractButton *link = nullptr;
    for (auto *button : pane.findChildren<QAbstractButton *>()) {
        if (button->text().contains(u"Acme"_s))
            link = button;
    }
    QVERIFY(link);
    QVERIFY(link->text().contains(u"<b>"_s));
    QSignalSpy placed(&pane, &DetailsPane::placeActivated);
    link->click();
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed.first().first().value<Place>().id, u"a"_s);
}

void tst_DetailsPane::idsAreCopied()
{
    DetailsPane pane;
    pane.show();
    showIn(pane, machine());
    QSignalSpy told(&pane, &DetailsPane::told);
    for (auto *button : pane.findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Copy ID"_s)
            button->click();
    }
    QCOMPARE(told.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"60e0"_s);
}

void tst_DetailsPane::newsDoNotMoveAnything()
{
    DetailsPane pane;
    pane.resize(300, 260);
    pane.show();
    auto details = machine();
    for (int i = 0; i < 30; ++i)
        details.groups.last().lines.append({.label = u"Line %1"_s.arg(i), .value = u"x"_s});
    showIn(pane, details);
    auto *scroll = pane.findChild<QScrollArea *>(u"details.scroll"_s);
    auto *body = scroll->widget();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 50);
    scroll->verticalScrollBar()->setValue(50);
    details.groups.first().lines.first().value = u"just now"_s;
    details.isLoading = true;
    showIn(pane, details);
    QCOMPARE(scroll->widget(), body);
    QCOMPARE(scroll->verticalScrollBar()->value(), 50);
}

void tst_DetailsPane::anotherThingBeginsAtTheTop()
{
    DetailsPane pane;
    pane.resize(300, 260);
    pane.show();
    auto details = machine();
    for (int i = 0; i < 30; ++i)
        details.groups.last().lines.append({.label = u"Line %1"_s.arg(i), .value = u"x"_s});
    showIn(pane, details);
    auto *scroll = pane.findChild<QScrollArea *>(u"details.scroll"_s);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 50);
    scroll->verticalScrollBar()->setValue(50);
    details.title = u"another"_s;
    showIn(pane, details);
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
}

void tst_DetailsPane::jsonIsSearched()
{
    DetailsPane pane;
    pane.resize(340, 600);
    pane.show();
    showIn(pane, machine());
    auto *json = pane.findChild<QToolButton *>(u"details.json"_s);
    QVERIFY(json->isVisible());
    json->click();
    auto *text = pane.findChild<QPlainTextEdit *>(u"json.text"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->isReadOnly());
    QVERIFY(text->toPlainText().contains(u"10.0.0.7"_s));
    auto *words = pane.findChild<QLineEdit *>(u"json.search"_s);
    words->setText(u"0.0.7"_s);
    QCOMPARE(text->textCursor().selectedText(), u"0.0.7"_s);
    words->setText(u"nowhere"_s);
    QVERIFY(pane.findChild<QLabel *>(u"json.found"_s)->isVisible());
    auto bare = machine();
    bare.title = u"another"_s;
    bare.raw = {};
    showIn(pane, bare);
    QVERIFY(!json->isVisible());
    QVERIFY(!text->isVisible());
}

void tst_DetailsPane::actionsAreButtons()
{
    QAction scan(u"&Scan…"_s);
    scan.setObjectName(u"scan"_s);
    scan.setEnabled(false);
    scan.setToolTip(u"The connection is read-only."_s);
    int scans = 0;
    connect(&scan, &QAction::triggered, this, [&] { ++scans; });
    DetailsPane pane;
    pane.show();
    auto details = machine();
    details.actions = {&scan};
    showIn(pane, details);
    auto *button = pane.findChild<QPushButton *>(u"button.scan"_s);
    QVERIFY(button && !button->isEnabled());
    QCOMPARE(button->toolTip(), scan.toolTip());
    scan.setEnabled(true);
    button->click();
    QCOMPARE(scans, 1);
    pane.clear();
    QVERIFY(!pane.findChild<QPushButton *>(u"button.scan"_s));
}

void tst_DetailsPane::narrowPanesCutNothing()
{
    DetailsPane pane;
    pane.resize(240, 600);
    pane.show();
    auto details = machine();
    details.groups[1].lines.first().value = u"5f34aa00025cc1e00000015e"_s;
    details.groups[1].lines.last().value = u"annalaptop01-293.a-long-name.c22.example"_s;
    details.groups[2].lines.first().warning = u"noch nicht angewendet"_s;
    showIn(pane, details);
    const auto *scroll = pane.findChild<QScrollArea *>(u"details.scroll"_s);
    QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
}

void tst_DetailsPane::keysAlone()
{
    DetailsPane pane;
    pane.resize(340, 600);
    pane.show();
    showIn(pane, machine());
    for (auto *button : pane.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
    QSignalSpy closed(&pane, &DetailsPane::closeRequested);
    QTest::keyClick(&pane, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(tst_DetailsPane)
#include "tst_detailspane.moc"
