// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace rolecall::ui {

struct PersonData;

/// The profile of a person: findings, administrator roles, how each came about, fields, licenses.
class ProfileView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);
    void setPerson(const PersonData &data);

Q_SIGNALS:
    void rolesRequested();
    void licensesRequested();

private:
    void addFindings(QVBoxLayout *layout, const std::vector<gate::Notice> &findings);
    void addRoles(QVBoxLayout *layout, const PersonData &data);
    void addFields(QVBoxLayout *layout, const gate::Listed &listed);
    void addLicenses(QVBoxLayout *layout, const PersonData &data);
};

} // namespace rolecall::ui
