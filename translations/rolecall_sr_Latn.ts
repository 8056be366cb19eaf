<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
<context>
    <name>ActivationMail</name>
    <message>
        <source>%1 is a file; name a folder for the e-mails.</source>
        <translation>%1 je datoteka; navedite fasciklu za e-poruke.</translation>
    </message>
    <message>
        <source>There is no folder in which %1 could be made; choose another one.</source>
        <translation>Ne postoji fascikla u kojoj bi moglo da se napravi %1; izaberite drugu.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another one.</source>
        <translation>Fascikla %1 ne može da se napravi; izaberite drugu.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another folder or move the file away.</source>
        <translation>Datoteka %1 već postoji; izaberite drugu fasciklu ili premestite tu datoteku.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written and all e-mails are pending as before.</source>
        <translation>Izvoz je otkazan; nijedna datoteka nije upisana i sve e-poruke su na čekanju kao i pre.</translation>
    </message>
    <message>
        <source>Activate your Webex account at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Aktivirajte svoj Webex nalog u organizaciji %1</translation>
    </message>
    <message>
        <source>Your license for Webex Contact Center at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Vaša licenca za uslugu Webex Contact Center u organizaciji %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>First line of an e-mail: %1 is the name of who receives it</extracomment>
        <translation>Dobar dan, %1,</translation>
    </message>
    <message>
        <source>%1 has prepared a Webex account for you. It has the e-mail address %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>Organizacija %1 vam je pripremila Webex nalog. Nalog je vezan za e-adresu %2.</translation>
    </message>
    <message>
        <source>%1 has given you a license for Webex Contact Center. It belongs to your Webex account %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>Organizacija %1 vam je dodelila licencu za uslugu Webex Contact Center. Licenca pripada vašem Webex nalogu %2.</translation>
    </message>
    <message>
        <source>To activate the account, sign in to Webex with this address and follow the steps that you are shown.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>Da biste aktivirali nalog, prijavite se na Webex ovom adresom i pratite korake koji će vam biti prikazani.</translation>
    </message>
    <message>
        <source>You also have a license for Webex Contact Center: once the account is active, you open it by signing in with the same address.</source>
        <extracomment>In an e-mail; &quot;the same address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>Imate i licencu za uslugu Webex Contact Center: kada nalog postane aktivan, uslugu otvarate tako što se prijavite istom adresom.</translation>
    </message>
    <message>
        <source>To open Webex Contact Center, sign in to it with this address.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>Da biste otvorili uslugu Webex Contact Center, prijavite se na nju ovom adresom.</translation>
    </message>
    <message>
        <source>This message comes from %1 (%2), who administers Webex at %3.</source>
        <extracomment>At the end of an e-mail: %1 is a person, %2 an e-mail address, %3 an organization</extracomment>
        <translation>Ovu poruku vam šalje %1 (%2), administrator za Webex u organizaciji %3.</translation>
    </message>
    <message>
        <source>This message comes from an administrator of Webex at %2 (%1).</source>
        <extracomment>At the end of an e-mail: %1 is an e-mail address, %2 an organization</extracomment>
        <translation>Ovu poruku vam šalje administrator za Webex (%1) u organizaciji %2.</translation>
    </message>
    <message>
        <source>If you did not expect this message, please ask your administrator before you sign in.</source>
        <extracomment>At the end of an e-mail</extracomment>
        <translation>Ako niste očekivali ovu poruku, molimo vas da se pre prijave obratite svom administratoru.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address that a message can go to; correct it.</source>
        <translation>„%1“ nije e-adresa na koju može da se pošalje poruka; ispravite je.</translation>
    </message>
    <message>
        <source>The address %1 has letters before the @ that most mail servers do not accept; write to this person in another way or correct the address.</source>
        <translation>Adresa %1 ispred znaka @ ima slova koja većina servera e-pošte ne prihvata; obratite se ovoj osobi na drugi način ili ispravite adresu.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>There is no room left on the disk of %1; the old file is unchanged.</source>
        <translation>Na disku na kojem je %1 nema više mesta; stara datoteka nije promenjena.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>Datoteka %1 već postoji i nije promenjena; izaberite drugo ime ili dozvolite da se zameni.</translation>
    </message>
    <message>
        <source>You may not write to the folder of %1; the old file is unchanged. Choose another folder.</source>
        <translation>Ne smete da upisujete u fasciklu u kojoj je %1; stara datoteka nije promenjena. Izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>There is no folder for the file %1; choose a folder that exists.</source>
        <translation>Ne postoji fascikla za datoteku %1; izaberite postojeću fasciklu.</translation>
    </message>
    <message>
        <source>The file %1 would be larger than its disk or your limits allow; the old file is unchanged.</source>
        <translation>Datoteka %1 bila bi veća nego što dozvoljavaju disk ili vaša ograničenja; stara datoteka nije promenjena.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; the old file is unchanged. Check the disk and try again.</source>
        <translation>Datoteka %1 ne može da se upiše; stara datoteka nije promenjena. Proverite disk i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The name %1 is a folder; choose a name for the file.</source>
        <translation>Pod imenom %1 postoji fascikla; izaberite ime za datoteku.</translation>
    </message>
    <message>
        <source>%1 is a folder, a link or a device and can&apos;t be replaced; choose another name.</source>
        <translation>%1 je fascikla, veza ili uređaj i ne može da se zameni; izaberite drugo ime.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>Kriptografska biblioteka programa ne može da se pokrene.</translation>
    </message>
    <message>
        <source>The file %1 was not written; the old file is unchanged.</source>
        <translation>Datoteka %1 nije upisana; stara datoteka nije promenjena.</translation>
    </message>
    <message>
        <source>What was written to the disk of %1 does not read back the same; the old file is unchanged. Check the disk and try again.</source>
        <translation>Ono što je upisano na disk na kojem je %1 ne čita se isto; stara datoteka nije promenjena. Proverite disk i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the disk did not confirm its name; check the disk and export again.</source>
        <translation>Nova datoteka %1 je na svom mestu, ali disk nije potvrdio njeno ime; proverite disk i izvezite ponovo.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Created the workspace</source>
        <translation>Napravljen radni prostor</translation>
    </message>
    <message>
        <source>Made up the demo</source>
        <translation>Napravljen demo</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Dodat korisnik</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Promenjen korisnik</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Uklonjen korisnik</translation>
    </message>
    <message>
        <source>Gave roles</source>
        <translation>Dodeljene uloge</translation>
    </message>
    <message>
        <source>Took roles away</source>
        <translation>Opozvane uloge</translation>
    </message>
    <message>
        <source>Gave roles and took roles away</source>
        <translation>Dodeljene i opozvane uloge</translation>
    </message>
    <message>
        <source>Imported users</source>
        <translation>Uvezeni korisnici</translation>
    </message>
    <message>
        <source>Imported administrators</source>
        <translation>Uvezeni administratori</translation>
    </message>
    <message>
        <source>Exported administrators</source>
        <translation>Izvezeni administratori</translation>
    </message>
    <message>
        <source>Exported users</source>
        <translation>Izvezeni korisnici</translation>
    </message>
    <message>
        <source>Exported the roster</source>
        <translation>Izvezen spisak korisnika</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Obavljeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Refused (rule %1)</source>
        <extracomment>Outcome of an action in the log; %1 is the number of a rule, such as R6</extracomment>
        <translation>Odbijeno (pravilo %1)</translation>
    </message>
    <message>
        <source>Assigned licenses</source>
        <translation>Dodeljene licence</translation>
    </message>
    <message>
        <source>Took licenses</source>
        <translation>Oduzete licence</translation>
    </message>
    <message>
        <source>Changed licenses</source>
        <translation>Promenjene licence</translation>
    </message>
    <message>
        <source>Deactivated users</source>
        <translation>Deaktivirani korisnici</translation>
    </message>
    <message>
        <source>Removed users</source>
        <translation>Uklonjeni korisnici</translation>
    </message>
    <message>
        <source>Added a site</source>
        <translation>Dodat sajt</translation>
    </message>
    <message>
        <source>Changed a site</source>
        <translation>Promenjen sajt</translation>
    </message>
    <message>
        <source>Removed a site</source>
        <translation>Uklonjen sajt</translation>
    </message>
    <message>
        <source>Added a license</source>
        <translation>Dodata licenca</translation>
    </message>
    <message>
        <source>Added an organization</source>
        <translation>Dodata organizacija</translation>
    </message>
    <message>
        <source>Changed a partner&apos;s relation</source>
        <translation>Promenjen odnos s partnerom</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Promenjena postavka</translation>
    </message>
    <message>
        <source>Accepted a finding</source>
        <translation>Prihvaćen nalaz</translation>
    </message>
    <message>
        <source>Put activation e-mails into the outbox</source>
        <translation>Aktivacione e-poruke stavljene u odlaznu poštu</translation>
    </message>
    <message>
        <source>Exported activation e-mails</source>
        <translation>Izvezene aktivacione e-poruke</translation>
    </message>
    <message>
        <source>Marked an activation e-mail</source>
        <translation>Označena aktivaciona e-poruka</translation>
    </message>
    <message>
        <source>Undid a change</source>
        <translation>Poništena izmena</translation>
    </message>
    <message>
        <source>Did a change again</source>
        <translation>Ponovljena izmena</translation>
    </message>
    <message>
        <source>Changed several people</source>
        <translation>Promenjeno nekoliko osoba</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Izvezena evidencija nadzora</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Administratorske uloge</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Korisnici</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Webex sajtovi</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Organizacije</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Activation e-mails</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Aktivacione e-poruke</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Uvoz i izvoz</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Poništavanje i ponavljanje</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>The workspace itself</source>
        <extracomment>Kind of actions in the audit log: making the file</extracomment>
        <translation>Sam radni prostor</translation>
    </message>
    <message>
        <source>Added an external administrator</source>
        <translation>Dodat spoljni administrator</translation>
    </message>
    <message>
        <source>Changed an external administrator</source>
        <translation>Promenjen spoljni administrator</translation>
    </message>
    <message>
        <source>Revoked an external administrator</source>
        <translation>Opozvana prava spoljnog administratora</translation>
    </message>
    <message>
        <source>Recorded that a partner took provisioning</source>
        <translation>Zabeleženo da je partner preuzeo obezbeđivanje</translation>
    </message>
    <message>
        <source>Changed a break-glass access</source>
        <translation>Promenjen pristup razbijanjem stakla</translation>
    </message>
    <message>
        <source>Recorded a test of break-glass access</source>
        <translation>Zabeležena provera pristupa razbijanjem stakla</translation>
    </message>
    <message>
        <source>Exported external administrators</source>
        <translation>Izvezeni spoljni administratori</translation>
    </message>
    <message>
        <source>Exported the break-glass sheet</source>
        <translation>Izvezen list za razbijanje stakla</translation>
    </message>
    <message>
        <source>External administrators</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Spoljni administratori</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Napravljena rezervna kopija</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Vraćeno stanje iz rezervne kopije</translation>
    </message>
    <message>
        <source>Saved what could be read</source>
        <translation>Sačuvano ono što je moglo da se pročita</translation>
    </message>
    <message>
        <source>Ticked off what was carried over</source>
        <translation>Označeno kao preneto</translation>
    </message>
    <message>
        <source>Put back what is to be carried over</source>
        <translation>Vraćeno među stavke za prenos</translation>
    </message>
    <message>
        <source>Exported a table of roles</source>
        <translation>Izvezena tabela uloga</translation>
    </message>
    <message>
        <source>Exported who has a privilege</source>
        <translation>Izvezeno ko ima pravo</translation>
    </message>
    <message>
        <source>Exported what is to be carried over</source>
        <translation>Izvezene stavke za prenos</translation>
    </message>
    <message>
        <source>Made a report on administrators</source>
        <translation>Izraboten je izveštaj o administratorima</translation>
    </message>
    <message>
        <source>Made a report on a person&apos;s access</source>
        <translation>Izraboten je izveštaj o pristupu osobe</translation>
    </message>
    <message>
        <source>Made an extract of the audit log</source>
        <translation>Izraboten je izvod iz evidencije nadzora</translation>
    </message>
    <message>
        <source>Made a report on what is to be carried over</source>
        <translation>Napravljen je izveštaj o onome što treba preneti</translation>
    </message>
</context>
<context>
    <name>AuditWording</name>
    <message>
        <source>Administrator roles</source>
        <translation>Administratorske uloge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Webex site</source>
        <translation>Webex sajt</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ko je dodelio</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Kada je dodeljeno</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Autentifikovano</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Zašto je odbijeno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeni</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Promenjeno</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Nepromenjeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nema u datoteci</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Korisnici</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratori</translation>
    </message>
    <message>
        <source>External administrators</source>
        <translation>Spoljni administratori</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>Početna vrednost za demo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 na sajtu %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a role, %2 a date and time</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licenses assigned</source>
        <translation>Dodeljene licence</translation>
    </message>
    <message>
        <source>Licenses suspended or resumed</source>
        <translation>Obustavljene ili ponovo aktivne licence</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Druge kolone</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Prvi administrator</translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation>Oduzete licence</translation>
    </message>
    <message>
        <source>New licenses</source>
        <translation>Nove licence</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>Novi sajtovi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uklonjeno</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <translation>Webex sajtovi</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Stavljeno u odlaznu poštu</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Pretplata</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Obustavljena</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Ko upravlja</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ko je prodao</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Upravlja pretplatom</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Prodaja je aktivna</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <translation>Aktivaciona e-poruka</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prihvaćeno</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Broj osoba</translation>
    </message>
    <message>
        <source>Undoes record</source>
        <translation>Poništava zapis</translation>
    </message>
    <message>
        <source>Redoes record</source>
        <translation>Ponavlja zapis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Radnja</translation>
    </message>
    <message>
        <source>Control Hub</source>
        <translation>Kontrolno čvorište</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <translation>Administracija sajta</translation>
    </message>
    <message>
        <source>Waiting in the outbox</source>
        <translation>Čeka u odlaznoj pošti</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Izvezena</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Slanje nije uspelo</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <translation>Organizacija klijenata</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <translation>Partnerska organizacija</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <translation>Besplatna samoregistracija</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <translation>Potrošačka organizacija</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sastanci</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Razmena poruka</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Pozivanje</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <translation>Standardni kontakt centar</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <translation>Premijum kontakt centar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Događaji</translation>
    </message>
    <message>
        <source>Organization is new</source>
        <translation>Organizacija je nova</translation>
    </message>
    <message>
        <source>Organization is verified</source>
        <translation>Organizacija je potvrđena</translation>
    </message>
    <message>
        <source>External administrator since</source>
        <translation>Spoljni administrator od</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Pristup razbijanjem stakla</translation>
    </message>
    <message>
        <source>Purpose of the break-glass access</source>
        <translation>Svrha pristupa razbijanjem stakla</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Poslednja provera</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Sledeća provera</translation>
    </message>
    <message>
        <source>Lost rows</source>
        <translation>Izgubljeni redovi</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <translation>Praznine u dnevniku</translation>
    </message>
    <message>
        <source>To carry over</source>
        <translation>Za prenošenje</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Odstupanje</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Šta od toga</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Korisnik</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is the open workspace; choose another name for the backup.</source>
        <translation>Ova datoteka je otvoreni radni prostor; izaberite drugo ime za rezervnu kopiju.</translation>
    </message>
    <message>
        <source>No backup could be made before this change, so nothing was changed. %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Pre ove izmene nije mogla da se napravi rezervna kopija, pa ništa nije promenjeno. %1</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>Datoteka %1 već postoji i nije promenjena; izaberite drugo ime ili dozvolite da se zameni.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Radnja je otkazana; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own, and this backup would give you a role or a privilege that you do not have now; ask another full administrator to restore it.</source>
        <translation>Niko ne dodeljuje uloge sebi niti menja svoje, a ova rezervna kopija bi vam dala ulogu ili pravo koje sada nemate; zamolite drugog punog administratora da vrati stanje iz nje.</translation>
    </message>
    <message>
        <source>%1 is the open workspace itself; choose a backup of it.</source>
        <translation>%1 je sam otvoreni radni prostor; izaberite njegovu rezervnu kopiju.</translation>
    </message>
    <message>
        <source>%1 is no backup of this workspace: its log is another one, or goes further. Choose a backup of this workspace.</source>
        <translation>%1 nije rezervna kopija ovog radnog prostora: evidencija u toj datoteci je drugačija ili seže dalje. Izaberite rezervnu kopiju ovog radnog prostora.</translation>
    </message>
    <message>
        <source>%1 was added after this backup was made and would be lost with its log; choose a later backup.</source>
        <translation>Organizacija %1 je dodata posle pravljenja ove rezervne kopije i bila bi izgubljena zajedno sa svojom evidencijom; izaberite noviju rezervnu kopiju.</translation>
    </message>
    <message>
        <source>This backup holds an organization that was taken back since, and it would come back without anybody&apos;s doing; choose a later backup.</source>
        <translation>Ova rezervna kopija sadrži organizaciju čije je dodavanje u međuvremenu poništeno, pa bi se ona vratila a da to niko nije uradio; izaberite noviju rezervnu kopiju.</translation>
    </message>
    <message>
        <source>When this backup was made you held no role here: you could no longer sign in. Do you want to restore it?</source>
        <translation>Kada je ova rezervna kopija napravljena, ovde niste imali nijednu ulogu: više ne biste mogli da se prijavite. Želite li da vratite stanje iz nje?</translation>
    </message>
    <message>
        <source>%1 would be an external administrator here with more roles than now, and only somebody of %2 itself may bring that about; ask a full administrator there.</source>
        <translation>Osoba %1 bi ovde bila spoljni administrator s više uloga nego sada, a to sme da učini samo neko iz same organizacije %2; obratite se tamošnjem punom administratoru.</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>Pravljenje rezervne kopije je otkazano; ništa nije upisano.</translation>
    </message>
    <message>
        <source>There is no room for a backup in the folder %1; none was written. Make room there and try again.</source>
        <translation>U fascikli %1 nema mesta za rezervnu kopiju; nijedna nije upisana. Oslobodite tamo mesto i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the backup; choose a folder that exists.</source>
        <translation>Ne postoji fascikla %1 za rezervnu kopiju; izaberite fasciklu koja postoji.</translation>
    </message>
    <message>
        <source>You may not write a backup to the folder %1; choose another folder.</source>
        <translation>Ne smete da upišete rezervnu kopiju u fasciklu %1; izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to the folder %1; check its disk and try again.</source>
        <translation>Rezervna kopija ne može da se upiše u fasciklu %1; proverite njen disk i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The backup of %1 is not what was written; check the disk and try again.</source>
        <translation>Rezervna kopija datoteke %1 nije onakva kakva je upisana; proverite disk i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>%1 is no name for a backup; choose the name of a file.</source>
        <translation>%1 ne može da bude ime rezervne kopije; izaberite ime datoteke.</translation>
    </message>
    <message>
        <source>No backup of %1 was kept, because something is wrong with what was copied: %2 Check the workspace.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>Rezervna kopija datoteke %1 nije zadržana, jer nešto nije u redu sa onim što je kopirano: %2 Proverite radni prostor.</translation>
    </message>
    <message>
        <source>The backup %1 is in place, but the disk did not confirm its name; check the disk and make another one.</source>
        <translation>Rezervna kopija %1 je na svom mestu, ali disk nije potvrdio njeno ime; proverite disk i napravite još jednu.</translation>
    </message>
    <message>
        <source>There is no backup %1; check the name.</source>
        <translation>Ne postoji rezervna kopija %1; proverite ime.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2 Choose another one.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>Rezervna kopija %1 je oštećena: %2 Izaberite drugu.</translation>
    </message>
    <message>
        <source>There is no room for the folder %1 for backups; make room on its disk.</source>
        <translation>Nema mesta za fasciklu %1 za rezervne kopije; oslobodite mesto na njenom disku.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made; check that nothing else has this name and that you may write beside the workspace.</source>
        <translation>Fascikla %1 za rezervne kopije ne može da se napravi; proverite da ništa drugo nema to ime i da smete da upisujete pored radnog prostora.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored because of another organization in the file.</source>
        <translation>Stanje iz ove rezervne kopije ne može da se vrati zbog druge organizacije u datoteci.</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>Daily</source>
        <extracomment>Why a backup was made: once a day</extracomment>
        <translation>Dnevna</translation>
    </message>
    <message>
        <source>Before a change of many people</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Pre izmene većeg broja osoba</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Pre vraćanja stanja iz rezervne kopije</translation>
    </message>
    <message>
        <source>Before a newer Rolecall changed the file</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Pre nego što je novija verzija programa Rolecall izmenila datoteku</translation>
    </message>
</context>
<context>
    <name>BreakGlassSheet</name>
    <message>
        <source>This account is not active: the person can&apos;t sign in with it.</source>
        <translation>Ovaj nalog nije aktivan: osoba ne može njime da se prijavi.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Labels of facts about a person on a printed sheet</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label</extracomment>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Label</extracomment>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label: what the access is for</extracomment>
        <translation>Svrha</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Poslednja provera</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Još nije proveren</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Sledeća provera</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Dan nije određen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Label: the last day of a role</extracomment>
        <translation>Važi do</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bez isteka</translation>
    </message>
    <message>
        <source>Find out whether sign-in itself fails: let a second administrator try it from another network and another browser.</source>
        <translation>Utvrdite da li je problem u samoj prijavi: neka drugi administrator pokuša da se prijavi s druge mreže i iz drugog pregledača.</translation>
    </message>
    <message>
        <source>Write down below when it began, what the screen says and whom it concerns.</source>
        <translation>Zapišite dole kada je počelo, šta piše na ekranu i koga se tiče.</translation>
    </message>
    <message>
        <source>Call one of the people named above by a telephone number that is kept outside of your own systems; e-mail and chat may need the same sign-in.</source>
        <translation>Pozovite neku od gorenavedenih osoba na broj telefona koji se čuva izvan vaših sistema; za e-poštu i ćaskanje može biti potrebna ista prijava.</translation>
    </message>
    <message>
        <source>Let the person sign in to Control Hub with the account named above, which another organization looks after, and open your organization there.</source>
        <translation>Neka se ta osoba prijavi na Kontrolno čvorište gorenavedenim nalogom, o kojem se stara druga organizacija, i tamo otvori vašu organizaciju.</translation>
    </message>
    <message>
        <source>Repair single sign-on together, or switch it off until it is repaired. Change nothing else.</source>
        <translation>Zajedno popravite jedinstveno prijavljivanje ili ga isključite dok se ne popravi. Ništa drugo ne menjajte.</translation>
    </message>
    <message>
        <source>Let an administrator of your own sign in while the person is still with you.</source>
        <translation>Neka se jedan od vaših administratora prijavi dok je ta osoba još s vama.</translation>
    </message>
    <message>
        <source>If none of these people can be reached, ask Cisco&apos;s support for help with sign-in; have the name of your organization and of one of its domains at hand.</source>
        <translation>Ako nijedna od ovih osoba nije dostupna, zatražite pomoć oko prijave od podrške kompanije Cisco; pripremite naziv svoje organizacije i jedan od njenih domena.</translation>
    </message>
    <message>
        <source>Afterwards compare the audit log with your notes, and record the day as a test of this access.</source>
        <translation>Posle toga uporedite evidenciju nadzora sa svojim beleškama i zabeležite taj dan kao proveru ovog pristupa.</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Pristup razbijanjem stakla</translation>
    </message>
    <message>
        <source>The people on this sheet are external administrators who can get in when nobody of the organization can sign in. Keep the sheet where it can be read without signing in, and make a new one whenever somebody on it changes.</source>
        <translation>Osobe na ovom listu su spoljni administratori koji mogu da uđu kada niko iz organizacije ne može da se prijavi. Čuvajte list tamo gde može da se pročita bez prijavljivanja i izradite nov kad god se promeni nešto u vezi s nekom od ovih osoba.</translation>
    </message>
    <message>
        <source>Who can get in</source>
        <translation>Ko može da uđe</translation>
    </message>
    <message>
        <source>What to do when sign-in fails</source>
        <translation>Šta učiniti kada prijava ne uspe</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of empty lines on a printed sheet</extracomment>
        <translation>Beleške</translation>
    </message>
    <message>
        <source>Tests since this sheet was made</source>
        <extracomment>Heading of a table to be filled in by hand</extracomment>
        <translation>Provere od izrade ovog lista</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Columns of a table to be filled in by hand</extracomment>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Who got in</source>
        <translation>Ko je ušao</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Potpis</translation>
    </message>
    <message>
        <source>Handed over by (name, day, signature)</source>
        <extracomment>Under lines for signatures on a printed sheet</extracomment>
        <translation>Ko predaje (ime, dan, potpis)</translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>Ko čuva (ime, dan, potpis)</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>No.</source>
        <extracomment>Headings of a table: number, name, e-mail, what of a person is changed, its value in Control Hub, the planned value, the step, whether the API can do it</extracomment>
        <translation>Br.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kako</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a step is done: by the programming interface, or by hand</extracomment>
        <translation>SCIM ili ručno</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ručno</translation>
    </message>
    <message>
        <source>The last import settled no. %1: nothing of it is to be done any more. If it is still wanted, make the change again.</source>
        <translation>Poslednji uvoz je rešio stavku br. %1: u vezi s njom više nema šta da se uradi. Ako je promena i dalje potrebna, unesite je ponovo.</translation>
    </message>
    <message>
        <source>There is no no. %1 to carry over; it may have ended. Look at the list again.</source>
        <translation>Stavke br. %1 nema među onima za prenos; možda više ne važi. Pogledajte listu ponovo.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: choose &quot;%3&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person</extracomment>
        <translation>%1 &gt; %2: izaberite „%3“.</translation>
    </message>
    <message>
        <source>%1: choose %3, or &quot;%2&quot; for somebody new; select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %2 and %5 are names in Control Hub, %3 a person, %4 a role</extracomment>
        <translation>%1: izaberite osobu %3 ili, ako je nova, „%2“; označite „%4“ i izaberite %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: select &quot;%3&quot; for the site %4 and choose %5.</source>
        <extracomment>%1 and %5 are names in Control Hub, %2 a person, %3 a role, %4 a site</extracomment>
        <translation>%1 &gt; %2: označite „%3“ za sajt %4 i izaberite %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away &quot;%3&quot; and choose %4.</source>
        <extracomment>%1 and %4 are names in Control Hub, %2 a person, %3 a role, perhaps with its site</extracomment>
        <translation>%1 &gt; %2: opozovite „%3“ i izaberite %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: select &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: označite „%6“ i izaberite %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: clear &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: uklonite oznaku sa „%6“ i izaberite %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: označite „%4“ i izaberite %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: clear &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: uklonite oznaku sa „%4“ i izaberite %5.</translation>
    </message>
    <message>
        <source>%1: delete the user %2, with all licenses and roles.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: izbrišite korisnika %2, sa svim licencama i ulogama.</translation>
    </message>
    <message>
        <source>%1: add the user %2.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: dodajte korisnika %2.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: oduzmite licencu %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: assign the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: dodelite licencu %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: change the status from %3 to %4.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 and %4 are statuses of users</extracomment>
        <translation>%1 &gt; %2: promenite status sa %3 na %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: empty the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title</extracomment>
        <translation>%1 &gt; %2 &gt; %3: ispraznite polje „%4“.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: put &quot;%5&quot; into the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title, %5 its new value</extracomment>
        <translation>%1 &gt; %2 &gt; %3: upišite „%5“ u polje „%4“.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether somebody has a role or a license, or is a user at all</extracomment>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>What is to be added or removed: somebody as a user</extracomment>
        <translation>Korisnik</translation>
    </message>
    <message>
        <source>Send each of the requests to the address given as endpoint. Put the id of the organization in the place of {orgId} and in each path the id that Control Hub has for the user in the place of {id of ...}. What is listed as by_hand is left to be done in Control Hub; as many of the last requests as after_by_hand says are about users who are added by that, so send them afterwards.</source>
        <translation>Pošaljite svaki od zahteva na adresu navedenu kao endpoint. Na mesto {orgId} stavite ID organizacije, a u svakoj putanji na mesto {id of ...} ID koji Kontrolno čvorište ima za korisnika. Ono što je navedeno kao by_hand preostaje da se uradi u Kontrolnom čvorištu; onoliko poslednjih zahteva koliko kaže after_by_hand odnosi se na korisnike koji se time dodaju, pa njih pošaljite posle toga.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Control Hub is taken to hold what the workspace held when it was made, on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Još ništa nije uvezeno. Uzima se da Kontrolno čvorište sadrži ono što je sadržao radni prostor kad je napravljen, %1.</translation>
    </message>
    <message>
        <source>What Control Hub holds is known from the import of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Stanje u Kontrolnom čvorištu poznato je iz uvoza od %1.</translation>
    </message>
    <message>
        <source>Changes before %1 are not listed: the version of Rolecall that made them did not keep them. Import what Control Hub holds to begin anew.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Promene pre %1 nisu navedene: verzija programa Rolecall kojom su napravljene nije ih čuvala. Uvezite stanje iz Kontrolnog čvorišta da biste počeli iznova.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <extracomment>Where it stands since when it is known what Control Hub holds</extracomment>
        <translation>Još ništa nije uvezeno</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Since when it is known what Control Hub holds; %1 is a date and time</extracomment>
        <translation>Stanje od %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <extracomment>Of what is to be carried over to Control Hub: since when changes are kept; %1 is a date and time</extracomment>
        <translation>Promene od %1</translation>
    </message>
</context>
<context>
    <name>CarryOverPage</name>
    <message>
        <source>To do</source>
        <extracomment>State of a change: it is still to be made in Control Hub</extracomment>
        <translation>Predstoji</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a change: somebody ticked it off</extracomment>
        <translation>Odštiklirano</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a change: an import showed that it was made in Control Hub</extracomment>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>State of a change: an import showed that Control Hub holds something else than was planned</extracomment>
        <translation>Odstupanje</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a change gets to Control Hub: by a request of the SCIM API, or by hand</extracomment>
        <translation>SCIM ili ručno</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ručno</translation>
    </message>
    <message>
        <source>To be done since %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Predstoji od %1.</translation>
    </message>
    <message>
        <source>Ticked off by %1 on %2. The next import shows whether Control Hub holds it.</source>
        <extracomment>%1 is an e-mail address, %2 a date and time</extracomment>
        <translation>Odštiklirao korisnik %1, %2. Sledeći uvoz pokazuje da li je tako i u Kontrolnom čvorištu.</translation>
    </message>
    <message>
        <source>The last import showed it in Control Hub.</source>
        <translation>Poslednji uvoz je pokazao da je tako u Kontrolnom čvorištu.</translation>
    </message>
    <message>
        <source>The last import showed something else in Control Hub. Make the change here again if it is still wanted, or tick this off.</source>
        <translation>Poslednji uvoz je pokazao nešto drugo u Kontrolnom čvorištu. Ponovite promenu ovde ako je i dalje potrebna, ili ovo odštiklirajte.</translation>
    </message>
    <message>
        <source>The last import showed that it is not so in Control Hub. It is still to be done there.</source>
        <translation>Poslednji uvoz je pokazao da u Kontrolnom čvorištu nije tako. Tamo to još predstoji.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no privilege &quot;%1&quot;; &quot;rolecall-cli roles --table organization&quot; and the other tables list them.</source>
        <translation>Ne postoji pravo „%1“; sva prava ispisuju „rolecall-cli roles --table organization“ i ostale tabele.</translation>
    </message>
    <message>
        <source>The level is read or full.</source>
        <translation>Nivo je read ili full.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Headings of columns</extracomment>
        <translation>Pravo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Osnov</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>No: rule %1 takes the privilege away.</source>
        <translation>Ne: pravilo %1 oduzima to pravo.</translation>
    </message>
    <message>
        <source>No: none of the person&apos;s roles gives it.</source>
        <translation>Ne: to pravo ne daje nijedna uloga ove osobe.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of activation e-mails: the name of who gets it
----------
Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>The line is not UTF-8; write it in that encoding.</source>
        <translation>Red nije u kodiranju UTF-8; zapišite ga u tom kodiranju.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written; the batch stopped.</source>
        <translation>Odgovor ne može da se upiše; niz komandi je zaustavljen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Before the message of an error in a list of commands; %1 is a number, %2 a sentence</extracomment>
        <translation>Red %1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Headings of what is to be done in Control Hub: number, state, person, what it holds, what is planned, how it is done there
