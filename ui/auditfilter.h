// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/audittablemodel.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QMenu;
class QPushButton;

namespace rolecall::ui {

class Chip;

/// What the audit log is narrowed to, in a line that wraps: words, who acted, on whom or what, kinds of
/// actions, days and the outcome. Every filter that is on can be seen; one button ends them all.
class AuditFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QString text() const; ///< looked for in all of a record that is shown in a line
    [[nodiscard]] QString targetText() const; ///< in on whom or what
    [[nodiscard]] tables::AuditTableModel::Outcomes outcomes() const;
    /// All the rest, which only the file can answer.
    [[nodiscard]] store::AuditFilter filter() const;
    [[nodiscard]] bool isActive() const;

    void setActors(std::vector<store::AuditActor> actors); ///< who is chosen stays so
    /// Records on this person alone, and those that list him; `name` says who it is.
    void setPerson(domain::Id user, const QString &email, const QString &name);
    void setRecord(qint64 seq); ///< this one alone
    [[nodiscard]] qint64 record() const { return m_seq; } ///< 0: all
    void clear(); ///< emits nothing
    void retranslate();

Q_SIGNALS:
    void typed(); ///< text(), targetText() or outcomes() is another
    void chosen(); ///< filter() is another
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Day {
        QCheckBox *box = nullptr;
        QDateEdit *edit = nullptr;
    };

    void build();
    void connectParts();
    QWidget *makeDay(Day &day, const QString &name);
    void makeKinds();
    void setWidths();
    void fillActors(const QString &chosenKey);
    void pinTarget();
    void showState(); ///< what is on has changed
    [[nodiscard]] QList<gate::AuditKind> kinds() const;

    QLineEdit *m_search;
    QComboBox *m_actor;
    QLineEdit *m_target;
    QPushButton *m_kindButton;
    QMenu *m_kindMenu;
    QList<QAction *> m_kindActions; ///< in the order of gate::allAuditKinds
    Day m_from;
    Day m_to;
    QComboBox *m_outcomes;
    Chip *m_pinned; ///< a person or a record that somebody was led to
    QPushButton *m_clear;

    std::vector<store::AuditActor> m_actors;
    domain::Id m_user = 0;
    QString m_userKey;
    QString m_userName;
    qint64 m_seq = 0;
};

} // namespace rolecall::ui
