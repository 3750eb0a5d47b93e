// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sweep.h"

namespace syncing {

QList<Listing *> Sweep::listings() const
{
    return {};
}

Listing *Sweep::listing(const QString &kind) const
{
    Q_UNUSED(kind)
    return nullptr;
}

SweepProgress Sweep::progress() const
{
    return {};
}

bool Sweep::isPaused() const
{
    return false;
}

void Sweep::pause() {}

void Sweep::resume() {}

} // namespace syncing
