// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/format.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

/// \p count digits at \p at, as a number; -1 when they are not there.
int digits(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

bool isWithin(int number, int from, int to)
{
    return number >= from && number <= to;
}

bool isDate(QStringView text)
{
    return text.size() == 10 && text[4] == u'-' && text[7] == u'-' && isWithin(digits(text, 0, 4), 1, 9999)
           && QDate::isValid(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

bool isTime(QStringView text)
{
    return text.size() == 5 && text[2] == u':' && isWithin(digits(text, 0, 2), 0, 23)
           && isWithin(digits(text, 3, 2), 0, 59);
}

bool isMonth(QStringView text)
{
    return text.size() == 7 && text[2] == u'/' && isWithin(digits(text, 0, 2), 1, 12)
           && isWithin(digits(text, 3, 4), 1, 9999);
}

/// Nothing, `Z`, `+02:00`, `+0200` or `+02`.
bool isZone(QStringView text)
{
    if (text.isEmpty() || text == u"Z")
        return true;
    if ((text[0] != u'+' && text[0] != u'-') || !isWithin(digits(text, 1, 2), 0, 23))
        return false;
    if (text.size() == 3)
        return true;
    const qsizetype minutes = text[3] == u':' ? 4 : 3;
    return text.size() == minutes + 2 && isWithin(digits(text, minutes, 2), 0, 59);
}

bool isDateTime(QStringView text)
{
    if (text.size() < 16 || !isDate(text.first(10)) || text[10] != u'T' || !isTime(text.sliced(11, 5)))
        return false;
    QStringView rest = text.sliced(16);
    if (rest.startsWith(u':')) {
        if (!isWithin(digits(rest, 1, 2), 0, 59))
            return false;
        rest = rest.sliced(3);
        if (rest.startsWith(u'.')) {
            qsizetype end = 1;
            while (digits(rest, end, 1) >= 0)
                ++end;
            if (end == 1)
                return false;
            rest = rest.sliced(end);
        }
    }
    return isZone(rest);
}

} // namespace

QString typeName(const Field &field)
{
    switch (field.type) {
    case Field::Type::Any: {
        QStringList names;
        for (const Field &alternative : field.alternatives) {
            const QString name = typeName(alternative);
            if (!names.contains(name))
                names.append(name);
        }
        return names.isEmpty() ? u"any"_s : names.join(" or "_L1);
    }
    case Field::Type::Null: return u"null"_s;
    case Field::Type::Boolean: return u"boolean"_s;
    case Field::Type::Integer: return u"integer"_s;
    case Field::Type::Number: return u"number"_s;
    case Field::Type::String: return u"string"_s;
    case Field::Type::Date: return u"date"_s;
    case Field::Type::DateTime: return u"date-time"_s;
    case Field::Type::Time: return u"time"_s;
    case Field::Type::Month: return u"month"_s;
    case Field::Type::Object: return u"object"_s;
    case Field::Type::Array: return field.items.isEmpty() ? u"array"_s : u"array of "_s + typeName(field.items.first());
    }
    return {};
}

bool hasFormat(Field::Type type, QStringView text)
{
    switch (type) {
    case Field::Type::Date: return isDate(text);
    case Field::Type::DateTime: return isDateTime(text);
    case Field::Type::Time: return isTime(text);
    case Field::Type::Month: return isMonth(text);
    case Field::Type::Any:
    case Field::Type::Null:
    case Field::Type::Boolean:
    case Field::Type::Integer:
    case Field::Type::Number:
    case Field::Type::String:
    case Field::Type::Object:
    case Field::Type::Array: return true;
    }
    return true;
}

} // namespace schema
