// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QIODevice;

namespace transport {

/// A body while it arrives. Blocks are never copied to grow: on machines that are slow to give pages, copying 8 MB to a
/// larger place holds a thread up for 15 ms. Any thread, one at a time.
class BodyBlocks {
public:
    /// What is to come in all, where the server told it: one block then, and joined() copies nothing.
    void expect(qint64 bytes);
    /// Takes what \p device has there, \p most bytes at most, and returns how many: straight into their place, since each
    /// page that is touched anew costs.
    qint64 readFrom(QIODevice &device, qint64 most);
    qint64 size() const { return m_size; }
    /// The beginning of the body.
    QByteArray first() const { return m_blocks.value(0); }
    /// All of it. For a large one not on the GUI thread.
    QByteArray joined() &&;

private:
    void add(qint64 capacity);

    QList<QByteArray> m_blocks;
    qint64 m_size = 0;
};

} // namespace transport
