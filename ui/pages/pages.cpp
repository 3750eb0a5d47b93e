// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/endpoints/endpointspage.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <typename P>
std::unique_ptr<Page> make(PageHost &host)
{
    return std::make_unique<P>(host);
}

} // namespace

QList<PageFactory> pageTable()
{
    using Kind = session::Connection::Kind;
    const QList console{Kind::ControlCenter};
    const QList cloud{Kind::CloudSecurity};
    return {
        {u"endpoints"_s, Words::tr("Endpoints"), u"endpoints"_s, console, make<EndpointsPage>},
    };
}

} // namespace ui
