<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Cyrl" sourcelanguage="en">
<context>
    <name>ActivationMail</name>
    <message>
        <source>%1 is a file; name a folder for the e-mails.</source>
        <translation>%1 је датотека; наведите фасциклу за е-поруке.</translation>
    </message>
    <message>
        <source>There is no folder in which %1 could be made; choose another one.</source>
        <translation>Не постоји фасцикла у којој би могло да се направи %1; изаберите другу.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another one.</source>
        <translation>Фасцикла %1 не може да се направи; изаберите другу.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another folder or move the file away.</source>
        <translation>Датотека %1 већ постоји; изаберите другу фасциклу или преместите ту датотеку.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written and all e-mails are pending as before.</source>
        <translation>Извоз је отказан; ниједна датотека није уписана и све е-поруке су на чекању као и пре.</translation>
    </message>
    <message>
        <source>Activate your Webex account at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Активирајте свој Webex налог у организацији %1</translation>
    </message>
    <message>
        <source>Your license for Webex Contact Center at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Ваша лиценца за услугу Webex Contact Center у организацији %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>First line of an e-mail: %1 is the name of who receives it</extracomment>
        <translation>Добар дан, %1,</translation>
    </message>
    <message>
        <source>%1 has prepared a Webex account for you. It has the e-mail address %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>Организација %1 вам је припремила Webex налог. Налог је везан за е-адресу %2.</translation>
    </message>
    <message>
        <source>%1 has given you a license for Webex Contact Center. It belongs to your Webex account %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>Организација %1 вам је доделила лиценцу за услугу Webex Contact Center. Лиценца припада вашем Webex налогу %2.</translation>
    </message>
    <message>
        <source>To activate the account, sign in to Webex with this address and follow the steps that you are shown.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>Да бисте активирали налог, пријавите се на Webex овом адресом и пратите кораке који ће вам бити приказани.</translation>
    </message>
    <message>
        <source>You also have a license for Webex Contact Center: once the account is active, you open it by signing in with the same address.</source>
        <extracomment>In an e-mail; &quot;the same address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>Имате и лиценцу за услугу Webex Contact Center: када налог постане активан, услугу отварате тако што се пријавите истом адресом.</translation>
    </message>
    <message>
        <source>To open Webex Contact Center, sign in to it with this address.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>Да бисте отворили услугу Webex Contact Center, пријавите се на њу овом адресом.</translation>
    </message>
    <message>
        <source>This message comes from %1 (%2), who administers Webex at %3.</source>
        <extracomment>At the end of an e-mail: %1 is a person, %2 an e-mail address, %3 an organization</extracomment>
        <translation>Ову поруку вам шаље %1 (%2), администратор за Webex у организацији %3.</translation>
    </message>
    <message>
        <source>This message comes from an administrator of Webex at %2 (%1).</source>
        <extracomment>At the end of an e-mail: %1 is an e-mail address, %2 an organization</extracomment>
        <translation>Ову поруку вам шаље администратор за Webex (%1) у организацији %2.</translation>
    </message>
    <message>
        <source>If you did not expect this message, please ask your administrator before you sign in.</source>
        <extracomment>At the end of an e-mail</extracomment>
        <translation>Ако нисте очекивали ову поруку, молимо вас да се пре пријаве обратите свом администратору.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address that a message can go to; correct it.</source>
        <translation>„%1“ није е-адреса на коју може да се пошаље порука; исправите је.</translation>
    </message>
    <message>
        <source>The address %1 has letters before the @ that most mail servers do not accept; write to this person in another way or correct the address.</source>
        <translation>Адреса %1 испред знака @ има слова која већина сервера е-поште не прихвата; обратите се овој особи на други начин или исправите адресу.</translation>
    </message>
</context>
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
    <name>AuditLog</name>
    <message>
        <source>Created the workspace</source>
        <translation>Направљен радни простор</translation>
    </message>
    <message>
        <source>Made up the demo</source>
        <translation>Направљен демо</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Додат корисник</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Промењен корисник</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Уклоњен корисник</translation>
    </message>
    <message>
        <source>Gave roles</source>
        <translation>Додељене улоге</translation>
    </message>
    <message>
        <source>Took roles away</source>
        <translation>Опозване улоге</translation>
    </message>
    <message>
        <source>Gave roles and took roles away</source>
        <translation>Додељене и опозване улоге</translation>
    </message>
    <message>
        <source>Imported users</source>
        <translation>Увезени корисници</translation>
    </message>
    <message>
        <source>Imported administrators</source>
        <translation>Увезени администратори</translation>
    </message>
    <message>
        <source>Exported administrators</source>
        <translation>Извезени администратори</translation>
    </message>
    <message>
        <source>Exported users</source>
        <translation>Извезени корисници</translation>
    </message>
    <message>
        <source>Exported the roster</source>
        <translation>Извезен списак корисника</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Пријава</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Обављено</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Refused (rule %1)</source>
        <extracomment>Outcome of an action in the log; %1 is the number of a rule, such as R6</extracomment>
        <translation>Одбијено (правило %1)</translation>
    </message>
    <message>
        <source>Assigned licenses</source>
        <translation>Додељене лиценце</translation>
    </message>
    <message>
        <source>Took licenses</source>
        <translation>Одузете лиценце</translation>
    </message>
    <message>
        <source>Changed licenses</source>
        <translation>Промењене лиценце</translation>
    </message>
    <message>
        <source>Deactivated users</source>
        <translation>Деактивирани корисници</translation>
    </message>
    <message>
        <source>Removed users</source>
        <translation>Уклоњени корисници</translation>
    </message>
    <message>
        <source>Added a site</source>
        <translation>Додат сајт</translation>
    </message>
    <message>
        <source>Changed a site</source>
        <translation>Промењен сајт</translation>
    </message>
    <message>
        <source>Removed a site</source>
        <translation>Уклоњен сајт</translation>
    </message>
    <message>
        <source>Added a license</source>
        <translation>Додата лиценца</translation>
    </message>
    <message>
        <source>Added an organization</source>
        <translation>Додата организација</translation>
    </message>
    <message>
        <source>Changed a partner&apos;s relation</source>
        <translation>Промењен однос с партнером</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Промењена поставка</translation>
    </message>
    <message>
        <source>Accepted a finding</source>
        <translation>Прихваћен налаз</translation>
    </message>
    <message>
        <source>Put activation e-mails into the outbox</source>
        <translation>Активационе е-поруке стављене у одлазну пошту</translation>
    </message>
    <message>
        <source>Exported activation e-mails</source>
        <translation>Извезене активационе е-поруке</translation>
    </message>
    <message>
        <source>Marked an activation e-mail</source>
        <translation>Означена активациона е-порука</translation>
    </message>
    <message>
        <source>Undid a change</source>
        <translation>Поништена измена</translation>
    </message>
    <message>
        <source>Did a change again</source>
        <translation>Поновљена измена</translation>
    </message>
    <message>
        <source>Changed several people</source>
        <translation>Промењено неколико особа</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Извезена евиденција надзора</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Администраторске улоге</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Корисници</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Webex сајтови</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Организације</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Поставке</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Налази</translation>
    </message>
    <message>
        <source>Activation e-mails</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Активационе е-поруке</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Увоз и извоз</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Поништавање и понављање</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Пријаве</translation>
    </message>
    <message>
        <source>The workspace itself</source>
        <extracomment>Kind of actions in the audit log: making the file</extracomment>
        <translation>Сам радни простор</translation>
    </message>
    <message>
        <source>Added an external administrator</source>
        <translation>Додат спољни администратор</translation>
    </message>
    <message>
        <source>Changed an external administrator</source>
        <translation>Промењен спољни администратор</translation>
    </message>
    <message>
        <source>Revoked an external administrator</source>
        <translation>Опозвана права спољног администратора</translation>
    </message>
    <message>
        <source>Recorded that a partner took provisioning</source>
        <translation>Забележено да је партнер преузео обезбеђивање</translation>
    </message>
    <message>
        <source>Changed a break-glass access</source>
        <translation>Промењен приступ разбијањем стакла</translation>
    </message>
    <message>
        <source>Recorded a test of break-glass access</source>
        <translation>Забележена провера приступа разбијањем стакла</translation>
    </message>
    <message>
        <source>Exported external administrators</source>
        <translation>Извезени спољни администратори</translation>
    </message>
    <message>
        <source>Exported the break-glass sheet</source>
        <translation>Извезен лист за разбијање стакла</translation>
    </message>
    <message>
        <source>External administrators</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Спољни администратори</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Направљена резервна копија</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Враћено стање из резервне копије</translation>
    </message>
    <message>
        <source>Saved what could be read</source>
        <translation>Сачувано оно што је могло да се прочита</translation>
    </message>
    <message>
        <source>Ticked off what was carried over</source>
        <translation>Означено као пренето</translation>
    </message>
    <message>
        <source>Put back what is to be carried over</source>
        <translation>Враћено међу ставке за пренос</translation>
    </message>
    <message>
        <source>Exported a table of roles</source>
        <translation>Извезена табела улога</translation>
    </message>
    <message>
        <source>Exported who has a privilege</source>
        <translation>Извезено ко има право</translation>
    </message>
    <message>
        <source>Exported what is to be carried over</source>
        <translation>Извезене ставке за пренос</translation>
    </message>
    <message>
        <source>Made a report on administrators</source>
        <translation>Изработен је извештај о администраторима</translation>
    </message>
    <message>
        <source>Made a report on a person&apos;s access</source>
        <translation>Изработен је извештај о приступу особе</translation>
    </message>
    <message>
        <source>Made an extract of the audit log</source>
        <translation>Изработен је извод из евиденције надзора</translation>
    </message>
    <message>
        <source>Made a report on what is to be carried over</source>
        <translation>Направљен је извештај о ономе што треба пренети</translation>
    </message>
</context>
<context>
    <name>AuditWording</name>
    <message>
        <source>Administrator roles</source>
        <translation>Администраторске улоге</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Улога</translation>
    </message>
    <message>
        <source>Webex site</source>
        <translation>Webex сајт</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ко је доделио</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Када је додељено</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Аутентификовано</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Зашто је одбијено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додато</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Промењено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Непромењено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Нема у датотеци</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Корисници</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>External administrators</source>
        <translation>Спољни администратори</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>Почетна вредност за демо</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 на сајту %2</translation>
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
        <translation>Додељене лиценце</translation>
    </message>
    <message>
        <source>Licenses suspended or resumed</source>
        <translation>Обустављене или поново активне лиценце</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Друге колоне</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Први администратор</translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation>Одузете лиценце</translation>
    </message>
    <message>
        <source>New licenses</source>
        <translation>Нове лиценце</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>Нови сајтови</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Уклоњено</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <translation>Webex сајтови</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Стављено у одлазну пошту</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лиценца</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Претплата</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Обустављена</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Ко управља</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ко је продао</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Управља претплатом</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Продаја је активна</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <translation>Активациона е-порука</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прихваћено</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Датотеке</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Број особа</translation>
    </message>
    <message>
        <source>Undoes record</source>
        <translation>Поништава запис</translation>
    </message>
    <message>
        <source>Redoes record</source>
        <translation>Понавља запис</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Радња</translation>
    </message>
    <message>
        <source>Control Hub</source>
        <translation>Контролно чвориште</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <translation>Администрација сајта</translation>
    </message>
    <message>
        <source>Waiting in the outbox</source>
        <translation>Чека у одлазној пошти</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Извезена</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Послата</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Слање није успело</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <translation>Организација клијената</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <translation>Партнерска организација</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Друго</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <translation>Бесплатна саморегистрација</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <translation>Потрошачка организација</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Састанци</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Размена порука</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Позивање</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <translation>Стандардни контакт центар</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <translation>Премијум контакт центар</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Догађаји</translation>
    </message>
    <message>
        <source>Organization is new</source>
        <translation>Организација је нова</translation>
    </message>
    <message>
        <source>Organization is verified</source>
        <translation>Организација је потврђена</translation>
    </message>
    <message>
        <source>External administrator since</source>
        <translation>Спољни администратор од</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Приступ разбијањем стакла</translation>
    </message>
    <message>
        <source>Purpose of the break-glass access</source>
        <translation>Сврха приступа разбијањем стакла</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Последња провера</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Следећа провера</translation>
    </message>
    <message>
        <source>Lost rows</source>
        <translation>Изгубљени редови</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <translation>Празнине у дневнику</translation>
    </message>
    <message>
        <source>To carry over</source>
        <translation>За преношење</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Потврђено</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Одступање</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Шта од тога</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Корисник</translation>
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
        <translation>Ова датотека је отворени радни простор; изаберите друго име за резервну копију.</translation>
    </message>
    <message>
        <source>No backup could be made before this change, so nothing was changed. %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Пре ове измене није могла да се направи резервна копија, па ништа није промењено. %1</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>Датотека %1 већ постоји и није промењена; изаберите друго име или дозволите да се замени.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Радња је отказана; ништа није промењено.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own, and this backup would give you a role or a privilege that you do not have now; ask another full administrator to restore it.</source>
        <translation>Нико не додељује улоге себи нити мења своје, а ова резервна копија би вам дала улогу или право које сада немате; замолите другог пуног администратора да врати стање из ње.</translation>
    </message>
    <message>
        <source>%1 is the open workspace itself; choose a backup of it.</source>
        <translation>%1 је сам отворени радни простор; изаберите његову резервну копију.</translation>
    </message>
    <message>
        <source>%1 is no backup of this workspace: its log is another one, or goes further. Choose a backup of this workspace.</source>
        <translation>%1 није резервна копија овог радног простора: евиденција у тој датотеци је другачија или сеже даље. Изаберите резервну копију овог радног простора.</translation>
    </message>
    <message>
        <source>%1 was added after this backup was made and would be lost with its log; choose a later backup.</source>
        <translation>Организација %1 је додата после прављења ове резервне копије и била би изгубљена заједно са својом евиденцијом; изаберите новију резервну копију.</translation>
    </message>
    <message>
        <source>This backup holds an organization that was taken back since, and it would come back without anybody&apos;s doing; choose a later backup.</source>
        <translation>Ова резервна копија садржи организацију чије је додавање у међувремену поништено, па би се она вратила а да то нико није урадио; изаберите новију резервну копију.</translation>
    </message>
    <message>
        <source>When this backup was made you held no role here: you could no longer sign in. Do you want to restore it?</source>
        <translation>Када је ова резервна копија направљена, овде нисте имали ниједну улогу: више не бисте могли да се пријавите. Желите ли да вратите стање из ње?</translation>
    </message>
    <message>
        <source>%1 would be an external administrator here with more roles than now, and only somebody of %2 itself may bring that about; ask a full administrator there.</source>
        <translation>Особа %1 би овде била спољни администратор с више улога него сада, а то сме да учини само неко из саме организације %2; обратите се тамошњем пуном администратору.</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>Прављење резервне копије је отказано; ништа није уписано.</translation>
    </message>
    <message>
        <source>There is no room for a backup in the folder %1; none was written. Make room there and try again.</source>
        <translation>У фасцикли %1 нема места за резервну копију; ниједна није уписана. Ослободите тамо место и покушајте поново.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the backup; choose a folder that exists.</source>
        <translation>Не постоји фасцикла %1 за резервну копију; изаберите фасциклу која постоји.</translation>
    </message>
    <message>
        <source>You may not write a backup to the folder %1; choose another folder.</source>
        <translation>Не смете да упишете резервну копију у фасциклу %1; изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to the folder %1; check its disk and try again.</source>
        <translation>Резервна копија не може да се упише у фасциклу %1; проверите њен диск и покушајте поново.</translation>
    </message>
    <message>
        <source>The backup of %1 is not what was written; check the disk and try again.</source>
        <translation>Резервна копија датотеке %1 није онаква каква је уписана; проверите диск и покушајте поново.</translation>
    </message>
    <message>
        <source>%1 is no name for a backup; choose the name of a file.</source>
        <translation>%1 не може да буде име резервне копије; изаберите име датотеке.</translation>
    </message>
    <message>
        <source>No backup of %1 was kept, because something is wrong with what was copied: %2 Check the workspace.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>Резервна копија датотеке %1 није задржана, јер нешто није у реду са оним што је копирано: %2 Проверите радни простор.</translation>
    </message>
    <message>
        <source>The backup %1 is in place, but the disk did not confirm its name; check the disk and make another one.</source>
        <translation>Резервна копија %1 је на свом месту, али диск није потврдио њено име; проверите диск и направите још једну.</translation>
    </message>
    <message>
        <source>There is no backup %1; check the name.</source>
        <translation>Не постоји резервна копија %1; проверите име.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2 Choose another one.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>Резервна копија %1 је оштећена: %2 Изаберите другу.</translation>
    </message>
    <message>
        <source>There is no room for the folder %1 for backups; make room on its disk.</source>
        <translation>Нема места за фасциклу %1 за резервне копије; ослободите место на њеном диску.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made; check that nothing else has this name and that you may write beside the workspace.</source>
        <translation>Фасцикла %1 за резервне копије не може да се направи; проверите да ништа друго нема то име и да смете да уписујете поред радног простора.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored because of another organization in the file.</source>
        <translation>Стање из ове резервне копије не може да се врати због друге организације у датотеци.</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>Daily</source>
        <extracomment>Why a backup was made: once a day</extracomment>
        <translation>Дневна</translation>
    </message>
    <message>
        <source>Before a change of many people</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Пре измене већег броја особа</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Пре враћања стања из резервне копије</translation>
    </message>
    <message>
        <source>Before a newer Rolecall changed the file</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Пре него што је новија верзија програма Rolecall изменила датотеку</translation>
    </message>
</context>
<context>
    <name>BreakGlassSheet</name>
    <message>
        <source>This account is not active: the person can&apos;t sign in with it.</source>
        <translation>Овај налог није активан: особа не може њиме да се пријави.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Labels of facts about a person on a printed sheet</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label</extracomment>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Label</extracomment>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label: what the access is for</extracomment>
        <translation>Сврха</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Последња провера</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Још није проверен</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Следећа провера</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Дан није одређен</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Label: the last day of a role</extracomment>
        <translation>Важи до</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Без истека</translation>
    </message>
    <message>
        <source>Find out whether sign-in itself fails: let a second administrator try it from another network and another browser.</source>
        <translation>Утврдите да ли је проблем у самој пријави: нека други администратор покуша да се пријави с друге мреже и из другог прегледача.</translation>
    </message>
    <message>
        <source>Write down below when it began, what the screen says and whom it concerns.</source>
        <translation>Запишите доле када је почело, шта пише на екрану и кога се тиче.</translation>
    </message>
    <message>
        <source>Call one of the people named above by a telephone number that is kept outside of your own systems; e-mail and chat may need the same sign-in.</source>
        <translation>Позовите неку од горенаведених особа на број телефона који се чува изван ваших система; за е-пошту и ћаскање може бити потребна иста пријава.</translation>
    </message>
    <message>
        <source>Let the person sign in to Control Hub with the account named above, which another organization looks after, and open your organization there.</source>
        <translation>Нека се та особа пријави на Контролно чвориште горенаведеним налогом, о којем се стара друга организација, и тамо отвори вашу организацију.</translation>
    </message>
    <message>
        <source>Repair single sign-on together, or switch it off until it is repaired. Change nothing else.</source>
        <translation>Заједно поправите јединствено пријављивање или га искључите док се не поправи. Ништа друго не мењајте.</translation>
    </message>
    <message>
        <source>Let an administrator of your own sign in while the person is still with you.</source>
        <translation>Нека се један од ваших администратора пријави док је та особа још с вама.</translation>
    </message>
    <message>
        <source>If none of these people can be reached, ask Cisco&apos;s support for help with sign-in; have the name of your organization and of one of its domains at hand.</source>
        <translation>Ако ниједна од ових особа није доступна, затражите помоћ око пријаве од подршке компаније Cisco; припремите назив своје организације и један од њених домена.</translation>
    </message>
    <message>
        <source>Afterwards compare the audit log with your notes, and record the day as a test of this access.</source>
        <translation>После тога упоредите евиденцију надзора са својим белешкама и забележите тај дан као проверу овог приступа.</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Приступ разбијањем стакла</translation>
    </message>
    <message>
        <source>The people on this sheet are external administrators who can get in when nobody of the organization can sign in. Keep the sheet where it can be read without signing in, and make a new one whenever somebody on it changes.</source>
        <translation>Особе на овом листу су спољни администратори који могу да уђу када нико из организације не може да се пријави. Чувајте лист тамо где може да се прочита без пријављивања и израдите нов кад год се промени нешто у вези с неком од ових особа.</translation>
    </message>
    <message>
        <source>Who can get in</source>
        <translation>Ко може да уђе</translation>
    </message>
    <message>
        <source>What to do when sign-in fails</source>
        <translation>Шта учинити када пријава не успе</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of empty lines on a printed sheet</extracomment>
        <translation>Белешке</translation>
    </message>
    <message>
        <source>Tests since this sheet was made</source>
        <extracomment>Heading of a table to be filled in by hand</extracomment>
        <translation>Провере од израде овог листа</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Columns of a table to be filled in by hand</extracomment>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Who got in</source>
        <translation>Ко је ушао</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Потпис</translation>
    </message>
    <message>
        <source>Handed over by (name, day, signature)</source>
        <extracomment>Under lines for signatures on a printed sheet</extracomment>
        <translation>Ко предаје (име, дан, потпис)</translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>Ко чува (име, дан, потпис)</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>No.</source>
        <extracomment>Headings of a table: number, name, e-mail, what of a person is changed, its value in Control Hub, the planned value, the step, whether the API can do it</extracomment>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планирано</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Корак</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Како</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a step is done: by the programming interface, or by hand</extracomment>
        <translation>SCIM или ручно</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ручно</translation>
    </message>
    <message>
        <source>The last import settled no. %1: nothing of it is to be done any more. If it is still wanted, make the change again.</source>
        <translation>Последњи увоз је решио ставку бр. %1: у вези с њом више нема шта да се уради. Ако је промена и даље потребна, унесите је поново.</translation>
    </message>
    <message>
        <source>There is no no. %1 to carry over; it may have ended. Look at the list again.</source>
        <translation>Ставке бр. %1 нема међу онима за пренос; можда више не важи. Погледајте листу поново.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: choose &quot;%3&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person</extracomment>
        <translation>%1 &gt; %2: изаберите „%3“.</translation>
    </message>
    <message>
        <source>%1: choose %3, or &quot;%2&quot; for somebody new; select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %2 and %5 are names in Control Hub, %3 a person, %4 a role</extracomment>
        <translation>%1: изаберите особу %3 или, ако је нова, „%2“; означите „%4“ и изаберите %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: select &quot;%3&quot; for the site %4 and choose %5.</source>
        <extracomment>%1 and %5 are names in Control Hub, %2 a person, %3 a role, %4 a site</extracomment>
        <translation>%1 &gt; %2: означите „%3“ за сајт %4 и изаберите %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away &quot;%3&quot; and choose %4.</source>
        <extracomment>%1 and %4 are names in Control Hub, %2 a person, %3 a role, perhaps with its site</extracomment>
        <translation>%1 &gt; %2: опозовите „%3“ и изаберите %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: select &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: означите „%6“ и изаберите %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: clear &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: уклоните ознаку са „%6“ и изаберите %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: означите „%4“ и изаберите %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: clear &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: уклоните ознаку са „%4“ и изаберите %5.</translation>
    </message>
    <message>
        <source>%1: delete the user %2, with all licenses and roles.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: избришите корисника %2, са свим лиценцама и улогама.</translation>
    </message>
    <message>
        <source>%1: add the user %2.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: додајте корисника %2.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: одузмите лиценцу %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: assign the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: доделите лиценцу %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: change the status from %3 to %4.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 and %4 are statuses of users</extracomment>
        <translation>%1 &gt; %2: промените статус са %3 на %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: empty the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title</extracomment>
        <translation>%1 &gt; %2 &gt; %3: испразните поље „%4“.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: put &quot;%5&quot; into the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title, %5 its new value</extracomment>
        <translation>%1 &gt; %2 &gt; %3: упишите „%5“ у поље „%4“.</translation>
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
        <translation>Корисник</translation>
    </message>
    <message>
        <source>Send each of the requests to the address given as endpoint. Put the id of the organization in the place of {orgId} and in each path the id that Control Hub has for the user in the place of {id of ...}. What is listed as by_hand is left to be done in Control Hub; as many of the last requests as after_by_hand says are about users who are added by that, so send them afterwards.</source>
        <translation>Пошаљите сваки од захтева на адресу наведену као endpoint. На место {orgId} ставите ИД организације, а у свакој путањи на место {id of ...} ИД који Контролно чвориште има за корисника. Оно што је наведено као by_hand преостаје да се уради у Контролном чворишту; онолико последњих захтева колико каже after_by_hand односи се на кориснике који се тиме додају, па њих пошаљите после тога.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Control Hub is taken to hold what the workspace held when it was made, on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Још ништа није увезено. Узима се да Контролно чвориште садржи оно што је садржао радни простор кад је направљен, %1.</translation>
    </message>
    <message>
        <source>What Control Hub holds is known from the import of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Стање у Контролном чворишту познато је из увоза од %1.</translation>
    </message>
    <message>
        <source>Changes before %1 are not listed: the version of Rolecall that made them did not keep them. Import what Control Hub holds to begin anew.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Промене пре %1 нису наведене: верзија програма Rolecall којом су направљене није их чувала. Увезите стање из Контролног чворишта да бисте почели изнова.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <extracomment>Where it stands since when it is known what Control Hub holds</extracomment>
        <translation>Још ништа није увезено</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Since when it is known what Control Hub holds; %1 is a date and time</extracomment>
        <translation>Стање од %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <extracomment>Of what is to be carried over to Control Hub: since when changes are kept; %1 is a date and time</extracomment>
        <translation>Промене од %1</translation>
    </message>
</context>
<context>
    <name>CarryOverPage</name>
    <message>
        <source>To do</source>
        <extracomment>State of a change: it is still to be made in Control Hub</extracomment>
        <translation>Предстоји</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a change: somebody ticked it off</extracomment>
        <translation>Одштиклирано</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a change: an import showed that it was made in Control Hub</extracomment>
        <translation>Потврђено</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>State of a change: an import showed that Control Hub holds something else than was planned</extracomment>
        <translation>Одступање</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a change gets to Control Hub: by a request of the SCIM API, or by hand</extracomment>
        <translation>SCIM или ручно</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ручно</translation>
    </message>
    <message>
        <source>To be done since %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Предстоји од %1.</translation>
    </message>
    <message>
        <source>Ticked off by %1 on %2. The next import shows whether Control Hub holds it.</source>
        <extracomment>%1 is an e-mail address, %2 a date and time</extracomment>
        <translation>Одштиклирао корисник %1, %2. Следећи увоз показује да ли је тако и у Контролном чворишту.</translation>
    </message>
    <message>
        <source>The last import showed it in Control Hub.</source>
        <translation>Последњи увоз је показао да је тако у Контролном чворишту.</translation>
    </message>
    <message>
        <source>The last import showed something else in Control Hub. Make the change here again if it is still wanted, or tick this off.</source>
        <translation>Последњи увоз је показао нешто друго у Контролном чворишту. Поновите промену овде ако је и даље потребна, или ово одштиклирајте.</translation>
    </message>
    <message>
        <source>The last import showed that it is not so in Control Hub. It is still to be done there.</source>
        <translation>Последњи увоз је показао да у Контролном чворишту није тако. Тамо то још предстоји.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no privilege &quot;%1&quot;; &quot;rolecall-cli roles --table organization&quot; and the other tables list them.</source>
        <translation>Не постоји право „%1“; сва права исписују „rolecall-cli roles --table organization“ и остале табеле.</translation>
    </message>
    <message>
        <source>The level is read or full.</source>
        <translation>Ниво је read или full.</translation>
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
        <translation>Основ</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Да: %1</translation>
    </message>
    <message>
        <source>No: rule %1 takes the privilege away.</source>
        <translation>Не: правило %1 одузима то право.</translation>
    </message>
    <message>
        <source>No: none of the person&apos;s roles gives it.</source>
        <translation>Не: то право не даје ниједна улога ове особе.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of activation e-mails: the name of who gets it
