// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalrolesstep.h"

#include "ui/breakglassfields.h"
#include "ui/externalwording.h"
#include "ui/organizationday.h"
#include "ui/plainlabel.h"
#include "ui/sitechoices.h"
#include "ui/untilfield.h"
#include "ui/wording.h"
#include "ui/wrappingcheckbox.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int noRole = 1000; ///< id of the button for none; ids below 0 are Qt's
constexpr int longestReason = 500;

QString idOf(domain::RoleIndex role)
{
    return domain::Catalogue::instance().role(role).id;
}

} // namespace

ExternalRolesStep::ExternalRolesStep(tables::WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_origin(new PlainLabel(this))
    , m_verified(new PlainLabel(SemanticColor::SubtleText, this))
    , m_alternativesHeading(new PlainLabel(this))
    , m_alternatives(new QButtonGroup(this))
    , m_othersHeading(new PlainLabel(this))
    , m_sites(new SiteChoices(this))
    , m_closed(new PlainLabel(SemanticColor::SubtleText, this))
    , m_until(new UntilField(organizationToday(service), this))
    , m_breakGlassBox(new WrappingCheckBox(this))
    , m_breakGlass(new BreakGlassFields(service, this))
    , m_reasonLabel(new PlainLabel(this))
    , m_reason(new QLineEdit(this))
{
    setUp();
    connect(m_alternatives, &QButtonGroup::buttonClicked, this, [this] {
        showLatest();
        Q_EMIT changed();
    });
    connect(m_sites, &SiteChoices::changed, this, [this] {
        showLatest();
        Q_EMIT changed();
    });
    connect(m_until, &UntilField::changed, this, &ExternalRolesStep::changed);
    connect(m_breakGlassBox, &QCheckBox::toggled, this, [this](bool on) {
        m_breakGlass->setVisible(on);
        Q_EMIT changed();
    });
    connect(m_breakGlass, &BreakGlassFields::changed, this, &ExternalRolesStep::changed);
    connect(m_reason, &QLineEdit::textEdited, this, &ExternalRolesStep::changed);
    retranslate();
}

void ExternalRolesStep::setUp()
{
    m_origin->setObjectName(u"originLabel"_s);
    m_origin->setHeading(1);
    m_verified->setObjectName(u"verifiedLabel"_s);
    m_closed->setObjectName(u"closedRolesLabel"_s);
    for (PlainLabel *text : {m_origin, m_verified, m_closed, m_alternativesHeading, m_othersHeading})
        text->setWordWrap(true);
    m_alternativesHeading->setHeading(0);
    m_othersHeading->setHeading(0);
    m_breakGlassBox->setObjectName(u"breakGlassCheckBox"_s);
    m_breakGlass->hide();
    m_breakGlass->setContentsMargins(WrappingCheckBox::indent(m_breakGlassBox), 0, 0, 0);
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonLabel->setBuddy(m_reason);
    m_alternativesColumn = new QVBoxLayout;
    m_othersColumn = new QVBoxLayout;
    for (QVBoxLayout *column : {m_alternativesColumn, m_othersColumn})
        column->setSpacing(spacing / 2);
    m_sites->layout()->setContentsMargins({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, spacing, 0);
    layout->setSpacing(spacing);
    layout->addWidget(m_origin);
    layout->addWidget(m_verified);
    layout->addWidget(m_alternativesHeading);
    layout->addLayout(m_alternativesColumn);
    layout->addWidget(m_othersHeading);
    layout->addLayout(m_othersColumn);
    layout->addWidget(m_sites);
    layout->addWidget(m_closed);
    layout->addWidget(m_until);
    layout->addWidget(m_breakGlassBox);
    layout->addWidget(m_breakGlass);
    auto *reason = new QVBoxLayout;
    reason->setSpacing(spacing / 2);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason);
    layout->addLayout(reason);
    layout->addStretch();
}

// --- What there is to choose
// ----------------------------------------------------------------------------------------------

void ExternalRolesStep::setOrigin(const gate::Verification &verification,
                                  const gate::ExternalChoices &choices)
{
    m_verification = verification;
    m_choices = choices;
    makeAlternatives();
    makeOthers();
    m_sites->setChoices(choices.sites, m_service->info() ? m_service->info()->timeZone : QString());
    retranslate();
    showLatest();
}

void ExternalRolesStep::makeAlternatives()
{
    const int before = m_alternatives->checkedId();
    for (QAbstractButton *old : m_alternatives->buttons()) {
        m_alternatives->removeButton(old);
        delete old;
    }
    std::vector<int> ids(m_choices.alternatives.begin(), m_choices.alternatives.end());
    if (!m_choices.needsAlternative && !ids.empty())
        ids.push_back(noRole);
    QWidget *previous = m_verified;
    for (const int id : ids) {
        auto *button = new QRadioButton(this);
        button->setObjectName((id == noRole ? u"none"_s : idOf(id)) + u"RadioButton"_s);
        m_alternatives->addButton(button, id);
        m_alternativesColumn->addWidget(button);
        button->setChecked(id == before || (id == noRole && std::ranges::find(ids, before) == ids.end()));
        setTabOrder(previous, button);
        previous = button;
    }
    m_alternativesHeading->setVisible(!ids.empty());
}

void ExternalRolesStep::makeOthers()
{
    QWidget *previous = m_alternatives->buttons().isEmpty() ? static_cast<QWidget *>(m_verified)
                                                            : m_alternatives->buttons().constLast();
    for (const domain::RoleIndex role : m_choices.others) {
        WrappingCheckBox *&box = m_others[role];
        if (!box) {
            box = new WrappingCheckBox(this);
            box->setObjectName(idOf(role) + u"CheckBox"_s);
            m_othersColumn->addWidget(box);
            connect(box, &QCheckBox::toggled, this, [this] {
                showLatest();
                Q_EMIT changed();
            });
        }
        setTabOrder(previous, box);
        previous = box;
    }
    for (const auto &[role, box] : m_others)
        box->setVisible(std::ranges::find(m_choices.others, role) != m_choices.others.end());
    m_othersHeading->setVisible(!m_choices.others.empty());
}

QWidget *ExternalRolesStep::firstChoice() const
{
    if (m_alternatives->checkedButton())
        return m_alternatives->checkedButton();
    if (!m_alternatives->buttons().isEmpty())
        return m_alternatives->buttons().constFirst();
    if (!m_choices.others.empty())
        return m_others.at(m_choices.others.front());
    return m_sites->firstOpen();
}

// --- What is chosen
// -------------------------------------------------------------------------------------------------------

std::vector<gate::RoleRef> ExternalRolesStep::roles() const
{
    std::vector<gate::RoleRef> roles;
    if (m_alternatives->checkedId() >= 0 && m_alternatives->checkedId() != noRole)
        roles.push_back({m_alternatives->checkedId(), {}});
    for (const domain::RoleIndex role : m_choices.others) {
        if (m_others.at(role)->isChecked())
            roles.push_back({role, {}});
    }
    for (gate::RoleRef &role : m_sites->given())
        roles.push_back(std::move(role));
    return roles;
}

void ExternalRolesStep::fill(gate::AddExternal &command) const
{
    command.roles = roles();
    command.until = m_until->date();
    command.reason = m_reason->text().trimmed();
    if (m_breakGlassBox->isChecked()) {
        command.breakGlass = m_breakGlass->purpose();
        command.nextTest = m_breakGlass->nextTest();
    }
}

void ExternalRolesStep::showLatest()
{
    QString role;
    std::optional<QDate> latest;
    for (const gate::RoleRef &chosen : roles()) {
        const auto end = m_choices.latest.find(chosen.role);
        if (end != m_choices.latest.end() && (!latest || end->second < *latest)) {
            role = domain::roleName(chosen.role, m_verification.holder);
            latest = end->second;
        }
    }
    m_until->setLatest(role, latest);
}

void ExternalRolesStep::showOrigin()
{
    if (!m_verification.organization)
        return;
    m_origin->setText(originText(m_verification.organization->name, m_verification.holder));
    m_verified->setText(m_verification.verified
                            ? tr("Where the person comes from is known and needs no statement.")
                            : tr("Where the person comes from is stated, not verified (Rule R21)."));
    QStringList closed;
    for (const gate::Notice &notice : m_choices.closed)
        closed << withRule(notice.message, notice.rule);
    m_closed->setText(closed.join(u'\n'));
    m_closed->setVisible(!closed.isEmpty());
}

void ExternalRolesStep::retranslate()
{
    showOrigin();
    const domain::Holder holder = m_verification.holder;
    m_alternativesHeading->setText(m_choices.needsAlternative ? tr("Exactly one of these roles")
                                                              : tr("At most one of these roles"));
    for (QAbstractButton *button : m_alternatives->buttons()) {
        const int id = m_alternatives->id(button);
        //: A choice: none of the roles above
        button->setText(id == noRole ? tr("None of these") : withoutMnemonic(domain::roleName(id, holder)));
    }
    m_othersHeading->setText(m_choices.alternatives.empty() ? tr("Roles") : tr("In addition"));
    for (const auto &[role, box] : m_others)
        box->setText(withoutMnemonic(domain::roleName(role, holder)));
    m_sites->retranslate();
    m_until->retranslate();
    m_breakGlassBox->setText(tr("The way &in when sign-in fails (break-glass access)"));
    m_breakGlass->retranslate();
    //: Label of a field: why somebody becomes an external administrator; goes into the log
    m_reasonLabel->setText(tr("&Reason"));
}

} // namespace rolecall::ui
