// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectioncolors.h"

#include <QColor>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using session::connectionColors;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const std::pair<double, double> both = std::minmax({luminance(one), luminance(other)});
    return (both.second + 0.05) / (both.first + 0.05);
}

/// CIE 1976 L*a*b*, D65.
std::array<double, 3> lab(const QColor &color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &one, const QColor &other)
{
    const auto a = lab(one);
    const auto b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

QString rgb(const session::ConnectionColor &color)
{
    return QString::fromUtf16(color.rgb);
}

} // namespace

class TestConnectionColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheArithmetic()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.001);
        QVERIFY(std::abs(contrast(QColor(u"#777777"_s), Qt::white) - 4.48) < 0.01);
    }

    void standOut_data()
    {
        QTest::addColumn<QString>("background");
        for (const auto *background : {"#ffffff", "#f3f4f6", "#efefef", "#303338", "#26292e", "#1b1d21", "#000000"})
            QTest::newRow(background) << QString::fromLatin1(background);
    }
    void standOut()
    {
        QFETCH(QString, background);
        for (const auto &color : connectionColors()) {
            const auto ratio = contrast(QColor(rgb(color)), QColor(background));
            QVERIFY2(ratio >= 3, qPrintable(u"%1: %2"_s.arg(rgb(color)).arg(ratio)));
        }
    }

    void areTold()
    {
        QStringList names;
        for (const auto &color : connectionColors()) {
            QVERIFY(QColor(rgb(color)).isValid());
            const auto name = session::colorName(rgb(color).toUpper());
            QVERIFY(!name.isEmpty());
            QVERIFY(!names.contains(name));
            names.append(name);
            for (const auto &other : connectionColors()) {
                if (rgb(other) != rgb(color))
                    QVERIFY2(distance(QColor(rgb(color)), QColor(rgb(other))) > 20, qPrintable(name));
            }
        }
        QCOMPARE(session::colorName(u"#123456"_s), QString());
    }

    void offersAFreeOne()
    {
        QStringList used;
        for (std::size_t i = 0; i < connectionColors().size(); ++i) {
            const auto next = session::freeColor(used);
            QVERIFY(!used.contains(next));
            used.append(next);
        }
        QCOMPARE(session::freeColor(used), used.first());
        QCOMPARE(session::freeColor(used + QStringList{used.first()}), used.at(1));
    }
};

QTEST_GUILESS_MAIN(TestConnectionColors)

#include "tst_connectioncolors.moc"
