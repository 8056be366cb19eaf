// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/wording.h"

#include "ui/icons.h"

#include <QAbstractButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString withRule(const QString &message, const QString &rule)
{
    if (rule.isEmpty())
        return message;
    //: %1 is a sentence, %2 the number of a rule, such as R6
    return Text::tr("%1 (Rule %2)").arg(message, rule);
}

QString withRule(const Error &error)
{
    return withRule(error.message, error.rule);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

void setAvailable(QAbstractButton *button, const std::optional<Error> &reason, const QString &hint)
{
    button->setEnabled(!reason);
    setHint(button, reason ? withRule(*reason) : hint);
}

void setHint(QWidget *widget, const QString &hint)
{
    widget->setToolTip(plainToolTip(hint));
    widget->setStatusTip(hint);
    widget->setAccessibleDescription(hint);
}

QIcon statusIcon(domain::UserStatus status)
{
    switch (status) {
    case domain::UserStatus::Active:
        return icon(u"circle-check"_s, SemanticColor::Success);
    case domain::UserStatus::Verified:
        return icon(u"badge-check"_s, SemanticColor::Success);
    case domain::UserStatus::NotVerified:
        return icon(u"circle-help"_s, SemanticColor::Warning);
    case domain::UserStatus::Pending:
        return icon(u"mail"_s, SemanticColor::Warning);
    case domain::UserStatus::Inactive:
        return icon(u"user-minus"_s, SemanticColor::SubtleText);
    }
    Q_UNREACHABLE();
}

QIcon levelIcon(domain::Level level)
{
    switch (level) {
    case domain::Level::Full:
        return icon(u"check"_s, SemanticColor::Success);
    case domain::Level::Read:
        return icon(u"eye"_s, SemanticColor::Accent);
    case domain::Level::None:
        return icon(u"x"_s, SemanticColor::SubtleText);
    }
    Q_UNREACHABLE();
}

} // namespace rolecall::ui
