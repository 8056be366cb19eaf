// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/damagedialog.h"

#include <QObject>
#include <QPointer>

namespace rolecall::ui {

class MessageBar;

/// Tells of damage to the workspace that is open or could not be opened (D8): with a dialog when it is found,
/// and afterwards by a message that leads there again. The dialog is of whoever was signed in when it was
/// opened, and goes with him (S3); whoever signs in while it is open gets his own (A15).
class DamageNotice final : public QObject {
    Q_OBJECT

public:
    /// `messages` is the bar that is shown now; the dialog stands over `window`, which owns this object.
    DamageNotice(tables::WorkspaceService *service, std::function<MessageBar &()> messages, QWidget *window);

    /// In the bar that is shown now; nothing where nothing is known to be damaged.
    void tell();

Q_SIGNALS:
    void openRequested(const QString &path); ///< a file that was made of the damaged one, or of a backup

private:
    void found(const QString &path, const QStringList &places);
    void forgetOther();
    void followSession();
    void showDialog();

    tables::WorkspaceService *m_service;
    std::function<MessageBar &()> m_messages;
    QWidget *m_window;
    QString m_path; ///< of what is damaged; empty: nothing
    QStringList m_places;
    QPointer<DamageDialog> m_dialog;
    DamageDialog::Viewer m_viewer; ///< whom the dialog was made for
};

} // namespace rolecall::ui
