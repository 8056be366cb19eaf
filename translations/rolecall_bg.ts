<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>ActivationMail</name>
    <message>
        <source>%1 is a file; name a folder for the e-mails.</source>
        <translation>%1 е файл; посочете папка за имейлите.</translation>
    </message>
    <message>
        <source>There is no folder in which %1 could be made; choose another one.</source>
        <translation>Няма папка, в която да може да се създаде %1; изберете друга.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another one.</source>
        <translation>Папката %1 не може да се създаде; изберете друга.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another folder or move the file away.</source>
        <translation>Файлът %1 вече съществува; изберете друга папка или преместете файла.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written and all e-mails are pending as before.</source>
        <translation>Експортирането е отменено; никой файл не е записан и всички имейли са изчакващи, както преди.</translation>
    </message>
    <message>
        <source>Activate your Webex account at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Активирайте своя акаунт в Webex за %1</translation>
    </message>
    <message>
        <source>Your license for Webex Contact Center at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Вашият лиценз за Webex Contact Center от %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>First line of an e-mail: %1 is the name of who receives it</extracomment>
        <translation>Здравейте, %1,</translation>
    </message>
    <message>
        <source>%1 has prepared a Webex account for you. It has the e-mail address %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>%1 подготви за Вас акаунт в Webex. Той е с имейл адрес %2.</translation>
    </message>
    <message>
        <source>%1 has given you a license for Webex Contact Center. It belongs to your Webex account %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>%1 Ви предостави лиценз за Webex Contact Center. Той е към Вашия акаунт в Webex с адрес %2.</translation>
    </message>
    <message>
        <source>To activate the account, sign in to Webex with this address and follow the steps that you are shown.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>За да активирате акаунта, влезте в Webex с този адрес и следвайте показаните стъпки.</translation>
    </message>
    <message>
        <source>You also have a license for Webex Contact Center: once the account is active, you open it by signing in with the same address.</source>
        <extracomment>In an e-mail; &quot;the same address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>Имате и лиценз за Webex Contact Center: след като активирате акаунта, можете да отворите услугата, като влезете със същия адрес.</translation>
    </message>
    <message>
        <source>To open Webex Contact Center, sign in to it with this address.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>За да отворите Webex Contact Center, влезте в услугата с този адрес.</translation>
    </message>
    <message>
        <source>This message comes from %1 (%2), who administers Webex at %3.</source>
        <extracomment>At the end of an e-mail: %1 is a person, %2 an e-mail address, %3 an organization</extracomment>
        <translation>Това съобщение е от %1 (%2), администратор на Webex в %3.</translation>
    </message>
    <message>
        <source>This message comes from an administrator of Webex at %2 (%1).</source>
        <extracomment>At the end of an e-mail: %1 is an e-mail address, %2 an organization</extracomment>
        <translation>Това съобщение е от администратор на Webex в %2 (%1).</translation>
    </message>
    <message>
        <source>If you did not expect this message, please ask your administrator before you sign in.</source>
        <extracomment>At the end of an e-mail</extracomment>
        <translation>Ако не сте очаквали това съобщение, моля, обърнете се към Вашия администратор, преди да влезете.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address that a message can go to; correct it.</source>
        <translation>„%1“ не е имейл адрес, на който може да се изпрати съобщение; коригирайте го.</translation>
    </message>
    <message>
        <source>The address %1 has letters before the @ that most mail servers do not accept; write to this person in another way or correct the address.</source>
        <translation>Адресът %1 съдържа преди знака @ букви, които повечето пощенски сървъри не приемат; свържете се с този потребител по друг начин или коригирайте адреса.</translation>
    </message>
</context>
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
    <name>AuditLog</name>
    <message>
        <source>Created the workspace</source>
        <translation>Създаване на работно пространство</translation>
    </message>
    <message>
        <source>Made up the demo</source>
        <translation>Създаване на демонстрацията</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Добавяне на потребител</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Промяна на потребител</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Премахване на потребител</translation>
    </message>
    <message>
        <source>Gave roles</source>
        <translation>Присвояване на роли</translation>
    </message>
    <message>
        <source>Took roles away</source>
        <translation>Отмяна на роли</translation>
    </message>
    <message>
        <source>Gave roles and took roles away</source>
        <translation>Присвояване и отмяна на роли</translation>
    </message>
    <message>
        <source>Imported users</source>
        <translation>Импортиране на потребители</translation>
    </message>
    <message>
        <source>Imported administrators</source>
        <translation>Импортиране на администратори</translation>
    </message>
    <message>
        <source>Exported administrators</source>
        <translation>Експортиране на администратори</translation>
    </message>
    <message>
        <source>Exported users</source>
        <translation>Експортиране на потребители</translation>
    </message>
    <message>
        <source>Exported the roster</source>
        <translation>Експортиране на списъка с потребители</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Влизане</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Изпълнено</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Refused (rule %1)</source>
        <extracomment>Outcome of an action in the log; %1 is the number of a rule, such as R6</extracomment>
        <translation>Отказано (правило %1)</translation>
    </message>
    <message>
        <source>Assigned licenses</source>
        <translation>Присвояване на лицензи</translation>
    </message>
    <message>
        <source>Took licenses</source>
        <translation>Отнемане на лицензи</translation>
    </message>
    <message>
        <source>Changed licenses</source>
        <translation>Промяна на лицензи</translation>
    </message>
    <message>
        <source>Deactivated users</source>
        <translation>Деактивиране на потребители</translation>
    </message>
    <message>
        <source>Removed users</source>
        <translation>Премахване на потребители</translation>
    </message>
    <message>
        <source>Added a site</source>
        <translation>Добавяне на сайт</translation>
    </message>
    <message>
        <source>Changed a site</source>
        <translation>Промяна на сайт</translation>
    </message>
    <message>
        <source>Removed a site</source>
        <translation>Премахване на сайт</translation>
    </message>
    <message>
        <source>Added a license</source>
        <translation>Добавяне на лиценз</translation>
    </message>
    <message>
        <source>Added an organization</source>
        <translation>Добавяне на организация</translation>
    </message>
    <message>
        <source>Changed a partner&apos;s relation</source>
        <translation>Промяна на отношенията с партньор</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Промяна на настройка</translation>
    </message>
    <message>
        <source>Accepted a finding</source>
        <translation>Приемане на констатация</translation>
    </message>
    <message>
        <source>Put activation e-mails into the outbox</source>
        <translation>Поставяне на имейли за активиране в изходящата поща</translation>
    </message>
    <message>
        <source>Exported activation e-mails</source>
        <translation>Експортиране на имейли за активиране</translation>
    </message>
    <message>
        <source>Marked an activation e-mail</source>
        <translation>Отбелязване на имейл за активиране</translation>
    </message>
    <message>
        <source>Undid a change</source>
        <translation>Отмяна на промяна</translation>
    </message>
    <message>
        <source>Did a change again</source>
        <translation>Повторно извършване на промяна</translation>
    </message>
    <message>
        <source>Changed several people</source>
        <translation>Промяна на няколко потребители</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Експортиране на журнала за проверка</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Администраторски роли</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Потребители</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Webex сайтове</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Констатации</translation>
    </message>
    <message>
        <source>Activation e-mails</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Имейли за активиране</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Импортиране и експортиране</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Отмяна и повторно извършване</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Влизания</translation>
    </message>
    <message>
        <source>The workspace itself</source>
        <extracomment>Kind of actions in the audit log: making the file</extracomment>
        <translation>Самото работно пространство</translation>
    </message>
    <message>
        <source>Added an external administrator</source>
        <translation>Добавяне на външен администратор</translation>
    </message>
    <message>
        <source>Changed an external administrator</source>
        <translation>Промяна на външен администратор</translation>
    </message>
    <message>
        <source>Revoked an external administrator</source>
        <translation>Отмяна на правата на външен администратор</translation>
    </message>
    <message>
        <source>Recorded that a partner took provisioning</source>
        <translation>Отбелязване, че партньор е поел осигуряването</translation>
    </message>
    <message>
        <source>Changed a break-glass access</source>
        <translation>Промяна на достъп „счупване на стъкло“</translation>
    </message>
    <message>
        <source>Recorded a test of break-glass access</source>
        <translation>Отбелязване на тест на достъп „счупване на стъкло“</translation>
    </message>
    <message>
        <source>Exported external administrators</source>
        <translation>Експортиране на външни администратори</translation>
    </message>
    <message>
        <source>Exported the break-glass sheet</source>
        <translation>Експортиране на листа „Счупване на стъкло“</translation>
    </message>
    <message>
        <source>External administrators</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Външни администратори</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Създаване на резервно копие</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Възстановяване от резервно копие</translation>
    </message>
    <message>
        <source>Saved what could be read</source>
        <translation>Запазване на четимите данни</translation>
    </message>
    <message>
        <source>Ticked off what was carried over</source>
        <translation>Отмятане на пренесеното</translation>
    </message>
    <message>
        <source>Put back what is to be carried over</source>
        <translation>Връщане на нещо за пренасяне</translation>
    </message>
    <message>
        <source>Exported a table of roles</source>
        <translation>Експортиране на таблица с роли</translation>
    </message>
    <message>
        <source>Exported who has a privilege</source>
        <translation>Експортиране кой има дадено право</translation>
    </message>
    <message>
        <source>Exported what is to be carried over</source>
        <translation>Експортиране на списъка за пренасяне</translation>
    </message>
    <message>
        <source>Made a report on administrators</source>
        <translation>Създаден е отчет за администраторите</translation>
    </message>
    <message>
        <source>Made a report on a person&apos;s access</source>
        <translation>Създаден е отчет за достъпа на потребител</translation>
    </message>
    <message>
        <source>Made an extract of the audit log</source>
        <translation>Създадено е извлечение от журнала за проверка</translation>
    </message>
    <message>
        <source>Made a report on what is to be carried over</source>
        <translation>Създаден е отчет за това, което предстои да се пренесе</translation>
    </message>
</context>
<context>
    <name>AuditWording</name>
    <message>
        <source>Administrator roles</source>
        <translation>Администраторски роли</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Webex site</source>
        <translation>Сайт на Webex</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Присвоена от</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Присвоена на</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Удостоверено</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Защо е отказано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домейни</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редове</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавени</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Променени</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Непроменени</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказани</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Не са във файла</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Потребители</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>External administrators</source>
        <translation>Външни администратори</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>Начално число на демонстрацията</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a role, %2 a date and time</extracomment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licenses assigned</source>
        <translation>Присвоени лицензи</translation>
    </message>
    <message>
        <source>Licenses suspended or resumed</source>
        <translation>Спрени или възобновени лицензи</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Други колони</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Първи администратор</translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation>Отнети лицензи</translation>
    </message>
    <message>
        <source>New licenses</source>
        <translation>Нови лицензи</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>Нови сайтове</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Премахнати</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <translation>Webex сайтове</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Поставени в изходящата поща</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лиценз</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Абонамент</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Временно спрян</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Управлява се от</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Продаден от</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Управлява абонамента</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Активна продажба</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <translation>Имейл за активиране</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приета</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлове</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Брой потребители</translation>
    </message>
    <message>
        <source>Undoes record</source>
        <translation>Отменя запис</translation>
    </message>
    <message>
        <source>Redoes record</source>
        <translation>Извършва отново запис</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Control Hub</source>
        <translation>Control Hub</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <translation>Site Administration</translation>
    </message>
    <message>
        <source>Waiting in the outbox</source>
        <translation>Чака в изходящата поща</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Експортиран</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Изпратен</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неуспешен</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <translation>Клиентска организация</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <translation>Партньорска организация</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Друга</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <translation>Безплатна саморегистрация</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <translation>Потребителска организация</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Срещи</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Съобщения</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Обаждания</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <translation>Контактен център (стандартен)</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <translation>Контактен център (премиум)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Събития</translation>
    </message>
    <message>
        <source>Organization is new</source>
        <translation>Организацията е нова</translation>
    </message>
    <message>
        <source>Organization is verified</source>
        <translation>Организацията е потвърдена</translation>
    </message>
    <message>
        <source>External administrator since</source>
        <translation>Външен администратор, считано от</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Достъп „счупване на стъкло“</translation>
    </message>
    <message>
        <source>Purpose of the break-glass access</source>
        <translation>Цел на достъпа „счупване на стъкло“</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Последен тест</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Следващ тест</translation>
    </message>
    <message>
        <source>Lost rows</source>
        <translation>Загубени редове</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <translation>Липси в журнала</translation>
    </message>
    <message>
        <source>To carry over</source>
        <translation>За пренасяне</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Потвърдено</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Отклонение</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Какво от това</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Потребител</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is the open workspace; choose another name for the backup.</source>
        <translation>Този файл е отвореното работно пространство; изберете друго име за резервното копие.</translation>
    </message>
    <message>
        <source>No backup could be made before this change, so nothing was changed. %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Преди тази промяна не можа да бъде създадено резервно копие, затова нищо не е променено. %1</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>Файлът %1 вече съществува и не е променен; изберете друго име или разрешете да бъде заменен.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Операцията е прекъсната; нищо не е променено.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own, and this backup would give you a role or a privilege that you do not have now; ask another full administrator to restore it.</source>
        <translation>Никой не може да присвоява роли на себе си или да променя своите, а това резервно копие би ви дало роля или право, които сега нямате; помолете друг пълен администратор да извърши възстановяването.</translation>
    </message>
    <message>
        <source>%1 is the open workspace itself; choose a backup of it.</source>
        <translation>%1 е самото отворено работно пространство; изберете негово резервно копие.</translation>
    </message>
    <message>
        <source>%1 is no backup of this workspace: its log is another one, or goes further. Choose a backup of this workspace.</source>
        <translation>%1 не е резервно копие на това работно пространство: журналът му е друг или продължава по-нататък. Изберете резервно копие на това работно пространство.</translation>
    </message>
    <message>
        <source>%1 was added after this backup was made and would be lost with its log; choose a later backup.</source>
        <translation>Организацията %1 е добавена след създаването на това резервно копие и би била загубена заедно с журнала си; изберете по-късно резервно копие.</translation>
    </message>
    <message>
        <source>This backup holds an organization that was taken back since, and it would come back without anybody&apos;s doing; choose a later backup.</source>
        <translation>Това резервно копие съдържа организация, чието добавяне междувременно е отменено, и тя би се върнала, без някой да я е добавил; изберете по-късно резервно копие.</translation>
    </message>
    <message>
        <source>When this backup was made you held no role here: you could no longer sign in. Do you want to restore it?</source>
        <translation>Когато е създадено това резервно копие, не сте имали роля тук: вече няма да можете да влизате. Искате ли да възстановите от него?</translation>
    </message>
    <message>
        <source>%1 would be an external administrator here with more roles than now, and only somebody of %2 itself may bring that about; ask a full administrator there.</source>
        <translation>Тук %1 би бил външен администратор с повече роли, отколкото сега, а това може да направи само потребител от самата организация %2; обърнете се към пълен администратор там.</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>Създаването на резервното копие е отменено; нищо не е записано.</translation>
    </message>
    <message>
        <source>There is no room for a backup in the folder %1; none was written. Make room there and try again.</source>
        <translation>В папката %1 няма място за резервно копие; не е записано такова. Освободете място там и опитайте отново.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the backup; choose a folder that exists.</source>
        <translation>Няма папка %1 за резервното копие; изберете съществуваща папка.</translation>
    </message>
    <message>
        <source>You may not write a backup to the folder %1; choose another folder.</source>
        <translation>Нямате право да записвате резервно копие в папката %1; изберете друга папка.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to the folder %1; check its disk and try again.</source>
        <translation>Резервното копие не може да се запише в папката %1; проверете диска, на който е тя, и опитайте отново.</translation>
    </message>
    <message>
        <source>The backup of %1 is not what was written; check the disk and try again.</source>
        <translation>Резервното копие на %1 не съвпада със записаното; проверете диска и опитайте отново.</translation>
    </message>
    <message>
        <source>%1 is no name for a backup; choose the name of a file.</source>
        <translation>%1 не е име за резервно копие; изберете име на файл.</translation>
    </message>
    <message>
        <source>No backup of %1 was kept, because something is wrong with what was copied: %2 Check the workspace.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>Не е запазено резервно копие на %1, защото нещо не е наред с копираното: %2 Проверете работното пространство.</translation>
    </message>
    <message>
        <source>The backup %1 is in place, but the disk did not confirm its name; check the disk and make another one.</source>
        <translation>Резервното копие %1 е на мястото си, но дискът не потвърди името му; проверете диска и създайте друго копие.</translation>
    </message>
    <message>
        <source>There is no backup %1; check the name.</source>
        <translation>Няма резервно копие %1; проверете името.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2 Choose another one.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>Резервното копие %1 е повредено: %2 Изберете друго.</translation>
    </message>
    <message>
        <source>There is no room for the folder %1 for backups; make room on its disk.</source>
        <translation>Няма място за папката %1 за резервни копия; освободете място на диска, на който трябва да бъде тя.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made; check that nothing else has this name and that you may write beside the workspace.</source>
        <translation>Папката %1 за резервни копия не може да се създаде; проверете дали нещо друго няма същото име и дали имате право да записвате до работното пространство.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored because of another organization in the file.</source>
        <translation>Това резервно копие не може да бъде възстановено заради друга организация във файла.</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>Daily</source>
        <extracomment>Why a backup was made: once a day</extracomment>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>Before a change of many people</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Преди промяна на много потребители</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Преди възстановяване от резервно копие</translation>
    </message>
    <message>
        <source>Before a newer Rolecall changed the file</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Преди промяна на файла от по-нова версия на Rolecall</translation>
    </message>
</context>
<context>
    <name>BreakGlassSheet</name>
    <message>
        <source>This account is not active: the person can&apos;t sign in with it.</source>
        <translation>Този акаунт не е активен: потребителят не може да влезе с него.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Labels of facts about a person on a printed sheet</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label</extracomment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Label</extracomment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label: what the access is for</extracomment>
        <translation>Цел</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Последен тест</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Все още не е тестван</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Следващ тест</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Няма определен ден</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Label: the last day of a role</extracomment>
        <translation>Валидна до</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Без крайна дата</translation>
    </message>
    <message>
        <source>Find out whether sign-in itself fails: let a second administrator try it from another network and another browser.</source>
        <translation>Установете дали проблемът е в самото влизане: нека втори администратор опита от друга мрежа и с друг браузър.</translation>
    </message>
    <message>
        <source>Write down below when it began, what the screen says and whom it concerns.</source>
        <translation>Запишете по-долу кога е започнал проблемът, какво показва екранът и кого засяга.</translation>
    </message>
    <message>
        <source>Call one of the people named above by a telephone number that is kept outside of your own systems; e-mail and chat may need the same sign-in.</source>
        <translation>Обадете се на някого от посочените по-горе на телефонен номер, който се съхранява извън собствените ви системи; за имейла и чата може да е необходимо същото влизане.</translation>
    </message>
    <message>
        <source>Let the person sign in to Control Hub with the account named above, which another organization looks after, and open your organization there.</source>
        <translation>Нека потребителят влезе в Control Hub с посочения по-горе акаунт, за който отговаря друга организация, и да отвори там вашата организация.</translation>
    </message>
    <message>
        <source>Repair single sign-on together, or switch it off until it is repaired. Change nothing else.</source>
        <translation>Отстранете заедно проблема с еднократната идентификация (SSO) или я изключете, докато бъде отстранен. Не променяйте нищо друго.</translation>
    </message>
    <message>
        <source>Let an administrator of your own sign in while the person is still with you.</source>
        <translation>Нека ваш собствен администратор влезе, докато потребителят все още е на разположение.</translation>
    </message>
    <message>
        <source>If none of these people can be reached, ask Cisco&apos;s support for help with sign-in; have the name of your organization and of one of its domains at hand.</source>
        <translation>Ако не можете да се свържете с никого от тези хора, поискайте от поддръжката на Cisco помощ за влизането; пригответе името на организацията си и на един от нейните домейни.</translation>
    </message>
    <message>
        <source>Afterwards compare the audit log with your notes, and record the day as a test of this access.</source>
        <translation>След това сравнете журнала за проверка с бележките си и отбележете деня като тест на този достъп.</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Достъп „счупване на стъкло“</translation>
    </message>
    <message>
        <source>The people on this sheet are external administrators who can get in when nobody of the organization can sign in. Keep the sheet where it can be read without signing in, and make a new one whenever somebody on it changes.</source>
        <translation>Хората в този лист са външни администратори, които могат да получат достъп, когато никой от организацията не може да влезе. Съхранявайте листа на място, където може да се прочете без влизане в системата, и създавайте нов при всяка промяна на някого от посочените в него.</translation>
    </message>
    <message>
        <source>Who can get in</source>
        <translation>Кой може да получи достъп</translation>
    </message>
    <message>
        <source>What to do when sign-in fails</source>
        <translation>Какво да се направи при проблем с влизането</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of empty lines on a printed sheet</extracomment>
        <translation>Бележки</translation>
    </message>
    <message>
        <source>Tests since this sheet was made</source>
        <extracomment>Heading of a table to be filled in by hand</extracomment>
        <translation>Тестове след създаването на този лист</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Columns of a table to be filled in by hand</extracomment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Who got in</source>
        <translation>Кой е получил достъп</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпис</translation>
    </message>
    <message>
        <source>Handed over by (name, day, signature)</source>
        <extracomment>Under lines for signatures on a printed sheet</extracomment>
        <translation>Предал (име, дата, подпис)</translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>Съхранява (име, дата, подпис)</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>No.</source>
        <extracomment>Headings of a table: number, name, e-mail, what of a person is changed, its value in Control Hub, the planned value, the step, whether the API can do it</extracomment>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планирано</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Стъпка</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a step is done: by the programming interface, or by hand</extracomment>
        <translation>SCIM или ръчно</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ръчно</translation>
    </message>
    <message>
        <source>The last import settled no. %1: nothing of it is to be done any more. If it is still wanted, make the change again.</source>
        <translation>Последният импорт приключи № %1: по него вече няма какво да се прави. Ако промяната все още е желана, направете я отново.</translation>
    </message>
    <message>
        <source>There is no no. %1 to carry over; it may have ended. Look at the list again.</source>
        <translation>Няма № %1 за пренасяне; възможно е вече да е отпаднал. Прегледайте отново списъка.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: choose &quot;%3&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person</extracomment>
        <translation>%1 &gt; %2: изберете „%3“.</translation>
    </message>
    <message>
        <source>%1: choose %3, or &quot;%2&quot; for somebody new; select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %2 and %5 are names in Control Hub, %3 a person, %4 a role</extracomment>
        <translation>%1: изберете %3 или „%2“ за нов потребител; отметнете „%4“ и изберете %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: select &quot;%3&quot; for the site %4 and choose %5.</source>
        <extracomment>%1 and %5 are names in Control Hub, %2 a person, %3 a role, %4 a site</extracomment>
        <translation>%1 &gt; %2: отметнете „%3“ за сайта %4 и изберете %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away &quot;%3&quot; and choose %4.</source>
        <extracomment>%1 and %4 are names in Control Hub, %2 a person, %3 a role, perhaps with its site</extracomment>
        <translation>%1 &gt; %2: отнемете „%3“ и изберете %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: select &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: отметнете „%6“ и изберете %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: clear &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: премахнете отметката от „%6“ и изберете %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: отметнете „%4“ и изберете %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: clear &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: премахнете отметката от „%4“ и изберете %5.</translation>
    </message>
    <message>
        <source>%1: delete the user %2, with all licenses and roles.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: изтрийте потребителя %2 с всички лицензи и роли.</translation>
    </message>
    <message>
        <source>%1: add the user %2.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: добавете потребителя %2.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: отнемете лиценза %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: assign the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: присвоете лиценза %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: change the status from %3 to %4.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 and %4 are statuses of users</extracomment>
        <translation>%1 &gt; %2: променете състоянието от %3 на %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: empty the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title</extracomment>
        <translation>%1 &gt; %2 &gt; %3: изпразнете полето „%4“.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: put &quot;%5&quot; into the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title, %5 its new value</extracomment>
        <translation>%1 &gt; %2 &gt; %3: въведете „%5“ в полето „%4“.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether somebody has a role or a license, or is a user at all</extracomment>
        <translation>Не</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>What is to be added or removed: somebody as a user</extracomment>
        <translation>Потребител</translation>
    </message>
    <message>
        <source>Send each of the requests to the address given as endpoint. Put the id of the organization in the place of {orgId} and in each path the id that Control Hub has for the user in the place of {id of ...}. What is listed as by_hand is left to be done in Control Hub; as many of the last requests as after_by_hand says are about users who are added by that, so send them afterwards.</source>
        <translation>Изпратете всяка от заявките на адреса, посочен като endpoint. Поставете идентификатора на организацията на мястото на {orgId}, а във всеки път на мястото на {id of ...} – идентификатора, който Control Hub има за потребителя. Посоченото в by_hand остава да се направи в Control Hub; толкова от последните заявки, колкото показва after_by_hand, се отнасят за потребители, които се добавят с това, затова ги изпратете след него.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Control Hub is taken to hold what the workspace held when it was made, on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Още нищо не е импортирано. Приема се, че Control Hub съдържа каквото е имало в работното пространство, когато е било създадено, на %1.</translation>
    </message>
    <message>
        <source>What Control Hub holds is known from the import of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Състоянието в Control Hub е известно от импортирането на %1.</translation>
    </message>
    <message>
        <source>Changes before %1 are not listed: the version of Rolecall that made them did not keep them. Import what Control Hub holds to begin anew.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Промените преди %1 не са посочени: версията на Rolecall, с която са направени, не ги е пазила. Импортирайте състоянието от Control Hub, за да започнете отначало.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <extracomment>Where it stands since when it is known what Control Hub holds</extracomment>
        <translation>Още нищо не е импортирано</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Since when it is known what Control Hub holds; %1 is a date and time</extracomment>
        <translation>Към %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <extracomment>Of what is to be carried over to Control Hub: since when changes are kept; %1 is a date and time</extracomment>
        <translation>Промени от %1</translation>
    </message>
</context>
<context>
    <name>CarryOverPage</name>
    <message>
        <source>To do</source>
        <extracomment>State of a change: it is still to be made in Control Hub</extracomment>
        <translation>Предстои</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a change: somebody ticked it off</extracomment>
        <translation>Отметнато</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a change: an import showed that it was made in Control Hub</extracomment>
        <translation>Потвърдено</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>State of a change: an import showed that Control Hub holds something else than was planned</extracomment>
        <translation>Отклонение</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a change gets to Control Hub: by a request of the SCIM API, or by hand</extracomment>
        <translation>SCIM или ръчно</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ръчно</translation>
    </message>
    <message>
        <source>To be done since %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Предстои от %1.</translation>
    </message>
    <message>
        <source>Ticked off by %1 on %2. The next import shows whether Control Hub holds it.</source>
        <extracomment>%1 is an e-mail address, %2 a date and time</extracomment>
        <translation>Отметнато от %1 на %2. Следващото импортиране ще покаже дали е така и в Control Hub.</translation>
    </message>
    <message>
        <source>The last import showed it in Control Hub.</source>
        <translation>Последното импортиране показа, че е така в Control Hub.</translation>
    </message>
    <message>
        <source>The last import showed something else in Control Hub. Make the change here again if it is still wanted, or tick this off.</source>
        <translation>Последното импортиране показа нещо друго в Control Hub. Направете промяната тук отново, ако още е нужна, или отметнете това.</translation>
    </message>
    <message>
        <source>The last import showed that it is not so in Control Hub. It is still to be done there.</source>
        <translation>Последното импортиране показа, че в Control Hub не е така. Там това още предстои.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no privilege &quot;%1&quot;; &quot;rolecall-cli roles --table organization&quot; and the other tables list them.</source>
        <translation>Не съществува право „%1“; „rolecall-cli roles --table organization“ и другите таблици показват наличните права.</translation>
    </message>
    <message>
        <source>The level is read or full.</source>
        <translation>Нивото е read или full.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Headings of columns</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Да: %1</translation>
    </message>
    <message>
        <source>No: rule %1 takes the privilege away.</source>
        <translation>Не: правило %1 отнема правото.</translation>
    </message>
    <message>
        <source>No: none of the person&apos;s roles gives it.</source>
        <translation>Не: никоя от ролите на потребителя не дава това право.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of activation e-mails: the name of who gets it
----------
Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>The line is not UTF-8; write it in that encoding.</source>
        <translation>Редът не е в UTF-8; запишете го в това кодиране.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written; the batch stopped.</source>
        <translation>Отговорът не може да се изведе; пакетът е спрян.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Before the message of an error in a list of commands; %1 is a number, %2 a sentence</extracomment>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Headings of what is to be done in Control Hub: number, state, person, what it holds, what is planned, how it is done there
