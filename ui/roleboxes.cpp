// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/roleboxes.h"

#include "domain/glossary.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

QString headingText(domain::RoleCategory category)
{
    switch (category) {
    case domain::RoleCategory::Organization:
        return domain::term(u"term.organization_role"_s);
    case domain::RoleCategory::Service:
        return domain::term(u"term.service_roles"_s);
    case domain::RoleCategory::Site:
        return domain::term(u"term.site"_s);
    case domain::RoleCategory::External:
        return domain::term(u"term.external_administrators"_s);
    }
    Q_UNREACHABLE();
}

domain::RoleCategory categoryOf(domain::RoleIndex role)
{
    return domain::Catalogue::instance().role(role).category;
}

} // namespace

RoleBoxes::RoleBoxes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"roleBoxes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    layout->addStretch();
}

void RoleBoxes::setBoxes(const std::vector<gate::RoleBox> &boxes)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (const gate::RoleBox &state : boxes) {
        const auto found =
            std::ranges::find(m_rows, state.role, [](const Row &row) { return row.state.role; });
        if (found == m_rows.end()) {
            addRow(column, state);
            continue;
        }
        const bool turned = found->box->isChecked() != found->state.held;
        found->state = state;
        if (!turned) { // otherwise it is as somebody wants it, whatever is held by now
            const QSignalBlocker blocker(found->box);
            found->box->setChecked(state.held);
        }
        showState(*found);
    }
    const auto open = std::ranges::find_if(m_rows, [](const Row &row) { return row.box->isEnabled(); });
    setFocusProxy(open == m_rows.end() ? nullptr : open->box);
}

void RoleBoxes::addRow(QVBoxLayout *layout, const gate::RoleBox &state)
{
    const domain::RoleCategory category = categoryOf(state.role);
    if (m_headings.empty() || m_headings.back().first != category) {
        auto *heading = new PlainLabel(this);
        heading->setFont(headingFont(0));
        m_headings.emplace_back(category, heading);
        if (m_rows.size() > 0)
            layout->insertSpacing(layout->count() - 1, spacing);
        layout->insertWidget(layout->count() - 1, heading);
    }
    auto *box = new QCheckBox(this);
    box->setObjectName(domain::Catalogue::instance().role(state.role).id + u"CheckBox"_s);
    box->setChecked(state.held);
    auto *reason = new PlainLabel(SemanticColor::SubtleText, this);
    reason->setObjectName(domain::Catalogue::instance().role(state.role).id + u"ReasonLabel"_s);
    reason->setForegroundRole(
        QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    reason->setWordWrap(true);
    reason->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth) + spacing);
    layout->insertWidget(layout->count() - 1, box);
    layout->insertWidget(layout->count() - 1, reason);
    connect(box, &QCheckBox::toggled, this, &RoleBoxes::toggled);
    m_rows.push_back({state, box, reason});
    showState(m_rows.back());
}

void RoleBoxes::showState(Row &row)
{
    const QString reason = row.state.closed ? withRule(*row.state.closed) : QString();
    // What was turned over can always be turned back.
    const bool turned = row.box->isChecked() != row.state.held;
    row.box->setText(withoutMnemonic(domain::roleName(row.state.role)));
    row.box->setEnabled(!row.state.closed || turned);
    row.box->setAccessibleDescription(reason);
    row.reason->setText(reason);
    row.reason->setVisible(!reason.isEmpty());
}

std::vector<gate::RoleRef> RoleBoxes::given() const
{
    return turned(true);
}

std::vector<gate::RoleRef> RoleBoxes::taken() const
{
    return turned(false);
}

std::vector<gate::RoleRef> RoleBoxes::turned(bool to) const
{
    std::vector<gate::RoleRef> roles;
    for (const Row &row : m_rows) {
        if (row.box->isChecked() == to && row.state.held != to)
            roles.push_back({row.state.role, {}});
    }
    return roles;
}

void RoleBoxes::retranslate()
{
    for (const auto &[category, label] : m_headings)
        label->setText(headingText(category));
    for (Row &row : m_rows)
        showState(row);
}

} // namespace rolecall::ui
