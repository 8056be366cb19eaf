// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/compareview.h"

#include "domain/glossary.h"
#include "domain/roletable.h"
#include "gate/accessquestions.h"
#include "ui/dropframe.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/personpicker.h"
#include "ui/plainlabel.h"
#include "ui/plannedroles.h"
#include "ui/privilegepicker.h"
#include "ui/whocanview.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::Holder;
using domain::Level;
using domain::Verdict;

constexpr int buttonCharacters = 26; ///< of a name; longer ones are elided
constexpr int planCharacters = 64;
constexpr int planLines = 22;
constexpr int boxCharacters = 32; ///< longer choices are cut in the box, not in its list
constexpr int leastLines = 22; ///< of the view that tells the chosen row once more below the table

QString becauseOf(const Verdict &verdict, Holder holder, const domain::Circumstances &state)
{
    return verdict.blockedBy.isEmpty() ? gate::becauseText(verdict, holder, state)
                                       : gate::blockedText(verdict.blockedBy);
}

ListCell levelCell(const Verdict &verdict, bool whole, bool guess)
{
    const QString level = gate::levelText(verdict, whole);
    const QString text = guess ? domain::markedAsGuess(level) : level;
    switch (verdict.level) {
    case Level::Full:
        return {text, {}, u"check"_s, SemanticColor::Success};
    case Level::Read:
        return {text, {}, u"eye"_s, SemanticColor::Accent};
    case Level::None: {
        const bool unknown = level != domain::levelName(verdict.level);
        return {text, {}, unknown ? u"circle-help"_s : u"x"_s, SemanticColor::SubtleText};
    }
    }
    Q_UNREACHABLE();
}

/// What the sign of a guess means.
QString guessText()
{
    return domain::certaintyText(u'C');
}

ListCell wordsCell(const QString &words)
{
    return {words, {}, {}, {}, words};
}

QString keyOf(const gate::ComparedRow &row)
{
    return Catalogue::instance().privilege(row.privilege) + u'/' + row.siteName;
}

ListRow rowOf(const gate::ComparedRow &row, const gate::Comparison &comparison)
{
    ListCell compared;
    //: Of two levels of access, side by side
    compared.text = row.differs ? CompareView::tr("Different") : CompareView::tr("Equal");
    compared.order = row.differs ? u"0"_s : u"1"_s; // in every language the differences first
    compared.icon = row.differs ? u"triangle-alert"_s : u"check"_s;
    compared.iconColor = row.differs ? SemanticColor::Warning : SemanticColor::SubtleText;
    return {0,
            keyOf(row),
            {compared, wordsCell(PrivilegePicker::fullName(row.privilege)),
             levelCell(row.left, comparison.leftWhole, row.leftGuess),
             levelCell(row.right, comparison.rightWhole, row.rightGuess), wordsCell(row.siteName),
             wordsCell(becauseOf(row.left, comparison.leftHolder, comparison.state)),
             wordsCell(becauseOf(row.right, comparison.rightHolder, comparison.state))}};
}

/// The level in words alone: no sign is explained beside them.
QString spokenLevel(const Verdict &verdict, bool whole, bool guess)
{
    const QString level = gate::levelText(verdict, whole);
    return guess ? level + u", "_s + guessText() : level;
}

QString sideText(const QString &name, const QString &level, const QString &because)
{
    //: %1 is a person or a role, %2 a level of access
    return because.isEmpty() ? CompareView::tr("%1: %2").arg(name, level)
                             //: %1 is a person or a role, %2 a level of access, %3 why
                             : CompareView::tr("%1: %2 (%3)").arg(name, level, because);
}

/// Whoever holds a role, from outside too.
roster::Query administrators()
{
    roster::Query query;
    query.administrators = true;
    return query;
}

QWidget *fieldOf(QLabel *label, QWidget *control, QWidget *parent)
{
    auto *field = new QWidget(parent);
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 4);
    layout->addWidget(label);
    layout->addWidget(control);
    label->setTextFormat(Qt::PlainText); // with a mnemonic, therefore no PlainLabel
    label->setBuddy(control);
    return field;
}

QString holderName(Holder holder)
{
    return domain::term(u"holder."_s + domain::toText(holder));
}

} // namespace

