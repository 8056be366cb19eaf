// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/pastepeopledialog.h"

#include "domain/language.h"
#include "ui/dialogfit.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize usualSize(560, 520);
constexpr int pauseMilliseconds = 150;
/// A clipboard longer than this is not for this dialog.
constexpr qsizetype mostTaken = 4'000'000;

/// `word` without what stands around an address in lists of addresses.
QString bare(QString word)
{
    if (word.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        word.remove(0, 7);
    while (word.endsWith(u'.') || word.endsWith(u':'))
        word.chop(1);
    return word;
}

} // namespace

PastedEmails emailsIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;|<>()\\[\\]\"]+"_s);
    static const QRegularExpression lineEnds(u"[\\r\\n]+"_s);
    PastedEmails pasted;
    QSet<QString> known;
    const QStringList lines = text.split(lineEnds, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        bool any = false;
        const QStringList words = line.split(separators, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QString email = bare(word);
            if (!email.contains(u'@'))
                continue;
            any = true;
            if (known.contains(email))
                continue;
            known.insert(email);
            pasted.emails << email;
        }
        if (!any && !words.isEmpty())
            pasted.unreadable << line.simplified();
    }
    return pasted;
}

PastePeopleDialog::PastePeopleDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_foundLabel(new PlainLabel(this))
    , m_unknownLabel(new QLabel(this))
    , m_unknown(new QPlainTextEdit(this))
    , m_selectButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PastePeopleDialog::look);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePeopleDialog::read);
    connect(m_selectButton, &QPushButton::clicked, this, &PastePeopleDialog::choose);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    const QString clipboard = QGuiApplication::clipboard()->text();
    if (clipboard.size() <= mostTaken && !emailsIn(clipboard).emails.isEmpty()) {
        m_text->setPlainText(clipboard);
        m_text->selectAll();
    }
    retranslate();
    read();
    m_text->setFocus();
}

PastePeopleDialog::~PastePeopleDialog()
{
    if (m_task)
        m_task->cancelled = true;
}

void PastePeopleDialog::build()
{
    setObjectName(u"pastePeopleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"emailsTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_textLabel->setWordWrap(true);
    m_textLabel->setBuddy(m_text);
    m_foundLabel->setObjectName(u"foundLabel"_s);
    m_foundLabel->setWordWrap(true);
    m_unknown->setObjectName(u"unknownTextEdit"_s);
    m_unknown->setReadOnly(true);
    m_unknown->setTabChangesFocus(true);
    m_unknownLabel->setObjectName(u"unknownLabel"_s);
    m_unknownLabel->setWordWrap(true);
    m_unknownLabel->setBuddy(m_unknown);
    m_selectButton->setObjectName(u"selectButton"_s);
    m_selectButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_selectButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_foundLabel);
    layout->addWidget(m_unknownLabel);
    layout->addWidget(m_unknown, 1);
    layout->addLayout(buttons);
    resizeForText(this, usualSize);
}

void PastePeopleDialog::read()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    m_found.reset();
    m_problem.reset();
    m_pasted = emailsIn(m_text->toPlainText());
    if (m_pasted.emails.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    showState();
}

void PastePeopleDialog::look()
{
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<gate::FoundPeople>(
        [emails = m_pasted.emails](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::peopleByEmail(*open.gate, open.session, emails);
        },
        this,
        [this, mine](Result<gate::FoundPeople> found) {
            if (m_task != *mine)
                return; // the text is another one by now
            m_task.reset();
            if (found)
                m_found = std::move(*found);
            else
                m_problem = found.error();
            showState();
        });
    *mine = m_task;
    showState();
}

void PastePeopleDialog::showState()
{
    const auto found = m_found ? static_cast<int>(m_found->users.size()) : 0;
    QString state;
    if (m_problem)
        state = withRule(*m_problem);
    else if (m_found)
        state = tr("%n person(s) found.", nullptr, found);
    else if (!m_pasted.emails.isEmpty())
        state = tr("Looking for them…");
    else
        state = tr("There is no e-mail address in the text yet.");
    m_foundLabel->setText(state);
    const QStringList unknown = (m_found ? m_found->unknown : QStringList()) + m_pasted.unreadable;
    m_unknownLabel->setText(tr("&Not found here (%1)").arg(domain::number(unknown.size())));
    m_unknownLabel->setVisible(!unknown.isEmpty());
    m_unknown->setVisible(!unknown.isEmpty());
    if (const QString lines = unknown.join(u'\n'); lines != m_unknown->toPlainText())
        m_unknown->setPlainText(lines);
    //: Button: selects so many people in the list
    m_selectButton->setText(tr("&Select %n people", nullptr, found));
    m_selectButton->setEnabled(found > 0);
    setHint(m_selectButton, found > 0 ? QString() : state);
}

void PastePeopleDialog::choose()
{
    if (!m_found || m_found->users.empty())
        return;
    Q_EMIT chosen(m_found->users);
    accept();
}

void PastePeopleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PastePeopleDialog::retranslate()
{
    //: Title of a dialog: a list of e-mails tells who is to be selected
    setWindowTitle(tr("Select people by e-mail"));
    m_textLabel->setText(tr("&E-mails, separated by anything; names beside them do no harm"));
    m_cancelButton->setText(tr("Cancel"));
    showState();
}

} // namespace rolecall::ui
