// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"
#include "tables/workspaceservice.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QAbstractButton;
class QAction;

namespace rolecall::ui {

/// Keeps the controls of a page as the gate answers: each names what it leads to, and is enabled while the
/// gate, asked by a dry run, would accept that from whoever is signed in; otherwise it says why not. No
/// widget decides. Asks on the worker, anew after every change and whenever refresh() is called; the newest
/// answer counts.
class CommandControls final : public QObject {
    Q_OBJECT

public:
    /// What the control leads to as things are chosen now; nothing: nothing is chosen, so it is disabled. A
    /// command must be one that only a rule would refuse: with an example of what a person is still to say.
    using ProbeMaker = std::function<std::optional<gate::Probe>()>;

    /// `owner` is the page or dialog; this object belongs to it.
    CommandControls(tables::WorkspaceService *service, QObject *owner);

    /// `nothingChosen` tells what to do first, `hint` what it does; both in the language of the moment they
    /// are asked for.
    using Words = std::function<QString()>;
    void add(QAbstractButton *button, ProbeMaker probe, Words hint = {}, Words nothingChosen = {});
    void add(QAction *action, ProbeMaker probe, Words hint = {}, Words nothingChosen = {});
    /// What needs no writing to the workspace: also where it is open for reading only.
    void addReading(QAction *action, ProbeMaker probe, Words hint = {});

    /// Asks soon; several calls lead to one question.
    void refresh();
    [[nodiscard]] bool isSettled() const { return !m_task && !m_pause.isActive(); }

    /// What the control leads to now, as it was given to add(); for tests, which submit it. Nothing for a
    /// control of nobody, and for one that only reads.
    [[nodiscard]] static std::optional<gate::Probe> probeOf(const QObject *control);

Q_SIGNALS:
    void refreshed();

private:
    struct Control {
        QPointer<QObject> object;
        ProbeMaker probe;
        Words hint;
        Words nothingChosen;
        bool reads = false; ///< also where nothing may be written
    };

    void addControl(Control control);
    void ask();
    void show(const Control &control, const std::optional<Error> &reason) const;

    tables::WorkspaceService *m_service;
    std::vector<Control> m_controls;
    tables::Task m_task; ///< the newest question; null when it is answered
    QTimer m_pause;
};

} // namespace rolecall::ui