CompareView::CompareView(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"compareView"_s, {14, 38, 18, 18, 22, 36, 36}, parent)
    , m_planButton(new QPushButton(icon(u"chevrons-down"_s), {}, this))
    , m_plan(new PlannedRoles)
    , m_planDrop(new DropFrame(m_planButton, m_plan))
    , m_note(new PlainLabel(SemanticColor::SubtleText, this))
    , m_details(new PlainLabel(this))
    , m_whoCan(new QAction(icon(u"users-round"_s), {}, this))
    , m_copy(new QAction(icon(u"copy"_s), {}, this))
{
    hideHeading();
    // Other parts of the same page have parts of the same names.
    for (const QString &name : {u"countLabel"_s, u"emptyLabel"_s, u"firstStepButton"_s, u"headingLabel"_s}) {
        if (auto *part = findChild<QWidget *>(name))
            part->setObjectName(u"compare_"_s + name);
    }
    searchField()->setObjectName(u"compareSearchLineEdit"_s);
    build();
    m_whoCan->setObjectName(u"compareWhoCanAction"_s);
    m_copy->setObjectName(u"compareCopyAction"_s);
    offer(m_whoCan);
    offer(m_copy);
    connect(m_whoCan, &QAction::triggered, this, &CompareView::whoElseCan);
    connect(&table(), &ListTable::opened, this, &CompareView::whoElseCan);
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(table().selectedText()); });
    retranslate();
    showMode();
}

// --- What is compared
// ------------------------------------------------------------------------------------------------

void CompareView::build()
{
    auto *request = new QWidget(this);
    m_modeField = makeBox(u"compareModeComboBox"_s, request);
    m_modeField.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Mode mode : {Mode::People, Mode::Plan, Mode::Roles})
        m_modeField.box->addItem({}, static_cast<int>(mode));
    m_left = makePerson(u"compareLeft"_s, request);
    m_right = makePerson(u"compareRight"_s, request);
    m_planButton->setObjectName(u"comparePlanButton"_s);
    m_planDrop->setRoom(planCharacters, planLines);
    m_planLabel = new QLabel(request);
    m_planField = fieldOf(m_planLabel, m_planButton, request);
    m_holder = makeBox(u"compareHolderComboBox"_s, request);
    m_leftRole = makeBox(u"compareLeftRoleComboBox"_s, request);
    m_rightRole = makeBox(u"compareRightRoleComboBox"_s, request);
    auto *flow = new FlowLayout(request);
    flow->setContentsMargins({});
    flow->setSpacing(spacing);
    for (QWidget *field : {m_modeField.field, m_left.field, m_right.field, m_planField, m_holder.field,
                           m_leftRole.field, m_rightRole.field})
        flow->addWidget(field);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    request->setSizePolicy(flowing);
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->setContentsMargins(0, spacing, 0, 0); // the page around it has its own
    lines->insertWidget(0, request);
    m_note->setObjectName(u"compareNoteLabel"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    addLine(m_note);
    m_details->setObjectName(u"compareDetailsLabel"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_details);
    QWidget *before = nullptr;
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_modeField.box, m_left.button, m_right.button, m_planButton,
                                          m_holder.box, m_leftRole.box, m_rightRole.box, searchField()}) {
        if (before)
            setTabOrder(before, control);
        before = control;
    }
    connect(m_modeField.box, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_mode = static_cast<Mode>(m_modeField.box->currentData().toInt());
        // Roles are planned for anybody; two people are compared who hold some.
        m_left.picker->setBase(m_mode == Mode::Plan ? roster::Query() : administrators());
        showMode();
        reload();
    });
    connect(m_plan, &PlannedRoles::changed, this, [this] { reload(); });
    for (QComboBox *box : {m_leftRole.box, m_rightRole.box}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                reload();
        });
    }
    connect(m_holder.box, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        fillRoles();
        reload();
    });
}

CompareView::PersonField CompareView::makePerson(const QString &name, QWidget *parent)
{
    PersonField made;
    made.label = new QLabel(parent);
    made.button = new QPushButton(icon(u"chevrons-down"_s), {}, parent);
    made.button->setObjectName(name + u"Button"_s);
    made.picker = new PersonPicker(service());
    made.picker->setObjectName(name + u"Picker"_s);
    made.picker->setBase(administrators());
    made.drop = new DropFrame(made.button, made.picker);
    made.field = fieldOf(made.label, made.button, parent);
    const bool left = name == u"compareLeft"_s;
    connect(made.picker, &PersonPicker::personChanged, this, [this, left] { personChosen(left); });
    // A click is a choice; keys go through the list first, and Enter ends that.
    if (auto *list = made.picker->findChild<QListWidget *>())
        connect(list, &QListWidget::itemClicked, made.drop, &QWidget::hide);
    return made;
}

