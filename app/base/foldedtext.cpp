// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedtext.h"

#include <QChar>

#include <algorithm>

namespace base {

using namespace Qt::StringLiterals;

namespace {

/// What Unicode does not decompose; after case folding.
QLatin1StringView spelled(char16_t letter)
{
    switch (letter) {
    case u'ß': return "ss"_L1;
    case u'æ': return "ae"_L1;
    case u'œ': return "oe"_L1;
    case u'ø': return "o"_L1;
    case u'ł': return "l"_L1;
    case u'đ':
    case u'ð': return "d"_L1;
    case u'þ': return "th"_L1;
    case u'ı': return "i"_L1;
    case u'ħ': return "h"_L1;
    default: return {};
    }
}

} // namespace

QByteArray folded(QStringView text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        QByteArray plain(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), plain.begin(), [](QChar c) {
            const auto byte = static_cast<char>(c.unicode());
            return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
        });
        return plain;
    }
    // Folding may compose marks anew (İ), so they are taken off after it.
    const QString apart = text.toString()
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QLatin1StringView letters = spelled(c.unicode());
        if (letters.isEmpty())
            plain += c;
        else
            plain += letters;
    }
    return plain.toUtf8();
}

QByteArrayList foldedWords(QStringView text)
{
    QByteArrayList words;
    const auto parts = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QByteArray word = folded(part);
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace base
