// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/cellstyle.h"
#include "tables/workspaceservice.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace rolecall::ui {

class PlainLabel;

/// Every choice about a file of people that goes out: what it holds, of whom, its format, how cells stand in
/// it, and whether it is cut into parts. The people are those listed and selected when it was opened (R32).
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    enum class What { Administrators, List, Roster };
    enum class Format { Csv, Workbook };
    struct Request {
        What what = What::Administrators;
        std::vector<domain::Id> users; ///< in the order of the list; of Roster none: it takes all own users
        exchange::CellStyle style = exchange::CellStyle::SpreadsheetSafe;
        qint64 rowsAFile = 0; ///< of Roster; 0: one file
        Format format = Format::Csv; ///< of Roster always that
    };

    ExportDialog(tables::WorkspaceService *service, std::vector<domain::Id> listed,
                 std::vector<domain::Id> selected, QWidget *parent = nullptr);

    [[nodiscard]] Request request() const;

protected:
    void showEvent(QShowEvent *event) override; ///< the texts wrap once there is a width
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showState();
    [[nodiscard]] What what() const;
    [[nodiscard]] const std::vector<domain::Id> &people() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] qint64 rows() const; ///< that the file will have as things are now
    [[nodiscard]] QString columns() const;

    tables::WorkspaceService *m_service;
    std::vector<domain::Id> m_listed;
    std::vector<domain::Id> m_selected;

    PlainLabel *m_whatLabel;
    QRadioButton *m_administrators;
    QRadioButton *m_list;
    QRadioButton *m_roster;
    PlainLabel *m_peopleLabel;
    QComboBox *m_people; ///< all of the list, or the selected ones
    PlainLabel *m_formatLabel;
    QComboBox *m_format; ///< by the numbers of Format
    QCheckBox *m_split;
    QSpinBox *m_rowsAFile;
    QCheckBox *m_exact;
    PlainLabel *m_warning;
    PlainLabel *m_summary;
    QPushButton *m_exportButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
