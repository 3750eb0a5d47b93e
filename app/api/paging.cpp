// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/paging.h"

namespace api {

using namespace Qt::StringLiterals;
using base::ApiError;
using schema::Field;
using State = PageProgress::State;

namespace {

const Field *fieldAt(const Field &root, const QStringList &path)
{
    const Field *field = &root;
    for (const auto &name : path) {
        field = field->member(name);
        if (!field)
            return nullptr;
    }
    return field;
}

bool existsIn(const Field &root, const QStringList &path, const QString &version)
{
    const Field *field = &root;
    for (const auto &name : path) {
        field = field->member(name);
        if (!field || !field->existsIn(version))
            return false;
    }
    return true;
}

QJsonObject inserted(QJsonObject json, QStringList path, const QJsonValue &value)
{
    const auto name = path.takeFirst();
    json.insert(name, path.isEmpty() ? value : QJsonValue(inserted(json.value(name).toObject(), path, value)));
    return json;
}

QStringList pagingPath(const schema::Method &method, const QString &name)
{
    return method.pagingParams.split(u'/', Qt::SkipEmptyParts) + QStringList{name};
}

/// The smallest of those that are given; 0: not given.
int sizeIn(const Field &perPage, const QString &version, int wanted, int mostPerPage)
{
    const auto documented = static_cast<int>(perPage.limitsIn(version).maximum.value_or(0));
    int size = 0;
    for (const int one : {wanted, documented, mostPerPage}) {
        if (one > 0)
            size = size > 0 ? std::min(size, one) : one;
    }
    return size;
}

} // namespace

QString askForPage(Request &request, const PageRequest &page, const schema::Catalogue &catalogue)
{
    request.priority = page.priority;
    const auto *method = catalogue.find(request.method);
    if (!method)
        return {};
    switch (method->pagination) {
    case schema::Pagination::None: return {};
    case schema::Pagination::Cursor:
        request.link = page.link;
        if (page.perPage > 0)
            request.params.insert(u"page_limit"_s, page.perPage);
        return method->pagingItems;
    case schema::Pagination::Pages: break;
    }

    const auto *params = &catalogue.schema(*method).params;
    const auto number = pagingPath(*method, u"page"_s);
    const auto size = pagingPath(*method, u"perPage"_s);
    request.isFirstPage = page.page <= 1;
    request.fit = [params, number, size, page, before = request.fit](QJsonObject &values, const QString &version,
                                                                     int mostPerPage) {
        if (before)
            before(values, version, mostPerPage);
        if (existsIn(*params, number, version))
            values = inserted(values, number, page.page);
        if (!existsIn(*params, size, version))
            return;
        if (const int most = sizeIn(*fieldAt(*params, size), version, page.perPage, mostPerPage); most > 0)
            values = inserted(values, size, most);
    };
    return method->pagingItems;
}

int pageSizeIn(const QJsonObject &params, const schema::Method &method)
{
    QJsonValue value = params;
    for (const auto &name : pagingPath(method, u"perPage"_s))
        value = value.toObject().value(name);
    return value.toInt();
}

int smallerPageSize(int refused, const ApiError &error)
{
    constexpr int invalidParams = -32602;
    if (error.kind != ApiError::Kind::BadParams || error.code != invalidParams)
        return 0;
    if (!error.pointer.isEmpty() && !error.pointer.endsWith(u"/perPage"_s))
        return 0;
    for (const int size : {100, 30}) {
        if (size < refused)
            return size;
    }
    return 0;
}

ApiError tooManyItems(qsizetype most)
{
    ApiError error;
    error.kind = ApiError::Kind::TooLarge;
    error.outcome = ApiError::Outcome::Refused;
    error.message = u"the list has more than %1 entries"_s.arg(most);
    return error;
}

PageCursor::PageCursor(const Limits &limits) : m_limits(limits)
{
    m_next.perPage = limits.perPage;
    m_next.priority = limits.priority;
}

base::Result<bool> PageCursor::take(const records::PageFacts &facts)
{
    if (facts.total)
        m_progress.total = facts.total;
    if (facts.pagesCount && *facts.pagesCount > 0)
        m_pagesCount = facts.pagesCount;

    // A page that came before, whatever number it bears: the server starts over, or gives its last page for ever.
    const bool wentBack = m_echoes && facts.page && *facts.page < m_next.page;
    m_echoes = facts.page && *facts.page == m_next.page && m_next.page > 1;
    if (facts.count > 0 && (wentBack || m_seenPages.contains(facts.fingerprint))) {
        m_progress.state = m_guessing ? State::Finished : State::Repeated;
        return false;
    }

    if (facts.count > 0) {
        m_seenPages.insert(facts.fingerprint);
        m_emptyPages = 0;
    } else {
        ++m_emptyPages;
    }
    ++m_progress.pages;
    m_progress.items += facts.count;

    if (!saysMore(facts)) {
        if (m_progress.state == State::Running)
            m_progress.state = State::Finished;
        return true;
    }
    if (m_progress.pages >= m_limits.mostPages) {
        ApiError error;
        error.kind = ApiError::Kind::TooLarge;
        error.outcome = ApiError::Outcome::Refused;
        error.message = u"the server still has more after %1 pages"_s.arg(m_progress.pages);
        return base::Failure(error);
    }
    ++m_next.page;
    return true;
}

bool PageCursor::saysMore(const records::PageFacts &facts)
{
    m_guessing = false;
    if (facts.bare)
        return false;
    switch (m_limits.pagination) {
    case schema::Pagination::None: return false;
    case schema::Pagination::Cursor: return followsLink(facts.next);
    case schema::Pagination::Pages: break;
    }
    if (facts.count == 0)
        return false;
    if (facts.hasMore)
        return *facts.hasMore;

    // Without the server's word: the counts, and while they leave hope, one look at the page after.
    const bool morePages = m_pagesCount && m_progress.pages < *m_pagesCount;
    const bool moreItems = m_progress.total && m_progress.items < *m_progress.total;
    m_guessing = !morePages;
    return morePages || moreItems || (!m_pagesCount && !m_progress.total);
}

bool PageCursor::followsLink(const QString &next)
{
    const QUrl link(next);
    if (link.isEmpty() || !link.isValid() || m_emptyPages > m_limits.mostEmptyPages)
        return false;
    if (m_seenLinks.contains(link)) {
        m_progress.state = State::Repeated;
        return false;
    }
    m_seenLinks.insert(link);
    m_next.link = link;
    return true;
}

bool PageCursor::takeError(const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (!m_guessing || (error.kind != Kind::BadParams && error.kind != Kind::NotFound))
        return false;
    m_progress.state = State::Finished;
    return true;
}

} // namespace api
