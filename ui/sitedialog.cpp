// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sitedialog.h"

#include "domain/glossary.h"
#include "gate/questions.h"
#include "ui/consequencesview.h"
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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastWidth = 480;
constexpr int pauseMilliseconds = 200;
constexpr int controlHub = 0; ///< rows of the combo box
constexpr int siteAdministration = 1;

} // namespace

SiteDialog::SiteDialog(tables::WorkspaceService *service, const QString &site, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_site(site)
    , m_messages(new MessageBar(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_nameNote(new PlainLabel(SemanticColor::SubtleText, this))
    , m_managedByLabel(new QLabel(this))
    , m_managedBy(new QComboBox(this))
    , m_managedByNote(new PlainLabel(SemanticColor::SubtleText, this))
    , m_soldByLabel(new QLabel(this))
    , m_soldBy(new QComboBox(this))
    , m_soldByNote(new PlainLabel(SemanticColor::SubtleText, this))
    , m_lossesLabel(new PlainLabel(this))
    , m_lossesView(new ConsequencesView(this))
    , m_problemLabel(new PlainLabel(SemanticColor::Danger, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    connectFields();
    retranslate();
    load();
}

SiteDialog::~SiteDialog()
{
    if (m_trial)
        m_trial->cancelled = true;
}

void SiteDialog::setUp()
{
    setObjectName(u"siteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    m_name->setObjectName(u"siteNameLineEdit"_s);
    m_managedBy->setObjectName(u"managedByComboBox"_s);
    m_managedBy->addItems({QString(), QString()});
    m_soldBy->setObjectName(u"soldByComboBox"_s);
    m_soldBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_soldBy->setMinimumContentsLength(20);
    m_nameNote->setObjectName(u"nameNoteLabel"_s);
    m_managedByNote->setObjectName(u"managedByNoteLabel"_s);
    m_soldByNote->setObjectName(u"soldByNoteLabel"_s);
    m_problemLabel->setObjectName(u"problemLabel"_s);
    m_problemLabel->setWordWrap(true);
    m_lossesLabel->setHeading(0);
    m_lossesLabel->setWordWrap(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_saveButton->setEnabled(false); // until the site is there, which it may never be
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(2 * spacing);
    form->setVerticalSpacing(spacing);
    addRow(form, m_nameLabel, m_name, m_nameNote);
    addRow(form, m_managedByLabel, m_managedBy, m_managedByNote);
    addRow(form, m_soldByLabel, m_soldBy, m_soldByNote);
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
    layout->addWidget(m_lossesLabel);
    layout->addWidget(m_lossesView, 1);
    layout->addWidget(m_problemLabel);
    layout->addStretch();
    layout->addLayout(buttons);
    m_lossesLabel->hide();
    m_lossesView->hide();
    m_problemLabel->hide();
    setEnabled(false);
}

void SiteDialog::addRow(QFormLayout *form, QLabel *label, QWidget *field, PlainLabel *note)
{
    label->setBuddy(field);
    note->setWordWrap(true);
    note->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing / 2);
    column->addWidget(field);
    column->addWidget(note);
    form->addRow(label, column);
}

void SiteDialog::connectFields()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SiteDialog::tryOut);
    connect(m_name, &QLineEdit::textEdited, this, &SiteDialog::edited);
    connect(m_managedBy, &QComboBox::currentIndexChanged, this, &SiteDialog::edited);
    connect(m_soldBy, &QComboBox::currentIndexChanged, this, &SiteDialog::edited);
    connect(m_saveButton, &QPushButton::clicked, this, &SiteDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
}

// --- Reading
// ----------------------------------------------------------------------------------------------------------

Result<SiteDialog::Answer> SiteDialog::readNew(tables::OpenWorkspace &open)
{
    Answer answer;
    const auto rows = gate::sites(*open.gate, open.session);
    const gate::AddSite example =
        exampleSite(*open.gate, open.session, rows.value_or(std::vector<gate::SiteRow>()));
    answer.row.site.managedByControlHub = true; // as Control Hub makes new ones
    answer.row.soldBy = example.soldBy;
    answer.sellers = gate::sellers(*open.gate, open.session).value_or(QStringList());
    return answer;
}

Result<SiteDialog::Answer> SiteDialog::readSite(tables::OpenWorkspace &open, const QString &name)
{
    Answer answer;
    ROLECALL_TRY_LET(rows, gate::sites(*open.gate, open.session));
    const auto row =
        std::ranges::find_if(rows, [&name](const gate::SiteRow &known) { return known.site.name == name; });
    if (row == rows.end()) {
        return failure(ErrorCode::NotFound,
                       tr("The site %1 is no longer here; the list was out of date.").arg(name));
    }
    answer.row = *row;
    ROLECALL_TRY_LET(sellers, gate::sellers(*open.gate, open.session));
    answer.sellers = sellers;
    const auto whyNot = [&open](gate::EditSite change) {
        return gate::whyNot(*open.gate, open.session, gate::Command(std::move(change)));
    };
    const gate::AddSite another = exampleSite(*open.gate, open.session, rows);
    answer.nameClosed = whyNot({name, another.name, {}, {}});
    answer.managedByClosed = whyNot({name, {}, !row->site.managedByControlHub, {}});
    const auto seller =
        std::ranges::find_if(sellers, [&row](const QString &known) { return known != row->soldBy; });
    const QString other = row->soldBy.isEmpty() && seller != sellers.end() ? *seller : QString();
    answer.soldByClosed = whyNot({name, {}, {}, other});
    return answer;
}

void SiteDialog::load()
{
    const QString site = m_site;
    m_service->ask<Answer>(
        [site](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return site.isEmpty() ? readNew(open) : readSite(open, site);
        },
        this,
        [this](Result<Answer> answer) {
            setEnabled(true);
            if (answer)
                take(std::move(*answer));
            else
                m_messages->showError(answer.error());
        });
}

void SiteDialog::take(Answer answer)
{
    m_answer = std::move(answer);
    const QSignalBlocker managedBy(m_managedBy);
    m_name->setText(m_answer->row.site.name);
    m_managedBy->setCurrentIndex(m_answer->row.site.managedByControlHub ? controlHub : siteAdministration);
    fillSellers();
    showClosed();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_managedBy)}) {
        if (field->isEnabled()) {
            field->setFocus();
            break;
        }
    }
    edited();
}

void SiteDialog::fillSellers()
{
    const QSignalBlocker blocker(m_soldBy);
    m_soldBy->clear();
    //: Who sold a site or a license: nobody
    m_soldBy->addItem(tr("Nobody"), QString());
    QStringList sellers = m_answer->sellers;
    if (!m_answer->row.soldBy.isEmpty() && !sellers.contains(m_answer->row.soldBy))
        sellers << m_answer->row.soldBy;
    for (const QString &seller : sellers)
        m_soldBy->addItem(seller, seller);
    m_soldBy->setCurrentIndex(std::max(0, m_soldBy->findData(m_answer->row.soldBy)));
}

void SiteDialog::showClosed()
{
    const auto show = [this](QWidget *field, PlainLabel *note, const std::optional<Error> &reason) {
        field->setEnabled(!reason);
        const QString words = reason ? withRule(*reason) : QString();
        setHint(field, words);
        showNote(note, words);
    };
    show(m_name, m_nameNote, m_answer->nameClosed);
    show(m_managedBy, m_managedByNote, m_answer->managedByClosed);
    show(m_soldBy, m_soldByNote, m_answer->soldByClosed);
}

// --- Trying out and saving
// --------------------------------------------------------------------------------------------

gate::Command SiteDialog::command() const
{
    const QString name = m_name->text().trimmed();
    const bool managed = m_managedBy->currentIndex() == controlHub;
    const QString soldBy = m_soldBy->currentData().toString();
    if (m_site.isEmpty())
        return gate::AddSite{name, managed, soldBy};
    gate::EditSite change{m_site, {}, {}, {}};
    if (name != m_answer->row.site.name)
        change.name = name;
    if (managed != m_answer->row.site.managedByControlHub)
        change.managedByControlHub = managed;
    if (soldBy != m_answer->row.soldBy)
        change.soldBy = soldBy;
    return change;
}

bool SiteDialog::isChanged() const
{
    const gate::Command now = command();
    const auto *edit = std::get_if<gate::EditSite>(&now);
    return !edit || edit->name || edit->managedByControlHub || edit->soldBy;
}

void SiteDialog::edited()
{
    if (!m_answer)
        return;
    if (m_trial)
        m_trial->cancelled = true;
    m_trial.reset();
    m_pause.stop();
    m_losses.clear();
    m_problem.reset();
    if (m_name->text().trimmed().isEmpty())
        m_problem = Error{ErrorCode::Invalid, tr("Enter the name of the site."), {}, {}, {}, 0, u"name"_s};
    else if (isChanged())
        m_pause.start();
    showState();
}

void SiteDialog::tryOut()
{
    const gate::Command tried = command();
    auto mine = std::make_shared<tables::Task>();
    m_trial = m_service->ask<gate::Outcome>(
        [tried](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            // A second question (R10) comes at the end; what goes with the change is told now.
            return open.gate->submit(tried, open.session, {.dryRun = true, .confirmed = true});
        },
        this,
        [this, mine](const Result<gate::Outcome> &outcome) {
            if (!m_trial || m_trial != *mine)
                return; // typing went on
            m_trial.reset();
            takeTrial(outcome);
        });
    *mine = m_trial;
    showState();
}

void SiteDialog::takeTrial(const Result<gate::Outcome> &outcome)
{
    m_problem = outcome ? std::nullopt : std::optional(outcome.error());
    m_losses = outcome ? outcome->notices : std::vector<gate::Notice>();
    showState();
}

void SiteDialog::showState()
{
    if (!m_answer)
        return;
    const bool ofName = m_problem && m_problem->column == "name"_L1;
    // An empty form has nothing wrong with it yet.
    const bool untouched = m_site.isEmpty() && m_name->text().isEmpty();
    const QString problem = m_problem && !untouched ? withRule(*m_problem) : QString();
    if (!m_answer->nameClosed) {
        m_nameNote->setColor(SemanticColor::Danger);
        showNote(m_nameNote, ofName ? problem : QString());
    }
    showNote(m_problemLabel, ofName ? QString() : problem);
    m_lossesLabel->setVisible(!m_losses.empty());
    m_lossesView->setVisible(!m_losses.empty());
    m_lossesView->setLines(ConsequencesView::linesOf(m_losses, ConsequencesView::Line::Kind::Taken));

    QString reason;
    if (m_saving || m_trial || m_pause.isActive())
        reason = tr("Working out what changes…");
    else if (m_problem)
        reason = withRule(*m_problem);
    else if (!isChanged())
        reason = tr("Nothing changes yet.");
    m_saveButton->setEnabled(reason.isEmpty());
    setHint(m_saveButton, reason);
    if (!m_losses.empty())
        //: Button: moves a site to Site Administration, and takes the roles on it from whoever holds them
        m_saveButton->setText(tr("Save and take %n role(s)", nullptr, static_cast<int>(m_losses.size())));
    else
        //: Button: adds the new site
        m_saveButton->setText(m_site.isEmpty() ? tr("Add") : domain::term(u"term.save"_s));
    fit();
}

void SiteDialog::showNote(PlainLabel *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

void SiteDialog::fit()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int most = screen() ? screen()->availableGeometry().height() * 9 / 10 : needed;
    if (needed > height())
        resize(width(), std::min(needed, most));
}

void SiteDialog::save()
{
    m_pause.stop();
    m_saving = true;
    m_messages->clear();
    const QString name = m_name->text().trimmed();
    //: Button that answers a question: saves a site
    submitAsking(m_service, command(), tr("Save"), this, [this, name](const Result<gate::Outcome> &outcome) {
        m_saving = false;
        if (!outcome) {
            m_messages->showError(outcome.error());
            edited(); // what was allowed a moment ago may not be now (A14)
            return;
        }
        Q_EMIT saved(name, *outcome);
        accept();
    });
    showState();
}

void SiteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_answer) {
            m_soldBy->setItemText(0, tr("Nobody"));
            edited();
        }
    }
    QDialog::changeEvent(event);
}

void SiteDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(m_site.isEmpty() ? tr("Add site") : tr("Edit site"));
    //: Name of a site, such as adriatic.webex.com
    m_nameLabel->setText(tr("&Name"));
    //: A host name as an example
    m_name->setPlaceholderText(tr("adriatic.webex.com"));
    //: What manages a site: Control Hub or Site Administration
    m_managedByLabel->setText(tr("&Managed by"));
    m_managedBy->setItemText(controlHub, domain::term(u"term.control_hub"_s));
    //: Control Hub's name of what manages some meetings sites
    m_managedBy->setItemText(siteAdministration, tr("Site Administration"));
    //: Which organization sold a site
    m_soldByLabel->setText(tr("S&old by"));
    m_lossesLabel->setText(tr("What goes with it"));
    m_lossesView->setAccessibleName(tr("What goes with it"));
    //: Button: adds the new site
    m_saveButton->setText(m_site.isEmpty() ? tr("Add") : domain::term(u"term.save"_s));
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