----------
Headings of columns; the last one is the name in Control Hub&apos;s export
----------
Headings of the findings: id, person, when it began, what it says, why somebody accepted it</extracomment>
        <translation>ИД</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Headings of a table of privileges by role and by the kind of organization</extracomment>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Важи за</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>В Control Hub</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; give one of: %2.</source>
        <translation>Няма таблица „%1“; посочете една от: %2.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;; &quot;rolecall-cli roles&quot; lists them.</source>
        <translation>Няма роля „%1“; „rolecall-cli roles“ показва наличните роли.</translation>
    </message>
    <message>
        <source>Name the site once: either ROLE@SITE or --site SITE.</source>
        <translation>Посочете сайта само веднъж: или ROLE@SITE, или --site SITE.</translation>
    </message>
    <message>
        <source>The role %1 is held on a site; name it: %1@SITE.</source>
        <translation>Ролята %1 важи за сайт; посочете го: %1@SITE.</translation>
    </message>
    <message>
        <source>The role %1 is not held on a site; leave the site out.</source>
        <translation>Ролята %1 не важи за сайт; не посочвайте сайт.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as YYYY-MM-DD.</source>
        <translation>„%1“ не е дата; напишете я като YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write --set FIELD=VALUE.</source>
        <translation>„%1“ не задава нищо; напишете --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to be set; give one of: %2.</source>
        <translation>Няма поле „%1“, което да може да се зададе; посочете едно от: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>Нищо не е променено: вече е така.</translation>
    </message>
    <message>
        <source>This would be done. Nothing was changed, because it was only tried.</source>
        <translation>Това би било извършено. Нищо не е променено, защото беше само проба.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Изпълнено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand in a batch; run it by itself.</source>
        <translation>„%1“ не може да участва в пакет; изпълнете командата самостоятелно.</translation>
    </message>
    <message>
        <source>An export can&apos;t be part of an atomic batch, because a file that was written can&apos;t be taken back; run it by itself.</source>
        <translation>Експортирането не може да бъде част от атомарен пакет, защото записването на файл не може да се върне назад; изпълнете го самостоятелно.</translation>
    </message>
    <message>
        <source>A batch works on one file; give --workspace before &quot;batch&quot;.</source>
        <translation>Пакетът работи с един файл; посочете --workspace преди „batch“.</translation>
    </message>
    <message>
        <source>Name the workspace: --workspace FILE.</source>
        <translation>Посочете работното пространство: --workspace FILE.</translation>
    </message>
    <message>
        <source>Say who acts: --as EMAIL.</source>
        <translation>Посочете кой действа: --as EMAIL.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known; give utf-8, utf-16le, utf-16be, windows-1250 or windows-1251.</source>
        <translation>Кодирането „%1“ не е известно; посочете utf-8, utf-16le, utf-16be, windows-1250 или windows-1251.</translation>
    </message>
    <message>
        <source>%1 of %2 rows: %3 added, %4 changed, %5 unchanged, %6 refused.</source>
        <extracomment>The end of an import: &quot;20,000 of 20,000 rows: 12 added, ...&quot;; all are numbers</extracomment>
        <translation>%1 от %2 реда: %3 добавени, %4 променени, %5 непроменени, %6 отказани.</translation>
    </message>
    <message>
        <source>The file has bad rows; nothing was imported.</source>
        <translation>Във файла има грешни редове; нищо не е импортирано.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another name, or add --force to replace it.</source>
        <translation>Файлът %1 вече съществува; изберете друго име или добавете --force, за да го замените.</translation>
    </message>
    <message>
        <source>Every cell is written as it is: a spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>Всяка клетка е записана такава, каквато е: програма за електронни таблици може да изпълни клетки от този файл като формули. Отваряйте го само с програми, които не правят това.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Няма команда „%1“; „rolecall-cli help“ показва наличните.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Употреба: %1</translation>
    </message>
    <message>
        <source>The option %1 is not known here; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Опцията %1 не е известна тук; „rolecall-cli help“ показва наличните.</translation>
    </message>
    <message>
        <source>Say what to do; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Посочете какво да се направи; „rolecall-cli help“ показва наличните команди.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Опцията --%1 не приема стойност.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Опцията --%1 изисква стойност.</translation>
    </message>
    <message>
        <source>The option --%1 may be given only once.</source>
        <translation>Опцията --%1 може да се посочи само веднъж.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known; give en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>Езикът „%1“ не е известен; посочете en, sr_Latn, sr_Cyrl или bg.</translation>
    </message>
    <message>
        <source>Wrong number of arguments. Usage: %1</source>
        <translation>Грешен брой аргументи. Употреба: %1</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Usage: %2</source>
        <translation>Липсва опцията --%1. Употреба: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, with Z at the end for UTC.</source>
        <translation>„%1“ не е дата и час; напишете YYYY-MM-DD или YYYY-MM-DDThh:mm:ss, със Z накрая за UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; check its spelling.</source>
        <translation>„%1“ не е имейл адрес; проверете изписването.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Headings of the log: number, time, who acted, what was done, on whom, done or refused, by which rule</extracomment>
        <translation>№</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Heading of a column: when a role was given</extracomment>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Извършил</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Обект</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>done</source>
        <translation>изпълнено</translation>
    </message>
    <message>
        <source>%1 If so, repeat the command with --yes.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 Ако да, повторете командата с --yes.</translation>
    </message>
    <message>
        <source>The program has a fault; please report it. Nothing was changed. (%1)</source>
        <translation>В програмата има грешка; моля, съобщете за нея. Нищо не е променено. (%1)</translation>
    </message>
    <message>
        <source>Note (%1): %2</source>
        <extracomment>A warning: %1 is the rule&apos;s number, %2 a sentence</extracomment>
        <translation>Забележка (%1): %2</translation>
    </message>
    <message>
        <source>Row %1, column &quot;%2&quot;: %3</source>
        <extracomment>Where an error is in a file; %1 is a number, %2 a heading, %3 a sentence</extracomment>
        <translation>Ред %1, колона „%2“: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>Where an error is in a file; %1 is a number, %2 a sentence</extracomment>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Granted by</source>
        <extracomment>Heading of a column: who gave a role</extracomment>
        <translation>Присвоена от</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of a role</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Users can&apos;t be ordered by &quot;%1&quot;; give one of: %2.</source>
        <translation>Потребителите не могат да се подредят по „%1“; посочете едно от: %2.</translation>
    </message>
    <message>
        <source>The line ends with a backslash; complete it.</source>
        <translation>Редът завършва с обратна наклонена черта; допълнете го.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; close it.</source>
        <translation>Има незатворена кавичка; затворете я.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 изисква цяло число, не по-малко от %2.</translation>
    </message>
    <message>
        <source>The number is too large; give a smaller one.</source>
        <translation>Числото е твърде голямо; посочете по-малко.</translation>
    </message>
    <message>
        <source>%1 was made for %2; %3 is its first full administrator.</source>
        <translation>Файлът %1 е създаден за %2; %3 е първият пълен администратор.</translation>
    </message>
    <message>
        <source>%1 was made, with people who don&apos;t exist. Act as %2: --as %2.</source>
        <translation>Файлът %1 е създаден с несъществуващи хора. Действайте като %2: --as %2.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>Файлът %1 е изправен.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written in full; make room where it goes and try again.</source>
        <translation>Отговорът не може да бъде записан изцяло; освободете място там, където се записва, и опитайте отново.</translation>
    </message>
    <message>
        <source>No: none of the roles that you see gives it.</source>
        <translation>Не: никоя от ролите, които виждате, не дава това право.</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>изчакващ</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>експортиран</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>изпратен</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>неуспешен</translation>
    </message>
    <message>
        <source>Nothing was changed: everybody has an activation e-mail already. Add --again to queue another one.</source>
        <translation>Нищо не е променено: за всички вече има имейл за активиране. Добавете --again, за да поставите нов в изходящата поща.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be queued. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 имейл за активиране би бил поставен в изходящата поща. Нищо не е променено, защото беше само проба.</numerusform>
            <numerusform>%1 имейла за активиране биха били поставени в изходящата поща. Нищо не е променено, защото беше само проба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) wait to be exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 имейл за активиране чака да бъде експортиран.</numerusform>
            <numerusform>%1 имейла за активиране чакат да бъдат експортирани.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail waits to be exported.</source>
        <translation>Няма имейл за активиране, който да чака експортиране.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be exported. Nothing was written, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 имейл за активиране би бил експортиран. Нищо не е записано, защото беше само проба.</numerusform>
            <numerusform>%1 имейла за активиране биха били експортирани. Нищо не е записано, защото беше само проба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Експортиран е %1 имейл за активиране.</numerusform>
            <numerusform>Експортирани са %1 имейла за активиране.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>Език</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of activation e-mails: pending, exported, sent or failed</extracomment>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of the list of activation e-mails: since when it has its state
----------
Heading of a column: when somebody became an external administrator</extracomment>
        <translation>От</translation>
    </message>
    <message>
        <source>Queued by</source>
        <extracomment>Column of the list of activation e-mails: who put it into the outbox</extracomment>
        <translation>Добавен от</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what can become of an activation e-mail; give sent or failed.</source>
        <translation>„%1“ не е възможен резултат за имейл за активиране; посочете sent или failed.</translation>
    </message>
    <message>
        <source>Name the e-mail address once, behind &quot;user add&quot;.</source>
        <translation>Посочете имейл адреса само веднъж, след „user add“.</translation>
    </message>
    <message>
        <source>%1 holds roles in several organizations; name one of them with --organization: %2.</source>
        <translation>%1 има роли в няколко организации; посочете една от тях с --organization: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Files: %2.</source>
        <extracomment>After an export: %1 is a number, %2 a list of names of files</extracomment>
        <translation>Брой редове: %1. Файлове: %2.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Констатация</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Причина за приемане</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of --%2; give one of: %3.</source>
        <translation>„%1“ не е стойност на --%2; посочете една от: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here are absent from the file.</source>
        <translation>
            <numerusform>%n потребител оттук липсва във файла.</numerusform>
            <numerusform>%n потребители оттук липсват във файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Among them, with administrator roles: %2.</source>
        <extracomment>%1 is a sentence, %2 a list of names</extracomment>
        <translation>%1 От тях с администраторски роли: %2.</translation>
    </message>
    <message>
        <source>The site %1 is new.</source>
        <translation>Сайтът %1 е нов.</translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) removed.</source>
        <translation>
            <numerusform>Премахнат е %n липсващ потребител.</numerusform>
            <numerusform>Премахнати са %n липсващи потребители.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) deactivated.</source>
        <translation>
            <numerusform>Деактивиран е %n липсващ потребител.</numerusform>
            <numerusform>Деактивирани са %n липсващи потребители.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses: who sold one, whether it is suspended, how many people have it</extracomment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Продаден от</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Временно спрян</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value in a column of a table</extracomment>
        <translation>да</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;; give one of: %2.</source>
        <translation>Няма услуга „%1“; посочете една от: %2.</translation>
    </message>
    <message>
        <source>There is no kind of organization &quot;%1&quot;; give partner, other, self_signup, consumer or customer.</source>
        <translation>Няма вид организация „%1“; посочете partner, other, self_signup, consumer или customer.</translation>
    </message>
    <message>
        <source>--%1 is yes or no, not &quot;%2&quot;.</source>
        <translation>--%1 приема yes или no, а не „%2“.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домейни</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Управлява абонамента</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Активна продажба</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Текуща</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Headings of columns of settings: key, value, the value until somebody changes it, rule, what it says</extracomment>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Първоначално</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>A site is managed by control-hub or site-administration, not by &quot;%1&quot;.</source>
        <translation>Сайтовете се управляват от control-hub или site-administration, а не от „%1“.</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Управлява се от</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Site Administration</translation>
    </message>
    <message>
        <source>Say what to change of the site: --name, --managed-by or --sold-by.</source>
        <translation>Посочете какво да се промени за сайта: --name, --managed-by или --sold-by.</translation>
    </message>
    <message>
        <source>Undone: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Отменено: %1 %2.</translation>
    </message>
    <message>
        <source>This would be undone: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Това би било отменено: %1 %2. Нищо не е променено, защото беше само проба.</translation>
    </message>
    <message>
        <source>Done again: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Извършено отново: %1 %2.</translation>
    </message>
    <message>
        <source>This would be done again: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Това би било извършено отново: %1 %2. Нищо не е променено, защото беше само проба.</translation>
    </message>
    <message>
        <source>No full administrator of %1 may sign in without an end date, though there must always be one (%2).</source>
        <translation>Организацията %1 няма пълен администратор без крайна дата, който има право да влиза, а винаги трябва да има такъв (%2).</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Whether it is known or was only stated where somebody belongs</extracomment>
        <translation>потвърдена</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>посочена</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is an administrator here already.</source>
        <translation>%1 е от %2 и вече е администратор тук.</translation>
    </message>
    <message>
        <source>%1 is known and belongs to %2.</source>
        <translation>Потребителят %1 е известен тук и е от %2.</translation>
    </message>
    <message>
        <source>By its domain %1 belongs to %2.</source>
        <translation>Според домейна си %1 е от %2.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; whoever adds the person states the organization with --organization.</source>
        <translation>Няма данни за %1 и за домейна на адреса; при добавянето на потребителя организацията се посочва с --organization.</translation>
    </message>
    <message>
        <source>--site names the site of one role; write several as ROLE@SITE.</source>
        <translation>--site посочва сайта на една роля; ако ролите са няколко, напишете ги като ROLE@SITE.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading of a column: whether it is known or was only stated where somebody belongs</extracomment>
        <translation>Принадлежност</translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>Heading of a column: for how many days a role is still valid</extracomment>
        <translation>Оставащи дни</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Heading of a column: the day on which a break-glass access is to be tested</extracomment>
        <translation>Следващ тест</translation>
    </message>
    <message>
        <source>%1 Roles that can be given: %2.</source>
        <extracomment>%1 is a whole sentence, %2 a list of roles</extracomment>
        <translation>%1 Роли, които могат да се присвоят: %2.</translation>
    </message>
    <message>
        <source>--next-test is the day on which a break-glass access is tested; give --break-glass with it.</source>
        <translation>--next-test е денят, в който се тества достъпът „счупване на стъкло“; посочете заедно с него и --break-glass.</translation>
    </message>
    <message>
        <source>Say what the break-glass access is for with --purpose, or end it with --off.</source>
        <translation>Посочете целта на достъпа „счупване на стъкло“ с --purpose или го прекратете с --off.</translation>
    </message>
    <message>
        <source>A break-glass access that ends has no next test; leave --next-test out.</source>
        <translation>За достъп „счупване на стъкло“, който се прекратява, няма следващ тест; не посочвайте --next-test.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made, and the command goes on. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Днешното резервно копие не е създадено, но командата продължава. %1</translation>
    </message>
    <message>
        <source>Restoring a backup can&apos;t be part of an atomic batch, because it is one step by itself; run it by itself.</source>
        <translation>Възстановяването от резервно копие не може да бъде част от атомарен пакет, защото е самостоятелна стъпка; изпълнете го самостоятелно.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <extracomment>Number and hash of the newest record of the log</extracomment>
        <translation>Печат: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seal; write the number of a record, a colon and the 64 digits of its hash.</source>
        <translation>„%1“ не е печат; напишете номера на запис, двоеточие и 64-те знака на неговия хеш.</translation>
    </message>
    <message>
        <source>The log of %1 is not what was written, from record %2 on.</source>
        <translation>Журналът на %1 от запис %2 нататък не е такъв, какъвто е бил записан.</translation>
    </message>
    <message>
        <source>%1 To go on without a backup, repeat the command with --without-backup.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 За да продължите без резервно копие, повторете командата с --without-backup.</translation>
    </message>
    <message numerus="yes">
        <source>Lost of table %1: %2 row(s)</source>
        <translation>
            <numerusform>Загубен от таблица %1: %2 ред</numerusform>
            <numerusform>Загубени от таблица %1: %2 реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost of table %1: row %2</source>
        <translation>Загубен от таблица %1: ред %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were saved to %2.</source>
        <translation>
            <numerusform>%1 ред е запазен в %2.</numerusform>
            <numerusform>%1 реда са запазени в %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: backup made, read back and checked. Users: %2, records of the log: %3.</source>
        <extracomment>After a backup: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1: резервното копие е създадено, прочетено обратно и проверено. Потребители: %2, записи в журнала: %3.</translation>
    </message>
    <message>
        <source>%1 was restored: the state of %2. Users in it: %3; before: %4.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>Възстановено е състоянието към %2 от резервното копие %1. Брой потребители: %3; преди това: %4.</translation>
    </message>
    <message>
        <source>%1 would be restored: the state of %2. Users in it: %3; now: %4. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>Би било възстановено състоянието към %2 от резервното копие %1. Брой потребители: %3; сега: %4. Нищо не е променено, защото това беше само проба.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s), all as they were written. Seal: %2</source>
        <extracomment>%1 is a number, %2 the number and the hash of the newest record</extracomment>
        <translation>
            <numerusform>%1 запис, такъв, какъвто е бил записан. Печат: %2</numerusform>
            <numerusform>%1 записа, всички са такива, каквито са били записани. Печат: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with %1; go back to a backup of it, or save what can be read of it into a new file with check --save NEW.</source>
        <translation>Нещо не е наред с файла %1; върнете се към негово резервно копие или запазете прочетеното от него в нов файл с check --save NEW.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s)</source>
        <extracomment>After an export: %1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>%1: %2 ред</numerusform>
            <numerusform>%1: %2 реда</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Something that is still to be done in Control Hub</extracomment>
        <translation>За изпълнение</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Something that somebody ticked off</extracomment>
        <translation>Изпълнено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Something that an import showed to be done</extracomment>
        <translation>Потвърдено</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>Control Hub holds something else than what was planned</extracomment>
        <translation>Разминаване</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of the list; &quot;carry-over list&quot; shows them.</source>
        <translation>„%1“ не е номер от списъка; „carry-over list“ ги показва.</translation>
    </message>
    <message>
        <source>Give either --open or --all.</source>
        <translation>Посочете или --open, или --all.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Стъпка</translation>
    </message>
    <message>
        <source>Written to %1. Rows: %2. To be done by hand: %3.</source>
        <extracomment>After an export: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>Записано в %1. Редове: %2. За ръчно изпълнение: %3.</translation>
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
    <message>
        <source>%1 is the open workspace and no table; choose a CSV file.</source>
        <translation>%1 е отвореното работно пространство, а не таблица; изберете CSV файл.</translation>
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
    <name>DemoSource</name>
    <message>
        <source>Making up people was cancelled; nothing was changed.</source>
        <translation>Създаването на измислени хора е отменено; нищо не е променено.</translation>
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
    <name>Exporter</name>
    <message>
        <source>The export was cancelled; no file was written or replaced.</source>
        <translation>Експортирането е отменено; никой файл не е записан или заменен.</translation>
    </message>
    <message>
        <source>This file is the open workspace; choose another name for the export.</source>
        <translation>Този файл е отвореното работно пространство; изберете друго име за експортирането.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the exported list of users: the person&apos;s job title</extracomment>
        <translation>Длъжност</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the exported list of users: where the person works</extracomment>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>Column of the exported list of users: when the person last used the service</extracomment>
        <translation>Последен достъп</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>What somebody tried to do in vain; %1 is an action (&quot;Gave roles&quot;)</extracomment>
        <translation>Отказано: %1</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the workspace could not be written to record the export; check that its disk works and has room, then export again.</source>
        <translation>Новият файл %1 е на мястото си, но в работното пространство не можа да се отбележи експортирането; проверете дали дискът му работи и има място, след което експортирайте отново.</translation>
    </message>
    <message>
        <source>A roster is written as CSV, which is what Control Hub reads; choose a name that ends in .csv.</source>
        <translation>Списъкът с потребители се записва като CSV, който Control Hub чете; изберете име, което завършва на .csv.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Column: what somebody may do</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how far a privilege goes</extracomment>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why somebody has a privilege</extracomment>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>ExternalReviewStep</name>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Следващ тест: %1</translation>
    </message>
</context>
<context>
    <name>ExternalRows</name>
    <message>
        <source>today</source>
        <extracomment>When roles end</extracomment>
        <translation>днес</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>When roles end</extracomment>
        <translation>утре</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>след %n ден</numerusform>
            <numerusform>след %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Heading of a column: where somebody belongs</extracomment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Heading of a column: what the organization of somebody is to the one in use</extracomment>
        <translation>Вид организация</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Heading of a column: whether it is verified where somebody belongs</extracomment>
        <translation>Потвърдена или посочена</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a column: since when somebody is an external administrator</extracomment>
        <translation>От</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of the first role that ends</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Ends soon: %1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>Изтича скоро: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Break-glass access; %1 is what it is for</extracomment>
        <translation>Просрочен тест</translation>
    </message>
    <message>
        <source>Test overdue: %1</source>
        <translation>Просрочен тест: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Break-glass access; %1 is what it is for</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Да: %1</translation>
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
        <translation>Потвърдена</translation>
    </message>
    <message>
        <source>Stated, not verified</source>
        <translation>Посочена, непотвърдена</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 are the roles that somebody holds</extracomment>
        <translation>Сега: %1</translation>
    </message>
</context>
<context>
    <name>ExternalsFilter</name>
    <message>
        <source>Organization</source>
        <extracomment>Kind of filters: where somebody belongs</extracomment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Kind of filters: what an organization is to the one in use</extracomment>
        <translation>Вид организация</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Kind of filters: whether it is verified where somebody belongs</extracomment>
        <translation>Потвърдена или посочена</translation>
    </message>
    <message>
        <source>End of roles</source>
        <extracomment>Kind of filters: when roles end</extracomment>
        <translation>Край на ролите</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Filter: roles that end within days</extracomment>
        <translation>Изтичат скоро</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <extracomment>Filters: roles with and without a last day</extracomment>
        <translation>С крайна дата</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>Без крайна дата</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Filters: everybody with break-glass access, and those of them whose test is overdue</extracomment>
        <translation>Просрочен тест</translation>
    </message>
    <message>
        <source>All with break-glass access</source>
        <translation>Всички с достъп „счупване на стъкло“</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of an organization: a chosen filter</extracomment>
        <translation>Организация: %1</translation>
    </message>
    <message>
        <source>Break-glass test overdue</source>
        <extracomment>%1 is &quot;Test overdue&quot; or &quot;All with break-glass access&quot;: a chosen filter</extracomment>
        <translation>Просрочен тест на достъп „счупване на стъкло“</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Достъп „счупване на стъкло“</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date, %2 an e-mail address</extracomment>
        <translation>От %1</translation>
    </message>
    <message>
        <source>Since %1, given by %2</source>
        <translation>От %1, присвоена от %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a date: the last day</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a role was given</extracomment>
        <translation>Причина: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>Собствено име</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилно име</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Показвано име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a user: Active, Pending, ...</extracomment>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>When a user was last seen</extracomment>
        <translation>Последен достъп</translation>
    </message>
    <message>
        <source>Days since last access</source>
        <translation>Дни от последния достъп</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>Of a telephone</extracomment>
        <translation>Вътрешен номер</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Somebody&apos;s position, such as Director</extracomment>
        <translation>Длъжност</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Somebody&apos;s superior</extracomment>
        <translation>Ръководител</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Caller ID number</source>
        <translation>Номер в ИД на повикващия</translation>
    </message>
    <message>
        <source>Caller ID first name</source>
        <translation>Собствено име в ИД на повикващия</translation>
    </message>
    <message>
        <source>Caller ID last name</source>
        <translation>Фамилно име в ИД на повикващия</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>The place where a user works</extracomment>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Предпочитан език</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часова зона</translation>
    </message>
    <message>
        <source>Address type</source>
        <extracomment>Kind of a postal address, such as work</extracomment>
        <translation>Вид адрес</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