----------
Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>The line is not UTF-8; write it in that encoding.</source>
        <translation>Ред није у кодирању UTF-8; запишите га у том кодирању.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written; the batch stopped.</source>
        <translation>Одговор не може да се упише; низ команди је заустављен.</translation>
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
        <translation>ID</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Headings of a table of privileges by role and by the kind of organization</extracomment>
        <translation>Улога</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Важи за</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>У Контролном чворишту</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; give one of: %2.</source>
        <translation>Не постоји табела „%1“; наведите једну од следећих: %2.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;; &quot;rolecall-cli roles&quot; lists them.</source>
        <translation>Не постоји улога „%1“; све улоге исписује „rolecall-cli roles“.</translation>
    </message>
    <message>
        <source>Name the site once: either ROLE@SITE or --site SITE.</source>
        <translation>Наведите сајт само једном: ROLE@SITE или --site SITE.</translation>
    </message>
    <message>
        <source>The role %1 is held on a site; name it: %1@SITE.</source>
        <translation>Улога %1 важи за сајт; наведите га: %1@SITE.</translation>
    </message>
    <message>
        <source>The role %1 is not held on a site; leave the site out.</source>
        <translation>Улога %1 не важи за сајт; изоставите сајт.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as YYYY-MM-DD.</source>
        <translation>„%1“ није датум; напишите га у облику YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write --set FIELD=VALUE.</source>
        <translation>„%1“ ништа не поставља; напишите --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to be set; give one of: %2.</source>
        <translation>Не постоји поље „%1“ које може да се постави; наведите једно од следећих: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>Ништа није промењено: већ је тако.</translation>
    </message>
    <message>
        <source>This would be done. Nothing was changed, because it was only tried.</source>
        <translation>Ово би било обављено. Ништа није промењено, јер је ово само проба.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Обављено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand in a batch; run it by itself.</source>
        <translation>„%1“ не може да буде у низу команди; покрените то засебно.</translation>
    </message>
    <message>
        <source>An export can&apos;t be part of an atomic batch, because a file that was written can&apos;t be taken back; run it by itself.</source>
        <translation>Извоз не може да буде део недељивог низа команди, јер уписана датотека не може да се повуче; покрените га засебно.</translation>
    </message>
    <message>
        <source>A batch works on one file; give --workspace before &quot;batch&quot;.</source>
        <translation>Низ команди ради с једном датотеком; наведите --workspace испред „batch“.</translation>
    </message>
    <message>
        <source>Name the workspace: --workspace FILE.</source>
        <translation>Наведите радни простор: --workspace FILE.</translation>
    </message>
    <message>
        <source>Say who acts: --as EMAIL.</source>
        <translation>Наведите ко обавља радњу: --as EMAIL.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known; give utf-8, utf-16le, utf-16be, windows-1250 or windows-1251.</source>
        <translation>Кодирање „%1“ није познато; наведите utf-8, utf-16le, utf-16be, windows-1250 или windows-1251.</translation>
    </message>
    <message>
        <source>%1 of %2 rows: %3 added, %4 changed, %5 unchanged, %6 refused.</source>
        <extracomment>The end of an import: &quot;20,000 of 20,000 rows: 12 added, ...&quot;; all are numbers</extracomment>
        <translation>Редови: %1 од %2; додато: %3, промењено: %4, непромењено: %5, одбијено: %6.</translation>
    </message>
    <message>
        <source>The file has bad rows; nothing was imported.</source>
        <translation>Датотека има неисправне редове; ништа није увезено.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another name, or add --force to replace it.</source>
        <translation>Датотека %1 већ постоји; изаберите друго име или додајте --force да се замени.</translation>
    </message>
    <message>
        <source>Every cell is written as it is: a spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>Свака ћелија је уписана онаква каква јесте: програм за табеле може да изврши ћелије ове датотеке као формуле. Отварајте је само у програмима који то не чине.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Не постоји команда „%1“; све команде исписује „rolecall-cli help“.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Употреба: %1</translation>
    </message>
    <message>
        <source>The option %1 is not known here; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Опција %1 овде није позната; све опције исписује „rolecall-cli help“.</translation>
    </message>
    <message>
        <source>Say what to do; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Наведите шта треба урадити; све команде исписује „rolecall-cli help“.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Опција --%1 не прима вредност.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Опцији --%1 потребна је вредност.</translation>
    </message>
    <message>
        <source>The option --%1 may be given only once.</source>
        <translation>Опција --%1 сме да се наведе само једном.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known; give en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>Језик „%1“ није познат; наведите en, sr_Latn, sr_Cyrl или bg.</translation>
    </message>
    <message>
        <source>Wrong number of arguments. Usage: %1</source>
        <translation>Погрешан број аргумената. Употреба: %1</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Usage: %2</source>
        <translation>Недостаје опција --%1. Употреба: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, with Z at the end for UTC.</source>
        <translation>„%1“ није време; напишите YYYY-MM-DD или YYYY-MM-DDThh:mm:ss, а за UTC додајте Z на крај.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; check its spelling.</source>
        <translation>„%1“ није е-адреса; проверите да ли је исправно написана.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Headings of the log: number, time, who acted, what was done, on whom, done or refused, by which rule</extracomment>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Heading of a column: when a role was given</extracomment>
        <translation>Време</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Извршилац</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Радња</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>обављено</translation>
    </message>
    <message>
        <source>%1 If so, repeat the command with --yes.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 Ако желите, поновите команду с опцијом --yes.</translation>
    </message>
    <message>
        <source>The program has a fault; please report it. Nothing was changed. (%1)</source>
        <translation>У програму постоји грешка; пријавите је. Ништа није промењено. (%1)</translation>
    </message>
    <message>
        <source>Note (%1): %2</source>
        <extracomment>A warning: %1 is the rule&apos;s number, %2 a sentence</extracomment>
        <translation>Напомена (%1): %2</translation>
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
        <translation>Статус</translation>
    </message>
    <message>
        <source>Granted by</source>
        <extracomment>Heading of a column: who gave a role</extracomment>
        <translation>Ко је доделио</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of a role</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Users can&apos;t be ordered by &quot;%1&quot;; give one of: %2.</source>
        <translation>Корисници не могу да се сортирају по пољу „%1“; наведите једно од следећих: %2.</translation>
    </message>
    <message>
        <source>The line ends with a backslash; complete it.</source>
        <translation>Ред се завршава обрнутом косом цртом; допуните га.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; close it.</source>
        <translation>Наводник није затворен; затворите га.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>Опцији --%1 потребан је цео број, најмање %2.</translation>
    </message>
    <message>
        <source>The number is too large; give a smaller one.</source>
        <translation>Број је превелик; наведите мањи.</translation>
    </message>
    <message>
        <source>%1 was made for %2; %3 is its first full administrator.</source>
        <translation>Радни простор %1 је направљен за организацију %2; њен први пуни администратор је %3.</translation>
    </message>
    <message>
        <source>%1 was made, with people who don&apos;t exist. Act as %2: --as %2.</source>
        <translation>Радни простор %1 је направљен, с људима који не постоје. Радите као %2: --as %2.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>Датотека %1 је у реду.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written in full; make room where it goes and try again.</source>
        <translation>Одговор није могао да се упише у целости; ослободите простор тамо где се уписује и покушајте поново.</translation>
    </message>
    <message>
        <source>No: none of the roles that you see gives it.</source>
        <translation>Не: то право не даје ниједна од улога које видите.</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>на чекању</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>извезена</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>послата</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>слање није успело</translation>
    </message>
    <message>
        <source>Nothing was changed: everybody has an activation e-mail already. Add --again to queue another one.</source>
        <translation>Ништа није промењено: за све већ постоји активациона е-порука. Додајте --again да бисте у одлазну пошту ставили још једну.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be queued. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>У одлазну пошту била би стављена %1 активациона е-порука. Ништа није промењено, јер је ово само проба.</numerusform>
            <numerusform>У одлазну пошту биле би стављене %1 активационе е-поруке. Ништа није промењено, јер је ово само проба.</numerusform>
            <numerusform>У одлазну пошту било би стављено %1 активационих е-порука. Ништа није промењено, јер је ово само проба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) wait to be exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 активациона е-порука чека извоз.</numerusform>
            <numerusform>%1 активационе е-поруке чекају извоз.</numerusform>
            <numerusform>%1 активационих е-порука чека извоз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail waits to be exported.</source>
        <translation>Ниједна активациона е-порука не чека извоз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be exported. Nothing was written, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Била би извезена %1 активациона е-порука. Ништа није уписано, јер је ово само проба.</numerusform>
            <numerusform>Биле би извезене %1 активационе е-поруке. Ништа није уписано, јер је ово само проба.</numerusform>
            <numerusform>Било би извезено %1 активационих е-порука. Ништа није уписано, јер је ово само проба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Извезена је %1 активациона е-порука.</numerusform>
            <numerusform>Извезене су %1 активационе е-поруке.</numerusform>
            <numerusform>Извезено је %1 активационих е-порука.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>Језик</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of activation e-mails: pending, exported, sent or failed</extracomment>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of the list of activation e-mails: since when it has its state
----------
Heading of a column: when somebody became an external administrator</extracomment>
        <translation>Од када</translation>
    </message>
    <message>
        <source>Queued by</source>
        <extracomment>Column of the list of activation e-mails: who put it into the outbox</extracomment>
        <translation>Ко је ставио у одлазну пошту</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what can become of an activation e-mail; give sent or failed.</source>
        <translation>Исход активационе е-поруке не може да буде „%1“; наведите sent или failed.</translation>
    </message>
    <message>
        <source>Name the e-mail address once, behind &quot;user add&quot;.</source>
        <translation>Наведите адресу е-поште једном, иза „user add“.</translation>
    </message>
    <message>
        <source>%1 holds roles in several organizations; name one of them with --organization: %2.</source>
        <translation>Особа %1 има улоге у више организација; наведите једну од њих опцијом --organization: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Files: %2.</source>
        <extracomment>After an export: %1 is a number, %2 a list of names of files</extracomment>
        <translation>Број редова: %1. Датотеке: %2.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Налаз</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Разлог прихватања</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of --%2; give one of: %3.</source>
        <translation>„%1“ није вредност опције --%2; наведите једну од следећих: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here are absent from the file.</source>
        <translation>
            <numerusform>Овде постоји %n особа које нема у датотеци.</numerusform>
            <numerusform>Овде постоје %n особе којих нема у датотеци.</numerusform>
            <numerusform>Овде постоји %n особа којих нема у датотеци.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Among them, with administrator roles: %2.</source>
        <extracomment>%1 is a sentence, %2 a list of names</extracomment>
        <translation>%1 Администраторске улоге међу њима имају: %2.</translation>
    </message>
    <message>
        <source>The site %1 is new.</source>
        <translation>Сајт %1 је нов.</translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) removed.</source>
        <translation>
            <numerusform>Уклоњена је %n особа које нема у датотеци.</numerusform>
            <numerusform>Уклоњене су %n особе којих нема у датотеци.</numerusform>
            <numerusform>Уклоњено је %n особа којих нема у датотеци.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) deactivated.</source>
        <translation>
            <numerusform>Деактивирана је %n особа које нема у датотеци.</numerusform>
            <numerusform>Деактивиране су %n особе којих нема у датотеци.</numerusform>
            <numerusform>Деактивирано је %n особа којих нема у датотеци.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses: who sold one, whether it is suspended, how many people have it</extracomment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ко је продао</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Обустављена</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Додељено</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value in a column of a table</extracomment>
        <translation>да</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;; give one of: %2.</source>
        <translation>Не постоји услуга „%1“; наведите једну од следећих: %2.</translation>
    </message>
    <message>
        <source>There is no kind of organization &quot;%1&quot;; give partner, other, self_signup, consumer or customer.</source>
        <translation>Не постоји врста организације „%1“; наведите partner, other, self_signup, consumer или customer.</translation>
    </message>
    <message>
        <source>--%1 is yes or no, not &quot;%2&quot;.</source>
        <translation>Вредност опције --%1 је yes или no, а не „%2“.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Управља претплатом</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Продаја је активна</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>У употреби</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Headings of columns of settings: key, value, the value until somebody changes it, rule, what it says</extracomment>
        <translation>Поставка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Подразумевано</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значење</translation>
    </message>
    <message>
        <source>A site is managed by control-hub or site-administration, not by &quot;%1&quot;.</source>
        <translation>Сајтом управља control-hub или site-administration, а не „%1“.</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Ко управља</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Администрација сајта</translation>
    </message>
    <message>
        <source>Say what to change of the site: --name, --managed-by or --sold-by.</source>
        <translation>Наведите шта треба променити на сајту: --name, --managed-by или --sold-by.</translation>
    </message>
    <message>
        <source>Undone: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Поништено: %1 %2.</translation>
    </message>
    <message>
        <source>This would be undone: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Било би поништено: %1 %2. Ништа није промењено, јер је ово само проба.</translation>
    </message>
    <message>
        <source>Done again: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Поновљено: %1 %2.</translation>
    </message>
    <message>
        <source>This would be done again: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Било би поновљено: %1 %2. Ништа није промењено, јер је ово само проба.</translation>
    </message>
    <message>
        <source>No full administrator of %1 may sign in without an end date, though there must always be one (%2).</source>
        <translation>Организација %1 нема пуног администратора који сме да се пријави и чија улога нема датум истека, иако такав увек мора да постоји (%2).</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Whether it is known or was only stated where somebody belongs</extracomment>
        <translation>потврђено</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>наведено</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is an administrator here already.</source>
        <translation>Особа %1 припада организацији %2 и овде је већ администратор.</translation>
    </message>
    <message>
        <source>%1 is known and belongs to %2.</source>
        <translation>Адреса %1 је позната и припада организацији %2.</translation>
    </message>
    <message>
        <source>By its domain %1 belongs to %2.</source>
        <translation>Према свом домену адреса %1 припада организацији %2.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; whoever adds the person states the organization with --organization.</source>
        <translation>О адреси %1 и њеном домену ништа није познато; ко додаје ту особу, наводи организацију опцијом --organization.</translation>
    </message>
    <message>
        <source>--site names the site of one role; write several as ROLE@SITE.</source>
        <translation>Опција --site наводи сајт једне улоге; ако је улога више, пишите их као ROLE@SITE.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading of a column: whether it is known or was only stated where somebody belongs</extracomment>
        <translation>Припадност</translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>Heading of a column: for how many days a role is still valid</extracomment>
        <translation>Преостало дана</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Heading of a column: the day on which a break-glass access is to be tested</extracomment>
        <translation>Следећа провера</translation>
    </message>
    <message>
        <source>%1 Roles that can be given: %2.</source>
        <extracomment>%1 is a whole sentence, %2 a list of roles</extracomment>
        <translation>%1 Улоге које могу да се доделе: %2.</translation>
    </message>
    <message>
        <source>--next-test is the day on which a break-glass access is tested; give --break-glass with it.</source>
        <translation>Опција --next-test наводи дан провере приступа разбијањем стакла; уз њу наведите и --break-glass.</translation>
    </message>
    <message>
        <source>Say what the break-glass access is for with --purpose, or end it with --off.</source>
        <translation>Опцијом --purpose наведите чему служи приступ разбијањем стакла или га укините опцијом --off.</translation>
    </message>
    <message>
        <source>A break-glass access that ends has no next test; leave --next-test out.</source>
        <translation>Приступ разбијањем стакла који се укида нема следећу проверу; изоставите --next-test.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made, and the command goes on. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Данашња резервна копија није направљена, али команда се наставља. %1</translation>
    </message>
    <message>
        <source>Restoring a backup can&apos;t be part of an atomic batch, because it is one step by itself; run it by itself.</source>
        <translation>Враћање стања из резервне копије не може да буде део недељивог низа команди, јер је то корак за себе; покрените га засебно.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <extracomment>Number and hash of the newest record of the log</extracomment>
        <translation>Печат: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seal; write the number of a record, a colon and the 64 digits of its hash.</source>
        <translation>„%1“ није печат; наведите број записа, двотачку и 64 цифре његовог хеша.</translation>
    </message>
    <message>
        <source>The log of %1 is not what was written, from record %2 on.</source>
        <translation>Евиденција у датотеци %1 није онаква каква је уписана, почев од записа %2.</translation>
    </message>
    <message>
        <source>%1 To go on without a backup, repeat the command with --without-backup.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 Да бисте наставили без резервне копије, поновите команду с опцијом --without-backup.</translation>
    </message>
    <message numerus="yes">
        <source>Lost of table %1: %2 row(s)</source>
        <translation>
            <numerusform>Изгубљено из табеле %1: %2 ред</numerusform>
            <numerusform>Изгубљено из табеле %1: %2 реда</numerusform>
            <numerusform>Изгубљено из табеле %1: %2 редова</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost of table %1: row %2</source>
        <translation>Изгубљено из табеле %1: ред %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were saved to %2.</source>
        <translation>
            <numerusform>%1 ред је сачуван у датотеку %2.</numerusform>
            <numerusform>%1 реда су сачувана у датотеку %2.</numerusform>
            <numerusform>%1 редова је сачувано у датотеку %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: backup made, read back and checked. Users: %2, records of the log: %3.</source>
        <extracomment>After a backup: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1: резервна копија је направљена, поново прочитана и проверена. Корисника: %2, записа у дневнику: %3.</translation>
    </message>
    <message>
        <source>%1 was restored: the state of %2. Users in it: %3; before: %4.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>Враћено је стање од %2 из резервне копије %1. Број корисника је сада %3, а био је %4.</translation>
    </message>
    <message>
        <source>%1 would be restored: the state of %2. Users in it: %3; now: %4. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>Било би враћено стање од %2 из резервне копије %1. Број корисника би био %3, а сада је %4. Ништа није промењено, јер је ово само проба.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s), all as they were written. Seal: %2</source>
        <extracomment>%1 is a number, %2 the number and the hash of the newest record</extracomment>
        <translation>
            <numerusform>%1 запис, онакав какав је уписан. Печат: %2</numerusform>
            <numerusform>%1 записа, сви су онакви какви су уписани. Печат: %2</numerusform>
            <numerusform>%1 записа, сви су онакви какви су уписани. Печат: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with %1; go back to a backup of it, or save what can be read of it into a new file with check --save NEW.</source>
        <translation>Нешто није у реду с датотеком %1; вратите се на њену резервну копију или оно што се из ње може прочитати сачувајте у новој датотеци командом check --save NEW.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s)</source>
        <extracomment>After an export: %1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>%1: %2 ред</numerusform>
            <numerusform>%1: %2 реда</numerusform>
            <numerusform>%1: %2 редова</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Something that is still to be done in Control Hub</extracomment>
        <translation>За обављање</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Something that somebody ticked off</extracomment>
        <translation>Обављено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Something that an import showed to be done</extracomment>
        <translation>Потврђено</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>Control Hub holds something else than what was planned</extracomment>
        <translation>Одступање</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of the list; &quot;carry-over list&quot; shows them.</source>
        <translation>„%1“ није број са листе; приказује их „carry-over list“.</translation>
    </message>
    <message>
        <source>Give either --open or --all.</source>
        <translation>Наведите или --open или --all.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Са</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Корак</translation>
    </message>
    <message>
        <source>Written to %1. Rows: %2. To be done by hand: %3.</source>
        <extracomment>After an export: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>Уписано у %1. Редова: %2. Треба урадити ручно: %3.</translation>
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
    <message>
        <source>%1 is the open workspace and no table; choose a CSV file.</source>
        <translation>%1 је отворени радни простор, а не табела; изаберите CSV датотеку.</translation>
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
    <name>DemoSource</name>
    <message>
        <source>Making up people was cancelled; nothing was changed.</source>
        <translation>Измишљање људи је отказано; ништа није промењено.</translation>
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
    <name>Exporter</name>
    <message>
        <source>The export was cancelled; no file was written or replaced.</source>
        <translation>Извоз је отказан; ниједна датотека није уписана ни замењена.</translation>
    </message>
    <message>
        <source>This file is the open workspace; choose another name for the export.</source>
        <translation>Ова датотека је отворени радни простор; изаберите друго име за извоз.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the exported list of users: the person&apos;s job title</extracomment>
        <translation>Радно место</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Одељење</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the exported list of users: where the person works</extracomment>
        <translation>Локација</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>Column of the exported list of users: when the person last used the service</extracomment>
        <translation>Последњи приступ</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>What somebody tried to do in vain; %1 is an action (&quot;Gave roles&quot;)</extracomment>
        <translation>Одбијено: %1</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the workspace could not be written to record the export; check that its disk works and has room, then export again.</source>
        <translation>Нова датотека %1 је на свом месту, али у радни простор није могло да се упише да је извоз обављен; проверите да ли његов диск ради и има места, па извезите поново.</translation>
    </message>
    <message>
        <source>A roster is written as CSV, which is what Control Hub reads; choose a name that ends in .csv.</source>
        <translation>Списак корисника уписује се као CSV, што Control Hub чита; изаберите име које се завршава на .csv.</translation>
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
        <translation>Основ</translation>
    </message>
</context>
<context>
    <name>ExternalReviewStep</name>
    <message>
        <source>Roles</source>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Следећа провера: %1</translation>
    </message>
</context>
<context>
    <name>ExternalRows</name>
    <message>
        <source>today</source>
        <extracomment>When roles end</extracomment>
        <translation>данас</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>When roles end</extracomment>
        <translation>сутра</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>за %n дан</numerusform>
            <numerusform>за %n дана</numerusform>
            <numerusform>за %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Heading of a column: where somebody belongs</extracomment>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Heading of a column: what the organization of somebody is to the one in use</extracomment>
        <translation>Врста организације</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Heading of a column: whether it is verified where somebody belongs</extracomment>
        <translation>Потврђено или наведено</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a column: since when somebody is an external administrator</extracomment>
        <translation>Од када</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of the first role that ends</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Ends soon: %1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>Ускоро истиче: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Break-glass access; %1 is what it is for</extracomment>
        <translation>Провера касни</translation>
    </message>
    <message>
        <source>Test overdue: %1</source>
        <translation>Провера касни: %1</translation>
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
        <translation>Потврђено</translation>
    </message>
    <message>
        <source>Stated, not verified</source>
        <translation>Наведено, није потврђено</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 are the roles that somebody holds</extracomment>
        <translation>Сада: %1</translation>
    </message>
</context>
<context>
    <name>ExternalsFilter</name>
    <message>
        <source>Organization</source>
        <extracomment>Kind of filters: where somebody belongs</extracomment>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Kind of filters: what an organization is to the one in use</extracomment>
        <translation>Врста организације</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Kind of filters: whether it is verified where somebody belongs</extracomment>
        <translation>Потврђено или наведено</translation>
    </message>
    <message>
        <source>End of roles</source>
        <extracomment>Kind of filters: when roles end</extracomment>
        <translation>Истек улога</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Filter: roles that end within days</extracomment>
        <translation>Ускоро истичу</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <extracomment>Filters: roles with and without a last day</extracomment>
        <translation>Истичу одређеног дана</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>Не истичу саме</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Filters: everybody with break-glass access, and those of them whose test is overdue</extracomment>
        <translation>Провера касни</translation>
    </message>
    <message>
        <source>All with break-glass access</source>
        <translation>Сви с приступом разбијањем стакла</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of an organization: a chosen filter</extracomment>
        <translation>Организација: %1</translation>
    </message>
    <message>
        <source>Break-glass test overdue</source>
        <extracomment>%1 is &quot;Test overdue&quot; or &quot;All with break-glass access&quot;: a chosen filter</extracomment>
        <translation>Провера приступа разбијањем стакла касни</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Приступ разбијањем стакла</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date, %2 an e-mail address</extracomment>
        <translation>Од %1</translation>
    </message>
    <message>
        <source>Since %1, given by %2</source>
        <translation>Од %1, доделила особа %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a date: the last day</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a role was given</extracomment>
        <translation>Разлог: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Презиме</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Име за приказ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a user: Active, Pending, ...</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>When a user was last seen</extracomment>
        <translation>Последњи приступ</translation>
    </message>
    <message>
        <source>Days since last access</source>
        <translation>Број дана од последњег приступа</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>Of a telephone</extracomment>
        <translation>Локал</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Somebody&apos;s position, such as Director</extracomment>
        <translation>Радно место</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Одељење</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Somebody&apos;s superior</extracomment>
        <translation>Руководилац</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Caller ID number</source>
        <translation>Приказани број позиваоца</translation>
    </message>
    <message>
        <source>Caller ID first name</source>
        <translation>Приказано име позиваоца</translation>
    </message>
    <message>
        <source>Caller ID last name</source>
        <translation>Приказано презиме позиваоца</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>The place where a user works</extracomment>
        <translation>Локација</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Жељени језик</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Временска зона</translation>
    </message>
    <message>
        <source>Address type</source>
        <extracomment>Kind of a postal address, such as work</extracomment>
        <translation>Врста адресе</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
