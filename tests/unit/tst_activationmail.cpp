// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/activationexport.h"
#include "exchange/activationmail.h"
#include "store/activationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QDirIterator>
#include <QProcess>
#include <QTranslator>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;
using domain::Language;

Q_DECLARE_METATYPE(rolecall::domain::Language)

namespace {

constexpr int mails = 1000;

/// Names that break messages put together carelessly.
const QStringList names{
    u"Ana Petrović"_s,
    u"Petrović, Ana \"Ani\""_s,
    u"\\Back\\slash, \"quoted\""_s,
    u"Петар Петровић-Његош"_s,
    u"Александра Константинова Георгиева"_s,
    u"Максимилиан-Александър Константинов Недялков-Стоянов от Велико Търново"_s,
    u"=?UTF-8?B?SGFja2Vk?="_s,
    u"x =?utf-8?q?y?= z"_s,
    u"שלום עולם"_s,
    u"%1 %2 %n"_s,
    u"a@b <c@d>, e@f"_s,
    u"(a comment)"_s,
    u"Group: x;"_s,
    u"no\u00a0break"_s,
    u"one\u202eeno"_s,
    u"From here to there"_s,
    u">From here"_s,
    u"."_s,
    u"😀 😀😀"_s,
    QString(u'x').repeated(300),
    u"word "_s.repeated(60).trimmed(),
    u"w,o\"r,d "_s.repeated(40).trimmed(),
    u"日本語"_s.repeated(30),
    u"Łukasz Ürgüplü ñandú ćirilica"_s,
    u"O'Neil"_s,
    u"Müller"_s,
};

/// Parts before the @ that are addresses, though nobody would wish for them.
const QStringList locals{u"plain"_s,       u"o'neil"_s, u"dots..inside"_s, u".first"_s, u"a(b)c"_s,
                         u"back\\slash"_s, u"col:on"_s, u"../../up"_s,     u"-rf"_s,    u"%1"_s,
                         u"[square]"_s,    u"a/b"_s,    u"COM1"_s,         u"=?x?="_s};

const QStringList languages{u"en_US"_s, u"sr-Latn-RS"_s, u"sr_Cyrl"_s, u"bg_BG"_s, {}};

exchange::ActivationMail sample()
{
    return {7,
            QDateTime({2026, 11, 3}, {9, 5, 7}, Qt::UTC),
            u"vera@adriatic.example"_s,
            u"Vera Verić"_s,
            {},
            false,
            false,
            u"ana@adriatic.example"_s,
            u"Ana Admin"_s,
            u"Adriatic"_s};
}

QByteArray messageOf(const exchange::ActivationMail &mail)
{
    const Result<QByteArray> message = exchange::ActivationMailWriter().message(mail);
    return message ? *message : message.error().message.toUtf8();
}

/// What Python's reader of e-mails says about them.
QString check(const QJsonArray &expected, const QString &files)
{
    QTemporaryDir folder;
    const QString list = folder.filePath(u"expected.json"_s);
    if (!writeFile(list, QJsonDocument(expected).toJson()))
        return u"the list could not be written"_s;
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(ROLECALL_TEST_DATA "/checkmail.py"), list, files});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        return QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

/// A workspace of a thousand people who wait for their e-mails.
class Outbox final {
public:
    explicit Outbox(int count = mails)
    {
        fixture.now = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
        store::Transaction transaction(fixture.connection());
        made = transaction.begin().has_value();
        const domain::Id customer = store::customer(fixture.connection())->id;
        for (int i = 0; i < count; ++i) {
            domain::User user;
            user.organization = customer;
            user.fields[domain::DisplayName] = names[i % names.size()];
            user.fields[domain::Email] = locals[i % locals.size()] + QString::number(i) + domainOf(i);
            user.fields[domain::Field::Status] = u"Pending"_s;
            user.fields[domain::PreferredLanguage] = languages[i % languages.size()];
            made = made && store::insertUser(fixture.connection(), user, 1).has_value();
            people.push_back(user);
        }
        made = made && transaction.commit().has_value();
        gate::SendActivation send;
        for (const domain::User &user : people)
            send.users.push_back({0, user.fields[domain::Email]});
        made = made && fixture.submit(QString::fromLatin1(WorkspaceFixture::admin), send).has_value();
    }

    static QString domainOf(int i)
    {
        return i % 10 == 3 ? u"@Јадран.example"_s
            : i % 10 == 4  ? u"@Adriatic.Example"_s
                           : u"@adriatic.example"_s;
    }