</context>
<context>
    <name>FileBundle</name>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Вече има файл %1; изберете друго име.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be put in its place; none of the files was written or replaced.</source>
        <translation>Файлът %1 не може да се постави на мястото си; никой от файловете не е записан или заменен.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>The organization</source>
        <extracomment>Whom a finding is about, if it is no person</extracomment>
        <translation>Организацията</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>States of a finding: nobody, or somebody, has said that it may be so</extracomment>
        <translation>Приета</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворена</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>%1 would hold two roles on one site; take the old one first.</source>
        <translation>%1 ще има две роли за един сайт; първо отменете старата.</translation>
    </message>
    <message>
        <source>%1 would not hold exactly what an administrator from there may hold; of these roles only one is possible: %2.</source>
        <translation>%1 няма да има точно ролите, които може да има администратор оттам; от тези роли е възможна само една: %2.</translation>
    </message>
    <message>
        <source>Nobody would be left who may sign in and holds this role without an end: %1. Give it to somebody else first.</source>
        <translation>Няма да остане никой, който има право да влиза и има тази роля без крайна дата: %1. Първо я присвойте на друг.</translation>
    </message>
    <message>
        <source>These roles are expected to be held by different people: %1.</source>
        <translation>Очаква се тези роли да са на различни хора: %1.</translation>
    </message>
    <message>
        <source>Newer editions of Control Hub allow only one of these roles: %1.</source>
        <translation>По-новите версии на Control Hub допускат само една от тези роли: %1.</translation>
    </message>
    <message>
        <source>With a contact center standard license this person can&apos;t use the management portal, whatever roles are held: only the agent desktop opens.</source>
        <translation>Със стандартен лиценз за контактен център този потребител не може да използва портала за управление, каквито и роли да има: отваря се само Agent Desktop.</translation>
    </message>
    <message>
        <source>The role %1 gives nothing without one of: %2. The next change of roles removes it.</source>
        <translation>Ролята %1 не дава нищо без една от ролите: %2. Следващата промяна на роли ще я отмени.</translation>
    </message>
    <message>
        <source>Nobody with the e-mail address %1 is known here; sign in as one of the administrators.</source>
        <translation>Тук няма потребител с имейл адрес %1; влезте като някой от администраторите.</translation>
    </message>
    <message>
        <source>%1 may not sign in: only people whose status is Active or Verified act here.</source>
        <translation>%1 няма право да влиза: тук действат само потребители със състояние „Активен“ или „Потвърден“.</translation>
    </message>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>Този потребител вече не е тук; списъкът е остарял.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; check its spelling.</source>
        <translation>Тук няма потребител с имейл адрес %1; проверете изписването.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have.</source>
        <extracomment>%1 is a privilege, %2 its level (&quot;Full access&quot; or &quot;Read-only&quot;), %3 one to three names</extracomment>
        <translation>За това е необходимо правото „%1“ (%2), което нямате.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have. It can be given by: %3.</source>
        <translation>За това е необходимо правото „%1“ (%2), което нямате. Можете да го получите от: %3.</translation>
    </message>
    <message>
        <source>%1 holds no administrator role here, so there is nothing to sign in for.</source>
        <translation>%1 няма администраторска роля тук, затова влизането е безпредметно.</translation>
    </message>
    <message>
        <source>This workspace holds an organization already.</source>
        <translation>Това работно пространство вече съдържа организация.</translation>
    </message>
    <message>
        <source>%1 is not a domain; enter one like example.com.</source>
        <translation>%1 не е домейн; въведете домейн като example.com.</translation>
    </message>
    <message>
        <source>The organization needs a name; enter one.</source>
        <translation>Организацията трябва да има име; въведете го.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known; choose one like Europe/Belgrade.</source>
        <translation>Часовата зона %1 не е известна; изберете зона като Europe/Belgrade.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Първи администратор</translation>
    </message>
    <message>
        <source>A demo needs at least one user and one administrator, and no more administrators than users.</source>
        <translation>За демонстрацията са нужни поне един потребител и един администратор, а администраторите не могат да са повече от потребителите.</translation>
    </message>
    <message>
        <source>There is no site %1 here; check its spelling.</source>
        <translation>Тук няма сайт %1; проверете изписването.</translation>
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
        <translation>Ролята %1 не се присвоява за отделен сайт; не посочвайте сайт.</translation>
    </message>
    <message>
        <source>The role %1 is given per site; name the site.</source>
        <translation>Ролята %1 се присвоява за отделен сайт; посочете сайта.</translation>
    </message>
    <message>
        <source>The role %1 is not given to people of this kind of organization.</source>
        <translation>Ролята %1 не се присвоява на потребители от този вид организация.</translation>
    </message>
    <message>
        <source>Site roles are given only on sites that Control Hub manages; %1 is managed by Site Administration.</source>
        <translation>Роли за сайт се присвояват само за сайтове, които се управляват от Control Hub; %1 се управлява от Site Administration.</translation>
    </message>
    <message>
        <source>The organization has no contact center license, so the role %1 is not offered.</source>
        <translation>Организацията няма лиценз за контактен център, затова ролята %1 не се предлага.</translation>
    </message>
    <message>
        <source>Nobody gives the role %1 to himself; ask another full administrator.</source>
        <translation>Никой не може да присвои ролята %1 на себе си; обърнете се към друг пълен администратор.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own; ask somebody else who may assign roles.</source>
        <translation>Никой не може да присвоява роли на себе си или да променя своите; обърнете се към друг, който има право да присвоява роли.</translation>
    </message>
    <message>
        <source>The end of the role lies in the past; choose today or a later day.</source>
        <translation>Краят на ролята е в миналото; изберете днешния или по-късен ден.</translation>
    </message>
    <message numerus="yes">
        <source>For external administrators this role ends after %n day(s) at the latest; choose an earlier day.</source>
        <translation>
            <numerusform>За външни администратори тази роля изтича най-късно след %n ден; изберете по-ранен ден.</numerusform>
            <numerusform>За външни администратори тази роля изтича най-късно след %n дни; изберете по-ранен ден.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 is replaced.</source>
        <translation>Ролята %1 се заменя.</translation>
    </message>
    <message>
        <source>The role %1 is given only to somebody who also holds one of: %2.</source>
        <translation>Ролята %1 се присвоява само на потребител, който има и една от ролите: %2.</translation>
    </message>
    <message>
        <source>The role %1 ends with it: it is held only together with one of: %2.</source>
        <translation>С това отпада и ролята %1: тя е възможна само заедно с една от ролите: %2.</translation>
    </message>
    <message>
        <source>Changing an organization role can affect these roles in Control Hub; look at them there afterwards: %1.</source>
        <translation>Промяната на организационна роля може да засегне тези роли в Control Hub; след това ги проверете там: %1.</translation>
    </message>
    <message>
        <source>This is your last role: without it you can no longer sign in here. Do you want to give it up?</source>
        <translation>Това е последната ви роля: без нея вече няма да можете да влизате тук. Искате ли да се откажете от нея?</translation>
    </message>
    <message>
        <source>%1 belongs to another organization and is no external administrator here; add the person as one first.</source>
        <translation>%1 е от друга организация и не е външен администратор тук; първо добавете потребителя като такъв.</translation>
    </message>
    <message>
        <source>The role %1 is given only by somebody of this organization who holds: %2.</source>
        <translation>Ролята %1 се присвоява само от потребител на тази организация, който има: %2.</translation>
    </message>
    <message>
        <source>%1 holds administrator roles. Only somebody who may give and take them may change the e-mail address or the status, or remove the person.</source>
        <translation>%1 има администраторски роли. Само потребител, който има право да ги присвоява и отменя, може да промени имейл адреса или състоянието или да извърши премахването.</translation>
    </message>
    <message>
        <source>%1 held no other role and is no longer an administrator here; to come back the person must be added anew.</source>
        <translation>%1 нямаше друга роля и вече не е администратор тук; за връщане е необходимо ново добавяне.</translation>
    </message>
    <message>
        <source>The text holds a NUL character; remove it.</source>
        <translation>Текстът съдържа знак NUL; премахнете го.</translation>
    </message>
    <message>
        <source>The text is longer than 1024 characters; shorten it.</source>
        <translation>Текстът е по-дълъг от 1024 знака; съкратете го.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>Състоянието „%1“ не е известно; използвайте Active, Verified, Not verified, Pending или Inactive.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to %2 already; enter another one.</source>
        <translation>Имейл адресът %1 вече е на %2; въведете друг.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone changes or removes the person.</source>
        <translation>%1 е от друга организация и само тя може да променя или премахва потребителя.</translation>
    </message>
    <message>
        <source>With this status you can no longer sign in and lose what your roles give you. Do you want that?</source>
        <translation>С това състояние вече няма да можете да влизате и ще загубите това, което ви дават ролите. Искате ли това?</translation>
    </message>
    <message>
        <source>This removes yourself and all of your roles. Do you want that?</source>
        <translation>Така ще премахнете себе си и всичките си роли. Искате ли това?</translation>
    </message>
    <message>
        <source>A contact center standard license decides whether %1 can use the management portal; only another person who holds this role gives or takes it: %2.</source>
        <translation>От стандартния лиценз за контактен център зависи дали %1 може да използва портала за управление; само друг потребител с тази роля го присвоява или отнема: %2.</translation>
    </message>
    <message>
        <source>The end of the role is too far off; choose a day before the year 9999.</source>
        <translation>Краят на ролята е твърде далечен; изберете ден преди 9999 година.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization; activation e-mails go to own users alone.</source>
        <translation>%1 е от друга организация; имейли за активиране се изпращат само до собствени потребители.</translation>
    </message>
    <message>
        <source>%1 is inactive and holds no contact-center license, so there is nothing to be activated; change the status first.</source>
        <translation>%1 има състояние „Неактивен“ и няма лиценз за контактен център, затова няма какво да се активира; първо променете състоянието.</translation>
    </message>
    <message>
        <source>%1 is active already and holds no contact-center license, so there is nothing to be activated; leave this person out.</source>
        <translation>%1 вече има състояние „Активен“ и няма лиценз за контактен център, затова няма какво да се активира; не включвайте този потребител.</translation>
    </message>
    <message>
        <source>One of the activation e-mails is no longer there; export again.</source>
        <translation>Един от имейлите за активиране вече не съществува; експортирайте отново.</translation>
    </message>
    <message>
        <source>One of the activation e-mails was marked as sent or failed meanwhile; export again.</source>
        <translation>Междувременно един от имейлите за активиране е отбелязан като изпратен или неуспешен; експортирайте отново.</translation>
    </message>
    <message>
        <source>There is no activation e-mail to %1; queue one and export it first.</source>
        <translation>Няма имейл за активиране до %1; първо поставете такъв в изходящата поща и го експортирайте.</translation>
    </message>
    <message>
        <source>The activation e-mail to %1 still waits in the outbox; export it before saying what became of it.</source>
        <translation>Имейлът за активиране до %1 все още чака в изходящата поща; експортирайте го, преди да посочите какво е станало с него.</translation>
    </message>
    <message>
        <source>The name %1 can&apos;t be used here; enter another one.</source>
        <translation>Името %1 не може да се използва тук; въведете друго.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to %2 already; give another one.</source>
        <extracomment>%1 is a domain, %2 the name of an organization</extracomment>
        <translation>Домейнът %1 вече е на %2; посочете друг.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another organization already; give another one.</source>
        <translation>Домейнът %1 вече е на друга организация; посочете друг.</translation>
    </message>
    <message>
        <source>Only a partner manages a subscription or has an active sale; leave that out or make the organization a partner.</source>
        <translation>Само партньор управлява абонамент или има активна продажба; не посочвайте това или определете организацията като партньор.</translation>
    </message>
    <message>
        <source>A customer is made together with its first full administrator; name the e-mail address.</source>
        <translation>Клиентът се създава заедно с първия си пълен администратор; посочете имейл адреса на администратора.</translation>
    </message>
    <message>
        <source>Only a customer has administrators; leave the administrator out.</source>
        <translation>Само клиентите имат администратори; не посочвайте администратор.</translation>
    </message>
    <message>
        <source>The first full administrator of a customer is an own user of it or one of a partner, and %1 belongs to somebody else; give another address.</source>
        <translation>Първият пълен администратор на клиент трябва да е негов собствен потребител или потребител на партньор, а %1 е от друга организация; посочете друг адрес.</translation>
    </message>
    <message>
        <source>%1 may not sign in and so can&apos;t be the first full administrator; only people whose status is Active or Verified can.</source>
        <translation>%1 няма право да влиза и затова не може да бъде първи пълен администратор; това е възможно само за потребители със състояние „Активен“ или „Потвърден“.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1, so the first administrator needs a name; enter one.</source>
        <translation>Тук няма потребител с имейл адрес %1, затова за първия администратор е необходимо име; въведете го.</translation>
    </message>
    <message>
        <source>There is no organization %1 here; check its spelling.</source>
        <translation>Тук няма организация %1; проверете изписването.</translation>
    </message>
    <message>
        <source>%1 is no partner; only a partner manages a subscription or has an active sale.</source>
        <translation>%1 не е партньор; само партньор управлява абонамент или има активна продажба.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation and are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>%1 (%2) е външен администратор от тази организация със следните роли: %3. От тях тези не дават нищо при новите отношения и се отменят: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation; they stay until they are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>%1 (%2) е външен администратор от тази организация със следните роли: %3. От тях тези не дават нищо при новите отношения; те остават, докато не бъдат отменени: %4.</translation>
    </message>
    <message>
        <source>You are among them (%1): nobody deactivates or removes himself together with others. Leave yourself out, or do that in a step of its own.</source>
        <translation>И вие сте сред тях (%1): никой не може да деактивира или премахне себе си заедно с други. Не включвайте себе си или направете това отделно.</translation>
    </message>
    <message>
        <source>One of these people is no longer here; the list was out of date.</source>
        <translation>Някой от тези потребители вече не е тук; списъкът е остарял.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Действието е прекъснато; нищо не е променено.</translation>
    </message>
    <message>
        <source>Accepting a finding needs a reason; write one.</source>
        <translation>За приемането на констатация е необходима причина; напишете я.</translation>
    </message>
    <message>
        <source>There is no finding %1 now; it may have ended. Look at the list again.</source>
        <translation>В момента няма констатация %1; възможно е вече да е отпаднала. Прегледайте отново списъка.</translation>
    </message>
    <message>
        <source>These roles give nothing to people of this kind of organization; take them back: %1.</source>
        <translation>Тези роли не дават нищо на потребители от този вид организация; отменете ги: %1.</translation>
    </message>
    <message>
        <source>There are site roles only on sites that Control Hub manages; take them back on: %1.</source>
        <translation>Роли за сайт има само за сайтове, които се управляват от Control Hub; отменете ролите за: %1.</translation>
    </message>
    <message>
        <source>Only the partner&apos;s administrator holds this role for good; give it to somebody of the organization itself: %1.</source>
        <translation>Само администраторът на партньора има тази роля без крайна дата; присвоете я на потребител от самата организация: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n person(s) hold this role for good; at least two are advised: %1.</source>
        <translation>
            <numerusform>Само %n потребител има тази роля без крайна дата; препоръчват се поне двама: %1.</numerusform>
            <numerusform>Само %n потребители имат тази роля без крайна дата; препоръчват се поне двама: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is longer than 1024 characters; shorten it.</source>
        <translation>Причината е по-дълга от 1024 знака; съкратете я.</translation>
    </message>
    <message>
        <source>The role %1 is given to an external administrator only by somebody who may delegate it, which you may not.</source>
        <translation>Тази роля се присвоява на външен администратор само от потребител с право да я делегира, каквото нямате: %1.</translation>
    </message>
    <message>
        <source>%1 is an administrator of another organization too. Its full administrators must take that role back before the e-mail address or the status is changed or the person is removed.</source>
        <translation>%1 е администратор и в друга организация. Нейните пълни администратори трябва първо да отнемат тази роля, преди да се променят имейл адресът или състоянието или потребителят да бъде премахнат.</translation>
    </message>
    <message>
        <source>The heading is longer than 1024 characters; shorten it.</source>
        <translation>Заглавието е по-дълго от 1024 знака; съкратете го.</translation>
    </message>
    <message>
        <source>A license is added without &quot;(Suspended)&quot; in its heading; leave that out.</source>
        <translation>Лиценз се добавя без „(Suspended)“ в заглавието; премахнете тази част.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heading of a license; enter one like &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>„%1“ не е заглавие на лиценз; въведете заглавие като „Messaging [Subscription]“ или „adriatic.webex.com - Meetings [Subscription]“.</translation>
    </message>
    <message>
        <source>By its heading the license is of the service &quot;%1&quot;, not of &quot;%2&quot;; leave the service out.</source>
        <translation>Според заглавието лицензът е за услугата „%1“, а не за „%2“; не посочвайте услуга.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is not known; give one of: %2.</source>
        <translation>Услугата „%1“ не е известна; посочете една от: %2.</translation>
    </message>
    <message>
        <source>There is no license %1 here; give its whole heading.</source>
        <translation>Тук няма лиценз %1; посочете пълното му заглавие.</translation>
    </message>
    <message>
        <source>The license %1 is to be given and taken at once; name it only once.</source>
        <translation>Лицензът %1 е посочен едновременно за присвояване и за отнемане; посочете го само веднъж.</translation>
    </message>
    <message>
        <source>The license %1 is suspended and can&apos;t be assigned.</source>
        <translation>Лицензът %1 е временно спрян и не може да се присвои.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone gives the person licenses.</source>
        <translation>%1 е от друга организация и само тя може да присвоява лицензи на потребителя.</translation>
    </message>
    <message>
        <source>There is no site %1 here; add the site first.</source>
        <translation>Тук няма сайт %1; първо добавете сайта.</translation>
    </message>
    <message>
        <source>There is a license %1 already.</source>
        <translation>Вече има лиценз %1.</translation>
    </message>
    <message>
        <source>Days after which the read-only role of an external administrator ends</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Дни, след които ролята на външен администратор само за четене изтича</translation>
    </message>
    <message>
        <source>External administrators see the title of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Външните администратори виждат длъжността на потребителите</translation>
    </message>
    <message>
        <source>External administrators see the department of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Външните администратори виждат отдела на потребителите</translation>
    </message>
    <message>
        <source>External administrators see the phone number of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Външните администратори виждат телефонния номер на потребителите</translation>
    </message>
    <message>
        <source>External administrators see the licenses of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Външните администратори виждат лицензите на потребителите</translation>
    </message>
    <message>
        <source>External administrators see when users were last active</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Външните администратори виждат кога потребителите са били активни за последен път</translation>
    </message>
    <message>
        <source>Minutes without use after which the window locks itself</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Минути без използване, след които прозорецът се заключва</translation>
    </message>
    <message>
        <source>You have the privilege &quot;%1&quot; only under a condition that does not hold here: %2. Ask somebody who has it without.</source>
        <extracomment>%1 is a privilege, %2 the conditions under which somebody has it</extracomment>
        <translation>Имате правото „%1“ само при условие, което тук не е изпълнено: %2. Обърнете се към потребител, който го има без такова условие.</translation>
    </message>
    <message>
        <source>There is no organization %1 here that could have sold it; check its spelling or add the organization first.</source>
        <translation>Тук няма организация %1, която би могла да го е продала; проверете изписването или първо добавете организацията.</translation>
    </message>
    <message>
        <source>There is no setting %1; there are: %2.</source>
        <extracomment>%1 is what was asked for, %2 a list of keys</extracomment>
        <translation>Няма настройка %1; наличните са: %2.</translation>
    </message>
    <message>
        <source>The setting %1 is yes or no, not &quot;%2&quot;; give one of them.</source>
        <translation>Настройката %1 приема yes или no, а не „%2“; посочете едно от двете.</translation>
    </message>
    <message>
        <source>The setting %1 is a whole number from %2 to %3, not &quot;%4&quot;; give one of them.</source>
        <translation>Настройката %1 приема цяло число от %2 до %3, а не „%4“; посочете такова число.</translation>
    </message>
    <message>
        <source>The name is longer than 255 characters; shorten it.</source>
        <translation>Името е по-дълго от 255 знака; съкратете го.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a site; enter a host name like adriatic.webex.com.</source>
        <translation>„%1“ не е име на сайт; въведете име на хост като adriatic.webex.com.</translation>
    </message>
    <message>
        <source>There is a site %1 already; enter another name.</source>
        <translation>Вече има сайт %1; въведете друго име.</translation>
    </message>
    <message>
        <source>This takes your last role from you: without it you can no longer sign in here. Do you want that?</source>
        <translation>Така губите последната си роля: без нея вече няма да можете да влизате тук. Искате ли това?</translation>
    </message>
    <message>
        <source>%1 would lose the role %2 on %3, so somebody who may take it must do so first. %4</source>
        <extracomment>%1 is a person, %2 a role, %3 a site, %4 the message of what forbids to take the role</extracomment>
        <translation>%1 би загубил(а) ролята „%2“ в сайта %3, затова първо трябва да я отнеме някой, който има право на това. %4</translation>
    </message>
    <message>
        <source>%1 (%2) loses the role %3 on %4.</source>
        <extracomment>%1 is a person, %2 the e-mail address, %3 a role, %4 a site</extracomment>
        <translation>%1 (%2) губи следната роля за %4: %3.</translation>
    </message>
    <message>
        <source>%1 has licenses, and their headings in Control Hub&apos;s file begin with the name of the site: under another name they would be others. Add a site with the new name instead.</source>
        <translation>Сайтът %1 има лицензи, чиито заглавия във файла на Control Hub започват с името на сайта: с друго име това биха били други лицензи. Вместо това добавете сайт с новото име.</translation>
    </message>
    <message>
        <source>The e-mail address %1 can&apos;t be used here; enter another one.</source>
        <translation>Имейл адресът %1 не може да се използва тук; въведете друг.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization and keeps these roles, which give from now on what they give in the new relation: %3.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a list of roles</extracomment>
        <translation>%1 (%2) е външен администратор от тази организация и запазва следните роли, които занапред дават правата според новите отношения: %3.</translation>
    </message>
    <message>
        <source>Puts an activation e-mail into the outbox</source>
        <translation>Имейл за активиране се поставя в изходящата поща</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Срещи</translation>
    </message>
    <message>
        <source>Messaging</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Съобщения</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Обаждания</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Контактен център (стандартен)</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Контактен център (премиум)</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Any other service of Webex</extracomment>
        <translation>Друга</translation>
    </message>
    <message>
        <source>%1 is an administrator here already; change the roles instead of adding the person again.</source>
        <translation>%1 вече е администратор тук; вместо да добавяте потребителя отново, променете ролите му.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; state which organization the person belongs to.</source>
        <translation>Няма данни за %1 и за домейна на адреса; посочете към коя организация принадлежи потребителят.</translation>
    </message>
    <message>
        <source>A break-glass access needs a purpose; say what it is for.</source>
        <translation>Достъпът „счупване на стъкло“ трябва да има цел; посочете за какво е.</translation>
    </message>
    <message>
        <source>The purpose is longer than 1024 characters; shorten it.</source>
        <translation>Целта е по-дълга от 1024 знака; съкратете я.</translation>
    </message>
    <message>
        <source>The next test lies in the past or too far off; choose today or a later day.</source>
        <translation>Следващият тест е в миналото или е твърде далечен; изберете днешния или по-късен ден.</translation>
    </message>
    <message>
        <source>An external administrator needs at least one role; choose one.</source>
        <translation>Външният администратор трябва да има поне една роля; изберете роля.</translation>
    </message>
    <message>
        <source>An external administrator is promoted or demoted to one of these roles: %1.</source>
        <translation>Външен администратор се повишава или понижава до една от следните роли: %1.</translation>
    </message>
    <message>
        <source>%1 has no active sale here, so nobody from there can take the provisioning role by himself.</source>
        <translation>%1 няма активна продажба тук, затова никой оттам не може сам да поеме ролята на администратор на осигуряване.</translation>
    </message>
    <message>
        <source>%1 is no address of %2; look at its spelling.</source>
        <translation>%1 не е адрес на %2; проверете изписването.</translation>
    </message>
    <message>
        <source>%1 is an external administrator here already; demote the person if the role is to be another one.</source>
        <translation>%1 вече е външен администратор тук; понижете потребителя, ако ролята трябва да е друга.</translation>
    </message>
    <message>
        <source>%1 is not marked as a break-glass access, so there is nothing to test; mark the person first.</source>
        <translation>За %1 не е отбелязан достъп „счупване на стъкло“, затова няма какво да се тества; първо отбележете такъв достъп за потребителя.</translation>
    </message>
    <message>
        <source>The day of the test lies in the future; choose today or an earlier day.</source>
        <translation>Денят на теста е в бъдещето; изберете днешния или по-ранен ден.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, so there is no sheet to make; mark one first.</source>
        <translation>За никой външен администратор не е отбелязан достъп „счупване на стъкло“, затова не може да се създаде лист; първо отбележете такъв достъп.</translation>
    </message>
    <message>
        <source>This person is no external administrator here; the list may be out of date.</source>
        <translation>Този потребител не е външен администратор тук; възможно е списъкът да е остарял.</translation>
    </message>
    <message>
        <source>%1 is a private account of the consumer organization, and those can&apos;t become external administrators; ask for an address of the person&apos;s own organization.</source>
        <translation>%1 е личен акаунт от потребителската организация, а такива акаунти не могат да станат външни администратори; поискайте адрес от собствената организация на потребителя.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself; give the person roles in the list of users instead.</source>
        <translation>%1 е от самата тази организация; вместо това присвойте роли на потребителя в списъка с потребители.</translation>
    </message>
    <message>
        <source>The name of the organization is too long; shorten it.</source>
        <translation>Името на организацията е твърде дълго; съкратете го.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3; leave the organization out.</source>
        <translation>%1 е от %2, а не от %3; не посочвайте организацията.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself and is no external administrator; change the roles in the list of users instead.</source>
        <translation>%1 е от самата тази организация и не е външен администратор; вместо това променете ролите в списъка с потребители.</translation>
    </message>
    <message>
        <source>%1 is no external administrator here any more; to come back the person must be added anew.</source>
        <translation>%1 вече не е външен администратор тук; за връщане е необходимо ново добавяне.</translation>
    </message>
    <message>
        <source>As long as the sale of %1 is active, this partner can take the provisioning role again by itself, though never the full one. Whoever wants it out altogether must talk to it.</source>
        <translation>Докато продажбата на %1 е активна, този партньор може отново сам да поеме ролята на администратор на осигуряване, но никога ролята на пълен администратор. Ако е необходимо напълно да се прекрати достъпът на партньора, това трябва да се уговори с него.</translation>
    </message>
    <message>
        <source>The role %1 ends by itself after %2; give it anew if it is still needed.</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Ролята %1 изтича автоматично след %2; присвоете я отново, ако все още е необходима.</translation>
    </message>
    <message>
        <source>The break-glass access was to be tested by %1; test it and record the day.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Достъпът „счупване на стъкло“ трябваше да бъде тестван до %1; тествайте го и отбележете деня.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, the way in when sign-in fails; mark one, or accept this finding.</source>
        <translation>За никой външен администратор не е отбелязан достъп „счупване на стъкло“ – начинът за достъп при проблем с влизането; отбележете такъв достъп или приемете тази констатация.</translation>
    </message>
    <message>
        <source>Days after which a break-glass access is to be tested again</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Дни, след които достъпът „счупване на стъкло“ трябва да се тества отново</translation>
    </message>
    <message>
        <source>The organization does not show this of its users to external administrators: %1. Leave it out, or ask somebody of the organization.</source>
        <extracomment>%1 is what of users is not shown, such as Title</extracomment>
        <translation>Организацията не показва на външните администратори следните данни за потребителите си: %1. Не ги включвайте или се обърнете към потребител от организацията.</translation>
    </message>
    <message>
        <source>This workspace holds no customer with the name %1; check its spelling.</source>
        <translation>В това работно пространство няма клиент с името %1; проверете как е изписано.</translation>
    </message>
    <message>
        <source>This organization is no longer here; the list was out of date.</source>
        <translation>Тази организация вече не е тук; списъкът беше остарял.</translation>
    </message>
    <message>
        <source>A backup holds everything of every organization in the file. Whoever makes or restores one must hold this role in each of them, which you do not: %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Резервното копие съдържа всичко от всички организации във файла. Който създава резервно копие или възстановява от такова, трябва да има във всяка от тях следната роля, а Вие я нямате във всички: %1.</translation>
    </message>
    <message>
        <source>none, by rule %1</source>
        <extracomment>%1 is the number of a rule that takes a privilege away</extracomment>
        <translation>няма достъп, по правило %1</translation>
    </message>
    <message>
        <source>None, by rule R15: the organization has no contact center.</source>
        <translation>Няма достъп, по правило R15: организацията няма контактен център.</translation>
    </message>
    <message>
        <source>None, by rule R17: with a contact center standard license a full administrator can open the agent desktop only.</source>
        <translation>Няма достъп, по правило R17: със стандартен лиценз за контактен център пълният администратор може да отваря само Agent Desktop.</translation>
    </message>
    <message>
        <source>None, by rule R34: nobody signs in with the status that this person has.</source>
        <translation>Няма достъп, по правило R34: със състоянието на този човек не се влиза.</translation>
    </message>
    <message>
        <source>None, by rule %1.</source>
        <extracomment>Why somebody does not have a privilege: %1 is the number of a rule</extracomment>
        <translation>Няма достъп, по правило %1.</translation>
    </message>
    <message>
        <source>Not by these roles</source>
        <extracomment>In place of a level: of somebody&apos;s roles only some are shown, and none of these gives the privilege</extracomment>
        <translation>Не по тези роли</translation>
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
    <name>Import</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Импортирането е отменено; нищо не е променено.</translation>
    </message>
    <message>
        <source>The e-mail address stands in row %1 already; keep one of the rows.</source>
        <extracomment>%1 is the number of a row in a file</extracomment>
        <translation>Имейл адресът вече е в ред %1; оставете само единия от редовете.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; add the person first.</source>
        <translation>Тук няма потребител с имейл адрес %1; първо добавете потребителя.</translation>
    </message>
    <message>
        <source>%1 names no site and was left as it is.</source>
        <translation>За ролята %1 не е посочен сайт и тя е оставена без промяна.</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3</source>
        <extracomment>One change of a person&apos;s profile: heading of a column, old value, new value</extracomment>
        <translation>%1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The file changed while it was read; nothing was imported. Try again.</source>
        <translation>Файлът беше променен по време на четенето; нищо не е импортирано. Опитайте отново.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, so nobody in it can be told apart; add the column.</source>
        <translation>Файлът няма колона „%1“, затова потребителите в него не могат да се различат; добавете колоната.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>Състоянието „%1“ не е известно; използвайте Active, Verified, Not verified, Pending или Inactive.</translation>
    </message>
    <message>
        <source>A license column holds TRUE, FALSE or nothing, not &quot;%1&quot;.</source>
        <translation>Колона за лиценз съдържа TRUE, FALSE или нищо, а не „%1“.</translation>
    </message>
    <message>
        <source>The license is suspended and can&apos;t be assigned; put FALSE here.</source>
        <translation>Лицензът е временно спрян и не може да се присвои; поставете тук FALSE.</translation>
    </message>
    <message>
        <source>The person belongs to another organization, which alone changes the profile.</source>
        <translation>Потребителят е от друга организация и само тя може да променя профила.</translation>
    </message>
    <message>
        <source>With this status you could no longer sign in; change it by itself, not by an import.</source>
        <translation>С това състояние вече няма да можете да влизате; променете го отделно, а не чрез импортиране.</translation>
    </message>
    <message>
        <source>The license %1 is suspended from now on.</source>
        <translation>Лицензът %1 вече е временно спрян.</translation>
    </message>
    <message>
        <source>The license %1 is no longer suspended.</source>
        <translation>Лицензът %1 вече не е временно спрян.</translation>
    </message>
    <message>
        <source>Two columns are about the same license; delete one of them.</source>
        <translation>Две колони се отнасят за един и същ лиценз; изтрийте едната.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column.</source>
        <translation>Една колона няма заглавие; дайте ѝ заглавие или изтрийте колоната.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them.</source>
        <translation>Две колони имат едно и също заглавие; преименувайте или изтрийте едната.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>Редът има повече клетки, отколкото са заглавията; проверете разделителите и кавичките в този ред.</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>What an import does to a person: %1 is a license that is taken away</extracomment>
        <translation>без %1</translation>
    </message>
    <message>
        <source>The e-mail address can&apos;t be used here; enter another one.</source>
        <translation>Този имейл адрес не може да се използва тук; въведете друг.</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Row %1, column &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the heading of a column, %3 a sentence</extracomment>
        <translation>Ред %1, колона „%2“: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row, %2 a sentence</extracomment>
        <translation>Ред %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Added</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Добавен</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Променен</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Непроменен</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Отказан</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Something about a row of the file that is worth knowing</extracomment>
        <translation>Забележка</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file %1 has changed since it was looked at; nothing was imported. Look at it again.</source>
        <translation>Файлът %1 е променен, откакто е прегледан; нищо не е импортирано. Прегледайте го отново.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; add it, or choose a file that Control Hub or Rolecall exported.</source>
        <translation>Файлът няма колона „%1“; добавете я или изберете файл, експортиран от Control Hub или Rolecall.</translation>
    </message>
    <message>
        <source>There is no administrator role &quot;%1&quot;; write it as Control Hub or the role tables do, a site role with its site in parentheses.</source>
        <translation>Няма администраторска роля „%1“; напишете я както в Control Hub или в таблиците с роли, а роля за сайт – със сайта в скоби.</translation>
    </message>
    <message>
        <source>The row ends before this column; end it with a comma if the person is to lose every role.</source>
        <translation>Редът завършва преди тази колона; завършете го със запетая, ако потребителят трябва да загуби всички роли.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open the demo, whose people are made up.</source>
        <translation>Отваряне на демонстрацията, в която хората са измислени.</translation>
    </message>
    <message>
        <source>Sign in as the administrator with this e-mail address.</source>
        <translation>Влизане като администратора с този имейл адрес.</translation>
    </message>
    <message>
        <source>Use this language: en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>Използване на този език: en, sr_Latn, sr_Cyrl или bg.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation>Записване на изображение на прозореца и край.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Може да се отвори само един файл.</translation>
    </message>
    <message>
        <source>Either a file or --demo can be opened, not both.</source>
        <translation>Може да се отвори или файл, или --demo, но не и двете.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are en, sr_Latn, sr_Cyrl and bg.</source>
        <translation>Няма език „%1“; има en, sr_Latn, sr_Cyrl и bg.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;; there are: %2.</source>
        <translation>Няма страница „%1“; има: %2.</translation>
    </message>
    <message>
        <source>Offline console for the administrator roles of a Webex organization.</source>
        <translation>Офлайн конзола за администраторските роли на организация в Webex.</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>Работно пространство за отваряне.</translation>
    </message>
    <message>
        <source>Work on this customer, where the workspace holds several.</source>
        <translation>Работа с този клиент, ако в работното пространство има няколко.</translation>
    </message>
    <message>
        <source>Name the file that --organization is about.</source>
        <translation>Посочете файла, за който се отнася --organization.</translation>
    </message>
    <message>
        <source>Show this page first: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit or settings.</source>
        <translation>Показване първо на тази страница: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit или settings.</translation>
    </message>
</context>
<context>
    <name>OpeningNotes</name>
    <message>
        <source>This workspace is open for reading only, because it is open for writing in %1. To change it, close it there, then open it here again.</source>
        <extracomment>%1 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>Това работно пространство е отворено само за четене, защото е отворено за запис в %1. За да го промените, затворете го там, след което отново го отворете тук.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because no lock could be made beside it. To change it, make room on its disk, then open it again.</source>
        <translation>Това работно пространство е отворено само за четене, защото до него не можа да се създаде файл за заключване. За да го промените, освободете място на диска му, след което го отворете отново.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because its file or folder can&apos;t be written. To change it, open a copy that you may write.</source>
        <translation>Това работно пространство е отворено само за четене, защото във файла или в папката му не може да се записва. За да го промените, отворете копие, в което имате право да записвате.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Manages the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Управлява абонамента; продажбата е активна</translation>
    </message>
    <message>
        <source>Manages the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Управлява абонамента; няма активна продажба</translation>
    </message>
    <message>
        <source>Does not manage the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Не управлява абонамента; продажбата е активна</translation>
    </message>
    <message>
        <source>Does not manage the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Не управлява абонамента; няма активна продажба</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a column of organizations: this is the one that is worked on</extracomment>
        <translation>Текуща</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>Чака</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>Експортиран</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>Изпратен</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>Неуспешен</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>You are among them (%1): nobody gives up his last role together with changes of others. Leave yourself out, or do that in a step of its own.</source>
        <translation>И вие сте сред тях (%1): никой не може да се откаже от последната си роля заедно с промени за други. Не включвайте себе си или направете това отделно.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Действието е прекъснато; нищо не е променено.</translation>
    </message>
    <message>
        <source>A person who is removed loses everything; ask for the removal alone.</source>
        <translation>Премахнатият потребител губи всичко; заявете само премахването.</translation>
    </message>
    <message>
        <source>The person is named twice; leave the second time out.</source>
        <translation>Потребителят е посочен два пъти; оставете го само веднъж.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2</source>
        <extracomment>%n of %1 people; %2 is a sentence, the reason</extracomment>
        <translation>
            <numerusform>Никой не е променен, защото това не е възможно за %n от %1 потребители. %2</numerusform>
            <numerusform>Никой не е променен, защото това не е възможно за %n от %1 потребители. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2: %3</source>
        <extracomment>%n of %1 people; %2 is the name of one of them, %3 a sentence, the reason</extracomment>
        <translation>
            <numerusform>Никой не е променен, защото това не е възможно за %n от %1 потребители. %2: %3</numerusform>
            <numerusform>Никой не е променен, защото това не е възможно за %n от %1 потребители. %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Присвоява се: %1</translation>
    </message>
    <message>
        <source>Gives %1 on %2</source>
        <translation>Присвоява се: %1 за %2</translation>
    </message>
    <message>
        <source>Gives %1 until %2</source>
        <extracomment>%1 is a role, %2 a day, or %2 a Webex site and %3 a day</extracomment>
        <translation>Присвоява се: %1 до %2</translation>
    </message>
    <message>
        <source>Gives %1 on %2 until %3</source>
        <translation>Присвоява се: %1 за %2 до %3</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Отменя се: %1</translation>
    </message>
    <message>
        <source>Takes %1 on %2</source>
        <translation>Отменя се: %1 за %2</translation>
    </message>
    <message>
        <source>Assigns the license %1</source>
        <translation>Присвоява се лицензът %1</translation>
    </message>
    <message>
        <source>Removes the license %1</source>
        <translation>Отнема се лицензът %1</translation>
    </message>
    <message>
        <source>Sets the status to %1</source>
        <extracomment>%1 is a status, such as Inactive</extracomment>
        <translation>Състоянието става: %1</translation>
    </message>
    <message>
        <source>Removes the person with all roles and licenses</source>
        <translation>Потребителят се премахва с всички роли и лицензи</translation>
    </message>
