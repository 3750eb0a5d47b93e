// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "records/keydetails.h"

namespace api {

/// The key itself. A list of verbs without state; \p client must outlive its calls.
class GeneralService {
public:
    explicit GeneralService(Client &client) : m_client(&client) {}

    /// Which APIs the key may use; every key may ask, so it is also the cheapest way to see whether a connection works.
    base::Call<records::KeyDetails> keyDetails(Priority priority = Priority::Click) const;

private:
    Client *m_client;
};

} // namespace api