    Result<exchange::ActivationExport> write(const QString &folder, bool mbox, bool again = false)
    {
        exchange::ActivationExportOptions options;
        options.folder = folder;
        options.mbox = mbox;
        options.again = again;
        return exchange::exportActivations(
            fixture.gate(), {{0, QString::fromLatin1(WorkspaceFixture::admin)}, gate::Door::CommandLine},
            options);
    }

    [[nodiscard]] QJsonArray expected(const QStringList &files) const
    {
        QJsonArray list;
        for (int i = 0; i < mails; ++i) {
            const domain::User &user = people[static_cast<size_t>(i)];
            QString address = user.fields[domain::Email];
            address.replace(u"@Јадран.example"_s, u"@xn--80aal1bn5l.example"_s);
            list.append(QJsonObject{
                {u"to"_s, address},
                {u"name"_s, user.name()},
                {u"from"_s, QString::fromLatin1(WorkspaceFixture::admin)},
                {u"from_name"_s, u"Ana Admin"_s},
                {u"date"_s, u"2026-11-21T12:00:00+00:00"_s},
                {u"file"_s, files.size() == mails ? QFileInfo(files[i]).fileName() : QString()},
                {u"words"_s,
                 QJsonArray{user.name(), user.fields[domain::Email], u"Adriatic"_s, u"Ana Admin"_s}}});
        }
        return list;
    }

    WorkspaceFixture fixture;
    std::vector<domain::User> people;
    bool made = false;
};

} // namespace

class TestActivationMail final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageFor_isTheNearest_data();
    void languageFor_isTheNearest();
    void message_isInTheReceiversLanguage_data();
    void message_isInTheReceiversLanguage();
    void message_leavesTheProgramsLanguageAlone();
    void message_tellsWhatIsToBeDone();
    void message_isStable();
    void message_namesNoAddressOfTheWeb();
    void lineBreaksInNames_addNoHeader();
    void blanksInNames_areOne();
    void address_isWrittenForMail_data();
    void address_isWrittenForMail();
    void address_thatCannotBeWritten_isBadInput_data();
    void address_thatCannotBeWritten_isBadInput();
    void mbox_quotesWhatLooksLikeAStart();
    void anyOrganization_isInTheSubject();
    void R18_thousandMails_asEml_areValid();
    void R18_thousandMails_asMbox_areValid();
    void I11_files_stayInTheFolderAndReplaceNone();
    void failedExport_leavesNothing();
    void failedExport_midway_removesWhatItWrote();
};

void TestActivationMail::languageFor_isTheNearest_data()
{
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<Language>("language");
    const std::vector<std::pair<const char *, Language>> cases{
        {"", Language::English},
        {"en", Language::English},
        {"en-US", Language::English},
        {"de_DE", Language::English},
        {"nonsense", Language::English},
        {"srp", Language::English},
        {"sr", Language::SerbianLatin},
        {"sr-RS", Language::SerbianLatin},
        {"sr-Latn-RS", Language::SerbianLatin},
        {"sr_latn_ME", Language::SerbianLatin},
        {"sr_RS@latin", Language::SerbianLatin},
        {"sr_Cyrl", Language::SerbianCyrillic},
        {"sr-Cyrl-RS", Language::SerbianCyrillic},
        {" SR-CYRL ", Language::SerbianCyrillic},
        {"sr_RS@cyrillic", Language::SerbianCyrillic},
        {"bg", Language::Bulgarian},
        {"bg_BG", Language::Bulgarian},
        {"bg_BG.UTF-8", Language::Bulgarian},
    };
    for (const auto &[preferred, language] : cases)
        QTest::newRow(*preferred ? preferred : "empty") << QString::fromLatin1(preferred) << language;
}

void TestActivationMail::languageFor_isTheNearest()
{
    QFETCH(QString, preferred);
    QFETCH(Language, language);
    QCOMPARE(domain::languageId(exchange::languageFor(preferred)), domain::languageId(language));
}

void TestActivationMail::message_isInTheReceiversLanguage_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : domain::allLanguages)
        QTest::newRow(qPrintable(domain::languageId(language))) << language;
}

