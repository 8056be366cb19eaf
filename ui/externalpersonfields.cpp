// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalpersonfields.h"

#include "domain/glossary.h"
#include "gate/organizationquestions.h"
#include "ui/externalwording.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using Known = gate::Verification::Known;
constexpr int fewestLetters = 16;

/// Scrolling past the field changes nothing, and Enter goes to the dialog.
class OrganizationBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->ignore();
        else
            QComboBox::keyPressEvent(event);
    }
};

} // namespace

ExternalPersonFields::ExternalPersonFields(tables::WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_trial(service, this, [this](const Result<Answer> &answer) { take(answer); })
    , m_emailLabel(new PlainLabel(this))
    , m_email(new QLineEdit(this))
    , m_verifyButton(new QPushButton(this))
    , m_emailProblem(new PlainLabel(SemanticColor::Danger, this))
    , m_result(new PlainLabel(this))
    , m_organizationLabel(new PlainLabel(this))
    , m_organization(new OrganizationBox(this))
    , m_organizationProblem(new PlainLabel(SemanticColor::Danger, this))
    , m_firstLabel(new PlainLabel(this))
    , m_first(new QLineEdit(this))
    , m_lastLabel(new PlainLabel(this))
    , m_last(new QLineEdit(this))
{
    setUp();
    connect(m_verifyButton, &QPushButton::clicked, this, &ExternalPersonFields::verify);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_trial.stop();
        m_verification.reset();
        m_problem.reset();
        m_statedProblem.reset();
        showAnswer();
        Q_EMIT changed();
    });
    connect(m_organization, &QComboBox::editTextChanged, this, [this] { verify(); });
    for (const QLineEdit *name : {m_first, m_last})
        connect(name, &QLineEdit::textEdited, this, &ExternalPersonFields::changed);
    retranslate();
}

void ExternalPersonFields::setUp()
{
    m_email->setObjectName(u"emailLineEdit"_s);
    m_emailLabel->setBuddy(m_email);
    m_verifyButton->setObjectName(u"verifyEmailButton"_s);
    m_emailProblem->setObjectName(u"emailProblemLabel"_s);
    m_result->setObjectName(u"verificationLabel"_s);
    m_organization->setObjectName(u"organizationComboBox"_s);
    m_organization->setEditable(true);
    m_organization->setInsertPolicy(QComboBox::NoInsert);
    m_organization->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_organization->setMinimumContentsLength(fewestLetters);
    m_organization->setFocusPolicy(Qt::StrongFocus);
    m_organizationLabel->setBuddy(m_organization);
    m_organizationProblem->setObjectName(u"organizationProblemLabel"_s);
    m_first->setObjectName(u"firstNameLineEdit"_s);
    m_firstLabel->setBuddy(m_first);
    m_last->setObjectName(u"lastNameLineEdit"_s);
    m_lastLabel->setBuddy(m_last);
    for (PlainLabel *text : {m_emailProblem, m_result, m_organizationProblem})
        text->setWordWrap(true);

    auto *address = new QHBoxLayout;
    address->setSpacing(spacing);
    address->addWidget(m_email, 1);
    address->addWidget(m_verifyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_emailLabel);
    layout->addLayout(address);
    layout->addWidget(m_emailProblem);
    layout->addWidget(m_result);
    for (const auto &[label, field] : {std::pair<QWidget *, QWidget *>{m_organizationLabel, m_organization},
                                       {m_firstLabel, m_first},
                                       {m_lastLabel, m_last}}) {
        layout->addSpacing(spacing / 2);
        layout->addWidget(label);
        layout->addWidget(field);
        if (field == m_organization)
            layout->addWidget(m_organizationProblem);
    }
    setFocusProxy(m_email);
}

// --- Verifying
// ------------------------------------------------------------------------------------------------------------

Result<ExternalPersonFields::Answer> ExternalPersonFields::read(tables::OpenWorkspace &open,
                                                                const QString &email, const QString &stated)
{
    gate::Gate &gate = *open.gate;
    ROLECALL_TRY_LET(verification, gate::verifyExternal(gate, open.session, email));
    Answer answer{std::move(verification), {}, {}, {}};
    if (answer.verification.known == Known::No) {
        const auto organizations = gate::organizations(gate, open.session);
        for (size_t i = 0; organizations && i < organizations->size(); ++i) {
            if ((*organizations)[i].organization.kind != domain::OrganizationKind::Customer)
                answer.organizations << (*organizations)[i].organization.name;
        }
        if (!stated.isEmpty()) {
            if (auto with = gate::verifyExternal(gate, open.session, email, stated))
                answer.verification = std::move(*with);
            else
                answer.stated = with.error();
        }
    }
    ROLECALL_TRY_LET(choices, gate::externalChoices(gate, open.session, answer.verification.holder));
    answer.choices = std::move(choices);
    return answer;
}

