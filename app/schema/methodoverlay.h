// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/overlayfile.h"

namespace schema {

/// How one field is shown.
struct Look {
    QString title; ///< untranslated (catalogueText()); empty for the whole only
    Widget widget = Widget::Plain;
    Unit unit = Unit::None;
    QString rangeEnd; ///< DateRange: the sibling that is the other end, shown with this field and not alone
};

/// A column of a list.
struct Column {
    QString pointer; ///< field pointer from an element of the list
    const Field *field = nullptr;
    Look look;
    QString within; ///< title of the object that it is a member of, untranslated; empty for a member of the element
    bool isShown = false; ///< at first; others can be added
};

/// Where the list stands in the answers of \p method; nothing when they hold none.
std::optional<QString> listPointer(const Method &method, const MethodSchema &schema);

/// A method as overlay.json wants it shown: what stands at its field pointer goes before what stands at the name, and
/// that before what follows from the document. A cheap view of what it was made of, which must outlive it; all texts
/// are untranslated. Any thread.
class MethodOverlay {
public:
    MethodOverlay(const OverlayFile &file, const Method &method, const MethodSchema &schema);

    QString title() const;
    /// Empty for what is not destructive.
    QString danger() const;
    /// \p pointer may be a value's too: an index stands for its list's elements. A field that is not known (an answer
    /// has more than the document) is shown by its name.
    Look param(QStringView pointer) const;
    Look result(QStringView pointer, QStringView version = {}) const;
    /// Members of the object at \p pointer among the parameters, in the order of a form.
    QList<const Field *> params(QStringView pointer = {}) const;
    /// Of the list in the answer of \p version (empty: the latest): those shown at first, in order, then every other
    /// that is no object, in the document's order. Empty when there is no list.
    QList<Column> columns(QStringView version = {}) const;

private:
    Look look(const QHash<QString, FieldEntry> &entries, const Field &root, QStringView pointer) const;

    const OverlayFile *m_file;
    const Method *m_method;
    const MethodSchema *m_schema;
    MethodEntry m_entry;
};

} // namespace schema