void TestActivationMail::message_isInTheReceiversLanguage()
{
    QFETCH(Language, language);
    exchange::ActivationMail mail = sample();
    mail.name = u"Vera"_s;
    mail.preferredLanguage = domain::languageId(language);
    const QByteArray message = messageOf(mail);
    QVERIFY(message.contains(
        "Content-Language: " + domain::languageId(language).replace(u'_', u'-').toLatin1() + '\n'));

    QTranslator translator;
    QVERIFY(translator.load(domain::translationFile(language)));
    QString greeting = translator.translate("ActivationMail", "Hello %1,");
    if (greeting.isEmpty())
        greeting = u"Hello %1,"_s; // not translated yet: English is better than nothing
    QByteArray body = message.mid(message.indexOf("\n\n") + 2);
    body.replace("=\n", "");
    QVERIFY(QUrl::fromPercentEncoding(body.replace('%', "%25").replace('=', '%'))
                .startsWith(greeting.arg(u"Vera"_s) + u"\n\n"_s));
}

void TestActivationMail::message_leavesTheProgramsLanguageAlone()
{
    exchange::ActivationMail mail = sample();
    mail.preferredLanguage = u"bg"_s;
    const QLocale locale;
    QVERIFY(messageOf(mail).startsWith("Date: "));
    QVERIFY(domain::currentLanguage() == Language::English);
    QCOMPARE(QLocale(), locale);
    QVERIFY(qApp->findChildren<QTranslator *>().isEmpty());
}

void TestActivationMail::message_tellsWhatIsToBeDone()
{
    exchange::ActivationMail mail = sample();
    const QByteArray pending = messageOf(mail).replace("=\n", "");
    QVERIFY(pending.contains("Subject: Activate your Webex account at Adriatic\n"));
    QVERIFY(pending.contains("sign in to Webex with this address"));
    QVERIFY(pending.contains("If you did not expect this message, please ask your administrator"));
    QVERIFY(pending.contains("vera@adriatic.example"));
    QVERIFY(pending.contains("Ana Admin (ana@adriatic.example)"));
    QVERIFY(!pending.contains("Contact Center"));

    mail.contactCenter = true;
    const QByteArray both = messageOf(mail).replace("=\n", "");
    QVERIFY(both.contains("sign in to Webex with this address"));
    QVERIFY(both.contains("You also have a license for Webex Contact Center"));

    mail.active = true;
    const QByteArray license = messageOf(mail).replace("=\n", "");
    QVERIFY(license.contains("Subject: Your license for Webex Contact Center at Adriatic\n"));
    QVERIFY(!license.contains("activate"));

    mail.senderName.clear(); // no longer known
    const QByteArray unsigned_ = messageOf(mail).replace("=\n", "");
    QVERIFY(unsigned_.contains("From: ana@adriatic.example\n"));
    QVERIFY(unsigned_.contains("an administrator of Webex at Adriatic (ana@adriatic.example)"));
}

void TestActivationMail::message_isStable()
{
    exchange::ActivationMail mail = sample();
    const QByteArray first = messageOf(mail);
    QCOMPARE(messageOf(mail), first);
    QVERIFY(first.contains("Message-Id: <activation.7.1793696707000@adriatic.example>\n"));
    QVERIFY(first.contains("Date: Tue, 03 Nov 2026 09:05:07 +0000\n"));
    QVERIFY(first.contains("Auto-Submitted: no\n"));
    mail.id = 8;
    QVERIFY(!messageOf(mail).contains("<activation.7."));
}

void TestActivationMail::message_namesNoAddressOfTheWeb()
{
    for (const bool active : {false, true}) {
        exchange::ActivationMail mail = sample();
        mail.active = active;
        mail.contactCenter = true;
        const QByteArray message = messageOf(mail);
        QVERIFY(!message.contains("http"));
        QVERIFY(!message.contains("www."));
        QVERIFY(!message.contains(".com"));
    }
}

void TestActivationMail::lineBreaksInNames_addNoHeader()
{
    for (const QString &end : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\x2028"_s, u"\x0b"_s, u"\x85"_s}) {
        const QString attack = u"Eve"_s + end + u"Bcc: victim@elsewhere.example"_s + end + end + u"Body"_s;
        exchange::ActivationMail mail = sample();
        mail.name = attack;
        mail.senderName = attack;
        mail.organization = attack;
        const QByteArray message = messageOf(mail);
        QVERIFY(!message.contains('\r'));
        QVERIFY(!message.contains("\nBcc:"));
        QVERIFY(!message.contains("\nBody"));
        const QByteArray head = message.left(message.indexOf("\n\n"));
        QVERIFY(head.contains("Content-Type: text/plain; charset=utf-8"));
        QVERIFY(head.contains("Message-Id: "));
    }
}

