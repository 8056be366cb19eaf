// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texttree.h"

#include <QWidget>

#include <vector>

namespace rolecall::ui {

class PlainLabel;
struct AccessLine;
struct PersonData;

/// Every privilege of a person with its level and why, in words (A4); those without access last.
class AccessView final : public QWidget {
    Q_OBJECT

public:
    explicit AccessView(QWidget *parent = nullptr);
    void setPerson(const PersonData &data);
    void setAccess(const std::vector<AccessLine> &access); ///< in this order
    void setMessage(const QString &text); ///< instead of the privileges

private:
    TextTree *m_tree;
    PlainLabel *m_message;
};

} // namespace rolecall::ui
