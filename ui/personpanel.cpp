// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/personpanel.h"

#include "domain/glossary.h"
#include "ui/accessview.h"
#include "ui/historyview.h"
#include "ui/icons.h"
#include "ui/personlicensesdialog.h"
#include "ui/plainlabel.h"
#include "ui/profileview.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastWidth = 300;
constexpr int pictureSize = 16;

void makeReadable(PlainLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace

PersonPanel::PersonPanel(tables::WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_message(new PlainLabel(SemanticColor::SubtleText, this))
    , m_content(new QWidget(this))
    , m_name(new PlainLabel(m_content))
    , m_email(new PlainLabel(m_content))
    , m_statusPicture(new QLabel(m_content))
    , m_status(new PlainLabel(m_content))
    , m_editButton(new QPushButton(m_content))
    , m_removeButton(new QPushButton(m_content))
    , m_reportButton(new QToolButton(m_content))
    , m_tabs(new QTabWidget(m_content))
    , m_profile(new ProfileView(m_tabs))
    , m_access(new AccessView(m_tabs))
    , m_history(new HistoryView(m_tabs))
{
    setObjectName(u"personPanel"_s);
    setMinimumWidth(leastWidth);
    m_message->setObjectName(u"personMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(2 * spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_content, 1);

    auto *header = new QWidget(m_content);
    setUpHeader(header);
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_profile, {});
    m_tabs->addTab(m_access, {});
    m_tabs->addTab(m_history, {});
    auto *contentLayout = new QVBoxLayout(m_content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(spacing);
    contentLayout->addWidget(header);
    contentLayout->addWidget(m_tabs, 1);

    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &PersonPanel::load);
    const auto reload = [this] { m_reload.start(0); };
    connect(service, &tables::WorkspaceService::recordsAdded, this, reload);
    connect(service, &tables::WorkspaceService::rosterReset, this, reload);
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] { setPerson(0); });
    connect(service, &tables::WorkspaceService::rowsChanged, this,
            [this, reload](const QList<qint64> &users) {
                if (users.contains(m_user))
                    reload();
            });
    connect(m_profile, &ProfileView::rolesRequested, this, [this] { Q_EMIT rolesRequested(m_user); });
    connect(m_profile, &ProfileView::licensesRequested, this, &PersonPanel::openLicenses);
    m_access->offerWays();
    connect(m_access, &AccessView::whoCanRequested, this, &PersonPanel::whoCanRequested);
    connect(m_access, &AccessView::compareRequested, this, [this] { Q_EMIT compareRequested(m_user); });
    connect(m_editButton, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_user); });
    connect(m_removeButton, &QPushButton::clicked, this, [this] {
        if (m_data)
            Q_EMIT removeRequested(m_user, m_data->person.listed.user.name());
    });
    retranslate();
    setPerson(0);
}

void PersonPanel::setUpHeader(QWidget *header)
{
    m_name->setObjectName(u"personNameLabel"_s);
    m_name->setFont(headingFont(3));
    m_email->setObjectName(u"personEmailLabel"_s);
    m_status->setObjectName(u"personStatusLabel"_s);
    m_editButton->setObjectName(u"editUserButton"_s);
    m_editButton->setIcon(icon(u"user-pen"_s));
    m_removeButton->setObjectName(u"removeUserButton"_s);
    m_removeButton->setIcon(icon(u"trash-2"_s));
    m_reportButton->setObjectName(u"personReportButton"_s);
    m_reportButton->setIcon(icon(u"file-down"_s));
    m_reportButton->setPopupMode(QToolButton::InstantPopup);
    m_reportButton->setFocusPolicy(Qt::StrongFocus);
    makeReadable(m_name);
    makeReadable(m_email);
    auto *status = new QHBoxLayout;
    status->setSpacing(spacing / 2);
    status->addWidget(m_statusPicture);
    status->addWidget(m_status, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addWidget(m_editButton);
    buttons->addWidget(m_removeButton);
    buttons->addStretch();
    buttons->addWidget(m_reportButton);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(spacing, spacing, spacing, 0);
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_name);
    layout->addWidget(m_email);
    layout->addLayout(status);
    layout->addSpacing(spacing / 2);
    layout->addLayout(buttons);
}

void PersonPanel::addReport(QAction *save, QAction *print)
{
    auto *menu = new QMenu(m_reportButton);
    menu->setToolTipsVisible(true);
    menu->addActions({save, print});
    m_reportButton->setMenu(menu);
}

void PersonPanel::setPerson(domain::Id user)
{
    if (user == m_user && user != 0)
        return;
    m_user = user;
    m_data.reset();
    if (user == 0)
        showMessage(tr("Select a user to see roles, access and history."));
    load();
}

void PersonPanel::load()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    if (m_user == 0)
        return;
    const domain::Id user = m_user;
    m_task = m_service->ask<PersonData>(
        [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) { return loadPerson(open, user); },
        this,
        [this, user](Result<PersonData> data) {
            if (user == m_user && (data || data.error().code != ErrorCode::Cancelled))
                take(std::move(data));
        });
}

void PersonPanel::take(Result<PersonData> data)
{
    if (data) {
        m_data = std::move(*data);
        showData();
    } else {
        m_data.reset();
        showMessage(data.error().code == ErrorCode::NotFound ? tr("This user is no longer in the workspace.")
                                                             : withRule(data.error()));
    }
    Q_EMIT loaded();
}

void PersonPanel::showData()
{
    const domain::User &user = m_data->person.listed.user;
    m_name->setText(user.name());
    m_email->setText(user.fields[domain::Email]);
    m_status->setText(domain::term(domain::glossaryId(user.status())));
    m_statusPicture->setPixmap(
        statusIcon(user.status()).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    setAvailable(m_editButton, m_data->abilities.edit, tr("Change the profile of this user"));
    setAvailable(m_removeButton, m_data->abilities.remove, tr("Remove this user from the workspace (Del)"));
    m_profile->setPerson(*m_data);
    m_access->setPerson(*m_data);
    m_history->setPerson(*m_data);
    m_tabs->setTabVisible(m_tabs->indexOf(m_history), m_data->history.has_value());
    m_message->hide();
    m_content->show();
}

void PersonPanel::showMessage(const QString &text)
{
    m_message->setText(text);
    m_content->hide();
    m_message->show();
}

void PersonPanel::openLicenses()
{
    if (m_user == 0)
        return;
    auto *dialog = new PersonLicensesDialog(m_service, m_user, this);
    connect(dialog, &PersonLicensesDialog::saved, this, &PersonPanel::licensesSaved);
    dialog->open();
}

void PersonPanel::takeFocus()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void PersonPanel::retranslate()
{
    setAccessibleName(tr("Selected user"));
    m_tabs->setAccessibleName(tr("Selected user"));
    m_tabs->setTabText(m_tabs->indexOf(m_profile), domain::term(u"term.profile"_s));
    //: Tab: what a person may do
    m_tabs->setTabText(m_tabs->indexOf(m_access), tr("Access"));
    m_access->retranslate();
    //: Tab: what was done to a person's record
    m_tabs->setTabText(m_tabs->indexOf(m_history), tr("History"));
    //: Button: changes a user's profile
    m_editButton->setText(tr("&Edit…"));
    //: Button: removes a user
    m_removeButton->setText(tr("Re&move…"));
    m_reportButton->setAccessibleName(tr("Report on this user"));
    setHint(m_reportButton, tr("Save or print the access of this user"));
    if (m_user == 0)
        showMessage(tr("Select a user to see roles, access and history."));
    else
        m_reload.start(0); // texts of the gate are in the language of the moment
}

} // namespace rolecall::ui
