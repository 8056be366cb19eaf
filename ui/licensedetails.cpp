// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/licensedetails.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastWidth = 240;

} // namespace

LicenseDetails::LicenseDetails(tables::WorkspaceService *service, QWidget *parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_heading(new PlainLabel(this))
    , m_facts(new PlainLabel(SemanticColor::SubtleText, this))
    , m_remarks(new PlainLabel(this))
    , m_usersButton(new QPushButton(icon(u"users"_s), {}, this))
{
    build();
}

void LicenseDetails::build()
{
    setObjectName(u"licenseDetails"_s);
    setMinimumWidth(leastWidth);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_heading->setObjectName(u"licenseHeadingLabel"_s);
    m_heading->setHeading(2);
    m_facts->setObjectName(u"licenseFactsLabel"_s);
    m_remarks->setObjectName(u"licenseRemarksLabel"_s);
    for (PlainLabel *label : {m_heading, m_facts, m_remarks}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setForegroundRole(
            QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    }
    m_usersButton->setObjectName(u"licenseUsersButton"_s);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_remarks);
    layout->addWidget(m_usersButton, 0, Qt::AlignLeading);
    layout->addStretch();
    setWidget(content);
}

QString LicenseDetails::remarks(const gate::LicenseRow &row) const
{
    QStringList lines;
    if (row.license.isStandard()) {
        const domain::Constraint &constraint =
            domain::Catalogue::instance().constraint(domain::ConstraintKind::BlockedByStandardLicense);
        //: %1 is a role
        lines << withRule(tr("Whoever holds the role %1 and this license can open the agent desktop alone: "
                             "neither sign in to the management portal nor administer the contact center.")
                              .arg(domain::roleNames(constraint.roles)),
                          constraint.rule);
        lines << withRule(
            tr("Only somebody who holds that role too gives the license to such a person, or takes it away."),
            constraint.rule);
    }
    if (row.license.suspended)
        lines << tr("It is suspended: it can't be assigned, and gives nothing to whoever has it. Whether it "
                    "is suspended comes from an imported list of users.");
    return lines.join(u"\n\n"_s);
}

void LicenseDetails::setLicense(const std::optional<gate::LicenseRow> &license)
{
    m_license = license;
    m_usersButton->setVisible(license.has_value());
    if (!license) {
        m_heading->clear();
        m_remarks->clear();
        m_facts->setText(tr("Choose a license to see more of it."));
        return;
    }
    m_heading->setText(license->license.heading);
    QStringList facts{gate::serviceName(license->license.service)};
    if (!license->site.isEmpty())
        facts << license->site;
    if (!license->soldBy.isEmpty()) {
        //: %1 is an organization
        facts << tr("sold by %1").arg(license->soldBy);
    }
    m_facts->setText(facts.join(u", "_s));
    m_remarks->setText(remarks(*license));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_usersButton->setText(!license->assigned ? tr("&Show users")
                               : license->assigned == 0
                               ? tr("Nobody has it")
                               : tr("&Show %n user(s)", nullptr, static_cast<int>(*license->assigned)));
    std::optional<Error> reason = m_service->abilities().seeUsers;
    if (!reason)
        reason = license->hidden;
    if (!reason && license->assigned == 0)
        reason = Error{ErrorCode::NotFound, tr("Nobody has this license.")};
    setAvailable(m_usersButton, reason, tr("Lists whoever has the license"));
}

void LicenseDetails::retranslate()
{
    setLicense(m_license);
}

} // namespace rolecall::ui
