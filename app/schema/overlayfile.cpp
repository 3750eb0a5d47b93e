// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/overlayfile.h"

#include "schema/memberreader.h"
#include "schema/pointer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

class OverlayReader {
public:
    OverlayReader(const KeyOrder &order, OverlayFile *file) : m_file(file), m_members(order, m_method, &file->faults) {}

    void read(const QJsonObject &root)
    {
        m_members.checkWords(root, {u"areas"_s, u"fields"_s, u"methods"_s}, {});
        const QJsonObject areas = m_members.object(root, u"areas"_s, {});
        for (auto it = areas.begin(); it != areas.end(); ++it)
            m_file->areas.insert(it.key(), m_members.string(areas, it.key(), u"/areas"_s));
        m_file->fields = fields(m_members.object(root, u"fields"_s, {}), u"/fields"_s);
        const QJsonObject methods = m_members.object(root, u"methods"_s, {});
        for (auto it = methods.begin(); it != methods.end(); ++it) {
            m_method = it.key();
            m_file->methods.insert(it.key(), method(m_members.object(methods, it.key(), u"/methods"_s),
                                                    pointerTo(u"/methods"_s, it.key())));
        }
    }

private:
    MethodEntry method(const QJsonObject &object, const QString &pointer)
    {
        m_members.checkWords(object, {u"title"_s, u"danger"_s, u"order"_s, u"columns"_s, u"params"_s, u"result"_s},
                             pointer);
        MethodEntry entry;
        entry.title = m_members.string(object, u"title"_s, pointer);
        entry.danger = m_members.string(object, u"danger"_s, pointer);
        entry.order = m_members.strings(object, u"order"_s, pointer);
        entry.columns = m_members.strings(object, u"columns"_s, pointer);
        entry.params = fields(m_members.object(object, u"params"_s, pointer), pointerTo(pointer, u"params"));
        entry.result = fields(m_members.object(object, u"result"_s, pointer), pointerTo(pointer, u"result"));
        return entry;
    }

    QHash<QString, FieldEntry> fields(const QJsonObject &object, const QString &pointer)
    {
        QHash<QString, FieldEntry> entries;
        for (auto it = object.begin(); it != object.end(); ++it)
            entries.insert(it.key(), field(object, it.key(), pointer));
        return entries;
    }

    FieldEntry field(const QJsonObject &holder, const QString &key, const QString &above)
    {
        FieldEntry entry;
        if (holder.value(key).isString()) {
            entry.title = m_members.string(holder, key, above);
            return entry;
        }
        const QJsonObject object = m_members.object(holder, key, above);
        const QString pointer = pointerTo(above, key);
        m_members.checkWords(object, {u"title"_s, u"widget"_s, u"unit"_s, u"end"_s, u"order"_s}, pointer);
        entry.title = m_members.string(object, u"title"_s, pointer);
        word(object, u"widget"_s, pointer, widgetNamed, &entry.widget);
        word(object, u"unit"_s, pointer, unitNamed, &entry.unit);
        entry.rangeEnd = m_members.string(object, u"end"_s, pointer);
        entry.order = m_members.strings(object, u"order"_s, pointer);
        if (entry.rangeEnd.isEmpty() != (entry.widget != Widget::DateRange))
            m_members.fault(pointerTo(pointer, u"end"), u"belongs to a dateRange, and that to it"_s);
        return entry;
    }

    template <typename Find, typename E>
    void word(const QJsonObject &object, const QString &key, const QString &pointer, Find find, E *target)
    {
        const QString text = m_members.string(object, key, pointer);
        if (const auto value = find(text))
            *target = *value;
        else if (!text.isEmpty())
            m_members.fault(pointerTo(pointer, key), u"there is no %1 \"%2\""_s.arg(key, text));
    }

    OverlayFile *m_file;
    QString m_method; ///< what faults are told of
    MemberReader m_members;
};

} // namespace

OverlayFile readOverlay(const QByteArray &json)
{
    OverlayFile file;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const QString why = error.error == QJsonParseError::NoError ? u"is no object"_s : error.errorString();
        file.faults.append({{}, {}, u"not an overlay: %1 at byte %2"_s.arg(why).arg(error.offset)});
        return file;
    }
    const KeyOrder order(json);
    for (const QString &pointer : order.duplicates())
        file.faults.append({{}, pointer, u"stands twice"_s});
    OverlayReader(order, &file).read(document.object());
    return file;
}

} // namespace schema
