// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/topbar.h"

#include "domain/language.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/windowactions.h"
#include "ui/wording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr qreal organizationPoints = 2; ///< more than other text has

/// The first letter with all the marks on it.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return word.left(end < 0 ? 0 : end).toUpper();
}

QPushButton *menuButton(QWidget *parent, const QString &objectName, QMenu *menu)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setFlat(true);
    button->setMenu(menu);
    return button;
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? firstLetter(words.first())
                             : firstLetter(words.first()) + firstLetter(words.last());
}

TopBar::TopBar(tables::WorkspaceService *service, const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_organization(new PlainLabel(this))
    , m_userMenu(new QMenu(this))
{
    build(actions);
    connect(m_service, &tables::WorkspaceService::infoChanged, this, &TopBar::refresh);
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, &TopBar::refresh);
    connect(m_service, &tables::WorkspaceService::abilitiesChanged, this, &TopBar::refreshOrganization);
    refresh();
}

void TopBar::build(const WindowActions &actions)
{
    setObjectName(u"topBar"_s);
    m_organization->setObjectName(u"organizationLabel"_s);
    m_organization->setHeading(organizationPoints);
    m_organization->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_organizationButton = menuButton(this, u"organizationButton"_s, actions.organizationMenu);
    m_organizationButton->setIcon(icon(u"building-2"_s));
    m_organizationButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_organizationButton->setFont(headingFont(organizationPoints));
    m_organizationButton->setStyleSheet(u"text-align: left"_s); // as the label that it stands for
    m_organizationButton->installEventFilter(this);

    m_userMenu->setObjectName(u"userMenu"_s);
    m_nameAction = m_userMenu->addAction(QString());
    m_nameAction->setEnabled(false);
    m_rolesAction = m_userMenu->addAction(QString());
    m_rolesAction->setEnabled(false);
    m_userMenu->addSeparator();
    m_userMenu->addAction(actions.signInAs);
    m_userMenu->addMenu(actions.themeMenu);
    m_userMenu->addSeparator();
    m_userMenu->addAction(actions.closeWorkspace);

    m_goToButton = new QPushButton(icon(u"search"_s), {}, this);
    m_goToButton->setObjectName(u"goToButton"_s);
    m_goToButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // gives way where there is no room
    m_goToButton->setMinimumWidth(m_goToButton->iconSize().width() + 3 * spacing);
    m_goToButton->installEventFilter(this);
    connect(m_goToButton, &QPushButton::clicked, actions.goTo, &QAction::trigger);
    m_languageButton = menuButton(this, u"languageButton"_s, actions.languageMenu);
    m_languageButton->setIcon(icon(u"languages"_s));
    m_userButton = menuButton(this, u"userButton"_s, m_userMenu);
    m_userButton->setIcon(icon(u"user-check"_s));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing * 3 / 2, spacing / 2, spacing, spacing / 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_organization, 2);
    layout->addWidget(m_organizationButton, 2);
    layout->addWidget(m_goToButton, 2);
    layout->addStretch(1);
    layout->addWidget(m_languageButton);
    layout->addWidget(m_userButton);
}

void TopBar::elideOrganization()
{
    // Beside the icon and the arrow of a button with a menu.
    const int room =
        m_organizationButton->width() - 2 * m_organizationButton->iconSize().width() - 4 * spacing;
    const QString text =
        m_organizationButton->fontMetrics().elidedText(m_organization->text(), Qt::ElideRight, room);
    m_organizationButton->setText(withoutMnemonic(text));
}

void TopBar::elideGoTo()
{
    const int room = m_goToButton->width() - m_goToButton->iconSize().width() - 3 * spacing;
    m_goToButton->setText(
        m_goToButton->fontMetrics().elidedText(m_goToButton->accessibleName(), Qt::ElideRight, room));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_goToButton && event->type() == QEvent::Resize)
        elideGoTo();
    if (watched == m_organizationButton && event->type() == QEvent::Resize)
        elideOrganization();
    return QWidget::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::FontChange) {
        m_organizationButton->setFont(headingFont(organizationPoints));
        elideOrganization();
    }
    QWidget::changeEvent(event);
}

void TopBar::refreshOrganization()
{
    const QString name = m_service->info() ? m_service->info()->organizationName : QString();
    const bool several = m_service->ownCustomers().size() > 1;
    m_organization->setText(name);
    m_organization->setToolTip(plainToolTip(name));
    m_organization->setVisible(!several);
    m_organizationButton->setVisible(several);
    elideOrganization();
    m_organizationButton->setToolTip(
        //: %1 is the name of the organization in use
        plainToolTip(tr("%1. Switch to another organization in which you hold a role.").arg(name)));
    //: %1 is the name of the organization in use; the button leads to others
    m_organizationButton->setAccessibleName(tr("Organization: %1").arg(name));
}

void TopBar::refresh()
{
    refreshOrganization();
    //: Button that opens a field in which one types where to go
    m_goToButton->setAccessibleName(tr("Search users, roles, privileges… (Ctrl+K)"));
    elideGoTo();
    m_goToButton->setToolTip(tr("Go to a user, a page, an action, a role or a term (Ctrl+K)"));
    m_languageButton->setText(withoutMnemonic(domain::ownName(domain::currentLanguage())));
    m_languageButton->setToolTip(tr("Language"));
    m_languageButton->setAccessibleName(tr("Language: %1").arg(domain::ownName(domain::currentLanguage())));

    const auto &signedIn = m_service->signedIn();
    m_userButton->setVisible(signedIn.has_value());
    if (!signedIn)
        return;
    const QString who = tr("Signed in as %1").arg(signedIn->name);
    m_userButton->setText(withoutMnemonic(initialsOf(signedIn->name)));
    m_userButton->setToolTip(plainToolTip(who));
    m_userButton->setAccessibleName(who);
    m_nameAction->setText(withoutMnemonic(who));
    m_rolesAction->setText(withoutMnemonic(domain::roleNames(signedIn->roles)));
}

} // namespace rolecall::ui
