// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/outboxpage.h"

#include "domain/language.h"
#include "exchange/activationexport.h"
#include "ui/activationexportdialog.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using gate::OutboxEntry;
using store::ActivationState;

const std::vector<int> widths{24, 30, 16, 22, 24}; // as the columns of rowOf()
constexpr int detailsPercent = 40;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutboxPage)
};

ListCell stateCell(ActivationState state)
{
    ListCell cell;
    cell.order = static_cast<double>(state);
    switch (state) {
    case ActivationState::Pending:
        //: Of an activation e-mail: it waits in the outbox
        cell.text = Text::tr("Waiting");
        cell.icon = u"clock"_s;
        cell.iconColor = SemanticColor::Warning;
        break;
    case ActivationState::Exported:
        //: Of an activation e-mail: it was written to a file
        cell.text = Text::tr("Exported");
        cell.icon = u"download"_s;
        cell.iconColor = SemanticColor::Accent;
        break;
    case ActivationState::Sent:
        //: Of an activation e-mail
        cell.text = Text::tr("Sent");
        cell.icon = u"circle-check"_s;
        cell.iconColor = SemanticColor::Success;
        break;
    case ActivationState::Failed:
        //: Of an activation e-mail: sending it failed
        cell.text = Text::tr("Failed");
        cell.icon = u"circle-alert"_s;
        cell.iconColor = SemanticColor::Danger;
        break;
    }
    return cell;
}

ListRow rowOf(const OutboxEntry &entry)
{
    ListCell queued{domain::dateTime(entry.activation.queuedAt)};
    queued.order = entry.activation.queuedAt;
    const QString sender = entry.senderName.isEmpty() ? entry.activation.queuedBy : entry.senderName;
    return {entry.activation.id,
            {},
            {{entry.receiver.name()},
             {entry.receiver.fields[domain::Email]},
             stateCell(entry.activation.state),
             queued,
             {sender}}};
}

PlainLabel *makeText(PlainLabel *label, const QString &objectName)
{
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

OutboxPage::OutboxPage(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"outboxPage"_s, widths, parent)
    , m_chooseButton(addButton(u"chooseReceiversButton"_s, u"users"_s))
    , m_exportButton(addButton(u"exportActivationsButton"_s, u"download"_s))
    , m_againAction(new QAction(this))
    , m_exportAction(new QAction(this))
    , m_sentAction(new QAction(this))
    , m_failedAction(new QAction(this))
{
    m_details = makeDetails();
    setDetails(m_details, Qt::Horizontal, detailsPercent);
    addControls();
    addMarkers();
    setFirstStep(m_chooseButton);
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] { m_outbox = {}; });
    retranslate();
}

void OutboxPage::addControls()
{
    // Which people that will be is chosen there, so the right alone counts here.
    controls().add(
        m_chooseButton, [] { return gate::Probe(domain::Action::SendActivation); },
        [] { return tr("Choose users, then send them activation e-mails from there"); });
    connect(m_chooseButton, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested({u"users"_s}); });

    const auto nothingChosen = [] { return tr("Choose an e-mail first."); };
    const auto again = [this] { return sendAgain(); };
    const auto againHint = [] { return tr("Put another e-mail to the same people into the outbox"); };
    controls().add(m_againButton, again, againHint, nothingChosen);
    controls().add(m_againAction, again, againHint, nothingChosen);
    m_againAction->setObjectName(u"sendAgainAction"_s);
    offer(m_againAction);
    connect(m_againButton, &QPushButton::clicked, this, &OutboxPage::askToSendAgain);
    connect(m_againAction, &QAction::triggered, this, &OutboxPage::askToSendAgain);

    const auto exportable = [this] { return exporting(); };
    const auto exportHint = [] { return tr("Write the e-mails as files for a mail program"); };
    const auto nothingThere = [] { return tr("There is no e-mail that could be exported."); };
    controls().add(m_exportButton, exportable, exportHint, nothingThere);
    controls().add(m_exportAction, exportable, exportHint, nothingThere);
    m_exportAction->setObjectName(u"exportActivationsAction"_s);
    offer(m_exportAction);
    connect(m_exportAction, &QAction::triggered, this, &OutboxPage::openExport);
    connect(m_exportButton, &QPushButton::clicked, this, &OutboxPage::openExport);
}

void OutboxPage::addMarkers()
{
    const auto nothing = [this] {
        return chosen().size() == 1
            ? tr("A newer e-mail to this person has left the outbox; choose that one.")
            : tr("Choose one e-mail first.");
    };
    const auto add = [&](QPushButton *button, QAction *action, bool sent,
                         const CommandControls::Words &hint) {
        const auto probe = [this, sent] { return marking(sent); };
        controls().add(button, probe, hint, nothing);
        controls().add(action, probe, hint, nothing);
        offer(action);
        connect(button, &QPushButton::clicked, this, [this, sent] { mark(sent); });
        connect(action, &QAction::triggered, this, [this, sent] { mark(sent); });
    };
    m_sentAction->setObjectName(u"markSentAction"_s);
    m_failedAction->setObjectName(u"markFailedAction"_s);
    add(m_sentButton, m_sentAction, true, [] { return tr("A mail program has sent it"); });
    add(m_failedButton, m_failedAction, false, [] { return tr("A mail program could not send it"); });
}

