// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/licensedialog.h"

#include "domain/licensecolumn.h"
#include "gate/servicequestions.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/serviceexamples.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastWidth = 520;
constexpr int pauseMilliseconds = 200;

struct Answer {
    QStringList sellers;
    QString usual; ///< seller of what the session may add
};

Result<Answer> readSellers(tables::OpenWorkspace &open)
{
    const auto rows = gate::licenses(*open.gate, open.session);
    const gate::AddLicense example =
        exampleLicense(*open.gate, open.session, rows.value_or(std::vector<gate::LicenseRow>()));
    return Answer{gate::sellers(*open.gate, open.session).value_or(QStringList()), example.soldBy};
}

} // namespace

LicenseDialog::LicenseDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_messages(new MessageBar(this))
    , m_headingLabel(new QLabel(this))
    , m_heading(new QLineEdit(this))
    , m_reading(new PlainLabel(SemanticColor::SubtleText, this))
    , m_headingProblem(new PlainLabel(SemanticColor::Danger, this))
    , m_serviceLabel(new QLabel(this))
    , m_serviceBox(new QComboBox(this))
    , m_soldByLabel(new QLabel(this))
    , m_soldBy(new QComboBox(this))
    , m_problemLabel(new PlainLabel(SemanticColor::Danger, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LicenseDialog::tryOut);
    connect(m_heading, &QLineEdit::textEdited, this, &LicenseDialog::edited);
    connect(m_serviceBox, &QComboBox::currentIndexChanged, this, &LicenseDialog::edited);
    connect(m_soldBy, &QComboBox::currentIndexChanged, this, &LicenseDialog::edited);
    connect(m_saveButton, &QPushButton::clicked, this, &LicenseDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    retranslate();
    load();
}

LicenseDialog::~LicenseDialog()
{
    if (m_trial)
        m_trial->cancelled = true;
}

void LicenseDialog::setUp()
{
    setObjectName(u"licenseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    m_heading->setObjectName(u"licenseHeadingLineEdit"_s);
    m_headingLabel->setBuddy(m_heading);
    m_reading->setObjectName(u"readingLabel"_s);
    m_reading->setWordWrap(true);
    m_headingProblem->setObjectName(u"headingProblemLabel"_s);
    m_headingProblem->setWordWrap(true);
    m_serviceBox->setObjectName(u"serviceComboBox"_s);
    m_serviceBox->addItem(QString(), QString());
    for (const QString &service : store::licenseServices())
        m_serviceBox->addItem(QString(), service);
    m_serviceLabel->setBuddy(m_serviceBox);
    m_soldBy->setObjectName(u"soldByComboBox"_s);
    m_soldBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_soldBy->setMinimumContentsLength(20);
    m_soldByLabel->setBuddy(m_soldBy);
    m_problemLabel->setObjectName(u"problemLabel"_s);
    m_problemLabel->setWordWrap(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_saveButton->setEnabled(false); // until the organizations that sell are there
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    auto *heading = new QVBoxLayout;
    heading->setSpacing(spacing / 2);
    heading->addWidget(m_heading);
    heading->addWidget(m_headingProblem);
    heading->addWidget(m_reading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(2 * spacing);
    form->setVerticalSpacing(spacing);
    form->addRow(m_headingLabel, heading);
    form->addRow(m_serviceLabel, m_serviceBox);
    form->addRow(m_soldByLabel, m_soldBy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(m_problemLabel);
    layout->addStretch();
    layout->addLayout(buttons);
    setEnabled(false);
}

void LicenseDialog::load()
{
    m_service->ask<Answer>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) { return readSellers(open); }, this,
        [this](const Result<Answer> &answer) {
            setEnabled(true);
            if (!answer) {
                m_messages->showError(answer.error());
                return;
            }
            fillSellers(answer->sellers, answer->usual);
            m_loaded = true;
            m_heading->setFocus();
            edited();
        });
}

void LicenseDialog::fillSellers(const QStringList &sellers, const QString &usual)
{
    const QSignalBlocker blocker(m_soldBy);
    //: Who sold a site or a license: nobody
    m_soldBy->addItem(tr("Nobody"), QString());
    for (const QString &seller : sellers)
        m_soldBy->addItem(seller, seller);
    m_soldBy->setCurrentIndex(std::max(0, m_soldBy->findData(usual)));
}

gate::AddLicense LicenseDialog::command() const
{
    return {m_heading->text().trimmed(), m_serviceBox->currentData().toString(),
            m_soldBy->currentData().toString()};
}

void LicenseDialog::edited()
{
    if (!m_loaded)
        return;
    if (m_trial)
        m_trial->cancelled = true;
    m_trial.reset();
    m_pause.stop();
    m_problem.reset();
    if (m_heading->text().trimmed().isEmpty())
        m_problem =
            Error{ErrorCode::Invalid, tr("Enter the heading of the license."), {}, {}, {}, 0, u"heading"_s};
    else
        m_pause.start();
    showState();
}

void LicenseDialog::tryOut()
{
    const gate::AddLicense tried = command();
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
            m_problem = outcome ? std::nullopt : std::optional(outcome.error());
            showState();
        });
    *mine = m_trial;
    showState();
}

void LicenseDialog::showReading()
{
    const QString heading = m_heading->text().trimmed();
    if (!domain::isLicenseColumn(heading)) {
        m_reading->setText(tr("As its column in Control Hub's file: \"Messaging [Subscription]\" or "
                              "\"adriatic.webex.com - Meetings [Subscription]\"."));
        return;
    }
    const domain::LicenseColumn column = domain::parseLicenseColumn(heading);
    const QString chosen = m_serviceBox->currentData().toString();
    const QString service = gate::serviceName(chosen.isEmpty() ? column.service : chosen);
    if (column.site.isEmpty()) {
        //: How a heading is understood: %1 is a service such as Messaging, %2 a subscription
        m_reading->setText(tr("Service: %1. Subscription: %2.").arg(service, column.subscription));
    } else {
        //: How a heading is understood: %1 is a service such as Meetings, %2 a site, %3 a subscription
        m_reading->setText(tr("Service: %1. Webex site: %2. Subscription: %3.")
                               .arg(service, column.site, column.subscription));
    }
}

void LicenseDialog::showState()
{
    showReading();
    const bool ofHeading = m_problem && m_problem->column == "heading"_L1;
    // An empty form has nothing wrong with it yet.
    const QString problem = m_problem && !m_heading->text().isEmpty() ? withRule(*m_problem) : QString();
    m_headingProblem->setText(ofHeading ? problem : QString());
    m_headingProblem->setVisible(!m_headingProblem->text().isEmpty());
    m_problemLabel->setText(ofHeading ? QString() : problem);
    m_problemLabel->setVisible(!m_problemLabel->text().isEmpty());
    QString reason;
    if (m_saving || m_trial || m_pause.isActive())
        reason = tr("Working out what changes…");
    else if (m_problem)
        reason = withRule(*m_problem);
    m_saveButton->setEnabled(reason.isEmpty());
    setHint(m_saveButton, reason);
    fit();
}

void LicenseDialog::fit()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int most = screen() ? screen()->availableGeometry().height() * 9 / 10 : needed;
    if (needed > height())
        resize(width(), std::min(needed, most));
}

