// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/signindialog.h"

#include "domain/catalogue.h"
#include "roster/fold.h"
#include "ui/dialogfit.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

enum Column { NameColumn, EmailColumn, RolesColumn, ColumnCount };
constexpr int indexRole = Qt::UserRole;
constexpr QSize dialogSize(720, 440);

bool hasWords(const gate::Listed &listed, const QList<QByteArray> &words)
{
    std::string folded;
    for (const QString &text :
         {listed.user.name(), listed.user.fields[domain::Email], domain::roleNames(listed.roles)}) {
        roster::appendFolded(folded, text.toStdString());
        folded += roster::pieceEnd;
    }
    return std::ranges::all_of(words, [&folded](const QByteArray &word) {
        return folded.find(word.constData()) != std::string::npos;
    });
}

} // namespace

SignInDialog::SignInDialog(tables::WorkspaceService *service, domain::Id organization, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_organization(organization)
    , m_messages(new MessageBar(this))
    , m_question(new PlainLabel(this))
    , m_organizationLabel(new PlainLabel(this))
    , m_organizationBox(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_noneChosen(new PlainLabel(SemanticColor::SubtleText, this))
    , m_hint(new PlainLabel(SemanticColor::SubtleText, this))
    , m_buttons(new QDialogButtonBox(this))
{
    build();
    connect(m_organizationBox, &QComboBox::currentIndexChanged, this, &SignInDialog::chooseOrganization);
    connect(m_search, &QLineEdit::textChanged, this, &SignInDialog::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SignInDialog::updateButton);
    connect(m_list, &QTreeWidget::itemActivated, this, &SignInDialog::signIn);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignInDialog::signIn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    load();
}

void SignInDialog::build()
{
    setObjectName(u"signInDialog"_s);
    resizeForText(this, dialogSize);
    m_question->setObjectName(u"signInQuestionLabel"_s);
    m_question->setHeading(2);
    m_organizationLabel->setObjectName(u"organizationChoiceLabel"_s);
    m_organizationLabel->setBuddy(m_organizationBox);
    m_organizationLabel->hide();
    m_organizationBox->setObjectName(u"organizationComboBox"_s);
    m_organizationBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_organizationBox->hide();
    m_search->setObjectName(u"administratorSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"administratorsTreeWidget"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_noneChosen->setObjectName(u"noOrganizationLabel"_s);
    m_noneChosen->setAlignment(Qt::AlignCenter);
    m_noneChosen->setWordWrap(true);
    m_noneChosen->hide();
    m_hint->setObjectName(u"signInHintLabel"_s);
    m_hint->setWordWrap(true);
    m_buttons->setObjectName(u"signInButtonBox"_s);
    m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"signInButton"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing * 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_question);
    layout->addWidget(m_messages);
    auto *where = new QHBoxLayout;
    where->setSpacing(spacing);
    where->addWidget(m_organizationLabel);
    where->addWidget(m_organizationBox, 1);
    layout->addLayout(where);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_noneChosen, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    m_search->setFocus();
}

void SignInDialog::showError(const Error &error)
{
    m_messages->showError(error);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// Arrows in the search field move through the list, so that typing and choosing need no change of focus.
bool SignInDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in"));
    m_question->setText(tr("Who is using this workspace?"));
    //: Label of a choice: at which organization somebody signs in; &: its key
    m_organizationLabel->setText(tr("&Organization:"));
    m_organizationBox->setPlaceholderText(tr("Choose an organization"));
    m_noneChosen->setText(tr("Choose an organization to see who may sign in there."));
    m_search->setPlaceholderText(tr("Search by name, e-mail or role"));
    m_search->setAccessibleName(tr("Search administrators"));
    m_list->setAccessibleName(tr("Administrators who may sign in"));
    m_list->setHeaderLabels({tr("Name"), tr("E-mail"), tr("Administrator roles")});
    m_hint->setText(
        tr("This workspace has no passphrases, so the audit log will say \"not authenticated\"."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Sign in"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    if (m_loaded)
        fill();
}

void SignInDialog::load()
{
    updateButton();
    using Organizations = tables::WorkspaceService::Organizations;
    m_service->customers(this, [this](const Result<Organizations> &customers) {
        if (customers)
            offer(*customers);
        else
            showError(customers.error());
    });
}

void SignInDialog::offer(const tables::WorkspaceService::Organizations &customers)
{
    const bool several = customers.size() > 1;
    const auto chosen = std::ranges::find(customers, m_organization, &store::Organization::id);
    if (several)
        m_organization = chosen == customers.end() ? 0 : m_organization;
    else
        m_organization = customers.empty() ? 0 : customers.front().id;
    {
        const QSignalBlocker blocker(m_organizationBox);
        for (const store::Organization &customer : customers)
            m_organizationBox->addItem(customer.name, customer.id);
        m_organizationBox->setCurrentIndex(m_organizationBox->findData(m_organization));
    }
    m_organizationLabel->setVisible(several);
    m_organizationBox->setVisible(several);
    if (several && m_organization == 0)
        m_organizationBox->setFocus();
    loadPeople();
}

void SignInDialog::chooseOrganization()
{
    m_organization = m_organizationBox->currentData().toLongLong();
    m_messages->clear();
    m_search->clear();
    loadPeople();
}

void SignInDialog::loadPeople()
{
    const int asked = ++m_asked;
    m_loaded = false;
    m_administrators.clear();
    fill();
    m_list->setVisible(m_organization != 0);
    m_search->setEnabled(m_organization != 0);
    m_noneChosen->setVisible(m_organization == 0);
    if (m_organization == 0)
        return;
    using People = std::vector<gate::Listed>;
    m_service->administrators(m_organization, this, [this, asked](Result<People> administrators) {
        if (asked != m_asked)
            return;
        if (!administrators) {
            showError(administrators.error());
            return;
        }
        m_administrators = std::move(*administrators);
        m_loaded = true;
        fill();
        for (int column = 0; column < RolesColumn; ++column)
            m_list->resizeColumnToContents(column);
    });
}

void SignInDialog::fill()
{
    const QTreeWidgetItem *before = m_list->currentItem();
    const QVariant chosen = before ? before->data(NameColumn, indexRole) : QVariant();
    QList<QByteArray> words = roster::fold(m_search->text()).split(' ');
    words.removeAll(QByteArray());

    m_list->clear();
    QList<QTreeWidgetItem *> items;
    QTreeWidgetItem *current = nullptr;
    for (size_t i = 0; i < m_administrators.size(); ++i) {
        const gate::Listed &listed = m_administrators[i];
        if (!hasWords(listed, words))
            continue;
        QString roles = domain::roleNames(listed.roles);
        if (listed.holder != domain::Holder::Customer) {
            //: An administrator of another organization: %1 are his roles, %2 is the organization
            roles = tr("%1 (external, %2)").arg(roles, listed.organizationName);
        }
        auto *item = new QTreeWidgetItem({listed.user.name(), listed.user.fields[domain::Email], roles});
        item->setData(NameColumn, indexRole, QVariant::fromValue(i));
        items += item;
        if (QVariant::fromValue(i) == chosen)
            current = item;
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(current ? current : items.first());
    updateButton();
}

void SignInDialog::signIn()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || m_busy)
        return;
    const auto &listed = m_administrators.at(item->data(NameColumn, indexRole).value<size_t>());
    m_busy = true;
    m_messages->clear();
    updateButton();
    const domain::Id organization = m_organization;
    m_service->signIn({listed.user.id, {}}, organization, this,
                      [this, organization](const Result<tables::SignedIn> &signedIn) {
                          m_busy = false;
                          updateButton();
                          if (!signedIn) {
                              showError(signedIn.error());
                              return;
                          }
                          if (m_organizationBox->count() > 1)
                              Settings().setOrganization(m_service->info()->path, organization);
                          accept();
                      });
}

void SignInDialog::updateButton()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_list->currentItem() && !m_busy);
}

} // namespace rolecall::ui
