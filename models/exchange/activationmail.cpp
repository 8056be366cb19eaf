// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/activationmail.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <gmime/gmime.h>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivationMail)
};

/// Sources of the texts of a message, one paragraph each; they are translated into the receiver's language
/// and not, as everything else, into the program's.
namespace source {

//: Subject of an e-mail: %1 is an organization
constexpr auto subject = QT_TRANSLATE_NOOP("ActivationMail", "Activate your Webex account at %1");
//: Subject of an e-mail: %1 is an organization
constexpr auto licenseSubject =
    QT_TRANSLATE_NOOP("ActivationMail", "Your license for Webex Contact Center at %1");
//: First line of an e-mail: %1 is the name of who receives it
constexpr auto greeting = QT_TRANSLATE_NOOP("ActivationMail", "Hello %1,");
//: In an e-mail: %1 is an organization, %2 an e-mail address
constexpr auto account = QT_TRANSLATE_NOOP(
    "ActivationMail", "%1 has prepared a Webex account for you. It has the e-mail address %2.");
//: In an e-mail: %1 is an organization, %2 an e-mail address
constexpr auto license = QT_TRANSLATE_NOOP(
    "ActivationMail",
    "%1 has given you a license for Webex Contact Center. It belongs to your Webex account %2.");
//: In an e-mail; "this address" is the account's e-mail address
constexpr auto activate = QT_TRANSLATE_NOOP(
    "ActivationMail",
    "To activate the account, sign in to Webex with this address and follow the steps that you are shown.");
//: In an e-mail; "the same address" is the account's e-mail address
constexpr auto contactCenterToo = QT_TRANSLATE_NOOP(
    "ActivationMail",
    "You also have a license for Webex Contact Center: once the account is active, you open it by signing in "
    "with the same address.");
//: In an e-mail; "this address" is the account's e-mail address
constexpr auto openContactCenter =
    QT_TRANSLATE_NOOP("ActivationMail", "To open Webex Contact Center, sign in to it with this address.");
//: At the end of an e-mail: %1 is a person, %2 an e-mail address, %3 an organization
constexpr auto sentBy =
    QT_TRANSLATE_NOOP("ActivationMail", "This message comes from %1 (%2), who administers Webex at %3.");
//: At the end of an e-mail: %1 is an e-mail address, %2 an organization
constexpr auto sentByAddress =
    QT_TRANSLATE_NOOP("ActivationMail", "This message comes from an administrator of Webex at %2 (%1).");
//: At the end of an e-mail
constexpr auto unexpected = QT_TRANSLATE_NOOP(
    "ActivationMail",
    "If you did not expect this message, please ask your administrator before you sign in.");

} // namespace source

constexpr qsizetype longestInName = 70; // of an encoded word, so that "From: " fits before it in a line of 76
constexpr qsizetype longestInSubject = 66; // the same for "Subject: "
constexpr qsizetype longestPlainWord = 60; // leaves room in a line of 78

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

struct Free {
    void operator()(char *text) const { g_free(text); }
};

void startLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

/// Data as it may stand in a line: line ends, tabs and other control characters are blanks, so that no name
/// ends a header or begins another one. Blanks come one at a time, because readers take several for one.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text.split(u' ', Qt::SkipEmptyParts).join(u' ');
}

/// Whether a reader would not get back `text` if it were written as it is: characters beyond ASCII, what
/// looks like an encoded word, words that no line would hold.
bool needsEncoding(const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x7f; });
    const QStringList words = text.split(u' ');
    return !ascii || text.contains("=?"_L1)
        || std::ranges::any_of(words, [](const QString &word) { return word.size() > longestPlainWord; });
}

QByteArray encodedWord(const char *charset, const QByteArray &bytes)
{
    return QByteArray("=?") + charset + "?B?" + bytes.toBase64() + "?=";
}

/// `utf8` in an 8-bit character set; empty if that has not all of its characters.
QByteArray converted(const QByteArray &utf8, const char *charset)
{
    const iconv_t converter = g_mime_iconv_open(charset, "utf-8");
    if (converter == reinterpret_cast<iconv_t>(-1))
        return {};
    const std::unique_ptr<char, Free> bytes(g_mime_iconv_strdup(converter, utf8.constData()));
    g_mime_iconv_close(converter);
    return bytes.get();
}

