// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/accessquestions.h"
#include "ui/persondata.h"
#include "ui/texttree.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// Every privilege of a person with its level and why, in words (A4); those without access last.
class AccessView final : public QWidget {
    Q_OBJECT

public:
    explicit AccessView(QWidget *parent = nullptr);
    void setPerson(const PersonData &data);
    void setAccess(const std::vector<AccessLine> &access); ///< in this order
    void setMessage(const QString &text); ///< instead of the privileges
    /// Offers the ways on from here, to who else has a privilege and to another person beside this one.
    void offerWays();
    void retranslate();

Q_SIGNALS:
    void whoCanRequested(const rolecall::gate::WhoCan &question);
    void compareRequested();

private:
    void updateWays();
    void askWhoCan();

    std::vector<AccessLine> m_lines; ///< as the lines of the tree
    TextTree *m_tree;
    PlainLabel *m_message;
    PlainLabel *m_limit;
    QWidget *m_ways;
    QPushButton *m_whoCanButton;
    QPushButton *m_compareButton;
};

} // namespace rolecall::ui
