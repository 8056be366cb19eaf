// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QIcon>
#include <QScrollArea>

class QVBoxLayout;

namespace rolecall::ui {

/// What a plan for the roles of a person changes: roles with their ends, privileges, service roles that it
/// may touch, other notices by rule, or the refusal of the whole plan.
class ChangesView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void setMessage(const QString &text);
    /// `timeZone` is the organization's: its midnights are the ends of roles.
    void setPreview(const gate::RolePreview &preview, const gate::ChangeRoles &plan, domain::Holder holder,
                    const QString &timeZone);

private:
    [[nodiscard]] static QVBoxLayout *startContent();
    void showContent(QVBoxLayout *content);
    void addHeading(QVBoxLayout *layout, const QString &text);
    void addLine(QVBoxLayout *layout, const QIcon &picture, const QString &text);
    void addNotices(QVBoxLayout *layout, const std::vector<gate::Notice> &notices);
    void addRoles(QVBoxLayout *layout, const std::vector<gate::RoleChange> &roles, domain::Holder holder,
                  const QString &timeZone);
    void addWishes(QVBoxLayout *layout, const gate::RolePreview &preview, const gate::ChangeRoles &plan,
                   domain::Holder holder);
    void addPrivileges(QVBoxLayout *layout, const std::vector<gate::PrivilegeChange> &changes);
};

} // namespace rolecall::ui
