// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "windowtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rolecall::test {
namespace {

/// What the items of a list, a table or a tree say, its first `rows` rows and what is below them.
void appendTexts(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts,
                 int rows = 200)
{
    for (int row = 0; row < std::min(model.rowCount(parent), rows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
        if (model.hasChildren(model.index(row, 0, parent)))
            appendTexts(model, model.index(row, 0, parent), texts, rows);
    }
}

} // namespace

QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->statusTip() << widget->accessibleName()
              << widget->accessibleDescription() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text();
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            texts << plain->toPlainText();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            appendTexts(*box->model(), {}, texts);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            appendTexts(*view->model(), {}, texts);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip() << action->statusTip();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList textsWith(const QStringList &texts, const QStringList &words)
{
    QStringList found;
    for (const QString &text : texts) {
        for (const QString &word : words) {
            if (text.contains(word, Qt::CaseInsensitive))
                found << word + QStringLiteral(" in: ") + text.left(200);
        }
    }
    return found;
}

} // namespace rolecall::test
