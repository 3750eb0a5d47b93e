// SPDX-License-Identifier: GPL-3.0-or-later
#include "code.h"

#include <QRegularExpression>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

/// One pass over the text, copying code and blanking the rest.
class Scanner {
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    Code run()
    {
        while (!atEnd()) {
            if (startsWith(u"//"))
                skipTo(endOfLine());
            else if (startsWith(u"/*"))
                skipTo(after(u"*/"_s, m_at + 2));
            else if (m_lineIsBlank && current() == u'#')
                directive();
            else if (current() == u'"')
                string();
            else if (current() == u'\'')
                character();
            else
                take();
        }
        m_code.lines.append(m_line);
        return std::move(m_code);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return m_text.at(m_at); }
    bool startsWith(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }
    qsizetype endOfLine() const
    {
        const auto at = m_text.indexOf(u'\n', m_at);
        return at < 0 ? m_text.size() : at;
    }
    qsizetype after(const QString &what, qsizetype from) const
    {
        const auto at = m_text.indexOf(what, from);
        return at < 0 ? m_text.size() : at + what.size();
    }
    int lineNumber() const { return int(m_code.lines.size()) + 1; }

    void put(QChar c)
    {
        if (c == u'\n') {
            m_code.lines.append(std::exchange(m_line, {}));
            m_lineIsBlank = true;
        } else {
            m_line.append(c);
            m_lineIsBlank = m_lineIsBlank && c.isSpace();
        }
    }
    void take() { put(m_text.at(m_at++)); }
    void skipTo(qsizetype end)
    {
        for (; m_at < end; ++m_at)
            put(current() == u'\n' ? u'\n' : u' ');
    }

    void directive()
    {
        static const QRegularExpression include(uR"re(^#\s*include\s*(["<])([^">\n]+)[">])re"_s);
        const auto match = include.match(m_text.sliced(m_at, endOfLine() - m_at));
        if (!match.hasMatch()) {
            take();
            return;
        }
        const bool quoted = match.captured(1) == u'"';
        m_code.includes.append({match.captured(2), quoted, lineNumber()});
        for (const auto end = m_at + match.capturedLength(); m_at < end;)
            take();
    }

    void string()
    {
        const int line = lineNumber();
        qsizetype begin = m_at + 1;
        qsizetype end = begin;
        qsizetype next;
        if (m_line.endsWith(u'R')) {
            begin = after(u"("_s, m_at);
            const QString close = u')' + m_text.sliced(m_at + 1, begin - m_at - 2) + u'"';
            next = after(close, begin);
            end = next - close.size();
        } else {
            while (end < m_text.size() && m_text.at(end) != u'"' && m_text.at(end) != u'\n')
                end += m_text.at(end) == u'\\' ? 2 : 1;
            end = std::min(end, m_text.size());
            next = std::min(end + 1, m_text.size());
        }
        m_code.literals.append({m_text.sliced(begin, std::max<qsizetype>(0, end - begin)), line});
        put(u'"');
        skipTo(next - 1);
        m_at = next;
        put(u'"');
    }

    void character()
    {
        // 10'000 is a number
        if (!m_line.isEmpty() && m_line.back().isDigit()) {
            take();
            return;
        }
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u'\'' && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        skipTo(std::min(end + 1, m_text.size()));
    }

    const QString m_text;
    qsizetype m_at = 0;
    QString m_line;
    bool m_lineIsBlank = true;
    Code m_code;
};

} // namespace

Code parse(const QString &text)
{
    return Scanner(text).run();
}

} // namespace architecture
