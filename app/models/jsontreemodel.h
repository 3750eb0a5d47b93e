// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/treemodel.h"
#include "schema/document.h"

namespace models {

/// A document as a tree that people can read and search: two columns, what it is and its value.
class JsonTreeModel final : public TreeModel {
    Q_OBJECT

public:
    explicit JsonTreeModel(QObject *parent = nullptr);

    /// A diff against the document before.
    void setDocument(const schema::Document &document);
};

/// `onAccessScanning` and `on_access_scanning` as "On access scanning".
QString readable(const QString &key);

} // namespace models
