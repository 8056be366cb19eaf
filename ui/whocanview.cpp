// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/whocanview.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/dropframe.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/privilegepicker.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::Level;

constexpr int buttonCharacters = 40; ///< of the name of a privilege; longer ones are elided

ListRow rowOf(const gate::Listed &person, const domain::Verdict &verdict, const domain::Circumstances &state)
{
    const QString because = gate::becauseText(verdict, person.holder, state);
    const QString email = person.user.fields[domain::Email];
    const bool full = verdict.level == Level::Full;
    return {person.user.id,
            email,
            {{person.user.name()},
             {email, {}, {}, {}, email},
             {person.organizationName, {}, {}, {}, person.organizationName},
             {domain::levelName(verdict.level),
              {},
              full ? u"check"_s : u"eye"_s,
              full ? SemanticColor::Success : SemanticColor::Accent},
             {because, {}, {}, {}, because}}};
}

/// A field with its label above it, which wraps as one.
QWidget *makeField(QLabel *label, QWidget *field, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 4);
    layout->addWidget(label);
    layout->addWidget(field);
    label->setTextFormat(Qt::PlainText); // with a mnemonic, therefore no PlainLabel
    label->setBuddy(field);
    return widget;
}

} // namespace

WhoCanView::WhoCanView(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"whoCanView"_s, {22, 26, 20, 18, 60}, parent)
    , m_privilegeLabel(new QLabel(this))
    , m_privilegeButton(new QPushButton(icon(u"chevrons-down"_s), {}, this))
    , m_picker(new PrivilegePicker)
    , m_drop(new DropFrame(m_privilegeButton, m_picker))
    , m_levelLabel(new QLabel(this))
    , m_level(new QComboBox(this))
    , m_siteLabel(new QLabel(this))
    , m_site(new QComboBox(this))
    , m_exportButton(new QPushButton(icon(u"download"_s), {}, this))
    , m_open(new QAction(icon(u"info"_s), {}, this))
    , m_copy(new QAction(icon(u"copy"_s), {}, this))
    , m_export(new QAction(icon(u"download"_s), {}, this))
{
    m_question.privilege = *Catalogue::instance().findPrivilege(u"assign_roles"_s);
    hideHeading();
    // Other parts of the same page have parts of the same names.
    for (const QString &name : {u"countLabel"_s, u"emptyLabel"_s, u"firstStepButton"_s, u"headingLabel"_s}) {
        if (auto *part = findChild<QWidget *>(name))
            part->setObjectName(u"whoCan_"_s + name);
    }
    searchField()->setObjectName(u"whoCanSearchLineEdit"_s);
    build();
    makeActions();
    retranslate();
}

void WhoCanView::build()
{
    m_privilegeButton->setObjectName(u"whoCanPrivilegeButton"_s);
    m_privilegeButton->setLayoutDirection(Qt::LeftToRight);
    m_level->setObjectName(u"whoCanLevelComboBox"_s);
    m_level->addItem({}, static_cast<int>(Level::Full));
    m_level->addItem({}, static_cast<int>(Level::Read));
    m_site->setObjectName(u"whoCanSiteComboBox"_s);
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_exportButton->setObjectName(u"exportWhoCanButton"_s);
    auto *question = new QWidget(this);
    auto *flow = new FlowLayout(question);
    flow->setContentsMargins({});
    flow->setSpacing(spacing);
    flow->addWidget(makeField(m_privilegeLabel, m_privilegeButton, question));
    flow->addWidget(makeField(m_levelLabel, m_level, question));
    m_siteField = makeField(m_siteLabel, m_site, question);
    flow->addWidget(m_siteField);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    question->setSizePolicy(flowing);
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->setContentsMargins(0, spacing, 0, 0); // the page around it has its own
    lines->insertWidget(0, question);
    filterLine()->addWidget(m_exportButton);
    setTabOrder(m_privilegeButton, m_level);
    setTabOrder(m_level, m_site);
    setTabOrder(m_site, searchField());
    setTabOrder(searchField(), m_exportButton);
    setTabOrder(m_exportButton, &table());
    connect(m_picker, &PrivilegePicker::chosen, this, [this](domain::PrivilegeIndex privilege) {
        m_drop->hide();
        ask({privilege, m_question.level, m_question.site});
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            ask({m_question.privilege, static_cast<Level>(m_level->currentData().toInt()), m_question.site});
    });
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            ask({m_question.privilege, m_question.level, m_site->currentData().toString()});
    });
}

