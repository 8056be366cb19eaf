// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/columnnames.h"

#include "domain/glossary.h"
#include "domain/user.h"

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

qsizetype columnCalled(const CsvHeader &header, const QStringList &names)
{
    for (const QString &name : names) {
        if (const qsizetype index = header.indexOf(name); index >= 0)
            return index;
    }
    return -1;
}

} // namespace

qsizetype emailColumn(const CsvHeader &header)
{
    return columnCalled(
        header, QStringList{domain::fieldInfo(domain::Email).heading} + domain::allForms(u"term.csv.email"));
}

qsizetype roleColumn(const CsvHeader &header)
{
    return columnCalled(header, domain::allForms(u"term.csv.roles"));
}

} // namespace rolecall::exchange