</context>
<context>
    <name>FileBundle</name>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Датотека %1 већ постоји; изаберите друго име.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be put in its place; none of the files was written or replaced.</source>
        <translation>Датотека %1 не може да се стави на своје место; ниједна датотека није уписана ни замењена.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>The organization</source>
        <extracomment>Whom a finding is about, if it is no person</extracomment>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>States of a finding: nobody, or somebody, has said that it may be so</extracomment>
        <translation>Прихваћен</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворен</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>%1 would hold two roles on one site; take the old one first.</source>
        <translation>Особа %1 би имала две улоге на једном сајту; прво опозовите стару.</translation>
    </message>
    <message>
        <source>%1 would not hold exactly what an administrator from there may hold; of these roles only one is possible: %2.</source>
        <translation>Особа %1 не би имала тачно оно што администратор из њене организације сме да има; од ових улога могућа је само једна: %2.</translation>
    </message>
    <message>
        <source>Nobody would be left who may sign in and holds this role without an end: %1. Give it to somebody else first.</source>
        <translation>Не би остао нико ко сме да се пријави и има ову улогу без датума истека: %1. Прво је доделите неком другом.</translation>
    </message>
    <message>
        <source>These roles are expected to be held by different people: %1.</source>
        <translation>Очекује се да ове улоге имају различите особе: %1.</translation>
    </message>
    <message>
        <source>Newer editions of Control Hub allow only one of these roles: %1.</source>
        <translation>Новија издања апликације Контролно чвориште дозвољавају само једну од ових улога: %1.</translation>
    </message>
    <message>
        <source>With a contact center standard license this person can&apos;t use the management portal, whatever roles are held: only the agent desktop opens.</source>
        <translation>Са стандардном лиценцом контакт центра ова особа не може да користи портал за управљање, ма које улоге имала: отвара се само Agent Desktop.</translation>
    </message>
    <message>
        <source>The role %1 gives nothing without one of: %2. The next change of roles removes it.</source>
        <translation>Улога %1 не даје ништа без једне од улога: %2. Уклониће је следећа промена улога.</translation>
    </message>
    <message>
        <source>Nobody with the e-mail address %1 is known here; sign in as one of the administrators.</source>
        <translation>Овде нико нема е-адресу %1; пријавите се као неки од администратора.</translation>
    </message>
    <message>
        <source>%1 may not sign in: only people whose status is Active or Verified act here.</source>
        <translation>Особа %1 не сме да се пријави: овде раде само особе чији је статус „Активан“ или „Потврђен“.</translation>
    </message>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>Ове особе више нема овде; листа је застарела.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; check its spelling.</source>
        <translation>Овде нико нема е-адресу %1; проверите да ли је исправно написана.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have.</source>
        <extracomment>%1 is a privilege, %2 its level (&quot;Full access&quot; or &quot;Read-only&quot;), %3 one to three names</extracomment>
        <translation>За ово је потребно право „%1“ (%2), које немате.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have. It can be given by: %3.</source>
        <translation>За ово је потребно право „%1“ (%2), које немате. Ко може да га додели: %3.</translation>
    </message>
    <message>
        <source>%1 holds no administrator role here, so there is nothing to sign in for.</source>
        <translation>Особа %1 овде нема ниједну администраторску улогу, па нема због чега да се пријави.</translation>
    </message>
    <message>
        <source>This workspace holds an organization already.</source>
        <translation>Овај радни простор већ садржи организацију.</translation>
    </message>
    <message>
        <source>%1 is not a domain; enter one like example.com.</source>
        <translation>%1 није домен; унесите домен као што је example.com.</translation>
    </message>
    <message>
        <source>The organization needs a name; enter one.</source>
        <translation>Организацији је потребан назив; унесите га.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known; choose one like Europe/Belgrade.</source>
        <translation>Временска зона %1 није позната; изаберите зону као што је Europe/Belgrade.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Први администратор</translation>
    </message>
    <message>
        <source>A demo needs at least one user and one administrator, and no more administrators than users.</source>
        <translation>За демо је потребан бар један корисник и један администратор, и не више администратора него корисника.</translation>
    </message>
    <message>
        <source>There is no site %1 here; check its spelling.</source>
        <translation>Овде нема сајта %1; проверите да ли је исправно написан.</translation>
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
        <translation>Улога %1 се не додељује по сајту; изоставите сајт.</translation>
    </message>
    <message>
        <source>The role %1 is given per site; name the site.</source>
        <translation>Улога %1 се додељује по сајту; наведите сајт.</translation>
    </message>
    <message>
        <source>The role %1 is not given to people of this kind of organization.</source>
        <translation>Улога %1 се не додељује особама из организације ове врсте.</translation>
    </message>
    <message>
        <source>Site roles are given only on sites that Control Hub manages; %1 is managed by Site Administration.</source>
        <translation>Улоге на сајту додељују се само на сајтовима којима управља Контролно чвориште; сајтом %1 управља Администрација сајта.</translation>
    </message>
    <message>
        <source>The organization has no contact center license, so the role %1 is not offered.</source>
        <translation>Организација нема лиценцу контакт центра, па улога %1 није у понуди.</translation>
    </message>
    <message>
        <source>Nobody gives the role %1 to himself; ask another full administrator.</source>
        <translation>Нико не додељује улогу %1 себи; обратите се другом пуном администратору.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own; ask somebody else who may assign roles.</source>
        <translation>Нико не додељује улоге себи нити мења своје; обратите се неком другом ко сме да додељује улоге.</translation>
    </message>
    <message>
        <source>The end of the role lies in the past; choose today or a later day.</source>
        <translation>Датум истека улоге је у прошлости; изаберите данашњи или каснији дан.</translation>
    </message>
    <message numerus="yes">
        <source>For external administrators this role ends after %n day(s) at the latest; choose an earlier day.</source>
        <translation>
            <numerusform>За спољне администраторе ова улога истиче најкасније после %n дана; изаберите ранији дан.</numerusform>
            <numerusform>За спољне администраторе ова улога истиче најкасније после %n дана; изаберите ранији дан.</numerusform>
            <numerusform>За спољне администраторе ова улога истиче најкасније после %n дана; изаберите ранији дан.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 is replaced.</source>
        <translation>Улога %1 се замењује.</translation>
    </message>
    <message>
        <source>The role %1 is given only to somebody who also holds one of: %2.</source>
        <translation>Улога %1 се додељује само особи која има и једну од улога: %2.</translation>
    </message>
    <message>
        <source>The role %1 ends with it: it is held only together with one of: %2.</source>
        <translation>С тим престаје и улога %1: важи само заједно с једном од улога: %2.</translation>
    </message>
    <message>
        <source>Changing an organization role can affect these roles in Control Hub; look at them there afterwards: %1.</source>
        <translation>Промена организационе улоге може да утиче на ове улоге у Контролном чворишту; проверите их тамо после тога: %1.</translation>
    </message>
    <message>
        <source>This is your last role: without it you can no longer sign in here. Do you want to give it up?</source>
        <translation>Ово је ваша последња улога: без ње више не можете да се пријавите овде. Желите ли да је се одрекнете?</translation>
    </message>
    <message>
        <source>%1 belongs to another organization and is no external administrator here; add the person as one first.</source>
        <translation>Особа %1 припада другој организацији и овде није спољни администратор; прво је додајте као спољног администратора.</translation>
    </message>
    <message>
        <source>The role %1 is given only by somebody of this organization who holds: %2.</source>
        <translation>Улогу %1 додељује само неко из ове организације ко има улогу: %2.</translation>
    </message>
    <message>
        <source>%1 holds administrator roles. Only somebody who may give and take them may change the e-mail address or the status, or remove the person.</source>
        <translation>Особа %1 има администраторске улоге. Само неко ко сме да их додељује и опозива може да јој промени е-адресу или статус или да је уклони.</translation>
    </message>
    <message>
        <source>%1 held no other role and is no longer an administrator here; to come back the person must be added anew.</source>
        <translation>Особа %1 није имала другу улогу и овде више није администратор; за повратак мора поново да се дода.</translation>
    </message>
    <message>
        <source>The text holds a NUL character; remove it.</source>
        <translation>Текст садржи знак NUL; уклоните га.</translation>
    </message>
    <message>
        <source>The text is longer than 1024 characters; shorten it.</source>
        <translation>Текст је дужи од 1024 знака; скратите га.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>Статус „%1“ није познат; употребите Active, Verified, Not verified, Pending или Inactive.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to %2 already; enter another one.</source>
        <translation>Е-адреса %1 већ припада особи %2; унесите другу.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone changes or removes the person.</source>
        <translation>Особа %1 припада другој организацији, која једина мења или уклања ту особу.</translation>
    </message>
    <message>
        <source>With this status you can no longer sign in and lose what your roles give you. Do you want that?</source>
        <translation>С овим статусом више не можете да се пријавите и губите оно што вам улоге дају. Желите ли то?</translation>
    </message>
    <message>
        <source>This removes yourself and all of your roles. Do you want that?</source>
        <translation>Овим уклањате себе и све своје улоге. Желите ли то?</translation>
    </message>
    <message>
        <source>A contact center standard license decides whether %1 can use the management portal; only another person who holds this role gives or takes it: %2.</source>
        <translation>Од стандардне лиценце контакт центра зависи да ли особа %1 може да користи портал за управљање; може да је додели или одузме само друга особа која има ову улогу: %2.</translation>
    </message>
    <message>
        <source>The end of the role is too far off; choose a day before the year 9999.</source>
        <translation>Крај улоге је предалеко; изаберите дан пре 9999. године.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization; activation e-mails go to own users alone.</source>
        <translation>Особа %1 припада другој организацији; активационе е-поруке шаљу се само сопственим корисницима.</translation>
    </message>
    <message>
        <source>%1 is inactive and holds no contact-center license, so there is nothing to be activated; change the status first.</source>
        <translation>Особа %1 је неактивна и нема лиценцу контакт центра, па нема шта да се активира; прво промените статус.</translation>
    </message>
    <message>
        <source>%1 is active already and holds no contact-center license, so there is nothing to be activated; leave this person out.</source>
        <translation>Особа %1 је већ активна и нема лиценцу контакт центра, па нема шта да се активира; изоставите је.</translation>
    </message>
    <message>
        <source>One of the activation e-mails is no longer there; export again.</source>
        <translation>Једне од активационих е-порука више нема; извезите поново.</translation>
    </message>
    <message>
        <source>One of the activation e-mails was marked as sent or failed meanwhile; export again.</source>
        <translation>Једна од активационих е-порука је у међувремену означена као послата или неуспела; извезите поново.</translation>
    </message>
    <message>
        <source>There is no activation e-mail to %1; queue one and export it first.</source>
        <translation>Нема активационе е-поруке за примаоца %1; прво је ставите у одлазну пошту и извезите.</translation>
    </message>
    <message>
        <source>The activation e-mail to %1 still waits in the outbox; export it before saying what became of it.</source>
        <translation>Активациона е-порука за примаоца %1 још чека у одлазној пошти; извезите је пре него што наведете њен исход.</translation>
    </message>
    <message>
        <source>The name %1 can&apos;t be used here; enter another one.</source>
        <translation>Назив %1 не може да се користи овде; унесите други.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to %2 already; give another one.</source>
        <extracomment>%1 is a domain, %2 the name of an organization</extracomment>
        <translation>Домен %1 већ припада организацији %2; наведите други.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another organization already; give another one.</source>
        <translation>Домен %1 већ припада другој организацији; наведите други.</translation>
    </message>
    <message>
        <source>Only a partner manages a subscription or has an active sale; leave that out or make the organization a partner.</source>
        <translation>Само партнер управља претплатом или има активну продају; изоставите то или организацију додајте као партнера.</translation>
    </message>
    <message>
        <source>A customer is made together with its first full administrator; name the e-mail address.</source>
        <translation>Организација клијената се прави заједно са својим првим пуним администратором; наведите његову е-адресу.</translation>
    </message>
    <message>
        <source>Only a customer has administrators; leave the administrator out.</source>
        <translation>Само организација клијената има администраторе; изоставите администратора.</translation>
    </message>
    <message>
        <source>The first full administrator of a customer is an own user of it or one of a partner, and %1 belongs to somebody else; give another address.</source>
        <translation>Први пуни администратор организације клијената може да буде њен сопствени корисник или корисник партнера, а %1 припада неком другом; наведите другу адресу.</translation>
    </message>
    <message>
        <source>%1 may not sign in and so can&apos;t be the first full administrator; only people whose status is Active or Verified can.</source>
        <translation>Особа %1 не сме да се пријави, па не може да буде први пуни администратор; то могу само особе чији је статус „Активан“ или „Потврђен“.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1, so the first administrator needs a name; enter one.</source>
        <translation>Овде нико нема е-адресу %1, па је потребно име првог администратора; унесите га.</translation>
    </message>
    <message>
        <source>There is no organization %1 here; check its spelling.</source>
        <translation>Овде нема организације %1; проверите да ли је назив исправно написан.</translation>
    </message>
    <message>
        <source>%1 is no partner; only a partner manages a subscription or has an active sale.</source>
        <translation>Организација %1 није партнер; само партнер управља претплатом или има активну продају.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation and are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>Особа %1 (%2) је спољни администратор из те организације и има ове улоге: %3. Од њих следеће у новом односу не дају ништа и уклањају се: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation; they stay until they are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>Особа %1 (%2) је спољни администратор из те организације и има ове улоге: %3. Од њих следеће у новом односу не дају ништа и остају док се не уклоне: %4.</translation>
    </message>
    <message>
        <source>You are among them (%1): nobody deactivates or removes himself together with others. Leave yourself out, or do that in a step of its own.</source>
        <translation>Међу њима сте и ви (%1): нико не деактивира нити уклања себе заједно с другима. Изоставите себе или то урадите засебно.</translation>
    </message>
    <message>
        <source>One of these people is no longer here; the list was out of date.</source>
        <translation>Једне од тих особа више нема овде; листа је била застарела.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Радња је отказана; ништа није промењено.</translation>
    </message>
    <message>
        <source>Accepting a finding needs a reason; write one.</source>
        <translation>За прихватање налаза потребан је разлог; напишите га.</translation>
    </message>
    <message>
        <source>There is no finding %1 now; it may have ended. Look at the list again.</source>
        <translation>Налаза %1 сада нема; можда више не важи. Погледајте листу поново.</translation>
    </message>
    <message>
        <source>These roles give nothing to people of this kind of organization; take them back: %1.</source>
        <translation>Ове улоге не дају ништа особама из организације ове врсте; опозовите их: %1.</translation>
    </message>
    <message>
        <source>There are site roles only on sites that Control Hub manages; take them back on: %1.</source>
        <translation>Улоге на сајту постоје само на сајтовима којима управља Контролно чвориште; опозовите их на следећим сајтовима: %1.</translation>
    </message>
    <message>
        <source>Only the partner&apos;s administrator holds this role for good; give it to somebody of the organization itself: %1.</source>
        <translation>Ову улогу трајно има само администратор партнера; доделите је некоме из саме организације: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n person(s) hold this role for good; at least two are advised: %1.</source>
        <translation>
            <numerusform>Ову улогу трајно има само %n особа; саветују се бар две: %1.</numerusform>
            <numerusform>Ову улогу трајно имају само %n особе; саветују се бар две: %1.</numerusform>
            <numerusform>Ову улогу трајно има само %n особа; саветују се бар две: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is longer than 1024 characters; shorten it.</source>
        <translation>Разлог је дужи од 1024 знака; скратите га.</translation>
    </message>
    <message>
        <source>The role %1 is given to an external administrator only by somebody who may delegate it, which you may not.</source>
        <translation>Улогу „%1“ спољном администратору додељује само неко ко сме да је делегира, а ви то не смете.</translation>
    </message>
    <message>
        <source>%1 is an administrator of another organization too. Its full administrators must take that role back before the e-mail address or the status is changed or the person is removed.</source>
        <translation>Особа %1 је администратор и у другој организацији. Тамошњи пуни администратори морају прво да опозову ту улогу, па тек онда могу да се промене адреса е-поште или статус, односно да се особа уклони.</translation>
    </message>
    <message>
        <source>The heading is longer than 1024 characters; shorten it.</source>
        <translation>Заглавље је дуже од 1024 знака; скратите га.</translation>
    </message>
    <message>
        <source>A license is added without &quot;(Suspended)&quot; in its heading; leave that out.</source>
        <translation>Лиценца се додаје без „(Suspended)“ у заглављу; изоставите то.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heading of a license; enter one like &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>„%1“ није заглавље лиценце; унесите заглавље као што је „Messaging [Subscription]“ или „adriatic.webex.com - Meetings [Subscription]“.</translation>
    </message>
    <message>
        <source>By its heading the license is of the service &quot;%1&quot;, not of &quot;%2&quot;; leave the service out.</source>
        <translation>Према заглављу лиценца припада услузи „%1“, а не „%2“; изоставите услугу.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is not known; give one of: %2.</source>
        <translation>Услуга „%1“ није позната; наведите једну од следећих: %2.</translation>
    </message>
    <message>
        <source>There is no license %1 here; give its whole heading.</source>
        <translation>Овде нема лиценце %1; наведите њено цело заглавље.</translation>
    </message>
    <message>
        <source>The license %1 is to be given and taken at once; name it only once.</source>
        <translation>Лиценца %1 је наведена и за додељивање и за одузимање; наведите је само једном.</translation>
    </message>
    <message>
        <source>The license %1 is suspended and can&apos;t be assigned.</source>
        <translation>Лиценца %1 је обустављена и не може да се додели.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone gives the person licenses.</source>
        <translation>Особа %1 припада другој организацији, која јој једина додељује лиценце.</translation>
    </message>
    <message>
        <source>There is no site %1 here; add the site first.</source>
        <translation>Овде нема сајта %1; прво додајте сајт.</translation>
    </message>
    <message>
        <source>There is a license %1 already.</source>
        <translation>Лиценца %1 већ постоји.</translation>
    </message>
    <message>
        <source>Days after which the read-only role of an external administrator ends</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Број дана после којег спољном администратору истиче улога само за читање</translation>
    </message>
    <message>
        <source>External administrators see the title of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Спољни администратори виде радно место корисника</translation>
    </message>
    <message>
        <source>External administrators see the department of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Спољни администратори виде одељење корисника</translation>
    </message>
    <message>
        <source>External administrators see the phone number of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Спољни администратори виде број телефона корисника</translation>
    </message>
    <message>
        <source>External administrators see the licenses of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Спољни администратори виде лиценце корисника</translation>
    </message>
    <message>
        <source>External administrators see when users were last active</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>Спољни администратори виде када су корисници последњи пут били активни</translation>
    </message>
    <message>
        <source>Minutes without use after which the window locks itself</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Број минута без коришћења после којег се прозор закључава</translation>
    </message>
    <message>
        <source>You have the privilege &quot;%1&quot; only under a condition that does not hold here: %2. Ask somebody who has it without.</source>
        <extracomment>%1 is a privilege, %2 the conditions under which somebody has it</extracomment>
        <translation>Право „%1“ имате само под условом који овде није испуњен: %2. Обратите се неком ко то право има без тог услова.</translation>
    </message>
    <message>
        <source>There is no organization %1 here that could have sold it; check its spelling or add the organization first.</source>
        <translation>Овде нема организације %1, па не може да буде продавац; проверите да ли је назив исправно написан или је прво додајте.</translation>
    </message>
    <message>
        <source>There is no setting %1; there are: %2.</source>
        <extracomment>%1 is what was asked for, %2 a list of keys</extracomment>
        <translation>Не постоји поставка %1; постоје: %2.</translation>
    </message>
    <message>
        <source>The setting %1 is yes or no, not &quot;%2&quot;; give one of them.</source>
        <translation>Вредност поставке %1 је yes или no, а не „%2“; наведите једну од њих.</translation>
    </message>
    <message>
        <source>The setting %1 is a whole number from %2 to %3, not &quot;%4&quot;; give one of them.</source>
        <translation>Вредност поставке %1 је цео број од %2 до %3, а не „%4“; наведите такав број.</translation>
    </message>
    <message>
        <source>The name is longer than 255 characters; shorten it.</source>
        <translation>Назив је дужи од 255 знакова; скратите га.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a site; enter a host name like adriatic.webex.com.</source>
        <translation>„%1“ није назив сајта; унесите име хоста као што је adriatic.webex.com.</translation>
    </message>
    <message>
        <source>There is a site %1 already; enter another name.</source>
        <translation>Сајт %1 већ постоји; унесите други назив.</translation>
    </message>
    <message>
        <source>This takes your last role from you: without it you can no longer sign in here. Do you want that?</source>
        <translation>Овим губите своју последњу улогу: без ње више не можете да се пријавите овде. Желите ли то?</translation>
    </message>
    <message>
        <source>%1 would lose the role %2 on %3, so somebody who may take it must do so first. %4</source>
        <extracomment>%1 is a person, %2 a role, %3 a site, %4 the message of what forbids to take the role</extracomment>
        <translation>Особа %1 би изгубила улогу „%2“ на сајту %3, па је прво мора одузети неко ко то сме. %4</translation>
    </message>
    <message>
        <source>%1 (%2) loses the role %3 on %4.</source>
        <extracomment>%1 is a person, %2 the e-mail address, %3 a role, %4 a site</extracomment>
        <translation>Особа %1 (%2) губи улогу „%3“ на сајту %4.</translation>
    </message>
    <message>
        <source>%1 has licenses, and their headings in Control Hub&apos;s file begin with the name of the site: under another name they would be others. Add a site with the new name instead.</source>
        <translation>Сајт %1 има лиценце чија заглавља у датотеци апликације Контролно чвориште почињу називом сајта: под другим називом то би биле друге лиценце. Уместо тога додајте сајт с новим називом.</translation>
    </message>
    <message>
        <source>The e-mail address %1 can&apos;t be used here; enter another one.</source>
        <translation>Е-адреса %1 не може да се користи овде; унесите другу.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization and keeps these roles, which give from now on what they give in the new relation: %3.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a list of roles</extracomment>
        <translation>Особа %1 (%2) је спољни администратор из те организације и задржава ове улоге, које убудуће дају оно што дају у новом односу: %3.</translation>
    </message>
    <message>
        <source>Puts an activation e-mail into the outbox</source>
        <translation>Активациона е-порука ставља се у одлазну пошту</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Састанци</translation>
    </message>
    <message>
        <source>Messaging</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Размена порука</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Позивање</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Стандардни контакт центар</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Премијум контакт центар</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Any other service of Webex</extracomment>
        <translation>Друго</translation>
    </message>
    <message>
        <source>%1 is an administrator here already; change the roles instead of adding the person again.</source>
        <translation>Особа %1 је овде већ администратор; уместо да је поново додајете, промените јој улоге.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; state which organization the person belongs to.</source>
        <translation>О адреси %1 и њеном домену ништа није познато; наведите којој организацији особа припада.</translation>
    </message>
    <message>
        <source>A break-glass access needs a purpose; say what it is for.</source>
        <translation>За приступ разбијањем стакла потребна је сврха; наведите чему служи.</translation>
    </message>
    <message>
        <source>The purpose is longer than 1024 characters; shorten it.</source>
        <translation>Сврха је дужа од 1024 знака; скратите је.</translation>
    </message>
    <message>
        <source>The next test lies in the past or too far off; choose today or a later day.</source>
        <translation>Следећа провера је у прошлости или је предалеко; изаберите данашњи или неки каснији дан.</translation>
    </message>
    <message>
        <source>An external administrator needs at least one role; choose one.</source>
        <translation>Спољном администратору потребна је бар једна улога; изаберите неку.</translation>
    </message>
    <message>
        <source>An external administrator is promoted or demoted to one of these roles: %1.</source>
        <translation>Унапређењем или снижавањем улоге спољни администратор добија једну од следећих улога: %1.</translation>
    </message>
    <message>
        <source>%1 has no active sale here, so nobody from there can take the provisioning role by himself.</source>
        <translation>Организација %1 овде нема активну продају, па нико из ње не може сам да преузме улогу администратора за обезбеђивање.</translation>
    </message>
    <message>
        <source>%1 is no address of %2; look at its spelling.</source>
        <translation>%1 није адреса из организације %2; проверите да ли је исправно написана.</translation>
    </message>
    <message>
        <source>%1 is an external administrator here already; demote the person if the role is to be another one.</source>
        <translation>Особа %1 је овде већ спољни администратор; ако треба да има другу улогу, снизите јој улогу.</translation>
    </message>
    <message>
        <source>%1 is not marked as a break-glass access, so there is nothing to test; mark the person first.</source>
        <translation>Особа %1 није означена за приступ разбијањем стакла, па нема шта да се провери; прво је означите.</translation>
    </message>
    <message>
        <source>The day of the test lies in the future; choose today or an earlier day.</source>
        <translation>Дан провере је у будућности; изаберите данашњи или неки ранији дан.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, so there is no sheet to make; mark one first.</source>
        <translation>Ниједан спољни администратор није означен за приступ разбијањем стакла, па лист не може да се изради; прво означите неког.</translation>
    </message>
    <message>
        <source>This person is no external administrator here; the list may be out of date.</source>
        <translation>Ова особа овде није спољни администратор; листа је можда застарела.</translation>
    </message>
    <message>
        <source>%1 is a private account of the consumer organization, and those can&apos;t become external administrators; ask for an address of the person&apos;s own organization.</source>
        <translation>%1 је приватни налог из потрошачке организације, а такви налози не могу да постану спољни администратори; затражите адресу из организације којој особа припада.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself; give the person roles in the list of users instead.</source>
        <translation>Особа %1 припада самој овој организацији; уместо тога јој доделите улоге на листи корисника.</translation>
    </message>
    <message>
        <source>The name of the organization is too long; shorten it.</source>
        <translation>Назив организације је предугачак; скратите га.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3; leave the organization out.</source>
        <translation>Адреса %1 припада организацији %2, а не организацији %3; изоставите организацију.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself and is no external administrator; change the roles in the list of users instead.</source>
        <translation>Особа %1 припада самој овој организацији и није спољни администратор; уместо тога јој промените улоге на листи корисника.</translation>
    </message>
    <message>
        <source>%1 is no external administrator here any more; to come back the person must be added anew.</source>
        <translation>Особа %1 овде више није спољни администратор; за повратак мора поново да се дода.</translation>
    </message>
    <message>
        <source>As long as the sale of %1 is active, this partner can take the provisioning role again by itself, though never the full one. Whoever wants it out altogether must talk to it.</source>
        <translation>Док је продаја партнера %1 активна, тај партнер може поново сам да преузме улогу администратора за обезбеђивање, али никада улогу пуног администратора. Ко жели да га потпуно искључи, мора с њим да разговара.</translation>
    </message>
    <message>
        <source>The role %1 ends by itself after %2; give it anew if it is still needed.</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Улога %1 сама истиче после %2; доделите је поново ако је још потребна.</translation>
    </message>
    <message>
        <source>The break-glass access was to be tested by %1; test it and record the day.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Приступ разбијањем стакла требало је проверити до %1; проверите га и забележите дан.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, the way in when sign-in fails; mark one, or accept this finding.</source>
        <translation>Ниједан спољни администратор није означен за приступ разбијањем стакла, начин уласка када пријава не успе; означите неког или прихватите овај налаз.</translation>
    </message>
    <message>
        <source>Days after which a break-glass access is to be tested again</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Број дана после којег приступ разбијањем стакла треба поново проверити</translation>
    </message>
    <message>
        <source>The organization does not show this of its users to external administrators: %1. Leave it out, or ask somebody of the organization.</source>
        <extracomment>%1 is what of users is not shown, such as Title</extracomment>
        <translation>Организација спољним администраторима не приказује следеће податке о својим корисницима: %1. Изоставите их или се обратите неком из организације.</translation>
    </message>
    <message>
        <source>This workspace holds no customer with the name %1; check its spelling.</source>
        <translation>У овом радном простору нема клијента под именом %1; проверите како је написано.</translation>
    </message>
    <message>
        <source>This organization is no longer here; the list was out of date.</source>
        <translation>Ове организације више нема овде; листа је застарела.</translation>
    </message>
    <message>
        <source>A backup holds everything of every organization in the file. Whoever makes or restores one must hold this role in each of them, which you do not: %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Резервна копија садржи све податке сваке организације у датотеци. Ко је прави или враћа стање из ње, мора у свакој од њих да има следећу улогу, а ви је немате у свима: %1.</translation>
    </message>
    <message>
        <source>none, by rule %1</source>
        <extracomment>%1 is the number of a rule that takes a privilege away</extracomment>
        <translation>нема, према правилу %1</translation>
    </message>
    <message>
        <source>None, by rule R15: the organization has no contact center.</source>
        <translation>Нема, према правилу R15: организација нема контакт центар.</translation>
    </message>
    <message>
        <source>None, by rule R17: with a contact center standard license a full administrator can open the agent desktop only.</source>
        <translation>Нема, према правилу R17: са стандардном лиценцом за контакт центар пун администратор може да отвори само Agent Desktop.</translation>
    </message>
    <message>
        <source>None, by rule R34: nobody signs in with the status that this person has.</source>
        <translation>Нема, према правилу R34: са статусом ове особе нико се не пријављује.</translation>
    </message>
    <message>
        <source>None, by rule %1.</source>
        <extracomment>Why somebody does not have a privilege: %1 is the number of a rule</extracomment>
        <translation>Нема, према правилу %1.</translation>
    </message>
    <message>
        <source>Not by these roles</source>
        <extracomment>In place of a level: of somebody&apos;s roles only some are shown, and none of these gives the privilege</extracomment>
        <translation>Не по овим улогама</translation>
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
    <name>Import</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Увоз је отказан; ништа није промењено.</translation>
    </message>
    <message>
        <source>The e-mail address stands in row %1 already; keep one of the rows.</source>
        <extracomment>%1 is the number of a row in a file</extracomment>
        <translation>Е-адреса већ стоји у реду %1; задржите један од тих редова.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; add the person first.</source>
        <translation>Овде нико нема е-адресу %1; прво додајте ту особу.</translation>
    </message>
    <message>
        <source>%1 names no site and was left as it is.</source>
        <translation>Улога %1 не наводи сајт и остала је каква је била.</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3</source>
        <extracomment>One change of a person&apos;s profile: heading of a column, old value, new value</extracomment>
        <translation>%1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The file changed while it was read; nothing was imported. Try again.</source>
        <translation>Датотека је промењена док се читала; ништа није увезено. Покушајте поново.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, so nobody in it can be told apart; add the column.</source>
        <translation>Датотека нема колону „%1“, па особе у њој не могу да се разликују; додајте ту колону.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>Статус „%1“ није познат; употребите Active, Verified, Not verified, Pending или Inactive.</translation>
    </message>
    <message>
        <source>A license column holds TRUE, FALSE or nothing, not &quot;%1&quot;.</source>
        <translation>Колона лиценце садржи TRUE, FALSE или ништа, а не „%1“.</translation>
    </message>
    <message>
        <source>The license is suspended and can&apos;t be assigned; put FALSE here.</source>
        <translation>Лиценца је обустављена и не може да се додели; овде упишите FALSE.</translation>
    </message>
    <message>
        <source>The person belongs to another organization, which alone changes the profile.</source>
        <translation>Особа припада другој организацији, која једина мења профил.</translation>
    </message>
    <message>
        <source>With this status you could no longer sign in; change it by itself, not by an import.</source>
        <translation>С овим статусом више не бисте могли да се пријавите; промените га засебно, а не увозом.</translation>
    </message>
    <message>
        <source>The license %1 is suspended from now on.</source>
        <translation>Лиценца %1 је од сада обустављена.</translation>
    </message>
    <message>
        <source>The license %1 is no longer suspended.</source>
        <translation>Лиценца %1 више није обустављена.</translation>
    </message>
    <message>
        <source>Two columns are about the same license; delete one of them.</source>
        <translation>Две колоне се односе на исту лиценцу; избришите једну од њих.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column.</source>
        <translation>Једна колона нема заглавље; дајте јој га или избришите колону.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them.</source>
        <translation>Две колоне имају исто заглавље; преименујте или избришите једну од њих.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>Ред има више ћелија него што има заглавља; проверите раздвајаче и наводнике у овом реду.</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>What an import does to a person: %1 is a license that is taken away</extracomment>
        <translation>без лиценце %1</translation>
    </message>
    <message>
        <source>The e-mail address can&apos;t be used here; enter another one.</source>
        <translation>Ова адреса е-поште не може да се користи овде; унесите другу.</translation>
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
        <translation>Додато</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Промењено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Непромењено</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Something about a row of the file that is worth knowing</extracomment>
        <translation>Напомена</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file %1 has changed since it was looked at; nothing was imported. Look at it again.</source>
        <translation>Датотека %1 је промењена откад је прегледана; ништа није увезено. Прегледајте је поново.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; add it, or choose a file that Control Hub or Rolecall exported.</source>
        <translation>Датотека нема колону „%1“; додајте је или изаберите датотеку коју је извезло Контролно чвориште или Rolecall.</translation>
    </message>
    <message>
        <source>There is no administrator role &quot;%1&quot;; write it as Control Hub or the role tables do, a site role with its site in parentheses.</source>
        <translation>Не постоји администраторска улога „%1“; напишите је као у Контролном чворишту или у табелама улога, а улогу на сајту са сајтом у заградама.</translation>
    </message>
    <message>
        <source>The row ends before this column; end it with a comma if the person is to lose every role.</source>
        <translation>Ред се завршава пре ове колоне; завршите га зарезом ако особа треба да изгуби све улоге.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open the demo, whose people are made up.</source>
        <translation>Отвара демо, у којем су људи измишљени.</translation>
    </message>
    <message>
        <source>Sign in as the administrator with this e-mail address.</source>
        <translation>Пријављује администратора с овом е-адресом.</translation>
    </message>
    <message>
        <source>Use this language: en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>Користи овај језик: en, sr_Latn, sr_Cyrl или bg.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation>Чува слику прозора и завршава рад.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Може да се отвори само једна датотека.</translation>
    </message>
    <message>
        <source>Either a file or --demo can be opened, not both.</source>
        <translation>Може да се отвори датотека или --demo, не обоје.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are en, sr_Latn, sr_Cyrl and bg.</source>
        <translation>Не постоји језик „%1“; постоје en, sr_Latn, sr_Cyrl и bg.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;; there are: %2.</source>
        <translation>Не постоји страница „%1“; постоје: %2.</translation>
    </message>
    <message>
        <source>Offline console for the administrator roles of a Webex organization.</source>
        <translation>Конзола која ради без мреже, за администраторске улоге Webex организације.</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>Радни простор који се отвара.</translation>
    </message>
    <message>
        <source>Work on this customer, where the workspace holds several.</source>
        <translation>Ради с овим клијентом, ако их у радном простору има више.</translation>
    </message>
    <message>
        <source>Name the file that --organization is about.</source>
        <translation>Наведите датотеку на коју се односи опција --organization.</translation>
    </message>
    <message>
        <source>Show this page first: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit or settings.</source>
        <translation>Прво приказује ову страницу: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit или settings.</translation>
    </message>
</context>
<context>
    <name>OpeningNotes</name>
    <message>
        <source>This workspace is open for reading only, because it is open for writing in %1. To change it, close it there, then open it here again.</source>
        <extracomment>%1 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>Овај радни простор је отворен само за читање, јер га за уписивање држи отвореним %1. Да бисте га мењали, затворите га тамо, па га овде поново отворите.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because no lock could be made beside it. To change it, make room on its disk, then open it again.</source>
        <translation>Овај радни простор је отворен само за читање, јер поред њега није могла да се направи датотека за закључавање. Да бисте га мењали, ослободите место на његовом диску, па га поново отворите.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because its file or folder can&apos;t be written. To change it, open a copy that you may write.</source>
        <translation>Овај радни простор је отворен само за читање, јер у његову датотеку или фасциклу не може да се уписује. Да бисте га мењали, отворите копију у коју смете да уписујете.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Manages the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Управља претплатом; продаја је активна</translation>
    </message>
    <message>
        <source>Manages the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Управља претплатом; нема активне продаје</translation>
    </message>
    <message>
        <source>Does not manage the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Не управља претплатом; продаја је активна</translation>
    </message>
    <message>
        <source>Does not manage the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Не управља претплатом; нема активне продаје</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a column of organizations: this is the one that is worked on</extracomment>
        <translation>У употреби</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>Чека</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>Извезена</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>Послата</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>Слање није успело</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>You are among them (%1): nobody gives up his last role together with changes of others. Leave yourself out, or do that in a step of its own.</source>
        <translation>Међу њима сте и ви (%1): нико се не одриче своје последње улоге заједно с изменама других. Изоставите себе или то урадите засебно.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Радња је отказана; ништа није промењено.</translation>
    </message>
    <message>
        <source>A person who is removed loses everything; ask for the removal alone.</source>
        <translation>Особа која се уклања губи све; затражите само уклањање.</translation>
    </message>
    <message>
        <source>The person is named twice; leave the second time out.</source>
        <translation>Особа је наведена двапут; изоставите је други пут.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2</source>
        <extracomment>%n of %1 people; %2 is a sentence, the reason</extracomment>
        <translation>
            <numerusform>Нико није промењен, јер %n од %1 особа не може да се промени. %2</numerusform>
            <numerusform>Нико није промењен, јер %n од %1 особа не могу да се промене. %2</numerusform>
            <numerusform>Нико није промењен, јер %n од %1 особа не може да се промени. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2: %3</source>
        <extracomment>%n of %1 people; %2 is the name of one of them, %3 a sentence, the reason</extracomment>
        <translation>
            <numerusform>Нико није промењен, јер %n од %1 особа не може да се промени. %2: %3</numerusform>
            <numerusform>Нико није промењен, јер %n од %1 особа не могу да се промене. %2: %3</numerusform>
            <numerusform>Нико није промењен, јер %n од %1 особа не може да се промени. %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Додељује се: %1</translation>
    </message>
    <message>
        <source>Gives %1 on %2</source>
        <translation>Додељује се: %1 на сајту %2</translation>
    </message>
    <message>
        <source>Gives %1 until %2</source>
        <extracomment>%1 is a role, %2 a day, or %2 a Webex site and %3 a day</extracomment>
        <translation>Додељује се: %1, до %2</translation>
    </message>
    <message>
        <source>Gives %1 on %2 until %3</source>
        <translation>Додељује се: %1 на сајту %2, до %3</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Опозива се: %1</translation>
    </message>
    <message>
        <source>Takes %1 on %2</source>
        <translation>Опозива се: %1 на сајту %2</translation>
    </message>
    <message>
        <source>Assigns the license %1</source>
        <translation>Додељује се лиценца %1</translation>
    </message>
    <message>
        <source>Removes the license %1</source>
        <translation>Одузима се лиценца %1</translation>
    </message>
    <message>
        <source>Sets the status to %1</source>
        <extracomment>%1 is a status, such as Inactive</extracomment>
        <translation>Поставља се статус: %1</translation>
    </message>
    <message>
        <source>Removes the person with all roles and licenses</source>
        <translation>Уклања се особа са свим улогама и лиценцама</translation>
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
        <translation>Мења се</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>What a command for several people does with one of them: the person goes altogether</extracomment>
        <translation>Уклања се</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Непромењено</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Одбијено</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 на сајту %2</translation>
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
    <name>ReportPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: its number and how many there are</extracomment>
        <translation>Страница %1 од %2</translation>
    </message>
    <message>
        <source>The pages can&apos;t be painted; choose another printer or file.</source>
        <translation>Странице не могу да се исцртају; изаберите други штампач или другу датотеку.</translation>
    </message>
    <message>
        <source>Page %1 can&apos;t be printed; choose another printer or file.</source>
        <translation>Страница %1 не може да се одштампа; изаберите други штампач или другу датотеку.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Organization</source>
        <extracomment>Column of a printed table: where a person belongs
----------
Labels on a printed sheet: whose it is, when and by whom it was made</extracomment>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Улога</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Column of a printed table: who gave a role, and when</extracomment>
        <translation>Ко је доделио</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column of a printed table: last day of a role</extracomment>
        <translation>Важи до</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a printed table: why a role was given</extracomment>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Без истека</translation>
    </message>
    <message>
        <source>Taken away by rule %1</source>
        <extracomment>%1 is the number of a rule, such as R17</extracomment>
        <translation>Одузето према правилу %1</translation>
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
        <translation>Основ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 на сајту %2</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Приступ особе</translation>
    </message>
    <message>
        <source>The person holds no role.</source>
        <translation>Особа нема ниједну улогу.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of a printed table: how many people</extracomment>
        <translation>Број</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a printed table: names of people</extracomment>
        <translation>Ко</translation>
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
        <translation>Особа</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>External administrator</source>
        <translation>Спољни администратор</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 its last day</extracomment>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Findings are left out: whoever made this report does not see them.</source>
        <translation>Налази су изостављени: онај ко је израдио овај извештај не види их.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Column of a printed table: number of a rule</extracomment>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <extracomment>Column of a printed table: whom it is about</extracomment>
        <translation>Кога се тиче</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Column of a printed table: what was found</extracomment>
        <translation>Налаз</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of a printed table: since when</extracomment>
        <translation>Од када</translation>
    </message>
    <message>
        <source>There are no open findings.</source>
        <translation>Нема отворених налаза.</translation>
    </message>
    <message>
        <source>Administrators today</source>
        <translation>Администратори данас</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>По улогама</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По особама</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Отворени налази</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column of a printed table: a box to tick by hand</extracomment>
        <translation>Обављено</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of what somebody tried: %1 is the number of a rule</extracomment>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Одбијено према правилу %1</translation>
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
        <translation>Разлог: %1</translation>
    </message>
    <message>
        <source>More than %1 records pass the filters, which is too many for one report: filter for a shorter time, or export the log as a list.</source>
        <translation>Филтерима одговара више од %1 записа, што је превише за један извештај: филтрирајте краће време или извезите евиденцију као списак.</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Извод из евиденције надзора</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column of a printed table: number of a record</extracomment>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>When and who</source>
        <extracomment>Column of a printed table: when something was done, and by whom</extracomment>
        <translation>Када и ко</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a printed table: what was done, and to whom
