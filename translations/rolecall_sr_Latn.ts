<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
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
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>Ćelija sadrži znak koji ne može da se upiše u datoteku; ispravite ga i pokušajte ponovo.</translation>
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
    <name>Roster</name>
    <message>
        <source>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</source>
        <translation>Imena u radnom prostoru su predugačka za prikaz na listi: zajedno imaju više od četiri gigabajta. Skratite ili uklonite neka.</translation>
    </message>
    <message>
        <source>Loading was stopped; open the workspace again to go on.</source>
        <translation>Učitavanje je zaustavljeno; ponovo otvorite radni prostor da biste nastavili.</translation>
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
        <source>The file %1 is damaged or is no Rolecall workspace; it was not changed.</source>
        <translation>Datoteka %1 je oštećena ili nije radni prostor programa Rolecall; nije promenjena.</translation>
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
        <translation>%1 nije radni prostor programa Rolecall; nije promenjeno. Izaberite datoteku koju je napravio Rolecall.</translation>
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
        <translation>%1 je zapisala novija verzija programa Rolecall; nije promenjeno. Otvorite ga tom verzijom.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Datoteka je oštećena: %1</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is missing.</source>
        <translation>Red tabele %1 upućuje na red koji nedostaje.</translation>
    </message>
</context>
</TS>
