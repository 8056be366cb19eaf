// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/page.h"

class QComboBox;
class QSplitter;

namespace rolecall::ui {

class CommandControls;
class PlainLabel;
class RoleCellDetails;
class RoleTableGrid;
class RoleTableSheetAction;
class TaskProgress;

/// The four tables as the sources lay them out, one at a time, with a legend and beside it what is known of
/// the place that is chosen. A tab of the page about roles; a place's key is "TABLE" or "TABLE/ROW/COLUMN".
class RoleTablesView final : public Page {
    Q_OBJECT

public:
    /// `messages`: where it is told what happened; stays its owner's.
    RoleTablesView(tables::WorkspaceService *service, MessageBar *messages, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("tables"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("table-2"); }
    void retranslate() override;
    void activate() override;
    void goTo(const Place &place) override;
    [[nodiscard]] QList<QAction *> offeredActions() const override;
    [[nodiscard]] bool isReady() const override;

    [[nodiscard]] QString tableId() const; ///< of the one that is shown

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectSheet(MessageBar *messages);
    void showTable();
    void showPlace(int row, int column);
    void goToCell(const domain::Cell *cell);

    QComboBox *m_choice;
    PlainLabel *m_choiceLabel;
    RoleTableGrid *m_grid;
    PlainLabel *m_legend;
    RoleCellDetails *m_details;
    QSplitter *m_splitter;
    TaskProgress *m_progress;
    CommandControls *m_controls;
    RoleTableSheetAction *m_sheet;
};

} // namespace rolecall::ui
