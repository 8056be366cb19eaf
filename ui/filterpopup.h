// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/filterframe.h"
#include "ui/filterparts.h"

#include <array>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;

namespace rolecall::ui {

class ChoiceList;

/// What a list of users can be narrowed to beside its search. Each choice counts at once.
class FilterPopup final : public FilterFrame {
    Q_OBJECT

public:
    explicit FilterPopup(QWidget *parent);

    /// What is chosen; of the text nothing.
    [[nodiscard]] const tables::UserQuery &query() const { return m_query; }
    void setQuery(const tables::UserQuery &query); ///< emits nothing
    /// What there is of licenses, sites and departments, or why that is not known.
    void setChoices(const Result<gate::FilterChoices> &choices);
    void forgetChoices(); ///< they are somebody else's (A15)

    void retranslate();

Q_SIGNALS:
    void changed(); ///< a person has chosen otherwise

protected:
    void enterKind(int kind) override;
    [[nodiscard]] int contentWidth() const override;

private:
    /// A box with a fixed meaning: of the roles and the statuses.
    struct Box {
        FilterPart part;
        quint32 bit = 0; ///< of the role or the status; 0: one of the two that take in many
        QCheckBox *box = nullptr;
    };
    struct Heading {
        QString term;
        QLabel *label = nullptr;
    };

    void build();
    QWidget *makeRoles();
    QWidget *makeStatuses();
    QWidget *makeLastUse();
    ChoiceList *makeChoices(FilterKind kind);
    void addGroup(QBoxLayout *layout, const QString &term, quint32 roles);
    void addBox(QBoxLayout *layout, std::vector<Box> &boxes, const FilterPart &part, quint32 bit);
    void take();
    void showNumbers();
    void showChoices();
    [[nodiscard]] ChoiceList *listOf(FilterKind kind) const;

    tables::UserQuery m_query;
    std::optional<Result<gate::FilterChoices>> m_choices; ///< nothing: they have not come yet
    bool m_showing = false;
    std::vector<Heading> m_headings;
    std::vector<Box> m_roles;
    std::vector<Box> m_statuses;
    std::array<ChoiceList *, filterKinds> m_lists{}; ///< null for the kinds without one
    QButtonGroup *m_lastUse; ///< its ids: places in the list of what can be chosen
};

} // namespace rolecall::ui
