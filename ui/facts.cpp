// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/facts.h"

#include "domain/language.h"
#include "domain/policy.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

constexpr int pictureSize = 16;
constexpr int labelWidth = 110;

QStringList howItCameAbout(const store::Assignment &assignment, const QString &timeZone,
                           const QString &withoutEnd)
{
    const QString since =
        domain::shortDate(assignment.grantedAt.toTimeZone(QTimeZone(timeZone.toLatin1())).date());
    QStringList lines;
    //: %1 is a date, %2 an e-mail address
    lines << (assignment.grantedBy.isEmpty()
                  ? Text::tr("Since %1").arg(since)
                  : Text::tr("Since %1, given by %2").arg(since, assignment.grantedBy));
    if (assignment.until) {
        //: %1 is a date: the last day
        lines
            << Text::tr("Until %1").arg(domain::shortDate(domain::dayEndingAt(*assignment.until, timeZone)));
    } else if (!withoutEnd.isEmpty()) {
        lines << withoutEnd;
    }
    if (!assignment.reason.isEmpty()) {
        //: Why a role was given
        lines << Text::tr("Reason: %1").arg(assignment.reason);
    }
    return lines;
}

/// A label of a form. A form reckons the height of labels with the width that they would like, gives them
/// less and cuts what wraps: this one would like what it gets.
class LabelBox final : public QWidget {
public:
    explicit LabelBox(PlainLabel *label)
        : m_label(label)
    {
        label->setParent(this);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = std::max(labelWidth, m_label->minimumSizeHint().width());
        return {width, m_label->heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {sizeHint().width(), m_label->minimumSizeHint().height()};
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_label->heightForWidth(width - spacing / 2); // the width it gets may be rounded down
    }

protected:
    void resizeEvent(QResizeEvent * /*event*/) override { m_label->setGeometry(rect()); }

private:
    PlainLabel *m_label;
};

} // namespace

PlainLabel *readable(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setForegroundRole(
        QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void addFactHeading(QVBoxLayout *layout, const QString &text)
{
    auto *label = readable(new PlainLabel, text);
    label->setHeading(0);
    layout->addSpacing(spacing / 2);
    layout->addWidget(label);
}

void addWarning(QVBoxLayout *layout, const QString &text)
{
    auto *row = new QHBoxLayout;
    auto *picture = new QLabel;
    picture->setPixmap(icon(u"triangle-alert"_s, SemanticColor::Warning)
                           .pixmap(QSize(pictureSize, pictureSize), picture->devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(readable(new PlainLabel, text), 1);
    layout->addLayout(row);
}

QFormLayout *makeFactForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing / 2);
    form->setHorizontalSpacing(spacing);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    return form;
}

void addFact(QFormLayout *form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new PlainLabel(SemanticColor::SubtleText);
    label->setText(name);
    label->setForegroundRole(QPalette::WindowText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    PlainLabel *text = readable(new PlainLabel, value);
    text->setAccessibleDescription(name);
    form->addRow(new LabelBox(label), text);
}

void addRoleFacts(QVBoxLayout *layout, const QString &role, const store::Assignment &assignment,
                  const QString &timeZone, const QString &withoutEnd)
{
    layout->addSpacing(spacing / 2);
    layout->addWidget(readable(new PlainLabel, role));
    layout->addWidget(readable(new PlainLabel(SemanticColor::SubtleText),
                               howItCameAbout(assignment, timeZone, withoutEnd).join(u'\n')));
}

} // namespace rolecall::ui