void TestActivationMail::blanksInNames_areOne()
{
    exchange::ActivationMail mail = sample();
    mail.name = u" two \t blanks "_s;
    QVERIFY(messageOf(mail).contains("To: two blanks <vera@adriatic.example>\n"));
}

void TestActivationMail::address_isWrittenForMail_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"a.b+c@x.example"_s << QByteArray("a.b+c@x.example");
    QTest::newRow("case stays") << u"Ana@Sava.Example"_s << QByteArray("Ana@Sava.Example");
    QTest::newRow("IDN") << u"a@jadran-š.example"_s << QByteArray("a@xn--jadran--wqb.example");
    QTest::newRow("specials") << u"a(b)@x.example"_s << QByteArray("\"a(b)\"@x.example");
    QTest::newRow("backslash") << u"a\\b@x.example"_s << QByteArray("\"a\\\\b\"@x.example");
    QTest::newRow("two dots") << u"a..b@x.example"_s << QByteArray("\"a..b\"@x.example");
}

void TestActivationMail::address_isWrittenForMail()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, written);
    const Result<QByteArray> address = exchange::mailAddress(email);
    VERIFY_OK(address);
    QCOMPARE(*address, written);
}

void TestActivationMail::address_thatCannotBeWritten_isBadInput_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("not ASCII before the @") << u"đorđe@sava.example"_s;
    QTest::newRow("line break") << u"a\nBcc: b@x.example"_s;
    QTest::newRow("none") << u"nobody"_s;
    QTest::newRow("two") << u"a@x.example,b@x.example"_s;
}

void TestActivationMail::address_thatCannotBeWritten_isBadInput()
{
    QFETCH(QString, email);
    exchange::ActivationMail mail = sample();
    mail.email = email;
    const Result<QByteArray> message = exchange::ActivationMailWriter().message(mail);
    QVERIFY(!message);
    QVERIFY(message.error().code == ErrorCode::Invalid);
    QVERIFY(message.error().message.contains(email));
}

void TestActivationMail::mbox_quotesWhatLooksLikeAStart()
{
    const QByteArray message = "Subject: x\n\nFrom here\n>From there\nFromage\n From\n";
    QCOMPARE(exchange::toMboxEntry(message, "a@x.example", QDateTime({2026, 11, 3}, {9, 5, 7}, Qt::UTC)),
             QByteArray("From a@x.example Tue Nov  3 09:05:07 2026\nSubject: x\n\n>From here\n>>From there\n"
                        "Fromage\n From\n\n"));
    QCOMPARE(exchange::toEml("a\nb\n"), QByteArray("a\r\nb\r\n"));
}

void TestActivationMail::anyOrganization_isInTheSubject()
{
    QByteArray mbox;
    QJsonArray expected;
    exchange::ActivationMail mail = sample();
    for (const QString &organization : names) {
        ++mail.id;
        mail.organization = organization;
        mail.senderName = organization;
        mbox += exchange::toMboxEntry(messageOf(mail), "ana@adriatic.example", mail.queuedAt);
        expected.append(QJsonObject{{u"to"_s, mail.email},
                                    {u"name"_s, mail.name},
                                    {u"from"_s, mail.senderEmail},
                                    {u"from_name"_s, organization},
                                    {u"date"_s, u"2026-11-03T09:05:07+00:00"_s},
                                    {u"subject"_s, u"Activate your Webex account at "_s + organization},
                                    {u"words"_s, QJsonArray{organization}}});
    }
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"mbox"_s), mbox));
    QCOMPARE(check(expected, folder.filePath(u"mbox"_s)), QString::number(names.size()));
}

void TestActivationMail::R18_thousandMails_asEml_areValid()
{
    Outbox outbox;
    QVERIFY(outbox.made);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"mails"_s);
    const Result<exchange::ActivationExport> result = outbox.write(target, false);
    VERIFY_OK(result);
    QCOMPARE(result->exported, mails);
    QCOMPARE(result->files.size(), mails);
    QVERIFY(result->leftOut.empty());
    QCOMPARE(check(outbox.expected(result->files), target), QString::number(mails));
    QCOMPARE(outbox.fixture.count("SELECT count(*) FROM activation WHERE state = 'exported'"), mails);
    struct stat made = {};
    QCOMPARE(::stat(qPrintable(target), &made), 0);
    QCOMPARE(made.st_mode & 0777U, 0700U);
}

