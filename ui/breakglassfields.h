// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/externalstore.h"
#include "tables/workspaceservice.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace rolecall::ui {

class PlainLabel;

/// What a break-glass access is for, and when it is to be tested next (R27): at first as many days from now
/// as the organization has settled.
class BreakGlassFields final : public QWidget {
    Q_OBJECT

public:
    explicit BreakGlassFields(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void setRecord(const store::ExternalRecord &record);
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QDate nextTest() const;
    [[nodiscard]] QLineEdit *purposeField() const { return m_purpose; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    bool m_chosen = false; ///< the day is known or was entered
    PlainLabel *m_purposeLabel;
    QLineEdit *m_purpose;
    PlainLabel *m_nextLabel;
    QDateEdit *m_next;
};

} // namespace rolecall::ui
