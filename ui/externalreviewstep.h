// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "ui/persondata.h"

#include <QWidget>

namespace rolecall::ui {

class AccessView;
class ConsequencesView;
class PlainLabel;

/// All of what is going to be done when somebody is added: who, from where, roles with their ends, notices by
/// rule, and what the person will be able to do.
class ExternalReviewStep final : public QWidget {
    Q_OBJECT

public:
    explicit ExternalReviewStep(QWidget *parent = nullptr);

    struct Review {
        gate::Verification verification;
        QString name;
        gate::AddExternal command;
        gate::ExternalPreview preview;
        std::vector<AccessLine> access; ///< of the preview, highest level first
        QString timeZone; ///< of the organization
    };
    void setReview(const Review &review);
    void setMessage(const QString &text); ///< instead
    void retranslate();

private:
    ConsequencesView *m_summary;
    PlainLabel *m_accessHeading;
    AccessView *m_access;
};

} // namespace rolecall::ui
