// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userdialog.h"

#include "domain/glossary.h"
#include "gate/questions.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Field;

constexpr int leastWidth = 460;
constexpr int pauseMilliseconds = 200;

constexpr std::array shownFields{domain::FirstName,  domain::LastName, domain::DisplayName,
                                 domain::Email,      domain::Status,   domain::Title,
                                 domain::Department, domain::Phone,    domain::PreferredLanguage,
                                 domain::Location};

constexpr std::array statuses{domain::UserStatus::Active, domain::UserStatus::Verified,
                              domain::UserStatus::NotVerified, domain::UserStatus::Pending,
                              domain::UserStatus::Inactive};

size_t slot(Field field)
{
    return field;
}

} // namespace

UserDialog::UserDialog(tables::WorkspaceService *service, domain::Id user, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_user(user)
    , m_messages(new MessageBar(this))
    , m_problemLabel(new PlainLabel(SemanticColor::Danger, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &UserDialog::tryOut);
    connect(m_saveButton, &QPushButton::clicked, this, &UserDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    m_before[slot(domain::Status)] = domain::toText(domain::UserStatus::Active);
    retranslate();
    load();
}

UserDialog::~UserDialog()
{
    if (m_trial)
        m_trial->cancelled = true;
}

void UserDialog::setUp()
{
    setObjectName(u"userDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(2 * spacing);
    form->setVerticalSpacing(spacing);
    for (const Field field : shownFields) {
        if (!m_service->shows(field, m_user)) // nobody changes what he can't see (R28)
            continue;
        if (field == domain::Status)
            addStatus(form);
        else
            addRow(form, field);
        if (field == domain::Email)
            form->addRow(nullptr, m_problemLabel);
    }
    m_problemLabel->setObjectName(u"problemLabel"_s);
    m_problemLabel->setWordWrap(true);
    m_problemLabel->hide();
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
}

void UserDialog::addRow(QFormLayout *form, Field field)
{
    auto *label = new QLabel(this);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString(domain::fieldInfo(field).id) + u"LineEdit"_s);
    label->setBuddy(edit);
    form->addRow(label, edit);
    m_rows.push_back({field, label, edit});
    connect(edit, &QLineEdit::textEdited, this, &UserDialog::edited);
}

void UserDialog::addStatus(QFormLayout *form)
{
    m_statusLabel = new QLabel(this);
    m_status = new QComboBox(this);
    m_status->setObjectName(u"statusComboBox"_s);
    for (const domain::UserStatus status : statuses)
        m_status->addItem(statusIcon(status), {}, domain::toText(status));
    m_statusLabel->setBuddy(m_status);
    form->addRow(m_statusLabel, m_status);
    connect(m_status, &QComboBox::activated, this, &UserDialog::edited);
}

void UserDialog::load()
{
    if (m_user == 0) {
        m_loaded = true;
        m_rows.front().edit->setFocus();
        edited();
        return;
    }
    setEnabled(false);
    const domain::Id user = m_user;
    m_service->ask<gate::Person>(
        [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::person(*open.gate, open.session, {user, {}});
        },
        this,
        [this](const Result<gate::Person> &person) {
            setEnabled(true);
            if (!person) {
                m_messages->showError(person.error());
                return;
            }
            m_before = person->listed.user.fields;
            for (const Row &row : m_rows)
                row.edit->setText(m_before[slot(row.field)]);
            m_status->setCurrentIndex(m_status->findData(m_before[slot(domain::Status)]));
            m_loaded = true;
            m_rows.front().edit->setFocus();
            edited();
        });
}

domain::FieldValues UserDialog::values() const
{
    domain::FieldValues values = m_before;
    for (const Row &row : m_rows)
        values[slot(row.field)] = row.edit->text().trimmed();
    values[slot(domain::Status)] = m_status->currentData().toString();
    return values;
}

gate::Command UserDialog::command() const
{
    if (m_user == 0)
        return gate::AddUser{values()};
    gate::EditUser command{{m_user, {}}, {}};
    const domain::FieldValues now = values();
    for (const Field field : shownFields) {
        if (now[slot(field)] != m_before[slot(field)].trimmed())
            command.changes.insert(field, now[slot(field)]);
    }
    return command;
}

bool UserDialog::isChanged() const
{
    const gate::Command now = command();
    const auto *edit = std::get_if<gate::EditUser>(&now);
    return edit == nullptr || !edit->changes.isEmpty();
}

void UserDialog::edited()
{
    if (!m_loaded)
        return;
    if (m_trial)
        m_trial->cancelled = true;
    m_trial.reset();
    const QString email = values()[slot(domain::Email)];
    const std::optional<QString> problem = email.isEmpty() && m_user == 0
        ? std::optional(tr("Enter the e-mail address."))
        : domain::emailProblem(email);
    if (problem) {
        m_pause.stop();
        showProblem(Error{ErrorCode::Invalid, *problem});
    } else {
        showProblem(std::nullopt);
        m_pause.start();
    }
}

void UserDialog::tryOut()
{
    const gate::Command tried = command();
    auto mine = std::make_shared<tables::Task>();
    m_trial = m_service->ask<gate::Outcome>(
        [tried](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return open.gate->submit(tried, open.session, {.dryRun = true});
        },
        this,
        [this, mine](const Result<gate::Outcome> &outcome) {
            if (!m_trial || m_trial != *mine)
                return; // typing went on
            m_trial.reset();
            const bool allowed = outcome || outcome.error().code == ErrorCode::NeedsConfirmation;
            showProblem(allowed ? std::nullopt : std::optional(outcome.error()));
        });
    *mine = m_trial;
}

void UserDialog::showProblem(const std::optional<Error> &problem)
{
    m_problem = problem;
    // An empty form has nothing wrong with it yet.
    const bool untouched = m_user == 0 && values()[slot(domain::Email)].isEmpty();
    m_problemLabel->setText(problem ? withRule(*problem) : QString());
    m_problemLabel->setVisible(problem && !untouched);
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
    const bool nothing = !problem && !isChanged();
    m_saveButton->setEnabled(m_loaded && !m_saving && !problem && !nothing);
    setHint(m_saveButton, problem ? withRule(*problem) : nothing ? tr("Nothing changes yet.") : QString());
}

void UserDialog::save()
{
    m_pause.stop();
    m_saving = true;
    m_messages->clear();
    showProblem(m_problem);
    //: Button that answers a question: saves the profile of a user
    submitAsking(m_service, command(), tr("Save"), this, [this](const Result<gate::Outcome> &outcome) {
        m_saving = false;
        if (!outcome) {
            m_messages->showError(outcome.error());
            showProblem(m_problem);
            return;
        }
        const domain::FieldValues now = values();
        Q_EMIT saved(m_user != 0 ? m_user : outcome->target,
                     domain::personName(now[slot(domain::DisplayName)], now[slot(domain::FirstName)],
                                        now[slot(domain::LastName)], now[slot(domain::Email)]),
                     *outcome);
        accept();
    });
}

void UserDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void UserDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(m_user == 0 ? tr("Add user") : tr("Edit user"));
    for (const Row &row : m_rows)
        row.label->setText(domain::fieldName(row.field));
    m_statusLabel->setText(domain::fieldName(domain::Status));
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, domain::term(domain::glossaryId(statuses[static_cast<size_t>(i)])));
    //: Button: adds the new user
    m_saveButton->setText(m_user == 0 ? tr("Add") : domain::term(u"term.save"_s));
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
