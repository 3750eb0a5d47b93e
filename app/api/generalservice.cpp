// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/generalservice.h"

#include "schema/methods.h"

namespace api {

namespace method = schema::method;

base::Call<records::KeyDetails> GeneralService::keyDetails(Priority priority) const
{
    return m_client->get({.method = method::general::getApiKeyDetails, .priority = priority},
                         records::recordFrom<records::KeyDetails>);
}

} // namespace api
