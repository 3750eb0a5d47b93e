// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include "session/settings.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString themeName = u"window/theme"_s;
const QString percentName = u"window/fontPercent"_s;
constexpr int percents[] = {90, 100, 110, 125, 150, 175, 200};

struct ThemeWord {
    ThemeChoice choice;
    const char *word;
};
constexpr ThemeWord themeWords[] = {
    {ThemeChoice::System, QT_TRANSLATE_NOOP("ui::LookMenu", "As the &desktop")},
    {ThemeChoice::Light, QT_TRANSLATE_NOOP("ui::LookMenu", "&Light")},
    {ThemeChoice::Dark, QT_TRANSLATE_NOOP("ui::LookMenu", "Da&rk")},
};

ThemeChoice chosenTheme(const session::Settings &settings)
{
    return themeChoice(settings.value(themeName).toString());
}

int chosenPercent(const session::Settings &settings)
{
    const int percent = settings.value(percentName, 100).toInt();
    return percent == 0 ? 100 : percent;
}

} // namespace

void applyLook(const session::Settings &settings)
{
    applyTheme(chosenTheme(settings), chosenPercent(settings));
}

LookMenu::LookMenu(session::Settings &settings, QWidget *parent) : QMenu(parent), m_settings(settings)
{
    setObjectName(u"lookMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &LookMenu::fill);
}

LookMenu::~LookMenu() = default;

void LookMenu::fill()
{
    clear();
    m_choices.clear();
    const auto addGroup = [this](const QString &words) {
        addSection(words);
        m_choices.push_back(std::make_unique<QActionGroup>(nullptr));
    };
    const auto addChoice = [this](const QString &words, bool isChosen, const QString &name, const QVariant &value) {
        QAction *action = addAction(words);
        action->setCheckable(true);
        action->setActionGroup(m_choices.back().get());
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, name, value] { choose(name, value); });
    };
    addGroup(tr("Theme"));
    for (const ThemeWord &theme : themeWords)
        addChoice(tr(theme.word), chosenTheme(m_settings) == theme.choice, themeName, nameOf(theme.choice));
    addGroup(tr("Font size"));
    for (const int percent : percents)
        addChoice(tr("%L1 %").arg(percent), chosenPercent(m_settings) == percent, percentName, percent);
    addSeparator();
    const QString native = QLocale().nativeLanguageName(); // nothing for C
    //: %1: name of a language, in that language
    QAction *language = addAction(tr("Language: %1, as the system's").arg(native.isEmpty() ? u"English"_s : native));
    language->setEnabled(false);
}

void LookMenu::choose(const QString &name, const QVariant &value)
{
    m_settings.setValue(name, value);
    applyLook(m_settings);
    // Kept until the end even where it cannot be written; the settings' own banner tells that.
    (void)m_settings.flush();
}

} // namespace ui
