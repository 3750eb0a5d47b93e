// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

/// Decodes \p answer as what the method \p kind gives, and writes down every member that is not blank, in C++'s names.
QJsonValue decodedAs(const QString &kind, const QJsonValue &answer);
