// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demosteps.h"
#include "gate/externalquestions.h"
#include "support/servicecalls.h"
#include "ui/externalactions.h"
#include "ui/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>

namespace rolecall::test {

/// The demo with external administrators of known organizations, and a pane with the actions for them.
/// Tisa Partner manages the subscription and its sale is active; Vardar Consulting is any other organization.
class ExternalsPane final {
public:
    ExternalsPane()
    {
        using domain::OrganizationKind;
        mustSubmit(demo,
                   gate::AddOrganization{QStringLiteral("Tisa Partner"),
                                         OrganizationKind::Partner,
                                         {QStringLiteral("tisa.example")},
                                         true,
                                         true});
        mustSubmit(demo,
                   gate::AddOrganization{QStringLiteral("Vardar Consulting"),
                                         OrganizationKind::Other,
                                         {QStringLiteral("vardar.example")}});
        pane.resize(1024, 700);
        pane.show();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the pane is not shown");
    }

    /// Adds "NAME@tisa.example" with these roles ("full_admin", "site_admin@SITE").
    domain::Id mustAdd(const QString &email, const QStringList &roles, const std::optional<QDate> &until = {})
    {
        gate::AddExternal command;
        command.email = email;
        command.first = email.section(u'@', 0, 0);
        command.first[0] = command.first[0].toUpper();
        command.last = QStringLiteral("Vasić");
        command.until = until;
        for (const QString &role : roles)
            command.roles.push_back({roleIndex(role.section(u'@', 0, 0)), role.section(u'@', 1)});
        return mustSubmit(demo, command).target;
    }

    [[nodiscard]] static domain::RoleIndex roleIndex(const QString &id)
    {
        return *domain::Catalogue::instance().findRole(id);
    }

    [[nodiscard]] std::optional<gate::ExternalRow> row(domain::Id user)
    {
        const auto found = ask<gate::ExternalRow>(
            demo.service, [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::external(*open.gate, open.session, {user, {}});
            });
        return found ? std::optional(*found) : std::nullopt;
    }

    /// Chooses somebody in the list, as it is now.
    void choose(domain::Id user)
    {
        actions->setExternal(row(user));
        if (!QTest::qWaitFor([this] { return actions->isSettled(); }, 30'000))
            qFatal("the actions do not settle");
    }

    /// The dialog that `action` opens.
    template<typename Dialog>
    Dialog *open(QAction *action)
    {
        if (!QTest::qWaitFor([action] { return action->isEnabled(); }, 30'000))
            qFatal("%ls is disabled: %ls", qUtf16Printable(action->text()),
                   qUtf16Printable(action->toolTip()));
        action->trigger();
        auto *dialog = pane.findChild<Dialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no dialog opens");
        return dialog;
    }

    [[nodiscard]] QString roles(domain::Id user)
    {
        const auto found = row(user);
        return found ? domain::Catalogue::instance().roleIds(found->roleMask()).join(u' ') : QString();
    }

    /// Writes past the program: nobody in the window hears of it.
    void mustWrite(const QString &sql)
    {
        const auto done = ask<bool>(
            demo.service, [sql](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<bool> {
                ROLECALL_TRY(open.workspace->connection().execute(sql.toUtf8()));
                return true;
            });
        if (!done)
            qFatal("%ls", qUtf16Printable(done.error().message + done.error().detail));
    }

    DemoWorkspace demo;
    QWidget pane;
    ui::MessageBar *messages = new ui::MessageBar(&pane);
    QWidget *list = new QWidget(&pane);
    ui::ExternalActions *actions = new ui::ExternalActions(&demo.service, messages, list, &pane);
};

} // namespace rolecall::test
