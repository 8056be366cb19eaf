// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "tables/workspaceservice.h"

#include <QWidget>

#include <map>
#include <vector>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace rolecall::ui {

class BreakGlassFields;
class PlainLabel;
class SiteChoices;
class UntilField;
class WrappingCheckBox;

/// Where a new external administrator comes from, and the choices that follow from it: roles as they are
/// offered to him (R22), their end (R25), break-glass access (R27), the reason. What was chosen stays where
/// it is possible for somebody else, too. Knows of no rule: what there is to choose the gate says.
class ExternalRolesStep final : public QWidget {
    Q_OBJECT

public:
    explicit ExternalRolesStep(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void setOrigin(const gate::Verification &verification, const gate::ExternalChoices &choices);
    /// Puts into `command` what is chosen here.
    void fill(gate::AddExternal &command) const;
    [[nodiscard]] QWidget *firstChoice() const; ///< null where there is none
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void setUp();
    void makeAlternatives();
    void makeOthers();
    void showOrigin();
    void showLatest();
    [[nodiscard]] std::vector<gate::RoleRef> roles() const;

    tables::WorkspaceService *m_service;
    gate::Verification m_verification;
    gate::ExternalChoices m_choices;
    std::map<domain::RoleIndex, WrappingCheckBox *> m_others;

    PlainLabel *m_origin;
    PlainLabel *m_verified;
    PlainLabel *m_alternativesHeading;
    QVBoxLayout *m_alternativesColumn = nullptr;
    QButtonGroup *m_alternatives; ///< by role; noRole: none of them
    PlainLabel *m_othersHeading;
    QVBoxLayout *m_othersColumn = nullptr;
    SiteChoices *m_sites;
    PlainLabel *m_closed;
    UntilField *m_until;
    WrappingCheckBox *m_breakGlassBox;
    BreakGlassFields *m_breakGlass;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
};

} // namespace rolecall::ui
