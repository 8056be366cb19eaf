// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/importlook.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rolecall::ui {

class AbsentSteps;
class ImportOptions;
class ImportPreview;
class MessageBar;
class PlainLabel;
class TaskProgress;

/// Imports Control Hub's CSV of users or of administrators: says what the file holds and, by a dry run after
/// every choice, what importing it would do; then does all of it or nothing. Who is absent from a roster can
/// be deactivated or removed afterwards. Files are read by the worker alone.
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
    /// `text` is what is to be said of it.
    void imported(const QString &text, const rolecall::gate::Outcome &outcome);
    /// The same of the people who were absent, after an import.
    void absentChanged(const QString &text, const rolecall::gate::Outcome &outcome);
    void undoRequested(qint64 record); ///< as in MessageBar; the dialog closes

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class State { Choosing, Looking, Looked, Importing, Done };
    void build();
    void retranslate();
    void browse();
    void look();
    void looked(Result<ImportLook> result);
    void forget();
    void importFile();
    void finishImport(const Result<gate::Outcome> &result);
    void setState(State state);
    void showState();
    void showKind();
    void showLook();
    void showChange(const QString &text, const gate::Outcome &outcome);
    [[nodiscard]] ImportChoices choices() const;
    [[nodiscard]] std::optional<Error> whyNotImport() const;

    tables::WorkspaceService *m_service;
    State m_state = State::Choosing;
    QString m_path; ///< the file that was or is being looked at
    std::optional<ImportLook> m_look;
    ImportChoices m_choices; ///< with which the file was or is being looked at
    tables::Task m_task; ///< under way or ended
    bool m_leaving = false; ///< who imports has signed out: it closes with the end of the import (A15)
    int m_generation = 0; ///< answers about an older file are dropped

    MessageBar *m_messages;
    PlainLabel *m_intro;
    PlainLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_browseButton;
    PlainLabel *m_encodingLabel;
    QComboBox *m_encoding;
    PlainLabel *m_kind;
    ImportOptions *m_options;
    QStackedWidget *m_area; ///< nothing, or the preview
    ImportPreview *m_preview;
    AbsentSteps *m_absent;
    TaskProgress *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_importButton;
    QPushButton *m_closeButton;
};

} // namespace rolecall::ui
