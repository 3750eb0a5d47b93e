// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablewords.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;

namespace {

constexpr qint64 oneMoment = 2 * 60; // seconds; lists seen within it are of one age

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::TablePage)
};

} // namespace

Placard::Words TableWords::troubles() const
{
    Placard::Words words;
    const bool several = m_facts.lists.size() > 1;
    QStringList sentences;
    QStringList hints;
    QStringList details;
    for (const auto &trouble : m_state.troubles) {
        QString sentence = trouble.sentence;
        switch (trouble.state) {
        case Page::State::NoRight:
            sentence =
                Texts::tr("The API key has no right to see this: “%1” is not ticked on it.").arg(m_texts.rightName);
            if (!m_texts.rightPlace.isEmpty() && !hints.contains(m_texts.rightPlace))
                hints += m_texts.rightPlace;
            break;
        case Page::State::NotOffered: sentence = Texts::tr("This server does not offer it."); break;
        case Page::State::Loading:
        case Page::State::Ready:
        case Page::State::Empty:
        case Page::State::Filtered:
        case Page::State::Failed: break;
        }
        //: %1: a connection, %2: what is wrong with it
        sentences += several && !trouble.name.isEmpty() ? Texts::tr("%1: %2").arg(trouble.name, sentence) : sentence;
        if (!trouble.details.isEmpty())
            details += several ? Texts::tr("%1: %2").arg(trouble.name, trouble.details) : trouble.details;
    }
    words.sentence = sentences.join(u'\n');
    words.hint = hints.join(u'\n');
    words.details = details.join(u'\n');
    words.tone = Tone::Warning;
    const bool isOffered = std::any_of(m_state.troubles.begin(), m_state.troubles.end(),
                                       [](const auto &trouble) { return trouble.state != Page::State::NotOffered; });
    words.verb = isOffered ? Texts::tr("&Retry") : QString();
    return words;
}

Placard::Words TableWords::inPlaceOfRows() const
{
    Placard::Words words;
    switch (m_state.state) {
    case Page::State::Loading:
    case Page::State::Ready: return words;
    case Page::State::Filtered:
        words.iconName = u"filter"_s;
        words.sentence = Texts::tr("Nothing here matches the filter.");
        words.verb = Texts::tr("&Clear filter");
        return words;
    case Page::State::Empty:
        words.iconName = u"info"_s;
        if (m_isList && m_facts.lists.isEmpty()) {
            words.sentence = Texts::tr("No connection is open.");
        } else {
            words.sentence = m_texts.emptySentence;
            words.hint = m_texts.emptyHint;
        }
        return words;
    case Page::State::Failed: return troubles();
    case Page::State::NoRight:
        words = troubles();
        words.tone = Tone::Neutral;
        words.iconName = u"lock"_s;
        return words;
    case Page::State::NotOffered:
        words = troubles();
        words.tone = Tone::Neutral;
        words.iconName = u"info"_s;
        if (words.sentence.isEmpty())
            words.sentence = Texts::tr("This kind of connection does not have it.");
        return words;
    }
    Q_UNREACHABLE();
}

QString TableWords::caption() const
{
    const QLocale locale;
    qint64 items = 0;
    std::optional<qint64> total;
    bool isRunning = false;
    for (const auto &list : m_facts.lists) {
        if (list.status.state != syncing::ListingStatus::State::Running)
            continue;
        isRunning = true;
        items += list.status.items;
        if (list.status.total)
            total = total.value_or(0) + *list.status.total;
    }
    QStringList parts;
    if (m_state.isStale)
        parts += Texts::tr("not up to date");
    if (isRunning)
        parts += total ? Texts::tr("asking: %1 of %2").arg(locale.toString(items), locale.toString(*total))
                       : Texts::tr("asking: %1").arg(locale.toString(items));
    if (m_state.oldest.isValid())
        parts += m_state.oldest.secsTo(m_state.newest) > oneMoment
                     //: %1: how long ago
                     ? Texts::tr("oldest %1").arg(models::ago(m_state.oldest, m_facts.now))
                     : models::ago(m_state.oldest, m_facts.now);
    if (m_facts.total > 0)
        parts += locale.toString(m_facts.total);
    if (m_facts.total > 0 && m_facts.shown != m_facts.total)
        parts += Texts::tr("%1 shown").arg(locale.toString(m_facts.shown));
    return parts.join(u" · "_s);
}

QString TableWords::captionDetails() const
{
    QStringList lines;
    for (const auto &list : m_facts.lists) {
        if (!list.isOffered)
            continue;
        lines += list.status.completeAt.isValid()
                     //: %1: a connection, %2: a time
                     ? Texts::tr("%1: all seen %2").arg(list.name, models::exactTime(list.status.completeAt))
                     : Texts::tr("%1: not seen whole yet").arg(list.name);
    }
    return lines.join(u'\n');
}

} // namespace ui
