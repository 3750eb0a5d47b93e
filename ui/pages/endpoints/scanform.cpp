// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endpoints/scanform.h"

#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;
using Type = api::ScanOrder::Type;
using Depth = api::ScanOrder::Depth;

namespace {

constexpr int pathLines = 4;

} // namespace

ScanForm::ScanForm(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_type(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_depth(new QComboBox(this)),
      m_paths(new QPlainTextEdit(this))
{
    m_type->setObjectName(u"scan.type"_s);
    m_type->addItem(tr("Quick scan"), static_cast<int>(Type::Quick));
    m_type->addItem(tr("Full scan"), static_cast<int>(Type::Full));
    m_type->addItem(tr("Memory scan"), static_cast<int>(Type::Memory));
    m_type->addItem(tr("Custom scan"), static_cast<int>(Type::Custom));
    m_name->setObjectName(u"scan.name"_s);
    m_name->setPlaceholderText(tr("Empty: the server makes one"));
    m_depth->setObjectName(u"scan.depth"_s);
    m_depth->addItem(tr("Aggressive"), static_cast<int>(Depth::Aggressive));
    m_depth->addItem(tr("Normal"), static_cast<int>(Depth::Normal));
    m_depth->addItem(tr("Permissive"), static_cast<int>(Depth::Permissive));
    m_depth->setCurrentIndex(1);
    m_paths->setObjectName(u"scan.paths"_s);
    //: LocalDrives is a word of the server
    m_paths->setPlaceholderText(tr("One path a line, or LocalDrives"));
    m_paths->setTabChangesFocus(true);
    m_paths->setFixedHeight(pathLines * m_paths->fontMetrics().lineSpacing() + 2 * grid);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * grid);
    m_form->setVerticalSpacing(grid);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("&Type"), m_type);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Depth"), m_depth);
    m_form->addRow(tr("&Paths"), m_paths);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ScanForm::showCustom);
    connect(m_paths, &QPlainTextEdit::textChanged, this, &ScanForm::changed);
    setFocusProxy(m_type);
    showCustom();
}

void ScanForm::showCustom()
{
    const bool isCustom = order().type == Type::Custom;
    for (QWidget *field : {static_cast<QWidget *>(m_depth), static_cast<QWidget *>(m_paths)}) {
        field->setVisible(isCustom);
        m_form->labelForField(field)->setVisible(isCustom);
    }
    Q_EMIT changed();
}

api::ScanOrder ScanForm::order() const
{
    api::ScanOrder order;
    order.type = static_cast<Type>(m_type->currentData().toInt());
    order.name = m_name->text().trimmed();
    if (order.type != Type::Custom)
        return order;
    order.depth = static_cast<Depth>(m_depth->currentData().toInt());
    const auto lines = m_paths->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            order.paths += line.trimmed();
    }
    return order;
}

QString ScanForm::missing() const
{
    const auto wanted = order();
    return wanted.type == Type::Custom && wanted.paths.isEmpty() ? tr("Say at least one path for a custom scan.")
                                                                 : QString();
}

} // namespace ui
