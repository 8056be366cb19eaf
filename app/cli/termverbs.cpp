// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verbfunctions.h"
#include "domain/glossary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<void> listTerms(Context &context, const Arguments &)
{
    Output &output = context.output();
    QStringList headings{Text::tr("Id")};
    for (const domain::Language language : domain::allLanguages)
        headings << domain::ownName(language);
    output.columns(headings);
    for (const QString &id : domain::termIds()) {
        QJsonObject object{{u"id"_s, id}};
        QStringList cells{id};
        for (const domain::Language language : domain::allLanguages) {
            const QString term = domain::term(id, language);
            object.insert(domain::languageId(language), term);
            cells << term;
        }
        output.row(object, cells);
    }
    return {};
}

} // namespace rolecall::cli