void WhoCanView::makeActions()
{
    m_open->setObjectName(u"whoCanOpenAction"_s);
    m_copy->setObjectName(u"whoCanCopyAction"_s);
    m_export->setObjectName(u"whoCanExportAction"_s);
    offer(m_open);
    offer(m_copy);
    offer(m_export);
    connect(&table(), &ListTable::opened, this, &WhoCanView::openPerson);
    connect(m_open, &QAction::triggered, this, &WhoCanView::openPerson);
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(table().selectedText()); });
    connect(m_export, &QAction::triggered, this, &WhoCanView::requestExport);
    connect(m_exportButton, &QPushButton::clicked, this, &WhoCanView::requestExport);
    connect(static_cast<QLineEdit *>(searchField()), &QLineEdit::textChanged, this,
            &WhoCanView::updateActions);
    updateActions();
}

QString WhoCanView::title() const
{
    //: A part of the page of roles: the people who have a privilege
    return tr("Who can");
}

// --- The question
// ----------------------------------------------------------------------------------------------------

void WhoCanView::ask(const gate::WhoCan &question)
{
    gate::WhoCan asked = question;
    if (!gate::dependsOnSites(asked.privilege))
        asked.site.clear();
    if (asked == m_question) {
        showQuestion();
        return;
    }
    m_question = asked;
    showQuestion();
    reload();
}

void WhoCanView::showQuestion()
{
    m_showing = true;
    const QString name = PrivilegePicker::fullName(m_question.privilege);
    const int room = m_privilegeButton->fontMetrics().averageCharWidth() * buttonCharacters;
    m_privilegeButton->setText(
        withoutMnemonic(m_privilegeButton->fontMetrics().elidedText(name, Qt::ElideRight, room)));
    //: %1 is a privilege
    m_privilegeButton->setAccessibleName(tr("Privilege: %1").arg(name));
    setHint(m_privilegeButton, name);
    m_picker->setCurrent(m_question.privilege);
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(m_question.level)));
    m_siteField->setVisible(gate::dependsOnSites(m_question.privilege)
                            && (!m_sites.isEmpty() || !m_question.site.isEmpty()));
    m_site->clear();
    //: Instead of a site: the privilege counts if somebody has it on any of them
    m_site->addItem(tr("Any site"), QString());
    QStringList sites = m_sites;
    if (!m_question.site.isEmpty() && !sites.contains(m_question.site, Qt::CaseInsensitive))
        sites << m_question.site;
    for (const QString &site : std::as_const(sites))
        m_site->addItem(site, site);
    m_site->setCurrentIndex(
        std::max(0, m_site->findData(m_question.site, Qt::UserRole, Qt::MatchFixedString)));
    m_showing = false;
}

void WhoCanView::clearFilters()
{
    m_question.site.clear();
    *m_kept = {};
    m_sites.clear();
    showQuestion();
}

Place WhoCanView::placeOf(const gate::WhoCan &question)
{
    Place place;
    place.page = u"roles"_s;
    place.key = QStringList{u"who-can"_s, Catalogue::instance().privilege(question.privilege),
                            domain::toText(question.level), question.site}
                    .join(u'/');
    return place;
}

void WhoCanView::goTo(const Place &place)
{
    const auto privilege = Catalogue::instance().findPrivilege(place.key.section(u'/', 0, 0));
    const auto level = domain::levelFrom(place.key.section(u'/', 1, 1));
    if (!privilege || !level || *level == Level::None)
        return;
    static_cast<QLineEdit *>(searchField())->clear();
    ask({*privilege, *level, place.key.section(u'/', 2)});
    m_privilegeButton->setFocus(Qt::OtherFocusReason);
}