CompareView::BoxField CompareView::makeBox(const QString &name, QWidget *parent)
{
    BoxField made;
    made.label = new QLabel(parent);
    made.box = new QComboBox(parent);
    made.box->setObjectName(name);
    made.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made.box->setMinimumContentsLength(boxCharacters);
    made.field = fieldOf(made.label, made.box, parent);
    return made;
}

void CompareView::personChosen(bool left)
{
    if (left)
        m_plan->reset();
    showPerson(left ? m_left : m_right);
    reload();
}

void CompareView::showPerson(const PersonField &field) const
{
    const QFontMetrics metrics = field.button->fontMetrics();
    //: On a button while nobody is chosen
    const QString name = field.picker->person() == 0 ? tr("Choose a person") : field.picker->name();
    field.button->setText(withoutMnemonic(
        metrics.elidedText(name, Qt::ElideRight, metrics.averageCharWidth() * buttonCharacters)));
    //: %1 is the label of a field, %2 what is chosen
    field.button->setAccessibleName(tr("%1: %2").arg(QString(field.label->text()).remove(u'&'), name));
    setHint(field.button, name);
}

void CompareView::showMode()
{
    m_filling = true;
    m_modeField.box->setCurrentIndex(m_modeField.box->findData(static_cast<int>(m_mode)));
    m_filling = false;
    m_left.field->setVisible(m_mode != Mode::Roles);
    m_right.field->setVisible(m_mode == Mode::People);
    m_planField->setVisible(m_mode == Mode::Plan);
    for (const BoxField &field : {m_holder, m_leftRole, m_rightRole})
        field.field->setVisible(m_mode == Mode::Roles);
    //: Labels of fields: two people who are compared; &: their keys
    m_left.label->setText(m_mode == Mode::Plan ? tr("&Person") : tr("&First person"));
    showPerson(m_left);
    showPerson(m_right);
    m_planButton->setEnabled(m_left.picker->person() != 0);
}

void CompareView::fillBoxes()
{
    m_filling = true;
    m_modeField.box->setItemText(0, tr("Two people"));
    m_modeField.box->setItemText(1, tr("One person, now and as planned"));
    m_modeField.box->setItemText(2, tr("Two roles"));
    const int holder = std::max(0, m_holder.box->currentIndex());
    m_holder.box->clear();
    for (const Holder one : {Holder::Customer, Holder::Partner, Holder::Other})
        m_holder.box->addItem(holderName(one), static_cast<int>(one));
    m_holder.box->setCurrentIndex(holder);
    m_filling = false;
    fillRoles();
}

/// The roles that mean something for the holder; what was chosen stays if it is among them.
void CompareView::fillRoles()
{
    m_filling = true;
    const Catalogue &catalogue = Catalogue::instance();
    const auto holder = static_cast<Holder>(m_holder.box->currentData().toInt());
    int fallback = 0;
    for (QComboBox *box : {m_leftRole.box, m_rightRole.box}) {
        const QVariant before = box->currentData();
        box->clear();
        for (domain::RoleIndex role = 0; role < catalogue.roleCount(); ++role) {
            if (catalogue.isApplicable(role, holder))
                box->addItem(domain::roleName(role, holder), role);
        }
        const int kept = before.isValid() ? box->findData(before) : -1;
        box->setCurrentIndex(kept >= 0 ? kept : std::min(fallback, box->count() - 1));
        ++fallback; // the second box begins with another role
    }
    m_filling = false;
}

CompareView::Request CompareView::request() const
{
    Request request;
    request.mode = m_mode;
    request.left = m_left.picker->person();
    request.right = m_right.picker->person();
    request.give = m_plan->given();
    request.take = m_plan->taken();
    request.leftRole = m_leftRole.box->currentData().toInt();
    request.rightRole = m_rightRole.box->currentData().toInt();
    request.holder = static_cast<Holder>(m_holder.box->currentData().toInt());
    return request;
}

Place CompareView::placeOf(domain::Id user)
{
    return {u"roles"_s, user, {}, u"compare"_s};
}

