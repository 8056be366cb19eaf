// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/demosource.h"

#include "gate/demopeople.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::gate {
namespace {

constexpr std::string_view emailEnd = "@sava.example";
constexpr std::string_view yes = "TRUE";
constexpr std::string_view no = "FALSE";
constexpr int rowsBetweenCalls = 4096; // of progress
constexpr int longestAbsence = 720; // days since the last access

enum License {
    Messaging,
    Meetings,
    MeetingsSofia,
    StandardAgent,
    PremiumAgent,
    Calling,
    Events,
    Suspended,
    LicenseCount
};
constexpr std::array<QLatin1StringView, LicenseCount> licenseHeadings{
    "Webex Messaging [Sub204711]"_L1,
    "sava.webex.example - Webex Meetings Suite [Sub204711]"_L1,
    "sava-sofia.webex.example - Webex Meetings Suite [Sub204711]"_L1,
    "Webex Contact Center Standard Agent [Sub204712]"_L1,
    "Webex Contact Center Premium Agent [Sub204712]"_L1,
    "Webex Calling Professional [Sub204711]"_L1,
    "Webex Events [Sub204713]"_L1,
    "sava-legacy.webex.example - Webex Enterprise Edition [Sub190001] (Suspended)"_L1};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoSource)
};

void appendPadded(std::string &text, quint32 number, size_t digits)
{
    const std::string plain = std::to_string(number);
    text.append(digits - std::min(digits, plain.size()), '0').append(plain);
}

void appendCapitalized(std::string &text, const std::string &ascii)
{
    text += static_cast<char>(ascii.front() - 'a' + 'A');
    text.append(ascii, 1);
}

/// Makes the cells of one row after another in the same memory.
class RowMaker {
public:
    RowMaker(quint32 seed, QDate day)
        : m_seed(seed)
    {
        for (int days = 0; days <= longestAbsence; ++days)
            m_dates.push_back(day.addDays(-days).toString(Qt::ISODate).toStdString());
    }

    const std::vector<std::string_view> &row(quint32 index, std::optional<domain::UserStatus> givenStatus)
    {
        DemoRandom random(m_seed, index);
        const auto person = DemoPeople::instance().person(index, m_seed);
        const domain::UserStatus status = givenStatus ? *givenStatus : anyStatus(random);
        std::ranges::fill(m_cells, std::string_view());
        identify(index, person, random);
        m_cells[domain::Status] = m_statuses[static_cast<size_t>(status)];
        lastUse(status, random);
        work(index, *person.block->group, random);
        licenses(index, *person.block->group, status, random);
        return m_cells;
    }

private:
    static domain::UserStatus anyStatus(DemoRandom &random)
    {
        using domain::UserStatus;
        const quint32 percent = random.below(100);
        if (percent < 88)
            return UserStatus::Active;
        if (percent < 91)
            return UserStatus::Verified;
        if (percent < 94)
            return UserStatus::NotVerified;
        return percent < 97 ? UserStatus::Pending : UserStatus::Inactive;
    }

    void emailOf(quint32 index, std::string &email) const
    {
        const auto person = DemoPeople::instance().person(index, m_seed);
        email.clear();
        if (index % 89 == 88) {
            appendCapitalized(email, person.first->ascii);
            email += '.';
            appendCapitalized(email, person.last->ascii);
        } else {
            email.append(person.first->ascii).append(1, '.').append(person.last->ascii);
        }
        if (person.number > 0)
            email += std::to_string(person.number + 1);
        email += emailEnd;
    }

    void identify(quint32 index, const DemoPeople::Person &person, DemoRandom &random)
    {
        m_cells[domain::FirstName] = person.first->name;
        m_cells[domain::LastName] = person.last->name;
        if (!random.percent(2)) {
            m_display.assign(person.first->name).append(1, ' ').append(person.last->name);
            m_cells[domain::DisplayName] = m_display;
        }
        emailOf(index, m_email);
        m_cells[domain::Email] = m_email;
    }

    void lastUse(domain::UserStatus status, DemoRandom &random)
    {
        if (status == domain::UserStatus::NotVerified || status == domain::UserStatus::Pending)
            return;
        const quint32 days = status == domain::UserStatus::Inactive
            ? 90 + random.below(longestAbsence - 90)
            : 1 + std::min({random.below(120), random.below(120), random.below(120)});
        m_lastAccess = m_dates[days];
        m_lastAccess += 'T';
        appendPadded(m_lastAccess, random.below(24), 2);
        for (int part = 0; part < 2; ++part) {
            m_lastAccess += ':';
            appendPadded(m_lastAccess, random.below(60), 2);
        }
        m_lastAccess += '.';
        appendPadded(m_lastAccess, random.below(1000), 3);
        m_lastAccess += 'Z';
        m_cells[domain::LastAccess] = m_lastAccess;
        m_days = std::to_string(days);
        m_cells[domain::DaysSinceLastAccess] = m_days;
    }

