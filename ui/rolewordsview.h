// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/roledescription.h"
#include "tables/workspaceservice.h"
#include "ui/page.h"

class QComboBox;
class QScrollArea;

namespace rolecall::ui {

class OverviewCard;
class PlainLabel;

/// Each role in plain words, one at a time: what kind it is, what it lets whom do, which rules concern it and
/// how many hold it. A tab of the page about roles; a place's key is the id of a role.
class RoleWordsView final : public Page {
    Q_OBJECT

public:
    explicit RoleWordsView(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("role"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("badge-check"); }
    void retranslate() override;
    void activate() override;
    void goTo(const Place &place) override;

private:
    void build();
    [[nodiscard]] domain::RoleIndex role() const;
    void showRole();
    void showHolders();
    void showList();
    [[nodiscard]] static QWidget *makeWords(const domain::RoleDescription &description);

    tables::WorkspaceService *m_service;
    PlainLabel *m_choiceLabel;
    QComboBox *m_choice;
    QScrollArea *m_area;
    QWidget *m_words = nullptr;
    OverviewCard *m_holders;
};

} // namespace rolecall::ui