----------
Headings of columns; the last one is the name in Control Hub&apos;s export
----------
Headings of the findings: id, person, when it began, what it says, why somebody accepted it</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Headings of a table of privileges by role and by the kind of organization</extracomment>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Važi za</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>U Kontrolnom čvorištu</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; give one of: %2.</source>
        <translation>Ne postoji tabela „%1“; navedite jednu od sledećih: %2.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;; &quot;rolecall-cli roles&quot; lists them.</source>
        <translation>Ne postoji uloga „%1“; sve uloge ispisuje „rolecall-cli roles“.</translation>
    </message>
    <message>
        <source>Name the site once: either ROLE@SITE or --site SITE.</source>
        <translation>Navedite sajt samo jednom: ROLE@SITE ili --site SITE.</translation>
    </message>
    <message>
        <source>The role %1 is held on a site; name it: %1@SITE.</source>
        <translation>Uloga %1 važi za sajt; navedite ga: %1@SITE.</translation>
    </message>
    <message>
        <source>The role %1 is not held on a site; leave the site out.</source>
        <translation>Uloga %1 ne važi za sajt; izostavite sajt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as YYYY-MM-DD.</source>
        <translation>„%1“ nije datum; napišite ga u obliku YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write --set FIELD=VALUE.</source>
        <translation>„%1“ ništa ne postavlja; napišite --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to be set; give one of: %2.</source>
        <translation>Ne postoji polje „%1“ koje može da se postavi; navedite jedno od sledećih: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>Ništa nije promenjeno: već je tako.</translation>
    </message>
    <message>
        <source>This would be done. Nothing was changed, because it was only tried.</source>
        <translation>Ovo bi bilo obavljeno. Ništa nije promenjeno, jer je ovo samo proba.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Obavljeno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand in a batch; run it by itself.</source>
        <translation>„%1“ ne može da bude u nizu komandi; pokrenite to zasebno.</translation>
    </message>
    <message>
        <source>An export can&apos;t be part of an atomic batch, because a file that was written can&apos;t be taken back; run it by itself.</source>
        <translation>Izvoz ne može da bude deo nedeljivog niza komandi, jer upisana datoteka ne može da se povuče; pokrenite ga zasebno.</translation>
    </message>
    <message>
        <source>A batch works on one file; give --workspace before &quot;batch&quot;.</source>
        <translation>Niz komandi radi s jednom datotekom; navedite --workspace ispred „batch“.</translation>
    </message>
    <message>
        <source>Name the workspace: --workspace FILE.</source>
        <translation>Navedite radni prostor: --workspace FILE.</translation>
    </message>
    <message>
        <source>Say who acts: --as EMAIL.</source>
        <translation>Navedite ko obavlja radnju: --as EMAIL.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known; give utf-8, utf-16le, utf-16be, windows-1250 or windows-1251.</source>
        <translation>Kodiranje „%1“ nije poznato; navedite utf-8, utf-16le, utf-16be, windows-1250 ili windows-1251.</translation>
    </message>
    <message>
        <source>%1 of %2 rows: %3 added, %4 changed, %5 unchanged, %6 refused.</source>
        <extracomment>The end of an import: &quot;20,000 of 20,000 rows: 12 added, ...&quot;; all are numbers</extracomment>
        <translation>Redovi: %1 od %2; dodato: %3, promenjeno: %4, nepromenjeno: %5, odbijeno: %6.</translation>
    </message>
    <message>
        <source>The file has bad rows; nothing was imported.</source>
        <translation>Datoteka ima neispravne redove; ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another name, or add --force to replace it.</source>
        <translation>Datoteka %1 već postoji; izaberite drugo ime ili dodajte --force da se zameni.</translation>
    </message>
    <message>
        <source>Every cell is written as it is: a spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>Svaka ćelija je upisana onakva kakva jeste: program za tabele može da izvrši ćelije ove datoteke kao formule. Otvarajte je samo u programima koji to ne čine.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Ne postoji komanda „%1“; sve komande ispisuje „rolecall-cli help“.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Upotreba: %1</translation>
    </message>
    <message>
        <source>The option %1 is not known here; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Opcija %1 ovde nije poznata; sve opcije ispisuje „rolecall-cli help“.</translation>
    </message>
    <message>
        <source>Say what to do; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Navedite šta treba uraditi; sve komande ispisuje „rolecall-cli help“.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Opcija --%1 ne prima vrednost.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Opciji --%1 potrebna je vrednost.</translation>
    </message>
    <message>
        <source>The option --%1 may be given only once.</source>
        <translation>Opcija --%1 sme da se navede samo jednom.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known; give en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>Jezik „%1“ nije poznat; navedite en, sr_Latn, sr_Cyrl ili bg.</translation>
    </message>
    <message>
        <source>Wrong number of arguments. Usage: %1</source>
        <translation>Pogrešan broj argumenata. Upotreba: %1</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Usage: %2</source>
        <translation>Nedostaje opcija --%1. Upotreba: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, with Z at the end for UTC.</source>
        <translation>„%1“ nije vreme; napišite YYYY-MM-DD ili YYYY-MM-DDThh:mm:ss, a za UTC dodajte Z na kraj.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; check its spelling.</source>
        <translation>„%1“ nije e-adresa; proverite da li je ispravno napisana.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Headings of the log: number, time, who acted, what was done, on whom, done or refused, by which rule</extracomment>
        <translation>Br.</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Heading of a column: when a role was given</extracomment>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Izvršilac</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Radnja</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odbijeno</translation>
    </message>
    <message>
        <source>done</source>
        <translation>obavljeno</translation>
    </message>
    <message>
        <source>%1 If so, repeat the command with --yes.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 Ako želite, ponovite komandu s opcijom --yes.</translation>
    </message>
    <message>
        <source>The program has a fault; please report it. Nothing was changed. (%1)</source>
        <translation>U programu postoji greška; prijavite je. Ništa nije promenjeno. (%1)</translation>
    </message>
    <message>
        <source>Note (%1): %2</source>
        <extracomment>A warning: %1 is the rule&apos;s number, %2 a sentence</extracomment>
        <translation>Napomena (%1): %2</translation>
    </message>
    <message>
        <source>Row %1, column &quot;%2&quot;: %3</source>
        <extracomment>Where an error is in a file; %1 is a number, %2 a heading, %3 a sentence</extracomment>
        <translation>Red %1, kolona „%2“: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>Where an error is in a file; %1 is a number, %2 a sentence</extracomment>
        <translation>Red %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted by</source>
        <extracomment>Heading of a column: who gave a role</extracomment>
        <translation>Ko je dodelio</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of a role</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Prava</translation>
    </message>
    <message>
        <source>Users can&apos;t be ordered by &quot;%1&quot;; give one of: %2.</source>
        <translation>Korisnici ne mogu da se sortiraju po polju „%1“; navedite jedno od sledećih: %2.</translation>
    </message>
    <message>
        <source>The line ends with a backslash; complete it.</source>
        <translation>Red se završava obrnutom kosom crtom; dopunite ga.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; close it.</source>
        <translation>Navodnik nije zatvoren; zatvorite ga.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>Opciji --%1 potreban je ceo broj, najmanje %2.</translation>
    </message>
    <message>
        <source>The number is too large; give a smaller one.</source>
        <translation>Broj je prevelik; navedite manji.</translation>
    </message>
    <message>
        <source>%1 was made for %2; %3 is its first full administrator.</source>
        <translation>Radni prostor %1 je napravljen za organizaciju %2; njen prvi puni administrator je %3.</translation>
    </message>
    <message>
        <source>%1 was made, with people who don&apos;t exist. Act as %2: --as %2.</source>
        <translation>Radni prostor %1 je napravljen, s ljudima koji ne postoje. Radite kao %2: --as %2.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>Datoteka %1 je u redu.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written in full; make room where it goes and try again.</source>
        <translation>Odgovor nije mogao da se upiše u celosti; oslobodite prostor tamo gde se upisuje i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>No: none of the roles that you see gives it.</source>
        <translation>Ne: to pravo ne daje nijedna od uloga koje vidite.</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>na čekanju</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>izvezena</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>poslata</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>slanje nije uspelo</translation>
    </message>
    <message>
        <source>Nothing was changed: everybody has an activation e-mail already. Add --again to queue another one.</source>
        <translation>Ništa nije promenjeno: za sve već postoji aktivaciona e-poruka. Dodajte --again da biste u odlaznu poštu stavili još jednu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be queued. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>U odlaznu poštu bila bi stavljena %1 aktivaciona e-poruka. Ništa nije promenjeno, jer je ovo samo proba.</numerusform>
            <numerusform>U odlaznu poštu bile bi stavljene %1 aktivacione e-poruke. Ništa nije promenjeno, jer je ovo samo proba.</numerusform>
            <numerusform>U odlaznu poštu bilo bi stavljeno %1 aktivacionih e-poruka. Ništa nije promenjeno, jer je ovo samo proba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) wait to be exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 aktivaciona e-poruka čeka izvoz.</numerusform>
            <numerusform>%1 aktivacione e-poruke čekaju izvoz.</numerusform>
            <numerusform>%1 aktivacionih e-poruka čeka izvoz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail waits to be exported.</source>
        <translation>Nijedna aktivaciona e-poruka ne čeka izvoz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be exported. Nothing was written, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Bila bi izvezena %1 aktivaciona e-poruka. Ništa nije upisano, jer je ovo samo proba.</numerusform>
            <numerusform>Bile bi izvezene %1 aktivacione e-poruke. Ništa nije upisano, jer je ovo samo proba.</numerusform>
            <numerusform>Bilo bi izvezeno %1 aktivacionih e-poruka. Ništa nije upisano, jer je ovo samo proba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Izvezena je %1 aktivaciona e-poruka.</numerusform>
            <numerusform>Izvezene su %1 aktivacione e-poruke.</numerusform>
            <numerusform>Izvezeno je %1 aktivacionih e-poruka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of activation e-mails: pending, exported, sent or failed</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of the list of activation e-mails: since when it has its state
----------
Heading of a column: when somebody became an external administrator</extracomment>
        <translation>Od kada</translation>
    </message>
    <message>
        <source>Queued by</source>
        <extracomment>Column of the list of activation e-mails: who put it into the outbox</extracomment>
        <translation>Ko je stavio u odlaznu poštu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what can become of an activation e-mail; give sent or failed.</source>
        <translation>Ishod aktivacione e-poruke ne može da bude „%1“; navedite sent ili failed.</translation>
    </message>
    <message>
        <source>Name the e-mail address once, behind &quot;user add&quot;.</source>
        <translation>Navedite adresu e-pošte jednom, iza „user add“.</translation>
    </message>
    <message>
        <source>%1 holds roles in several organizations; name one of them with --organization: %2.</source>
        <translation>Osoba %1 ima uloge u više organizacija; navedite jednu od njih opcijom --organization: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Files: %2.</source>
        <extracomment>After an export: %1 is a number, %2 a list of names of files</extracomment>
        <translation>Broj redova: %1. Datoteke: %2.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nalaz</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Razlog prihvatanja</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of --%2; give one of: %3.</source>
        <translation>„%1“ nije vrednost opcije --%2; navedite jednu od sledećih: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here are absent from the file.</source>
        <translation>
            <numerusform>Ovde postoji %n osoba koje nema u datoteci.</numerusform>
            <numerusform>Ovde postoje %n osobe kojih nema u datoteci.</numerusform>
            <numerusform>Ovde postoji %n osoba kojih nema u datoteci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Among them, with administrator roles: %2.</source>
        <extracomment>%1 is a sentence, %2 a list of names</extracomment>
        <translation>%1 Administratorske uloge među njima imaju: %2.</translation>
    </message>
    <message>
        <source>The site %1 is new.</source>
        <translation>Sajt %1 je nov.</translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) removed.</source>
        <translation>
            <numerusform>Uklonjena je %n osoba koje nema u datoteci.</numerusform>
            <numerusform>Uklonjene su %n osobe kojih nema u datoteci.</numerusform>
            <numerusform>Uklonjeno je %n osoba kojih nema u datoteci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) deactivated.</source>
        <translation>
            <numerusform>Deaktivirana je %n osoba koje nema u datoteci.</numerusform>
            <numerusform>Deaktivirane su %n osobe kojih nema u datoteci.</numerusform>
            <numerusform>Deaktivirano je %n osoba kojih nema u datoteci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses: who sold one, whether it is suspended, how many people have it</extracomment>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ko je prodao</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Obustavljena</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Dodeljeno</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value in a column of a table</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;; give one of: %2.</source>
        <translation>Ne postoji usluga „%1“; navedite jednu od sledećih: %2.</translation>
    </message>
    <message>
        <source>There is no kind of organization &quot;%1&quot;; give partner, other, self_signup, consumer or customer.</source>
        <translation>Ne postoji vrsta organizacije „%1“; navedite partner, other, self_signup, consumer ili customer.</translation>
    </message>
    <message>
        <source>--%1 is yes or no, not &quot;%2&quot;.</source>
        <translation>Vrednost opcije --%1 je yes ili no, a ne „%2“.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeni</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Upravlja pretplatom</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Prodaja je aktivna</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>U upotrebi</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Headings of columns of settings: key, value, the value until somebody changes it, rule, what it says</extracomment>
        <translation>Postavka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Podrazumevano</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Značenje</translation>
    </message>
    <message>
        <source>A site is managed by control-hub or site-administration, not by &quot;%1&quot;.</source>
        <translation>Sajtom upravlja control-hub ili site-administration, a ne „%1“.</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Ko upravlja</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Administracija sajta</translation>
    </message>
    <message>
        <source>Say what to change of the site: --name, --managed-by or --sold-by.</source>
        <translation>Navedite šta treba promeniti na sajtu: --name, --managed-by ili --sold-by.</translation>
    </message>
    <message>
        <source>Undone: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Poništeno: %1 %2.</translation>
    </message>
    <message>
        <source>This would be undone: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Bilo bi poništeno: %1 %2. Ništa nije promenjeno, jer je ovo samo proba.</translation>
    </message>
    <message>
        <source>Done again: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Ponovljeno: %1 %2.</translation>
    </message>
    <message>
        <source>This would be done again: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Bilo bi ponovljeno: %1 %2. Ništa nije promenjeno, jer je ovo samo proba.</translation>
    </message>
    <message>
        <source>No full administrator of %1 may sign in without an end date, though there must always be one (%2).</source>
        <translation>Organizacija %1 nema punog administratora koji sme da se prijavi i čija uloga nema datum isteka, iako takav uvek mora da postoji (%2).</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Whether it is known or was only stated where somebody belongs</extracomment>
        <translation>potvrđeno</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>navedeno</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is an administrator here already.</source>
        <translation>Osoba %1 pripada organizaciji %2 i ovde je već administrator.</translation>
    </message>
    <message>
        <source>%1 is known and belongs to %2.</source>
        <translation>Adresa %1 je poznata i pripada organizaciji %2.</translation>
    </message>
    <message>
        <source>By its domain %1 belongs to %2.</source>
        <translation>Prema svom domenu adresa %1 pripada organizaciji %2.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; whoever adds the person states the organization with --organization.</source>
        <translation>O adresi %1 i njenom domenu ništa nije poznato; ko dodaje tu osobu, navodi organizaciju opcijom --organization.</translation>
    </message>
    <message>
        <source>--site names the site of one role; write several as ROLE@SITE.</source>
        <translation>Opcija --site navodi sajt jedne uloge; ako je uloga više, pišite ih kao ROLE@SITE.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading of a column: whether it is known or was only stated where somebody belongs</extracomment>
        <translation>Pripadnost</translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>Heading of a column: for how many days a role is still valid</extracomment>
        <translation>Preostalo dana</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Heading of a column: the day on which a break-glass access is to be tested</extracomment>
        <translation>Sledeća provera</translation>
    </message>
    <message>
        <source>%1 Roles that can be given: %2.</source>
        <extracomment>%1 is a whole sentence, %2 a list of roles</extracomment>
        <translation>%1 Uloge koje mogu da se dodele: %2.</translation>
    </message>
    <message>
        <source>--next-test is the day on which a break-glass access is tested; give --break-glass with it.</source>
        <translation>Opcija --next-test navodi dan provere pristupa razbijanjem stakla; uz nju navedite i --break-glass.</translation>
    </message>
    <message>
        <source>Say what the break-glass access is for with --purpose, or end it with --off.</source>
        <translation>Opcijom --purpose navedite čemu služi pristup razbijanjem stakla ili ga ukinite opcijom --off.</translation>
    </message>
    <message>
        <source>A break-glass access that ends has no next test; leave --next-test out.</source>
        <translation>Pristup razbijanjem stakla koji se ukida nema sledeću proveru; izostavite --next-test.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made, and the command goes on. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Današnja rezervna kopija nije napravljena, ali komanda se nastavlja. %1</translation>
    </message>
    <message>
        <source>Restoring a backup can&apos;t be part of an atomic batch, because it is one step by itself; run it by itself.</source>
        <translation>Vraćanje stanja iz rezervne kopije ne može da bude deo nedeljivog niza komandi, jer je to korak za sebe; pokrenite ga zasebno.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <extracomment>Number and hash of the newest record of the log</extracomment>
        <translation>Pečat: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seal; write the number of a record, a colon and the 64 digits of its hash.</source>
        <translation>„%1“ nije pečat; navedite broj zapisa, dvotačku i 64 cifre njegovog heša.</translation>
    </message>
    <message>
        <source>The log of %1 is not what was written, from record %2 on.</source>
        <translation>Evidencija u datoteci %1 nije onakva kakva je upisana, počev od zapisa %2.</translation>
    </message>
    <message>
        <source>%1 To go on without a backup, repeat the command with --without-backup.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 Da biste nastavili bez rezervne kopije, ponovite komandu s opcijom --without-backup.</translation>
    </message>
    <message numerus="yes">
        <source>Lost of table %1: %2 row(s)</source>
        <translation>
            <numerusform>Izgubljeno iz tabele %1: %2 red</numerusform>
            <numerusform>Izgubljeno iz tabele %1: %2 reda</numerusform>
            <numerusform>Izgubljeno iz tabele %1: %2 redova</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost of table %1: row %2</source>
        <translation>Izgubljeno iz tabele %1: red %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were saved to %2.</source>
        <translation>
            <numerusform>%1 red je sačuvan u datoteku %2.</numerusform>
            <numerusform>%1 reda su sačuvana u datoteku %2.</numerusform>
            <numerusform>%1 redova je sačuvano u datoteku %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: backup made, read back and checked. Users: %2, records of the log: %3.</source>
        <extracomment>After a backup: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1: rezervna kopija je napravljena, ponovo pročitana i proverena. Korisnika: %2, zapisa u dnevniku: %3.</translation>
    </message>
    <message>
        <source>%1 was restored: the state of %2. Users in it: %3; before: %4.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>Vraćeno je stanje od %2 iz rezervne kopije %1. Broj korisnika je sada %3, a bio je %4.</translation>
    </message>
    <message>
        <source>%1 would be restored: the state of %2. Users in it: %3; now: %4. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>Bilo bi vraćeno stanje od %2 iz rezervne kopije %1. Broj korisnika bi bio %3, a sada je %4. Ništa nije promenjeno, jer je ovo samo proba.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s), all as they were written. Seal: %2</source>
        <extracomment>%1 is a number, %2 the number and the hash of the newest record</extracomment>
        <translation>
            <numerusform>%1 zapis, onakav kakav je upisan. Pečat: %2</numerusform>
            <numerusform>%1 zapisa, svi su onakvi kakvi su upisani. Pečat: %2</numerusform>
            <numerusform>%1 zapisa, svi su onakvi kakvi su upisani. Pečat: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with %1; go back to a backup of it, or save what can be read of it into a new file with check --save NEW.</source>
        <translation>Nešto nije u redu s datotekom %1; vratite se na njenu rezervnu kopiju ili ono što se iz nje može pročitati sačuvajte u novoj datoteci komandom check --save NEW.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s)</source>
        <extracomment>After an export: %1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>%1: %2 red</numerusform>
            <numerusform>%1: %2 reda</numerusform>
            <numerusform>%1: %2 redova</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Something that is still to be done in Control Hub</extracomment>
        <translation>Za obavljanje</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Something that somebody ticked off</extracomment>
        <translation>Obavljeno</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Something that an import showed to be done</extracomment>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>Control Hub holds something else than what was planned</extracomment>
        <translation>Odstupanje</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of the list; &quot;carry-over list&quot; shows them.</source>
        <translation>„%1“ nije broj sa liste; prikazuje ih „carry-over list“.</translation>
    </message>
    <message>
        <source>Give either --open or --all.</source>
        <translation>Navedite ili --open ili --all.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>Written to %1. Rows: %2. To be done by hand: %3.</source>
        <extracomment>After an export: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>Upisano u %1. Redova: %2. Treba uraditi ručno: %3.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 user(s)</source>
        <extracomment>%1 is the number of users</extracomment>
        <translation>
            <numerusform>%1 korisnik</numerusform>
            <numerusform>%1 korisnika</numerusform>
            <numerusform>%1 korisnika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 license(s)</source>
        <extracomment>%1 is the number of licenses</extracomment>
        <translation>
            <numerusform>%1 licenca</numerusform>
            <numerusform>%1 licence</numerusform>
            <numerusform>%1 licenci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is a quote in the middle of a cell; put quotes around the whole cell and double those inside it, then try again.</source>
        <translation>Usred ćelije stoji navodnik; stavite celu ćeliju pod navodnike i udvojite one u njoj, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Nema dovoljno memorije za čitanje datoteke.</translation>
    </message>
    <message>
        <source>The file is empty; choose a file with a row of headings.</source>
        <translation>Datoteka je prazna; izaberite datoteku s redom zaglavlja.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed; close it with a second one and try again.</source>
        <translation>Ćelija počinje navodnikom koji nije zatvoren; zatvorite ga drugim navodnikom i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it, or close the quote with which it begins, and try again.</source>
        <translation>Ova ćelija je duža od 1 MB; skratite je ili zatvorite navodnik kojim počinje, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it and try again.</source>
        <translation>Ova ćelija je duža od 1 MB; skratite je i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The row has more than 500 columns; delete those that are not needed and try again.</source>
        <translation>Red ima više od 500 kolona; izbrišite one koje nisu potrebne i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>Red ima više ćelija nego što ima zaglavlja; proverite razdvajače i navodnike u ovom redu.</translation>
    </message>
    <message>
        <source>The file has more than 2,000,000 rows; cut it into several files.</source>
        <translation>Datoteka ima više od 2.000.000 redova; podelite je na nekoliko datoteka.</translation>
    </message>
    <message>
        <source>The first row holds no headings; the names of the columns have to stand there.</source>
        <translation>U prvom redu nema zaglavlja; u njemu moraju da stoje imena kolona.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column, and try again.</source>
        <translation>Jedna kolona nema zaglavlje; dajte joj ga ili izbrišite kolonu, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them and try again.</source>
        <translation>Dve kolone imaju isto zaglavlje; preimenujte ili izbrišite jednu od njih i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The headings of the file have changed since it was read; start again.</source>
        <translation>Zaglavlja datoteke su promenjena otkad je pročitana; počnite ponovo.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>Datoteka %1 ne može da se otvori; proverite da li postoji i da li smete da je čitate.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device and not a file; choose a CSV file.</source>
        <translation>%1 je fascikla ili uređaj, a ne datoteka; izaberite CSV datoteku.</translation>
    </message>
    <message>
        <source>There are bytes that are not valid UTF-8; open the file in the program it comes from, save it as UTF-8 and try again.</source>
        <translation>Ima bajtova koji nisu ispravan UTF-8; otvorite datoteku u programu iz kojeg potiče, sačuvajte je kao UTF-8 i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>There is half a character, so this is not valid UTF-16; save the file as UTF-8 and try again.</source>
        <translation>Postoji samo polovina jednog znaka, pa ovo nije ispravan UTF-16; sačuvajte datoteku kao UTF-8 i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>There is a NUL character, which no text holds; save the file as UTF-8 and try again.</source>
        <translation>Postoji znak NUL, kojeg nema ni u jednom tekstu; sačuvajte datoteku kao UTF-8 i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>There is a byte that stands for no character in %1; choose another encoding, or save the file as UTF-8 and try again.</source>
        <translation>Postoji bajt koji u kodiranju %1 ne označava nijedan znak; izaberite drugo kodiranje ili sačuvajte datoteku kao UTF-8 i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>Kriptografska biblioteka programa ne može da se pokrene.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end; check the disk and try again.</source>
        <translation>Datoteka %1 ne može da se pročita do kraja; proverite disk i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Čitanje je otkazano; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>%1 is the open workspace and no table; choose a CSV file.</source>
        <translation>%1 je otvoreni radni prostor, a ne tabela; izaberite CSV datoteku.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>Ćelija sadrži znak koji ne može da se upiše u datoteku; ispravite ga i pokušajte ponovo.</translation>
    </message>
</context>
<context>
    <name>DemoSource</name>
    <message>
        <source>Making up people was cancelled; nothing was changed.</source>
        <translation>Izmišljanje ljudi je otkazano; ništa nije promenjeno.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>The e-mail address is missing; enter one.</source>
        <translation>Nedostaje e-adresa; unesite je.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; enter one like name@example.com.</source>
        <translation>Ovo nije e-adresa; unesite je u obliku name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail address has more than 64 characters before the @; Control Hub takes at most 64.</source>
        <translation>E-adresa ima više od 64 znaka ispred znaka @; Kontrolno čvorište prihvata najviše 64.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not a domain; enter one like example.com.</source>
        <translation>Deo e-adrese iza znaka @ nije domen; unesite domen kao što je example.com.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The export was cancelled; no file was written or replaced.</source>
        <translation>Izvoz je otkazan; nijedna datoteka nije upisana ni zamenjena.</translation>
    </message>
    <message>
        <source>This file is the open workspace; choose another name for the export.</source>
        <translation>Ova datoteka je otvoreni radni prostor; izaberite drugo ime za izvoz.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the exported list of users: the person&apos;s job title</extracomment>
        <translation>Radno mesto</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Odeljenje</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the exported list of users: where the person works</extracomment>
        <translation>Lokacija</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>Column of the exported list of users: when the person last used the service</extracomment>
        <translation>Poslednji pristup</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>What somebody tried to do in vain; %1 is an action (&quot;Gave roles&quot;)</extracomment>
        <translation>Odbijeno: %1</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the workspace could not be written to record the export; check that its disk works and has room, then export again.</source>
        <translation>Nova datoteka %1 je na svom mestu, ali u radni prostor nije moglo da se upiše da je izvoz obavljen; proverite da li njegov disk radi i ima mesta, pa izvezite ponovo.</translation>
    </message>
    <message>
        <source>A roster is written as CSV, which is what Control Hub reads; choose a name that ends in .csv.</source>
        <translation>Spisak korisnika upisuje se kao CSV, što Control Hub čita; izaberite ime koje se završava na .csv.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Column: what somebody may do</extracomment>
        <translation>Pravo</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how far a privilege goes</extracomment>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why somebody has a privilege</extracomment>
        <translation>Osnov</translation>
    </message>
</context>
<context>
    <name>ExternalReviewStep</name>
    <message>
        <source>Roles</source>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sledeća provera: %1</translation>
    </message>
</context>
<context>
    <name>ExternalRows</name>
    <message>
        <source>today</source>
        <extracomment>When roles end</extracomment>
        <translation>danas</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>When roles end</extracomment>
        <translation>sutra</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dan</numerusform>
            <numerusform>za %n dana</numerusform>
            <numerusform>za %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Heading of a column</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Heading of a column: where somebody belongs</extracomment>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Heading of a column: what the organization of somebody is to the one in use</extracomment>
        <translation>Vrsta organizacije</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Heading of a column: whether it is verified where somebody belongs</extracomment>
        <translation>Potvrđeno ili navedeno</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a column: since when somebody is an external administrator</extracomment>
        <translation>Od kada</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of the first role that ends</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Ends soon: %1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>Uskoro ističe: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Break-glass access; %1 is what it is for</extracomment>
        <translation>Provera kasni</translation>
    </message>
    <message>
        <source>Test overdue: %1</source>
        <translation>Provera kasni: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Break-glass access; %1 is what it is for</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Da: %1</translation>
    </message>
</context>
<context>
    <name>ExternalWording</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an organization, %2 its kind: partner organization, any other organization</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Where somebody comes from is known from the address</extracomment>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Stated, not verified</source>
        <translation>Navedeno, nije potvrđeno</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 are the roles that somebody holds</extracomment>
        <translation>Sada: %1</translation>
    </message>
</context>
<context>
    <name>ExternalsFilter</name>
    <message>
        <source>Organization</source>
        <extracomment>Kind of filters: where somebody belongs</extracomment>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Kind of filters: what an organization is to the one in use</extracomment>
        <translation>Vrsta organizacije</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Kind of filters: whether it is verified where somebody belongs</extracomment>
        <translation>Potvrđeno ili navedeno</translation>
    </message>
    <message>
        <source>End of roles</source>
        <extracomment>Kind of filters: when roles end</extracomment>
        <translation>Istek uloga</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Filter: roles that end within days</extracomment>
        <translation>Uskoro ističu</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <extracomment>Filters: roles with and without a last day</extracomment>
        <translation>Ističu određenog dana</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>Ne ističu same</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Filters: everybody with break-glass access, and those of them whose test is overdue</extracomment>
        <translation>Provera kasni</translation>
    </message>
    <message>
        <source>All with break-glass access</source>
        <translation>Svi s pristupom razbijanjem stakla</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of an organization: a chosen filter</extracomment>
        <translation>Organizacija: %1</translation>
    </message>
    <message>
        <source>Break-glass test overdue</source>
        <extracomment>%1 is &quot;Test overdue&quot; or &quot;All with break-glass access&quot;: a chosen filter</extracomment>
        <translation>Provera pristupa razbijanjem stakla kasni</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Pristup razbijanjem stakla</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date, %2 an e-mail address</extracomment>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Since %1, given by %2</source>
        <translation>Od %1, dodelila osoba %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a date: the last day</extracomment>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a role was given</extracomment>
        <translation>Razlog: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Prezime</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Ime za prikaz</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a user: Active, Pending, ...</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>When a user was last seen</extracomment>
        <translation>Poslednji pristup</translation>
    </message>
    <message>
        <source>Days since last access</source>
        <translation>Broj dana od poslednjeg pristupa</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>Of a telephone</extracomment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Somebody&apos;s position, such as Director</extracomment>
        <translation>Radno mesto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Odeljenje</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Somebody&apos;s superior</extracomment>
        <translation>Rukovodilac</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Caller ID number</source>
        <translation>Prikazani broj pozivaoca</translation>
    </message>
    <message>
        <source>Caller ID first name</source>
        <translation>Prikazano ime pozivaoca</translation>
    </message>
    <message>
        <source>Caller ID last name</source>
        <translation>Prikazano prezime pozivaoca</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>The place where a user works</extracomment>
        <translation>Lokacija</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Željeni jezik</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>Address type</source>
        <extracomment>Kind of a postal address, such as work</extracomment>
        <translation>Vrsta adrese</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
</context>
<context>
    <name>FileBundle</name>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Datoteka %1 već postoji; izaberite drugo ime.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be put in its place; none of the files was written or replaced.</source>
        <translation>Datoteka %1 ne može da se stavi na svoje mesto; nijedna datoteka nije upisana ni zamenjena.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>The organization</source>
        <extracomment>Whom a finding is about, if it is no person</extracomment>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>States of a finding: nobody, or somebody, has said that it may be so</extracomment>
        <translation>Prihvaćen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoren</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>%1 would hold two roles on one site; take the old one first.</source>
        <translation>Osoba %1 bi imala dve uloge na jednom sajtu; prvo opozovite staru.</translation>
    </message>
    <message>
        <source>%1 would not hold exactly what an administrator from there may hold; of these roles only one is possible: %2.</source>
        <translation>Osoba %1 ne bi imala tačno ono što administrator iz njene organizacije sme da ima; od ovih uloga moguća je samo jedna: %2.</translation>
    </message>
    <message>
        <source>Nobody would be left who may sign in and holds this role without an end: %1. Give it to somebody else first.</source>
        <translation>Ne bi ostao niko ko sme da se prijavi i ima ovu ulogu bez datuma isteka: %1. Prvo je dodelite nekom drugom.</translation>
    </message>
    <message>
        <source>These roles are expected to be held by different people: %1.</source>
        <translation>Očekuje se da ove uloge imaju različite osobe: %1.</translation>
    </message>
    <message>
        <source>Newer editions of Control Hub allow only one of these roles: %1.</source>
        <translation>Novija izdanja aplikacije Kontrolno čvorište dozvoljavaju samo jednu od ovih uloga: %1.</translation>
    </message>
    <message>
        <source>With a contact center standard license this person can&apos;t use the management portal, whatever roles are held: only the agent desktop opens.</source>
        <translation>Sa standardnom licencom kontakt centra ova osoba ne može da koristi portal za upravljanje, ma koje uloge imala: otvara se samo Agent Desktop.</translation>
    </message>
    <message>
        <source>The role %1 gives nothing without one of: %2. The next change of roles removes it.</source>
        <translation>Uloga %1 ne daje ništa bez jedne od uloga: %2. Ukloniće je sledeća promena uloga.</translation>
    </message>
    <message>
        <source>Nobody with the e-mail address %1 is known here; sign in as one of the administrators.</source>
        <translation>Ovde niko nema e-adresu %1; prijavite se kao neki od administratora.</translation>
    </message>
    <message>
        <source>%1 may not sign in: only people whose status is Active or Verified act here.</source>
        <translation>Osoba %1 ne sme da se prijavi: ovde rade samo osobe čiji je status „Aktivan“ ili „Potvrđen“.</translation>
    </message>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>Ove osobe više nema ovde; lista je zastarela.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; check its spelling.</source>
        <translation>Ovde niko nema e-adresu %1; proverite da li je ispravno napisana.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have.</source>
        <extracomment>%1 is a privilege, %2 its level (&quot;Full access&quot; or &quot;Read-only&quot;), %3 one to three names</extracomment>
        <translation>Za ovo je potrebno pravo „%1“ (%2), koje nemate.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have. It can be given by: %3.</source>
        <translation>Za ovo je potrebno pravo „%1“ (%2), koje nemate. Ko može da ga dodeli: %3.</translation>
    </message>
    <message>
        <source>%1 holds no administrator role here, so there is nothing to sign in for.</source>
        <translation>Osoba %1 ovde nema nijednu administratorsku ulogu, pa nema zbog čega da se prijavi.</translation>
    </message>
    <message>
        <source>This workspace holds an organization already.</source>
        <translation>Ovaj radni prostor već sadrži organizaciju.</translation>
    </message>
    <message>
        <source>%1 is not a domain; enter one like example.com.</source>
        <translation>%1 nije domen; unesite domen kao što je example.com.</translation>
    </message>
    <message>
        <source>The organization needs a name; enter one.</source>
        <translation>Organizaciji je potreban naziv; unesite ga.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known; choose one like Europe/Belgrade.</source>
        <translation>Vremenska zona %1 nije poznata; izaberite zonu kao što je Europe/Belgrade.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Prvi administrator</translation>
    </message>
    <message>
        <source>A demo needs at least one user and one administrator, and no more administrators than users.</source>
        <translation>Za demo je potreban bar jedan korisnik i jedan administrator, i ne više administratora nego korisnika.</translation>
    </message>
    <message>
        <source>There is no site %1 here; check its spelling.</source>
        <translation>Ovde nema sajta %1; proverite da li je ispravno napisan.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A role that is held on a site: %1 is the role, %2 the site
