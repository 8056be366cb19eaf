// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace rolecall::ui {

class PlainLabel;

/// The last day of roles that are given, if they are to have one. Where a role ends by itself, says when, and
/// offers no later day (R25).
class UntilField final : public QWidget {
    Q_OBJECT

public:
    /// `today` is the first day that can be chosen.
    explicit UntilField(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QDate> date() const;
    /// `role` in words ends on `latest` by itself; nothing: none of the roles does.
    void setLatest(const QString &role, std::optional<QDate> latest);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showNote();

    QDate m_wanted; ///< as chosen by hand, whatever is possible for the roles of the moment
    bool m_limiting = false;
    QString m_role;
    std::optional<QDate> m_latest;
    QCheckBox *m_box;
    QDateEdit *m_date;
    PlainLabel *m_note;
};

} // namespace rolecall::ui
