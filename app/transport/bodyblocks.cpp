// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/bodyblocks.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif

namespace transport {

namespace {

/// 200 MB are 50 000 pages, each fetched by an interruption of the thread that touches it first; or 100 large ones.
void preferLargePages([[maybe_unused]] QByteArray &block)
{
#ifdef MADV_HUGEPAGE
    constexpr quintptr Large = 2 * 1024 * 1024;
    const auto start = (reinterpret_cast<quintptr>(block.data()) + Large - 1) / Large * Large;
    const auto end =
        (reinterpret_cast<quintptr>(block.data()) + static_cast<quintptr>(block.capacity())) / Large * Large;
    if (end > start)
        madvise(reinterpret_cast<void *>(start), end - start, MADV_HUGEPAGE); // a wish: refused, all works as before
#endif
}

} // namespace

void BodyBlocks::expect(qint64 bytes)
{
    if (m_blocks.isEmpty())
        add(bytes);
}

void BodyBlocks::add(qint64 capacity)
{
    auto &block = m_blocks.emplaceBack();
    block.reserve(capacity);
    preferLargePages(block);
}

qint64 BodyBlocks::readFrom(QIODevice &device, qint64 most)
{
    const auto wanted = std::min(device.bytesAvailable(), most);
    if (wanted <= 0)
        return 0;
    // Each block as large as all before it: ten make 200 MB.
    if (m_blocks.isEmpty() || m_blocks.constLast().capacity() - m_blocks.constLast().size() < wanted)
        add(std::max(wanted, m_size));
    auto &block = m_blocks.last();
    const auto before = block.size();
    block.resize(before + wanted);
    const auto got = std::max<qint64>(device.read(block.data() + before, wanted), 0);
    block.resize(before + got);
    m_size += got;
    return got;
}

QByteArray BodyBlocks::joined() &&
{
    auto blocks = std::exchange(m_blocks, {});
    const auto size = std::exchange(m_size, 0);
    if (blocks.size() <= 1)
        return blocks.value(0);
    QByteArray all;
    all.reserve(size);
    for (const auto &block : blocks)
        all += block;
    return all;
}

} // namespace transport
