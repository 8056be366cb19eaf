// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "gate/organizationquestions.h"
#include "ui/commandcontrols.h"
#include "ui/page.h"
#include "ui/theme.h"

class QComboBox;
class QScrollArea;
class QSlider;
class QVBoxLayout;

namespace rolecall::ui {

class BackupsView;
class PlainLabel;
class SettingEditor;

/// What a person settles for this program, and what the organization in use settles for itself. The first is
/// kept by whoever hears the signals; the second is saved at once, as commands that can be undone. Seen by
/// everybody; the settings of the organization only by who may see them, the others read why not.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    void retranslate() override;
    void activate() override;
    void goTo(const Place &place) override; ///< `key` is that of a setting
    [[nodiscard]] MessageBar *messageBar() const override { return m_messages; }
    [[nodiscard]] bool isReady() const override;

    /// What the part about backups leads to; once.
    void setBackupActions(QAction *backUp, QAction *restore);

    /// What is shown as chosen; no signal follows.
    void setLanguage(domain::Language language);
    void setTheme(ColorTheme theme);
    void setTextSize(qreal points);

Q_SIGNALS:
    void languageChosen(rolecall::domain::Language language);
    void themeChosen(rolecall::ui::ColorTheme theme);
    void textSizeChosen(qreal points);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group {
        QString rule;
        PlainLabel *heading;
    };

    void build();
    void fit();
    void addProgramPart(QVBoxLayout *column);
    void addOrganizationPart(QVBoxLayout *column);
    void connectService();
    /// A choice is not made by scrolling past it.
    void ignoreWheel(QWidget *control);
    void showTextSize(int points);
    void load();
    void take(const Result<std::vector<gate::ListedSetting>> &settings);
    void forget();
    void save(const SettingEditor *editor, const QString &value);
    void showClosed();

    tables::WorkspaceService *m_service;
    CommandControls *m_controls;
    bool m_stale = true; ///< something has changed since the settings were read
    tables::Task m_task; ///< the newest question; null when it is answered

    PlainLabel *m_heading;
    MessageBar *m_messages;
    QScrollArea *m_area = nullptr;
    PlainLabel *m_programHeading;
    PlainLabel *m_languageLabel;
    QComboBox *m_language;
    PlainLabel *m_themeLabel;
    QComboBox *m_theme;
    PlainLabel *m_sizeLabel;
    QSlider *m_size;
    PlainLabel *m_sizeText;
    PlainLabel *m_preview;
    PlainLabel *m_organizationHeading;
    PlainLabel *m_closed; ///< why the settings can't be seen or changed, if so
    QWidget *m_organization;
    BackupsView *m_backups;
    std::vector<Group> m_groups;
    std::vector<SettingEditor *> m_editors; ///< in the order of the catalogue
};

} // namespace rolecall::ui
