// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "records/license.h"

namespace api {

/// What companies have bought. A list of verbs without state; \p client must outlive its calls.
class LicensingService {
public:
    explicit LicensingService(Client &client) : m_client(&client) {}

    /// \p companyId empty: the company the key belongs to.
    base::Call<records::LicenseInfo> license(const QString &companyId = {}, Priority priority = Priority::Click) const;

private:
    Client *m_client;
};

} // namespace api