----------
Why somebody has a privilege: %1 is a role, %2 a list of conditions and sites</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The role %1 is not given per site; leave the site out.</source>
        <translation>Uloga %1 se ne dodeljuje po sajtu; izostavite sajt.</translation>
    </message>
    <message>
        <source>The role %1 is given per site; name the site.</source>
        <translation>Uloga %1 se dodeljuje po sajtu; navedite sajt.</translation>
    </message>
    <message>
        <source>The role %1 is not given to people of this kind of organization.</source>
        <translation>Uloga %1 se ne dodeljuje osobama iz organizacije ove vrste.</translation>
    </message>
    <message>
        <source>Site roles are given only on sites that Control Hub manages; %1 is managed by Site Administration.</source>
        <translation>Uloge na sajtu dodeljuju se samo na sajtovima kojima upravlja Kontrolno čvorište; sajtom %1 upravlja Administracija sajta.</translation>
    </message>
    <message>
        <source>The organization has no contact center license, so the role %1 is not offered.</source>
        <translation>Organizacija nema licencu kontakt centra, pa uloga %1 nije u ponudi.</translation>
    </message>
    <message>
        <source>Nobody gives the role %1 to himself; ask another full administrator.</source>
        <translation>Niko ne dodeljuje ulogu %1 sebi; obratite se drugom punom administratoru.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own; ask somebody else who may assign roles.</source>
        <translation>Niko ne dodeljuje uloge sebi niti menja svoje; obratite se nekom drugom ko sme da dodeljuje uloge.</translation>
    </message>
    <message>
        <source>The end of the role lies in the past; choose today or a later day.</source>
        <translation>Datum isteka uloge je u prošlosti; izaberite današnji ili kasniji dan.</translation>
    </message>
    <message numerus="yes">
        <source>For external administrators this role ends after %n day(s) at the latest; choose an earlier day.</source>
        <translation>
            <numerusform>Za spoljne administratore ova uloga ističe najkasnije posle %n dana; izaberite raniji dan.</numerusform>
            <numerusform>Za spoljne administratore ova uloga ističe najkasnije posle %n dana; izaberite raniji dan.</numerusform>
            <numerusform>Za spoljne administratore ova uloga ističe najkasnije posle %n dana; izaberite raniji dan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 is replaced.</source>
        <translation>Uloga %1 se zamenjuje.</translation>
    </message>
    <message>
        <source>The role %1 is given only to somebody who also holds one of: %2.</source>
        <translation>Uloga %1 se dodeljuje samo osobi koja ima i jednu od uloga: %2.</translation>
    </message>
    <message>
        <source>The role %1 ends with it: it is held only together with one of: %2.</source>
        <translation>S tim prestaje i uloga %1: važi samo zajedno s jednom od uloga: %2.</translation>
    </message>
    <message>
        <source>Changing an organization role can affect these roles in Control Hub; look at them there afterwards: %1.</source>
        <translation>Promena organizacione uloge može da utiče na ove uloge u Kontrolnom čvorištu; proverite ih tamo posle toga: %1.</translation>
    </message>
    <message>
        <source>This is your last role: without it you can no longer sign in here. Do you want to give it up?</source>
        <translation>Ovo je vaša poslednja uloga: bez nje više ne možete da se prijavite ovde. Želite li da je se odreknete?</translation>
    </message>
    <message>
        <source>%1 belongs to another organization and is no external administrator here; add the person as one first.</source>
        <translation>Osoba %1 pripada drugoj organizaciji i ovde nije spoljni administrator; prvo je dodajte kao spoljnog administratora.</translation>
    </message>
    <message>
        <source>The role %1 is given only by somebody of this organization who holds: %2.</source>
        <translation>Ulogu %1 dodeljuje samo neko iz ove organizacije ko ima ulogu: %2.</translation>
    </message>
    <message>
        <source>%1 holds administrator roles. Only somebody who may give and take them may change the e-mail address or the status, or remove the person.</source>
        <translation>Osoba %1 ima administratorske uloge. Samo neko ko sme da ih dodeljuje i opoziva može da joj promeni e-adresu ili status ili da je ukloni.</translation>
    </message>
    <message>
        <source>%1 held no other role and is no longer an administrator here; to come back the person must be added anew.</source>
        <translation>Osoba %1 nije imala drugu ulogu i ovde više nije administrator; za povratak mora ponovo da se doda.</translation>
    </message>
    <message>
        <source>The text holds a NUL character; remove it.</source>
        <translation>Tekst sadrži znak NUL; uklonite ga.</translation>
    </message>
    <message>
        <source>The text is longer than 1024 characters; shorten it.</source>
        <translation>Tekst je duži od 1024 znaka; skratite ga.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>Status „%1“ nije poznat; upotrebite Active, Verified, Not verified, Pending ili Inactive.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to %2 already; enter another one.</source>
        <translation>E-adresa %1 već pripada osobi %2; unesite drugu.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone changes or removes the person.</source>
        <translation>Osoba %1 pripada drugoj organizaciji, koja jedina menja ili uklanja tu osobu.</translation>
    </message>
    <message>
        <source>With this status you can no longer sign in and lose what your roles give you. Do you want that?</source>
        <translation>S ovim statusom više ne možete da se prijavite i gubite ono što vam uloge daju. Želite li to?</translation>
    </message>
    <message>
        <source>This removes yourself and all of your roles. Do you want that?</source>
        <translation>Ovim uklanjate sebe i sve svoje uloge. Želite li to?</translation>
    </message>
    <message>
        <source>A contact center standard license decides whether %1 can use the management portal; only another person who holds this role gives or takes it: %2.</source>
        <translation>Od standardne licence kontakt centra zavisi da li osoba %1 može da koristi portal za upravljanje; može da je dodeli ili oduzme samo druga osoba koja ima ovu ulogu: %2.</translation>
    </message>
    <message>
        <source>The end of the role is too far off; choose a day before the year 9999.</source>
        <translation>Kraj uloge je predaleko; izaberite dan pre 9999. godine.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization; activation e-mails go to own users alone.</source>
        <translation>Osoba %1 pripada drugoj organizaciji; aktivacione e-poruke šalju se samo sopstvenim korisnicima.</translation>
    </message>
    <message>
        <source>%1 is inactive and holds no contact-center license, so there is nothing to be activated; change the status first.</source>
        <translation>Osoba %1 je neaktivna i nema licencu kontakt centra, pa nema šta da se aktivira; prvo promenite status.</translation>
    </message>
    <message>
        <source>%1 is active already and holds no contact-center license, so there is nothing to be activated; leave this person out.</source>
        <translation>Osoba %1 je već aktivna i nema licencu kontakt centra, pa nema šta da se aktivira; izostavite je.</translation>
    </message>
    <message>
        <source>One of the activation e-mails is no longer there; export again.</source>
        <translation>Jedne od aktivacionih e-poruka više nema; izvezite ponovo.</translation>
    </message>
    <message>
        <source>One of the activation e-mails was marked as sent or failed meanwhile; export again.</source>
        <translation>Jedna od aktivacionih e-poruka je u međuvremenu označena kao poslata ili neuspela; izvezite ponovo.</translation>
    </message>
    <message>
        <source>There is no activation e-mail to %1; queue one and export it first.</source>
        <translation>Nema aktivacione e-poruke za primaoca %1; prvo je stavite u odlaznu poštu i izvezite.</translation>
    </message>
    <message>
        <source>The activation e-mail to %1 still waits in the outbox; export it before saying what became of it.</source>
        <translation>Aktivaciona e-poruka za primaoca %1 još čeka u odlaznoj pošti; izvezite je pre nego što navedete njen ishod.</translation>
    </message>
    <message>
        <source>The name %1 can&apos;t be used here; enter another one.</source>
        <translation>Naziv %1 ne može da se koristi ovde; unesite drugi.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to %2 already; give another one.</source>
        <extracomment>%1 is a domain, %2 the name of an organization</extracomment>
        <translation>Domen %1 već pripada organizaciji %2; navedite drugi.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another organization already; give another one.</source>
        <translation>Domen %1 već pripada drugoj organizaciji; navedite drugi.</translation>
    </message>
    <message>
        <source>Only a partner manages a subscription or has an active sale; leave that out or make the organization a partner.</source>
        <translation>Samo partner upravlja pretplatom ili ima aktivnu prodaju; izostavite to ili organizaciju dodajte kao partnera.</translation>
    </message>
    <message>
        <source>A customer is made together with its first full administrator; name the e-mail address.</source>
        <translation>Organizacija klijenata se pravi zajedno sa svojim prvim punim administratorom; navedite njegovu e-adresu.</translation>
    </message>
    <message>
        <source>Only a customer has administrators; leave the administrator out.</source>
        <translation>Samo organizacija klijenata ima administratore; izostavite administratora.</translation>
    </message>
    <message>
        <source>The first full administrator of a customer is an own user of it or one of a partner, and %1 belongs to somebody else; give another address.</source>
        <translation>Prvi puni administrator organizacije klijenata može da bude njen sopstveni korisnik ili korisnik partnera, a %1 pripada nekom drugom; navedite drugu adresu.</translation>
    </message>
    <message>
        <source>%1 may not sign in and so can&apos;t be the first full administrator; only people whose status is Active or Verified can.</source>
        <translation>Osoba %1 ne sme da se prijavi, pa ne može da bude prvi puni administrator; to mogu samo osobe čiji je status „Aktivan“ ili „Potvrđen“.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1, so the first administrator needs a name; enter one.</source>
        <translation>Ovde niko nema e-adresu %1, pa je potrebno ime prvog administratora; unesite ga.</translation>
    </message>
    <message>
        <source>There is no organization %1 here; check its spelling.</source>
        <translation>Ovde nema organizacije %1; proverite da li je naziv ispravno napisan.</translation>
    </message>
    <message>
        <source>%1 is no partner; only a partner manages a subscription or has an active sale.</source>
        <translation>Organizacija %1 nije partner; samo partner upravlja pretplatom ili ima aktivnu prodaju.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation and are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>Osoba %1 (%2) je spoljni administrator iz te organizacije i ima ove uloge: %3. Od njih sledeće u novom odnosu ne daju ništa i uklanjaju se: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation; they stay until they are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>Osoba %1 (%2) je spoljni administrator iz te organizacije i ima ove uloge: %3. Od njih sledeće u novom odnosu ne daju ništa i ostaju dok se ne uklone: %4.</translation>
    </message>
    <message>
        <source>You are among them (%1): nobody deactivates or removes himself together with others. Leave yourself out, or do that in a step of its own.</source>
        <translation>Među njima ste i vi (%1): niko ne deaktivira niti uklanja sebe zajedno s drugima. Izostavite sebe ili to uradite zasebno.</translation>
    </message>
    <message>
        <source>One of these people is no longer here; the list was out of date.</source>
        <translation>Jedne od tih osoba više nema ovde; lista je bila zastarela.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Radnja je otkazana; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Accepting a finding needs a reason; write one.</source>
        <translation>Za prihvatanje nalaza potreban je razlog; napišite ga.</translation>
    </message>
    <message>
        <source>There is no finding %1 now; it may have ended. Look at the list again.</source>
        <translation>Nalaza %1 sada nema; možda više ne važi. Pogledajte listu ponovo.</translation>
    </message>
    <message>
        <source>These roles give nothing to people of this kind of organization; take them back: %1.</source>
        <translation>Ove uloge ne daju ništa osobama iz organizacije ove vrste; opozovite ih: %1.</translation>
    </message>
    <message>
        <source>There are site roles only on sites that Control Hub manages; take them back on: %1.</source>
        <translation>Uloge na sajtu postoje samo na sajtovima kojima upravlja Kontrolno čvorište; opozovite ih na sledećim sajtovima: %1.</translation>
    </message>
    <message>
        <source>Only the partner&apos;s administrator holds this role for good; give it to somebody of the organization itself: %1.</source>
        <translation>Ovu ulogu trajno ima samo administrator partnera; dodelite je nekome iz same organizacije: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n person(s) hold this role for good; at least two are advised: %1.</source>
        <translation>
            <numerusform>Ovu ulogu trajno ima samo %n osoba; savetuju se bar dve: %1.</numerusform>
            <numerusform>Ovu ulogu trajno imaju samo %n osobe; savetuju se bar dve: %1.</numerusform>
            <numerusform>Ovu ulogu trajno ima samo %n osoba; savetuju se bar dve: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is longer than 1024 characters; shorten it.</source>
        <translation>Razlog je duži od 1024 znaka; skratite ga.</translation>
    </message>
    <message>
        <source>The role %1 is given to an external administrator only by somebody who may delegate it, which you may not.</source>
        <translation>Ulogu „%1“ spoljnom administratoru dodeljuje samo neko ko sme da je delegira, a vi to ne smete.</translation>
    </message>
    <message>
        <source>%1 is an administrator of another organization too. Its full administrators must take that role back before the e-mail address or the status is changed or the person is removed.</source>
        <translation>Osoba %1 je administrator i u drugoj organizaciji. Tamošnji puni administratori moraju prvo da opozovu tu ulogu, pa tek onda mogu da se promene adresa e-pošte ili status, odnosno da se osoba ukloni.</translation>
    </message>
    <message>
        <source>The heading is longer than 1024 characters; shorten it.</source>
        <translation>Zaglavlje je duže od 1024 znaka; skratite ga.</translation>
    </message>
    <message>
        <source>A license is added without &quot;(Suspended)&quot; in its heading; leave that out.</source>
        <translation>Licenca se dodaje bez „(Suspended)“ u zaglavlju; izostavite to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heading of a license; enter one like &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>„%1“ nije zaglavlje licence; unesite zaglavlje kao što je „Messaging [Subscription]“ ili „adriatic.webex.com - Meetings [Subscription]“.</translation>
    </message>
    <message>
        <source>By its heading the license is of the service &quot;%1&quot;, not of &quot;%2&quot;; leave the service out.</source>
        <translation>Prema zaglavlju licenca pripada usluzi „%1“, a ne „%2“; izostavite uslugu.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is not known; give one of: %2.</source>
        <translation>Usluga „%1“ nije poznata; navedite jednu od sledećih: %2.</translation>
    </message>
    <message>
        <source>There is no license %1 here; give its whole heading.</source>
        <translation>Ovde nema licence %1; navedite njeno celo zaglavlje.</translation>
    </message>
    <message>
        <source>The license %1 is to be given and taken at once; name it only once.</source>
        <translation>Licenca %1 je navedena i za dodeljivanje i za oduzimanje; navedite je samo jednom.</translation>
    </message>
    <message>
        <source>The license %1 is suspended and can&apos;t be assigned.</source>
        <translation>Licenca %1 je obustavljena i ne može da se dodeli.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone gives the person licenses.</source>
        <translation>Osoba %1 pripada drugoj organizaciji, koja joj jedina dodeljuje licence.</translation>
    </message>
    <message>
        <source>There is no site %1 here; add the site first.</source>
        <translation>Ovde nema sajta %1; prvo dodajte sajt.</translation>
    </message>
    <message>
        <source>There is a license %1 already.</source>
        <translation>Licenca %1 već postoji.</translation>
    </message>
    <message>
        <source>Days after which the read-only role of an external administrator ends</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Broj dana posle kojeg spoljnom administratoru ističe uloga samo za čitanje</translation>
    </message>
    <message>
        <source>External administrators see the title of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Spoljni administratori vide radno mesto korisnika</translation>
    </message>
    <message>
        <source>External administrators see the department of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Spoljni administratori vide odeljenje korisnika</translation>
    </message>
    <message>
        <source>External administrators see the phone number of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Spoljni administratori vide broj telefona korisnika</translation>
    </message>
    <message>
        <source>External administrators see the licenses of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Spoljni administratori vide licence korisnika</translation>
    </message>
    <message>
        <source>External administrators see when users were last active</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Spoljni administratori vide kada su korisnici poslednji put bili aktivni</translation>
    </message>
    <message>
        <source>Minutes without use after which the window locks itself</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Broj minuta bez korišćenja posle kojeg se prozor zaključava</translation>
    </message>
    <message>
        <source>You have the privilege &quot;%1&quot; only under a condition that does not hold here: %2. Ask somebody who has it without.</source>
        <extracomment>%1 is a privilege, %2 the conditions under which somebody has it</extracomment>
        <translation>Pravo „%1“ imate samo pod uslovom koji ovde nije ispunjen: %2. Obratite se nekom ko to pravo ima bez tog uslova.</translation>
    </message>
    <message>
        <source>There is no organization %1 here that could have sold it; check its spelling or add the organization first.</source>
        <translation>Ovde nema organizacije %1, pa ne može da bude prodavac; proverite da li je naziv ispravno napisan ili je prvo dodajte.</translation>
    </message>
    <message>
        <source>There is no setting %1; there are: %2.</source>
        <extracomment>%1 is what was asked for, %2 a list of keys</extracomment>
        <translation>Ne postoji postavka %1; postoje: %2.</translation>
    </message>
    <message>
        <source>The setting %1 is yes or no, not &quot;%2&quot;; give one of them.</source>
        <translation>Vrednost postavke %1 je yes ili no, a ne „%2“; navedite jednu od njih.</translation>
    </message>
    <message>
        <source>The setting %1 is a whole number from %2 to %3, not &quot;%4&quot;; give one of them.</source>
        <translation>Vrednost postavke %1 je ceo broj od %2 do %3, a ne „%4“; navedite takav broj.</translation>
    </message>
    <message>
        <source>The name is longer than 255 characters; shorten it.</source>
        <translation>Naziv je duži od 255 znakova; skratite ga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a site; enter a host name like adriatic.webex.com.</source>
        <translation>„%1“ nije naziv sajta; unesite ime hosta kao što je adriatic.webex.com.</translation>
    </message>
    <message>
        <source>There is a site %1 already; enter another name.</source>
        <translation>Sajt %1 već postoji; unesite drugi naziv.</translation>
    </message>
    <message>
        <source>This takes your last role from you: without it you can no longer sign in here. Do you want that?</source>
        <translation>Ovim gubite svoju poslednju ulogu: bez nje više ne možete da se prijavite ovde. Želite li to?</translation>
    </message>
    <message>
        <source>%1 would lose the role %2 on %3, so somebody who may take it must do so first. %4</source>
        <extracomment>%1 is a person, %2 a role, %3 a site, %4 the message of what forbids to take the role</extracomment>
        <translation>Osoba %1 bi izgubila ulogu „%2“ na sajtu %3, pa je prvo mora oduzeti neko ko to sme. %4</translation>
    </message>
    <message>
        <source>%1 (%2) loses the role %3 on %4.</source>
        <extracomment>%1 is a person, %2 the e-mail address, %3 a role, %4 a site</extracomment>
        <translation>Osoba %1 (%2) gubi ulogu „%3“ na sajtu %4.</translation>
    </message>
    <message>
        <source>%1 has licenses, and their headings in Control Hub&apos;s file begin with the name of the site: under another name they would be others. Add a site with the new name instead.</source>
        <translation>Sajt %1 ima licence čija zaglavlja u datoteci aplikacije Kontrolno čvorište počinju nazivom sajta: pod drugim nazivom to bi bile druge licence. Umesto toga dodajte sajt s novim nazivom.</translation>
    </message>
    <message>
        <source>The e-mail address %1 can&apos;t be used here; enter another one.</source>
        <translation>E-adresa %1 ne može da se koristi ovde; unesite drugu.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization and keeps these roles, which give from now on what they give in the new relation: %3.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a list of roles</extracomment>
        <translation>Osoba %1 (%2) je spoljni administrator iz te organizacije i zadržava ove uloge, koje ubuduće daju ono što daju u novom odnosu: %3.</translation>
    </message>
    <message>
        <source>Puts an activation e-mail into the outbox</source>
        <translation>Aktivaciona e-poruka stavlja se u odlaznu poštu</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Sastanci</translation>
    </message>
    <message>
        <source>Messaging</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Razmena poruka</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Pozivanje</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Standardni kontakt centar</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Premijum kontakt centar</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Any other service of Webex</extracomment>
        <translation>Drugo</translation>
    </message>
    <message>
        <source>%1 is an administrator here already; change the roles instead of adding the person again.</source>
        <translation>Osoba %1 je ovde već administrator; umesto da je ponovo dodajete, promenite joj uloge.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; state which organization the person belongs to.</source>
        <translation>O adresi %1 i njenom domenu ništa nije poznato; navedite kojoj organizaciji osoba pripada.</translation>
    </message>
    <message>
        <source>A break-glass access needs a purpose; say what it is for.</source>
        <translation>Za pristup razbijanjem stakla potrebna je svrha; navedite čemu služi.</translation>
    </message>
    <message>
        <source>The purpose is longer than 1024 characters; shorten it.</source>
        <translation>Svrha je duža od 1024 znaka; skratite je.</translation>
    </message>
    <message>
        <source>The next test lies in the past or too far off; choose today or a later day.</source>
        <translation>Sledeća provera je u prošlosti ili je predaleko; izaberite današnji ili neki kasniji dan.</translation>
    </message>
    <message>
        <source>An external administrator needs at least one role; choose one.</source>
        <translation>Spoljnom administratoru potrebna je bar jedna uloga; izaberite neku.</translation>
    </message>
    <message>
        <source>An external administrator is promoted or demoted to one of these roles: %1.</source>
        <translation>Unapređenjem ili snižavanjem uloge spoljni administrator dobija jednu od sledećih uloga: %1.</translation>
    </message>
    <message>
        <source>%1 has no active sale here, so nobody from there can take the provisioning role by himself.</source>
        <translation>Organizacija %1 ovde nema aktivnu prodaju, pa niko iz nje ne može sam da preuzme ulogu administratora za obezbeđivanje.</translation>
    </message>
    <message>
        <source>%1 is no address of %2; look at its spelling.</source>
        <translation>%1 nije adresa iz organizacije %2; proverite da li je ispravno napisana.</translation>
    </message>
    <message>
        <source>%1 is an external administrator here already; demote the person if the role is to be another one.</source>
        <translation>Osoba %1 je ovde već spoljni administrator; ako treba da ima drugu ulogu, snizite joj ulogu.</translation>
    </message>
    <message>
        <source>%1 is not marked as a break-glass access, so there is nothing to test; mark the person first.</source>
        <translation>Osoba %1 nije označena za pristup razbijanjem stakla, pa nema šta da se proveri; prvo je označite.</translation>
    </message>
    <message>
        <source>The day of the test lies in the future; choose today or an earlier day.</source>
        <translation>Dan provere je u budućnosti; izaberite današnji ili neki raniji dan.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, so there is no sheet to make; mark one first.</source>
        <translation>Nijedan spoljni administrator nije označen za pristup razbijanjem stakla, pa list ne može da se izradi; prvo označite nekog.</translation>
    </message>
    <message>
        <source>This person is no external administrator here; the list may be out of date.</source>
        <translation>Ova osoba ovde nije spoljni administrator; lista je možda zastarela.</translation>
    </message>
    <message>
        <source>%1 is a private account of the consumer organization, and those can&apos;t become external administrators; ask for an address of the person&apos;s own organization.</source>
        <translation>%1 je privatni nalog iz potrošačke organizacije, a takvi nalozi ne mogu da postanu spoljni administratori; zatražite adresu iz organizacije kojoj osoba pripada.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself; give the person roles in the list of users instead.</source>
        <translation>Osoba %1 pripada samoj ovoj organizaciji; umesto toga joj dodelite uloge na listi korisnika.</translation>
    </message>
    <message>
        <source>The name of the organization is too long; shorten it.</source>
        <translation>Naziv organizacije je predugačak; skratite ga.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3; leave the organization out.</source>
        <translation>Adresa %1 pripada organizaciji %2, a ne organizaciji %3; izostavite organizaciju.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself and is no external administrator; change the roles in the list of users instead.</source>
        <translation>Osoba %1 pripada samoj ovoj organizaciji i nije spoljni administrator; umesto toga joj promenite uloge na listi korisnika.</translation>
    </message>
    <message>
        <source>%1 is no external administrator here any more; to come back the person must be added anew.</source>
        <translation>Osoba %1 ovde više nije spoljni administrator; za povratak mora ponovo da se doda.</translation>
    </message>
    <message>
        <source>As long as the sale of %1 is active, this partner can take the provisioning role again by itself, though never the full one. Whoever wants it out altogether must talk to it.</source>
        <translation>Dok je prodaja partnera %1 aktivna, taj partner može ponovo sam da preuzme ulogu administratora za obezbeđivanje, ali nikada ulogu punog administratora. Ko želi da ga potpuno isključi, mora s njim da razgovara.</translation>
    </message>
    <message>
        <source>The role %1 ends by itself after %2; give it anew if it is still needed.</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Uloga %1 sama ističe posle %2; dodelite je ponovo ako je još potrebna.</translation>
    </message>
    <message>
        <source>The break-glass access was to be tested by %1; test it and record the day.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Pristup razbijanjem stakla trebalo je proveriti do %1; proverite ga i zabeležite dan.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, the way in when sign-in fails; mark one, or accept this finding.</source>
        <translation>Nijedan spoljni administrator nije označen za pristup razbijanjem stakla, način ulaska kada prijava ne uspe; označite nekog ili prihvatite ovaj nalaz.</translation>
    </message>
    <message>
        <source>Days after which a break-glass access is to be tested again</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Broj dana posle kojeg pristup razbijanjem stakla treba ponovo proveriti</translation>
    </message>
    <message>
        <source>The organization does not show this of its users to external administrators: %1. Leave it out, or ask somebody of the organization.</source>
        <extracomment>%1 is what of users is not shown, such as Title</extracomment>
        <translation>Organizacija spoljnim administratorima ne prikazuje sledeće podatke o svojim korisnicima: %1. Izostavite ih ili se obratite nekom iz organizacije.</translation>
    </message>
    <message>
        <source>This workspace holds no customer with the name %1; check its spelling.</source>
        <translation>U ovom radnom prostoru nema klijenta pod imenom %1; proverite kako je napisano.</translation>
    </message>
    <message>
        <source>This organization is no longer here; the list was out of date.</source>
        <translation>Ove organizacije više nema ovde; lista je zastarela.</translation>
    </message>
    <message>
        <source>A backup holds everything of every organization in the file. Whoever makes or restores one must hold this role in each of them, which you do not: %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Rezervna kopija sadrži sve podatke svake organizacije u datoteci. Ko je pravi ili vraća stanje iz nje, mora u svakoj od njih da ima sledeću ulogu, a vi je nemate u svima: %1.</translation>
    </message>
    <message>
        <source>none, by rule %1</source>
        <extracomment>%1 is the number of a rule that takes a privilege away</extracomment>
        <translation>nema, prema pravilu %1</translation>
    </message>
    <message>
        <source>None, by rule R15: the organization has no contact center.</source>
        <translation>Nema, prema pravilu R15: organizacija nema kontakt centar.</translation>
    </message>
    <message>
        <source>None, by rule R17: with a contact center standard license a full administrator can open the agent desktop only.</source>
        <translation>Nema, prema pravilu R17: sa standardnom licencom za kontakt centar pun administrator može da otvori samo Agent Desktop.</translation>
    </message>
    <message>
        <source>None, by rule R34: nobody signs in with the status that this person has.</source>
        <translation>Nema, prema pravilu R34: sa statusom ove osobe niko se ne prijavljuje.</translation>
    </message>
    <message>
        <source>None, by rule %1.</source>
        <extracomment>Why somebody does not have a privilege: %1 is the number of a rule</extracomment>
        <translation>Nema, prema pravilu %1.</translation>
    </message>
    <message>
        <source>Not by these roles</source>
        <extracomment>In place of a level: of somebody&apos;s roles only some are shown, and none of these gives the privilege</extracomment>
        <translation>Ne po ovim ulogama</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Full administrator</source>
        <comment>role.full_admin</comment>
        <translation>Pun administrator</translation>
    </message>
    <message>
        <source>Read-only administrator</source>
        <comment>role.readonly_admin</comment>
        <translation>Administrator samo za čitanje</translation>
    </message>
    <message>
        <source>Support administrator</source>
        <comment>role.support_admin</comment>
        <translation>Administrator podrške</translation>
    </message>
    <message>
        <source>User and device administrator</source>
        <comment>role.user_device_admin</comment>
        <translation>Administrator korisnika i uređaja</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <comment>role.device_admin</comment>
        <translation>Administrator uređaja</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <comment>role.compliance_officer</comment>
        <translation>Službenik za usaglašenost</translation>
    </message>
    <message>
        <source>Advanced troubleshooting access</source>
        <comment>role.advanced_troubleshooting</comment>
        <translation>Pristup naprednom rešavanju problema</translation>
    </message>
    <message>
        <source>Webex site administrator</source>
        <comment>role.site_admin</comment>
        <translation>Administrator Webex sajta</translation>
    </message>
    <message>
        <source>Webex user administrator</source>
        <comment>role.site_user_admin</comment>
        <translation>Administrator Webex korisnika</translation>
    </message>
    <message>
        <source>Webex read-only administrator</source>
        <comment>role.site_readonly_admin</comment>
        <translation>Webex administrator samo za čitanje</translation>
    </message>
    <message>
        <source>Contact Center service administrator</source>
        <comment>role.contact_center_service_admin</comment>
        <translation>Administrator usluge kontakt centra</translation>
    </message>
    <message>
        <source>Webex Events administrator</source>
        <comment>role.events_admin</comment>
        <translation>Administrator usluge Webex Events</translation>
    </message>
    <message>
        <source>Provisioning administrator</source>
        <comment>role.provisioning_admin</comment>
        <translation>Administrator za obezbeđivanje</translation>
    </message>
    <message>
        <source>External full administrator</source>
        <comment>role.external_full_admin</comment>
        <translation>Spoljni puni administrator</translation>
    </message>
    <message>
        <source>External read-only administrator</source>
        <comment>role.external_readonly_admin</comment>
        <translation>Spoljni administrator samo za čitanje</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <comment>holder.customer</comment>
        <translation>Organizacija klijenata</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <comment>holder.partner</comment>
        <translation>Partnerska organizacija</translation>
    </message>
    <message>
        <source>Any other organization</source>
        <comment>holder.other</comment>
        <translation>Bilo koja druga organizacija</translation>
    </message>
    <message>
        <source>External organization</source>
        <comment>holder.external</comment>
        <translation>Spoljna organizacija</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>level.read</comment>
        <translation>Samo za čitanje</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>level.not_applicable</comment>
        <translation>Ne može da se primeni</translation>
    </message>
    <message>
        <source>For the services sold by the partner</source>
        <comment>level.partner_services</comment>
        <translation>Za usluge koje je prodao partner</translation>
    </message>
    <message>
        <source>For sites of the subscription that the partner sold</source>
        <comment>level.partner_sites</comment>
        <translation>Za sajtove iz pretplate koju je prodao partner</translation>
    </message>
    <message>
        <source>Add or delete users and assign licenses</source>
        <comment>privilege.manage_users_licenses</comment>
        <translation>Dodavanje i brisanje korisnika i dodeljivanje licenci</translation>
    </message>
    <message>
        <source>Assign roles to users</source>
        <comment>privilege.assign_roles</comment>
        <translation>Dodeljivanje uloga korisnicima</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>privilege.manage_devices</comment>
        <translation>Upravljanje uređajima</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>privilege.policy_templates</comment>
        <translation>Politika preduzeća i predlošci</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>privilege.analytics_reports</comment>
        <translation>Analitika i izveštaji</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>privilege.troubleshooting</comment>
        <translation>Rešavanje problema</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>privilege.licenses_upgrades</comment>
        <translation>Licence i nadogradnje</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <comment>privilege.organization_settings</comment>
        <translation>Postavke organizacije</translation>
    </message>
    <message>
        <source>App integrations</source>
        <comment>privilege.app_integrations</comment>
        <translation>Integracije aplikacija</translation>
    </message>
    <message>
        <source>Webex site management</source>
        <comment>privilege.site_management</comment>
        <translation>Upravljanje Webex sajtom</translation>
    </message>
    <message>
        <source>Administrator actions audit log</source>
        <comment>privilege.admin_audit_log</comment>
        <translation>Evidencija nadzora radnji administratora</translation>
    </message>
    <message>
        <source>Access to user-generated content</source>
        <comment>privilege.user_generated_content</comment>
        <translation>Pristup sadržaju koji su generisali korisnici</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <comment>privilege.legal_hold</comment>
        <translation>Zakonsko zadržavanje</translation>
    </message>
    <message>
        <source>Access to join in-progress meetings</source>
        <comment>privilege.join_meetings</comment>
        <translation>Pristup za pridruživanje sastancima u toku</translation>
    </message>
    <message>
        <source>Access to live meetings</source>
        <comment>privilege.live_meetings</comment>
        <translation>Pristup sastancima uživo</translation>
    </message>
    <message>
        <source>Product e-mail notifications</source>
        <comment>privilege.product_notifications</comment>
        <translation>Obaveštenja o proizvodu e-poštom</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>site.user_management</comment>
        <translation>Upravljanje korisnicima</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>site.analytics_reports</comment>
        <translation>Analitika i izveštaji</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>site.licenses</comment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>site.role_assignment</comment>
        <translation>Dodeljivanje uloga</translation>
    </message>
    <message>
        <source>Site configuration</source>
        <comment>site.configuration</comment>
        <translation>Konfiguracija sajta</translation>
    </message>
    <message>
        <source>Administer the contact center features</source>
        <comment>cc.administer_features</comment>
        <translation>Administriranje funkcija kontakt centra</translation>
    </message>
    <message>
        <source>Add or remove users in the customer organization</source>
        <comment>cc.manage_users</comment>
        <translation>Dodavanje ili uklanjanje korisnika u organizaciji klijenata</translation>
    </message>
    <message>
        <source>Send the activation e-mail</source>
        <comment>cc.send_activation</comment>
        <translation>Slanje aktivacione e-poruke</translation>
    </message>
    <message>
        <source>Assign, edit or remove contact center licenses</source>
        <comment>cc.manage_licenses</comment>
        <translation>Dodeljivanje, uređivanje ili uklanjanje licenci kontakt centra</translation>
    </message>
    <message>
        <source>Add the service administrator role to external administrators or revoke it</source>
        <comment>cc.delegate_service_admin</comment>
        <translation>Dodavanje uloge administratora usluge kontakt centra spoljnim administratorima ili njeno opozivanje</translation>
    </message>
    <message>
        <source>Sign in to the management portal</source>
        <comment>cc.portal_sign_in</comment>
        <translation>Prijava na portal za upravljanje</translation>
    </message>
    <message>
        <source>View the list of other external administrators</source>
        <comment>cc.view_external_admins</comment>
        <translation>Prikaz liste drugih spoljnih administratora</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>external.user_management</comment>
        <translation>Upravljanje korisnicima</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>external.device_management</comment>
        <translation>Upravljanje uređajima</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>external.policy_templates</comment>
        <translation>Politika preduzeća i predlošci</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>external.troubleshooting</comment>
        <translation>Rešavanje problema</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>external.support_metrics</comment>
        <translation>Metrika i obaveštenja podrške</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>external.licenses_upgrades</comment>
        <translation>Licence i nadogradnje</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>external.role_assignment</comment>
        <translation>Dodeljivanje uloga</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>external.provisioning_orders</comment>
        <translation>Obezbeđivanje porudžbina</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>external.sites</comment>
        <translation>Dodavanje i brisanje sajtova</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>external.add_external_admins</comment>
        <translation>Dodavanje spoljnih administratora</translation>
    </message>
    <message>
        <source>Control Hub</source>
        <comment>term.control_hub</comment>
        <translation>Kontrolno čvorište</translation>
    </message>
    <message>
        <source>Management portal</source>
        <comment>term.management_portal</comment>
        <translation>Portal za upravljanje</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>term.users</comment>
        <translation>Korisnici</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>term.profile</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <comment>term.administrator_roles</comment>
        <translation>Administratorske uloge</translation>
    </message>
    <message>
        <source>None</source>
        <comment>term.none</comment>
        <translation>Nema</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>term.external_administrators</comment>
        <translation>Spoljni administratori</translation>
    </message>
    <message>
        <source>All external administrators</source>
        <comment>term.all_external_administrators</comment>
        <translation>Svi spoljni administratori</translation>
    </message>
    <message>
        <source>Add external administrator</source>
        <comment>term.add_external_administrator</comment>
        <translation>Dodaj spoljnog administratora</translation>
    </message>
    <message>
        <source>Verify e-mail</source>
        <comment>term.verify_email</comment>
        <translation>Potvrdi e-adresu</translation>
    </message>
    <message>
        <source>Revoke administrator rights</source>
        <comment>term.revoke_admin_rights</comment>
        <translation>Opozovi administratorska prava</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>term.filter</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>term.export</comment>
        <translation>Izvezi</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>term.save</comment>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>term.edit</comment>
        <translation>Uredi</translation>
    </message>
    <message>
        <source>Break glass</source>
        <comment>term.break_glass</comment>
        <translation>Razbijanje stakla</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <comment>term.activation_email</comment>
        <translation>Aktivaciona e-poruka</translation>
    </message>
    <message>
        <source>License</source>
        <comment>term.license</comment>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>Standard license</source>
        <comment>term.standard_license</comment>
        <translation>Standardna licenca</translation>
    </message>
    <message>
        <source>First/Last name</source>
        <comment>term.csv.name</comment>
        <translation>Ime/prezime</translation>
    </message>
    <message>
        <source>User ID/Email</source>
        <comment>term.csv.email</comment>
        <translation>ID/e-pošta korisnika</translation>
    </message>
    <message>
        <source>Administrator role</source>
        <comment>term.csv.roles</comment>
        <translation>Administratorska uloga</translation>
    </message>
    <message>
        <source>(User settings)</source>
        <comment>level.user_settings</comment>
        <translation>(Korisničke postavke)</translation>
    </message>
    <message>
        <source>Full access</source>
        <comment>level.full</comment>
        <translation>Pun pristup</translation>
    </message>
    <message>
        <source>No access</source>
        <comment>level.none</comment>
        <translation>Nema pristupa</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>privilege.external_admins</comment>
        <translation>Spoljni administratori</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>privilege.add_external_admins</comment>
        <translation>Dodavanje spoljnih administratora</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>privilege.add_delete_sites</comment>
        <translation>Dodavanje i brisanje sajtova</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>privilege.support_metrics</comment>
        <translation>Metrika i obaveštenja podrške</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>privilege.provisioning_orders</comment>
        <translation>Obezbeđivanje porudžbina</translation>
    </message>
    <message>
        <source>Open the Webex Events portal</source>
        <comment>events.open_portal</comment>
        <translation>Otvaranje portala Webex Events</translation>
    </message>
    <message>
        <source>Give access to Webex Events</source>
        <comment>events.grant_access</comment>
        <translation>Davanje pristupa usluzi Webex Events</translation>
    </message>
    <message>
        <source>Start the Webex Events portal</source>
        <comment>term.start_events_portal</comment>
        <translation>Pokreni portal Webex Events</translation>
    </message>
    <message>
        <source>Full administrator privileges</source>
        <comment>term.full_privileges</comment>
        <translation>Puna administratorska prava</translation>
    </message>
    <message>
        <source>Read-only administrator privileges</source>
        <comment>term.readonly_privileges</comment>
        <translation>Administratorska prava samo za čitanje</translation>
    </message>
    <message>
        <source>Provisioning administrator privileges</source>
        <comment>term.provisioning_privileges</comment>
        <translation>Administratorska prava za obezbeđivanje</translation>
    </message>
    <message>
        <source>Organization role</source>
        <comment>term.organization_role</comment>
        <translation>Organizaciona uloga</translation>
    </message>
    <message>
        <source>Service roles</source>
        <comment>term.service_roles</comment>
        <translation>Uloge za usluge</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>term.services</comment>
        <translation>Usluge</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>term.events</comment>
        <translation>Događaji</translation>
    </message>
    <message>
        <source>Agent Desktop</source>
        <comment>term.agent_desktop</comment>
        <translation>Agent Desktop</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>term.subscription</comment>
        <translation>Pretplata</translation>
    </message>
    <message>
        <source>Webex site</source>
        <comment>term.site</comment>
        <translation>Webex sajt</translation>
    </message>
    <message>
        <source>Premium license</source>
        <comment>term.premium_license</comment>
        <translation>Premijum licenca</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <comment>term.self_signup</comment>
        <translation>Besplatna samoregistracija</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <comment>term.consumer_organization</comment>
        <translation>Potrošačka organizacija</translation>
    </message>
    <message>
        <source>Live meetings</source>
        <comment>term.live_meetings</comment>
        <translation>Sastanci uživo</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status.active</comment>
        <translation>Aktivan</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>status.verified</comment>
        <translation>Potvrđen</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>status.not_verified</comment>
        <translation>Nije potvrđen</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status.pending</comment>
        <translation>Na čekanju</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status.inactive</comment>
        <translation>Neaktivan</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Uvoz je otkazan; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>The e-mail address stands in row %1 already; keep one of the rows.</source>
        <extracomment>%1 is the number of a row in a file</extracomment>
        <translation>E-adresa već stoji u redu %1; zadržite jedan od tih redova.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; add the person first.</source>
        <translation>Ovde niko nema e-adresu %1; prvo dodajte tu osobu.</translation>
    </message>
    <message>
        <source>%1 names no site and was left as it is.</source>
        <translation>Uloga %1 ne navodi sajt i ostala je kakva je bila.</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3</source>
        <extracomment>One change of a person&apos;s profile: heading of a column, old value, new value</extracomment>
        <translation>%1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The file changed while it was read; nothing was imported. Try again.</source>
        <translation>Datoteka je promenjena dok se čitala; ništa nije uvezeno. Pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, so nobody in it can be told apart; add the column.</source>
        <translation>Datoteka nema kolonu „%1“, pa osobe u njoj ne mogu da se razlikuju; dodajte tu kolonu.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>Status „%1“ nije poznat; upotrebite Active, Verified, Not verified, Pending ili Inactive.</translation>
    </message>
    <message>
        <source>A license column holds TRUE, FALSE or nothing, not &quot;%1&quot;.</source>
        <translation>Kolona licence sadrži TRUE, FALSE ili ništa, a ne „%1“.</translation>
    </message>
    <message>
        <source>The license is suspended and can&apos;t be assigned; put FALSE here.</source>
        <translation>Licenca je obustavljena i ne može da se dodeli; ovde upišite FALSE.</translation>
    </message>
    <message>
        <source>The person belongs to another organization, which alone changes the profile.</source>
        <translation>Osoba pripada drugoj organizaciji, koja jedina menja profil.</translation>
    </message>
    <message>
        <source>With this status you could no longer sign in; change it by itself, not by an import.</source>
        <translation>S ovim statusom više ne biste mogli da se prijavite; promenite ga zasebno, a ne uvozom.</translation>
    </message>
    <message>
        <source>The license %1 is suspended from now on.</source>
        <translation>Licenca %1 je od sada obustavljena.</translation>
    </message>
    <message>
        <source>The license %1 is no longer suspended.</source>
        <translation>Licenca %1 više nije obustavljena.</translation>
    </message>
    <message>
        <source>Two columns are about the same license; delete one of them.</source>
        <translation>Dve kolone se odnose na istu licencu; izbrišite jednu od njih.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column.</source>
        <translation>Jedna kolona nema zaglavlje; dajte joj ga ili izbrišite kolonu.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them.</source>
        <translation>Dve kolone imaju isto zaglavlje; preimenujte ili izbrišite jednu od njih.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>Red ima više ćelija nego što ima zaglavlja; proverite razdvajače i navodnike u ovom redu.</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>What an import does to a person: %1 is a license that is taken away</extracomment>
        <translation>bez licence %1</translation>
    </message>
    <message>
        <source>The e-mail address can&apos;t be used here; enter another one.</source>
        <translation>Ova adresa e-pošte ne može da se koristi ovde; unesite drugu.</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Row %1, column &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the heading of a column, %3 a sentence</extracomment>
        <translation>Red %1, kolona „%2“: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row, %2 a sentence</extracomment>
        <translation>Red %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Added</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Dodato</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Promenjeno</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Nepromenjeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Something about a row of the file that is worth knowing</extracomment>
        <translation>Napomena</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file %1 has changed since it was looked at; nothing was imported. Look at it again.</source>
        <translation>Datoteka %1 je promenjena otkad je pregledana; ništa nije uvezeno. Pregledajte je ponovo.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; add it, or choose a file that Control Hub or Rolecall exported.</source>
        <translation>Datoteka nema kolonu „%1“; dodajte je ili izaberite datoteku koju je izvezlo Kontrolno čvorište ili Rolecall.</translation>
    </message>
    <message>
        <source>There is no administrator role &quot;%1&quot;; write it as Control Hub or the role tables do, a site role with its site in parentheses.</source>
        <translation>Ne postoji administratorska uloga „%1“; napišite je kao u Kontrolnom čvorištu ili u tabelama uloga, a ulogu na sajtu sa sajtom u zagradama.</translation>
    </message>
    <message>
        <source>The row ends before this column; end it with a comma if the person is to lose every role.</source>
        <translation>Red se završava pre ove kolone; završite ga zarezom ako osoba treba da izgubi sve uloge.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open the demo, whose people are made up.</source>
        <translation>Otvara demo, u kojem su ljudi izmišljeni.</translation>
    </message>
    <message>
        <source>Sign in as the administrator with this e-mail address.</source>
        <translation>Prijavljuje administratora s ovom e-adresom.</translation>
    </message>
    <message>
        <source>Use this language: en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>Koristi ovaj jezik: en, sr_Latn, sr_Cyrl ili bg.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation>Čuva sliku prozora i završava rad.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Može da se otvori samo jedna datoteka.</translation>
    </message>
    <message>
        <source>Either a file or --demo can be opened, not both.</source>
        <translation>Može da se otvori datoteka ili --demo, ne oboje.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are en, sr_Latn, sr_Cyrl and bg.</source>
        <translation>Ne postoji jezik „%1“; postoje en, sr_Latn, sr_Cyrl i bg.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;; there are: %2.</source>
        <translation>Ne postoji stranica „%1“; postoje: %2.</translation>
    </message>
    <message>
        <source>Offline console for the administrator roles of a Webex organization.</source>
        <translation>Konzola koja radi bez mreže, za administratorske uloge Webex organizacije.</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>Radni prostor koji se otvara.</translation>
    </message>
    <message>
        <source>Work on this customer, where the workspace holds several.</source>
        <translation>Radi s ovim klijentom, ako ih u radnom prostoru ima više.</translation>
    </message>
    <message>
        <source>Name the file that --organization is about.</source>
        <translation>Navedite datoteku na koju se odnosi opcija --organization.</translation>
    </message>
    <message>
        <source>Show this page first: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit or settings.</source>
        <translation>Prvo prikazuje ovu stranicu: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit ili settings.</translation>
    </message>
