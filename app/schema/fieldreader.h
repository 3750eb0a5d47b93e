// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"
#include "schema/memberreader.h"

namespace schema {

/// Makes fields of the JSON Schemas in one document; the dialect is told in resources/api/README.md. Lenient in what it
/// gives (a field always comes back), strict in what it says: every word that the dialect does not know is a fault.
class FieldReader : public MemberReader {
public:
    using MemberReader::MemberReader;

    /// \p pointer is where \p schema stands; \p confidence holds where the schema has no `x-confidence`.
    Field read(const QString &name, const QJsonObject &schema, const QString &pointer, Confidence confidence);
    /// To be called with the whole of the parameters or of an answer: looks at what fields say of each other.
    void checkReferences(const Field &root, const QString &pointer, const QStringList &versions);

private:
    void readType(Field *field, const QJsonObject &schema, const QString &pointer);
    void readTypeList(Field *field, const QJsonArray &names, const QJsonObject &schema, const QString &pointer);
    void readAlternatives(Field *field, const QJsonObject &schema, const QString &pointer);
    void readMembers(Field *field, const QJsonObject &schema, const QString &pointer);
    void readLimits(Field *field, const QJsonObject &schema, const QString &pointer);
    void readChoices(Field *field, const QJsonObject &schema, const QString &pointer);
    std::optional<Dependency> dependency(const QJsonObject &schema, const QString &key, const QString &pointer);
    /// One, or a list of them.
    QList<Dependency> dependencies(const QJsonObject &schema, const QString &key, const QString &pointer);
    Dependency dependency(const QJsonObject &when, const QString &here);
    void readLimitsByVersion(Field *field, const QJsonObject &schema, const QString &pointer);
    void readOwnWords(Field *field, const QJsonObject &schema, const QString &pointer);
    void checkDefault(const Field &field, const QString &pointer);
    /// \p above: the object that \p field, or the list it is an element of, is a member of; nullptr: the root.
    void checkReferences(const Field &field, const Field *above, const Field &root, const QString &pointer,
                         const QStringList &versions);

    int m_depth = 0;
};

} // namespace schema
