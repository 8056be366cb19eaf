// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/backupwording.h"

#include "domain/language.h"

#include <QCoreApplication>

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupWording)
};

} // namespace

QString kindText(store::BackupKind kind)
{
    switch (kind) {
    case store::BackupKind::Daily:
        //: Why a backup was made: once a day
        return Text::tr("Daily");
    case store::BackupKind::BeforeBulkChange:
        //: Why a backup was made
        return Text::tr("Before a change of many people");
    case store::BackupKind::BeforeRestore:
        //: Why a backup was made
        return Text::tr("Before a backup was restored");
    case store::BackupKind::BeforeUpgrade:
        //: Why a backup was made
        return Text::tr("Before a newer Rolecall changed the file");
    }
    Q_UNREACHABLE();
}

QString sizeText(qint64 bytes)
{
    return domain::localeOf(domain::currentLanguage()).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace rolecall::ui
