// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// Asks for the name under which filters are kept; of one that is there already, whether to replace it. To be
/// opened by open(); deletes itself when closed.
class SaveFilterDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SaveFilterDialog(const QStringList &taken, QWidget *parent = nullptr);

Q_SIGNALS:
    void named(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void edited();
    void save();
    void retranslate();
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isTaken() const;

    QStringList m_taken;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_remark;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
