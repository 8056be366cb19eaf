// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/findingquestions.h"
#include "ui/listpage.h"

class QComboBox;

namespace rolecall::ui {

/// What no rule forbids and somebody should know of: each with its rule, whom it concerns and a way there,
/// and who accepted it why.
class FindingsPage final : public ListPage {
    Q_OBJECT

public:
    explicit FindingsPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("findings"); }
    //: Page: what somebody should know of although no rule forbids it
    [[nodiscard]] QString title() const override { return tr("Findings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("flag"); }
    void goTo(const Place &place) override; ///< `key` is the id of a finding, whatever the filter says

    /// Where what a finding is about can be changed: the person, or whoever holds the roles that its rule is
    /// about.
    [[nodiscard]] static Place placeOf(const gate::FindingRow &finding);

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;

private:
    enum Filter { Open, Accepted, All };

    void addControls();
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] Filter filter() const;
    [[nodiscard]] const gate::FindingRow *chosen() const; ///< null where none is
    /// Why the list that it leads to can't be gone to, if so.
    [[nodiscard]] std::optional<Error> whyNoWayTo(const gate::FindingRow &finding) const;
    void goThere();
    void accept();

    std::vector<gate::FindingRow> m_findings; ///< all, whatever the filter says
    QComboBox *m_filter;
    QPushButton *m_goButton;
    QPushButton *m_acceptButton;
    QAction *m_goAction;
    QAction *m_acceptAction;
    QWidget *m_details = nullptr;
    PlainLabel *m_rule = nullptr;
    PlainLabel *m_message = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_acceptance = nullptr;
};

} // namespace rolecall::ui
