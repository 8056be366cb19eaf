// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QWidget>

class QScrollArea;

namespace rolecall::ui {

class PlainLabel;
class RoleBoxes;
class SiteChoices;

/// Boxes in which a set of roles is planned for one person, as in the role editor, only to look at what would
/// come of it. Knows of no rule; the gate's preview says all.
class PlannedRoles final : public QWidget {
    Q_OBJECT

public:
    explicit PlannedRoles(QWidget *parent = nullptr);

    void reset(); ///< for another person: nothing is planned
    void setPreview(const gate::RolePreview &preview, const QString &timeZone);
    [[nodiscard]] std::vector<gate::RoleRef> given() const;
    [[nodiscard]] std::vector<gate::RoleRef> taken() const;
    [[nodiscard]] size_t count() const { return given().size() + taken().size(); }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QScrollArea *m_area;
    PlainLabel *m_hint;
    RoleBoxes *m_boxes = nullptr; ///< null: no preview yet
    SiteChoices *m_sites = nullptr;
};

} // namespace rolecall::ui
