// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/activationmail.h"
#include "gate/activationquestions.h"
#include "ui/listpage.h"

class QPlainTextEdit;

namespace rolecall::exchange {
struct ActivationExport;
}

namespace rolecall::ui {

/// The activation e-mails (R18): which wait, what each says, and what became of those that left.
class OutboxPage final : public ListPage {
    Q_OBJECT

public:
    explicit OutboxPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("outbox"); }
    //: Page: activation e-mails
    [[nodiscard]] QString title() const override { return tr("Outbox"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("mail"); }

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;

private:
    void addControls();
    void addMarkers();
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] const gate::OutboxEntry *entry(const ListRow *row) const; ///< null if there is none
    [[nodiscard]] std::vector<const gate::OutboxEntry *> chosen() const;
    [[nodiscard]] std::optional<gate::Probe> sendAgain() const;
    [[nodiscard]] std::optional<gate::Probe> exporting() const;
    [[nodiscard]] std::optional<gate::Probe> marking(bool sent) const;
    void askToSendAgain();
    void openExport();
    void showExported(const exchange::ActivationExport &result);
    void mark(bool sent);

    gate::Outbox m_outbox;
    exchange::ActivationMailWriter m_writer;
    QPushButton *m_chooseButton;
    QPushButton *m_exportButton;
    QPushButton *m_againButton = nullptr;
    QPushButton *m_sentButton = nullptr;
    QPushButton *m_failedButton = nullptr;
    QAction *m_againAction;
    QAction *m_exportAction;
    QAction *m_sentAction;
    QAction *m_failedAction;
    QWidget *m_details = nullptr;
    PlainLabel *m_subject = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_problem = nullptr;
    QPlainTextEdit *m_body = nullptr;
};

} // namespace rolecall::ui
