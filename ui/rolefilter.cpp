// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/rolefilter.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"
#include "ui/chip.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFrame>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::RoleCategory;

constexpr auto allAdministrators = "all_administrators"_L1;
constexpr auto allExternals = "all_external_administrators"_L1;

} // namespace

RoleFilter::RoleFilter(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_chips(new QWidget(this))
{
    setObjectName(u"roleFilter"_s);
    m_button->setObjectName(u"filterButton"_s);
    m_button->setIcon(icon(u"filter"_s));
    m_popup->setObjectName(u"filterPopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_chips->setObjectName(u"filterChips"_s);
    new FlowLayout(m_chips);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Preferred);
    flowing.setHeightForWidth(true);
    m_chips->setSizePolicy(flowing);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_chips, 1);

    buildPopup();
    connect(m_button, &QPushButton::clicked, this, &RoleFilter::openPopup);
    retranslate();
}

void RoleFilter::buildPopup()
{
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(spacing * 3 / 2, spacing, spacing * 3 / 2, spacing);
    layout->setSpacing(spacing / 2);
    addChoice(layout, allAdministrators, 0);
    addChoice(layout, allExternals, 0);
    const Catalogue &catalogue = Catalogue::instance();
    addGroup(layout, u"term.organization_role"_s, catalogue.rolesOf(RoleCategory::Organization));
    addGroup(layout, u"term.service_roles"_s, catalogue.rolesOf(RoleCategory::Service));
    addGroup(layout, u"term.site"_s, catalogue.rolesOf(RoleCategory::Site));
    addGroup(layout, u"term.external_administrators"_s, catalogue.rolesOf(RoleCategory::External));
    m_clearButton = new QPushButton(m_popup);
    m_clearButton->setObjectName(u"clearFiltersButton"_s);
    layout->addSpacing(spacing / 2);
    layout->addWidget(m_clearButton);
    connect(m_clearButton, &QPushButton::clicked, this, &RoleFilter::clear);
}

void RoleFilter::addGroup(QBoxLayout *layout, const QString &term, quint32 roles)
{
    auto *label = new PlainLabel(SemanticColor::SubtleText, m_popup);
    m_headings.push_back({term, label});
    layout->addSpacing(spacing / 2);
    layout->addWidget(label);
    for (domain::RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if (roles & domain::maskOf(role))
            addChoice(layout, Catalogue::instance().role(role).id, domain::maskOf(role));
    }
}

void RoleFilter::addChoice(QBoxLayout *layout, const QString &id, quint32 role)
{
    auto *box = new QCheckBox(m_popup);
    box->setObjectName(id + u"FilterCheckBox"_s);
    layout->addWidget(box);
    m_choices.push_back({id, role, box, nullptr});
    connect(box, &QCheckBox::toggled, this, [this] {
        updateChips();
        Q_EMIT changed();
    });
}

void RoleFilter::openPopup()
{
    m_popup->adjustSize();
    QPoint place = m_button->mapToGlobal(QPoint(0, m_button->height() + 2));
    const QRect screenRect = screen()->availableGeometry();
    place.setX(std::clamp(place.x(), screenRect.left(),
                          std::max(screenRect.left(), screenRect.right() - m_popup->width())));
    place.setY(std::clamp(place.y(), screenRect.top(),
                          std::max(screenRect.top(), screenRect.bottom() - m_popup->height())));
    m_popup->move(place);
    m_popup->show();
    m_choices.front().box->setFocus(Qt::PopupFocusReason);
}

void RoleFilter::updateChips()
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        Choice &choice = m_choices[i];
        if (choice.box->isChecked() == (choice.chip != nullptr))
            continue;
        if (choice.box->isChecked()) {
            addChip(i);
        } else {
            choice.chip->hide();
            choice.chip->deleteLater(); // it may be what emitted the signal
            m_chips->layout()->removeWidget(choice.chip);
            choice.chip = nullptr;
        }
    }
    m_clearButton->setEnabled(!isEmpty());
    m_chips->updateGeometry();
    retranslate();
}