// --- The answer
// ------------------------------------------------------------------------------------------------------

ListPage::Loader WhoCanView::loader() const
{
    return [this, question = m_question](tables::OpenWorkspace &open,
                                         tables::TaskState & /*state*/) -> Result<Loaded> {
        gate::Gate &gate = *open.gate;
        ROLECALL_TRY_LET(people,
                         gate::whoCan(gate, open.session, question.privilege, question.level, question.site));
        ROLECALL_TRY_LET(sites, gate::sitesToAskAbout(gate, open.session));
        ROLECALL_TRY_LET(state, gate::circumstances(gate));
        Loaded loaded;
        for (const auto &[person, verdict] : people)
            loaded.rows.push_back(rowOf(person, verdict, state));
        loaded.kept = [this, question, sites] { *m_kept = {question, sites}; };
        return loaded;
    };
}

void WhoCanView::openPerson()
{
    if (const ListRow *row = table().current())
        Q_EMIT placeRequested({u"users"_s, row->id});
}

void WhoCanView::requestExport()
{
    std::vector<domain::Id> users;
    for (const ListRow *row : table().shownRows())
        users.push_back(row->id);
    if (!users.empty())
        Q_EMIT exportRequested(m_kept->question, users);
}

void WhoCanView::chosenChanged()
{
    if (m_sites != m_kept->sites) { // the rows are new, and with them what can be asked
        m_sites = m_kept->sites;
        showQuestion();
    }
    updateActions();
}

/// Whoever was shown the people may write them to a file; the export asks again.
void WhoCanView::updateActions()
{
    const bool listed = table().shownCount() > 0;
    const std::optional<Error> nobody =
        listed ? std::nullopt : std::optional(Error{ErrorCode::Usage, tr("Nobody is listed.")});
    setAvailable(m_exportButton, nobody, tr("Write the people listed, with the reasons, to a CSV file"));
    m_export->setEnabled(listed);
    m_open->setEnabled(table().current() != nullptr);
    m_copy->setEnabled(!table().selectedRows().empty());
    for (QAction *action : {m_open, m_copy, m_export}) {
        const QString why = action->isEnabled() ? QString()
            : action == m_export                ? tr("Nobody is listed.")
                                                : tr("Choose a person in the list.");
        action->setStatusTip(why);
        action->setToolTip(plainToolTip(why));
    }
}

void WhoCanView::retranslatePage()
{
    table().setColumns({tr("Name"), tr("E-mail"), tr("Organization"),
                        //: Column: how far a privilege goes
                        tr("Level"),
                        //: Column: why somebody has a privilege
                        tr("Because")});
    //: Label of a field; &: its key
    m_privilegeLabel->setText(tr("&Privilege"));
    //: Label of a field: how far a privilege goes at least; &: its key
    m_levelLabel->setText(tr("&Level"));
    m_siteLabel->setText(withoutMnemonic(domain::term(u"term.site"_s)));
    m_showing = true;
    m_level->setItemText(0, domain::levelName(Level::Full));
    //: A level and those above it: %1 is "read-only"
    m_level->setItemText(1, tr("%1 or more").arg(domain::levelName(Level::Read)));
    m_showing = false;
    m_level->setAccessibleName(tr("Level"));
    m_site->setAccessibleName(domain::term(u"term.site"_s));
    m_picker->retranslate();
    //: Button: writes a file; &: its key
    m_exportButton->setText(tr("E&xport…"));
    //: Command: goes to a person
    m_open->setText(tr("Show the person"));
    m_copy->setText(tr("Copy as table"));
    m_export->setText(tr("Export who has the privilege as CSV…"));
    showQuestion();
    updateActions();
}

QString WhoCanView::countText(int rows) const
{
    return domain::userCount(rows);
}

QString WhoCanView::emptyText() const
{
    if (!m_kept->question.site.isEmpty()) {
        //: %1 is a Webex site
        return tr("Nobody whom you see has this privilege on %1.").arg(m_kept->question.site);
    }
    return tr("Nobody whom you see has this privilege at this level.");
}

} // namespace rolecall::ui
