// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/exportdialog.h"

#include "domain/language.h"
#include "ui/dialogfit.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int rowsControlHubTakes = 20'000; ///< in a file (exchange.md)
constexpr int mostRowsAFile = 1'000'000;
constexpr int allListed = 0;
constexpr int onlySelected = 1;
constexpr int leastWidth = 480;

} // namespace

ExportDialog::ExportDialog(tables::WorkspaceService *service, std::vector<domain::Id> listed,
                           std::vector<domain::Id> selected, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_listed(std::move(listed))
    , m_selected(std::move(selected))
    , m_whatLabel(new PlainLabel(this))
    , m_administrators(new QRadioButton(this))
    , m_list(new QRadioButton(this))
    , m_roster(new QRadioButton(this))
    , m_peopleLabel(new PlainLabel(this))
    , m_people(new QComboBox(this))
    , m_formatLabel(new PlainLabel(this))
    , m_format(new QComboBox(this))
    , m_split(new QCheckBox(this))
    , m_rowsAFile(new QSpinBox(this))
    , m_exact(new QCheckBox(this))
    , m_warning(new PlainLabel(SemanticColor::Warning, this))
    , m_summary(new PlainLabel(SemanticColor::SubtleText, this))
    , m_exportButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    build();
    m_administrators->setChecked(true);
    for (const QRadioButton *button : {m_administrators, m_list, m_roster})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::showState);
    for (const QCheckBox *box : {m_split, m_exact})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showState);
    for (const QComboBox *choice : {m_people, m_format})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportDialog::showState);
    connect(m_exportButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::abilitiesChanged, this, &ExportDialog::showState);
    retranslate();
}

void ExportDialog::build()
{
    setObjectName(u"exportDialog"_s);
    setMinimumWidth(leastWidth);
    m_administrators->setObjectName(u"administratorsRadioButton"_s);
    m_list->setObjectName(u"listRadioButton"_s);
    m_roster->setObjectName(u"rosterRadioButton"_s);
    m_people->setObjectName(u"peopleComboBox"_s);
    m_people->addItem({});
    if (!m_selected.empty())
        m_people->addItem({});
    m_peopleLabel->setBuddy(m_people);
    m_format->setObjectName(u"formatComboBox"_s);
    m_format->addItems({{}, {}});
    m_formatLabel->setBuddy(m_format);
    m_split->setObjectName(u"splitCheckBox"_s);
    m_rowsAFile->setObjectName(u"rowsAFileSpinBox"_s);
    m_rowsAFile->setRange(1, mostRowsAFile);
    m_rowsAFile->setValue(rowsControlHubTakes);
    m_rowsAFile->setGroupSeparatorShown(true);
    m_exact->setObjectName(u"exactCheckBox"_s);
    m_warning->setObjectName(u"exactWarningLabel"_s);
    m_warning->setWordWrap(true);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    m_exportButton->setObjectName(u"exportButton"_s);
    m_exportButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    auto *choices = new QGridLayout;
    choices->setSpacing(spacing);
    choices->addWidget(m_peopleLabel, 0, 0);
    choices->addWidget(m_people, 0, 1);
    choices->addWidget(m_formatLabel, 1, 0);
    choices->addWidget(m_format, 1, 1);
    choices->setColumnStretch(1, 1);
    auto *split = new QHBoxLayout;
    split->setSpacing(spacing);
    split->addWidget(m_split, 1);
    split->addWidget(m_rowsAFile);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_exportButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_whatLabel);
    layout->addWidget(m_administrators);
    layout->addWidget(m_list);
    layout->addWidget(m_roster);
    layout->addLayout(choices);
    layout->addLayout(split);
    layout->addWidget(m_exact);
    layout->addWidget(m_warning);
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addLayout(buttons);
}

ExportDialog::What ExportDialog::what() const
{
    if (m_roster->isChecked())
        return What::Roster;
    return m_list->isChecked() ? What::List : What::Administrators;
}

ExportDialog::Format ExportDialog::format() const
{
    return what() == What::Roster ? Format::Csv : static_cast<Format>(m_format->currentIndex());
}

