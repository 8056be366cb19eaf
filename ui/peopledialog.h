// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/peopleoutcomemodel.h"
#include "tables/workspaceservice.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace rolecall::ui {

class MessageBar;
class PeoplePreview;
class PlainLabel;
class TaskProgress;

/// Does something with several people: what is to be done, and what that does to each of them, worked out by
/// a dry run after every choice; the newest one counts. Those who are refused have to be left out expressly.
/// A concrete dialog adds the choices and says what they ask for. To be opened by open(); deletes itself when
/// closed.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    ~PeopleDialog() override;
    Q_DISABLE_COPY_MOVE(PeopleDialog)

    [[nodiscard]] bool isReady() const { return !m_task && !m_pause.isActive() && !m_saving; }

    void reject() override; ///< cancels what is being done, if it is

Q_SIGNALS:
    /// `text` is what is to be said of it.
    void changed(const QString &text, const rolecall::gate::Outcome &outcome);

protected:
    /// What would be submitted, and what it would do.
    struct Plan {
        gate::Command command;
        gate::Outcome outcome;
        tables::PeopleCounts counts; ///< of everybody, even if the outcome names fewer
    };
    /// Runs on the worker.
    using Planner = std::function<Result<Plan>(tables::OpenWorkspace &, tables::TaskState &)>;
    static constexpr size_t listedAtMost = 5000; ///< people in the outcome of a plan
    enum class Phrase {
        Title, ///< of the window
        Heading, ///< over it: what is to be done with how many
        Verb, ///< on the button, with the number of those who change
        Done, ///< said of so many afterwards
    };

    PeopleDialog(tables::WorkspaceService *service, std::vector<domain::Id> users, const QString &objectName,
                 QWidget *parent);
    /// To be called at the end of the constructor of the concrete dialog. `options` stand beside the preview,
    /// `header` above it; both may be null.
    void start(QWidget *options, QWidget *header = nullptr);

    /// What the choices ask for; empty while there is something still to be said, which stillToSay() tells.
    [[nodiscard]] virtual Planner planner() const = 0;
    [[nodiscard]] virtual QString stillToSay() const { return {}; }
    [[nodiscard]] virtual QString phrase(Phrase phrase, int people) const = 0;
    virtual void retranslateOptions() { }
    /// The plan's command as it is to be submitted; everybody who is refused in the plan is left out if that
    /// was asked for. Here for ChangePeople.
    [[nodiscard]] virtual gate::Command commandFor(const Plan &plan, bool leaveOutRefused) const;

    /// A planner that tries out what `make` says.
    [[nodiscard]] static Planner
    tryOut(std::function<Result<gate::ChangePeople>(tables::OpenWorkspace &)> make);
    /// A planner that does the same to everybody, with the reason that was typed.
    [[nodiscard]] Planner tryOut(const gate::PersonChange &change, std::optional<QDate> until = {}) const;

    [[nodiscard]] tables::WorkspaceService *service() const { return m_service; }
    [[nodiscard]] const std::vector<domain::Id> &users() const { return m_users; }
    [[nodiscard]] QString reason() const;
    void setReasonShown(bool shown);
    void setKeepByDefault(); ///< Enter leaves all as it is; before start()
    void ask(); ///< soon: something else was chosen
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    void changeEvent(QEvent *event) override;

private:
    void build(const QString &objectName);
    QLayout *makeReason();
    QLayout *makeButtons();
    void askNow();
    void take(Result<Plan> plan);
    void showState();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] int people() const; ///< those who change
    void save();
    void saved(const Result<gate::Outcome> &outcome);
    void retranslate();

    tables::WorkspaceService *m_service;
    std::vector<domain::Id> m_users;
    std::optional<Plan> m_plan;
    QString m_problem; ///< why there is no plan
    tables::Task m_task; ///< the newest question, or the change itself; null when it is done
    QTimer m_pause;
    bool m_asked = false; ///< for the first time
    bool m_saving = false;

    PlainLabel *m_heading;
    MessageBar *m_messages;
    QSplitter *m_splitter = nullptr;
    PeoplePreview *m_preview;
    QCheckBox *m_leaveOut;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlainLabel *m_whyNot;
    TaskProgress *m_progress;
    QPushButton *m_doButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
