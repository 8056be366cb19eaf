// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sitechoices.h"

#include "roster/fold.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"
#include "ui/siterow.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr size_t sitesWithoutSearch = 8;

} // namespace

SiteChoices::SiteChoices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new PlainLabel(this))
    , m_hint(makeNote(this, 0))
    , m_search(new QLineEdit(this))
    , m_noneFound(makeNote(this, 0))
    , m_commonReason(makeNote(this, 0))
{
    setObjectName(u"siteChoices"_s);
    m_heading->setHeading(0);
    m_search->setObjectName(u"siteSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->hide();
    m_commonReason->setObjectName(u"sitesReasonLabel"_s);
    m_noneFound->setObjectName(u"noSitesFoundLabel"_s);
    m_column->setContentsMargins(spacing, spacing, spacing, spacing);
    m_column->setSpacing(spacing);
    for (QWidget *part :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_search),
          static_cast<QWidget *>(m_commonReason), static_cast<QWidget *>(m_noneFound)})
        m_column->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, &SiteChoices::filter);
    hide();
    retranslate();
}

bool SiteChoices::hasRowsOf(const std::vector<gate::SiteChoice> &choices) const
{
    return std::ranges::equal(
        m_rows, choices, {}, [](const SiteRow *row) { return row->state().site; }, &gate::SiteChoice::site);
}

void SiteChoices::setChoices(const std::vector<gate::SiteChoice> &choices, const QString &timeZone)
{
    m_timeZone = timeZone;
    if (!hasRowsOf(choices))
        makeRows(choices);
    for (size_t i = 0; i < choices.size(); ++i)
        m_rows[i]->setState(choices[i], timeZone);
    setVisible(!m_rows.empty());
    m_search->setVisible(m_rows.size() > sitesWithoutSearch);
    showReasons();
    filter();
    arrange();
}

/// Rows of sites that stay are kept, with what is chosen in them.
void SiteChoices::makeRows(const std::vector<gate::SiteChoice> &choices)
{
    std::map<domain::Id, SiteRow *> old;
    for (SiteRow *row : m_rows) {
        old.emplace(row->state().site, row);
        m_column->removeWidget(row);
    }
    m_rows.clear();
    QWidget *before = m_search;
    for (const gate::SiteChoice &choice : choices) {
        SiteRow *row = nullptr;
        if (const auto known = old.extract(choice.site)) {
            row = known.mapped();
        } else {
            row = new SiteRow(choice, m_timeZone, this);
            connect(row, &SiteRow::endWanted, this, &SiteChoices::endWanted);
            connect(row, &SiteRow::changed, this, [this] {
                showReasons();
                Q_EMIT changed();
            });
        }
        before = row->setTabPlace(before);
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    for (const auto &[site, row] : old)
        row->deleteLater();
}

void SiteChoices::showReasons()
{
    std::map<QString, int> counts;
    for (const SiteRow *row : m_rows)
        ++counts[row->reason()];
    // Where every site is closed, what most of them have in common is said once.
    QString common;
    if (!counts.contains({}) && !counts.empty()) {
        const auto most =
            std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
        if (most->second > 1)
            common = most->first;
    }
    showNote(m_commonReason, {common});
    for (SiteRow *row : m_rows)
        row->showNotes(row->reason() != common);
}

void SiteChoices::filter()
{
    const QByteArray sought = m_search->isHidden() ? QByteArray() : roster::fold(m_search->text().trimmed());
    bool found = false;
    for (SiteRow *row : m_rows) {
        const bool fits = sought.isEmpty() || roster::fold(row->state().siteName).contains(sought);
        row->setVisible(fits);
        found = found || fits;
    }
    showNote(m_noneFound, {found ? QString() : tr("No site is called that.")});
}

void SiteChoices::arrange()
{
    int name = 0;
    int choice = 0;
    for (const SiteRow *row : m_rows) {
        name = std::max(name, row->nameWidth());
        choice = std::max(choice, row->choiceWidth());
    }
    const bool stacked = name + choice + 3 * spacing > width();
    for (SiteRow *row : m_rows)
        row->arrange(stacked, name);
}

void SiteChoices::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

std::vector<gate::RoleRef> SiteChoices::given() const
{
    std::vector<gate::RoleRef> roles;
    for (const SiteRow *row : m_rows) {
        const auto chosen = row->chosen();
        if (chosen && (chosen != row->state().held || row->changesEnd()))
            roles.push_back({*chosen, row->state().siteName});
    }
    return roles;
}

std::vector<gate::RoleRef> SiteChoices::taken() const
{
    std::vector<gate::RoleRef> roles;
    for (const SiteRow *row : m_rows) {
        const gate::SiteChoice &state = row->state();
        if (state.held && row->chosen() != state.held)
            roles.push_back({*state.held, state.siteName});
    }
    return roles;
}

QWidget *SiteChoices::firstOpen() const
{
    const auto open =
        std::ranges::find_if(m_rows, [](const SiteRow *row) { return row->choices()->isEnabled(); });
    return open == m_rows.end() ? nullptr : (*open)->choices();
}

void SiteChoices::retranslate()
{
    //: Heading: roles that are held on one Webex site each
    m_heading->setText(tr("Roles on sites"));
    showNote(m_hint,
             {tr("A role on a site uses no meetings license and gives no host rights there (Rule "
                 "R14).")});
    m_search->setPlaceholderText(tr("Search sites"));
    m_search->setAccessibleName(tr("Search sites"));
    for (SiteRow *row : m_rows)
        row->retranslate();
    showReasons();
    showNote(m_noneFound, {m_noneFound->isHidden() ? QString() : tr("No site is called that.")});
}

} // namespace rolecall::ui