void LicenseDialog::save()
{
    m_pause.stop();
    m_saving = true;
    m_messages->clear();
    const QString heading = domain::parseLicenseColumn(m_heading->text().trimmed()).heading;
    //: Button that answers a question: saves a license
    submitAsking(m_service, command(), tr("Save"), this,
                 [this, heading](const Result<gate::Outcome> &outcome) {
                     m_saving = false;
                     if (!outcome) {
                         m_messages->showError(outcome.error());
                         edited(); // what was allowed a moment ago may not be now (A14)
                         return;
                     }
                     Q_EMIT saved(heading, *outcome);
                     accept();
                 });
    showState();
}

void LicenseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LicenseDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Add license"));
    //: Heading of a license's column in Control Hub's file
    m_headingLabel->setText(tr("&Heading"));
    //: Service of Webex that a license is for
    m_serviceLabel->setText(tr("&Service"));
    m_serviceBox->setItemText(0, tr("By the heading"));
    for (int i = 1; i < m_serviceBox->count(); ++i)
        m_serviceBox->setItemText(i, gate::serviceName(m_serviceBox->itemData(i).toString()));
    //: Which organization sold a license
    m_soldByLabel->setText(tr("S&old by"));
    if (m_soldBy->count() > 0)
        m_soldBy->setItemText(0, tr("Nobody"));
    //: Button: adds the new license
    m_saveButton->setText(tr("&Add"));
    m_cancelButton->setText(tr("Cancel"));
    if (m_loaded)
        edited(); // what the gate says is in the language of the moment
    else
        showReading();
}

} // namespace rolecall::ui
