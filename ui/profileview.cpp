// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/profileview.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/facts.h"
#include "ui/persondata.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

QString fieldText(domain::Field field, const QString &value)
{
    if (field != domain::LastAccess)
        return value;
    const QDateTime when = QDateTime::fromString(value, Qt::ISODateWithMs);
    return when.isValid() ? domain::dateTime(when) : value;
}

/// Shown above the tabs.
bool isInHeader(domain::Field field)
{
    return field == domain::Email || field == domain::Status;
}

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"profileScrollArea"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // a long e-mail address does not wrap
    setFocusPolicy(Qt::NoFocus);
}

void ProfileView::setPerson(const PersonData &data)
{
    auto *content = new QWidget;
    content->setObjectName(u"profile"_s);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    addFindings(layout, data.person.findings);
    addRoles(layout, data);
    addFields(layout, data.person.listed);
    addLicenses(layout, data);
    layout->addStretch();
    setWidget(content); // deletes the one before
}

void ProfileView::addFindings(QVBoxLayout *layout, const std::vector<gate::Notice> &findings)
{
    for (const gate::Notice &finding : findings)
        addWarning(layout, withRule(finding.message, finding.rule));
}

void ProfileView::addRoles(QVBoxLayout *layout, const PersonData &data)
{
    addFactHeading(layout, domain::term(u"term.administrator_roles"_s));
    auto *roles = readable(new PlainLabel, domain::roleNames(data.person.listed.roles));
    roles->setObjectName(u"rolesLabel"_s);
    //: Button: opens the role editor
    auto *edit = new QPushButton(tr("Edit &roles…"));
    edit->setObjectName(u"editRolesButton"_s);
    setAvailable(edit, data.abilities.changeRoles, tr("Give and take administrator roles (F4)"));
    connect(edit, &QPushButton::clicked, this, &ProfileView::rolesRequested);
    layout->addWidget(roles);
    layout->addWidget(edit, 0, Qt::AlignLeading);
    for (const store::Assignment &assignment : data.person.assignments) {
        const QString name = domain::roleName(assignment.role, data.person.listed.holder);
        addRoleFacts(layout, roleOnSite(name, assignment.siteName), assignment, data.timeZone);
    }
}

void ProfileView::addFields(QVBoxLayout *layout, const gate::Listed &listed)
{
    addFactHeading(layout, domain::term(u"term.profile"_s));
    QFormLayout *form = makeFactForm();
    addFact(form, tr("Organization"), listed.organizationName);
    for (int i = 0; i < domain::FieldCount; ++i) {
        const auto field = static_cast<domain::Field>(i);
        if (!isInHeader(field))
            addFact(form, domain::fieldName(field),
                    fieldText(field, listed.user.fields[static_cast<size_t>(i)]));
    }
    for (auto it = listed.user.others.begin(); it != listed.user.others.end(); ++it)
        addFact(form, it.key(), it.value());
    layout->addLayout(form);
}

void ProfileView::addLicenses(QVBoxLayout *layout, const PersonData &data)
{
    if (!data.showsLicenses && data.person.licenses.empty() && data.changeLicenses)
        return;
    addFactHeading(layout, tr("Licenses"));
    if (data.person.licenses.empty() && data.showsLicenses)
        layout->addWidget(readable(new PlainLabel(SemanticColor::SubtleText), domain::term(u"term.none"_s)));
    for (const store::License &license : data.person.licenses) {
        //: %1 is a license that can't be used at present
        const QString text = license.suspended ? tr("%1 (suspended)").arg(license.heading) : license.heading;
        layout->addWidget(readable(new PlainLabel, text));
    }
    //: Button: opens the licenses of a person for change
    auto *edit = new QPushButton(tr("&Licenses…"));
    edit->setObjectName(u"editLicensesButton"_s);
    setAvailable(edit, data.changeLicenses, tr("Assign and remove licenses"));
    connect(edit, &QPushButton::clicked, this, &ProfileView::licensesRequested);
    layout->addWidget(edit, 0, Qt::AlignLeading);
}

} // namespace rolecall::ui
