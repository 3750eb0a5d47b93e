// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/redactor.h"

#include "schema/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"[redacted]"_s;
const QByteArray hidden = '"' + mark.toUtf8() + '"';

void collect(const schema::Field &field, QSet<QString> &names)
{
    if (field.secret)
        names.insert(field.name.toLower());
    for (const auto *list : {&field.fields, &field.items, &field.alternatives}) {
        for (const auto &part : *list)
            collect(part, names);
    }
}

/// JSON text, read token by token and written again without what is secret. Never fails: it may have been cut.
class Scanner {
public:
    Scanner(const QByteArray &text, const QSet<QString> &secrets, const Scrubber &scrub)
        : m_text(text),
          m_secrets(secrets),
          m_scrub(scrub)
    {}

    QByteArray run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] != '"') {
                m_out += m_text[m_at++];
                continue;
            }
            const QString name = string();
            const auto colon = blank(m_at);
            const bool isName = colon < m_text.size() && m_text[colon] == ':';
            m_out += quoted(name);
            if (!isName)
                continue;
            m_out += m_text.mid(m_at, colon + 1 - m_at);
            m_at = colon + 1;
            if (Redactor::isSecretName(name) || m_secrets.contains(name.toLower())) {
                skipValue();
                m_out += hidden;
            }
        }
        return m_out;
    }

private:
    qsizetype blank(qsizetype at) const
    {
        while (at < m_text.size()
               && (m_text[at] == ' ' || m_text[at] == '\n' || m_text[at] == '\r' || m_text[at] == '\t'))
            ++at;
        return at;
    }

    /// What stands between the quotes at m_at, unescaped; m_at goes behind it, or to the end when it was cut.
    QString string()
    {
        const auto begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_text.size());
        const auto raw = m_text.mid(begin, m_at - begin);
        const auto whole = QJsonDocument::fromJson("[" + raw + "]").array();
        return whole.isEmpty() ? QString::fromUtf8(raw.mid(1)) : whole.first().toString();
    }

    QByteArray quoted(const QString &text) const
    {
        const auto clean = m_scrub ? QString::fromUtf8(m_scrub(text.toUtf8())) : text;
        const auto array = QJsonDocument(QJsonArray{clean}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    }

    void skipValue()
    {
        m_at = blank(m_at);
        int depth = 0;
        do {
            if (m_at >= m_text.size())
                return;
            const char c = m_text[m_at];
            if (c == '"') {
                string();
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']') {
                if (depth == 0)
                    return; // not ours: the value was missing
                --depth;
            } else if (depth == 0) {
                while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '}' && m_text[m_at] != ']')
                    ++m_at;
                return;
            }
            ++m_at;
        } while (depth > 0);
    }

    const QByteArray &m_text;
    const QSet<QString> &m_secrets;
    const Scrubber &m_scrub;
    qsizetype m_at = 0;
    QByteArray m_out;
};

QJsonValue without(const QJsonValue &value, const QSet<QString> &secrets)
{
    if (value.isArray()) {
        auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, without(array.at(i), secrets));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool secret = Redactor::isSecretName(it.key()) || secrets.contains(it.key().toLower());
        *it = secret ? QJsonValue(mark) : without(*it, secrets);
    }
    return object;
}

bool looksLikeJson(const QByteArray &text)
{
    const auto start =
        std::find_if(text.begin(), text.end(), [](char c) { return !QChar::isSpace(static_cast<unsigned char>(c)); });
    return start != text.end() && (*start == '{' || *start == '[' || *start == '"');
}

/// Without control characters and without anything long enough to be a key.
QByteArray safeExcerpt(const QByteArray &text)
{
    constexpr qsizetype suspicious = 12;
    const auto isKeyLike = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
               || c == '=' || c == '_' || c == '-' || c == '%';
    };
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    QByteArray out;
    for (qsizetype i = 0; i < text.size() && out.size() < Redactor::excerpt;) {
        auto end = i;
        bool word = true;
        while (end < text.size() && isKeyLike(text[end]))
            word = isLetter(text[end++]) && word;
        if (end - i >= suspicious && !(word && end - i < 20))
            out += "[...]";
        else if (end > i)
            out += text.mid(i, end - i);
        else
            out += static_cast<unsigned char>(text[end]) < 0x20 ? ' ' : text[end];
        i = std::max(end, i + 1);
    }
    return QString::fromUtf8(out.left(Redactor::excerpt)).toUtf8(); // whole characters
}

} // namespace

bool Redactor::isSecretName(QStringView name)
{
    static constexpr std::array words{"password"_L1,   "passwd"_L1, "passphrase"_L1,    "pwd"_L1,
                                      "secret"_L1,     "token"_L1,  "authorization"_L1, "credential"_L1,
                                      "privatekey"_L1, "apikey"_L1, "accesskey"_L1,     "cookie"_L1};
    const auto lower = name.toString().toLower().remove(u'_').remove(u'-');
    if (std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return lower.contains(word); }))
        return true;
    return lower == u"key"_s || name.endsWith(u"Key"_s) || name.endsWith(u"_key"_s) || name.endsWith(u"-key"_s);
}

const QSet<QString> &Redactor::secretsOf(const QString &method) const
{
    const auto known = m_secrets.constFind(method);
    if (known != m_secrets.constEnd())
        return *known;
    QSet<QString> names;
    if (const auto *found = m_catalogue ? m_catalogue->find(method) : nullptr) {
        const auto &schema = m_catalogue->schema(*found);
        collect(schema.params, names);
        collect(schema.result, names);
        for (const auto &older : schema.resultByVersion)
            collect(older.second, names);
    }
    return *m_secrets.insert(method, names);
}

QByteArray Redactor::body(const QByteArray &text, const QString &method, const Scrubber &scrub) const
{
    if (text.isEmpty())
        return {};
    if (!looksLikeJson(text))
        return safeExcerpt(scrub ? scrub(text.left(64 * keptBytes)) : text.left(64 * keptBytes));
    const auto whole = Scanner(text.left(4 * keptBytes), secretsOf(method), scrub).run();
    const auto clean = scrub ? scrub(whole) : whole;
    return clean.size() <= keptBytes ? clean : QString::fromUtf8(clean.left(keptBytes)).toUtf8();
}

QJsonValue Redactor::value(const QJsonValue &value, const QString &method) const
{
    return without(value, secretsOf(method));
}

void Redactor::redact(base::CallRecord &record, const Scrubber &scrub) const
{
    record.requestBody = body(record.requestBody, record.method, scrub);
    record.responseBody = body(record.responseBody, record.method, scrub);
    if (!record.error || !scrub)
        return;
    for (auto *words : {&record.error->message, &record.error->details, &record.error->pointer})
        *words = QString::fromUtf8(scrub(words->toUtf8()));
}

} // namespace transport
