// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/auditfilter.h"

#include "domain/language.h"
#include "ui/chip.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::AuditTableModel;

constexpr std::array outcomesInOrder{AuditTableModel::Outcomes::All, AuditTableModel::Outcomes::Done,
                                     AuditTableModel::Outcomes::Refused};
// Widths in average characters.
constexpr int searchCharacters = 24;
constexpr int targetCharacters = 18;
constexpr int actorCharacters = 12;
constexpr int namedKinds = 2; ///< more of them are counted

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_actor(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_kindButton(new QPushButton(this))
    , m_kindMenu(new QMenu(m_kindButton))
    , m_outcomes(new QComboBox(this))
    , m_pinned(new Chip({}, this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"auditFilterBar"_s);
    build();
    connectParts();
    retranslate();
}

void AuditFilterBar::build()
{
    m_search->setObjectName(u"auditSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_actor->setObjectName(u"auditActorComboBox"_s);
    m_actor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_actor->setMinimumContentsLength(actorCharacters);
    m_actor->addItem(QString(), QString());
    m_target->setObjectName(u"auditTargetLineEdit"_s);
    m_target->setClearButtonEnabled(true);
    m_kindButton->setObjectName(u"auditKindButton"_s);
    makeKinds();
    m_outcomes->setObjectName(u"outcomeComboBox"_s);
    m_outcomes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (size_t i = 0; i < outcomesInOrder.size(); ++i)
        m_outcomes->addItem(QString());
    m_pinned->setObjectName(u"auditPinnedChip"_s);
    m_pinned->hide();
    m_clear->setObjectName(u"clearAuditFiltersButton"_s);
    m_clear->setIcon(icon(u"x"_s));
    m_clear->hide();

    auto *flow = new FlowLayout(this);
    flow->setSpacing(spacing);
    flow->addWidget(m_search);
    flow->addWidget(m_actor);
    flow->addWidget(m_target);
    flow->addWidget(m_pinned);
    flow->addWidget(m_kindButton);
    flow->addWidget(makeDay(m_from, u"auditFrom"_s));
    flow->addWidget(makeDay(m_to, u"auditTo"_s));
    flow->addWidget(m_outcomes);
    flow->addWidget(m_clear);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Preferred);
    flowing.setHeightForWidth(true);
    setSizePolicy(flowing);
    const std::array<QWidget *, 11> inOrder{m_search,     m_actor,    m_target,    m_pinned,
                                            m_kindButton, m_from.box, m_from.edit, m_to.box,
                                            m_to.edit,    m_outcomes, m_clear};
    for (size_t i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
}

QWidget *AuditFilterBar::makeDay(Day &day, const QString &name)
{
    auto *group = new QWidget(this);
    day.box = new QCheckBox(group);
    day.box->setObjectName(name + u"CheckBox"_s);
    day.edit = new QDateEdit(QDate::currentDate(), group);
    day.edit->setObjectName(name + u"DateEdit"_s);
    day.edit->setCalendarPopup(true);
    day.edit->setEnabled(false);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(day.box);
    layout->addWidget(day.edit);
    connect(day.box, &QCheckBox::toggled, this, [this, edit = day.edit](bool on) {
        edit->setEnabled(on);
        Q_EMIT chosen();
    });
    connect(day.edit, &QDateEdit::dateChanged, this, &AuditFilterBar::chosen);
    return group;
}

void AuditFilterBar::makeKinds()
{
    m_kindMenu->setObjectName(u"auditKindMenu"_s);
    m_kindMenu->installEventFilter(this);
    for (const gate::AuditKind kind : gate::allAuditKinds) {
        QAction *action = m_kindMenu->addAction(QString());
        action->setObjectName(gate::kindId(kind) + u"KindAction"_s);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &AuditFilterBar::chosen);
        m_kindActions += action;
    }
    m_kindButton->setMenu(m_kindMenu);
}

void AuditFilterBar::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &AuditFilterBar::typed);
    connect(m_target, &QLineEdit::textChanged, this, &AuditFilterBar::typed);
    connect(m_target, &QLineEdit::returnPressed, this, &AuditFilterBar::pinTarget);
    connect(m_outcomes, &QComboBox::currentIndexChanged, this, &AuditFilterBar::typed);
    connect(m_actor, &QComboBox::currentIndexChanged, this, &AuditFilterBar::chosen);
    connect(m_pinned, &Chip::clicked, this, [this] {
        const bool hadFocus = m_pinned->hasFocus();
        m_user = 0;
        m_userKey.clear();
        m_userName.clear();
        m_seq = 0;
        if (hadFocus)
            m_target->setFocus();
        Q_EMIT chosen();
    });
    connect(m_clear, &QPushButton::clicked, this, &AuditFilterBar::clearRequested);
    // Connected first, so that whoever listens finds the bar as it is.
    connect(this, &AuditFilterBar::typed, this, &AuditFilterBar::showState);
    connect(this, &AuditFilterBar::chosen, this, &AuditFilterBar::showState);
}

void AuditFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the audit log"));
    setHint(m_search, tr("Every word has to occur in who did it, on whom, what and why (Ctrl+F)"));
    m_actor->setAccessibleName(tr("Who acted"));
    setHint(m_actor, tr("Show what one person did"));
    {
        const QSignalBlocker blocker(m_actor);
        fillActors(m_actor->currentData().toString());
    }
    m_target->setPlaceholderText(tr("On whom or what"));
    m_target->setAccessibleName(tr("On whom or what"));
    setHint(m_target,
            tr("Every word has to occur in the name or e-mail of whom it was done to. Enter after a whole "
               "e-mail finds records that list the person among others, too."));
    m_kindButton->setAccessibleName(tr("Kinds of actions"));
    setHint(m_kindButton, tr("Show some kinds of actions alone"));
    for (size_t i = 0; i < gate::allAuditKinds.size(); ++i)
        m_kindActions[static_cast<qsizetype>(i)]->setText(gate::kindText(gate::allAuditKinds[i]));
    //: Filter of the audit log: the first day
    m_from.box->setText(tr("From"));
    m_from.edit->setAccessibleName(tr("First day"));
    //: Filter of the audit log: the last day
    m_to.box->setText(tr("To"));
    m_to.edit->setAccessibleName(tr("Last day"));
    for (const Day &day : {m_from, m_to})
        day.edit->setDisplayFormat(domain::shortDatePattern());
    m_outcomes->setAccessibleName(tr("Show by outcome"));
    setHint(m_outcomes, tr("Show by outcome"));
    m_outcomes->setItemText(0, tr("Done and refused"));
    //: Filter of the audit log
    m_outcomes->setItemText(1, tr("Done"));
    //: Filter of the audit log
    m_outcomes->setItemText(2, tr("Refused"));
    //: Button: ends all filters of a list
    m_clear->setText(tr("Clear filters"));
    setWidths();
    showState();
}

void AuditFilterBar::setWidths()
{
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * searchCharacters);
    m_target->setFixedWidth(fontMetrics().averageCharWidth() * targetCharacters);
}

void AuditFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setWidths();
    QWidget::changeEvent(event);
}

/// The menu stays open while kinds are checked by the mouse or with Space.
bool AuditFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    QAction *action = nullptr;
    if (watched == m_kindMenu && event->type() == QEvent::MouseButtonRelease)
        action = m_kindMenu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (watched == m_kindMenu && event->type() == QEvent::KeyPress
             && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        action = m_kindMenu->activeAction();
    if (!action)
        return QWidget::eventFilter(watched, event);
    action->trigger();
    return true;
}

QString AuditFilterBar::text() const
{
    return m_search->text();
}

QString AuditFilterBar::targetText() const
{
    return m_target->text();
}

AuditTableModel::Outcomes AuditFilterBar::outcomes() const
{
    return outcomesInOrder[static_cast<size_t>(std::max(0, m_outcomes->currentIndex()))];
}

QList<gate::AuditKind> AuditFilterBar::kinds() const
{
    QList<gate::AuditKind> checked;
    for (size_t i = 0; i < gate::allAuditKinds.size(); ++i) {
        if (m_kindActions[static_cast<qsizetype>(i)]->isChecked())
            checked += gate::allAuditKinds[i];
    }
    return checked;
}

store::AuditFilter AuditFilterBar::filter() const
{
    store::AuditFilter filter;
    filter.actorKey = m_actor->currentData().toString();
    filter.user = m_user;
    filter.targetKey = m_user == 0 ? m_userKey : QString();
    filter.seq = m_seq;
    for (const gate::AuditKind kind : kinds())
        filter.actions += gate::actionsOf(kind);
    filter.actions.removeDuplicates();
    // Days as the list shows them: in the time zone of this machine.
    if (m_from.box->isChecked())
        filter.since = m_from.edit->date().startOfDay().toUTC();
    if (m_to.box->isChecked())
        filter.until = m_to.edit->date().addDays(1).startOfDay().toUTC();
    return filter;
}

