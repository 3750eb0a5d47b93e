// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/archive.h"

#include <zlib.h>

#include <algorithm>

namespace simulator {

namespace {

void put16(QByteArray &out, quint32 value)
{
    out.append(static_cast<char>(value & 0xffU));
    out.append(static_cast<char>((value >> 8U) & 0xffU));
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, value & 0xffffU);
    put16(out, value >> 16U);
}

/// What stands both before the file and in the directory.
QByteArray facts(const ArchivedFile &file, const QByteArray &name)
{
    const auto size = static_cast<quint32>(file.content.size());
    const auto sum = static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(file.content.constData()), static_cast<uInt>(file.content.size())));
    QByteArray out;
    put16(out, 20);        // version 2.0 is needed
    put16(out, 1U << 11U); // the name is UTF-8
    put16(out, 0);         // stored
    put16(out, 0);         // midnight …
    put16(out, 0x21);      // … of the first day there is
    put32(out, sum);
    put32(out, size);
    put32(out, size);
    put16(out, static_cast<quint32>(name.size()));
    put16(out, 0);
    return out;
}

QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const char c : text.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            out.append('\\');
        out.append(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
    }
    return out;
}

} // namespace

QByteArray zipArchive(const QList<ArchivedFile> &files)
{
    QByteArray out;
    QByteArray directory;
    for (const ArchivedFile &file : files) {
        const QByteArray name = file.name.toUtf8();
        const QByteArray common = facts(file, name);
        put32(directory, 0x02014b50);
        put16(directory, 20);
        directory += common;
        put16(directory, 0);
        put16(directory, 0);
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, static_cast<quint32>(out.size()));
        directory += name;
        put32(out, 0x04034b50);
        out += common + name + file.content;
    }
    const auto begin = static_cast<quint32>(out.size());
    out += directory;
    put32(out, 0x06054b50);
    put32(out, 0);
    put16(out, static_cast<quint32>(files.size()));
    put16(out, static_cast<quint32>(files.size()));
    put32(out, static_cast<quint32>(directory.size()));
    put32(out, begin);
    put16(out, 0);
    return out;
}

QByteArray plainPdf(const QString &title, const QStringList &lines)
{
    constexpr qsizetype perPage = 54;
    const qsizetype pages = std::max<qsizetype>(1, (lines.size() + perPage - 1) / perPage);
    // 1: catalogue, 2: pages, 3: font, then a page and its text each.
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}, {}};
    QByteArray kids;
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray text = "BT /F1 14 Tf 50 800 Td (" + escaped(title) + ") Tj /F1 9 Tf 0 -24 Td 13 TL\n";
        for (const QString &line : lines.mid(page * perPage, perPage))
            text += '(' + escaped(line.left(110)) + ") Tj T*\n";
        text += "ET";
        const auto number = QByteArray::number(objects.size() + 1);
        const auto next = QByteArray::number(objects.size() + 2);
        kids += number + " 0 R ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                   "/Contents "
                       + next + " 0 R >>"
                << "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>";
    objects[2] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    QByteArray out = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(at + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const auto start = QByteArray::number(out.size());
    return out + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
           + start + "\n%%EOF\n";
}

} // namespace simulator