const std::vector<domain::Id> &ExportDialog::people() const
{
    return m_people->currentIndex() == onlySelected ? m_selected : m_listed;
}

ExportDialog::Request ExportDialog::request() const
{
    Request request;
    request.what = what();
    if (request.what != What::Roster)
        request.users = people();
    else if (m_split->isChecked())
        request.rowsAFile = m_rowsAFile->value();
    request.format = format();
    if (request.format == Format::Csv && m_exact->isChecked())
        request.style = exchange::CellStyle::Exact;
    return request;
}

qint64 ExportDialog::rows() const
{
    const roster::Roster &roster = m_service->roster();
    switch (what()) {
    case What::Roster:
        return static_cast<qint64>(roster.ownUsers());
    case What::List:
        return static_cast<qint64>(people().size());
    case What::Administrators:
        return std::ranges::count_if(people(), [&roster](domain::Id user) {
            const auto index = roster.indexOf(user);
            return index && roster.roles(*index) != 0;
        });
    }
    Q_UNREACHABLE();
}

QString ExportDialog::columns() const
{
    switch (what()) {
    case What::Administrators:
        return tr("Name, e-mail and administrator roles, as Control Hub writes them.");
    case What::List:
        return tr("Name, e-mail, organization, status, roles, title, department, location and last access.");
    case What::Roster:
        return tr("All columns of the profile and of licenses, as Control Hub reads them.");
    }
    Q_UNREACHABLE();
}

void ExportDialog::showState()
{
    const bool roster = what() == What::Roster;
    m_people->setEnabled(!roster && !m_selected.empty());
    m_split->setEnabled(roster);
    m_rowsAFile->setEnabled(roster && m_split->isChecked());
    m_format->setEnabled(!roster);
    const bool csv = format() == Format::Csv;
    m_exact->setEnabled(csv);
    setHint(m_exact,
            csv ? tr("Otherwise a cell that a spreadsheet would run as a formula gets an apostrophe.")
                : tr("In an Excel workbook every cell is a text as it is, and none of them a formula."));
    m_warning->setVisible(csv && m_exact->isChecked());
    //: How many rows a file will have: %1 is a number
    const QString count = tr("Rows: %1.").arg(domain::number(rows()));
    m_summary->setText(count + u' ' + columns());
    setAvailable(m_exportButton, m_service->abilities().seeUsers, tr("Choose a file and write it"));
    growToFit(this);
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && layout())
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Export"));
    m_whatLabel->setText(tr("What is to be exported?"));
    //: A choice about an export
    m_administrators->setText(tr("&Administrators of this list"));
    //: A choice about an export
    m_list->setText(tr("&This list"));
    //: A choice about an export: all users in the format of Control Hub
    m_roster->setText(tr("&Roster of all users for Control Hub"));
    //: Before a choice of people
    m_peopleLabel->setText(tr("&Of"));
    m_people->setItemText(allListed, tr("all %n people listed", nullptr, static_cast<int>(m_listed.size())));
    if (!m_selected.empty()) {
        m_people->setItemText(onlySelected,
                              tr("the %n people selected", nullptr, static_cast<int>(m_selected.size())));
    }
    //: Before a choice: CSV or Excel workbook
    m_formatLabel->setText(tr("&File format"));
    m_format->setItemText(static_cast<int>(Format::Csv),
                          //: Format of a file
                          tr("CSV"));
    m_format->setItemText(static_cast<int>(Format::Workbook),
                          //: Format of a file
                          tr("Excel workbook"));
    m_split->setText(tr("In &numbered files of at most so many rows"));
    setHint(m_split, tr("Control Hub takes at most 20,000 users a file."));
    m_rowsAFile->setAccessibleName(tr("Rows a file"));
    m_exact->setText(tr("Every &cell as it is"));
    m_warning->setText(tr("A spreadsheet may run cells of this file as formulas. Open it only with programs "
                          "that don't."));
    //: Button: asks where to, and exports
    m_exportButton->setText(tr("&Export…"));
    m_cancelButton->setText(tr("Cancel"));
    showState();
}

} // namespace rolecall::ui