bool AuditFilterBar::isActive() const
{
    return !m_search->text().isEmpty() || !m_target->text().isEmpty() || m_outcomes->currentIndex() > 0
        || m_actor->currentIndex() > 0 || m_user != 0 || !m_userKey.isEmpty() || m_seq != 0
        || !kinds().isEmpty() || m_from.box->isChecked() || m_to.box->isChecked();
}

void AuditFilterBar::setActors(std::vector<store::AuditActor> actors)
{
    const QString key = m_actor->currentData().toString();
    QCollator collator;
    std::ranges::sort(actors, [&](const store::AuditActor &a, const store::AuditActor &b) {
        return collator.compare(a.name + a.email, b.name + b.email) < 0;
    });
    m_actors = std::move(actors);
    const QSignalBlocker blocker(m_actor);
    fillActors(key);
}

void AuditFilterBar::fillActors(const QString &chosenKey)
{
    std::map<QString, int> names;
    for (const store::AuditActor &actor : m_actors)
        ++names[actor.name];
    m_actor->clear();
    m_actor->addItem(tr("Anybody"), QString());
    for (const store::AuditActor &actor : m_actors) {
        const bool plain = !actor.name.isEmpty() && names[actor.name] == 1;
        //: %1 is a person, %2 an e-mail address
        const QString both = actor.name.isEmpty() ? actor.email : tr("%1 (%2)").arg(actor.name, actor.email);
        m_actor->addItem(plain ? actor.name : both, actor.key);
        m_actor->setItemData(m_actor->count() - 1, plainToolTip(both), Qt::ToolTipRole);
    }
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(chosenKey)));
}

void AuditFilterBar::setPerson(domain::Id user, const QString &email, const QString &name)
{
    m_user = user;
    m_userKey = domain::emailKey(email);
    m_userName = name;
    m_seq = 0;
    Q_EMIT chosen();
}

void AuditFilterBar::setRecord(qint64 seq)
{
    m_user = 0;
    m_userKey.clear();
    m_seq = seq;
    Q_EMIT chosen();
}

void AuditFilterBar::pinTarget()
{
    const QString email = m_target->text().trimmed();
    if (domain::emailKey(email).isEmpty())
        return;
    {
        const QSignalBlocker blocker(m_target);
        m_target->clear();
    }
    setPerson(0, email, email);
}

void AuditFilterBar::clear()
{
    const bool hadFocus = m_clear->hasFocus() || m_pinned->hasFocus();
    const QSignalBlocker blocker(this); // of all at once whoever called tells
    m_search->clear();
    m_target->clear();
    m_outcomes->setCurrentIndex(0);
    m_actor->setCurrentIndex(0);
    for (QAction *action : std::as_const(m_kindActions))
        action->setChecked(false);
    m_from.box->setChecked(false);
    m_to.box->setChecked(false);
    m_user = 0;
    m_userKey.clear();
    m_userName.clear(); // nor is it told to the next one (A15)
    m_seq = 0;
    if (hadFocus)
        m_search->setFocus();
    showState();
}

void AuditFilterBar::showState()
{
    QStringList names;
    for (const gate::AuditKind kind : kinds())
        names += gate::kindText(kind);
    if (names.isEmpty())
        m_kindButton->setText(tr("All kinds"));
    else if (names.size() <= namedKinds)
        m_kindButton->setText(names.join(u", "_s));
    else
        m_kindButton->setText(tr("%n kind(s) of actions", nullptr, static_cast<int>(names.size())));

    const bool pinned = m_seq != 0 || m_user != 0 || !m_userKey.isEmpty();
    //: A filter of the audit log: %1 is the number of a record
    const QString what = m_seq != 0 ? tr("Record %1").arg(domain::number(m_seq)) : m_userName;
    m_pinned->setText(what);
    //: %1 is a chosen filter, such as a person
    m_pinned->setAccessibleName(tr("Remove filter %1").arg(what));
    m_pinned->setToolTip(plainToolTip(m_pinned->accessibleName()));
    m_pinned->setVisible(pinned);
    const bool active = isActive();
    if (!active && m_clear->hasFocus())
        m_search->setFocus();
    m_clear->setVisible(active);
    layout()->invalidate();
    updateGeometry();
}

} // namespace rolecall::ui