</context>
<context>
    <name>OpeningNotes</name>
    <message>
        <source>This workspace is open for reading only, because it is open for writing in %1. To change it, close it there, then open it here again.</source>
        <extracomment>%1 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>Ovaj radni prostor je otvoren samo za čitanje, jer ga za upisivanje drži otvorenim %1. Da biste ga menjali, zatvorite ga tamo, pa ga ovde ponovo otvorite.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because no lock could be made beside it. To change it, make room on its disk, then open it again.</source>
        <translation>Ovaj radni prostor je otvoren samo za čitanje, jer pored njega nije mogla da se napravi datoteka za zaključavanje. Da biste ga menjali, oslobodite mesto na njegovom disku, pa ga ponovo otvorite.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because its file or folder can&apos;t be written. To change it, open a copy that you may write.</source>
        <translation>Ovaj radni prostor je otvoren samo za čitanje, jer u njegovu datoteku ili fasciklu ne može da se upisuje. Da biste ga menjali, otvorite kopiju u koju smete da upisujete.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Manages the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Upravlja pretplatom; prodaja je aktivna</translation>
    </message>
    <message>
        <source>Manages the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Upravlja pretplatom; nema aktivne prodaje</translation>
    </message>
    <message>
        <source>Does not manage the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Ne upravlja pretplatom; prodaja je aktivna</translation>
    </message>
    <message>
        <source>Does not manage the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Ne upravlja pretplatom; nema aktivne prodaje</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a column of organizations: this is the one that is worked on</extracomment>
        <translation>U upotrebi</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>Čeka</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>Izvezena</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>Poslata</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>Slanje nije uspelo</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>You are among them (%1): nobody gives up his last role together with changes of others. Leave yourself out, or do that in a step of its own.</source>
        <translation>Među njima ste i vi (%1): niko se ne odriče svoje poslednje uloge zajedno s izmenama drugih. Izostavite sebe ili to uradite zasebno.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Radnja je otkazana; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>A person who is removed loses everything; ask for the removal alone.</source>
        <translation>Osoba koja se uklanja gubi sve; zatražite samo uklanjanje.</translation>
    </message>
    <message>
        <source>The person is named twice; leave the second time out.</source>
        <translation>Osoba je navedena dvaput; izostavite je drugi put.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2</source>
        <extracomment>%n of %1 people; %2 is a sentence, the reason</extracomment>
        <translation>
            <numerusform>Niko nije promenjen, jer %n od %1 osoba ne može da se promeni. %2</numerusform>
            <numerusform>Niko nije promenjen, jer %n od %1 osoba ne mogu da se promene. %2</numerusform>
            <numerusform>Niko nije promenjen, jer %n od %1 osoba ne može da se promeni. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2: %3</source>
        <extracomment>%n of %1 people; %2 is the name of one of them, %3 a sentence, the reason</extracomment>
        <translation>
            <numerusform>Niko nije promenjen, jer %n od %1 osoba ne može da se promeni. %2: %3</numerusform>
            <numerusform>Niko nije promenjen, jer %n od %1 osoba ne mogu da se promene. %2: %3</numerusform>
            <numerusform>Niko nije promenjen, jer %n od %1 osoba ne može da se promeni. %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Dodeljuje se: %1</translation>
    </message>
    <message>
        <source>Gives %1 on %2</source>
        <translation>Dodeljuje se: %1 na sajtu %2</translation>
    </message>
    <message>
        <source>Gives %1 until %2</source>
        <extracomment>%1 is a role, %2 a day, or %2 a Webex site and %3 a day</extracomment>
        <translation>Dodeljuje se: %1, do %2</translation>
    </message>
    <message>
        <source>Gives %1 on %2 until %3</source>
        <translation>Dodeljuje se: %1 na sajtu %2, do %3</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Opoziva se: %1</translation>
    </message>
    <message>
        <source>Takes %1 on %2</source>
        <translation>Opoziva se: %1 na sajtu %2</translation>
    </message>
    <message>
        <source>Assigns the license %1</source>
        <translation>Dodeljuje se licenca %1</translation>
    </message>
    <message>
        <source>Removes the license %1</source>
        <translation>Oduzima se licenca %1</translation>
    </message>
    <message>
        <source>Sets the status to %1</source>
        <extracomment>%1 is a status, such as Inactive</extracomment>
        <translation>Postavlja se status: %1</translation>
    </message>
    <message>
        <source>Removes the person with all roles and licenses</source>
        <translation>Uklanja se osoba sa svim ulogama i licencama</translation>
    </message>
</context>
<context>
    <name>PeopleOutcome</name>
    <message>
        <source>%1 (Rule %2)</source>
        <extracomment>%1 is a sentence, %2 the number of a rule, such as R6</extracomment>
        <translation>%1 (pravilo %2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>In a table: %1 says what changes, %2 are sentences about what it brings with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Menja se</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>What a command for several people does with one of them: the person goes altogether</extracomment>
        <translation>Uklanja se</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Nepromenjeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Odbijeno</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 na sajtu %2</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>together with one of: %1</source>
        <extracomment>Condition of a privilege; %1 is a list of roles, e.g. &quot;together with Full administrator&quot;</extracomment>
        <translation>zajedno s jednom od uloga: %1</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>samo na dodeljenim sajtovima</translation>
    </message>
    <message>
        <source>only a user&apos;s settings for meetings</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>samo korisnikove postavke za sastanke</translation>
    </message>
    <message>
        <source>only Contact Center service administrators</source>
        <extracomment>Condition of a privilege that shows a list of external administrators</extracomment>
        <translation>samo administratori usluge kontakt centra</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: its number and how many there are</extracomment>
        <translation>Stranica %1 od %2</translation>
    </message>
    <message>
        <source>The pages can&apos;t be painted; choose another printer or file.</source>
        <translation>Stranice ne mogu da se iscrtaju; izaberite drugi štampač ili drugu datoteku.</translation>
    </message>
    <message>
        <source>Page %1 can&apos;t be printed; choose another printer or file.</source>
        <translation>Stranica %1 ne može da se odštampa; izaberite drugi štampač ili drugu datoteku.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Organization</source>
        <extracomment>Column of a printed table: where a person belongs
----------
Labels on a printed sheet: whose it is, when and by whom it was made</extracomment>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Column of a printed table: who gave a role, and when</extracomment>
        <translation>Ko je dodelio</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column of a printed table: last day of a role</extracomment>
        <translation>Važi do</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a printed table: why a role was given</extracomment>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bez isteka</translation>
    </message>
    <message>
        <source>Taken away by rule %1</source>
        <extracomment>%1 is the number of a rule, such as R17</extracomment>
        <translation>Oduzeto prema pravilu %1</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Column of a printed table: what somebody may do</extracomment>
        <translation>Pravo</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of a printed table: how far a privilege goes</extracomment>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column of a printed table: why somebody has a privilege</extracomment>
        <translation>Osnov</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 na sajtu %2</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Pristup osobe</translation>
    </message>
    <message>
        <source>The person holds no role.</source>
        <translation>Osoba nema nijednu ulogu.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Prava</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of a printed table: how many people</extracomment>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a printed table: names of people</extracomment>
        <translation>Ko</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, sites</comment>
        <extracomment>%1 is a person, %2 a list of sites</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Column of a printed table: name and e-mail of a person</extracomment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>External administrator</source>
        <translation>Spoljni administrator</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 its last day</extracomment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>Findings are left out: whoever made this report does not see them.</source>
        <translation>Nalazi su izostavljeni: onaj ko je izradio ovaj izveštaj ne vidi ih.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Column of a printed table: number of a rule</extracomment>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <extracomment>Column of a printed table: whom it is about</extracomment>
        <translation>Koga se tiče</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Column of a printed table: what was found</extracomment>
        <translation>Nalaz</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of a printed table: since when</extracomment>
        <translation>Od kada</translation>
    </message>
    <message>
        <source>There are no open findings.</source>
        <translation>Nema otvorenih nalaza.</translation>
    </message>
    <message>
        <source>Administrators today</source>
        <translation>Administratori danas</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Po ulogama</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Po osobama</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Otvoreni nalazi</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column of a printed table: a box to tick by hand</extracomment>
        <translation>Obavljeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of what somebody tried: %1 is the number of a rule</extracomment>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Odbijeno prema pravilu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is the name of a field, %2 its value before and %3 its value after a change</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Razlog: %1</translation>
    </message>
    <message>
        <source>More than %1 records pass the filters, which is too many for one report: filter for a shorter time, or export the log as a list.</source>
        <translation>Filterima odgovara više od %1 zapisa, što je previše za jedan izveštaj: filtrirajte kraće vreme ili izvezite evidenciju kao spisak.</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Izvod iz evidencije nadzora</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisi</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column of a printed table: number of a record</extracomment>
        <translation>Br.</translation>
    </message>
    <message>
        <source>When and who</source>
        <extracomment>Column of a printed table: when something was done, and by whom</extracomment>
        <translation>Kada i ko</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a printed table: what was done, and to whom
----------
Column of a printed table: what of a person is to be changed</extracomment>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a printed table: done or refused</extracomment>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Changes and reason</source>
        <extracomment>Column of a printed table: what was changed, and why</extracomment>
        <translation>Izmene i razlog</translation>
    </message>
    <message>
        <source>No record passes the filters.</source>
        <translation>Nijedan zapis ne odgovara filterima.</translation>
    </message>
    <message>
        <source>Seal %1 %2… %3</source>
        <extracomment>At the foot of a printed page: %1 and %2 are number and hash of the newest record of the audit log, %3 is the rest of the line</extracomment>
        <translation>Pečat %1 %2… %3</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person</extracomment>
        <translation>Izrađen %1, izradila osoba %2</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Kada je izrađen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Ko je izradio</translation>
    </message>
    <message>
        <source>Seal of the audit log</source>
        <extracomment>Label on a printed sheet: number and hash of the newest record of the audit log</extracomment>
        <translation>Pečat evidencije nadzora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, time zone</comment>
        <extracomment>%1 is a date and time, %2 the time zone that it is in, such as Europe/Belgrade</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, e-mail</comment>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role, site</comment>
        <extracomment>%1 is a role, %2 the site on which it is held</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From and to</source>
        <extracomment>Column of a printed table: what is there, and what is planned</extracomment>
        <translation>Sa čega na šta</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column of a printed table: how it is done</extracomment>
        <translation>Korak</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>Za prenošenje u Kontrolno čvorište</translation>
    </message>
    <message>
        <source>The last import showed something else.</source>
        <translation>Poslednji uvoz je pokazao nešto drugo.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What changes: %1 is what Control Hub holds, %2 what is planned</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing is to be carried over.</source>
        <translation>Nema šta da se prenese.</translation>
    </message>
    <message>
        <source>This report tells only of what whoever made it sees: the roles on his sites, and what comes of these. The person may hold more roles and privileges.</source>
        <translation>Ovaj izveštaj govori samo o onome što vidi onaj ko ga je izradio: o ulogama na njegovim sajtovima i o onome što iz njih sledi. Osoba može imati još uloga i prava.</translation>
    </message>
    <message>
        <source>The person holds no role on these sites.</source>
        <translation>Osoba nema nijednu ulogu na ovim sajtovima.</translation>
    </message>
    <message>
        <source>By role and by person this report lists of others the roles on the sites of whoever made it, and nothing else: there may be more.</source>
        <translation>Po ulogama i po osobama ovaj izveštaj od tuđih uloga navodi samo one na sajtovima onoga ko ga je izradio: može ih biti još.</translation>
    </message>
</context>
<context>
    <name>RoleDescription</name>
    <message>
        <source>Role on a Webex site</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Uloga na Webex sajtu</translation>
    </message>
    <message>
        <source>Service role</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Uloga za uslugu</translation>
    </message>
    <message>
        <source>Role of external administrators</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Uloga spoljnih administratora</translation>
    </message>
    <message>
        <source>%1: a user should hold at most one of these roles, or there is a warning: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: korisnik treba da ima najviše jednu od ovih uloga, inače se javlja upozorenje: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds exactly one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: spoljni administrator ima tačno jednu od ovih uloga: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds at most one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: spoljni administrator ima najviše jednu od ovih uloga: %2.</translation>
    </message>
    <message>
        <source>A person holds at most one of these roles on each site: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Na svakom sajtu jedna osoba ima najviše jednu od ovih uloga: %1.</translation>
    </message>
    <message>
        <source>One person should not hold all of these roles, or there is a finding: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Jedna osoba ne treba da ima sve ove uloge, inače nastaje nalaz: %1.</translation>
    </message>
    <message>
        <source>Nobody gives this role to himself.</source>
        <translation>Niko ovu ulogu ne dodeljuje samom sebi.</translation>
    </message>
    <message>
        <source>Only a user of the organization who holds one of these roles gives it: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Dodeljuje je samo korisnik organizacije koji ima jednu od ovih uloga: %1.</translation>
    </message>
    <message>
        <source>Whoever holds one of these roles gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Sopstvenim korisnicima dodeljuje je i oduzima im je i onaj ko ima jednu od ovih uloga: %1.</translation>
    </message>
    <message>
        <source>Whoever has full access to one of these privileges gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Sopstvenim korisnicima dodeljuje je i oduzima im je i onaj ko ima pun pristup za jedno od ovih prava: %1.</translation>
    </message>
    <message>
        <source>External administrators of any other organization get it only from somebody with full access to: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Spoljni administratori iz bilo koje druge organizacije dobijaju je samo od nekoga ko ima pun pristup za pravo: %1.</translation>
    </message>
    <message>
        <source>At least one user of the organization who may sign in always holds this role without an end date.</source>
        <translation>Bar jedan korisnik organizacije koji može da se prijavi uvek ima ovu ulogu bez datuma završetka.</translation>
    </message>
    <message>
        <source>At least %1 people should hold this role, or there is a finding.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Ovu ulogu treba da imaju bar %1 osobe, inače nastaje nalaz.</translation>
    </message>
    <message>
        <source>It gives something only together with one of these roles, and ends with the last of them: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Nešto daje samo uz jednu od ovih uloga i završava se s poslednjom od njih: %1.</translation>
    </message>
    <message>
        <source>It is offered only where the organization has contact center licenses.</source>
        <translation>Nudi se samo ako organizacija ima licence kontakt centra.</translation>
    </message>
    <message>
        <source>Together with a contact center standard license that is not suspended nothing gives these privileges: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Uz standardnu licencu kontakt centra koja nije suspendovana ništa ne daje ova prava: %1.</translation>
    </message>
    <message>
        <source>For external administrators it ends by itself after as many days as the organization has set.</source>
        <translation>Spoljnim administratorima prestaje sama po isteku onoliko dana koliko je organizacija podesila.</translation>
    </message>
    <message>
        <source>Backing up and restoring a file takes this role in every customer of the file.</source>
        <translation>Za rezervnu kopiju i vraćanje datoteke potrebna je ova uloga kod svakog klijenta u datoteci.</translation>
    </message>
    <message>
        <source>For each site; only on sites that Control Hub manages</source>
        <translation>Za svaki sajt; samo na sajtovima kojima upravlja Control Hub</translation>
    </message>
    <message>
        <source>For the whole organization</source>
        <translation>Za celu organizaciju</translation>
    </message>
</context>
<context>
    <name>RoleNotes</name>
    <message>
        <source>%1
Could do it: %2.</source>
        <extracomment>%1 is a sentence that says why somebody may not do something, %2 the names of people who may</extracomment>
        <translation>%1
Ko to može da uradi: %2.</translation>
    </message>
    <message>
        <source>Gets the end that is chosen below, or none.</source>
        <translation>Dobija datum isteka izabran ispod ili ostaje bez njega.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>When a role ends; %1 is a date</extracomment>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 na sajtu %2</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Role</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Pravo</translation>
    </message>
    <message>
        <source>full access</source>
        <extracomment>Legend of a table: what a tick means</extracomment>
        <translation>pun pristup</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Legend of a table: what an asterisk means</extracomment>
        <translation>samo na dodeljenim sajtovima</translation>
    </message>
    <message>
        <source>no access</source>
        <extracomment>Legend of a table: what an X means</extracomment>
        <translation>nema pristupa</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>Legend of a table: what a question mark means</extracomment>
        <translation>nije potvrđeno</translation>
    </message>
    <message>
        <source>Site roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Uloge na sajtovima</translation>
    </message>
    <message>
        <source>Contact center</source>
        <extracomment>Name of a table</extracomment>
        <translation>Kontakt centar</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Organizacione uloge</translation>
    </message>
    <message>
        <source>Article on contact center roles, Serbian edition</source>
        <extracomment>Where a cell of a table is from</extracomment>
        <translation>Članak o ulogama kontakt centra, srpsko izdanje</translation>
    </message>
    <message>
        <source>Article on administrator roles, Bulgarian edition</source>
        <translation>Članak o administratorskim ulogama, bugarsko izdanje</translation>
    </message>
    <message>
        <source>%1; the mark was a picture that is lost and has been restored</source>
        <extracomment>%1 is where a cell of a table is from; the mark is the tick in it</extracomment>
        <translation>%1; oznaka je bila slika koja je izgubljena, pa je obnovljena</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>sigurno</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>vrlo verovatno</translation>
    </message>
    <message>
        <source>a guess, not confirmed</source>
        <translation>pretpostavka, nije potvrđeno</translation>
    </message>
</context>
<context>
    <name>RoleTableSheet</name>
    <message>
        <source>Made on %1 by %2 (%3)</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person, %3 an e-mail address</extracomment>
        <translation>Izrađeno %1, izradila osoba %2 (%3)</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Heading of what explains the signs of a table</extracomment>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</source>
        <translation>Imena u radnom prostoru su predugačka za prikaz na listi: zajedno imaju više od četiri gigabajta. Skratite ili uklonite neka.</translation>
    </message>
    <message>
        <source>Loading was stopped; open the workspace again to go on.</source>
        <translation>Učitavanje je zaustavljeno; ponovo otvorite radni prostor da biste nastavili.</translation>
    </message>
    <message>
        <source>The list can&apos;t be ordered in this language; choose another one in the settings.</source>
        <translation>Lista ne može da se sortira na ovom jeziku; izaberite drugi u postavkama.</translation>
    </message>
    <message>
        <source>Ordering the list was stopped; it stays as it is.</source>
        <translation>Sortiranje liste je zaustavljeno; lista ostaje kakva jeste.</translation>
    </message>
    <message>
        <source>The list is too long to be ordered; narrow it by a search.</source>
        <translation>Lista je predugačka za sortiranje; suzite je pretragom.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>Datoteka %1 već postoji. Želite li da je zamenite?</translation>
    </message>
    <message>
        <source>What it holds now is lost.</source>
        <translation>Njen sadašnji sadržaj biće izgubljen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: puts a new file in the place of an old one</extracomment>
        <translation>Zameni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Read-only access of external administrators</source>
        <translation>Pristup samo za čitanje za spoljne administratore</translation>
    </message>
    <message>
        <source>What external administrators see of users</source>
        <translation>Šta spoljni administratori vide o korisnicima</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključavanje</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Pristup razbijanjem stakla</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>Datoteka %1 ne može da se otvori; proverite da li postoji i da li smete da je čitate.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1; nothing was changed. Make room and try again.</source>
        <translation>Na disku na kojem je %1 nema više mesta; ništa nije promenjeno. Oslobodite mesto i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The file %1 is being written by another program; try again in a moment.</source>
        <translation>U datoteku %1 upravo upisuje drugi program; pokušajte ponovo za koji trenutak.</translation>
    </message>
    <message>
        <source>The file %1 is read-only; nothing was changed. Open a copy that you may write.</source>
        <translation>Datoteka %1 je samo za čitanje; ništa nije promenjeno. Otvorite kopiju u koju smete da upisujete.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read or written; nothing was changed.</source>
        <translation>Datoteka %1 ne može da se čita ni da se u nju upisuje; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>There is no such organization in this workspace.</source>
        <translation>U ovom radnom prostoru nema takve organizacije.</translation>
    </message>
    <message>
        <source>%1 is not a Rolecall workspace; it was not changed. Choose a file that Rolecall made.</source>
        <translation>Datoteka %1 nije radni prostor programa Rolecall; nije promenjena. Izaberite datoteku koju je napravio Rolecall.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 već postoji; izaberite drugo ime.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made; check that the folder is there and that you may write in it.</source>
        <translation>%1 ne može da se napravi; proverite da li fascikla postoji i da li smete u nju da upisujete.</translation>
    </message>
    <message>
        <source>There is no file %1; check the name.</source>
        <translation>Ne postoji datoteka %1; proverite ime.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rolecall; it was not changed. Open it with that version.</source>
        <translation>Datoteku %1 je zapisala novija verzija programa Rolecall; nije promenjena. Otvorite je tom verzijom.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Datoteka je oštećena: %1</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is missing.</source>
        <translation>Red tabele %1 upućuje na red koji nedostaje.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Čitanje je otkazano; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>%1 was written by an older Rolecall and must be brought up to date first, but it can&apos;t be written; copy it to where you may write and open the copy.</source>
        <translation>Datoteku %1 je zapisala starija verzija programa Rolecall i ona prvo mora da se ažurira, ali u nju ne može da se upisuje; kopirajte je tamo gde smete da upisujete i otvorite kopiju.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>Zapis %1 nedostaje.</translation>
    </message>
    <message>
        <source>Record %1 is there twice, or out of its order.</source>
        <translation>Zapis %1 postoji dvaput ili nije na svom mestu u nizu.</translation>
    </message>
    <message>
        <source>Record %1 is not what was written.</source>
        <translation>Zapis %1 nije onakav kakav je upisan.</translation>
    </message>
    <message>
        <source>Record %1 has another hash than the seal: the log was written anew.</source>
        <translation>Heš zapisa %1 nije isti kao u pečatu: evidencija je ispisana iznova.</translation>
    </message>
    <message>
        <source>Record %1 is missing: the seal is of a longer log.</source>
        <translation>Zapis %1 nedostaje: pečat pripada dužoj evidenciji.</translation>
    </message>
    <message>
        <source>The change is in the file %1, but the disk did not confirm it; check the disk, then look whether the change is there.</source>
        <translation>Izmena je u datoteci %1, ali disk to nije potvrdio; proverite disk, pa pogledajte da li je izmena tu.</translation>
    </message>
    <message>
        <source>%1 is on a network drive; locks are not reliable there, so two people who change it at once could damage it. Copy it to a disk of this computer.</source>
        <translation>Datoteka %1 je na mrežnom disku; zaključavanje tamo nije pouzdano, pa bi dvoje ljudi koji istovremeno menjaju tu datoteku moglo da je ošteti. Kopirajte je na disk ovog računara.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Zaustavljeno; ništa nije sačuvano.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read (edition %2 of the file); go back to a backup.</source>
        <translation>Iz datoteke %1 ništa ne može da se pročita (izdanje datoteke: %2); vratite se na rezervnu kopiju.</translation>
    </message>
    <message>
        <source>Table %1 is damaged: %2</source>
        <extracomment>%1 is the name of a table of the file, %2 an untranslated detail</extracomment>
        <translation>Tabela %1 je oštećena: %2</translation>
    </message>
    <message>
        <source>Row %1 of table %2 is damaged.</source>
        <extracomment>%1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Red %1 tabele %2 je oštećen.</translation>
    </message>
    <message>
        <source>The log of %1: %2</source>
        <translation>Evidencija organizacije %1: %2</translation>
    </message>
    <message>
        <source>The data is not what the newest record of the log vouches for.</source>
        <translation>Podaci nisu onakvi kakve potvrđuje najnoviji zapis evidencije.</translation>
    </message>
    <message>
        <source>Record %1 has lost details: the file was damaged and saved without them.</source>
        <translation>Zapis %1 je izgubio pojedinosti: datoteka je bila oštećena i sačuvana je bez njih.</translation>
    </message>
    <message>
        <source>Record %1 was lost: the file was damaged and saved without it.</source>
        <translation>Zapis %1 je izgubljen: datoteka je bila oštećena i sačuvana je bez njega.</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost: the file was damaged and saved without them.</source>
        <translation>Zapisi od %1 do %2 su izgubljeni: datoteka je bila oštećena i sačuvana je bez njih.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is no Rolecall workspace, and was not changed: go back to a backup of it (in the window: File, Restore), or save what can be read of it into a new file with &quot;rolecall-cli --workspace %1 check --save NEW&quot;.</source>
        <translation>Datoteka %1 je oštećena ili nije radni prostor programa Rolecall i nije promenjena: vratite se na njenu rezervnu kopiju (u prozoru: „Datoteka“, „Vrati stanje iz rezervne kopije“) ili ono što se iz nje može pročitati sačuvajte u novoj datoteci komandom „rolecall-cli --workspace %1 check --save NEW“.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace?</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>Želite li da uklonite osobu %1 iz radnog prostora?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <extracomment>Button: changes something although no backup could be made before</extracomment>
        <translation>Nastavi bez rezervne kopije</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne menjaj ništa</translation>
    </message>
    <message>
        <source>Without a backup there may be no way back. Do you want to go on all the same?</source>
        <translation>Bez rezervne kopije možda neće biti povratka. Želite li da ipak nastavite?</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 was an external administrator and was deleted with the last role; add the person as an external administrator anew.</source>
        <translation>Osoba %1 je bila spoljni administrator i izbrisana je s poslednjom ulogom; ponovo je dodajte kao spoljnog administratora.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Radnja je otkazana; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>There is nothing to undo: you have changed nothing here that is not undone already.</source>
        <translation>Nema šta da se poništi: ovde niste promenili ništa što već nije poništeno.</translation>
    </message>
    <message>
        <source>There is nothing to redo: you have undone nothing since your last change.</source>
        <translation>Nema šta da se ponovi: od svoje poslednje izmene ništa niste poništili.</translation>
    </message>
    <message>
        <source>%1 came with the import and was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Osoba %1 je dodata uvozom i neko ju je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>Some of the people who came with the import were removed by somebody since, so nothing was undone or redone.</source>
        <translation>Neke od osoba koje su dodate uvozom neko je u međuvremenu uklonio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The license %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Licencu %1 neko je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The site %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Sajt %1 neko je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed by somebody since, so nothing was undone or redone.</source>
        <extracomment>%1 is the name of a field such as Title, %2 a person</extracomment>
        <translation>Polje „%1“ osobe %2 neko je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The license %1 of %2 was assigned or removed by somebody since, so nothing was undone or redone.</source>
        <translation>Licencu %1 osobe %2 neko je u međuvremenu dodelio ili uklonio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>%1 was removed by somebody since, so nothing was undone or redone.</source>
        <translation>Osobu %1 neko je u međuvremenu uklonio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>%1 was given or lost roles, licenses or other things since, so nothing was undone or redone.</source>
        <translation>Osoba %1 je u međuvremenu dobila ili izgubila uloge, licence ili nešto drugo, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A role that is held on a site: %1 is the role, %2 the site</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The role %1 of %2 was given, taken or changed by somebody since, so nothing was undone or redone.</source>
        <translation>Ulogu „%1“ osobe %2 neko je u međuvremenu dodelio, opozvao ili promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime, so it can&apos;t be given back; give it anew with a later end.</source>
        <translation>Uloga „%1“ osobe %2 u međuvremenu bi istekla, pa ne može da se vrati; dodelite je ponovo s kasnijim datumom isteka.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime and is not given back.</source>
        <translation>Uloga „%1“ osobe %2 u međuvremenu bi istekla i ne vraća se.</translation>
    </message>
    <message>
        <source>The license %1 was assigned to somebody since, so nothing was undone or redone.</source>
        <translation>Licenca %1 je u međuvremenu nekome dodeljena, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>What is known of the organization %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Podatke o organizaciji %1 neko je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>Somebody belongs to the organization %1 by now, or it has sold something, so nothing was undone or redone.</source>
        <translation>Organizaciji %1 sada već neko pripada ili je ona u međuvremenu nešto prodala, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The setting %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Postavku %1 neko je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The finding %1 ended or was accepted anew since, so nothing was undone or redone.</source>
        <translation>Nalaz %1 je u međuvremenu prestao da važi ili je ponovo prihvaćen, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The activation e-mails have left the outbox already, so nothing was undone or redone.</source>
        <translation>Aktivacione e-poruke su već otišle iz odlazne pošte, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message numerus="yes">
        <source>%n activation e-mail(s) had left the outbox already and can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n aktivaciona e-poruka već je otišla iz odlazne pošte i ne može da se povuče.</numerusform>
            <numerusform>%n aktivacione e-poruke već su otišle iz odlazne pošte i ne mogu da se povuku.</numerusform>
            <numerusform>%n aktivacionih e-poruka već je otišlo iz odlazne pošte i ne može da se povuče.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the activation e-mail to %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Ishod aktivacione e-poruke za primaoca %1 neko je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>Something was done at %1 since, so nothing was undone or redone.</source>
        <translation>Posle toga je u organizaciji %1 nešto urađeno, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>This is not your last change any more; look at the log and undo step by step.</source>
        <translation>Ovo više nije vaša poslednja izmena; pogledajte evidenciju i poništavajte korak po korak.</translation>
    </message>
    <message>
        <source>The break-glass access of %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Pristup razbijanjem stakla osobe %1 neko je u međuvremenu promenio, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was added by somebody since, so nothing was undone or redone.</source>
        <translation>E-adresu %1 neko je u međuvremenu dodao, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now, not to %3.</source>
        <extracomment>%1 is an e-mail address, %2 and %3 are organizations</extracomment>
        <translation>Adresa %1 sada pripada organizaciji %2, a ne organizaciji %3.</translation>
    </message>
    <message>
        <source>The organization %1 is no longer known here, so nothing was undone or redone.</source>
        <translation>Organizacija %1 ovde više nije poznata, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>The role %1 of %2 may not last as long as before; it ends after %3.</source>
        <extracomment>%1 is a role, %2 a person, %3 a date</extracomment>
        <translation>Uloga „%1“ osobe %2 ne sme da traje onoliko dugo kao ranije; ističe posle %3.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to somebody else now, so nothing was undone or redone.</source>
        <translation>E-adresa %1 sada pripada nekom drugom, pa ništa nije poništeno ni ponovljeno.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone; go back by restoring another backup.</source>
        <translation>Posle vaše poslednje izmene vraćeno je stanje iz rezervne kopije, pa ta izmena ne može da se poništi; umesto toga vratite stanje iz neke druge rezervne kopije.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone. The state before it is the backup %1: restore that one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Posle vaše poslednje izmene vraćeno je stanje iz rezervne kopije, pa ta izmena ne može da se poništi. Prethodno stanje je u rezervnoj kopiji %1: vratite stanje iz nje.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Licenses</source>
        <extracomment>What external administrators may see of users</extracomment>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>UserFilter</name>
    <message>
        <source>Never used</source>
        <extracomment>Filter: people who have never used the service</extracomment>
        <translation>Nikada korišćeno</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %n day(s)</source>
        <extracomment>Filter: people who have used the service lately</extracomment>
        <translation>
            <numerusform>Korišćeno pre najviše %n dan</numerusform>
            <numerusform>Korišćeno pre najviše %n dana</numerusform>
            <numerusform>Korišćeno pre najviše %n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s)</source>
        <extracomment>Filter: people who have not used the service lately</extracomment>
        <translation>
            <numerusform>Nije korišćeno %n dan</numerusform>
            <numerusform>Nije korišćeno %n dana</numerusform>
            <numerusform>Nije korišćeno %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>Svi administratori</translation>
    </message>
    <message>
        <source>No department</source>
        <extracomment>Filter: people whose profile names no department</extracomment>
        <translation>Bez odeljenja</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A chosen filter; %1 is a status such as Active</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>License: %1</source>
        <extracomment>A chosen filter; %1 is the name of a license</extracomment>
        <translation>Licenca: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <extracomment>A chosen filter; %1 is the name of a Webex site</extracomment>
        <translation>Sajt: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <extracomment>A chosen filter; %1 is the name of a department</extracomment>
        <translation>Odeljenje: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Sajtovi</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Odeljenja</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>A kind of filter: when somebody last used the service</extracomment>
        <translation>Poslednja upotreba</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 (Rule %2)</source>
        <extracomment>%1 is a sentence, %2 the number of a rule, such as R6</extracomment>
        <translation>%1 (pravilo %2)</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>%1 can&apos;t be locked for writing; nothing was changed. Make room on its disk and try again.</source>
        <translation>Datoteka %1 ne može da se zaključa za upisivanje; ništa nije promenjeno. Oslobodite mesto na njenom disku i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2; nothing was changed. Close it there and try again; until then it can be read and exported.</source>
        <extracomment>%1 is the path of a file, %2 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>Datoteku %1 za upisivanje drži otvorenom %2; ništa nije promenjeno. Zatvorite je tamo i pokušajte ponovo; dotle može da se čita i da se iz nje izvozi.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>drugi program</translation>
    </message>
    <message>
        <source>another program (of %1, since %2)</source>
        <extracomment>%1 is a user of the computer, %2 a date and time</extracomment>
        <translation>drugi program (korisnika %1, od %2)</translation>
    </message>
    <message>
        <source>%1 (process %2 of %3 on %4, since %5)</source>
        <extracomment>Who has a file open: %1 is a program, %2 a number, %3 a user of the computer, %4 the computer, %5 a date and time</extracomment>
        <translation>%1 (proces %2 korisnika %3 na računaru %4, od %5)</translation>
    </message>
    <message>
        <source>If that program no longer runs, remove the file %1.</source>
        <translation>Ako taj program više ne radi, uklonite datoteku %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>An Excel workbook holds no more than 1,048,576 rows; export a shorter list, or a CSV file.</source>
        <translation>Excel radna sveska ne prima više od 1.048.576 redova; izvezite kraći spisak ili CSV datoteku.</translation>
    </message>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>Ćelija sadrži znak koji ne može da se upiše u datoteku; ispravite ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>A cell is longer than the 32,767 characters that an Excel workbook takes; export a CSV file instead.</source>
        <translation>Ćelija je duža od 32.767 znakova koliko Excel radna sveska prima; umesto nje izvezite CSV datoteku.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be put together in the folder %1; make room on its disk, or choose another folder.</source>
        <translation>Radna sveska ne može da se sastavi u fascikli %1; oslobodite prostor na njenom disku ili izaberite drugu fasciklu.</translation>
    </message>
