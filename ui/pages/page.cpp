// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace ui {

using namespace Qt::StringLiterals;

Page::Page(QString id, QString title, PageHost &host, QWidget *parent)
    : QWidget(parent),
      m_id(std::move(id)),
      m_title(std::move(title)),
      m_host(host)
{
    setObjectName(u"page."_s + m_id);
}

void Page::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

QString nameOf(Page::State state)
{
    switch (state) {
    case Page::State::Loading: return u"loading"_s;
    case Page::State::Ready: return u"ready"_s;
    case Page::State::Empty: return u"empty"_s;
    case Page::State::Filtered: return u"filtered"_s;
    case Page::State::Failed: return u"error"_s;
    case Page::State::NoRight: return u"no-right"_s;
    case Page::State::NotOffered: return u"not-offered"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ui
