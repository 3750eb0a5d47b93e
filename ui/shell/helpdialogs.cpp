// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/theme/metrics.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *lines = new QFormLayout;
    lines->setHorizontalSpacing(4 * grid);
    lines->setVerticalSpacing(grid);
    for (const QAction *action : actions) {
        if (const QString keys = keysOf(action); !keys.isEmpty())
            lines->addRow(plainLabel(keys, this), plainLabel(action->text().remove(u'&'), this));
    }
    //: keys
    lines->addRow(plainLabel(tr("Ctrl+1 … Ctrl+9"), this), plainLabel(tr("The pages, from the top"), this));
    lines->addRow(plainLabel(tr("Esc"), this), plainLabel(tr("Close the details"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addLayout(lines);
    column->addWidget(closeButton(this));
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Plumbline"));
    auto *title = plainLabel(tr("Plumbline %1").arg(QCoreApplication::applicationVersion()), this);
    title->setFont(titleFont(font()));
    auto *words =
        plainLabel(tr("A management console for GravityZone Control Center and Cloud Security. Plumbline is a "
                      "project of its own and not affiliated with Bitdefender.\n\n"
                      "Free software under the GNU General Public License, version 3 or later. It comes "
                      "without any warranty.\n\nQt %1")
                       .arg(QLatin1StringView(qVersion())),
                   this);
    words->setWordWrap(true);
    words->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(closeButton(this));
}

} // namespace ui
