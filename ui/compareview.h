// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/comparison.h"
#include "ui/listpage.h"

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace rolecall::ui {

class DropFrame;
class PersonPicker;
class PlannedRoles;

/// The access of two people, of one before and after a planned change of roles, or of two roles, side by
/// side: a part of the page of roles. Differences come first.
class CompareView final : public ListPage {
    Q_OBJECT

public:
    enum class Mode { People, Plan, Roles };

    explicit CompareView(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("compare"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("columns-3"); }
    /// With a `user`: two people, of whom this is one.
    void goTo(const Place &place) override;

    /// The place in the window where a person is compared with another one.
    [[nodiscard]] static Place placeOf(domain::Id user);

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;
    void clearFilters() override; ///< the people: another person may not see them
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is compared; taken to the worker.
    struct Request {
        Mode mode = Mode::People;
        domain::Id left = 0;
        domain::Id right = 0;
        std::vector<gate::RoleRef> give = {};
        std::vector<gate::RoleRef> take = {};
        domain::RoleIndex leftRole = 0;
        domain::RoleIndex rightRole = 0;
        domain::Holder holder = domain::Holder::Customer;
    };
    /// What belongs to the rows that are shown.
    struct Kept {
        gate::Comparison comparison;
        Mode mode = Mode::People;
        domain::Id planned = 0; ///< whose roles the boxes are for
        std::optional<gate::RolePreview> preview = {};
        std::optional<Error> refusal = {}; ///< of the plan
        bool isNew = false; ///< not shown yet
    };
    struct PersonField {
        QWidget *field = nullptr;
        QLabel *label = nullptr;
        QPushButton *button = nullptr;
        PersonPicker *picker = nullptr;
        DropFrame *drop = nullptr;
    };
    struct BoxField {
        QWidget *field = nullptr;
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
    };

    void build();
    [[nodiscard]] PersonField makePerson(const QString &name, QWidget *parent);
    [[nodiscard]] BoxField makeBox(const QString &name, QWidget *parent);
    void personChosen(bool left);
    void showPerson(const PersonField &field) const;
    void showMode();
    void showAnswer();
    void showColumns();
    void showDetails();
    void showNote();
    void fillBoxes();
    void fillRoles();
    void whoElseCan();
    [[nodiscard]] Request request() const;
    [[nodiscard]] static Result<Kept> answer(tables::OpenWorkspace &open, const Request &request);
    [[nodiscard]] const gate::ComparedRow *chosen() const; ///< null: none
    [[nodiscard]] QString leftName() const;
    [[nodiscard]] QString rightName() const;

    Mode m_mode = Mode::People;
    bool m_filling = false;
    const std::unique_ptr<Kept> m_kept = std::make_unique<Kept>();
    BoxField m_modeField;
    PersonField m_left;
    PersonField m_right;
    QWidget *m_planField = nullptr;
    QLabel *m_planLabel = nullptr;
    QPushButton *m_planButton;
    PlannedRoles *m_plan;
    DropFrame *m_planDrop;
    BoxField m_holder;
    BoxField m_leftRole;
    BoxField m_rightRole;
    PlainLabel *m_note;
    PlainLabel *m_details;
    QAction *m_whoCan;
    QAction *m_copy;
};

} // namespace rolecall::ui