</context>
<context>
    <name>PeopleOutcome</name>
    <message>
        <source>%1 (Rule %2)</source>
        <extracomment>%1 is a sentence, %2 the number of a rule, such as R6</extracomment>
        <translation>%1 (правило %2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>In a table: %1 says what changes, %2 are sentences about what it brings with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Променя се</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>What a command for several people does with one of them: the person goes altogether</extracomment>
        <translation>Премахва се</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Отказан</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 за %2</translation>
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
    <name>ReportPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: its number and how many there are</extracomment>
        <translation>Страница %1 от %2</translation>
    </message>
    <message>
        <source>The pages can&apos;t be painted; choose another printer or file.</source>
        <translation>Страниците не могат да се изготвят; изберете друг принтер или файл.</translation>
    </message>
    <message>
        <source>Page %1 can&apos;t be printed; choose another printer or file.</source>
        <translation>Страница %1 не може да се отпечата; изберете друг принтер или файл.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Organization</source>
        <extracomment>Column of a printed table: where a person belongs
----------
Labels on a printed sheet: whose it is, when and by whom it was made</extracomment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Column of a printed table: who gave a role, and when</extracomment>
        <translation>Присвоена от</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column of a printed table: last day of a role</extracomment>
        <translation>Валидна до</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a printed table: why a role was given</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Без крайна дата</translation>
    </message>
    <message>
        <source>Taken away by rule %1</source>
        <extracomment>%1 is the number of a rule, such as R17</extracomment>
        <translation>Отнето от правило %1</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Column of a printed table: what somebody may do</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of a printed table: how far a privilege goes</extracomment>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column of a printed table: why somebody has a privilege</extracomment>
        <translation>Основание</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Достъп на потребител</translation>
    </message>
    <message>
        <source>The person holds no role.</source>
        <translation>Потребителят няма роля.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of a printed table: how many people</extracomment>
        <translation>Брой</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a printed table: names of people</extracomment>
        <translation>Кой</translation>
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
        <translation>Потребител</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>External administrator</source>
        <translation>Външен администратор</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 its last day</extracomment>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Findings are left out: whoever made this report does not see them.</source>
        <translation>Констатациите са пропуснати: който е създал този отчет, не ги вижда.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Column of a printed table: number of a rule</extracomment>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <extracomment>Column of a printed table: whom it is about</extracomment>
        <translation>За кого се отнася</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Column of a printed table: what was found</extracomment>
        <translation>Констатация</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of a printed table: since when</extracomment>
        <translation>От</translation>
    </message>
    <message>
        <source>There are no open findings.</source>
        <translation>Няма отворени констатации.</translation>
    </message>
    <message>
        <source>Administrators today</source>
        <translation>Администратори днес</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>По роли</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По потребители</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Отворени констатации</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column of a printed table: a box to tick by hand</extracomment>
        <translation>Изпълнено</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of what somebody tried: %1 is the number of a rule</extracomment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Отказано от правило %1</translation>
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
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>More than %1 records pass the filters, which is too many for one report: filter for a shorter time, or export the log as a list.</source>
        <translation>На филтрите отговарят повече от %1 записа, което е твърде много за един отчет: филтрирайте за по-кратко време или експортирайте журнала като списък.</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Извлечение от журнала за проверка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column of a printed table: number of a record</extracomment>
        <translation>№</translation>
    </message>
    <message>
        <source>When and who</source>
        <extracomment>Column of a printed table: when something was done, and by whom</extracomment>
        <translation>Кога и кой</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a printed table: what was done, and to whom
----------
Column of a printed table: what of a person is to be changed</extracomment>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a printed table: done or refused</extracomment>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Changes and reason</source>
        <extracomment>Column of a printed table: what was changed, and why</extracomment>
        <translation>Промени и причина</translation>
    </message>
    <message>
        <source>No record passes the filters.</source>
        <translation>Няма запис, който да отговаря на филтрите.</translation>
    </message>
    <message>
        <source>Seal %1 %2… %3</source>
        <extracomment>At the foot of a printed page: %1 and %2 are number and hash of the newest record of the audit log, %3 is the rest of the line</extracomment>
        <translation>Печат %1 %2… %3</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person</extracomment>
        <translation>Създаден на %1 от %2</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Създаден на</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Създаден от</translation>
    </message>
    <message>
        <source>Seal of the audit log</source>
        <extracomment>Label on a printed sheet: number and hash of the newest record of the audit log</extracomment>
        <translation>Печат на журнала за проверка</translation>
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
        <translation>От какво на какво</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column of a printed table: how it is done</extracomment>
        <translation>Стъпка</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>За пренасяне в Control Hub</translation>
    </message>
    <message>
        <source>The last import showed something else.</source>
        <translation>Последното импортиране показа нещо друго.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What changes: %1 is what Control Hub holds, %2 what is planned</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing is to be carried over.</source>
        <translation>Няма какво да се пренася.</translation>
    </message>
    <message>
        <source>This report tells only of what whoever made it sees: the roles on his sites, and what comes of these. The person may hold more roles and privileges.</source>
        <translation>Този отчет се отнася само за това, което вижда създалият го: ролите на неговите сайтове и това, което следва от тях. Потребителят може да има и други роли и права.</translation>
    </message>
    <message>
        <source>The person holds no role on these sites.</source>
        <translation>Потребителят няма роля на тези сайтове.</translation>
    </message>
    <message>
        <source>By role and by person this report lists of others the roles on the sites of whoever made it, and nothing else: there may be more.</source>
        <translation>По роли и по потребители този отчет посочва от чуждите роли само онези на сайтовете на този, който го е създал: може да има и други.</translation>
    </message>
</context>
<context>
    <name>RoleDescription</name>
    <message>
        <source>Role on a Webex site</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Роля за сайт на Webex</translation>
    </message>
    <message>
        <source>Service role</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Роля за услуга</translation>
    </message>
    <message>
        <source>Role of external administrators</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Роля на външни администратори</translation>
    </message>
    <message>
        <source>%1: a user should hold at most one of these roles, or there is a warning: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: потребител трябва да има най-много една от тези роли, иначе се появява предупреждение: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds exactly one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: външен администратор има точно една от тези роли: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds at most one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: външен администратор има най-много една от тези роли: %2.</translation>
    </message>
    <message>
        <source>A person holds at most one of these roles on each site: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>За всеки сайт един потребител има най-много една от тези роли: %1.</translation>
    </message>
    <message>
        <source>One person should not hold all of these roles, or there is a finding: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Един потребител не бива да има всички тези роли, иначе възниква констатация: %1.</translation>
    </message>
    <message>
        <source>Nobody gives this role to himself.</source>
        <translation>Никой не присвоява тази роля на себе си.</translation>
    </message>
    <message>
        <source>Only a user of the organization who holds one of these roles gives it: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Присвоява я само потребител на организацията, който има някоя от тези роли: %1.</translation>
    </message>
    <message>
        <source>Whoever holds one of these roles gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>На собствени потребители я присвоява и я отнема от тях и който има някоя от тези роли: %1.</translation>
    </message>
    <message>
        <source>Whoever has full access to one of these privileges gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>На собствени потребители я присвоява и я отнема от тях и който има пълен достъп за някое от тези права: %1.</translation>
    </message>
    <message>
        <source>External administrators of any other organization get it only from somebody with full access to: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Външни администратори от всяка друга организация я получават само от някого с пълен достъп за правото: %1.</translation>
    </message>
    <message>
        <source>At least one user of the organization who may sign in always holds this role without an end date.</source>
        <translation>Поне един потребител на организацията, който може да влиза, винаги има тази роля без крайна дата.</translation>
    </message>
    <message>
        <source>At least %1 people should hold this role, or there is a finding.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Тази роля трябва да имат поне %1 души, иначе възниква констатация.</translation>
    </message>
    <message>
        <source>It gives something only together with one of these roles, and ends with the last of them: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Дава нещо само заедно с някоя от тези роли и приключва с последната от тях: %1.</translation>
    </message>
    <message>
        <source>It is offered only where the organization has contact center licenses.</source>
        <translation>Предлага се само ако организацията има лицензи за контактен център.</translation>
    </message>
    <message>
        <source>Together with a contact center standard license that is not suspended nothing gives these privileges: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>При стандартен лиценз за контактен център, който не е спрян, нищо не дава тези права: %1.</translation>
    </message>
    <message>
        <source>For external administrators it ends by itself after as many days as the organization has set.</source>
        <translation>За външни администратори приключва от само себе си след толкова дни, колкото е задала организацията.</translation>
    </message>
    <message>
        <source>Backing up and restoring a file takes this role in every customer of the file.</source>
        <translation>За резервно копие и възстановяване на файл е нужна тази роля при всеки клиент във файла.</translation>
    </message>
    <message>
        <source>For each site; only on sites that Control Hub manages</source>
        <translation>За всеки сайт; само за сайтове, които се управляват от Control Hub</translation>
    </message>
    <message>
        <source>For the whole organization</source>
        <translation>За цялата организация</translation>
    </message>
</context>
<context>
    <name>RoleNotes</name>
    <message>
        <source>%1
Could do it: %2.</source>
        <extracomment>%1 is a sentence that says why somebody may not do something, %2 the names of people who may</extracomment>
        <translation>%1
Това може да бъде направено от: %2.</translation>
    </message>
    <message>
        <source>Gets the end that is chosen below, or none.</source>
        <translation>Получава избраната по-долу крайна дата или остава без такава.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>When a role ends; %1 is a date</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 за %2</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Role</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>full access</source>
        <extracomment>Legend of a table: what a tick means</extracomment>
        <translation>пълен достъп</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Legend of a table: what an asterisk means</extracomment>
        <translation>само за присвоените сайтове</translation>
    </message>
    <message>
        <source>no access</source>
        <extracomment>Legend of a table: what an X means</extracomment>
        <translation>няма достъп</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>Legend of a table: what a question mark means</extracomment>
        <translation>непотвърдено</translation>
    </message>
    <message>
        <source>Site roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Роли за сайтове</translation>
    </message>
    <message>
        <source>Contact center</source>
        <extracomment>Name of a table</extracomment>
        <translation>Контактен център</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Организационни роли</translation>
    </message>
    <message>
        <source>Article on contact center roles, Serbian edition</source>
        <extracomment>Where a cell of a table is from</extracomment>
        <translation>Статия за ролите в контактния център, сръбско издание</translation>
    </message>
    <message>
        <source>Article on administrator roles, Bulgarian edition</source>
        <translation>Статия за администраторските роли, българско издание</translation>
    </message>
    <message>
        <source>%1; the mark was a picture that is lost and has been restored</source>
        <extracomment>%1 is where a cell of a table is from; the mark is the tick in it</extracomment>
        <translation>%1; отметката е била изображение, което е изгубено и е възстановено</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>сигурно</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>много вероятно</translation>
    </message>
    <message>
        <source>a guess, not confirmed</source>
        <translation>предположение, непотвърдено</translation>
    </message>
</context>
<context>
    <name>RoleTableSheet</name>
    <message>
        <source>Made on %1 by %2 (%3)</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person, %3 an e-mail address</extracomment>
        <translation>Създадено на %1 от %2 (%3)</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Heading of what explains the signs of a table</extracomment>
        <translation>Легенда</translation>
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
    <message>
        <source>The list can&apos;t be ordered in this language; choose another one in the settings.</source>
        <translation>Списъкът не може да се подреди на този език; изберете друг в настройките.</translation>
    </message>
    <message>
        <source>Ordering the list was stopped; it stays as it is.</source>
        <translation>Подреждането на списъка е спряно; списъкът остава какъвто е.</translation>
    </message>
    <message>
        <source>The list is too long to be ordered; narrow it by a search.</source>
        <translation>Списъкът е твърде дълъг, за да се подреди; стеснете го чрез търсене.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>Файлът %1 вече съществува. Да бъде ли заменен?</translation>
    </message>
    <message>
        <source>What it holds now is lost.</source>
        <translation>Сегашното му съдържание ще бъде загубено.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: puts a new file in the place of an old one</extracomment>
        <translation>Замени</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Read-only access of external administrators</source>
        <translation>Достъп само за четене за външни администратори</translation>
    </message>
    <message>
        <source>What external administrators see of users</source>
        <translation>Какво виждат външните администратори за потребителите</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заключване</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Достъп „счупване на стъкло“</translation>
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
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Четенето е отменено; нищо не е променено.</translation>
    </message>
    <message>
        <source>%1 was written by an older Rolecall and must be brought up to date first, but it can&apos;t be written; copy it to where you may write and open the copy.</source>
        <translation>%1 е записан от по-стара версия на Rolecall и първо трябва да бъде обновен, но в него не може да се записва; копирайте го на място, където имате право да записвате, и отворете копието.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>Запис %1 липсва.</translation>
    </message>
    <message>
        <source>Record %1 is there twice, or out of its order.</source>
        <translation>Запис %1 се среща два пъти или не е на мястото си в поредицата.</translation>
    </message>
    <message>
        <source>Record %1 is not what was written.</source>
        <translation>Запис %1 не е такъв, какъвто е бил записан.</translation>
    </message>
    <message>
        <source>Record %1 has another hash than the seal: the log was written anew.</source>
        <translation>Хешът на запис %1 е различен от този в печата: журналът е записан наново.</translation>
    </message>
    <message>
        <source>Record %1 is missing: the seal is of a longer log.</source>
        <translation>Запис %1 липсва: печатът е на по-дълъг журнал.</translation>
    </message>
    <message>
        <source>The change is in the file %1, but the disk did not confirm it; check the disk, then look whether the change is there.</source>
        <translation>Промяната е във файла %1, но дискът не я потвърди; проверете диска, след което вижте дали промяната е налице.</translation>
    </message>
    <message>
        <source>%1 is on a network drive; locks are not reliable there, so two people who change it at once could damage it. Copy it to a disk of this computer.</source>
        <translation>%1 е на мрежов диск; там заключването не е надеждно, затова двама души, които го променят едновременно, могат да го повредят. Копирайте го на диск на този компютър.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Операцията е спряна; нищо не е запазено.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read (edition %2 of the file); go back to a backup.</source>
        <translation>Нищо от %1 не може да се прочете (издание %2 на файла); върнете се към резервно копие.</translation>
    </message>
    <message>
        <source>Table %1 is damaged: %2</source>
        <extracomment>%1 is the name of a table of the file, %2 an untranslated detail</extracomment>
        <translation>Таблица %1 е повредена: %2</translation>
    </message>
    <message>
        <source>Row %1 of table %2 is damaged.</source>
        <extracomment>%1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Ред %1 на таблица %2 е повреден.</translation>
    </message>
    <message>
        <source>The log of %1: %2</source>
        <translation>Журнал на %1: %2</translation>
    </message>
    <message>
        <source>The data is not what the newest record of the log vouches for.</source>
        <translation>Данните не са тези, които удостоверява най-новият запис в журнала.</translation>
    </message>
    <message>
        <source>Record %1 has lost details: the file was damaged and saved without them.</source>
        <translation>Записът %1 е загубил подробности: файлът е бил повреден и е запазен без тях.</translation>
    </message>
    <message>
        <source>Record %1 was lost: the file was damaged and saved without it.</source>
        <translation>Записът %1 е загубен: файлът е бил повреден и е запазен без него.</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost: the file was damaged and saved without them.</source>
        <translation>Записите от %1 до %2 са загубени: файлът е бил повреден и е запазен без тях.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is no Rolecall workspace, and was not changed: go back to a backup of it (in the window: File, Restore), or save what can be read of it into a new file with &quot;rolecall-cli --workspace %1 check --save NEW&quot;.</source>
        <translation>Файлът %1 е повреден или не е работно пространство на Rolecall и не е променен: върнете се към негово резервно копие (в прозореца: „Файл“, „Възстановяване от резервно копие“) или запазете прочетеното от него в нов файл с „rolecall-cli --workspace %1 check --save NEW“.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace?</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>Да се премахне ли %1 от работното пространство?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <extracomment>Button: changes something although no backup could be made before</extracomment>
        <translation>Продължаване без резервно копие</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Without a backup there may be no way back. Do you want to go on all the same?</source>
        <translation>Без резервно копие може да няма връщане назад. Искате ли въпреки това да продължите?</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 was an external administrator and was deleted with the last role; add the person as an external administrator anew.</source>
        <translation>Външният администратор %1 е изтрит с отмяната на последната си роля; добавете потребителя отново като външен администратор.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Операцията е прекъсната; нищо не е променено.</translation>
    </message>
    <message>
        <source>There is nothing to undo: you have changed nothing here that is not undone already.</source>
        <translation>Няма какво да се отмени: тук нямате промяна, която вече да не е отменена.</translation>
    </message>
    <message>
        <source>There is nothing to redo: you have undone nothing since your last change.</source>
        <translation>Няма какво да се извърши отново: не сте отменяли нищо след последната си промяна.</translation>
    </message>
    <message>
        <source>%1 came with the import and was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Потребителят %1 е добавен с импортирането, но междувременно някой е променил данните му, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>Some of the people who came with the import were removed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е премахнал част от потребителите, добавени с импортирането, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The license %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е променил лиценза %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The site %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е променил сайта %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed by somebody since, so nothing was undone or redone.</source>
        <extracomment>%1 is the name of a field such as Title, %2 a person</extracomment>
        <translation>Междувременно някой е променил полето %1 на %2, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The license %1 of %2 was assigned or removed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е присвоил или отнел лиценза %1 на %2, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>%1 was removed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е премахнал %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>%1 was given or lost roles, licenses or other things since, so nothing was undone or redone.</source>
        <translation>Междувременно ролите, лицензите или други данни на %1 са променени, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A role that is held on a site: %1 is the role, %2 the site</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The role %1 of %2 was given, taken or changed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е присвоил, отменил или променил роля на %2, затова нищо не е отменено или извършено отново: %1.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime, so it can&apos;t be given back; give it anew with a later end.</source>
        <translation>Срокът на следната роля на %2 междувременно е изтекъл, затова тя не може да се възстанови; присвоете я отново с по-късна крайна дата: %1.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime and is not given back.</source>
        <translation>Срокът на следната роля на %2 междувременно е изтекъл и тя не се възстановява: %1.</translation>
    </message>
    <message>
        <source>The license %1 was assigned to somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно лицензът %1 е присвоен на потребител, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>What is known of the organization %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е променил данните за организацията %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>Somebody belongs to the organization %1 by now, or it has sold something, so nothing was undone or redone.</source>
        <translation>Към организацията %1 вече има потребители или тя е продала нещо, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The setting %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е променил настройката %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The finding %1 ended or was accepted anew since, so nothing was undone or redone.</source>
        <translation>Междувременно констатацията %1 е отпаднала или е приета отново, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The activation e-mails have left the outbox already, so nothing was undone or redone.</source>
        <translation>Имейлите за активиране вече не са в изходящата поща, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message numerus="yes">
        <source>%n activation e-mail(s) had left the outbox already and can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n имейл за активиране вече не е бил в изходящата поща и не може да бъде върнат.</numerusform>
            <numerusform>%n имейла за активиране вече не са били в изходящата поща и не могат да бъдат върнати.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the activation e-mail to %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е променил отбелязаното за имейла за активиране до %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>Something was done at %1 since, so nothing was undone or redone.</source>
        <translation>Междувременно в %1 е извършено нещо, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>This is not your last change any more; look at the log and undo step by step.</source>
        <translation>Това вече не е последната Ви промяна; вижте журнала и отменяйте стъпка по стъпка.</translation>
    </message>
    <message>
        <source>The break-glass access of %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е променил достъпа „счупване на стъкло“ на %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was added by somebody since, so nothing was undone or redone.</source>
        <translation>Междувременно някой е добавил имейл адреса %1, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now, not to %3.</source>
        <extracomment>%1 is an e-mail address, %2 and %3 are organizations</extracomment>
        <translation>%1 вече е от %2, а не от %3.</translation>
    </message>
    <message>
        <source>The organization %1 is no longer known here, so nothing was undone or redone.</source>
        <translation>Организацията %1 вече не е известна тук, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>The role %1 of %2 may not last as long as before; it ends after %3.</source>
        <extracomment>%1 is a role, %2 a person, %3 a date</extracomment>
        <translation>Ролята %1 на %2 не може да е валидна толкова дълго, колкото преди; тя изтича след %3.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to somebody else now, so nothing was undone or redone.</source>
        <translation>Имейл адресът %1 сега принадлежи на друг, затова нищо не е отменено или извършено отново.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone; go back by restoring another backup.</source>
        <translation>След последната ви промяна е извършено възстановяване от резервно копие, затова тя не може да се отмени; върнете се назад чрез възстановяване от друго резервно копие.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone. The state before it is the backup %1: restore that one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>След последната ви промяна е извършено възстановяване от резервно копие, затова тя не може да се отмени. Състоянието преди него е в резервното копие %1: възстановете от него.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Licenses</source>
        <extracomment>What external administrators may see of users</extracomment>
        <translation>Лицензи</translation>
    </message>
</context>
<context>
    <name>UserFilter</name>
    <message>
        <source>Never used</source>
        <extracomment>Filter: people who have never used the service</extracomment>
        <translation>Без използване досега</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %n day(s)</source>
        <extracomment>Filter: people who have used the service lately</extracomment>
        <translation>
            <numerusform>Използване през последния %n ден</numerusform>
            <numerusform>Използване през последните %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s)</source>
        <extracomment>Filter: people who have not used the service lately</extracomment>
        <translation>
            <numerusform>Без използване от %n ден</numerusform>
            <numerusform>Без използване от %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>Всички администратори</translation>
    </message>
    <message>
        <source>No department</source>
        <extracomment>Filter: people whose profile names no department</extracomment>
        <translation>Без отдел</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A chosen filter; %1 is a status such as Active</extracomment>
        <translation>Състояние: %1</translation>
    </message>
    <message>
        <source>License: %1</source>
        <extracomment>A chosen filter; %1 is the name of a license</extracomment>
        <translation>Лиценз: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <extracomment>A chosen filter; %1 is the name of a Webex site</extracomment>
        <translation>Сайт: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <extracomment>A chosen filter; %1 is the name of a department</extracomment>
        <translation>Отдел: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Сайтове</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Отдели</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>A kind of filter: when somebody last used the service</extracomment>
        <translation>Последно използване</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 (Rule %2)</source>
        <extracomment>%1 is a sentence, %2 the number of a rule, such as R6</extracomment>
        <translation>%1 (правило %2)</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>%1 can&apos;t be locked for writing; nothing was changed. Make room on its disk and try again.</source>
        <translation>%1 не може да се заключи за запис; нищо не е променено. Освободете място на диска, на който е файлът, и опитайте отново.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2; nothing was changed. Close it there and try again; until then it can be read and exported.</source>
        <extracomment>%1 is the path of a file, %2 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>%1 е отворен за запис в %2; нищо не е променено. Затворете го там и опитайте отново; дотогава може да се чете и експортира.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>друга програма</translation>
    </message>
    <message>
        <source>another program (of %1, since %2)</source>
        <extracomment>%1 is a user of the computer, %2 a date and time</extracomment>
        <translation>друга програма (на %1, от %2)</translation>
    </message>
    <message>
        <source>%1 (process %2 of %3 on %4, since %5)</source>
        <extracomment>Who has a file open: %1 is a program, %2 a number, %3 a user of the computer, %4 the computer, %5 a date and time</extracomment>
        <translation>%1 (процес %2 на потребител %3, компютър %4, от %5)</translation>
    </message>
    <message>
        <source>If that program no longer runs, remove the file %1.</source>
        <translation>Ако тази програма вече не работи, премахнете файла %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>An Excel workbook holds no more than 1,048,576 rows; export a shorter list, or a CSV file.</source>
        <translation>Работна книга на Excel побира най-много 1 048 576 реда; експортирайте по-кратък списък или CSV файл.</translation>
    </message>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>Клетка съдържа знак, който не може да се запише във файл; поправете го и опитайте отново.</translation>
    </message>
    <message>
        <source>A cell is longer than the 32,767 characters that an Excel workbook takes; export a CSV file instead.</source>
        <translation>Клетка е по-дълга от 32 767 знака, колкото побира работна книга на Excel; вместо това експортирайте CSV файл.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be put together in the folder %1; make room on its disk, or choose another folder.</source>
        <translation>Работната книга не може да се състави в папката %1; освободете място на диска ѝ или изберете друга папка.</translation>
    </message>
