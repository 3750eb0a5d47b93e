// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/methodindex.h"

#include <QDataStream>
#include <QIODevice>

#include <utility>

namespace schema {

namespace {

constexpr quint32 mark = 0x504c4931; // PLI1

template <typename E>
E enumerator(QDataStream &in)
{
    qint32 number = 0;
    in >> number;
    return static_cast<E>(number);
}

Editions editions(QDataStream &in)
{
    qint32 number = 0;
    in >> number;
    return Editions::fromInt(number);
}

} // namespace

static QDataStream &operator<<(QDataStream &out, const Method &m)
{
    out << m.id << m.area << m.name << static_cast<qint32>(m.protocol) << m.verb << m.path << m.summary << m.versions
        << m.services << m.servicesEditions.toInt() << m.editions.toInt() << static_cast<qint32>(m.effect)
        << m.destructive << m.idempotent << static_cast<qint32>(m.pagination) << m.pagingParams << m.pagingItems
        << m.bucket << static_cast<qint32>(m.confidence);
    return out;
}

static QDataStream &operator>>(QDataStream &in, Method &m)
{
    in >> m.id >> m.area >> m.name;
    m.protocol = enumerator<Protocol>(in);
    in >> m.verb >> m.path >> m.summary >> m.versions >> m.services;
    m.servicesEditions = editions(in);
    m.editions = editions(in);
    m.effect = enumerator<Effect>(in);
    in >> m.destructive >> m.idempotent;
    m.pagination = enumerator<Pagination>(in);
    in >> m.pagingParams >> m.pagingItems >> m.bucket;
    m.confidence = enumerator<Confidence>(in);
    return in;
}

static QDataStream &operator<<(QDataStream &out, const MethodIndex::Document &d)
{
    return out << d.file << static_cast<qint64>(d.first) << static_cast<qint64>(d.count);
}

static QDataStream &operator>>(QDataStream &in, MethodIndex::Document &d)
{
    qint64 first = 0;
    qint64 count = 0;
    in >> d.file >> first >> count;
    d.first = first;
    d.count = count;
    return in;
}

QByteArray MethodIndex::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << mark << documents << methods;
    return bytes;
}

std::optional<MethodIndex> MethodIndex::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 begin = 0;
    in >> begin;
    if (begin != mark)
        return std::nullopt;
    MethodIndex index;
    in >> index.documents >> index.methods;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    for (const Document &document : std::as_const(index.documents)) {
        if (document.first < 0 || document.count < 0 || document.first > index.methods.size() - document.count)
            return std::nullopt;
    }
    return index;
}

} // namespace schema