    void work(quint32 index, const DemoGroup &group, DemoRandom &random)
    {
        if (random.percent(40)) {
            m_extension = std::to_string(1000 + random.below(9000));
            m_cells[domain::Extension] = m_extension;
        }
        if (random.percent(92))
            m_cells[domain::Title] = random.oneOf(group.titles);
        if (random.percent(95))
            m_cells[domain::Department] = random.oneOf(group.departments);
        if (index > 0 && random.percent(88)) {
            constexpr quint32 peopleAManager = 11;
            emailOf((index - 1) / peopleAManager, m_manager);
            m_cells[domain::Manager] = m_manager;
        }
        if (random.percent(65)) {
            m_phone.assign(group.phone).append(1, ' ');
            appendPadded(m_phone, 200 + random.below(800), 3);
            m_phone += ' ';
            appendPadded(m_phone, random.below(10000), 4);
            m_cells[domain::Phone] = m_phone;
        }
        if (random.percent(6)) {
            m_cells[domain::CallerIdNumber] = m_cells[domain::Phone];
            m_cells[domain::CallerIdFirstName] = m_cells[domain::FirstName];
            m_cells[domain::CallerIdLastName] = m_cells[domain::LastName];
        }
        if (random.percent(95))
            m_cells[domain::Location] = random.oneOf(group.locations);
        m_cells[domain::PreferredLanguage] = group.language;
        m_cells[domain::TimeZone] = group.timeZone;
        m_cells[domain::AddressType] = "Office";
        m_cells[domain::AddressCountry] = group.country;
    }

    void licenses(quint32 index, const DemoGroup &group, domain::UserStatus status, DemoRandom &random)
    {
        std::array<quint32, LicenseCount> chances{92, 70, group.country == "BG" ? 60U : 4U, 6, 3, 45, 5, 0};
        if (status == domain::UserStatus::Inactive)
            chances.fill(0);
        if (index == 0) // nothing keeps the first administrator out of the contact center (R17)
            chances[StandardAgent] = 0;
        for (size_t license = 0; license < LicenseCount; ++license)
            m_cells[domain::FieldCount + license] = random.percent(chances[license]) ? yes : no;
    }

    quint32 m_seed;
    std::vector<std::string> m_dates; ///< by days before the day of the demo
    std::array<std::string, 5> m_statuses = [] {
        std::array<std::string, 5> texts;
        for (size_t status = 0; status < texts.size(); ++status)
            texts[status] = toText(static_cast<domain::UserStatus>(status)).toStdString();
        return texts;
    }();
    std::vector<std::string_view> m_cells =
        std::vector<std::string_view>(domain::FieldCount + size_t{LicenseCount});
    std::string m_display, m_email, m_lastAccess, m_days, m_extension, m_manager, m_phone;
};

enum ExternalColumn {
    OrganizationColumn,
    KindColumn,
    DomainColumn,
    ManagesColumn,
    SaleColumn,
    FirstColumn,
    LastColumn,
    EmailColumn,
    RolesColumn,
    GrantedByColumn,
    AddedColumn,
    UntilColumn,
    LastTestColumn,
    NextTestColumn,
    CountedColumn,
    BreakGlassColumn
};

std::optional<int> days(const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toInt());
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// `round` counts how often the file was gone through before: people of later ones have other addresses, and
/// nobody needs more ways in than the file has (R27).
DemoExternal externalOf(const QStringList &row, int round)
{
    DemoExternal external;
    external.organization = row[OrganizationColumn];
    external.kind = domain::organizationKindFrom(row[KindColumn]).value_or(domain::OrganizationKind::Other);
    external.domain = row[DomainColumn];
    external.managesSubscription = row[ManagesColumn] == "yes"_L1;
    external.saleActive = row[SaleColumn] == "yes"_L1;
    external.first = row[FirstColumn];
    external.last = row[LastColumn];
    external.email = row[EmailColumn];
    external.roles = words(row[RolesColumn]);
    external.takenByPartner = row[GrantedByColumn] == "partner"_L1;
    external.addedDays = row[AddedColumn].toInt();
    external.untilDays = days(row[UntilColumn]);
    if (round > 0) {
        external.email.insert(external.email.indexOf(u'@'), QString::number(round + 1));
        return external;
    }
    external.breakGlass = row[BreakGlassColumn];
    external.lastTestDays = days(row[LastTestColumn]);
    external.nextTestDays = days(row[NextTestColumn]);
    return external;
}

} // namespace