</context>
<context>
    <name>rolecall::app::Screenshot</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>Изображението не може да бъде създадено.</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::AuditTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the audit log</extracomment>
        <translation>Дата и час</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the audit log: who did it</extracomment>
        <translation>Кой</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of the audit log: what was done</extracomment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <extracomment>Column of the audit log: on which person, file or organization</extracomment>
        <translation>За кого или какво</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the audit log: done or refused</extracomment>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the audit log: why somebody did it, in his words</extracomment>
        <translation>Причина</translation>
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
        <translation>%1 (правило %2)</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column of an import&apos;s preview: the number of a row in the file</extracomment>
        <translation>Ред</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column of an import&apos;s preview: added, changed, refused, ...</extracomment>
        <translation>Какво става</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of an import&apos;s preview: what changes, or why the row is refused</extracomment>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::PeopleOutcomeModel</name>
    <message>
        <source>What happens</source>
        <extracomment>Column of a preview: changes, unchanged, refused</extracomment>
        <translation>Какво става</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a preview: the name of a person</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of a preview</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <extracomment>Column of a preview: what changes, or the reason of a refusal</extracomment>
        <translation>Какво се променя или защо не</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::UserTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the user list: the person&apos;s job title</extracomment>
        <translation>Длъжност</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>Column of the user list: when the person last used the service</extracomment>
        <translation>Последно използване</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the user list: the place where the person works</extracomment>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Column of the user list: the person&apos;s telephone number</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>In place of a name: the file is damaged there</extracomment>
        <translation>(повредено)</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::WorkspaceService</name>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>Този потребител вече не е тук; списъкът е остарял.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AbsentSteps</name>
    <message numerus="yes">
        <source>&amp;Deactivate the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Деактивиране на %n отсъстващ потребител…</numerusform>
            <numerusform>&amp;Деактивиране на %n отсъстващи потребители…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Премахване на %n отсъстващ потребител…</numerusform>
            <numerusform>&amp;Премахване на %n отсъстващи потребители…</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows first what that does to each of them.</source>
        <translation>Първо показва какво означава това за всеки от тях.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AcceptFindingDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Приемане на констатация</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Why it may be so:</source>
        <extracomment>Label: why a finding may be so</extracomment>
        <translation>&amp;Защо е допустимо:</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button: accepts a finding</extracomment>
        <translation>&amp;Приемане</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AccessView</name>
    <message>
        <source>Privilege</source>
        <extracomment>How far a privilege goes: full access, read-only, no access</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Who else can?</source>
        <extracomment>Button: leads from a privilege to everybody who has it</extracomment>
        <translation>Кой още може?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>Button: leads to the access of two people, side by side</extracomment>
        <translation>Сравняване с…</translation>
    </message>
    <message>
        <source>See the access of this person beside that of another one</source>
        <translation>Достъпът на този човек редом с този на друг</translation>
    </message>
    <message>
        <source>Choose a privilege in the list.</source>
        <translation>Изберете право в списъка.</translation>
    </message>
    <message>
        <source>See everybody who has the chosen privilege</source>
        <translation>Показване на всички, които имат избраното право</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites: they may hold more roles and privileges.</source>
        <translation>От ролите на другите хора виждате само онези на вашите сайтове: тези хора може да имат и други роли и права.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ActivationExportDialog</name>
    <message>
        <source>Export activation e-mails</source>
        <translation>Експортиране на имейли за активиране</translation>
    </message>
    <message>
        <source>Rolecall sends nothing itself: a mail program sends what is written here.</source>
        <translation>Самата програма Rolecall не изпраща нищо: записаното тук се изпраща от пощенска програма.</translation>
    </message>
    <message>
        <source>A file for &amp;each e-mail (.eml)</source>
        <translation>&amp;Отделен файл за всеки имейл (.eml)</translation>
    </message>
    <message>
        <source>&amp;One mbox file for all, as Thunderbird imports it</source>
        <translation>Е&amp;дин файл mbox за всички, какъвто импортира Thunderbird</translation>
    </message>
    <message>
        <source>&amp;Also those that were exported before</source>
        <translation>&amp;Включително вече експортираните</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>Label: the folder that files are written to</extracomment>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>Button: chooses a folder</extracomment>
        <translation>&amp;Избор…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button: writes files</extracomment>
        <translation>&amp;Експортиране</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>Папка за имейлите</translation>
    </message>
    <message>
        <source>Name a folder with its whole path, or choose one.</source>
        <translation>Посочете папка с пълния път до нея или изберете папка.</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>Няма имейл, който може да се експортира.</translation>
    </message>
    <message>
        <source>No e-mail waits to be exported.</source>
        <translation>Няма имейл, който да чака експортиране.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s) will be written.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Ще бъде записан %1 имейл.</numerusform>
            <numerusform>Ще бъдат записани %1 имейла.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more can&apos;t be written either.</source>
        <extracomment>%1 is a number of e-mails that can&apos;t be written</extracomment>
        <translation>
            <numerusform>Още %1 също не може да бъде записан.</numerusform>
            <numerusform>Още %1 също не могат да бъдат записани.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експортиране…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AddExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Определяне на промените…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Added %1 as an external administrator.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Добавен е външният администратор %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Step of adding an external administrator: a look at all of it</extracomment>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the step before</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: goes to the next step</extracomment>
        <translation>Н&amp;апред</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the external administrator</extracomment>
        <translation>&amp;Добавяне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <translation>Търсене в журнала за проверка</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Кой е действал</translation>
    </message>
    <message>
        <source>Show what one person did</source>
        <translation>Показване на извършеното от един потребител</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <translation>За кого или какво</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or e-mail of whom it was done to. Enter after a whole e-mail finds records that list the person among others, too.</source>
        <translation>Всяка дума трябва да се среща в името или в имейла на този, за когото се отнася действието. Enter след пълен имейл намира и записите, в които потребителят е изброен заедно с други.</translation>
    </message>
    <message>
        <source>Kinds of actions</source>
        <translation>Видове действия</translation>
    </message>
    <message>
        <source>Show some kinds of actions alone</source>
        <translation>Показване само на някои видове действия</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Filter of the audit log: the first day</extracomment>
        <translation>От</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Първи ден</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Filter of the audit log: the last day</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последен ден</translation>
    </message>
    <message>
        <source>Show by outcome</source>
        <translation>Показване по резултат</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Изпълнени и отказани</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Изпълнени</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Отказани</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Изчистване на филтрите</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Който и да е</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Всички видове</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of actions</source>
        <translation>
            <numerusform>%n вид действия</numerusform>
            <numerusform>%n вида действия</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>A filter of the audit log: %1 is the number of a record</extracomment>
        <translation>Запис %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a chosen filter, such as a person</extracomment>
        <translation>Премахване на филтъра %1</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Търсене в журнала</translation>
    </message>
    <message>
        <source>Every word has to occur in who did it, on whom, what and why (Ctrl+F)</source>
        <translation>Всяка дума трябва да се среща в това кой, на кого, какво и защо (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 от %2 запис</numerusform>
            <numerusform>%1 от %2 записа</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал за проверка</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes what is listed to a file; &amp;: its key</extracomment>
        <translation>&amp;Експортиране…</translation>
    </message>
    <message>
        <source>E&amp;xport the audit log…</source>
        <translation>&amp;Експортиране на журнала за проверка…</translation>
    </message>
    <message>
        <source>&amp;Clear the filters of the audit log</source>
        <translation>&amp;Изчистване на филтрите на журнала за проверка</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Изчистване на филтрите</translation>
    </message>
    <message>
        <source>The audit log has no record %1.</source>
        <translation>В журнала за проверка няма запис %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s); filters find older ones</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 от %2 запис; филтрите намират и по-стари</numerusform>
            <numerusform>%1 от %2 записа; филтрите намират и по-стари</numerusform>
        </translation>
    </message>
    <message>
        <source>No record passes these filters.</source>
        <translation>Никой запис не отговаря на тези филтри.</translation>
    </message>
    <message>
        <source>Nothing has been done in this organization so far.</source>
        <translation>В тази организация все още не е извършено нищо.</translation>
    </message>
    <message>
        <source>Find out whether the log is what was written</source>
        <translation>Проверка дали журналът е такъв, какъвто е бил записан</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <extracomment>Button: checks the audit log; &amp;: its key</extracomment>
        <translation>П&amp;роверка…</translation>
    </message>
    <message>
        <source>&amp;Verify the audit log…</source>
        <translation>П&amp;роверка на журнала…</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Проверка на журнала…</translation>
    </message>
    <message>
        <source>The audit log is not what was written. %1</source>
        <extracomment>%1 is a whole sentence about one record</extracomment>
        <translation>Журналът за проверка не е такъв, какъвто е бил записан. %1</translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written, and the noted seal is one of them. Seal now: %2</source>
        <extracomment>%1 is a number of records, %2 number and hash of the newest one</extracomment>
        <translation>
            <numerusform>Проверен е %1 запис: той е такъв, какъвто е бил записан, и отбелязаният печат е негов. Печат сега: %2</numerusform>
            <numerusform>Всички %1 записа са такива, каквито са били записани, и отбелязаният печат е на един от тях. Печат сега: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written. Seal: %2</source>
        <translation>
            <numerusform>Проверен е %1 запис: той е такъв, какъвто е бил записан. Печат: %2</numerusform>
            <numerusform>Всички %1 записа са такива, каквито са били записани. Печат: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the records that pass the filters to a file</source>
        <translation>Съхраняване на записите, отговарящи на филтрите, във файл</translation>
    </message>
    <message>
        <source>Save or print the records that pass the filters as a report</source>
        <translation>Записване или отпечатване на записите, отговарящи на филтрите, като отчет</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>Button with a menu: saves or prints a report; &amp;: its key</extracomment>
        <translation>От&amp;чет</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditRecordView</name>
    <message>
        <source>What</source>
        <extracomment>Headings of a table with one row for each thing that a change touched</extracomment>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Преди</translation>
    </message>
    <message>
        <source>After</source>
        <translation>След</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Преди и след</translation>
    </message>
    <message>
        <source>Choose a record to see what it changed.</source>
        <translation>Изберете запис, за да видите какво е променено с него.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action (&quot;Gave roles&quot;), %2 the person, file or organization it was done to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the window</source>
        <extracomment>Where a change came from</extracomment>
        <translation>в прозореца</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>от командния ред</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>%1 is a number in the audit log</extracomment>
        <translation>запис %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>refused by rule %1</source>
        <translation>отказано от правило %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %n person(s) are listed; the record has more.</source>
        <translation>
            <numerusform>Показан е първият %n потребител; записът съдържа и други.</numerusform>
            <numerusform>Показани са първите %n потребители; записът съдържа и други.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were changed.</source>
        <translation>
            <numerusform>Променен е %n потребител.</numerusform>
            <numerusform>Променени са %n потребители.</numerusform>
        </translation>
    </message>
    <message>
        <source>This record changed nothing.</source>
        <translation>С този запис нищо не е променено.</translation>
    </message>
    <message>
        <source>Show this person</source>
        <extracomment>Button: leads to the person whom a record is about</extracomment>
        <translation>Показване на този потребител</translation>
    </message>
    <message>
        <source>Choose a person in the list below first.</source>
        <translation>Първо изберете потребител в списъка по-долу.</translation>
    </message>
    <message>
        <source>This person is not among the users any more.</source>
        <translation>Този човек вече не е сред потребителите.</translation>
    </message>
    <message>
        <source>Go to the person in the list of users</source>
        <translation>Показване на потребителя в списъка с потребители</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditTable</name>
    <message>
        <source>Records of the audit log</source>
        <translation>Записи в журнала за проверка</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupActions</name>
    <message>
        <source>Copies the whole workspace to a file.</source>
        <translation>Копиране на цялото работно пространство във файл.</translation>
    </message>
    <message>
        <source>Puts the workspace back as a backup has it.</source>
        <translation>Връщане на работното пространство към състоянието му в резервно копие.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Създаване на резервно копие на работното пространство</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Работни пространства на Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>Part of a file name</extracomment>
        <translation>резервно копие</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>Създаване на резервно копие...</translation>
    </message>
    <message>
        <source>To go back, restore %1, which was made just before.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>За да се върнете назад, възстановете от %1 – копие, създадено непосредствено преди това.</translation>
    </message>
    <message>
        <source>Backed up to &quot;%1&quot; (users: %2, records of the log: %3, size: %4). It was read back and nothing is wrong with it.</source>
        <extracomment>%1 is a path, %2 and %3 are numbers, %4 is a size</extracomment>
        <translation>Създадено е резервно копие в „%1“ (потребители: %2, записи от журнала: %3, размер: %4). То е прочетено обратно и всичко в него е наред.</translation>
    </message>
    <message>
        <source>The workspace is again as it was on %1 (users: %2).</source>
        <extracomment>%1 is a date and a time, %2 a number</extracomment>
        <translation>Работното пространство отново е такова, каквото е било на %1 (потребители: %2).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupsView</name>
    <message>
        <source>Backups</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Резервни копия</translation>
    </message>
    <message>
        <source>The workspace is backed up by itself once a day, before a change of more than %1 people and before a backup is restored. Each backup is read back and checked; the oldest ones go.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Резервно копие на работното пространство се създава автоматично веднъж дневно, преди промяна на повече от %1 потребители и преди възстановяване от резервно копие. Всяко резервно копие се прочита обратно и се проверява; най-старите се премахват.</translation>
    </message>
    <message>
        <source>None has been made by itself yet. They will be in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Все още няма автоматично създадени резервни копия. Те ще бъдат в %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n резервно копие е в %1.</numerusform>
            <numerusform>%n резервни копия са в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was made on %1 (%2).</source>
        <translation>Най-новото е създадено на %1 (%2).</translation>
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
        <translation>Показване на потребителите с тази роля</translation>
    </message>
    <message>
        <source>%1 own, %2 external. Show who holds this role</source>
        <extracomment>%1 and %2 are numbers of people with a role</extracomment>
        <translation>%1 собствени, %2 външни. Показване на потребителите с тази роля</translation>
    </message>
    <message>
        <source>Hatched: people of other organizations</source>
        <extracomment>Below bars: what their hatched part means</extracomment>
        <translation>Защриховано: потребители от други организации</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassDialog</name>
    <message>
        <source>Say what this access is for.</source>
        <translation>Посочете за какво е този достъп.</translation>
    </message>
    <message>
        <source>Marked %1 as a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>За %1 е отбелязан достъп „счупване на стъкло“.</translation>
    </message>
    <message>
        <source>%1 is no longer a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>За %1 вече не е отбелязан достъп „счупване на стъкло“.</translation>
    </message>
    <message>
        <source>Break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Достъп „счупване на стъкло“ на %1</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails, for example because single sign-on is broken</source>
        <translation>На&amp;чин за достъп при проблем с влизането, например когато еднократната идентификация (SSO) не работи</translation>
    </message>
    <message>
        <source>Its purpose and the days of its tests are deleted with the mark (Rule R27).</source>
        <translation>Целта и дните на тестовете се изтриват заедно с отбелязването (правило R27).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassFields</name>
    <message>
        <source>&amp;Purpose</source>
        <extracomment>Label of a field: what a break-glass access is for</extracomment>
        <translation>&amp;Цел</translation>
    </message>
    <message>
        <source>For example: the way in when single sign-on fails</source>
        <translation>Например: начин за достъп, когато еднократната идентификация (SSO) не работи</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>С&amp;ледващ тест</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassSheetAction</name>
    <message>
        <source>Who gets in when sign-in fails, and what to do, as a file to keep</source>
        <translation>Кой получава достъп при проблем с влизането и какво да се направи – като файл за съхранение</translation>
    </message>
    <message>
        <source>Who gets in when sign-in fails, and what to do, on paper</source>
        <translation>Кой получава достъп при проблем с влизането и какво да се направи – на хартия</translation>
    </message>
    <message>
        <source>Save break-glass &amp;sheet as PDF…</source>
        <extracomment>Menu entry: writes the sheet about break-glass access</extracomment>
        <translation>&amp;Записване на листа „Счупване на стъкло“ като PDF…</translation>
    </message>
    <message>
        <source>&amp;Print break-glass sheet…</source>
        <extracomment>Menu entry: prints the sheet about break-glass access</extracomment>
        <translation>&amp;Печат на листа „Счупване на стъкло“…</translation>
    </message>
    <message>
        <source>Save break-glass sheet</source>
        <translation>Записване на листа „Счупване на стъкло“</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлове (*.pdf)</translation>
    </message>
    <message>
        <source>break-glass sheet</source>
        <extracomment>Part of a file name</extracomment>
        <translation>лист счупване на стъкло</translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation>Записване на листа…</translation>
    </message>
    <message>
        <source>Break-glass sheet</source>
        <translation>Лист „Счупване на стъкло“</translation>
    </message>
    <message>
        <source>Print break-glass sheet</source>
        <translation>Печат на листа „Счупване на стъкло“</translation>
    </message>
    <message>
        <source>Printing the sheet…</source>
        <translation>Отпечатване на листа…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassTestDialog</name>
    <message>
        <source>&amp;Record</source>
        <extracomment>Button: records a test of a break-glass access</extracomment>
        <translation>&amp;Отбелязване</translation>
    </message>
    <message>
        <source>Recorded the test of the break-glass access of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Тестът на достъпа „счупване на стъкло“ на %1 е отбелязан.</translation>
    </message>
    <message>
        <source>Test of the break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Тест на достъпа „счупване на стъкло“ на %1</translation>
    </message>
    <message>
        <source>Record a test</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Отбелязване на тест</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <extracomment>%1 says what a break-glass access is for</extracomment>
        <translation>Цел: %1</translation>
    </message>
    <message>
        <source>Tested last: %1</source>
        <translation>Последен тест: %1</translation>
    </message>
    <message>
        <source>Never tested so far</source>
        <translation>Досега не е тестван</translation>
    </message>
    <message>
        <source>Tested &amp;on</source>
        <extracomment>Label of a field: the day of a test</extracomment>
        <translation>&amp;Дата на теста</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>С&amp;ледващ тест</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CarryOverPage</name>
    <message>
        <source>Say that it was done in Control Hub</source>
        <translation>Отбележете, че е направено в Control Hub</translation>
    </message>
    <message>
        <source>Choose something that is still to be done first.</source>
        <translation>Първо изберете нещо, което предстои.</translation>
    </message>
    <message>
        <source>Say that it is still to be done</source>
        <translation>Отбележете, че още предстои</translation>
    </message>
    <message>
        <source>Choose something that was ticked off first.</source>
        <translation>Първо изберете нещо отметнато.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of what is to be done in Control Hub: state, person, what it is about, what Control Hub holds, what is planned, since when, how it gets there</extracomment>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>В Control Hub</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планирано</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>От</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Показване по състояние</translation>
    </message>
    <message>
        <source>To do and drift</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>Предстои и се отклонява</translation>
    </message>
    <message>
        <source>All, what was done too</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>Всички, и направеното</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <extracomment>Button: says that the selected changes were made in Control Hub</extracomment>
        <translation>&amp;Отметни</translation>
    </message>
    <message>
        <source>&amp;Tick off what was done in Control Hub</source>
        <translation>&amp;Отметни направеното в Control Hub</translation>
    </message>
    <message>
        <source>&amp;Not done</source>
        <extracomment>Button: says that the selected changes are still to be made in Control Hub</extracomment>
        <translation>&amp;Не е направено</translation>
    </message>
    <message>
        <source>&amp;Not done in Control Hub yet</source>
        <translation>Още &amp;не е направено в Control Hub</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>Button: leads to the person whom a change is about</extracomment>
        <translation>&amp;Човек</translation>
    </message>
    <message>
        <source>Show the &amp;person of the change</source>
        <translation>Покажи &amp;човека на промяната</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu</extracomment>
        <translation>&amp;Експортиране</translation>
    </message>
    <message>
        <source>What is to be done, as &amp;CSV…</source>
        <translation>Какво предстои, като &amp;CSV…</translation>
    </message>
    <message>
        <source>Role changes as &amp;SCIM requests…</source>
        <translation>Промени на роли като &amp;SCIM заявки…</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 промяна</numerusform>
            <numerusform>%1 промени</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be carried over: Control Hub holds what is here, as far as is known.</source>
        <translation>Няма какво да се пренася: доколкото е известно, Control Hub съдържа същото, каквото е тук.</translation>
    </message>
    <message>
        <source>Nothing was changed since Control Hub is known to hold what is here.</source>
        <translation>Нищо не е променено, откакто е известно, че Control Hub съдържа същото, каквото е тук.</translation>
    </message>
    <message>
        <source>Ticked off. The next import shows whether Control Hub holds it.</source>
        <translation>Отметнато. Следващото импортиране ще покаже дали е така и в Control Hub.</translation>
    </message>
    <message>
        <source>It is to be done again.</source>
        <translation>Отново предстои.</translation>
    </message>
    <message>
        <source>The person is not in this workspace any more.</source>
        <translation>Човекът вече не е в това работно пространство.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Първо изберете промяна.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Покажи човека</translation>
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
        <translation>За пренасяне</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangeExternalDialog</name>
    <message>
        <source>Choose the new role.</source>
        <translation>Изберете новата роля.</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>По&amp;вишаване</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>По&amp;нижаване</translation>
    </message>
    <message>
        <source>Promoted %1: %2.</source>
        <translation>Ролята на %1 е повишена: %2.</translation>
    </message>
    <message>
        <source>Demoted %1: %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role</extracomment>
        <translation>Ролята на %1 е понижена: %2.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Повишаване на %1</translation>
    </message>
    <message>
        <source>Demote %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Понижаване на %1</translation>
    </message>
    <message>
        <source>Promote external administrator</source>
        <translation>Повишаване на външен администратор</translation>
    </message>
    <message>
        <source>Demote external administrator</source>
        <translation>Понижаване на външен администратор</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>Heading above the roles that can be chosen</extracomment>
        <translation>Нова роля</translation>
    </message>
    <message>
        <source>%1 would have ended after %2; what takes its place has no end (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Ролята %1 щеше да изтече след %2; тази, която я замества, е без крайна дата (правило R25).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangesView</name>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Все още няма промени.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>Това не може да се запише</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Given: %1, until %2</source>
        <extracomment>A role that is given; %1 is the role, %2 a date</extracomment>
        <translation>Присвоява се: %1, до %2</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Присвоява се: %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <extracomment>A role that is taken away</extracomment>
        <translation>Отменя се: %1</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>No privilege is gained or lost.</source>
        <translation>Не се получават и не се губят права.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a privilege, %2 its level before and %3 its level after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Да се има предвид</translation>
    </message>
    <message>
        <source>New end: %1, until %2</source>
        <extracomment>The last day of a role is changed; %1 is the role, %2 a date</extracomment>
        <translation>Нов срок: %1, до %2</translation>
    </message>
    <message>
        <source>New end: %1, without an end</source>
        <translation>Нов срок: %1, без крайна дата</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Колони и подреждане</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Показвани колони</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>Button: moves a column towards the beginning</extracomment>
        <translation>Преместване на&amp;горе</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>Button: moves a column towards the end</extracomment>
        <translation>Преместване на&amp;долу</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Подреждане на списъка</translation>
    </message>
    <message>
        <source>Order &amp;by</source>
        <extracomment>Label: the column that a list is ordered by</extracomment>
        <translation>Подреждане &amp;по</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;След това по</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>След това по</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice in place of a column: the list is ordered by nothing more</extracomment>
        <translation>Нищо повече</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Възходящо</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Низходящо</translation>
    </message>
    <message>
        <source>Direction of &quot;%1&quot;</source>
        <extracomment>%1 is &quot;Order by&quot; or &quot;Then by&quot;</extracomment>
        <translation>Посока на „%1“</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>Button: columns as they were at first</extracomment>
        <translation>&amp;Възстановяване</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button</extracomment>
        <translation>При&amp;лагане</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Отиване на</translation>
    </message>
    <message>
        <source>A user, a page, an action, a role or a term</source>
        <translation>Потребител, страница, действие, роля или термин</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Намерени резултати</translation>
    </message>
    <message>
        <source>Nothing is called that. Names of users, pages, actions, roles and terms are found, in every language and script.</source>
        <translation>Нищо не се нарича така. Намират се имена на потребители, страници, действия, роли и термини на всеки език и с всяка писменост.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading of a list: pages of the window</extracomment>
        <translation>Страници</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading of a list: what can be done</extracomment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Heading of a list: administrator roles</extracomment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a list: words of Control Hub</extracomment>
        <translation>Термини</translation>
    </message>
    <message>
        <source>Show who holds it</source>
        <extracomment>What choosing a role leads to</extracomment>
        <translation>Показване на потребителите с тази роля</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot; to the clipboard.</source>
        <extracomment>%1 is a term of Control Hub</extracomment>
        <translation>„%1“ е копирано в клипборда.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CompareView</name>
    <message>
        <source>Different</source>
        <extracomment>Of two levels of access, side by side</extracomment>
        <translation>Различно</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Еднакво</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <extracomment>On a button while nobody is chosen</extracomment>
        <translation>Изберете човек</translation>
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
        <translation>&amp;Човек</translation>
    </message>
    <message>
        <source>&amp;First person</source>
        <translation>&amp;Първи човек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Двама души</translation>
    </message>
    <message>
        <source>One person, now and as planned</source>
        <translation>Един човек, сега и по план</translation>
    </message>
    <message>
        <source>Two roles</source>
        <translation>Две роли</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the access that a person has now</extracomment>
        <translation>Сега</translation>
    </message>
    <message>
        <source>As planned</source>
        <extracomment>Heading of a column: the access that a person would have</extracomment>
        <translation>По план</translation>
    </message>
    <message>
        <source>Because (%1)</source>
        <extracomment>Heading of a column: why %1, a person or a role, has a privilege</extracomment>
        <translation>Основание (%1)</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Heading of a column: whether two levels of access are equal</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a person or a role, %2 a level of access, %3 why</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a privilege in the list.</source>
        <translation>Изберете право в списъка.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Label of a field: what is compared; &amp;: its key</extracomment>
        <translation>&amp;Сравняване</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Какво се сравнява</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <extracomment>Label of a field: the second of two people; &amp;: its key</extracomment>
        <translation>&amp;Втори човек</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <extracomment>Label of a field: the roles that somebody would hold; &amp;: its key</extracomment>
        <translation>С&amp;лед това</translation>
    </message>
    <message>
        <source>Planned roles…</source>
        <extracomment>Button: opens boxes of roles</extracomment>
        <translation>Планирани роли…</translation>
    </message>
    <message>
        <source>Tick the roles that the person would hold; nothing is changed</source>
        <translation>Отбележете ролите, които човекът би имал; нищо не се променя</translation>
    </message>
    <message>
        <source>Somebody &amp;of</source>
        <extracomment>Label of a field: to which organization somebody belongs; &amp;: its key</extracomment>
        <translation>Някой &amp;от</translation>
    </message>
    <message>
        <source>Organization of whoever holds the roles</source>
        <translation>Организация на онзи, който има ролите</translation>
    </message>
    <message>
        <source>&amp;First role</source>
        <extracomment>Labels of fields: two roles that are compared; &amp;: their keys</extracomment>
        <translation>&amp;Първа роля</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Първа роля</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Втора роля</translation>
    </message>
    <message>
        <source>Second role</source>
        <translation>Втора роля</translation>
    </message>
    <message>
        <source>Show who else has the privilege</source>
        <extracomment>Command: leads from a privilege to everybody who has it</extracomment>
        <translation>Показване кой още има правото</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копиране като таблица</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A part of the page of roles: the access of two people side by side</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n разлика</numerusform>
            <numerusform>%n разлики</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person, then tick the roles that the person would hold.</source>
        <translation>Изберете човек и отбележете ролите, които би имал.</translation>
    </message>
    <message>
        <source>Choose two people to see what each of them may do.</source>
        <translation>Изберете двама души, за да видите какво може всеки от тях.</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites. What is compared comes from these alone: they may hold more roles and privileges.</source>
        <translation>От ролите на другите хора виждате само онези на вашите сайтове. Сравнява се само това, което следва от тях: тези хора може да имат и други роли и права.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ConsequencesView</name>
    <message>
        <source>and %1 more lines</source>
        <translation>и още %1 реда</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%n row(s) of table %1</source>
        <extracomment>What was lost of a damaged file; %1 is the name of a table of the file</extracomment>
        <translation>
            <numerusform>%n ред на таблица %1</numerusform>
            <numerusform>%n реда на таблица %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of table %2</source>
        <extracomment>What was lost of a damaged file; %1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Ред %1 на таблица %2</translation>
    </message>
    <message>
        <source>Damaged workspace</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Повредено работно пространство</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>Button: copies what is left of a damaged file into a new one</extracomment>
        <translation>&amp;Запазване на четимите данни…</translation>
    </message>
    <message>
        <source>Use the newest &amp;backup</source>
        <extracomment>Button: opens a copy of the newest backup that has nothing wrong with it</extracomment>
        <translation>Използване на &amp;най-новото резервно копие</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>&amp;Отваряне на новия файл</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Looking for a backup that is in order…</source>
        <translation>Търсене на изправно резервно копие…</translation>
    </message>
    <message>
        <source>The newest backup that is in order was made on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Най-новото изправно резервно копие е създадено на %1.</translation>
    </message>
    <message>
        <source>No backup that is in order lies beside this workspace.</source>
        <translation>До това работно пространство няма изправно резервно копие.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list that is too long to be shown whole</extracomment>
        <translation>
            <numerusform>и още %n</numerusform>
            <numerusform>и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is damaged</source>
        <translation>Това работно пространство е повредено</translation>
    </message>
    <message>
        <source>What is in &quot;%1&quot; is not what Rolecall wrote there. Nothing was changed. From now on don&apos;t work on this file: save what can be read of it into a new one, or go on with a backup. The damaged file stays as it is.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Съдържанието на „%1“ не е това, което програмата Rolecall е записала там. Нищо не е променено. Отсега нататък не работете с този файл: запазете четимите данни от него в нов файл или продължете с резервно копие. Повреденият файл остава такъв, какъвто е.</translation>
    </message>
    <message>
        <source>What is &amp;damaged</source>
        <translation>Какво е &amp;повредено</translation>
    </message>
    <message>
        <source>What can be read was saved</source>
        <translation>Четимите данни са запазени</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to &quot;%1&quot;. The damaged file was not changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n ред е запазен в „%1“. Повреденият файл не е променен.</numerusform>
            <numerusform>%n реда са запазени в „%1“. Повреденият файл не е променен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Нищо не е загубено.</translation>
    </message>
    <message>
        <source>What was &amp;lost</source>
        <translation>Какво е за&amp;губено</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 възстановено %2</translation>
    </message>
    <message>
        <source>Copying the backup…</source>
        <translation>Копиране на резервното копие…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Запазване на четимите данни</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Работни пространства на Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 запазено %2</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Запазване на четимите данни…</translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>Повредено е на %n място.</numerusform>
            <numerusform>Повредено е на %n места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: who you are decides what you may save.</source>
        <translation>Първо влезте: от това кой сте зависи какво можете да запазите.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageNotice</name>
    <message>
        <source>%1 is damaged. Don&apos;t work on it any more; save what can be read of it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 е повреден. Не работете повече с него; запазете четимите данни от него.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button beside a message: tells more, and what can be done</extracomment>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DemoBanner</name>
    <message>
        <source>These people are made up.</source>
        <translation>Тези хора са измислени.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EndButton</name>
    <message>
        <source>End</source>
        <extracomment>Button beside a role: changes its last day</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Change the end of %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Промяна на срока на ролята %1</translation>
    </message>
    <message>
        <source>Gives this role the end that is chosen below.</source>
        <translation>Задава на тази роля избраната по-долу крайна дата.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EventsPage</name>
    <message>
        <source>Everybody who could get this role holds it already.</source>
        <translation>Всеки, който може да получи тази роля, вече я има.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Изберете потребител в списъка.</translation>
    </message>
    <message>
        <source>Whoever holds the role %4 sees the page %2 &gt; %3 in %1, presses &quot;%5&quot; there, and gives this role to other users of the organization or takes it away. For everybody without the role, full administrators too, that button is inactive.</source>
        <extracomment>%1 to %5 are terms: Control Hub, Services, Events, the name of a role, the name of a button</extracomment>
        <translation>Всеки с ролята %4 вижда страницата %2 &gt; %3 в %1, натиска там „%5“ и присвоява тази роля на други потребители на организацията или я отменя. За всички без тази роля, включително за пълните администратори, този бутон е неактивен.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns: people who hold a role, by whom it was given and until when</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Присвоена от</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Give role…</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>Присвояване на роля…</translation>
    </message>
    <message>
        <source>Take role away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Отмяна на ролята</translation>
    </message>
    <message>
        <source>Show among users</source>
        <extracomment>Menu: goes to somebody in the list of users</extracomment>
        <translation>Показване сред потребителите</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with this role</source>
        <translation>
            <numerusform>%n потребител с тази роля</numerusform>
            <numerusform>%n потребители с тази роля</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds this role. Give it to whoever is to run events.</source>
        <translation>Никой няма тази роля. Присвоете я на този, който ще провежда събития.</translation>
    </message>
    <message>
        <source>Rolecall works offline and opens nothing by itself. Open %1, go to %2 &gt; %3 and press &quot;%4&quot; there.</source>
        <extracomment>%1 to %4 are terms: Control Hub, Services, Events, the name of a button</extracomment>
        <translation>Rolecall работи офлайн и не отваря нищо самостоятелно. Отворете %1, отидете на %2 &gt; %3 и натиснете там „%4“.</translation>
    </message>
    <message>
        <source>%1 holds the role %2 now.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>%1 вече има ролята %2.</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Отмяна на ролята</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2 any more.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>%1 вече няма ролята %2.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExportAction</name>
    <message>
        <source>administrators</source>
        <extracomment>Part of a file name</extracomment>
        <translation>администратори</translation>
    </message>
    <message>
        <source>users</source>
        <extracomment>Part of a file name</extracomment>
        <translation>потребители</translation>
    </message>
    <message>
        <source>roster</source>
        <extracomment>Part of a file name</extracomment>
        <translation>списък с потребители</translation>
    </message>
    <message>
        <source>Export administrators</source>
        <translation>Експортиране на администраторите</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Експортиране на показания списък</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Експортиране на списъка с потребители</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файлове (*.csv)</translation>
    </message>
    <message>
        <source>Exporting...</source>
        <translation>Експортиране...</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Експортиране на журнала за проверка</translation>
    </message>
    <message>
        <source>audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>журнал за проверка</translation>
    </message>
    <message>
        <source>Export external administrators</source>
        <translation>Експортиране на външните администратори</translation>
    </message>
    <message>
        <source>external administrators</source>
        <extracomment>Part of a file name</extracomment>
        <translation>външни администратори</translation>
    </message>
    <message>
        <source>Export who has the privilege</source>
        <translation>Експортиране кой има правото</translation>
    </message>
    <message>
        <source>Export what is to be carried over</source>
        <translation>Експортиране на това, което предстои да се пренесе</translation>
    </message>
    <message>
        <source>Export role changes as SCIM requests</source>
        <translation>Експортиране на промените на роли като SCIM заявки</translation>
    </message>
    <message>
        <source>who can</source>
        <extracomment>Part of a file name: the people who have a privilege</extracomment>
        <translation>кой може</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>за пренасяне</translation>
    </message>
    <message>
        <source>SCIM requests</source>
        <extracomment>Part of a file name: requests of the SCIM API</extracomment>
        <translation>SCIM заявки</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Работни книги на Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON файлове (*.json)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExportDialog</name>
    <message>
        <source>Name, e-mail and administrator roles, as Control Hub writes them.</source>
        <translation>Име, имейл и администраторски роли, както ги записва Control Hub.</translation>
    </message>
    <message>
        <source>Name, e-mail, organization, status, roles, title, department, location and last access.</source>
        <translation>Име, имейл, организация, състояние, роли, длъжност, отдел, местоположение и последен достъп.</translation>
    </message>
    <message>
        <source>All columns of the profile and of licenses, as Control Hub reads them.</source>
        <translation>Всички колони на профила и на лицензите, както ги чете Control Hub.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <extracomment>How many rows a file will have: %1 is a number</extracomment>
        <translation>Редове: %1.</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>Избор на файл и записване</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Експортиране</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>Какво да се експортира?</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;Администратори от този списък</translation>
    </message>
    <message>
        <source>&amp;This list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;Този списък</translation>
    </message>
    <message>
        <source>&amp;Roster of all users for Control Hub</source>
        <extracomment>A choice about an export: all users in the format of Control Hub</extracomment>
        <translation>&amp;Списък на всички потребители за Control Hub</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <extracomment>Before a choice of people</extracomment>
        <translation>&amp;От</translation>
    </message>
    <message numerus="yes">
        <source>all %n people listed</source>
        <translation>
            <numerusform>%n потребител в списъка</numerusform>
            <numerusform>всички %n потребители в списъка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n people selected</source>
        <translation>
            <numerusform>%n избран потребител</numerusform>
            <numerusform>%n избрани потребители</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;numbered files of at most so many rows</source>
        <translation>В &amp;номерирани файлове с най-много толкова реда</translation>
    </message>
    <message>
        <source>Control Hub takes at most 20,000 users a file.</source>
        <translation>Control Hub приема най-много 20 000 потребители във файл.</translation>
    </message>
    <message>
        <source>Rows a file</source>
        <translation>Редове във файл</translation>
    </message>
    <message>
        <source>Every &amp;cell as it is</source>
        <translation>Всяка &amp;клетка така, както е</translation>
    </message>
    <message>
        <source>Otherwise a cell that a spreadsheet would run as a formula gets an apostrophe.</source>
        <translation>Иначе клетка, която електронна таблица би изпълнила като формула, получава апостроф.</translation>
    </message>
    <message>
        <source>A spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>Електронна таблица може да изпълни клетки от този файл като формули. Отваряйте го само с програми, които не правят това.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Button: asks where to, and exports</extracomment>
        <translation>&amp;Експортиране…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>In an Excel workbook every cell is a text as it is, and none of them a formula.</source>
        <translation>В работна книга на Excel всяка клетка е текст такъв, какъвто е, и никоя не е формула.</translation>
    </message>
    <message>
        <source>&amp;File format</source>
        <extracomment>Before a choice: CSV or Excel workbook</extracomment>
        <translation>&amp;Формат на файла</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Format of a file</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Format of a file</extracomment>
        <translation>Работна книга на Excel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalActions</name>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Изберете един външен администратор в списъка.</translation>
    </message>
    <message>
        <source>There is no role that would give this person more.</source>
        <translation>Няма роля, която би дала на този потребител повече права.</translation>
    </message>
    <message>
        <source>There is no role that would give this person less; revoke the rights instead.</source>
        <translation>Няма роля, която би дала на този потребител по-малко права; вместо това отменете правата му.</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <extracomment>Menu: gives an external administrator a role with more rights</extracomment>
        <translation>По&amp;вишаване…</translation>
    </message>
    <message>
        <source>&amp;Demote…</source>
        <extracomment>Menu: gives an external administrator a role with fewer rights</extracomment>
        <translation>Пони&amp;жаване…</translation>
    </message>
    <message>
        <source>&amp;Break-glass access…</source>
        <extracomment>Menu: says that somebody is the way in when sign-in fails, or no longer is</extracomment>
        <translation>Достъп „&amp;счупване на стъкло“…</translation>
    </message>
    <message>
        <source>Record a &amp;test…</source>
        <extracomment>Menu: records when a break-glass access was tried</extracomment>
        <translation>Отбел&amp;язване на тест…</translation>
    </message>
    <message>
        <source>Record pro&amp;visioning…</source>
        <extracomment>Menu: records that a partner took the provisioning role by itself</extracomment>
        <translation>Отбелязване на &amp;осигуряване…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDetails</name>
    <message>
        <source>The test of this break-glass access is overdue.</source>
        <translation>Тестът на този достъп „счупване на стъкло“ е просрочен.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Since when somebody is an external administrator</extracomment>
        <translation>От</translation>
    </message>
    <message>
        <source>Added by</source>
        <extracomment>Who made somebody an external administrator</extracomment>
        <translation>Добавен от</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <extracomment>A role has no last day</extracomment>
        <translation>Без крайна дата</translation>
    </message>
    <message>
        <source>Not marked as the way in when sign-in fails.</source>
        <translation>Не е отбелязан достъп при проблем с влизането.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>What break-glass access is for</extracomment>
        <translation>Цел</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>When break-glass access was tried for the last time</extracomment>
        <translation>Последен тест</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Break-glass access was not tried yet</extracomment>
        <translation>Никога</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>When break-glass access is to be tried next; %1 is a date</extracomment>
        <translation>Следващ тест</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (просрочен)</translation>
    </message>
    <message>
        <source>Selected external administrator</source>
        <extracomment>The panel about whoever is chosen in the list of external administrators</extracomment>
        <translation>Избран външен администратор</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: where somebody comes from, and the roles</extracomment>
        <translation>Общ преглед</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Достъп</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>Choose an external administrator to see roles, break-glass access and history.</source>
        <translation>Изберете външен администратор, за да видите ролите, достъпа „счупване на стъкло“ и историята му.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Whether it is verified where somebody belongs</extracomment>
        <translation>Принадлежност</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Определяне на промените…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Все още няма промени.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Какво се променя</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why something is done; goes into the log</extracomment>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalPersonFields</name>
    <message>
        <source>Nothing is known of this address or of its domain. State which organization the person belongs to; the record will say &quot;stated, not verified&quot; (Rule R21).</source>
        <translation>Няма данни за този адрес и за домейна му. Посочете към коя организация принадлежи потребителят; в записа ще пише „посочена, непотвърдена“ (правило R21).</translation>
    </message>
    <message>
        <source>The domain of this address belongs to %1.</source>
        <extracomment>%1 is the name and kind of an organization</extracomment>
        <translation>Домейнът на този адрес е на %1.</translation>
    </message>
    <message>
        <source>This is the address of %1, who belongs to %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 the name and kind of an organization</extracomment>
        <translation>Това е адресът на %1 от %2.</translation>
    </message>
    <message>
        <source>Looking the address up…</source>
        <translation>Търсене на адреса…</translation>
    </message>
    <message>
        <source>With this address nobody can be added.</source>
        <translation>С този адрес не може да се добави никой.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the person.</source>
        <translation>Въведете имейл адреса на потребителя.</translation>
    </message>
    <message>
        <source>Verify the e-mail address first.</source>
        <translation>Първо потвърдете имейл адреса.</translation>
    </message>
    <message>
        <source>State which organization the person belongs to.</source>
        <translation>Посочете към коя организация принадлежи потребителят.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A person&apos;s name: %1 is the first name, %2 the last name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Имейл</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <extracomment>Label of a field: the organization that somebody belongs to</extracomment>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>One that is known here, or the name of a new one.</source>
        <translation>Известна тук организация или името на нова.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Собствено име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Фамилно име</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalReviewStep</name>
    <message>
        <source>This can&apos;t be added</source>
        <translation>Това не може да се добави</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Да се има предвид</translation>
    </message>
    <message>
        <source>Nothing, because adding is refused.</source>
        <translation>Нищо, защото добавянето е отказано.</translation>
    </message>
    <message>
        <source>Nothing: these roles give no privilege here.</source>
        <translation>Нищо: тези роли не дават никакви права тук.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Какво се добавя</translation>
    </message>
    <message>
        <source>What the person will be able to do</source>
        <translation>Какво ще може да прави потребителят</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalRolesStep</name>
    <message>
        <source>Where the person comes from is known and needs no statement.</source>
        <translation>Принадлежността на потребителя е известна и не е необходимо да се посочва.</translation>
    </message>
    <message>
        <source>Where the person comes from is stated, not verified (Rule R21).</source>
        <translation>Принадлежността на потребителя е посочена, но не е потвърдена (правило R21).</translation>
    </message>
    <message>
        <source>Exactly one of these roles</source>
        <translation>Точно една от тези роли</translation>
    </message>
    <message>
        <source>At most one of these roles</source>
        <translation>Най-много една от тези роли</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>A choice: none of the roles above</extracomment>
        <translation>Никоя от тези</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>In addition</source>
        <translation>Допълнително</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails (break-glass access)</source>
        <translation>На&amp;чин за достъп при проблем с влизането (достъп „счупване на стъкло“)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody becomes an external administrator; goes into the log</extracomment>
        <translation>&amp;Причина</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterButton</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>Фил&amp;тър</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>Фил&amp;тър (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Филтриране на списъка</translation>
    </message>
    <message>
        <source>Show only those with certain roles, of certain organizations, or whose roles end soon</source>
        <translation>Показване само на администраторите с определени роли, от определени организации или с роли, които изтичат скоро</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Все още няма нищо за избор.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsPane</name>
    <message>
        <source>Saved the break-glass sheet to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Листът „Счупване на стъкло“ е записан в „%1“.</translation>
    </message>
    <message>
        <source>Printed the break-glass sheet.</source>
        <translation>Листът „Счупване на стъкло“ е отпечатан.</translation>
    </message>
    <message>
        <source>This person is not among the external administrators that you can see.</source>
        <translation>Този потребител не е сред външните администратори, които можете да виждате.</translation>
    </message>
    <message>
        <source>Write the external administrators who are listed to a file</source>
        <translation>Записване на показаните външни администратори във файл</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>&amp;Колони…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Избор на показваните колони и на подреждането на списъка</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file</extracomment>
        <translation>&amp;Експортиране…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button with a menu: what else can be done</extracomment>
        <translation>О&amp;ще</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копиране като таблица</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s)</source>
        <translation>
            <numerusform>%n външен администратор</numerusform>
            <numerusform>%n външни администратори</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody from outside holds a role here. Add an external administrator to give one to somebody of another organization.</source>
        <translation>Никой отвън няма роля тук. Добавете външен администратор, за да присвоите роля на потребител от друга организация.</translation>
    </message>
    <message>
        <source>Give and take other roles, such as those on sites (F4)</source>
        <translation>Присвояване и отмяна на други роли, например на сайтове (F4)</translation>
    </message>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Изберете един външен администратор в списъка.</translation>
    </message>
    <message>
        <source>Edit r&amp;oles…</source>
        <extracomment>Command: opens the role editor</extracomment>
        <translation>&amp;Редактиране на роли…</translation>
    </message>
    <message>
        <source>Export external administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Експортиране на външните администратори…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterChips</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a chosen filter, such as a role or &quot;All administrators&quot;</extracomment>
        <translation>Премахване на филтъра %1</translation>
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
        <translation>Филтри</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>Видове филтри</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: no filter any more</extracomment>
        <translation>Изчистване на филтрите</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterPopup</name>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>There are no licenses that you can see.</source>
        <translation>Няма лицензи, които можете да виждате.</translation>
    </message>
    <message>
        <source>There are no sites that you can see.</source>
        <translation>Няма сайтове, които можете да виждате.</translation>
    </message>
    <message>
        <source>No profile names a department.</source>
        <translation>В никой профил не е посочен отдел.</translation>
    </message>
    <message>
        <source>Any time or never</source>
        <extracomment>Filter: it doesn&apos;t matter when people last used the service</extracomment>
        <translation>По всяко време или никога</translation>
    </message>
    <message>
        <source>Search licenses</source>
        <translation>Търсене на лицензи</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Търсене на сайтове</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>Търсене на отдели</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FindingsPage</name>
    <message>
        <source>Choose a finding first.</source>
        <translation>Първо изберете констатация.</translation>
    </message>
    <message>
        <source>It is meant to be so.</source>
        <extracomment>A reason for which somebody might accept a finding</extracomment>
        <translation>Така е предвидено.</translation>
    </message>
    <message>
        <source>Say why it may be so; it stays in the list as accepted</source>
        <translation>Посочете защо е допустимо; констатацията остава в списъка като приета</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of the findings: state, rule, what is found, whom it is about, since when, who accepted it</extracomment>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>За кого</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Приета от</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Показване по състояние</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Отворени</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Приети</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Отворени и приети</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <extracomment>Button: leads to the person whom a finding is about</extracomment>
        <translation>&amp;Отиване там</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <extracomment>Button: asks why a finding may be so</extracomment>
        <translation>Прие&amp;мане…</translation>
    </message>
    <message>
        <source>A&amp;ccept the finding…</source>
        <extracomment>Menu entry: asks why a finding may be so</extracomment>
        <translation>Прие&amp;мане на констатацията…</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>%1 констатация</numerusform>
            <numerusform>%1 констатации</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be found: the roles are as the rules advise.</source>
        <translation>Няма констатации: ролите са според препоръките на правилата.</translation>
    </message>
    <message>
        <source>No finding is open. Show the accepted ones by the filter above.</source>
        <translation>Няма отворени констатации. Покажете приетите с филтъра по-горе.</translation>
    </message>
    <message>
        <source>No finding is accepted. Show the open ones by the filter above.</source>
        <translation>Няма приети констатации. Покажете отворените с филтъра по-горе.</translation>
    </message>
    <message>
        <source>Show who holds the roles</source>
        <translation>Показване на потребителите с тези роли</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Показване на потребителя</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the number of a rule, such as R5</extracomment>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is whom a finding is about, %2 a date and time</extracomment>
        <translation>%1, от %2</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>%1 is an e-mail address, %2 a date and time, %3 the reason</extracomment>
        <translation>Приета от %1 на %2: %3</translation>
    </message>
    <message>
        <source>Accepted the finding.</source>
        <translation>Констатацията е приета.</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Page: what somebody should know of although no rule forbids it</extracomment>
        <translation>Констатации</translation>
    </message>
    <message>
        <source>Show the external administrators</source>
        <translation>Показване на външните администратори</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveRoleDialog</name>
    <message>
        <source>This person holds the role already.</source>
        <translation>Този потребител вече има ролята.</translation>
    </message>
    <message>
        <source>Choose the person who is to hold the role.</source>
        <translation>Изберете потребителя, който да получи ролята.</translation>
    </message>
    <message>
        <source>Give</source>
        <extracomment>Button that answers a question: gives somebody a role</extracomment>
        <translation>Присвояване</translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>Title of a dialog; %1 is a role</extracomment>
        <translation>Присвояване на ролята %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>По&amp;требител</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody gets a role</extracomment>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>При&amp;свояване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveTakeChoices</name>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice for a role or a license of several people: it stays as it is with each of them</extracomment>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>Choice for a role or a license of several people: they get it</extracomment>
        <translation>Присвояване</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Choice for a role or a license of several people: it is taken from them</extracomment>
        <translation>Отнемане</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::HistoryView</name>
    <message>
        <source>Time</source>
        <extracomment>Headings of a person&apos;s history: when something was done, and what</extracomment>
        <translation>Дата и час</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Какво е направено</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>The log says nothing about this user yet.</source>
        <translation>В журнала все още няма нищо за този потребител.</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (отказано)</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Who did something; %1 is a name</extracomment>
        <translation>От %1</translation>
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
        <translation>Причина: %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импортиране</translation>
    </message>
    <message>
        <source>Choose the CSV file of users or of administrators that Control Hub exported, or drop it here. You see what importing it does before anything is changed.</source>
        <translation>Изберете CSV файла с потребители или с администратори, експортиран от Control Hub, или го пуснете тук. Преди каквато и да е промяна виждате какво ще направи импортирането.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Преглед...</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодиране</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>How the characters of a file are encoded: found out by the program</extracomment>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортирай</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Изберете файл за импортиране</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файлове (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Четене на файла...</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Четенето беше прекъснато; нищо не е променено.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as %1, which is a guess. Look at the names below; if they are wrong, choose another encoding.</source>
        <translation>Файлът не е в UTF-8 и беше прочетен като %1, което е предположение. Погледнете имената по-долу; ако са грешни, изберете друго кодиране.</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Импортиране...</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Импортирането беше прекъснато; нищо не е променено.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Провери отново</translation>
    </message>
    <message>
        <source>%1 of %2 rows imported: %3 added, %4 changed, %5 unchanged.</source>
        <extracomment>The end of an import: all are numbers</extracomment>
        <translation>Импортирани редове: %1 от %2. Добавени: %3, променени: %4, без промяна: %5.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <extracomment>Button: stops an import that is running</extracomment>
        <translation>Прекъсни импортирането</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. Nobody and no license is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Потребители (списък с потребители): профили и лицензи. Никой потребител и никой лиценз не се премахва.</translation>
    </message>
    <message>
        <source>Administrators: the roles of those named become exactly the ones listed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Администратори: ролите на посочените потребители стават точно изброените.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Файлът все още се чете.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Импортирането е в ход.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Първо изберете файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused, so nothing can be imported. Correct the file and choose it again.</source>
        <translation>
            <numerusform>%n ред е отказан, затова нищо не може да се импортира. Поправете файла и го изберете отново.</numerusform>
            <numerusform>%n реда са отказани, затова нищо не може да се импортира. Поправете файла и го изберете отново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here already; there is nothing to import.</source>
        <translation>Всичко от файла вече е тук; няма какво да се импортира.</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. FALSE takes a license away; nobody is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Потребители (списък): профили и лицензи. FALSE отнема лиценз; никой не се премахва.</translation>
    </message>
    <message>
        <source>Or leave out the rows that are refused.</source>
        <translation>Или оставете настрана отказаните редове.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportOptions</name>
    <message>
        <source>&amp;Leave out the rows that are refused (%1)</source>
        <extracomment>A choice about importing a file: %1 is the number of rows</extracomment>
        <translation>&amp;Без отказаните редове (%1)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <extracomment>What an import does with services that are FALSE in the file</extracomment>
        <translation>Ус&amp;луги</translation>
    </message>
    <message>
        <source>Only add</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Само добавяне</translation>
    </message>
    <message>
        <source>Add and remove</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Добавяне и премахване</translation>
    </message>
    <message>
        <source>TRUE in a license column gives the license. FALSE takes it away only if services are added and removed; an empty cell changes nothing.</source>
        <translation>TRUE в колона на лиценз присвоява лиценза. FALSE го отнема само ако услугите се добавят и премахват; празна клетка не променя нищо.</translation>
    </message>
    <message>
        <source>&amp;Cells as they are</source>
        <extracomment>A choice about importing a file</extracomment>
        <translation>К&amp;летките така, както са</translation>
    </message>
    <message>
        <source>For a file that was written with every cell as it is: an apostrophe before =, +, - or @ belongs to the cell.</source>
        <translation>За файл, записан с всяка клетка така, както е: апострофът пред =, +, - или @ принадлежи на клетката.</translation>
    </message>
    <message>
        <source>These sites come with the file. Who manages each of them? Roles can be given only on sites that Control Hub manages.</source>
        <translation>Тези сайтове идват с файла. Кой управлява всеки от тях? Роли могат да се присвояват само за сайтове, които управлява Control Hub.</translation>
    </message>
    <message>
        <source>Site Administration manages it</source>
        <translation>Управлява се от Site Administration</translation>
    </message>
    <message>
        <source>Control Hub manages it</source>
        <translation>Управлява се от Control Hub</translation>
    </message>
    <message>
        <source>Who manages the site %1</source>
        <extracomment>Read out: %1 is the name of a site</extracomment>
        <translation>Кой управлява сайта %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation>Редове на файла</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>All rows of a file</extracomment>
        <translation>Всички редове</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to rows of a file (&quot;Added&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this workspace are not in the file and stay as they are.</source>
        <translation>
            <numerusform>%n потребител от това работно пространство не е във файла и остава без промяна.</numerusform>
            <numerusform>%n потребители от това работно пространство не са във файла и остават без промяна.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table shows %1 of %2 rows.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>Таблицата показва %1 от %2 реда.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the first names of a list: how many more there are</extracomment>
        <translation>
            <numerusform>и още %n</numerusform>
            <numerusform>и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New licenses: %1.</source>
        <translation>Нови лицензи: %1.</translation>
    </message>
    <message>
        <source>New sites: %1. They count as managed by Site Administration, so nobody can hold a role on them yet.</source>
        <translation>Нови сайтове: %1. Смятат се за управлявани от администрацията на сайта, затова засега никой не може да има роля в тях.</translation>
    </message>
    <message>
        <source>People who are absent from the file</source>
        <translation>Потребители, които липсват във файла</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of people who are absent from a file</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Администраторски роли</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) administrator roles.</source>
        <translation>
            <numerusform>%n от тях има администраторски роли.</numerusform>
            <numerusform>%n от тях имат администраторски роли.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <extracomment>On a button: how many people are not in the file</extracomment>
        <translation>Отсъстващи: %1</translation>
    </message>
    <message>
        <source>Holds roles</source>
        <extracomment>In a list of people: somebody is an administrator</extracomment>
        <translation>Има роли</translation>
    </message>
    <message>
        <source>New sites that Control Hub manages: %1.</source>
        <translation>Нови сайтове, които управлява Control Hub: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseBoxes</name>
    <message>
        <source>Suspended: it gives nothing at present.</source>
        <translation>Временно спрян: в момента не дава нищо.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have it.</source>
        <translation>
            <numerusform>%n потребител го има.</numerusform>
            <numerusform>%n потребители го имат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDetails</name>
    <message>
        <source>Whoever holds the role %1 and this license can open the agent desktop alone: neither sign in to the management portal nor administer the contact center.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Потребител с ролята %1 и този лиценз може да отваря само Agent Desktop: не може нито да влиза в портала за управление, нито да администрира контактния център.</translation>
    </message>
    <message>
        <source>Only somebody who holds that role too gives the license to such a person, or takes it away.</source>
        <translation>Само потребител, който също има тази роля, може да присвои лиценза на такъв потребител или да му го отнеме.</translation>
    </message>
    <message>
        <source>It is suspended: it can&apos;t be assigned, and gives nothing to whoever has it. Whether it is suspended comes from an imported list of users.</source>
        <translation>Лицензът е временно спрян: не може да се присвои и не дава нищо на тези, които го имат. Дали е спрян, се определя от импортиран списък с потребители.</translation>
    </message>
    <message>
        <source>Choose a license to see more of it.</source>
        <translation>Изберете лиценз, за да видите подробности за него.</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <extracomment>%1 is an organization</extracomment>
        <translation>продаден от %1</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Никой го няма</translation>
    </message>
    <message>
        <source>Nobody has this license.</source>
        <translation>Никой няма този лиценз.</translation>
    </message>
    <message>
        <source>Lists whoever has the license</source>
        <translation>Показва списък на всички, които имат лиценза</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <translation>
            <numerusform>&amp;Покажи %n потребител</numerusform>
            <numerusform>&amp;Покажи %n потребители</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>&amp;Покажи потребителите</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Никой</translation>
    </message>
    <message>
        <source>Enter the heading of the license.</source>
        <translation>Въведете заглавието на лиценза.</translation>
    </message>
    <message>
        <source>As its column in Control Hub&apos;s file: &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>Като колоната му във файла на Control Hub: „Messaging [Subscription]“ или „adriatic.webex.com - Meetings [Subscription]“.</translation>
    </message>
    <message>
        <source>Service: %1. Subscription: %2.</source>
        <extracomment>How a heading is understood: %1 is a service such as Messaging, %2 a subscription</extracomment>
        <translation>Услуга: %1. Абонамент: %2.</translation>
    </message>
    <message>
        <source>Service: %1. Webex site: %2. Subscription: %3.</source>
        <extracomment>How a heading is understood: %1 is a service such as Meetings, %2 a site, %3 a subscription</extracomment>
        <translation>Услуга: %1. Сайт на Webex: %2. Абонамент: %3.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Определяне на промените…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a license</extracomment>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Add license</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Добавяне на лиценз</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <extracomment>Heading of a license&apos;s column in Control Hub&apos;s file</extracomment>
        <translation>&amp;Заглавие</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <extracomment>Service of Webex that a license is for</extracomment>
        <translation>&amp;Услуга</translation>
    </message>
    <message>
        <source>By the heading</source>
        <translation>По заглавието</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a license</extracomment>
        <translation>&amp;Продаден от</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the new license</extracomment>
        <translation>&amp;Добавяне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicensesPage</name>
    <message>
        <source>Suspended</source>
        <extracomment>Of a license: it can&apos;t be used at present
----------
Column: whether a license can&apos;t be used at present</extracomment>
        <translation>Временно спрян</translation>
    </message>
    <message>
        <source>Add a license by the heading of its column in Control Hub&apos;s file</source>
        <translation>Добавяне на лиценз по заглавието на колоната му във файла на Control Hub</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>The page of the licenses of the organization</extracomment>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses</extracomment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Продаден от</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: how many people have a license</extracomment>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>&amp;Add license…</source>
        <extracomment>Button: adds a license</extracomment>
        <translation>&amp;Добавяне на лиценз…</translation>
    </message>
    <message>
        <source>Add license…</source>
        <translation>Добавяне на лиценз…</translation>
    </message>
    <message>
        <source>Show who has the license</source>
        <translation>Показване на потребителите с лиценза</translation>
    </message>
    <message>
        <source>There are no licenses yet. Add one, or import a list of users: its columns name the licenses.</source>
        <translation>Все още няма лицензи. Добавете лиценз или импортирайте списък с потребители: колоните му посочват лицензите.</translation>
    </message>
    <message>
        <source>Added the license %1.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>Добавен е лицензът %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListPage</name>
    <message>
        <source>Search this list</source>
        <translation>Търсене в този списък</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are listed: %1 of all %2</extracomment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>Nothing matches the search. Clear it to see all of the list.</source>
        <translation>Нищо не отговаря на търсенето. Изчистете го, за да видите целия списък.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Нищо не отговаря на търсенето и филтрите.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListTable</name>
    <message>
        <source>Order by</source>
        <extracomment>Menu: the rows are put into the order of a column</extracomment>
        <translation>Подреждане по</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>Menu: rows that are equal so far are put into the order of another column</extracomment>
        <translation>След това по</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::MainWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Отваряне на работно пространство</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Работни пространства на Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>About Rolecall</source>
        <translation>Относно Rolecall</translation>
    </message>
    <message>
        <source>Rolecall %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>Rolecall %1</translation>
    </message>
    <message>
        <source>An offline console for the administrator roles of a Webex organization. MIT licence; icons by Lucide, ISC licence.</source>
        <translation>Офлайн конзола за администраторските роли на организация в Webex. Лиценз MIT; икони от Lucide, лиценз ISC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 row(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of rows, %2 the path of a file</extracomment>
        <translation>
            <numerusform>Експортиран е %1 ред в „%2“.</numerusform>
            <numerusform>Експортирани са %1 реда в „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 rows to the files from &quot;%2&quot; to &quot;%3&quot;.</source>
        <extracomment>%1 is a number of rows, %2 and %3 are the paths of the first and the last file</extracomment>
        <translation>Експортирани са %1 реда във файловете от „%2“ до „%3“.</translation>
    </message>
    <message>
        <source>Go back...</source>
        <extracomment>Button: restores the backup that was made before another one was restored</extracomment>
        <translation>Връщане назад...</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <extracomment>After what was exported: %1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Печат %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::MessageBar</name>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the number of a rule, such as R6</extracomment>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Затваряне на това съобщение</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Отмяна</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Ново работно пространство</translation>
    </message>
    <message>
        <source>A workspace is one file that holds the users and administrators of one organization. It starts with its first full administrator, who can add everybody else.</source>
        <translation>Работното пространство е един файл, който съдържа потребителите и администраторите на една организация. То започва с първия пълен администратор, който може да добави всички останали.</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>Име на &amp;организацията</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Часова зона</translation>
    </message>
    <message>
        <source>Roles that end on a date end at midnight of this time zone.</source>
        <translation>Ролите с крайна дата изтичат в полунощ по тази часова зона.</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>Първи пълен администратор</translation>
    </message>
    <message>
        <source>F&amp;irst name</source>
        <translation>&amp;Собствено име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Фамилно име</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Имейл</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Къде се съхранява</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Фай&amp;л</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Преглед...</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Създаване на работно пространство</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Choose a file for the new workspace</source>
        <translation>Изберете файл за новото работно пространство</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Работни пространства на Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>Enter the administrator&apos;s e-mail address.</source>
        <translation>Въведете имейл адреса на администратора.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s name.</source>
        <translation>Въведете името на организацията.</translation>
    </message>
    <message>
        <source>Enter a first name, a last name or both.</source>
        <translation>Въведете собствено име, фамилно име или и двете.</translation>
    </message>
    <message>
        <source>Choose where the workspace is kept.</source>
        <translation>Изберете къде да се съхранява работното пространство.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationDialog</name>
    <message>
        <source>Sells services to the organization in use or manages its subscription.</source>
        <translation>Продава услуги на текущата организация или управлява абонамента ѝ.</translation>
    </message>
    <message>
        <source>Its people can be external administrators of the organization in use.</source>
        <translation>Нейните потребители могат да бъдат външни администратори на текущата организация.</translation>
    </message>
    <message>
        <source>Signed itself up for free; its people can be external administrators all the same.</source>
        <translation>Регистрирала се е сама безплатно; въпреки това нейните потребители могат да бъдат външни администратори.</translation>
    </message>
    <message>
        <source>Webex&apos;s pool of private accounts, from which nobody can be an external administrator.</source>
        <translation>Общата група лични акаунти в Webex, от която никой не може да бъде външен администратор.</translation>
    </message>
    <message>
        <source>Is administered in this file too, with users, roles and a log of its own.</source>
        <translation>И тя се администрира в този файл – със собствени потребители, роли и журнал.</translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation>Въведете името на организацията.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that answers a question: adds an organization
----------
Button: adds the new organization</extracomment>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Add organization</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Добавяне на организация</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>Label of a choice: partner, customer and so on</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>И&amp;ме</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <extracomment>Label of a field for e-mail domains</extracomment>
        <translation>&amp;Домейни</translation>
    </message>
    <message>
        <source>The domains of its e-mail addresses, separated by commas.</source>
        <translation>Домейните на имейл адресите ѝ, разделени със запетаи.</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>Управлява &amp;абонамента</translation>
    </message>
    <message>
        <source>Its sale is a&amp;ctive</source>
        <translation>&amp;Продажбата ѝ е активна</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>Първи пълен администратор</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Имейл</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Собствено име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Фамилно име</translation>
    </message>
    <message>
        <source>An own user of the new customer, or somebody of a partner who is known here.</source>
        <translation>Собствен потребител на новия клиент или потребител на известен тук партньор.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationSwitch</name>
    <message>
        <source>Switching to another organization</source>
        <translation>Преминаване към друга организация</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationsPage</name>
    <message>
        <source>Says whether the partner manages the subscription and whether its sale is active.</source>
        <translation>Посочване дали партньорът управлява абонамента и дали продажбата му е активна.</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>Изберете партньор в списъка.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Page with the organizations</extracomment>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домейни</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Текуща</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>Добавяне на организация…</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>Промяна на отношенията…</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization is known here yet.</source>
        <translation>Тук все още няма организации.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>%1 is the name of an organization</extracomment>
        <translation>Добавена е организацията %1.</translation>
    </message>
    <message>
        <source>The relation to %1 is changed.</source>
        <extracomment>%1 is the name of a partner</extracomment>
        <translation>Отношенията с %1 са променени.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OutboxPage</name>
    <message>
        <source>Choose users, then send them activation e-mails from there</source>
        <translation>Избор на потребители, на които оттам да изпратите имейли за активиране</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Първо изберете имейл.</translation>
    </message>
    <message>
        <source>Put another e-mail to the same people into the outbox</source>
        <translation>Поставяне на още един имейл до същите потребители в изходящата поща</translation>
    </message>
    <message>
        <source>Write the e-mails as files for a mail program</source>
        <translation>Записване на имейлите като файлове за пощенска програма</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>Няма имейл, който може да се експортира.</translation>
    </message>
    <message>
        <source>A newer e-mail to this person has left the outbox; choose that one.</source>
        <translation>По-нов имейл до този потребител вече не е в изходящата поща; изберете него.</translation>
    </message>
    <message>
        <source>Choose one e-mail first.</source>
        <translation>Първо изберете един имейл.</translation>
    </message>
    <message>
        <source>A mail program has sent it</source>
        <translation>Изпратен е от пощенска програма</translation>
    </message>
    <message>
        <source>A mail program could not send it</source>
        <translation>Пощенска програма не е успяла да го изпрати</translation>
    </message>
    <message>
        <source>Receiver</source>
        <extracomment>Columns of the outbox: who gets the e-mail, address, state, when and by whom it was put there</extracomment>
        <translation>Получател</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Добавен на</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Добавен от</translation>
    </message>
    <message>
        <source>Choose &amp;users</source>
        <extracomment>Button: leads to the list of users</extracomment>
        <translation>Избор на &amp;потребители</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button: asks whether an activation e-mail is to be sent once more</extracomment>
        <translation>Изпрати &amp;отново…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes e-mails to files</extracomment>
        <translation>&amp;Експортиране…</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <extracomment>Button</extracomment>
        <translation>Отбележи като &amp;изпратен</translation>
    </message>
    <message>
        <source>Mark as fa&amp;iled</source>
        <extracomment>Button</extracomment>
        <translation>Отбележи като неуспе&amp;шен</translation>
    </message>
    <message>
        <source>E&amp;xport activation e-mails…</source>
        <extracomment>Menu entry: writes e-mails to files</extracomment>
        <translation>&amp;Експортиране на имейли за активиране…</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Текст на имейла</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s), %2 waiting</source>
        <extracomment>%1 is a number of e-mails, %2 how many of them wait to be exported</extracomment>
        <translation>
            <numerusform>%1 имейл, чакащи: %2</numerusform>
            <numerusform>%1 имейла, чакащи: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail was queued yet. Choose users in their list, then Send activation e-mail.</source>
        <translation>В изходящата поща все още няма имейл за активиране. Изберете потребители от списъка им, а след това – „Изпращане на имейл за активиране“.</translation>
    </message>
    <message>
        <source>Put another activation e-mail to %1 into the outbox?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Да се постави ли в изходящата поща още един имейл за активиране до %1?</translation>
    </message>
    <message numerus="yes">
        <source>Put another activation e-mail to each of %1 people into the outbox?</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Да се постави ли в изходящата поща още един имейл за активиране до %1 потребител?</numerusform>
            <numerusform>Да се постави ли в изходящата поща още един имейл за активиране до всеки от %1 потребители?</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves with the next export.</source>
        <translation>Той излиза от изходящата поща при следващото експортиране.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button: queues another activation e-mail</extracomment>
        <translation>Изпрати отново</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>It waits in the outbox now.</source>
        <translation>Вече чака в изходящата поща.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 e-mail(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of e-mails, %2 the path of a file or folder</extracomment>
        <translation>
            <numerusform>Записан е %1 имейл в „%2“.</numerusform>
            <numerusform>Записани са %1 имейла в „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as sent.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Имейлът до %1 е отбелязан като изпратен.</translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as failed.</source>
        <translation>Имейлът до %1 е отбелязан като неуспешен.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: activation e-mails</extracomment>
        <translation>Изходяща поща</translation>
    </message>
    <message>
        <source>To %1, %2
Language: %3
%4 since %5</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a language, %4 what became of the e-mail, %5 a date and time</extracomment>
        <translation>До %1, %2
Език: %3
%4 от %5</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OverviewPage</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>Until %1: today is the last day</source>
        <extracomment>%1 is a date</extracomment>
        <translation>До %1: днес е последният ден</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: %2 day(s) more</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>
            <numerusform>До %1: още %2 ден</numerusform>
            <numerusform>До %1: още %2 дни</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (отказано)</translation>
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
        <translation>%1 · Правило %2</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>Организацията</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>Administrators by role</source>
        <translation>Администратори по роли</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>How many findings nobody has accepted</extracomment>
        <translation>Констатации</translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 отворена</numerusform>
            <numerusform>%1 отворени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No finding is open; %1 accepted.</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>Няма отворени констатации; %1 е приета.</numerusform>
            <numerusform>Няма отворени констатации; %1 са приети.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: the roles are as the rules advise.</source>
        <translation>Няма констатации: ролите са според препоръките на правилата.</translation>
    </message>
    <message>
        <source>All fi&amp;ndings</source>
        <translation>Всички &amp;констатации</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Heading: roles that end by themselves within 30 days</extracomment>
        <translation>Изтичат скоро</translation>
    </message>
    <message numerus="yes">
        <source>No role ends within %1 day(s).</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>През следващия %1 ден не изтича никоя роля.</numerusform>
            <numerusform>През следващите %1 дни не изтича никоя роля.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more end(s) within 30 days.</source>
        <extracomment>%1 is a number of roles</extracomment>
        <translation>
            <numerusform>Още %1 роля изтича до 30 дни.</numerusform>
            <numerusform>Още %1 роли изтичат до 30 дни.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Последни промени</translation>
    </message>
    <message>
        <source>All of the &amp;log</source>
        <translation>Целият &amp;журнал</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Вашите роли</translation>
    </message>
    <message>
        <source>What you &amp;may do…</source>
        <translation>Какво &amp;можете да правите…</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page: what is worth knowing at first sight</extracomment>
        <translation>Общ преглед</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OwnAccessDialog</name>
    <message>
        <source>Your own access</source>
        <translation>Вашият собствен достъп</translation>
    </message>
    <message>
        <source>What your roles let you do</source>
        <translation>Какво ви позволяват ролите</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PastePeopleDialog</name>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>Намерен е %n потребител.</numerusform>
            <numerusform>Намерени са %n потребители.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Търсене на потребителите…</translation>
    </message>
    <message>
        <source>There is no e-mail address in the text yet.</source>
        <translation>В текста все още няма имейл адрес.</translation>
    </message>
    <message>
        <source>&amp;Not found here (%1)</source>
        <translation>&amp;Не са намерени тук (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n people</source>
        <extracomment>Button: selects so many people in the list</extracomment>
        <translation>
            <numerusform>Из&amp;бери %n потребител</numerusform>
            <numerusform>Из&amp;бери %n потребители</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people by e-mail</source>
        <extracomment>Title of a dialog: a list of e-mails tells who is to be selected</extracomment>
        <translation>Избиране на потребители по имейл</translation>
    </message>
    <message>
        <source>&amp;E-mails, separated by anything; names beside them do no harm</source>
        <translation>&amp;Имейли с произволни разделители; имената до тях не пречат</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleActions</name>
    <message>
        <source>Select at least one user.</source>
        <translation>Изберете поне един потребител.</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Лицензите на %1 са записани.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Определяне на промените…</translation>
    </message>
    <message>
        <source>This was cancelled before it was worked out what changes.</source>
        <translation>Действието е прекъснато, преди да бъдат определени промените.</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <extracomment>Button: works out once more what a change would do</extracomment>
        <translation>Определи отново</translation>
    </message>
    <message>
        <source>This is being done…</source>
        <translation>Изпълнява се…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be done: nobody changes, %n person(s) are refused.</source>
        <translation>
            <numerusform>Нищо не може да се направи: никой потребител не се променя, %n е отказан.</numerusform>
            <numerusform>Нищо не може да се направи: никой потребител не се променя, %n са отказани.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Няма промени.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are refused. Leave them out, or choose something else.</source>
        <translation>
            <numerusform>%n потребител е отказан. Не го включвайте или изберете нещо друго.</numerusform>
            <numerusform>%n потребители са отказани. Не ги включвайте или изберете нещо друго.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out the people who are refused (%1)</source>
        <translation>&amp;Без отказаните потребители (%1)</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Действието е прекъснато; нищо не е променено.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why something is done; goes into the log</extracomment>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleLicensesDialog</name>
    <message>
        <source>Suspended</source>
        <extracomment>About a license: nobody can be given it now</extracomment>
        <translation>Временно спрян</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>There are no licenses that you could assign.</source>
        <translation>Няма лицензи, които бихте могли да присвоите.</translation>
    </message>
    <message>
        <source>Choose licenses to assign or to take.</source>
        <translation>Изберете лицензи за присвояване или отнемане.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Лицензи</translation>
    </message>
    <message numerus="yes">
        <source>Change the licenses of %n people</source>
        <translation>
            <numerusform>Промяна на лицензите на %n потребител</numerusform>
            <numerusform>Промяна на лицензите на %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the licenses of %n people.</source>
        <translation>
            <numerusform>Променени са лицензите на %n потребител.</numerusform>
            <numerusform>Променени са лицензите на %n потребители.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives licenses to so many people</extracomment>
        <translation>
            <numerusform>Присво&amp;и на %n потребител</numerusform>
            <numerusform>Присво&amp;и на %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes licenses from so many people</extracomment>
        <translation>
            <numerusform>О&amp;тнеми от %n потребител</numerusform>
            <numerusform>О&amp;тнеми от %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes licenses of so many people</extracomment>
        <translation>
            <numerusform>Про&amp;мени %n потребител</numerusform>
            <numerusform>Про&amp;мени %n потребители</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePlanDialog</name>
    <message>
        <source>Take everything</source>
        <extracomment>Title of a dialog: roles and licenses of somebody who leaves</extracomment>
        <translation>Отнемане на всичко</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <extracomment>Title of a dialog: the status of people</extracomment>
        <translation>Задаване като неактивни</translation>
    </message>
    <message>
        <source>Remove people</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Премахване на потребители</translation>
    </message>
    <message>
        <source>Send activation e-mails</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Изпращане на имейли за активиране</translation>
    </message>
    <message numerus="yes">
        <source>Take all roles and licenses from %n people who leave, and set them inactive?</source>
        <translation>
            <numerusform>Да се отнемат ли всички роли и лицензи на %n напускащ потребител и да се зададе ли като неактивен?</numerusform>
            <numerusform>Да се отнемат ли всички роли и лицензи на %n напускащи потребители и да се зададат ли като неактивни?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n people to Inactive?</source>
        <translation>
            <numerusform>Да се зададе ли на %n потребител състояние „Неактивен“?</numerusform>
            <numerusform>Да се зададе ли на %n потребители състояние „Неактивен“?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people with all their roles and licenses?</source>
        <translation>
            <numerusform>Да се премахне ли %n потребител с всичките му роли и лицензи?</numerusform>
            <numerusform>Да се премахнат ли %n потребители с всичките им роли и лицензи?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox?</source>
        <translation>
            <numerusform>Да се постави ли в изходящата поща имейл за активиране до %n потребител?</numerusform>
            <numerusform>Да се поставят ли в изходящата поща имейли за активиране до %n потребители?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n people</source>
        <extracomment>Button: takes roles and licenses from so many people who leave</extracomment>
        <translation>
            <numerusform>Отнеми &amp;всичко от %n потребител</numerusform>
            <numerusform>Отнеми &amp;всичко от %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n people inactive</source>
        <extracomment>Button: the status of so many people becomes Inactive</extracomment>
        <translation>
            <numerusform>Задай %n потребител като &amp;неактивен</numerusform>
            <numerusform>Задай %n потребители като &amp;неактивни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people</source>
        <extracomment>Button: removes so many people</extracomment>
        <translation>
            <numerusform>Пре&amp;махни %n потребител</numerusform>
            <numerusform>Пре&amp;махни %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %n people</source>
        <extracomment>Button: puts so many activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>&amp;Изпрати до %n потребител</numerusform>
            <numerusform>&amp;Изпрати до %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took everything from %n people.</source>
        <translation>
            <numerusform>Отнети са всички роли и лицензи на %n потребител.</numerusform>
            <numerusform>Отнети са всички роли и лицензи на %n потребители.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n people inactive.</source>
        <translation>
            <numerusform>%n потребител е зададен като неактивен.</numerusform>
            <numerusform>%n потребители са зададени като неактивни.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people.</source>
        <translation>
            <numerusform>Премахнат е %n потребител.</numerusform>
            <numerusform>Премахнати са %n потребители.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox.</source>
        <translation>
            <numerusform>В изходящата поща е поставен имейл за активиране до %n потребител.</numerusform>
            <numerusform>В изходящата поща са поставени имейли за активиране до %n потребители.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Изпращане &amp;отново</translation>
    </message>
    <message>
        <source>Also to people to whom an activation e-mail waits or was sent already.</source>
        <translation>И до потребители, за които имейл за активиране вече чака или е изпратен.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePreview</name>
    <message>
        <source>People and what happens to them</source>
        <translation>Потребители и какво става с тях</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All people of a preview</extracomment>
        <translation>Всички</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to people (&quot;Refused&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table shows %1 of %2 people; everybody who is refused is among them.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>Таблицата показва %1 от %2 потребители; всички отказани са сред тях.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleRolesDialog</name>
    <message>
        <source>%1 (managed by Site Administration)</source>
        <translation>%1 (управлява се от Site Administration)</translation>
    </message>
    <message>
        <source>Choose at least one site for the roles on sites.</source>
        <translation>Изберете поне един сайт за ролите за сайт.</translation>
    </message>
    <message>
        <source>Choose roles to assign or to take.</source>
        <translation>Изберете роли за присвояване или отмяна.</translation>
    </message>
    <message numerus="yes">
        <source>Change the administrator roles of %n people</source>
        <translation>
            <numerusform>Промяна на администраторските роли на %n потребител</numerusform>
            <numerusform>Промяна на администраторските роли на %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Променени са ролите на %n потребител.</numerusform>
            <numerusform>Променени са ролите на %n потребители.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives roles to so many people</extracomment>
        <translation>
            <numerusform>Присво&amp;и роли на %n потребител</numerusform>
            <numerusform>Присво&amp;и роли на %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes roles from so many people</extracomment>
        <translation>
            <numerusform>О&amp;тмени роли на %n потребител</numerusform>
            <numerusform>О&amp;тмени роли на %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes roles of so many people</extracomment>
        <translation>
            <numerusform>Про&amp;мени %n потребител</numerusform>
            <numerusform>Про&amp;мени %n потребители</numerusform>
        </translation>
    </message>
    <message>
        <source>On these &amp;sites</source>
        <translation>За тези &amp;сайтове</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Последен ден на присвояваните роли</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonDialogs</name>
    <message>
        <source>Saved the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ролите на %1 са записани.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Добавен е потребителят %1.</translation>
    </message>
    <message>
        <source>Saved the profile of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Профилът на %1 е записан.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Премахнат е потребителят %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonLicensesDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Все още няма промени.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>Това не може да се запише</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <extracomment>A license that is assigned</extracomment>
        <translation>Присвоява се: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>A license that is taken away</extracomment>
        <translation>Отнема се: %1</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Определяне на промените…</translation>
    </message>
    <message>
        <source>The licenses of this user can&apos;t be read.</source>
        <translation>Лицензите на този потребител не могат да се прочетат.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of licenses</extracomment>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Licenses of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Лицензи на %1</translation>
    </message>
    <message>
        <source>There is no license that you could assign. Add licenses on the page of them, or import a list of users.</source>
        <translation>Няма лиценз, който бихте могли да присвоите. Добавете лицензи на страницата им или импортирайте списък с потребители.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a license is assigned or removed; goes into the log</extracomment>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Какво се променя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPanel</name>
    <message>
        <source>Select a user to see roles, access and history.</source>
        <translation>Изберете потребител, за да видите ролите, достъпа и историята му.</translation>
    </message>
    <message>
        <source>This user is no longer in the workspace.</source>
        <translation>Този потребител вече не е в работното пространство.</translation>
    </message>
    <message>
        <source>Change the profile of this user</source>
        <translation>Промяна на профила на този потребител</translation>
    </message>
    <message>
        <source>Remove this user from the workspace (Del)</source>
        <translation>Премахване на този потребител от работното пространство (Del)</translation>
    </message>
    <message>
        <source>Selected user</source>
        <translation>Избран потребител</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Достъп</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a user&apos;s profile</extracomment>
        <translation>&amp;Редактиране…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>Пре&amp;махване…</translation>
    </message>
    <message>
        <source>Report on this user</source>
        <translation>Отчет за този потребител</translation>
    </message>
    <message>
        <source>Save or print the access of this user</source>
        <translation>Записване или отпечатване на достъпа на този потребител</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPicker</name>
    <message>
        <source>Nobody matches. Type some of the name or of the e-mail.</source>
        <translation>Няма съвпадения. Въведете част от името или от имейла.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match(es). Type more of the name or of the e-mail to see them.</source>
        <translation>
            <numerusform>Още %n съвпадение. Въведете по-голяма част от името или от имейла, за да го видите.</numerusform>
            <numerusform>Още %n съвпадения. Въведете по-голяма част от името или от имейла, за да ги видите.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the e-mail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Име или имейл</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Съвпадащи потребители</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PlannedRoles</name>
    <message>
        <source>Until when a role is held makes no difference here.</source>
        <translation>Докога важи ролята, тук няма значение.</translation>
    </message>
    <message>
        <source>Tick what is to be compared. Nothing is changed.</source>
        <translation>Отбележете какво да се сравни. Нищо не се променя.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PrivilegePicker</name>
    <message>
        <source>Others</source>
        <extracomment>Heading of the privileges that stand in no table</extracomment>
        <translation>Други</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a privilege, %2 the group that it belongs to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Търсене на права</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>No privilege is called that. Type some of its name in any of the four languages.</source>
        <translation>Няма право с такова име. Въведете част от името му на който и да е от четирите езика.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ProfileView</name>
    <message>
        <source>Edit &amp;roles…</source>
        <extracomment>Button: opens the role editor</extracomment>
        <translation>Редактиране на р&amp;оли…</translation>
    </message>
    <message>
        <source>Give and take administrator roles (F4)</source>
        <translation>Присвояване и отмяна на администраторски роли (F4)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <extracomment>%1 is a license that can&apos;t be used at present</extracomment>
        <translation>%1 (временно спрян)</translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <extracomment>Button: opens the licenses of a person for change</extracomment>
        <translation>&amp;Лицензи…</translation>
    </message>
    <message>
        <source>Assign and remove licenses</source>
        <translation>Присвояване и отнемане на лицензи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RecordProvisioningDialog</name>
    <message>
        <source>%1 holds the provisioning role here already.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 вече има ролята на администратор на осигуряване тук.</translation>
    </message>
    <message>
        <source>Recorded that %1 took the provisioning role.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Поемането на ролята на администратор на осигуряване от %1 е отбелязано.</translation>
    </message>
    <message>
        <source>Record what a partner did outside</source>
        <translation>Отбелязване на извършеното от партньор извън програмата</translation>
    </message>
    <message>
        <source>Record provisioning</source>
        <extracomment>Title of a dialog: a partner took the provisioning role by itself</extracomment>
        <translation>Отбелязване на осигуряване</translation>
    </message>
    <message>
        <source>A partner whose sale is active takes the provisioning role by itself when it handles an order, and can do so again after it was removed. Nobody gives the role here: this records that it happened, granted by the partner (Rule R26).</source>
        <translation>Партньор с активна продажба сам поема ролята на администратор на осигуряване, когато обработва поръчка, и може да го направи отново след отмяната ѝ. Тук никой не присвоява ролята: само се отбелязва, че това се е случило, като присвояването е от партньора (правило R26).</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <extracomment>Button: records what a partner did</extracomment>
        <translation>О&amp;тбелязване</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RelationDialog</name>
    <message>
        <source>Otherwise they stay and show up as findings.</source>
        <translation>В противен случай те остават и се показват като констатации.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>This touches no external administrator.</source>
        <translation>Това не засяга външни администратори.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Все още няма промени.</translation>
    </message>
    <message>
        <source>Change relation</source>
        <extracomment>Title of a dialog: what a partner is to the organization</extracomment>
        <translation>Промяна на отношенията</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>Управлява &amp;абонамента</translation>
    </message>
    <message>
        <source>Its sale is &amp;active</source>
        <translation>Активна &amp;продажба</translation>
    </message>
    <message>
        <source>&amp;What changes for external administrators</source>
        <translation>&amp;Какво се променя за външните администратори</translation>
    </message>
    <message>
        <source>&amp;Remove the roles that give nothing any more</source>
        <translation>&amp;Отмяна на ролите, които вече не дават нищо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ReportAction</name>
    <message>
        <source>Save report on a&amp;dministrators today as PDF…</source>
        <extracomment>Menu entry: writes a report on who holds which roles</extracomment>
        <translation>&amp;Записване на отчета за администраторите днес като PDF…</translation>
    </message>
    <message>
        <source>Save access of the person as PDF…</source>
        <extracomment>Menu entry: writes a report on what the chosen person may do</extracomment>
        <translation>Записване на достъпа на потребителя като PDF…</translation>
    </message>
    <message>
        <source>Save extract of the audit log as PDF…</source>
        <extracomment>Menu entry: writes a report with the records that pass the filters</extracomment>
        <translation>Записване на извлечение от журнала за проверка като PDF…</translation>
    </message>
    <message>
        <source>&amp;Print report on administrators today…</source>
        <extracomment>Menu entry: prints a report on who holds which roles</extracomment>
        <translation>&amp;Печат на отчета за администраторите днес…</translation>
    </message>
    <message>
        <source>Print access of the person…</source>
        <extracomment>Menu entry: prints a report on what the chosen person may do</extracomment>
        <translation>Печат на достъпа на потребителя…</translation>
    </message>
    <message>
        <source>Print extract of the audit log…</source>
        <extracomment>Menu entry: prints a report with the records that pass the filters</extracomment>
        <translation>Печат на извлечение от журнала за проверка…</translation>
    </message>
    <message>
        <source>Report on administrators today</source>
        <translation>Отчет за администраторите днес</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Достъп на потребител</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Извлечение от журнала за проверка</translation>
    </message>
    <message>
        <source>administrators today</source>
        <extracomment>Part of a file name</extracomment>
        <translation>администратори днес</translation>
    </message>
    <message>
        <source>access</source>
        <extracomment>Part of a file name: what a person may do</extracomment>
        <translation>достъп</translation>
    </message>
    <message>
        <source>extract of the audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>извлечение от журнала за проверка</translation>
    </message>
    <message>
        <source>Saved the report to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Отчетът е записан в „%1“.</translation>
    </message>
    <message>
        <source>Printed the report.</source>
        <translation>Отчетът е отпечатан.</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, on paper</source>
        <translation>Кой какви роли има сега и отворените констатации, на хартия</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, as a file to keep</source>
        <translation>Кой какви роли има сега и отворените констатации, като файл за съхранение</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, on paper</source>
        <translation>Какви роли има потребителят, какво позволяват и защо, на хартия</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, as a file to keep</source>
        <translation>Какви роли има потребителят, какво позволяват и защо, като файл за съхранение</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, on paper</source>
        <translation>Записите, които отговарят на филтрите, с печата на журнала, на хартия</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, as a file to keep</source>
        <translation>Записите, които отговарят на филтрите, с печата на журнала, като файл за съхранение</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлове (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Записване на отчета…</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Отпечатване на отчета…</translation>
    </message>
    <message>
        <source>Save what is to be carried over as &amp;PDF…</source>
        <extracomment>Menu entry: writes a report on what is still to be done in Control Hub</extracomment>
        <translation>Запиши списъка за пренасяне като &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint what is to be carried over…</source>
        <extracomment>Menu entry: prints what is still to be done in Control Hub</extracomment>
        <translation>&amp;Отпечатай списъка за пренасяне…</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>За пренасяне в Control Hub</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>за пренасяне</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, on paper</source>
        <translation>Стъпките по хора, с квадратчета за отмятане, на хартия</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, as a file to keep</source>
        <translation>Стъпките по хора, с квадратчета за отмятане, като файл за съхранение</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Възстановяване от резервно копие</translation>
    </message>
    <message>
        <source>&amp;Backups of this workspace, newest first:</source>
        <translation>Резервни &amp;копия на това работно пространство, най-новите първи:</translation>
    </message>
    <message>
        <source>Backups of this workspace, newest first</source>
        <translation>Резервни копия на това работно пространство, най-новите първи</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Headings of the list of backups: when, why and how large</extracomment>
        <translation>Създадено на</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Защо е създадено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>None has been made by itself yet. Choose a file that you backed up to.</source>
        <translation>Все още няма автоматично създадени резервни копия. Изберете файл, в който сте създали резервно копие.</translation>
    </message>
    <message>
        <source>&amp;Other file...</source>
        <extracomment>Button: chooses a backup that is not in the list</extracomment>
        <translation>&amp;Друг файл...</translation>
    </message>
    <message>
        <source>All changes made since then are taken back, and the log says so: it keeps every record. External administrators who were revoked since then stay revoked. Before that, a backup is made of the workspace as it is now, so that you can go back.</source>
        <translation>Всички промени, направени оттогава, се отменят и това се отбелязва в журнала, който запазва всичките си записи. Външните администратори, чиито права са отменени оттогава, остават без права. Преди това се създава резервно копие на работното пространство в сегашното му състояние, за да можете да се върнете назад.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: puts a backup back</extracomment>
        <translation>&amp;Възстановяване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <extracomment>In the list of backups: a file that somebody chose; %1 is its name</extracomment>
        <translation>Избрано: %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Избор на резервно копие</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Работни пространства на Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Reading and checking this backup...</source>
        <translation>Прочитане и проверка на това резервно копие...</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s) revoked since then would not come back.</source>
        <translation>
            <numerusform>%n външен администратор с отменени оттогава права няма да се върне.</numerusform>
            <numerusform>%n външни администратори с отменени оттогава права няма да се върнат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Възстановяване</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Възстановяване...</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing was changed.</source>
        <translation>Нищо не е възстановено и нищо не е променено.</translation>
    </message>
    <message>
        <source>It has the workspace as it was on %1. Users in it: %2; now: %3.</source>
        <extracomment>%1 is a date and a time, the others are numbers of users</extracomment>
        <translation>В него работното пространство е такова, каквото е било на %1. Потребители в него: %2; сега: %3.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RevokeExternalDialog</name>
    <message>
        <source>Re&amp;voke</source>
        <extracomment>Button: takes all rights of an external administrator</extracomment>
        <translation>От&amp;мяна на правата</translation>
    </message>
    <message>
        <source>Revoked the administrator rights of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Администраторските права на %1 са отменени.</translation>
    </message>
    <message>
        <source>Revoke the administrator rights of %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Да бъдат ли отменени администраторските права на %1?</translation>
    </message>
    <message>
        <source>All roles are taken, and the record of this external administrator is deleted. To come back, the person must be added anew (Rule R24).</source>
        <translation>Всички роли се отнемат и записът за този външен администратор се изтрива. За връщане е необходимо потребителят да бъде добавен отново (правило R24).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleCellDetails</name>
    <message>
        <source>by all roles together: %1</source>
        <extracomment>Beside somebody who has a privilege; %1 is a level such as &quot;Full access&quot;</extracomment>
        <translation>с всички роли заедно: %1</translation>
    </message>
    <message>
        <source>Pri&amp;vilege:</source>
        <extracomment>Which of the privileges of a place of a table is explained</extracomment>
        <translation>&amp;Право:</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>About this place of the table</source>
        <extracomment>The part of the page that explains a place of a table</extracomment>
        <translation>За това поле на таблицата</translation>
    </message>
    <message>
        <source>Not applicable: nobody of this kind of organization can hold this role.</source>
        <translation>Неприложимо: никой от този вид организация не може да има тази роля.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Facts about a place of a table: how far a privilege goes</extracomment>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Users of</source>
        <extracomment>Facts about a place of a table: the kind of organization that the holders of a role come from</extracomment>
        <translation>Потребители на</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Facts about a place of a table: where it is from</extracomment>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>Facts about a place of a table: how sure it is</extracomment>
        <translation>Сигурност</translation>
    </message>
    <message>
        <source>Not confirmed: what stands here is a guess, because the source does not tell it. Check it before you rely on it.</source>
        <translation>Непотвърдено: написаното тук е предположение, защото източникът не го казва. Проверете го, преди да разчитате на него.</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>Какво би го дало</translation>
    </message>
    <message>
        <source>What else would give it</source>
        <translation>Какво още би го дало</translation>
    </message>
    <message>
        <source>No other role gives this to the same people.</source>
        <translation>Никоя друга роля не го дава на същите потребители.</translation>
    </message>
    <message>
        <source>Who has it this way</source>
        <translation>Кой го има по този начин</translation>
    </message>
    <message>
        <source>Nobody: this role does not give it.</source>
        <translation>Никой: тази роля не го дава.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <translation>
            <numerusform>И още %1.</numerusform>
            <numerusform>И още %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Показване в списъка</translation>
    </message>
    <message>
        <source>Nobody whom you see has it this way.</source>
        <translation>Никой от тези, които виждате, го няма по този начин.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleEditorDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Определяне на промените…</translation>
    </message>
    <message>
        <source>The roles of this user can&apos;t be read.</source>
        <translation>Ролите на този потребител не могат да се прочетат.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Все още няма промени.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of roles</extracomment>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Administrator roles of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Администраторски роли на %1</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given or whose end is changed</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Последен ден на присвояваните роли</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a role is given; goes into the log</extracomment>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Какво се променя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>This can&apos;t be saved; &quot;What changes&quot; says why.</source>
        <translation>Това не може да се запише; причината е посочена в „Какво се променя“.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTableSheetAction</name>
    <message>
        <source>Save the table that is shown, with its legend, as a PDF file</source>
        <translation>Записване на показаната таблица с легендата като PDF файл</translation>
    </message>
    <message>
        <source>Print the table that is shown, with its legend</source>
        <translation>Отпечатване на показаната таблица с легендата</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <extracomment>Button: writes a table of roles and privileges</extracomment>
        <translation>Записване на таблицата като PDF…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <extracomment>Button: prints a table of roles and privileges</extracomment>
        <translation>Отпечатване на таблицата…</translation>
    </message>
    <message>
        <source>Save the table of roles</source>
        <translation>Записване на таблицата с роли</translation>
    </message>
    <message>
        <source>roles</source>
        <extracomment>Part of a file name</extracomment>
        <translation>роли</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлове (*.pdf)</translation>
    </message>
    <message>
        <source>Print the table of roles</source>
        <translation>Отпечатване на таблицата с роли</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Записване на таблицата…</translation>
    </message>
    <message>
        <source>Printing the table…</source>
        <translation>Отпечатване на таблицата…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTablesView</name>
    <message>
        <source>Saved the table to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Таблицата е записана в „%1“.</translation>
    </message>
    <message>
        <source>Handed the table to the printer.</source>
        <translation>Таблицата е предадена на принтера.</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>Tab: the four tables of roles and privileges</extracomment>
        <translation>Таблици</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <extracomment>Which of the tables is shown</extracomment>
        <translation>&amp;Таблица:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
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
        <translation>Роли</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <extracomment>Which of the roles is explained</extracomment>
        <translation>&amp;Роля:</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>About the role</source>
        <translation>За ролята</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Facts about a role: what kind it is</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name when external</source>
        <extracomment>Facts about a role: its name when an external administrator holds it</extracomment>
        <translation>Име при външни</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Facts about a role: for the organization or for sites</extracomment>
        <translation>Присвоява се</translation>
    </message>
    <message>
        <source>Can be given to users of</source>
        <extracomment>Facts about a role: to users of which kinds of organizations it can be given</extracomment>
        <translation>Може да се присвои на потребители на</translation>
    </message>
    <message>
        <source>In Control Hub&apos;s files</source>
        <extracomment>Facts about a role: its name in the files of Control Hub</extracomment>
        <translation>Във файловете на Control Hub</translation>
    </message>
    <message>
        <source>In Webex&apos;s API</source>
        <extracomment>Facts about a role: its id in Webex&apos;s programming interface</extracomment>
        <translation>В API на Webex</translation>
    </message>
    <message>
        <source>It has no id there</source>
        <translation>Там няма идентификатор</translation>
    </message>
    <message>
        <source>What it gives to users of: %1</source>
        <extracomment>Heading of privileges; %1 is a list of kinds of organizations</extracomment>
        <translation>Какво дава на потребители на: %1</translation>
    </message>
    <message>
        <source>Nothing by itself.</source>
        <translation>Сама по себе си нищо.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Кой я има</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Показване в списъка</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>Nobody whom you see holds it.</source>
        <translation>Никой от тези, които виждате, не я има.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page: what the roles mean</extracomment>
        <translation>Роли</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SameRolesDialog</name>
    <message>
        <source>Choose the person whose roles are to be given.</source>
        <translation>Изберете потребителя, чиито роли да бъдат присвоени.</translation>
    </message>
    <message>
        <source>Same roles as…</source>
        <extracomment>Title of a dialog: roles as somebody else holds them</extracomment>
        <translation>Същите роли като…</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people the roles that somebody else holds</source>
        <translation>
            <numerusform>Присвояване на %n потребител на ролите, които има друг потребител</numerusform>
            <numerusform>Присвояване на %n потребители на ролите, които има друг потребител</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give the same roles to %n people</source>
        <extracomment>Button: gives so many people the roles that another person holds</extracomment>
        <translation>
            <numerusform>Присвои &amp;същите роли на %n потребител</numerusform>
            <numerusform>Присвои &amp;същите роли на %n потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Променени са ролите на %n потребител.</numerusform>
            <numerusform>Променени са ролите на %n потребители.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n people the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>Ролите на %1 са присвоени на %n потребител.</numerusform>
            <numerusform>Ролите на %1 са присвоени на %n потребители.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person who holds the roles</source>
        <translation>Пот&amp;ребител, който има ролите</translation>
    </message>
    <message>
        <source>Also &amp;take their other roles</source>
        <translation>Отмяна и на &amp;другите им роли</translation>
    </message>
    <message>
        <source>Afterwards they hold exactly the roles that this person holds.</source>
        <translation>След това потребителите имат точно ролите, които има избраният потребител.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SaveFilterDialog</name>
    <message>
        <source>There are saved filters of this name.</source>
        <translation>Вече има записани филтри с това име.</translation>
    </message>
    <message>
        <source>Search, filters and order are kept on this computer, for you alone.</source>
        <translation>Търсенето, филтрите и подреждането се пазят на този компютър и само за вас.</translation>
    </message>
    <message>
        <source>Replace the saved filters &quot;%1&quot;?</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Да бъдат ли заменени записаните филтри „%1“?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>Замени</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Записване на филтрите</translation>
    </message>
    <message>
        <source>&amp;Name of these filters:</source>
        <translation>&amp;Име на тези филтри:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Запиши</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SavedFilters</name>
    <message>
        <source>No saved filters yet</source>
        <extracomment>Menu: no filter has been saved yet</extracomment>
        <translation>Все още няма записани филтри</translation>
    </message>
    <message>
        <source>&amp;Save these filters…</source>
        <extracomment>Menu: keeps search, filters and order under a name</extracomment>
        <translation>&amp;Записване на тези филтри…</translation>
    </message>
    <message>
        <source>First search or choose filters.</source>
        <translation>Първо потърсете нещо или изберете филтри.</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <extracomment>Menu with the names of saved filters</extracomment>
        <translation>&amp;Премахване на записани филтри</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>Button with a menu; &amp;: its key</extracomment>
        <translation>Запи&amp;сани филтри</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Записани филтри</translation>
    </message>
    <message>
        <source>Filters that you have kept under a name</source>
        <translation>Филтри, които сте записали под име</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SealButton</name>
    <message>
        <source>Seal %1</source>
        <extracomment>%1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Печат %1</translation>
    </message>
    <message>
        <source>Number and hash of the newest record of the audit log. Noted elsewhere, they show later whether the log was cut or written anew since. Press to copy them.</source>
        <translation>Номер и хеш на най-новия запис в журнала за проверка. Ако са отбелязани другаде, по-късно те показват дали оттогава журналът е бил съкратен или записан наново. Натиснете, за да ги копирате.</translation>
    </message>
    <message>
        <source>Copied the seal %1 to the clipboard.</source>
        <extracomment>%1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Печатът %1 е копиран в клипборда.</translation>
    </message>
    <message>
        <source>Copy the seal</source>
        <extracomment>Button: puts number and hash of the newest record on the clipboard</extracomment>
        <translation>Копиране на печата</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingEditor</name>
    <message>
        <source>%1 to %2, at first %3</source>
        <extracomment>%1 and %2 are the smallest and the largest number that may be entered, %3 the one at first</extracomment>
        <translation>От %1 до %2, първоначално %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Page with the settings</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Тази програма</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Тази организация</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Те&amp;ма</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>Като системната</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>Тъмна</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер на текста</translation>
    </message>
    <message>
        <source>Text in lists and dialogs is this large.</source>
        <translation>Текстът в списъците и диалоговите прозорци е с този размер.</translation>
    </message>
    <message>
        <source>%1 pt (%2 %)</source>
        <extracomment>Size of the text: %1 points, %2 percent of the usual size</extracomment>
        <translation>%1 пт (%2 %)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <extracomment>%1 is what a setting says, as a sentence without a full stop</extracomment>
        <translation>Записано: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавишни комбинации</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Headings of the list of keyboard shortcuts</extracomment>
        <translation>Какво прави</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the sidebar for screen readers</extracomment>
        <translation>Страници</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Влизане</translation>
    </message>
    <message>
        <source>Who is using this workspace?</source>
        <translation>Кой използва това работно пространство?</translation>
    </message>
    <message>
        <source>Search by name, e-mail or role</source>
        <translation>Търсене по име, имейл или роля</translation>
    </message>
    <message>
        <source>Search administrators</source>
        <translation>Търсене на администратори</translation>
    </message>
    <message>
        <source>Administrators who may sign in</source>
        <translation>Администратори, които имат право да влизат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Администраторски роли</translation>
    </message>
    <message>
        <source>This workspace has no passphrases, so the audit log will say &quot;not authenticated&quot;.</source>
        <translation>Това работно пространство няма пароли, затова в журнала за проверка ще пише „неудостоверено“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>%1 (external, %2)</source>
        <extracomment>An administrator of another organization: %1 are his roles, %2 is the organization</extracomment>
        <translation>%1 (външен администратор, %2)</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <extracomment>Label of a choice: at which organization somebody signs in; &amp;: its key</extracomment>
        <translation>&amp;Организация:</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Изберете организация</translation>
    </message>
    <message>
        <source>Choose an organization to see who may sign in there.</source>
        <translation>Изберете организация, за да видите кой има право да влезе там.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteChoices</name>
    <message>
        <source>No site is called that.</source>
        <translation>Няма сайт с такова име.</translation>
    </message>
    <message>
        <source>Roles on sites</source>
        <extracomment>Heading: roles that are held on one Webex site each</extracomment>
        <translation>Роли за сайтове</translation>
    </message>
    <message>
        <source>A role on a site uses no meetings license and gives no host rights there (Rule R14).</source>
        <translation>Ролята за сайт не използва лиценз за срещи и не дава права на организатор в него (правило R14).</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Търсене на сайтове</translation>
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
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>%1 (external)</source>
        <extracomment>%1 is a person who belongs to another organization</extracomment>
        <translation>%1 (външен администратор)</translation>
    </message>
    <message>
        <source>Managed by Control Hub: roles can be given on it.</source>
        <translation>Управлява се от Control Hub: за сайта могат да се присвояват роли.</translation>
    </message>
    <message>
        <source>Managed by Site Administration: there are no roles on it in Control Hub.</source>
        <translation>Управлява се от Site Administration: в Control Hub няма роли за сайта.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <extracomment>Button: lists the users of a site</extracomment>
        <translation>
            <numerusform>&amp;Покажи %n потребител</numerusform>
            <numerusform>&amp;Покажи %n потребители</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a role on this site or a license of it.</source>
        <translation>Никой няма роля за този сайт или негов лиценз.</translation>
    </message>
    <message>
        <source>Lists whoever has a role on the site or a license of it</source>
        <translation>Показва списък на всички, които имат роля за сайта или негов лиценз</translation>
    </message>
    <message>
        <source>Choose a site to see who holds roles on it.</source>
        <translation>Изберете сайт, за да видите кой има роли за него.</translation>
    </message>
    <message>
        <source>Nobody holds a role on this site.</source>
        <translation>Никой няма роля за този сайт.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a role, %2 how many people hold it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Roles on this site</source>
        <translation>Роли за този сайт</translation>
    </message>
    <message>
        <source>Enter or a double click on a name opens the person.</source>
        <translation>Enter или двукратно щракване върху име отваря потребителя.</translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>&amp;Покажи потребителите</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteDialog</name>
    <message>
        <source>The site %1 is no longer here; the list was out of date.</source>
        <translation>Сайтът %1 вече не е тук; списъкът е остарял.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Никой</translation>
    </message>
    <message>
        <source>Enter the name of the site.</source>
        <translation>Въведете името на сайта.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Определяне на промените…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Все още няма промени.</translation>
    </message>
    <message numerus="yes">
        <source>Save and take %n role(s)</source>
        <extracomment>Button: moves a site to Site Administration, and takes the roles on it from whoever holds them</extracomment>
        <translation>
            <numerusform>Запиши и отмени %n роля</numerusform>
            <numerusform>Запиши и отмени %n роли</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new site</extracomment>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a site</extracomment>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Add site</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Добавяне на сайт</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Редактиране на сайт</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Name of a site, such as adriatic.webex.com</extracomment>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>adriatic.webex.com</source>
        <extracomment>A host name as an example</extracomment>
        <translation>adriatic.webex.com</translation>
    </message>
    <message>
        <source>&amp;Managed by</source>
        <extracomment>What manages a site: Control Hub or Site Administration</extracomment>
        <translation>&amp;Управлява се от</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Site Administration</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a site</extracomment>
        <translation>&amp;Продаден от</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Какво отпада заедно с това</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteRow</name>
    <message>
        <source>Who manages a site is changed on the page Sites.</source>
        <translation>От кого се управлява даден сайт, се променя на страницата „Сайтове“.</translation>
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
        <translation>Site Administration</translation>
    </message>
    <message>
        <source>Add a site of the organization</source>
        <translation>Добавяне на сайт на организацията</translation>
    </message>
    <message>
        <source>Change who manages or sold the site, or its name (Enter)</source>
        <translation>Промяна на управлението, продавача или името на сайта (Enter)</translation>
    </message>
    <message>
        <source>Remove the site with its roles and licenses (Del)</source>
        <translation>Премахване на сайта с неговите роли и лицензи (Del)</translation>
    </message>
    <message>
        <source>Choose a site first.</source>
        <translation>Първо изберете сайт.</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>The page of the meetings sites of the organization</extracomment>
        <translation>Сайтове</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Управлява се от</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Продаден от</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column: how many people hold a role on a site</extracomment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <extracomment>Button: adds a site</extracomment>
        <translation>&amp;Добавяне на сайт…</translation>
    </message>
    <message>
        <source>Add site…</source>
        <translation>Добавяне на сайт…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a site</extracomment>
        <translation>&amp;Редактиране…</translation>
    </message>
    <message>
        <source>Edit site…</source>
        <translation>Редактиране на сайт…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a site</extracomment>
        <translation>Пре&amp;махване…</translation>
    </message>
    <message>
        <source>Remove site…</source>
        <translation>Премахване на сайт…</translation>
    </message>
    <message>
        <source>Show the users of the site</source>
        <translation>Показване на потребителите на сайта</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n сайт</numerusform>
            <numerusform>%n сайта</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no sites yet. Add one, or import a list of users: its columns name the sites.</source>
        <translation>Все още няма сайтове. Добавете сайт или импортирайте списък с потребители: сайтовете са посочени в колоните му.</translation>
    </message>
    <message>
        <source>Added the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Добавен е сайтът %1.</translation>
    </message>
    <message>
        <source>Saved the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Сайтът %1 е записан.</translation>
    </message>
    <message>
        <source>Working out what goes with the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Определяне какво отпада със сайта %1…</translation>
    </message>
    <message>
        <source>The license %1 goes.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>Отпада лицензът %1.</translation>
    </message>
    <message numerus="yes">
        <source>The license %1 goes, from %n user(s).</source>
        <extracomment>%1 is a license</extracomment>
        <translation>
            <numerusform>Отпада лицензът %1, присвоен на %n потребител.</numerusform>
            <numerusform>Отпада лицензът %1, присвоен на %n потребители.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no licenses, and nobody holds a role on it.</source>
        <translation>Сайтът няма лицензи и никой няма роля за него.</translation>
    </message>
    <message>
        <source>Remove site</source>
        <extracomment>Title of a question
----------
Button: removes a site</extracomment>
        <translation>Премахване на сайт</translation>
    </message>
    <message>
        <source>Remove the site %1?</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Да се премахне ли сайтът %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Removed the site %1.</source>
        <translation>Премахнат е сайтът %1.</translation>
    </message>
    <message>
        <source>Removing the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Премахване на сайта %1…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::StartPage</name>
    <message>
        <source>See and decide who administers your Webex organization, offline, with every change in a log.</source>
        <translation>Вижте и решете кой администрира вашата организация в Webex – офлайн и с журнал на всяка промяна.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ново работно пространство</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Отваряне на работно пространство</translation>
    </message>
    <message>
        <source>Import from Control Hub</source>
        <extracomment>Makes a new workspace out of the files that Control Hub exports</extracomment>
        <translation>Импортиране от Control Hub</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Отваряне на демонстрацията</translation>
    </message>
    <message>
        <source>Start a workspace with its first full administrator</source>
        <translation>Започване на работно пространство с първия му пълен администратор</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Отваряне на файл с работно пространство</translation>
    </message>
    <message>
        <source>Start a workspace, then read the files that Control Hub exports</source>
        <translation>Започване на работно пространство и прочитане на файловете, които Control Hub експортира</translation>
    </message>
    <message>
        <source>Look around among made-up people</source>
        <translation>Разглеждане с измислени хора</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Последни работни пространства</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Премахване от списъка</translation>
    </message>
    <message>
        <source>Forget this workspace here; its file stays where it is</source>
        <translation>Това работно пространство няма да се показва тук; файлът му остава на мястото си</translation>
    </message>
    <message>
        <source>%1 (missing)
%2</source>
        <extracomment>A file in a list: %1 is its name, %2 its folder</extracomment>
        <translation>%1 (липсва)
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
        <translation>Стъпка %1 от %2: %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TermsView</name>
    <message>
        <source>Terms</source>
        <extracomment>Tab: the words of Control Hub in four languages</extracomment>
        <translation>Термини</translation>
    </message>
    <message>
        <source>Search the terms in any language</source>
        <translation>Търсене на термини на всеки език</translation>
    </message>
    <message>
        <source>No term is written like this in any of the languages; look for a part of it.</source>
        <translation>Никой термин не се пише така на никой от езиците; потърсете част от него.</translation>
    </message>
    <message>
        <source>Also written</source>
        <extracomment>Columns of the terms: other ways to write it, the id of a role in Webex&apos;s programming interface, the id</extracomment>
        <translation>Пише се и</translation>
    </message>
    <message>
        <source>API role</source>
        <translation>Роля в API</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ИД</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many terms are listed: %1 of all %2</extracomment>
        <translation>%1 от %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Език: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Влезли сте като %1</translation>
    </message>
    <message>
        <source>Search users, roles, privileges… (Ctrl+K)</source>
        <extracomment>Button that opens a field in which one types where to go</extracomment>
        <translation>Търсене на потребители, роли, права… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Go to a user, a page, an action, a role or a term (Ctrl+K)</source>
        <translation>Отиване към потребител, страница, действие, роля или термин (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1. Switch to another organization in which you hold a role.</source>
        <extracomment>%1 is the name of the organization in use</extracomment>
        <translation>%1. Преминаване към друга организация, в която имате роля.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of the organization in use; the button leads to others</extracomment>
        <translation>Организация: %1</translation>
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
        <translation>Отмени</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Извърши отново</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 says what: &quot;Gave roles: Jelena Petrović&quot;</extracomment>
        <translation>Извършено отново: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 says what: &quot;Imported users: users.csv&quot;</extracomment>
        <translation>Отменяне: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Повторно извършване: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>Menu; %1 says what it takes back</extracomment>
        <translation>&amp;Отмяна: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отмяна</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>Menu; %1 says what it does again</extracomment>
        <translation>&amp;Повторно извършване: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторно извършване</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>последната промяна</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UntilField</name>
    <message>
        <source>%1 ends by itself after %2; choose a day only if it is to end earlier (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Ролята %1 изтича автоматично след %2; изберете ден само ако трябва да изтече по-рано (правило R25).</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of the roles that are given</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Последен ден на присвояваните роли</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserActions</name>
    <message>
        <source>Select one user.</source>
        <translation>Изберете един потребител.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <extracomment>Menu: goes to the profile of the user</extracomment>
        <translation>&amp;Показване на подробности</translation>
    </message>
    <message>
        <source>Edit &amp;roles…</source>
        <translation>Редактиране на р&amp;оли…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Menu: changes a user&apos;s profile</extracomment>
        <translation>&amp;Редактиране…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Пре&amp;махване…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: copies the selected rows</extracomment>
        <translation>&amp;Копиране</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;roles of %n people…</source>
        <extracomment>Menu: opens the role editor</extracomment>
        <translation>
            <numerusform>Промяна на р&amp;олите на %n потребител…</numerusform>
            <numerusform>Промяна на р&amp;олите на %n потребители…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;licenses of %n people…</source>
        <extracomment>Menu: the licenses of several people</extracomment>
        <translation>
            <numerusform>Промяна на &amp;лицензите на %n потребител…</numerusform>
            <numerusform>Промяна на &amp;лицензите на %n потребители…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <translation>&amp;Лицензи…</translation>
    </message>
    <message>
        <source>&amp;Same roles as…</source>
        <extracomment>Menu: gives the selected people the roles that somebody else holds</extracomment>
        <translation>&amp;Същите роли като…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n leavers…</source>
        <extracomment>Menu: takes roles and licenses from people who leave</extracomment>
        <translation>
            <numerusform>Отнемане на &amp;всичко от %n напускащ потребител…</numerusform>
            <numerusform>Отнемане на &amp;всичко от %n напускащи потребители…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take everything from a leaver…</source>
        <translation>Отнемане на &amp;всичко от напускащ потребител…</translation>
    </message>
    <message numerus="yes">
        <source>Send &amp;activation e-mails to %n people…</source>
        <extracomment>Menu: puts activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>Изпращане на имейл за &amp;активиране до %n потребител…</numerusform>
            <numerusform>Изпращане на имейли за &amp;активиране до %n потребители…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;activation e-mail…</source>
        <translation>Изпращане на имейл за &amp;активиране…</translation>
    </message>
    <message numerus="yes">
        <source>Set %n people &amp;inactive…</source>
        <extracomment>Menu: gives people the status Inactive</extracomment>
        <translation>
            <numerusform>Задаване на %n потребител като &amp;неактивен…</numerusform>
            <numerusform>Задаване на %n потребители като &amp;неактивни…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set &amp;inactive…</source>
        <translation>Задаване като &amp;неактивен…</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people…</source>
        <extracomment>Menu: removes several users</extracomment>
        <translation>
            <numerusform>Пре&amp;махване на %n потребител…</numerusform>
            <numerusform>Пре&amp;махване на %n потребители…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport the selection…</source>
        <extracomment>Menu: writes the selected people to a file</extracomment>
        <translation>&amp;Експортиране на избраните…</translation>
    </message>
    <message>
        <source>&amp;Paste e-mails to select…</source>
        <extracomment>Menu: a list of e-mails tells who is to be selected</extracomment>
        <translation>Избиране по поставени &amp;имейли…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <extracomment>Menu: leads to the access of two people, side by side</extracomment>
        <translation>С&amp;равняване с…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserColumns</name>
    <message>
        <source>Columns and order…</source>
        <extracomment>Menu: opens a dialog</extracomment>
        <translation>Колони и подреждане…</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Menu: columns as they were at first</extracomment>
        <translation>Възстановяване</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserDialog</name>
    <message>
        <source>Enter the e-mail address.</source>
        <translation>Въведете имейл адреса.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Все още няма промени.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves the profile of a user</extracomment>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Add user</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Добавяне на потребител</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Редактиране на потребител</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new user</extracomment>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserFilter</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>Фил&amp;тър</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>Фил&amp;тър (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Филтриране на списъка</translation>
    </message>
    <message>
        <source>Show only people with certain roles, statuses, licenses, sites or departments</source>
        <translation>Показване само на потребители с определени роли, състояния, лицензи, сайтове или отдели</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserListPane</name>
    <message>
        <source>searching…</source>
        <extracomment>Small beside the number of users: the list is about to change</extracomment>
        <translation>търсене…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>подреждане…</translation>
    </message>
    <message>
        <source>Sign in to see users.</source>
        <translation>Влезте, за да видите потребителите.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Зареждане…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Търсене…</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Никой не отговаря на търсенето и филтрите.</translation>
    </message>
    <message>
        <source>There are no users yet. Add one or import a list.</source>
        <translation>Все още няма потребители. Добавете потребител или импортирайте списък.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many users are listed: %1 of all %2</extracomment>
        <translation>%1 от %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersEmptyState</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Изчистване на търсенето и филтрите</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersFilterBar</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Търсене по име или имейл</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or the e-mail (Ctrl+F)</source>
        <translation>Всяка дума трябва да се среща в името или в имейла (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>&amp;Колони…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Избор на показваните колони и на подреждането на списъка</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersHeader</name>
    <message>
        <source>Add a user to the workspace</source>
        <translation>Добавяне на потребител в работното пространство</translation>
    </message>
    <message>
        <source>Read users or administrators from a file of Control Hub</source>
        <translation>Прочитане на потребители или администратори от файл на Control Hub</translation>
    </message>
    <message>
        <source>Write what is listed to a file</source>
        <translation>Записване на показания списък във файл</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Добавяне на потребител…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: reads a file</extracomment>
        <translation>&amp;Импортиране…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu: writes a file</extracomment>
        <translation>&amp;Експортиране</translation>
    </message>
    <message>
        <source>&amp;Roster for Control Hub…</source>
        <extracomment>Menu: all users in the format of Control Hub</extracomment>
        <translation>&amp;Списък с потребители за Control Hub…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <extracomment>Command</extracomment>
        <translation>Добавяне на потребител…</translation>
    </message>
    <message>
        <source>Import users or administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Импортиране на потребители или администратори…</translation>
    </message>
    <message>
        <source>With &amp;choices…</source>
        <extracomment>Menu: an export of which everything can be chosen</extracomment>
        <translation>С &amp;избор на всичко…</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list…</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Администраторите от този списък…</translation>
    </message>
    <message>
        <source>&amp;This list…</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Този списък…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersPane</name>
    <message>
        <source>Saved the filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Филтрите „%1“ са записани.</translation>
    </message>
    <message>
        <source>Removed the saved filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Записаните филтри „%1“ са премахнати.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Лицензите на %1 са записани.</translation>
    </message>
    <message>
        <source>This person is not among the users that you can see.</source>
        <translation>Този потребител не е сред потребителите, които можете да виждате.</translation>
    </message>
    <message numerus="yes">
        <source>Selected %n people.</source>
        <translation>
            <numerusform>Избран е %n потребител.</numerusform>
            <numerusform>Избрани са %n потребители.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those found belong to other organizations and are not in this list.</source>
        <translation>
            <numerusform>%n от намерените е от друга организация и не е в този списък.</numerusform>
            <numerusform>%n от намерените са от други организации и не са в този списък.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the first %1 rows. For all of them use Export.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Копирани са първите %1 реда. За всички редове използвайте „Експортиране“.</translation>
    </message>
    <message>
        <source>Choose one person in the list.</source>
        <translation>Изберете един потребител в списъка.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::VerifyLogDialog</name>
    <message>
        <source>Verify the audit log</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Проверка на журнала</translation>
    </message>
    <message>
        <source>Works out all hashes of the log again, and tells the first record that is not what was written. Whether the end was cut or all of it written anew, only a seal tells that was noted before.</source>
        <translation>Изчислява отново всички хешове в журнала и посочва първия запис, който не е такъв, какъвто е бил записан. Дали краят е отрязан или целият журнал е записан наново, показва само печат, отбелязан преди това.</translation>
    </message>
    <message>
        <source>Noted &amp;seal, if there is one</source>
        <extracomment>Label of a field; &amp;: its key</extracomment>
        <translation>Отбелязан пе&amp;чат, ако има</translation>
    </message>
    <message>
        <source>This is no seal. A seal is a number, a colon and 64 digits or letters from a to f; paste all of it, or leave the field empty.</source>
        <translation>Това не е печат. Печатът се състои от число, двоеточие и 64 цифри или букви от a до f; поставете го целия или оставете полето празно.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <extracomment>Button: checks the audit log</extracomment>
        <translation>&amp;Проверка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WhoCanView</name>
    <message>
        <source>Who can</source>
        <extracomment>A part of the page of roles: the people who have a privilege</extracomment>
        <translation>Кой може</translation>
    </message>
    <message>
        <source>Privilege: %1</source>
        <extracomment>%1 is a privilege</extracomment>
        <translation>Право: %1</translation>
    </message>
    <message>
        <source>Any site</source>
        <extracomment>Instead of a site: the privilege counts if somebody has it on any of them</extracomment>
        <translation>Всеки сайт</translation>
    </message>
    <message>
        <source>Nobody is listed.</source>
        <translation>В списъка няма никого.</translation>
    </message>
    <message>
        <source>Write the people listed, with the reasons, to a CSV file</source>
        <translation>Записване на показаните хора с основанията във файл</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Изберете човек в списъка.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how far a privilege goes</extracomment>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why somebody has a privilege</extracomment>
        <translation>Основание</translation>
    </message>
    <message>
        <source>&amp;Privilege</source>
        <extracomment>Label of a field; &amp;: its key</extracomment>
        <translation>&amp;Право</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <extracomment>Label of a field: how far a privilege goes at least; &amp;: its key</extracomment>
        <translation>&amp;Ниво</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A level and those above it: %1 is &quot;read-only&quot;</extracomment>
        <translation>%1 или повече</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file; &amp;: its key</extracomment>
        <translation>&amp;Експортиране…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <extracomment>Command: goes to a person</extracomment>
        <translation>Показване на човека</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копиране като таблица</translation>
    </message>
    <message>
        <source>Export who has the privilege as CSV…</source>
        <translation>Експортиране кой има правото…</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege on %1.</source>
        <extracomment>%1 is a Webex site</extracomment>
        <translation>Никой, когото виждате, няма това право за %1.</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege at this level.</source>
        <translation>Никой, когото виждате, няма това право на това ниво.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Ново работно пространство...</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>&amp;Отваряне на работно пространство...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Отваряне на &amp;последно използвано</translation>
    </message>
    <message>
        <source>&amp;Import from Control Hub...</source>
        <translation>&amp;Импортиране от Control Hub...</translation>
    </message>
    <message>
        <source>&amp;Export administrators...</source>
        <translation>&amp;Експортиране на администратори...</translation>
    </message>
    <message>
        <source>Sign in as &amp;another administrator...</source>
        <translation>&amp;Влизане като друг администратор...</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Затваряне на работното пространство</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Из&amp;ход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu</extracomment>
        <translation>И&amp;зглед</translation>
    </message>
    <message>
        <source>&amp;Search this page</source>
        <translation>&amp;Търсене в тази страница</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu with the languages of the program</extracomment>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu with the colours of the program: system, light, dark</extracomment>
        <translation>Те&amp;ма</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>&amp;Системна</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>С&amp;ветла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>&amp;Тъмна</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Помощ</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавишни комбинации</translation>
    </message>
    <message>
        <source>&amp;About Rolecall</source>
        <translation>&amp;Относно Rolecall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu</extracomment>
        <translation>Редактира&amp;не</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <extracomment>Menu: a field in which one types where to go</extracomment>
        <translation>&amp;Отиване към...</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>Menu with the sizes of the text</extracomment>
        <translation>&amp;Размер на текста</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>What can be done, in a list: %1 is the name of another organization</extracomment>
        <translation>Преминаване към %1</translation>
    </message>
    <message>
        <source>S&amp;witch organization</source>
        <extracomment>Menu with the names of the organizations in which one works; &quot;w&quot; is its key</extracomment>
        <translation>&amp;Смяна на организацията</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <extracomment>Menu: makes a backup of the workspace</extracomment>
        <translation>Създаване на &amp;резервно копие...</translation>
    </message>
    <message>
        <source>Re&amp;store a backup...</source>
        <extracomment>Menu: puts a backup of the workspace back</extracomment>
        <translation>Възс&amp;тановяване от резервно копие...</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>По-&amp;голям текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>По-&amp;малък текст</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Обичаен размер на текста</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceOpener</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Отваряне на работното пространство</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the demo. Move it away and open the demo again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>„%1“ не е демонстрацията. Преместете го на друго място и отворете демонстрацията отново.</translation>
    </message>
    <message>
        <source>%1 To get a new demo, move &quot;%2&quot; away and open the demo again.</source>
        <translation>%1 За да получите нова демонстрация, преместете „%2“ на друго място и отворете демонстрацията отново.</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Отваряне на демонстрацията</translation>
    </message>
    <message>
        <source>Making up the people of the demo</source>
        <translation>Създаване на измислените хора за демонстрацията</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Влизане</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceStatusBar</name>
    <message>
        <source>Working...</source>
        <extracomment>State of the workspace file: something is still under way / everything is on the disk</extracomment>
        <translation>Обработване...</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Само за четене</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демонстрация</translation>
    </message>
    <message numerus="yes">
        <source>%n full administrator(s)</source>
        <translation>
            <numerusform>%n пълен администратор</numerusform>
            <numerusform>%n пълни администратори</numerusform>
        </translation>
    </message>
    <message>
        <source>At least two full administrators are advised (Rule R5).</source>
        <translation>Препоръчват се поне двама пълни администратори (правило R5).</translation>
    </message>
</context>
</TS>