void CompareView::goTo(const Place &place)
{
    if (place.user == 0)
        return;
    m_mode = Mode::People;
    static_cast<QLineEdit *>(searchField())->clear();
    const auto index = service()->roster().indexOf(place.user);
    const bool holdsRoles = index && service()->roster().roles(*index) != 0;
    m_left.picker->setBase(holdsRoles ? administrators() : roster::Query());
    m_left.picker->setPerson(place.user);
    if (m_right.picker->person() == place.user)
        m_right.picker->setPerson(0);
    showMode();
    reload();
    m_right.button->setFocus(Qt::OtherFocusReason);
}

void CompareView::clearFilters()
{
    m_left.picker->setPerson(0);
    m_right.picker->setPerson(0);
    m_plan->reset();
    *m_kept = {};
    showMode();
}

// --- The answer
// ------------------------------------------------------------------------------------------------------

Result<CompareView::Kept> CompareView::answer(tables::OpenWorkspace &open, const Request &request)
{
    gate::Gate &gate = *open.gate;
    Kept kept;
    kept.mode = request.mode;
    kept.isNew = true;
    switch (request.mode) {
    case Mode::People: {
        if (request.left == 0 || request.right == 0)
            return kept;
        ROLECALL_TRY_LET(comparison,
                         gate::comparePeople(gate, open.session, {request.left, {}}, {request.right, {}}));
        kept.comparison = std::move(comparison);
        return kept;
    }
    case Mode::Plan: {
        if (request.left == 0)
            return kept;
        const gate::ChangeRoles plan{{request.left, {}}, request.give, request.take, {}, {}};
        ROLECALL_TRY_LET(preview, gate::previewRoles(gate, open.session, plan));
        kept.planned = request.left;
        kept.refusal = preview.refusal;
        kept.preview = std::move(preview);
        if (kept.refusal)
            return kept;
        ROLECALL_TRY_LET(comparison, gate::comparePlan(gate, open.session, plan));
        kept.comparison = std::move(comparison);
        return kept;
    }
    case Mode::Roles:
        kept.comparison = gate::compareRoles(request.leftRole, request.rightRole, request.holder);
        return kept;
    }
    Q_UNREACHABLE();
}

ListPage::Loader CompareView::loader() const
{
    return [this, asked = request()](tables::OpenWorkspace &open,
                                     tables::TaskState & /*state*/) -> Result<Loaded> {
        ROLECALL_TRY_LET(kept, answer(open, asked));
        Loaded loaded;
        for (const gate::ComparedRow &row : kept.comparison.rows)
            loaded.rows.push_back(rowOf(row, kept.comparison));
        loaded.kept = [this, kept = std::move(kept)] { *m_kept = kept; };
        return loaded;
    };
}

void CompareView::showAnswer()
{
    m_kept->isNew = false;
    if (m_kept->preview && m_kept->planned == m_left.picker->person() && service()->info()) {
        m_plan->setPreview(*m_kept->preview, service()->info()->timeZone);
        m_kept->preview.reset();
    }
    showColumns();
}

QString CompareView::leftName() const
{
    switch (m_kept->mode) {
    case Mode::People:
        return m_kept->comparison.leftName;
    case Mode::Plan:
        //: Heading of a column: the access that a person has now
        return tr("Now");
    case Mode::Roles:
        return m_leftRole.box->currentText();
    }
    Q_UNREACHABLE();
}

QString CompareView::rightName() const
{
    switch (m_kept->mode) {
    case Mode::People:
        return m_kept->comparison.rightName;
    case Mode::Plan:
        //: Heading of a column: the access that a person would have
        return tr("As planned");
    case Mode::Roles:
        return m_rightRole.box->currentText();
    }
    Q_UNREACHABLE();
}

void CompareView::showColumns()
{
    //: Heading of a column: why %1, a person or a role, has a privilege
    const QString because = tr("Because (%1)");
    table().setColumns({//: Heading of a column: whether two levels of access are equal
                        tr("Compared"), tr("Privilege"), leftName(), rightName(),
                        domain::term(u"term.site"_s), because.arg(leftName()), because.arg(rightName())});
}

const gate::ComparedRow *CompareView::chosen() const
{
    const ListRow *row = table().current();
    const auto &rows = m_kept->comparison.rows;
    const auto found = row ? std::ranges::find(rows, row->key, keyOf) : rows.end();
    return found == rows.end() ? nullptr : &*found;
}

