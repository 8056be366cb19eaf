// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/siterow.h"

#include "domain/glossary.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int noRole = -1;
constexpr int fewestLetters = 8;

/// Scrolling past it changes nothing, and a text that is too long ends in dots.
class ChoiceBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

    void showPopup() override
    {
        view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + 2 * spacing));
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText =
            fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - spacing / 2);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

int valueOf(std::optional<domain::RoleIndex> role)
{
    return role ? static_cast<int>(*role) : noRole;
}

} // namespace

SiteRow::SiteRow(const gate::SiteChoice &state, const QString &timeZone, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_timeZone(timeZone)
    , m_grid(new QGridLayout(this))
    , m_name(new PlainLabel(this))
    , m_choices(new ChoiceBox(this))
    , m_end(new EndButton(this))
    , m_note(makeNote(this, 0))
{
    m_name->setWordWrap(true);
    m_name->setBuddy(m_choices);
    m_choices->setObjectName(state.siteName + u"/siteComboBox"_s);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(fewestLetters);
    m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choices->setFocusPolicy(Qt::StrongFocus);
    m_end->setObjectName(state.siteName + u"/siteEndButton"_s);
    m_note->setObjectName(state.siteName + u"/siteReasonLabel"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing);
    m_grid->setVerticalSpacing(spacing / 2);
    m_choices->addItem({}, noRole);
    for (const gate::RoleBox &option : state.options)
        m_choices->addItem({}, valueOf(option.role));
    m_choices->setCurrentIndex(m_choices->findData(valueOf(state.held)));
    arrange(false, 0);
    showChoices();
    connect(m_choices, &QComboBox::currentIndexChanged, this, [this] {
        showChoices();
        Q_EMIT changed();
    });
    connect(m_end, &EndButton::turned, this, [this](bool on) {
        if (on)
            Q_EMIT endWanted(m_state.until);
        Q_EMIT changed();
    });
}

void SiteRow::setState(const gate::SiteChoice &state, const QString &timeZone)
{
    const bool turned = chosen() != m_state.held;
    m_state = state;
    m_timeZone = timeZone;
    if (!turned) { // otherwise it is as somebody wants it, whatever is held by now
        const QSignalBlocker blocker(m_choices);
        m_choices->setCurrentIndex(m_choices->findData(valueOf(state.held)));
    }
    showChoices();
}

std::optional<domain::RoleIndex> SiteRow::chosen() const
{
    const int value = m_choices->currentData().toInt();
    return value == noRole ? std::nullopt : std::optional(static_cast<domain::RoleIndex>(value));
}

bool SiteRow::changesEnd() const
{
    return m_state.held && chosen() == m_state.held && m_end->isChecked();
}

void SiteRow::showChoices()
{
    m_name->setText(withoutMnemonic(m_state.siteName));
    auto *model = qobject_cast<QStandardItemModel *>(m_choices->model());
    bool isOpen = false;
    const auto show = [&](int index, const QString &text, const std::optional<Error> &closed,
                          const QStringList &whoCould) {
        QStandardItem *item = model->item(index);
        const bool isHeld = m_choices->itemData(index).toInt() == valueOf(m_state.held);
        // What is held can always be chosen again.
        const bool open = !closed || isHeld || index == m_choices->currentIndex();
        item->setText(text);
        item->setEnabled(open);
        item->setToolTip(plainToolTip(open ? QString() : closedText(closed, whoCould)));
        isOpen = isOpen || (open && index != m_choices->currentIndex());
    };
    show(0, domain::term(u"term.none"_s), m_state.noneClosed, m_state.noneWhoCould);
    for (size_t i = 0; i < m_state.options.size(); ++i) {
        const gate::RoleBox &option = m_state.options[i];
        show(static_cast<int>(i) + 1, domain::roleName(option.role), option.closed, option.whoCould);
    }
    m_choices->setEnabled(isOpen);
    m_choices->setToolTip(plainToolTip(m_choices->currentText()));
    m_choices->setAccessibleDescription(reason());
    showEnd();
}

void SiteRow::showEnd()
{
    const QString role = m_state.held ? domain::roleName(*m_state.held) : QString();
    m_end->setRole(roleOnSite(role, m_state.siteName), m_state.held && chosen() == m_state.held,
                   m_state.endClosed);
}

QString SiteRow::reason() const
{
    std::vector<std::pair<QString, QStringList>> reasons; // with the choices that each closes
    const auto add = [&](const QString &choice, const std::optional<Error> &closed,
                         const QStringList &whoCould) {
        if (!closed)
            return;
        const QString text = closedText(closed, whoCould);
        const auto known = std::ranges::find(reasons, text, &std::pair<QString, QStringList>::first);
        if (known == reasons.end())
            reasons.push_back({text, {choice}});
        else
            known->second << choice;
    };
    if (m_state.held)
        add(domain::term(u"term.none"_s), m_state.noneClosed, m_state.noneWhoCould);
    for (const gate::RoleBox &option : m_state.options)
        add(domain::roleName(option.role), option.closed, option.whoCould);
    if (reasons.empty())
        return {};
    // All that is not held: the other roles, and none where a role is held.
    const bool closesAll = reasons.size() == 1
        && reasons.front().second.size() == static_cast<qsizetype>(m_state.options.size());
    if (closesAll) {
        const QString managed = tr("Who manages a site is changed on the page Sites.");
        return m_state.managedByControlHub ? reasons.front().first : reasons.front().first + u'\n' + managed;
    }
    QStringList lines;
    for (const auto &[text, choices] : reasons) {
        //: %1 are roles that can't be chosen, %2 says why
        lines << tr("%1: %2").arg(choices.join(u", "_s), text);
    }
    return lines.join(u'\n');
}

void SiteRow::showNotes(bool withReason)
{
    const bool stays = m_state.held && chosen() == m_state.held;
    showNote(m_note,
             {stays ? endText(m_state.until, m_end->isChecked(), m_timeZone) : QString(),
              withReason ? reason() : QString()});
}

int SiteRow::nameWidth() const
{
    return m_name->fontMetrics().horizontalAdvance(m_state.siteName);
}

int SiteRow::choiceWidth() const
{
    int widest = 0;
    for (int i = 0; i < m_choices->count(); ++i)
        widest = std::max(widest, m_choices->fontMetrics().horizontalAdvance(m_choices->itemText(i)));
    return widest + 6 * spacing + (m_state.held ? m_end->sizeHint().width() + spacing : 0);
}

void SiteRow::arrange(bool stacked, int nameWidth)
{
    if (m_arrangement == std::pair(stacked, nameWidth))
        return;
    m_arrangement = {stacked, nameWidth};
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_choices),
                          static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_note)})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_name, 0, 0, 1, stacked ? 3 : 1);
    m_grid->addWidget(m_choices, stacked ? 1 : 0, stacked ? 0 : 1, 1, stacked ? 2 : 1);
    m_grid->addWidget(m_end, stacked ? 1 : 0, 2);
    m_grid->addWidget(m_note, 2, 0, 1, 3);
    m_grid->setColumnMinimumWidth(0, stacked ? 0 : nameWidth);
    m_grid->setColumnStretch(1, 1);
}

QWidget *SiteRow::setTabPlace(QWidget *before)
{
    setTabOrder(before, m_choices);
    setTabOrder(m_choices, m_end);
    return m_end;
}

void SiteRow::retranslate()
{
    const QSignalBlocker blocker(m_choices);
    showChoices();
}

} // namespace rolecall::ui