/// The text as encoded words of RFC 2047, none longer than `longest`. One word is preferred where an 8-bit
/// character set makes it short enough, because some readers show the blanks between several words of a name.
QByteArrayList encodedWords(const QString &text, qsizetype longest)
{
    const QByteArray utf8 = text.toUtf8();
    if (const QByteArray word = encodedWord("utf-8", utf8); word.size() <= longest)
        return {word};
    for (const char *charset : {"iso-8859-2", "iso-8859-5"}) {
        const QByteArray bytes = converted(utf8, charset);
        if (const QByteArray word = encodedWord(charset, bytes); !bytes.isEmpty() && word.size() <= longest)
            return {word};
    }
    QByteArrayList words;
    QByteArray part; // whole characters only
    for (const char32_t character : text.toStdU32String()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (encodedWord("utf-8", part + bytes).size() > longest) {
            words << encodedWord("utf-8", part);
            part.clear();
        }
        part += bytes;
    }
    return words << encodedWord("utf-8", part);
}

bool isAtomCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || u"!#$%&'*+-/=?^_`{|}~"_s.contains(c);
}

bool isDotAtom(const QString &local)
{
    const QStringList atoms = local.split(u'.');
    return std::ranges::all_of(atoms, [](const QString &atom) {
        return !atom.isEmpty() && std::ranges::all_of(atom, isAtomCharacter);
    });
}

QString quotedLocalPart(QString local)
{
    return u'"' + local.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

void addAddress(GMimeMessage *message, GMimeAddressType type, const QString &name, const QByteArray &address)
{
    const QString line = oneLine(name);
    // GMime quotes and folds names, and leaves encoded words as they are.
    const QByteArray shown =
        needsEncoding(line) ? encodedWords(line, longestInName).join(' ') : line.toLatin1();
    const Owned<InternetAddress> mailbox(
        internet_address_mailbox_new(shown.isEmpty() ? nullptr : shown.constData(), address.constData()));
    internet_address_list_add(g_mime_message_get_addresses(message, type), mailbox.get());
}

Owned<GMimePart> textPart(const QString &body)
{
    const QByteArray utf8 = body.toUtf8();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(utf8.constData(), static_cast<size_t>(utf8.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    Owned<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

void setHeader(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), nullptr);
}

void setSubject(GMimeMessage *message, const QString &subject)
{
    if (!needsEncoding(subject)) {
        g_mime_message_set_subject(message, subject.toLatin1().constData(), nullptr);
        return;
    }
    setHeader(message, "Subject", "-");
    // Raw, because GMime would decode the words and encode them in its own way, some of them too long.
    const QByteArray value = ' ' + encodedWords(subject, longestInSubject).join("\n ") + '\n';
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, "Subject"), value.constData());
}

/// The same for one row of an outbox however often it is exported, and of no other workspace.
QByteArray messageId(const ActivationMail &mail, const QByteArray &sender)
{
    return "activation." + QByteArray::number(mail.id) + '.'
        + QByteArray::number(mail.queuedAt.toMSecsSinceEpoch()) + sender.mid(sender.lastIndexOf('@'));
}

/// There is nothing to be activated: the e-mail is about the license alone.
bool isAboutLicense(const ActivationMail &mail)
{
    return mail.active && mail.contactCenter;
}

} // namespace

Language languageFor(const QString &preferredLanguage)
{
    static const QRegularExpression separator(u"[-_.@]"_s);
    const QStringList parts = preferredLanguage.trimmed().toLower().split(separator);
    if (parts.first() == u"bg")
        return Language::Bulgarian;
    if (parts.first() == u"sr") {
        return parts.contains("cyrl"_L1) || parts.contains("cyrillic"_L1) ? Language::SerbianCyrillic
                                                                          : Language::SerbianLatin;
    }
    return Language::English;
}

Result<QByteArray> mailAddress(const QString &email)
{
    const auto at = email.lastIndexOf(u'@');
    const QString local = email.left(at);
    const QString domain = email.mid(at + 1);
    const bool asciiDomain = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    if (emailProblem(email))
        return badInput(
            Text::tr("\"%1\" is not an e-mail address that a message can go to; correct it.").arg(email));
    if (std::ranges::any_of(local, [](QChar c) { return c.unicode() >= 0x80; })) {
        return badInput(Text::tr("The address %1 has letters before the @ that most mail servers do not "
                                 "accept; write to this person in another way or correct the address.")
                            .arg(email));
    }
    return (isDotAtom(local) ? local : quotedLocalPart(local)).toLatin1() + '@'
        + (asciiDomain ? domain : domainKey(domain)).toLatin1();
}

