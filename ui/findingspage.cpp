// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/findingspage.h"

#include "domain/language.h"
#include "ui/acceptfindingdialog.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using gate::FindingRow;

const std::vector<int> widths{16, 8, 36, 24, 22, 24}; // as the columns of rowOf()
constexpr int detailsPercent = 35;
constexpr int leastDetailsWidth = 260;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingsPage)
};

QString whomText(const FindingRow &finding)
{
    //: Whom a finding is about, if it is no person
    return finding.user == 0 ? Text::tr("The organization") : finding.name;
}

ListRow rowOf(const FindingRow &finding)
{
    const bool accepted = finding.acceptedAt.has_value();
    ListCell state;
    //: States of a finding: nobody, or somebody, has said that it may be so
    state.text = accepted ? Text::tr("Accepted") : Text::tr("Open");
    state.order = accepted ? 1.0 : 0.0; // those that wait for somebody first
    state.icon = accepted ? u"circle-check"_s : u"triangle-alert"_s;
    state.iconColor = accepted ? SemanticColor::Success : SemanticColor::Warning;
    ListCell rule{finding.rule};
    rule.order = finding.rule.mid(1).toDouble(); // R5 before R11
    ListCell since{domain::dateTime(finding.since)};
    since.order = finding.since;
    return {
        0, finding.id, {state, rule, {finding.message}, {whomText(finding)}, since, {finding.acceptedBy}}};
}

domain::RoleMask rolesOf(const FindingRow &finding)
{
    const domain::Catalogue &catalogue = domain::Catalogue::instance();
    for (const domain::Constraint &constraint : catalogue.constraints()) {
        if (constraint.rule == finding.rule && constraint.roles != 0)
            return constraint.roles;
    }
    return catalogue.constraint(domain::ConstraintKind::KeepOne).roles; // R2
}

/// Nobody is marked as break-glass access (R27): whoever could be is in the list of external administrators.
bool isAboutExternals(const FindingRow &finding)
{
    return finding.user == 0 && finding.rule == "R27"_L1;
}

