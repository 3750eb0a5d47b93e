// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/limitsedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = session::Connection::Kind;

namespace {

/// The buckets of resources/api/rate-limits.json; a test holds this against the file.
struct Bucket {
    const char *name;
    const char *title;
    int seconds; ///< the window a number is for
    bool cloud;
};
constexpr Bucket buckets[] = {
    {"default", QT_TRANSLATE_NOOP("ui::LimitsEdit", "All calls, per second"), 1, false},
    {"licensing-companies", QT_TRANSLATE_NOOP("ui::LimitsEdit", "Licences and companies, per second"), 1, false},
    {"tasks", QT_TRANSLATE_NOOP("ui::LimitsEdit", "Tasks and deletions, per minute"), 60, false},
    {"slow", QT_TRANSLATE_NOOP("ui::LimitsEdit", "Block lists, push and policies, per minute"), 60, false},
    {"cloud-security", QT_TRANSLATE_NOOP("ui::LimitsEdit", "All calls, per minute"), 60, true},
};
constexpr int mostRequests = 10'000;

} // namespace

LimitsEdit::LimitsEdit(QWidget *parent)
    : QWidget(parent),
      m_own(new QCheckBox(tr("These limits are this key's &own"), this))
{
    m_own->setObjectName(u"ownBudget"_s);
    m_own->setToolTip(tr("Otherwise all connections to one address share them"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    for (const auto &bucket : buckets) {
        const Row row{QString::fromLatin1(bucket.name), bucket.cloud, bucket.seconds, new QSpinBox(this)};
        row.limit->setObjectName(u"limit."_s + row.bucket);
        row.limit->setRange(0, mostRequests);
        row.limit->setSpecialValueText(tr("As published"));
        form->addRow(tr(bucket.title), row.limit);
        connect(row.limit, &QSpinBox::valueChanged, this, &LimitsEdit::edited);
        m_rows.append(row);
    }
    form->addRow(m_own);
    connect(m_own, &QCheckBox::toggled, this, &LimitsEdit::edited);
    setKind(Kind::ControlCenter);
}

void LimitsEdit::setConnection(const session::Connection &connection)
{
    m_own->setChecked(connection.ownBudget);
    m_others = connection.limits;
    for (const auto &row : std::as_const(m_rows)) {
        // A number for another window, from a file that was written by hand, is left as it is.
        const auto at = std::ranges::find_if(m_others, [&](const auto &one) {
            return one.bucket == row.bucket && one.window == std::chrono::seconds(row.seconds);
        });
        row.limit->setValue(at == m_others.end() ? 0 : at->limit);
        if (at != m_others.end())
            m_others.erase(at);
    }
    setKind(connection.kind);
}

void LimitsEdit::setKind(Kind kind)
{
    auto *form = qobject_cast<QFormLayout *>(layout());
    for (const auto &row : std::as_const(m_rows)) {
        const bool fits = row.cloud == (kind == Kind::CloudSecurity);
        row.limit->setVisible(fits);
        form->labelForField(row.limit)->setVisible(fits);
    }
}

QList<session::LimitOverride> LimitsEdit::limits() const
{
    auto all = m_others;
    for (const auto &row : m_rows) {
        if (row.limit->value() == 0)
            continue;
        all.removeIf([&](const auto &one) { return one.bucket == row.bucket; });
        all.append({row.bucket, row.limit->value(), std::chrono::seconds(row.seconds)});
    }
    return all;
}

bool LimitsEdit::ownBudget() const
{
    return m_own->isChecked();
}

} // namespace ui
