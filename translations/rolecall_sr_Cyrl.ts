<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Cyrl" sourcelanguage="en">
<context>
    <name>AtomicFile</name>
    <message>
        <source>There is no room left on the disk of %1; the old file is unchanged.</source>
        <translation>На диску на којем је %1 нема више места; стара датотека није промењена.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>Датотека %1 већ постоји и није промењена; изаберите друго име или дозволите да се замени.</translation>
    </message>
    <message>
        <source>You may not write to the folder of %1; the old file is unchanged. Choose another folder.</source>
        <translation>Не смете да уписујете у фасциклу у којој је %1; стара датотека није промењена. Изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>There is no folder for the file %1; choose a folder that exists.</source>
        <translation>Не постоји фасцикла за датотеку %1; изаберите постојећу фасциклу.</translation>
    </message>
    <message>
        <source>The file %1 would be larger than its disk or your limits allow; the old file is unchanged.</source>
        <translation>Датотека %1 била би већа него што дозвољавају диск или ваша ограничења; стара датотека није промењена.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; the old file is unchanged. Check the disk and try again.</source>
        <translation>Датотека %1 не може да се упише; стара датотека није промењена. Проверите диск и покушајте поново.</translation>
    </message>
    <message>
        <source>The name %1 is a folder; choose a name for the file.</source>
        <translation>Под именом %1 постоји фасцикла; изаберите име за датотеку.</translation>
    </message>
    <message>
        <source>%1 is a folder, a link or a device and can&apos;t be replaced; choose another name.</source>
        <translation>%1 је фасцикла, веза или уређај и не може да се замени; изаберите друго име.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>Криптографска библиотека програма не може да се покрене.</translation>
    </message>
    <message>
        <source>The file %1 was not written; the old file is unchanged.</source>
        <translation>Датотека %1 није уписана; стара датотека није промењена.</translation>
    </message>
    <message>
        <source>What was written to the disk of %1 does not read back the same; the old file is unchanged. Check the disk and try again.</source>
        <translation>Оно што је уписано на диск на којем је %1 не чита се исто; стара датотека није промењена. Проверите диск и покушајте поново.</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the disk did not confirm its name; check the disk and export again.</source>
        <translation>Нова датотека %1 је на свом месту, али диск није потврдио њено име; проверите диск и извезите поново.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 user(s)</source>
        <extracomment>%1 is the number of users</extracomment>
        <translation>
            <numerusform>%1 корисник</numerusform>
            <numerusform>%1 корисника</numerusform>
            <numerusform>%1 корисника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 license(s)</source>
        <extracomment>%1 is the number of licenses</extracomment>
        <translation>
            <numerusform>%1 лиценца</numerusform>
            <numerusform>%1 лиценце</numerusform>
            <numerusform>%1 лиценци</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is a quote in the middle of a cell; put quotes around the whole cell and double those inside it, then try again.</source>
        <translation>Усред ћелије стоји наводник; ставите целу ћелију под наводнике и удвојите оне у њој, па покушајте поново.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Нема довољно меморије за читање датотеке.</translation>
    </message>
    <message>
        <source>The file is empty; choose a file with a row of headings.</source>
        <translation>Датотека је празна; изаберите датотеку с редом заглавља.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed; close it with a second one and try again.</source>
        <translation>Ћелија почиње наводником који није затворен; затворите га другим наводником и покушајте поново.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it, or close the quote with which it begins, and try again.</source>
        <translation>Ова ћелија је дужа од 1 MB; скратите је или затворите наводник којим почиње, па покушајте поново.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it and try again.</source>
        <translation>Ова ћелија је дужа од 1 MB; скратите је и покушајте поново.</translation>
    </message>
    <message>
        <source>The row has more than 500 columns; delete those that are not needed and try again.</source>
        <translation>Ред има више од 500 колона; избришите оне које нису потребне и покушајте поново.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>Ред има више ћелија него што има заглавља; проверите раздвајаче и наводнике у овом реду.</translation>
    </message>
    <message>
        <source>The file has more than 2,000,000 rows; cut it into several files.</source>
        <translation>Датотека има више од 2.000.000 редова; поделите је на неколико датотека.</translation>
    </message>
    <message>
        <source>The first row holds no headings; the names of the columns have to stand there.</source>
        <translation>У првом реду нема заглавља; у њему морају да стоје имена колона.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column, and try again.</source>
        <translation>Једна колона нема заглавље; дајте јој га или избришите колону, па покушајте поново.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them and try again.</source>
        <translation>Две колоне имају исто заглавље; преименујте или избришите једну од њих и покушајте поново.</translation>
    </message>
    <message>
        <source>The headings of the file have changed since it was read; start again.</source>
        <translation>Заглавља датотеке су промењена откад је прочитана; почните поново.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>Датотека %1 не може да се отвори; проверите да ли постоји и да ли смете да је читате.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device and not a file; choose a CSV file.</source>
        <translation>%1 је фасцикла или уређај, а не датотека; изаберите CSV датотеку.</translation>
    </message>
    <message>
        <source>There are bytes that are not valid UTF-8; open the file in the program it comes from, save it as UTF-8 and try again.</source>
        <translation>Има бајтова који нису исправан UTF-8; отворите датотеку у програму из којег потиче, сачувајте је као UTF-8 и покушајте поново.</translation>
    </message>
    <message>
        <source>There is half a character, so this is not valid UTF-16; save the file as UTF-8 and try again.</source>
        <translation>Постоји само половина једног знака, па ово није исправан UTF-16; сачувајте датотеку као UTF-8 и покушајте поново.</translation>
    </message>
    <message>
        <source>There is a NUL character, which no text holds; save the file as UTF-8 and try again.</source>
        <translation>Постоји знак NUL, којег нема ни у једном тексту; сачувајте датотеку као UTF-8 и покушајте поново.</translation>
    </message>
    <message>
        <source>There is a byte that stands for no character in %1; choose another encoding, or save the file as UTF-8 and try again.</source>
        <translation>Постоји бајт који у кодирању %1 не означава ниједан знак; изаберите друго кодирање или сачувајте датотеку као UTF-8 и покушајте поново.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>Криптографска библиотека програма не може да се покрене.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end; check the disk and try again.</source>
        <translation>Датотека %1 не може да се прочита до краја; проверите диск и покушајте поново.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Читање је отказано; ништа није промењено.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>Ћелија садржи знак који не може да се упише у датотеку; исправите га и покушајте поново.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>The e-mail address is missing; enter one.</source>
        <translation>Недостаје е-адреса; унесите је.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; enter one like name@example.com.</source>
        <translation>Ово није е-адреса; унесите је у облику name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail address has more than 64 characters before the @; Control Hub takes at most 64.</source>
        <translation>Е-адреса има више од 64 знака испред знака @; Контролно чвориште прихвата највише 64.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not a domain; enter one like example.com.</source>
        <translation>Део е-адресе иза знака @ није домен; унесите домен као што је example.com.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Full administrator</source>
        <comment>role.full_admin</comment>
        <translation>Пун администратор</translation>
    </message>
    <message>
        <source>Read-only administrator</source>
        <comment>role.readonly_admin</comment>
        <translation>Администратор само за читање</translation>
    </message>
    <message>
        <source>Support administrator</source>
        <comment>role.support_admin</comment>
        <translation>Администратор подршке</translation>
    </message>
    <message>
        <source>User and device administrator</source>
        <comment>role.user_device_admin</comment>
        <translation>Администратор корисника и уређаја</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <comment>role.device_admin</comment>
        <translation>Администратор уређаја</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <comment>role.compliance_officer</comment>
        <translation>Службеник за усаглашеност</translation>
    </message>
    <message>
        <source>Advanced troubleshooting access</source>
        <comment>role.advanced_troubleshooting</comment>
        <translation>Приступ напредном решавању проблема</translation>
    </message>
    <message>
        <source>Webex site administrator</source>
        <comment>role.site_admin</comment>
        <translation>Администратор Webex сајта</translation>
    </message>
    <message>
        <source>Webex user administrator</source>
        <comment>role.site_user_admin</comment>
        <translation>Администратор Webex корисника</translation>
    </message>
    <message>
        <source>Webex read-only administrator</source>
        <comment>role.site_readonly_admin</comment>
        <translation>Webex администратор само за читање</translation>
    </message>
    <message>
        <source>Contact Center service administrator</source>
        <comment>role.contact_center_service_admin</comment>
        <translation>Администратор услуге контакт центра</translation>
    </message>
    <message>
        <source>Webex Events administrator</source>
        <comment>role.events_admin</comment>
        <translation>Администратор услуге Webex Events</translation>
    </message>
    <message>
        <source>Provisioning administrator</source>
        <comment>role.provisioning_admin</comment>
        <translation>Администратор за обезбеђивање</translation>
    </message>
    <message>
        <source>External full administrator</source>
        <comment>role.external_full_admin</comment>
        <translation>Спољни пуни администратор</translation>
    </message>
    <message>
        <source>External read-only administrator</source>
        <comment>role.external_readonly_admin</comment>
        <translation>Спољни администратор само за читање</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <comment>holder.customer</comment>
        <translation>Организација клијената</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <comment>holder.partner</comment>
        <translation>Партнерска организација</translation>
    </message>
    <message>
        <source>Any other organization</source>
        <comment>holder.other</comment>
        <translation>Било која друга организација</translation>
    </message>
    <message>
        <source>External organization</source>
        <comment>holder.external</comment>
        <translation>Спољна организација</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>level.read</comment>
        <translation>Само за читање</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>level.not_applicable</comment>
        <translation>Не може да се примени</translation>
    </message>
    <message>
        <source>For the services sold by the partner</source>
        <comment>level.partner_services</comment>
        <translation>За услуге које је продао партнер</translation>
    </message>
    <message>
        <source>For sites of the subscription that the partner sold</source>
        <comment>level.partner_sites</comment>
        <translation>За сајтове из претплате коју је продао партнер</translation>
    </message>
    <message>
        <source>Add or delete users and assign licenses</source>
        <comment>privilege.manage_users_licenses</comment>
        <translation>Додавање и брисање корисника и додељивање лиценци</translation>
    </message>
    <message>
        <source>Assign roles to users</source>
        <comment>privilege.assign_roles</comment>
        <translation>Додељивање улога корисницима</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>privilege.manage_devices</comment>
        <translation>Управљање уређајима</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>privilege.policy_templates</comment>
        <translation>Политика предузећа и предлошци</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>privilege.analytics_reports</comment>
        <translation>Аналитика и извештаји</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>privilege.troubleshooting</comment>
        <translation>Решавање проблема</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>privilege.licenses_upgrades</comment>
        <translation>Лиценце и надоградње</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <comment>privilege.organization_settings</comment>
        <translation>Поставке организације</translation>
    </message>
    <message>
        <source>App integrations</source>
        <comment>privilege.app_integrations</comment>
        <translation>Интеграције апликација</translation>
    </message>
    <message>
        <source>Webex site management</source>
        <comment>privilege.site_management</comment>
        <translation>Управљање Webex сајтом</translation>
    </message>
    <message>
        <source>Administrator actions audit log</source>
        <comment>privilege.admin_audit_log</comment>
        <translation>Евиденција надзора радњи администратора</translation>
    </message>
    <message>
        <source>Access to user-generated content</source>
        <comment>privilege.user_generated_content</comment>
        <translation>Приступ садржају који су генерисали корисници</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <comment>privilege.legal_hold</comment>
        <translation>Законско задржавање</translation>
    </message>
    <message>
        <source>Access to join in-progress meetings</source>
        <comment>privilege.join_meetings</comment>
        <translation>Приступ за придруживање састанцима у току</translation>
    </message>
    <message>
        <source>Access to live meetings</source>
        <comment>privilege.live_meetings</comment>
        <translation>Приступ састанцима уживо</translation>
    </message>
    <message>
        <source>Product e-mail notifications</source>
        <comment>privilege.product_notifications</comment>
        <translation>Обавештења о производу е-поштом</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>site.user_management</comment>
        <translation>Управљање корисницима</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>site.analytics_reports</comment>
        <translation>Аналитика и извештаји</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>site.licenses</comment>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>site.role_assignment</comment>
        <translation>Додељивање улога</translation>
    </message>
    <message>
        <source>Site configuration</source>
        <comment>site.configuration</comment>
        <translation>Конфигурација сајта</translation>
    </message>
    <message>
        <source>Administer the contact center features</source>
        <comment>cc.administer_features</comment>
        <translation>Администрирање функција контакт центра</translation>
    </message>
    <message>
        <source>Add or remove users in the customer organization</source>
        <comment>cc.manage_users</comment>
        <translation>Додавање или уклањање корисника у организацији клијената</translation>
    </message>
    <message>
        <source>Send the activation e-mail</source>
        <comment>cc.send_activation</comment>
        <translation>Слање активационе е-поруке</translation>
    </message>
    <message>
        <source>Assign, edit or remove contact center licenses</source>
        <comment>cc.manage_licenses</comment>
        <translation>Додељивање, уређивање или уклањање лиценци контакт центра</translation>
    </message>
    <message>
        <source>Add the service administrator role to external administrators or revoke it</source>
        <comment>cc.delegate_service_admin</comment>
        <translation>Додавање улоге администратора услуге контакт центра спољним администраторима или њено опозивање</translation>
    </message>
    <message>
        <source>Sign in to the management portal</source>
        <comment>cc.portal_sign_in</comment>
        <translation>Пријава на портал за управљање</translation>
    </message>
    <message>
        <source>View the list of other external administrators</source>
        <comment>cc.view_external_admins</comment>
        <translation>Приказ листе других спољних администратора</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>external.user_management</comment>
        <translation>Управљање корисницима</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>external.device_management</comment>
        <translation>Управљање уређајима</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>external.policy_templates</comment>
        <translation>Политика предузећа и предлошци</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>external.troubleshooting</comment>
        <translation>Решавање проблема</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>external.support_metrics</comment>
        <translation>Метрика и обавештења подршке</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>external.licenses_upgrades</comment>
        <translation>Лиценце и надоградње</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>external.role_assignment</comment>
        <translation>Додељивање улога</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>external.provisioning_orders</comment>
        <translation>Обезбеђивање поруџбина</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>external.sites</comment>
        <translation>Додавање и брисање сајтова</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>external.add_external_admins</comment>
        <translation>Додавање спољних администратора</translation>
    </message>
    <message>
        <source>Control Hub</source>
        <comment>term.control_hub</comment>
        <translation>Контролно чвориште</translation>
    </message>
    <message>
        <source>Management portal</source>
        <comment>term.management_portal</comment>
        <translation>Портал за управљање</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>term.users</comment>
        <translation>Корисници</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>term.profile</comment>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <comment>term.administrator_roles</comment>
        <translation>Администраторске улоге</translation>
    </message>
    <message>
        <source>None</source>
        <comment>term.none</comment>
        <translation>Нема</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>term.external_administrators</comment>
        <translation>Спољни администратори</translation>
    </message>
    <message>
        <source>All external administrators</source>
        <comment>term.all_external_administrators</comment>
        <translation>Сви спољни администратори</translation>
    </message>
    <message>
        <source>Add external administrator</source>
        <comment>term.add_external_administrator</comment>
        <translation>Додај спољног администратора</translation>
    </message>
    <message>
        <source>Verify e-mail</source>
        <comment>term.verify_email</comment>
        <translation>Потврди е-адресу</translation>
    </message>
    <message>
        <source>Revoke administrator rights</source>
        <comment>term.revoke_admin_rights</comment>
        <translation>Опозови администраторска права</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>term.filter</comment>
        <translation>Филтер</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>term.export</comment>
        <translation>Извези</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>term.save</comment>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>term.edit</comment>
        <translation>Уреди</translation>
    </message>
    <message>
        <source>Break glass</source>
        <comment>term.break_glass</comment>
        <translation>Разбијање стакла</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <comment>term.activation_email</comment>
        <translation>Активациона е-порука</translation>
    </message>
    <message>
        <source>License</source>
        <comment>term.license</comment>
        <translation>Лиценца</translation>
    </message>
    <message>
        <source>Standard license</source>
        <comment>term.standard_license</comment>
        <translation>Стандардна лиценца</translation>
    </message>
    <message>
        <source>First/Last name</source>
        <comment>term.csv.name</comment>
        <translation>Име/презиме</translation>
    </message>
    <message>
        <source>User ID/Email</source>
        <comment>term.csv.email</comment>
        <translation>ID/е-пошта корисника</translation>
    </message>
    <message>
        <source>Administrator role</source>
        <comment>term.csv.roles</comment>
        <translation>Администраторска улога</translation>
    </message>
    <message>
        <source>(User settings)</source>
        <comment>level.user_settings</comment>
        <translation>(Корисничке поставке)</translation>
    </message>
    <message>
        <source>Full access</source>
        <comment>level.full</comment>
        <translation>Пун приступ</translation>
    </message>
    <message>
        <source>No access</source>
        <comment>level.none</comment>
        <translation>Нема приступа</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>privilege.external_admins</comment>
        <translation>Спољни администратори</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>privilege.add_external_admins</comment>
        <translation>Додавање спољних администратора</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>privilege.add_delete_sites</comment>
        <translation>Додавање и брисање сајтова</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>privilege.support_metrics</comment>
        <translation>Метрика и обавештења подршке</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>privilege.provisioning_orders</comment>
        <translation>Обезбеђивање поруџбина</translation>
    </message>
    <message>
        <source>Open the Webex Events portal</source>
        <comment>events.open_portal</comment>
        <translation>Отварање портала Webex Events</translation>
    </message>
    <message>
        <source>Give access to Webex Events</source>
        <comment>events.grant_access</comment>
        <translation>Давање приступа услузи Webex Events</translation>
    </message>
    <message>
        <source>Start the Webex Events portal</source>
        <comment>term.start_events_portal</comment>
        <translation>Покрени портал Webex Events</translation>
    </message>
    <message>
        <source>Full administrator privileges</source>
        <comment>term.full_privileges</comment>
        <translation>Пуна администраторска права</translation>
    </message>
    <message>
        <source>Read-only administrator privileges</source>
        <comment>term.readonly_privileges</comment>
        <translation>Администраторска права само за читање</translation>
    </message>
    <message>
        <source>Provisioning administrator privileges</source>
        <comment>term.provisioning_privileges</comment>
        <translation>Администраторска права за обезбеђивање</translation>
    </message>
    <message>
        <source>Organization role</source>
        <comment>term.organization_role</comment>
        <translation>Организациона улога</translation>
    </message>
    <message>
        <source>Service roles</source>
        <comment>term.service_roles</comment>
        <translation>Улоге за услуге</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>term.services</comment>
        <translation>Услуге</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>term.events</comment>
        <translation>Догађаји</translation>
    </message>
    <message>
        <source>Agent Desktop</source>
        <comment>term.agent_desktop</comment>
        <translation>Agent Desktop</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>term.subscription</comment>
        <translation>Претплата</translation>
    </message>
    <message>
        <source>Webex site</source>
        <comment>term.site</comment>
        <translation>Webex сајт</translation>
    </message>
    <message>
        <source>Premium license</source>
        <comment>term.premium_license</comment>
        <translation>Премијум лиценца</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <comment>term.self_signup</comment>
        <translation>Бесплатна саморегистрација</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <comment>term.consumer_organization</comment>
        <translation>Потрошачка организација</translation>
    </message>
    <message>
        <source>Live meetings</source>
        <comment>term.live_meetings</comment>
        <translation>Састанци уживо</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status.active</comment>
        <translation>Активан</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>status.verified</comment>
        <translation>Потврђен</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>status.not_verified</comment>
        <translation>Није потврђен</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status.pending</comment>
        <translation>На чекању</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status.inactive</comment>
        <translation>Неактиван</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>together with one of: %1</source>
        <extracomment>Condition of a privilege; %1 is a list of roles, e.g. &quot;together with Full administrator&quot;</extracomment>
        <translation>заједно с једном од улога: %1</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>само на додељеним сајтовима</translation>
    </message>
    <message>
        <source>only a user&apos;s settings for meetings</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>само корисникове поставке за састанке</translation>
    </message>
    <message>
        <source>only Contact Center service administrators</source>
        <extracomment>Condition of a privilege that shows a list of external administrators</extracomment>
        <translation>само администратори услуге контакт центра</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</source>
        <translation>Имена у радном простору су предугачка за приказ на листи: заједно имају више од четири гигабајта. Скратите или уклоните нека.</translation>
    </message>
    <message>
        <source>Loading was stopped; open the workspace again to go on.</source>
        <translation>Учитавање је заустављено; поново отворите радни простор да бисте наставили.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>Датотека %1 не може да се отвори; проверите да ли постоји и да ли смете да је читате.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1; nothing was changed. Make room and try again.</source>
        <translation>На диску на којем је %1 нема више места; ништа није промењено. Ослободите место и покушајте поново.</translation>
    </message>
    <message>
        <source>The file %1 is being written by another program; try again in a moment.</source>
        <translation>У датотеку %1 управо уписује други програм; покушајте поново за који тренутак.</translation>
    </message>
    <message>
        <source>The file %1 is read-only; nothing was changed. Open a copy that you may write.</source>
        <translation>Датотека %1 је само за читање; ништа није промењено. Отворите копију у коју смете да уписујете.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is no Rolecall workspace; it was not changed.</source>
        <translation>Датотека %1 је оштећена или није радни простор програма Rolecall; није промењена.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read or written; nothing was changed.</source>
        <translation>Датотека %1 не може да се чита ни да се у њу уписује; ништа није промењено.</translation>
    </message>
    <message>
        <source>There is no such organization in this workspace.</source>
        <translation>У овом радном простору нема такве организације.</translation>
    </message>
    <message>
        <source>%1 is not a Rolecall workspace; it was not changed. Choose a file that Rolecall made.</source>
        <translation>%1 није радни простор програма Rolecall; није промењено. Изаберите датотеку коју је направио Rolecall.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 већ постоји; изаберите друго име.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made; check that the folder is there and that you may write in it.</source>
        <translation>%1 не може да се направи; проверите да ли фасцикла постоји и да ли смете у њу да уписујете.</translation>
    </message>
    <message>
        <source>There is no file %1; check the name.</source>
        <translation>Не постоји датотека %1; проверите име.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rolecall; it was not changed. Open it with that version.</source>
        <translation>%1 је записала новија верзија програма Rolecall; није промењено. Отворите га том верзијом.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Датотека је оштећена: %1</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is missing.</source>
        <translation>Ред табеле %1 упућује на ред који недостаје.</translation>
    </message>
</context>
</TS>
