<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AtomicFile</name>
    <message>
        <source>There is no room left on the disk of %1; the old file is unchanged.</source>
        <translation>На диска, на който е %1, няма повече място; старият файл не е променен.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>Файлът %1 вече съществува и не е променен; изберете друго име или разрешете да бъде заменен.</translation>
    </message>
    <message>
        <source>You may not write to the folder of %1; the old file is unchanged. Choose another folder.</source>
        <translation>Нямате право да записвате в папката на %1; старият файл не е променен. Изберете друга папка.</translation>
    </message>
    <message>
        <source>There is no folder for the file %1; choose a folder that exists.</source>
        <translation>Няма папка за файла %1; изберете съществуваща папка.</translation>
    </message>
    <message>
        <source>The file %1 would be larger than its disk or your limits allow; the old file is unchanged.</source>
        <translation>Файлът %1 би станал по-голям, отколкото позволяват дискът или вашите ограничения; старият файл не е променен.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; the old file is unchanged. Check the disk and try again.</source>
        <translation>Файлът %1 не може да се запише; старият файл не е променен. Проверете диска и опитайте отново.</translation>
    </message>
    <message>
        <source>The name %1 is a folder; choose a name for the file.</source>
        <translation>С името %1 има папка; изберете име за файла.</translation>
    </message>
    <message>
        <source>%1 is a folder, a link or a device and can&apos;t be replaced; choose another name.</source>
        <translation>%1 е папка, връзка или устройство и не може да се замени; изберете друго име.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>Криптографската библиотека на програмата не може да се стартира.</translation>
    </message>
    <message>
        <source>The file %1 was not written; the old file is unchanged.</source>
        <translation>Файлът %1 не е записан; старият файл не е променен.</translation>
    </message>
    <message>
        <source>What was written to the disk of %1 does not read back the same; the old file is unchanged. Check the disk and try again.</source>
        <translation>Записаното на диска, на който е %1, не се прочита обратно същото; старият файл не е променен. Проверете диска и опитайте отново.</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the disk did not confirm its name; check the disk and export again.</source>
        <translation>Новият файл %1 е на мястото си, но дискът не потвърди името му; проверете диска и експортирайте отново.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 user(s)</source>
        <extracomment>%1 is the number of users</extracomment>
        <translation>
            <numerusform>%1 потребител</numerusform>
            <numerusform>%1 потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 license(s)</source>
        <extracomment>%1 is the number of licenses</extracomment>
        <translation>
            <numerusform>%1 лиценз</numerusform>
            <numerusform>%1 лиценза</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is a quote in the middle of a cell; put quotes around the whole cell and double those inside it, then try again.</source>
        <translation>В средата на клетка има кавичка; поставете цялата клетка в кавички и удвойте тези вътре в нея, след което опитайте отново.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Няма достатъчно памет за прочитане на файла.</translation>
    </message>
    <message>
        <source>The file is empty; choose a file with a row of headings.</source>
        <translation>Файлът е празен; изберете файл с ред със заглавия.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed; close it with a second one and try again.</source>
        <translation>Клетка започва с кавичка, която не е затворена; затворете я с втора кавичка и опитайте отново.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it, or close the quote with which it begins, and try again.</source>
        <translation>Тази клетка е по-дълга от 1 МБ; съкратете я или затворете кавичката, с която започва, и опитайте отново.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it and try again.</source>
        <translation>Тази клетка е по-дълга от 1 МБ; съкратете я и опитайте отново.</translation>
    </message>
    <message>
        <source>The row has more than 500 columns; delete those that are not needed and try again.</source>
        <translation>Редът има повече от 500 колони; изтрийте ненужните и опитайте отново.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>Редът има повече клетки, отколкото са заглавията; проверете разделителите и кавичките в този ред.</translation>
    </message>
    <message>
        <source>The file has more than 2,000,000 rows; cut it into several files.</source>
        <translation>Файлът има повече от 2&#xa0;000&#xa0;000 реда; разделете го на няколко файла.</translation>
    </message>
    <message>
        <source>The first row holds no headings; the names of the columns have to stand there.</source>
        <translation>Първият ред не съдържа заглавия; в него трябва да са имената на колоните.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column, and try again.</source>
        <translation>Една колона няма заглавие; дайте ѝ заглавие или изтрийте колоната и опитайте отново.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them and try again.</source>
        <translation>Две колони имат едно и също заглавие; преименувайте или изтрийте едната и опитайте отново.</translation>
    </message>
    <message>
        <source>The headings of the file have changed since it was read; start again.</source>
        <translation>Заглавията на файла са променени, откакто е прочетен; започнете отново.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>Файлът %1 не може да се отвори; проверете дали съществува и дали имате право да го четете.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device and not a file; choose a CSV file.</source>
        <translation>%1 е папка или устройство, а не файл; изберете CSV файл.</translation>
    </message>
    <message>
        <source>There are bytes that are not valid UTF-8; open the file in the program it comes from, save it as UTF-8 and try again.</source>
        <translation>Има байтове, които не са валиден UTF-8; отворете файла в програмата, от която е, запишете го като UTF-8 и опитайте отново.</translation>
    </message>
    <message>
        <source>There is half a character, so this is not valid UTF-16; save the file as UTF-8 and try again.</source>
        <translation>Има само половин знак, затова това не е валиден UTF-16; запишете файла като UTF-8 и опитайте отново.</translation>
    </message>
    <message>
        <source>There is a NUL character, which no text holds; save the file as UTF-8 and try again.</source>
        <translation>Има знак NUL, какъвто няма в никой текст; запишете файла като UTF-8 и опитайте отново.</translation>
    </message>
    <message>
        <source>There is a byte that stands for no character in %1; choose another encoding, or save the file as UTF-8 and try again.</source>
        <translation>Има байт, който не означава никакъв знак в кодирането %1; изберете друго кодиране или запишете файла като UTF-8 и опитайте отново.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>Криптографската библиотека на програмата не може да се стартира.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end; check the disk and try again.</source>
        <translation>Файлът %1 не може да се прочете докрай; проверете диска и опитайте отново.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Четенето е отменено; нищо не е променено.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>Клетка съдържа знак, който не може да се запише във файл; поправете го и опитайте отново.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>The e-mail address is missing; enter one.</source>
        <translation>Липсва имейл адрес; въведете го.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; enter one like name@example.com.</source>
        <translation>Това не е имейл адрес; въведете адрес във вида name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail address has more than 64 characters before the @; Control Hub takes at most 64.</source>
        <translation>Имейл адресът има повече от 64 знака преди @; Control Hub приема най-много 64.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not a domain; enter one like example.com.</source>
        <translation>Частта от имейл адреса след @ не е домейн; въведете домейн като example.com.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Full administrator</source>
        <comment>role.full_admin</comment>
        <translation>Пълен администратор</translation>
    </message>
    <message>
        <source>Read-only administrator</source>
        <comment>role.readonly_admin</comment>
        <translation>Администратор „само за четене“</translation>
    </message>
    <message>
        <source>Support administrator</source>
        <comment>role.support_admin</comment>
        <translation>Администратор по поддръжката</translation>
    </message>
    <message>
        <source>User and device administrator</source>
        <comment>role.user_device_admin</comment>
        <translation>Администратор за потребители и устройства</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <comment>role.device_admin</comment>
        <translation>Администратор на устройства</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <comment>role.compliance_officer</comment>
        <translation>Служител по съответствието</translation>
    </message>
    <message>
        <source>Advanced troubleshooting access</source>
        <comment>role.advanced_troubleshooting</comment>
        <translation>Достъп до разширено отстраняване на неизправности</translation>
    </message>
    <message>
        <source>Webex site administrator</source>
        <comment>role.site_admin</comment>
        <translation>Администратор на сайт на Webex</translation>
    </message>
    <message>
        <source>Webex user administrator</source>
        <comment>role.site_user_admin</comment>
        <translation>Администратор на потребители на Webex</translation>
    </message>
    <message>
        <source>Webex read-only administrator</source>
        <comment>role.site_readonly_admin</comment>
        <translation>Администратор „само за четене“ на Webex</translation>
    </message>
    <message>
        <source>Contact Center service administrator</source>
        <comment>role.contact_center_service_admin</comment>
        <translation>Администратор на услугата за контактен център</translation>
    </message>
    <message>
        <source>Webex Events administrator</source>
        <comment>role.events_admin</comment>
        <translation>Администратор на Webex Events</translation>
    </message>
    <message>
        <source>Provisioning administrator</source>
        <comment>role.provisioning_admin</comment>
        <translation>Администратор на осигуряване</translation>
    </message>
    <message>
        <source>External full administrator</source>
        <comment>role.external_full_admin</comment>
        <translation>Външен пълен администратор</translation>
    </message>
    <message>
        <source>External read-only administrator</source>
        <comment>role.external_readonly_admin</comment>
        <translation>Външен администратор само за четене</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <comment>holder.customer</comment>
        <translation>Организация на клиента</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <comment>holder.partner</comment>
        <translation>Партньорска организация</translation>
    </message>
    <message>
        <source>Any other organization</source>
        <comment>holder.other</comment>
        <translation>Всяка друга организация</translation>
    </message>
    <message>
        <source>External organization</source>
        <comment>holder.external</comment>
        <translation>Външна организация</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>level.read</comment>
        <translation>Само за четене</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>level.not_applicable</comment>
        <translation>Неналично</translation>
    </message>
    <message>
        <source>For the services sold by the partner</source>
        <comment>level.partner_services</comment>
        <translation>За услугите, продадени от партньора</translation>
    </message>
    <message>
        <source>For sites of the subscription that the partner sold</source>
        <comment>level.partner_sites</comment>
        <translation>За сайтовете, принадлежащи към абонамента, който партньорът е продал</translation>
    </message>
    <message>
        <source>Add or delete users and assign licenses</source>
        <comment>privilege.manage_users_licenses</comment>
        <translation>Добавяне/изтриване на потребители и присвояване на лицензи</translation>
    </message>
    <message>
        <source>Assign roles to users</source>
        <comment>privilege.assign_roles</comment>
        <translation>Задаване на роли на потребителите</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>privilege.manage_devices</comment>
        <translation>Управление на устройства</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>privilege.policy_templates</comment>
        <translation>Фирмена политика и шаблони</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>privilege.analytics_reports</comment>
        <translation>Анализи и отчети</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>privilege.troubleshooting</comment>
        <translation>Отстраняване на неизправности</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>privilege.licenses_upgrades</comment>
        <translation>Лицензи и надстройки</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <comment>privilege.organization_settings</comment>
        <translation>Настройки на организацията</translation>
    </message>
    <message>
        <source>App integrations</source>
        <comment>privilege.app_integrations</comment>
        <translation>Интеграции на приложения</translation>
    </message>
    <message>
        <source>Webex site management</source>
        <comment>privilege.site_management</comment>
        <translation>Управление на сайт Webex</translation>
    </message>
    <message>
        <source>Administrator actions audit log</source>
        <comment>privilege.admin_audit_log</comment>
        <translation>Журнал за проверка на действията на администратора</translation>
    </message>
    <message>
        <source>Access to user-generated content</source>
        <comment>privilege.user_generated_content</comment>
        <translation>Достъп до генерирано от потребителите съдържание</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <comment>privilege.legal_hold</comment>
        <translation>Законно задържане</translation>
    </message>
    <message>
        <source>Access to join in-progress meetings</source>
        <comment>privilege.join_meetings</comment>
        <translation>Достъп за присъединяване към текущи срещи</translation>
    </message>
    <message>
        <source>Access to live meetings</source>
        <comment>privilege.live_meetings</comment>
        <translation>Достъп до срещи на живо</translation>
    </message>
    <message>
        <source>Product e-mail notifications</source>
        <comment>privilege.product_notifications</comment>
        <translation>Известия по имейл за продукта</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>site.user_management</comment>
        <translation>Управление на потребители</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>site.analytics_reports</comment>
        <translation>Анализи и отчети</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>site.licenses</comment>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>site.role_assignment</comment>
        <translation>Присвояване на роли</translation>
    </message>
    <message>
        <source>Site configuration</source>
        <comment>site.configuration</comment>
        <translation>Конфигурация на сайта</translation>
    </message>
    <message>
        <source>Administer the contact center features</source>
        <comment>cc.administer_features</comment>
        <translation>Администриране на функциите на контактния център</translation>
    </message>
    <message>
        <source>Add or remove users in the customer organization</source>
        <comment>cc.manage_users</comment>
        <translation>Добавяне или премахване на потребители в клиентската организация</translation>
    </message>
    <message>
        <source>Send the activation e-mail</source>
        <comment>cc.send_activation</comment>
        <translation>Изпращане на имейл за активиране</translation>
    </message>
    <message>
        <source>Assign, edit or remove contact center licenses</source>
        <comment>cc.manage_licenses</comment>
        <translation>Присвояване, редактиране или премахване на лицензи за контактен център</translation>
    </message>
    <message>
        <source>Add the service administrator role to external administrators or revoke it</source>
        <comment>cc.delegate_service_admin</comment>
        <translation>Добавяне или отмяна на ролята на администратор на услугата за контактен център на външни администратори</translation>
    </message>
    <message>
        <source>Sign in to the management portal</source>
        <comment>cc.portal_sign_in</comment>
        <translation>Влизане в портала за управление</translation>
    </message>
    <message>
        <source>View the list of other external administrators</source>
        <comment>cc.view_external_admins</comment>
        <translation>Преглед на списъка с други външни администратори</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>external.user_management</comment>
        <translation>Управление на потребители</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>external.device_management</comment>
        <translation>Управление на устройства</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>external.policy_templates</comment>
        <translation>Фирмена политика и шаблони</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>external.troubleshooting</comment>
        <translation>Отстраняване на неизправности</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>external.support_metrics</comment>
        <translation>Показатели и известия за поддръжка</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>external.licenses_upgrades</comment>
        <translation>Лицензи и надстройки</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>external.role_assignment</comment>
        <translation>Разпределяне на роли</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>external.provisioning_orders</comment>
        <translation>Осигуряване на поръчки</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>external.sites</comment>
        <translation>Добавяне и изтриване на сайтове</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>external.add_external_admins</comment>
        <translation>Добавяне на външни администратори</translation>
    </message>
    <message>
        <source>Control Hub</source>
        <comment>term.control_hub</comment>
        <translation>Control Hub</translation>
    </message>
    <message>
        <source>Management portal</source>
        <comment>term.management_portal</comment>
        <translation>Портал за управление</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>term.users</comment>
        <translation>Потребители</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>term.profile</comment>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <comment>term.administrator_roles</comment>
        <translation>Администраторски роли</translation>
    </message>
    <message>
        <source>None</source>
        <comment>term.none</comment>
        <translation>Няма</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>term.external_administrators</comment>
        <translation>Външни администратори</translation>
    </message>
    <message>
        <source>All external administrators</source>
        <comment>term.all_external_administrators</comment>
        <translation>Всички външни администратори</translation>
    </message>
    <message>
        <source>Add external administrator</source>
        <comment>term.add_external_administrator</comment>
        <translation>Добавяне на външен администратор</translation>
    </message>
    <message>
        <source>Verify e-mail</source>
        <comment>term.verify_email</comment>
        <translation>Потвърждаване на имейл</translation>
    </message>
    <message>
        <source>Revoke administrator rights</source>
        <comment>term.revoke_admin_rights</comment>
        <translation>Отмяна на администраторски права</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>term.filter</comment>
        <translation>Филтър</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>term.export</comment>
        <translation>Експортиране</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>term.save</comment>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>term.edit</comment>
        <translation>Редактиране</translation>
    </message>
    <message>
        <source>Break glass</source>
        <comment>term.break_glass</comment>
        <translation>Счупване на стъкло</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <comment>term.activation_email</comment>
        <translation>Имейл за активиране</translation>
    </message>
    <message>
        <source>License</source>
        <comment>term.license</comment>
        <translation>Лиценз</translation>
    </message>
    <message>
        <source>Standard license</source>
        <comment>term.standard_license</comment>
        <translation>Стандартен лиценз</translation>
    </message>
    <message>
        <source>First/Last name</source>
        <comment>term.csv.name</comment>
        <translation>Собствено/фамилно име</translation>
    </message>
    <message>
        <source>User ID/Email</source>
        <comment>term.csv.email</comment>
        <translation>ИД/имейл на потребителя</translation>
    </message>
    <message>
        <source>Administrator role</source>
        <comment>term.csv.roles</comment>
        <translation>Роля на администратор</translation>
    </message>
    <message>
        <source>(User settings)</source>
        <comment>level.user_settings</comment>
        <translation>(Потребителски настройки)</translation>
    </message>
    <message>
        <source>Full access</source>
        <comment>level.full</comment>
        <translation>Пълен достъп</translation>
    </message>
    <message>
        <source>No access</source>
        <comment>level.none</comment>
        <translation>Няма достъп</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>privilege.external_admins</comment>
        <translation>Външни администратори</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>privilege.add_external_admins</comment>
        <translation>Добавяне на външни администратори</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>privilege.add_delete_sites</comment>
        <translation>Добавяне и изтриване на сайтове</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>privilege.support_metrics</comment>
        <translation>Показатели и известия за поддръжка</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>privilege.provisioning_orders</comment>
        <translation>Осигуряване на поръчки</translation>
    </message>
    <message>
        <source>Open the Webex Events portal</source>
        <comment>events.open_portal</comment>
        <translation>Отваряне на портала за събития Webex</translation>
    </message>
    <message>
        <source>Give access to Webex Events</source>
        <comment>events.grant_access</comment>
        <translation>Предоставяне на достъп до Webex Events</translation>
    </message>
    <message>
        <source>Start the Webex Events portal</source>
        <comment>term.start_events_portal</comment>
        <translation>Стартиране на портала за събития Webex</translation>
    </message>
    <message>
        <source>Full administrator privileges</source>
        <comment>term.full_privileges</comment>
        <translation>Пълни администраторски права</translation>
    </message>
    <message>
        <source>Read-only administrator privileges</source>
        <comment>term.readonly_privileges</comment>
        <translation>Администраторски права само за четене</translation>
    </message>
    <message>
        <source>Provisioning administrator privileges</source>
        <comment>term.provisioning_privileges</comment>
        <translation>Администраторски права за осигуряване</translation>
    </message>
    <message>
        <source>Organization role</source>
        <comment>term.organization_role</comment>
        <translation>Организационна роля</translation>
    </message>
    <message>
        <source>Service roles</source>
        <comment>term.service_roles</comment>
        <translation>Роли за услуги</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>term.services</comment>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>term.events</comment>
        <translation>Събития</translation>
    </message>
    <message>
        <source>Agent Desktop</source>
        <comment>term.agent_desktop</comment>
        <translation>Agent Desktop</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>term.subscription</comment>
        <translation>Абонамент</translation>
    </message>
    <message>
        <source>Webex site</source>
        <comment>term.site</comment>
        <translation>Сайт на Webex</translation>
    </message>
    <message>
        <source>Premium license</source>
        <comment>term.premium_license</comment>
        <translation>Премиум лиценз</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <comment>term.self_signup</comment>
        <translation>Безплатна саморегистрация</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <comment>term.consumer_organization</comment>
        <translation>Потребителска организация</translation>
    </message>
    <message>
        <source>Live meetings</source>
        <comment>term.live_meetings</comment>
        <translation>Срещи на живо</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status.active</comment>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>status.verified</comment>
        <translation>Потвърден</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>status.not_verified</comment>
        <translation>Непотвърден</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status.pending</comment>
        <translation>Изчакващ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status.inactive</comment>
        <translation>Неактивен</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>together with one of: %1</source>
        <extracomment>Condition of a privilege; %1 is a list of roles, e.g. &quot;together with Full administrator&quot;</extracomment>
        <translation>заедно с една от ролите: %1</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>само за присвоените сайтове</translation>
    </message>
    <message>
        <source>only a user&apos;s settings for meetings</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>само настройките на потребителя за срещи</translation>
    </message>
    <message>
        <source>only Contact Center service administrators</source>
        <extracomment>Condition of a privilege that shows a list of external administrators</extracomment>
        <translation>само администратори на услугата за контактен център</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</source>
        <translation>Имената в работното пространство са твърде дълги, за да бъдат изброени: заедно те са повече от четири гигабайта. Съкратете или премахнете някои.</translation>
    </message>
    <message>
        <source>Loading was stopped; open the workspace again to go on.</source>
        <translation>Зареждането е спряно; отворете отново работното пространство, за да продължите.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>Файлът %1 не може да се отвори; проверете дали съществува и дали имате право да го четете.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1; nothing was changed. Make room and try again.</source>
        <translation>На диска, на който е %1, няма повече място; нищо не е променено. Освободете място и опитайте отново.</translation>
    </message>
    <message>
        <source>The file %1 is being written by another program; try again in a moment.</source>
        <translation>Във файла %1 в момента записва друга програма; опитайте отново след малко.</translation>
    </message>
    <message>
        <source>The file %1 is read-only; nothing was changed. Open a copy that you may write.</source>
        <translation>Файлът %1 е само за четене; нищо не е променено. Отворете копие, в което имате право да записвате.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is no Rolecall workspace; it was not changed.</source>
        <translation>Файлът %1 е повреден или не е работно пространство на Rolecall; не е променен.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read or written; nothing was changed.</source>
        <translation>Файлът %1 не може да се чете или записва; нищо не е променено.</translation>
    </message>
    <message>
        <source>There is no such organization in this workspace.</source>
        <translation>В това работно пространство няма такава организация.</translation>
    </message>
    <message>
        <source>%1 is not a Rolecall workspace; it was not changed. Choose a file that Rolecall made.</source>
        <translation>%1 не е работно пространство на Rolecall; не е променено. Изберете файл, създаден от Rolecall.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 вече съществува; изберете друго име.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made; check that the folder is there and that you may write in it.</source>
        <translation>%1 не може да се създаде; проверете дали папката съществува и дали имате право да записвате в нея.</translation>
    </message>
    <message>
        <source>There is no file %1; check the name.</source>
        <translation>Няма файл %1; проверете името.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rolecall; it was not changed. Open it with that version.</source>
        <translation>%1 е записан от по-нова версия на Rolecall; не е променен. Отворете го с тази версия.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файлът е повреден: %1</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is missing.</source>
        <translation>Ред от таблица %1 сочи към ред, който липсва.</translation>
    </message>
</context>
</TS>