</context>
<context>
    <name>rolecall::app::Screenshot</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>Slika nije mogla da se napravi.</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::AuditTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the audit log</extracomment>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the audit log: who did it</extracomment>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of the audit log: what was done</extracomment>
        <translation>Radnja</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <extracomment>Column of the audit log: on which person, file or organization</extracomment>
        <translation>Nad kim ili čim</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the audit log: done or refused</extracomment>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the audit log: why somebody did it, in his words</extracomment>
        <translation>Razlog</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::ImportPreviewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>About a row of a file: %1 is the heading of a column, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (Rule %2)</source>
        <extracomment>%1 is a sentence, %2 the number of a rule, such as R6</extracomment>
        <translation>%1 (pravilo %2)</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column of an import&apos;s preview: the number of a row in the file</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column of an import&apos;s preview: added, changed, refused, ...</extracomment>
        <translation>Šta se dešava</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of an import&apos;s preview: what changes, or why the row is refused</extracomment>
        <translation>Pojedinosti</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::PeopleOutcomeModel</name>
    <message>
        <source>What happens</source>
        <extracomment>Column of a preview: changes, unchanged, refused</extracomment>
        <translation>Šta se dešava</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a preview: the name of a person</extracomment>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of a preview</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <extracomment>Column of a preview: what changes, or the reason of a refusal</extracomment>
        <translation>Šta se menja ili zašto ne</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::UserTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the user list</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the user list: the person&apos;s job title</extracomment>
        <translation>Radno mesto</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Odeljenje</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>Column of the user list: when the person last used the service</extracomment>
        <translation>Poslednja upotreba</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the user list: the place where the person works</extracomment>
        <translation>Lokacija</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Column of the user list: the person&apos;s telephone number</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>In place of a name: the file is damaged there</extracomment>
        <translation>(oštećeno)</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::WorkspaceService</name>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>Ove osobe više nema ovde; lista je zastarela.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AbsentSteps</name>
    <message numerus="yes">
        <source>&amp;Deactivate the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Deaktiviraj %n osobu koje nema u datoteci…</numerusform>
            <numerusform>&amp;Deaktiviraj %n osobe kojih nema u datoteci…</numerusform>
            <numerusform>&amp;Deaktiviraj %n osoba kojih nema u datoteci…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Ukloni %n osobu koje nema u datoteci…</numerusform>
            <numerusform>&amp;Ukloni %n osobe kojih nema u datoteci…</numerusform>
            <numerusform>&amp;Ukloni %n osoba kojih nema u datoteci…</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows first what that does to each of them.</source>
        <translation>Prvo pokazuje šta to znači za svaku od tih osoba.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AcceptFindingDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Prihvatanje nalaza</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Why it may be so:</source>
        <extracomment>Label: why a finding may be so</extracomment>
        <translation>&amp;Zašto sme da bude tako:</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button: accepts a finding</extracomment>
        <translation>&amp;Prihvati</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AccessView</name>
    <message>
        <source>Privilege</source>
        <extracomment>How far a privilege goes: full access, read-only, no access</extracomment>
        <translation>Pravo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Prava</translation>
    </message>
    <message>
        <source>Who else can?</source>
        <extracomment>Button: leads from a privilege to everybody who has it</extracomment>
        <translation>Ko još može?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>Button: leads to the access of two people, side by side</extracomment>
        <translation>Uporedi sa…</translation>
    </message>
    <message>
        <source>See the access of this person beside that of another one</source>
        <translation>Pristup ove osobe pored pristupa neke druge</translation>
    </message>
    <message>
        <source>Choose a privilege in the list.</source>
        <translation>Izaberite pravo na listi.</translation>
    </message>
    <message>
        <source>See everybody who has the chosen privilege</source>
        <translation>Prikazuje sve koji imaju izabrano pravo</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites: they may hold more roles and privileges.</source>
        <translation>Od uloga drugih osoba vidite samo one na svojim sajtovima: te osobe mogu imati još uloga i prava.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ActivationExportDialog</name>
    <message>
        <source>Export activation e-mails</source>
        <translation>Izvoz aktivacionih e-poruka</translation>
    </message>
    <message>
        <source>Rolecall sends nothing itself: a mail program sends what is written here.</source>
        <translation>Rolecall sam ništa ne šalje: ono što se ovde upiše šalje program za e-poštu.</translation>
    </message>
    <message>
        <source>A file for &amp;each e-mail (.eml)</source>
        <translation>Datoteka za &amp;svaku e-poruku (.eml)</translation>
    </message>
    <message>
        <source>&amp;One mbox file for all, as Thunderbird imports it</source>
        <translation>&amp;Jedna mbox datoteka za sve, kakva se uvozi u Thunderbird</translation>
    </message>
    <message>
        <source>&amp;Also those that were exported before</source>
        <translation>I one koje su &amp;ranije izvezene</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>Label: the folder that files are written to</extracomment>
        <translation>&amp;Fascikla:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>Button: chooses a folder</extracomment>
        <translation>&amp;Izaberi…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button: writes files</extracomment>
        <translation>I&amp;zvezi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>Fascikla za e-poruke</translation>
    </message>
    <message>
        <source>Name a folder with its whole path, or choose one.</source>
        <translation>Navedite fasciklu s celom putanjom ili je izaberite.</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>Nema e-poruke koja bi mogla da se izveze.</translation>
    </message>
    <message>
        <source>No e-mail waits to be exported.</source>
        <translation>Nijedna e-poruka ne čeka izvoz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s) will be written.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Biće upisana %1 e-poruka.</numerusform>
            <numerusform>Biće upisane %1 e-poruke.</numerusform>
            <numerusform>Biće upisano %1 e-poruka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more can&apos;t be written either.</source>
        <extracomment>%1 is a number of e-mails that can&apos;t be written</extracomment>
        <translation>
            <numerusform>Ni još %1 ne može da se upiše.</numerusform>
            <numerusform>Ni još %1 ne mogu da se upišu.</numerusform>
            <numerusform>Ni još %1 ne može da se upiše.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Izvoz je u toku…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AddExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Utvrđuje se šta se menja…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Added %1 as an external administrator.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dodat je spoljni administrator %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Step of adding an external administrator: a look at all of it</extracomment>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the step before</extracomment>
        <translation>&amp;Nazad</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: goes to the next step</extracomment>
        <translation>Da&amp;lje</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the external administrator</extracomment>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <translation>Pretraga evidencije nadzora</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Ko je obavio radnju</translation>
    </message>
    <message>
        <source>Show what one person did</source>
        <translation>Prikažite šta je uradila jedna osoba</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <translation>Nad kim ili čim</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or e-mail of whom it was done to. Enter after a whole e-mail finds records that list the person among others, too.</source>
        <translation>Svaka reč mora da se pojavljuje u imenu ili e-pošti onoga nad kim je radnja obavljena. Enter posle cele e-adrese nalazi i zapise koji tu osobu navode među drugima.</translation>
    </message>
    <message>
        <source>Kinds of actions</source>
        <translation>Vrste radnji</translation>
    </message>
    <message>
        <source>Show some kinds of actions alone</source>
        <translation>Prikažite samo neke vrste radnji</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Filter of the audit log: the first day</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Filter of the audit log: the last day</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Poslednji dan</translation>
    </message>
    <message>
        <source>Show by outcome</source>
        <translation>Prikaz po ishodu</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Obavljeno i odbijeno</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Obavljeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Obriši filtere</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Bilo ko</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Sve vrste</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of actions</source>
        <translation>
            <numerusform>%n vrsta radnji</numerusform>
            <numerusform>%n vrste radnji</numerusform>
            <numerusform>%n vrsta radnji</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>A filter of the audit log: %1 is the number of a record</extracomment>
        <translation>Zapis %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a chosen filter, such as a person</extracomment>
        <translation>Ukloni filter %1</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pretraži evidenciju</translation>
    </message>
    <message>
        <source>Every word has to occur in who did it, on whom, what and why (Ctrl+F)</source>
        <translation>Svaka reč mora da se pojavi u tome ko je, kome, šta i zašto uradio (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 od %2 zapisa</numerusform>
            <numerusform>%1 od %2 zapisa</numerusform>
            <numerusform>%1 od %2 zapisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Evidencija nadzora</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes what is listed to a file; &amp;: its key</extracomment>
        <translation>I&amp;zvezi…</translation>
    </message>
    <message>
        <source>E&amp;xport the audit log…</source>
        <translation>I&amp;zvezi evidenciju nadzora…</translation>
    </message>
    <message>
        <source>&amp;Clear the filters of the audit log</source>
        <translation>&amp;Obriši filtere evidencije nadzora</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Obriši filtere</translation>
    </message>
    <message>
        <source>The audit log has no record %1.</source>
        <translation>U evidenciji nadzora nema zapisa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s); filters find older ones</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 od %2 zapisa; starije nalaze filteri</numerusform>
            <numerusform>%1 od %2 zapisa; starije nalaze filteri</numerusform>
            <numerusform>%1 od %2 zapisa; starije nalaze filteri</numerusform>
        </translation>
    </message>
    <message>
        <source>No record passes these filters.</source>
        <translation>Nijedan zapis ne odgovara ovim filterima.</translation>
    </message>
    <message>
        <source>Nothing has been done in this organization so far.</source>
        <translation>U ovoj organizaciji do sada ništa nije urađeno.</translation>
    </message>
    <message>
        <source>Find out whether the log is what was written</source>
        <translation>Utvrdite da li je evidencija onakva kakva je upisana</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <extracomment>Button: checks the audit log; &amp;: its key</extracomment>
        <translation>Prove&amp;ri…</translation>
    </message>
    <message>
        <source>&amp;Verify the audit log…</source>
        <translation>Prove&amp;ri evidenciju nadzora…</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Provera evidencije nadzora…</translation>
    </message>
    <message>
        <source>The audit log is not what was written. %1</source>
        <extracomment>%1 is a whole sentence about one record</extracomment>
        <translation>Evidencija nadzora nije onakva kakva je upisana. %1</translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written, and the noted seal is one of them. Seal now: %2</source>
        <extracomment>%1 is a number of records, %2 number and hash of the newest one</extracomment>
        <translation>
            <numerusform>Proveren je %1 zapis i sve je onako kako je upisano, a i zabeleženi pečat je u evidenciji. Sadašnji pečat: %2</numerusform>
            <numerusform>Proverena su %1 zapisa i svi su onakvi kakvi su upisani, a i zabeleženi pečat je u evidenciji. Sadašnji pečat: %2</numerusform>
            <numerusform>Provereno je %1 zapisa i svi su onakvi kakvi su upisani, a i zabeleženi pečat je u evidenciji. Sadašnji pečat: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written. Seal: %2</source>
        <translation>
            <numerusform>Proveren je %1 zapis i sve je onako kako je upisano. Pečat: %2</numerusform>
            <numerusform>Proverena su %1 zapisa i svi su onakvi kakvi su upisani. Pečat: %2</numerusform>
            <numerusform>Provereno je %1 zapisa i svi su onakvi kakvi su upisani. Pečat: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the records that pass the filters to a file</source>
        <translation>Upišite zapise koji odgovaraju filterima u datoteku</translation>
    </message>
    <message>
        <source>Save or print the records that pass the filters as a report</source>
        <translation>Sačuvajte ili odštampajte zapise koji odgovaraju filterima kao izveštaj</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>Button with a menu: saves or prints a report; &amp;: its key</extracomment>
        <translation>Izve&amp;štaj</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditRecordView</name>
    <message>
        <source>What</source>
        <extracomment>Headings of a table with one row for each thing that a change touched</extracomment>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pre</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Posle</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Pre i posle</translation>
    </message>
    <message>
        <source>Choose a record to see what it changed.</source>
        <translation>Izaberite zapis da biste videli šta je njime promenjeno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action (&quot;Gave roles&quot;), %2 the person, file or organization it was done to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the window</source>
        <extracomment>Where a change came from</extracomment>
        <translation>u prozoru</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>na komandnoj liniji</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>%1 is a number in the audit log</extracomment>
        <translation>zapis %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odbijeno</translation>
    </message>
    <message>
        <source>refused by rule %1</source>
        <translation>odbijeno prema pravilu %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Razlog: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %n person(s) are listed; the record has more.</source>
        <translation>
            <numerusform>Navedena je prva %n osoba; zapis ih sadrži više.</numerusform>
            <numerusform>Navedene su prve %n osobe; zapis ih sadrži više.</numerusform>
            <numerusform>Navedeno je prvih %n osoba; zapis ih sadrži više.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were changed.</source>
        <translation>
            <numerusform>Promenjena je %n osoba.</numerusform>
            <numerusform>Promenjene su %n osobe.</numerusform>
            <numerusform>Promenjeno je %n osoba.</numerusform>
        </translation>
    </message>
    <message>
        <source>This record changed nothing.</source>
        <translation>Ovim zapisom ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Show this person</source>
        <extracomment>Button: leads to the person whom a record is about</extracomment>
        <translation>Prikaži ovu osobu</translation>
    </message>
    <message>
        <source>Choose a person in the list below first.</source>
        <translation>Prvo izaberite osobu na listi ispod.</translation>
    </message>
    <message>
        <source>This person is not among the users any more.</source>
        <translation>Ova osoba više nije među korisnicima.</translation>
    </message>
    <message>
        <source>Go to the person in the list of users</source>
        <translation>Pređite na tu osobu na listi korisnika</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditTable</name>
    <message>
        <source>Records of the audit log</source>
        <translation>Zapisi evidencije nadzora</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupActions</name>
    <message>
        <source>Copies the whole workspace to a file.</source>
        <translation>Kopira ceo radni prostor u datoteku.</translation>
    </message>
    <message>
        <source>Puts the workspace back as a backup has it.</source>
        <translation>Vraća radni prostor u stanje iz rezervne kopije.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Pravljenje rezervne kopije radnog prostora</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Radni prostori programa Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>Part of a file name</extracomment>
        <translation>rezervna kopija</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>Pravljenje rezervne kopije...</translation>
    </message>
    <message>
        <source>To go back, restore %1, which was made just before.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Da biste se vratili, vratite stanje iz rezervne kopije %1, koja je napravljena neposredno pre toga.</translation>
    </message>
    <message>
        <source>Backed up to &quot;%1&quot; (users: %2, records of the log: %3, size: %4). It was read back and nothing is wrong with it.</source>
        <extracomment>%1 is a path, %2 and %3 are numbers, %4 is a size</extracomment>
        <translation>Rezervna kopija je u datoteci „%1“ (korisnika: %2, zapisa evidencije nadzora: %3, veličina: %4). Pročitana je ponovo i s njom je sve u redu.</translation>
    </message>
    <message>
        <source>The workspace is again as it was on %1 (users: %2).</source>
        <extracomment>%1 is a date and a time, %2 a number</extracomment>
        <translation>Radni prostor je ponovo onakav kakav je bio %1 (korisnika: %2).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupsView</name>
    <message>
        <source>Backups</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Rezervne kopije</translation>
    </message>
    <message>
        <source>The workspace is backed up by itself once a day, before a change of more than %1 people and before a backup is restored. Each backup is read back and checked; the oldest ones go.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Rezervna kopija radnog prostora pravi se automatski jednom dnevno, pre izmene u kojoj je broj osoba veći od %1 i pre vraćanja stanja iz rezervne kopije. Svaka rezervna kopija se ponovo čita i proverava; najstarije se brišu.</translation>
    </message>
    <message>
        <source>None has been made by itself yet. They will be in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Još nijedna nije automatski napravljena. Biće u fascikli %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n rezervna kopija je u fascikli %1.</numerusform>
            <numerusform>%n rezervne kopije su u fascikli %1.</numerusform>
            <numerusform>%n rezervnih kopija je u fascikli %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was made on %1 (%2).</source>
        <translation>Najnovija je napravljena %1 (%2).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a bar says: %1 is a role, %2 the number of people who hold it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show who holds this role</source>
        <translation>Prikažite ko ima ovu ulogu</translation>
    </message>
    <message>
        <source>%1 own, %2 external. Show who holds this role</source>
        <extracomment>%1 and %2 are numbers of people with a role</extracomment>
        <translation>Sopstveni: %1, spoljni: %2. Prikažite ko ima ovu ulogu</translation>
    </message>
    <message>
        <source>Hatched: people of other organizations</source>
        <extracomment>Below bars: what their hatched part means</extracomment>
        <translation>Šrafirano: osobe iz drugih organizacija</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassDialog</name>
    <message>
        <source>Say what this access is for.</source>
        <translation>Navedite čemu služi ovaj pristup.</translation>
    </message>
    <message>
        <source>Marked %1 as a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Osoba %1 je označena za pristup razbijanjem stakla.</translation>
    </message>
    <message>
        <source>%1 is no longer a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Osoba %1 više nije označena za pristup razbijanjem stakla.</translation>
    </message>
    <message>
        <source>Break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Pristup razbijanjem stakla: %1</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails, for example because single sign-on is broken</source>
        <translation>Način &amp;ulaska kada prijava ne uspe, na primer kada je jedinstveno prijavljivanje u kvaru</translation>
    </message>
    <message>
        <source>Its purpose and the days of its tests are deleted with the mark (Rule R27).</source>
        <translation>Zajedno s oznakom brišu se svrha pristupa i dani provera (pravilo R27).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassFields</name>
    <message>
        <source>&amp;Purpose</source>
        <extracomment>Label of a field: what a break-glass access is for</extracomment>
        <translation>&amp;Svrha</translation>
    </message>
    <message>
        <source>For example: the way in when single sign-on fails</source>
        <translation>Na primer: način ulaska kada jedinstveno prijavljivanje ne uspe</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>Sledeća &amp;provera</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassSheetAction</name>
    <message>
        <source>Who gets in when sign-in fails, and what to do, as a file to keep</source>
        <translation>Ko ulazi kada prijava ne uspe i šta treba učiniti, kao datoteka za čuvanje</translation>
    </message>
    <message>
        <source>Who gets in when sign-in fails, and what to do, on paper</source>
        <translation>Ko ulazi kada prijava ne uspe i šta treba učiniti, na papiru</translation>
    </message>
    <message>
        <source>Save break-glass &amp;sheet as PDF…</source>
        <extracomment>Menu entry: writes the sheet about break-glass access</extracomment>
        <translation>Sačuvaj &amp;list za razbijanje stakla kao PDF…</translation>
    </message>
    <message>
        <source>&amp;Print break-glass sheet…</source>
        <extracomment>Menu entry: prints the sheet about break-glass access</extracomment>
        <translation>Od&amp;štampaj list za razbijanje stakla…</translation>
    </message>
    <message>
        <source>Save break-glass sheet</source>
        <translation>Čuvanje lista za razbijanje stakla</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF datoteke (*.pdf)</translation>
    </message>
    <message>
        <source>break-glass sheet</source>
        <extracomment>Part of a file name</extracomment>
        <translation>list za razbijanje stakla</translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation>Upisivanje lista…</translation>
    </message>
    <message>
        <source>Break-glass sheet</source>
        <translation>List za razbijanje stakla</translation>
    </message>
    <message>
        <source>Print break-glass sheet</source>
        <translation>Štampanje lista za razbijanje stakla</translation>
    </message>
    <message>
        <source>Printing the sheet…</source>
        <translation>Štampanje lista…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassTestDialog</name>
    <message>
        <source>&amp;Record</source>
        <extracomment>Button: records a test of a break-glass access</extracomment>
        <translation>&amp;Zabeleži</translation>
    </message>
    <message>
        <source>Recorded the test of the break-glass access of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Zabeležena je provera pristupa razbijanjem stakla osobe %1.</translation>
    </message>
    <message>
        <source>Test of the break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Provera pristupa razbijanjem stakla: %1</translation>
    </message>
    <message>
        <source>Record a test</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Zabeleži proveru</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <extracomment>%1 says what a break-glass access is for</extracomment>
        <translation>Svrha: %1</translation>
    </message>
    <message>
        <source>Tested last: %1</source>
        <translation>Poslednja provera: %1</translation>
    </message>
    <message>
        <source>Never tested so far</source>
        <translation>Do sada nije proveren</translation>
    </message>
    <message>
        <source>Tested &amp;on</source>
        <extracomment>Label of a field: the day of a test</extracomment>
        <translation>&amp;Dan provere</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>Sledeća &amp;provera</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CarryOverPage</name>
    <message>
        <source>Say that it was done in Control Hub</source>
        <translation>Zabeležite da je urađeno u Kontrolnom čvorištu</translation>
    </message>
    <message>
        <source>Choose something that is still to be done first.</source>
        <translation>Najpre izaberite nešto što predstoji.</translation>
    </message>
    <message>
        <source>Say that it is still to be done</source>
        <translation>Zabeležite da još predstoji</translation>
    </message>
    <message>
        <source>Choose something that was ticked off first.</source>
        <translation>Najpre izaberite nešto što je odštiklirano.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of what is to be done in Control Hub: state, person, what it is about, what Control Hub holds, what is planned, since when, how it gets there</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>U Kontrolnom čvorištu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kako</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Prikaži po stanju</translation>
    </message>
    <message>
        <source>To do and drift</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>Predstoji i odstupa</translation>
    </message>
    <message>
        <source>All, what was done too</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>Sve, i ono što je urađeno</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <extracomment>Button: says that the selected changes were made in Control Hub</extracomment>
        <translation>&amp;Odštikliraj</translation>
    </message>
    <message>
        <source>&amp;Tick off what was done in Control Hub</source>
        <translation>&amp;Odštikliraj urađeno u Kontrolnom čvorištu</translation>
    </message>
    <message>
        <source>&amp;Not done</source>
        <extracomment>Button: says that the selected changes are still to be made in Control Hub</extracomment>
        <translation>&amp;Nije urađeno</translation>
    </message>
    <message>
        <source>&amp;Not done in Control Hub yet</source>
        <translation>Još &amp;nije urađeno u Kontrolnom čvorištu</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>Button: leads to the person whom a change is about</extracomment>
        <translation>O&amp;soba</translation>
    </message>
    <message>
        <source>Show the &amp;person of the change</source>
        <translation>Prikaži o&amp;sobu promene</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu</extracomment>
        <translation>&amp;Izvezi</translation>
    </message>
    <message>
        <source>What is to be done, as &amp;CSV…</source>
        <translation>Šta predstoji, kao &amp;CSV…</translation>
    </message>
    <message>
        <source>Role changes as &amp;SCIM requests…</source>
        <translation>Promene uloga kao &amp;SCIM zahtevi…</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 promena</numerusform>
            <numerusform>%1 promene</numerusform>
            <numerusform>%1 promena</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be carried over: Control Hub holds what is here, as far as is known.</source>
        <translation>Nema šta da se prenese: Kontrolno čvorište sadrži isto što i ovde, koliko je poznato.</translation>
    </message>
    <message>
        <source>Nothing was changed since Control Hub is known to hold what is here.</source>
        <translation>Ništa nije promenjeno otkako se zna da Kontrolno čvorište sadrži isto što i ovde.</translation>
    </message>
    <message>
        <source>Ticked off. The next import shows whether Control Hub holds it.</source>
        <translation>Odštiklirano. Sledeći uvoz pokazuje da li je tako i u Kontrolnom čvorištu.</translation>
    </message>
    <message>
        <source>It is to be done again.</source>
        <translation>Ponovo predstoji.</translation>
    </message>
    <message>
        <source>The person is not in this workspace any more.</source>
        <translation>Osoba više nije u ovom radnom prostoru.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Najpre izaberite promenu.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Prikaži osobu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What changes: %1 is what Control Hub holds, %2 what is planned</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>To carry over</source>
        <extracomment>Page: changes that are still to be made in Control Hub</extracomment>
        <translation>Za prenošenje</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangeExternalDialog</name>
    <message>
        <source>Choose the new role.</source>
        <translation>Izaberite novu ulogu.</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Unapredi</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>&amp;Snizi ulogu</translation>
    </message>
    <message>
        <source>Promoted %1: %2.</source>
        <translation>Unapređena je osoba %1: %2.</translation>
    </message>
    <message>
        <source>Demoted %1: %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role</extracomment>
        <translation>Snižena je uloga osobe %1: %2.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Unapređenje: %1</translation>
    </message>
    <message>
        <source>Demote %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Snižavanje uloge: %1</translation>
    </message>
    <message>
        <source>Promote external administrator</source>
        <translation>Unapredi spoljnog administratora</translation>
    </message>
    <message>
        <source>Demote external administrator</source>
        <translation>Snizi ulogu spoljnog administratora</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>Heading above the roles that can be chosen</extracomment>
        <translation>Nova uloga</translation>
    </message>
    <message>
        <source>%1 would have ended after %2; what takes its place has no end (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Uloga %1 bi istekla posle %2; ona koja je zamenjuje ne ističe sama (pravilo R25).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangesView</name>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Još se ništa ne menja.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>Ovo ne može da se sačuva</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>Given: %1, until %2</source>
        <extracomment>A role that is given; %1 is the role, %2 a date</extracomment>
        <translation>Dodeljuje se: %1, do %2</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Dodeljuje se: %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <extracomment>A role that is taken away</extracomment>
        <translation>Opoziva se: %1</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Prava</translation>
    </message>
    <message>
        <source>No privilege is gained or lost.</source>
        <translation>Nijedno pravo se ne dobija niti gubi.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 na sajtu %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a privilege, %2 its level before and %3 its level after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Treba imati u vidu</translation>
    </message>
    <message>
        <source>New end: %1, until %2</source>
        <extracomment>The last day of a role is changed; %1 is the role, %2 a date</extracomment>
        <translation>Menja se istek: %1, do %2</translation>
    </message>
    <message>
        <source>New end: %1, without an end</source>
        <translation>Menja se istek: %1, bez datuma isteka</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Kolone i redosled</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Prikazane kolone</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>Button: moves a column towards the beginning</extracomment>
        <translation>Pomeri na&amp;gore</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>Button: moves a column towards the end</extracomment>
        <translation>Pomeri na&amp;dole</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Redosled liste</translation>
    </message>
    <message>
        <source>Order &amp;by</source>
        <extracomment>Label: the column that a list is ordered by</extracomment>
        <translation>&amp;Sortiraj po koloni</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Zatim po koloni</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Zatim po koloni</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice in place of a column: the list is ordered by nothing more</extracomment>
        <translation>Ništa više</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Rastuće</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Opadajuće</translation>
    </message>
    <message>
        <source>Direction of &quot;%1&quot;</source>
        <extracomment>%1 is &quot;Order by&quot; or &quot;Then by&quot;</extracomment>
        <translation>Smer za „%1“</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>Button: columns as they were at first</extracomment>
        <translation>&amp;Vrati podrazumevano</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Primeni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Idi na</translation>
    </message>
    <message>
        <source>A user, a page, an action, a role or a term</source>
        <translation>Korisnik, stranica, radnja, uloga ili termin</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Šta je pronađeno</translation>
    </message>
    <message>
        <source>Nothing is called that. Names of users, pages, actions, roles and terms are found, in every language and script.</source>
        <translation>Ništa se tako ne zove. Pronalaze se imena korisnika i nazivi stranica, radnji, uloga i termina, na svim jezicima i pismima.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading of a list: pages of the window</extracomment>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading of a list: what can be done</extracomment>
        <translation>Radnje</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Heading of a list: administrator roles</extracomment>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a list: words of Control Hub</extracomment>
        <translation>Termini</translation>
    </message>
    <message>
        <source>Show who holds it</source>
        <extracomment>What choosing a role leads to</extracomment>
        <translation>Prikaži ko je ima</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot; to the clipboard.</source>
        <extracomment>%1 is a term of Control Hub</extracomment>
        <translation>Termin „%1“ je kopiran u klipbord.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CompareView</name>
    <message>
        <source>Different</source>
        <extracomment>Of two levels of access, side by side</extracomment>
        <translation>Različito</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Jednako</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <extracomment>On a button while nobody is chosen</extracomment>
        <translation>Izaberite osobu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person or a role, %2 a level of access
----------
%1 is the label of a field, %2 what is chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>Labels of fields: two people who are compared; &amp;: their keys
----------
Label of a field; &amp;: its key</extracomment>
        <translation>&amp;Osoba</translation>
    </message>
    <message>
        <source>&amp;First person</source>
        <translation>&amp;Prva osoba</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dve osobe</translation>
    </message>
    <message>
        <source>One person, now and as planned</source>
        <translation>Jedna osoba, sada i po planu</translation>
    </message>
    <message>
        <source>Two roles</source>
        <translation>Dve uloge</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the access that a person has now</extracomment>
        <translation>Sada</translation>
    </message>
    <message>
        <source>As planned</source>
        <extracomment>Heading of a column: the access that a person would have</extracomment>
        <translation>Po planu</translation>
    </message>
    <message>
        <source>Because (%1)</source>
        <extracomment>Heading of a column: why %1, a person or a role, has a privilege</extracomment>
        <translation>Osnov (%1)</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Heading of a column: whether two levels of access are equal</extracomment>
        <translation>Poređenje</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Pravo</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a person or a role, %2 a level of access, %3 why</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a privilege in the list.</source>
        <translation>Izaberite pravo na listi.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Label of a field: what is compared; &amp;: its key</extracomment>
        <translation>&amp;Uporedi</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Šta se upoređuje</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <extracomment>Label of a field: the second of two people; &amp;: its key</extracomment>
        <translation>&amp;Druga osoba</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <extracomment>Label of a field: the roles that somebody would hold; &amp;: its key</extracomment>
        <translation>&amp;Posle toga</translation>
    </message>
    <message>
        <source>Planned roles…</source>
        <extracomment>Button: opens boxes of roles</extracomment>
        <translation>Planirane uloge…</translation>
    </message>
    <message>
        <source>Tick the roles that the person would hold; nothing is changed</source>
        <translation>Označite uloge koje bi osoba imala; ništa se ne menja</translation>
    </message>
    <message>
        <source>Somebody &amp;of</source>
        <extracomment>Label of a field: to which organization somebody belongs; &amp;: its key</extracomment>
        <translation>Neko &amp;iz</translation>
    </message>
    <message>
        <source>Organization of whoever holds the roles</source>
        <translation>Organizacija onoga ko ima uloge</translation>
    </message>
    <message>
        <source>&amp;First role</source>
        <extracomment>Labels of fields: two roles that are compared; &amp;: their keys</extracomment>
        <translation>&amp;Prva uloga</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Prva uloga</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Druga uloga</translation>
    </message>
    <message>
        <source>Second role</source>
        <translation>Druga uloga</translation>
    </message>
    <message>
        <source>Show who else has the privilege</source>
        <extracomment>Command: leads from a privilege to everybody who has it</extracomment>
        <translation>Prikaži ko još ima pravo</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiraj kao tabelu</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A part of the page of roles: the access of two people side by side</extracomment>
        <translation>Poređenje</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n razlika</numerusform>
            <numerusform>%n razlike</numerusform>
            <numerusform>%n razlika</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person, then tick the roles that the person would hold.</source>
        <translation>Izaberite osobu, pa označite uloge koje bi imala.</translation>
    </message>
    <message>
        <source>Choose two people to see what each of them may do.</source>
        <translation>Izaberite dve osobe da biste videli šta koja sme.</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites. What is compared comes from these alone: they may hold more roles and privileges.</source>
        <translation>Od uloga drugih osoba vidite samo one na svojim sajtovima. Poređenje počiva samo na njima: te osobe mogu imati još uloga i prava.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ConsequencesView</name>
    <message>
        <source>and %1 more lines</source>
        <translation>i još redova: %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%n row(s) of table %1</source>
        <extracomment>What was lost of a damaged file; %1 is the name of a table of the file</extracomment>
        <translation>
            <numerusform>%n red tabele %1</numerusform>
            <numerusform>%n reda tabele %1</numerusform>
            <numerusform>%n redova tabele %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of table %2</source>
        <extracomment>What was lost of a damaged file; %1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Red %1 tabele %2</translation>
    </message>
    <message>
        <source>Damaged workspace</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Oštećen radni prostor</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>Button: copies what is left of a damaged file into a new one</extracomment>
        <translation>&amp;Sačuvaj ono što može da se pročita…</translation>
    </message>
    <message>
        <source>Use the newest &amp;backup</source>
        <extracomment>Button: opens a copy of the newest backup that has nothing wrong with it</extracomment>
        <translation>Upotrebi najnoviju &amp;rezervnu kopiju</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>&amp;Otvori novu datoteku</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Looking for a backup that is in order…</source>
        <translation>Traženje ispravne rezervne kopije…</translation>
    </message>
    <message>
        <source>The newest backup that is in order was made on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Najnovija ispravna rezervna kopija napravljena je %1.</translation>
    </message>
    <message>
        <source>No backup that is in order lies beside this workspace.</source>
        <translation>Pored ovog radnog prostora nema ispravne rezervne kopije.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list that is too long to be shown whole</extracomment>
        <translation>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is damaged</source>
        <translation>Ovaj radni prostor je oštećen</translation>
    </message>
    <message>
        <source>What is in &quot;%1&quot; is not what Rolecall wrote there. Nothing was changed. From now on don&apos;t work on this file: save what can be read of it into a new one, or go on with a backup. The damaged file stays as it is.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Sadržaj datoteke „%1“ nije ono što je u nju upisao program Rolecall. Ništa nije promenjeno. Ubuduće ne radite s ovom datotekom: sačuvajte u novu datoteku ono što može da se pročita ili nastavite s rezervnom kopijom. Oštećena datoteka ostaje takva kakva je.</translation>
    </message>
    <message>
        <source>What is &amp;damaged</source>
        <translation>Šta je o&amp;štećeno</translation>
    </message>
    <message>
        <source>What can be read was saved</source>
        <translation>Sačuvano je ono što može da se pročita</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to &quot;%1&quot;. The damaged file was not changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n red je sačuvan u datoteku „%1“. Oštećena datoteka nije promenjena.</numerusform>
            <numerusform>%n reda su sačuvana u datoteku „%1“. Oštećena datoteka nije promenjena.</numerusform>
            <numerusform>%n redova je sačuvano u datoteku „%1“. Oštećena datoteka nije promenjena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ništa nije izgubljeno.</translation>
    </message>
    <message>
        <source>What was &amp;lost</source>
        <translation>Šta je &amp;izgubljeno</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 vraćeno %2</translation>
    </message>
    <message>
        <source>Copying the backup…</source>
        <translation>Kopiranje rezervne kopije…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Čuvanje onoga što može da se pročita</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Radni prostori programa Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 sačuvano %2</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Čuvanje onoga što može da se pročita…</translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>Oštećen je na %n mestu.</numerusform>
            <numerusform>Oštećen je na %n mesta.</numerusform>
            <numerusform>Oštećen je na %n mesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: who you are decides what you may save.</source>
        <translation>Prvo se prijavite: od toga ko ste zavisi šta smete da sačuvate.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageNotice</name>
    <message>
        <source>%1 is damaged. Don&apos;t work on it any more; save what can be read of it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Datoteka %1 je oštećena. Ne radite više s njom; sačuvajte ono što iz nje može da se pročita.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button beside a message: tells more, and what can be done</extracomment>
        <translation>Pojedinosti</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DemoBanner</name>
    <message>
        <source>These people are made up.</source>
        <translation>Ovi ljudi su izmišljeni.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EndButton</name>
    <message>
        <source>End</source>
        <extracomment>Button beside a role: changes its last day</extracomment>
        <translation>Istek</translation>
    </message>
    <message>
        <source>Change the end of %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Promeni istek uloge %1</translation>
    </message>
    <message>
        <source>Gives this role the end that is chosen below.</source>
        <translation>Postavlja ovoj ulozi datum isteka izabran ispod.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EventsPage</name>
    <message>
        <source>Everybody who could get this role holds it already.</source>
        <translation>Svi koji bi mogli da dobiju ovu ulogu već je imaju.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Izaberite nekoga na listi.</translation>
    </message>
    <message>
        <source>Whoever holds the role %4 sees the page %2 &gt; %3 in %1, presses &quot;%5&quot; there, and gives this role to other users of the organization or takes it away. For everybody without the role, full administrators too, that button is inactive.</source>
        <extracomment>%1 to %5 are terms: Control Hub, Services, Events, the name of a role, the name of a button</extracomment>
        <translation>Ko ima ulogu %4, u aplikaciji %1 vidi stranicu %2 &gt; %3, tamo pritiska „%5“ i ovu ulogu dodeljuje drugim korisnicima organizacije ili je opoziva. Za sve bez te uloge, pa i za pune administratore, to dugme je neaktivno.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns: people who hold a role, by whom it was given and until when</extracomment>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ko je dodelio</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Give role…</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>Dodeli ulogu…</translation>
    </message>
    <message>
        <source>Take role away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Opozovi ulogu</translation>
    </message>
    <message>
        <source>Show among users</source>
        <extracomment>Menu: goes to somebody in the list of users</extracomment>
        <translation>Prikaži među korisnicima</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with this role</source>
        <translation>
            <numerusform>%n korisnik s ovom ulogom</numerusform>
            <numerusform>%n korisnika s ovom ulogom</numerusform>
            <numerusform>%n korisnika s ovom ulogom</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds this role. Give it to whoever is to run events.</source>
        <translation>Niko nema ovu ulogu. Dodelite je osobi koja treba da vodi događaje.</translation>
    </message>
    <message>
        <source>Rolecall works offline and opens nothing by itself. Open %1, go to %2 &gt; %3 and press &quot;%4&quot; there.</source>
        <extracomment>%1 to %4 are terms: Control Hub, Services, Events, the name of a button</extracomment>
        <translation>Rolecall radi bez mreže i sam ništa ne otvara. Otvorite %1, idite na %2 &gt; %3 i tamo pritisnite „%4“.</translation>
    </message>
    <message>
        <source>%1 holds the role %2 now.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Osoba %1 sada ima ulogu %2.</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2 any more.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Osoba %1 više nema ulogu %2.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExportAction</name>
    <message>
        <source>administrators</source>
        <extracomment>Part of a file name</extracomment>
        <translation>administratori</translation>
    </message>
    <message>
        <source>users</source>
        <extracomment>Part of a file name</extracomment>
        <translation>korisnici</translation>
    </message>
    <message>
        <source>roster</source>
        <extracomment>Part of a file name</extracomment>
        <translation>spisak korisnika</translation>
    </message>
    <message>
        <source>Export administrators</source>
        <translation>Izvoz administratora</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Izvoz prikazanog spiska</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Izvoz spiska korisnika</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV datoteke (*.csv)</translation>
    </message>
    <message>
        <source>Exporting...</source>
        <translation>Izvoz je u toku...</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Izvoz evidencije nadzora</translation>
    </message>
    <message>
        <source>audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>evidencija nadzora</translation>
    </message>
    <message>
        <source>Export external administrators</source>
        <translation>Izvoz spoljnih administratora</translation>
    </message>
    <message>
        <source>external administrators</source>
        <extracomment>Part of a file name</extracomment>
        <translation>spoljni administratori</translation>
    </message>
    <message>
        <source>Export who has the privilege</source>
        <translation>Izvoz ko ima pravo</translation>
    </message>
    <message>
        <source>Export what is to be carried over</source>
        <translation>Izvoz onoga što treba preneti</translation>
    </message>
    <message>
        <source>Export role changes as SCIM requests</source>
        <translation>Izvoz promena uloga kao SCIM zahteva</translation>
    </message>
    <message>
        <source>who can</source>
        <extracomment>Part of a file name: the people who have a privilege</extracomment>
        <translation>ko može</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>za prenošenje</translation>
    </message>
    <message>
        <source>SCIM requests</source>
        <extracomment>Part of a file name: requests of the SCIM API</extracomment>
        <translation>SCIM zahtevi</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel radne sveske (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON datoteke (*.json)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExportDialog</name>
    <message>
        <source>Name, e-mail and administrator roles, as Control Hub writes them.</source>
        <translation>Ime, e-pošta i administratorske uloge, kako ih piše Kontrolno čvorište.</translation>
    </message>
    <message>
        <source>Name, e-mail, organization, status, roles, title, department, location and last access.</source>
        <translation>Ime, e-pošta, organizacija, status, uloge, radno mesto, odeljenje, lokacija i poslednji pristup.</translation>
    </message>
    <message>
        <source>All columns of the profile and of licenses, as Control Hub reads them.</source>
        <translation>Sve kolone profila i licenci, kako ih čita Kontrolno čvorište.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <extracomment>How many rows a file will have: %1 is a number</extracomment>
        <translation>Redova: %1.</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>Izaberi datoteku i zapiši je</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Izvoz</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>Šta se izvozi?</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;Administratori sa ove liste</translation>
    </message>
    <message>
        <source>&amp;This list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;Ova lista</translation>
    </message>
    <message>
        <source>&amp;Roster of all users for Control Hub</source>
        <extracomment>A choice about an export: all users in the format of Control Hub</extracomment>
        <translation>&amp;Spisak svih korisnika za Kontrolno čvorište</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <extracomment>Before a choice of people</extracomment>
        <translation>&amp;Od</translation>
    </message>
    <message numerus="yes">
        <source>all %n people listed</source>
        <translation>
            <numerusform>%n navedene osobe</numerusform>
            <numerusform>sve %n navedene osobe</numerusform>
            <numerusform>svih %n navedenih osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n people selected</source>
        <translation>
            <numerusform>%n izabrane osobe</numerusform>
            <numerusform>%n izabrane osobe</numerusform>
            <numerusform>%n izabranih osoba</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;numbered files of at most so many rows</source>
        <translation>U &amp;numerisanim datotekama sa najviše toliko redova</translation>
    </message>
    <message>
        <source>Control Hub takes at most 20,000 users a file.</source>
        <translation>Kontrolno čvorište prima najviše 20.000 korisnika po datoteci.</translation>
    </message>
    <message>
        <source>Rows a file</source>
        <translation>Redova po datoteci</translation>
    </message>
    <message>
        <source>Every &amp;cell as it is</source>
        <translation>Svaka ć&amp;elija onakva kakva jeste</translation>
    </message>
    <message>
        <source>Otherwise a cell that a spreadsheet would run as a formula gets an apostrophe.</source>
        <translation>Inače ćelija koju bi tabelarni program izvršio kao formulu dobija apostrof.</translation>
    </message>
    <message>
        <source>A spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>Tabelarni program može da izvrši ćelije ove datoteke kao formule. Otvarajte je samo programima koji to ne rade.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Button: asks where to, and exports</extracomment>
        <translation>&amp;Izvezi…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>In an Excel workbook every cell is a text as it is, and none of them a formula.</source>
        <translation>U Excel radnoj svesci svaka ćelija je tekst onakav kakav jeste i nijedna nije formula.</translation>
    </message>
    <message>
        <source>&amp;File format</source>
        <extracomment>Before a choice: CSV or Excel workbook</extracomment>
        <translation>&amp;Format datoteke</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Format of a file</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Format of a file</extracomment>
        <translation>Excel radna sveska</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalActions</name>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Izaberite jednog spoljnog administratora na listi.</translation>
    </message>
    <message>
        <source>There is no role that would give this person more.</source>
        <translation>Ne postoji uloga koja bi ovoj osobi dala više prava.</translation>
    </message>
    <message>
        <source>There is no role that would give this person less; revoke the rights instead.</source>
        <translation>Ne postoji uloga koja bi ovoj osobi dala manje prava; umesto toga joj opozovite prava.</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <extracomment>Menu: gives an external administrator a role with more rights</extracomment>
        <translation>&amp;Unapredi…</translation>
    </message>
    <message>
        <source>&amp;Demote…</source>
        <extracomment>Menu: gives an external administrator a role with fewer rights</extracomment>
        <translation>&amp;Snizi ulogu…</translation>
    </message>
    <message>
        <source>&amp;Break-glass access…</source>
        <extracomment>Menu: says that somebody is the way in when sign-in fails, or no longer is</extracomment>
        <translation>P&amp;ristup razbijanjem stakla…</translation>
    </message>
    <message>
        <source>Record a &amp;test…</source>
        <extracomment>Menu: records when a break-glass access was tried</extracomment>
        <translation>Zab&amp;eleži proveru…</translation>
    </message>
    <message>
        <source>Record pro&amp;visioning…</source>
        <extracomment>Menu: records that a partner took the provisioning role by itself</extracomment>
        <translation>Zabeleži o&amp;bezbeđivanje…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDetails</name>
    <message>
        <source>The test of this break-glass access is overdue.</source>
        <translation>Provera ovog pristupa razbijanjem stakla kasni.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Since when somebody is an external administrator</extracomment>
        <translation>Od kada</translation>
    </message>
    <message>
        <source>Added by</source>
        <extracomment>Who made somebody an external administrator</extracomment>
        <translation>Ko je dodao</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <extracomment>A role has no last day</extracomment>
        <translation>Ne ističe sama</translation>
    </message>
    <message>
        <source>Not marked as the way in when sign-in fails.</source>
        <translation>Osoba nije označena za ulazak kada prijava ne uspe.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>What break-glass access is for</extracomment>
        <translation>Svrha</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>When break-glass access was tried for the last time</extracomment>
        <translation>Poslednja provera</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Break-glass access was not tried yet</extracomment>
        <translation>Nikada</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>When break-glass access is to be tried next; %1 is a date</extracomment>
        <translation>Sledeća provera</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (kasni)</translation>
    </message>
    <message>
        <source>Selected external administrator</source>
        <extracomment>The panel about whoever is chosen in the list of external administrators</extracomment>
        <translation>Izabrani spoljni administrator</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: where somebody comes from, and the roles</extracomment>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Pristup</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Choose an external administrator to see roles, break-glass access and history.</source>
        <translation>Izaberite spoljnog administratora da biste videli uloge, pristup razbijanjem stakla i istoriju.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Whether it is verified where somebody belongs</extracomment>
        <translation>Pripadnost</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Utvrđuje se šta se menja…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Još se ništa ne menja.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Šta se menja</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why something is done; goes into the log</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalPersonFields</name>
    <message>
        <source>Nothing is known of this address or of its domain. State which organization the person belongs to; the record will say &quot;stated, not verified&quot; (Rule R21).</source>
        <translation>O ovoj adresi i njenom domenu ništa nije poznato. Navedite kojoj organizaciji osoba pripada; u zapisu će pisati „navedeno, nije potvrđeno“ (pravilo R21).</translation>
    </message>
    <message>
        <source>The domain of this address belongs to %1.</source>
        <extracomment>%1 is the name and kind of an organization</extracomment>
        <translation>Domen ove adrese pripada organizaciji %1.</translation>
    </message>
    <message>
        <source>This is the address of %1, who belongs to %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 the name and kind of an organization</extracomment>
        <translation>Ovo je adresa osobe %1, koja pripada organizaciji %2.</translation>
    </message>
    <message>
        <source>Looking the address up…</source>
        <translation>Traženje adrese…</translation>
    </message>
    <message>
        <source>With this address nobody can be added.</source>
        <translation>S ovom adresom niko ne može da se doda.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the person.</source>
        <translation>Unesite e-adresu osobe.</translation>
    </message>
    <message>
        <source>Verify the e-mail address first.</source>
        <translation>Prvo potvrdite e-adresu.</translation>
    </message>
    <message>
        <source>State which organization the person belongs to.</source>
        <translation>Navedite kojoj organizaciji osoba pripada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A person&apos;s name: %1 is the first name, %2 the last name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;E-pošta</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <extracomment>Label of a field: the organization that somebody belongs to</extracomment>
        <translation>&amp;Organizacija</translation>
    </message>
    <message>
        <source>One that is known here, or the name of a new one.</source>
        <translation>Organizacija koja je ovde poznata ili naziv nove.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Prezime</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalReviewStep</name>
    <message>
        <source>This can&apos;t be added</source>
        <translation>Ovo ne može da se doda</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Treba imati u vidu</translation>
    </message>
    <message>
        <source>Nothing, because adding is refused.</source>
        <translation>Ništa, jer je dodavanje odbijeno.</translation>
    </message>
    <message>
        <source>Nothing: these roles give no privilege here.</source>
        <translation>Ništa: ove uloge ovde ne daju nijedno pravo.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Šta se dodaje</translation>
    </message>
    <message>
        <source>What the person will be able to do</source>
        <translation>Šta će osoba moći da radi</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalRolesStep</name>
    <message>
        <source>Where the person comes from is known and needs no statement.</source>
        <translation>Poznato je kojoj organizaciji osoba pripada i to ne treba navoditi.</translation>
    </message>
    <message>
        <source>Where the person comes from is stated, not verified (Rule R21).</source>
        <translation>Kojoj organizaciji osoba pripada, navedeno je, ali nije potvrđeno (pravilo R21).</translation>
    </message>
    <message>
        <source>Exactly one of these roles</source>
        <translation>Tačno jedna od ovih uloga</translation>
    </message>
    <message>
        <source>At most one of these roles</source>
        <translation>Najviše jedna od ovih uloga</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>A choice: none of the roles above</extracomment>
        <translation>Nijedna od ovih</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>In addition</source>
        <translation>Uz to</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails (break-glass access)</source>
        <translation>Način &amp;ulaska kada prijava ne uspe (pristup razbijanjem stakla)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody becomes an external administrator; goes into the log</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterButton</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>&amp;Filter (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrirajte listu</translation>
    </message>
    <message>
        <source>Show only those with certain roles, of certain organizations, or whose roles end soon</source>
        <translation>Prikažite samo osobe s određenim ulogama, iz određenih organizacija ili čije uloge uskoro ističu</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Još nema šta da se izabere.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsPane</name>
    <message>
        <source>Saved the break-glass sheet to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>List za razbijanje stakla sačuvan je u datoteci „%1“.</translation>
    </message>
    <message>
        <source>Printed the break-glass sheet.</source>
        <translation>Odštampan je list za razbijanje stakla.</translation>
    </message>
    <message>
        <source>This person is not among the external administrators that you can see.</source>
        <translation>Ova osoba nije među spoljnim administratorima koje možete da vidite.</translation>
    </message>
    <message>
        <source>Write the external administrators who are listed to a file</source>
        <translation>Upišite spoljne administratore sa liste u datoteku</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>K&amp;olone…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Izaberite koje se kolone prikazuju i po čemu se lista sortira</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file</extracomment>
        <translation>I&amp;zvezi…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button with a menu: what else can be done</extracomment>
        <translation>&amp;Još</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Pojedinosti</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiraj kao tabelu</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s)</source>
        <translation>
            <numerusform>%n spoljni administrator</numerusform>
            <numerusform>%n spoljna administratora</numerusform>
            <numerusform>%n spoljnih administratora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody from outside holds a role here. Add an external administrator to give one to somebody of another organization.</source>
        <translation>Niko spolja ovde nema ulogu. Dodajte spoljnog administratora da biste ulogu dodelili nekome iz druge organizacije.</translation>
    </message>
    <message>
        <source>Give and take other roles, such as those on sites (F4)</source>
        <translation>Dodelite ili opozovite druge uloge, kao što su one na sajtovima (F4)</translation>
    </message>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Izaberite jednog spoljnog administratora na listi.</translation>
    </message>
    <message>
        <source>Edit r&amp;oles…</source>
        <extracomment>Command: opens the role editor</extracomment>
        <translation>Uredi ulo&amp;ge…</translation>
    </message>
    <message>
        <source>Export external administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Izvezi spoljne administratore…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterChips</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a chosen filter, such as a role or &quot;All administrators&quot;</extracomment>
        <translation>Ukloni filter %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterFrame</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of filter and how many of it are chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filteri</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>Vrste filtera</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: no filter any more</extracomment>
        <translation>Obriši filtere</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterPopup</name>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>There are no licenses that you can see.</source>
        <translation>Nema licenci koje možete da vidite.</translation>
    </message>
    <message>
        <source>There are no sites that you can see.</source>
        <translation>Nema sajtova koje možete da vidite.</translation>
    </message>
    <message>
        <source>No profile names a department.</source>
        <translation>Nijedan profil ne navodi odeljenje.</translation>
    </message>
    <message>
        <source>Any time or never</source>
        <extracomment>Filter: it doesn&apos;t matter when people last used the service</extracomment>
        <translation>Bilo kada ili nikada</translation>
    </message>
    <message>
        <source>Search licenses</source>
        <translation>Pretraga licenci</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Pretraga sajtova</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>Pretraga odeljenja</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FindingsPage</name>
    <message>
        <source>Choose a finding first.</source>
        <translation>Prvo izaberite nalaz.</translation>
    </message>
    <message>
        <source>It is meant to be so.</source>
        <extracomment>A reason for which somebody might accept a finding</extracomment>
        <translation>Tako i treba da bude.</translation>
    </message>
    <message>
        <source>Say why it may be so; it stays in the list as accepted</source>
        <translation>Navedite zašto sme da bude tako; nalaz ostaje na listi kao prihvaćen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of the findings: state, rule, what is found, whom it is about, since when, who accepted it</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>O kome</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kada</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Ko je prihvatio</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Prikaz po stanju</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Otvoreni</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Prihvaćeni</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Otvoreni i prihvaćeni</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <extracomment>Button: leads to the person whom a finding is about</extracomment>
        <translation>&amp;Idi tamo</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <extracomment>Button: asks why a finding may be so</extracomment>
        <translation>&amp;Prihvati…</translation>
    </message>
    <message>
        <source>A&amp;ccept the finding…</source>
        <extracomment>Menu entry: asks why a finding may be so</extracomment>
        <translation>&amp;Prihvati nalaz…</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>%1 nalaz</numerusform>
            <numerusform>%1 nalaza</numerusform>
            <numerusform>%1 nalaza</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be found: the roles are as the rules advise.</source>
        <translation>Nema nalaza: uloge su onakve kakve pravila savetuju.</translation>
    </message>
    <message>
        <source>No finding is open. Show the accepted ones by the filter above.</source>
        <translation>Nijedan nalaz nije otvoren. Prihvaćene nalaze prikažite pomoću filtera iznad.</translation>
    </message>
    <message>
        <source>No finding is accepted. Show the open ones by the filter above.</source>
        <translation>Nijedan nalaz nije prihvaćen. Otvorene nalaze prikažite pomoću filtera iznad.</translation>
    </message>
    <message>
        <source>Show who holds the roles</source>
        <translation>Prikažite ko ima te uloge</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Prikažite tu osobu</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the number of a rule, such as R5</extracomment>
        <translation>Pravilo %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is whom a finding is about, %2 a date and time</extracomment>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>%1 is an e-mail address, %2 a date and time, %3 the reason</extracomment>
        <translation>Prihvatila osoba %1, %2: %3</translation>
    </message>
    <message>
        <source>Accepted the finding.</source>
        <translation>Nalaz je prihvaćen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Page: what somebody should know of although no rule forbids it</extracomment>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Show the external administrators</source>
        <translation>Prikaži spoljne administratore</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveRoleDialog</name>
    <message>
        <source>This person holds the role already.</source>
        <translation>Ova osoba već ima tu ulogu.</translation>
    </message>
    <message>
        <source>Choose the person who is to hold the role.</source>
        <translation>Izaberite osobu koja treba da ima ulogu.</translation>
    </message>
    <message>
        <source>Give</source>
        <extracomment>Button that answers a question: gives somebody a role</extracomment>
        <translation>Dodeli</translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>Title of a dialog; %1 is a role</extracomment>
        <translation>Dodeli ulogu %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Osoba</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody gets a role</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>&amp;Dodeli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveTakeChoices</name>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice for a role or a license of several people: it stays as it is with each of them</extracomment>
        <translation>Kako jeste</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>Choice for a role or a license of several people: they get it</extracomment>
        <translation>Dodeli</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Choice for a role or a license of several people: it is taken from them</extracomment>
        <translation>Oduzmi</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::HistoryView</name>
    <message>
        <source>Time</source>
        <extracomment>Headings of a person&apos;s history: when something was done, and what</extracomment>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Šta je urađeno</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>The log says nothing about this user yet.</source>
        <translation>U evidenciji još nema ničega o ovom korisniku.</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (odbijeno)</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Who did something; %1 is a name</extracomment>
        <translation>Izvršilac: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its new value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 its value before, %3 its value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why something was done</extracomment>
        <translation>Razlog: %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Choose the CSV file of users or of administrators that Control Hub exported, or drop it here. You see what importing it does before anything is changed.</source>
        <translation>Izaberite CSV datoteku korisnika ili administratora koju je izvezlo Kontrolno čvorište ili je prevucite ovde. Pre bilo kakve izmene vidite šta će uvoz učiniti.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Potraži...</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodiranje</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>How the characters of a file are encoded: found out by the program</extracomment>
        <translation>Automatski</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Uvezi</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Izaberite datoteku za uvoz</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV datoteke (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Čitanje datoteke...</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Čitanje je prekinuto; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as %1, which is a guess. Look at the names below; if they are wrong, choose another encoding.</source>
        <translation>Datoteka nije u kodiranju UTF-8 i pročitana je kao %1, što je pretpostavka. Pogledajte imena ispod; ako nisu ispravna, izaberite drugo kodiranje.</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Uvoz je u toku...</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Uvoz je prekinut; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Pogledaj ponovo</translation>
    </message>
    <message>
        <source>%1 of %2 rows imported: %3 added, %4 changed, %5 unchanged.</source>
        <extracomment>The end of an import: all are numbers</extracomment>
        <translation>Uvezeno redova: %1 od %2. Dodato: %3, promenjeno: %4, bez promene: %5.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <extracomment>Button: stops an import that is running</extracomment>
        <translation>Prekini uvoz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. Nobody and no license is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Korisnici (spisak korisnika): profili i licence. Nijedna osoba i nijedna licenca se ne uklanjaju.</translation>
    </message>
    <message>
        <source>Administrators: the roles of those named become exactly the ones listed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Administratori: uloge navedenih osoba postaju tačno one iz datoteke.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Datoteka se još čita.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Uvoz je u toku.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Prvo izaberite datoteku.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused, so nothing can be imported. Correct the file and choose it again.</source>
        <translation>
            <numerusform>%n red je odbijen, pa ništa ne može da se uveze. Ispravite datoteku i izaberite je ponovo.</numerusform>
            <numerusform>%n reda su odbijena, pa ništa ne može da se uveze. Ispravite datoteku i izaberite je ponovo.</numerusform>
            <numerusform>%n redova je odbijeno, pa ništa ne može da se uveze. Ispravite datoteku i izaberite je ponovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here already; there is nothing to import.</source>
        <translation>Sve iz datoteke je već ovde; nema šta da se uveze.</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. FALSE takes a license away; nobody is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Korisnici (spisak): profili i licence. FALSE oduzima licencu; niko se ne uklanja.</translation>
    </message>
    <message>
        <source>Or leave out the rows that are refused.</source>
        <translation>Ili izostavite redove koji su odbijeni.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportOptions</name>
    <message>
        <source>&amp;Leave out the rows that are refused (%1)</source>
        <extracomment>A choice about importing a file: %1 is the number of rows</extracomment>
        <translation>&amp;Izostavi redove koji su odbijeni (%1)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <extracomment>What an import does with services that are FALSE in the file</extracomment>
        <translation>Usl&amp;uge</translation>
    </message>
    <message>
        <source>Only add</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Samo dodaj</translation>
    </message>
    <message>
        <source>Add and remove</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Dodaj i ukloni</translation>
    </message>
    <message>
        <source>TRUE in a license column gives the license. FALSE takes it away only if services are added and removed; an empty cell changes nothing.</source>
        <translation>TRUE u koloni licence dodeljuje licencu. FALSE je oduzima samo ako se usluge dodaju i uklanjaju; prazna ćelija ne menja ništa.</translation>
    </message>
    <message>
        <source>&amp;Cells as they are</source>
        <extracomment>A choice about importing a file</extracomment>
        <translation>Ć&amp;elije onakve kakve jesu</translation>
    </message>
    <message>
        <source>For a file that was written with every cell as it is: an apostrophe before =, +, - or @ belongs to the cell.</source>
        <translation>Za datoteku u kojoj je svaka ćelija zapisana onakva kakva jeste: apostrof ispred =, +, - ili @ pripada ćeliji.</translation>
    </message>
    <message>
        <source>These sites come with the file. Who manages each of them? Roles can be given only on sites that Control Hub manages.</source>
        <translation>Ovi sajtovi dolaze s datotekom. Ko upravlja svakim od njih? Uloge se mogu dodeliti samo na sajtovima kojima upravlja Kontrolno čvorište.</translation>
    </message>
    <message>
        <source>Site Administration manages it</source>
        <translation>Upravlja Administracija sajta</translation>
    </message>
    <message>
        <source>Control Hub manages it</source>
        <translation>Upravlja Kontrolno čvorište</translation>
    </message>
    <message>
        <source>Who manages the site %1</source>
        <extracomment>Read out: %1 is the name of a site</extracomment>
        <translation>Ko upravlja sajtom %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation>Redovi datoteke</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>All rows of a file</extracomment>
        <translation>Svi redovi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to rows of a file (&quot;Added&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this workspace are not in the file and stay as they are.</source>
        <translation>
            <numerusform>%n osoba iz ovog radnog prostora nije u datoteci i ostaje kakva jeste.</numerusform>
            <numerusform>%n osobe iz ovog radnog prostora nisu u datoteci i ostaju kakve jesu.</numerusform>
            <numerusform>%n osoba iz ovog radnog prostora nije u datoteci i ostaju kakve jesu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table shows %1 of %2 rows.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>Tabela prikazuje %1 od %2 redova.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the first names of a list: how many more there are</extracomment>
        <translation>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New licenses: %1.</source>
        <translation>Nove licence: %1.</translation>
    </message>
    <message>
        <source>New sites: %1. They count as managed by Site Administration, so nobody can hold a role on them yet.</source>
        <translation>Novi sajtovi: %1. Računaju se kao sajtovi kojima upravlja Administracija sajta, pa na njima još niko ne može imati ulogu.</translation>
    </message>
    <message>
        <source>People who are absent from the file</source>
        <translation>Osobe kojih nema u datoteci</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of people who are absent from a file</extracomment>
        <translation>Ime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Administratorske uloge</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) administrator roles.</source>
        <translation>
            <numerusform>%n od njih ima administratorske uloge.</numerusform>
            <numerusform>%n od njih imaju administratorske uloge.</numerusform>
            <numerusform>%n od njih ima administratorske uloge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <extracomment>On a button: how many people are not in the file</extracomment>
        <translation>Odsutnih: %1</translation>
    </message>
    <message>
        <source>Holds roles</source>
        <extracomment>In a list of people: somebody is an administrator</extracomment>
        <translation>Ima uloge</translation>
    </message>
    <message>
        <source>New sites that Control Hub manages: %1.</source>
        <translation>Novi sajtovi kojima upravlja Kontrolno čvorište: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseBoxes</name>
    <message>
        <source>Suspended: it gives nothing at present.</source>
        <translation>Obustavljena: trenutno ne daje ništa.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have it.</source>
        <translation>
            <numerusform>Ima je %n korisnik.</numerusform>
            <numerusform>Imaju je %n korisnika.</numerusform>
            <numerusform>Ima je %n korisnika.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDetails</name>
    <message>
        <source>Whoever holds the role %1 and this license can open the agent desktop alone: neither sign in to the management portal nor administer the contact center.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Ko ima ulogu %1 i ovu licencu, može da otvori samo Agent Desktop: ne može ni da se prijavi na portal za upravljanje ni da administrira kontakt centar.</translation>
    </message>
    <message>
        <source>Only somebody who holds that role too gives the license to such a person, or takes it away.</source>
        <translation>Samo neko ko i sam ima tu ulogu može takvoj osobi da dodeli ovu licencu ili da je oduzme.</translation>
    </message>
    <message>
        <source>It is suspended: it can&apos;t be assigned, and gives nothing to whoever has it. Whether it is suspended comes from an imported list of users.</source>
        <translation>Licenca je obustavljena: ne može da se dodeli i ne daje ništa onome ko je ima. Podatak o tome da li je obustavljena potiče iz uvezenog spiska korisnika.</translation>
    </message>
    <message>
        <source>Choose a license to see more of it.</source>
        <translation>Izaberite licencu da biste videli više o njoj.</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <extracomment>%1 is an organization</extracomment>
        <translation>prodala organizacija %1</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Niko je nema</translation>
    </message>
    <message>
        <source>Nobody has this license.</source>
        <translation>Niko nema ovu licencu.</translation>
    </message>
    <message>
        <source>Lists whoever has the license</source>
        <translation>Prikazuje sve koji imaju ovu licencu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <translation>
            <numerusform>&amp;Prikaži %n korisnika</numerusform>
            <numerusform>&amp;Prikaži %n korisnika</numerusform>
            <numerusform>&amp;Prikaži %n korisnika</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>&amp;Prikaži korisnike</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Niko</translation>
    </message>
    <message>
        <source>Enter the heading of the license.</source>
        <translation>Unesite zaglavlje licence.</translation>
    </message>
    <message>
        <source>As its column in Control Hub&apos;s file: &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>Kao njena kolona u datoteci aplikacije Kontrolno čvorište: „Messaging [Subscription]“ ili „adriatic.webex.com - Meetings [Subscription]“.</translation>
    </message>
    <message>
        <source>Service: %1. Subscription: %2.</source>
        <extracomment>How a heading is understood: %1 is a service such as Messaging, %2 a subscription</extracomment>
        <translation>Usluga: %1. Pretplata: %2.</translation>
    </message>
    <message>
        <source>Service: %1. Webex site: %2. Subscription: %3.</source>
        <extracomment>How a heading is understood: %1 is a service such as Meetings, %2 a site, %3 a subscription</extracomment>
        <translation>Usluga: %1. Webex sajt: %2. Pretplata: %3.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Utvrđuje se šta se menja…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a license</extracomment>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Add license</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Dodaj licencu</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <extracomment>Heading of a license&apos;s column in Control Hub&apos;s file</extracomment>
        <translation>&amp;Zaglavlje</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <extracomment>Service of Webex that a license is for</extracomment>
        <translation>&amp;Usluga</translation>
    </message>
    <message>
        <source>By the heading</source>
        <translation>Prema zaglavlju</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a license</extracomment>
        <translation>&amp;Ko je prodao</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the new license</extracomment>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicensesPage</name>
    <message>
        <source>Suspended</source>
        <extracomment>Of a license: it can&apos;t be used at present
----------
Column: whether a license can&apos;t be used at present</extracomment>
        <translation>Obustavljena</translation>
    </message>
    <message>
        <source>Add a license by the heading of its column in Control Hub&apos;s file</source>
        <translation>Dodajte licencu prema zaglavlju njene kolone u datoteci aplikacije Kontrolno čvorište</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>The page of the licenses of the organization</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses</extracomment>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ko je prodao</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: how many people have a license</extracomment>
        <translation>Dodeljeno</translation>
    </message>
    <message>
        <source>&amp;Add license…</source>
        <extracomment>Button: adds a license</extracomment>
        <translation>&amp;Dodaj licencu…</translation>
    </message>
    <message>
        <source>Add license…</source>
        <translation>Dodaj licencu…</translation>
    </message>
    <message>
        <source>Show who has the license</source>
        <translation>Prikaži ko ima licencu</translation>
    </message>
    <message>
        <source>There are no licenses yet. Add one, or import a list of users: its columns name the licenses.</source>
        <translation>Još nema licenci. Dodajte licencu ili uvezite spisak korisnika: njegove kolone navode licence.</translation>
    </message>
    <message>
        <source>Added the license %1.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>Dodata je licenca %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListPage</name>
    <message>
        <source>Search this list</source>
        <translation>Pretraga ove liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are listed: %1 of all %2</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>Nothing matches the search. Clear it to see all of the list.</source>
        <translation>Ništa ne odgovara pretrazi. Obrišite je da biste videli celu listu.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Ništa ne odgovara pretrazi i filterima.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListTable</name>
    <message>
        <source>Order by</source>
        <extracomment>Menu: the rows are put into the order of a column</extracomment>
        <translation>Sortiraj po koloni</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>Menu: rows that are equal so far are put into the order of another column</extracomment>
        <translation>Zatim po koloni</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::MainWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Otvori radni prostor</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Radni prostori programa Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>About Rolecall</source>
        <translation>O programu Rolecall</translation>
    </message>
    <message>
        <source>Rolecall %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>Rolecall %1</translation>
    </message>
    <message>
        <source>An offline console for the administrator roles of a Webex organization. MIT licence; icons by Lucide, ISC licence.</source>
        <translation>Konzola koja radi bez mreže, za administratorske uloge Webex organizacije. Licenca MIT; ikone: Lucide, licenca ISC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 row(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of rows, %2 the path of a file</extracomment>
        <translation>
            <numerusform>Izvezen je %1 red u datoteku „%2“.</numerusform>
            <numerusform>Izvezena su %1 reda u datoteku „%2“.</numerusform>
            <numerusform>Izvezeno je %1 redova u datoteku „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 rows to the files from &quot;%2&quot; to &quot;%3&quot;.</source>
        <extracomment>%1 is a number of rows, %2 and %3 are the paths of the first and the last file</extracomment>
        <translation>Izvezeno je %1 redova u datoteke od „%2“ do „%3“.</translation>
    </message>
    <message>
        <source>Go back...</source>
        <extracomment>Button: restores the backup that was made before another one was restored</extracomment>
        <translation>Vrati se...</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <extracomment>After what was exported: %1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Pečat %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::MessageBar</name>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the number of a rule, such as R6</extracomment>
        <translation>Pravilo %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zatvorite ovu poruku</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Novi radni prostor</translation>
    </message>
    <message>
        <source>A workspace is one file that holds the users and administrators of one organization. It starts with its first full administrator, who can add everybody else.</source>
        <translation>Radni prostor je jedna datoteka koja sadrži korisnike i administratore jedne organizacije. Počinje s prvim punim administratorom, koji može da doda sve ostale.</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>Naziv &amp;organizacije</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Vremenska zona</translation>
    </message>
    <message>
        <source>Roles that end on a date end at midnight of this time zone.</source>
        <translation>Uloge s datumom isteka ističu u ponoć po ovoj vremenskoj zoni.</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>Prvi puni administrator</translation>
    </message>
    <message>
        <source>F&amp;irst name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Prezime</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-pošta</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Gde se čuva</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>Pre&amp;gledaj...</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Napravi radni prostor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Choose a file for the new workspace</source>
        <translation>Izaberite datoteku za novi radni prostor</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Radni prostori programa Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>Enter the administrator&apos;s e-mail address.</source>
        <translation>Unesite e-adresu administratora.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s name.</source>
        <translation>Unesite naziv organizacije.</translation>
    </message>
    <message>
        <source>Enter a first name, a last name or both.</source>
        <translation>Unesite ime, prezime ili oboje.</translation>
    </message>
    <message>
        <source>Choose where the workspace is kept.</source>
        <translation>Izaberite gde se radni prostor čuva.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationDialog</name>
    <message>
        <source>Sells services to the organization in use or manages its subscription.</source>
        <translation>Prodaje usluge organizaciji u upotrebi ili upravlja njenom pretplatom.</translation>
    </message>
    <message>
        <source>Its people can be external administrators of the organization in use.</source>
        <translation>Osobe iz nje mogu da budu spoljni administratori organizacije u upotrebi.</translation>
    </message>
    <message>
        <source>Signed itself up for free; its people can be external administrators all the same.</source>
        <translation>Sama se besplatno registrovala; osobe iz nje ipak mogu da budu spoljni administratori.</translation>
    </message>
    <message>
        <source>Webex&apos;s pool of private accounts, from which nobody can be an external administrator.</source>
        <translation>Webex skup privatnih naloga, iz kojeg niko ne može da bude spoljni administrator.</translation>
    </message>
    <message>
        <source>Is administered in this file too, with users, roles and a log of its own.</source>
        <translation>I ona se administrira u ovoj datoteci, sa sopstvenim korisnicima, ulogama i evidencijom.</translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation>Unesite naziv organizacije.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that answers a question: adds an organization
----------
Button: adds the new organization</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add organization</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Dodaj organizaciju</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>Label of a choice: partner, customer and so on</extracomment>
        <translation>&amp;Vrsta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naziv</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <extracomment>Label of a field for e-mail domains</extracomment>
        <translation>&amp;Domeni</translation>
    </message>
    <message>
        <source>The domains of its e-mail addresses, separated by commas.</source>
        <translation>Domeni njenih e-adresa, razdvojeni zarezima.</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>&amp;Upravlja pretplatom</translation>
    </message>
    <message>
        <source>Its sale is a&amp;ctive</source>
        <translation>Njena prodaja je &amp;aktivna</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>Prvi puni administrator</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-pošta</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Prezime</translation>
    </message>
    <message>
        <source>An own user of the new customer, or somebody of a partner who is known here.</source>
        <translation>Sopstveni korisnik nove organizacije klijenata ili neko iz partnerske organizacije ko je ovde poznat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationSwitch</name>
    <message>
        <source>Switching to another organization</source>
        <translation>Prelazak na drugu organizaciju</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationsPage</name>
    <message>
        <source>Says whether the partner manages the subscription and whether its sale is active.</source>
        <translation>Navodi da li partner upravlja pretplatom i da li je njegova prodaja aktivna.</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>Izaberite partnera na listi.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Page with the organizations</extracomment>
        <translation>Organizacije</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeni</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Odnos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>U upotrebi</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>Dodaj organizaciju…</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>Promeni odnos…</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organizacija</numerusform>
            <numerusform>%n organizacije</numerusform>
            <numerusform>%n organizacija</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization is known here yet.</source>
        <translation>Ovde još nije poznata nijedna organizacija.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>%1 is the name of an organization</extracomment>
        <translation>Dodata je organizacija %1.</translation>
    </message>
    <message>
        <source>The relation to %1 is changed.</source>
        <extracomment>%1 is the name of a partner</extracomment>
        <translation>Promenjen je odnos s partnerom %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OutboxPage</name>
    <message>
        <source>Choose users, then send them activation e-mails from there</source>
        <translation>Izaberite korisnike, pa im odatle pošaljite aktivacione e-poruke</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Prvo izaberite e-poruku.</translation>
    </message>
    <message>
        <source>Put another e-mail to the same people into the outbox</source>
        <translation>Stavite u odlaznu poštu još jednu e-poruku za iste osobe</translation>
    </message>
    <message>
        <source>Write the e-mails as files for a mail program</source>
        <translation>Upišite e-poruke kao datoteke za program za e-poštu</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>Nema e-poruke koja bi mogla da se izveze.</translation>
    </message>
    <message>
        <source>A newer e-mail to this person has left the outbox; choose that one.</source>
        <translation>Novija e-poruka za ovu osobu već je otišla iz odlazne pošte; izaberite nju.</translation>
    </message>
    <message>
        <source>Choose one e-mail first.</source>
        <translation>Prvo izaberite jednu e-poruku.</translation>
    </message>
    <message>
        <source>A mail program has sent it</source>
        <translation>Program za e-poštu ju je poslao</translation>
    </message>
    <message>
        <source>A mail program could not send it</source>
        <translation>Program za e-poštu nije mogao da je pošalje</translation>
    </message>
    <message>
        <source>Receiver</source>
        <extracomment>Columns of the outbox: who gets the e-mail, address, state, when and by whom it was put there</extracomment>
        <translation>Primalac</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Kada je stavljena</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ko je stavio</translation>
    </message>
    <message>
        <source>Choose &amp;users</source>
        <extracomment>Button: leads to the list of users</extracomment>
        <translation>Izaberi &amp;korisnike</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button: asks whether an activation e-mail is to be sent once more</extracomment>
        <translation>Pošalji &amp;ponovo…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes e-mails to files</extracomment>
        <translation>I&amp;zvezi…</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <extracomment>Button</extracomment>
        <translation>Označi kao po&amp;slatu</translation>
    </message>
    <message>
        <source>Mark as fa&amp;iled</source>
        <extracomment>Button</extracomment>
        <translation>Označi kao &amp;neuspelu</translation>
    </message>
    <message>
        <source>E&amp;xport activation e-mails…</source>
        <extracomment>Menu entry: writes e-mails to files</extracomment>
        <translation>Izvezi ak&amp;tivacione e-poruke…</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Tekst e-poruke</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s), %2 waiting</source>
        <extracomment>%1 is a number of e-mails, %2 how many of them wait to be exported</extracomment>
        <translation>
            <numerusform>%1 e-poruka, na čekanju: %2</numerusform>
            <numerusform>%1 e-poruke, na čekanju: %2</numerusform>
            <numerusform>%1 e-poruka, na čekanju: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail was queued yet. Choose users in their list, then Send activation e-mail.</source>
        <translation>Još nijedna aktivaciona e-poruka nije stavljena u odlaznu poštu. Izaberite korisnike na njihovoj listi, pa izaberite radnju Pošalji aktivacionu e-poruku.</translation>
    </message>
    <message>
        <source>Put another activation e-mail to %1 into the outbox?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Želite li da u odlaznu poštu stavite još jednu aktivacionu e-poruku za primaoca %1?</translation>
    </message>
    <message numerus="yes">
        <source>Put another activation e-mail to each of %1 people into the outbox?</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Želite li da u odlaznu poštu stavite još po jednu aktivacionu e-poruku za %1 osobu?</numerusform>
            <numerusform>Želite li da u odlaznu poštu stavite još po jednu aktivacionu e-poruku za %1 osobe?</numerusform>
            <numerusform>Želite li da u odlaznu poštu stavite još po jednu aktivacionu e-poruku za %1 osoba?</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves with the next export.</source>
        <translation>Odlazi sa sledećim izvozom.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button: queues another activation e-mail</extracomment>
        <translation>Pošalji ponovo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>It waits in the outbox now.</source>
        <translation>Sada čeka u odlaznoj pošti.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 e-mail(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of e-mails, %2 the path of a file or folder</extracomment>
        <translation>
            <numerusform>Upisana je %1 e-poruka u „%2“.</numerusform>
            <numerusform>Upisane su %1 e-poruke u „%2“.</numerusform>
            <numerusform>Upisano je %1 e-poruka u „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as sent.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>E-poruka za primaoca %1 označena je kao poslata.</translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as failed.</source>
        <translation>E-poruka za primaoca %1 označena je kao neuspela.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: activation e-mails</extracomment>
        <translation>Odlazna pošta</translation>
    </message>
    <message>
        <source>To %1, %2
Language: %3
%4 since %5</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a language, %4 what became of the e-mail, %5 a date and time</extracomment>
        <translation>Za: %1, %2
Jezik: %3
%4 od %5</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OverviewPage</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 na sajtu %2</translation>
    </message>
    <message>
        <source>Until %1: today is the last day</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Do %1: danas je poslednji dan</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: %2 day(s) more</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>
            <numerusform>Do %1: još %2 dan</numerusform>
            <numerusform>Do %1: još %2 dana</numerusform>
            <numerusform>Do %1: još %2 dana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (odbijeno)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done, %2 to whom or what
----------
%1 is a person&apos;s name, %2 a role</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · Rule %2</source>
        <extracomment>%1 is whom a finding is about, %2 a rule such as R5</extracomment>
        <translation>%1 · Pravilo %2</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>Administrators by role</source>
        <translation>Administratori po ulogama</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>How many findings nobody has accepted</extracomment>
        <translation>Nalazi</translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 otvoren</numerusform>
            <numerusform>%1 otvorena</numerusform>
            <numerusform>%1 otvorenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No finding is open; %1 accepted.</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>Nema otvorenih nalaza; prihvaćen je %1.</numerusform>
            <numerusform>Nema otvorenih nalaza; prihvaćena su %1.</numerusform>
            <numerusform>Nema otvorenih nalaza; prihvaćeno je %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: the roles are as the rules advise.</source>
        <translation>Ništa nije pronađeno: uloge su onakve kakve pravila savetuju.</translation>
    </message>
    <message>
        <source>All fi&amp;ndings</source>
        <translation>Svi &amp;nalazi</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Heading: roles that end by themselves within 30 days</extracomment>
        <translation>Uskoro ističu</translation>
    </message>
    <message numerus="yes">
        <source>No role ends within %1 day(s).</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>Nijedna uloga ne ističe u roku od %1 dana.</numerusform>
            <numerusform>Nijedna uloga ne ističe u roku od %1 dana.</numerusform>
            <numerusform>Nijedna uloga ne ističe u roku od %1 dana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more end(s) within 30 days.</source>
        <extracomment>%1 is a number of roles</extracomment>
        <translation>
            <numerusform>Još %1 uloga ističe u roku od 30 dana.</numerusform>
            <numerusform>Još %1 uloge ističu u roku od 30 dana.</numerusform>
            <numerusform>Još %1 uloga ističe u roku od 30 dana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Poslednje izmene</translation>
    </message>
    <message>
        <source>All of the &amp;log</source>
        <translation>Cela &amp;evidencija</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Vaše uloge</translation>
    </message>
    <message>
        <source>What you &amp;may do…</source>
        <translation>Šta &amp;smete da radite…</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page: what is worth knowing at first sight</extracomment>
        <translation>Pregled</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OwnAccessDialog</name>
    <message>
        <source>Your own access</source>
        <translation>Vaš pristup</translation>
    </message>
    <message>
        <source>What your roles let you do</source>
        <translation>Šta vam uloge dozvoljavaju</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PastePeopleDialog</name>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>Pronađena je %n osoba.</numerusform>
            <numerusform>Pronađene su %n osobe.</numerusform>
            <numerusform>Pronađeno je %n osoba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Traženje osoba…</translation>
    </message>
    <message>
        <source>There is no e-mail address in the text yet.</source>
        <translation>U tekstu još nema nijedne e-adrese.</translation>
    </message>
    <message>
        <source>&amp;Not found here (%1)</source>
        <translation>&amp;Nije pronađeno ovde (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n people</source>
        <extracomment>Button: selects so many people in the list</extracomment>
        <translation>
            <numerusform>&amp;Izaberi %n osobu</numerusform>
            <numerusform>&amp;Izaberi %n osobe</numerusform>
            <numerusform>&amp;Izaberi %n osoba</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people by e-mail</source>
        <extracomment>Title of a dialog: a list of e-mails tells who is to be selected</extracomment>
        <translation>Izaberi osobe po e-pošti</translation>
    </message>
    <message>
        <source>&amp;E-mails, separated by anything; names beside them do no harm</source>
        <translation>&amp;E-adrese, razdvojene bilo čime; imena pored njih ne smetaju</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleActions</name>
    <message>
        <source>Select at least one user.</source>
        <translation>Izaberite bar jednog korisnika.</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Sačuvane su licence osobe %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Utvrđuje se šta se menja…</translation>
    </message>
    <message>
        <source>This was cancelled before it was worked out what changes.</source>
        <translation>Radnja je otkazana pre nego što je utvrđeno šta se menja.</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <extracomment>Button: works out once more what a change would do</extracomment>
        <translation>Utvrdi ponovo</translation>
    </message>
    <message>
        <source>This is being done…</source>
        <translation>Radnja je u toku…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be done: nobody changes, %n person(s) are refused.</source>
        <translation>
            <numerusform>Ništa ne može da se uradi: niko se ne menja, a %n osoba je odbijena.</numerusform>
            <numerusform>Ništa ne može da se uradi: niko se ne menja, a %n osobe su odbijene.</numerusform>
            <numerusform>Ništa ne može da se uradi: niko se ne menja, a %n osoba je odbijeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ništa se ne menja.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are refused. Leave them out, or choose something else.</source>
        <translation>
            <numerusform>%n osoba je odbijena. Izostavite je ili izaberite nešto drugo.</numerusform>
            <numerusform>%n osobe su odbijene. Izostavite ih ili izaberite nešto drugo.</numerusform>
            <numerusform>%n osoba je odbijeno. Izostavite ih ili izaberite nešto drugo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out the people who are refused (%1)</source>
        <translation>&amp;Izostavi odbijene osobe (%1)</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Radnja je otkazana; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why something is done; goes into the log</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleLicensesDialog</name>
    <message>
        <source>Suspended</source>
        <extracomment>About a license: nobody can be given it now</extracomment>
        <translation>Obustavljena</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>There are no licenses that you could assign.</source>
        <translation>Nema licenci koje biste mogli da dodelite.</translation>
    </message>
    <message>
        <source>Choose licenses to assign or to take.</source>
        <translation>Izaberite licence koje treba dodeliti ili oduzeti.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Licence</translation>
    </message>
    <message numerus="yes">
        <source>Change the licenses of %n people</source>
        <translation>
            <numerusform>Promeni licence za %n osobu</numerusform>
            <numerusform>Promeni licence za %n osobe</numerusform>
            <numerusform>Promeni licence za %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the licenses of %n people.</source>
        <translation>
            <numerusform>Promenjene su licence za %n osobu.</numerusform>
            <numerusform>Promenjene su licence za %n osobe.</numerusform>
            <numerusform>Promenjene su licence za %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives licenses to so many people</extracomment>
        <translation>
            <numerusform>&amp;Dodeli za %n osobu</numerusform>
            <numerusform>&amp;Dodeli za %n osobe</numerusform>
            <numerusform>&amp;Dodeli za %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes licenses from so many people</extracomment>
        <translation>
            <numerusform>&amp;Oduzmi od %n osobe</numerusform>
            <numerusform>&amp;Oduzmi od %n osobe</numerusform>
            <numerusform>&amp;Oduzmi od %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes licenses of so many people</extracomment>
        <translation>
            <numerusform>&amp;Promeni za %n osobu</numerusform>
            <numerusform>&amp;Promeni za %n osobe</numerusform>
            <numerusform>&amp;Promeni za %n osoba</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePlanDialog</name>
    <message>
        <source>Take everything</source>
        <extracomment>Title of a dialog: roles and licenses of somebody who leaves</extracomment>
        <translation>Oduzmi sve</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <extracomment>Title of a dialog: the status of people</extracomment>
        <translation>Deaktiviraj</translation>
    </message>
    <message>
        <source>Remove people</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Ukloni osobe</translation>
    </message>
    <message>
        <source>Send activation e-mails</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Pošalji aktivacione e-poruke</translation>
    </message>
    <message numerus="yes">
        <source>Take all roles and licenses from %n people who leave, and set them inactive?</source>
        <translation>
            <numerusform>Želite li da oduzmete sve uloge i licence od %n osobe koja odlazi i da je deaktivirate?</numerusform>
            <numerusform>Želite li da oduzmete sve uloge i licence od %n osobe koje odlaze i da ih deaktivirate?</numerusform>
            <numerusform>Želite li da oduzmete sve uloge i licence od %n osoba koje odlaze i da ih deaktivirate?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n people to Inactive?</source>
        <translation>
            <numerusform>Želite li da postavite status Neaktivan za %n osobu?</numerusform>
            <numerusform>Želite li da postavite status Neaktivan za %n osobe?</numerusform>
            <numerusform>Želite li da postavite status Neaktivan za %n osoba?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people with all their roles and licenses?</source>
        <translation>
            <numerusform>Želite li da uklonite %n osobu sa svim njenim ulogama i licencama?</numerusform>
            <numerusform>Želite li da uklonite %n osobe sa svim njihovim ulogama i licencama?</numerusform>
            <numerusform>Želite li da uklonite %n osoba sa svim njihovim ulogama i licencama?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox?</source>
        <translation>
            <numerusform>Želite li da u odlaznu poštu stavite aktivacione e-poruke za %n osobu?</numerusform>
            <numerusform>Želite li da u odlaznu poštu stavite aktivacione e-poruke za %n osobe?</numerusform>
            <numerusform>Želite li da u odlaznu poštu stavite aktivacione e-poruke za %n osoba?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n people</source>
        <extracomment>Button: takes roles and licenses from so many people who leave</extracomment>
        <translation>
            <numerusform>&amp;Oduzmi sve od %n osobe</numerusform>
            <numerusform>&amp;Oduzmi sve od %n osobe</numerusform>
            <numerusform>&amp;Oduzmi sve od %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n people inactive</source>
        <extracomment>Button: the status of so many people becomes Inactive</extracomment>
        <translation>
            <numerusform>&amp;Deaktiviraj %n osobu</numerusform>
            <numerusform>&amp;Deaktiviraj %n osobe</numerusform>
            <numerusform>&amp;Deaktiviraj %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people</source>
        <extracomment>Button: removes so many people</extracomment>
        <translation>
            <numerusform>&amp;Ukloni %n osobu</numerusform>
            <numerusform>&amp;Ukloni %n osobe</numerusform>
            <numerusform>&amp;Ukloni %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %n people</source>
        <extracomment>Button: puts so many activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>&amp;Pošalji na %n adresu</numerusform>
            <numerusform>&amp;Pošalji na %n adrese</numerusform>
            <numerusform>&amp;Pošalji na %n adresa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took everything from %n people.</source>
        <translation>
            <numerusform>Oduzeto je sve od %n osobe.</numerusform>
            <numerusform>Oduzeto je sve od %n osobe.</numerusform>
            <numerusform>Oduzeto je sve od %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n people inactive.</source>
        <translation>
            <numerusform>Deaktivirana je %n osoba.</numerusform>
            <numerusform>Deaktivirane su %n osobe.</numerusform>
            <numerusform>Deaktivirano je %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people.</source>
        <translation>
            <numerusform>Uklonjena je %n osoba.</numerusform>
            <numerusform>Uklonjene su %n osobe.</numerusform>
            <numerusform>Uklonjeno je %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox.</source>
        <translation>
            <numerusform>Aktivacione e-poruke za %n osobu stavljene su u odlaznu poštu.</numerusform>
            <numerusform>Aktivacione e-poruke za %n osobe stavljene su u odlaznu poštu.</numerusform>
            <numerusform>Aktivacione e-poruke za %n osoba stavljene su u odlaznu poštu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Pošalji po&amp;novo</translation>
    </message>
    <message>
        <source>Also to people to whom an activation e-mail waits or was sent already.</source>
        <translation>I osobama za koje aktivaciona e-poruka već čeka ili im je već poslata.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePreview</name>
    <message>
        <source>People and what happens to them</source>
        <translation>Osobe i šta se s njima dešava</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All people of a preview</extracomment>
        <translation>Svi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to people (&quot;Refused&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table shows %1 of %2 people; everybody who is refused is among them.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>Tabela prikazuje %1 od %2 osoba; među njima su sve odbijene.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleRolesDialog</name>
    <message>
        <source>%1 (managed by Site Administration)</source>
        <translation>%1 (upravlja Administracija sajta)</translation>
    </message>
    <message>
        <source>Choose at least one site for the roles on sites.</source>
        <translation>Izaberite bar jedan sajt za uloge na sajtovima.</translation>
    </message>
    <message>
        <source>Choose roles to assign or to take.</source>
        <translation>Izaberite uloge koje treba dodeliti ili opozvati.</translation>
    </message>
    <message numerus="yes">
        <source>Change the administrator roles of %n people</source>
        <translation>
            <numerusform>Promeni administratorske uloge za %n osobu</numerusform>
            <numerusform>Promeni administratorske uloge za %n osobe</numerusform>
            <numerusform>Promeni administratorske uloge za %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Promenjene su uloge za %n osobu.</numerusform>
            <numerusform>Promenjene su uloge za %n osobe.</numerusform>
            <numerusform>Promenjene su uloge za %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives roles to so many people</extracomment>
        <translation>
            <numerusform>&amp;Dodeli za %n osobu</numerusform>
            <numerusform>&amp;Dodeli za %n osobe</numerusform>
            <numerusform>&amp;Dodeli za %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes roles from so many people</extracomment>
        <translation>
            <numerusform>&amp;Opozovi za %n osobu</numerusform>
            <numerusform>&amp;Opozovi za %n osobe</numerusform>
            <numerusform>&amp;Opozovi za %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes roles of so many people</extracomment>
        <translation>
            <numerusform>&amp;Promeni za %n osobu</numerusform>
            <numerusform>&amp;Promeni za %n osobe</numerusform>
            <numerusform>&amp;Promeni za %n osoba</numerusform>
        </translation>
    </message>
    <message>
        <source>On these &amp;sites</source>
        <translation>Na ovim &amp;sajtovima</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given</extracomment>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Poslednji dan uloga koje se dodeljuju</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonDialogs</name>
    <message>
        <source>Saved the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Sačuvane su uloge osobe %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dodata je osoba %1.</translation>
    </message>
    <message>
        <source>Saved the profile of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Sačuvan je profil osobe %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Uklonjena je osoba %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonLicensesDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Još se ništa ne menja.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>Ovo ne može da se sačuva</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <extracomment>A license that is assigned</extracomment>
        <translation>Dodeljuje se: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>A license that is taken away</extracomment>
        <translation>Oduzima se: %1</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Utvrđuje se šta se menja…</translation>
    </message>
    <message>
        <source>The licenses of this user can&apos;t be read.</source>
        <translation>Licence ovog korisnika ne mogu da se pročitaju.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of licenses</extracomment>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licenses of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Licence: %1</translation>
    </message>
    <message>
        <source>There is no license that you could assign. Add licenses on the page of them, or import a list of users.</source>
        <translation>Nema licence koju biste mogli da dodelite. Dodajte licence na njihovoj stranici ili uvezite spisak korisnika.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a license is assigned or removed; goes into the log</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Šta se menja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPanel</name>
    <message>
        <source>Select a user to see roles, access and history.</source>
        <translation>Izaberite korisnika da biste videli uloge, pristup i istoriju.</translation>
    </message>
    <message>
        <source>This user is no longer in the workspace.</source>
        <translation>Ovog korisnika više nema u radnom prostoru.</translation>
    </message>
    <message>
        <source>Change the profile of this user</source>
        <translation>Promenite profil ovog korisnika</translation>
    </message>
    <message>
        <source>Remove this user from the workspace (Del)</source>
        <translation>Uklonite ovog korisnika iz radnog prostora (Del)</translation>
    </message>
    <message>
        <source>Selected user</source>
        <translation>Izabrani korisnik</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Pristup</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a user&apos;s profile</extracomment>
        <translation>U&amp;redi…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>U&amp;kloni…</translation>
    </message>
    <message>
        <source>Report on this user</source>
        <translation>Izveštaj o ovom korisniku</translation>
    </message>
    <message>
        <source>Save or print the access of this user</source>
        <translation>Sačuvajte ili odštampajte pristup ovog korisnika</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPicker</name>
    <message>
        <source>Nobody matches. Type some of the name or of the e-mail.</source>
        <translation>Niko ne odgovara. Unesite deo imena ili e-adrese.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match(es). Type more of the name or of the e-mail to see them.</source>
        <translation>
            <numerusform>Odgovara još %n osoba. Unesite veći deo imena ili e-adrese da biste je videli.</numerusform>
            <numerusform>Odgovaraju još %n osobe. Unesite veći deo imena ili e-adrese da biste ih videli.</numerusform>
            <numerusform>Odgovara još %n osoba. Unesite veći deo imena ili e-adrese da biste ih videli.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the e-mail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Ime ili e-pošta</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Osobe koje odgovaraju</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PlannedRoles</name>
    <message>
        <source>Until when a role is held makes no difference here.</source>
        <translation>Do kada uloga važi ovde nije važno.</translation>
    </message>
    <message>
        <source>Tick what is to be compared. Nothing is changed.</source>
        <translation>Označite šta treba uporediti. Ništa se ne menja.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PrivilegePicker</name>
    <message>
        <source>Others</source>
        <extracomment>Heading of the privileges that stand in no table</extracomment>
        <translation>Ostala</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a privilege, %2 the group that it belongs to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Pretraga prava</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Prava</translation>
    </message>
    <message>
        <source>No privilege is called that. Type some of its name in any of the four languages.</source>
        <translation>Nijedno pravo se tako ne zove. Unesite deo naziva na bilo kom od četiri jezika.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ProfileView</name>
    <message>
        <source>Edit &amp;roles…</source>
        <extracomment>Button: opens the role editor</extracomment>
        <translation>Uredi &amp;uloge…</translation>
    </message>
    <message>
        <source>Give and take administrator roles (F4)</source>
        <translation>Dodelite ili opozovite administratorske uloge (F4)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <extracomment>%1 is a license that can&apos;t be used at present</extracomment>
        <translation>%1 (obustavljena)</translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <extracomment>Button: opens the licenses of a person for change</extracomment>
        <translation>&amp;Licence…</translation>
    </message>
    <message>
        <source>Assign and remove licenses</source>
        <translation>Dodelite ili oduzmite licence</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RecordProvisioningDialog</name>
    <message>
        <source>%1 holds the provisioning role here already.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Osoba %1 ovde već ima ulogu administratora za obezbeđivanje.</translation>
    </message>
    <message>
        <source>Recorded that %1 took the provisioning role.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Zabeleženo je da je osoba %1 preuzela ulogu administratora za obezbeđivanje.</translation>
    </message>
    <message>
        <source>Record what a partner did outside</source>
        <translation>Zabeležite šta je partner uradio izvan ove aplikacije</translation>
    </message>
    <message>
        <source>Record provisioning</source>
        <extracomment>Title of a dialog: a partner took the provisioning role by itself</extracomment>
        <translation>Zabeleži obezbeđivanje</translation>
    </message>
    <message>
        <source>A partner whose sale is active takes the provisioning role by itself when it handles an order, and can do so again after it was removed. Nobody gives the role here: this records that it happened, granted by the partner (Rule R26).</source>
        <translation>Partner čija je prodaja aktivna sam preuzima ulogu administratora za obezbeđivanje kada obrađuje porudžbinu, a može ponovo da je preuzme i pošto mu je uklonjena. Tu ulogu ovde niko ne dodeljuje: ovim se samo beleži da se to dogodilo i da ju je dodelio partner (pravilo R26).</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <extracomment>Button: records what a partner did</extracomment>
        <translation>Za&amp;beleži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RelationDialog</name>
    <message>
        <source>Otherwise they stay and show up as findings.</source>
        <translation>U suprotnom ostaju i prikazuju se kao nalazi.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>This touches no external administrator.</source>
        <translation>Ovo ne utiče ni na jednog spoljnog administratora.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Još se ništa ne menja.</translation>
    </message>
    <message>
        <source>Change relation</source>
        <extracomment>Title of a dialog: what a partner is to the organization</extracomment>
        <translation>Promeni odnos</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>Upravlja &amp;pretplatom</translation>
    </message>
    <message>
        <source>Its sale is &amp;active</source>
        <translation>Prodaja je &amp;aktivna</translation>
    </message>
    <message>
        <source>&amp;What changes for external administrators</source>
        <translation>&amp;Šta se menja za spoljne administratore</translation>
    </message>
    <message>
        <source>&amp;Remove the roles that give nothing any more</source>
        <translation>&amp;Ukloni uloge koje više ništa ne daju</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ReportAction</name>
    <message>
        <source>Save report on a&amp;dministrators today as PDF…</source>
        <extracomment>Menu entry: writes a report on who holds which roles</extracomment>
        <translation>Sačuvaj izveštaj o a&amp;dministratorima danas kao PDF…</translation>
    </message>
    <message>
        <source>Save access of the person as PDF…</source>
        <extracomment>Menu entry: writes a report on what the chosen person may do</extracomment>
        <translation>Sačuvaj pristup osobe kao PDF…</translation>
    </message>
    <message>
        <source>Save extract of the audit log as PDF…</source>
        <extracomment>Menu entry: writes a report with the records that pass the filters</extracomment>
        <translation>Sačuvaj izvod iz evidencije nadzora kao PDF…</translation>
    </message>
    <message>
        <source>&amp;Print report on administrators today…</source>
        <extracomment>Menu entry: prints a report on who holds which roles</extracomment>
        <translation>Od&amp;štampaj izveštaj o administratorima danas…</translation>
    </message>
    <message>
        <source>Print access of the person…</source>
        <extracomment>Menu entry: prints a report on what the chosen person may do</extracomment>
        <translation>Odštampaj pristup osobe…</translation>
    </message>
    <message>
        <source>Print extract of the audit log…</source>
        <extracomment>Menu entry: prints a report with the records that pass the filters</extracomment>
        <translation>Odštampaj izvod iz evidencije nadzora…</translation>
    </message>
    <message>
        <source>Report on administrators today</source>
        <translation>Izveštaj o administratorima danas</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Pristup osobe</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Izvod iz evidencije nadzora</translation>
    </message>
    <message>
        <source>administrators today</source>
        <extracomment>Part of a file name</extracomment>
        <translation>administratori danas</translation>
    </message>
    <message>
        <source>access</source>
        <extracomment>Part of a file name: what a person may do</extracomment>
        <translation>pristup</translation>
    </message>
    <message>
        <source>extract of the audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>izvod iz evidencije nadzora</translation>
    </message>
    <message>
        <source>Saved the report to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Izveštaj je sačuvan u datoteci „%1“.</translation>
    </message>
    <message>
        <source>Printed the report.</source>
        <translation>Izveštaj je odštampan.</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, on paper</source>
        <translation>Ko sada ima koje uloge i otvoreni nalazi, na papiru</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, as a file to keep</source>
        <translation>Ko sada ima koje uloge i otvoreni nalazi, kao datoteka za čuvanje</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, on paper</source>
        <translation>Koje uloge osoba ima, šta one dopuštaju i zašto, na papiru</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, as a file to keep</source>
        <translation>Koje uloge osoba ima, šta one dopuštaju i zašto, kao datoteka za čuvanje</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, on paper</source>
        <translation>Zapisi koji odgovaraju filterima, sa pečatom evidencije, na papiru</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, as a file to keep</source>
        <translation>Zapisi koji odgovaraju filterima, sa pečatom evidencije, kao datoteka za čuvanje</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF datoteke (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Upisivanje izveštaja…</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Štampanje izveštaja…</translation>
    </message>
    <message>
        <source>Save what is to be carried over as &amp;PDF…</source>
        <extracomment>Menu entry: writes a report on what is still to be done in Control Hub</extracomment>
        <translation>Sačuvaj spisak za prenošenje kao &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint what is to be carried over…</source>
        <extracomment>Menu entry: prints what is still to be done in Control Hub</extracomment>
        <translation>Odš&amp;tampaj spisak za prenošenje…</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>Za prenošenje u Kontrolno čvorište</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>za prenošenje</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, on paper</source>
        <translation>Koraci po osobama, s kućicama za štikliranje, na papiru</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, as a file to keep</source>
        <translation>Koraci po osobama, s kućicama za štikliranje, kao datoteka za čuvanje</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Vraćanje stanja iz rezervne kopije</translation>
    </message>
    <message>
        <source>&amp;Backups of this workspace, newest first:</source>
        <translation>&amp;Rezervne kopije ovog radnog prostora, od najnovije:</translation>
    </message>
    <message>
        <source>Backups of this workspace, newest first</source>
        <translation>Rezervne kopije ovog radnog prostora, od najnovije</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Headings of the list of backups: when, why and how large</extracomment>
        <translation>Kada je napravljena</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Razlog pravljenja</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>None has been made by itself yet. Choose a file that you backed up to.</source>
        <translation>Još nijedna nije automatski napravljena. Izaberite datoteku u koju ste upisali rezervnu kopiju.</translation>
    </message>
    <message>
        <source>&amp;Other file...</source>
        <extracomment>Button: chooses a backup that is not in the list</extracomment>
        <translation>&amp;Druga datoteka...</translation>
    </message>
    <message>
        <source>All changes made since then are taken back, and the log says so: it keeps every record. External administrators who were revoked since then stay revoked. Before that, a backup is made of the workspace as it is now, so that you can go back.</source>
        <translation>Sve izmene načinjene posle toga se poništavaju, što se beleži i u evidenciji: ona čuva svaki zapis. Spoljni administratori čija su prava posle toga opozvana ostaju bez njih. Pre toga se pravi rezervna kopija sadašnjeg radnog prostora, da biste mogli da se vratite.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: puts a backup back</extracomment>
        <translation>&amp;Vrati</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <extracomment>In the list of backups: a file that somebody chose; %1 is its name</extracomment>
        <translation>Izabrano: %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Izaberite rezervnu kopiju</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Radni prostori programa Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Reading and checking this backup...</source>
        <translation>Čitanje i provera ove rezervne kopije...</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s) revoked since then would not come back.</source>
        <translation>
            <numerusform>%n spoljni administrator čija su prava posle toga opozvana ne bi se vratio.</numerusform>
            <numerusform>%n spoljna administratora čija su prava posle toga opozvana ne bi se vratila.</numerusform>
            <numerusform>%n spoljnih administratora čija su prava posle toga opozvana ne bi se vratilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Vraćanje stanja...</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing was changed.</source>
        <translation>Stanje nije vraćeno i ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>It has the workspace as it was on %1. Users in it: %2; now: %3.</source>
        <extracomment>%1 is a date and a time, the others are numbers of users</extracomment>
        <translation>Sadrži radni prostor kakav je bio %1. Korisnika u njoj: %2; sada: %3.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RevokeExternalDialog</name>
    <message>
        <source>Re&amp;voke</source>
        <extracomment>Button: takes all rights of an external administrator</extracomment>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>Revoked the administrator rights of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Opozvana su administratorska prava osobe %1.</translation>
    </message>
    <message>
        <source>Revoke the administrator rights of %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Želite li da opozovete administratorska prava osobe %1?</translation>
    </message>
    <message>
        <source>All roles are taken, and the record of this external administrator is deleted. To come back, the person must be added anew (Rule R24).</source>
        <translation>Opozivaju se sve uloge i briše se zapis o ovom spoljnom administratoru. Za povratak osoba mora ponovo da se doda (pravilo R24).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleCellDetails</name>
    <message>
        <source>by all roles together: %1</source>
        <extracomment>Beside somebody who has a privilege; %1 is a level such as &quot;Full access&quot;</extracomment>
        <translation>po svim ulogama zajedno: %1</translation>
    </message>
    <message>
        <source>Pri&amp;vilege:</source>
        <extracomment>Which of the privileges of a place of a table is explained</extracomment>
        <translation>Pra&amp;vo:</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Pravo</translation>
    </message>
    <message>
        <source>About this place of the table</source>
        <extracomment>The part of the page that explains a place of a table</extracomment>
        <translation>O ovom polju tabele</translation>
    </message>
    <message>
        <source>Not applicable: nobody of this kind of organization can hold this role.</source>
        <translation>Nije primenljivo: niko iz ove vrste organizacije ne može da ima ovu ulogu.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Facts about a place of a table: how far a privilege goes</extracomment>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Users of</source>
        <extracomment>Facts about a place of a table: the kind of organization that the holders of a role come from</extracomment>
        <translation>Korisnici iz</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Uslovi</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Facts about a place of a table: where it is from</extracomment>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>Facts about a place of a table: how sure it is</extracomment>
        <translation>Pouzdanost</translation>
    </message>
    <message>
        <source>Not confirmed: what stands here is a guess, because the source does not tell it. Check it before you rely on it.</source>
        <translation>Nije potvrđeno: ovo što ovde piše jeste pretpostavka, jer izvor o tome ne govori. Proverite pre nego što se na to oslonite.</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>Šta bi to dalo</translation>
    </message>
    <message>
        <source>What else would give it</source>
        <translation>Šta bi to još dalo</translation>
    </message>
    <message>
        <source>No other role gives this to the same people.</source>
        <translation>Nijedna druga uloga to ne daje istim osobama.</translation>
    </message>
    <message>
        <source>Who has it this way</source>
        <translation>Ko ga ima na ovaj način</translation>
    </message>
    <message>
        <source>Nobody: this role does not give it.</source>
        <translation>Niko: ova uloga ga ne daje.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <translation>
            <numerusform>I još %1.</numerusform>
            <numerusform>I još %1.</numerusform>
            <numerusform>I još %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Prikaži ih u spisku</translation>
    </message>
    <message>
        <source>Nobody whom you see has it this way.</source>
        <translation>Od onih koje vidite, niko ga nema na ovaj način.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleEditorDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Utvrđuje se šta se menja…</translation>
    </message>
    <message>
        <source>The roles of this user can&apos;t be read.</source>
        <translation>Uloge ovog korisnika ne mogu da se pročitaju.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Još se ništa ne menja.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of roles</extracomment>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Administrator roles of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Administratorske uloge: %1</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given or whose end is changed</extracomment>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Poslednji dan uloga koje se dodeljuju</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a role is given; goes into the log</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Šta se menja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>This can&apos;t be saved; &quot;What changes&quot; says why.</source>
        <translation>Ovo ne može da se sačuva; razlog je naveden pod „Šta se menja“.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTableSheetAction</name>
    <message>
        <source>Save the table that is shown, with its legend, as a PDF file</source>
        <translation>Čuva prikazanu tabelu s legendom kao PDF datoteku</translation>
    </message>
    <message>
        <source>Print the table that is shown, with its legend</source>
        <translation>Štampa prikazanu tabelu s legendom</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <extracomment>Button: writes a table of roles and privileges</extracomment>
        <translation>Sačuvaj tabelu kao PDF…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <extracomment>Button: prints a table of roles and privileges</extracomment>
        <translation>Štampaj tabelu…</translation>
    </message>
    <message>
        <source>Save the table of roles</source>
        <translation>Čuvanje tabele uloga</translation>
    </message>
    <message>
        <source>roles</source>
        <extracomment>Part of a file name</extracomment>
        <translation>uloge</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF datoteke (*.pdf)</translation>
    </message>
    <message>
        <source>Print the table of roles</source>
        <translation>Štampanje tabele uloga</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Upisivanje tabele…</translation>
    </message>
    <message>
        <source>Printing the table…</source>
        <translation>Štampanje tabele…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTablesView</name>
    <message>
        <source>Saved the table to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Tabela je sačuvana u datoteci „%1“.</translation>
    </message>
    <message>
        <source>Handed the table to the printer.</source>
        <translation>Tabela je predata štampaču.</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>Tab: the four tables of roles and privileges</extracomment>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <extracomment>Which of the tables is shown</extracomment>
        <translation>&amp;Tabela:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a table: %1 is a sign, %2 what it means</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleWordsView</name>
    <message>
        <source>Roles</source>
        <extracomment>Tab: each role in plain words</extracomment>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <extracomment>Which of the roles is explained</extracomment>
        <translation>&amp;Uloga:</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>About the role</source>
        <translation>O ulozi</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Facts about a role: what kind it is</extracomment>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Name when external</source>
        <extracomment>Facts about a role: its name when an external administrator holds it</extracomment>
        <translation>Naziv kod spoljnih</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Facts about a role: for the organization or for sites</extracomment>
        <translation>Dodeljuje se</translation>
    </message>
    <message>
        <source>Can be given to users of</source>
        <extracomment>Facts about a role: to users of which kinds of organizations it can be given</extracomment>
        <translation>Može se dodeliti korisnicima iz</translation>
    </message>
    <message>
        <source>In Control Hub&apos;s files</source>
        <extracomment>Facts about a role: its name in the files of Control Hub</extracomment>
        <translation>U datotekama usluge Control Hub</translation>
    </message>
    <message>
        <source>In Webex&apos;s API</source>
        <extracomment>Facts about a role: its id in Webex&apos;s programming interface</extracomment>
        <translation>U Webex API-ju</translation>
    </message>
    <message>
        <source>It has no id there</source>
        <translation>Tamo nema ID</translation>
    </message>
    <message>
        <source>What it gives to users of: %1</source>
        <extracomment>Heading of privileges; %1 is a list of kinds of organizations</extracomment>
        <translation>Šta daje korisnicima iz: %1</translation>
    </message>
    <message>
        <source>Nothing by itself.</source>
        <translation>Sama po sebi ništa.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravila</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Ko je ima</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Prikaži ih u spisku</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>Nobody whom you see holds it.</source>
        <translation>Nema je niko koga vi vidite.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page: what the roles mean</extracomment>
        <translation>Uloge</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SameRolesDialog</name>
    <message>
        <source>Choose the person whose roles are to be given.</source>
        <translation>Izaberite osobu čije uloge treba dodeliti.</translation>
    </message>
    <message>
        <source>Same roles as…</source>
        <extracomment>Title of a dialog: roles as somebody else holds them</extracomment>
        <translation>Iste uloge kao…</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people the roles that somebody else holds</source>
        <translation>
            <numerusform>%n osoba dobija uloge koje ima neko drugi</numerusform>
            <numerusform>%n osobe dobijaju uloge koje ima neko drugi</numerusform>
            <numerusform>%n osoba dobija uloge koje ima neko drugi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give the same roles to %n people</source>
        <extracomment>Button: gives so many people the roles that another person holds</extracomment>
        <translation>
            <numerusform>&amp;Dodeli iste uloge za %n osobu</numerusform>
            <numerusform>&amp;Dodeli iste uloge za %n osobe</numerusform>
            <numerusform>&amp;Dodeli iste uloge za %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Promenjene su uloge za %n osobu.</numerusform>
            <numerusform>Promenjene su uloge za %n osobe.</numerusform>
            <numerusform>Promenjene su uloge za %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n people the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n osoba je dobila uloge osobe %1.</numerusform>
            <numerusform>%n osobe su dobile uloge osobe %1.</numerusform>
            <numerusform>%n osoba je dobilo uloge osobe %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person who holds the roles</source>
        <translation>&amp;Osoba koja ima uloge</translation>
    </message>
    <message>
        <source>Also &amp;take their other roles</source>
        <translation>Opozovi i njihove druge &amp;uloge</translation>
    </message>
    <message>
        <source>Afterwards they hold exactly the roles that this person holds.</source>
        <translation>Posle toga imaju tačno one uloge koje ima ta osoba.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SaveFilterDialog</name>
    <message>
        <source>There are saved filters of this name.</source>
        <translation>Sačuvani filteri s ovim nazivom već postoje.</translation>
    </message>
    <message>
        <source>Search, filters and order are kept on this computer, for you alone.</source>
        <translation>Pretraga, filteri i redosled čuvaju se na ovom računaru, samo za vas.</translation>
    </message>
    <message>
        <source>Replace the saved filters &quot;%1&quot;?</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Želite li da zamenite sačuvane filtere „%1“?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>Zameni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Sačuvaj filtere</translation>
    </message>
    <message>
        <source>&amp;Name of these filters:</source>
        <translation>&amp;Naziv ovih filtera:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SavedFilters</name>
    <message>
        <source>No saved filters yet</source>
        <extracomment>Menu: no filter has been saved yet</extracomment>
        <translation>Još nema sačuvanih filtera</translation>
    </message>
    <message>
        <source>&amp;Save these filters…</source>
        <extracomment>Menu: keeps search, filters and order under a name</extracomment>
        <translation>&amp;Sačuvaj ove filtere…</translation>
    </message>
    <message>
        <source>First search or choose filters.</source>
        <translation>Prvo pretražite ili izaberite filtere.</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <extracomment>Menu with the names of saved filters</extracomment>
        <translation>&amp;Ukloni sačuvani filter</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>Button with a menu; &amp;: its key</extracomment>
        <translation>S&amp;ačuvani filteri</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Sačuvani filteri</translation>
    </message>
    <message>
        <source>Filters that you have kept under a name</source>
        <translation>Filteri koje ste sačuvali pod nekim nazivom</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SealButton</name>
    <message>
        <source>Seal %1</source>
        <extracomment>%1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Pečat %1</translation>
    </message>
    <message>
        <source>Number and hash of the newest record of the audit log. Noted elsewhere, they show later whether the log was cut or written anew since. Press to copy them.</source>
        <translation>Broj i heš najnovijeg zapisa evidencije nadzora. Zabeleženi na drugom mestu, kasnije pokazuju da li je evidencija u međuvremenu skraćena ili ispisana iznova. Pritisnite da biste ih kopirali.</translation>
    </message>
    <message>
        <source>Copied the seal %1 to the clipboard.</source>
        <extracomment>%1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Pečat %1 je kopiran u klipbord.</translation>
    </message>
    <message>
        <source>Copy the seal</source>
        <extracomment>Button: puts number and hash of the newest record on the clipboard</extracomment>
        <translation>Kopiraj pečat</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingEditor</name>
    <message>
        <source>%1 to %2, at first %3</source>
        <extracomment>%1 and %2 are the smallest and the largest number that may be entered, %3 the one at first</extracomment>
        <translation>Od %1 do %2, podrazumevano %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Page with the settings</extracomment>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ovaj program</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Ova organizacija</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>Kao u sistemu</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>Svetla</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>Tamna</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Veličina teksta</translation>
    </message>
    <message>
        <source>Text in lists and dialogs is this large.</source>
        <translation>Tekst na listama i u dijalozima je ove veličine.</translation>
    </message>
    <message>
        <source>%1 pt (%2 %)</source>
        <extracomment>Size of the text: %1 points, %2 percent of the usual size</extracomment>
        <translation>%1 pt (%2 %)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <extracomment>%1 is what a setting says, as a sentence without a full stop</extracomment>
        <translation>Sačuvano: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Prečice na tastaturi</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Headings of the list of keyboard shortcuts</extracomment>
        <translation>Šta radi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasteri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the sidebar for screen readers</extracomment>
        <translation>Stranice</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Who is using this workspace?</source>
        <translation>Ko koristi ovaj radni prostor?</translation>
    </message>
    <message>
        <source>Search by name, e-mail or role</source>
        <translation>Pretraga po imenu, e-pošti ili ulozi</translation>
    </message>
    <message>
        <source>Search administrators</source>
        <translation>Pretraga administratora</translation>
    </message>
    <message>
        <source>Administrators who may sign in</source>
        <translation>Administratori koji smeju da se prijave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Administratorske uloge</translation>
    </message>
    <message>
        <source>This workspace has no passphrases, so the audit log will say &quot;not authenticated&quot;.</source>
        <translation>Ovaj radni prostor nema pristupne fraze, pa će u evidenciji nadzora pisati „nije autentifikovano“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>%1 (external, %2)</source>
        <extracomment>An administrator of another organization: %1 are his roles, %2 is the organization</extracomment>
        <translation>%1 (spoljni administrator, %2)</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <extracomment>Label of a choice: at which organization somebody signs in; &amp;: its key</extracomment>
        <translation>&amp;Organizacija:</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Izaberite organizaciju</translation>
    </message>
    <message>
        <source>Choose an organization to see who may sign in there.</source>
        <translation>Izaberite organizaciju da biste videli ko sme da se prijavi u nju.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteChoices</name>
    <message>
        <source>No site is called that.</source>
        <translation>Nijedan sajt se tako ne zove.</translation>
    </message>
    <message>
        <source>Roles on sites</source>
        <extracomment>Heading: roles that are held on one Webex site each</extracomment>
        <translation>Uloge na sajtovima</translation>
    </message>
    <message>
        <source>A role on a site uses no meetings license and gives no host rights there (Rule R14).</source>
        <translation>Uloga na sajtu ne troši licencu za sastanke i tamo ne daje prava domaćina (pravilo R14).</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Pretraga sajtova</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteDetails</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person&apos;s name, %2 the e-mail address</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a person, %2 the last day of a role</extracomment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>%1 (external)</source>
        <extracomment>%1 is a person who belongs to another organization</extracomment>
        <translation>%1 (spoljni administrator)</translation>
    </message>
    <message>
        <source>Managed by Control Hub: roles can be given on it.</source>
        <translation>Upravlja Kontrolno čvorište: na sajtu mogu da se dodeljuju uloge.</translation>
    </message>
    <message>
        <source>Managed by Site Administration: there are no roles on it in Control Hub.</source>
        <translation>Upravlja Administracija sajta: u Kontrolnom čvorištu nema uloga na ovom sajtu.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <extracomment>Button: lists the users of a site</extracomment>
        <translation>
            <numerusform>Prika&amp;ži %n korisnika</numerusform>
            <numerusform>Prika&amp;ži %n korisnika</numerusform>
            <numerusform>Prika&amp;ži %n korisnika</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a role on this site or a license of it.</source>
        <translation>Niko nema ulogu na ovom sajtu ni njegovu licencu.</translation>
    </message>
    <message>
        <source>Lists whoever has a role on the site or a license of it</source>
        <translation>Prikazuje sve koji imaju ulogu na sajtu ili njegovu licencu</translation>
    </message>
    <message>
        <source>Choose a site to see who holds roles on it.</source>
        <translation>Izaberite sajt da biste videli ko na njemu ima uloge.</translation>
    </message>
    <message>
        <source>Nobody holds a role on this site.</source>
        <translation>Niko nema ulogu na ovom sajtu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a role, %2 how many people hold it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Roles on this site</source>
        <translation>Uloge na ovom sajtu</translation>
    </message>
    <message>
        <source>Enter or a double click on a name opens the person.</source>
        <translation>Enter ili dvostruki klik na ime otvara osobu.</translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>Prika&amp;ži korisnike</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteDialog</name>
    <message>
        <source>The site %1 is no longer here; the list was out of date.</source>
        <translation>Sajta %1 više nema ovde; lista je bila zastarela.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Niko</translation>
    </message>
    <message>
        <source>Enter the name of the site.</source>
        <translation>Unesite naziv sajta.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Utvrđuje se šta se menja…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Još se ništa ne menja.</translation>
    </message>
    <message numerus="yes">
        <source>Save and take %n role(s)</source>
        <extracomment>Button: moves a site to Site Administration, and takes the roles on it from whoever holds them</extracomment>
        <translation>
            <numerusform>Sačuvaj i opozovi %n ulogu</numerusform>
            <numerusform>Sačuvaj i opozovi %n uloge</numerusform>
            <numerusform>Sačuvaj i opozovi %n uloga</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new site</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a site</extracomment>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Add site</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Dodaj sajt</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Uredi sajt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Name of a site, such as adriatic.webex.com</extracomment>
        <translation>&amp;Naziv</translation>
    </message>
    <message>
        <source>adriatic.webex.com</source>
        <extracomment>A host name as an example</extracomment>
        <translation>adriatic.webex.com</translation>
    </message>
    <message>
        <source>&amp;Managed by</source>
        <extracomment>What manages a site: Control Hub or Site Administration</extracomment>
        <translation>Ko &amp;upravlja</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Administracija sajta</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a site</extracomment>
        <translation>Ko je &amp;prodao</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Šta se time gubi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteRow</name>
    <message>
        <source>Who manages a site is changed on the page Sites.</source>
        <translation>Ko upravlja sajtom menja se na stranici Sajtovi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 are roles that can&apos;t be chosen, %2 says why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SitesPage</name>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Administracija sajta</translation>
    </message>
    <message>
        <source>Add a site of the organization</source>
        <translation>Dodajte sajt organizacije</translation>
    </message>
    <message>
        <source>Change who manages or sold the site, or its name (Enter)</source>
        <translation>Promenite ko upravlja sajtom, ko ga je prodao ili njegov naziv (Enter)</translation>
    </message>
    <message>
        <source>Remove the site with its roles and licenses (Del)</source>
        <translation>Uklonite sajt s njegovim ulogama i licencama (Del)</translation>
    </message>
    <message>
        <source>Choose a site first.</source>
        <translation>Prvo izaberite sajt.</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>The page of the meetings sites of the organization</extracomment>
        <translation>Sajtovi</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Ko upravlja</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ko je prodao</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column: how many people hold a role on a site</extracomment>
        <translation>Uloge</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <extracomment>Button: adds a site</extracomment>
        <translation>&amp;Dodaj sajt…</translation>
    </message>
    <message>
        <source>Add site…</source>
        <translation>Dodaj sajt…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a site</extracomment>
        <translation>U&amp;redi…</translation>
    </message>
    <message>
        <source>Edit site…</source>
        <translation>Uredi sajt…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a site</extracomment>
        <translation>U&amp;kloni…</translation>
    </message>
    <message>
        <source>Remove site…</source>
        <translation>Ukloni sajt…</translation>
    </message>
    <message>
        <source>Show the users of the site</source>
        <translation>Prikaži korisnike sajta</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sajt</numerusform>
            <numerusform>%n sajta</numerusform>
            <numerusform>%n sajtova</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no sites yet. Add one, or import a list of users: its columns name the sites.</source>
        <translation>Još nema sajtova. Dodajte sajt ili uvezite spisak korisnika: njegove kolone navode sajtove.</translation>
    </message>
    <message>
        <source>Added the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Dodat je sajt %1.</translation>
    </message>
    <message>
        <source>Saved the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Sačuvan je sajt %1.</translation>
    </message>
    <message>
        <source>Working out what goes with the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Utvrđuje se šta se uklanja sa sajtom %1…</translation>
    </message>
    <message>
        <source>The license %1 goes.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>Uklanja se licenca %1.</translation>
    </message>
    <message numerus="yes">
        <source>The license %1 goes, from %n user(s).</source>
        <extracomment>%1 is a license</extracomment>
        <translation>
            <numerusform>Uklanja se licenca %1, koju ima %n korisnik.</numerusform>
            <numerusform>Uklanja se licenca %1, koju imaju %n korisnika.</numerusform>
            <numerusform>Uklanja se licenca %1, koju ima %n korisnika.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no licenses, and nobody holds a role on it.</source>
        <translation>Sajt nema licence i niko na njemu nema ulogu.</translation>
    </message>
    <message>
        <source>Remove site</source>
        <extracomment>Title of a question
----------
Button: removes a site</extracomment>
        <translation>Ukloni sajt</translation>
    </message>
    <message>
        <source>Remove the site %1?</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Želite li da uklonite sajt %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Removed the site %1.</source>
        <translation>Uklonjen je sajt %1.</translation>
    </message>
    <message>
        <source>Removing the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Uklanjanje sajta %1…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::StartPage</name>
    <message>
        <source>See and decide who administers your Webex organization, offline, with every change in a log.</source>
        <translation>Pregledajte i odlučite ko administrira vašu Webex organizaciju, bez mreže, uz evidenciju svake promene.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Novi radni prostor</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Otvori radni prostor</translation>
    </message>
    <message>
        <source>Import from Control Hub</source>
        <extracomment>Makes a new workspace out of the files that Control Hub exports</extracomment>
        <translation>Uvezi iz Kontrolnog čvorišta</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Otvori demo</translation>
    </message>
    <message>
        <source>Start a workspace with its first full administrator</source>
        <translation>Započnite radni prostor s prvim punim administratorom</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Otvorite datoteku radnog prostora</translation>
    </message>
    <message>
        <source>Start a workspace, then read the files that Control Hub exports</source>
        <translation>Započnite radni prostor, pa učitajte datoteke koje izvozi Kontrolno čvorište</translation>
    </message>
    <message>
        <source>Look around among made-up people</source>
        <translation>Razgledajte program među izmišljenim ljudima</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Nedavni radni prostori</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ukloni sa liste</translation>
    </message>
    <message>
        <source>Forget this workspace here; its file stays where it is</source>
        <translation>Zaboravite ovaj radni prostor ovde; njegova datoteka ostaje gde jeste</translation>
    </message>
    <message>
        <source>%1 (missing)
%2</source>
        <extracomment>A file in a list: %1 is its name, %2 its folder</extracomment>
        <translation>%1 (nedostaje)
%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::StepBar</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a dialog: %1 is its number, %2 its name</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Korak %1 od %2: %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TermsView</name>
    <message>
        <source>Terms</source>
        <extracomment>Tab: the words of Control Hub in four languages</extracomment>
        <translation>Termini</translation>
    </message>
    <message>
        <source>Search the terms in any language</source>
        <translation>Pretražite termine na bilo kom jeziku</translation>
    </message>
    <message>
        <source>No term is written like this in any of the languages; look for a part of it.</source>
        <translation>Nijedan termin se ovako ne piše ni na jednom od jezika; potražite njegov deo.</translation>
    </message>
    <message>
        <source>Also written</source>
        <extracomment>Columns of the terms: other ways to write it, the id of a role in Webex&apos;s programming interface, the id</extracomment>
        <translation>Piše se i</translation>
    </message>
    <message>
        <source>API role</source>
        <translation>Uloga u API-ju</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many terms are listed: %1 of all %2</extracomment>
        <translation>%1 od %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Jezik: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Prijavljeni ste kao %1</translation>
    </message>
    <message>
        <source>Search users, roles, privileges… (Ctrl+K)</source>
        <extracomment>Button that opens a field in which one types where to go</extracomment>
        <translation>Pretraga korisnika, uloga, prava… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Go to a user, a page, an action, a role or a term (Ctrl+K)</source>
        <translation>Pređite na korisnika, stranicu, radnju, ulogu ili termin (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1. Switch to another organization in which you hold a role.</source>
        <extracomment>%1 is the name of the organization in use</extracomment>
        <translation>%1. Prelazak na drugu organizaciju u kojoj imate ulogu.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of the organization in use; the button leads to others</extracomment>
        <translation>Organizacija: %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UndoActions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What was done, and to whom or what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Verbs of buttons</extracomment>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Poništeno: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 says what: &quot;Gave roles: Jelena Petrović&quot;</extracomment>
        <translation>Ponovljeno: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 says what: &quot;Imported users: users.csv&quot;</extracomment>
        <translation>Poništavanje: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Ponavljanje: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>Menu; %1 says what it takes back</extracomment>
        <translation>&amp;Poništi: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>Menu; %1 says what it does again</extracomment>
        <translation>Pon&amp;ovi: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Pon&amp;ovi</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>poslednja izmena</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UntilField</name>
    <message>
        <source>%1 ends by itself after %2; choose a day only if it is to end earlier (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Uloga %1 sama ističe posle %2; izaberite dan samo ako treba da istekne ranije (pravilo R25).</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of the roles that are given</extracomment>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Poslednji dan uloga koje se dodeljuju</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserActions</name>
    <message>
        <source>Select one user.</source>
        <translation>Izaberite jednog korisnika.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <extracomment>Menu: goes to the profile of the user</extracomment>
        <translation>Prikaži p&amp;ojedinosti</translation>
    </message>
    <message>
        <source>Edit &amp;roles…</source>
        <translation>Uredi &amp;uloge…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Menu: changes a user&apos;s profile</extracomment>
        <translation>U&amp;redi…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>U&amp;kloni…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: copies the selected rows</extracomment>
        <translation>Ko&amp;piraj</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;roles of %n people…</source>
        <extracomment>Menu: opens the role editor</extracomment>
        <translation>
            <numerusform>Promeni &amp;uloge za %n osobu…</numerusform>
            <numerusform>Promeni &amp;uloge za %n osobe…</numerusform>
            <numerusform>Promeni &amp;uloge za %n osoba…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;licenses of %n people…</source>
        <extracomment>Menu: the licenses of several people</extracomment>
        <translation>
            <numerusform>Promeni &amp;licence za %n osobu…</numerusform>
            <numerusform>Promeni &amp;licence za %n osobe…</numerusform>
            <numerusform>Promeni &amp;licence za %n osoba…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <translation>&amp;Licence…</translation>
    </message>
    <message>
        <source>&amp;Same roles as…</source>
        <extracomment>Menu: gives the selected people the roles that somebody else holds</extracomment>
        <translation>&amp;Iste uloge kao…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n leavers…</source>
        <extracomment>Menu: takes roles and licenses from people who leave</extracomment>
        <translation>
            <numerusform>Oduzmi s&amp;ve od %n osobe koja odlazi…</numerusform>
            <numerusform>Oduzmi s&amp;ve od %n osobe koje odlaze…</numerusform>
            <numerusform>Oduzmi s&amp;ve od %n osoba koje odlaze…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take everything from a leaver…</source>
        <translation>Oduzmi s&amp;ve od osobe koja odlazi…</translation>
    </message>
    <message numerus="yes">
        <source>Send &amp;activation e-mails to %n people…</source>
        <extracomment>Menu: puts activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>Pošalji &amp;aktivacione e-poruke na %n adresu…</numerusform>
            <numerusform>Pošalji &amp;aktivacione e-poruke na %n adrese…</numerusform>
            <numerusform>Pošalji &amp;aktivacione e-poruke na %n adresa…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;activation e-mail…</source>
        <translation>Pošalji &amp;aktivacionu e-poruku…</translation>
    </message>
    <message numerus="yes">
        <source>Set %n people &amp;inactive…</source>
        <extracomment>Menu: gives people the status Inactive</extracomment>
        <translation>
            <numerusform>&amp;Deaktiviraj %n osobu…</numerusform>
            <numerusform>&amp;Deaktiviraj %n osobe…</numerusform>
            <numerusform>&amp;Deaktiviraj %n osoba…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set &amp;inactive…</source>
        <translation>&amp;Deaktiviraj…</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people…</source>
        <extracomment>Menu: removes several users</extracomment>
        <translation>
            <numerusform>U&amp;kloni %n osobu…</numerusform>
            <numerusform>U&amp;kloni %n osobe…</numerusform>
            <numerusform>U&amp;kloni %n osoba…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport the selection…</source>
        <extracomment>Menu: writes the selected people to a file</extracomment>
        <translation>I&amp;zvezi izabrane…</translation>
    </message>
    <message>
        <source>&amp;Paste e-mails to select…</source>
        <extracomment>Menu: a list of e-mails tells who is to be selected</extracomment>
        <translation>&amp;Nalepi e-adrese za izbor…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <extracomment>Menu: leads to the access of two people, side by side</extracomment>
        <translation>&amp;Uporedi sa…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserColumns</name>
    <message>
        <source>Columns and order…</source>
        <extracomment>Menu: opens a dialog</extracomment>
        <translation>Kolone i redosled…</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Menu: columns as they were at first</extracomment>
        <translation>Vrati podrazumevano</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserDialog</name>
    <message>
        <source>Enter the e-mail address.</source>
        <translation>Unesite e-adresu.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Još se ništa ne menja.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves the profile of a user</extracomment>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Add user</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Dodaj korisnika</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Uredi korisnika</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new user</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserFilter</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>&amp;Filter (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrirajte listu</translation>
    </message>
    <message>
        <source>Show only people with certain roles, statuses, licenses, sites or departments</source>
        <translation>Prikažite samo osobe s određenim ulogama, statusima, licencama, sajtovima ili odeljenjima</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserListPane</name>
    <message>
        <source>searching…</source>
        <extracomment>Small beside the number of users: the list is about to change</extracomment>
        <translation>pretraga…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>sortiranje…</translation>
    </message>
    <message>
        <source>Sign in to see users.</source>
        <translation>Prijavite se da biste videli korisnike.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pretraga…</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Niko ne odgovara pretrazi i filterima.</translation>
    </message>
    <message>
        <source>There are no users yet. Add one or import a list.</source>
        <translation>Još nema korisnika. Dodajte korisnika ili uvezite listu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many users are listed: %1 of all %2</extracomment>
        <translation>%1 od %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersEmptyState</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Obriši pretragu i filtere</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersFilterBar</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Pretraga po imenu ili e-pošti</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or the e-mail (Ctrl+F)</source>
        <translation>Svaka reč mora da se pojavljuje u imenu ili e-pošti (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>K&amp;olone…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Izaberite koje se kolone prikazuju i po čemu se lista sortira</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersHeader</name>
    <message>
        <source>Add a user to the workspace</source>
        <translation>Dodavanje korisnika u radni prostor</translation>
    </message>
    <message>
        <source>Read users or administrators from a file of Control Hub</source>
        <translation>Čitanje korisnika ili administratora iz datoteke Kontrolnog čvorišta</translation>
    </message>
    <message>
        <source>Write what is listed to a file</source>
        <translation>Upis prikazanog spiska u datoteku</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Dodaj korisnika…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: reads a file</extracomment>
        <translation>&amp;Uvezi…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu: writes a file</extracomment>
        <translation>I&amp;zvezi</translation>
    </message>
    <message>
        <source>&amp;Roster for Control Hub…</source>
        <extracomment>Menu: all users in the format of Control Hub</extracomment>
        <translation>Spisak korisnika za &amp;Kontrolno čvorište…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <extracomment>Command</extracomment>
        <translation>Dodaj korisnika…</translation>
    </message>
    <message>
        <source>Import users or administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Uvezi korisnike ili administratore…</translation>
    </message>
    <message>
        <source>With &amp;choices…</source>
        <extracomment>Menu: an export of which everything can be chosen</extracomment>
        <translation>Sa &amp;izborom svega…</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list…</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Administratori sa ovog spiska…</translation>
    </message>
    <message>
        <source>&amp;This list…</source>
        <extracomment>Menu</extracomment>
        <translation>Ovaj &amp;spisak…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersPane</name>
    <message>
        <source>Saved the filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Sačuvani su filteri „%1“.</translation>
    </message>
    <message>
        <source>Removed the saved filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Uklonjeni su sačuvani filteri „%1“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Sačuvane su licence osobe %1.</translation>
    </message>
    <message>
        <source>This person is not among the users that you can see.</source>
        <translation>Ova osoba nije među korisnicima koje možete da vidite.</translation>
    </message>
    <message numerus="yes">
        <source>Selected %n people.</source>
        <translation>
            <numerusform>Izabrana je %n osoba.</numerusform>
            <numerusform>Izabrane su %n osobe.</numerusform>
            <numerusform>Izabrano je %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those found belong to other organizations and are not in this list.</source>
        <translation>
            <numerusform>%n od pronađenih osoba pripada drugoj organizaciji i nije na ovoj listi.</numerusform>
            <numerusform>%n od pronađenih osoba pripadaju drugim organizacijama i nisu na ovoj listi.</numerusform>
            <numerusform>%n od pronađenih osoba pripada drugim organizacijama i nije na ovoj listi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the first %1 rows. For all of them use Export.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Kopirano je prvih %1 redova. Za sve redove upotrebite „Izvezi“.</translation>
    </message>
    <message>
        <source>Choose one person in the list.</source>
        <translation>Izaberite jednu osobu na spisku.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::VerifyLogDialog</name>
    <message>
        <source>Verify the audit log</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Provera evidencije nadzora</translation>
    </message>
    <message>
        <source>Works out all hashes of the log again, and tells the first record that is not what was written. Whether the end was cut or all of it written anew, only a seal tells that was noted before.</source>
        <translation>Ponovo izračunava sve heševe evidencije i navodi prvi zapis koji nije onakav kakav je upisan. Da li je skraćen kraj evidencije ili je ona cela ispisana iznova, pokazuje samo pečat koji je prethodno zabeležen.</translation>
    </message>
    <message>
        <source>Noted &amp;seal, if there is one</source>
        <extracomment>Label of a field; &amp;: its key</extracomment>
        <translation>&amp;Zabeleženi pečat, ako ga ima</translation>
    </message>
    <message>
        <source>This is no seal. A seal is a number, a colon and 64 digits or letters from a to f; paste all of it, or leave the field empty.</source>
        <translation>Ovo nije pečat. Pečat čine broj, dvotačka i 64 cifre ili slova od a do f; nalepite ga celog ili ostavite polje prazno.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <extracomment>Button: checks the audit log</extracomment>
        <translation>&amp;Proveri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WhoCanView</name>
    <message>
        <source>Who can</source>
        <extracomment>A part of the page of roles: the people who have a privilege</extracomment>
        <translation>Ko može</translation>
    </message>
    <message>
        <source>Privilege: %1</source>
        <extracomment>%1 is a privilege</extracomment>
        <translation>Pravo: %1</translation>
    </message>
    <message>
        <source>Any site</source>
        <extracomment>Instead of a site: the privilege counts if somebody has it on any of them</extracomment>
        <translation>Bilo koji sajt</translation>
    </message>
    <message>
        <source>Nobody is listed.</source>
        <translation>Na listi nema nikoga.</translation>
    </message>
    <message>
        <source>Write the people listed, with the reasons, to a CSV file</source>
        <translation>Upisuje prikazane osobe sa osnovom u datoteku</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Izaberite osobu na listi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how far a privilege goes</extracomment>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why somebody has a privilege</extracomment>
        <translation>Osnov</translation>
    </message>
    <message>
        <source>&amp;Privilege</source>
        <extracomment>Label of a field; &amp;: its key</extracomment>
        <translation>&amp;Pravo</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <extracomment>Label of a field: how far a privilege goes at least; &amp;: its key</extracomment>
        <translation>&amp;Nivo</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A level and those above it: %1 is &quot;read-only&quot;</extracomment>
        <translation>%1 ili više</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file; &amp;: its key</extracomment>
        <translation>I&amp;zvezi…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <extracomment>Command: goes to a person</extracomment>
        <translation>Prikaži osobu</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiraj kao tabelu</translation>
    </message>
    <message>
        <source>Export who has the privilege as CSV…</source>
        <translation>Izvezi ko ima pravo…</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege on %1.</source>
        <extracomment>%1 is a Webex site</extracomment>
        <translation>Niko koga vidite nema ovo pravo na sajtu %1.</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege at this level.</source>
        <translation>Niko koga vidite nema ovo pravo na ovom nivou.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Novi radni prostor...</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>&amp;Otvori radni prostor...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otvori neda&amp;vne</translation>
    </message>
    <message>
        <source>&amp;Import from Control Hub...</source>
        <translation>&amp;Uvezi iz Kontrolnog čvorišta...</translation>
    </message>
    <message>
        <source>&amp;Export administrators...</source>
        <translation>&amp;Izvezi administratore...</translation>
    </message>
    <message>
        <source>Sign in as &amp;another administrator...</source>
        <translation>Prijava kao &amp;drugi administrator...</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Zatvori radni prostor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Iz&amp;ađi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Prikaz</translation>
    </message>
    <message>
        <source>&amp;Search this page</source>
        <translation>&amp;Pretraži ovu stranicu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu with the languages of the program</extracomment>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu with the colours of the program: system, light, dark</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>&amp;Sistemska</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>S&amp;vetla</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>&amp;Tamna</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>Po&amp;moć</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Prečice na tastaturi</translation>
    </message>
    <message>
        <source>&amp;About Rolecall</source>
        <translation>&amp;O programu Rolecall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu</extracomment>
        <translation>Uređi&amp;vanje</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <extracomment>Menu: a field in which one types where to go</extracomment>
        <translation>&amp;Idi na...</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>Menu with the sizes of the text</extracomment>
        <translation>&amp;Veličina teksta</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>What can be done, in a list: %1 is the name of another organization</extracomment>
        <translation>Pređi na %1</translation>
    </message>
    <message>
        <source>S&amp;witch organization</source>
        <extracomment>Menu with the names of the organizations in which one works; &quot;w&quot; is its key</extracomment>
        <translation>&amp;Pređi na drugu organizaciju</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <extracomment>Menu: makes a backup of the workspace</extracomment>
        <translation>Napravi &amp;rezervnu kopiju...</translation>
    </message>
    <message>
        <source>Re&amp;store a backup...</source>
        <extracomment>Menu: puts a backup of the workspace back</extracomment>
        <translation>Vrati stanje iz rezervne &amp;kopije...</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Veći tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Manji tekst</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Uobičajena veličina teksta</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceOpener</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Otvaranje radnog prostora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the demo. Move it away and open the demo again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>„%1“ nije demo. Premestite tu datoteku i ponovo otvorite demo.</translation>
    </message>
    <message>
        <source>%1 To get a new demo, move &quot;%2&quot; away and open the demo again.</source>
        <translation>%1 Za novi demo premestite datoteku „%2“ i ponovo otvorite demo.</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Otvaranje demoa</translation>
    </message>
    <message>
        <source>Making up the people of the demo</source>
        <translation>Izmišljanje ljudi za demo</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Prijavljivanje</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceStatusBar</name>
    <message>
        <source>Working...</source>
        <extracomment>State of the workspace file: something is still under way / everything is on the disk</extracomment>
        <translation>Rad u toku...</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sačuvano</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Samo za čitanje</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message numerus="yes">
        <source>%n full administrator(s)</source>
        <translation>
            <numerusform>%n pun administrator</numerusform>
            <numerusform>%n puna administratora</numerusform>
            <numerusform>%n punih administratora</numerusform>
        </translation>
    </message>
    <message>
        <source>At least two full administrators are advised (Rule R5).</source>
        <translation>Savetuju se bar dva puna administratora (pravilo R5).</translation>
    </message>
</context>
</TS>
