// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "result.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QSpinBox;

namespace rolecall::ui {

class PlainLabel;

/// One setting of an organization: a box to tick for yes or no, or a number with its range. A number counts
/// when it is entered, not at every key.
class SettingEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SettingEditor(const domain::Setting &setting, QWidget *parent = nullptr);

    [[nodiscard]] const domain::Setting &setting() const { return m_setting; }
    /// Another value than the one that is stored: what a change of it could be.
    [[nodiscard]] QString exampleValue() const;
    [[nodiscard]] bool isLoaded() const { return !m_stored.isEmpty(); }
    void setStored(const QString &value); ///< empty: not known yet
    /// Shows the stored value again.
    void revert();
    /// Carries whether the setting can be changed now, and otherwise why not; the control follows it.
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] QWidget *control() const;
    void retranslate();

Q_SIGNALS:
    void changed(const QString &value); ///< by a person, to something else than what is stored

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void followAction();
    void commit();
    [[nodiscard]] QString value() const;

    const domain::Setting &m_setting;
    QString m_stored;
    QTimer m_pause; ///< takes a number that was stepped to once the steps end
    QAction *m_action;
    QCheckBox *m_box = nullptr; ///< of a choice
    QSpinBox *m_number = nullptr; ///< of a number
    PlainLabel *m_label;
    PlainLabel *m_range;
};

} // namespace rolecall::ui
