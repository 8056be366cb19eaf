// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/plannedroles.h"

#include "ui/plainlabel.h"
#include "ui/roleboxes.h"
#include "ui/sitechoices.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

void append(std::vector<gate::RoleRef> &all, const std::vector<gate::RoleRef> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

PlannedRoles::PlannedRoles(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_hint(new PlainLabel(SemanticColor::SubtleText, this))
{
    setObjectName(u"plannedRoles"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setWordWrap(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_hint);
    layout->addWidget(m_area, 1);
    retranslate();
}

void PlannedRoles::reset()
{
    delete m_area->takeWidget();
    m_boxes = nullptr;
    m_sites = nullptr;
}

void PlannedRoles::setPreview(const gate::RolePreview &preview, const QString &timeZone)
{
    const bool first = !m_boxes;
    if (first) {
        auto *content = new QWidget;
        m_boxes = new RoleBoxes(u"plannedRoleBoxes"_s, content);
        m_sites = new SiteChoices(content);
        auto *layout = new QVBoxLayout(content);
        layout->setContentsMargins({});
        layout->addWidget(m_boxes);
        layout->addWidget(m_sites);
        layout->addStretch();
        m_area->setWidget(content);
        connect(m_boxes, &RoleBoxes::changed, this, &PlannedRoles::changed);
        connect(m_sites, &SiteChoices::changed, this, &PlannedRoles::changed);
    }
    const Error noEnds{ErrorCode::Usage, tr("Until when a role is held makes no difference here.")};
    gate::RolePreview shown = preview;
    for (gate::RoleBox &box : shown.boxes)
        box.endClosed = noEnds;
    for (gate::SiteChoice &site : shown.sites)
        site.endClosed = noEnds;
    m_boxes->setBoxes(shown.boxes, timeZone);
    m_sites->setChoices(shown.sites, timeZone);
    if (first) {
        m_boxes->retranslate();
        m_sites->retranslate();
        QWidget *open = m_boxes->firstOpen() ? m_boxes->firstOpen() : m_sites->firstOpen();
        setFocusProxy(open);
        if (hasFocus() && open)
            open->setFocus();
    }
}

std::vector<gate::RoleRef> PlannedRoles::given() const
{
    std::vector<gate::RoleRef> roles;
    if (m_boxes) {
        append(roles, m_boxes->given());
        append(roles, m_sites->given());
    }
    return roles;
}

std::vector<gate::RoleRef> PlannedRoles::taken() const
{
    std::vector<gate::RoleRef> roles;
    if (m_boxes) {
        append(roles, m_boxes->taken());
        append(roles, m_sites->taken());
    }
    return roles;
}

void PlannedRoles::retranslate()
{
    m_hint->setText(tr("Tick what is to be compared. Nothing is changed."));
    if (m_boxes) {
        m_boxes->retranslate();
        m_sites->retranslate();
    }
}

} // namespace rolecall::ui
