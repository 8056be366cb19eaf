// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/termsview.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"
#include "domain/language.h"
#include "roster/fold.h"
#include "ui/listtable.h"
#include "ui/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr auto rolePrefix = "role."_L1;

/// Of the role that the term names; empty where it names none or Webex's API has no id for it.
QString apiRoleOf(const QString &term)
{
    if (!term.startsWith(rolePrefix))
        return {};
    const auto role = domain::Catalogue::instance().findRole(QStringView(term).mid(rolePrefix.size()));
    return role ? domain::Catalogue::instance().role(*role).apiRole : QString();
}

/// Forms beside those of the four languages.
QStringList otherForms(const QString &term)
{
    QStringList forms = domain::allForms(term);
    for (const domain::Language language : domain::allLanguages)
        forms.removeAll(domain::term(term, language));
    return forms;
}

} // namespace

TermsView::TermsView(QWidget *parent)
    : Page(parent)
    , m_search(new QLineEdit(this))
    , m_count(new PlainLabel(SemanticColor::SubtleText, this))
    , m_table(new ListTable(u"termsTable"_s, {30, 30, 30, 30, 30, 26, 28}, this))
    , m_empty(new PlainLabel(SemanticColor::SubtleText, this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &TermsView::search);
    retranslate();
}

void TermsView::build()
{
    setObjectName(u"termsView"_s);
    m_search->setObjectName(u"termsSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"termsCountLabel"_s);
    m_empty->setObjectName(u"termsEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing, 0, 0);
    layout->setSpacing(spacing);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
}

QString TermsView::title() const
{
    //: Tab: the words of Control Hub in four languages
    return tr("Terms");
}

void TermsView::retranslate()
{
    m_search->setPlaceholderText(tr("Search the terms in any language"));
    m_search->setAccessibleName(tr("Search the terms in any language"));
    m_table->setAccessibleName(title());
    m_empty->setText(tr("No term is written like this in any of the languages; look for a part of it."));
    QStringList headings;
    for (const domain::Language language : domain::allLanguages)
        headings << domain::ownName(language);
    //: Columns of the terms: other ways to write it, the id of a role in Webex's programming interface, the
    //: id
    headings << tr("Also written") << tr("API role") << tr("Id");
    m_table->setColumns(headings);
    fill();
}

void TermsView::fill()
{
    std::vector<ListRow> rows;
    for (const QString &id : domain::termIds()) {
        ListRow row;
        row.id = static_cast<qint64>(rows.size()) + 1;
        row.key = id;
        for (const domain::Language language : domain::allLanguages)
            row.cells.push_back({domain::term(id, language)});
        const QStringList others = otherForms(id);
        const QString apiRole = apiRoleOf(id);
        row.cells.push_back({others.join(u"; "_s)});
        row.cells.push_back({apiRole});
        row.cells.push_back({id});
        std::string &folded = m_folded[id];
        folded.clear();
        for (const QString &form : domain::allForms(id) + QStringList{id, apiRole}) {
            roster::appendFolded(folded, form.toStdString());
            folded += roster::pieceEnd;
        }
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    search();
}

void TermsView::search()
{
    QList<QByteArray> words = roster::fold(m_search->text()).simplified().split(' ');
    words.removeAll(QByteArray());
    m_table->setFilter([this, words](const ListRow &row) {
        const std::string &folded = m_folded[row.key];
        return std::ranges::all_of(words, [&folded](const QByteArray &word) {
            return folded.find(word.toStdString()) != std::string::npos;
        });
    });
    const int shown = m_table->shownCount();
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    //: How many terms are listed: %1 of all %2
    m_count->setText(tr("%1 of %2").arg(domain::number(shown), domain::number(m_table->rowCount())));
}

void TermsView::goTo(const Place &place)
{
    m_search->clear();
    m_table->setFocus(Qt::OtherFocusReason);
    if (!place.key.isEmpty())
        m_table->choose(0, place.key);
}

QWidget *TermsView::searchField() const
{
    return m_search;
}

} // namespace rolecall::ui