----------
Column of a printed table: what of a person is to be changed</extracomment>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a printed table: done or refused</extracomment>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Changes and reason</source>
        <extracomment>Column of a printed table: what was changed, and why</extracomment>
        <translation>Измене и разлог</translation>
    </message>
    <message>
        <source>No record passes the filters.</source>
        <translation>Ниједан запис не одговара филтерима.</translation>
    </message>
    <message>
        <source>Seal %1 %2… %3</source>
        <extracomment>At the foot of a printed page: %1 and %2 are number and hash of the newest record of the audit log, %3 is the rest of the line</extracomment>
        <translation>Печат %1 %2… %3</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person</extracomment>
        <translation>Израђен %1, израдила особа %2</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Када је израђен</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Ко је израдио</translation>
    </message>
    <message>
        <source>Seal of the audit log</source>
        <extracomment>Label on a printed sheet: number and hash of the newest record of the audit log</extracomment>
        <translation>Печат евиденције надзора</translation>
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
        <translation>Са чега на шта</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column of a printed table: how it is done</extracomment>
        <translation>Корак</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>За преношење у Контролно чвориште</translation>
    </message>
    <message>
        <source>The last import showed something else.</source>
        <translation>Последњи увоз је показао нешто друго.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What changes: %1 is what Control Hub holds, %2 what is planned</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing is to be carried over.</source>
        <translation>Нема шта да се пренесе.</translation>
    </message>
    <message>
        <source>This report tells only of what whoever made it sees: the roles on his sites, and what comes of these. The person may hold more roles and privileges.</source>
        <translation>Овај извештај говори само о ономе што види онај ко га је израдио: о улогама на његовим сајтовима и о ономе што из њих следи. Особа може имати још улога и права.</translation>
    </message>
    <message>
        <source>The person holds no role on these sites.</source>
        <translation>Особа нема ниједну улогу на овим сајтовима.</translation>
    </message>
    <message>
        <source>By role and by person this report lists of others the roles on the sites of whoever made it, and nothing else: there may be more.</source>
        <translation>По улогама и по особама овај извештај од туђих улога наводи само оне на сајтовима онога ко га је израдио: може их бити још.</translation>
    </message>
</context>
<context>
    <name>RoleDescription</name>
    <message>
        <source>Role on a Webex site</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Улога на Webex сајту</translation>
    </message>
    <message>
        <source>Service role</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Улога за услугу</translation>
    </message>
    <message>
        <source>Role of external administrators</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Улога спољних администратора</translation>
    </message>
    <message>
        <source>%1: a user should hold at most one of these roles, or there is a warning: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: корисник треба да има највише једну од ових улога, иначе се јавља упозорење: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds exactly one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: спољни администратор има тачно једну од ових улога: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds at most one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: спољни администратор има највише једну од ових улога: %2.</translation>
    </message>
    <message>
        <source>A person holds at most one of these roles on each site: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>На сваком сајту једна особа има највише једну од ових улога: %1.</translation>
    </message>
    <message>
        <source>One person should not hold all of these roles, or there is a finding: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Једна особа не треба да има све ове улоге, иначе настаје налаз: %1.</translation>
    </message>
    <message>
        <source>Nobody gives this role to himself.</source>
        <translation>Нико ову улогу не додељује самом себи.</translation>
    </message>
    <message>
        <source>Only a user of the organization who holds one of these roles gives it: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Додељује је само корисник организације који има једну од ових улога: %1.</translation>
    </message>
    <message>
        <source>Whoever holds one of these roles gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Сопственим корисницима додељује је и одузима им је и онај ко има једну од ових улога: %1.</translation>
    </message>
    <message>
        <source>Whoever has full access to one of these privileges gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Сопственим корисницима додељује је и одузима им је и онај ко има пун приступ за једно од ових права: %1.</translation>
    </message>
    <message>
        <source>External administrators of any other organization get it only from somebody with full access to: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Спољни администратори из било које друге организације добијају је само од некога ко има пун приступ за право: %1.</translation>
    </message>
    <message>
        <source>At least one user of the organization who may sign in always holds this role without an end date.</source>
        <translation>Бар један корисник организације који може да се пријави увек има ову улогу без датума завршетка.</translation>
    </message>
    <message>
        <source>At least %1 people should hold this role, or there is a finding.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Ову улогу треба да имају бар %1 особе, иначе настаје налаз.</translation>
    </message>
    <message>
        <source>It gives something only together with one of these roles, and ends with the last of them: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Нешто даје само уз једну од ових улога и завршава се с последњом од њих: %1.</translation>
    </message>
    <message>
        <source>It is offered only where the organization has contact center licenses.</source>
        <translation>Нуди се само ако организација има лиценце контакт центра.</translation>
    </message>
    <message>
        <source>Together with a contact center standard license that is not suspended nothing gives these privileges: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Уз стандардну лиценцу контакт центра која није суспендована ништа не даје ова права: %1.</translation>
    </message>
    <message>
        <source>For external administrators it ends by itself after as many days as the organization has set.</source>
        <translation>Спољним администраторима престаје сама по истеку онолико дана колико је организација подесила.</translation>
    </message>
    <message>
        <source>Backing up and restoring a file takes this role in every customer of the file.</source>
        <translation>За резервну копију и враћање датотеке потребна је ова улога код сваког клијента у датотеци.</translation>
    </message>
    <message>
        <source>For each site; only on sites that Control Hub manages</source>
        <translation>За сваки сајт; само на сајтовима којима управља Control Hub</translation>
    </message>
    <message>
        <source>For the whole organization</source>
        <translation>За целу организацију</translation>
    </message>
</context>
<context>
    <name>RoleNotes</name>
    <message>
        <source>%1
Could do it: %2.</source>
        <extracomment>%1 is a sentence that says why somebody may not do something, %2 the names of people who may</extracomment>
        <translation>%1
Ко то може да уради: %2.</translation>
    </message>
    <message>
        <source>Gets the end that is chosen below, or none.</source>
        <translation>Добија датум истека изабран испод или остаје без њега.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>When a role ends; %1 is a date</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 на сајту %2</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Role</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Улога</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>full access</source>
        <extracomment>Legend of a table: what a tick means</extracomment>
        <translation>пун приступ</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Legend of a table: what an asterisk means</extracomment>
        <translation>само на додељеним сајтовима</translation>
    </message>
    <message>
        <source>no access</source>
        <extracomment>Legend of a table: what an X means</extracomment>
        <translation>нема приступа</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>Legend of a table: what a question mark means</extracomment>
        <translation>није потврђено</translation>
    </message>
    <message>
        <source>Site roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Улоге на сајтовима</translation>
    </message>
    <message>
        <source>Contact center</source>
        <extracomment>Name of a table</extracomment>
        <translation>Контакт центар</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Организационе улоге</translation>
    </message>
    <message>
        <source>Article on contact center roles, Serbian edition</source>
        <extracomment>Where a cell of a table is from</extracomment>
        <translation>Чланак о улогама контакт центра, српско издање</translation>
    </message>
    <message>
        <source>Article on administrator roles, Bulgarian edition</source>
        <translation>Чланак о администраторским улогама, бугарско издање</translation>
    </message>
    <message>
        <source>%1; the mark was a picture that is lost and has been restored</source>
        <extracomment>%1 is where a cell of a table is from; the mark is the tick in it</extracomment>
        <translation>%1; ознака је била слика која је изгубљена, па је обновљена</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>сигурно</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>врло вероватно</translation>
    </message>
    <message>
        <source>a guess, not confirmed</source>
        <translation>претпоставка, није потврђено</translation>
    </message>
</context>
<context>
    <name>RoleTableSheet</name>
    <message>
        <source>Made on %1 by %2 (%3)</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person, %3 an e-mail address</extracomment>
        <translation>Израђено %1, израдила особа %2 (%3)</translation>
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
        <translation>Имена у радном простору су предугачка за приказ на листи: заједно имају више од четири гигабајта. Скратите или уклоните нека.</translation>
    </message>
    <message>
        <source>Loading was stopped; open the workspace again to go on.</source>
        <translation>Учитавање је заустављено; поново отворите радни простор да бисте наставили.</translation>
    </message>
    <message>
        <source>The list can&apos;t be ordered in this language; choose another one in the settings.</source>
        <translation>Листа не може да се сортира на овом језику; изаберите други у поставкама.</translation>
    </message>
    <message>
        <source>Ordering the list was stopped; it stays as it is.</source>
        <translation>Сортирање листе је заустављено; листа остаје каква јесте.</translation>
    </message>
    <message>
        <source>The list is too long to be ordered; narrow it by a search.</source>
        <translation>Листа је предугачка за сортирање; сузите је претрагом.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>Датотека %1 већ постоји. Желите ли да је замените?</translation>
    </message>
    <message>
        <source>What it holds now is lost.</source>
        <translation>Њен садашњи садржај биће изгубљен.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: puts a new file in the place of an old one</extracomment>
        <translation>Замени</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Read-only access of external administrators</source>
        <translation>Приступ само за читање за спољне администраторе</translation>
    </message>
    <message>
        <source>What external administrators see of users</source>
        <translation>Шта спољни администратори виде о корисницима</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључавање</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Приступ разбијањем стакла</translation>
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
        <source>The file %1 can&apos;t be read or written; nothing was changed.</source>
        <translation>Датотека %1 не може да се чита ни да се у њу уписује; ништа није промењено.</translation>
    </message>
    <message>
        <source>There is no such organization in this workspace.</source>
        <translation>У овом радном простору нема такве организације.</translation>
    </message>
    <message>
        <source>%1 is not a Rolecall workspace; it was not changed. Choose a file that Rolecall made.</source>
        <translation>Датотека %1 није радни простор програма Rolecall; није промењена. Изаберите датотеку коју је направио Rolecall.</translation>
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
        <translation>Датотеку %1 је записала новија верзија програма Rolecall; није промењена. Отворите је том верзијом.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Датотека је оштећена: %1</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is missing.</source>
        <translation>Ред табеле %1 упућује на ред који недостаје.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Читање је отказано; ништа није промењено.</translation>
    </message>
    <message>
        <source>%1 was written by an older Rolecall and must be brought up to date first, but it can&apos;t be written; copy it to where you may write and open the copy.</source>
        <translation>Датотеку %1 је записала старија верзија програма Rolecall и она прво мора да се ажурира, али у њу не може да се уписује; копирајте је тамо где смете да уписујете и отворите копију.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>Запис %1 недостаје.</translation>
    </message>
    <message>
        <source>Record %1 is there twice, or out of its order.</source>
        <translation>Запис %1 постоји двапут или није на свом месту у низу.</translation>
    </message>
    <message>
        <source>Record %1 is not what was written.</source>
        <translation>Запис %1 није онакав какав је уписан.</translation>
    </message>
    <message>
        <source>Record %1 has another hash than the seal: the log was written anew.</source>
        <translation>Хеш записа %1 није исти као у печату: евиденција је исписана изнова.</translation>
    </message>
    <message>
        <source>Record %1 is missing: the seal is of a longer log.</source>
        <translation>Запис %1 недостаје: печат припада дужој евиденцији.</translation>
    </message>
    <message>
        <source>The change is in the file %1, but the disk did not confirm it; check the disk, then look whether the change is there.</source>
        <translation>Измена је у датотеци %1, али диск то није потврдио; проверите диск, па погледајте да ли је измена ту.</translation>
    </message>
    <message>
        <source>%1 is on a network drive; locks are not reliable there, so two people who change it at once could damage it. Copy it to a disk of this computer.</source>
        <translation>Датотека %1 је на мрежном диску; закључавање тамо није поуздано, па би двоје људи који истовремено мењају ту датотеку могло да је оштети. Копирајте је на диск овог рачунара.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Заустављено; ништа није сачувано.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read (edition %2 of the file); go back to a backup.</source>
        <translation>Из датотеке %1 ништа не може да се прочита (издање датотеке: %2); вратите се на резервну копију.</translation>
    </message>
    <message>
        <source>Table %1 is damaged: %2</source>
        <extracomment>%1 is the name of a table of the file, %2 an untranslated detail</extracomment>
        <translation>Табела %1 је оштећена: %2</translation>
    </message>
    <message>
        <source>Row %1 of table %2 is damaged.</source>
        <extracomment>%1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Ред %1 табеле %2 је оштећен.</translation>
    </message>
    <message>
        <source>The log of %1: %2</source>
        <translation>Евиденција организације %1: %2</translation>
    </message>
    <message>
        <source>The data is not what the newest record of the log vouches for.</source>
        <translation>Подаци нису онакви какве потврђује најновији запис евиденције.</translation>
    </message>
    <message>
        <source>Record %1 has lost details: the file was damaged and saved without them.</source>
        <translation>Запис %1 је изгубио појединости: датотека је била оштећена и сачувана је без њих.</translation>
    </message>
    <message>
        <source>Record %1 was lost: the file was damaged and saved without it.</source>
        <translation>Запис %1 је изгубљен: датотека је била оштећена и сачувана је без њега.</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost: the file was damaged and saved without them.</source>
        <translation>Записи од %1 до %2 су изгубљени: датотека је била оштећена и сачувана је без њих.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is no Rolecall workspace, and was not changed: go back to a backup of it (in the window: File, Restore), or save what can be read of it into a new file with &quot;rolecall-cli --workspace %1 check --save NEW&quot;.</source>
        <translation>Датотека %1 је оштећена или није радни простор програма Rolecall и није промењена: вратите се на њену резервну копију (у прозору: „Датотека“, „Врати стање из резервне копије“) или оно што се из ње може прочитати сачувајте у новој датотеци командом „rolecall-cli --workspace %1 check --save NEW“.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace?</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>Желите ли да уклоните особу %1 из радног простора?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <extracomment>Button: changes something although no backup could be made before</extracomment>
        <translation>Настави без резервне копије</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Не мењај ништа</translation>
    </message>
    <message>
        <source>Without a backup there may be no way back. Do you want to go on all the same?</source>
        <translation>Без резервне копије можда неће бити повратка. Желите ли да ипак наставите?</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 was an external administrator and was deleted with the last role; add the person as an external administrator anew.</source>
        <translation>Особа %1 је била спољни администратор и избрисана је с последњом улогом; поново је додајте као спољног администратора.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Радња је отказана; ништа није промењено.</translation>
    </message>
    <message>
        <source>There is nothing to undo: you have changed nothing here that is not undone already.</source>
        <translation>Нема шта да се поништи: овде нисте променили ништа што већ није поништено.</translation>
    </message>
    <message>
        <source>There is nothing to redo: you have undone nothing since your last change.</source>
        <translation>Нема шта да се понови: од своје последње измене ништа нисте поништили.</translation>
    </message>
    <message>
        <source>%1 came with the import and was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Особа %1 је додата увозом и неко ју је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>Some of the people who came with the import were removed by somebody since, so nothing was undone or redone.</source>
        <translation>Неке од особа које су додате увозом неко је у међувремену уклонио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The license %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Лиценцу %1 неко је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The site %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Сајт %1 неко је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed by somebody since, so nothing was undone or redone.</source>
        <extracomment>%1 is the name of a field such as Title, %2 a person</extracomment>
        <translation>Поље „%1“ особе %2 неко је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The license %1 of %2 was assigned or removed by somebody since, so nothing was undone or redone.</source>
        <translation>Лиценцу %1 особе %2 неко је у међувремену доделио или уклонио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>%1 was removed by somebody since, so nothing was undone or redone.</source>
        <translation>Особу %1 неко је у међувремену уклонио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>%1 was given or lost roles, licenses or other things since, so nothing was undone or redone.</source>
        <translation>Особа %1 је у међувремену добила или изгубила улоге, лиценце или нешто друго, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A role that is held on a site: %1 is the role, %2 the site</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The role %1 of %2 was given, taken or changed by somebody since, so nothing was undone or redone.</source>
        <translation>Улогу „%1“ особе %2 неко је у међувремену доделио, опозвао или променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime, so it can&apos;t be given back; give it anew with a later end.</source>
        <translation>Улога „%1“ особе %2 у међувремену би истекла, па не може да се врати; доделите је поново с каснијим датумом истека.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime and is not given back.</source>
        <translation>Улога „%1“ особе %2 у међувремену би истекла и не враћа се.</translation>
    </message>
    <message>
        <source>The license %1 was assigned to somebody since, so nothing was undone or redone.</source>
        <translation>Лиценца %1 је у међувремену некоме додељена, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>What is known of the organization %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Податке о организацији %1 неко је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>Somebody belongs to the organization %1 by now, or it has sold something, so nothing was undone or redone.</source>
        <translation>Организацији %1 сада већ неко припада или је она у међувремену нешто продала, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The setting %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Поставку %1 неко је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The finding %1 ended or was accepted anew since, so nothing was undone or redone.</source>
        <translation>Налаз %1 је у међувремену престао да важи или је поново прихваћен, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The activation e-mails have left the outbox already, so nothing was undone or redone.</source>
        <translation>Активационе е-поруке су већ отишле из одлазне поште, па ништа није поништено ни поновљено.</translation>
    </message>
    <message numerus="yes">
        <source>%n activation e-mail(s) had left the outbox already and can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n активациона е-порука већ је отишла из одлазне поште и не може да се повуче.</numerusform>
            <numerusform>%n активационе е-поруке већ су отишле из одлазне поште и не могу да се повуку.</numerusform>
            <numerusform>%n активационих е-порука већ је отишло из одлазне поште и не може да се повуче.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the activation e-mail to %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Исход активационе е-поруке за примаоца %1 неко је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>Something was done at %1 since, so nothing was undone or redone.</source>
        <translation>После тога је у организацији %1 нешто урађено, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>This is not your last change any more; look at the log and undo step by step.</source>
        <translation>Ово више није ваша последња измена; погледајте евиденцију и поништавајте корак по корак.</translation>
    </message>
    <message>
        <source>The break-glass access of %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>Приступ разбијањем стакла особе %1 неко је у међувремену променио, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was added by somebody since, so nothing was undone or redone.</source>
        <translation>Е-адресу %1 неко је у међувремену додао, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now, not to %3.</source>
        <extracomment>%1 is an e-mail address, %2 and %3 are organizations</extracomment>
        <translation>Адреса %1 сада припада организацији %2, а не организацији %3.</translation>
    </message>
    <message>
        <source>The organization %1 is no longer known here, so nothing was undone or redone.</source>
        <translation>Организација %1 овде више није позната, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>The role %1 of %2 may not last as long as before; it ends after %3.</source>
        <extracomment>%1 is a role, %2 a person, %3 a date</extracomment>
        <translation>Улога „%1“ особе %2 не сме да траје онолико дуго као раније; истиче после %3.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to somebody else now, so nothing was undone or redone.</source>
        <translation>Е-адреса %1 сада припада неком другом, па ништа није поништено ни поновљено.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone; go back by restoring another backup.</source>
        <translation>После ваше последње измене враћено је стање из резервне копије, па та измена не може да се поништи; уместо тога вратите стање из неке друге резервне копије.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone. The state before it is the backup %1: restore that one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>После ваше последње измене враћено је стање из резервне копије, па та измена не може да се поништи. Претходно стање је у резервној копији %1: вратите стање из ње.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Licenses</source>
        <extracomment>What external administrators may see of users</extracomment>
        <translation>Лиценце</translation>
    </message>
</context>
<context>
    <name>UserFilter</name>
    <message>
        <source>Never used</source>
        <extracomment>Filter: people who have never used the service</extracomment>
        <translation>Никада коришћено</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %n day(s)</source>
        <extracomment>Filter: people who have used the service lately</extracomment>
        <translation>
            <numerusform>Коришћено пре највише %n дан</numerusform>
            <numerusform>Коришћено пре највише %n дана</numerusform>
            <numerusform>Коришћено пре највише %n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s)</source>
        <extracomment>Filter: people who have not used the service lately</extracomment>
        <translation>
            <numerusform>Није коришћено %n дан</numerusform>
            <numerusform>Није коришћено %n дана</numerusform>
            <numerusform>Није коришћено %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>Сви администратори</translation>
    </message>
    <message>
        <source>No department</source>
        <extracomment>Filter: people whose profile names no department</extracomment>
        <translation>Без одељења</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A chosen filter; %1 is a status such as Active</extracomment>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>License: %1</source>
        <extracomment>A chosen filter; %1 is the name of a license</extracomment>
        <translation>Лиценца: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <extracomment>A chosen filter; %1 is the name of a Webex site</extracomment>
        <translation>Сајт: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <extracomment>A chosen filter; %1 is the name of a department</extracomment>
        <translation>Одељење: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Сајтови</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Одељења</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>A kind of filter: when somebody last used the service</extracomment>
        <translation>Последња употреба</translation>
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
        <translation>Датотека %1 не може да се закључа за уписивање; ништа није промењено. Ослободите место на њеном диску и покушајте поново.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2; nothing was changed. Close it there and try again; until then it can be read and exported.</source>
        <extracomment>%1 is the path of a file, %2 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>Датотеку %1 за уписивање држи отвореном %2; ништа није промењено. Затворите је тамо и покушајте поново; дотле може да се чита и да се из ње извози.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>други програм</translation>
    </message>
    <message>
        <source>another program (of %1, since %2)</source>
        <extracomment>%1 is a user of the computer, %2 a date and time</extracomment>
        <translation>други програм (корисника %1, од %2)</translation>
    </message>
    <message>
        <source>%1 (process %2 of %3 on %4, since %5)</source>
        <extracomment>Who has a file open: %1 is a program, %2 a number, %3 a user of the computer, %4 the computer, %5 a date and time</extracomment>
        <translation>%1 (процес %2 корисника %3 на рачунару %4, од %5)</translation>
    </message>
    <message>
        <source>If that program no longer runs, remove the file %1.</source>
        <translation>Ако тај програм више не ради, уклоните датотеку %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>An Excel workbook holds no more than 1,048,576 rows; export a shorter list, or a CSV file.</source>
        <translation>Excel радна свеска не прима више од 1.048.576 редова; извезите краћи списак или CSV датотеку.</translation>
    </message>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>Ћелија садржи знак који не може да се упише у датотеку; исправите га и покушајте поново.</translation>
    </message>
    <message>
        <source>A cell is longer than the 32,767 characters that an Excel workbook takes; export a CSV file instead.</source>
        <translation>Ћелија је дужа од 32.767 знакова колико Excel радна свеска прима; уместо ње извезите CSV датотеку.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be put together in the folder %1; make room on its disk, or choose another folder.</source>
        <translation>Радна свеска не може да се састави у фасцикли %1; ослободите простор на њеном диску или изаберите другу фасциклу.</translation>
    </message>
