// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "domain/user.h"
#include "result.h"

#include <QDateTime>

#include <array>
#include <memory>

class QTranslator;

/// Activation e-mails (R18) as messages of RFC 5322 and MIME: plain text in the language of who receives
/// them.
namespace rolecall::exchange {

/// What an activation e-mail says.
struct ActivationMail {
    domain::Id id = 0; ///< of the row in the outbox
    QDateTime queuedAt; ///< date of the message
    QString email; ///< of the receiver
    QString name;
    QString preferredLanguage; ///< as the roster says it
    bool active = false; ///< the receiver's account is active already
    bool contactCenter = false; ///< the receiver holds a contact-center license
    QString senderEmail;
    QString senderName; ///< may be empty
    QString organization;
};

/// What the receiver reads of it.
struct ActivationText {
    domain::Language language = domain::Language::English;
    QString subject;
    QString body; ///< paragraphs with a blank line between them
};

/// The language of ours that is nearest to a preferred language such as "sr-Latn-RS", "bg_BG" or "en".
/// Serbian without a script is in Latin script, as on the command line; what is empty or not known is
/// English.
[[nodiscard]] domain::Language languageFor(const QString &preferredLanguage);

/// Writes messages, in any number of languages, without touching the language of the program. Belongs to one
/// thread.
class ActivationMailWriter final {
public:
    ActivationMailWriter();
    ~ActivationMailWriter();
    Q_DISABLE_COPY_MOVE(ActivationMailWriter)

    /// The whole message: ASCII, lines of at most 998 characters, ended by LF. The same mail gives the same
    /// message. Invalid, with a sentence that names it, for an address whose part before the @ is not ASCII:
    /// such mail arrives in few places.
    [[nodiscard]] Result<QByteArray> message(const ActivationMail &mail);
    /// What such a message would say, whether it can be written or not.
    [[nodiscard]] ActivationText words(const ActivationMail &mail);

private:
    [[nodiscard]] QString text(domain::Language language, const char *source);
    [[nodiscard]] QString subject(const ActivationMail &mail, domain::Language language);
    [[nodiscard]] QString body(const ActivationMail &mail, domain::Language language);

    std::array<std::unique_ptr<QTranslator>, domain::allLanguages.size()> m_translators; ///< those asked for
};

/// The address as messages write it: the domain in ACE, the part before the @ quoted where it must be.
/// Invalid as in ActivationMailWriter::message().
[[nodiscard]] Result<QByteArray> mailAddress(const QString &email);

/// `message` with CRLF, as .eml files have it.
[[nodiscard]] QByteArray toEml(QByteArray message);
/// `message` as an entry of an mbox (mboxrd: lines that look like the start of another one are quoted), with
/// the blank line that ends it.
[[nodiscard]] QByteArray toMboxEntry(const QByteArray &message, const QByteArray &sender,
                                     const QDateTime &date);

} // namespace rolecall::exchange