void ExternalPersonFields::verify()
{
    if (email().isEmpty())
        return;
    m_trial.start([email = email(), stated = m_organization->currentText().simplified()](
                      tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
        return read(open, email, stated);
    });
    Q_EMIT changed();
}

void ExternalPersonFields::take(const Result<Answer> &answer)
{
    const bool first = !m_verification;
    m_verification.reset();
    m_problem.reset();
    m_statedProblem.reset();
    if (answer) {
        m_verification = answer->verification;
        m_choices = answer->choices;
        m_statedProblem = answer->stated;
        showOrganizations(answer->organizations);
    } else {
        m_problem = answer.error();
    }
    showAnswer();
    if (first && firstMissing())
        firstMissing()->setFocus();
    Q_EMIT changed();
}

void ExternalPersonFields::showOrganizations(const QStringList &names)
{
    QStringList shown;
    for (int i = 0; i < m_organization->count(); ++i)
        shown << m_organization->itemText(i);
    if (shown == names)
        return;
    const QSignalBlocker blocker(m_organization);
    const QString typed = m_organization->currentText();
    m_organization->clear();
    m_organization->addItems(names);
    m_organization->setCurrentIndex(-1);
    m_organization->setEditText(typed);
}

void ExternalPersonFields::showAnswer()
{
    const auto show = [](PlainLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    QString result;
    const bool asks = m_verification && m_verification->known == Known::No;
    const bool isNew = m_verification && m_verification->known != Known::Address;
    if (asks) {
        result = tr("Nothing is known of this address or of its domain. State which organization the person "
                    "belongs to; the record will say \"stated, not verified\" (Rule R21).");
    } else if (m_verification && m_verification->organization) {
        const QString origin = originText(m_verification->organization->name, m_verification->holder);
        result = isNew
            //: %1 is the name and kind of an organization
            ? tr("The domain of this address belongs to %1.").arg(origin)
            //: %1 is a person's name, %2 the name and kind of an organization
            : tr("This is the address of %1, who belongs to %2.").arg(m_verification->name, origin);
    }
    show(m_result, result);
    show(m_emailProblem, m_problem ? withRule(*m_problem) : QString());
    show(m_organizationProblem, m_statedProblem ? withRule(*m_statedProblem) : QString());
    for (QWidget *part :
         {static_cast<QWidget *>(m_organizationLabel), static_cast<QWidget *>(m_organization)})
        part->setVisible(asks);
    for (QWidget *part : {static_cast<QWidget *>(m_firstLabel), static_cast<QWidget *>(m_first),
                          static_cast<QWidget *>(m_lastLabel), static_cast<QWidget *>(m_last)})
        part->setVisible(isNew);
}

// --- What is entered
// ------------------------------------------------------------------------------------------------------

QString ExternalPersonFields::unfinished() const
{
    if (m_trial.isRunning())
        return tr("Looking the address up…");
    if (m_problem)
        return tr("With this address nobody can be added.");
    if (!m_verification)
        return email().isEmpty() ? tr("Enter the e-mail address of the person.")
                                 : tr("Verify the e-mail address first.");
    if (!m_verification->organization)
        return tr("State which organization the person belongs to.");
    return {};
}

QWidget *ExternalPersonFields::firstMissing() const
{
    if (!m_verification)
        return m_email;
    if (m_verification->known == Known::No && m_organization->currentText().simplified().isEmpty())
        return m_organization;
    return m_verification->known == Known::Address ? nullptr : m_first;
}

QString ExternalPersonFields::email() const
{
    return m_verification ? m_verification->email : m_email->text().trimmed();
}

QString ExternalPersonFields::firstName() const
{
    const bool isNew = m_verification && m_verification->known != Known::Address;
    return isNew ? m_first->text().simplified() : QString();
}

QString ExternalPersonFields::lastName() const
{
    const bool isNew = m_verification && m_verification->known != Known::Address;
    return isNew ? m_last->text().simplified() : QString();
}

QString ExternalPersonFields::organization() const
{
    const bool asks = m_verification && m_verification->known == Known::No;
    return asks ? m_organization->currentText().simplified() : QString();
}

QString ExternalPersonFields::name() const
{
    if (m_verification && !m_verification->name.isEmpty())
        return m_verification->name;
    //: A person's name: %1 is the first name, %2 the last name
    const QString name = tr("%1 %2").arg(firstName(), lastName()).simplified();
    return name.isEmpty() ? email() : name;
}

void ExternalPersonFields::retranslate()
{
    m_emailLabel->setText(tr("E-&mail"));
    m_verifyButton->setText(domain::term(u"term.verify_email"_s));
    //: Label of a field: the organization that somebody belongs to
    m_organizationLabel->setText(tr("&Organization"));
    setHint(m_organization, tr("One that is known here, or the name of a new one."));
    m_firstLabel->setText(tr("&First name"));
    m_lastLabel->setText(tr("&Last name"));
    showAnswer();
}

} // namespace rolecall::ui
