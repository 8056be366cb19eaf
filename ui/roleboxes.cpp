// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/roleboxes.h"

#include "domain/glossary.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"
#include "ui/theme.h"
#include "ui/wording.h"
#include "ui/wrappingcheckbox.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
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

const domain::Role &roleOf(const gate::RoleBox &box)
{
    return domain::Catalogue::instance().role(box.role);
}

} // namespace

RoleBoxes::RoleBoxes(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
}

RoleBoxes::Row *RoleBoxes::find(domain::RoleIndex role)
{
    const auto found = std::ranges::find(m_rows, role, [](const Row &row) { return row.state.role; });
    return found == m_rows.end() ? nullptr : &*found;
}

void RoleBoxes::setBoxes(const std::vector<gate::RoleBox> &boxes, const QString &timeZone)
{
    m_timeZone = timeZone;
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (const gate::RoleBox &state : boxes) {
        Row *row = find(state.role);
        if (!row) {
            addRow(column, state);
            continue;
        }
        const bool turned = row->box->isChecked() != row->state.held;
        row->state = state;
        if (!turned) { // otherwise it is as somebody wants it, whatever is held by now
            const QSignalBlocker blocker(row->box);
            row->box->setChecked(state.held);
        }
        showState(*row);
    }
    setVisible(!m_rows.empty());
}

void RoleBoxes::addHeading(QVBoxLayout *layout, domain::RoleCategory category)
{
    if (!m_rows.empty())
        layout->addSpacing(spacing);
    auto *heading = new PlainLabel(this);
    heading->setHeading(0);
    heading->setWordWrap(true);
    m_headings.emplace_back(category, heading);
    layout->addWidget(heading);
}

void RoleBoxes::addRow(QVBoxLayout *layout, const gate::RoleBox &state)
{
    const domain::Role &role = roleOf(state);
    if (m_headings.empty() || m_headings.back().first != role.category)
        addHeading(layout, role.category);
    auto *box = new WrappingCheckBox(this);
    box->setObjectName(role.id + u"CheckBox"_s);
    box->setChecked(state.held);
    auto *end = new EndButton(this);
    end->setObjectName(role.id + u"EndButton"_s);
    auto *note = makeNote(this, WrappingCheckBox::indent(box));
    note->setObjectName(role.id + u"ReasonLabel"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(box, 1);
    line->addWidget(end, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(note);
    connect(box, &QCheckBox::toggled, this, [this, index = state.role] {
        showState(*find(index));
        Q_EMIT changed();
    });
    connect(end, &EndButton::turned, this, [this, index = state.role](bool on) {
        Row *row = find(index);
        showState(*row);
        if (on)
            Q_EMIT endWanted(row->state.until);
        Q_EMIT changed();
    });
    m_rows.push_back({state, box, end, note});
    showState(m_rows.back());
}

void RoleBoxes::showState(Row &row)
{
    const QString role = domain::roleName(row.state.role);
    // What was turned over can always be turned back.
    const bool turned = row.box->isChecked() != row.state.held;
    const QString reason = turned ? QString() : closedText(row.state.closed, row.state.whoCould);
    row.box->setText(withoutMnemonic(role));
    row.box->setEnabled(reason.isEmpty());
    row.box->setAccessibleDescription(reason);
    const bool stays = row.state.held && row.box->isChecked();
    row.end->setRole(role, stays, row.state.endClosed);
    const QString end = stays ? endText(row.state.until, row.end->isChecked(), m_timeZone) : QString();
    showNote(row.note, {end, reason});
}

std::vector<gate::RoleRef> RoleBoxes::given() const
{
    std::vector<gate::RoleRef> roles;
    for (const Row &row : m_rows) {
        if (row.box->isChecked() && (!row.state.held || row.end->isChecked()))
            roles.push_back({row.state.role, {}});
    }
    return roles;
}

std::vector<gate::RoleRef> RoleBoxes::taken() const
{
    std::vector<gate::RoleRef> roles;
    for (const Row &row : m_rows) {
        if (!row.box->isChecked() && row.state.held)
            roles.push_back({row.state.role, {}});
    }
    return roles;
}

QWidget *RoleBoxes::firstOpen() const
{
    const auto open = std::ranges::find_if(m_rows, [](const Row &row) { return row.box->isEnabled(); });
    return open == m_rows.end() ? nullptr : open->box;
}

void RoleBoxes::retranslate()
{
    for (const auto &[category, label] : m_headings)
        label->setText(headingText(category));
    for (Row &row : m_rows)
        showState(row);
}

} // namespace rolecall::ui
