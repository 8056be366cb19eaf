// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/profileview.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/icons.h"
#include "ui/persondata.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QFormLayout>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pictureSize = 16;
constexpr int labelWidth = 110;

PlainLabel *readable(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setForegroundRole(
        QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

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
    for (const gate::Notice &finding : findings) {
        auto *row = new QHBoxLayout;
        auto *picture = new QLabel;
        picture->setPixmap(icon(u"triangle-alert"_s, SemanticColor::Warning)
                               .pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addWidget(readable(new PlainLabel, withRule(finding.message, finding.rule)), 1);
        layout->addLayout(row);
    }
}

void ProfileView::addHeading(QVBoxLayout *layout, const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    label->setFont(headingFont(0));
    layout->addSpacing(spacing / 2);
    layout->addWidget(label);
}

void ProfileView::addRoles(QVBoxLayout *layout, const PersonData &data)
{
    addHeading(layout, domain::term(u"term.administrator_roles"_s));
    auto *roles = readable(new PlainLabel, domain::roleNames(data.person.listed.roles));
    roles->setObjectName(u"rolesLabel"_s);
    //: Button: opens the role editor
    auto *edit = new QPushButton(tr("Edit &roles…"));
    edit->setObjectName(u"editRolesButton"_s);
    setAvailable(edit, data.abilities.changeRoles, tr("Give and take administrator roles (F4)"));
    connect(edit, &QPushButton::clicked, this, &ProfileView::rolesRequested);
    layout->addWidget(roles);
    layout->addWidget(edit, 0, Qt::AlignLeading);
    for (const store::Assignment &assignment : data.person.assignments)
        addAssignment(layout, assignment, data);
}

void ProfileView::addAssignment(QVBoxLayout *layout, const store::Assignment &assignment,
                                const PersonData &data)
{
    QString name = domain::roleName(assignment.role, data.person.listed.holder);
    if (!assignment.siteName.isEmpty()) {
        //: %1 is a role, %2 a Webex site
        name = tr("%1 on %2").arg(name, assignment.siteName);
    }
    const QString since =
        domain::shortDate(assignment.grantedAt.toTimeZone(QTimeZone(data.timeZone.toLatin1())).date());
    QStringList lines;
    //: %1 is a date, %2 an e-mail address
    lines << (assignment.grantedBy.isEmpty() ? tr("Since %1").arg(since)
                                             : tr("Since %1, given by %2").arg(since, assignment.grantedBy));
    if (assignment.until) {
        //: %1 is a date: the last day
        lines << tr("Until %1").arg(domain::shortDate(domain::dayEndingAt(*assignment.until, data.timeZone)));
    }
    if (!assignment.reason.isEmpty()) {
        //: Why a role was given
        lines << tr("Reason: %1").arg(assignment.reason);
    }
    layout->addSpacing(spacing / 2);
    layout->addWidget(readable(new PlainLabel, name));
    layout->addWidget(readable(new PlainLabel(SemanticColor::SubtleText), lines.join(u'\n')));
}

void ProfileView::addFields(QVBoxLayout *layout, const gate::Listed &listed)
{
    addHeading(layout, domain::term(u"term.profile"_s));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing / 2);
    form->setHorizontalSpacing(spacing);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // a long e-mail address goes below its name
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    addField(form, tr("Organization"), listed.organizationName);
    for (int i = 0; i < domain::FieldCount; ++i) {
        const auto field = static_cast<domain::Field>(i);
        if (!isInHeader(field))
            addField(form, domain::fieldName(field),
                     fieldText(field, listed.user.fields[static_cast<size_t>(i)]));
    }
    for (auto it = listed.user.others.begin(); it != listed.user.others.end(); ++it)
        addField(form, it.key(), it.value());
    layout->addLayout(form);
}

void ProfileView::addField(QFormLayout *form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new PlainLabel(SemanticColor::SubtleText);
    label->setText(name);
    label->setForegroundRole(QPalette::WindowText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setMinimumWidth(labelWidth);
    PlainLabel *text = readable(new PlainLabel, value);
    text->setAccessibleDescription(name);
    form->addRow(label, text);
}

void ProfileView::addLicenses(QVBoxLayout *layout, const PersonData &data)
{
    if (!data.showsLicenses && data.person.licenses.empty() && data.changeLicenses)
        return;
    addHeading(layout, tr("Licenses"));
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
