// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/importer.h"
#include "tables/workspaceservice.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rolecall::ui {

class ImportPreview;
class MessageBar;
class PlainLabel;
class TaskProgress;

/// Imports Control Hub's CSV of users or of administrators: says what the file holds and, by a dry run, what
/// importing it would do; then does all of it or nothing. Files are read by the worker alone.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);
    ~ImportDialog() override; ///< cancels the preview; an import goes on

    /// Looks at the file as if a person had chosen it.
    void setFile(const QString &path);

public Q_SLOTS:
    void reject() override; ///< while an import runs: cancels it and stays, to say how it ended

Q_SIGNALS:
    void imported(qint64 rows);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class State { Choosing, Looking, Looked, Importing, Done };
    /// What looking at a file brought.
    struct Look {
        exchange::ImportKind kind;
        gate::Command command;
        gate::Outcome outcome;
        std::optional<exchange::Encoding> guess; ///< set where nobody said which encoding it is
    };
    using SaidEncoding = std::optional<exchange::Encoding>; ///< nothing: to be found out

    [[nodiscard]] static Result<Look> lookAt(const QString &path, const SaidEncoding &encoding,
                                             tables::OpenWorkspace &open, tables::TaskState &state);
    [[nodiscard]] static Result<Look> lookGuessing(const QString &path, const SaidEncoding &encoding,
                                                   tables::OpenWorkspace &open, tables::TaskState &state);

    void build();
    void retranslate();
    void browse();
    void look();
    void looked(Result<Look> result);
    void forget();
    void importFile();
    void finishImport(const Result<gate::Outcome> &result);
    void setState(State state);
    void showState();
    void showKind();
    [[nodiscard]] std::optional<Error> whyNotImport() const;

    tables::WorkspaceService *m_service;
    State m_state = State::Choosing;
    QString m_path; ///< the file that was or is being looked at
    std::optional<Look> m_look;
    tables::Task m_task; ///< under way or ended
    int m_generation = 0; ///< answers about an older file are dropped

    MessageBar *m_messages;
    PlainLabel *m_intro;
    PlainLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_browseButton;
    PlainLabel *m_encodingLabel;
    QComboBox *m_encoding;
    PlainLabel *m_kind;
    QStackedWidget *m_area; ///< nothing, or the preview
    ImportPreview *m_preview;
    TaskProgress *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_importButton;
    QPushButton *m_closeButton;
};

} // namespace rolecall::ui
