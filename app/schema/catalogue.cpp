// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue.h"

#include "schema/area.h"
#include "schema/methodindex.h"
#include "schema/overlay.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

// The documents are linked in with the library; nobody but the catalogue has to know.
static void initDocuments()
{
    Q_INIT_RESOURCE(api);
}

namespace schema {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/api/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("catalogue: %s is not in this build", qUtf8Printable(name));
    return file.readAll();
}

} // namespace

struct Catalogue::Private {
    struct Document {
        MethodIndex::Document entry;
        std::once_flag once;
        QList<MethodSchema> schemas;
    };

    QList<Method> methods;
    QHash<QStringView, qsizetype> byId; ///< views of the ids in `methods`
    std::vector<Document> documents;
    std::atomic<int> documentsRead{0};
    std::once_flag overlayOnce;
    std::unique_ptr<const Overlay> overlay;

    void read(Document *document);
};

void Catalogue::Private::read(Document *document)
{
    Area area = readArea(resource(document->entry.file));
    if (!area.faults.isEmpty() || area.schemas.size() != document->entry.count)
        qFatal("catalogue: %s: %s", qUtf8Printable(document->entry.file),
               area.faults.isEmpty() ? "does not fit the index" : qUtf8Printable(area.faults.first().toString()));
    document->schemas = std::move(area.schemas);
    documentsRead.fetch_add(1, std::memory_order_relaxed);
}

Catalogue::Catalogue() : d(std::make_unique<Private>())
{
    initDocuments();
    auto index = MethodIndex::fromBytes(resource(u"index"_s));
    if (!index)
        qFatal("catalogue: the index cannot be read");
    d->methods = std::move(index->methods);
    d->byId.reserve(d->methods.size());
    for (qsizetype i = 0; i < d->methods.size(); ++i)
        d->byId.insert(d->methods.at(i).id, i);
    d->documents = std::vector<Private::Document>(static_cast<std::size_t>(index->documents.size()));
    for (std::size_t i = 0; i < d->documents.size(); ++i)
        d->documents[i].entry = index->documents.at(static_cast<qsizetype>(i));
}

Catalogue::~Catalogue() = default;

const QList<Method> &Catalogue::methods() const
{
    return d->methods;
}

const Method *Catalogue::find(QStringView id) const
{
    const auto it = d->byId.constFind(id);
    return it == d->byId.cend() ? nullptr : &d->methods.at(*it);
}

const Method &Catalogue::method(const MethodId &id) const
{
    const Method *found = find(id.toString());
    if (!found)
        qFatal("catalogue: there is no method %s", qUtf8Printable(id.toString()));
    return *found;
}

const MethodSchema &Catalogue::schema(const Method &method) const
{
    const auto it = d->byId.constFind(method.id);
    if (it == d->byId.cend())
        qFatal("catalogue: there is no method %s", qUtf8Printable(method.id));
    const auto after =
        std::upper_bound(d->documents.begin(), d->documents.end(), *it,
                         [](qsizetype place, const Private::Document &doc) { return place < doc.entry.first; });
    Private::Document &document = *std::prev(after);
    std::call_once(document.once, [&] { d->read(&document); });
    return document.schemas.at(*it - document.entry.first);
}

const Overlay &Catalogue::overlay() const
{
    std::call_once(d->overlayOnce,
                   [this] { d->overlay = std::make_unique<Overlay>(*this, resource(u"overlay.json"_s)); });
    return *d->overlay;
}

int Catalogue::documentsRead() const
{
    return d->documentsRead.load(std::memory_order_relaxed);
}

} // namespace schema