QString demoOrganizationName()
{
    return u"Sava & Drina d.o.o."_s;
}

QString demoDomain()
{
    return QString::fromUtf8(emailEnd.substr(1).data());
}

QString demoTimeZone()
{
    return u"Europe/Belgrade"_s;
}

std::vector<DemoAdministrator> demoAdministrators(const CreateDemo &demo)
{
    const auto rows = demoRows(u"administrators.csv"_s);
    const int users = std::max(1, demo.users);
    const int count = std::clamp(demo.administrators, 1, users);
    const int known = static_cast<int>(rows.size());
    std::vector<DemoAdministrator> administrators;
    administrators.reserve(static_cast<size_t>(count));
    for (int number = 0; number < count; ++number) {
        const bool repeated = number >= known; // all but the first row begin again
        const QStringList &row =
            rows[static_cast<size_t>(repeated ? 1 + (number - known) % (known - 1) : number)];
        DemoAdministrator administrator;
        administrator.index = static_cast<int>(qint64{number} * users / count);
        administrator.roles = words(row[0]);
        if (!row[1].isEmpty())
            administrator.untilDays = row[1].toInt();
        if (const auto status = domain::userStatusFrom(row[2]); status && !repeated)
            administrator.status = *status;
        administrator.reason = row[3];
        administrators.push_back(std::move(administrator));
    }
    return administrators;
}

std::vector<DemoExternal> demoExternals(const CreateDemo &demo)
{
    std::vector<QStringList> counted;
    std::vector<QStringList> ended;
    for (const QStringList &row : demoRows(u"externals.csv"_s))
        (row[CountedColumn] == "yes"_L1 ? counted : ended).push_back(row);
    const int known = static_cast<int>(counted.size());
    std::vector<DemoExternal> externals;
    for (int number = 0; number < demo.externals; ++number)
        externals.push_back(externalOf(counted[static_cast<size_t>(number % known)], number / known));
    if (demo.externals >= known) {
        for (const QStringList &row : ended)
            externals.push_back(externalOf(row, 0));
    }
    return externals;
}

std::vector<DemoSite> demoSites()
{
    std::vector<DemoSite> sites;
    for (const QStringList &row : demoRows(u"sites.csv"_s))
        sites.push_back({row[0], row[1] == "control_hub"_L1, row[2]});
    return sites;
}

DemoSource::DemoSource(const CreateDemo &demo, QDate day)
    : m_users(std::max(1, demo.users))
    , m_seed(demo.seed)
    , m_day(day)
    , m_administrators(demoAdministrators(demo))
{
}

Result<QStringList> DemoSource::headings()
{
    QStringList headings;
    for (int field = 0; field < domain::FieldCount; ++field)
        headings << domain::fieldInfo(static_cast<domain::Field>(field)).heading;
    for (const auto heading : licenseHeadings)
        headings << heading;
    return headings;
}

Result<void> DemoSource::forEach(const RowFunction &row, const Progress &progress)
{
    RowMaker maker(m_seed, m_day);
    auto administrator = m_administrators.cbegin();
    for (int index = 0; index < m_users; ++index) {
        if (progress && index % rowsBetweenCalls == 0 && !progress(index, m_users))
            return failure(ErrorCode::Cancelled,
                           Text::tr("Making up people was cancelled; nothing was changed."));
        std::optional<domain::UserStatus> status;
        if (administrator != m_administrators.cend() && administrator->index == index)
            status = administrator++->status;
        ROLECALL_TRY(row(index + 2, maker.row(static_cast<quint32>(index), status)));
    }
    if (progress && !progress(m_users, m_users))
        return failure(ErrorCode::Cancelled,
                       Text::tr("Making up people was cancelled; nothing was changed."));
    return {};
}

QByteArray DemoSource::fingerprint() const
{
    return QCryptographicHash::hash(u"%1 %2 %3 %4"_s.arg(m_users)
                                        .arg(m_seed)
                                        .arg(m_administrators.size())
                                        .arg(m_day.toString(Qt::ISODate))
                                        .toUtf8(),
                                    QCryptographicHash::Sha256);
}

QString DemoSource::name() const
{
    return u"demo-%1-%2.csv"_s.arg(m_users).arg(m_seed);
}

} // namespace rolecall::gate
