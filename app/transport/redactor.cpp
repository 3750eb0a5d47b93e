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

/// Appends what JSON's escapes in \p raw stand for. Lenient: what is no escape stays as it is.
void unescape(QByteArrayView raw, QByteArray &out)
{
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 == raw.size()) {
            out += raw[i];
            continue;
        }
        const char c = raw[++i];
        switch (c) {
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'u': {
            QString units;
            bool ok = true;
            for (auto at = i - 1; ok && at + 6 <= raw.size() && raw[at] == '\\' && raw[at + 1] == 'u'; at += 6) {
                const auto unit = raw.sliced(at + 2, 4).toByteArray().toUShort(&ok, 16);
                if (ok) {
                    units += QChar(unit);
                    i = at + 5;
                }
            }
            out += units.isEmpty() ? QByteArray("u") : units.toUtf8();
            break;
        }
        default: out += c;
        }
    }
}

bool isEscaped(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return c == '\\' || static_cast<unsigned char>(c) < 0x20; });
}

/// JSON text, read once from its begin and written again without what is secret. Never fails: it may have been cut.
///
/// Texts go over as they stand. One with escapes may hide the key from whoever looks for it afterwards: all of them are
/// unescaped into one text that is searched at once, and only when something is found are they written anew.
class Scanner {
public:
    Scanner(const QByteArray &text, const QSet<QString> &secrets, const Scrubber &scrub)
        : m_text(text),
          m_secrets(secrets),
          m_scrub(scrub)
    {}

    QByteArray run()
    {
        const auto out = scan();
        if (!m_scrub || m_plain.isEmpty() || m_scrub(m_plain) == m_plain)
            return out;
        m_rewrite = true;
        m_at = 0;
        return scan();
    }

private:
    QByteArray scan()
    {
        m_out.clear();
        m_out.reserve(std::min(m_text.size(), enough) + 1024);
        while (m_at < m_text.size() && m_out.size() < enough) {
            if (m_text[m_at] != '"') {
                const auto quote = m_text.indexOf('"', m_at);
                const auto end = quote < 0 ? m_text.size() : quote;
                m_out.append(QByteArrayView(m_text).sliced(m_at, end - m_at));
                m_at = end;
                continue;
            }
            const auto raw = string();
            const auto colon = blank(m_at);
            const bool isName = colon < m_text.size() && m_text[colon] == ':';
            write(raw);
            if (!isName)
                continue;
            m_out.append(QByteArrayView(m_text).sliced(m_at, colon + 1 - m_at));
            m_at = colon + 1;
            if (isSecret(raw)) {
                skipValue();
                m_out += hidden;
            }
        }
        return m_out;
    }

    qsizetype blank(qsizetype at) const
    {
        while (at < m_text.size()
               && (m_text[at] == ' ' || m_text[at] == '\n' || m_text[at] == '\r' || m_text[at] == '\t'))
            ++at;
        return at;
    }

    /// What stands between the quotes at m_at, as it stands; m_at goes behind it, or to the end when it was cut.
    QByteArrayView string()
    {
        const auto begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const auto end = std::min(m_at, m_text.size());
        m_closed = m_at < m_text.size();
        m_at = std::min(m_at + 1, m_text.size());
        return QByteArrayView(m_text).sliced(begin, end - begin);
    }

    void write(QByteArrayView raw)
    {
        if (!isEscaped(raw) && m_closed) {
            m_out += '"';
            m_out.append(raw);
            m_out += '"';
            return;
        }
        QByteArray plain;
        unescape(raw, plain);
        if (!m_rewrite) {
            m_plain += plain;
            m_plain += '\0'; // in no key
        }
        const auto clean = m_rewrite && m_scrub ? m_scrub(plain) : plain;
        const auto array = QJsonDocument(QJsonArray{QString::fromUtf8(clean)}).toJson(QJsonDocument::Compact);
        m_out.append(QByteArrayView(array).sliced(1, array.size() - 2));
    }

    bool isSecret(QByteArrayView raw)
    {
        const auto known = m_names.constFind(raw);
        if (known != m_names.cend())
            return *known;
        QByteArray plain;
        unescape(raw, plain);
        const auto name = QString::fromUtf8(plain);
        const bool secret = Redactor::isSecretName(name) || m_secrets.contains(name.toLower());
        m_names.insert(raw, secret);
        return secret;
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
    /// The key may lie across the end of what is kept, which is cut when it has been taken out.
    static constexpr qsizetype enough = Redactor::keptBytes + Redactor::longestKey;
    qsizetype m_at = 0;
    bool m_closed = true;   ///< the last string had its end
    bool m_rewrite = false; ///< second time through: the key is in one of the escaped texts
    QByteArray m_plain;     ///< the escaped texts, unescaped
    QHash<QByteArrayView, bool> m_names;
    QByteArray m_out;
};

bool isSecret(const QString &name, const QSet<QString> &secrets)
{
    return Redactor::isSecretName(name) || secrets.contains(name.toLower());
}

bool hasSecret(const QJsonValue &value, const QSet<QString> &secrets)
{
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [&secrets](const QJsonValue &one) { return hasSecret(one, secrets); });
    }
    if (!value.isObject())
        return false;
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isSecret(it.key(), secrets) || hasSecret(*it, secrets))
            return true;
    }
    return false;
}

/// Rewriting costs much more than looking, and most values hold nothing to take out.
QJsonValue without(const QJsonValue &value, const QSet<QString> &secrets)
{
    if (!hasSecret(value, secrets))
        return value;
    if (value.isArray()) {
        auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, without(array.at(i), secrets));
        return array;
    }
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        *it = isSecret(it.key(), secrets) ? QJsonValue(mark) : without(*it, secrets);
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

QSet<QString> Redactor::secretsOf(const QString &method) const
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_secrets.constFind(method);
        if (known != m_secrets.constEnd())
            return *known;
    }
    QSet<QString> names;
    if (const auto *found = m_catalogue ? m_catalogue->find(method) : nullptr) {
        const auto &schema = m_catalogue->schema(*found);
        collect(schema.params, names);
        collect(schema.result, names);
        for (const auto &older : schema.resultByVersion)
            collect(older.second, names);
    }
    const QMutexLocker lock(&m_mutex);
    return *m_secrets.insert(method, names);
}

QByteArray Redactor::body(const QByteArray &text, const QString &method, const Scrubber &scrub) const
{
    if (text.isEmpty())
        return {};
    if (!looksLikeJson(text))
        return safeExcerpt(scrub ? scrub(text.left(readBytes)) : text.left(readBytes));
    const bool across = scrub && text.size() > readBytes;
    const auto begin = (across ? scrub(text.left(readBytes + longestKey)) : text).left(readBytes);
    const auto secrets = secretsOf(method);
    const auto whole = Scanner(begin, secrets, scrub).run();
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
    if (scrub)
        record.target = QString::fromUtf8(scrub(record.target.toUtf8()));
    if (!record.error || !scrub)
        return;
    for (auto *words : {&record.error->message, &record.error->details, &record.error->pointer})
        *words = QString::fromUtf8(scrub(words->toUtf8()));
}

} // namespace transport
