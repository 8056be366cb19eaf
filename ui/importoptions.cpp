// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/importoptions.h"

#include "domain/language.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using gate::ImportRoster;

constexpr int sitesAtOnce = 3; ///< more are scrolled to
constexpr int modeAdd = 0;
constexpr int modeAddRemove = 1;
constexpr int bySiteAdministration = 0;
constexpr int byControlHub = 1;

} // namespace

ImportOptions::ImportOptions(QWidget *parent)
    : QWidget(parent)
    , m_modeLabel(new PlainLabel(this))
    , m_mode(new QComboBox(this))
    , m_exact(new QCheckBox(this))
    , m_skip(new QCheckBox(this))
    , m_sitesLabel(new PlainLabel(this))
    , m_sitesArea(new QScrollArea(this))
{
    build();
    connect(m_mode, &QComboBox::activated, this, &ImportOptions::changed);
    connect(m_exact, &QCheckBox::clicked, this, &ImportOptions::changed);
    connect(m_skip, &QCheckBox::clicked, this, &ImportOptions::changed);
    clear();
    retranslate();
}

void ImportOptions::build()
{
    setObjectName(u"importOptions"_s);
    m_mode->setObjectName(u"modeComboBox"_s);
    m_mode->addItems({{}, {}});
    m_modeLabel->setBuddy(m_mode);
    m_exact->setObjectName(u"exactCheckBox"_s);
    m_skip->setObjectName(u"skipBadCheckBox"_s);
    m_sitesLabel->setObjectName(u"newSitesLabel"_s);
    m_sitesLabel->setWordWrap(true);
    m_sitesArea->setObjectName(u"newSitesScrollArea"_s);
    m_sitesArea->setFrameShape(QFrame::NoFrame);
    m_sitesArea->setWidgetResizable(true);
    m_sitesArea->setFocusPolicy(Qt::NoFocus); // the boxes in it are reached one by one

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(m_modeLabel);
    line->addWidget(m_mode);
    line->addWidget(m_exact);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addLayout(line);
    layout->addWidget(m_sitesLabel);
    layout->addWidget(m_sitesArea);
    layout->addWidget(m_skip);
}

void ImportOptions::setLook(const ImportLook &look)
{
    const bool roster = look.kind == exchange::ImportKind::Roster;
    for (QWidget *widget : {static_cast<QWidget *>(m_modeLabel), static_cast<QWidget *>(m_mode),
                            static_cast<QWidget *>(m_exact)})
        widget->setVisible(roster);
    setSites(look.outcome.import.newSites);
    m_refused = look.outcome.import.refused;
    showSkip();
}

void ImportOptions::clear()
{
    m_mode->setCurrentIndex(modeAdd);
    m_exact->setChecked(false);
    m_skip->setChecked(false);
    m_refused = 0;
    setSites({});
    for (QWidget *widget : {static_cast<QWidget *>(m_modeLabel), static_cast<QWidget *>(m_mode),
                            static_cast<QWidget *>(m_exact), static_cast<QWidget *>(m_skip)})
        widget->hide();
}

void ImportOptions::fill(ImportChoices &choices) const
{
    choices.mode =
        m_mode->currentIndex() == modeAddRemove ? ImportRoster::Mode::AddRemove : ImportRoster::Mode::Add;
    choices.style = m_exact->isChecked() ? exchange::CellStyle::Exact : exchange::CellStyle::SpreadsheetSafe;
    choices.skipBad = m_skip->isChecked();
    for (const SiteChoice &choice : m_sites)
        choices.managedByControlHub.insert(choice.site, choice.box->currentIndex() == byControlHub);
}

/// The same sites again keep their answers, and their boxes the focus.
void ImportOptions::setSites(const QStringList &sites)
{
    QStringList before;
    for (const SiteChoice &choice : m_sites)
        before << choice.site;
    m_sitesLabel->setHidden(sites.isEmpty());
    m_sitesArea->setHidden(sites.isEmpty());
    if (sites == before)
        return;
    m_sites.clear();
    auto *list = new QWidget;
    m_sitesForm = new QFormLayout(list);
    m_sitesForm->setContentsMargins({});
    m_sitesForm->setSpacing(spacing / 2);
    for (const QString &site : sites)
        addSite(site);
    m_sitesArea->setWidget(list); // deletes the one before
    if (!m_sites.empty()) {
        const int line = m_sites.front().box->sizeHint().height() + spacing / 2;
        const int lines = std::min(static_cast<int>(m_sites.size()), sitesAtOnce);
        m_sitesArea->setMinimumHeight(line);
        m_sitesArea->setMaximumHeight(line * lines + spacing);
    }
    retranslate();
}

void ImportOptions::addSite(const QString &site)
{
    auto *label = new PlainLabel(m_sitesArea);
    label->setText(site);
    auto *box = new QComboBox(m_sitesArea);
    box->setObjectName(u"siteManagedByComboBox"_s);
    box->addItems({{}, {}});
    box->setCurrentIndex(bySiteAdministration);
    connect(box, &QComboBox::activated, this, &ImportOptions::changed);
    m_sitesForm->addRow(label, box);
    m_sites.push_back({site, label, box});
}

void ImportOptions::showSkip()
{
    //: A choice about importing a file: %1 is the number of rows
    m_skip->setText(tr("&Leave out the rows that are refused (%1)").arg(domain::number(m_refused)));
    m_skip->setVisible(m_refused > 0 || m_skip->isChecked());
}

void ImportOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportOptions::retranslate()
{
    //: What an import does with services that are FALSE in the file
    m_modeLabel->setText(tr("Ser&vices"));
    //: What an import does with services
    m_mode->setItemText(modeAdd, tr("Only add"));
    //: What an import does with services
    m_mode->setItemText(modeAddRemove, tr("Add and remove"));
    setHint(m_mode,
            tr("TRUE in a license column gives the license. FALSE takes it away only if services are "
               "added and removed; an empty cell changes nothing."));
    //: A choice about importing a file
    m_exact->setText(tr("&Cells as they are"));
    setHint(m_exact,
            tr("For a file that was written with every cell as it is: an apostrophe before =, +, - "
               "or @ belongs to the cell."));
    m_sitesLabel->setText(tr("These sites come with the file. Who manages each of them? Roles can be given "
                             "only on sites that Control Hub manages."));
    for (const SiteChoice &choice : m_sites) {
        choice.box->setItemText(bySiteAdministration, tr("Site Administration manages it"));
        choice.box->setItemText(byControlHub, tr("Control Hub manages it"));
        //: Read out: %1 is the name of a site
        choice.box->setAccessibleName(tr("Who manages the site %1").arg(choice.site));
    }
    const bool skipShown = !m_skip->isHidden();
    showSkip();
    m_skip->setVisible(skipShown);
}

} // namespace rolecall::ui
