// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace rolecall::ui {

class PlainLabel;

/// Things that can be given to people or taken from them: a line each with its choice, in groups; with a
/// search above them where there are many. Texts are shown as they are (I9).
class GiveTakeChoices final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString key;
        QString text;
        QString note = {}; ///< below it, in second rank
    };
    struct Group {
        QString heading;
        std::vector<Item> items;
    };

    explicit GiveTakeChoices(QWidget *parent = nullptr);

    /// What was chosen for a key stays.
    void setGroups(const std::vector<Group> &groups);
    [[nodiscard]] QStringList given() const; ///< keys, in their order
    [[nodiscard]] QStringList taken() const;
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override; ///< keeps the line that has the focus in sight

private:
    enum class Choice { Keep, Give, Take };
    struct Row {
        QString key;
        QString text;
        QWidget *line = nullptr;
        PlainLabel *label = nullptr;
        PlainLabel *note = nullptr;
        QComboBox *box = nullptr;
        size_t group = 0;
    };

    void addRow(QVBoxLayout *layout, const Item &item, size_t group);
    void narrow();
    void fitWidth();
    [[nodiscard]] QStringList keys(Choice choice) const;

    QLineEdit *m_search;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    std::vector<Row> m_rows;
    std::vector<PlainLabel *> m_headings; ///< one a group
};

} // namespace rolecall::ui
