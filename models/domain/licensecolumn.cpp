// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/licensecolumn.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

constexpr QLatin1StringView suspendedMark = "(Suspended)"_L1;

const QRegularExpression &pattern()
{
    // A site is a host name: it has a dot, no blank, and " - " behind it.
    static const QRegularExpression expression(
        u"^(?:(?<site>[^\\s\\[\\]]+\\.[^\\s\\[\\]]+) - )?(?<service>.+?)\\s*\\[(?<subscription>[^\\]]*)\\]$"_s);
    return expression;
}

QString withoutMark(const QString &heading)
{
    QString plain = heading;
    plain.remove(suspendedMark, Qt::CaseInsensitive);
    return plain.simplified();
}

QString serviceOf(const QString &words)
{
    static const auto list = [] {
        std::vector<std::pair<QString, QStringList>> services; // the first whose words all occur wins
        QFile file(u":/catalog/services.csv"_s);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString &line :
                 QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
                services.emplace_back(line.section(u',', 0, 0),
                                      line.section(u',', 1).split(u' ', Qt::SkipEmptyParts));
        }
        return services;
    }();
    const auto found = std::ranges::find_if(list, [&words](const auto &service) {
        return std::ranges::all_of(service.second, [&words](const QString &word) {
            return words.contains(word, Qt::CaseInsensitive);
        });
    });
    return found == list.end() ? u"other"_s : found->first;
}

} // namespace

bool isLicenseColumn(const QString &heading)
{
    return pattern().match(withoutMark(heading)).hasMatch();
}

LicenseColumn parseLicenseColumn(const QString &heading)
{
    LicenseColumn column;
    column.heading = withoutMark(heading);
    column.suspended = heading.contains(suspendedMark, Qt::CaseInsensitive);
    const QRegularExpressionMatch match = pattern().match(column.heading);
    column.service = serviceOf(match.captured(u"service"_s));
    column.subscription = match.captured(u"subscription"_s);
    column.site = match.captured(u"site"_s);
    return column;
}

} // namespace rolecall::domain
