// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/licenseboxes.h"

#include "gate/servicequestions.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

LicenseBoxes::LicenseBoxes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"licenseBoxes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    layout->addStretch();
}

void LicenseBoxes::setAssigned(const QHash<domain::Id, qint64> &assigned)
{
    m_assigned = assigned;
    retranslate();
}

void LicenseBoxes::setBoxes(const std::vector<gate::LicenseBox> &boxes)
{
    std::vector<gate::LicenseBox> sorted = boxes;
    std::ranges::stable_sort(sorted, {}, [](const gate::LicenseBox &box) {
        return store::licenseServices().indexOf(box.license.service);
    });
    for (const gate::LicenseBox &state : sorted) {
        const auto found =
            std::ranges::find(m_rows, state.license.id, [](const Row &row) { return row.state.license.id; });
        if (found == m_rows.end()) {
            addRow(static_cast<QVBoxLayout *>(layout()), state);
            continue;
        }
        const bool turned = found->box->isChecked() != found->state.held;
        found->state = state;
        if (!turned) { // otherwise it is as somebody wants it, whatever is held by now
            const QSignalBlocker blocker(found->box);
            found->box->setChecked(state.held);
        }
        showState(*found);
    }
    const auto open = std::ranges::find_if(m_rows, [](const Row &row) { return row.box->isEnabled(); });
    setFocusProxy(open == m_rows.end() ? nullptr : open->box);
}

void LicenseBoxes::addGroup(QVBoxLayout *layout, const QString &service)
{
    auto *heading = new PlainLabel(this);
    heading->setHeading(0);
    heading->setText(gate::serviceName(service));
    if (!m_groups.empty())
        layout->insertSpacing(layout->count() - 1, spacing);
    m_groups.emplace_back(service, heading);
    layout->insertWidget(layout->count() - 1, heading);
}

void LicenseBoxes::addRow(QVBoxLayout *layout, const gate::LicenseBox &state)
{
    if (m_groups.empty() || m_groups.back().first != state.license.service)
        addGroup(layout, state.license.service);
    auto *box = new QCheckBox(this);
    box->setObjectName(u"license%1CheckBox"_s.arg(state.license.id));
    box->setAccessibleName(state.license.heading);
    box->setChecked(state.held);
    auto *heading = new PlainLabel(this);
    heading->setForegroundRole(QPalette::WindowText);
    heading->setWordWrap(true);
    heading->setText(state.license.heading);
    heading->installEventFilter(this);
    auto *note = new PlainLabel(SemanticColor::SubtleText, this);
    note->setObjectName(u"license%1NoteLabel"_s.arg(state.license.id));
    note->setForegroundRole(QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    note->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(heading);
    words->addWidget(note);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(box, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    layout->insertLayout(layout->count() - 1, line);
    connect(box, &QCheckBox::toggled, this, &LicenseBoxes::toggled);
    m_rows.push_back({state, box, heading, note});
    showState(m_rows.back());
}

bool LicenseBoxes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<const QMouseEvent *>(event)->button() == Qt::LeftButton) {
        const auto row =
            std::ranges::find_if(m_rows, [watched](const Row &known) { return known.heading == watched; });
        if (row != m_rows.end() && row->box->isEnabled())
            row->box->click();
    }
    return QWidget::eventFilter(watched, event);
}

QString LicenseBoxes::noteOf(const Row &row) const
{
    QStringList lines;
    if (row.state.license.suspended && !row.state.closed)
        lines << tr("Suspended: it gives nothing at present.");
    if (m_assigned.contains(row.state.license.id))
        lines << tr("%n user(s) have it.", nullptr, static_cast<int>(m_assigned.value(row.state.license.id)));
    if (row.state.closed)
        lines << withRule(*row.state.closed);
    return lines.join(u'\n');
}

void LicenseBoxes::showState(Row &row)
{
    // What was turned over can always be turned back.
    const bool turned = row.box->isChecked() != row.state.held;
    const QString note = noteOf(row);
    row.box->setEnabled(!row.state.closed || turned);
    row.box->setAccessibleDescription(note);
    row.heading->setEnabled(row.box->isEnabled());
    row.note->setText(note);
    row.note->setVisible(!note.isEmpty());
}

QStringList LicenseBoxes::turned(bool to) const
{
    QStringList headings;
    for (const Row &row : m_rows) {
        if (row.box->isChecked() == to && row.state.held != to)
            headings << row.state.license.heading;
    }
    return headings;
}

void LicenseBoxes::retranslate()
{
    for (const auto &[service, label] : m_groups)
        label->setText(gate::serviceName(service));
    for (Row &row : m_rows)
        showState(row);
}

} // namespace rolecall::ui
