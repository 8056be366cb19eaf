// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "undofixture.h"

#include "store/undostore.h"
#include "store/userstore.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {
namespace {

/// A roster made of texts.
class Rows final : public gate::RosterSource {
public:
    explicit Rows(QList<QStringList> rows)
        : m_rows(std::move(rows))
    {
    }
    Result<QStringList> headings() override { return m_rows.front(); }
    Result<void> forEach(const RowFunction &row, const Progress &) override
    {
        for (int i = 1; i < m_rows.size(); ++i) {
            std::vector<QByteArray> texts;
            for (const QString &cell : m_rows.at(i))
                texts.push_back(cell.toUtf8());
            std::vector<std::string_view> cells;
            for (const QByteArray &text : texts)
                cells.emplace_back(text.constData(), static_cast<size_t>(text.size()));
            ROLECALL_TRY(row(i + 1, cells));
        }
        return {};
    }
    QByteArray fingerprint() const override { return "the same"; }
    QString name() const override { return u"roster.csv"_s; }

private:
    QList<QStringList> m_rows;
};

} // namespace

gate::ImportRoster roster(QList<QStringList> rows)
{
    gate::ImportRoster command;
    command.source = std::make_shared<Rows>(std::move(rows));
    command.mode = gate::ImportRoster::Mode::AddRemove;
    return command;
}

QStringList dump(WorkspaceFixture &file)
{
    static const std::vector<const char *> questions{
        "SELECT 'user', id, organization, email, first_name, last_name, display_name, status, title, "
        "department,"
        " phone, location, others FROM user",
        "SELECT 'role', u.email, a.role, ifnull(s.name, ''), ifnull(a.until, ''), a.reason FROM assignment a"
        " JOIN user u ON u.id = a.user LEFT JOIN site s ON s.id = a.site",
        "SELECT 'license', l.heading, l.service, l.subscription, ifnull(s.name, ''), ifnull(o.name, ''),"
        " l.suspended FROM license l LEFT JOIN site s ON s.id = l.site"
        " LEFT JOIN organization o ON o.id = l.sold_by",
        "SELECT 'has', u.email, l.heading FROM license_assignment a JOIN user u ON u.id = a.user"
        " JOIN license l ON l.id = a.license",
        "SELECT 'site', s.name, s.managed_by, ifnull(o.name, '') FROM site s"
        " LEFT JOIN organization o ON o.id = s.sold_by",
        "SELECT 'setting', key, value FROM setting",
        "SELECT 'organization', name, kind, time_zone FROM organization",
        "SELECT 'domain', d.domain, o.name FROM organization_domain d JOIN organization o"
        " ON o.id = d.organization",
        "SELECT 'relation', o.name, r.manages_subscription, r.sale_active FROM relation r JOIN organization o"
        " ON o.id = r.partner",
        "SELECT 'accepted', id, accepted_reason FROM finding WHERE accepted_at IS NOT NULL",
        "SELECT 'e-mail', u.email, a.state FROM activation a JOIN user u ON u.id = a.user",
    };
    QStringList lines;
    for (const char *question : questions) {
        store::Statement statement = file.connection().prepare(question);
        while (statement.next()) {
            QStringList cells;
            for (int i = 0; i < 13; ++i)
                cells << statement.text(i);
            lines << cells.join(u'|');
        }
        if (!statement.finish())
            qFatal("%s", question);
    }
    lines.sort();
    return lines;
}

QByteArray difference(const QStringList &actual, const QStringList &expected)
{
    QStringList lines;
    for (const QString &line : actual) {
        if (!expected.contains(line))
            lines << u"+ "_s + line;
    }
    for (const QString &line : expected) {
        if (!actual.contains(line))
            lines << u"- "_s + line;
    }
    return lines.join(u'\n').toUtf8();
}

gate::ChangeRoles change(const QString &name, const QString &give, const QString &take,
                         std::optional<QDate> until, const QString &reason)
{
    gate::ChangeRoles command{user(name), {}, {}, until, reason};
    for (const QString &role : give.split(u' ', Qt::SkipEmptyParts))
        command.give.push_back(WorkspaceFixture::role(role));
    for (const QString &role : take.split(u' ', Qt::SkipEmptyParts))
        command.take.push_back(WorkspaceFixture::role(role));
    return command;
}

gate::ChangeLicenses licenses(const QString &name, const QStringList &give, const QStringList &take)
{
    return {user(name), give, take, {}};
}

void UndoFixture::makeWorkspace()
{
    m_file = std::make_unique<WorkspaceFixture>();
    for (const char *name : {"boris", "vera"})
        QVERIFY(m_file->person(QString::fromLatin1(name), u"full_admin"_s));
    QVERIFY(m_file->person(u"mira"_s));
    QVERIFY(m_file->person(u"zoran"_s));
    QVERIFY(m_file->person(u"pending"_s, {}, u"Pending"_s));
    const QString admin = u"admin"_s;
    gate::AddOrganization known{partner, OrganizationKind::Partner, {u"tisa.example"_s}, true, true};
    VERIFY_DONE(submit(known, admin));
    VERIFY_DONE(submit(gate::AddSite{siteName, true, partner}, admin));
    VERIFY_DONE(submit(gate::AddSite{otherSite, true}, admin));
    VERIFY_DONE(submit(gate::AddSite{plainSite, false}, admin));
    for (const QString &heading : {messaging, meetings, standard})
        VERIFY_DONE(submit(gate::AddLicense{heading, {}, {}}, admin));
    VERIFY_DONE(submit(change(u"mira"_s, u"device_admin user_device_admin site_admin@"_s + siteName, {},
                              QDate(2027, 5, 1), u"for a while"_s),
                       admin));
    VERIFY_DONE(
        submit(change(u"mira"_s, u"support_admin compliance_officer site_user_admin@"_s + otherSite), admin));
    VERIFY_DONE(submit(licenses(u"mira"_s, {messaging, meetings}), admin));
    VERIFY_DONE(submit(licenses(u"zoran"_s, {meetings}), admin));
}

Result<gate::Outcome> UndoFixture::submit(const gate::Command &command, const QString &actor, bool confirmed)
{
    m_file->now = m_file->now.addSecs(60);
    return m_file->submit(actor, command, confirmed);
}

Id UndoFixture::idOf(const QString &name)
{
    const auto found = store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name));
    return found && *found ? (*found)->id : 0;
}

QStringList UndoFixture::licensesOf(const QString &name)
{
    return *store::licenseHeadingsOf(m_file->connection(), idOf(name));
}

} // namespace rolecall::test