void TestActivationMail::R18_thousandMails_asMbox_areValid()
{
    Outbox outbox;
    QVERIFY(outbox.made);
    QTemporaryDir folder;
    const Result<exchange::ActivationExport> result = outbox.write(folder.path(), true);
    VERIFY_OK(result);
    QCOMPARE(result->exported, mails);
    QCOMPARE(result->files, QStringList(folder.filePath(u"activation.mbox"_s)));
    QCOMPARE(check(outbox.expected({}), result->files.first()), QString::number(mails));

    const Result<exchange::ActivationExport> nothing = outbox.write(folder.path(), true);
    VERIFY_OK(nothing);
    QCOMPARE(nothing->exported, 0);
    QVERIFY(nothing->files.isEmpty());
    const Result<exchange::ActivationExport> existing = outbox.write(folder.path(), true, true);
    QVERIFY(!existing);
    QVERIFY(existing.error().code == ErrorCode::File);
    QVERIFY(existing.error().message.contains(result->files.first()));
}

void TestActivationMail::I11_files_stayInTheFolderAndReplaceNone()
{
    constexpr int few = 60;
    Outbox outbox(few);
    QVERIFY(outbox.made);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"mails"_s);
    QVERIFY(QDir().mkdir(target));
    QVERIFY(writeFile(target + u"/PLAIN0@adriatic.example.eml"_s, "mine"));
    const Result<exchange::ActivationExport> first = outbox.write(target, false);
    VERIFY_OK(first);
    QCOMPARE(QFileInfo(first->files.first()).fileName(), u"plain0@adriatic.example-2.eml"_s);
    QCOMPARE(readFile(target + u"/PLAIN0@adriatic.example.eml"_s), QByteArray("mine"));
    const QByteArray one = readFile(first->files.at(1));
    const Result<exchange::ActivationExport> second = outbox.write(target, false, true);
    VERIFY_OK(second);
    QCOMPARE(readFile(first->files.at(1)), one);
    QCOMPARE(QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             2 * few + 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"mails"_s));
    static const QRegularExpression safe(u"^[A-Za-z0-9_@][A-Za-z0-9_@.+-]*\\.eml$"_s);
    for (const QString &file : first->files + second->files)
        QVERIFY2(safe.match(QFileInfo(file).fileName()).hasMatch(), qPrintable(file));
}

void TestActivationMail::failedExport_leavesNothing()
{
    Outbox outbox;
    QVERIFY(outbox.made);
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "mine"));
    const qint64 records = outbox.fixture.count("SELECT count(*) FROM audit");
    for (const QString &target : {u"file"_s, u"missing/folder"_s, u"file/folder"_s}) {
        const Result<exchange::ActivationExport> result = outbox.write(folder.filePath(target), false);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::File);
    }
    QCOMPARE(outbox.fixture.count("SELECT count(*) FROM activation WHERE state <> 'pending'"), 0);
    QCOMPARE(outbox.fixture.count("SELECT count(*) FROM audit"), records);
}

void TestActivationMail::failedExport_midway_removesWhatItWrote()
{
    Outbox outbox;
    QVERIFY(outbox.made);
    QTemporaryDir folder;
    const qint64 records = outbox.fixture.count("SELECT count(*) FROM audit");
    exchange::ActivationExportOptions options;
    options.folder = folder.filePath(u"mails"_s);
    int written = 0;
    options.progress = [&](qint64 done, qint64 total) {
        written = static_cast<int>(QDir(options.folder).entryList(QDir::Files).size());
        return total == mails && done < 100;
    };
    const Result<exchange::ActivationExport> result = exchange::exportActivations(
        outbox.fixture.gate(), {{0, QString::fromLatin1(WorkspaceFixture::admin)}, gate::Door::CommandLine},
        options);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Cancelled);
    QCOMPARE(written, 99);
    QVERIFY(!QFileInfo::exists(options.folder));
    QCOMPARE(outbox.fixture.count("SELECT count(*) FROM activation WHERE state <> 'pending'"), 0);
    QCOMPARE(outbox.fixture.count("SELECT count(*) FROM audit"), records);
}

QTEST_GUILESS_MAIN(TestActivationMail)
#include "tst_activationmail.moc"
