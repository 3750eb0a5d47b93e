// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/endpoint.h"
#include "store/inventoryrow.h"
#include "ui/pages/details.h"

namespace ui {

/// What the pane tells of an endpoint: of the inventory, and of its own answer where that is known. Either may be missing;
/// the order of groups and lines is always the same.
QList<Details::Group> endpointGroups(const QString &connection, const std::optional<store::InventoryRow> &row,
                                     const std::optional<records::EndpointDetails> &details, const QDateTime &now);

} // namespace ui
