// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusObjectPath>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// The windows of another process as assistive technology sees them: AT-SPI, spoken over its bus. Every question is a call
/// that waits for its answer; a thing that has gone answers with nothing.
namespace atspi {

class Node {
public:
    Node() = default;
    Node(QString service, QDBusObjectPath path) : m_service(std::move(service)), m_path(std::move(path)) {}

    qint64 processId() const; ///< whose it is
    bool isValid() const { return !m_service.isEmpty(); }
    QString name() const;
    QString role() const; ///< as the specification spells it: `push button`, `password text`
    bool isShowing() const;
    bool isEnabled() const;
    QList<Node> children() const;

    bool press() const;
    bool setText(const QString &text) const;
    QString text() const;

    int rows() const; ///< of a table
    Node cell(int row, int column) const;

private:
    QString m_service;
    QDBusObjectPath m_path;
};

/// What the process shows; not valid before it has told the bus.
Node application(qint64 processId);

/// The first that is shown and fits, depth first; what lies in tables is left out.
Node find(const Node &root, const std::function<bool(const Node &)> &fits);
Node find(const Node &root, const QString &role, const QString &name);

} // namespace atspi
