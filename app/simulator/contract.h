// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue.h"
#include "simulator/options.h"

#include <QHash>
#include <QJsonObject>

namespace simulator {

/// What the documents say about a call: whether there is such a method for this edition and version, and whether its
/// parameters will do. Const after construction; any thread.
class Contract {
public:
    explicit Contract(schema::Edition edition);

    const schema::Catalogue &catalogue() const { return m_catalogue; }
    bool hasArea(const QString &area) const { return m_areas.contains(area); }
    /// The areas a key can have, without `general`, which every key has.
    QStringList areas() const;
    /// Whether any method of \p area takes \p service in its URL, for this edition.
    bool hasService(const QString &area, const QString &service) const;

    /// The method, or a Fault.
    const schema::Method &method(const QString &area, const QString &name, const QString &version,
                                 const QString &service) const;
    /// \p params without what the API takes and ignores, and with `{}` where an object came as `[]`; a Fault that names
    /// what is wrong with the rest.
    QJsonObject checked(const schema::Method &method, const QString &version, QJsonObject params) const;

    /// The operation for a path below `/cloud`, and what stands for `{id}` in it; nullptr for none. \p pathExists: some
    /// verb would have done.
    const schema::Method *operation(const QString &verb, const QString &path, bool asff, QString &id,
                                    bool &pathExists) const;
    /// Empty, or what is wrong with a REST call: \p values holds all parameters by name, as the documents type them.
    QString complaintAbout(const schema::Method &operation, const QJsonObject &values) const;
    /// Text of a query, header or path as the type that the documents want.
    QJsonObject typed(const schema::Method &operation, const QMap<QString, QString> &texts) const;

private:
    bool wantsService(const schema::Method &method) const;

    const schema::Edition m_edition;
    schema::Catalogue m_catalogue;
    QStringList m_areas;
};

} // namespace simulator