</context>
<context>
    <name>rolecall::app::Screenshot</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>Слика није могла да се направи.</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::AuditTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the audit log</extracomment>
        <translation>Време</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the audit log: who did it</extracomment>
        <translation>Ко</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of the audit log: what was done</extracomment>
        <translation>Радња</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <extracomment>Column of the audit log: on which person, file or organization</extracomment>
        <translation>Над ким или чим</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the audit log: done or refused</extracomment>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the audit log: why somebody did it, in his words</extracomment>
        <translation>Разлог</translation>
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
        <translation>Шта се дешава</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of an import&apos;s preview: what changes, or why the row is refused</extracomment>
        <translation>Појединости</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::PeopleOutcomeModel</name>
    <message>
        <source>What happens</source>
        <extracomment>Column of a preview: changes, unchanged, refused</extracomment>
        <translation>Шта се дешава</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a preview: the name of a person</extracomment>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of a preview</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <extracomment>Column of a preview: what changes, or the reason of a refusal</extracomment>
        <translation>Шта се мења или зашто не</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::UserTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the user list: the person&apos;s job title</extracomment>
        <translation>Радно место</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Одељење</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>Column of the user list: when the person last used the service</extracomment>
        <translation>Последња употреба</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the user list: the place where the person works</extracomment>
        <translation>Локација</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Column of the user list: the person&apos;s telephone number</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>In place of a name: the file is damaged there</extracomment>
        <translation>(оштећено)</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::WorkspaceService</name>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>Ове особе више нема овде; листа је застарела.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AbsentSteps</name>
    <message numerus="yes">
        <source>&amp;Deactivate the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Деактивирај %n особу које нема у датотеци…</numerusform>
            <numerusform>&amp;Деактивирај %n особе којих нема у датотеци…</numerusform>
            <numerusform>&amp;Деактивирај %n особа којих нема у датотеци…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Уклони %n особу које нема у датотеци…</numerusform>
            <numerusform>&amp;Уклони %n особе којих нема у датотеци…</numerusform>
            <numerusform>&amp;Уклони %n особа којих нема у датотеци…</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows first what that does to each of them.</source>
        <translation>Прво показује шта то значи за сваку од тих особа.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AcceptFindingDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Прихватање налаза</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Why it may be so:</source>
        <extracomment>Label: why a finding may be so</extracomment>
        <translation>&amp;Зашто сме да буде тако:</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button: accepts a finding</extracomment>
        <translation>&amp;Прихвати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
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
        <translation>Ко још може?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>Button: leads to the access of two people, side by side</extracomment>
        <translation>Упореди са…</translation>
    </message>
    <message>
        <source>See the access of this person beside that of another one</source>
        <translation>Приступ ове особе поред приступа неке друге</translation>
    </message>
    <message>
        <source>Choose a privilege in the list.</source>
        <translation>Изаберите право на листи.</translation>
    </message>
    <message>
        <source>See everybody who has the chosen privilege</source>
        <translation>Приказује све који имају изабрано право</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites: they may hold more roles and privileges.</source>
        <translation>Од улога других особа видите само оне на својим сајтовима: те особе могу имати још улога и права.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ActivationExportDialog</name>
    <message>
        <source>Export activation e-mails</source>
        <translation>Извоз активационих е-порука</translation>
    </message>
    <message>
        <source>Rolecall sends nothing itself: a mail program sends what is written here.</source>
        <translation>Rolecall сам ништа не шаље: оно што се овде упише шаље програм за е-пошту.</translation>
    </message>
    <message>
        <source>A file for &amp;each e-mail (.eml)</source>
        <translation>Датотека за &amp;сваку е-поруку (.eml)</translation>
    </message>
    <message>
        <source>&amp;One mbox file for all, as Thunderbird imports it</source>
        <translation>&amp;Једна mbox датотека за све, каква се увози у Thunderbird</translation>
    </message>
    <message>
        <source>&amp;Also those that were exported before</source>
        <translation>И оне које су &amp;раније извезене</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>Label: the folder that files are written to</extracomment>
        <translation>&amp;Фасцикла:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>Button: chooses a folder</extracomment>
        <translation>&amp;Изабери…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button: writes files</extracomment>
        <translation>И&amp;звези</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>Фасцикла за е-поруке</translation>
    </message>
    <message>
        <source>Name a folder with its whole path, or choose one.</source>
        <translation>Наведите фасциклу с целом путањом или је изаберите.</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>Нема е-поруке која би могла да се извезе.</translation>
    </message>
    <message>
        <source>No e-mail waits to be exported.</source>
        <translation>Ниједна е-порука не чека извоз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s) will be written.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Биће уписана %1 е-порука.</numerusform>
            <numerusform>Биће уписане %1 е-поруке.</numerusform>
            <numerusform>Биће уписано %1 е-порука.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more can&apos;t be written either.</source>
        <extracomment>%1 is a number of e-mails that can&apos;t be written</extracomment>
        <translation>
            <numerusform>Ни још %1 не може да се упише.</numerusform>
            <numerusform>Ни још %1 не могу да се упишу.</numerusform>
            <numerusform>Ни још %1 не може да се упише.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Извоз је у току…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AddExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Утврђује се шта се мења…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додај</translation>
    </message>
    <message>
        <source>Added %1 as an external administrator.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Додат је спољни администратор %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>Улоге</translation>
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
        <translation>Да&amp;ље</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the external administrator</extracomment>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <translation>Претрага евиденције надзора</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Ко је обавио радњу</translation>
    </message>
    <message>
        <source>Show what one person did</source>
        <translation>Прикажите шта је урадила једна особа</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <translation>Над ким или чим</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or e-mail of whom it was done to. Enter after a whole e-mail finds records that list the person among others, too.</source>
        <translation>Свака реч мора да се појављује у имену или е-пошти онога над ким је радња обављена. Enter после целе е-адресе налази и записе који ту особу наводе међу другима.</translation>
    </message>
    <message>
        <source>Kinds of actions</source>
        <translation>Врсте радњи</translation>
    </message>
    <message>
        <source>Show some kinds of actions alone</source>
        <translation>Прикажите само неке врсте радњи</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Filter of the audit log: the first day</extracomment>
        <translation>Од</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Први дан</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Filter of the audit log: the last day</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последњи дан</translation>
    </message>
    <message>
        <source>Show by outcome</source>
        <translation>Приказ по исходу</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Обављено и одбијено</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Обављено</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Обриши филтере</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Било ко</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Све врсте</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of actions</source>
        <translation>
            <numerusform>%n врста радњи</numerusform>
            <numerusform>%n врсте радњи</numerusform>
            <numerusform>%n врста радњи</numerusform>
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
        <translation>Уклони филтер %1</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Претражи евиденцију</translation>
    </message>
    <message>
        <source>Every word has to occur in who did it, on whom, what and why (Ctrl+F)</source>
        <translation>Свака реч мора да се појави у томе ко је, коме, шта и зашто урадио (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 од %2 записа</numerusform>
            <numerusform>%1 од %2 записа</numerusform>
            <numerusform>%1 од %2 записа</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Евиденција надзора</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes what is listed to a file; &amp;: its key</extracomment>
        <translation>И&amp;звези…</translation>
    </message>
    <message>
        <source>E&amp;xport the audit log…</source>
        <translation>И&amp;звези евиденцију надзора…</translation>
    </message>
    <message>
        <source>&amp;Clear the filters of the audit log</source>
        <translation>&amp;Обриши филтере евиденције надзора</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Обриши филтере</translation>
    </message>
    <message>
        <source>The audit log has no record %1.</source>
        <translation>У евиденцији надзора нема записа %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s); filters find older ones</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 од %2 записа; старије налазе филтери</numerusform>
            <numerusform>%1 од %2 записа; старије налазе филтери</numerusform>
            <numerusform>%1 од %2 записа; старије налазе филтери</numerusform>
        </translation>
    </message>
    <message>
        <source>No record passes these filters.</source>
        <translation>Ниједан запис не одговара овим филтерима.</translation>
    </message>
    <message>
        <source>Nothing has been done in this organization so far.</source>
        <translation>У овој организацији до сада ништа није урађено.</translation>
    </message>
    <message>
        <source>Find out whether the log is what was written</source>
        <translation>Утврдите да ли је евиденција онаква каква је уписана</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <extracomment>Button: checks the audit log; &amp;: its key</extracomment>
        <translation>Прове&amp;ри…</translation>
    </message>
    <message>
        <source>&amp;Verify the audit log…</source>
        <translation>Прове&amp;ри евиденцију надзора…</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Провера евиденције надзора…</translation>
    </message>
    <message>
        <source>The audit log is not what was written. %1</source>
        <extracomment>%1 is a whole sentence about one record</extracomment>
        <translation>Евиденција надзора није онаква каква је уписана. %1</translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written, and the noted seal is one of them. Seal now: %2</source>
        <extracomment>%1 is a number of records, %2 number and hash of the newest one</extracomment>
        <translation>
            <numerusform>Проверен је %1 запис и све је онако како је уписано, а и забележени печат је у евиденцији. Садашњи печат: %2</numerusform>
            <numerusform>Проверена су %1 записа и сви су онакви какви су уписани, а и забележени печат је у евиденцији. Садашњи печат: %2</numerusform>
            <numerusform>Проверено је %1 записа и сви су онакви какви су уписани, а и забележени печат је у евиденцији. Садашњи печат: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written. Seal: %2</source>
        <translation>
            <numerusform>Проверен је %1 запис и све је онако како је уписано. Печат: %2</numerusform>
            <numerusform>Проверена су %1 записа и сви су онакви какви су уписани. Печат: %2</numerusform>
            <numerusform>Проверено је %1 записа и сви су онакви какви су уписани. Печат: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the records that pass the filters to a file</source>
        <translation>Упишите записе који одговарају филтерима у датотеку</translation>
    </message>
    <message>
        <source>Save or print the records that pass the filters as a report</source>
        <translation>Сачувајте или одштампајте записе који одговарају филтерима као извештај</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>Button with a menu: saves or prints a report; &amp;: its key</extracomment>
        <translation>Изве&amp;штај</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditRecordView</name>
    <message>
        <source>What</source>
        <extracomment>Headings of a table with one row for each thing that a change touched</extracomment>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пре</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Пре и после</translation>
    </message>
    <message>
        <source>Choose a record to see what it changed.</source>
        <translation>Изаберите запис да бисте видели шта је њиме промењено.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action (&quot;Gave roles&quot;), %2 the person, file or organization it was done to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the window</source>
        <extracomment>Where a change came from</extracomment>
        <translation>у прозору</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>на командној линији</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>%1 is a number in the audit log</extracomment>
        <translation>запис %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>refused by rule %1</source>
        <translation>одбијено према правилу %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Разлог: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %n person(s) are listed; the record has more.</source>
        <translation>
            <numerusform>Наведена је прва %n особа; запис их садржи више.</numerusform>
            <numerusform>Наведене су прве %n особе; запис их садржи више.</numerusform>
            <numerusform>Наведено је првих %n особа; запис их садржи више.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were changed.</source>
        <translation>
            <numerusform>Промењена је %n особа.</numerusform>
            <numerusform>Промењене су %n особе.</numerusform>
            <numerusform>Промењено је %n особа.</numerusform>
        </translation>
    </message>
    <message>
        <source>This record changed nothing.</source>
        <translation>Овим записом ништа није промењено.</translation>
    </message>
    <message>
        <source>Show this person</source>
        <extracomment>Button: leads to the person whom a record is about</extracomment>
        <translation>Прикажи ову особу</translation>
    </message>
    <message>
        <source>Choose a person in the list below first.</source>
        <translation>Прво изаберите особу на листи испод.</translation>
    </message>
    <message>
        <source>This person is not among the users any more.</source>
        <translation>Ова особа више није међу корисницима.</translation>
    </message>
    <message>
        <source>Go to the person in the list of users</source>
        <translation>Пређите на ту особу на листи корисника</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditTable</name>
    <message>
        <source>Records of the audit log</source>
        <translation>Записи евиденције надзора</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupActions</name>
    <message>
        <source>Copies the whole workspace to a file.</source>
        <translation>Копира цео радни простор у датотеку.</translation>
    </message>
    <message>
        <source>Puts the workspace back as a backup has it.</source>
        <translation>Враћа радни простор у стање из резервне копије.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Прављење резервне копије радног простора</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Радни простори програма Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>Part of a file name</extracomment>
        <translation>резервна копија</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>Прављење резервне копије...</translation>
    </message>
    <message>
        <source>To go back, restore %1, which was made just before.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Да бисте се вратили, вратите стање из резервне копије %1, која је направљена непосредно пре тога.</translation>
    </message>
    <message>
        <source>Backed up to &quot;%1&quot; (users: %2, records of the log: %3, size: %4). It was read back and nothing is wrong with it.</source>
        <extracomment>%1 is a path, %2 and %3 are numbers, %4 is a size</extracomment>
        <translation>Резервна копија је у датотеци „%1“ (корисника: %2, записа евиденције надзора: %3, величина: %4). Прочитана је поново и с њом је све у реду.</translation>
    </message>
    <message>
        <source>The workspace is again as it was on %1 (users: %2).</source>
        <extracomment>%1 is a date and a time, %2 a number</extracomment>
        <translation>Радни простор је поново онакав какав је био %1 (корисника: %2).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupsView</name>
    <message>
        <source>Backups</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Резервне копије</translation>
    </message>
    <message>
        <source>The workspace is backed up by itself once a day, before a change of more than %1 people and before a backup is restored. Each backup is read back and checked; the oldest ones go.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Резервна копија радног простора прави се аутоматски једном дневно, пре измене у којој је број особа већи од %1 и пре враћања стања из резервне копије. Свака резервна копија се поново чита и проверава; најстарије се бришу.</translation>
    </message>
    <message>
        <source>None has been made by itself yet. They will be in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Још ниједна није аутоматски направљена. Биће у фасцикли %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n резервна копија је у фасцикли %1.</numerusform>
            <numerusform>%n резервне копије су у фасцикли %1.</numerusform>
            <numerusform>%n резервних копија је у фасцикли %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was made on %1 (%2).</source>
        <translation>Најновија је направљена %1 (%2).</translation>
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
        <translation>Прикажите ко има ову улогу</translation>
    </message>
    <message>
        <source>%1 own, %2 external. Show who holds this role</source>
        <extracomment>%1 and %2 are numbers of people with a role</extracomment>
        <translation>Сопствени: %1, спољни: %2. Прикажите ко има ову улогу</translation>
    </message>
    <message>
        <source>Hatched: people of other organizations</source>
        <extracomment>Below bars: what their hatched part means</extracomment>
        <translation>Шрафирано: особе из других организација</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassDialog</name>
    <message>
        <source>Say what this access is for.</source>
        <translation>Наведите чему служи овај приступ.</translation>
    </message>
    <message>
        <source>Marked %1 as a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Особа %1 је означена за приступ разбијањем стакла.</translation>
    </message>
    <message>
        <source>%1 is no longer a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Особа %1 више није означена за приступ разбијањем стакла.</translation>
    </message>
    <message>
        <source>Break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Приступ разбијањем стакла: %1</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails, for example because single sign-on is broken</source>
        <translation>Начин &amp;уласка када пријава не успе, на пример када је јединствено пријављивање у квару</translation>
    </message>
    <message>
        <source>Its purpose and the days of its tests are deleted with the mark (Rule R27).</source>
        <translation>Заједно с ознаком бришу се сврха приступа и дани провера (правило R27).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassFields</name>
    <message>
        <source>&amp;Purpose</source>
        <extracomment>Label of a field: what a break-glass access is for</extracomment>
        <translation>&amp;Сврха</translation>
    </message>
    <message>
        <source>For example: the way in when single sign-on fails</source>
        <translation>На пример: начин уласка када јединствено пријављивање не успе</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>Следећа &amp;провера</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassSheetAction</name>
    <message>
        <source>Who gets in when sign-in fails, and what to do, as a file to keep</source>
        <translation>Ко улази када пријава не успе и шта треба учинити, као датотека за чување</translation>
    </message>
    <message>
        <source>Who gets in when sign-in fails, and what to do, on paper</source>
        <translation>Ко улази када пријава не успе и шта треба учинити, на папиру</translation>
    </message>
    <message>
        <source>Save break-glass &amp;sheet as PDF…</source>
        <extracomment>Menu entry: writes the sheet about break-glass access</extracomment>
        <translation>Сачувај &amp;лист за разбијање стакла као PDF…</translation>
    </message>
    <message>
        <source>&amp;Print break-glass sheet…</source>
        <extracomment>Menu entry: prints the sheet about break-glass access</extracomment>
        <translation>Од&amp;штампај лист за разбијање стакла…</translation>
    </message>
    <message>
        <source>Save break-glass sheet</source>
        <translation>Чување листа за разбијање стакла</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF датотеке (*.pdf)</translation>
    </message>
    <message>
        <source>break-glass sheet</source>
        <extracomment>Part of a file name</extracomment>
        <translation>лист за разбијање стакла</translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation>Уписивање листа…</translation>
    </message>
    <message>
        <source>Break-glass sheet</source>
        <translation>Лист за разбијање стакла</translation>
    </message>
    <message>
        <source>Print break-glass sheet</source>
        <translation>Штампање листа за разбијање стакла</translation>
    </message>
    <message>
        <source>Printing the sheet…</source>
        <translation>Штампање листа…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassTestDialog</name>
    <message>
        <source>&amp;Record</source>
        <extracomment>Button: records a test of a break-glass access</extracomment>
        <translation>&amp;Забележи</translation>
    </message>
    <message>
        <source>Recorded the test of the break-glass access of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Забележена је провера приступа разбијањем стакла особе %1.</translation>
    </message>
    <message>
        <source>Test of the break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Провера приступа разбијањем стакла: %1</translation>
    </message>
    <message>
        <source>Record a test</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Забележи проверу</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <extracomment>%1 says what a break-glass access is for</extracomment>
        <translation>Сврха: %1</translation>
    </message>
    <message>
        <source>Tested last: %1</source>
        <translation>Последња провера: %1</translation>
    </message>
    <message>
        <source>Never tested so far</source>
        <translation>До сада није проверен</translation>
    </message>
    <message>
        <source>Tested &amp;on</source>
        <extracomment>Label of a field: the day of a test</extracomment>
        <translation>&amp;Дан провере</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>Следећа &amp;провера</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CarryOverPage</name>
    <message>
        <source>Say that it was done in Control Hub</source>
        <translation>Забележите да је урађено у Контролном чворишту</translation>
    </message>
    <message>
        <source>Choose something that is still to be done first.</source>
        <translation>Најпре изаберите нешто што предстоји.</translation>
    </message>
    <message>
        <source>Say that it is still to be done</source>
        <translation>Забележите да још предстоји</translation>
    </message>
    <message>
        <source>Choose something that was ticked off first.</source>
        <translation>Најпре изаберите нешто што је одштиклирано.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of what is to be done in Control Hub: state, person, what it is about, what Control Hub holds, what is planned, since when, how it gets there</extracomment>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>У Контролном чворишту</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планирано</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Како</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Прикажи по стању</translation>
    </message>
    <message>
        <source>To do and drift</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>Предстоји и одступа</translation>
    </message>
    <message>
        <source>All, what was done too</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>Све, и оно што је урађено</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <extracomment>Button: says that the selected changes were made in Control Hub</extracomment>
        <translation>&amp;Одштиклирај</translation>
    </message>
    <message>
        <source>&amp;Tick off what was done in Control Hub</source>
        <translation>&amp;Одштиклирај урађено у Контролном чворишту</translation>
    </message>
    <message>
        <source>&amp;Not done</source>
        <extracomment>Button: says that the selected changes are still to be made in Control Hub</extracomment>
        <translation>&amp;Није урађено</translation>
    </message>
    <message>
        <source>&amp;Not done in Control Hub yet</source>
        <translation>Још &amp;није урађено у Контролном чворишту</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>Button: leads to the person whom a change is about</extracomment>
        <translation>О&amp;соба</translation>
    </message>
    <message>
        <source>Show the &amp;person of the change</source>
        <translation>Прикажи о&amp;собу промене</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu</extracomment>
        <translation>&amp;Извези</translation>
    </message>
    <message>
        <source>What is to be done, as &amp;CSV…</source>
        <translation>Шта предстоји, као &amp;CSV…</translation>
    </message>
    <message>
        <source>Role changes as &amp;SCIM requests…</source>
        <translation>Промене улога као &amp;SCIM захтеви…</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 промена</numerusform>
            <numerusform>%1 промене</numerusform>
            <numerusform>%1 промена</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be carried over: Control Hub holds what is here, as far as is known.</source>
        <translation>Нема шта да се пренесе: Контролно чвориште садржи исто што и овде, колико је познато.</translation>
    </message>
    <message>
        <source>Nothing was changed since Control Hub is known to hold what is here.</source>
        <translation>Ништа није промењено откако се зна да Контролно чвориште садржи исто што и овде.</translation>
    </message>
    <message>
        <source>Ticked off. The next import shows whether Control Hub holds it.</source>
        <translation>Одштиклирано. Следећи увоз показује да ли је тако и у Контролном чворишту.</translation>
    </message>
    <message>
        <source>It is to be done again.</source>
        <translation>Поново предстоји.</translation>
    </message>
    <message>
        <source>The person is not in this workspace any more.</source>
        <translation>Особа више није у овом радном простору.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Најпре изаберите промену.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Прикажи особу</translation>
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
        <translation>За преношење</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangeExternalDialog</name>
    <message>
        <source>Choose the new role.</source>
        <translation>Изаберите нову улогу.</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Унапреди</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>&amp;Снизи улогу</translation>
    </message>
    <message>
        <source>Promoted %1: %2.</source>
        <translation>Унапређена је особа %1: %2.</translation>
    </message>
    <message>
        <source>Demoted %1: %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role</extracomment>
        <translation>Снижена је улога особе %1: %2.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Унапређење: %1</translation>
    </message>
    <message>
        <source>Demote %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Снижавање улоге: %1</translation>
    </message>
    <message>
        <source>Promote external administrator</source>
        <translation>Унапреди спољног администратора</translation>
    </message>
    <message>
        <source>Demote external administrator</source>
        <translation>Снизи улогу спољног администратора</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>Heading above the roles that can be chosen</extracomment>
        <translation>Нова улога</translation>
    </message>
    <message>
        <source>%1 would have ended after %2; what takes its place has no end (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Улога %1 би истекла после %2; она која је замењује не истиче сама (правило R25).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangesView</name>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Још се ништа не мења.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>Ово не може да се сачува</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>Given: %1, until %2</source>
        <extracomment>A role that is given; %1 is the role, %2 a date</extracomment>
        <translation>Додељује се: %1, до %2</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Додељује се: %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <extracomment>A role that is taken away</extracomment>
        <translation>Опозива се: %1</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>No privilege is gained or lost.</source>
        <translation>Ниједно право се не добија нити губи.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 на сајту %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a privilege, %2 its level before and %3 its level after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Треба имати у виду</translation>
    </message>
    <message>
        <source>New end: %1, until %2</source>
        <extracomment>The last day of a role is changed; %1 is the role, %2 a date</extracomment>
        <translation>Мења се истек: %1, до %2</translation>
    </message>
    <message>
        <source>New end: %1, without an end</source>
        <translation>Мења се истек: %1, без датума истека</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Колоне и редослед</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Приказане колоне</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>Button: moves a column towards the beginning</extracomment>
        <translation>Помери на&amp;горе</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>Button: moves a column towards the end</extracomment>
        <translation>Помери на&amp;доле</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Редослед листе</translation>
    </message>
    <message>
        <source>Order &amp;by</source>
        <extracomment>Label: the column that a list is ordered by</extracomment>
        <translation>&amp;Сортирај по колони</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Затим по колони</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Затим по колони</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice in place of a column: the list is ordered by nothing more</extracomment>
        <translation>Ништа више</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Растуће</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Опадајуће</translation>
    </message>
    <message>
        <source>Direction of &quot;%1&quot;</source>
        <extracomment>%1 is &quot;Order by&quot; or &quot;Then by&quot;</extracomment>
        <translation>Смер за „%1“</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>Button: columns as they were at first</extracomment>
        <translation>&amp;Врати подразумевано</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Примени</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Иди на</translation>
    </message>
    <message>
        <source>A user, a page, an action, a role or a term</source>
        <translation>Корисник, страница, радња, улога или термин</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Шта је пронађено</translation>
    </message>
    <message>
        <source>Nothing is called that. Names of users, pages, actions, roles and terms are found, in every language and script.</source>
        <translation>Ништа се тако не зове. Проналазе се имена корисника и називи страница, радњи, улога и термина, на свим језицима и писмима.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading of a list: pages of the window</extracomment>
        <translation>Странице</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading of a list: what can be done</extracomment>
        <translation>Радње</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Heading of a list: administrator roles</extracomment>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a list: words of Control Hub</extracomment>
        <translation>Термини</translation>
    </message>
    <message>
        <source>Show who holds it</source>
        <extracomment>What choosing a role leads to</extracomment>
        <translation>Прикажи ко је има</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot; to the clipboard.</source>
        <extracomment>%1 is a term of Control Hub</extracomment>
        <translation>Термин „%1“ је копиран у клипборд.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CompareView</name>
    <message>
        <source>Different</source>
        <extracomment>Of two levels of access, side by side</extracomment>
        <translation>Различито</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Једнако</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <extracomment>On a button while nobody is chosen</extracomment>
        <translation>Изаберите особу</translation>
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
        <translation>&amp;Особа</translation>
    </message>
    <message>
        <source>&amp;First person</source>
        <translation>&amp;Прва особа</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Две особе</translation>
    </message>
    <message>
        <source>One person, now and as planned</source>
        <translation>Једна особа, сада и по плану</translation>
    </message>
    <message>
        <source>Two roles</source>
        <translation>Две улоге</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the access that a person has now</extracomment>
        <translation>Сада</translation>
    </message>
    <message>
        <source>As planned</source>
        <extracomment>Heading of a column: the access that a person would have</extracomment>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Because (%1)</source>
        <extracomment>Heading of a column: why %1, a person or a role, has a privilege</extracomment>
        <translation>Основ (%1)</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Heading of a column: whether two levels of access are equal</extracomment>
        <translation>Поређење</translation>
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
        <translation>Изаберите право на листи.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Label of a field: what is compared; &amp;: its key</extracomment>
        <translation>&amp;Упореди</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Шта се упоређује</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <extracomment>Label of a field: the second of two people; &amp;: its key</extracomment>
        <translation>&amp;Друга особа</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <extracomment>Label of a field: the roles that somebody would hold; &amp;: its key</extracomment>
        <translation>&amp;После тога</translation>
    </message>
    <message>
        <source>Planned roles…</source>
        <extracomment>Button: opens boxes of roles</extracomment>
        <translation>Планиране улоге…</translation>
    </message>
    <message>
        <source>Tick the roles that the person would hold; nothing is changed</source>
        <translation>Означите улоге које би особа имала; ништа се не мења</translation>
    </message>
    <message>
        <source>Somebody &amp;of</source>
        <extracomment>Label of a field: to which organization somebody belongs; &amp;: its key</extracomment>
        <translation>Неко &amp;из</translation>
    </message>
    <message>
        <source>Organization of whoever holds the roles</source>
        <translation>Организација онога ко има улоге</translation>
    </message>
    <message>
        <source>&amp;First role</source>
        <extracomment>Labels of fields: two roles that are compared; &amp;: their keys</extracomment>
        <translation>&amp;Прва улога</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Прва улога</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Друга улога</translation>
    </message>
    <message>
        <source>Second role</source>
        <translation>Друга улога</translation>
    </message>
    <message>
        <source>Show who else has the privilege</source>
        <extracomment>Command: leads from a privilege to everybody who has it</extracomment>
        <translation>Прикажи ко још има право</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копирај као табелу</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A part of the page of roles: the access of two people side by side</extracomment>
        <translation>Поређење</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n разлика</numerusform>
            <numerusform>%n разлике</numerusform>
            <numerusform>%n разлика</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person, then tick the roles that the person would hold.</source>
        <translation>Изаберите особу, па означите улоге које би имала.</translation>
    </message>
    <message>
        <source>Choose two people to see what each of them may do.</source>
        <translation>Изаберите две особе да бисте видели шта која сме.</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites. What is compared comes from these alone: they may hold more roles and privileges.</source>
        <translation>Од улога других особа видите само оне на својим сајтовима. Поређење почива само на њима: те особе могу имати још улога и права.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ConsequencesView</name>
    <message>
        <source>and %1 more lines</source>
        <translation>и још редова: %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%n row(s) of table %1</source>
        <extracomment>What was lost of a damaged file; %1 is the name of a table of the file</extracomment>
        <translation>
            <numerusform>%n ред табеле %1</numerusform>
            <numerusform>%n реда табеле %1</numerusform>
            <numerusform>%n редова табеле %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of table %2</source>
        <extracomment>What was lost of a damaged file; %1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Ред %1 табеле %2</translation>
    </message>
    <message>
        <source>Damaged workspace</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Оштећен радни простор</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>Button: copies what is left of a damaged file into a new one</extracomment>
        <translation>&amp;Сачувај оно што може да се прочита…</translation>
    </message>
    <message>
        <source>Use the newest &amp;backup</source>
        <extracomment>Button: opens a copy of the newest backup that has nothing wrong with it</extracomment>
        <translation>Употреби најновију &amp;резервну копију</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>&amp;Отвори нову датотеку</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Looking for a backup that is in order…</source>
        <translation>Тражење исправне резервне копије…</translation>
    </message>
    <message>
        <source>The newest backup that is in order was made on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Најновија исправна резервна копија направљена је %1.</translation>
    </message>
    <message>
        <source>No backup that is in order lies beside this workspace.</source>
        <translation>Поред овог радног простора нема исправне резервне копије.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list that is too long to be shown whole</extracomment>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is damaged</source>
        <translation>Овај радни простор је оштећен</translation>
    </message>
    <message>
        <source>What is in &quot;%1&quot; is not what Rolecall wrote there. Nothing was changed. From now on don&apos;t work on this file: save what can be read of it into a new one, or go on with a backup. The damaged file stays as it is.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Садржај датотеке „%1“ није оно што је у њу уписао програм Rolecall. Ништа није промењено. Убудуће не радите с овом датотеком: сачувајте у нову датотеку оно што може да се прочита или наставите с резервном копијом. Оштећена датотека остаје таква каква је.</translation>
    </message>
    <message>
        <source>What is &amp;damaged</source>
        <translation>Шта је о&amp;штећено</translation>
    </message>
    <message>
        <source>What can be read was saved</source>
        <translation>Сачувано је оно што може да се прочита</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to &quot;%1&quot;. The damaged file was not changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n ред је сачуван у датотеку „%1“. Оштећена датотека није промењена.</numerusform>
            <numerusform>%n реда су сачувана у датотеку „%1“. Оштећена датотека није промењена.</numerusform>
            <numerusform>%n редова је сачувано у датотеку „%1“. Оштећена датотека није промењена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ништа није изгубљено.</translation>
    </message>
    <message>
        <source>What was &amp;lost</source>
        <translation>Шта је &amp;изгубљено</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 враћено %2</translation>
    </message>
    <message>
        <source>Copying the backup…</source>
        <translation>Копирање резервне копије…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Чување онога што може да се прочита</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Радни простори програма Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 сачувано %2</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Чување онога што може да се прочита…</translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>Оштећен је на %n месту.</numerusform>
            <numerusform>Оштећен је на %n места.</numerusform>
            <numerusform>Оштећен је на %n места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: who you are decides what you may save.</source>
        <translation>Прво се пријавите: од тога ко сте зависи шта смете да сачувате.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageNotice</name>
    <message>
        <source>%1 is damaged. Don&apos;t work on it any more; save what can be read of it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Датотека %1 је оштећена. Не радите више с њом; сачувајте оно што из ње може да се прочита.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button beside a message: tells more, and what can be done</extracomment>
        <translation>Појединости</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DemoBanner</name>
    <message>
        <source>These people are made up.</source>
        <translation>Ови људи су измишљени.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EndButton</name>
    <message>
        <source>End</source>
        <extracomment>Button beside a role: changes its last day</extracomment>
        <translation>Истек</translation>
    </message>
    <message>
        <source>Change the end of %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Промени истек улоге %1</translation>
    </message>
    <message>
        <source>Gives this role the end that is chosen below.</source>
        <translation>Поставља овој улози датум истека изабран испод.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EventsPage</name>
    <message>
        <source>Everybody who could get this role holds it already.</source>
        <translation>Сви који би могли да добију ову улогу већ је имају.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Изаберите некога на листи.</translation>
    </message>
    <message>
        <source>Whoever holds the role %4 sees the page %2 &gt; %3 in %1, presses &quot;%5&quot; there, and gives this role to other users of the organization or takes it away. For everybody without the role, full administrators too, that button is inactive.</source>
        <extracomment>%1 to %5 are terms: Control Hub, Services, Events, the name of a role, the name of a button</extracomment>
        <translation>Ко има улогу %4, у апликацији %1 види страницу %2 &gt; %3, тамо притиска „%5“ и ову улогу додељује другим корисницима организације или је опозива. За све без те улоге, па и за пуне администраторе, то дугме је неактивно.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns: people who hold a role, by whom it was given and until when</extracomment>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ко је доделио</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Give role…</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>Додели улогу…</translation>
    </message>
    <message>
        <source>Take role away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Опозови улогу</translation>
    </message>
    <message>
        <source>Show among users</source>
        <extracomment>Menu: goes to somebody in the list of users</extracomment>
        <translation>Прикажи међу корисницима</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with this role</source>
        <translation>
            <numerusform>%n корисник с овом улогом</numerusform>
            <numerusform>%n корисника с овом улогом</numerusform>
            <numerusform>%n корисника с овом улогом</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds this role. Give it to whoever is to run events.</source>
        <translation>Нико нема ову улогу. Доделите је особи која треба да води догађаје.</translation>
    </message>
    <message>
        <source>Rolecall works offline and opens nothing by itself. Open %1, go to %2 &gt; %3 and press &quot;%4&quot; there.</source>
        <extracomment>%1 to %4 are terms: Control Hub, Services, Events, the name of a button</extracomment>
        <translation>Rolecall ради без мреже и сам ништа не отвара. Отворите %1, идите на %2 &gt; %3 и тамо притисните „%4“.</translation>
    </message>
    <message>
        <source>%1 holds the role %2 now.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Особа %1 сада има улогу %2.</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2 any more.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Особа %1 више нема улогу %2.</translation>
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
        <translation>корисници</translation>
    </message>
    <message>
        <source>roster</source>
        <extracomment>Part of a file name</extracomment>
        <translation>списак корисника</translation>
    </message>
    <message>
        <source>Export administrators</source>
        <translation>Извоз администратора</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Извоз приказаног списка</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Извоз списка корисника</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV датотеке (*.csv)</translation>
    </message>
    <message>
        <source>Exporting...</source>
        <translation>Извоз је у току...</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Извоз евиденције надзора</translation>
    </message>
    <message>
        <source>audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>евиденција надзора</translation>
    </message>
    <message>
        <source>Export external administrators</source>
        <translation>Извоз спољних администратора</translation>
    </message>
    <message>
        <source>external administrators</source>
        <extracomment>Part of a file name</extracomment>
        <translation>спољни администратори</translation>
    </message>
    <message>
        <source>Export who has the privilege</source>
        <translation>Извоз ко има право</translation>
    </message>
    <message>
        <source>Export what is to be carried over</source>
        <translation>Извоз онога што треба пренети</translation>
    </message>
    <message>
        <source>Export role changes as SCIM requests</source>
        <translation>Извоз промена улога као SCIM захтева</translation>
    </message>
    <message>
        <source>who can</source>
        <extracomment>Part of a file name: the people who have a privilege</extracomment>
        <translation>ко може</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>за преношење</translation>
    </message>
    <message>
        <source>SCIM requests</source>
        <extracomment>Part of a file name: requests of the SCIM API</extracomment>
        <translation>SCIM захтеви</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel радне свеске (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON датотеке (*.json)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExportDialog</name>
    <message>
        <source>Name, e-mail and administrator roles, as Control Hub writes them.</source>
        <translation>Име, е-пошта и администраторске улоге, како их пише Контролно чвориште.</translation>
    </message>
    <message>
        <source>Name, e-mail, organization, status, roles, title, department, location and last access.</source>
        <translation>Име, е-пошта, организација, статус, улоге, радно место, одељење, локација и последњи приступ.</translation>
    </message>
    <message>
        <source>All columns of the profile and of licenses, as Control Hub reads them.</source>
        <translation>Све колоне профила и лиценци, како их чита Контролно чвориште.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <extracomment>How many rows a file will have: %1 is a number</extracomment>
        <translation>Редова: %1.</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>Изабери датотеку и запиши је</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Извоз</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>Шта се извози?</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;Администратори са ове листе</translation>
    </message>
    <message>
        <source>&amp;This list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;Ова листа</translation>
    </message>
    <message>
        <source>&amp;Roster of all users for Control Hub</source>
        <extracomment>A choice about an export: all users in the format of Control Hub</extracomment>
        <translation>&amp;Списак свих корисника за Контролно чвориште</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <extracomment>Before a choice of people</extracomment>
        <translation>&amp;Од</translation>
    </message>
    <message numerus="yes">
        <source>all %n people listed</source>
        <translation>
            <numerusform>%n наведене особе</numerusform>
            <numerusform>све %n наведене особе</numerusform>
            <numerusform>свих %n наведених особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n people selected</source>
        <translation>
            <numerusform>%n изабране особе</numerusform>
            <numerusform>%n изабране особе</numerusform>
            <numerusform>%n изабраних особа</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;numbered files of at most so many rows</source>
        <translation>У &amp;нумерисаним датотекама са највише толико редова</translation>
    </message>
    <message>
        <source>Control Hub takes at most 20,000 users a file.</source>
        <translation>Контролно чвориште прима највише 20.000 корисника по датотеци.</translation>
    </message>
    <message>
        <source>Rows a file</source>
        <translation>Редова по датотеци</translation>
    </message>
    <message>
        <source>Every &amp;cell as it is</source>
        <translation>Свака ћ&amp;елија онаква каква јесте</translation>
    </message>
    <message>
        <source>Otherwise a cell that a spreadsheet would run as a formula gets an apostrophe.</source>
        <translation>Иначе ћелија коју би табеларни програм извршио као формулу добија апостроф.</translation>
    </message>
    <message>
        <source>A spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>Табеларни програм може да изврши ћелије ове датотеке као формуле. Отварајте је само програмима који то не раде.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Button: asks where to, and exports</extracomment>
        <translation>&amp;Извези…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>In an Excel workbook every cell is a text as it is, and none of them a formula.</source>
        <translation>У Excel радној свесци свака ћелија је текст онакав какав јесте и ниједна није формула.</translation>
    </message>
    <message>
        <source>&amp;File format</source>
        <extracomment>Before a choice: CSV or Excel workbook</extracomment>
        <translation>&amp;Формат датотеке</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Format of a file</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Format of a file</extracomment>
        <translation>Excel радна свеска</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalActions</name>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Изаберите једног спољног администратора на листи.</translation>
    </message>
    <message>
        <source>There is no role that would give this person more.</source>
        <translation>Не постоји улога која би овој особи дала више права.</translation>
    </message>
    <message>
        <source>There is no role that would give this person less; revoke the rights instead.</source>
        <translation>Не постоји улога која би овој особи дала мање права; уместо тога јој опозовите права.</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <extracomment>Menu: gives an external administrator a role with more rights</extracomment>
        <translation>&amp;Унапреди…</translation>
    </message>
    <message>
        <source>&amp;Demote…</source>
        <extracomment>Menu: gives an external administrator a role with fewer rights</extracomment>
        <translation>&amp;Снизи улогу…</translation>
    </message>
    <message>
        <source>&amp;Break-glass access…</source>
        <extracomment>Menu: says that somebody is the way in when sign-in fails, or no longer is</extracomment>
        <translation>П&amp;риступ разбијањем стакла…</translation>
    </message>
    <message>
        <source>Record a &amp;test…</source>
        <extracomment>Menu: records when a break-glass access was tried</extracomment>
        <translation>Заб&amp;ележи проверу…</translation>
    </message>
    <message>
        <source>Record pro&amp;visioning…</source>
        <extracomment>Menu: records that a partner took the provisioning role by itself</extracomment>
        <translation>Забележи о&amp;безбеђивање…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDetails</name>
    <message>
        <source>The test of this break-glass access is overdue.</source>
        <translation>Провера овог приступа разбијањем стакла касни.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Since when somebody is an external administrator</extracomment>
        <translation>Од када</translation>
    </message>
    <message>
        <source>Added by</source>
        <extracomment>Who made somebody an external administrator</extracomment>
        <translation>Ко је додао</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <extracomment>A role has no last day</extracomment>
        <translation>Не истиче сама</translation>
    </message>
    <message>
        <source>Not marked as the way in when sign-in fails.</source>
        <translation>Особа није означена за улазак када пријава не успе.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>What break-glass access is for</extracomment>
        <translation>Сврха</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>When break-glass access was tried for the last time</extracomment>
        <translation>Последња провера</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Break-glass access was not tried yet</extracomment>
        <translation>Никада</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>When break-glass access is to be tried next; %1 is a date</extracomment>
        <translation>Следећа провера</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (касни)</translation>
    </message>
    <message>
        <source>Selected external administrator</source>
        <extracomment>The panel about whoever is chosen in the list of external administrators</extracomment>
        <translation>Изабрани спољни администратор</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: where somebody comes from, and the roles</extracomment>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Приступ</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Choose an external administrator to see roles, break-glass access and history.</source>
        <translation>Изаберите спољног администратора да бисте видели улоге, приступ разбијањем стакла и историју.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Whether it is verified where somebody belongs</extracomment>
        <translation>Припадност</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Утврђује се шта се мења…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Још се ништа не мења.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Шта се мења</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why something is done; goes into the log</extracomment>
        <translation>&amp;Разлог</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalPersonFields</name>
    <message>
        <source>Nothing is known of this address or of its domain. State which organization the person belongs to; the record will say &quot;stated, not verified&quot; (Rule R21).</source>
        <translation>О овој адреси и њеном домену ништа није познато. Наведите којој организацији особа припада; у запису ће писати „наведено, није потврђено“ (правило R21).</translation>
    </message>
    <message>
        <source>The domain of this address belongs to %1.</source>
        <extracomment>%1 is the name and kind of an organization</extracomment>
        <translation>Домен ове адресе припада организацији %1.</translation>
    </message>
    <message>
        <source>This is the address of %1, who belongs to %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 the name and kind of an organization</extracomment>
        <translation>Ово је адреса особе %1, која припада организацији %2.</translation>
    </message>
    <message>
        <source>Looking the address up…</source>
        <translation>Тражење адресе…</translation>
    </message>
    <message>
        <source>With this address nobody can be added.</source>
        <translation>С овом адресом нико не може да се дода.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the person.</source>
        <translation>Унесите е-адресу особе.</translation>
    </message>
    <message>
        <source>Verify the e-mail address first.</source>
        <translation>Прво потврдите е-адресу.</translation>
    </message>
    <message>
        <source>State which organization the person belongs to.</source>
        <translation>Наведите којој организацији особа припада.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A person&apos;s name: %1 is the first name, %2 the last name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Е-пошта</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <extracomment>Label of a field: the organization that somebody belongs to</extracomment>
        <translation>&amp;Организација</translation>
    </message>
    <message>
        <source>One that is known here, or the name of a new one.</source>
        <translation>Организација која је овде позната или назив нове.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Презиме</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalReviewStep</name>
    <message>
        <source>This can&apos;t be added</source>
        <translation>Ово не може да се дода</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Треба имати у виду</translation>
    </message>
    <message>
        <source>Nothing, because adding is refused.</source>
        <translation>Ништа, јер је додавање одбијено.</translation>
    </message>
    <message>
        <source>Nothing: these roles give no privilege here.</source>
        <translation>Ништа: ове улоге овде не дају ниједно право.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Шта се додаје</translation>
    </message>
    <message>
        <source>What the person will be able to do</source>
        <translation>Шта ће особа моћи да ради</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalRolesStep</name>
    <message>
        <source>Where the person comes from is known and needs no statement.</source>
        <translation>Познато је којој организацији особа припада и то не треба наводити.</translation>
    </message>
    <message>
        <source>Where the person comes from is stated, not verified (Rule R21).</source>
        <translation>Којој организацији особа припада, наведено је, али није потврђено (правило R21).</translation>
    </message>
    <message>
        <source>Exactly one of these roles</source>
        <translation>Тачно једна од ових улога</translation>
    </message>
    <message>
        <source>At most one of these roles</source>
        <translation>Највише једна од ових улога</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>A choice: none of the roles above</extracomment>
        <translation>Ниједна од ових</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>In addition</source>
        <translation>Уз то</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails (break-glass access)</source>
        <translation>Начин &amp;уласка када пријава не успе (приступ разбијањем стакла)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody becomes an external administrator; goes into the log</extracomment>
        <translation>&amp;Разлог</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterButton</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>&amp;Филтер</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>&amp;Филтер (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Филтрирајте листу</translation>
    </message>
    <message>
        <source>Show only those with certain roles, of certain organizations, or whose roles end soon</source>
        <translation>Прикажите само особе с одређеним улогама, из одређених организација или чије улоге ускоро истичу</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Још нема шта да се изабере.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsPane</name>
    <message>
        <source>Saved the break-glass sheet to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Лист за разбијање стакла сачуван је у датотеци „%1“.</translation>
    </message>
    <message>
        <source>Printed the break-glass sheet.</source>
        <translation>Одштампан је лист за разбијање стакла.</translation>
    </message>
    <message>
        <source>This person is not among the external administrators that you can see.</source>
        <translation>Ова особа није међу спољним администраторима које можете да видите.</translation>
    </message>
    <message>
        <source>Write the external administrators who are listed to a file</source>
        <translation>Упишите спољне администраторе са листе у датотеку</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>К&amp;олоне…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Изаберите које се колоне приказују и по чему се листа сортира</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file</extracomment>
        <translation>И&amp;звези…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button with a menu: what else can be done</extracomment>
        <translation>&amp;Још</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Појединости</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копирај као табелу</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s)</source>
        <translation>
            <numerusform>%n спољни администратор</numerusform>
            <numerusform>%n спољна администратора</numerusform>
            <numerusform>%n спољних администратора</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody from outside holds a role here. Add an external administrator to give one to somebody of another organization.</source>
        <translation>Нико споља овде нема улогу. Додајте спољног администратора да бисте улогу доделили некоме из друге организације.</translation>
    </message>
    <message>
        <source>Give and take other roles, such as those on sites (F4)</source>
        <translation>Доделите или опозовите друге улоге, као што су оне на сајтовима (F4)</translation>
    </message>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Изаберите једног спољног администратора на листи.</translation>
    </message>
    <message>
        <source>Edit r&amp;oles…</source>
        <extracomment>Command: opens the role editor</extracomment>
        <translation>Уреди уло&amp;ге…</translation>
    </message>
    <message>
        <source>Export external administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Извези спољне администраторе…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterChips</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a chosen filter, such as a role or &quot;All administrators&quot;</extracomment>
        <translation>Уклони филтер %1</translation>
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
        <translation>Филтери</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>Врсте филтера</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: no filter any more</extracomment>
        <translation>Обриши филтере</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterPopup</name>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>There are no licenses that you can see.</source>
        <translation>Нема лиценци које можете да видите.</translation>
    </message>
    <message>
        <source>There are no sites that you can see.</source>
        <translation>Нема сајтова које можете да видите.</translation>
    </message>
    <message>
        <source>No profile names a department.</source>
        <translation>Ниједан профил не наводи одељење.</translation>
    </message>
    <message>
        <source>Any time or never</source>
        <extracomment>Filter: it doesn&apos;t matter when people last used the service</extracomment>
        <translation>Било када или никада</translation>
    </message>
    <message>
        <source>Search licenses</source>
        <translation>Претрага лиценци</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Претрага сајтова</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>Претрага одељења</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FindingsPage</name>
    <message>
        <source>Choose a finding first.</source>
        <translation>Прво изаберите налаз.</translation>
    </message>
    <message>
        <source>It is meant to be so.</source>
        <extracomment>A reason for which somebody might accept a finding</extracomment>
        <translation>Тако и треба да буде.</translation>
    </message>
    <message>
        <source>Say why it may be so; it stays in the list as accepted</source>
        <translation>Наведите зашто сме да буде тако; налаз остаје на листи као прихваћен</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of the findings: state, rule, what is found, whom it is about, since when, who accepted it</extracomment>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>О коме</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од када</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Ко је прихватио</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Приказ по стању</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Отворени</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Прихваћени</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Отворени и прихваћени</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <extracomment>Button: leads to the person whom a finding is about</extracomment>
        <translation>&amp;Иди тамо</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <extracomment>Button: asks why a finding may be so</extracomment>
        <translation>&amp;Прихвати…</translation>
    </message>
    <message>
        <source>A&amp;ccept the finding…</source>
        <extracomment>Menu entry: asks why a finding may be so</extracomment>
        <translation>&amp;Прихвати налаз…</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>%1 налаз</numerusform>
            <numerusform>%1 налаза</numerusform>
            <numerusform>%1 налаза</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be found: the roles are as the rules advise.</source>
        <translation>Нема налаза: улоге су онакве какве правила саветују.</translation>
    </message>
    <message>
        <source>No finding is open. Show the accepted ones by the filter above.</source>
        <translation>Ниједан налаз није отворен. Прихваћене налазе прикажите помоћу филтера изнад.</translation>
    </message>
    <message>
        <source>No finding is accepted. Show the open ones by the filter above.</source>
        <translation>Ниједан налаз није прихваћен. Отворене налазе прикажите помоћу филтера изнад.</translation>
    </message>
    <message>
        <source>Show who holds the roles</source>
        <translation>Прикажите ко има те улоге</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Прикажите ту особу</translation>
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
        <translation>%1, од %2</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>%1 is an e-mail address, %2 a date and time, %3 the reason</extracomment>
        <translation>Прихватила особа %1, %2: %3</translation>
    </message>
    <message>
        <source>Accepted the finding.</source>
        <translation>Налаз је прихваћен.</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Page: what somebody should know of although no rule forbids it</extracomment>
        <translation>Налази</translation>
    </message>
    <message>
        <source>Show the external administrators</source>
        <translation>Прикажи спољне администраторе</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveRoleDialog</name>
    <message>
        <source>This person holds the role already.</source>
        <translation>Ова особа већ има ту улогу.</translation>
    </message>
    <message>
        <source>Choose the person who is to hold the role.</source>
        <translation>Изаберите особу која треба да има улогу.</translation>
    </message>
    <message>
        <source>Give</source>
        <extracomment>Button that answers a question: gives somebody a role</extracomment>
        <translation>Додели</translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>Title of a dialog; %1 is a role</extracomment>
        <translation>Додели улогу %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Особа</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody gets a role</extracomment>
        <translation>&amp;Разлог</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>&amp;Додели</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveTakeChoices</name>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice for a role or a license of several people: it stays as it is with each of them</extracomment>
        <translation>Како јесте</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>Choice for a role or a license of several people: they get it</extracomment>
        <translation>Додели</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Choice for a role or a license of several people: it is taken from them</extracomment>
        <translation>Одузми</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::HistoryView</name>
    <message>
        <source>Time</source>
        <extracomment>Headings of a person&apos;s history: when something was done, and what</extracomment>
        <translation>Време</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Шта је урађено</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>The log says nothing about this user yet.</source>
        <translation>У евиденцији још нема ничега о овом кориснику.</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (одбијено)</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Who did something; %1 is a name</extracomment>
        <translation>Извршилац: %1</translation>
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
        <translation>Разлог: %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Увоз</translation>
    </message>
    <message>
        <source>Choose the CSV file of users or of administrators that Control Hub exported, or drop it here. You see what importing it does before anything is changed.</source>
        <translation>Изаберите CSV датотеку корисника или администратора коју је извезло Контролно чвориште или је превуците овде. Пре било какве измене видите шта ће увоз учинити.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Потражи...</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодирање</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>How the characters of a file are encoded: found out by the program</extracomment>
        <translation>Аутоматски</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Увези</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Изаберите датотеку за увоз</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV датотеке (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Читање датотеке...</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Читање је прекинуто; ништа није промењено.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as %1, which is a guess. Look at the names below; if they are wrong, choose another encoding.</source>
        <translation>Датотека није у кодирању UTF-8 и прочитана је као %1, што је претпоставка. Погледајте имена испод; ако нису исправна, изаберите друго кодирање.</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Увоз је у току...</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Увоз је прекинут; ништа није промењено.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Погледај поново</translation>
    </message>
    <message>
        <source>%1 of %2 rows imported: %3 added, %4 changed, %5 unchanged.</source>
        <extracomment>The end of an import: all are numbers</extracomment>
        <translation>Увезено редова: %1 од %2. Додато: %3, промењено: %4, без промене: %5.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <extracomment>Button: stops an import that is running</extracomment>
        <translation>Прекини увоз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. Nobody and no license is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Корисници (списак корисника): профили и лиценце. Ниједна особа и ниједна лиценца се не уклањају.</translation>
    </message>
    <message>
        <source>Administrators: the roles of those named become exactly the ones listed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Администратори: улоге наведених особа постају тачно оне из датотеке.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Датотека се још чита.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Увоз је у току.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Прво изаберите датотеку.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused, so nothing can be imported. Correct the file and choose it again.</source>
        <translation>
            <numerusform>%n ред је одбијен, па ништа не може да се увезе. Исправите датотеку и изаберите је поново.</numerusform>
            <numerusform>%n реда су одбијена, па ништа не може да се увезе. Исправите датотеку и изаберите је поново.</numerusform>
            <numerusform>%n редова је одбијено, па ништа не може да се увезе. Исправите датотеку и изаберите је поново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here already; there is nothing to import.</source>
        <translation>Све из датотеке је већ овде; нема шта да се увезе.</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. FALSE takes a license away; nobody is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Корисници (списак): профили и лиценце. FALSE одузима лиценцу; нико се не уклања.</translation>
    </message>
    <message>
        <source>Or leave out the rows that are refused.</source>
        <translation>Или изоставите редове који су одбијени.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportOptions</name>
    <message>
        <source>&amp;Leave out the rows that are refused (%1)</source>
        <extracomment>A choice about importing a file: %1 is the number of rows</extracomment>
        <translation>&amp;Изостави редове који су одбијени (%1)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <extracomment>What an import does with services that are FALSE in the file</extracomment>
        <translation>Усл&amp;уге</translation>
    </message>
    <message>
        <source>Only add</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Само додај</translation>
    </message>
    <message>
        <source>Add and remove</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Додај и уклони</translation>
    </message>
    <message>
        <source>TRUE in a license column gives the license. FALSE takes it away only if services are added and removed; an empty cell changes nothing.</source>
        <translation>TRUE у колони лиценце додељује лиценцу. FALSE је одузима само ако се услуге додају и уклањају; празна ћелија не мења ништа.</translation>
    </message>
    <message>
        <source>&amp;Cells as they are</source>
        <extracomment>A choice about importing a file</extracomment>
        <translation>Ћ&amp;елије онакве какве јесу</translation>
    </message>
    <message>
        <source>For a file that was written with every cell as it is: an apostrophe before =, +, - or @ belongs to the cell.</source>
        <translation>За датотеку у којој је свака ћелија записана онаква каква јесте: апостроф испред =, +, - или @ припада ћелији.</translation>
    </message>
    <message>
        <source>These sites come with the file. Who manages each of them? Roles can be given only on sites that Control Hub manages.</source>
        <translation>Ови сајтови долазе с датотеком. Ко управља сваким од њих? Улоге се могу доделити само на сајтовима којима управља Контролно чвориште.</translation>
    </message>
    <message>
        <source>Site Administration manages it</source>
        <translation>Управља Администрација сајта</translation>
    </message>
    <message>
        <source>Control Hub manages it</source>
        <translation>Управља Контролно чвориште</translation>
    </message>
    <message>
        <source>Who manages the site %1</source>
        <extracomment>Read out: %1 is the name of a site</extracomment>
        <translation>Ко управља сајтом %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation>Редови датотеке</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>All rows of a file</extracomment>
        <translation>Сви редови</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to rows of a file (&quot;Added&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this workspace are not in the file and stay as they are.</source>
        <translation>
            <numerusform>%n особа из овог радног простора није у датотеци и остаје каква јесте.</numerusform>
            <numerusform>%n особе из овог радног простора нису у датотеци и остају какве јесу.</numerusform>
            <numerusform>%n особа из овог радног простора није у датотеци и остају какве јесу.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table shows %1 of %2 rows.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>Табела приказује %1 од %2 редова.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the first names of a list: how many more there are</extracomment>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New licenses: %1.</source>
        <translation>Нове лиценце: %1.</translation>
    </message>
    <message>
        <source>New sites: %1. They count as managed by Site Administration, so nobody can hold a role on them yet.</source>
        <translation>Нови сајтови: %1. Рачунају се као сајтови којима управља Администрација сајта, па на њима још нико не може имати улогу.</translation>
    </message>
    <message>
        <source>People who are absent from the file</source>
        <translation>Особе којих нема у датотеци</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of people who are absent from a file</extracomment>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Администраторске улоге</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) administrator roles.</source>
        <translation>
            <numerusform>%n од њих има администраторске улоге.</numerusform>
            <numerusform>%n од њих имају администраторске улоге.</numerusform>
            <numerusform>%n од њих има администраторске улоге.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <extracomment>On a button: how many people are not in the file</extracomment>
        <translation>Одсутних: %1</translation>
    </message>
    <message>
        <source>Holds roles</source>
        <extracomment>In a list of people: somebody is an administrator</extracomment>
        <translation>Има улоге</translation>
    </message>
    <message>
        <source>New sites that Control Hub manages: %1.</source>
        <translation>Нови сајтови којима управља Контролно чвориште: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseBoxes</name>
    <message>
        <source>Suspended: it gives nothing at present.</source>
        <translation>Обустављена: тренутно не даје ништа.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have it.</source>
        <translation>
            <numerusform>Има је %n корисник.</numerusform>
            <numerusform>Имају је %n корисника.</numerusform>
            <numerusform>Има је %n корисника.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDetails</name>
    <message>
        <source>Whoever holds the role %1 and this license can open the agent desktop alone: neither sign in to the management portal nor administer the contact center.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Ко има улогу %1 и ову лиценцу, може да отвори само Agent Desktop: не може ни да се пријави на портал за управљање ни да администрира контакт центар.</translation>
    </message>
    <message>
        <source>Only somebody who holds that role too gives the license to such a person, or takes it away.</source>
        <translation>Само неко ко и сам има ту улогу може таквој особи да додели ову лиценцу или да је одузме.</translation>
    </message>
    <message>
        <source>It is suspended: it can&apos;t be assigned, and gives nothing to whoever has it. Whether it is suspended comes from an imported list of users.</source>
        <translation>Лиценца је обустављена: не може да се додели и не даје ништа ономе ко је има. Податак о томе да ли је обустављена потиче из увезеног списка корисника.</translation>
    </message>
    <message>
        <source>Choose a license to see more of it.</source>
        <translation>Изаберите лиценцу да бисте видели више о њој.</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <extracomment>%1 is an organization</extracomment>
        <translation>продала организација %1</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Нико је нема</translation>
    </message>
    <message>
        <source>Nobody has this license.</source>
        <translation>Нико нема ову лиценцу.</translation>
    </message>
    <message>
        <source>Lists whoever has the license</source>
        <translation>Приказује све који имају ову лиценцу</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <translation>
            <numerusform>&amp;Прикажи %n корисника</numerusform>
            <numerusform>&amp;Прикажи %n корисника</numerusform>
            <numerusform>&amp;Прикажи %n корисника</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>&amp;Прикажи кориснике</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Нико</translation>
    </message>
    <message>
        <source>Enter the heading of the license.</source>
        <translation>Унесите заглавље лиценце.</translation>
    </message>
    <message>
        <source>As its column in Control Hub&apos;s file: &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>Као њена колона у датотеци апликације Контролно чвориште: „Messaging [Subscription]“ или „adriatic.webex.com - Meetings [Subscription]“.</translation>
    </message>
    <message>
        <source>Service: %1. Subscription: %2.</source>
        <extracomment>How a heading is understood: %1 is a service such as Messaging, %2 a subscription</extracomment>
        <translation>Услуга: %1. Претплата: %2.</translation>
    </message>
    <message>
        <source>Service: %1. Webex site: %2. Subscription: %3.</source>
        <extracomment>How a heading is understood: %1 is a service such as Meetings, %2 a site, %3 a subscription</extracomment>
        <translation>Услуга: %1. Webex сајт: %2. Претплата: %3.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Утврђује се шта се мења…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a license</extracomment>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Add license</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Додај лиценцу</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <extracomment>Heading of a license&apos;s column in Control Hub&apos;s file</extracomment>
        <translation>&amp;Заглавље</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <extracomment>Service of Webex that a license is for</extracomment>
        <translation>&amp;Услуга</translation>
    </message>
    <message>
        <source>By the heading</source>
        <translation>Према заглављу</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a license</extracomment>
        <translation>&amp;Ко је продао</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the new license</extracomment>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicensesPage</name>
    <message>
        <source>Suspended</source>
        <extracomment>Of a license: it can&apos;t be used at present
----------
Column: whether a license can&apos;t be used at present</extracomment>
        <translation>Обустављена</translation>
    </message>
    <message>
        <source>Add a license by the heading of its column in Control Hub&apos;s file</source>
        <translation>Додајте лиценцу према заглављу њене колоне у датотеци апликације Контролно чвориште</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>The page of the licenses of the organization</extracomment>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses</extracomment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ко је продао</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: how many people have a license</extracomment>
        <translation>Додељено</translation>
    </message>
    <message>
        <source>&amp;Add license…</source>
        <extracomment>Button: adds a license</extracomment>
        <translation>&amp;Додај лиценцу…</translation>
    </message>
    <message>
        <source>Add license…</source>
        <translation>Додај лиценцу…</translation>
    </message>
    <message>
        <source>Show who has the license</source>
        <translation>Прикажи ко има лиценцу</translation>
    </message>
    <message>
        <source>There are no licenses yet. Add one, or import a list of users: its columns name the licenses.</source>
        <translation>Још нема лиценци. Додајте лиценцу или увезите списак корисника: његове колоне наводе лиценце.</translation>
    </message>
    <message>
        <source>Added the license %1.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>Додата је лиценца %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListPage</name>
    <message>
        <source>Search this list</source>
        <translation>Претрага ове листе</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are listed: %1 of all %2</extracomment>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>Nothing matches the search. Clear it to see all of the list.</source>
        <translation>Ништа не одговара претрази. Обришите је да бисте видели целу листу.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Ништа не одговара претрази и филтерима.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListTable</name>
    <message>
        <source>Order by</source>
        <extracomment>Menu: the rows are put into the order of a column</extracomment>
        <translation>Сортирај по колони</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>Menu: rows that are equal so far are put into the order of another column</extracomment>
        <translation>Затим по колони</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::MainWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Отвори радни простор</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Радни простори програма Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>About Rolecall</source>
        <translation>О програму Rolecall</translation>
    </message>
    <message>
        <source>Rolecall %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>Rolecall %1</translation>
    </message>
    <message>
        <source>An offline console for the administrator roles of a Webex organization. MIT licence; icons by Lucide, ISC licence.</source>
        <translation>Конзола која ради без мреже, за администраторске улоге Webex организације. Лиценца MIT; иконе: Lucide, лиценца ISC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 row(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of rows, %2 the path of a file</extracomment>
        <translation>
            <numerusform>Извезен је %1 ред у датотеку „%2“.</numerusform>
            <numerusform>Извезена су %1 реда у датотеку „%2“.</numerusform>
            <numerusform>Извезено је %1 редова у датотеку „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 rows to the files from &quot;%2&quot; to &quot;%3&quot;.</source>
        <extracomment>%1 is a number of rows, %2 and %3 are the paths of the first and the last file</extracomment>
        <translation>Извезено је %1 редова у датотеке од „%2“ до „%3“.</translation>
    </message>
    <message>
        <source>Go back...</source>
        <extracomment>Button: restores the backup that was made before another one was restored</extracomment>
        <translation>Врати се...</translation>
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
        <translation>Затворите ову поруку</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Поништи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Нови радни простор</translation>
    </message>
    <message>
        <source>A workspace is one file that holds the users and administrators of one organization. It starts with its first full administrator, who can add everybody else.</source>
        <translation>Радни простор је једна датотека која садржи кориснике и администраторе једне организације. Почиње с првим пуним администратором, који може да дода све остале.</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>Назив &amp;организације</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Временска зона</translation>
    </message>
    <message>
        <source>Roles that end on a date end at midnight of this time zone.</source>
        <translation>Улоге с датумом истека истичу у поноћ по овој временској зони.</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>Први пуни администратор</translation>
    </message>
    <message>
        <source>F&amp;irst name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Презиме</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Е-пошта</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где се чува</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>Пре&amp;гледај...</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Направи радни простор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Choose a file for the new workspace</source>
        <translation>Изаберите датотеку за нови радни простор</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Радни простори програма Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>Enter the administrator&apos;s e-mail address.</source>
        <translation>Унесите е-адресу администратора.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s name.</source>
        <translation>Унесите назив организације.</translation>
    </message>
    <message>
        <source>Enter a first name, a last name or both.</source>
        <translation>Унесите име, презиме или обоје.</translation>
    </message>
    <message>
        <source>Choose where the workspace is kept.</source>
        <translation>Изаберите где се радни простор чува.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationDialog</name>
    <message>
        <source>Sells services to the organization in use or manages its subscription.</source>
        <translation>Продаје услуге организацији у употреби или управља њеном претплатом.</translation>
    </message>
    <message>
        <source>Its people can be external administrators of the organization in use.</source>
        <translation>Особе из ње могу да буду спољни администратори организације у употреби.</translation>
    </message>
    <message>
        <source>Signed itself up for free; its people can be external administrators all the same.</source>
        <translation>Сама се бесплатно регистровала; особе из ње ипак могу да буду спољни администратори.</translation>
    </message>
    <message>
        <source>Webex&apos;s pool of private accounts, from which nobody can be an external administrator.</source>
        <translation>Webex скуп приватних налога, из којег нико не може да буде спољни администратор.</translation>
    </message>
    <message>
        <source>Is administered in this file too, with users, roles and a log of its own.</source>
        <translation>И она се администрира у овој датотеци, са сопственим корисницима, улогама и евиденцијом.</translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation>Унесите назив организације.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that answers a question: adds an organization
----------
Button: adds the new organization</extracomment>
        <translation>Додај</translation>
    </message>
    <message>
        <source>Add organization</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Додај организацију</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>Label of a choice: partner, customer and so on</extracomment>
        <translation>&amp;Врста</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назив</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <extracomment>Label of a field for e-mail domains</extracomment>
        <translation>&amp;Домени</translation>
    </message>
    <message>
        <source>The domains of its e-mail addresses, separated by commas.</source>
        <translation>Домени њених е-адреса, раздвојени зарезима.</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>&amp;Управља претплатом</translation>
    </message>
    <message>
        <source>Its sale is a&amp;ctive</source>
        <translation>Њена продаја је &amp;активна</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>Први пуни администратор</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Е-пошта</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Презиме</translation>
    </message>
    <message>
        <source>An own user of the new customer, or somebody of a partner who is known here.</source>
        <translation>Сопствени корисник нове организације клијената или неко из партнерске организације ко је овде познат.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationSwitch</name>
    <message>
        <source>Switching to another organization</source>
        <translation>Прелазак на другу организацију</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationsPage</name>
    <message>
        <source>Says whether the partner manages the subscription and whether its sale is active.</source>
        <translation>Наводи да ли партнер управља претплатом и да ли је његова продаја активна.</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>Изаберите партнера на листи.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Page with the organizations</extracomment>
        <translation>Организације</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Однос</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>У употреби</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>Додај организацију…</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>Промени однос…</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n организација</numerusform>
            <numerusform>%n организације</numerusform>
            <numerusform>%n организација</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization is known here yet.</source>
        <translation>Овде још није позната ниједна организација.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>%1 is the name of an organization</extracomment>
        <translation>Додата је организација %1.</translation>
    </message>
    <message>
        <source>The relation to %1 is changed.</source>
        <extracomment>%1 is the name of a partner</extracomment>
        <translation>Промењен је однос с партнером %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OutboxPage</name>
    <message>
        <source>Choose users, then send them activation e-mails from there</source>
        <translation>Изаберите кориснике, па им одатле пошаљите активационе е-поруке</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Прво изаберите е-поруку.</translation>
    </message>
    <message>
        <source>Put another e-mail to the same people into the outbox</source>
        <translation>Ставите у одлазну пошту још једну е-поруку за исте особе</translation>
    </message>
    <message>
        <source>Write the e-mails as files for a mail program</source>
        <translation>Упишите е-поруке као датотеке за програм за е-пошту</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>Нема е-поруке која би могла да се извезе.</translation>
    </message>
    <message>
        <source>A newer e-mail to this person has left the outbox; choose that one.</source>
        <translation>Новија е-порука за ову особу већ је отишла из одлазне поште; изаберите њу.</translation>
    </message>
    <message>
        <source>Choose one e-mail first.</source>
        <translation>Прво изаберите једну е-поруку.</translation>
    </message>
    <message>
        <source>A mail program has sent it</source>
        <translation>Програм за е-пошту ју је послао</translation>
    </message>
    <message>
        <source>A mail program could not send it</source>
        <translation>Програм за е-пошту није могао да је пошаље</translation>
    </message>
    <message>
        <source>Receiver</source>
        <extracomment>Columns of the outbox: who gets the e-mail, address, state, when and by whom it was put there</extracomment>
        <translation>Прималац</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Када је стављена</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ко је ставио</translation>
    </message>
    <message>
        <source>Choose &amp;users</source>
        <extracomment>Button: leads to the list of users</extracomment>
        <translation>Изабери &amp;кориснике</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button: asks whether an activation e-mail is to be sent once more</extracomment>
        <translation>Пошаљи &amp;поново…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes e-mails to files</extracomment>
        <translation>И&amp;звези…</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <extracomment>Button</extracomment>
        <translation>Означи као по&amp;слату</translation>
    </message>
    <message>
        <source>Mark as fa&amp;iled</source>
        <extracomment>Button</extracomment>
        <translation>Означи као &amp;неуспелу</translation>
    </message>
    <message>
        <source>E&amp;xport activation e-mails…</source>
        <extracomment>Menu entry: writes e-mails to files</extracomment>
        <translation>Извези ак&amp;тивационе е-поруке…</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Текст е-поруке</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s), %2 waiting</source>
        <extracomment>%1 is a number of e-mails, %2 how many of them wait to be exported</extracomment>
        <translation>
            <numerusform>%1 е-порука, на чекању: %2</numerusform>
            <numerusform>%1 е-поруке, на чекању: %2</numerusform>
            <numerusform>%1 е-порука, на чекању: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail was queued yet. Choose users in their list, then Send activation e-mail.</source>
        <translation>Још ниједна активациона е-порука није стављена у одлазну пошту. Изаберите кориснике на њиховој листи, па изаберите радњу Пошаљи активациону е-поруку.</translation>
    </message>
    <message>
        <source>Put another activation e-mail to %1 into the outbox?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Желите ли да у одлазну пошту ставите још једну активациону е-поруку за примаоца %1?</translation>
    </message>
    <message numerus="yes">
        <source>Put another activation e-mail to each of %1 people into the outbox?</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Желите ли да у одлазну пошту ставите још по једну активациону е-поруку за %1 особу?</numerusform>
            <numerusform>Желите ли да у одлазну пошту ставите још по једну активациону е-поруку за %1 особе?</numerusform>
            <numerusform>Желите ли да у одлазну пошту ставите још по једну активациону е-поруку за %1 особа?</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves with the next export.</source>
        <translation>Одлази са следећим извозом.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button: queues another activation e-mail</extracomment>
        <translation>Пошаљи поново</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>It waits in the outbox now.</source>
        <translation>Сада чека у одлазној пошти.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 e-mail(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of e-mails, %2 the path of a file or folder</extracomment>
        <translation>
            <numerusform>Уписана је %1 е-порука у „%2“.</numerusform>
            <numerusform>Уписане су %1 е-поруке у „%2“.</numerusform>
            <numerusform>Уписано је %1 е-порука у „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as sent.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Е-порука за примаоца %1 означена је као послата.</translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as failed.</source>
        <translation>Е-порука за примаоца %1 означена је као неуспела.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: activation e-mails</extracomment>
        <translation>Одлазна пошта</translation>
    </message>
    <message>
        <source>To %1, %2
Language: %3
%4 since %5</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a language, %4 what became of the e-mail, %5 a date and time</extracomment>
        <translation>За: %1, %2
Језик: %3
%4 од %5</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OverviewPage</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 на сајту %2</translation>
    </message>
    <message>
        <source>Until %1: today is the last day</source>
        <extracomment>%1 is a date</extracomment>
        <translation>До %1: данас је последњи дан</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: %2 day(s) more</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>
            <numerusform>До %1: још %2 дан</numerusform>
            <numerusform>До %1: још %2 дана</numerusform>
            <numerusform>До %1: још %2 дана</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (одбијено)</translation>
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
        <translation>Организација</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>Administrators by role</source>
        <translation>Администратори по улогама</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>How many findings nobody has accepted</extracomment>
        <translation>Налази</translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 отворен</numerusform>
            <numerusform>%1 отворена</numerusform>
            <numerusform>%1 отворених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No finding is open; %1 accepted.</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>Нема отворених налаза; прихваћен је %1.</numerusform>
            <numerusform>Нема отворених налаза; прихваћена су %1.</numerusform>
            <numerusform>Нема отворених налаза; прихваћено је %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: the roles are as the rules advise.</source>
        <translation>Ништа није пронађено: улоге су онакве какве правила саветују.</translation>
    </message>
    <message>
        <source>All fi&amp;ndings</source>
        <translation>Сви &amp;налази</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Heading: roles that end by themselves within 30 days</extracomment>
        <translation>Ускоро истичу</translation>
    </message>
    <message numerus="yes">
        <source>No role ends within %1 day(s).</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>Ниједна улога не истиче у року од %1 дана.</numerusform>
            <numerusform>Ниједна улога не истиче у року од %1 дана.</numerusform>
            <numerusform>Ниједна улога не истиче у року од %1 дана.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more end(s) within 30 days.</source>
        <extracomment>%1 is a number of roles</extracomment>
        <translation>
            <numerusform>Још %1 улога истиче у року од 30 дана.</numerusform>
            <numerusform>Још %1 улоге истичу у року од 30 дана.</numerusform>
            <numerusform>Још %1 улога истиче у року од 30 дана.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Последње измене</translation>
    </message>
    <message>
        <source>All of the &amp;log</source>
        <translation>Цела &amp;евиденција</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Ваше улоге</translation>
    </message>
    <message>
        <source>What you &amp;may do…</source>
        <translation>Шта &amp;смете да радите…</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page: what is worth knowing at first sight</extracomment>
        <translation>Преглед</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OwnAccessDialog</name>
    <message>
        <source>Your own access</source>
        <translation>Ваш приступ</translation>
    </message>
    <message>
        <source>What your roles let you do</source>
        <translation>Шта вам улоге дозвољавају</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PastePeopleDialog</name>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>Пронађена је %n особа.</numerusform>
            <numerusform>Пронађене су %n особе.</numerusform>
            <numerusform>Пронађено је %n особа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Тражење особа…</translation>
    </message>
    <message>
        <source>There is no e-mail address in the text yet.</source>
        <translation>У тексту још нема ниједне е-адресе.</translation>
    </message>
    <message>
        <source>&amp;Not found here (%1)</source>
        <translation>&amp;Није пронађено овде (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n people</source>
        <extracomment>Button: selects so many people in the list</extracomment>
        <translation>
            <numerusform>&amp;Изабери %n особу</numerusform>
            <numerusform>&amp;Изабери %n особе</numerusform>
            <numerusform>&amp;Изабери %n особа</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people by e-mail</source>
        <extracomment>Title of a dialog: a list of e-mails tells who is to be selected</extracomment>
        <translation>Изабери особе по е-пошти</translation>
    </message>
    <message>
        <source>&amp;E-mails, separated by anything; names beside them do no harm</source>
        <translation>&amp;Е-адресе, раздвојене било чиме; имена поред њих не сметају</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleActions</name>
    <message>
        <source>Select at least one user.</source>
        <translation>Изаберите бар једног корисника.</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Сачуване су лиценце особе %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Утврђује се шта се мења…</translation>
    </message>
    <message>
        <source>This was cancelled before it was worked out what changes.</source>
        <translation>Радња је отказана пре него што је утврђено шта се мења.</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <extracomment>Button: works out once more what a change would do</extracomment>
        <translation>Утврди поново</translation>
    </message>
    <message>
        <source>This is being done…</source>
        <translation>Радња је у току…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be done: nobody changes, %n person(s) are refused.</source>
        <translation>
            <numerusform>Ништа не може да се уради: нико се не мења, а %n особа је одбијена.</numerusform>
            <numerusform>Ништа не може да се уради: нико се не мења, а %n особе су одбијене.</numerusform>
            <numerusform>Ништа не може да се уради: нико се не мења, а %n особа је одбијено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ништа се не мења.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are refused. Leave them out, or choose something else.</source>
        <translation>
            <numerusform>%n особа је одбијена. Изоставите је или изаберите нешто друго.</numerusform>
            <numerusform>%n особе су одбијене. Изоставите их или изаберите нешто друго.</numerusform>
            <numerusform>%n особа је одбијено. Изоставите их или изаберите нешто друго.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out the people who are refused (%1)</source>
        <translation>&amp;Изостави одбијене особе (%1)</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Радња је отказана; ништа није промењено.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why something is done; goes into the log</extracomment>
        <translation>&amp;Разлог</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleLicensesDialog</name>
    <message>
        <source>Suspended</source>
        <extracomment>About a license: nobody can be given it now</extracomment>
        <translation>Обустављена</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>There are no licenses that you could assign.</source>
        <translation>Нема лиценци које бисте могли да доделите.</translation>
    </message>
    <message>
        <source>Choose licenses to assign or to take.</source>
        <translation>Изаберите лиценце које треба доделити или одузети.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Лиценце</translation>
    </message>
    <message numerus="yes">
        <source>Change the licenses of %n people</source>
        <translation>
            <numerusform>Промени лиценце за %n особу</numerusform>
            <numerusform>Промени лиценце за %n особе</numerusform>
            <numerusform>Промени лиценце за %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the licenses of %n people.</source>
        <translation>
            <numerusform>Промењене су лиценце за %n особу.</numerusform>
            <numerusform>Промењене су лиценце за %n особе.</numerusform>
            <numerusform>Промењене су лиценце за %n особа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives licenses to so many people</extracomment>
        <translation>
            <numerusform>&amp;Додели за %n особу</numerusform>
            <numerusform>&amp;Додели за %n особе</numerusform>
            <numerusform>&amp;Додели за %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes licenses from so many people</extracomment>
        <translation>
            <numerusform>&amp;Одузми од %n особе</numerusform>
            <numerusform>&amp;Одузми од %n особе</numerusform>
            <numerusform>&amp;Одузми од %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes licenses of so many people</extracomment>
        <translation>
            <numerusform>&amp;Промени за %n особу</numerusform>
            <numerusform>&amp;Промени за %n особе</numerusform>
            <numerusform>&amp;Промени за %n особа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePlanDialog</name>
    <message>
        <source>Take everything</source>
        <extracomment>Title of a dialog: roles and licenses of somebody who leaves</extracomment>
        <translation>Одузми све</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <extracomment>Title of a dialog: the status of people</extracomment>
        <translation>Деактивирај</translation>
    </message>
    <message>
        <source>Remove people</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Уклони особе</translation>
    </message>
    <message>
        <source>Send activation e-mails</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Пошаљи активационе е-поруке</translation>
    </message>
    <message numerus="yes">
        <source>Take all roles and licenses from %n people who leave, and set them inactive?</source>
        <translation>
            <numerusform>Желите ли да одузмете све улоге и лиценце од %n особе која одлази и да је деактивирате?</numerusform>
            <numerusform>Желите ли да одузмете све улоге и лиценце од %n особе које одлазе и да их деактивирате?</numerusform>
            <numerusform>Желите ли да одузмете све улоге и лиценце од %n особа које одлазе и да их деактивирате?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n people to Inactive?</source>
        <translation>
            <numerusform>Желите ли да поставите статус Неактиван за %n особу?</numerusform>
            <numerusform>Желите ли да поставите статус Неактиван за %n особе?</numerusform>
            <numerusform>Желите ли да поставите статус Неактиван за %n особа?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people with all their roles and licenses?</source>
        <translation>
            <numerusform>Желите ли да уклоните %n особу са свим њеним улогама и лиценцама?</numerusform>
            <numerusform>Желите ли да уклоните %n особе са свим њиховим улогама и лиценцама?</numerusform>
            <numerusform>Желите ли да уклоните %n особа са свим њиховим улогама и лиценцама?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox?</source>
        <translation>
            <numerusform>Желите ли да у одлазну пошту ставите активационе е-поруке за %n особу?</numerusform>
            <numerusform>Желите ли да у одлазну пошту ставите активационе е-поруке за %n особе?</numerusform>
            <numerusform>Желите ли да у одлазну пошту ставите активационе е-поруке за %n особа?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n people</source>
        <extracomment>Button: takes roles and licenses from so many people who leave</extracomment>
        <translation>
            <numerusform>&amp;Одузми све од %n особе</numerusform>
            <numerusform>&amp;Одузми све од %n особе</numerusform>
            <numerusform>&amp;Одузми све од %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n people inactive</source>
        <extracomment>Button: the status of so many people becomes Inactive</extracomment>
        <translation>
            <numerusform>&amp;Деактивирај %n особу</numerusform>
            <numerusform>&amp;Деактивирај %n особе</numerusform>
            <numerusform>&amp;Деактивирај %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people</source>
        <extracomment>Button: removes so many people</extracomment>
        <translation>
            <numerusform>&amp;Уклони %n особу</numerusform>
            <numerusform>&amp;Уклони %n особе</numerusform>
            <numerusform>&amp;Уклони %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %n people</source>
        <extracomment>Button: puts so many activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>&amp;Пошаљи на %n адресу</numerusform>
            <numerusform>&amp;Пошаљи на %n адресе</numerusform>
            <numerusform>&amp;Пошаљи на %n адреса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took everything from %n people.</source>
        <translation>
            <numerusform>Одузето је све од %n особе.</numerusform>
            <numerusform>Одузето је све од %n особе.</numerusform>
            <numerusform>Одузето је све од %n особа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n people inactive.</source>
        <translation>
            <numerusform>Деактивирана је %n особа.</numerusform>
            <numerusform>Деактивиране су %n особе.</numerusform>
            <numerusform>Деактивирано је %n особа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people.</source>
        <translation>
            <numerusform>Уклоњена је %n особа.</numerusform>
            <numerusform>Уклоњене су %n особе.</numerusform>
            <numerusform>Уклоњено је %n особа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox.</source>
        <translation>
            <numerusform>Активационе е-поруке за %n особу стављене су у одлазну пошту.</numerusform>
            <numerusform>Активационе е-поруке за %n особе стављене су у одлазну пошту.</numerusform>
            <numerusform>Активационе е-поруке за %n особа стављене су у одлазну пошту.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Пошаљи по&amp;ново</translation>
    </message>
    <message>
        <source>Also to people to whom an activation e-mail waits or was sent already.</source>
        <translation>И особама за које активациона е-порука већ чека или им је већ послата.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePreview</name>
    <message>
        <source>People and what happens to them</source>
        <translation>Особе и шта се с њима дешава</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All people of a preview</extracomment>
        <translation>Сви</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to people (&quot;Refused&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table shows %1 of %2 people; everybody who is refused is among them.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>Табела приказује %1 од %2 особа; међу њима су све одбијене.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleRolesDialog</name>
    <message>
        <source>%1 (managed by Site Administration)</source>
        <translation>%1 (управља Администрација сајта)</translation>
    </message>
    <message>
        <source>Choose at least one site for the roles on sites.</source>
        <translation>Изаберите бар један сајт за улоге на сајтовима.</translation>
    </message>
    <message>
        <source>Choose roles to assign or to take.</source>
        <translation>Изаберите улоге које треба доделити или опозвати.</translation>
    </message>
    <message numerus="yes">
        <source>Change the administrator roles of %n people</source>
        <translation>
            <numerusform>Промени администраторске улоге за %n особу</numerusform>
            <numerusform>Промени администраторске улоге за %n особе</numerusform>
            <numerusform>Промени администраторске улоге за %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Промењене су улоге за %n особу.</numerusform>
            <numerusform>Промењене су улоге за %n особе.</numerusform>
            <numerusform>Промењене су улоге за %n особа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives roles to so many people</extracomment>
        <translation>
            <numerusform>&amp;Додели за %n особу</numerusform>
            <numerusform>&amp;Додели за %n особе</numerusform>
            <numerusform>&amp;Додели за %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes roles from so many people</extracomment>
        <translation>
            <numerusform>&amp;Опозови за %n особу</numerusform>
            <numerusform>&amp;Опозови за %n особе</numerusform>
            <numerusform>&amp;Опозови за %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes roles of so many people</extracomment>
        <translation>
            <numerusform>&amp;Промени за %n особу</numerusform>
            <numerusform>&amp;Промени за %n особе</numerusform>
            <numerusform>&amp;Промени за %n особа</numerusform>
        </translation>
    </message>
    <message>
        <source>On these &amp;sites</source>
        <translation>На овим &amp;сајтовима</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Последњи дан улога које се додељују</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonDialogs</name>
    <message>
        <source>Saved the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Сачуване су улоге особе %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Додата је особа %1.</translation>
    </message>
    <message>
        <source>Saved the profile of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Сачуван је профил особе %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Уклоњена је особа %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonLicensesDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Још се ништа не мења.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>Ово не може да се сачува</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <extracomment>A license that is assigned</extracomment>
        <translation>Додељује се: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>A license that is taken away</extracomment>
        <translation>Одузима се: %1</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Утврђује се шта се мења…</translation>
    </message>
    <message>
        <source>The licenses of this user can&apos;t be read.</source>
        <translation>Лиценце овог корисника не могу да се прочитају.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of licenses</extracomment>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>Licenses of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Лиценце: %1</translation>
    </message>
    <message>
        <source>There is no license that you could assign. Add licenses on the page of them, or import a list of users.</source>
        <translation>Нема лиценце коју бисте могли да доделите. Додајте лиценце на њиховој страници или увезите списак корисника.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a license is assigned or removed; goes into the log</extracomment>
        <translation>&amp;Разлог</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Шта се мења</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPanel</name>
    <message>
        <source>Select a user to see roles, access and history.</source>
        <translation>Изаберите корисника да бисте видели улоге, приступ и историју.</translation>
    </message>
    <message>
        <source>This user is no longer in the workspace.</source>
        <translation>Овог корисника више нема у радном простору.</translation>
    </message>
    <message>
        <source>Change the profile of this user</source>
        <translation>Промените профил овог корисника</translation>
    </message>
    <message>
        <source>Remove this user from the workspace (Del)</source>
        <translation>Уклоните овог корисника из радног простора (Del)</translation>
    </message>
    <message>
        <source>Selected user</source>
        <translation>Изабрани корисник</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Приступ</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>Историја</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a user&apos;s profile</extracomment>
        <translation>У&amp;реди…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>У&amp;клони…</translation>
    </message>
    <message>
        <source>Report on this user</source>
        <translation>Извештај о овом кориснику</translation>
    </message>
    <message>
        <source>Save or print the access of this user</source>
        <translation>Сачувајте или одштампајте приступ овог корисника</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPicker</name>
    <message>
        <source>Nobody matches. Type some of the name or of the e-mail.</source>
        <translation>Нико не одговара. Унесите део имена или е-адресе.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match(es). Type more of the name or of the e-mail to see them.</source>
        <translation>
            <numerusform>Одговара још %n особа. Унесите већи део имена или е-адресе да бисте је видели.</numerusform>
            <numerusform>Одговарају још %n особе. Унесите већи део имена или е-адресе да бисте их видели.</numerusform>
            <numerusform>Одговара још %n особа. Унесите већи део имена или е-адресе да бисте их видели.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the e-mail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Име или е-пошта</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Особе које одговарају</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PlannedRoles</name>
    <message>
        <source>Until when a role is held makes no difference here.</source>
        <translation>До када улога важи овде није важно.</translation>
    </message>
    <message>
        <source>Tick what is to be compared. Nothing is changed.</source>
        <translation>Означите шта треба упоредити. Ништа се не мења.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PrivilegePicker</name>
    <message>
        <source>Others</source>
        <extracomment>Heading of the privileges that stand in no table</extracomment>
        <translation>Остала</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a privilege, %2 the group that it belongs to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Претрага права</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>No privilege is called that. Type some of its name in any of the four languages.</source>
        <translation>Ниједно право се тако не зове. Унесите део назива на било ком од четири језика.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ProfileView</name>
    <message>
        <source>Edit &amp;roles…</source>
        <extracomment>Button: opens the role editor</extracomment>
        <translation>Уреди &amp;улоге…</translation>
    </message>
    <message>
        <source>Give and take administrator roles (F4)</source>
        <translation>Доделите или опозовите администраторске улоге (F4)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <extracomment>%1 is a license that can&apos;t be used at present</extracomment>
        <translation>%1 (обустављена)</translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <extracomment>Button: opens the licenses of a person for change</extracomment>
        <translation>&amp;Лиценце…</translation>
    </message>
    <message>
        <source>Assign and remove licenses</source>
        <translation>Доделите или одузмите лиценце</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RecordProvisioningDialog</name>
    <message>
        <source>%1 holds the provisioning role here already.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Особа %1 овде већ има улогу администратора за обезбеђивање.</translation>
    </message>
    <message>
        <source>Recorded that %1 took the provisioning role.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Забележено је да је особа %1 преузела улогу администратора за обезбеђивање.</translation>
    </message>
    <message>
        <source>Record what a partner did outside</source>
        <translation>Забележите шта је партнер урадио изван ове апликације</translation>
    </message>
    <message>
        <source>Record provisioning</source>
        <extracomment>Title of a dialog: a partner took the provisioning role by itself</extracomment>
        <translation>Забележи обезбеђивање</translation>
    </message>
    <message>
        <source>A partner whose sale is active takes the provisioning role by itself when it handles an order, and can do so again after it was removed. Nobody gives the role here: this records that it happened, granted by the partner (Rule R26).</source>
        <translation>Партнер чија је продаја активна сам преузима улогу администратора за обезбеђивање када обрађује поруџбину, а може поново да је преузме и пошто му је уклоњена. Ту улогу овде нико не додељује: овим се само бележи да се то догодило и да ју је доделио партнер (правило R26).</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <extracomment>Button: records what a partner did</extracomment>
        <translation>За&amp;бележи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RelationDialog</name>
    <message>
        <source>Otherwise they stay and show up as findings.</source>
        <translation>У супротном остају и приказују се као налази.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>This touches no external administrator.</source>
        <translation>Ово не утиче ни на једног спољног администратора.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Још се ништа не мења.</translation>
    </message>
    <message>
        <source>Change relation</source>
        <extracomment>Title of a dialog: what a partner is to the organization</extracomment>
        <translation>Промени однос</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>Управља &amp;претплатом</translation>
    </message>
    <message>
        <source>Its sale is &amp;active</source>
        <translation>Продаја је &amp;активна</translation>
    </message>
    <message>
        <source>&amp;What changes for external administrators</source>
        <translation>&amp;Шта се мења за спољне администраторе</translation>
    </message>
    <message>
        <source>&amp;Remove the roles that give nothing any more</source>
        <translation>&amp;Уклони улоге које више ништа не дају</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ReportAction</name>
    <message>
        <source>Save report on a&amp;dministrators today as PDF…</source>
        <extracomment>Menu entry: writes a report on who holds which roles</extracomment>
        <translation>Сачувај извештај о а&amp;дминистраторима данас као PDF…</translation>
    </message>
    <message>
        <source>Save access of the person as PDF…</source>
        <extracomment>Menu entry: writes a report on what the chosen person may do</extracomment>
        <translation>Сачувај приступ особе као PDF…</translation>
    </message>
    <message>
        <source>Save extract of the audit log as PDF…</source>
        <extracomment>Menu entry: writes a report with the records that pass the filters</extracomment>
        <translation>Сачувај извод из евиденције надзора као PDF…</translation>
    </message>
    <message>
        <source>&amp;Print report on administrators today…</source>
        <extracomment>Menu entry: prints a report on who holds which roles</extracomment>
        <translation>Од&amp;штампај извештај о администраторима данас…</translation>
    </message>
    <message>
        <source>Print access of the person…</source>
        <extracomment>Menu entry: prints a report on what the chosen person may do</extracomment>
        <translation>Одштампај приступ особе…</translation>
    </message>
    <message>
        <source>Print extract of the audit log…</source>
        <extracomment>Menu entry: prints a report with the records that pass the filters</extracomment>
        <translation>Одштампај извод из евиденције надзора…</translation>
    </message>
    <message>
        <source>Report on administrators today</source>
        <translation>Извештај о администраторима данас</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Приступ особе</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Извод из евиденције надзора</translation>
    </message>
    <message>
        <source>administrators today</source>
        <extracomment>Part of a file name</extracomment>
        <translation>администратори данас</translation>
    </message>
    <message>
        <source>access</source>
        <extracomment>Part of a file name: what a person may do</extracomment>
        <translation>приступ</translation>
    </message>
    <message>
        <source>extract of the audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>извод из евиденције надзора</translation>
    </message>
    <message>
        <source>Saved the report to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Извештај је сачуван у датотеци „%1“.</translation>
    </message>
    <message>
        <source>Printed the report.</source>
        <translation>Извештај је одштампан.</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, on paper</source>
        <translation>Ко сада има које улоге и отворени налази, на папиру</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, as a file to keep</source>
        <translation>Ко сада има које улоге и отворени налази, као датотека за чување</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, on paper</source>
        <translation>Које улоге особа има, шта оне допуштају и зашто, на папиру</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, as a file to keep</source>
        <translation>Које улоге особа има, шта оне допуштају и зашто, као датотека за чување</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, on paper</source>
        <translation>Записи који одговарају филтерима, са печатом евиденције, на папиру</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, as a file to keep</source>
        <translation>Записи који одговарају филтерима, са печатом евиденције, као датотека за чување</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF датотеке (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Уписивање извештаја…</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Штампање извештаја…</translation>
    </message>
    <message>
        <source>Save what is to be carried over as &amp;PDF…</source>
        <extracomment>Menu entry: writes a report on what is still to be done in Control Hub</extracomment>
        <translation>Сачувај списак за преношење као &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint what is to be carried over…</source>
        <extracomment>Menu entry: prints what is still to be done in Control Hub</extracomment>
        <translation>Одш&amp;тампај списак за преношење…</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>За преношење у Контролно чвориште</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>за преношење</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, on paper</source>
        <translation>Кораци по особама, с кућицама за штиклирање, на папиру</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, as a file to keep</source>
        <translation>Кораци по особама, с кућицама за штиклирање, као датотека за чување</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Враћање стања из резервне копије</translation>
    </message>
    <message>
        <source>&amp;Backups of this workspace, newest first:</source>
        <translation>&amp;Резервне копије овог радног простора, од најновије:</translation>
    </message>
    <message>
        <source>Backups of this workspace, newest first</source>
        <translation>Резервне копије овог радног простора, од најновије</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Headings of the list of backups: when, why and how large</extracomment>
        <translation>Када је направљена</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Разлог прављења</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>None has been made by itself yet. Choose a file that you backed up to.</source>
        <translation>Још ниједна није аутоматски направљена. Изаберите датотеку у коју сте уписали резервну копију.</translation>
    </message>
    <message>
        <source>&amp;Other file...</source>
        <extracomment>Button: chooses a backup that is not in the list</extracomment>
        <translation>&amp;Друга датотека...</translation>
    </message>
    <message>
        <source>All changes made since then are taken back, and the log says so: it keeps every record. External administrators who were revoked since then stay revoked. Before that, a backup is made of the workspace as it is now, so that you can go back.</source>
        <translation>Све измене начињене после тога се поништавају, што се бележи и у евиденцији: она чува сваки запис. Спољни администратори чија су права после тога опозвана остају без њих. Пре тога се прави резервна копија садашњег радног простора, да бисте могли да се вратите.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: puts a backup back</extracomment>
        <translation>&amp;Врати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <extracomment>In the list of backups: a file that somebody chose; %1 is its name</extracomment>
        <translation>Изабрано: %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Изаберите резервну копију</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Радни простори програма Rolecall (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>Reading and checking this backup...</source>
        <translation>Читање и провера ове резервне копије...</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s) revoked since then would not come back.</source>
        <translation>
            <numerusform>%n спољни администратор чија су права после тога опозвана не би се вратио.</numerusform>
            <numerusform>%n спољна администратора чија су права после тога опозвана не би се вратила.</numerusform>
            <numerusform>%n спољних администратора чија су права после тога опозвана не би се вратило.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Враћање стања...</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing was changed.</source>
        <translation>Стање није враћено и ништа није промењено.</translation>
    </message>
    <message>
        <source>It has the workspace as it was on %1. Users in it: %2; now: %3.</source>
        <extracomment>%1 is a date and a time, the others are numbers of users</extracomment>
        <translation>Садржи радни простор какав је био %1. Корисника у њој: %2; сада: %3.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RevokeExternalDialog</name>
    <message>
        <source>Re&amp;voke</source>
        <extracomment>Button: takes all rights of an external administrator</extracomment>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>Revoked the administrator rights of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Опозвана су администраторска права особе %1.</translation>
    </message>
    <message>
        <source>Revoke the administrator rights of %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Желите ли да опозовете администраторска права особе %1?</translation>
    </message>
    <message>
        <source>All roles are taken, and the record of this external administrator is deleted. To come back, the person must be added anew (Rule R24).</source>
        <translation>Опозивају се све улоге и брише се запис о овом спољном администратору. За повратак особа мора поново да се дода (правило R24).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleCellDetails</name>
    <message>
        <source>by all roles together: %1</source>
        <extracomment>Beside somebody who has a privilege; %1 is a level such as &quot;Full access&quot;</extracomment>
        <translation>по свим улогама заједно: %1</translation>
    </message>
    <message>
        <source>Pri&amp;vilege:</source>
        <extracomment>Which of the privileges of a place of a table is explained</extracomment>
        <translation>Пра&amp;во:</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>About this place of the table</source>
        <extracomment>The part of the page that explains a place of a table</extracomment>
        <translation>О овом пољу табеле</translation>
    </message>
    <message>
        <source>Not applicable: nobody of this kind of organization can hold this role.</source>
        <translation>Није применљиво: нико из ове врсте организације не може да има ову улогу.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Facts about a place of a table: how far a privilege goes</extracomment>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Users of</source>
        <extracomment>Facts about a place of a table: the kind of organization that the holders of a role come from</extracomment>
        <translation>Корисници из</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Услови</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Facts about a place of a table: where it is from</extracomment>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>Facts about a place of a table: how sure it is</extracomment>
        <translation>Поузданост</translation>
    </message>
    <message>
        <source>Not confirmed: what stands here is a guess, because the source does not tell it. Check it before you rely on it.</source>
        <translation>Није потврђено: ово што овде пише јесте претпоставка, јер извор о томе не говори. Проверите пре него што се на то ослоните.</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>Шта би то дало</translation>
    </message>
    <message>
        <source>What else would give it</source>
        <translation>Шта би то још дало</translation>
    </message>
    <message>
        <source>No other role gives this to the same people.</source>
        <translation>Ниједна друга улога то не даје истим особама.</translation>
    </message>
    <message>
        <source>Who has it this way</source>
        <translation>Ко га има на овај начин</translation>
    </message>
    <message>
        <source>Nobody: this role does not give it.</source>
        <translation>Нико: ова улога га не даје.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <translation>
            <numerusform>И још %1.</numerusform>
            <numerusform>И још %1.</numerusform>
            <numerusform>И још %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Прикажи их у списку</translation>
    </message>
    <message>
        <source>Nobody whom you see has it this way.</source>
        <translation>Од оних које видите, нико га нема на овај начин.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleEditorDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Утврђује се шта се мења…</translation>
    </message>
    <message>
        <source>The roles of this user can&apos;t be read.</source>
        <translation>Улоге овог корисника не могу да се прочитају.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Још се ништа не мења.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of roles</extracomment>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Administrator roles of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Администраторске улоге: %1</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given or whose end is changed</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Последњи дан улога које се додељују</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a role is given; goes into the log</extracomment>
        <translation>&amp;Разлог</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Шта се мења</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>This can&apos;t be saved; &quot;What changes&quot; says why.</source>
        <translation>Ово не може да се сачува; разлог је наведен под „Шта се мења“.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTableSheetAction</name>
    <message>
        <source>Save the table that is shown, with its legend, as a PDF file</source>
        <translation>Чува приказану табелу с легендом као PDF датотеку</translation>
    </message>
    <message>
        <source>Print the table that is shown, with its legend</source>
        <translation>Штампа приказану табелу с легендом</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <extracomment>Button: writes a table of roles and privileges</extracomment>
        <translation>Сачувај табелу као PDF…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <extracomment>Button: prints a table of roles and privileges</extracomment>
        <translation>Штампај табелу…</translation>
    </message>
    <message>
        <source>Save the table of roles</source>
        <translation>Чување табеле улога</translation>
    </message>
    <message>
        <source>roles</source>
        <extracomment>Part of a file name</extracomment>
        <translation>улоге</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF датотеке (*.pdf)</translation>
    </message>
    <message>
        <source>Print the table of roles</source>
        <translation>Штампање табеле улога</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Уписивање табеле…</translation>
    </message>
    <message>
        <source>Printing the table…</source>
        <translation>Штампање табеле…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTablesView</name>
    <message>
        <source>Saved the table to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Табела је сачувана у датотеци „%1“.</translation>
    </message>
    <message>
        <source>Handed the table to the printer.</source>
        <translation>Табела је предата штампачу.</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>Tab: the four tables of roles and privileges</extracomment>
        <translation>Табеле</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <extracomment>Which of the tables is shown</extracomment>
        <translation>&amp;Табела:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табела</translation>
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
        <translation>Улоге</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <extracomment>Which of the roles is explained</extracomment>
        <translation>&amp;Улога:</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Улога</translation>
    </message>
    <message>
        <source>About the role</source>
        <translation>О улози</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Facts about a role: what kind it is</extracomment>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Name when external</source>
        <extracomment>Facts about a role: its name when an external administrator holds it</extracomment>
        <translation>Назив код спољних</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Facts about a role: for the organization or for sites</extracomment>
        <translation>Додељује се</translation>
    </message>
    <message>
        <source>Can be given to users of</source>
        <extracomment>Facts about a role: to users of which kinds of organizations it can be given</extracomment>
        <translation>Може се доделити корисницима из</translation>
    </message>
    <message>
        <source>In Control Hub&apos;s files</source>
        <extracomment>Facts about a role: its name in the files of Control Hub</extracomment>
        <translation>У датотекама услуге Control Hub</translation>
    </message>
    <message>
        <source>In Webex&apos;s API</source>
        <extracomment>Facts about a role: its id in Webex&apos;s programming interface</extracomment>
        <translation>У Webex API-ју</translation>
    </message>
    <message>
        <source>It has no id there</source>
        <translation>Тамо нема ID</translation>
    </message>
    <message>
        <source>What it gives to users of: %1</source>
        <extracomment>Heading of privileges; %1 is a list of kinds of organizations</extracomment>
        <translation>Шта даје корисницима из: %1</translation>
    </message>
    <message>
        <source>Nothing by itself.</source>
        <translation>Сама по себи ништа.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Ко је има</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Прикажи их у списку</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>Nobody whom you see holds it.</source>
        <translation>Нема је нико кога ви видите.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page: what the roles mean</extracomment>
        <translation>Улоге</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SameRolesDialog</name>
    <message>
        <source>Choose the person whose roles are to be given.</source>
        <translation>Изаберите особу чије улоге треба доделити.</translation>
    </message>
    <message>
        <source>Same roles as…</source>
        <extracomment>Title of a dialog: roles as somebody else holds them</extracomment>
        <translation>Исте улоге као…</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people the roles that somebody else holds</source>
        <translation>
            <numerusform>%n особа добија улоге које има неко други</numerusform>
            <numerusform>%n особе добијају улоге које има неко други</numerusform>
            <numerusform>%n особа добија улоге које има неко други</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give the same roles to %n people</source>
        <extracomment>Button: gives so many people the roles that another person holds</extracomment>
        <translation>
            <numerusform>&amp;Додели исте улоге за %n особу</numerusform>
            <numerusform>&amp;Додели исте улоге за %n особе</numerusform>
            <numerusform>&amp;Додели исте улоге за %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Промењене су улоге за %n особу.</numerusform>
            <numerusform>Промењене су улоге за %n особе.</numerusform>
            <numerusform>Промењене су улоге за %n особа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n people the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n особа је добила улоге особе %1.</numerusform>
            <numerusform>%n особе су добиле улоге особе %1.</numerusform>
            <numerusform>%n особа је добило улоге особе %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person who holds the roles</source>
        <translation>&amp;Особа која има улоге</translation>
    </message>
    <message>
        <source>Also &amp;take their other roles</source>
        <translation>Опозови и њихове друге &amp;улоге</translation>
    </message>
    <message>
        <source>Afterwards they hold exactly the roles that this person holds.</source>
        <translation>После тога имају тачно оне улоге које има та особа.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SaveFilterDialog</name>
    <message>
        <source>There are saved filters of this name.</source>
        <translation>Сачувани филтери с овим називом већ постоје.</translation>
    </message>
    <message>
        <source>Search, filters and order are kept on this computer, for you alone.</source>
        <translation>Претрага, филтери и редослед чувају се на овом рачунару, само за вас.</translation>
    </message>
    <message>
        <source>Replace the saved filters &quot;%1&quot;?</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Желите ли да замените сачуване филтере „%1“?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>Замени</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Сачувај филтере</translation>
    </message>
    <message>
        <source>&amp;Name of these filters:</source>
        <translation>&amp;Назив ових филтера:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SavedFilters</name>
    <message>
        <source>No saved filters yet</source>
        <extracomment>Menu: no filter has been saved yet</extracomment>
        <translation>Још нема сачуваних филтера</translation>
    </message>
    <message>
        <source>&amp;Save these filters…</source>
        <extracomment>Menu: keeps search, filters and order under a name</extracomment>
        <translation>&amp;Сачувај ове филтере…</translation>
    </message>
    <message>
        <source>First search or choose filters.</source>
        <translation>Прво претражите или изаберите филтере.</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <extracomment>Menu with the names of saved filters</extracomment>
        <translation>&amp;Уклони сачувани филтер</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>Button with a menu; &amp;: its key</extracomment>
        <translation>С&amp;ачувани филтери</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сачувани филтери</translation>
    </message>
    <message>
        <source>Filters that you have kept under a name</source>
        <translation>Филтери које сте сачували под неким називом</translation>
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
        <translation>Број и хеш најновијег записа евиденције надзора. Забележени на другом месту, касније показују да ли је евиденција у међувремену скраћена или исписана изнова. Притисните да бисте их копирали.</translation>
    </message>
    <message>
        <source>Copied the seal %1 to the clipboard.</source>
        <extracomment>%1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Печат %1 је копиран у клипборд.</translation>
    </message>
    <message>
        <source>Copy the seal</source>
        <extracomment>Button: puts number and hash of the newest record on the clipboard</extracomment>
        <translation>Копирај печат</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingEditor</name>
    <message>
        <source>%1 to %2, at first %3</source>
        <extracomment>%1 and %2 are the smallest and the largest number that may be entered, %3 the one at first</extracomment>
        <translation>Од %1 до %2, подразумевано %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Page with the settings</extracomment>
        <translation>Поставке</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Овај програм</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Ова организација</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Језик</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>Као у систему</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>Тамна</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Величина текста</translation>
    </message>
    <message>
        <source>Text in lists and dialogs is this large.</source>
        <translation>Текст на листама и у дијалозима је ове величине.</translation>
    </message>
    <message>
        <source>%1 pt (%2 %)</source>
        <extracomment>Size of the text: %1 points, %2 percent of the usual size</extracomment>
        <translation>%1 pt (%2 %)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <extracomment>%1 is what a setting says, as a sentence without a full stop</extracomment>
        <translation>Сачувано: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пречице на тастатури</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Headings of the list of keyboard shortcuts</extracomment>
        <translation>Шта ради</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the sidebar for screen readers</extracomment>
        <translation>Странице</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Пријава</translation>
    </message>
    <message>
        <source>Who is using this workspace?</source>
        <translation>Ко користи овај радни простор?</translation>
    </message>
    <message>
        <source>Search by name, e-mail or role</source>
        <translation>Претрага по имену, е-пошти или улози</translation>
    </message>
    <message>
        <source>Search administrators</source>
        <translation>Претрага администратора</translation>
    </message>
    <message>
        <source>Administrators who may sign in</source>
        <translation>Администратори који смеју да се пријаве</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име и презиме</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Администраторске улоге</translation>
    </message>
    <message>
        <source>This workspace has no passphrases, so the audit log will say &quot;not authenticated&quot;.</source>
        <translation>Овај радни простор нема приступне фразе, па ће у евиденцији надзора писати „није аутентификовано“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>%1 (external, %2)</source>
        <extracomment>An administrator of another organization: %1 are his roles, %2 is the organization</extracomment>
        <translation>%1 (спољни администратор, %2)</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <extracomment>Label of a choice: at which organization somebody signs in; &amp;: its key</extracomment>
        <translation>&amp;Организација:</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Изаберите организацију</translation>
    </message>
    <message>
        <source>Choose an organization to see who may sign in there.</source>
        <translation>Изаберите организацију да бисте видели ко сме да се пријави у њу.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteChoices</name>
    <message>
        <source>No site is called that.</source>
        <translation>Ниједан сајт се тако не зове.</translation>
    </message>
    <message>
        <source>Roles on sites</source>
        <extracomment>Heading: roles that are held on one Webex site each</extracomment>
        <translation>Улоге на сајтовима</translation>
    </message>
    <message>
        <source>A role on a site uses no meetings license and gives no host rights there (Rule R14).</source>
        <translation>Улога на сајту не троши лиценцу за састанке и тамо не даје права домаћина (правило R14).</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Претрага сајтова</translation>
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
        <translation>%1 (спољни администратор)</translation>
    </message>
    <message>
        <source>Managed by Control Hub: roles can be given on it.</source>
        <translation>Управља Контролно чвориште: на сајту могу да се додељују улоге.</translation>
    </message>
    <message>
        <source>Managed by Site Administration: there are no roles on it in Control Hub.</source>
        <translation>Управља Администрација сајта: у Контролном чворишту нема улога на овом сајту.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <extracomment>Button: lists the users of a site</extracomment>
        <translation>
            <numerusform>Прика&amp;жи %n корисника</numerusform>
            <numerusform>Прика&amp;жи %n корисника</numerusform>
            <numerusform>Прика&amp;жи %n корисника</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a role on this site or a license of it.</source>
        <translation>Нико нема улогу на овом сајту ни његову лиценцу.</translation>
    </message>
    <message>
        <source>Lists whoever has a role on the site or a license of it</source>
        <translation>Приказује све који имају улогу на сајту или његову лиценцу</translation>
    </message>
    <message>
        <source>Choose a site to see who holds roles on it.</source>
        <translation>Изаберите сајт да бисте видели ко на њему има улоге.</translation>
    </message>
    <message>
        <source>Nobody holds a role on this site.</source>
        <translation>Нико нема улогу на овом сајту.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a role, %2 how many people hold it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Roles on this site</source>
        <translation>Улоге на овом сајту</translation>
    </message>
    <message>
        <source>Enter or a double click on a name opens the person.</source>
        <translation>Enter или двоструки клик на име отвара особу.</translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>Прика&amp;жи кориснике</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteDialog</name>
    <message>
        <source>The site %1 is no longer here; the list was out of date.</source>
        <translation>Сајта %1 више нема овде; листа је била застарела.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Нико</translation>
    </message>
    <message>
        <source>Enter the name of the site.</source>
        <translation>Унесите назив сајта.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Утврђује се шта се мења…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Још се ништа не мења.</translation>
    </message>
    <message numerus="yes">
        <source>Save and take %n role(s)</source>
        <extracomment>Button: moves a site to Site Administration, and takes the roles on it from whoever holds them</extracomment>
        <translation>
            <numerusform>Сачувај и опозови %n улогу</numerusform>
            <numerusform>Сачувај и опозови %n улоге</numerusform>
            <numerusform>Сачувај и опозови %n улога</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new site</extracomment>
        <translation>Додај</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a site</extracomment>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Add site</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Додај сајт</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Уреди сајт</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Name of a site, such as adriatic.webex.com</extracomment>
        <translation>&amp;Назив</translation>
    </message>
    <message>
        <source>adriatic.webex.com</source>
        <extracomment>A host name as an example</extracomment>
        <translation>adriatic.webex.com</translation>
    </message>
    <message>
        <source>&amp;Managed by</source>
        <extracomment>What manages a site: Control Hub or Site Administration</extracomment>
        <translation>Ко &amp;управља</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Администрација сајта</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a site</extracomment>
        <translation>Ко је &amp;продао</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Шта се тиме губи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteRow</name>
    <message>
        <source>Who manages a site is changed on the page Sites.</source>
        <translation>Ко управља сајтом мења се на страници Сајтови.</translation>
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
        <translation>Администрација сајта</translation>
    </message>
    <message>
        <source>Add a site of the organization</source>
        <translation>Додајте сајт организације</translation>
    </message>
    <message>
        <source>Change who manages or sold the site, or its name (Enter)</source>
        <translation>Промените ко управља сајтом, ко га је продао или његов назив (Enter)</translation>
    </message>
    <message>
        <source>Remove the site with its roles and licenses (Del)</source>
        <translation>Уклоните сајт с његовим улогама и лиценцама (Del)</translation>
    </message>
    <message>
        <source>Choose a site first.</source>
        <translation>Прво изаберите сајт.</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>The page of the meetings sites of the organization</extracomment>
        <translation>Сајтови</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Ко управља</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Ко је продао</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column: how many people hold a role on a site</extracomment>
        <translation>Улоге</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <extracomment>Button: adds a site</extracomment>
        <translation>&amp;Додај сајт…</translation>
    </message>
    <message>
        <source>Add site…</source>
        <translation>Додај сајт…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a site</extracomment>
        <translation>У&amp;реди…</translation>
    </message>
    <message>
        <source>Edit site…</source>
        <translation>Уреди сајт…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a site</extracomment>
        <translation>У&amp;клони…</translation>
    </message>
    <message>
        <source>Remove site…</source>
        <translation>Уклони сајт…</translation>
    </message>
    <message>
        <source>Show the users of the site</source>
        <translation>Прикажи кориснике сајта</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n сајт</numerusform>
            <numerusform>%n сајта</numerusform>
            <numerusform>%n сајтова</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no sites yet. Add one, or import a list of users: its columns name the sites.</source>
        <translation>Још нема сајтова. Додајте сајт или увезите списак корисника: његове колоне наводе сајтове.</translation>
    </message>
    <message>
        <source>Added the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Додат је сајт %1.</translation>
    </message>
    <message>
        <source>Saved the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Сачуван је сајт %1.</translation>
    </message>
    <message>
        <source>Working out what goes with the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Утврђује се шта се уклања са сајтом %1…</translation>
    </message>
    <message>
        <source>The license %1 goes.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>Уклања се лиценца %1.</translation>
    </message>
    <message numerus="yes">
        <source>The license %1 goes, from %n user(s).</source>
        <extracomment>%1 is a license</extracomment>
        <translation>
            <numerusform>Уклања се лиценца %1, коју има %n корисник.</numerusform>
            <numerusform>Уклања се лиценца %1, коју имају %n корисника.</numerusform>
            <numerusform>Уклања се лиценца %1, коју има %n корисника.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no licenses, and nobody holds a role on it.</source>
        <translation>Сајт нема лиценце и нико на њему нема улогу.</translation>
    </message>
    <message>
        <source>Remove site</source>
        <extracomment>Title of a question
----------
Button: removes a site</extracomment>
        <translation>Уклони сајт</translation>
    </message>
    <message>
        <source>Remove the site %1?</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Желите ли да уклоните сајт %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>Removed the site %1.</source>
        <translation>Уклоњен је сајт %1.</translation>
    </message>
    <message>
        <source>Removing the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Уклањање сајта %1…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::StartPage</name>
    <message>
        <source>See and decide who administers your Webex organization, offline, with every change in a log.</source>
        <translation>Прегледајте и одлучите ко администрира вашу Webex организацију, без мреже, уз евиденцију сваке промене.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Нови радни простор</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Отвори радни простор</translation>
    </message>
    <message>
        <source>Import from Control Hub</source>
        <extracomment>Makes a new workspace out of the files that Control Hub exports</extracomment>
        <translation>Увези из Контролног чворишта</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Отвори демо</translation>
    </message>
    <message>
        <source>Start a workspace with its first full administrator</source>
        <translation>Започните радни простор с првим пуним администратором</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Отворите датотеку радног простора</translation>
    </message>
    <message>
        <source>Start a workspace, then read the files that Control Hub exports</source>
        <translation>Започните радни простор, па учитајте датотеке које извози Контролно чвориште</translation>
    </message>
    <message>
        <source>Look around among made-up people</source>
        <translation>Разгледајте програм међу измишљеним људима</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Недавни радни простори</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Уклони са листе</translation>
    </message>
    <message>
        <source>Forget this workspace here; its file stays where it is</source>
        <translation>Заборавите овај радни простор овде; његова датотека остаје где јесте</translation>
    </message>
    <message>
        <source>%1 (missing)
%2</source>
        <extracomment>A file in a list: %1 is its name, %2 its folder</extracomment>
        <translation>%1 (недостаје)
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
        <translation>Корак %1 од %2: %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
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
        <translation>Претражите термине на било ком језику</translation>
    </message>
    <message>
        <source>No term is written like this in any of the languages; look for a part of it.</source>
        <translation>Ниједан термин се овако не пише ни на једном од језика; потражите његов део.</translation>
    </message>
    <message>
        <source>Also written</source>
        <extracomment>Columns of the terms: other ways to write it, the id of a role in Webex&apos;s programming interface, the id</extracomment>
        <translation>Пише се и</translation>
    </message>
    <message>
        <source>API role</source>
        <translation>Улога у API-ју</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many terms are listed: %1 of all %2</extracomment>
        <translation>%1 од %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Језик: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Пријављени сте као %1</translation>
    </message>
    <message>
        <source>Search users, roles, privileges… (Ctrl+K)</source>
        <extracomment>Button that opens a field in which one types where to go</extracomment>
        <translation>Претрага корисника, улога, права… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Go to a user, a page, an action, a role or a term (Ctrl+K)</source>
        <translation>Пређите на корисника, страницу, радњу, улогу или термин (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1. Switch to another organization in which you hold a role.</source>
        <extracomment>%1 is the name of the organization in use</extracomment>
        <translation>%1. Прелазак на другу организацију у којој имате улогу.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of the organization in use; the button leads to others</extracomment>
        <translation>Организација: %1</translation>
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
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Поништено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 says what: &quot;Gave roles: Jelena Petrović&quot;</extracomment>
        <translation>Поновљено: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 says what: &quot;Imported users: users.csv&quot;</extracomment>
        <translation>Поништавање: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Понављање: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>Menu; %1 says what it takes back</extracomment>
        <translation>&amp;Поништи: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Поништи</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>Menu; %1 says what it does again</extracomment>
        <translation>Пон&amp;ови: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Пон&amp;ови</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>последња измена</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UntilField</name>
    <message>
        <source>%1 ends by itself after %2; choose a day only if it is to end earlier (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>Улога %1 сама истиче после %2; изаберите дан само ако треба да истекне раније (правило R25).</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of the roles that are given</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Последњи дан улога које се додељују</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserActions</name>
    <message>
        <source>Select one user.</source>
        <translation>Изаберите једног корисника.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <extracomment>Menu: goes to the profile of the user</extracomment>
        <translation>Прикажи п&amp;ојединости</translation>
    </message>
    <message>
        <source>Edit &amp;roles…</source>
        <translation>Уреди &amp;улоге…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Menu: changes a user&apos;s profile</extracomment>
        <translation>У&amp;реди…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>У&amp;клони…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: copies the selected rows</extracomment>
        <translation>Ко&amp;пирај</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;roles of %n people…</source>
        <extracomment>Menu: opens the role editor</extracomment>
        <translation>
            <numerusform>Промени &amp;улоге за %n особу…</numerusform>
            <numerusform>Промени &amp;улоге за %n особе…</numerusform>
            <numerusform>Промени &amp;улоге за %n особа…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;licenses of %n people…</source>
        <extracomment>Menu: the licenses of several people</extracomment>
        <translation>
            <numerusform>Промени &amp;лиценце за %n особу…</numerusform>
            <numerusform>Промени &amp;лиценце за %n особе…</numerusform>
            <numerusform>Промени &amp;лиценце за %n особа…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <translation>&amp;Лиценце…</translation>
    </message>
    <message>
        <source>&amp;Same roles as…</source>
        <extracomment>Menu: gives the selected people the roles that somebody else holds</extracomment>
        <translation>&amp;Исте улоге као…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n leavers…</source>
        <extracomment>Menu: takes roles and licenses from people who leave</extracomment>
        <translation>
            <numerusform>Одузми с&amp;ве од %n особе која одлази…</numerusform>
            <numerusform>Одузми с&amp;ве од %n особе које одлазе…</numerusform>
            <numerusform>Одузми с&amp;ве од %n особа које одлазе…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take everything from a leaver…</source>
        <translation>Одузми с&amp;ве од особе која одлази…</translation>
    </message>
    <message numerus="yes">
        <source>Send &amp;activation e-mails to %n people…</source>
        <extracomment>Menu: puts activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>Пошаљи &amp;активационе е-поруке на %n адресу…</numerusform>
            <numerusform>Пошаљи &amp;активационе е-поруке на %n адресе…</numerusform>
            <numerusform>Пошаљи &amp;активационе е-поруке на %n адреса…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;activation e-mail…</source>
        <translation>Пошаљи &amp;активациону е-поруку…</translation>
    </message>
    <message numerus="yes">
        <source>Set %n people &amp;inactive…</source>
        <extracomment>Menu: gives people the status Inactive</extracomment>
        <translation>
            <numerusform>&amp;Деактивирај %n особу…</numerusform>
            <numerusform>&amp;Деактивирај %n особе…</numerusform>
            <numerusform>&amp;Деактивирај %n особа…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set &amp;inactive…</source>
        <translation>&amp;Деактивирај…</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people…</source>
        <extracomment>Menu: removes several users</extracomment>
        <translation>
            <numerusform>У&amp;клони %n особу…</numerusform>
            <numerusform>У&amp;клони %n особе…</numerusform>
            <numerusform>У&amp;клони %n особа…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport the selection…</source>
        <extracomment>Menu: writes the selected people to a file</extracomment>
        <translation>И&amp;звези изабране…</translation>
    </message>
    <message>
        <source>&amp;Paste e-mails to select…</source>
        <extracomment>Menu: a list of e-mails tells who is to be selected</extracomment>
        <translation>&amp;Налепи е-адресе за избор…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <extracomment>Menu: leads to the access of two people, side by side</extracomment>
        <translation>&amp;Упореди са…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserColumns</name>
    <message>
        <source>Columns and order…</source>
        <extracomment>Menu: opens a dialog</extracomment>
        <translation>Колоне и редослед…</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Menu: columns as they were at first</extracomment>
        <translation>Врати подразумевано</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserDialog</name>
    <message>
        <source>Enter the e-mail address.</source>
        <translation>Унесите е-адресу.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Још се ништа не мења.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves the profile of a user</extracomment>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Add user</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Додај корисника</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Уреди корисника</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new user</extracomment>
        <translation>Додај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserFilter</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>&amp;Филтер</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>&amp;Филтер (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Филтрирајте листу</translation>
    </message>
    <message>
        <source>Show only people with certain roles, statuses, licenses, sites or departments</source>
        <translation>Прикажите само особе с одређеним улогама, статусима, лиценцама, сајтовима или одељењима</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserListPane</name>
    <message>
        <source>searching…</source>
        <extracomment>Small beside the number of users: the list is about to change</extracomment>
        <translation>претрага…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>сортирање…</translation>
    </message>
    <message>
        <source>Sign in to see users.</source>
        <translation>Пријавите се да бисте видели кориснике.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Учитавање…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Претрага…</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Нико не одговара претрази и филтерима.</translation>
    </message>
    <message>
        <source>There are no users yet. Add one or import a list.</source>
        <translation>Још нема корисника. Додајте корисника или увезите листу.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many users are listed: %1 of all %2</extracomment>
        <translation>%1 од %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersEmptyState</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Обриши претрагу и филтере</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersFilterBar</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Претрага по имену или е-пошти</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or the e-mail (Ctrl+F)</source>
        <translation>Свака реч мора да се појављује у имену или е-пошти (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>К&amp;олоне…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Изаберите које се колоне приказују и по чему се листа сортира</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersHeader</name>
    <message>
        <source>Add a user to the workspace</source>
        <translation>Додавање корисника у радни простор</translation>
    </message>
    <message>
        <source>Read users or administrators from a file of Control Hub</source>
        <translation>Читање корисника или администратора из датотеке Контролног чворишта</translation>
    </message>
    <message>
        <source>Write what is listed to a file</source>
        <translation>Упис приказаног списка у датотеку</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Додај корисника…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: reads a file</extracomment>
        <translation>&amp;Увези…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu: writes a file</extracomment>
        <translation>И&amp;звези</translation>
    </message>
    <message>
        <source>&amp;Roster for Control Hub…</source>
        <extracomment>Menu: all users in the format of Control Hub</extracomment>
        <translation>Списак корисника за &amp;Контролно чвориште…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <extracomment>Command</extracomment>
        <translation>Додај корисника…</translation>
    </message>
    <message>
        <source>Import users or administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Увези кориснике или администраторе…</translation>
    </message>
    <message>
        <source>With &amp;choices…</source>
        <extracomment>Menu: an export of which everything can be chosen</extracomment>
        <translation>Са &amp;избором свега…</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list…</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Администратори са овог списка…</translation>
    </message>
    <message>
        <source>&amp;This list…</source>
        <extracomment>Menu</extracomment>
        <translation>Овај &amp;списак…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersPane</name>
    <message>
        <source>Saved the filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Сачувани су филтери „%1“.</translation>
    </message>
    <message>
        <source>Removed the saved filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Уклоњени су сачувани филтери „%1“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Сачуване су лиценце особе %1.</translation>
    </message>
    <message>
        <source>This person is not among the users that you can see.</source>
        <translation>Ова особа није међу корисницима које можете да видите.</translation>
    </message>
    <message numerus="yes">
        <source>Selected %n people.</source>
        <translation>
            <numerusform>Изабрана је %n особа.</numerusform>
            <numerusform>Изабране су %n особе.</numerusform>
            <numerusform>Изабрано је %n особа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those found belong to other organizations and are not in this list.</source>
        <translation>
            <numerusform>%n од пронађених особа припада другој организацији и није на овој листи.</numerusform>
            <numerusform>%n од пронађених особа припадају другим организацијама и нису на овој листи.</numerusform>
            <numerusform>%n од пронађених особа припада другим организацијама и није на овој листи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the first %1 rows. For all of them use Export.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Копирано је првих %1 редова. За све редове употребите „Извези“.</translation>
    </message>
    <message>
        <source>Choose one person in the list.</source>
        <translation>Изаберите једну особу на списку.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::VerifyLogDialog</name>
    <message>
        <source>Verify the audit log</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Провера евиденције надзора</translation>
    </message>
    <message>
        <source>Works out all hashes of the log again, and tells the first record that is not what was written. Whether the end was cut or all of it written anew, only a seal tells that was noted before.</source>
        <translation>Поново израчунава све хешеве евиденције и наводи први запис који није онакав какав је уписан. Да ли је скраћен крај евиденције или је она цела исписана изнова, показује само печат који је претходно забележен.</translation>
    </message>
    <message>
        <source>Noted &amp;seal, if there is one</source>
        <extracomment>Label of a field; &amp;: its key</extracomment>
        <translation>&amp;Забележени печат, ако га има</translation>
    </message>
    <message>
        <source>This is no seal. A seal is a number, a colon and 64 digits or letters from a to f; paste all of it, or leave the field empty.</source>
        <translation>Ово није печат. Печат чине број, двотачка и 64 цифре или слова од a до f; налепите га целог или оставите поље празно.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <extracomment>Button: checks the audit log</extracomment>
        <translation>&amp;Провери</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WhoCanView</name>
    <message>
        <source>Who can</source>
        <extracomment>A part of the page of roles: the people who have a privilege</extracomment>
        <translation>Ко може</translation>
    </message>
    <message>
        <source>Privilege: %1</source>
        <extracomment>%1 is a privilege</extracomment>
        <translation>Право: %1</translation>
    </message>
    <message>
        <source>Any site</source>
        <extracomment>Instead of a site: the privilege counts if somebody has it on any of them</extracomment>
        <translation>Било који сајт</translation>
    </message>
    <message>
        <source>Nobody is listed.</source>
        <translation>На листи нема никога.</translation>
    </message>
    <message>
        <source>Write the people listed, with the reasons, to a CSV file</source>
        <translation>Уписује приказане особе са основом у датотеку</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Изаберите особу на листи.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how far a privilege goes</extracomment>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why somebody has a privilege</extracomment>
        <translation>Основ</translation>
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
        <translation>%1 или више</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file; &amp;: its key</extracomment>
        <translation>И&amp;звези…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <extracomment>Command: goes to a person</extracomment>
        <translation>Прикажи особу</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копирај као табелу</translation>
    </message>
    <message>
        <source>Export who has the privilege as CSV…</source>
        <translation>Извези ко има право…</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege on %1.</source>
        <extracomment>%1 is a Webex site</extracomment>
        <translation>Нико кога видите нема ово право на сајту %1.</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege at this level.</source>
        <translation>Нико кога видите нема ово право на овом нивоу.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Нови радни простор...</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>&amp;Отвори радни простор...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Отвори неда&amp;вне</translation>
    </message>
    <message>
        <source>&amp;Import from Control Hub...</source>
        <translation>&amp;Увези из Контролног чворишта...</translation>
    </message>
    <message>
        <source>&amp;Export administrators...</source>
        <translation>&amp;Извези администраторе...</translation>
    </message>
    <message>
        <source>Sign in as &amp;another administrator...</source>
        <translation>Пријава као &amp;други администратор...</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Затвори радни простор</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Из&amp;ађи</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Приказ</translation>
    </message>
    <message>
        <source>&amp;Search this page</source>
        <translation>&amp;Претражи ову страницу</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu with the languages of the program</extracomment>
        <translation>&amp;Језик</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu with the colours of the program: system, light, dark</extracomment>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>&amp;Системска</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>С&amp;ветла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>&amp;Тамна</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>По&amp;моћ</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пречице на тастатури</translation>
    </message>
    <message>
        <source>&amp;About Rolecall</source>
        <translation>&amp;О програму Rolecall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu</extracomment>
        <translation>Уређи&amp;вање</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <extracomment>Menu: a field in which one types where to go</extracomment>
        <translation>&amp;Иди на...</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>Menu with the sizes of the text</extracomment>
        <translation>&amp;Величина текста</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>What can be done, in a list: %1 is the name of another organization</extracomment>
        <translation>Пређи на %1</translation>
    </message>
    <message>
        <source>S&amp;witch organization</source>
        <extracomment>Menu with the names of the organizations in which one works; &quot;w&quot; is its key</extracomment>
        <translation>&amp;Пређи на другу организацију</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <extracomment>Menu: makes a backup of the workspace</extracomment>
        <translation>Направи &amp;резервну копију...</translation>
    </message>
    <message>
        <source>Re&amp;store a backup...</source>
        <extracomment>Menu: puts a backup of the workspace back</extracomment>
        <translation>Врати стање из резервне &amp;копије...</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Већи текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Мањи текст</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Уобичајена величина текста</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceOpener</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Отварање радног простора</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the demo. Move it away and open the demo again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>„%1“ није демо. Преместите ту датотеку и поново отворите демо.</translation>
    </message>
    <message>
        <source>%1 To get a new demo, move &quot;%2&quot; away and open the demo again.</source>
        <translation>%1 За нови демо преместите датотеку „%2“ и поново отворите демо.</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Отварање демоа</translation>
    </message>
    <message>
        <source>Making up the people of the demo</source>
        <translation>Измишљање људи за демо</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Пријављивање</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceStatusBar</name>
    <message>
        <source>Working...</source>
        <extracomment>State of the workspace file: something is still under way / everything is on the disk</extracomment>
        <translation>Рад у току...</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сачувано</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Само за читање</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message numerus="yes">
        <source>%n full administrator(s)</source>
        <translation>
            <numerusform>%n пун администратор</numerusform>
            <numerusform>%n пуна администратора</numerusform>
            <numerusform>%n пуних администратора</numerusform>
        </translation>
    </message>
    <message>
        <source>At least two full administrators are advised (Rule R5).</source>
        <translation>Саветују се бар два пуна администратора (правило R5).</translation>
    </message>
</context>
</TS>
