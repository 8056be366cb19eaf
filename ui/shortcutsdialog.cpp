// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/shortcutsdialog.h"

#include "ui/dialogfit.h"
#include "ui/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize dialogSize(440, 480);

/// The text of an action without its mnemonic and dots: "Open workspace".
QString plainText(const QAction &action)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    static const QRegularExpression dots(u"(\\.\\.\\.|\u2026)$"_s);
    return action.text().replace(mnemonic, u"\\1"_s).remove(dots);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : QDialog(window)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resizeForText(this, dialogSize);

    auto *list = new QTreeWidget(this);
    list->setObjectName(u"shortcutsTreeWidget"_s);
    list->setAccessibleName(windowTitle());
    //: Headings of the list of keyboard shortcuts
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QSet<QStringList> listed; // pages share words and keys
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const QStringList row{plainText(*action), action->shortcut().toString(QKeySequence::NativeText)};
        if (listed.contains(row))
            continue;
        listed.insert(row);
        auto *item = new QTreeWidgetItem(list, row);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"shortcutsButtonBox"_s);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing * 2);
    layout->setSpacing(spacing);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace rolecall::ui
