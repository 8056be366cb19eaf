// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/servicequestions.h"
#include "tables/workspaceservice.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class ConsequencesView;
class MessageBar;
class PlainLabel;

/// A new site, or one that is there. What is entered is tried by dry runs of the gate; those who would lose
/// their roles on the site (R11) are listed before anything is saved. To be opened by open(); deletes itself
/// when closed.
class SiteDialog final : public QDialog {
    Q_OBJECT

public:
    /// `site` empty: a new one.
    SiteDialog(tables::WorkspaceService *service, const QString &site, QWidget *parent = nullptr);
    ~SiteDialog() override;
    Q_DISABLE_COPY_MOVE(SiteDialog)

    [[nodiscard]] bool isReady() const { return m_answer && !m_trial && !m_pause.isActive(); }

Q_SIGNALS:
    void saved(const QString &name, const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the worker says of the site, and why a field of it can't be changed.
    struct Answer {
        gate::SiteRow row;
        QStringList sellers;
        std::optional<Error> nameClosed;
        std::optional<Error> managedByClosed;
        std::optional<Error> soldByClosed;
    };
    static Result<Answer> readNew(tables::OpenWorkspace &open);
    static Result<Answer> readSite(tables::OpenWorkspace &open, const QString &name);

    void setUp();
    void addRow(QFormLayout *form, QLabel *label, QWidget *field, PlainLabel *note);
    void connectFields();
    void load();
    void take(Answer answer);
    void fillSellers();
    void showClosed();
    void edited();
    [[nodiscard]] gate::Command command() const;
    [[nodiscard]] bool isChanged() const;
    void tryOut();
    void takeTrial(const Result<gate::Outcome> &outcome);
    void showState();
    void showNote(PlainLabel *note, const QString &text);
    void fit();
    void save();
    void retranslate();

    tables::WorkspaceService *m_service;
    QString m_site;
    std::optional<Answer> m_answer;
    bool m_saving = false;
    std::optional<Error> m_problem;
    std::vector<gate::Notice> m_losses; ///< of the newest dry run
    tables::Task m_trial; ///< the newest dry run; null when it is answered
    QTimer m_pause; ///< tries out what is entered once typing pauses

    MessageBar *m_messages;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_nameNote;
    QLabel *m_managedByLabel;
    QComboBox *m_managedBy;
    PlainLabel *m_managedByNote;
    QLabel *m_soldByLabel;
    QComboBox *m_soldBy;
    PlainLabel *m_soldByNote;
    PlainLabel *m_lossesLabel;
    ConsequencesView *m_lossesView;
    PlainLabel *m_problemLabel;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
