// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablestate.h"
#include "ui/widgets/placard.h"

namespace ui {

/// What one kind of page says. Translated, plain.
struct TableTexts {
    QString filterHint{};  ///< “Filter by name, company …”
    QString emptySentence; ///< answered, and there is nothing
    QString emptyHint{};   ///< what to do about it
    QString rightName{};   ///< the API that must be ticked on the key: “Network”
    QString rightPlace{};  ///< where it is ticked
    QString selectFirst{}; ///< why actions are off while nothing is selected
};

/// What a state of a page is called, in the same words on every page. Made of facts alone.
class TableWords {
public:
    /// All borrowed for the moment. \p isList: the page shows a list of servers, one for each connection in \p facts.
    TableWords(const TableState &state, const TableFacts &facts, const TableTexts &texts, bool isList)
        : m_state(state),
          m_facts(facts),
          m_texts(texts),
          m_isList(isList)
    {}

    /// What went wrong, connection by connection.
    Placard::Words troubles() const;
    /// What stands in place of rows.
    Placard::Words inPlaceOfRows() const;
    /// How old and how many: “2 min ago · 500 · 12 shown”.
    QString caption() const;
    /// When each connection was last seen whole, a line each.
    QString captionDetails() const;

private:
    const TableState &m_state;
    const TableFacts &m_facts;
    const TableTexts &m_texts;
    const bool m_isList;
};

} // namespace ui
