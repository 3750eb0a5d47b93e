// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jsontreemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class TreeView;

/// The settings of one policy, to read and search. A newer answer changes what differs; what is open stays open.
class SettingsTree final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsTree(QWidget *parent = nullptr);
    ~SettingsTree() override;

    void setSettings(const schema::Document &settings);
    /// \p caption: whose, and how old; \p note stands in place of the tree while there are no settings. Plain text.
    void tell(const QString &caption, const QString &note);

private:
    void search(const QString &words);

    models::JsonTreeModel m_model;
    QLabel *m_caption;
    QLineEdit *m_words;
    TreeView *m_tree;
    QLabel *m_note;
};

} // namespace ui
