// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/accessquestions.h"
#include "ui/listpage.h"

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace rolecall::ui {

class DropFrame;
class PrivilegePicker;

/// Who has a privilege, and why: a part of the page of roles. The question is chosen above, the answer is the
/// list, which is searched, ordered, copied and exported like every other.
class WhoCanView final : public ListPage {
    Q_OBJECT

public:
    explicit WhoCanView(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("who-can"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users-round"); }
    /// To the question of a placeOf(), whose key is told without the tab.
    void goTo(const Place &place) override;

    [[nodiscard]] const gate::WhoCan &question() const { return m_question; }
    void ask(const gate::WhoCan &question);
    void requestExport(); ///< of whoever is listed now, with the question that this answers

    /// The place in the window where the question is answered, on the page of roles.
    [[nodiscard]] static Place placeOf(const gate::WhoCan &question);

Q_SIGNALS:
    /// `users` are the people listed at this moment, in their order (R32).
    void exportRequested(const rolecall::gate::WhoCan &question,
                         const std::vector<rolecall::domain::Id> &users);

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;
    void clearFilters() override; ///< the site: it may be one that another person is told of

private:
    void build();
    void makeActions();
    void showQuestion();
    void openPerson();
    void updateActions();

    gate::WhoCan m_question;
    /// What belongs to the rows that are shown.
    struct Kept {
        gate::WhoCan question = {}; ///< that they answer: a newer one may be under way
        QStringList sites = {}; ///< that can be asked about
    };
    const std::unique_ptr<Kept> m_kept = std::make_unique<Kept>();
    QStringList m_sites; ///< those in the box
    bool m_showing = false;
    QLabel *m_privilegeLabel;
    QPushButton *m_privilegeButton;
    PrivilegePicker *m_picker;
    DropFrame *m_drop;
    QLabel *m_levelLabel;
    QComboBox *m_level;
    QWidget *m_siteField;
    QLabel *m_siteLabel;
    QComboBox *m_site;
    QPushButton *m_exportButton;
    QAction *m_open;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace rolecall::ui
