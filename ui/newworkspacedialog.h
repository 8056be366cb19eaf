// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// Asks for what a new workspace begins with (R2) and makes it. Accepted when it is made and open.
class NewWorkspaceDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NewWorkspaceDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const; ///< absolute
    [[nodiscard]] QString adminEmail() const;

public Q_SLOTS:
    /// Not while the workspace is being made.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Field {
        PlainLabel *label;
        QLineEdit *edit;
        PlainLabel *problem;
    };

    Field addField(QFormLayout *form, const QString &objectName, QWidget *beside = nullptr);
    void build();
    void retranslate();
    void browse();
    void suggestPath();
    /// The first thing that is missing or wrong, shown below its field; false if there is one.
    bool check();
    void setProblem(const Field &field, const QString &problem);
    void create();
    void setBusy(bool busy);

    tables::WorkspaceService *m_service;
    QString m_folder; ///< of files whose path isn't given in full
    bool m_pathChosen = false; ///< by the person: no longer suggested from the name
    bool m_tried = false; ///< problems are shown from the first try on
    bool m_busy = false;

    MessageBar *m_messages;
    PlainLabel *m_intro;
    Field m_name;
    PlainLabel *m_adminHeading;
    Field m_firstName;
    Field m_lastName;
    Field m_email;
    PlainLabel *m_fileHeading;
    Field m_path;
    QPushButton *m_browseButton;
    PlainLabel *m_zoneLabel;
    QComboBox *m_zone;
    QDialogButtonBox *m_buttons;
};

} // namespace rolecall::ui
