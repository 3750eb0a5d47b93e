// SPDX-License-Identifier: GPL-3.0-or-later
// The build step: reads the documents of resources/api and the overlay that lies over them, refuses what is wrong in
// them, writes the names of the methods as constants (schema/methods.h), the index that the catalogue starts from, and
// all texts that are shown for translators (catalogue_texts.h).
//
//     plumbline-index OUT-FOLDER [--overlay OVERLAY] DOCUMENT…

#include "schema/area.h"
#include "schema/methodindex.h"
#include "schema/overlayfile.h"
#include "schema/showntexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int complaints = 0;

void complain(const QString &file, const QString &text)
{
    std::fprintf(stderr, "%s: error: %s\n", qUtf8Printable(file), qUtf8Printable(text));
    ++complaints;
}

/// Whether C++ takes \p name as the name of a constant or a namespace.
bool isIdentifier(const QString &name)
{
    static const QSet<QString> keywords{
        u"and"_s,     u"asm"_s,       u"auto"_s,      u"bool"_s,     u"break"_s,    u"case"_s,     u"catch"_s,
        u"char"_s,    u"class"_s,     u"const"_s,     u"continue"_s, u"default"_s,  u"delete"_s,   u"do"_s,
        u"double"_s,  u"else"_s,      u"enum"_s,      u"explicit"_s, u"export"_s,   u"extern"_s,   u"false"_s,
        u"float"_s,   u"for"_s,       u"friend"_s,    u"goto"_s,     u"if"_s,       u"inline"_s,   u"int"_s,
        u"long"_s,    u"mutable"_s,   u"namespace"_s, u"new"_s,      u"not"_s,      u"operator"_s, u"or"_s,
        u"private"_s, u"protected"_s, u"public"_s,    u"register"_s, u"requires"_s, u"return"_s,   u"short"_s,
        u"signed"_s,  u"sizeof"_s,    u"static"_s,    u"struct"_s,   u"switch"_s,   u"template"_s, u"this"_s,
        u"throw"_s,   u"true"_s,      u"try"_s,       u"typedef"_s,  u"typename"_s, u"union"_s,    u"unsigned"_s,
        u"using"_s,   u"virtual"_s,   u"void"_s,      u"volatile"_s, u"while"_s,    u"xor"_s,
    };
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9]*$"_s);
    return form.match(name).hasMatch() && !keywords.contains(name);
}

QByteArray header(const schema::MethodIndex &index)
{
    QByteArray text("// Written by the build from resources/api. Do not edit.\n"
                    "#pragma once\n\n"
                    "#include \"schema/method.h\"\n\n"
                    "namespace schema::method {\n");
    for (const auto &document : index.documents) {
        if (document.count == 0)
            continue;
        const QByteArray area = index.methods.at(document.first).area.toUtf8();
        text += "\nnamespace " + area + " {\n";
        for (qsizetype i = document.first; i < document.first + document.count; ++i) {
            const schema::Method &method = index.methods.at(i);
            text += "inline constexpr MethodId " + method.name.toUtf8() + "(u\"" + method.id.toUtf8() + "\", "
                    + QByteArray::number(method.id.size()) + ");\n";
        }
        text += "} // namespace " + area + "\n";
    }
    return text + "\n} // namespace schema::method\n";
}

/// Leaves a file alone that holds \p bytes already, so that nothing is compiled again for a changed description.
void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes)
        return;
    file.close();
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        complain(path, file.errorString());
}

std::optional<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    complain(path, file.errorString());
    return std::nullopt;
}

void complain(const QString &file, const schema::Faults &faults)
{
    for (const schema::Fault &fault : faults)
        complain(file, fault.toString());
}

std::optional<schema::Area> read(const QString &path, schema::MethodIndex *index, QSet<QString> *ids)
{
    const auto json = contents(path);
    if (!json)
        return std::nullopt;
    schema::Area area = schema::readArea(*json);
    complain(path, area.faults);
    if (!isIdentifier(area.name))
        complain(path, u"/info/x-api: %1 cannot name a namespace"_s.arg(area.name));
    for (const schema::Method &method : area.methods) {
        if (!isIdentifier(method.name))
            complain(path, u"%1: cannot name a constant"_s.arg(method.name));
        if (ids->contains(method.id))
            complain(path, u"%1: stands twice"_s.arg(method.id));
        ids->insert(method.id);
    }
    index->documents.append({QFileInfo(path).fileName(), index->methods.size(), area.methods.size()});
    index->methods.append(area.methods);
    return area;
}

/// \p path may be empty: no overlay.
schema::OverlayFile readOverlay(const QString &path, const QList<schema::Area> &areas)
{
    const auto json = path.isEmpty() ? std::nullopt : contents(path);
    if (!json)
        return {};
    schema::OverlayFile overlay = schema::readOverlay(*json);
    complain(path, overlay.faults);
    complain(path, schema::checkOverlay(overlay, areas));
    return overlay;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool hasOverlay = arguments.value(1) == "--overlay"_L1;
    if (arguments.isEmpty() || (hasOverlay && arguments.size() < 3)) {
        std::fputs("usage: plumbline-index OUT-FOLDER [--overlay OVERLAY] DOCUMENT…\n", stderr);
        return 2;
    }
    schema::MethodIndex index;
    QSet<QString> ids;
    QList<schema::Area> areas;
    for (const QString &path : arguments.sliced(hasOverlay ? 3 : 1)) {
        if (auto area = read(path, &index, &ids))
            areas.append(*std::move(area));
    }
    // What a faulty document lacks would only be told a second time.
    schema::OverlayFile overlay;
    if (complaints == 0)
        overlay = readOverlay(hasOverlay ? arguments.at(2) : QString(), areas);
    if (complaints > 0)
        return 1;
    const QString &folder = arguments.first();
    write(folder + u"/schema/methods.h"_s, header(index));
    write(folder + u"/index"_s, index.toBytes());
    write(folder + u"/catalogue_texts.h"_s, schema::translatorsSource(schema::shownTexts(areas, overlay)));
    return complaints > 0 ? 1 : 0;
}
