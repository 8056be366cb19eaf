// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "demosteps.h"

namespace rolecall::test {

gate::Outcome mustSubmit(DemoWorkspace &demo, const gate::Command &command)
{
    std::optional<Result<gate::Outcome>> result;
    demo.service.submit(command, {.confirmed = true}, &demo.service,
                        [&result](const Result<gate::Outcome> &outcome) { result = outcome; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
        qFatal("the gate did not answer");
    if (!*result)
        qFatal("%ls", qUtf16Printable(result->error().message));
    return **result;
}

domain::Id mustGive(DemoWorkspace &demo, const QStringList &roles, const std::optional<QDate> &until)
{
    gate::ChangeRoles command;
    command.user.id = demo.somebodyWith(0);
    command.until = until;
    for (const QString &role : roles) {
        const auto index = domain::Catalogue::instance().findRole(role.section(u'@', 0, 0));
        command.give.push_back({*index, role.section(u'@', 1)});
    }
    mustSubmit(demo, command);
    return command.user.id;
}

QString someSite(DemoWorkspace &demo)
{
    QString name;
    demo.service.ask<QString>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<QString> {
            ROLECALL_TRY_LET(state, gate::circumstances(*open.gate));
            for (const domain::SiteFacts &site : state.sites) {
                if (site.managedByControlHub)
                    return site.name;
            }
            return QString();
        },
        &demo.service, [&name](const Result<QString> &found) { name = found.value_or(QString()); });
    if (!QTest::qWaitFor([&name] { return !name.isEmpty(); }, 30'000))
        qFatal("the demo has no site");
    return name;
}

} // namespace rolecall::test
