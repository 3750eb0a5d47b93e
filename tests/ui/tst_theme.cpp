// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using models::Tone;

namespace {

/// WCAG 2.1: relative luminance and contrast.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

constexpr QPalette::ColorRole grounds[] = {QPalette::Window, QPalette::Base, QPalette::AlternateBase};

QStringList lineIcons()
{
    QStringList names;
    for (const QString &file : QDir(u":/icons/line"_s).entryList())
        names.append(file.chopped(4));
    return names;
}

/// The colour of what is drawn, where it is drawn fully.
QSet<QRgb> strokes(const QImage &image)
{
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                found.insert(image.pixel(x, y));
        }
    }
    return found;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::applyTheme(ui::ThemeChoice::Light, 100); }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = ui::themePalette(dark);
        const auto atLeast = [&](double wanted, const QColor &ink, QPalette::ColorRole ground, const char *what) {
            const double ratio = contrast(ink, palette.color(ground));
            QVERIFY2(ratio >= wanted,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(what)).arg(ground).arg(ratio)));
        };
        for (const auto ground : grounds) {
            for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link,
                                    QPalette::LinkVisited})
                atLeast(4.5, palette.color(role), ground, "text");
            for (const auto tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad})
                atLeast(4.5, ui::toneColor(tone, dark), ground, "tone");
            // disabled text need not be readable, but should be
            atLeast(2.5, palette.color(QPalette::Disabled, QPalette::Text), ground, "disabled");
        }
        atLeast(4.5, palette.color(QPalette::HighlightedText), QPalette::Highlight, "selected");
        atLeast(4.5, palette.color(QPalette::ToolTipText), QPalette::ToolTipBase, "tool tip");
        for (const auto ground : {QPalette::Button, QPalette::Midlight, QPalette::Mid})
            atLeast(4.5, palette.color(QPalette::ButtonText), ground, "button");
    }

    void controlsStandOut_data() { textIsReadable_data(); }
    void controlsStandOut()
    {
        QFETCH(bool, dark);
        const QPalette palette = ui::themePalette(dark);
        for (const auto ground : grounds) {
            for (const auto role : {QPalette::Dark, QPalette::Link, QPalette::Highlight})
                QVERIFY2(contrast(palette.color(role), palette.color(ground)) >= 3,
                         qPrintable(u"%1 on %2"_s.arg(role).arg(ground)));
        }
    }

    void noRoleIsLeftToTheDesktop()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = ui::themePalette(dark);
            for (int group = 0; group < QPalette::NColorGroups; ++group) {
                for (int role = 0; role < QPalette::NColorRoles; ++role) {
                    if (role != QPalette::NoRole)
                        QVERIFY2(palette.isBrushSet(QPalette::ColorGroup(group), QPalette::ColorRole(role)),
                                 qPrintable(QString::number(role)));
                }
            }
        }
    }

    void choicesAreTakenOver()
    {
        ui::applyTheme(ui::ThemeChoice::Dark);
        QVERIFY(ui::isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::themePalette(true).color(QPalette::Window));
        ui::applyTheme(ui::ThemeChoice::Light);
        QVERIFY(!ui::isDark());
        ui::applyTheme(ui::ThemeChoice::System); // the offscreen platform is light
        QVERIFY(!ui::isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::themePalette(false).color(QPalette::Window));
        for (const auto choice : {ui::ThemeChoice::System, ui::ThemeChoice::Light, ui::ThemeChoice::Dark})
            QCOMPARE(ui::themeChoice(ui::nameOf(choice)), choice);
        QCOMPARE(ui::themeChoice(u"mauve"_s), ui::ThemeChoice::System);
    }

    void followingTheDesktopComesToRest()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ui::applyTheme(ui::ThemeChoice::Dark);
        struct Counter : QObject {
            int changes = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                changes += event->type() == QEvent::ApplicationPaletteChange;
                return false;
            }
        } counter;
        window.installEventFilter(&counter);
        ui::applyTheme(ui::ThemeChoice::System);
        QTRY_COMPARE(window.palette().color(QPalette::Window), ui::themePalette(false).color(QPalette::Window));
        // One change that answers another would never end.
        for (int seen = -1; counter.changes != seen && counter.changes < 10;) {
            seen = counter.changes;
            QCoreApplication::processEvents();
        }
        QVERIFY2(counter.changes < 10, qPrintable(QString::number(counter.changes)));
        // What the desktop's change of mind looks like; another choice would not follow it.
        QApplication::setPalette(ui::themePalette(true));
        QTRY_COMPARE(window.palette().color(QPalette::Window), ui::themePalette(false).color(QPalette::Window));
    }

    void sizesGoWithTheFont()
    {
        ui::applyTheme(ui::ThemeChoice::Light, 100);
        const qreal points = QApplication::font().pointSizeF();
        QPushButton button(u"Create a company below this one"_s);
        button.show();
        const QSize before = button.sizeHint();
        const int icon = button.iconSize().width();
        ui::applyTheme(ui::ThemeChoice::Light, 200);
        QCOMPARE(QApplication::font().pointSizeF(), points * 2);
        QTRY_VERIFY(button.sizeHint().width() > before.width() * 3 / 2);
        QCOMPARE(button.iconSize().width(), icon * 2);
        QCOMPARE(ui::titleFont(button.font()).pointSizeF(), points * 2 * 1.3);
        QCOMPARE(ui::idFont().pointSizeF(), points * 2);
        ui::applyTheme(ui::ThemeChoice::Light, 1000); // no more than 200
        QCOMPARE(QApplication::font().pointSizeF(), points * 2);
        ui::applyTheme(ui::ThemeChoice::Light, 100);
        QCOMPARE(QApplication::font().pointSizeF(), points);
    }

    void smallThingsGrowWithTheFont()
    {
        const auto sizes = [] {
            QList<int> all;
            for (const auto metric : {QStyle::PM_SmallIconSize, QStyle::PM_ButtonIconSize, QStyle::PM_LineEditIconSize,
                                      QStyle::PM_TabBarIconSize, QStyle::PM_ListViewIconSize, QStyle::PM_IndicatorWidth,
                                      QStyle::PM_ExclusiveIndicatorHeight})
                all.append(QApplication::style()->pixelMetric(metric));
            return all;
        };
        ui::applyTheme(ui::ThemeChoice::Light, 100);
        const QList<int> before = sizes();
        ui::applyTheme(ui::ThemeChoice::Light, 200);
        const QList<int> after = sizes();
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], 2 * before[i]);
    }

    void everyIconIsOfOneHand()
    {
        const QStringList needed = u"companies endpoints policies scans cloud findings activity audit connections keys "
                                   "search refresh settings help close copy filter columns pause play lock unlock "
                                   "warning error ok info unknown add edit remove test external json chevron-down "
                                   "chevron-right duplicate star scan"_s.split(u' ');
        const QStringList names = lineIcons();
        for (const QString &name : needed)
            QVERIFY2(names.contains(name), qPrintable(name));
        for (const QString &name : names) {
            QVERIFY(QSvgRenderer(u":/icons/line/"_s + name + u".svg"_s).isValid());
            QCOMPARE(QSvgRenderer(u":/icons/line/"_s + name + u".svg"_s).defaultSize(), QSize(24, 24));
            const QImage image = ui::icon(name).pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48)); // crisp where pixels are small
            QVERIFY2(!strokes(image).isEmpty(), qPrintable(name));
            for (int at = 0; at < 48; ++at) { // nothing is cut off at the edge
                for (const QPoint edge : {QPoint(at, 0), QPoint(0, at), QPoint(at, 47), QPoint(47, at)})
                    QVERIFY2(qAlpha(image.pixel(edge)) == 0, qPrintable(name));
            }
        }
        QVERIFY(ui::icon(u"there is no such icon"_s).pixmap(16).isNull());
    }

    void iconsFollowThePalette()
    {
        const QIcon icon = ui::icon(u"lock"_s);
        const QIcon bad = ui::signOf(Tone::Bad);
        for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyTheme(choice);
            const QPalette palette = QApplication::palette();
            const auto inkOf = [](const QIcon &of, QIcon::Mode mode) {
                return strokes(of.pixmap(QSize(64, 64), 1.0, mode).toImage());
            };
            QCOMPARE(inkOf(icon, QIcon::Normal), QSet<QRgb>{palette.color(QPalette::WindowText).rgb()});
            QCOMPARE(inkOf(icon, QIcon::Selected), QSet<QRgb>{palette.color(QPalette::HighlightedText).rgb()});
            QCOMPARE(inkOf(icon, QIcon::Disabled),
                     QSet<QRgb>{palette.color(QPalette::Disabled, QPalette::WindowText).rgb()});
            QCOMPARE(inkOf(bad, QIcon::Normal), QSet<QRgb>{ui::toneColor(Tone::Bad).rgb()});
        }
    }

    void focusIsSeen_data() { textIsReadable_data(); }
    void focusIsSeen()
    {
        QFETCH(bool, dark);
        ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QWidget window;
        auto *button = new QPushButton(u"Create"_s, &window);
        button->setGeometry(20, 20, 120, 32);
        window.resize(160, 80);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->clearFocus();
        const QImage without = window.grab().toImage();
        button->setFocus(Qt::MouseFocusReason);
        const QImage with = window.grab().toImage();
        const QRgb ring = QApplication::palette().color(QPalette::Link).rgb();
        QVERIFY(!strokes(without).contains(ring));
        QVERIFY(strokes(with).contains(ring));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
