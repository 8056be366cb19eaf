// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

namespace rolecall::ui {

/// Paints the rows of a preview: an icon beside the verdict, and what does not fit into its cell in a tool
/// tip that takes it as it is (I9).
class VerdictDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using IconOf = std::function<QIcon(int verdict)>;

    /// `column` holds the verdict in words; `role` tells it of every cell as the number that `iconOf` is
    /// asked for.
    VerdictDelegate(int column, int role, IconOf iconOf, QObject *parent = nullptr);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_column;
    int m_role;
    IconOf m_iconOf;
};

} // namespace rolecall::ui
