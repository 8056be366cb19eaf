// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"
#include "tables/workspaceservice.h"
#include "ui/peopleplandialog.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace rolecall::ui {

/// After a roster was imported: deactivates or removes the people who are not in the file, as a command of
/// its own that is looked at first. Hidden while there are none.
class AbsentSteps final : public QWidget {
    Q_OBJECT

public:
    explicit AbsentSteps(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void setPeople(std::vector<domain::Id> people);

Q_SIGNALS:
    /// `text` is what is to be said of it.
    void changed(const QString &text, const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void open(PeoplePlanDialog::Kind kind);

    tables::WorkspaceService *m_service;
    std::vector<domain::Id> m_people;
    QPushButton *m_deactivateButton;
    QPushButton *m_removeButton;
};

} // namespace rolecall::ui
