// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/activationexport.h"

#include "store/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

using store::ActivationState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivationMail)
};

constexpr qsizetype longestName = 120; // of a file, without number and suffix

/// The folder that files go to. What was put in place goes again with this object unless keep() was called.
class Folder final {
public:
    explicit Folder(const QString &path)
        : m_folder(QDir::cleanPath(path))
    {
    }
    ~Folder()
    {
        if (m_kept)
            return;
        for (const QString &file : m_files)
            QFile::remove(file);
        if (m_made)
            m_folder.rmdir(m_folder.absolutePath());
    }
    Q_DISABLE_COPY_MOVE(Folder)

    /// Reads what is there. An error if there can't be a folder of that name.
    Result<void> look()
    {
        const QFileInfo info(m_folder.path());
        if (info.exists() && !info.isDir())
            return failure(ErrorCode::File,
                           Text::tr("%1 is a file; name a folder for the e-mails.").arg(shown()));
        if (!info.exists() && !QFileInfo(info.absolutePath()).isDir())
            return failure(
                ErrorCode::File,
                Text::tr("There is no folder in which %1 could be made; choose another one.").arg(shown()));
        const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QString &name : m_folder.entryList(everything))
            m_taken.insert(name.toCaseFolded());
        return {};
    }

    /// A path of its own for a file: BASE.SUFFIX, or BASE-2.SUFFIX and so on where that is taken, in whatever
    /// case.
    QString freePath(const QString &base, const QString &suffix)
    {
        QString name = base + suffix;
        for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
            name = base + u'-' + QString::number(number) + suffix;
        m_taken.insert(name.toCaseFolded());
        return m_folder.filePath(name);
    }

    [[nodiscard]] QString name() const { return QFileInfo(m_folder.absolutePath()).fileName(); }
    [[nodiscard]] bool has(const QString &name) const { return m_taken.contains(name.toCaseFolded()); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    Result<void> make()
    {
        if (m_folder.exists())
            return {};
        m_made =
            m_folder.mkdir(m_folder.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (m_made)
            return {};
        return failure(ErrorCode::File,
                       Text::tr("The folder %1 can't be made; choose another one.").arg(shown()));
    }

    Result<void> put(const QString &path, const QByteArray &content)
    {
        store::AtomicFile file;
        ROLECALL_TRY(file.open(path));
        file.device()->write(content); // what goes wrong here, commit() tells of
        const Result<void> done = file.commit();
        if (done || holds(path, content)) // in place, though the disk did not confirm its name
            m_files << path;
        return done;
    }

    void keep() { m_kept = true; }

private:
    [[nodiscard]] QString shown() const { return QDir::toNativeSeparators(m_folder.path()); }

    static bool holds(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll() == content;
    }

    QDir m_folder;
    QSet<QString> m_taken; ///< names, case folded: files travel to systems where case does not count
    QStringList m_files; ///< put in place here
    bool m_made = false;
    bool m_kept = false;
};

/// A message and where it goes.
struct Letter {
    Id id = 0;
    ActivationMail mail;
    QByteArray sender; ///< address
    QString path;
};

/// A name that no file system minds and no program takes for an option or hides (I11).
QString safeBase(const QByteArray &address)
{
    QString name = QString::fromLatin1(address).left(longestName);
    for (QChar &c : name) {
        const bool fine = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'@' || c == u'.' || c == u'_' || c == u'+' || c == u'-';
        if (!fine)
            c = u'_';
    }
    if (name.startsWith(u'.') || name.startsWith(u'-'))
        name.replace(0, 1, u'_');
    return name;
}

/// One export on its way.
class Exporter final {
public:
    Exporter(gate::Gate &gate, const gate::Session &session, const ActivationExportOptions &options)
        : m_gate(gate)
        , m_session(session)
        , m_options(options)
        , m_folder(options.folder)
    {
    }
    Q_DISABLE_COPY_MOVE(Exporter)

    Result<ActivationExport> run()
    {
        // Reading the outbox and changing it are one transaction, so nobody else can export between.
        ROLECALL_TRY(m_gate.atomically([this] { return work(); }));
        m_folder.keep();
        return m_result;
    }

private:
    Result<void> work()
    {
        // Before anything is read or looked for (R34); submitting leaves the record of the attempt (A18).
        if (const Result<void> allowed = m_gate.authorize(Action::SendActivation, m_session); !allowed) {
            ROLECALL_TRY(submit());
            return allowed;
        }
        ROLECALL_TRY_LET(outbox, gate::outbox(m_gate, m_session));
        choose(outbox);
        if (m_letters.empty())
            return {};
        ROLECALL_TRY(place());
        m_result.exported = static_cast<qint64>(m_letters.size());
        return submit();
    }

    void choose(const gate::Outbox &outbox)
    {
        for (const gate::OutboxEntry &entry : outbox.entries) {
            const ActivationState state = entry.activation.state;
            if (state != ActivationState::Pending && !(m_options.again && state == ActivationState::Exported))
                continue;
            ActivationMail mail = mailOf(entry, outbox.organization.name);
            const Result<QByteArray> sender = mailAddress(mail.senderEmail);
            const Result<QByteArray> receiver = mailAddress(mail.email);
            if (sender && receiver)
                m_letters.push_back({mail.id, std::move(mail), *sender, {}});
            else
                m_result.leftOut.push_back(receiver ? sender.error() : receiver.error());
        }
    }

    /// Finds a path for each message.
    Result<void> place()
    {
        ROLECALL_TRY(m_folder.look());
        if (m_options.mbox) {
            const QString name = u"activation.mbox"_s;
            m_result.files << m_folder.filePath(name);
            if (m_folder.has(name)) {
                return failure(ErrorCode::File,
                               Text::tr("The file %1 exists already; choose another folder or move the file "
                                        "away.")
                                   .arg(QDir::toNativeSeparators(m_result.files.first())));
            }
            return {};
        }
        for (Letter &letter : m_letters) {
            ROLECALL_TRY_LET(address, mailAddress(letter.mail.email));
            letter.path = m_folder.freePath(safeBase(address), u".eml"_s);
            m_result.files << letter.path;
        }
        return {};
    }

    Result<void> submit()
    {
        gate::RecordActivationExport command;
        command.folder = m_folder.name();
        for (const Letter &letter : m_letters)
            command.activations.push_back(letter.id);
        gate::SubmitOptions options;
        options.dryRun = m_options.dryRun;
        options.beforeCommit = [this] { return write(); };
        ROLECALL_TRY(m_gate.submit(command, m_session, options));
        return {};
    }

    Result<void> write()
    {
        ROLECALL_TRY(m_folder.make());
        QByteArray mbox;
        for (qint64 done = 0; const Letter &letter : m_letters) {
            ROLECALL_TRY(proceed(++done));
            ROLECALL_TRY_LET(message, m_writer.message(letter.mail));
            if (m_options.mbox)
                mbox += toMboxEntry(message, letter.sender, letter.mail.queuedAt);
            else
                ROLECALL_TRY(m_folder.put(letter.path, toEml(std::move(message))));
        }
        return m_options.mbox ? m_folder.put(m_result.files.first(), mbox) : Result<void>();
    }

    [[nodiscard]] Result<void> proceed(qint64 done) const
    {
        if (m_options.progress && !m_options.progress(done, m_result.exported))
            return failure(ErrorCode::Cancelled,
                           Text::tr("The export was cancelled; no file was written and all e-mails are "
                                    "pending as before."));
        return {};
    }

    gate::Gate &m_gate;
    const gate::Session &m_session;
    const ActivationExportOptions &m_options;
    Folder m_folder;
    ActivationMailWriter m_writer;
    std::vector<Letter> m_letters;
    ActivationExport m_result;
};

} // namespace

ActivationMail mailOf(const gate::OutboxEntry &entry, const QString &organization)
{
    const User &receiver = entry.receiver;
    return {entry.activation.id, entry.activation.queuedAt,          receiver.fields[Email],
            receiver.name(),     receiver.fields[PreferredLanguage], receiver.status() == UserStatus::Active,
            entry.contactCenter, entry.activation.queuedBy,          entry.senderName,
            organization};
}

Result<ActivationExport> exportActivations(gate::Gate &gate, const gate::Session &session,
                                           const ActivationExportOptions &options)
{
    return Exporter(gate, session, options).run();
}

} // namespace rolecall::exchange