void RoleFilter::addChip(size_t index)
{
    Choice &choice = m_choices[index];
    choice.chip = new Chip(nameOf(choice), m_chips);
    choice.chip->setObjectName(choice.id + u"Chip"_s);
    m_chips->layout()->addWidget(choice.chip);
    choice.chip->show();
    connect(choice.chip, &Chip::clicked, this, [this, index] { removeChip(index); });
}

void RoleFilter::removeChip(size_t index)
{
    const QLayout *layout = m_chips->layout();
    const int place = layout->indexOf(m_choices[index].chip);
    const bool hadFocus = m_choices[index].chip->hasFocus();
    m_choices[index].box->setChecked(false);
    if (!hadFocus)
        return;
    QLayoutItem *next = layout->itemAt(std::min(place, layout->count() - 1));
    (next ? next->widget() : m_button)->setFocus();
}

QString RoleFilter::nameOf(const Choice &choice) const
{
    if (choice.id == allAdministrators)
        return tr("All administrators");
    if (choice.id == allExternals)
        return domain::term(u"term.all_external_administrators"_s);
    return domain::term(u"role."_s + choice.id);
}

bool RoleFilter::isChosen(const QString &id) const
{
    return std::ranges::any_of(
        m_choices, [&id](const Choice &choice) { return choice.id == id && choice.box->isChecked(); });
}

void RoleFilter::applyTo(roster::Query &query) const
{
    query.administrators = isChosen(allAdministrators);
    query.externals = isChosen(allExternals);
    query.roles = 0;
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked())
            query.roles |= choice.role;
    }
}

void RoleFilter::setQuery(const roster::Query &query)
{
    std::vector<bool> chosen;
    for (const Choice &choice : m_choices) {
        chosen.push_back((choice.id == allAdministrators && query.administrators)
                         || (choice.id == allExternals && query.externals)
                         || (choice.role & query.roles) != 0);
    }
    choose(chosen);
}

bool RoleFilter::isEmpty() const
{
    return std::ranges::none_of(m_choices, [](const Choice &choice) { return choice.box->isChecked(); });
}

void RoleFilter::clear()
{
    choose(std::vector<bool>(m_choices.size(), false));
}

void RoleFilter::choose(const std::vector<bool> &chosen)
{
    bool different = false;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const QSignalBlocker blocker(m_choices[i].box);
        different |= m_choices[i].box->isChecked() != chosen[i];
        m_choices[i].box->setChecked(chosen[i]);
    }
    if (!different)
        return;
    updateChips();
    Q_EMIT changed();
}

void RoleFilter::retranslate()
{
    const auto number =
        std::ranges::count_if(m_choices, [](const Choice &choice) { return choice.box->isChecked(); });
    //: Button that opens a list of roles to choose from; &: its key
    m_button->setText(number == 0 ? tr("Fi&lter") : tr("Fi&lter (%1)").arg(number));
    m_button->setAccessibleName(tr("Filter by roles"));
    setHint(m_button, tr("Show only people who hold at least one of the chosen roles"));
    //: Button: no filter any more
    m_clearButton->setText(tr("Clear filters"));
    m_clearButton->setEnabled(!isEmpty());
    m_popup->setAccessibleName(tr("Filter by roles"));
    for (const Heading &heading : m_headings)
        heading.label->setText(domain::term(heading.term));
    for (const Choice &choice : m_choices) {
        const QString name = nameOf(choice);
        choice.box->setText(withoutMnemonic(name));
        if (!choice.chip)
            continue;
        choice.chip->setText(name);
        //: %1 is a role or "All administrators"
        choice.chip->setAccessibleName(tr("Remove filter %1").arg(name));
        choice.chip->setToolTip(plainToolTip(tr("Remove filter %1").arg(name)));
    }
}

} // namespace rolecall::ui