ActivationMailWriter::ActivationMailWriter() = default;
ActivationMailWriter::~ActivationMailWriter() = default;

QString ActivationMailWriter::text(Language language, const char *source)
{
    std::unique_ptr<QTranslator> &translator = m_translators[static_cast<size_t>(language)];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        static_cast<void>(translator->load(translationFile(language))); // without it: English
    }
    const QString translated = translator->translate("ActivationMail", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString ActivationMailWriter::subject(const ActivationMail &mail, Language language)
{
    return text(language, isAboutLicense(mail) ? source::licenseSubject : source::subject)
        .arg(oneLine(mail.organization));
}

QString ActivationMailWriter::body(const ActivationMail &mail, Language language)
{
    const QString organization = oneLine(mail.organization);
    const QString sender = oneLine(mail.senderName);
    QStringList paragraphs{text(language, source::greeting).arg(oneLine(mail.name))};
    if (isAboutLicense(mail)) {
        paragraphs << text(language, source::license).arg(organization, mail.email)
                   << text(language, source::openContactCenter);
    } else {
        paragraphs << text(language, source::account).arg(organization, mail.email)
                   << text(language, source::activate);
        if (mail.contactCenter)
            paragraphs << text(language, source::contactCenterToo);
    }
    paragraphs << (sender.isEmpty()
                       ? text(language, source::sentByAddress).arg(mail.senderEmail, organization)
                       : text(language, source::sentBy).arg(sender, mail.senderEmail, organization))
               << text(language, source::unexpected);
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

ActivationText ActivationMailWriter::words(const ActivationMail &mail)
{
    const Language language = languageFor(mail.preferredLanguage);
    return {language, subject(mail, language), body(mail, language)};
}

Result<QByteArray> ActivationMailWriter::message(const ActivationMail &mail)
{
    ROLECALL_TRY_LET(receiver, mailAddress(mail.email));
    ROLECALL_TRY_LET(sender, mailAddress(mail.senderEmail));
    const ActivationText text = words(mail);

    startLibrary();
    const Owned<GMimeMessage> message(g_mime_message_new(true)); // true: the usual order of headers
    addAddress(message.get(), GMIME_ADDRESS_TYPE_FROM, mail.senderName, sender);
    addAddress(message.get(), GMIME_ADDRESS_TYPE_TO, mail.name, receiver);
    setSubject(message.get(), text.subject);
    GDateTime *date = g_date_time_new_from_unix_utc(mail.queuedAt.toSecsSinceEpoch());
    g_mime_message_set_date(message.get(), date);
    g_date_time_unref(date);
    g_mime_message_set_message_id(message.get(), messageId(mail, sender).constData());
    setHeader(message.get(), "Auto-Submitted", "no");
    setHeader(message.get(), "Content-Language", languageId(text.language).replace(u'_', u'-').toLatin1());
    const Owned<GMimePart> part = textPart(text.body);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));

    const std::unique_ptr<char, Free> whole(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr));
    return QByteArray(whole.get());
}

QByteArray toEml(QByteArray message)
{
    return message.replace('\n', "\r\n");
}

QByteArray toMboxEntry(const QByteArray &message, const QByteArray &sender, const QDateTime &date)
{
    const QDateTime utc = date.toUTC();
    const QString instant = QLocale::c().toString(utc, u"ddd MMM "_s)
        + QString::number(utc.date().day()).rightJustified(2, u' ')
        + QLocale::c().toString(utc, u" HH:mm:ss yyyy"_s);
    QByteArray entry = "From " + sender + ' ' + instant.toLatin1() + '\n';
    for (const QByteArray &line : message.trimmed().split('\n')) {
        const auto quotes = std::ranges::find_if(line, [](char c) { return c != '>'; }) - line.begin();
        if (line.mid(quotes).startsWith("From "))
            entry += '>';
        entry += line + '\n';
    }
    return entry + '\n';
}

} // namespace rolecall::exchange
