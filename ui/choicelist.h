// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace rolecall::ui {

class PlainLabel;

/// Things to choose any number of, each with the number of people it stands for: a list of boxes, with a
/// search above where they are many. What they are called is data, shown as it is (I9).
class ChoiceList final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString text;
        std::optional<qint64> people = {};
    };

    /// `name`: the list is called `name`ChoiceTree, its search `name`ChoiceSearch.
    explicit ChoiceList(const QString &name, QWidget *parent = nullptr);

    /// What is chosen and not among `choices` stays on top of them.
    void setChoices(const std::vector<Choice> &choices);
    /// Chooses exactly these; emits nothing.
    void setChosen(const QStringList &ids);
    [[nodiscard]] QStringList chosen() const; ///< in the order of the list
    /// What is said while there is nothing to choose.
    void setEmptyText(const QString &text);
    void setAccessibleTexts(const QString &list, const QString &search);
    void takeFocus();

Q_SIGNALS:
    void chosenChanged();

private:
    void fill(const QStringList &chosen);
    void addChoice(const Choice &choice, bool chosen);
    void narrow();

    std::vector<Choice> m_choices;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    PlainLabel *m_empty;
    bool m_filling = false;
    bool m_turned = false; ///< the press under way has turned the box itself
};

} // namespace rolecall::ui