void CompareView::chosenChanged()
{
    if (m_kept->isNew)
        showAnswer();
    showNote();
    showDetails();
    const gate::ComparedRow *row = chosen();
    const QString why = row ? QString() : tr("Choose a privilege in the list.");
    for (QAction *action : {m_whoCan, m_copy}) {
        action->setEnabled(row != nullptr);
        action->setStatusTip(why);
        action->setToolTip(plainToolTip(why));
    }
    m_planButton->setEnabled(m_left.picker->person() != 0);
}

/// What is not shown must not be read as not held (R13), nor a guess as known.
void CompareView::showNote()
{
    const gate::Comparison &comparison = m_kept->comparison;
    const bool limited = !(comparison.leftWhole && comparison.rightWhole);
    const bool guessed = std::ranges::any_of(
        comparison.rows, [](const gate::ComparedRow &row) { return row.leftGuess || row.rightGuess; });
    if (limited)
        m_note->setText(tr("Of other people you see only the roles on your sites. What is compared comes "
                           "from these alone: they may hold more roles and privileges."));
    else
        m_note->setText(domain::markedAsGuess({}) + u' ' + guessText());
    m_note->setVisible(table().rowCount() > 0 && (limited || guessed));
}

/// Only where there is room for it beside the table.
void CompareView::showDetails()
{
    const gate::ComparedRow *row = chosen();
    m_details->setVisible(row && height() > leastLines * fontMetrics().height());
    if (!row)
        return;
    const gate::Comparison &comparison = m_kept->comparison;
    const QString left = sideText(leftName(), spokenLevel(row->left, comparison.leftWhole, row->leftGuess),
                                  becauseOf(row->left, comparison.leftHolder, comparison.state));
    const QString right =
        sideText(rightName(), spokenLevel(row->right, comparison.rightWhole, row->rightGuess),
                 becauseOf(row->right, comparison.rightHolder, comparison.state));
    m_details->setText(left + u'\n' + right);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    showDetails();
}

void CompareView::whoElseCan()
{
    const gate::ComparedRow *row = chosen();
    if (!row)
        return;
    const Level level = std::max(row->left.level, row->right.level);
    Q_EMIT placeRequested(
        WhoCanView::placeOf({row->privilege, level == Level::None ? Level::Read : level, row->siteName}));
}

void CompareView::retranslatePage()
{
    fillBoxes();
    //: Label of a field: what is compared; &: its key
    m_modeField.label->setText(tr("&Compare"));
    m_modeField.box->setAccessibleName(tr("What is compared"));
    //: Label of a field: the second of two people; &: its key
    m_right.label->setText(tr("&Second person"));
    for (const PersonField &field : {m_left, m_right}) {
        //: Label of a field; &: its key
        field.picker->setLabel(tr("&Person"));
        field.picker->retranslate();
    }
    //: Label of a field: the roles that somebody would hold; &: its key
    m_planLabel->setText(tr("&Afterwards"));
    //: Button: opens boxes of roles
    m_planButton->setText(tr("Planned roles…"));
    setHint(m_planButton, tr("Tick the roles that the person would hold; nothing is changed"));
    m_plan->retranslate();
    //: Label of a field: to which organization somebody belongs; &: its key
    m_holder.label->setText(tr("Somebody &of"));
    m_holder.box->setAccessibleName(tr("Organization of whoever holds the roles"));
    //: Labels of fields: two roles that are compared; &: their keys
    m_leftRole.label->setText(tr("&First role"));
    m_leftRole.box->setAccessibleName(tr("First role"));
    m_rightRole.label->setText(tr("&Second role"));
    m_rightRole.box->setAccessibleName(tr("Second role"));
    //: Command: leads from a privilege to everybody who has it
    m_whoCan->setText(tr("Show who else has the privilege"));
    m_copy->setText(tr("Copy as table"));
    showMode();
    showColumns();
    showNote();
}

QString CompareView::title() const
{
    //: A part of the page of roles: the access of two people side by side
    return tr("Compare");
}

QString CompareView::countText(int /*rows*/) const
{
    return tr("%n difference(s)", nullptr, static_cast<int>(m_kept->comparison.differences()));
}

QString CompareView::emptyText() const
{
    if (m_kept->refusal)
        return withRule(*m_kept->refusal);
    return m_mode == Mode::Plan ? tr("Choose a person, then tick the roles that the person would hold.")
                                : tr("Choose two people to see what each of them may do.");
}

} // namespace rolecall::ui
