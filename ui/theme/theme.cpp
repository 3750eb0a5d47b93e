// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;

namespace {

QString signName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return u"info"_s;
    case Tone::Good: return u"ok"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Bad: return u"error"_s;
    }
    Q_UNREACHABLE();
}

/// The application's look: what was chosen, and what the desktop had before us. Belongs to the application object.
class Theme final : public QObject {
public:
    explicit Theme(QApplication *application) : QObject(application), m_systemFont(QApplication::font())
    {
        setObjectName(u"theme"_s);
        auto style = std::make_unique<Style>();
        m_style = style.get();
        QApplication::setStyle(style.release()); // the application takes it
        application->installEventFilter(this);
    }

    static Theme *of(QApplication *application)
    {
        return static_cast<Theme *>(application->findChild<QObject *>(u"theme"_s, Qt::FindDirectChildrenOnly));
    }

    void apply(ThemeChoice choice, int percent)
    {
        m_choice = choice;
        present();
        percent = std::clamp(percent, 90, 200);
        if (percent == m_percent)
            return;
        m_percent = percent;
        m_style->setPercent(percent);
        QFont font = m_systemFont;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * percent / 100);
        else
            font.setPixelSize(font.pixelSize() * percent / 100);
        QApplication::setFont(font);
        // Sizes that go with the font are asked for again only when the style changes.
        QEvent styleChange(QEvent::StyleChange);
        const auto widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets)
            QApplication::sendEvent(widget, &styleChange);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The desktop's change of mind arrives as either, depending on the platform. Our own palette is announced as well.
        const bool isChange = event->type() == QEvent::ThemeChange
                              || (event->type() == QEvent::ApplicationPaletteChange && watched == parent()
                                  && QApplication::palette() != m_palette);
        if (isChange && m_choice == ThemeChoice::System && !m_isPresenting)
            present();
        return false;
    }

private:
    void present()
    {
        m_isPresenting = true;
        const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && desktopIsDark());
        m_palette = themePalette(dark);
        if (QApplication::palette() != m_palette)
            QApplication::setPalette(m_palette);
        m_isPresenting = false;
    }

    /// Qt 6.4 does not tell; the palette that the platform gives does.
    static bool desktopIsDark()
    {
        QApplication::setPalette({});
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }

    QFont m_systemFont;
    QPalette m_palette;
    Style *m_style = nullptr;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_percent = 100;
    bool m_isPresenting = false;
};

struct ChoiceName {
    ThemeChoice choice;
    QLatin1StringView name;
};
constexpr ChoiceName choiceNames[] = {
    {ThemeChoice::System, QLatin1StringView("system")},
    {ThemeChoice::Light, QLatin1StringView("light")},
    {ThemeChoice::Dark, QLatin1StringView("dark")},
};

} // namespace

QString nameOf(ThemeChoice choice)
{
    return std::ranges::find(choiceNames, choice, &ChoiceName::choice)->name;
}

ThemeChoice themeChoice(const QString &name)
{
    const auto *known = std::ranges::find_if(choiceNames, [&](const auto &each) { return name == each.name; });
    return known == std::end(choiceNames) ? ThemeChoice::System : known->choice;
}

void applyTheme(ThemeChoice choice, int percent)
{
    Theme *theme = Theme::of(qApp);
    if (!theme)
        theme = new Theme(qApp);
    theme->apply(choice, percent);
}

bool isDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone)
{
    return toneColor(tone, isDark());
}

QIcon icon(const QString &name)
{
    return QIcon(std::make_unique<LineIcon>(name).release()); // the icon takes it
}

QIcon signOf(Tone tone)
{
    return QIcon(std::make_unique<LineIcon>(signName(tone), tone).release());
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/"_s + QStringLiteral(PLUMBLINE_APP_ID) + u".svg"_s);
}

} // namespace ui
