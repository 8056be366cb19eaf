// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/accessquestions.h"
#include "gate/externalquestions.h"
#include "tables/workspaceservice.h"
#include "ui/persondata.h"

#include <QFrame>

#include <optional>

class QAction;
class QFormLayout;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;

namespace rolecall::ui {

class AccessView;
class HistoryView;
class PlainLabel;

/// All about one external administrator, beside the list: where the person belongs, how each role came about,
/// break-glass access, what the person can do, and the history. What the list does not tell is asked on the
/// worker; of several questions the newest one counts.
class ExternalDetails final : public QFrame {
    Q_OBJECT

public:
    /// `actions` get a button each, in this order.
    ExternalDetails(tables::WorkspaceService *service, const QList<QAction *> &actions,
                    QWidget *parent = nullptr);

    void setExternal(const std::optional<gate::ExternalRow> &row); ///< nothing: nobody, or several
    [[nodiscard]] bool isReady() const { return !m_task; }
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void whoCanRequested(const rolecall::gate::WhoCan &question);
    void compareRequested(rolecall::domain::Id user); ///< with somebody else
    void left(); ///< Escape: the keyboard is to go back to the list

private:
    void build();
    void buildOverview(const QList<QAction *> &actions);
    void showRow();
    void fitWidth();
    void addFields(QVBoxLayout *layout, const QString &timeZone);
    void addRoles(QVBoxLayout *layout, const QString &timeZone);
    void addBreakGlass(QVBoxLayout *layout);
    void load();
    void take(const Result<PersonData> &data);

    tables::WorkspaceService *m_service;
    std::optional<gate::ExternalRow> m_row;
    tables::Task m_task; ///< the newest question; null when it is answered

    PlainLabel *m_message;
    QWidget *m_content;
    PlainLabel *m_name;
    PlainLabel *m_email;
    QTabWidget *m_tabs;
    QScrollArea *m_overview;
    QWidget *m_facts = nullptr; ///< of the overview, made anew for everybody
    AccessView *m_access;
    HistoryView *m_history;
};

} // namespace rolecall::ui
