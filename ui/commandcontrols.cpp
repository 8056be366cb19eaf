// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/commandcontrols.h"

#include "ui/openingnotes.h"
#include "ui/wording.h"

#include <QAbstractButton>
#include <QAction>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rolecall::ui::CommandControls::ProbeMaker)

namespace rolecall::ui {
namespace {

constexpr auto probeProperty = "rolecallProbe";
using Answers = std::vector<std::optional<Error>>;

} // namespace

CommandControls::CommandControls(tables::WorkspaceService *service, QObject *owner)
    : QObject(owner)
    , m_service(service)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CommandControls::ask);
    connect(service, &tables::WorkspaceService::abilitiesChanged, this, &CommandControls::refresh);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &CommandControls::refresh);
    connect(service, &tables::WorkspaceService::rosterReset, this, &CommandControls::refresh);
}

void CommandControls::add(QAbstractButton *button, ProbeMaker probe, Words hint, Words nothingChosen)
{
    addControl({button, std::move(probe), std::move(hint), std::move(nothingChosen), false});
}

void CommandControls::add(QAction *action, ProbeMaker probe, Words hint, Words nothingChosen)
{
    addControl({action, std::move(probe), std::move(hint), std::move(nothingChosen), false});
}

void CommandControls::addReading(QAction *action, ProbeMaker probe, Words hint)
{
    addControl({action, std::move(probe), std::move(hint), {}, true});
}

void CommandControls::addControl(Control control)
{
    if (!control.reads)
        control.object->setProperty(probeProperty, QVariant::fromValue(control.probe));
    m_controls.push_back(std::move(control));
    refresh();
}

void CommandControls::refresh()
{
    m_pause.start(0);
}

void CommandControls::ask()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    if (!m_service->signedIn())
        return;
    std::vector<std::optional<gate::Probe>> probes;
    for (const Control &control : m_controls)
        probes.push_back(control.object ? control.probe() : std::nullopt);
    std::vector<bool> reads;
    for (const Control &control : m_controls)
        reads.push_back(control.reads);
    const QString readOnly = m_service->info() ? readOnlyReason(*m_service->info()) : QString();
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Answers>(
        [probes, reads, readOnly](tables::OpenWorkspace &open, tables::TaskState &state) -> Result<Answers> {
            Answers answers;
            for (size_t i = 0; i < probes.size(); ++i) {
                const std::optional<gate::Probe> &probe = probes[i];
                if (state.cancelled)
                    return failure(ErrorCode::Cancelled, {});
                if (!probe)
                    answers.emplace_back();
                else if (!readOnly.isEmpty() && !reads[i])
                    answers.emplace_back(Error{ErrorCode::File, readOnly});
                else
                    answers.push_back(gate::whyNot(*open.gate, open.session, *probe));
            }
            return answers;
        },
        this,
        [this, probes, mine](const Result<Answers> &answers) {
            if (m_task != *mine)
                return; // there is a newer question
            m_task.reset();
            for (size_t i = 0; answers && i < m_controls.size() && i < answers->size(); ++i) {
                const Control &control = m_controls[i];
                const QString first = control.nothingChosen ? control.nothingChosen() : QString();
                show(control, probes[i] ? (*answers)[i] : Error{ErrorCode::Usage, first});
            }
            Q_EMIT refreshed();
        });
    *mine = m_task;
}

void CommandControls::show(const Control &control, const std::optional<Error> &reason) const
{
    const QString hint = control.hint ? control.hint() : QString();
    if (auto *button = qobject_cast<QAbstractButton *>(control.object.data())) {
        setAvailable(button, reason, hint);
        return;
    }
    if (auto *action = qobject_cast<QAction *>(control.object.data())) {
        const QString words = reason ? withRule(*reason) : hint;
        action->setEnabled(!reason);
        action->setStatusTip(words);
        action->setToolTip(plainToolTip(words));
    }
}

std::optional<gate::Probe> CommandControls::probeOf(const QObject *control)
{
    const auto probe = control->property(probeProperty).value<ProbeMaker>();
    return probe ? probe() : std::nullopt;
}

} // namespace rolecall::ui