PlainLabel *makeText(PlainLabel *label, const QString &objectName)
{
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FindingsPage::FindingsPage(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"findingsPage"_s, widths, parent)
    , m_filter(new QComboBox(this))
    , m_goButton(addButton(u"goThereButton"_s, u"arrow-right"_s))
    , m_acceptButton(addButton(u"acceptFindingButton"_s, u"check"_s))
    , m_goAction(new QAction(this))
    , m_acceptAction(new QAction(this))
{
    m_filter->setObjectName(u"findingsFilterComboBox"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->addItems({QString(), QString(), QString()});
    filterLine()->addWidget(m_filter);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &FindingsPage::reload);
    m_details = makeDetails();
    setDetails(m_details, Qt::Horizontal, detailsPercent);
    addControls();
    retranslate();
}

void FindingsPage::addControls()
{
    const auto nothingChosen = [] { return tr("Choose a finding first."); };
    const auto accepting = [this]() -> std::optional<gate::Probe> {
        const FindingRow *finding = chosen();
        if (!finding)
            return std::nullopt;
        //: A reason for which somebody might accept a finding
        return gate::AcceptFinding{finding->id, tr("It is meant to be so.")};
    };
    const auto acceptHint = [] { return tr("Say why it may be so; it stays in the list as accepted"); };
    controls().add(m_acceptButton, accepting, acceptHint, nothingChosen);
    controls().add(m_acceptAction, accepting, acceptHint, nothingChosen);
    m_goAction->setObjectName(u"goThereAction"_s);
    m_acceptAction->setObjectName(u"acceptFindingAction"_s);
    offer(m_goAction);
    offer(m_acceptAction);
    connect(m_goButton, &QPushButton::clicked, this, &FindingsPage::goThere);
    connect(m_goAction, &QAction::triggered, this, &FindingsPage::goThere);
    connect(&table(), &ListTable::opened, this, &FindingsPage::goThere);
    connect(m_acceptButton, &QPushButton::clicked, this, &FindingsPage::accept);
    connect(m_acceptAction, &QAction::triggered, this, &FindingsPage::accept);
    connect(service(), &tables::WorkspaceService::abilitiesChanged, this, &FindingsPage::chosenChanged);
    connect(service(), &tables::WorkspaceService::signedInChanged, this, [this] { m_findings.clear(); });
}

QWidget *FindingsPage::makeDetails()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_rule = makeText(new PlainLabel(content), u"findingRuleLabel"_s);
    m_message = makeText(new PlainLabel(content), u"findingMessageLabel"_s);
    m_facts = makeText(new PlainLabel(SemanticColor::SubtleText, content), u"findingFactsLabel"_s);
    m_acceptance = makeText(new PlainLabel(content), u"findingAcceptanceLabel"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    for (PlainLabel *label : {m_rule, m_message, m_facts, m_acceptance}) {
        label->setForegroundRole(QPalette::WindowText); // on Base it would be Text
        layout->addWidget(label);
    }
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setObjectName(u"findingDetails"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(leastDetailsWidth);
    area->setWidget(content);
    return area;
}

void FindingsPage::goTo(const Place &place)
{
    const auto known = std::ranges::find(m_findings, place.key, &FindingRow::id);
    const bool accepted = known == m_findings.end() || known->acceptedAt.has_value();
    if (!place.key.isEmpty() && filter() != (accepted ? Accepted : Open))
        m_filter->setCurrentIndex(All);
    ListPage::goTo(place);
}

Place FindingsPage::placeOf(const FindingRow &finding)
{
    Place place{u"users"_s};
    place.user = finding.user;
    if (isAboutExternals(finding)) {
        place.externals = true;
    } else if (finding.user == 0) {
        tables::UserQuery query;
        query.roster.roles = rolesOf(finding);
        place.query = query;
    }
    return place;
}

ListPage::Loader FindingsPage::loader() const
{
    auto *page = const_cast<FindingsPage *>(this); // filled in the window's thread, while the page is there
    return [page, filter = filter()](tables::OpenWorkspace &open,
                                     tables::TaskState & /*state*/) -> Result<Loaded> {
        ROLECALL_TRY_LET(findings, gate::findings(*open.gate, open.session));
        Loaded loaded;
        for (const FindingRow &finding : findings) {
            if (filter == All || (filter == Accepted) == finding.acceptedAt.has_value())
                loaded.rows.push_back(rowOf(finding));
        }
        loaded.kept = [page, findings = std::move(findings)] { page->m_findings = findings; };
        return loaded;
    };
}

void FindingsPage::retranslatePage()
{
    //: Columns of the findings: state, rule, what is found, whom it is about, since when, who accepted it
    table().setColumns({tr("State"), tr("Rule"), tr("What"), tr("Whom"), tr("Since"), tr("Accepted by")});
    m_filter->setAccessibleName(tr("Show by state"));
    m_filter->setToolTip(tr("Show by state"));
    //: Filter of the findings
    m_filter->setItemText(Open, tr("Open"));
    //: Filter of the findings
    m_filter->setItemText(Accepted, tr("Accepted"));
    //: Filter of the findings
    m_filter->setItemText(All, tr("Open and accepted"));
    //: Button: leads to the person whom a finding is about
    m_goButton->setText(tr("&Go there"));
    m_goAction->setText(tr("&Go there"));
    //: Button: asks why a finding may be so
    m_acceptButton->setText(tr("A&ccept…"));
    //: Menu entry: asks why a finding may be so
    m_acceptAction->setText(tr("A&ccept the finding…"));
    chosenChanged();
}

QString FindingsPage::countText(int rows) const
{
    //: %1 is a number of findings
    return tr("%1 finding(s)", nullptr, rows).arg(domain::number(rows));
}

QString FindingsPage::emptyText() const
{
    if (m_findings.empty())
        return tr("There is nothing to be found: the roles are as the rules advise.");
    return filter() == Open ? tr("No finding is open. Show the accepted ones by the filter above.")
                            : tr("No finding is accepted. Show the open ones by the filter above.");
}

FindingsPage::Filter FindingsPage::filter() const
{
    return static_cast<Filter>(std::max(0, m_filter->currentIndex()));
}

const FindingRow *FindingsPage::chosen() const
{
    const ListRow *row = table().current();
    const auto found = row ? std::ranges::find(m_findings, row->key, &FindingRow::id) : m_findings.end();
    return found == m_findings.end() ? nullptr : &*found;
}

/// External administrators have a list of their own, and not everybody sees both lists.
std::optional<Error> FindingsPage::whyNoWayTo(const FindingRow &finding) const
{
    const auto index = service()->roster().indexOf(finding.user);
    const bool isExternal = isAboutExternals(finding)
        || (index && service()->roster().holder(*index) != domain::Holder::Customer);
    const gate::Abilities &abilities = service()->abilities();
    return isExternal ? abilities.seeExternals : abilities.seeUsers;
}

void FindingsPage::chosenChanged()
{
    const FindingRow *finding = chosen();
    const std::optional<Error> noWay =
        finding ? whyNoWayTo(*finding) : Error{ErrorCode::Usage, tr("Choose a finding first.")};
    const QString hint = !finding || finding->user != 0 ? tr("Show the person")
        : isAboutExternals(*finding)                    ? tr("Show the external administrators")
                                                        : tr("Show who holds the roles");
    setAvailable(m_goButton, noWay, hint);
    m_goAction->setEnabled(!noWay);
    m_goAction->setStatusTip(noWay ? withRule(*noWay) : hint);
    m_goAction->setToolTip(plainToolTip(noWay ? withRule(*noWay) : hint));

    m_details->setVisible(finding != nullptr);
    if (!finding)
        return;
    //: %1 is the number of a rule, such as R5
    m_rule->setText(tr("Rule %1").arg(finding->rule));
    m_rule->setHeading(1);
    m_message->setText(finding->message);
    //: %1 is a person, %2 an e-mail address
    const QString whom =
        finding->user == 0 ? whomText(*finding) : tr("%1 (%2)").arg(finding->name, finding->email);
    //: %1 is whom a finding is about, %2 a date and time
    m_facts->setText(tr("%1, since %2").arg(whom, domain::dateTime(finding->since)));
    m_acceptance->setVisible(finding->acceptedAt.has_value());
    if (finding->acceptedAt) {
        //: %1 is an e-mail address, %2 a date and time, %3 the reason
        m_acceptance->setText(
            tr("Accepted by %1 on %2: %3")
                .arg(finding->acceptedBy, domain::dateTime(*finding->acceptedAt), finding->acceptedReason));
    }
}

void FindingsPage::goThere()
{
    const FindingRow *finding = chosen();
    if (finding && m_goButton->isEnabled())
        Q_EMIT placeRequested(placeOf(*finding));
}

void FindingsPage::accept()
{
    const FindingRow *finding = chosen();
    if (!finding)
        return;
    auto *dialog = new AcceptFindingDialog(service(), *finding, this);
    connect(dialog, &AcceptFindingDialog::saved, this, [this](const gate::Outcome &outcome) {
        messages().showChange(tr("Accepted the finding."), outcome);
    });
    dialog->open();
}

} // namespace rolecall::ui