QWidget *OutboxPage::makeDetails()
{
    auto *details = new QFrame;
    details->setObjectName(u"outboxDetails"_s);
    m_subject = makeText(new PlainLabel(details), u"mailSubjectLabel"_s);
    m_facts = makeText(new PlainLabel(SemanticColor::SubtleText, details), u"mailFactsLabel"_s);
    m_problem = makeText(new PlainLabel(SemanticColor::Danger, details), u"mailProblemLabel"_s);
    m_body = new QPlainTextEdit(details);
    m_body->setObjectName(u"mailBodyTextEdit"_s);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    const auto makeButton = [details](const QString &name, const QString &iconName) {
        auto *button = new QPushButton(icon(iconName), {}, details);
        button->setObjectName(name);
        return button;
    };
    m_againButton = makeButton(u"sendAgainButton"_s, u"send"_s);
    m_sentButton = makeButton(u"markSentButton"_s, u"circle-check"_s);
    m_failedButton = makeButton(u"markFailedButton"_s, u"circle-alert"_s);
    auto *buttons = new FlowLayout; // of large text there is one a line
    for (QPushButton *button : {m_againButton, m_sentButton, m_failedButton})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(spacing, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(m_subject);
    layout->addWidget(m_facts);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addWidget(m_body, 1);
    return details;
}

// --- What is listed
// --------------------------------------------------------------------------------------------------

ListPage::Loader OutboxPage::loader() const
{
    auto *page = const_cast<OutboxPage *>(this); // filled in the window's thread, while the page is there
    return [page](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Loaded> {
        ROLECALL_TRY_LET(outbox, gate::outbox(*open.gate, open.session));
        Loaded loaded;
        for (const OutboxEntry &entry : outbox.entries)
            loaded.rows.push_back(rowOf(entry));
        loaded.kept = [page, outbox = std::move(outbox)] { page->m_outbox = outbox; };
        return loaded;
    };
}

void OutboxPage::retranslatePage()
{
    //: Columns of the outbox: who gets the e-mail, address, state, when and by whom it was put there
    table().setColumns({tr("Receiver"), tr("E-mail"), tr("State"), tr("Queued at"), tr("By")});
    //: Button: leads to the list of users
    m_chooseButton->setText(tr("Choose &users"));
    //: Button: asks whether an activation e-mail is to be sent once more
    m_againButton->setText(tr("Send a&gain…"));
    //: Button: writes e-mails to files
    m_exportButton->setText(tr("E&xport…"));
    //: Button
    m_sentButton->setText(tr("Mark as &sent"));
    //: Button
    m_failedButton->setText(tr("Mark as fa&iled"));
    m_againAction->setText(m_againButton->text());
    //: Menu entry: writes e-mails to files
    m_exportAction->setText(tr("E&xport activation e-mails…"));
    m_sentAction->setText(m_sentButton->text());
    m_failedAction->setText(m_failedButton->text());
    m_body->setAccessibleName(tr("Text of the e-mail"));
    chosenChanged();
}

QString OutboxPage::countText(int rows) const
{
    const auto waiting =
        static_cast<int>(std::ranges::count_if(m_outbox.entries, [](const OutboxEntry &entry) {
            return entry.activation.state == ActivationState::Pending;
        }));
    //: %1 is a number of e-mails, %2 how many of them wait to be exported
    return tr("%1 e-mail(s), %2 waiting", nullptr, rows).arg(domain::number(rows), domain::number(waiting));
}

QString OutboxPage::emptyText() const
{
    return tr(
        "No activation e-mail was queued yet. Choose users in their list, then Send activation e-mail.");
}

const OutboxEntry *OutboxPage::entry(const ListRow *row) const
{
    if (!row)
        return nullptr;
    const auto found = std::ranges::find_if(
        m_outbox.entries, [row](const OutboxEntry &entry) { return entry.activation.id == row->id; });
    return found == m_outbox.entries.end() ? nullptr : &*found;
}

std::vector<const OutboxEntry *> OutboxPage::chosen() const
{
    std::vector<const OutboxEntry *> entries;
    for (const ListRow *row : table().selectedRows()) {
        if (const OutboxEntry *found = entry(row))
            entries.push_back(found);
    }
    return entries;
}

void OutboxPage::chosenChanged()
{
    const OutboxEntry *shown = entry(table().current());
    m_details->setVisible(shown != nullptr);
    if (!shown)
        return;
    const exchange::ActivationMail mail = exchange::mailOf(*shown, m_outbox.organization.name);
    const exchange::ActivationText text = m_writer.words(mail);
    m_subject->setHeading(1);
    m_subject->setText(text.subject);
    //: %1 is a name, %2 an e-mail address, %3 a language, %4 what became of the e-mail, %5 a date and time
    m_facts->setText(tr("To %1, %2\nLanguage: %3\n%4 since %5")
                         .arg(mail.name, mail.email, domain::ownName(text.language),
                              stateCell(shown->activation.state).text,
                              domain::dateTime(shown->activation.changedAt)));
    QString problem;
    for (const QString &address : {mail.email, mail.senderEmail}) {
        const Result<QByteArray> written = exchange::mailAddress(address);
        if (!written && problem.isEmpty())
            problem = written.error().message;
    }
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    if (m_body->toPlainText() != text.body.trimmed())
        m_body->setPlainText(text.body.trimmed());
}

// --- What may be done
// ------------------------------------------------------------------------------------------------

std::optional<gate::Probe> OutboxPage::sendAgain() const
{
    gate::SendActivation command;
    command.again = true;
    for (const OutboxEntry *one : chosen())
        command.users.push_back({one->receiver.id, {}});
    return command.users.empty() ? std::nullopt : std::optional<gate::Probe>(command);
}

std::optional<gate::Probe> OutboxPage::exporting() const
{
    gate::RecordActivationExport command;
    for (const OutboxEntry &one : m_outbox.entries) {
        const ActivationState state = one.activation.state;
        if (state == ActivationState::Pending || state == ActivationState::Exported)
            command.activations.push_back(one.activation.id);
    }
    return command.activations.empty() ? std::nullopt : std::optional<gate::Probe>(command);
}

std::optional<gate::Probe> OutboxPage::marking(bool sent) const
{
    const std::vector<const OutboxEntry *> entries = chosen();
    if (entries.size() != 1)
        return std::nullopt;
    const store::Activation &one = entries.front()->activation;
    // The gate marks the newest one that left; nobody is to mark another one than he sees.
    const store::Activation *newest = nullptr;
    for (const OutboxEntry &other : m_outbox.entries) {
        if (other.activation.user == one.user && other.activation.state != ActivationState::Pending)
            newest = &other.activation;
    }
    if (newest && newest->id != one.id)
        return std::nullopt;
    return gate::MarkActivation{{one.user, {}}, sent};
}

void OutboxPage::askToSendAgain()
{
    const std::optional<gate::Probe> probe = sendAgain();
    if (!probe)
        return;
    const std::vector<const OutboxEntry *> entries = chosen();
    const auto count = static_cast<int>(entries.size());
    //: %1 is a person's name
    const QString question = count == 1
        ? tr("Put another activation e-mail to %1 into the outbox?").arg(entries.front()->receiver.name())
        //: %1 is a number
        : tr("Put another activation e-mail to each of %1 people into the outbox?", nullptr, count)
              .arg(domain::number(count));
    QMessageBox *box = makeQuestion(this, question, tr("It leaves with the next export."),
                                    //: Button: queues another activation e-mail
                                    tr("Send again"), tr("Keep"));
    connect(service(), &tables::WorkspaceService::signedInChanged, box, &QDialog::reject);
    connect(box, &QDialog::finished, this, [this, box, command = std::get<gate::Command>(*probe)] {
        if (box->buttonRole(box->clickedButton()) != QMessageBox::AcceptRole)
            return;
        service()->submit(command, {}, this, [this](const Result<gate::Outcome> &outcome) {
            if (outcome)
                messages().showChange(tr("It waits in the outbox now."), *outcome);
            else
                messages().showError(outcome.error());
        });
    });
    box->open();
}

void OutboxPage::openExport()
{
    auto *dialog = new ActivationExportDialog(service(), this);
    connect(dialog, &ActivationExportDialog::exported, this, &OutboxPage::showExported);
    dialog->open();
}

void OutboxPage::showExported(const exchange::ActivationExport &result)
{
    const auto count = static_cast<int>(result.exported);
    const QString first = result.files.value(0);
    const QString place = result.files.size() == 1 ? first : QFileInfo(first).path();
    //: %1 is a number of e-mails, %2 the path of a file or folder
    messages().showSuccess(tr("Wrote %1 e-mail(s) to \"%2\".", nullptr, count)
                               .arg(domain::number(count), QDir::toNativeSeparators(place)));
}

void OutboxPage::mark(bool sent)
{
    const std::optional<gate::Probe> probe = marking(sent);
    if (!probe)
        return;
    const QString name = chosen().front()->receiver.name();
    const auto show = [this, sent, name](const Result<gate::Outcome> &outcome) {
        if (!outcome) {
            messages().showError(outcome.error());
            return;
        }
        //: %1 is a person's name
        messages().showChange(sent ? tr("Marked the e-mail to %1 as sent.").arg(name)
                                   //: %1 is a person's name
                                   : tr("Marked the e-mail to %1 as failed.").arg(name),
                              *outcome);
    };
    service()->submit(std::get<gate::Command>(*probe), {}, this, show);
}

} // namespace rolecall::ui
