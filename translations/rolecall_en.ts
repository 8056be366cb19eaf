<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivationMail</name>
    <message>
        <source>%1 is a file; name a folder for the e-mails.</source>
        <translation>%1 is a file; name a folder for the e-mails.</translation>
    </message>
    <message>
        <source>There is no folder in which %1 could be made; choose another one.</source>
        <translation>There is no folder in which %1 could be made; choose another one.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another one.</source>
        <translation>The folder %1 can&apos;t be made; choose another one.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another folder or move the file away.</source>
        <translation>The file %1 exists already; choose another folder or move the file away.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written and all e-mails are pending as before.</source>
        <translation>The export was cancelled; no file was written and all e-mails are pending as before.</translation>
    </message>
    <message>
        <source>Activate your Webex account at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Activate your Webex account at %1</translation>
    </message>
    <message>
        <source>Your license for Webex Contact Center at %1</source>
        <extracomment>Subject of an e-mail: %1 is an organization</extracomment>
        <translation>Your license for Webex Contact Center at %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>First line of an e-mail: %1 is the name of who receives it</extracomment>
        <translation>Hello %1,</translation>
    </message>
    <message>
        <source>%1 has prepared a Webex account for you. It has the e-mail address %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>%1 has prepared a Webex account for you. It has the e-mail address %2.</translation>
    </message>
    <message>
        <source>%1 has given you a license for Webex Contact Center. It belongs to your Webex account %2.</source>
        <extracomment>In an e-mail: %1 is an organization, %2 an e-mail address</extracomment>
        <translation>%1 has given you a license for Webex Contact Center. It belongs to your Webex account %2.</translation>
    </message>
    <message>
        <source>To activate the account, sign in to Webex with this address and follow the steps that you are shown.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>To activate the account, sign in to Webex with this address and follow the steps that you are shown.</translation>
    </message>
    <message>
        <source>You also have a license for Webex Contact Center: once the account is active, you open it by signing in with the same address.</source>
        <extracomment>In an e-mail; &quot;the same address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>You also have a license for Webex Contact Center: once the account is active, you open it by signing in with the same address.</translation>
    </message>
    <message>
        <source>To open Webex Contact Center, sign in to it with this address.</source>
        <extracomment>In an e-mail; &quot;this address&quot; is the account&apos;s e-mail address</extracomment>
        <translation>To open Webex Contact Center, sign in to it with this address.</translation>
    </message>
    <message>
        <source>This message comes from %1 (%2), who administers Webex at %3.</source>
        <extracomment>At the end of an e-mail: %1 is a person, %2 an e-mail address, %3 an organization</extracomment>
        <translation>This message comes from %1 (%2), who administers Webex at %3.</translation>
    </message>
    <message>
        <source>This message comes from an administrator of Webex at %2 (%1).</source>
        <extracomment>At the end of an e-mail: %1 is an e-mail address, %2 an organization</extracomment>
        <translation>This message comes from an administrator of Webex at %2 (%1).</translation>
    </message>
    <message>
        <source>If you did not expect this message, please ask your administrator before you sign in.</source>
        <extracomment>At the end of an e-mail</extracomment>
        <translation>If you did not expect this message, please ask your administrator before you sign in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address that a message can go to; correct it.</source>
        <translation>&quot;%1&quot; is not an e-mail address that a message can go to; correct it.</translation>
    </message>
    <message>
        <source>The address %1 has letters before the @ that most mail servers do not accept; write to this person in another way or correct the address.</source>
        <translation>The address %1 has letters before the @ that most mail servers do not accept; write to this person in another way or correct the address.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>There is no room left on the disk of %1; the old file is unchanged.</source>
        <translation>There is no room left on the disk of %1; the old file is unchanged.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</translation>
    </message>
    <message>
        <source>You may not write to the folder of %1; the old file is unchanged. Choose another folder.</source>
        <translation>You may not write to the folder of %1; the old file is unchanged. Choose another folder.</translation>
    </message>
    <message>
        <source>There is no folder for the file %1; choose a folder that exists.</source>
        <translation>There is no folder for the file %1; choose a folder that exists.</translation>
    </message>
    <message>
        <source>The file %1 would be larger than its disk or your limits allow; the old file is unchanged.</source>
        <translation>The file %1 would be larger than its disk or your limits allow; the old file is unchanged.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; the old file is unchanged. Check the disk and try again.</source>
        <translation>The file %1 can&apos;t be written; the old file is unchanged. Check the disk and try again.</translation>
    </message>
    <message>
        <source>The name %1 is a folder; choose a name for the file.</source>
        <translation>The name %1 is a folder; choose a name for the file.</translation>
    </message>
    <message>
        <source>%1 is a folder, a link or a device and can&apos;t be replaced; choose another name.</source>
        <translation>%1 is a folder, a link or a device and can&apos;t be replaced; choose another name.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>The program&apos;s cryptographic library can&apos;t be started.</translation>
    </message>
    <message>
        <source>The file %1 was not written; the old file is unchanged.</source>
        <translation>The file %1 was not written; the old file is unchanged.</translation>
    </message>
    <message>
        <source>What was written to the disk of %1 does not read back the same; the old file is unchanged. Check the disk and try again.</source>
        <translation>What was written to the disk of %1 does not read back the same; the old file is unchanged. Check the disk and try again.</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the disk did not confirm its name; check the disk and export again.</source>
        <translation>The new file %1 is in place, but the disk did not confirm its name; check the disk and export again.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Created the workspace</source>
        <translation>Created the workspace</translation>
    </message>
    <message>
        <source>Made up the demo</source>
        <translation>Made up the demo</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Added a user</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Changed a user</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Removed a user</translation>
    </message>
    <message>
        <source>Gave roles</source>
        <translation>Gave roles</translation>
    </message>
    <message>
        <source>Took roles away</source>
        <translation>Took roles away</translation>
    </message>
    <message>
        <source>Gave roles and took roles away</source>
        <translation>Gave roles and took roles away</translation>
    </message>
    <message>
        <source>Imported users</source>
        <translation>Imported users</translation>
    </message>
    <message>
        <source>Imported administrators</source>
        <translation>Imported administrators</translation>
    </message>
    <message>
        <source>Exported administrators</source>
        <translation>Exported administrators</translation>
    </message>
    <message>
        <source>Exported users</source>
        <translation>Exported users</translation>
    </message>
    <message>
        <source>Exported the roster</source>
        <translation>Exported the roster</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of an action in the log</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refused (rule %1)</source>
        <extracomment>Outcome of an action in the log; %1 is the number of a rule, such as R6</extracomment>
        <translation>Refused (rule %1)</translation>
    </message>
    <message>
        <source>Assigned licenses</source>
        <translation>Assigned licenses</translation>
    </message>
    <message>
        <source>Took licenses</source>
        <translation>Took licenses</translation>
    </message>
    <message>
        <source>Changed licenses</source>
        <translation>Changed licenses</translation>
    </message>
    <message>
        <source>Deactivated users</source>
        <translation>Deactivated users</translation>
    </message>
    <message>
        <source>Removed users</source>
        <translation>Removed users</translation>
    </message>
    <message>
        <source>Added a site</source>
        <translation>Added a site</translation>
    </message>
    <message>
        <source>Changed a site</source>
        <translation>Changed a site</translation>
    </message>
    <message>
        <source>Removed a site</source>
        <translation>Removed a site</translation>
    </message>
    <message>
        <source>Added a license</source>
        <translation>Added a license</translation>
    </message>
    <message>
        <source>Added an organization</source>
        <translation>Added an organization</translation>
    </message>
    <message>
        <source>Changed a partner&apos;s relation</source>
        <translation>Changed a partner&apos;s relation</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Changed a setting</translation>
    </message>
    <message>
        <source>Accepted a finding</source>
        <translation>Accepted a finding</translation>
    </message>
    <message>
        <source>Put activation e-mails into the outbox</source>
        <translation>Put activation e-mails into the outbox</translation>
    </message>
    <message>
        <source>Exported activation e-mails</source>
        <translation>Exported activation e-mails</translation>
    </message>
    <message>
        <source>Marked an activation e-mail</source>
        <translation>Marked an activation e-mail</translation>
    </message>
    <message>
        <source>Undid a change</source>
        <translation>Undid a change</translation>
    </message>
    <message>
        <source>Did a change again</source>
        <translation>Did a change again</translation>
    </message>
    <message>
        <source>Changed several people</source>
        <translation>Changed several people</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Exported the audit log</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Administrator roles</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Users</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Webex sites</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Activation e-mails</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Activation e-mails</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Imports and exports</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Undo and redo</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>Sign-ins</translation>
    </message>
    <message>
        <source>The workspace itself</source>
        <extracomment>Kind of actions in the audit log: making the file</extracomment>
        <translation>The workspace itself</translation>
    </message>
    <message>
        <source>Added an external administrator</source>
        <translation>Added an external administrator</translation>
    </message>
    <message>
        <source>Changed an external administrator</source>
        <translation>Changed an external administrator</translation>
    </message>
    <message>
        <source>Revoked an external administrator</source>
        <translation>Revoked an external administrator</translation>
    </message>
    <message>
        <source>Recorded that a partner took provisioning</source>
        <translation>Recorded that a partner took provisioning</translation>
    </message>
    <message>
        <source>Changed a break-glass access</source>
        <translation>Changed a break-glass access</translation>
    </message>
    <message>
        <source>Recorded a test of break-glass access</source>
        <translation>Recorded a test of break-glass access</translation>
    </message>
    <message>
        <source>Exported external administrators</source>
        <translation>Exported external administrators</translation>
    </message>
    <message>
        <source>Exported the break-glass sheet</source>
        <translation>Exported the break-glass sheet</translation>
    </message>
    <message>
        <source>External administrators</source>
        <extracomment>Kind of actions in the audit log</extracomment>
        <translation>External administrators</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Restored a backup</translation>
    </message>
    <message>
        <source>Saved what could be read</source>
        <translation>Saved what could be read</translation>
    </message>
    <message>
        <source>Ticked off what was carried over</source>
        <translation>Ticked off what was carried over</translation>
    </message>
    <message>
        <source>Put back what is to be carried over</source>
        <translation>Put back what is to be carried over</translation>
    </message>
    <message>
        <source>Exported a table of roles</source>
        <translation>Exported a table of roles</translation>
    </message>
    <message>
        <source>Exported who has a privilege</source>
        <translation>Exported who has a privilege</translation>
    </message>
    <message>
        <source>Exported what is to be carried over</source>
        <translation>Exported what is to be carried over</translation>
    </message>
    <message>
        <source>Made a report on administrators</source>
        <translation>Made a report on administrators</translation>
    </message>
    <message>
        <source>Made a report on a person&apos;s access</source>
        <translation>Made a report on a person&apos;s access</translation>
    </message>
    <message>
        <source>Made an extract of the audit log</source>
        <translation>Made an extract of the audit log</translation>
    </message>
    <message>
        <source>Made a report on what is to be carried over</source>
        <translation>Made a report on what is to be carried over</translation>
    </message>
</context>
<context>
    <name>AuditWording</name>
    <message>
        <source>Administrator roles</source>
        <translation>Administrator roles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Webex site</source>
        <translation>Webex site</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Authenticated</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Why it was refused</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>External administrators</source>
        <translation>External administrators</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>Seed of the demo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a role, %2 a date and time</extracomment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licenses assigned</source>
        <translation>Licenses assigned</translation>
    </message>
    <message>
        <source>Licenses suspended or resumed</source>
        <translation>Licenses suspended or resumed</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Other columns</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>First administrator</translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation>Licenses taken</translation>
    </message>
    <message>
        <source>New licenses</source>
        <translation>New licenses</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>New sites</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Webex sites</source>
        <translation>Webex sites</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Put into the outbox</translation>
    </message>
    <message>
        <source>License</source>
        <translation>License</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Managed by</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Sold by</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Manages the subscription</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Sale is active</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <translation>Activation e-mail</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Undoes record</source>
        <translation>Undoes record</translation>
    </message>
    <message>
        <source>Redoes record</source>
        <translation>Redoes record</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
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
        <translation>Waiting in the outbox</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <translation>Customer organization</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <translation>Partner organization</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <translation>Free self sign-up</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <translation>Consumer organization</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <translation>Contact Center Standard</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <translation>Contact Center Premium</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Organization is new</source>
        <translation>Organization is new</translation>
    </message>
    <message>
        <source>Organization is verified</source>
        <translation>Organization is verified</translation>
    </message>
    <message>
        <source>External administrator since</source>
        <translation>External administrator since</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Break-glass access</translation>
    </message>
    <message>
        <source>Purpose of the break-glass access</source>
        <translation>Purpose of the break-glass access</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Last test</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Next test</translation>
    </message>
    <message>
        <source>Lost rows</source>
        <translation>Lost rows</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <translation>Gaps in the log</translation>
    </message>
    <message>
        <source>To carry over</source>
        <translation>To carry over</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>What of it</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is the open workspace; choose another name for the backup.</source>
        <translation>This file is the open workspace; choose another name for the backup.</translation>
    </message>
    <message>
        <source>No backup could be made before this change, so nothing was changed. %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>No backup could be made before this change, so nothing was changed. %1</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</source>
        <translation>The file %1 exists already and was not changed; choose another name or allow it to be replaced.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>It was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own, and this backup would give you a role or a privilege that you do not have now; ask another full administrator to restore it.</source>
        <translation>Nobody gives himself roles or changes his own, and this backup would give you a role or a privilege that you do not have now; ask another full administrator to restore it.</translation>
    </message>
    <message>
        <source>%1 is the open workspace itself; choose a backup of it.</source>
        <translation>%1 is the open workspace itself; choose a backup of it.</translation>
    </message>
    <message>
        <source>%1 is no backup of this workspace: its log is another one, or goes further. Choose a backup of this workspace.</source>
        <translation>%1 is no backup of this workspace: its log is another one, or goes further. Choose a backup of this workspace.</translation>
    </message>
    <message>
        <source>%1 was added after this backup was made and would be lost with its log; choose a later backup.</source>
        <translation>%1 was added after this backup was made and would be lost with its log; choose a later backup.</translation>
    </message>
    <message>
        <source>This backup holds an organization that was taken back since, and it would come back without anybody&apos;s doing; choose a later backup.</source>
        <translation>This backup holds an organization that was taken back since, and it would come back without anybody&apos;s doing; choose a later backup.</translation>
    </message>
    <message>
        <source>When this backup was made you held no role here: you could no longer sign in. Do you want to restore it?</source>
        <translation>When this backup was made you held no role here: you could no longer sign in. Do you want to restore it?</translation>
    </message>
    <message>
        <source>%1 would be an external administrator here with more roles than now, and only somebody of %2 itself may bring that about; ask a full administrator there.</source>
        <translation>%1 would be an external administrator here with more roles than now, and only somebody of %2 itself may bring that about; ask a full administrator there.</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>The backup was cancelled; nothing was written.</translation>
    </message>
    <message>
        <source>There is no room for a backup in the folder %1; none was written. Make room there and try again.</source>
        <translation>There is no room for a backup in the folder %1; none was written. Make room there and try again.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the backup; choose a folder that exists.</source>
        <translation>There is no folder %1 for the backup; choose a folder that exists.</translation>
    </message>
    <message>
        <source>You may not write a backup to the folder %1; choose another folder.</source>
        <translation>You may not write a backup to the folder %1; choose another folder.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to the folder %1; check its disk and try again.</source>
        <translation>The backup can&apos;t be written to the folder %1; check its disk and try again.</translation>
    </message>
    <message>
        <source>The backup of %1 is not what was written; check the disk and try again.</source>
        <translation>The backup of %1 is not what was written; check the disk and try again.</translation>
    </message>
    <message>
        <source>%1 is no name for a backup; choose the name of a file.</source>
        <translation>%1 is no name for a backup; choose the name of a file.</translation>
    </message>
    <message>
        <source>No backup of %1 was kept, because something is wrong with what was copied: %2 Check the workspace.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>No backup of %1 was kept, because something is wrong with what was copied: %2 Check the workspace.</translation>
    </message>
    <message>
        <source>The backup %1 is in place, but the disk did not confirm its name; check the disk and make another one.</source>
        <translation>The backup %1 is in place, but the disk did not confirm its name; check the disk and make another one.</translation>
    </message>
    <message>
        <source>There is no backup %1; check the name.</source>
        <translation>There is no backup %1; check the name.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2 Choose another one.</source>
        <extracomment>%1 is a file, %2 a whole sentence</extracomment>
        <translation>The backup %1 is damaged: %2 Choose another one.</translation>
    </message>
    <message>
        <source>There is no room for the folder %1 for backups; make room on its disk.</source>
        <translation>There is no room for the folder %1 for backups; make room on its disk.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made; check that nothing else has this name and that you may write beside the workspace.</source>
        <translation>The folder %1 for backups can&apos;t be made; check that nothing else has this name and that you may write beside the workspace.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored because of another organization in the file.</source>
        <translation>This backup can&apos;t be restored because of another organization in the file.</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>Daily</source>
        <extracomment>Why a backup was made: once a day</extracomment>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Before a change of many people</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Before a change of many people</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Before a backup was restored</translation>
    </message>
    <message>
        <source>Before a newer Rolecall changed the file</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>Before a newer Rolecall changed the file</translation>
    </message>
</context>
<context>
    <name>BreakGlassSheet</name>
    <message>
        <source>This account is not active: the person can&apos;t sign in with it.</source>
        <translation>This account is not active: the person can&apos;t sign in with it.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Labels of facts about a person on a printed sheet</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label</extracomment>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Label</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label: what the access is for</extracomment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Last test</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Not tested yet</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Label: of a break-glass access</extracomment>
        <translation>Next test</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>No day is set</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Label: the last day of a role</extracomment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>Find out whether sign-in itself fails: let a second administrator try it from another network and another browser.</source>
        <translation>Find out whether sign-in itself fails: let a second administrator try it from another network and another browser.</translation>
    </message>
    <message>
        <source>Write down below when it began, what the screen says and whom it concerns.</source>
        <translation>Write down below when it began, what the screen says and whom it concerns.</translation>
    </message>
    <message>
        <source>Call one of the people named above by a telephone number that is kept outside of your own systems; e-mail and chat may need the same sign-in.</source>
        <translation>Call one of the people named above by a telephone number that is kept outside of your own systems; e-mail and chat may need the same sign-in.</translation>
    </message>
    <message>
        <source>Let the person sign in to Control Hub with the account named above, which another organization looks after, and open your organization there.</source>
        <translation>Let the person sign in to Control Hub with the account named above, which another organization looks after, and open your organization there.</translation>
    </message>
    <message>
        <source>Repair single sign-on together, or switch it off until it is repaired. Change nothing else.</source>
        <translation>Repair single sign-on together, or switch it off until it is repaired. Change nothing else.</translation>
    </message>
    <message>
        <source>Let an administrator of your own sign in while the person is still with you.</source>
        <translation>Let an administrator of your own sign in while the person is still with you.</translation>
    </message>
    <message>
        <source>If none of these people can be reached, ask Cisco&apos;s support for help with sign-in; have the name of your organization and of one of its domains at hand.</source>
        <translation>If none of these people can be reached, ask Cisco&apos;s support for help with sign-in; have the name of your organization and of one of its domains at hand.</translation>
    </message>
    <message>
        <source>Afterwards compare the audit log with your notes, and record the day as a test of this access.</source>
        <translation>Afterwards compare the audit log with your notes, and record the day as a test of this access.</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Break-glass access</translation>
    </message>
    <message>
        <source>The people on this sheet are external administrators who can get in when nobody of the organization can sign in. Keep the sheet where it can be read without signing in, and make a new one whenever somebody on it changes.</source>
        <translation>The people on this sheet are external administrators who can get in when nobody of the organization can sign in. Keep the sheet where it can be read without signing in, and make a new one whenever somebody on it changes.</translation>
    </message>
    <message>
        <source>Who can get in</source>
        <translation>Who can get in</translation>
    </message>
    <message>
        <source>What to do when sign-in fails</source>
        <translation>What to do when sign-in fails</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of empty lines on a printed sheet</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tests since this sheet was made</source>
        <extracomment>Heading of a table to be filled in by hand</extracomment>
        <translation>Tests since this sheet was made</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Columns of a table to be filled in by hand</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who got in</source>
        <translation>Who got in</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Handed over by (name, day, signature)</source>
        <extracomment>Under lines for signatures on a printed sheet</extracomment>
        <translation>Handed over by (name, day, signature)</translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>Kept by (name, day, signature)</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>No.</source>
        <extracomment>Headings of a table: number, name, e-mail, what of a person is changed, its value in Control Hub, the planned value, the step, whether the API can do it</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a step is done: by the programming interface, or by hand</extracomment>
        <translation>SCIM or by hand</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>The last import settled no. %1: nothing of it is to be done any more. If it is still wanted, make the change again.</source>
        <translation>The last import settled no. %1: nothing of it is to be done any more. If it is still wanted, make the change again.</translation>
    </message>
    <message>
        <source>There is no no. %1 to carry over; it may have ended. Look at the list again.</source>
        <translation>There is no no. %1 to carry over; it may have ended. Look at the list again.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: choose &quot;%3&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person</extracomment>
        <translation>%1 &gt; %2: choose &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1: choose %3, or &quot;%2&quot; for somebody new; select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %2 and %5 are names in Control Hub, %3 a person, %4 a role</extracomment>
        <translation>%1: choose %3, or &quot;%2&quot; for somebody new; select &quot;%4&quot; and choose %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: select &quot;%3&quot; for the site %4 and choose %5.</source>
        <extracomment>%1 and %5 are names in Control Hub, %2 a person, %3 a role, %4 a site</extracomment>
        <translation>%1 &gt; %2: select &quot;%3&quot; for the site %4 and choose %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away &quot;%3&quot; and choose %4.</source>
        <extracomment>%1 and %4 are names in Control Hub, %2 a person, %3 a role, perhaps with its site</extracomment>
        <translation>%1 &gt; %2: take away &quot;%3&quot; and choose %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: select &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: select &quot;%6&quot; and choose %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3 &gt; %4 %5: clear &quot;%6&quot; and choose %7.</source>
        <extracomment>%1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3 &gt; %4 %5: clear &quot;%6&quot; and choose %7.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: select &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: select &quot;%4&quot; and choose %5.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: clear &quot;%4&quot; and choose %5.</source>
        <extracomment>%1, %3 and %5 are names in Control Hub, %2 a person, %4 a role</extracomment>
        <translation>%1 &gt; %2 &gt; %3: clear &quot;%4&quot; and choose %5.</translation>
    </message>
    <message>
        <source>%1: delete the user %2, with all licenses and roles.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: delete the user %2, with all licenses and roles.</translation>
    </message>
    <message>
        <source>%1: add the user %2.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person</extracomment>
        <translation>%1: add the user %2.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: take away the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: take away the license %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: assign the license %3.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 a license</extracomment>
        <translation>%1 &gt; %2: assign the license %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %2: change the status from %3 to %4.</source>
        <extracomment>%1 is a name in Control Hub, %2 a person, %3 and %4 are statuses of users</extracomment>
        <translation>%1 &gt; %2: change the status from %3 to %4.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: empty the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title</extracomment>
        <translation>%1 &gt; %2 &gt; %3: empty the field &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 &gt; %3: put &quot;%5&quot; into the field &quot;%4&quot;.</source>
        <extracomment>%1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title, %5 its new value</extracomment>
        <translation>%1 &gt; %2 &gt; %3: put &quot;%5&quot; into the field &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether somebody has a role or a license, or is a user at all</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>What is to be added or removed: somebody as a user</extracomment>
        <translation>User</translation>
    </message>
    <message>
        <source>Send each of the requests to the address given as endpoint. Put the id of the organization in the place of {orgId} and in each path the id that Control Hub has for the user in the place of {id of ...}. What is listed as by_hand is left to be done in Control Hub; as many of the last requests as after_by_hand says are about users who are added by that, so send them afterwards.</source>
        <translation>Send each of the requests to the address given as endpoint. Put the id of the organization in the place of {orgId} and in each path the id that Control Hub has for the user in the place of {id of ...}. What is listed as by_hand is left to be done in Control Hub; as many of the last requests as after_by_hand says are about users who are added by that, so send them afterwards.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Control Hub is taken to hold what the workspace held when it was made, on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Nothing was imported yet. Control Hub is taken to hold what the workspace held when it was made, on %1.</translation>
    </message>
    <message>
        <source>What Control Hub holds is known from the import of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>What Control Hub holds is known from the import of %1.</translation>
    </message>
    <message>
        <source>Changes before %1 are not listed: the version of Rolecall that made them did not keep them. Import what Control Hub holds to begin anew.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Changes before %1 are not listed: the version of Rolecall that made them did not keep them. Import what Control Hub holds to begin anew.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <extracomment>Where it stands since when it is known what Control Hub holds</extracomment>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Since when it is known what Control Hub holds; %1 is a date and time</extracomment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <extracomment>Of what is to be carried over to Control Hub: since when changes are kept; %1 is a date and time</extracomment>
        <translation>Changes since %1</translation>
    </message>
</context>
<context>
    <name>CarryOverPage</name>
    <message>
        <source>To do</source>
        <extracomment>State of a change: it is still to be made in Control Hub</extracomment>
        <translation>To do</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a change: somebody ticked it off</extracomment>
        <translation>Ticked off</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a change: an import showed that it was made in Control Hub</extracomment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>State of a change: an import showed that Control Hub holds something else than was planned</extracomment>
        <translation>Drift</translation>
    </message>
    <message>
        <source>SCIM or by hand</source>
        <extracomment>How a change gets to Control Hub: by a request of the SCIM API, or by hand</extracomment>
        <translation>SCIM or by hand</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>To be done since %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>To be done since %1.</translation>
    </message>
    <message>
        <source>Ticked off by %1 on %2. The next import shows whether Control Hub holds it.</source>
        <extracomment>%1 is an e-mail address, %2 a date and time</extracomment>
        <translation>Ticked off by %1 on %2. The next import shows whether Control Hub holds it.</translation>
    </message>
    <message>
        <source>The last import showed it in Control Hub.</source>
        <translation>The last import showed it in Control Hub.</translation>
    </message>
    <message>
        <source>The last import showed something else in Control Hub. Make the change here again if it is still wanted, or tick this off.</source>
        <translation>The last import showed something else in Control Hub. Make the change here again if it is still wanted, or tick this off.</translation>
    </message>
    <message>
        <source>The last import showed that it is not so in Control Hub. It is still to be done there.</source>
        <translation>The last import showed that it is not so in Control Hub. It is still to be done there.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no privilege &quot;%1&quot;; &quot;rolecall-cli roles --table organization&quot; and the other tables list them.</source>
        <translation>There is no privilege &quot;%1&quot;; &quot;rolecall-cli roles --table organization&quot; and the other tables list them.</translation>
    </message>
    <message>
        <source>The level is read or full.</source>
        <translation>The level is read or full.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Headings of columns</extracomment>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Yes: %1</translation>
    </message>
    <message>
        <source>No: rule %1 takes the privilege away.</source>
        <translation>No: rule %1 takes the privilege away.</translation>
    </message>
    <message>
        <source>No: none of the person&apos;s roles gives it.</source>
        <translation>No: none of the person&apos;s roles gives it.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of activation e-mails: the name of who gets it
----------
Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The line is not UTF-8; write it in that encoding.</source>
        <translation>The line is not UTF-8; write it in that encoding.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written; the batch stopped.</source>
        <translation>The answer can&apos;t be written; the batch stopped.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Before the message of an error in a list of commands; %1 is a number, %2 a sentence</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Headings of what is to be done in Control Hub: number, state, person, what it holds, what is planned, how it is done there
----------
Headings of columns; the last one is the name in Control Hub&apos;s export
----------
Headings of the findings: id, person, when it began, what it says, why somebody accepted it</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Headings of a table of privileges by role and by the kind of organization</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>In Control Hub</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; give one of: %2.</source>
        <translation>There is no table &quot;%1&quot;; give one of: %2.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;; &quot;rolecall-cli roles&quot; lists them.</source>
        <translation>There is no role &quot;%1&quot;; &quot;rolecall-cli roles&quot; lists them.</translation>
    </message>
    <message>
        <source>Name the site once: either ROLE@SITE or --site SITE.</source>
        <translation>Name the site once: either ROLE@SITE or --site SITE.</translation>
    </message>
    <message>
        <source>The role %1 is held on a site; name it: %1@SITE.</source>
        <translation>The role %1 is held on a site; name it: %1@SITE.</translation>
    </message>
    <message>
        <source>The role %1 is not held on a site; leave the site out.</source>
        <translation>The role %1 is not held on a site; leave the site out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as YYYY-MM-DD.</source>
        <translation>&quot;%1&quot; is no date; write it as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write --set FIELD=VALUE.</source>
        <translation>&quot;%1&quot; sets nothing; write --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to be set; give one of: %2.</source>
        <translation>There is no field &quot;%1&quot; to be set; give one of: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>Nothing was changed: it is so already.</translation>
    </message>
    <message>
        <source>This would be done. Nothing was changed, because it was only tried.</source>
        <translation>This would be done. Nothing was changed, because it was only tried.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand in a batch; run it by itself.</source>
        <translation>&quot;%1&quot; can&apos;t stand in a batch; run it by itself.</translation>
    </message>
    <message>
        <source>An export can&apos;t be part of an atomic batch, because a file that was written can&apos;t be taken back; run it by itself.</source>
        <translation>An export can&apos;t be part of an atomic batch, because a file that was written can&apos;t be taken back; run it by itself.</translation>
    </message>
    <message>
        <source>A batch works on one file; give --workspace before &quot;batch&quot;.</source>
        <translation>A batch works on one file; give --workspace before &quot;batch&quot;.</translation>
    </message>
    <message>
        <source>Name the workspace: --workspace FILE.</source>
        <translation>Name the workspace: --workspace FILE.</translation>
    </message>
    <message>
        <source>Say who acts: --as EMAIL.</source>
        <translation>Say who acts: --as EMAIL.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known; give utf-8, utf-16le, utf-16be, windows-1250 or windows-1251.</source>
        <translation>The encoding &quot;%1&quot; is not known; give utf-8, utf-16le, utf-16be, windows-1250 or windows-1251.</translation>
    </message>
    <message>
        <source>%1 of %2 rows: %3 added, %4 changed, %5 unchanged, %6 refused.</source>
        <extracomment>The end of an import: &quot;20,000 of 20,000 rows: 12 added, ...&quot;; all are numbers</extracomment>
        <translation>%1 of %2 rows: %3 added, %4 changed, %5 unchanged, %6 refused.</translation>
    </message>
    <message>
        <source>The file has bad rows; nothing was imported.</source>
        <translation>The file has bad rows; nothing was imported.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another name, or add --force to replace it.</source>
        <translation>The file %1 exists already; choose another name, or add --force to replace it.</translation>
    </message>
    <message>
        <source>Every cell is written as it is: a spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>Every cell is written as it is: a spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>There is no verb &quot;%1&quot;; &quot;rolecall-cli help&quot; lists what there is.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>The option %1 is not known here; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>The option %1 is not known here; &quot;rolecall-cli help&quot; lists what there is.</translation>
    </message>
    <message>
        <source>Say what to do; &quot;rolecall-cli help&quot; lists what there is.</source>
        <translation>Say what to do; &quot;rolecall-cli help&quot; lists what there is.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>The option --%1 takes no value.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>The option --%1 needs a value.</translation>
    </message>
    <message>
        <source>The option --%1 may be given only once.</source>
        <translation>The option --%1 may be given only once.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known; give en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>The language &quot;%1&quot; is not known; give en, sr_Latn, sr_Cyrl or bg.</translation>
    </message>
    <message>
        <source>Wrong number of arguments. Usage: %1</source>
        <translation>Wrong number of arguments. Usage: %1</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Usage: %2</source>
        <translation>The option --%1 is missing. Usage: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, with Z at the end for UTC.</source>
        <translation>&quot;%1&quot; is no time; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, with Z at the end for UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; check its spelling.</source>
        <translation>&quot;%1&quot; is no e-mail address; check its spelling.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Headings of the log: number, time, who acted, what was done, on whom, done or refused, by which rule</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Heading of a column: when a role was given</extracomment>
        <translation>At</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>%1 If so, repeat the command with --yes.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 If so, repeat the command with --yes.</translation>
    </message>
    <message>
        <source>The program has a fault; please report it. Nothing was changed. (%1)</source>
        <translation>The program has a fault; please report it. Nothing was changed. (%1)</translation>
    </message>
    <message>
        <source>Note (%1): %2</source>
        <extracomment>A warning: %1 is the rule&apos;s number, %2 a sentence</extracomment>
        <translation>Note (%1): %2</translation>
    </message>
    <message>
        <source>Row %1, column &quot;%2&quot;: %3</source>
        <extracomment>Where an error is in a file; %1 is a number, %2 a heading, %3 a sentence</extracomment>
        <translation>Row %1, column &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>Where an error is in a file; %1 is a number, %2 a sentence</extracomment>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted by</source>
        <extracomment>Heading of a column: who gave a role</extracomment>
        <translation>Granted by</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of a role</extracomment>
        <translation>Until</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privileges</translation>
    </message>
    <message>
        <source>Users can&apos;t be ordered by &quot;%1&quot;; give one of: %2.</source>
        <translation>Users can&apos;t be ordered by &quot;%1&quot;; give one of: %2.</translation>
    </message>
    <message>
        <source>The line ends with a backslash; complete it.</source>
        <translation>The line ends with a backslash; complete it.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; close it.</source>
        <translation>A quotation mark is not closed; close it.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 needs a whole number of at least %2.</translation>
    </message>
    <message>
        <source>The number is too large; give a smaller one.</source>
        <translation>The number is too large; give a smaller one.</translation>
    </message>
    <message>
        <source>%1 was made for %2; %3 is its first full administrator.</source>
        <translation>%1 was made for %2; %3 is its first full administrator.</translation>
    </message>
    <message>
        <source>%1 was made, with people who don&apos;t exist. Act as %2: --as %2.</source>
        <translation>%1 was made, with people who don&apos;t exist. Act as %2: --as %2.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 is in order.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written in full; make room where it goes and try again.</source>
        <translation>The answer can&apos;t be written in full; make room where it goes and try again.</translation>
    </message>
    <message>
        <source>No: none of the roles that you see gives it.</source>
        <translation>No: none of the roles that you see gives it.</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>pending</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>exported</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>sent</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>Nothing was changed: everybody has an activation e-mail already. Add --again to queue another one.</source>
        <translation>Nothing was changed: everybody has an activation e-mail already. Add --again to queue another one.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be queued. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 activation e-mail would be queued. Nothing was changed, because it was only tried.</numerusform>
            <numerusform>%1 activation e-mails would be queued. Nothing was changed, because it was only tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) wait to be exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 activation e-mail waits to be exported.</numerusform>
            <numerusform>%1 activation e-mails wait to be exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail waits to be exported.</source>
        <translation>No activation e-mail waits to be exported.</translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) would be exported. Nothing was written, because it was only tried.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 activation e-mail would be exported. Nothing was written, because it was only tried.</numerusform>
            <numerusform>%1 activation e-mails would be exported. Nothing was written, because it was only tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activation e-mail(s) exported.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 activation e-mail exported.</numerusform>
            <numerusform>%1 activation e-mails exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Column of the list of activation e-mails</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of activation e-mails: pending, exported, sent or failed</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of the list of activation e-mails: since when it has its state
----------
Heading of a column: when somebody became an external administrator</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Queued by</source>
        <extracomment>Column of the list of activation e-mails: who put it into the outbox</extracomment>
        <translation>Queued by</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what can become of an activation e-mail; give sent or failed.</source>
        <translation>&quot;%1&quot; is not what can become of an activation e-mail; give sent or failed.</translation>
    </message>
    <message>
        <source>Name the e-mail address once, behind &quot;user add&quot;.</source>
        <translation>Name the e-mail address once, behind &quot;user add&quot;.</translation>
    </message>
    <message>
        <source>%1 holds roles in several organizations; name one of them with --organization: %2.</source>
        <translation>%1 holds roles in several organizations; name one of them with --organization: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Files: %2.</source>
        <extracomment>After an export: %1 is a number, %2 a list of names of files</extracomment>
        <translation>Rows: %1. Files: %2.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Accepted because</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of --%2; give one of: %3.</source>
        <translation>&quot;%1&quot; is no value of --%2; give one of: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here are absent from the file.</source>
        <translation>
            <numerusform>%n person here is absent from the file.</numerusform>
            <numerusform>%n people here are absent from the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Among them, with administrator roles: %2.</source>
        <extracomment>%1 is a sentence, %2 a list of names</extracomment>
        <translation>%1 Among them, with administrator roles: %2.</translation>
    </message>
    <message>
        <source>The site %1 is new.</source>
        <translation>The site %1 is new.</translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) removed.</source>
        <translation>
            <numerusform>%n absent person removed.</numerusform>
            <numerusform>%n absent people removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent person(s) deactivated.</source>
        <translation>
            <numerusform>%n absent person deactivated.</numerusform>
            <numerusform>%n absent people deactivated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses: who sold one, whether it is suspended, how many people have it</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Sold by</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value in a column of a table</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;; give one of: %2.</source>
        <translation>There is no service &quot;%1&quot;; give one of: %2.</translation>
    </message>
    <message>
        <source>There is no kind of organization &quot;%1&quot;; give partner, other, self_signup, consumer or customer.</source>
        <translation>There is no kind of organization &quot;%1&quot;; give partner, other, self_signup, consumer or customer.</translation>
    </message>
    <message>
        <source>--%1 is yes or no, not &quot;%2&quot;.</source>
        <translation>--%1 is yes or no, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Manages the subscription</source>
        <translation>Manages the subscription</translation>
    </message>
    <message>
        <source>Sale is active</source>
        <translation>Sale is active</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Headings of columns of settings: key, value, the value until somebody changes it, rule, what it says</extracomment>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>At first</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>A site is managed by control-hub or site-administration, not by &quot;%1&quot;.</source>
        <translation>A site is managed by control-hub or site-administration, not by &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Managed by</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Site Administration</translation>
    </message>
    <message>
        <source>Say what to change of the site: --name, --managed-by or --sold-by.</source>
        <translation>Say what to change of the site: --name, --managed-by or --sold-by.</translation>
    </message>
    <message>
        <source>Undone: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Undone: %1 %2.</translation>
    </message>
    <message>
        <source>This would be undone: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>This would be undone: %1 %2. Nothing was changed, because it was only tried.</translation>
    </message>
    <message>
        <source>Done again: %1 %2.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>Done again: %1 %2.</translation>
    </message>
    <message>
        <source>This would be done again: %1 %2. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is an action such as grant, %2 on whom or what it was done</extracomment>
        <translation>This would be done again: %1 %2. Nothing was changed, because it was only tried.</translation>
    </message>
    <message>
        <source>No full administrator of %1 may sign in without an end date, though there must always be one (%2).</source>
        <translation>No full administrator of %1 may sign in without an end date, though there must always be one (%2).</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Whether it is known or was only stated where somebody belongs</extracomment>
        <translation>verified</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>stated</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is an administrator here already.</source>
        <translation>%1 belongs to %2 and is an administrator here already.</translation>
    </message>
    <message>
        <source>%1 is known and belongs to %2.</source>
        <translation>%1 is known and belongs to %2.</translation>
    </message>
    <message>
        <source>By its domain %1 belongs to %2.</source>
        <translation>By its domain %1 belongs to %2.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; whoever adds the person states the organization with --organization.</source>
        <translation>Nothing is known of %1 or of its domain; whoever adds the person states the organization with --organization.</translation>
    </message>
    <message>
        <source>--site names the site of one role; write several as ROLE@SITE.</source>
        <translation>--site names the site of one role; write several as ROLE@SITE.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading of a column: whether it is known or was only stated where somebody belongs</extracomment>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>Heading of a column: for how many days a role is still valid</extracomment>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>Heading of a column: the day on which a break-glass access is to be tested</extracomment>
        <translation>Next test</translation>
    </message>
    <message>
        <source>%1 Roles that can be given: %2.</source>
        <extracomment>%1 is a whole sentence, %2 a list of roles</extracomment>
        <translation>%1 Roles that can be given: %2.</translation>
    </message>
    <message>
        <source>--next-test is the day on which a break-glass access is tested; give --break-glass with it.</source>
        <translation>--next-test is the day on which a break-glass access is tested; give --break-glass with it.</translation>
    </message>
    <message>
        <source>Say what the break-glass access is for with --purpose, or end it with --off.</source>
        <translation>Say what the break-glass access is for with --purpose, or end it with --off.</translation>
    </message>
    <message>
        <source>A break-glass access that ends has no next test; leave --next-test out.</source>
        <translation>A break-glass access that ends has no next test; leave --next-test out.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made, and the command goes on. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Today&apos;s backup was not made, and the command goes on. %1</translation>
    </message>
    <message>
        <source>Restoring a backup can&apos;t be part of an atomic batch, because it is one step by itself; run it by itself.</source>
        <translation>Restoring a backup can&apos;t be part of an atomic batch, because it is one step by itself; run it by itself.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <extracomment>Number and hash of the newest record of the log</extracomment>
        <translation>Seal: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seal; write the number of a record, a colon and the 64 digits of its hash.</source>
        <translation>&quot;%1&quot; is no seal; write the number of a record, a colon and the 64 digits of its hash.</translation>
    </message>
    <message>
        <source>The log of %1 is not what was written, from record %2 on.</source>
        <translation>The log of %1 is not what was written, from record %2 on.</translation>
    </message>
    <message>
        <source>%1 To go on without a backup, repeat the command with --without-backup.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 To go on without a backup, repeat the command with --without-backup.</translation>
    </message>
    <message numerus="yes">
        <source>Lost of table %1: %2 row(s)</source>
        <translation>
            <numerusform>Lost of table %1: %2 row</numerusform>
            <numerusform>Lost of table %1: %2 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost of table %1: row %2</source>
        <translation>Lost of table %1: row %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were saved to %2.</source>
        <translation>
            <numerusform>%1 row was saved to %2.</numerusform>
            <numerusform>%1 rows were saved to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: backup made, read back and checked. Users: %2, records of the log: %3.</source>
        <extracomment>After a backup: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1: backup made, read back and checked. Users: %2, records of the log: %3.</translation>
    </message>
    <message>
        <source>%1 was restored: the state of %2. Users in it: %3; before: %4.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>%1 was restored: the state of %2. Users in it: %3; before: %4.</translation>
    </message>
    <message>
        <source>%1 would be restored: the state of %2. Users in it: %3; now: %4. Nothing was changed, because it was only tried.</source>
        <extracomment>%1 is a file, %2 a date and time, %3 and %4 are numbers</extracomment>
        <translation>%1 would be restored: the state of %2. Users in it: %3; now: %4. Nothing was changed, because it was only tried.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s), all as they were written. Seal: %2</source>
        <extracomment>%1 is a number, %2 the number and the hash of the newest record</extracomment>
        <translation>
            <numerusform>%1 record, as it was written. Seal: %2</numerusform>
            <numerusform>%1 records, all as they were written. Seal: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with %1; go back to a backup of it, or save what can be read of it into a new file with check --save NEW.</source>
        <translation>Something is wrong with %1; go back to a backup of it, or save what can be read of it into a new file with check --save NEW.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s)</source>
        <extracomment>After an export: %1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>%1: %2 row</numerusform>
            <numerusform>%1: %2 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Something that is still to be done in Control Hub</extracomment>
        <translation>To do</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Something that somebody ticked off</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Something that an import showed to be done</extracomment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>Control Hub holds something else than what was planned</extracomment>
        <translation>Drift</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of the list; &quot;carry-over list&quot; shows them.</source>
        <translation>&quot;%1&quot; is no number of the list; &quot;carry-over list&quot; shows them.</translation>
    </message>
    <message>
        <source>Give either --open or --all.</source>
        <translation>Give either --open or --all.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Written to %1. Rows: %2. To be done by hand: %3.</source>
        <extracomment>After an export: %1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>Written to %1. Rows: %2. To be done by hand: %3.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 user(s)</source>
        <extracomment>%1 is the number of users</extracomment>
        <translation>
            <numerusform>%1 user</numerusform>
            <numerusform>%1 users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 license(s)</source>
        <extracomment>%1 is the number of licenses</extracomment>
        <translation>
            <numerusform>%1 license</numerusform>
            <numerusform>%1 licenses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is a quote in the middle of a cell; put quotes around the whole cell and double those inside it, then try again.</source>
        <translation>There is a quote in the middle of a cell; put quotes around the whole cell and double those inside it, then try again.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>There is not enough memory to read the file.</translation>
    </message>
    <message>
        <source>The file is empty; choose a file with a row of headings.</source>
        <translation>The file is empty; choose a file with a row of headings.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed; close it with a second one and try again.</source>
        <translation>A cell begins with a quote that is never closed; close it with a second one and try again.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it, or close the quote with which it begins, and try again.</source>
        <translation>This cell is longer than 1 MB; shorten it, or close the quote with which it begins, and try again.</translation>
    </message>
    <message>
        <source>This cell is longer than 1 MB; shorten it and try again.</source>
        <translation>This cell is longer than 1 MB; shorten it and try again.</translation>
    </message>
    <message>
        <source>The row has more than 500 columns; delete those that are not needed and try again.</source>
        <translation>The row has more than 500 columns; delete those that are not needed and try again.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>The row has more cells than there are headings; check the separators and quotes of this row.</translation>
    </message>
    <message>
        <source>The file has more than 2,000,000 rows; cut it into several files.</source>
        <translation>The file has more than 2,000,000 rows; cut it into several files.</translation>
    </message>
    <message>
        <source>The first row holds no headings; the names of the columns have to stand there.</source>
        <translation>The first row holds no headings; the names of the columns have to stand there.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column, and try again.</source>
        <translation>A column has no heading; give it one or delete the column, and try again.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them and try again.</source>
        <translation>Two columns have the same heading; rename or delete one of them and try again.</translation>
    </message>
    <message>
        <source>The headings of the file have changed since it was read; start again.</source>
        <translation>The headings of the file have changed since it was read; start again.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>The file %1 can&apos;t be opened; check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device and not a file; choose a CSV file.</source>
        <translation>%1 is a folder or a device and not a file; choose a CSV file.</translation>
    </message>
    <message>
        <source>There are bytes that are not valid UTF-8; open the file in the program it comes from, save it as UTF-8 and try again.</source>
        <translation>There are bytes that are not valid UTF-8; open the file in the program it comes from, save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>There is half a character, so this is not valid UTF-16; save the file as UTF-8 and try again.</source>
        <translation>There is half a character, so this is not valid UTF-16; save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>There is a NUL character, which no text holds; save the file as UTF-8 and try again.</source>
        <translation>There is a NUL character, which no text holds; save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>There is a byte that stands for no character in %1; choose another encoding, or save the file as UTF-8 and try again.</source>
        <translation>There is a byte that stands for no character in %1; choose another encoding, or save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>The program&apos;s cryptographic library can&apos;t be started.</source>
        <translation>The program&apos;s cryptographic library can&apos;t be started.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end; check the disk and try again.</source>
        <translation>The file %1 can&apos;t be read to its end; check the disk and try again.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Reading was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is the open workspace and no table; choose a CSV file.</source>
        <translation>%1 is the open workspace and no table; choose a CSV file.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>A cell holds a character that can&apos;t be written to a file; correct it and try again.</translation>
    </message>
</context>
<context>
    <name>DemoSource</name>
    <message>
        <source>Making up people was cancelled; nothing was changed.</source>
        <translation>Making up people was cancelled; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>The e-mail address is missing; enter one.</source>
        <translation>The e-mail address is missing; enter one.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; enter one like name@example.com.</source>
        <translation>This is not an e-mail address; enter one like name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail address has more than 64 characters before the @; Control Hub takes at most 64.</source>
        <translation>The e-mail address has more than 64 characters before the @; Control Hub takes at most 64.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not a domain; enter one like example.com.</source>
        <translation>The part of the e-mail address after the @ is not a domain; enter one like example.com.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The export was cancelled; no file was written or replaced.</source>
        <translation>The export was cancelled; no file was written or replaced.</translation>
    </message>
    <message>
        <source>This file is the open workspace; choose another name for the export.</source>
        <translation>This file is the open workspace; choose another name for the export.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the exported list of users: the person&apos;s job title</extracomment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the exported list of users</extracomment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the exported list of users: where the person works</extracomment>
        <translation>Location</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>Column of the exported list of users: when the person last used the service</extracomment>
        <translation>Last access</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>What somebody tried to do in vain; %1 is an action (&quot;Gave roles&quot;)</extracomment>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>The new file %1 is in place, but the workspace could not be written to record the export; check that its disk works and has room, then export again.</source>
        <translation>The new file %1 is in place, but the workspace could not be written to record the export; check that its disk works and has room, then export again.</translation>
    </message>
    <message>
        <source>A roster is written as CSV, which is what Control Hub reads; choose a name that ends in .csv.</source>
        <translation>A roster is written as CSV, which is what Control Hub reads; choose a name that ends in .csv.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Column: what somebody may do</extracomment>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how far a privilege goes</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why somebody has a privilege</extracomment>
        <translation>Because</translation>
    </message>
</context>
<context>
    <name>ExternalReviewStep</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Next test: %1</translation>
    </message>
</context>
<context>
    <name>ExternalRows</name>
    <message>
        <source>today</source>
        <extracomment>When roles end</extracomment>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>When roles end</extracomment>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Heading of a column</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Heading of a column: where somebody belongs</extracomment>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Heading of a column: what the organization of somebody is to the one in use</extracomment>
        <translation>Kind of organization</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Heading of a column: whether it is verified where somebody belongs</extracomment>
        <translation>Verified or stated</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a column: since when somebody is an external administrator</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of the first role that ends</extracomment>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ends soon: %1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>Ends soon: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The end of a role: %1 is a date, %2 is &quot;today&quot;, &quot;tomorrow&quot; or &quot;in 5 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Break-glass access; %1 is what it is for</extracomment>
        <translation>Test overdue</translation>
    </message>
    <message>
        <source>Test overdue: %1</source>
        <translation>Test overdue: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Break-glass access; %1 is what it is for</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Yes: %1</translation>
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
        <translation>Verified</translation>
    </message>
    <message>
        <source>Stated, not verified</source>
        <translation>Stated, not verified</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 are the roles that somebody holds</extracomment>
        <translation>Now: %1</translation>
    </message>
</context>
<context>
    <name>ExternalsFilter</name>
    <message>
        <source>Organization</source>
        <extracomment>Kind of filters: where somebody belongs</extracomment>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <extracomment>Kind of filters: what an organization is to the one in use</extracomment>
        <translation>Kind of organization</translation>
    </message>
    <message>
        <source>Verified or stated</source>
        <extracomment>Kind of filters: whether it is verified where somebody belongs</extracomment>
        <translation>Verified or stated</translation>
    </message>
    <message>
        <source>End of roles</source>
        <extracomment>Kind of filters: when roles end</extracomment>
        <translation>End of roles</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Filter: roles that end within days</extracomment>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <extracomment>Filters: roles with and without a last day</extracomment>
        <translation>Ends on a day</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>Does not end by itself</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <extracomment>Filters: everybody with break-glass access, and those of them whose test is overdue</extracomment>
        <translation>Test overdue</translation>
    </message>
    <message>
        <source>All with break-glass access</source>
        <translation>All with break-glass access</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of an organization: a chosen filter</extracomment>
        <translation>Organization: %1</translation>
    </message>
    <message>
        <source>Break-glass test overdue</source>
        <extracomment>%1 is &quot;Test overdue&quot; or &quot;All with break-glass access&quot;: a chosen filter</extracomment>
        <translation>Break-glass test overdue</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Break-glass access</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date, %2 an e-mail address</extracomment>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Since %1, given by %2</source>
        <translation>Since %1, given by %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a date: the last day</extracomment>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a role was given</extracomment>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a user: Active, Pending, ...</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last access</source>
        <extracomment>When a user was last seen</extracomment>
        <translation>Last access</translation>
    </message>
    <message>
        <source>Days since last access</source>
        <translation>Days since last access</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>Of a telephone</extracomment>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Somebody&apos;s position, such as Director</extracomment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Somebody&apos;s superior</extracomment>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Caller ID number</source>
        <translation>Caller ID number</translation>
    </message>
    <message>
        <source>Caller ID first name</source>
        <translation>Caller ID first name</translation>
    </message>
    <message>
        <source>Caller ID last name</source>
        <translation>Caller ID last name</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>The place where a user works</extracomment>
        <translation>Location</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Address type</source>
        <extracomment>Kind of a postal address, such as work</extracomment>
        <translation>Address type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
</context>
<context>
    <name>FileBundle</name>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>There is a file %1 already; choose another name.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be put in its place; none of the files was written or replaced.</source>
        <translation>The file %1 can&apos;t be put in its place; none of the files was written or replaced.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>The organization</source>
        <extracomment>Whom a finding is about, if it is no person</extracomment>
        <translation>The organization</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>States of a finding: nobody, or somebody, has said that it may be so</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>%1 would hold two roles on one site; take the old one first.</source>
        <translation>%1 would hold two roles on one site; take the old one first.</translation>
    </message>
    <message>
        <source>%1 would not hold exactly what an administrator from there may hold; of these roles only one is possible: %2.</source>
        <translation>%1 would not hold exactly what an administrator from there may hold; of these roles only one is possible: %2.</translation>
    </message>
    <message>
        <source>Nobody would be left who may sign in and holds this role without an end: %1. Give it to somebody else first.</source>
        <translation>Nobody would be left who may sign in and holds this role without an end: %1. Give it to somebody else first.</translation>
    </message>
    <message>
        <source>These roles are expected to be held by different people: %1.</source>
        <translation>These roles are expected to be held by different people: %1.</translation>
    </message>
    <message>
        <source>Newer editions of Control Hub allow only one of these roles: %1.</source>
        <translation>Newer editions of Control Hub allow only one of these roles: %1.</translation>
    </message>
    <message>
        <source>With a contact center standard license this person can&apos;t use the management portal, whatever roles are held: only the agent desktop opens.</source>
        <translation>With a contact center standard license this person can&apos;t use the management portal, whatever roles are held: only the agent desktop opens.</translation>
    </message>
    <message>
        <source>The role %1 gives nothing without one of: %2. The next change of roles removes it.</source>
        <translation>The role %1 gives nothing without one of: %2. The next change of roles removes it.</translation>
    </message>
    <message>
        <source>Nobody with the e-mail address %1 is known here; sign in as one of the administrators.</source>
        <translation>Nobody with the e-mail address %1 is known here; sign in as one of the administrators.</translation>
    </message>
    <message>
        <source>%1 may not sign in: only people whose status is Active or Verified act here.</source>
        <translation>%1 may not sign in: only people whose status is Active or Verified act here.</translation>
    </message>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>This person is no longer here; the list was out of date.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; check its spelling.</source>
        <translation>Nobody here has the e-mail address %1; check its spelling.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have.</source>
        <extracomment>%1 is a privilege, %2 its level (&quot;Full access&quot; or &quot;Read-only&quot;), %3 one to three names</extracomment>
        <translation>This needs the privilege &quot;%1&quot; (%2), which you do not have.</translation>
    </message>
    <message>
        <source>This needs the privilege &quot;%1&quot; (%2), which you do not have. It can be given by: %3.</source>
        <translation>This needs the privilege &quot;%1&quot; (%2), which you do not have. It can be given by: %3.</translation>
    </message>
    <message>
        <source>%1 holds no administrator role here, so there is nothing to sign in for.</source>
        <translation>%1 holds no administrator role here, so there is nothing to sign in for.</translation>
    </message>
    <message>
        <source>This workspace holds an organization already.</source>
        <translation>This workspace holds an organization already.</translation>
    </message>
    <message>
        <source>%1 is not a domain; enter one like example.com.</source>
        <translation>%1 is not a domain; enter one like example.com.</translation>
    </message>
    <message>
        <source>The organization needs a name; enter one.</source>
        <translation>The organization needs a name; enter one.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known; choose one like Europe/Belgrade.</source>
        <translation>The time zone %1 is not known; choose one like Europe/Belgrade.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>First administrator</translation>
    </message>
    <message>
        <source>A demo needs at least one user and one administrator, and no more administrators than users.</source>
        <translation>A demo needs at least one user and one administrator, and no more administrators than users.</translation>
    </message>
    <message>
        <source>There is no site %1 here; check its spelling.</source>
        <translation>There is no site %1 here; check its spelling.</translation>
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
        <translation>The role %1 is not given per site; leave the site out.</translation>
    </message>
    <message>
        <source>The role %1 is given per site; name the site.</source>
        <translation>The role %1 is given per site; name the site.</translation>
    </message>
    <message>
        <source>The role %1 is not given to people of this kind of organization.</source>
        <translation>The role %1 is not given to people of this kind of organization.</translation>
    </message>
    <message>
        <source>Site roles are given only on sites that Control Hub manages; %1 is managed by Site Administration.</source>
        <translation>Site roles are given only on sites that Control Hub manages; %1 is managed by Site Administration.</translation>
    </message>
    <message>
        <source>The organization has no contact center license, so the role %1 is not offered.</source>
        <translation>The organization has no contact center license, so the role %1 is not offered.</translation>
    </message>
    <message>
        <source>Nobody gives the role %1 to himself; ask another full administrator.</source>
        <translation>Nobody gives the role %1 to himself; ask another full administrator.</translation>
    </message>
    <message>
        <source>Nobody gives himself roles or changes his own; ask somebody else who may assign roles.</source>
        <translation>Nobody gives himself roles or changes his own; ask somebody else who may assign roles.</translation>
    </message>
    <message>
        <source>The end of the role lies in the past; choose today or a later day.</source>
        <translation>The end of the role lies in the past; choose today or a later day.</translation>
    </message>
    <message numerus="yes">
        <source>For external administrators this role ends after %n day(s) at the latest; choose an earlier day.</source>
        <translation>
            <numerusform>For external administrators this role ends after %n day at the latest; choose an earlier day.</numerusform>
            <numerusform>For external administrators this role ends after %n days at the latest; choose an earlier day.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 is replaced.</source>
        <translation>The role %1 is replaced.</translation>
    </message>
    <message>
        <source>The role %1 is given only to somebody who also holds one of: %2.</source>
        <translation>The role %1 is given only to somebody who also holds one of: %2.</translation>
    </message>
    <message>
        <source>The role %1 ends with it: it is held only together with one of: %2.</source>
        <translation>The role %1 ends with it: it is held only together with one of: %2.</translation>
    </message>
    <message>
        <source>Changing an organization role can affect these roles in Control Hub; look at them there afterwards: %1.</source>
        <translation>Changing an organization role can affect these roles in Control Hub; look at them there afterwards: %1.</translation>
    </message>
    <message>
        <source>This is your last role: without it you can no longer sign in here. Do you want to give it up?</source>
        <translation>This is your last role: without it you can no longer sign in here. Do you want to give it up?</translation>
    </message>
    <message>
        <source>%1 belongs to another organization and is no external administrator here; add the person as one first.</source>
        <translation>%1 belongs to another organization and is no external administrator here; add the person as one first.</translation>
    </message>
    <message>
        <source>The role %1 is given only by somebody of this organization who holds: %2.</source>
        <translation>The role %1 is given only by somebody of this organization who holds: %2.</translation>
    </message>
    <message>
        <source>%1 holds administrator roles. Only somebody who may give and take them may change the e-mail address or the status, or remove the person.</source>
        <translation>%1 holds administrator roles. Only somebody who may give and take them may change the e-mail address or the status, or remove the person.</translation>
    </message>
    <message>
        <source>%1 held no other role and is no longer an administrator here; to come back the person must be added anew.</source>
        <translation>%1 held no other role and is no longer an administrator here; to come back the person must be added anew.</translation>
    </message>
    <message>
        <source>The text holds a NUL character; remove it.</source>
        <translation>The text holds a NUL character; remove it.</translation>
    </message>
    <message>
        <source>The text is longer than 1024 characters; shorten it.</source>
        <translation>The text is longer than 1024 characters; shorten it.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to %2 already; enter another one.</source>
        <translation>The e-mail address %1 belongs to %2 already; enter another one.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone changes or removes the person.</source>
        <translation>%1 belongs to another organization, which alone changes or removes the person.</translation>
    </message>
    <message>
        <source>With this status you can no longer sign in and lose what your roles give you. Do you want that?</source>
        <translation>With this status you can no longer sign in and lose what your roles give you. Do you want that?</translation>
    </message>
    <message>
        <source>This removes yourself and all of your roles. Do you want that?</source>
        <translation>This removes yourself and all of your roles. Do you want that?</translation>
    </message>
    <message>
        <source>A contact center standard license decides whether %1 can use the management portal; only another person who holds this role gives or takes it: %2.</source>
        <translation>A contact center standard license decides whether %1 can use the management portal; only another person who holds this role gives or takes it: %2.</translation>
    </message>
    <message>
        <source>The end of the role is too far off; choose a day before the year 9999.</source>
        <translation>The end of the role is too far off; choose a day before the year 9999.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization; activation e-mails go to own users alone.</source>
        <translation>%1 belongs to another organization; activation e-mails go to own users alone.</translation>
    </message>
    <message>
        <source>%1 is inactive and holds no contact-center license, so there is nothing to be activated; change the status first.</source>
        <translation>%1 is inactive and holds no contact-center license, so there is nothing to be activated; change the status first.</translation>
    </message>
    <message>
        <source>%1 is active already and holds no contact-center license, so there is nothing to be activated; leave this person out.</source>
        <translation>%1 is active already and holds no contact-center license, so there is nothing to be activated; leave this person out.</translation>
    </message>
    <message>
        <source>One of the activation e-mails is no longer there; export again.</source>
        <translation>One of the activation e-mails is no longer there; export again.</translation>
    </message>
    <message>
        <source>One of the activation e-mails was marked as sent or failed meanwhile; export again.</source>
        <translation>One of the activation e-mails was marked as sent or failed meanwhile; export again.</translation>
    </message>
    <message>
        <source>There is no activation e-mail to %1; queue one and export it first.</source>
        <translation>There is no activation e-mail to %1; queue one and export it first.</translation>
    </message>
    <message>
        <source>The activation e-mail to %1 still waits in the outbox; export it before saying what became of it.</source>
        <translation>The activation e-mail to %1 still waits in the outbox; export it before saying what became of it.</translation>
    </message>
    <message>
        <source>The name %1 can&apos;t be used here; enter another one.</source>
        <translation>The name %1 can&apos;t be used here; enter another one.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to %2 already; give another one.</source>
        <extracomment>%1 is a domain, %2 the name of an organization</extracomment>
        <translation>The domain %1 belongs to %2 already; give another one.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another organization already; give another one.</source>
        <translation>The domain %1 belongs to another organization already; give another one.</translation>
    </message>
    <message>
        <source>Only a partner manages a subscription or has an active sale; leave that out or make the organization a partner.</source>
        <translation>Only a partner manages a subscription or has an active sale; leave that out or make the organization a partner.</translation>
    </message>
    <message>
        <source>A customer is made together with its first full administrator; name the e-mail address.</source>
        <translation>A customer is made together with its first full administrator; name the e-mail address.</translation>
    </message>
    <message>
        <source>Only a customer has administrators; leave the administrator out.</source>
        <translation>Only a customer has administrators; leave the administrator out.</translation>
    </message>
    <message>
        <source>The first full administrator of a customer is an own user of it or one of a partner, and %1 belongs to somebody else; give another address.</source>
        <translation>The first full administrator of a customer is an own user of it or one of a partner, and %1 belongs to somebody else; give another address.</translation>
    </message>
    <message>
        <source>%1 may not sign in and so can&apos;t be the first full administrator; only people whose status is Active or Verified can.</source>
        <translation>%1 may not sign in and so can&apos;t be the first full administrator; only people whose status is Active or Verified can.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1, so the first administrator needs a name; enter one.</source>
        <translation>Nobody here has the e-mail address %1, so the first administrator needs a name; enter one.</translation>
    </message>
    <message>
        <source>There is no organization %1 here; check its spelling.</source>
        <translation>There is no organization %1 here; check its spelling.</translation>
    </message>
    <message>
        <source>%1 is no partner; only a partner manages a subscription or has an active sale.</source>
        <translation>%1 is no partner; only a partner manages a subscription or has an active sale.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation and are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation and are removed: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation; they stay until they are removed: %4.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 and %4 are lists of roles</extracomment>
        <translation>%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the following give nothing in the new relation; they stay until they are removed: %4.</translation>
    </message>
    <message>
        <source>You are among them (%1): nobody deactivates or removes himself together with others. Leave yourself out, or do that in a step of its own.</source>
        <translation>You are among them (%1): nobody deactivates or removes himself together with others. Leave yourself out, or do that in a step of its own.</translation>
    </message>
    <message>
        <source>One of these people is no longer here; the list was out of date.</source>
        <translation>One of these people is no longer here; the list was out of date.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>This was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Accepting a finding needs a reason; write one.</source>
        <translation>Accepting a finding needs a reason; write one.</translation>
    </message>
    <message>
        <source>There is no finding %1 now; it may have ended. Look at the list again.</source>
        <translation>There is no finding %1 now; it may have ended. Look at the list again.</translation>
    </message>
    <message>
        <source>These roles give nothing to people of this kind of organization; take them back: %1.</source>
        <translation>These roles give nothing to people of this kind of organization; take them back: %1.</translation>
    </message>
    <message>
        <source>There are site roles only on sites that Control Hub manages; take them back on: %1.</source>
        <translation>There are site roles only on sites that Control Hub manages; take them back on: %1.</translation>
    </message>
    <message>
        <source>Only the partner&apos;s administrator holds this role for good; give it to somebody of the organization itself: %1.</source>
        <translation>Only the partner&apos;s administrator holds this role for good; give it to somebody of the organization itself: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n person(s) hold this role for good; at least two are advised: %1.</source>
        <translation>
            <numerusform>Only %n person holds this role for good; at least two are advised: %1.</numerusform>
            <numerusform>Only %n people hold this role for good; at least two are advised: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is longer than 1024 characters; shorten it.</source>
        <translation>The reason is longer than 1024 characters; shorten it.</translation>
    </message>
    <message>
        <source>The role %1 is given to an external administrator only by somebody who may delegate it, which you may not.</source>
        <translation>The role %1 is given to an external administrator only by somebody who may delegate it, which you may not.</translation>
    </message>
    <message>
        <source>%1 is an administrator of another organization too. Its full administrators must take that role back before the e-mail address or the status is changed or the person is removed.</source>
        <translation>%1 is an administrator of another organization too. Its full administrators must take that role back before the e-mail address or the status is changed or the person is removed.</translation>
    </message>
    <message>
        <source>The heading is longer than 1024 characters; shorten it.</source>
        <translation>The heading is longer than 1024 characters; shorten it.</translation>
    </message>
    <message>
        <source>A license is added without &quot;(Suspended)&quot; in its heading; leave that out.</source>
        <translation>A license is added without &quot;(Suspended)&quot; in its heading; leave that out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heading of a license; enter one like &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>&quot;%1&quot; is no heading of a license; enter one like &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</translation>
    </message>
    <message>
        <source>By its heading the license is of the service &quot;%1&quot;, not of &quot;%2&quot;; leave the service out.</source>
        <translation>By its heading the license is of the service &quot;%1&quot;, not of &quot;%2&quot;; leave the service out.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is not known; give one of: %2.</source>
        <translation>The service &quot;%1&quot; is not known; give one of: %2.</translation>
    </message>
    <message>
        <source>There is no license %1 here; give its whole heading.</source>
        <translation>There is no license %1 here; give its whole heading.</translation>
    </message>
    <message>
        <source>The license %1 is to be given and taken at once; name it only once.</source>
        <translation>The license %1 is to be given and taken at once; name it only once.</translation>
    </message>
    <message>
        <source>The license %1 is suspended and can&apos;t be assigned.</source>
        <translation>The license %1 is suspended and can&apos;t be assigned.</translation>
    </message>
    <message>
        <source>%1 belongs to another organization, which alone gives the person licenses.</source>
        <translation>%1 belongs to another organization, which alone gives the person licenses.</translation>
    </message>
    <message>
        <source>There is no site %1 here; add the site first.</source>
        <translation>There is no site %1 here; add the site first.</translation>
    </message>
    <message>
        <source>There is a license %1 already.</source>
        <translation>There is a license %1 already.</translation>
    </message>
    <message>
        <source>Days after which the read-only role of an external administrator ends</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Days after which the read-only role of an external administrator ends</translation>
    </message>
    <message>
        <source>External administrators see the title of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>External administrators see the title of users</translation>
    </message>
    <message>
        <source>External administrators see the department of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>External administrators see the department of users</translation>
    </message>
    <message>
        <source>External administrators see the phone number of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>External administrators see the phone number of users</translation>
    </message>
    <message>
        <source>External administrators see the licenses of users</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>External administrators see the licenses of users</translation>
    </message>
    <message>
        <source>External administrators see when users were last active</source>
        <extracomment>What a setting says; its value is yes or no</extracomment>
        <translation>External administrators see when users were last active</translation>
    </message>
    <message>
        <source>Minutes without use after which the window locks itself</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Minutes without use after which the window locks itself</translation>
    </message>
    <message>
        <source>You have the privilege &quot;%1&quot; only under a condition that does not hold here: %2. Ask somebody who has it without.</source>
        <extracomment>%1 is a privilege, %2 the conditions under which somebody has it</extracomment>
        <translation>You have the privilege &quot;%1&quot; only under a condition that does not hold here: %2. Ask somebody who has it without.</translation>
    </message>
    <message>
        <source>There is no organization %1 here that could have sold it; check its spelling or add the organization first.</source>
        <translation>There is no organization %1 here that could have sold it; check its spelling or add the organization first.</translation>
    </message>
    <message>
        <source>There is no setting %1; there are: %2.</source>
        <extracomment>%1 is what was asked for, %2 a list of keys</extracomment>
        <translation>There is no setting %1; there are: %2.</translation>
    </message>
    <message>
        <source>The setting %1 is yes or no, not &quot;%2&quot;; give one of them.</source>
        <translation>The setting %1 is yes or no, not &quot;%2&quot;; give one of them.</translation>
    </message>
    <message>
        <source>The setting %1 is a whole number from %2 to %3, not &quot;%4&quot;; give one of them.</source>
        <translation>The setting %1 is a whole number from %2 to %3, not &quot;%4&quot;; give one of them.</translation>
    </message>
    <message>
        <source>The name is longer than 255 characters; shorten it.</source>
        <translation>The name is longer than 255 characters; shorten it.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a site; enter a host name like adriatic.webex.com.</source>
        <translation>&quot;%1&quot; is no name of a site; enter a host name like adriatic.webex.com.</translation>
    </message>
    <message>
        <source>There is a site %1 already; enter another name.</source>
        <translation>There is a site %1 already; enter another name.</translation>
    </message>
    <message>
        <source>This takes your last role from you: without it you can no longer sign in here. Do you want that?</source>
        <translation>This takes your last role from you: without it you can no longer sign in here. Do you want that?</translation>
    </message>
    <message>
        <source>%1 would lose the role %2 on %3, so somebody who may take it must do so first. %4</source>
        <extracomment>%1 is a person, %2 a role, %3 a site, %4 the message of what forbids to take the role</extracomment>
        <translation>%1 would lose the role %2 on %3, so somebody who may take it must do so first. %4</translation>
    </message>
    <message>
        <source>%1 (%2) loses the role %3 on %4.</source>
        <extracomment>%1 is a person, %2 the e-mail address, %3 a role, %4 a site</extracomment>
        <translation>%1 (%2) loses the role %3 on %4.</translation>
    </message>
    <message>
        <source>%1 has licenses, and their headings in Control Hub&apos;s file begin with the name of the site: under another name they would be others. Add a site with the new name instead.</source>
        <translation>%1 has licenses, and their headings in Control Hub&apos;s file begin with the name of the site: under another name they would be others. Add a site with the new name instead.</translation>
    </message>
    <message>
        <source>The e-mail address %1 can&apos;t be used here; enter another one.</source>
        <translation>The e-mail address %1 can&apos;t be used here; enter another one.</translation>
    </message>
    <message>
        <source>%1 (%2) is an external administrator from this organization and keeps these roles, which give from now on what they give in the new relation: %3.</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a list of roles</extracomment>
        <translation>%1 (%2) is an external administrator from this organization and keeps these roles, which give from now on what they give in the new relation: %3.</translation>
    </message>
    <message>
        <source>Puts an activation e-mail into the outbox</source>
        <translation>Puts an activation e-mail into the outbox</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Messaging</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Contact Center Standard</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Contact Center Standard</translation>
    </message>
    <message>
        <source>Contact Center Premium</source>
        <extracomment>A service of Webex</extracomment>
        <translation>Contact Center Premium</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Any other service of Webex</extracomment>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1 is an administrator here already; change the roles instead of adding the person again.</source>
        <translation>%1 is an administrator here already; change the roles instead of adding the person again.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 or of its domain; state which organization the person belongs to.</source>
        <translation>Nothing is known of %1 or of its domain; state which organization the person belongs to.</translation>
    </message>
    <message>
        <source>A break-glass access needs a purpose; say what it is for.</source>
        <translation>A break-glass access needs a purpose; say what it is for.</translation>
    </message>
    <message>
        <source>The purpose is longer than 1024 characters; shorten it.</source>
        <translation>The purpose is longer than 1024 characters; shorten it.</translation>
    </message>
    <message>
        <source>The next test lies in the past or too far off; choose today or a later day.</source>
        <translation>The next test lies in the past or too far off; choose today or a later day.</translation>
    </message>
    <message>
        <source>An external administrator needs at least one role; choose one.</source>
        <translation>An external administrator needs at least one role; choose one.</translation>
    </message>
    <message>
        <source>An external administrator is promoted or demoted to one of these roles: %1.</source>
        <translation>An external administrator is promoted or demoted to one of these roles: %1.</translation>
    </message>
    <message>
        <source>%1 has no active sale here, so nobody from there can take the provisioning role by himself.</source>
        <translation>%1 has no active sale here, so nobody from there can take the provisioning role by himself.</translation>
    </message>
    <message>
        <source>%1 is no address of %2; look at its spelling.</source>
        <translation>%1 is no address of %2; look at its spelling.</translation>
    </message>
    <message>
        <source>%1 is an external administrator here already; demote the person if the role is to be another one.</source>
        <translation>%1 is an external administrator here already; demote the person if the role is to be another one.</translation>
    </message>
    <message>
        <source>%1 is not marked as a break-glass access, so there is nothing to test; mark the person first.</source>
        <translation>%1 is not marked as a break-glass access, so there is nothing to test; mark the person first.</translation>
    </message>
    <message>
        <source>The day of the test lies in the future; choose today or an earlier day.</source>
        <translation>The day of the test lies in the future; choose today or an earlier day.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, so there is no sheet to make; mark one first.</source>
        <translation>No external administrator is marked as break-glass access, so there is no sheet to make; mark one first.</translation>
    </message>
    <message>
        <source>This person is no external administrator here; the list may be out of date.</source>
        <translation>This person is no external administrator here; the list may be out of date.</translation>
    </message>
    <message>
        <source>%1 is a private account of the consumer organization, and those can&apos;t become external administrators; ask for an address of the person&apos;s own organization.</source>
        <translation>%1 is a private account of the consumer organization, and those can&apos;t become external administrators; ask for an address of the person&apos;s own organization.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself; give the person roles in the list of users instead.</source>
        <translation>%1 belongs to this organization itself; give the person roles in the list of users instead.</translation>
    </message>
    <message>
        <source>The name of the organization is too long; shorten it.</source>
        <translation>The name of the organization is too long; shorten it.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3; leave the organization out.</source>
        <translation>%1 belongs to %2, not to %3; leave the organization out.</translation>
    </message>
    <message>
        <source>%1 belongs to this organization itself and is no external administrator; change the roles in the list of users instead.</source>
        <translation>%1 belongs to this organization itself and is no external administrator; change the roles in the list of users instead.</translation>
    </message>
    <message>
        <source>%1 is no external administrator here any more; to come back the person must be added anew.</source>
        <translation>%1 is no external administrator here any more; to come back the person must be added anew.</translation>
    </message>
    <message>
        <source>As long as the sale of %1 is active, this partner can take the provisioning role again by itself, though never the full one. Whoever wants it out altogether must talk to it.</source>
        <translation>As long as the sale of %1 is active, this partner can take the provisioning role again by itself, though never the full one. Whoever wants it out altogether must talk to it.</translation>
    </message>
    <message>
        <source>The role %1 ends by itself after %2; give it anew if it is still needed.</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>The role %1 ends by itself after %2; give it anew if it is still needed.</translation>
    </message>
    <message>
        <source>The break-glass access was to be tested by %1; test it and record the day.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>The break-glass access was to be tested by %1; test it and record the day.</translation>
    </message>
    <message>
        <source>No external administrator is marked as break-glass access, the way in when sign-in fails; mark one, or accept this finding.</source>
        <translation>No external administrator is marked as break-glass access, the way in when sign-in fails; mark one, or accept this finding.</translation>
    </message>
    <message>
        <source>Days after which a break-glass access is to be tested again</source>
        <extracomment>What a setting says; its value is a number</extracomment>
        <translation>Days after which a break-glass access is to be tested again</translation>
    </message>
    <message>
        <source>The organization does not show this of its users to external administrators: %1. Leave it out, or ask somebody of the organization.</source>
        <extracomment>%1 is what of users is not shown, such as Title</extracomment>
        <translation>The organization does not show this of its users to external administrators: %1. Leave it out, or ask somebody of the organization.</translation>
    </message>
    <message>
        <source>This workspace holds no customer with the name %1; check its spelling.</source>
        <translation>This workspace holds no customer with the name %1; check its spelling.</translation>
    </message>
    <message>
        <source>This organization is no longer here; the list was out of date.</source>
        <translation>This organization is no longer here; the list was out of date.</translation>
    </message>
    <message>
        <source>A backup holds everything of every organization in the file. Whoever makes or restores one must hold this role in each of them, which you do not: %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>A backup holds everything of every organization in the file. Whoever makes or restores one must hold this role in each of them, which you do not: %1.</translation>
    </message>
    <message>
        <source>none, by rule %1</source>
        <extracomment>%1 is the number of a rule that takes a privilege away</extracomment>
        <translation>none, by rule %1</translation>
    </message>
    <message>
        <source>None, by rule R15: the organization has no contact center.</source>
        <translation>None, by rule R15: the organization has no contact center.</translation>
    </message>
    <message>
        <source>None, by rule R17: with a contact center standard license a full administrator can open the agent desktop only.</source>
        <translation>None, by rule R17: with a contact center standard license a full administrator can open the agent desktop only.</translation>
    </message>
    <message>
        <source>None, by rule R34: nobody signs in with the status that this person has.</source>
        <translation>None, by rule R34: nobody signs in with the status that this person has.</translation>
    </message>
    <message>
        <source>None, by rule %1.</source>
        <extracomment>Why somebody does not have a privilege: %1 is the number of a rule</extracomment>
        <translation>None, by rule %1.</translation>
    </message>
    <message>
        <source>Not by these roles</source>
        <extracomment>In place of a level: of somebody&apos;s roles only some are shown, and none of these gives the privilege</extracomment>
        <translation>Not by these roles</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Full administrator</source>
        <comment>role.full_admin</comment>
        <translation>Full administrator</translation>
    </message>
    <message>
        <source>Read-only administrator</source>
        <comment>role.readonly_admin</comment>
        <translation>Read-only administrator</translation>
    </message>
    <message>
        <source>Support administrator</source>
        <comment>role.support_admin</comment>
        <translation>Support administrator</translation>
    </message>
    <message>
        <source>User and device administrator</source>
        <comment>role.user_device_admin</comment>
        <translation>User and device administrator</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <comment>role.device_admin</comment>
        <translation>Device administrator</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <comment>role.compliance_officer</comment>
        <translation>Compliance officer</translation>
    </message>
    <message>
        <source>Advanced troubleshooting access</source>
        <comment>role.advanced_troubleshooting</comment>
        <translation>Advanced troubleshooting access</translation>
    </message>
    <message>
        <source>Webex site administrator</source>
        <comment>role.site_admin</comment>
        <translation>Webex site administrator</translation>
    </message>
    <message>
        <source>Webex user administrator</source>
        <comment>role.site_user_admin</comment>
        <translation>Webex user administrator</translation>
    </message>
    <message>
        <source>Webex read-only administrator</source>
        <comment>role.site_readonly_admin</comment>
        <translation>Webex read-only administrator</translation>
    </message>
    <message>
        <source>Contact Center service administrator</source>
        <comment>role.contact_center_service_admin</comment>
        <translation>Contact Center service administrator</translation>
    </message>
    <message>
        <source>Webex Events administrator</source>
        <comment>role.events_admin</comment>
        <translation>Webex Events administrator</translation>
    </message>
    <message>
        <source>Provisioning administrator</source>
        <comment>role.provisioning_admin</comment>
        <translation>Provisioning administrator</translation>
    </message>
    <message>
        <source>External full administrator</source>
        <comment>role.external_full_admin</comment>
        <translation>External full administrator</translation>
    </message>
    <message>
        <source>External read-only administrator</source>
        <comment>role.external_readonly_admin</comment>
        <translation>External read-only administrator</translation>
    </message>
    <message>
        <source>Customer organization</source>
        <comment>holder.customer</comment>
        <translation>Customer organization</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <comment>holder.partner</comment>
        <translation>Partner organization</translation>
    </message>
    <message>
        <source>Any other organization</source>
        <comment>holder.other</comment>
        <translation>Any other organization</translation>
    </message>
    <message>
        <source>External organization</source>
        <comment>holder.external</comment>
        <translation>External organization</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>level.read</comment>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>level.not_applicable</comment>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>For the services sold by the partner</source>
        <comment>level.partner_services</comment>
        <translation>For the services sold by the partner</translation>
    </message>
    <message>
        <source>For sites of the subscription that the partner sold</source>
        <comment>level.partner_sites</comment>
        <translation>For sites of the subscription that the partner sold</translation>
    </message>
    <message>
        <source>Add or delete users and assign licenses</source>
        <comment>privilege.manage_users_licenses</comment>
        <translation>Add or delete users and assign licenses</translation>
    </message>
    <message>
        <source>Assign roles to users</source>
        <comment>privilege.assign_roles</comment>
        <translation>Assign roles to users</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>privilege.manage_devices</comment>
        <translation>Device management</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>privilege.policy_templates</comment>
        <translation>Company policy and templates</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>privilege.analytics_reports</comment>
        <translation>Analytics and reports</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>privilege.troubleshooting</comment>
        <translation>Troubleshooting</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>privilege.licenses_upgrades</comment>
        <translation>Licenses and upgrades</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <comment>privilege.organization_settings</comment>
        <translation>Organization settings</translation>
    </message>
    <message>
        <source>App integrations</source>
        <comment>privilege.app_integrations</comment>
        <translation>App integrations</translation>
    </message>
    <message>
        <source>Webex site management</source>
        <comment>privilege.site_management</comment>
        <translation>Webex site management</translation>
    </message>
    <message>
        <source>Administrator actions audit log</source>
        <comment>privilege.admin_audit_log</comment>
        <translation>Administrator actions audit log</translation>
    </message>
    <message>
        <source>Access to user-generated content</source>
        <comment>privilege.user_generated_content</comment>
        <translation>Access to user-generated content</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <comment>privilege.legal_hold</comment>
        <translation>Legal hold</translation>
    </message>
    <message>
        <source>Access to join in-progress meetings</source>
        <comment>privilege.join_meetings</comment>
        <translation>Access to join in-progress meetings</translation>
    </message>
    <message>
        <source>Access to live meetings</source>
        <comment>privilege.live_meetings</comment>
        <translation>Access to live meetings</translation>
    </message>
    <message>
        <source>Product e-mail notifications</source>
        <comment>privilege.product_notifications</comment>
        <translation>Product e-mail notifications</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>site.user_management</comment>
        <translation>User management</translation>
    </message>
    <message>
        <source>Analytics and reports</source>
        <comment>site.analytics_reports</comment>
        <translation>Analytics and reports</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>site.licenses</comment>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>site.role_assignment</comment>
        <translation>Role assignment</translation>
    </message>
    <message>
        <source>Site configuration</source>
        <comment>site.configuration</comment>
        <translation>Site configuration</translation>
    </message>
    <message>
        <source>Administer the contact center features</source>
        <comment>cc.administer_features</comment>
        <translation>Administer the contact center features</translation>
    </message>
    <message>
        <source>Add or remove users in the customer organization</source>
        <comment>cc.manage_users</comment>
        <translation>Add or remove users in the customer organization</translation>
    </message>
    <message>
        <source>Send the activation e-mail</source>
        <comment>cc.send_activation</comment>
        <translation>Send the activation e-mail</translation>
    </message>
    <message>
        <source>Assign, edit or remove contact center licenses</source>
        <comment>cc.manage_licenses</comment>
        <translation>Assign, edit or remove contact center licenses</translation>
    </message>
    <message>
        <source>Add the service administrator role to external administrators or revoke it</source>
        <comment>cc.delegate_service_admin</comment>
        <translation>Add the service administrator role to external administrators or revoke it</translation>
    </message>
    <message>
        <source>Sign in to the management portal</source>
        <comment>cc.portal_sign_in</comment>
        <translation>Sign in to the management portal</translation>
    </message>
    <message>
        <source>View the list of other external administrators</source>
        <comment>cc.view_external_admins</comment>
        <translation>View the list of other external administrators</translation>
    </message>
    <message>
        <source>User management</source>
        <comment>external.user_management</comment>
        <translation>User management</translation>
    </message>
    <message>
        <source>Device management</source>
        <comment>external.device_management</comment>
        <translation>Device management</translation>
    </message>
    <message>
        <source>Company policy and templates</source>
        <comment>external.policy_templates</comment>
        <translation>Company policy and templates</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>external.troubleshooting</comment>
        <translation>Troubleshooting</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>external.support_metrics</comment>
        <translation>Support metrics and notifications</translation>
    </message>
    <message>
        <source>Licenses and upgrades</source>
        <comment>external.licenses_upgrades</comment>
        <translation>Licenses and upgrades</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <comment>external.role_assignment</comment>
        <translation>Role assignment</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>external.provisioning_orders</comment>
        <translation>Provision orders</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>external.sites</comment>
        <translation>Add and delete sites</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>external.add_external_admins</comment>
        <translation>Add external administrators</translation>
    </message>
    <message>
        <source>Control Hub</source>
        <comment>term.control_hub</comment>
        <translation>Control Hub</translation>
    </message>
    <message>
        <source>Management portal</source>
        <comment>term.management_portal</comment>
        <translation>Management portal</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>term.users</comment>
        <translation>Users</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>term.profile</comment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <comment>term.administrator_roles</comment>
        <translation>Administrator roles</translation>
    </message>
    <message>
        <source>None</source>
        <comment>term.none</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>term.external_administrators</comment>
        <translation>External administrators</translation>
    </message>
    <message>
        <source>All external administrators</source>
        <comment>term.all_external_administrators</comment>
        <translation>All external administrators</translation>
    </message>
    <message>
        <source>Add external administrator</source>
        <comment>term.add_external_administrator</comment>
        <translation>Add external administrator</translation>
    </message>
    <message>
        <source>Verify e-mail</source>
        <comment>term.verify_email</comment>
        <translation>Verify e-mail</translation>
    </message>
    <message>
        <source>Revoke administrator rights</source>
        <comment>term.revoke_admin_rights</comment>
        <translation>Revoke administrator rights</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>term.filter</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>term.export</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>term.save</comment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>term.edit</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Break glass</source>
        <comment>term.break_glass</comment>
        <translation>Break glass</translation>
    </message>
    <message>
        <source>Activation e-mail</source>
        <comment>term.activation_email</comment>
        <translation>Activation e-mail</translation>
    </message>
    <message>
        <source>License</source>
        <comment>term.license</comment>
        <translation>License</translation>
    </message>
    <message>
        <source>Standard license</source>
        <comment>term.standard_license</comment>
        <translation>Standard license</translation>
    </message>
    <message>
        <source>First/Last name</source>
        <comment>term.csv.name</comment>
        <translation>First/Last name</translation>
    </message>
    <message>
        <source>User ID/Email</source>
        <comment>term.csv.email</comment>
        <translation>User ID/Email</translation>
    </message>
    <message>
        <source>Administrator role</source>
        <comment>term.csv.roles</comment>
        <translation>Administrator role</translation>
    </message>
    <message>
        <source>(User settings)</source>
        <comment>level.user_settings</comment>
        <translation>(User settings)</translation>
    </message>
    <message>
        <source>Full access</source>
        <comment>level.full</comment>
        <translation>Full access</translation>
    </message>
    <message>
        <source>No access</source>
        <comment>level.none</comment>
        <translation>No access</translation>
    </message>
    <message>
        <source>External administrators</source>
        <comment>privilege.external_admins</comment>
        <translation>External administrators</translation>
    </message>
    <message>
        <source>Add external administrators</source>
        <comment>privilege.add_external_admins</comment>
        <translation>Add external administrators</translation>
    </message>
    <message>
        <source>Add and delete sites</source>
        <comment>privilege.add_delete_sites</comment>
        <translation>Add and delete sites</translation>
    </message>
    <message>
        <source>Support metrics and notifications</source>
        <comment>privilege.support_metrics</comment>
        <translation>Support metrics and notifications</translation>
    </message>
    <message>
        <source>Provision orders</source>
        <comment>privilege.provisioning_orders</comment>
        <translation>Provision orders</translation>
    </message>
    <message>
        <source>Open the Webex Events portal</source>
        <comment>events.open_portal</comment>
        <translation>Open the Webex Events portal</translation>
    </message>
    <message>
        <source>Give access to Webex Events</source>
        <comment>events.grant_access</comment>
        <translation>Give access to Webex Events</translation>
    </message>
    <message>
        <source>Start the Webex Events portal</source>
        <comment>term.start_events_portal</comment>
        <translation>Start the Webex Events portal</translation>
    </message>
    <message>
        <source>Full administrator privileges</source>
        <comment>term.full_privileges</comment>
        <translation>Full administrator privileges</translation>
    </message>
    <message>
        <source>Read-only administrator privileges</source>
        <comment>term.readonly_privileges</comment>
        <translation>Read-only administrator privileges</translation>
    </message>
    <message>
        <source>Provisioning administrator privileges</source>
        <comment>term.provisioning_privileges</comment>
        <translation>Provisioning administrator privileges</translation>
    </message>
    <message>
        <source>Organization role</source>
        <comment>term.organization_role</comment>
        <translation>Organization role</translation>
    </message>
    <message>
        <source>Service roles</source>
        <comment>term.service_roles</comment>
        <translation>Service roles</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>term.services</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>term.events</comment>
        <translation>Events</translation>
    </message>
    <message>
        <source>Agent Desktop</source>
        <comment>term.agent_desktop</comment>
        <translation>Agent Desktop</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>term.subscription</comment>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Webex site</source>
        <comment>term.site</comment>
        <translation>Webex site</translation>
    </message>
    <message>
        <source>Premium license</source>
        <comment>term.premium_license</comment>
        <translation>Premium license</translation>
    </message>
    <message>
        <source>Free self sign-up</source>
        <comment>term.self_signup</comment>
        <translation>Free self sign-up</translation>
    </message>
    <message>
        <source>Consumer organization</source>
        <comment>term.consumer_organization</comment>
        <translation>Consumer organization</translation>
    </message>
    <message>
        <source>Live meetings</source>
        <comment>term.live_meetings</comment>
        <translation>Live meetings</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status.active</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>status.verified</comment>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>status.not_verified</comment>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status.pending</comment>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status.inactive</comment>
        <translation>Inactive</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>The import was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>The e-mail address stands in row %1 already; keep one of the rows.</source>
        <extracomment>%1 is the number of a row in a file</extracomment>
        <translation>The e-mail address stands in row %1 already; keep one of the rows.</translation>
    </message>
    <message>
        <source>Nobody here has the e-mail address %1; add the person first.</source>
        <translation>Nobody here has the e-mail address %1; add the person first.</translation>
    </message>
    <message>
        <source>%1 names no site and was left as it is.</source>
        <translation>%1 names no site and was left as it is.</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3</source>
        <extracomment>One change of a person&apos;s profile: heading of a column, old value, new value</extracomment>
        <translation>%1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The file changed while it was read; nothing was imported. Try again.</source>
        <translation>The file changed while it was read; nothing was imported. Try again.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, so nobody in it can be told apart; add the column.</source>
        <translation>The file has no column &quot;%1&quot;, so nobody in it can be told apart; add the column.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</source>
        <translation>The status &quot;%1&quot; is not known; use Active, Verified, Not verified, Pending or Inactive.</translation>
    </message>
    <message>
        <source>A license column holds TRUE, FALSE or nothing, not &quot;%1&quot;.</source>
        <translation>A license column holds TRUE, FALSE or nothing, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The license is suspended and can&apos;t be assigned; put FALSE here.</source>
        <translation>The license is suspended and can&apos;t be assigned; put FALSE here.</translation>
    </message>
    <message>
        <source>The person belongs to another organization, which alone changes the profile.</source>
        <translation>The person belongs to another organization, which alone changes the profile.</translation>
    </message>
    <message>
        <source>With this status you could no longer sign in; change it by itself, not by an import.</source>
        <translation>With this status you could no longer sign in; change it by itself, not by an import.</translation>
    </message>
    <message>
        <source>The license %1 is suspended from now on.</source>
        <translation>The license %1 is suspended from now on.</translation>
    </message>
    <message>
        <source>The license %1 is no longer suspended.</source>
        <translation>The license %1 is no longer suspended.</translation>
    </message>
    <message>
        <source>Two columns are about the same license; delete one of them.</source>
        <translation>Two columns are about the same license; delete one of them.</translation>
    </message>
    <message>
        <source>A column has no heading; give it one or delete the column.</source>
        <translation>A column has no heading; give it one or delete the column.</translation>
    </message>
    <message>
        <source>Two columns have the same heading; rename or delete one of them.</source>
        <translation>Two columns have the same heading; rename or delete one of them.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; check the separators and quotes of this row.</source>
        <translation>The row has more cells than there are headings; check the separators and quotes of this row.</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>What an import does to a person: %1 is a license that is taken away</extracomment>
        <translation>without %1</translation>
    </message>
    <message>
        <source>The e-mail address can&apos;t be used here; enter another one.</source>
        <translation>The e-mail address can&apos;t be used here; enter another one.</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Row %1, column &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the heading of a column, %3 a sentence</extracomment>
        <translation>Row %1, column &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row, %2 a sentence</extracomment>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Added</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does with a row of the file</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Something about a row of the file that is worth knowing</extracomment>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file %1 has changed since it was looked at; nothing was imported. Look at it again.</source>
        <translation>The file %1 has changed since it was looked at; nothing was imported. Look at it again.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; add it, or choose a file that Control Hub or Rolecall exported.</source>
        <translation>The file has no column &quot;%1&quot;; add it, or choose a file that Control Hub or Rolecall exported.</translation>
    </message>
    <message>
        <source>There is no administrator role &quot;%1&quot;; write it as Control Hub or the role tables do, a site role with its site in parentheses.</source>
        <translation>There is no administrator role &quot;%1&quot;; write it as Control Hub or the role tables do, a site role with its site in parentheses.</translation>
    </message>
    <message>
        <source>The row ends before this column; end it with a comma if the person is to lose every role.</source>
        <translation>The row ends before this column; end it with a comma if the person is to lose every role.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open the demo, whose people are made up.</source>
        <translation>Open the demo, whose people are made up.</translation>
    </message>
    <message>
        <source>Sign in as the administrator with this e-mail address.</source>
        <translation>Sign in as the administrator with this e-mail address.</translation>
    </message>
    <message>
        <source>Use this language: en, sr_Latn, sr_Cyrl or bg.</source>
        <translation>Use this language: en, sr_Latn, sr_Cyrl or bg.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation>Save a picture of the window and end.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Only one file can be opened.</translation>
    </message>
    <message>
        <source>Either a file or --demo can be opened, not both.</source>
        <translation>Either a file or --demo can be opened, not both.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are en, sr_Latn, sr_Cyrl and bg.</source>
        <translation>There is no language &quot;%1&quot;; there are en, sr_Latn, sr_Cyrl and bg.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;; there are: %2.</source>
        <translation>There is no page &quot;%1&quot;; there are: %2.</translation>
    </message>
    <message>
        <source>Offline console for the administrator roles of a Webex organization.</source>
        <translation>Offline console for the administrator roles of a Webex organization.</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>Workspace to open.</translation>
    </message>
    <message>
        <source>Work on this customer, where the workspace holds several.</source>
        <translation>Work on this customer, where the workspace holds several.</translation>
    </message>
    <message>
        <source>Name the file that --organization is about.</source>
        <translation>Name the file that --organization is about.</translation>
    </message>
    <message>
        <source>Show this page first: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit or settings.</source>
        <translation>Show this page first: overview, users, roles, sites, licenses, organizations, events, outbox, findings, carry-over, audit or settings.</translation>
    </message>
</context>
<context>
    <name>OpeningNotes</name>
    <message>
        <source>This workspace is open for reading only, because it is open for writing in %1. To change it, close it there, then open it here again.</source>
        <extracomment>%1 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>This workspace is open for reading only, because it is open for writing in %1. To change it, close it there, then open it here again.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because no lock could be made beside it. To change it, make room on its disk, then open it again.</source>
        <translation>This workspace is open for reading only, because no lock could be made beside it. To change it, make room on its disk, then open it again.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, because its file or folder can&apos;t be written. To change it, open a copy that you may write.</source>
        <translation>This workspace is open for reading only, because its file or folder can&apos;t be written. To change it, open a copy that you may write.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Manages the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Manages the subscription; sale is active</translation>
    </message>
    <message>
        <source>Manages the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Manages the subscription; no active sale</translation>
    </message>
    <message>
        <source>Does not manage the subscription; sale is active</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Does not manage the subscription; sale is active</translation>
    </message>
    <message>
        <source>Does not manage the subscription; no active sale</source>
        <extracomment>What a partner is to the organization</extracomment>
        <translation>Does not manage the subscription; no active sale</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a column of organizations: this is the one that is worked on</extracomment>
        <translation>In use</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Of an activation e-mail: it waits in the outbox</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>Of an activation e-mail: it was written to a file</extracomment>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of an activation e-mail</extracomment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of an activation e-mail: sending it failed</extracomment>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>You are among them (%1): nobody gives up his last role together with changes of others. Leave yourself out, or do that in a step of its own.</source>
        <translation>You are among them (%1): nobody gives up his last role together with changes of others. Leave yourself out, or do that in a step of its own.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>This was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>A person who is removed loses everything; ask for the removal alone.</source>
        <translation>A person who is removed loses everything; ask for the removal alone.</translation>
    </message>
    <message>
        <source>The person is named twice; leave the second time out.</source>
        <translation>The person is named twice; leave the second time out.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2</source>
        <extracomment>%n of %1 people; %2 is a sentence, the reason</extracomment>
        <translation>
            <numerusform>Nobody is changed, because %n of %1 people can&apos;t be. %2</numerusform>
            <numerusform>Nobody is changed, because %n of %1 people can&apos;t be. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is changed, because %n of %1 people can&apos;t be. %2: %3</source>
        <extracomment>%n of %1 people; %2 is the name of one of them, %3 a sentence, the reason</extracomment>
        <translation>
            <numerusform>Nobody is changed, because %n of %1 people can&apos;t be. %2: %3</numerusform>
            <numerusform>Nobody is changed, because %n of %1 people can&apos;t be. %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Gives %1</translation>
    </message>
    <message>
        <source>Gives %1 on %2</source>
        <translation>Gives %1 on %2</translation>
    </message>
    <message>
        <source>Gives %1 until %2</source>
        <extracomment>%1 is a role, %2 a day, or %2 a Webex site and %3 a day</extracomment>
        <translation>Gives %1 until %2</translation>
    </message>
    <message>
        <source>Gives %1 on %2 until %3</source>
        <translation>Gives %1 on %2 until %3</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>Takes %1</translation>
    </message>
    <message>
        <source>Takes %1 on %2</source>
        <translation>Takes %1 on %2</translation>
    </message>
    <message>
        <source>Assigns the license %1</source>
        <translation>Assigns the license %1</translation>
    </message>
    <message>
        <source>Removes the license %1</source>
        <translation>Removes the license %1</translation>
    </message>
    <message>
        <source>Sets the status to %1</source>
        <extracomment>%1 is a status, such as Inactive</extracomment>
        <translation>Sets the status to %1</translation>
    </message>
    <message>
        <source>Removes the person with all roles and licenses</source>
        <translation>Removes the person with all roles and licenses</translation>
    </message>
</context>
<context>
    <name>PeopleOutcome</name>
    <message>
        <source>%1 (Rule %2)</source>
        <extracomment>%1 is a sentence, %2 the number of a rule, such as R6</extracomment>
        <translation>%1 (Rule %2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>In a table: %1 says what changes, %2 are sentences about what it brings with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>What a command for several people does with one of them: the person goes altogether</extracomment>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a command for several people does with one of them</extracomment>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>together with one of: %1</source>
        <extracomment>Condition of a privilege; %1 is a list of roles, e.g. &quot;together with Full administrator&quot;</extracomment>
        <translation>together with one of: %1</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>only on the assigned sites</translation>
    </message>
    <message>
        <source>only a user&apos;s settings for meetings</source>
        <extracomment>Condition of a privilege</extracomment>
        <translation>only a user&apos;s settings for meetings</translation>
    </message>
    <message>
        <source>only Contact Center service administrators</source>
        <extracomment>Condition of a privilege that shows a list of external administrators</extracomment>
        <translation>only Contact Center service administrators</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: its number and how many there are</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>The pages can&apos;t be painted; choose another printer or file.</source>
        <translation>The pages can&apos;t be painted; choose another printer or file.</translation>
    </message>
    <message>
        <source>Page %1 can&apos;t be printed; choose another printer or file.</source>
        <translation>Page %1 can&apos;t be printed; choose another printer or file.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Organization</source>
        <extracomment>Column of a printed table: where a person belongs
----------
Labels on a printed sheet: whose it is, when and by whom it was made</extracomment>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Column of a printed table: who gave a role, and when</extracomment>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column of a printed table: last day of a role</extracomment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a printed table: why a role was given</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>Taken away by rule %1</source>
        <extracomment>%1 is the number of a rule, such as R17</extracomment>
        <translation>Taken away by rule %1</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Column of a printed table: what somebody may do</extracomment>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of a printed table: how far a privilege goes</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column of a printed table: why somebody has a privilege</extracomment>
        <translation>Because</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Access of a person</translation>
    </message>
    <message>
        <source>The person holds no role.</source>
        <translation>The person holds no role.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privileges</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of a printed table: how many people</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a printed table: names of people</extracomment>
        <translation>Who</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column of a printed table</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>External administrator</source>
        <translation>External administrator</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a role, %2 its last day</extracomment>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Findings are left out: whoever made this report does not see them.</source>
        <translation>Findings are left out: whoever made this report does not see them.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Column of a printed table: number of a rule</extracomment>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <extracomment>Column of a printed table: whom it is about</extracomment>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Column of a printed table: what was found</extracomment>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column of a printed table: since when</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>There are no open findings.</source>
        <translation>There are no open findings.</translation>
    </message>
    <message>
        <source>Administrators today</source>
        <translation>Administrators today</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>By role</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open findings</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column of a printed table: a box to tick by hand</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of what somebody tried: %1 is the number of a rule</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Refused by %1</translation>
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
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>More than %1 records pass the filters, which is too many for one report: filter for a shorter time, or export the log as a list.</source>
        <translation>More than %1 records pass the filters, which is too many for one report: filter for a shorter time, or export the log as a list.</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Extract of the audit log</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column of a printed table: number of a record</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>When and who</source>
        <extracomment>Column of a printed table: when something was done, and by whom</extracomment>
        <translation>When and who</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a printed table: what was done, and to whom
----------
Column of a printed table: what of a person is to be changed</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a printed table: done or refused</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Changes and reason</source>
        <extracomment>Column of a printed table: what was changed, and why</extracomment>
        <translation>Changes and reason</translation>
    </message>
    <message>
        <source>No record passes the filters.</source>
        <translation>No record passes the filters.</translation>
    </message>
    <message>
        <source>Seal %1 %2… %3</source>
        <extracomment>At the foot of a printed page: %1 and %2 are number and hash of the newest record of the audit log, %3 is the rest of the line</extracomment>
        <translation>Seal %1 %2… %3</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person</extracomment>
        <translation>Made on %1 by %2</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Seal of the audit log</source>
        <extracomment>Label on a printed sheet: number and hash of the newest record of the audit log</extracomment>
        <translation>Seal of the audit log</translation>
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
        <translation>From and to</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column of a printed table: how it is done</extracomment>
        <translation>Step</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>To carry over to Control Hub</translation>
    </message>
    <message>
        <source>The last import showed something else.</source>
        <translation>The last import showed something else.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What changes: %1 is what Control Hub holds, %2 what is planned</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing is to be carried over.</source>
        <translation>Nothing is to be carried over.</translation>
    </message>
    <message>
        <source>This report tells only of what whoever made it sees: the roles on his sites, and what comes of these. The person may hold more roles and privileges.</source>
        <translation>This report tells only of what whoever made it sees: the roles on his sites, and what comes of these. The person may hold more roles and privileges.</translation>
    </message>
    <message>
        <source>The person holds no role on these sites.</source>
        <translation>The person holds no role on these sites.</translation>
    </message>
    <message>
        <source>By role and by person this report lists of others the roles on the sites of whoever made it, and nothing else: there may be more.</source>
        <translation>By role and by person this report lists of others the roles on the sites of whoever made it, and nothing else: there may be more.</translation>
    </message>
</context>
<context>
    <name>RoleDescription</name>
    <message>
        <source>Role on a Webex site</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Role on a Webex site</translation>
    </message>
    <message>
        <source>Service role</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Service role</translation>
    </message>
    <message>
        <source>Role of external administrators</source>
        <extracomment>Kind of a role</extracomment>
        <translation>Role of external administrators</translation>
    </message>
    <message>
        <source>%1: a user should hold at most one of these roles, or there is a warning: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: a user should hold at most one of these roles, or there is a warning: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds exactly one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: an external administrator holds exactly one of these roles: %2.</translation>
    </message>
    <message>
        <source>%1: an external administrator holds at most one of these roles: %2.</source>
        <extracomment>%1 is a kind of organization, %2 a list of roles</extracomment>
        <translation>%1: an external administrator holds at most one of these roles: %2.</translation>
    </message>
    <message>
        <source>A person holds at most one of these roles on each site: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>A person holds at most one of these roles on each site: %1.</translation>
    </message>
    <message>
        <source>One person should not hold all of these roles, or there is a finding: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>One person should not hold all of these roles, or there is a finding: %1.</translation>
    </message>
    <message>
        <source>Nobody gives this role to himself.</source>
        <translation>Nobody gives this role to himself.</translation>
    </message>
    <message>
        <source>Only a user of the organization who holds one of these roles gives it: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Only a user of the organization who holds one of these roles gives it: %1.</translation>
    </message>
    <message>
        <source>Whoever holds one of these roles gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Whoever holds one of these roles gives it to own users and takes it from them, too: %1.</translation>
    </message>
    <message>
        <source>Whoever has full access to one of these privileges gives it to own users and takes it from them, too: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Whoever has full access to one of these privileges gives it to own users and takes it from them, too: %1.</translation>
    </message>
    <message>
        <source>External administrators of any other organization get it only from somebody with full access to: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>External administrators of any other organization get it only from somebody with full access to: %1.</translation>
    </message>
    <message>
        <source>At least one user of the organization who may sign in always holds this role without an end date.</source>
        <translation>At least one user of the organization who may sign in always holds this role without an end date.</translation>
    </message>
    <message>
        <source>At least %1 people should hold this role, or there is a finding.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>At least %1 people should hold this role, or there is a finding.</translation>
    </message>
    <message>
        <source>It gives something only together with one of these roles, and ends with the last of them: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>It gives something only together with one of these roles, and ends with the last of them: %1.</translation>
    </message>
    <message>
        <source>It is offered only where the organization has contact center licenses.</source>
        <translation>It is offered only where the organization has contact center licenses.</translation>
    </message>
    <message>
        <source>Together with a contact center standard license that is not suspended nothing gives these privileges: %1.</source>
        <extracomment>%1 is a list of privileges</extracomment>
        <translation>Together with a contact center standard license that is not suspended nothing gives these privileges: %1.</translation>
    </message>
    <message>
        <source>For external administrators it ends by itself after as many days as the organization has set.</source>
        <translation>For external administrators it ends by itself after as many days as the organization has set.</translation>
    </message>
    <message>
        <source>Backing up and restoring a file takes this role in every customer of the file.</source>
        <translation>Backing up and restoring a file takes this role in every customer of the file.</translation>
    </message>
    <message>
        <source>For each site; only on sites that Control Hub manages</source>
        <translation>For each site; only on sites that Control Hub manages</translation>
    </message>
    <message>
        <source>For the whole organization</source>
        <translation>For the whole organization</translation>
    </message>
</context>
<context>
    <name>RoleNotes</name>
    <message>
        <source>%1
Could do it: %2.</source>
        <extracomment>%1 is a sentence that says why somebody may not do something, %2 the names of people who may</extracomment>
        <translation>%1
Could do it: %2.</translation>
    </message>
    <message>
        <source>Gets the end that is chosen below, or none.</source>
        <translation>Gets the end that is chosen below, or none.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>When a role ends; %1 is a date</extracomment>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Role</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Heading of the rows of a table</extracomment>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>full access</source>
        <extracomment>Legend of a table: what a tick means</extracomment>
        <translation>full access</translation>
    </message>
    <message>
        <source>only on the assigned sites</source>
        <extracomment>Legend of a table: what an asterisk means</extracomment>
        <translation>only on the assigned sites</translation>
    </message>
    <message>
        <source>no access</source>
        <extracomment>Legend of a table: what an X means</extracomment>
        <translation>no access</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>Legend of a table: what a question mark means</extracomment>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>Site roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Site roles</translation>
    </message>
    <message>
        <source>Contact center</source>
        <extracomment>Name of a table</extracomment>
        <translation>Contact center</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <extracomment>Name of a table</extracomment>
        <translation>Organization roles</translation>
    </message>
    <message>
        <source>Article on contact center roles, Serbian edition</source>
        <extracomment>Where a cell of a table is from</extracomment>
        <translation>Article on contact center roles, Serbian edition</translation>
    </message>
    <message>
        <source>Article on administrator roles, Bulgarian edition</source>
        <translation>Article on administrator roles, Bulgarian edition</translation>
    </message>
    <message>
        <source>%1; the mark was a picture that is lost and has been restored</source>
        <extracomment>%1 is where a cell of a table is from; the mark is the tick in it</extracomment>
        <translation>%1; the mark was a picture that is lost and has been restored</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>sure</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How certain a cell of a table is</extracomment>
        <translation>very likely</translation>
    </message>
    <message>
        <source>a guess, not confirmed</source>
        <translation>a guess, not confirmed</translation>
    </message>
</context>
<context>
    <name>RoleTableSheet</name>
    <message>
        <source>Made on %1 by %2 (%3)</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 a person, %3 an e-mail address</extracomment>
        <translation>Made on %1 by %2 (%3)</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Heading of what explains the signs of a table</extracomment>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</source>
        <translation>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</translation>
    </message>
    <message>
        <source>Loading was stopped; open the workspace again to go on.</source>
        <translation>Loading was stopped; open the workspace again to go on.</translation>
    </message>
    <message>
        <source>The list can&apos;t be ordered in this language; choose another one in the settings.</source>
        <translation>The list can&apos;t be ordered in this language; choose another one in the settings.</translation>
    </message>
    <message>
        <source>Ordering the list was stopped; it stays as it is.</source>
        <translation>Ordering the list was stopped; it stays as it is.</translation>
    </message>
    <message>
        <source>The list is too long to be ordered; narrow it by a search.</source>
        <translation>The list is too long to be ordered; narrow it by a search.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>The file %1 exists already. Replace it?</translation>
    </message>
    <message>
        <source>What it holds now is lost.</source>
        <translation>What it holds now is lost.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: puts a new file in the place of an old one</extracomment>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Read-only access of external administrators</source>
        <translation>Read-only access of external administrators</translation>
    </message>
    <message>
        <source>What external administrators see of users</source>
        <translation>What external administrators see of users</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Break-glass access</source>
        <translation>Break-glass access</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file %1 can&apos;t be opened; check that it is there and that you may read it.</source>
        <translation>The file %1 can&apos;t be opened; check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1; nothing was changed. Make room and try again.</source>
        <translation>There is no room left on the disk of %1; nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <source>The file %1 is being written by another program; try again in a moment.</source>
        <translation>The file %1 is being written by another program; try again in a moment.</translation>
    </message>
    <message>
        <source>The file %1 is read-only; nothing was changed. Open a copy that you may write.</source>
        <translation>The file %1 is read-only; nothing was changed. Open a copy that you may write.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read or written; nothing was changed.</source>
        <translation>The file %1 can&apos;t be read or written; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such organization in this workspace.</source>
        <translation>There is no such organization in this workspace.</translation>
    </message>
    <message>
        <source>%1 is not a Rolecall workspace; it was not changed. Choose a file that Rolecall made.</source>
        <translation>%1 is not a Rolecall workspace; it was not changed. Choose a file that Rolecall made.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 exists already; choose another name.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made; check that the folder is there and that you may write in it.</source>
        <translation>%1 can&apos;t be made; check that the folder is there and that you may write in it.</translation>
    </message>
    <message>
        <source>There is no file %1; check the name.</source>
        <translation>There is no file %1; check the name.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rolecall; it was not changed. Open it with that version.</source>
        <translation>%1 was written by a newer Rolecall; it was not changed. Open it with that version.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is missing.</source>
        <translation>A row of table %1 refers to one that is missing.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Reading was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was written by an older Rolecall and must be brought up to date first, but it can&apos;t be written; copy it to where you may write and open the copy.</source>
        <translation>%1 was written by an older Rolecall and must be brought up to date first, but it can&apos;t be written; copy it to where you may write and open the copy.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>Record %1 is missing.</translation>
    </message>
    <message>
        <source>Record %1 is there twice, or out of its order.</source>
        <translation>Record %1 is there twice, or out of its order.</translation>
    </message>
    <message>
        <source>Record %1 is not what was written.</source>
        <translation>Record %1 is not what was written.</translation>
    </message>
    <message>
        <source>Record %1 has another hash than the seal: the log was written anew.</source>
        <translation>Record %1 has another hash than the seal: the log was written anew.</translation>
    </message>
    <message>
        <source>Record %1 is missing: the seal is of a longer log.</source>
        <translation>Record %1 is missing: the seal is of a longer log.</translation>
    </message>
    <message>
        <source>The change is in the file %1, but the disk did not confirm it; check the disk, then look whether the change is there.</source>
        <translation>The change is in the file %1, but the disk did not confirm it; check the disk, then look whether the change is there.</translation>
    </message>
    <message>
        <source>%1 is on a network drive; locks are not reliable there, so two people who change it at once could damage it. Copy it to a disk of this computer.</source>
        <translation>%1 is on a network drive; locks are not reliable there, so two people who change it at once could damage it. Copy it to a disk of this computer.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Stopped; nothing was saved.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read (edition %2 of the file); go back to a backup.</source>
        <translation>Nothing of %1 can be read (edition %2 of the file); go back to a backup.</translation>
    </message>
    <message>
        <source>Table %1 is damaged: %2</source>
        <extracomment>%1 is the name of a table of the file, %2 an untranslated detail</extracomment>
        <translation>Table %1 is damaged: %2</translation>
    </message>
    <message>
        <source>Row %1 of table %2 is damaged.</source>
        <extracomment>%1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Row %1 of table %2 is damaged.</translation>
    </message>
    <message>
        <source>The log of %1: %2</source>
        <translation>The log of %1: %2</translation>
    </message>
    <message>
        <source>The data is not what the newest record of the log vouches for.</source>
        <translation>The data is not what the newest record of the log vouches for.</translation>
    </message>
    <message>
        <source>Record %1 has lost details: the file was damaged and saved without them.</source>
        <translation>Record %1 has lost details: the file was damaged and saved without them.</translation>
    </message>
    <message>
        <source>Record %1 was lost: the file was damaged and saved without it.</source>
        <translation>Record %1 was lost: the file was damaged and saved without it.</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost: the file was damaged and saved without them.</source>
        <translation>Records %1 to %2 were lost: the file was damaged and saved without them.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is no Rolecall workspace, and was not changed: go back to a backup of it (in the window: File, Restore), or save what can be read of it into a new file with &quot;rolecall-cli --workspace %1 check --save NEW&quot;.</source>
        <translation>The file %1 is damaged or is no Rolecall workspace, and was not changed: go back to a backup of it (in the window: File, Restore), or save what can be read of it into a new file with &quot;rolecall-cli --workspace %1 check --save NEW&quot;.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace?</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>Remove %1 from the workspace?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <extracomment>Button: changes something although no backup could be made before</extracomment>
        <translation>Go on without a backup</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Without a backup there may be no way back. Do you want to go on all the same?</source>
        <translation>Without a backup there may be no way back. Do you want to go on all the same?</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 was an external administrator and was deleted with the last role; add the person as an external administrator anew.</source>
        <translation>%1 was an external administrator and was deleted with the last role; add the person as an external administrator anew.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>It was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to undo: you have changed nothing here that is not undone already.</source>
        <translation>There is nothing to undo: you have changed nothing here that is not undone already.</translation>
    </message>
    <message>
        <source>There is nothing to redo: you have undone nothing since your last change.</source>
        <translation>There is nothing to redo: you have undone nothing since your last change.</translation>
    </message>
    <message>
        <source>%1 came with the import and was changed by somebody since, so nothing was undone or redone.</source>
        <translation>%1 came with the import and was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>Some of the people who came with the import were removed by somebody since, so nothing was undone or redone.</source>
        <translation>Some of the people who came with the import were removed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The license %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>The license %1 was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The site %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>The site %1 was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed by somebody since, so nothing was undone or redone.</source>
        <extracomment>%1 is the name of a field such as Title, %2 a person</extracomment>
        <translation>%1 of %2 was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The license %1 of %2 was assigned or removed by somebody since, so nothing was undone or redone.</source>
        <translation>The license %1 of %2 was assigned or removed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>%1 was removed by somebody since, so nothing was undone or redone.</source>
        <translation>%1 was removed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>%1 was given or lost roles, licenses or other things since, so nothing was undone or redone.</source>
        <translation>%1 was given or lost roles, licenses or other things since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A role that is held on a site: %1 is the role, %2 the site</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The role %1 of %2 was given, taken or changed by somebody since, so nothing was undone or redone.</source>
        <translation>The role %1 of %2 was given, taken or changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime, so it can&apos;t be given back; give it anew with a later end.</source>
        <translation>The role %1 of %2 would have ended in the meantime, so it can&apos;t be given back; give it anew with a later end.</translation>
    </message>
    <message>
        <source>The role %1 of %2 would have ended in the meantime and is not given back.</source>
        <translation>The role %1 of %2 would have ended in the meantime and is not given back.</translation>
    </message>
    <message>
        <source>The license %1 was assigned to somebody since, so nothing was undone or redone.</source>
        <translation>The license %1 was assigned to somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>What is known of the organization %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>What is known of the organization %1 was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>Somebody belongs to the organization %1 by now, or it has sold something, so nothing was undone or redone.</source>
        <translation>Somebody belongs to the organization %1 by now, or it has sold something, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The setting %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>The setting %1 was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The finding %1 ended or was accepted anew since, so nothing was undone or redone.</source>
        <translation>The finding %1 ended or was accepted anew since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The activation e-mails have left the outbox already, so nothing was undone or redone.</source>
        <translation>The activation e-mails have left the outbox already, so nothing was undone or redone.</translation>
    </message>
    <message numerus="yes">
        <source>%n activation e-mail(s) had left the outbox already and can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n activation e-mail had left the outbox already and can&apos;t be taken back.</numerusform>
            <numerusform>%n activation e-mails had left the outbox already and can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the activation e-mail to %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>What became of the activation e-mail to %1 was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>Something was done at %1 since, so nothing was undone or redone.</source>
        <translation>Something was done at %1 since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>This is not your last change any more; look at the log and undo step by step.</source>
        <translation>This is not your last change any more; look at the log and undo step by step.</translation>
    </message>
    <message>
        <source>The break-glass access of %1 was changed by somebody since, so nothing was undone or redone.</source>
        <translation>The break-glass access of %1 was changed by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was added by somebody since, so nothing was undone or redone.</source>
        <translation>The e-mail address %1 was added by somebody since, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now, not to %3.</source>
        <extracomment>%1 is an e-mail address, %2 and %3 are organizations</extracomment>
        <translation>%1 belongs to %2 now, not to %3.</translation>
    </message>
    <message>
        <source>The organization %1 is no longer known here, so nothing was undone or redone.</source>
        <translation>The organization %1 is no longer known here, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>The role %1 of %2 may not last as long as before; it ends after %3.</source>
        <extracomment>%1 is a role, %2 a person, %3 a date</extracomment>
        <translation>The role %1 of %2 may not last as long as before; it ends after %3.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to somebody else now, so nothing was undone or redone.</source>
        <translation>The e-mail address %1 belongs to somebody else now, so nothing was undone or redone.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone; go back by restoring another backup.</source>
        <translation>A backup was restored since your last change, so that can&apos;t be undone; go back by restoring another backup.</translation>
    </message>
    <message>
        <source>A backup was restored since your last change, so that can&apos;t be undone. The state before it is the backup %1: restore that one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A backup was restored since your last change, so that can&apos;t be undone. The state before it is the backup %1: restore that one.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Licenses</source>
        <extracomment>What external administrators may see of users</extracomment>
        <translation>Licenses</translation>
    </message>
</context>
<context>
    <name>UserFilter</name>
    <message>
        <source>Never used</source>
        <extracomment>Filter: people who have never used the service</extracomment>
        <translation>Never used</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %n day(s)</source>
        <extracomment>Filter: people who have used the service lately</extracomment>
        <translation>
            <numerusform>Used in the last %n day</numerusform>
            <numerusform>Used in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s)</source>
        <extracomment>Filter: people who have not used the service lately</extracomment>
        <translation>
            <numerusform>Not used for %n day</numerusform>
            <numerusform>Not used for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>All administrators</translation>
    </message>
    <message>
        <source>No department</source>
        <extracomment>Filter: people whose profile names no department</extracomment>
        <translation>No department</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A chosen filter; %1 is a status such as Active</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>License: %1</source>
        <extracomment>A chosen filter; %1 is the name of a license</extracomment>
        <translation>License: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <extracomment>A chosen filter; %1 is the name of a Webex site</extracomment>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <extracomment>A chosen filter; %1 is the name of a department</extracomment>
        <translation>Department: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>A kind of filter</extracomment>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>A kind of filter: when somebody last used the service</extracomment>
        <translation>Last use</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 (Rule %2)</source>
        <extracomment>%1 is a sentence, %2 the number of a rule, such as R6</extracomment>
        <translation>%1 (Rule %2)</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>%1 can&apos;t be locked for writing; nothing was changed. Make room on its disk and try again.</source>
        <translation>%1 can&apos;t be locked for writing; nothing was changed. Make room on its disk and try again.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2; nothing was changed. Close it there and try again; until then it can be read and exported.</source>
        <extracomment>%1 is the path of a file, %2 says who: &quot;rolecall (process 4711 of ana on pc7, since 14:05)&quot;</extracomment>
        <translation>%1 is open for writing in %2; nothing was changed. Close it there and try again; until then it can be read and exported.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>another program (of %1, since %2)</source>
        <extracomment>%1 is a user of the computer, %2 a date and time</extracomment>
        <translation>another program (of %1, since %2)</translation>
    </message>
    <message>
        <source>%1 (process %2 of %3 on %4, since %5)</source>
        <extracomment>Who has a file open: %1 is a program, %2 a number, %3 a user of the computer, %4 the computer, %5 a date and time</extracomment>
        <translation>%1 (process %2 of %3 on %4, since %5)</translation>
    </message>
    <message>
        <source>If that program no longer runs, remove the file %1.</source>
        <translation>If that program no longer runs, remove the file %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>An Excel workbook holds no more than 1,048,576 rows; export a shorter list, or a CSV file.</source>
        <translation>An Excel workbook holds no more than 1,048,576 rows; export a shorter list, or a CSV file.</translation>
    </message>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>A cell holds a character that can&apos;t be written to a file; correct it and try again.</translation>
    </message>
    <message>
        <source>A cell is longer than the 32,767 characters that an Excel workbook takes; export a CSV file instead.</source>
        <translation>A cell is longer than the 32,767 characters that an Excel workbook takes; export a CSV file instead.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be put together in the folder %1; make room on its disk, or choose another folder.</source>
        <translation>The workbook can&apos;t be put together in the folder %1; make room on its disk, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>rolecall::app::Screenshot</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>The picture could not be made.</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::AuditTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the audit log</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the audit log: who did it</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of the audit log: what was done</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <extracomment>Column of the audit log: on which person, file or organization</extracomment>
        <translation>On whom or what</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the audit log: done or refused</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the audit log: why somebody did it, in his words</extracomment>
        <translation>Reason</translation>
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
        <translation>%1 (Rule %2)</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column of an import&apos;s preview: the number of a row in the file</extracomment>
        <translation>Row</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column of an import&apos;s preview: added, changed, refused, ...</extracomment>
        <translation>What happens</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an import&apos;s preview</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of an import&apos;s preview: what changes, or why the row is refused</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::PeopleOutcomeModel</name>
    <message>
        <source>What happens</source>
        <extracomment>Column of a preview: changes, unchanged, refused</extracomment>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a preview: the name of a person</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of a preview</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <extracomment>Column of a preview: what changes, or the reason of a refusal</extracomment>
        <translation>What changes, or why not</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::UserTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of the user list</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the user list: the person&apos;s job title</extracomment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Last use</source>
        <extracomment>Column of the user list: when the person last used the service</extracomment>
        <translation>Last use</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Column of the user list</extracomment>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column of the user list: the place where the person works</extracomment>
        <translation>Location</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Column of the user list: the person&apos;s telephone number</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>In place of a name: the file is damaged there</extracomment>
        <translation>(damaged)</translation>
    </message>
</context>
<context>
    <name>rolecall::tables::WorkspaceService</name>
    <message>
        <source>This person is no longer here; the list was out of date.</source>
        <translation>This person is no longer here; the list was out of date.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AbsentSteps</name>
    <message numerus="yes">
        <source>&amp;Deactivate the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Deactivate the %n person who is absent…</numerusform>
            <numerusform>&amp;Deactivate the %n people who are absent…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the %n people who are absent…</source>
        <extracomment>Button after an import</extracomment>
        <translation>
            <numerusform>&amp;Remove the %n person who is absent…</numerusform>
            <numerusform>&amp;Remove the %n people who are absent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows first what that does to each of them.</source>
        <translation>Shows first what that does to each of them.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AcceptFindingDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Accept a finding</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Why it may be so:</source>
        <extracomment>Label: why a finding may be so</extracomment>
        <translation>&amp;Why it may be so:</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button: accepts a finding</extracomment>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AccessView</name>
    <message>
        <source>Privilege</source>
        <extracomment>How far a privilege goes: full access, read-only, no access</extracomment>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privileges</translation>
    </message>
    <message>
        <source>Who else can?</source>
        <extracomment>Button: leads from a privilege to everybody who has it</extracomment>
        <translation>Who else can?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>Button: leads to the access of two people, side by side</extracomment>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>See the access of this person beside that of another one</source>
        <translation>See the access of this person beside that of another one</translation>
    </message>
    <message>
        <source>Choose a privilege in the list.</source>
        <translation>Choose a privilege in the list.</translation>
    </message>
    <message>
        <source>See everybody who has the chosen privilege</source>
        <translation>See everybody who has the chosen privilege</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites: they may hold more roles and privileges.</source>
        <translation>Of other people you see only the roles on your sites: they may hold more roles and privileges.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ActivationExportDialog</name>
    <message>
        <source>Export activation e-mails</source>
        <translation>Export activation e-mails</translation>
    </message>
    <message>
        <source>Rolecall sends nothing itself: a mail program sends what is written here.</source>
        <translation>Rolecall sends nothing itself: a mail program sends what is written here.</translation>
    </message>
    <message>
        <source>A file for &amp;each e-mail (.eml)</source>
        <translation>A file for &amp;each e-mail (.eml)</translation>
    </message>
    <message>
        <source>&amp;One mbox file for all, as Thunderbird imports it</source>
        <translation>&amp;One mbox file for all, as Thunderbird imports it</translation>
    </message>
    <message>
        <source>&amp;Also those that were exported before</source>
        <translation>&amp;Also those that were exported before</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>Label: the folder that files are written to</extracomment>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>Button: chooses a folder</extracomment>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button: writes files</extracomment>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>Folder for the e-mails</translation>
    </message>
    <message>
        <source>Name a folder with its whole path, or choose one.</source>
        <translation>Name a folder with its whole path, or choose one.</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>There is no e-mail that could be exported.</translation>
    </message>
    <message>
        <source>No e-mail waits to be exported.</source>
        <translation>No e-mail waits to be exported.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s) will be written.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 e-mail will be written.</numerusform>
            <numerusform>%1 e-mails will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more can&apos;t be written either.</source>
        <extracomment>%1 is a number of e-mails that can&apos;t be written</extracomment>
        <translation>
            <numerusform>%1 more can&apos;t be written either.</numerusform>
            <numerusform>%1 more can&apos;t be written either.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AddExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Working out what changes…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Added %1 as an external administrator.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Added %1 as an external administrator.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Step of adding an external administrator</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Step of adding an external administrator: a look at all of it</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the step before</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: goes to the next step</extracomment>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the external administrator</extracomment>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <translation>Search the audit log</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Who acted</translation>
    </message>
    <message>
        <source>Show what one person did</source>
        <translation>Show what one person did</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <translation>On whom or what</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or e-mail of whom it was done to. Enter after a whole e-mail finds records that list the person among others, too.</source>
        <translation>Every word has to occur in the name or e-mail of whom it was done to. Enter after a whole e-mail finds records that list the person among others, too.</translation>
    </message>
    <message>
        <source>Kinds of actions</source>
        <translation>Kinds of actions</translation>
    </message>
    <message>
        <source>Show some kinds of actions alone</source>
        <translation>Show some kinds of actions alone</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Filter of the audit log: the first day</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Filter of the audit log: the last day</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Show by outcome</source>
        <translation>Show by outcome</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Done and refused</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Filter of the audit log</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of actions</source>
        <translation>
            <numerusform>%n kind of actions</numerusform>
            <numerusform>%n kinds of actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>A filter of the audit log: %1 is the number of a record</extracomment>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a chosen filter, such as a person</extracomment>
        <translation>Remove filter %1</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Every word has to occur in who did it, on whom, what and why (Ctrl+F)</source>
        <translation>Every word has to occur in who did it, on whom, what and why (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 of %2 record</numerusform>
            <numerusform>%1 of %2 records</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes what is listed to a file; &amp;: its key</extracomment>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>E&amp;xport the audit log…</source>
        <translation>E&amp;xport the audit log…</translation>
    </message>
    <message>
        <source>&amp;Clear the filters of the audit log</source>
        <translation>&amp;Clear the filters of the audit log</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: ends all filters of a list</extracomment>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>The audit log has no record %1.</source>
        <translation>The audit log has no record %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s); filters find older ones</source>
        <extracomment>%1 and %2 are numbers of records in the audit log</extracomment>
        <translation>
            <numerusform>%1 of %2 record; filters find older ones</numerusform>
            <numerusform>%1 of %2 records; filters find older ones</numerusform>
        </translation>
    </message>
    <message>
        <source>No record passes these filters.</source>
        <translation>No record passes these filters.</translation>
    </message>
    <message>
        <source>Nothing has been done in this organization so far.</source>
        <translation>Nothing has been done in this organization so far.</translation>
    </message>
    <message>
        <source>Find out whether the log is what was written</source>
        <translation>Find out whether the log is what was written</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <extracomment>Button: checks the audit log; &amp;: its key</extracomment>
        <translation>&amp;Verify…</translation>
    </message>
    <message>
        <source>&amp;Verify the audit log…</source>
        <translation>&amp;Verify the audit log…</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Verifying the audit log…</translation>
    </message>
    <message>
        <source>The audit log is not what was written. %1</source>
        <extracomment>%1 is a whole sentence about one record</extracomment>
        <translation>The audit log is not what was written. %1</translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written, and the noted seal is one of them. Seal now: %2</source>
        <extracomment>%1 is a number of records, %2 number and hash of the newest one</extracomment>
        <translation>
            <numerusform>The %1 record is what was written, and the noted seal is that of it. Seal now: %2</numerusform>
            <numerusform>All %1 records are what was written, and the noted seal is one of them. Seal now: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 record(s) are what was written. Seal: %2</source>
        <translation>
            <numerusform>The %1 record is what was written. Seal: %2</numerusform>
            <numerusform>All %1 records are what was written. Seal: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the records that pass the filters to a file</source>
        <translation>Write the records that pass the filters to a file</translation>
    </message>
    <message>
        <source>Save or print the records that pass the filters as a report</source>
        <translation>Save or print the records that pass the filters as a report</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>Button with a menu: saves or prints a report; &amp;: its key</extracomment>
        <translation>&amp;Report</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditRecordView</name>
    <message>
        <source>What</source>
        <extracomment>Headings of a table with one row for each thing that a change touched</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Choose a record to see what it changed.</source>
        <translation>Choose a record to see what it changed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action (&quot;Gave roles&quot;), %2 the person, file or organization it was done to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the window</source>
        <extracomment>Where a change came from</extracomment>
        <translation>in the window</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>on the command line</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>%1 is a number in the audit log</extracomment>
        <translation>record %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>refused by rule %1</source>
        <translation>refused by rule %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %n person(s) are listed; the record has more.</source>
        <translation>
            <numerusform>The first %n person is listed; the record has more.</numerusform>
            <numerusform>The first %n people are listed; the record has more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were changed.</source>
        <translation>
            <numerusform>%n person was changed.</numerusform>
            <numerusform>%n people were changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This record changed nothing.</source>
        <translation>This record changed nothing.</translation>
    </message>
    <message>
        <source>Show this person</source>
        <extracomment>Button: leads to the person whom a record is about</extracomment>
        <translation>Show this person</translation>
    </message>
    <message>
        <source>Choose a person in the list below first.</source>
        <translation>Choose a person in the list below first.</translation>
    </message>
    <message>
        <source>This person is not among the users any more.</source>
        <translation>This person is not among the users any more.</translation>
    </message>
    <message>
        <source>Go to the person in the list of users</source>
        <translation>Go to the person in the list of users</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::AuditTable</name>
    <message>
        <source>Records of the audit log</source>
        <translation>Records of the audit log</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupActions</name>
    <message>
        <source>Copies the whole workspace to a file.</source>
        <translation>Copies the whole workspace to a file.</translation>
    </message>
    <message>
        <source>Puts the workspace back as a backup has it.</source>
        <translation>Puts the workspace back as a backup has it.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Back up the workspace</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Rolecall workspaces (*.rolecall)</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>Part of a file name</extracomment>
        <translation>backup</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>Backing up...</translation>
    </message>
    <message>
        <source>To go back, restore %1, which was made just before.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>To go back, restore %1, which was made just before.</translation>
    </message>
    <message>
        <source>Backed up to &quot;%1&quot; (users: %2, records of the log: %3, size: %4). It was read back and nothing is wrong with it.</source>
        <extracomment>%1 is a path, %2 and %3 are numbers, %4 is a size</extracomment>
        <translation>Backed up to &quot;%1&quot; (users: %2, records of the log: %3, size: %4). It was read back and nothing is wrong with it.</translation>
    </message>
    <message>
        <source>The workspace is again as it was on %1 (users: %2).</source>
        <extracomment>%1 is a date and a time, %2 a number</extracomment>
        <translation>The workspace is again as it was on %1 (users: %2).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BackupsView</name>
    <message>
        <source>Backups</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The workspace is backed up by itself once a day, before a change of more than %1 people and before a backup is restored. Each backup is read back and checked; the oldest ones go.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>The workspace is backed up by itself once a day, before a change of more than %1 people and before a backup is restored. Each backup is read back and checked; the oldest ones go.</translation>
    </message>
    <message>
        <source>None has been made by itself yet. They will be in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>None has been made by itself yet. They will be in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n backup is in %1.</numerusform>
            <numerusform>%n backups are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was made on %1 (%2).</source>
        <translation>The newest was made on %1 (%2).</translation>
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
        <translation>Show who holds this role</translation>
    </message>
    <message>
        <source>%1 own, %2 external. Show who holds this role</source>
        <extracomment>%1 and %2 are numbers of people with a role</extracomment>
        <translation>%1 own, %2 external. Show who holds this role</translation>
    </message>
    <message>
        <source>Hatched: people of other organizations</source>
        <extracomment>Below bars: what their hatched part means</extracomment>
        <translation>Hatched: people of other organizations</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassDialog</name>
    <message>
        <source>Say what this access is for.</source>
        <translation>Say what this access is for.</translation>
    </message>
    <message>
        <source>Marked %1 as a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Marked %1 as a break-glass access.</translation>
    </message>
    <message>
        <source>%1 is no longer a break-glass access.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 is no longer a break-glass access.</translation>
    </message>
    <message>
        <source>Break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Break-glass access of %1</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails, for example because single sign-on is broken</source>
        <translation>The way &amp;in when sign-in fails, for example because single sign-on is broken</translation>
    </message>
    <message>
        <source>Its purpose and the days of its tests are deleted with the mark (Rule R27).</source>
        <translation>Its purpose and the days of its tests are deleted with the mark (Rule R27).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassFields</name>
    <message>
        <source>&amp;Purpose</source>
        <extracomment>Label of a field: what a break-glass access is for</extracomment>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>For example: the way in when single sign-on fails</source>
        <translation>For example: the way in when single sign-on fails</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>Ne&amp;xt test</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassSheetAction</name>
    <message>
        <source>Who gets in when sign-in fails, and what to do, as a file to keep</source>
        <translation>Who gets in when sign-in fails, and what to do, as a file to keep</translation>
    </message>
    <message>
        <source>Who gets in when sign-in fails, and what to do, on paper</source>
        <translation>Who gets in when sign-in fails, and what to do, on paper</translation>
    </message>
    <message>
        <source>Save break-glass &amp;sheet as PDF…</source>
        <extracomment>Menu entry: writes the sheet about break-glass access</extracomment>
        <translation>Save break-glass &amp;sheet as PDF…</translation>
    </message>
    <message>
        <source>&amp;Print break-glass sheet…</source>
        <extracomment>Menu entry: prints the sheet about break-glass access</extracomment>
        <translation>&amp;Print break-glass sheet…</translation>
    </message>
    <message>
        <source>Save break-glass sheet</source>
        <translation>Save break-glass sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>break-glass sheet</source>
        <extracomment>Part of a file name</extracomment>
        <translation>break-glass sheet</translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation>Writing the sheet…</translation>
    </message>
    <message>
        <source>Break-glass sheet</source>
        <translation>Break-glass sheet</translation>
    </message>
    <message>
        <source>Print break-glass sheet</source>
        <translation>Print break-glass sheet</translation>
    </message>
    <message>
        <source>Printing the sheet…</source>
        <translation>Printing the sheet…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::BreakGlassTestDialog</name>
    <message>
        <source>&amp;Record</source>
        <extracomment>Button: records a test of a break-glass access</extracomment>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Recorded the test of the break-glass access of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Recorded the test of the break-glass access of %1.</translation>
    </message>
    <message>
        <source>Test of the break-glass access of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Test of the break-glass access of %1</translation>
    </message>
    <message>
        <source>Record a test</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Record a test</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <extracomment>%1 says what a break-glass access is for</extracomment>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>Tested last: %1</source>
        <translation>Tested last: %1</translation>
    </message>
    <message>
        <source>Never tested so far</source>
        <translation>Never tested so far</translation>
    </message>
    <message>
        <source>Tested &amp;on</source>
        <extracomment>Label of a field: the day of a test</extracomment>
        <translation>Tested &amp;on</translation>
    </message>
    <message>
        <source>Ne&amp;xt test</source>
        <extracomment>Label of a field: the day on which a break-glass access is to be tested next</extracomment>
        <translation>Ne&amp;xt test</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CarryOverPage</name>
    <message>
        <source>Say that it was done in Control Hub</source>
        <translation>Say that it was done in Control Hub</translation>
    </message>
    <message>
        <source>Choose something that is still to be done first.</source>
        <translation>Choose something that is still to be done first.</translation>
    </message>
    <message>
        <source>Say that it is still to be done</source>
        <translation>Say that it is still to be done</translation>
    </message>
    <message>
        <source>Choose something that was ticked off first.</source>
        <translation>Choose something that was ticked off first.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of what is to be done in Control Hub: state, person, what it is about, what Control Hub holds, what is planned, since when, how it gets there</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>In Control Hub</source>
        <translation>In Control Hub</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Show by state</translation>
    </message>
    <message>
        <source>To do and drift</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>To do and drift</translation>
    </message>
    <message>
        <source>All, what was done too</source>
        <extracomment>Filter of what is to be done in Control Hub</extracomment>
        <translation>All, what was done too</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <extracomment>Button: says that the selected changes were made in Control Hub</extracomment>
        <translation>&amp;Tick off</translation>
    </message>
    <message>
        <source>&amp;Tick off what was done in Control Hub</source>
        <translation>&amp;Tick off what was done in Control Hub</translation>
    </message>
    <message>
        <source>&amp;Not done</source>
        <extracomment>Button: says that the selected changes are still to be made in Control Hub</extracomment>
        <translation>&amp;Not done</translation>
    </message>
    <message>
        <source>&amp;Not done in Control Hub yet</source>
        <translation>&amp;Not done in Control Hub yet</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>Button: leads to the person whom a change is about</extracomment>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Show the &amp;person of the change</source>
        <translation>Show the &amp;person of the change</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu</extracomment>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>What is to be done, as &amp;CSV…</source>
        <translation>What is to be done, as &amp;CSV…</translation>
    </message>
    <message>
        <source>Role changes as &amp;SCIM requests…</source>
        <translation>Role changes as &amp;SCIM requests…</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be carried over: Control Hub holds what is here, as far as is known.</source>
        <translation>Nothing is to be carried over: Control Hub holds what is here, as far as is known.</translation>
    </message>
    <message>
        <source>Nothing was changed since Control Hub is known to hold what is here.</source>
        <translation>Nothing was changed since Control Hub is known to hold what is here.</translation>
    </message>
    <message>
        <source>Ticked off. The next import shows whether Control Hub holds it.</source>
        <translation>Ticked off. The next import shows whether Control Hub holds it.</translation>
    </message>
    <message>
        <source>It is to be done again.</source>
        <translation>It is to be done again.</translation>
    </message>
    <message>
        <source>The person is not in this workspace any more.</source>
        <translation>The person is not in this workspace any more.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Choose a change first.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
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
        <translation>To carry over</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangeExternalDialog</name>
    <message>
        <source>Choose the new role.</source>
        <translation>Choose the new role.</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Promote</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>&amp;Demote</translation>
    </message>
    <message>
        <source>Promoted %1: %2.</source>
        <translation>Promoted %1: %2.</translation>
    </message>
    <message>
        <source>Demoted %1: %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role</extracomment>
        <translation>Demoted %1: %2.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promote %1</translation>
    </message>
    <message>
        <source>Demote %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Demote %1</translation>
    </message>
    <message>
        <source>Promote external administrator</source>
        <translation>Promote external administrator</translation>
    </message>
    <message>
        <source>Demote external administrator</source>
        <translation>Demote external administrator</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>Heading above the roles that can be chosen</extracomment>
        <translation>New role</translation>
    </message>
    <message>
        <source>%1 would have ended after %2; what takes its place has no end (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>%1 would have ended after %2; what takes its place has no end (Rule R25).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ChangesView</name>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>This can&apos;t be saved</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Given: %1, until %2</source>
        <extracomment>A role that is given; %1 is the role, %2 a date</extracomment>
        <translation>Given: %1, until %2</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Given: %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <extracomment>A role that is taken away</extracomment>
        <translation>Taken: %1</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privileges</translation>
    </message>
    <message>
        <source>No privilege is gained or lost.</source>
        <translation>No privilege is gained or lost.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a privilege, %2 a Webex site</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a privilege, %2 its level before and %3 its level after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>To be considered</translation>
    </message>
    <message>
        <source>New end: %1, until %2</source>
        <extracomment>The last day of a role is changed; %1 is the role, %2 a date</extracomment>
        <translation>New end: %1, until %2</translation>
    </message>
    <message>
        <source>New end: %1, without an end</source>
        <translation>New end: %1, without an end</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Columns and order</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Columns that are shown</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>Button: moves a column towards the beginning</extracomment>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>Button: moves a column towards the end</extracomment>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Order &amp;by</source>
        <extracomment>Label: the column that a list is ordered by</extracomment>
        <translation>Order &amp;by</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Then by</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Then by</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice in place of a column: the list is ordered by nothing more</extracomment>
        <translation>Nothing more</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Direction of an order</extracomment>
        <translation>Descending</translation>
    </message>
    <message>
        <source>Direction of &quot;%1&quot;</source>
        <extracomment>%1 is &quot;Order by&quot; or &quot;Then by&quot;</extracomment>
        <translation>Direction of &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>Button: columns as they were at first</extracomment>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>A user, a page, an action, a role or a term</source>
        <translation>A user, a page, an action, a role or a term</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing is called that. Names of users, pages, actions, roles and terms are found, in every language and script.</source>
        <translation>Nothing is called that. Names of users, pages, actions, roles and terms are found, in every language and script.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Heading of a list: pages of the window</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading of a list: what can be done</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Heading of a list: administrator roles</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a list: words of Control Hub</extracomment>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Show who holds it</source>
        <extracomment>What choosing a role leads to</extracomment>
        <translation>Show who holds it</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot; to the clipboard.</source>
        <extracomment>%1 is a term of Control Hub</extracomment>
        <translation>Copied &quot;%1&quot; to the clipboard.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::CompareView</name>
    <message>
        <source>Different</source>
        <extracomment>Of two levels of access, side by side</extracomment>
        <translation>Different</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <extracomment>On a button while nobody is chosen</extracomment>
        <translation>Choose a person</translation>
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
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;First person</source>
        <translation>&amp;First person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>One person, now and as planned</source>
        <translation>One person, now and as planned</translation>
    </message>
    <message>
        <source>Two roles</source>
        <translation>Two roles</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the access that a person has now</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>As planned</source>
        <extracomment>Heading of a column: the access that a person would have</extracomment>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Because (%1)</source>
        <extracomment>Heading of a column: why %1, a person or a role, has a privilege</extracomment>
        <translation>Because (%1)</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Heading of a column: whether two levels of access are equal</extracomment>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a person or a role, %2 a level of access, %3 why</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a privilege in the list.</source>
        <translation>Choose a privilege in the list.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Label of a field: what is compared; &amp;: its key</extracomment>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <extracomment>Label of a field: the second of two people; &amp;: its key</extracomment>
        <translation>&amp;Second person</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <extracomment>Label of a field: the roles that somebody would hold; &amp;: its key</extracomment>
        <translation>&amp;Afterwards</translation>
    </message>
    <message>
        <source>Planned roles…</source>
        <extracomment>Button: opens boxes of roles</extracomment>
        <translation>Planned roles…</translation>
    </message>
    <message>
        <source>Tick the roles that the person would hold; nothing is changed</source>
        <translation>Tick the roles that the person would hold; nothing is changed</translation>
    </message>
    <message>
        <source>Somebody &amp;of</source>
        <extracomment>Label of a field: to which organization somebody belongs; &amp;: its key</extracomment>
        <translation>Somebody &amp;of</translation>
    </message>
    <message>
        <source>Organization of whoever holds the roles</source>
        <translation>Organization of whoever holds the roles</translation>
    </message>
    <message>
        <source>&amp;First role</source>
        <extracomment>Labels of fields: two roles that are compared; &amp;: their keys</extracomment>
        <translation>&amp;First role</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>First role</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Second role</translation>
    </message>
    <message>
        <source>Second role</source>
        <translation>Second role</translation>
    </message>
    <message>
        <source>Show who else has the privilege</source>
        <extracomment>Command: leads from a privilege to everybody who has it</extracomment>
        <translation>Show who else has the privilege</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A part of the page of roles: the access of two people side by side</extracomment>
        <translation>Compare</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person, then tick the roles that the person would hold.</source>
        <translation>Choose a person, then tick the roles that the person would hold.</translation>
    </message>
    <message>
        <source>Choose two people to see what each of them may do.</source>
        <translation>Choose two people to see what each of them may do.</translation>
    </message>
    <message>
        <source>Of other people you see only the roles on your sites. What is compared comes from these alone: they may hold more roles and privileges.</source>
        <translation>Of other people you see only the roles on your sites. What is compared comes from these alone: they may hold more roles and privileges.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ConsequencesView</name>
    <message>
        <source>and %1 more lines</source>
        <translation>and %1 more lines</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%n row(s) of table %1</source>
        <extracomment>What was lost of a damaged file; %1 is the name of a table of the file</extracomment>
        <translation>
            <numerusform>%n row of table %1</numerusform>
            <numerusform>%n rows of table %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of table %2</source>
        <extracomment>What was lost of a damaged file; %1 is the key of a row, %2 the name of a table of the file</extracomment>
        <translation>Row %1 of table %2</translation>
    </message>
    <message>
        <source>Damaged workspace</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Damaged workspace</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>Button: copies what is left of a damaged file into a new one</extracomment>
        <translation>&amp;Save what can be read…</translation>
    </message>
    <message>
        <source>Use the newest &amp;backup</source>
        <extracomment>Button: opens a copy of the newest backup that has nothing wrong with it</extracomment>
        <translation>Use the newest &amp;backup</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>&amp;Open the new file</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Looking for a backup that is in order…</source>
        <translation>Looking for a backup that is in order…</translation>
    </message>
    <message>
        <source>The newest backup that is in order was made on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>The newest backup that is in order was made on %1.</translation>
    </message>
    <message>
        <source>No backup that is in order lies beside this workspace.</source>
        <translation>No backup that is in order lies beside this workspace.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list that is too long to be shown whole</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is damaged</source>
        <translation>This workspace is damaged</translation>
    </message>
    <message>
        <source>What is in &quot;%1&quot; is not what Rolecall wrote there. Nothing was changed. From now on don&apos;t work on this file: save what can be read of it into a new one, or go on with a backup. The damaged file stays as it is.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>What is in &quot;%1&quot; is not what Rolecall wrote there. Nothing was changed. From now on don&apos;t work on this file: save what can be read of it into a new one, or go on with a backup. The damaged file stays as it is.</translation>
    </message>
    <message>
        <source>What is &amp;damaged</source>
        <translation>What is &amp;damaged</translation>
    </message>
    <message>
        <source>What can be read was saved</source>
        <translation>What can be read was saved</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to &quot;%1&quot;. The damaged file was not changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n row was saved to &quot;%1&quot;. The damaged file was not changed.</numerusform>
            <numerusform>%n rows were saved to &quot;%1&quot;. The damaged file was not changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nothing was lost.</translation>
    </message>
    <message>
        <source>What was &amp;lost</source>
        <translation>What was &amp;lost</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 restored %2</translation>
    </message>
    <message>
        <source>Copying the backup…</source>
        <translation>Copying the backup…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Rolecall workspaces (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <extracomment>Name of a new file: %1 is the name of the workspace, %2 a date</extracomment>
        <translation>%1 saved %2</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Saving what can be read…</translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>It is damaged in %n place.</numerusform>
            <numerusform>It is damaged in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: who you are decides what you may save.</source>
        <translation>Sign in first: who you are decides what you may save.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DamageNotice</name>
    <message>
        <source>%1 is damaged. Don&apos;t work on it any more; save what can be read of it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 is damaged. Don&apos;t work on it any more; save what can be read of it.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button beside a message: tells more, and what can be done</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::DemoBanner</name>
    <message>
        <source>These people are made up.</source>
        <translation>These people are made up.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EndButton</name>
    <message>
        <source>End</source>
        <extracomment>Button beside a role: changes its last day</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Change the end of %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Change the end of %1</translation>
    </message>
    <message>
        <source>Gives this role the end that is chosen below.</source>
        <translation>Gives this role the end that is chosen below.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::EventsPage</name>
    <message>
        <source>Everybody who could get this role holds it already.</source>
        <translation>Everybody who could get this role holds it already.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Choose somebody in the list.</translation>
    </message>
    <message>
        <source>Whoever holds the role %4 sees the page %2 &gt; %3 in %1, presses &quot;%5&quot; there, and gives this role to other users of the organization or takes it away. For everybody without the role, full administrators too, that button is inactive.</source>
        <extracomment>%1 to %5 are terms: Control Hub, Services, Events, the name of a role, the name of a button</extracomment>
        <translation>Whoever holds the role %4 sees the page %2 &gt; %3 in %1, presses &quot;%5&quot; there, and gives this role to other users of the organization or takes it away. For everybody without the role, full administrators too, that button is inactive.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns: people who hold a role, by whom it was given and until when</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Give role…</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>Give role…</translation>
    </message>
    <message>
        <source>Take role away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Take role away</translation>
    </message>
    <message>
        <source>Show among users</source>
        <extracomment>Menu: goes to somebody in the list of users</extracomment>
        <translation>Show among users</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with this role</source>
        <translation>
            <numerusform>%n user with this role</numerusform>
            <numerusform>%n users with this role</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds this role. Give it to whoever is to run events.</source>
        <translation>Nobody holds this role. Give it to whoever is to run events.</translation>
    </message>
    <message>
        <source>Rolecall works offline and opens nothing by itself. Open %1, go to %2 &gt; %3 and press &quot;%4&quot; there.</source>
        <extracomment>%1 to %4 are terms: Control Hub, Services, Events, the name of a button</extracomment>
        <translation>Rolecall works offline and opens nothing by itself. Open %1, go to %2 &gt; %3 and press &quot;%4&quot; there.</translation>
    </message>
    <message>
        <source>%1 holds the role %2 now.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>%1 holds the role %2 now.</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Button: takes a role from somebody</extracomment>
        <translation>Take away</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2 any more.</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>%1 does not hold the role %2 any more.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExportAction</name>
    <message>
        <source>administrators</source>
        <extracomment>Part of a file name</extracomment>
        <translation>administrators</translation>
    </message>
    <message>
        <source>users</source>
        <extracomment>Part of a file name</extracomment>
        <translation>users</translation>
    </message>
    <message>
        <source>roster</source>
        <extracomment>Part of a file name</extracomment>
        <translation>roster</translation>
    </message>
    <message>
        <source>Export administrators</source>
        <translation>Export administrators</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Export the roster</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Exporting...</source>
        <translation>Exporting...</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Export the audit log</translation>
    </message>
    <message>
        <source>audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>audit log</translation>
    </message>
    <message>
        <source>Export external administrators</source>
        <translation>Export external administrators</translation>
    </message>
    <message>
        <source>external administrators</source>
        <extracomment>Part of a file name</extracomment>
        <translation>external administrators</translation>
    </message>
    <message>
        <source>Export who has the privilege</source>
        <translation>Export who has the privilege</translation>
    </message>
    <message>
        <source>Export what is to be carried over</source>
        <translation>Export what is to be carried over</translation>
    </message>
    <message>
        <source>Export role changes as SCIM requests</source>
        <translation>Export role changes as SCIM requests</translation>
    </message>
    <message>
        <source>who can</source>
        <extracomment>Part of a file name: the people who have a privilege</extracomment>
        <translation>who can</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>to carry over</translation>
    </message>
    <message>
        <source>SCIM requests</source>
        <extracomment>Part of a file name: requests of the SCIM API</extracomment>
        <translation>SCIM requests</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExportDialog</name>
    <message>
        <source>Name, e-mail and administrator roles, as Control Hub writes them.</source>
        <translation>Name, e-mail and administrator roles, as Control Hub writes them.</translation>
    </message>
    <message>
        <source>Name, e-mail, organization, status, roles, title, department, location and last access.</source>
        <translation>Name, e-mail, organization, status, roles, title, department, location and last access.</translation>
    </message>
    <message>
        <source>All columns of the profile and of licenses, as Control Hub reads them.</source>
        <translation>All columns of the profile and of licenses, as Control Hub reads them.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <extracomment>How many rows a file will have: %1 is a number</extracomment>
        <translation>Rows: %1.</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>Choose a file and write it</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>What is to be exported?</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;Administrators of this list</translation>
    </message>
    <message>
        <source>&amp;This list</source>
        <extracomment>A choice about an export</extracomment>
        <translation>&amp;This list</translation>
    </message>
    <message>
        <source>&amp;Roster of all users for Control Hub</source>
        <extracomment>A choice about an export: all users in the format of Control Hub</extracomment>
        <translation>&amp;Roster of all users for Control Hub</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <extracomment>Before a choice of people</extracomment>
        <translation>&amp;Of</translation>
    </message>
    <message numerus="yes">
        <source>all %n people listed</source>
        <translation>
            <numerusform>the %n person listed</numerusform>
            <numerusform>all %n people listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n people selected</source>
        <translation>
            <numerusform>the %n person selected</numerusform>
            <numerusform>the %n people selected</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;numbered files of at most so many rows</source>
        <translation>In &amp;numbered files of at most so many rows</translation>
    </message>
    <message>
        <source>Control Hub takes at most 20,000 users a file.</source>
        <translation>Control Hub takes at most 20,000 users a file.</translation>
    </message>
    <message>
        <source>Rows a file</source>
        <translation>Rows a file</translation>
    </message>
    <message>
        <source>Every &amp;cell as it is</source>
        <translation>Every &amp;cell as it is</translation>
    </message>
    <message>
        <source>Otherwise a cell that a spreadsheet would run as a formula gets an apostrophe.</source>
        <translation>Otherwise a cell that a spreadsheet would run as a formula gets an apostrophe.</translation>
    </message>
    <message>
        <source>A spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</source>
        <translation>A spreadsheet may run cells of this file as formulas. Open it only with programs that don&apos;t.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Button: asks where to, and exports</extracomment>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In an Excel workbook every cell is a text as it is, and none of them a formula.</source>
        <translation>In an Excel workbook every cell is a text as it is, and none of them a formula.</translation>
    </message>
    <message>
        <source>&amp;File format</source>
        <extracomment>Before a choice: CSV or Excel workbook</extracomment>
        <translation>&amp;File format</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Format of a file</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Format of a file</extracomment>
        <translation>Excel workbook</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalActions</name>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Choose one external administrator in the list.</translation>
    </message>
    <message>
        <source>There is no role that would give this person more.</source>
        <translation>There is no role that would give this person more.</translation>
    </message>
    <message>
        <source>There is no role that would give this person less; revoke the rights instead.</source>
        <translation>There is no role that would give this person less; revoke the rights instead.</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <extracomment>Menu: gives an external administrator a role with more rights</extracomment>
        <translation>&amp;Promote…</translation>
    </message>
    <message>
        <source>&amp;Demote…</source>
        <extracomment>Menu: gives an external administrator a role with fewer rights</extracomment>
        <translation>&amp;Demote…</translation>
    </message>
    <message>
        <source>&amp;Break-glass access…</source>
        <extracomment>Menu: says that somebody is the way in when sign-in fails, or no longer is</extracomment>
        <translation>&amp;Break-glass access…</translation>
    </message>
    <message>
        <source>Record a &amp;test…</source>
        <extracomment>Menu: records when a break-glass access was tried</extracomment>
        <translation>Record a &amp;test…</translation>
    </message>
    <message>
        <source>Record pro&amp;visioning…</source>
        <extracomment>Menu: records that a partner took the provisioning role by itself</extracomment>
        <translation>Record pro&amp;visioning…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDetails</name>
    <message>
        <source>The test of this break-glass access is overdue.</source>
        <translation>The test of this break-glass access is overdue.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Since when somebody is an external administrator</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Added by</source>
        <extracomment>Who made somebody an external administrator</extracomment>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <extracomment>A role has no last day</extracomment>
        <translation>Does not end by itself</translation>
    </message>
    <message>
        <source>Not marked as the way in when sign-in fails.</source>
        <translation>Not marked as the way in when sign-in fails.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>What break-glass access is for</extracomment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Last test</source>
        <extracomment>When break-glass access was tried for the last time</extracomment>
        <translation>Last test</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Break-glass access was not tried yet</extracomment>
        <translation>Never</translation>
    </message>
    <message>
        <source>Next test</source>
        <extracomment>When break-glass access is to be tried next; %1 is a date</extracomment>
        <translation>Next test</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (overdue)</translation>
    </message>
    <message>
        <source>Selected external administrator</source>
        <extracomment>The panel about whoever is chosen in the list of external administrators</extracomment>
        <translation>Selected external administrator</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: where somebody comes from, and the roles</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Access</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Choose an external administrator to see roles, break-glass access and history.</source>
        <translation>Choose an external administrator to see roles, break-glass access and history.</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Whether it is verified where somebody belongs</extracomment>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Working out what changes…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why something is done; goes into the log</extracomment>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalPersonFields</name>
    <message>
        <source>Nothing is known of this address or of its domain. State which organization the person belongs to; the record will say &quot;stated, not verified&quot; (Rule R21).</source>
        <translation>Nothing is known of this address or of its domain. State which organization the person belongs to; the record will say &quot;stated, not verified&quot; (Rule R21).</translation>
    </message>
    <message>
        <source>The domain of this address belongs to %1.</source>
        <extracomment>%1 is the name and kind of an organization</extracomment>
        <translation>The domain of this address belongs to %1.</translation>
    </message>
    <message>
        <source>This is the address of %1, who belongs to %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 the name and kind of an organization</extracomment>
        <translation>This is the address of %1, who belongs to %2.</translation>
    </message>
    <message>
        <source>Looking the address up…</source>
        <translation>Looking the address up…</translation>
    </message>
    <message>
        <source>With this address nobody can be added.</source>
        <translation>With this address nobody can be added.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the person.</source>
        <translation>Enter the e-mail address of the person.</translation>
    </message>
    <message>
        <source>Verify the e-mail address first.</source>
        <translation>Verify the e-mail address first.</translation>
    </message>
    <message>
        <source>State which organization the person belongs to.</source>
        <translation>State which organization the person belongs to.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A person&apos;s name: %1 is the first name, %2 the last name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <extracomment>Label of a field: the organization that somebody belongs to</extracomment>
        <translation>&amp;Organization</translation>
    </message>
    <message>
        <source>One that is known here, or the name of a new one.</source>
        <translation>One that is known here, or the name of a new one.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;First name</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Last name</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalReviewStep</name>
    <message>
        <source>This can&apos;t be added</source>
        <translation>This can&apos;t be added</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>To be considered</translation>
    </message>
    <message>
        <source>Nothing, because adding is refused.</source>
        <translation>Nothing, because adding is refused.</translation>
    </message>
    <message>
        <source>Nothing: these roles give no privilege here.</source>
        <translation>Nothing: these roles give no privilege here.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>What the person will be able to do</source>
        <translation>What the person will be able to do</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalRolesStep</name>
    <message>
        <source>Where the person comes from is known and needs no statement.</source>
        <translation>Where the person comes from is known and needs no statement.</translation>
    </message>
    <message>
        <source>Where the person comes from is stated, not verified (Rule R21).</source>
        <translation>Where the person comes from is stated, not verified (Rule R21).</translation>
    </message>
    <message>
        <source>Exactly one of these roles</source>
        <translation>Exactly one of these roles</translation>
    </message>
    <message>
        <source>At most one of these roles</source>
        <translation>At most one of these roles</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>A choice: none of the roles above</extracomment>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>In addition</source>
        <translation>In addition</translation>
    </message>
    <message>
        <source>The way &amp;in when sign-in fails (break-glass access)</source>
        <translation>The way &amp;in when sign-in fails (break-glass access)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody becomes an external administrator; goes into the log</extracomment>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterButton</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>Fi&amp;lter (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Show only those with certain roles, of certain organizations, or whose roles end soon</source>
        <translation>Show only those with certain roles, of certain organizations, or whose roles end soon</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsFilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>There is nothing to choose yet.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ExternalsPane</name>
    <message>
        <source>Saved the break-glass sheet to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Saved the break-glass sheet to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Printed the break-glass sheet.</source>
        <translation>Printed the break-glass sheet.</translation>
    </message>
    <message>
        <source>This person is not among the external administrators that you can see.</source>
        <translation>This person is not among the external administrators that you can see.</translation>
    </message>
    <message>
        <source>Write the external administrators who are listed to a file</source>
        <translation>Write the external administrators who are listed to a file</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Choose which columns are shown and what the list is ordered by</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file</extracomment>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button with a menu: what else can be done</extracomment>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s)</source>
        <translation>
            <numerusform>%n external administrator</numerusform>
            <numerusform>%n external administrators</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody from outside holds a role here. Add an external administrator to give one to somebody of another organization.</source>
        <translation>Nobody from outside holds a role here. Add an external administrator to give one to somebody of another organization.</translation>
    </message>
    <message>
        <source>Give and take other roles, such as those on sites (F4)</source>
        <translation>Give and take other roles, such as those on sites (F4)</translation>
    </message>
    <message>
        <source>Choose one external administrator in the list.</source>
        <translation>Choose one external administrator in the list.</translation>
    </message>
    <message>
        <source>Edit r&amp;oles…</source>
        <extracomment>Command: opens the role editor</extracomment>
        <translation>Edit r&amp;oles…</translation>
    </message>
    <message>
        <source>Export external administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Export external administrators…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterChips</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a chosen filter, such as a role or &quot;All administrators&quot;</extracomment>
        <translation>Remove filter %1</translation>
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
        <translation>Filters</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>Kinds of filters</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: no filter any more</extracomment>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FilterPopup</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>There are no licenses that you can see.</source>
        <translation>There are no licenses that you can see.</translation>
    </message>
    <message>
        <source>There are no sites that you can see.</source>
        <translation>There are no sites that you can see.</translation>
    </message>
    <message>
        <source>No profile names a department.</source>
        <translation>No profile names a department.</translation>
    </message>
    <message>
        <source>Any time or never</source>
        <extracomment>Filter: it doesn&apos;t matter when people last used the service</extracomment>
        <translation>Any time or never</translation>
    </message>
    <message>
        <source>Search licenses</source>
        <translation>Search licenses</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Search sites</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>Search departments</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::FindingsPage</name>
    <message>
        <source>Choose a finding first.</source>
        <translation>Choose a finding first.</translation>
    </message>
    <message>
        <source>It is meant to be so.</source>
        <extracomment>A reason for which somebody might accept a finding</extracomment>
        <translation>It is meant to be so.</translation>
    </message>
    <message>
        <source>Say why it may be so; it stays in the list as accepted</source>
        <translation>Say why it may be so; it stays in the list as accepted</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Columns of the findings: state, rule, what is found, whom it is about, since when, who accepted it</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Show by state</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <extracomment>Filter of the findings</extracomment>
        <translation>Open and accepted</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <extracomment>Button: leads to the person whom a finding is about</extracomment>
        <translation>&amp;Go there</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <extracomment>Button: asks why a finding may be so</extracomment>
        <translation>A&amp;ccept…</translation>
    </message>
    <message>
        <source>A&amp;ccept the finding…</source>
        <extracomment>Menu entry: asks why a finding may be so</extracomment>
        <translation>A&amp;ccept the finding…</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>%1 finding</numerusform>
            <numerusform>%1 findings</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be found: the roles are as the rules advise.</source>
        <translation>There is nothing to be found: the roles are as the rules advise.</translation>
    </message>
    <message>
        <source>No finding is open. Show the accepted ones by the filter above.</source>
        <translation>No finding is open. Show the accepted ones by the filter above.</translation>
    </message>
    <message>
        <source>No finding is accepted. Show the open ones by the filter above.</source>
        <translation>No finding is accepted. Show the open ones by the filter above.</translation>
    </message>
    <message>
        <source>Show who holds the roles</source>
        <translation>Show who holds the roles</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the number of a rule, such as R5</extracomment>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 an e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is whom a finding is about, %2 a date and time</extracomment>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>%1 is an e-mail address, %2 a date and time, %3 the reason</extracomment>
        <translation>Accepted by %1 on %2: %3</translation>
    </message>
    <message>
        <source>Accepted the finding.</source>
        <translation>Accepted the finding.</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Page: what somebody should know of although no rule forbids it</extracomment>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Show the external administrators</source>
        <translation>Show the external administrators</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveRoleDialog</name>
    <message>
        <source>This person holds the role already.</source>
        <translation>This person holds the role already.</translation>
    </message>
    <message>
        <source>Choose the person who is to hold the role.</source>
        <translation>Choose the person who is to hold the role.</translation>
    </message>
    <message>
        <source>Give</source>
        <extracomment>Button that answers a question: gives somebody a role</extracomment>
        <translation>Give</translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>Title of a dialog; %1 is a role</extracomment>
        <translation>Give the role %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of a field: why somebody gets a role</extracomment>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <extracomment>Button: gives somebody a role</extracomment>
        <translation>&amp;Give</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::GiveTakeChoices</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice for a role or a license of several people: it stays as it is with each of them</extracomment>
        <translation>As it is</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>Choice for a role or a license of several people: they get it</extracomment>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Choice for a role or a license of several people: it is taken from them</extracomment>
        <translation>Take</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::HistoryView</name>
    <message>
        <source>Time</source>
        <extracomment>Headings of a person&apos;s history: when something was done, and what</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The log says nothing about this user yet.</source>
        <translation>The log says nothing about this user yet.</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (refused)</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Who did something; %1 is a name</extracomment>
        <translation>By %1</translation>
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
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose the CSV file of users or of administrators that Control Hub exported, or drop it here. You see what importing it does before anything is changed.</source>
        <translation>Choose the CSV file of users or of administrators that Control Hub exported, or drop it here. You see what importing it does before anything is changed.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Browse...</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>How the characters of a file are encoded: found out by the program</extracomment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Reading the file...</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was changed.</source>
        <translation>Reading was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as %1, which is a guess. Look at the names below; if they are wrong, choose another encoding.</source>
        <translation>The file is not UTF-8 and was read as %1, which is a guess. Look at the names below; if they are wrong, choose another encoding.</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Importing...</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>The import was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>%1 of %2 rows imported: %3 added, %4 changed, %5 unchanged.</source>
        <extracomment>The end of an import: all are numbers</extracomment>
        <translation>%1 of %2 rows imported: %3 added, %4 changed, %5 unchanged.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <extracomment>Button: stops an import that is running</extracomment>
        <translation>Cancel import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. Nobody and no license is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Users (roster): profiles and licenses. Nobody and no license is removed.</translation>
    </message>
    <message>
        <source>Administrators: the roles of those named become exactly the ones listed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Administrators: the roles of those named become exactly the ones listed.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>The file is still being read.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>The import is running.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused, so nothing can be imported. Correct the file and choose it again.</source>
        <translation>
            <numerusform>%n row is refused, so nothing can be imported. Correct the file and choose it again.</numerusform>
            <numerusform>%n rows are refused, so nothing can be imported. Correct the file and choose it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here already; there is nothing to import.</source>
        <translation>Everything in the file is here already; there is nothing to import.</translation>
    </message>
    <message>
        <source>Users (roster): profiles and licenses. FALSE takes a license away; nobody is removed.</source>
        <extracomment>What a file holds</extracomment>
        <translation>Users (roster): profiles and licenses. FALSE takes a license away; nobody is removed.</translation>
    </message>
    <message>
        <source>Or leave out the rows that are refused.</source>
        <translation>Or leave out the rows that are refused.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportOptions</name>
    <message>
        <source>&amp;Leave out the rows that are refused (%1)</source>
        <extracomment>A choice about importing a file: %1 is the number of rows</extracomment>
        <translation>&amp;Leave out the rows that are refused (%1)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <extracomment>What an import does with services that are FALSE in the file</extracomment>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>Only add</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Only add</translation>
    </message>
    <message>
        <source>Add and remove</source>
        <extracomment>What an import does with services</extracomment>
        <translation>Add and remove</translation>
    </message>
    <message>
        <source>TRUE in a license column gives the license. FALSE takes it away only if services are added and removed; an empty cell changes nothing.</source>
        <translation>TRUE in a license column gives the license. FALSE takes it away only if services are added and removed; an empty cell changes nothing.</translation>
    </message>
    <message>
        <source>&amp;Cells as they are</source>
        <extracomment>A choice about importing a file</extracomment>
        <translation>&amp;Cells as they are</translation>
    </message>
    <message>
        <source>For a file that was written with every cell as it is: an apostrophe before =, +, - or @ belongs to the cell.</source>
        <translation>For a file that was written with every cell as it is: an apostrophe before =, +, - or @ belongs to the cell.</translation>
    </message>
    <message>
        <source>These sites come with the file. Who manages each of them? Roles can be given only on sites that Control Hub manages.</source>
        <translation>These sites come with the file. Who manages each of them? Roles can be given only on sites that Control Hub manages.</translation>
    </message>
    <message>
        <source>Site Administration manages it</source>
        <translation>Site Administration manages it</translation>
    </message>
    <message>
        <source>Control Hub manages it</source>
        <translation>Control Hub manages it</translation>
    </message>
    <message>
        <source>Who manages the site %1</source>
        <extracomment>Read out: %1 is the name of a site</extracomment>
        <translation>Who manages the site %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>All rows of a file</extracomment>
        <translation>All rows</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to rows of a file (&quot;Added&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this workspace are not in the file and stay as they are.</source>
        <translation>
            <numerusform>%n person of this workspace is not in the file and stays as is.</numerusform>
            <numerusform>%n people of this workspace are not in the file and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table shows %1 of %2 rows.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>The table shows %1 of %2 rows.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the first names of a list: how many more there are</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>New licenses: %1.</source>
        <translation>New licenses: %1.</translation>
    </message>
    <message>
        <source>New sites: %1. They count as managed by Site Administration, so nobody can hold a role on them yet.</source>
        <translation>New sites: %1. They count as managed by Site Administration, so nobody can hold a role on them yet.</translation>
    </message>
    <message>
        <source>People who are absent from the file</source>
        <translation>People who are absent from the file</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of people who are absent from a file</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Administrator roles</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) administrator roles.</source>
        <translation>
            <numerusform>%n of them holds administrator roles.</numerusform>
            <numerusform>%n of them hold administrator roles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <extracomment>On a button: how many people are not in the file</extracomment>
        <translation>Absent: %1</translation>
    </message>
    <message>
        <source>Holds roles</source>
        <extracomment>In a list of people: somebody is an administrator</extracomment>
        <translation>Holds roles</translation>
    </message>
    <message>
        <source>New sites that Control Hub manages: %1.</source>
        <translation>New sites that Control Hub manages: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseBoxes</name>
    <message>
        <source>Suspended: it gives nothing at present.</source>
        <translation>Suspended: it gives nothing at present.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have it.</source>
        <translation>
            <numerusform>%n user has it.</numerusform>
            <numerusform>%n users have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDetails</name>
    <message>
        <source>Whoever holds the role %1 and this license can open the agent desktop alone: neither sign in to the management portal nor administer the contact center.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Whoever holds the role %1 and this license can open the agent desktop alone: neither sign in to the management portal nor administer the contact center.</translation>
    </message>
    <message>
        <source>Only somebody who holds that role too gives the license to such a person, or takes it away.</source>
        <translation>Only somebody who holds that role too gives the license to such a person, or takes it away.</translation>
    </message>
    <message>
        <source>It is suspended: it can&apos;t be assigned, and gives nothing to whoever has it. Whether it is suspended comes from an imported list of users.</source>
        <translation>It is suspended: it can&apos;t be assigned, and gives nothing to whoever has it. Whether it is suspended comes from an imported list of users.</translation>
    </message>
    <message>
        <source>Choose a license to see more of it.</source>
        <translation>Choose a license to see more of it.</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <extracomment>%1 is an organization</extracomment>
        <translation>sold by %1</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Nobody has it</translation>
    </message>
    <message>
        <source>Nobody has this license.</source>
        <translation>Nobody has this license.</translation>
    </message>
    <message>
        <source>Lists whoever has the license</source>
        <translation>Lists whoever has the license</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <translation>
            <numerusform>&amp;Show %n user</numerusform>
            <numerusform>&amp;Show %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>&amp;Show users</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicenseDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Enter the heading of the license.</source>
        <translation>Enter the heading of the license.</translation>
    </message>
    <message>
        <source>As its column in Control Hub&apos;s file: &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</source>
        <translation>As its column in Control Hub&apos;s file: &quot;Messaging [Subscription]&quot; or &quot;adriatic.webex.com - Meetings [Subscription]&quot;.</translation>
    </message>
    <message>
        <source>Service: %1. Subscription: %2.</source>
        <extracomment>How a heading is understood: %1 is a service such as Messaging, %2 a subscription</extracomment>
        <translation>Service: %1. Subscription: %2.</translation>
    </message>
    <message>
        <source>Service: %1. Webex site: %2. Subscription: %3.</source>
        <extracomment>How a heading is understood: %1 is a service such as Meetings, %2 a site, %3 a subscription</extracomment>
        <translation>Service: %1. Webex site: %2. Subscription: %3.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Working out what changes…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a license</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add license</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Add license</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <extracomment>Heading of a license&apos;s column in Control Hub&apos;s file</extracomment>
        <translation>&amp;Heading</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <extracomment>Service of Webex that a license is for</extracomment>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>By the heading</source>
        <translation>By the heading</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a license</extracomment>
        <translation>S&amp;old by</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds the new license</extracomment>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::LicensesPage</name>
    <message>
        <source>Suspended</source>
        <extracomment>Of a license: it can&apos;t be used at present
----------
Column: whether a license can&apos;t be used at present</extracomment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Add a license by the heading of its column in Control Hub&apos;s file</source>
        <translation>Add a license by the heading of its column in Control Hub&apos;s file</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>The page of the licenses of the organization</extracomment>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Headings of columns of licenses</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Sold by</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: how many people have a license</extracomment>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>&amp;Add license…</source>
        <extracomment>Button: adds a license</extracomment>
        <translation>&amp;Add license…</translation>
    </message>
    <message>
        <source>Add license…</source>
        <translation>Add license…</translation>
    </message>
    <message>
        <source>Show who has the license</source>
        <translation>Show who has the license</translation>
    </message>
    <message>
        <source>There are no licenses yet. Add one, or import a list of users: its columns name the licenses.</source>
        <translation>There are no licenses yet. Add one, or import a list of users: its columns name the licenses.</translation>
    </message>
    <message>
        <source>Added the license %1.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>Added the license %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListPage</name>
    <message>
        <source>Search this list</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are listed: %1 of all %2</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Nothing matches the search. Clear it to see all of the list.</source>
        <translation>Nothing matches the search. Clear it to see all of the list.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nothing matches the search and the filters.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ListTable</name>
    <message>
        <source>Order by</source>
        <extracomment>Menu: the rows are put into the order of a column</extracomment>
        <translation>Order by</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>Menu: rows that are equal so far are put into the order of another column</extracomment>
        <translation>Then by</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::MainWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Rolecall workspaces (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>About Rolecall</source>
        <translation>About Rolecall</translation>
    </message>
    <message>
        <source>Rolecall %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>Rolecall %1</translation>
    </message>
    <message>
        <source>An offline console for the administrator roles of a Webex organization. MIT licence; icons by Lucide, ISC licence.</source>
        <translation>An offline console for the administrator roles of a Webex organization. MIT licence; icons by Lucide, ISC licence.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 row(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of rows, %2 the path of a file</extracomment>
        <translation>
            <numerusform>Exported %1 row to &quot;%2&quot;.</numerusform>
            <numerusform>Exported %1 rows to &quot;%2&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 rows to the files from &quot;%2&quot; to &quot;%3&quot;.</source>
        <extracomment>%1 is a number of rows, %2 and %3 are the paths of the first and the last file</extracomment>
        <translation>Exported %1 rows to the files from &quot;%2&quot; to &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Go back...</source>
        <extracomment>Button: restores the backup that was made before another one was restored</extracomment>
        <translation>Go back...</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <extracomment>After what was exported: %1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Seal %1</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::MessageBar</name>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the number of a rule, such as R6</extracomment>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>A workspace is one file that holds the users and administrators of one organization. It starts with its first full administrator, who can add everybody else.</source>
        <translation>A workspace is one file that holds the users and administrators of one organization. It starts with its first full administrator, who can add everybody else.</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>&amp;Organization name</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Time zone</translation>
    </message>
    <message>
        <source>Roles that end on a date end at midnight of this time zone.</source>
        <translation>Roles that end on a date end at midnight of this time zone.</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>First full administrator</translation>
    </message>
    <message>
        <source>F&amp;irst name</source>
        <translation>F&amp;irst name</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Last name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Browse...</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Create workspace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a file for the new workspace</source>
        <translation>Choose a file for the new workspace</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Rolecall workspaces (*.rolecall)</translation>
    </message>
    <message>
        <source>Enter the administrator&apos;s e-mail address.</source>
        <translation>Enter the administrator&apos;s e-mail address.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s name.</source>
        <translation>Enter the organization&apos;s name.</translation>
    </message>
    <message>
        <source>Enter a first name, a last name or both.</source>
        <translation>Enter a first name, a last name or both.</translation>
    </message>
    <message>
        <source>Choose where the workspace is kept.</source>
        <translation>Choose where the workspace is kept.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationDialog</name>
    <message>
        <source>Sells services to the organization in use or manages its subscription.</source>
        <translation>Sells services to the organization in use or manages its subscription.</translation>
    </message>
    <message>
        <source>Its people can be external administrators of the organization in use.</source>
        <translation>Its people can be external administrators of the organization in use.</translation>
    </message>
    <message>
        <source>Signed itself up for free; its people can be external administrators all the same.</source>
        <translation>Signed itself up for free; its people can be external administrators all the same.</translation>
    </message>
    <message>
        <source>Webex&apos;s pool of private accounts, from which nobody can be an external administrator.</source>
        <translation>Webex&apos;s pool of private accounts, from which nobody can be an external administrator.</translation>
    </message>
    <message>
        <source>Is administered in this file too, with users, roles and a log of its own.</source>
        <translation>Is administered in this file too, with users, roles and a log of its own.</translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation>Enter the name of the organization.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that answers a question: adds an organization
----------
Button: adds the new organization</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add organization</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Add organization</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>Label of a choice: partner, customer and so on</extracomment>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <extracomment>Label of a field for e-mail domains</extracomment>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>The domains of its e-mail addresses, separated by commas.</source>
        <translation>The domains of its e-mail addresses, separated by commas.</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>Manages the &amp;subscription</translation>
    </message>
    <message>
        <source>Its sale is a&amp;ctive</source>
        <translation>Its sale is a&amp;ctive</translation>
    </message>
    <message>
        <source>First full administrator</source>
        <translation>First full administrator</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;First name</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Last name</translation>
    </message>
    <message>
        <source>An own user of the new customer, or somebody of a partner who is known here.</source>
        <translation>An own user of the new customer, or somebody of a partner who is known here.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationSwitch</name>
    <message>
        <source>Switching to another organization</source>
        <translation>Switching to another organization</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OrganizationsPage</name>
    <message>
        <source>Says whether the partner manages the subscription and whether its sale is active.</source>
        <translation>Says whether the partner manages the subscription and whether its sale is active.</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>Choose a partner in the list.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Page with the organizations</extracomment>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of columns of organizations; the last one is whether it is the one that is worked on</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>Add organization…</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>Change relation…</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization is known here yet.</source>
        <translation>No organization is known here yet.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>%1 is the name of an organization</extracomment>
        <translation>%1 is added.</translation>
    </message>
    <message>
        <source>The relation to %1 is changed.</source>
        <extracomment>%1 is the name of a partner</extracomment>
        <translation>The relation to %1 is changed.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OutboxPage</name>
    <message>
        <source>Choose users, then send them activation e-mails from there</source>
        <translation>Choose users, then send them activation e-mails from there</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Choose an e-mail first.</translation>
    </message>
    <message>
        <source>Put another e-mail to the same people into the outbox</source>
        <translation>Put another e-mail to the same people into the outbox</translation>
    </message>
    <message>
        <source>Write the e-mails as files for a mail program</source>
        <translation>Write the e-mails as files for a mail program</translation>
    </message>
    <message>
        <source>There is no e-mail that could be exported.</source>
        <translation>There is no e-mail that could be exported.</translation>
    </message>
    <message>
        <source>A newer e-mail to this person has left the outbox; choose that one.</source>
        <translation>A newer e-mail to this person has left the outbox; choose that one.</translation>
    </message>
    <message>
        <source>Choose one e-mail first.</source>
        <translation>Choose one e-mail first.</translation>
    </message>
    <message>
        <source>A mail program has sent it</source>
        <translation>A mail program has sent it</translation>
    </message>
    <message>
        <source>A mail program could not send it</source>
        <translation>A mail program could not send it</translation>
    </message>
    <message>
        <source>Receiver</source>
        <extracomment>Columns of the outbox: who gets the e-mail, address, state, when and by whom it was put there</extracomment>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Queued at</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Choose &amp;users</source>
        <extracomment>Button: leads to the list of users</extracomment>
        <translation>Choose &amp;users</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button: asks whether an activation e-mail is to be sent once more</extracomment>
        <translation>Send a&amp;gain…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes e-mails to files</extracomment>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <extracomment>Button</extracomment>
        <translation>Mark as &amp;sent</translation>
    </message>
    <message>
        <source>Mark as fa&amp;iled</source>
        <extracomment>Button</extracomment>
        <translation>Mark as fa&amp;iled</translation>
    </message>
    <message>
        <source>E&amp;xport activation e-mails…</source>
        <extracomment>Menu entry: writes e-mails to files</extracomment>
        <translation>E&amp;xport activation e-mails…</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text of the e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s), %2 waiting</source>
        <extracomment>%1 is a number of e-mails, %2 how many of them wait to be exported</extracomment>
        <translation>
            <numerusform>%1 e-mail, %2 waiting</numerusform>
            <numerusform>%1 e-mails, %2 waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>No activation e-mail was queued yet. Choose users in their list, then Send activation e-mail.</source>
        <translation>No activation e-mail was queued yet. Choose users in their list, then Send activation e-mail.</translation>
    </message>
    <message>
        <source>Put another activation e-mail to %1 into the outbox?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Put another activation e-mail to %1 into the outbox?</translation>
    </message>
    <message numerus="yes">
        <source>Put another activation e-mail to each of %1 people into the outbox?</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Put another activation e-mail to %1 person into the outbox?</numerusform>
            <numerusform>Put another activation e-mail to each of %1 people into the outbox?</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves with the next export.</source>
        <translation>It leaves with the next export.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button: queues another activation e-mail</extracomment>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>It waits in the outbox now.</source>
        <translation>It waits in the outbox now.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 e-mail(s) to &quot;%2&quot;.</source>
        <extracomment>%1 is a number of e-mails, %2 the path of a file or folder</extracomment>
        <translation>
            <numerusform>Wrote %1 e-mail to &quot;%2&quot;.</numerusform>
            <numerusform>Wrote %1 e-mails to &quot;%2&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as sent.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Marked the e-mail to %1 as sent.</translation>
    </message>
    <message>
        <source>Marked the e-mail to %1 as failed.</source>
        <translation>Marked the e-mail to %1 as failed.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: activation e-mails</extracomment>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>To %1, %2
Language: %3
%4 since %5</source>
        <extracomment>%1 is a name, %2 an e-mail address, %3 a language, %4 what became of the e-mail, %5 a date and time</extracomment>
        <translation>To %1, %2
Language: %3
%4 since %5</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OverviewPage</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a role, %2 a Webex site</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Until %1: today is the last day</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Until %1: today is the last day</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: %2 day(s) more</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>
            <numerusform>Until %1: %2 day more</numerusform>
            <numerusform>Until %1: %2 days more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody tried to do</extracomment>
        <translation>%1 (refused)</translation>
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
        <translation>%1 · Rule %2</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>The organization</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Administrators by role</source>
        <translation>Administrators by role</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>How many findings nobody has accepted</extracomment>
        <translation>Findings</translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 open</numerusform>
            <numerusform>%1 open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No finding is open; %1 accepted.</source>
        <extracomment>%1 is a number of findings</extracomment>
        <translation>
            <numerusform>No finding is open; %1 accepted.</numerusform>
            <numerusform>No finding is open; %1 accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: the roles are as the rules advise.</source>
        <translation>Nothing was found: the roles are as the rules advise.</translation>
    </message>
    <message>
        <source>All fi&amp;ndings</source>
        <translation>All fi&amp;ndings</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Heading: roles that end by themselves within 30 days</extracomment>
        <translation>Ends soon</translation>
    </message>
    <message numerus="yes">
        <source>No role ends within %1 day(s).</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>No role ends within %1 day.</numerusform>
            <numerusform>No role ends within %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more end(s) within 30 days.</source>
        <extracomment>%1 is a number of roles</extracomment>
        <translation>
            <numerusform>%1 more ends within 30 days.</numerusform>
            <numerusform>%1 more end within 30 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Last changes</translation>
    </message>
    <message>
        <source>All of the &amp;log</source>
        <translation>All of the &amp;log</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Your roles</translation>
    </message>
    <message>
        <source>What you &amp;may do…</source>
        <translation>What you &amp;may do…</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page: what is worth knowing at first sight</extracomment>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::OwnAccessDialog</name>
    <message>
        <source>Your own access</source>
        <translation>Your own access</translation>
    </message>
    <message>
        <source>What your roles let you do</source>
        <translation>What your roles let you do</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PastePeopleDialog</name>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>%n person found.</numerusform>
            <numerusform>%n people found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Looking for them…</translation>
    </message>
    <message>
        <source>There is no e-mail address in the text yet.</source>
        <translation>There is no e-mail address in the text yet.</translation>
    </message>
    <message>
        <source>&amp;Not found here (%1)</source>
        <translation>&amp;Not found here (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n people</source>
        <extracomment>Button: selects so many people in the list</extracomment>
        <translation>
            <numerusform>&amp;Select %n person</numerusform>
            <numerusform>&amp;Select %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people by e-mail</source>
        <extracomment>Title of a dialog: a list of e-mails tells who is to be selected</extracomment>
        <translation>Select people by e-mail</translation>
    </message>
    <message>
        <source>&amp;E-mails, separated by anything; names beside them do no harm</source>
        <translation>&amp;E-mails, separated by anything; names beside them do no harm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleActions</name>
    <message>
        <source>Select at least one user.</source>
        <translation>Select at least one user.</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Saved the licenses of %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleDialog</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Working out what changes…</translation>
    </message>
    <message>
        <source>This was cancelled before it was worked out what changes.</source>
        <translation>This was cancelled before it was worked out what changes.</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <extracomment>Button: works out once more what a change would do</extracomment>
        <translation>Work it out again</translation>
    </message>
    <message>
        <source>This is being done…</source>
        <translation>This is being done…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be done: nobody changes, %n person(s) are refused.</source>
        <translation>
            <numerusform>Nothing can be done: nobody changes, %n person is refused.</numerusform>
            <numerusform>Nothing can be done: nobody changes, %n people are refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are refused. Leave them out, or choose something else.</source>
        <translation>
            <numerusform>%n person is refused. Leave that person out, or choose something else.</numerusform>
            <numerusform>%n people are refused. Leave them out, or choose something else.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out the people who are refused (%1)</source>
        <translation>&amp;Leave out the people who are refused (%1)</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>This was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why something is done; goes into the log</extracomment>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleLicensesDialog</name>
    <message>
        <source>Suspended</source>
        <extracomment>About a license: nobody can be given it now</extracomment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>There are no licenses that you could assign.</source>
        <translation>There are no licenses that you could assign.</translation>
    </message>
    <message>
        <source>Choose licenses to assign or to take.</source>
        <translation>Choose licenses to assign or to take.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Licenses</translation>
    </message>
    <message numerus="yes">
        <source>Change the licenses of %n people</source>
        <translation>
            <numerusform>Change the licenses of %n person</numerusform>
            <numerusform>Change the licenses of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the licenses of %n people.</source>
        <translation>
            <numerusform>Changed the licenses of %n person.</numerusform>
            <numerusform>Changed the licenses of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives licenses to so many people</extracomment>
        <translation>
            <numerusform>&amp;Assign to %n person</numerusform>
            <numerusform>&amp;Assign to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes licenses from so many people</extracomment>
        <translation>
            <numerusform>&amp;Take from %n person</numerusform>
            <numerusform>&amp;Take from %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes licenses of so many people</extracomment>
        <translation>
            <numerusform>&amp;Change %n person</numerusform>
            <numerusform>&amp;Change %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePlanDialog</name>
    <message>
        <source>Take everything</source>
        <extracomment>Title of a dialog: roles and licenses of somebody who leaves</extracomment>
        <translation>Take everything</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <extracomment>Title of a dialog: the status of people</extracomment>
        <translation>Set inactive</translation>
    </message>
    <message>
        <source>Remove people</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Remove people</translation>
    </message>
    <message>
        <source>Send activation e-mails</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Send activation e-mails</translation>
    </message>
    <message numerus="yes">
        <source>Take all roles and licenses from %n people who leave, and set them inactive?</source>
        <translation>
            <numerusform>Take all roles and licenses from %n person who leaves, and set the person inactive?</numerusform>
            <numerusform>Take all roles and licenses from %n people who leave, and set them inactive?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n people to Inactive?</source>
        <translation>
            <numerusform>Set the status of %n person to Inactive?</numerusform>
            <numerusform>Set the status of %n people to Inactive?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people with all their roles and licenses?</source>
        <translation>
            <numerusform>Remove %n person with all roles and licenses?</numerusform>
            <numerusform>Remove %n people with all their roles and licenses?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox?</source>
        <translation>
            <numerusform>Put activation e-mails to %n person into the outbox?</numerusform>
            <numerusform>Put activation e-mails to %n people into the outbox?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n people</source>
        <extracomment>Button: takes roles and licenses from so many people who leave</extracomment>
        <translation>
            <numerusform>&amp;Take everything from %n person</numerusform>
            <numerusform>&amp;Take everything from %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n people inactive</source>
        <extracomment>Button: the status of so many people becomes Inactive</extracomment>
        <translation>
            <numerusform>&amp;Set %n person inactive</numerusform>
            <numerusform>&amp;Set %n people inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people</source>
        <extracomment>Button: removes so many people</extracomment>
        <translation>
            <numerusform>Re&amp;move %n person</numerusform>
            <numerusform>Re&amp;move %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %n people</source>
        <extracomment>Button: puts so many activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>&amp;Send to %n person</numerusform>
            <numerusform>&amp;Send to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took everything from %n people.</source>
        <translation>
            <numerusform>Took everything from %n person.</numerusform>
            <numerusform>Took everything from %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n people inactive.</source>
        <translation>
            <numerusform>Set %n person inactive.</numerusform>
            <numerusform>Set %n people inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people.</source>
        <translation>
            <numerusform>Removed %n person.</numerusform>
            <numerusform>Removed %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put activation e-mails to %n people into the outbox.</source>
        <translation>
            <numerusform>Put activation e-mails to %n person into the outbox.</numerusform>
            <numerusform>Put activation e-mails to %n people into the outbox.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Send &amp;again</translation>
    </message>
    <message>
        <source>Also to people to whom an activation e-mail waits or was sent already.</source>
        <translation>Also to people to whom an activation e-mail waits or was sent already.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeoplePreview</name>
    <message>
        <source>People and what happens to them</source>
        <translation>People and what happens to them</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All people of a preview</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button: %1 is what happens to people (&quot;Refused&quot;), %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table shows %1 of %2 people; everybody who is refused is among them.</source>
        <extracomment>Below a table: both are numbers</extracomment>
        <translation>The table shows %1 of %2 people; everybody who is refused is among them.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PeopleRolesDialog</name>
    <message>
        <source>%1 (managed by Site Administration)</source>
        <translation>%1 (managed by Site Administration)</translation>
    </message>
    <message>
        <source>Choose at least one site for the roles on sites.</source>
        <translation>Choose at least one site for the roles on sites.</translation>
    </message>
    <message>
        <source>Choose roles to assign or to take.</source>
        <translation>Choose roles to assign or to take.</translation>
    </message>
    <message numerus="yes">
        <source>Change the administrator roles of %n people</source>
        <translation>
            <numerusform>Change the administrator roles of %n person</numerusform>
            <numerusform>Change the administrator roles of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Changed the roles of %n person.</numerusform>
            <numerusform>Changed the roles of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n people</source>
        <extracomment>Button: gives roles to so many people</extracomment>
        <translation>
            <numerusform>&amp;Assign to %n person</numerusform>
            <numerusform>&amp;Assign to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take from %n people</source>
        <extracomment>Button: takes roles from so many people</extracomment>
        <translation>
            <numerusform>&amp;Take from %n person</numerusform>
            <numerusform>&amp;Take from %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n people</source>
        <extracomment>Button: gives and takes roles of so many people</extracomment>
        <translation>
            <numerusform>&amp;Change %n person</numerusform>
            <numerusform>&amp;Change %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>On these &amp;sites</source>
        <translation>On these &amp;sites</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given</extracomment>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Last day of the roles that are given</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonDialogs</name>
    <message>
        <source>Saved the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Saved the roles of %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>Saved the profile of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Saved the profile of %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removed %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonLicensesDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved</source>
        <translation>This can&apos;t be saved</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <extracomment>A license that is assigned</extracomment>
        <translation>Assigned: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>A license that is taken away</extracomment>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Working out what changes…</translation>
    </message>
    <message>
        <source>The licenses of this user can&apos;t be read.</source>
        <translation>The licenses of this user can&apos;t be read.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of licenses</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Licenses of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Licenses of %1</translation>
    </message>
    <message>
        <source>There is no license that you could assign. Add licenses on the page of them, or import a list of users.</source>
        <translation>There is no license that you could assign. Add licenses on the page of them, or import a list of users.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a license is assigned or removed; goes into the log</extracomment>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPanel</name>
    <message>
        <source>Select a user to see roles, access and history.</source>
        <translation>Select a user to see roles, access and history.</translation>
    </message>
    <message>
        <source>This user is no longer in the workspace.</source>
        <translation>This user is no longer in the workspace.</translation>
    </message>
    <message>
        <source>Change the profile of this user</source>
        <translation>Change the profile of this user</translation>
    </message>
    <message>
        <source>Remove this user from the workspace (Del)</source>
        <translation>Remove this user from the workspace (Del)</translation>
    </message>
    <message>
        <source>Selected user</source>
        <translation>Selected user</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab: what a person may do</extracomment>
        <translation>Access</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: what was done to a person&apos;s record</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a user&apos;s profile</extracomment>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <extracomment>Button: removes a user</extracomment>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>Report on this user</source>
        <translation>Report on this user</translation>
    </message>
    <message>
        <source>Save or print the access of this user</source>
        <translation>Save or print the access of this user</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PersonPicker</name>
    <message>
        <source>Nobody matches. Type some of the name or of the e-mail.</source>
        <translation>Nobody matches. Type some of the name or of the e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match(es). Type more of the name or of the e-mail to see them.</source>
        <translation>
            <numerusform>%n more match. Type more of the name or of the e-mail to see it.</numerusform>
            <numerusform>%n more matches. Type more of the name or of the e-mail to see them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the e-mail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name or e-mail</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>People who match</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PlannedRoles</name>
    <message>
        <source>Until when a role is held makes no difference here.</source>
        <translation>Until when a role is held makes no difference here.</translation>
    </message>
    <message>
        <source>Tick what is to be compared. Nothing is changed.</source>
        <translation>Tick what is to be compared. Nothing is changed.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::PrivilegePicker</name>
    <message>
        <source>Others</source>
        <extracomment>Heading of the privileges that stand in no table</extracomment>
        <translation>Others</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a privilege, %2 the group that it belongs to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Search privileges</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privileges</translation>
    </message>
    <message>
        <source>No privilege is called that. Type some of its name in any of the four languages.</source>
        <translation>No privilege is called that. Type some of its name in any of the four languages.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ProfileView</name>
    <message>
        <source>Edit &amp;roles…</source>
        <extracomment>Button: opens the role editor</extracomment>
        <translation>Edit &amp;roles…</translation>
    </message>
    <message>
        <source>Give and take administrator roles (F4)</source>
        <translation>Give and take administrator roles (F4)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <extracomment>%1 is a license that can&apos;t be used at present</extracomment>
        <translation>%1 (suspended)</translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <extracomment>Button: opens the licenses of a person for change</extracomment>
        <translation>&amp;Licenses…</translation>
    </message>
    <message>
        <source>Assign and remove licenses</source>
        <translation>Assign and remove licenses</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RecordProvisioningDialog</name>
    <message>
        <source>%1 holds the provisioning role here already.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 holds the provisioning role here already.</translation>
    </message>
    <message>
        <source>Recorded that %1 took the provisioning role.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Recorded that %1 took the provisioning role.</translation>
    </message>
    <message>
        <source>Record what a partner did outside</source>
        <translation>Record what a partner did outside</translation>
    </message>
    <message>
        <source>Record provisioning</source>
        <extracomment>Title of a dialog: a partner took the provisioning role by itself</extracomment>
        <translation>Record provisioning</translation>
    </message>
    <message>
        <source>A partner whose sale is active takes the provisioning role by itself when it handles an order, and can do so again after it was removed. Nobody gives the role here: this records that it happened, granted by the partner (Rule R26).</source>
        <translation>A partner whose sale is active takes the provisioning role by itself when it handles an order, and can do so again after it was removed. Nobody gives the role here: this records that it happened, granted by the partner (Rule R26).</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <extracomment>Button: records what a partner did</extracomment>
        <translation>Recor&amp;d</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RelationDialog</name>
    <message>
        <source>Otherwise they stay and show up as findings.</source>
        <translation>Otherwise they stay and show up as findings.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>This touches no external administrator.</source>
        <translation>This touches no external administrator.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message>
        <source>Change relation</source>
        <extracomment>Title of a dialog: what a partner is to the organization</extracomment>
        <translation>Change relation</translation>
    </message>
    <message>
        <source>Manages the &amp;subscription</source>
        <translation>Manages the &amp;subscription</translation>
    </message>
    <message>
        <source>Its sale is &amp;active</source>
        <translation>Its sale is &amp;active</translation>
    </message>
    <message>
        <source>&amp;What changes for external administrators</source>
        <translation>&amp;What changes for external administrators</translation>
    </message>
    <message>
        <source>&amp;Remove the roles that give nothing any more</source>
        <translation>&amp;Remove the roles that give nothing any more</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ReportAction</name>
    <message>
        <source>Save report on a&amp;dministrators today as PDF…</source>
        <extracomment>Menu entry: writes a report on who holds which roles</extracomment>
        <translation>Save report on a&amp;dministrators today as PDF…</translation>
    </message>
    <message>
        <source>Save access of the person as PDF…</source>
        <extracomment>Menu entry: writes a report on what the chosen person may do</extracomment>
        <translation>Save access of the person as PDF…</translation>
    </message>
    <message>
        <source>Save extract of the audit log as PDF…</source>
        <extracomment>Menu entry: writes a report with the records that pass the filters</extracomment>
        <translation>Save extract of the audit log as PDF…</translation>
    </message>
    <message>
        <source>&amp;Print report on administrators today…</source>
        <extracomment>Menu entry: prints a report on who holds which roles</extracomment>
        <translation>&amp;Print report on administrators today…</translation>
    </message>
    <message>
        <source>Print access of the person…</source>
        <extracomment>Menu entry: prints a report on what the chosen person may do</extracomment>
        <translation>Print access of the person…</translation>
    </message>
    <message>
        <source>Print extract of the audit log…</source>
        <extracomment>Menu entry: prints a report with the records that pass the filters</extracomment>
        <translation>Print extract of the audit log…</translation>
    </message>
    <message>
        <source>Report on administrators today</source>
        <translation>Report on administrators today</translation>
    </message>
    <message>
        <source>Access of a person</source>
        <translation>Access of a person</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Extract of the audit log</translation>
    </message>
    <message>
        <source>administrators today</source>
        <extracomment>Part of a file name</extracomment>
        <translation>administrators today</translation>
    </message>
    <message>
        <source>access</source>
        <extracomment>Part of a file name: what a person may do</extracomment>
        <translation>access</translation>
    </message>
    <message>
        <source>extract of the audit log</source>
        <extracomment>Part of a file name</extracomment>
        <translation>extract of the audit log</translation>
    </message>
    <message>
        <source>Saved the report to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Saved the report to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Printed the report.</source>
        <translation>Printed the report.</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, on paper</source>
        <translation>Who holds which roles now, and the open findings, on paper</translation>
    </message>
    <message>
        <source>Who holds which roles now, and the open findings, as a file to keep</source>
        <translation>Who holds which roles now, and the open findings, as a file to keep</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, on paper</source>
        <translation>Which roles the person holds, what they allow, and why, on paper</translation>
    </message>
    <message>
        <source>Which roles the person holds, what they allow, and why, as a file to keep</source>
        <translation>Which roles the person holds, what they allow, and why, as a file to keep</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, on paper</source>
        <translation>The records that pass the filters, with the seal of the log, on paper</translation>
    </message>
    <message>
        <source>The records that pass the filters, with the seal of the log, as a file to keep</source>
        <translation>The records that pass the filters, with the seal of the log, as a file to keep</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Printing the report…</translation>
    </message>
    <message>
        <source>Save what is to be carried over as &amp;PDF…</source>
        <extracomment>Menu entry: writes a report on what is still to be done in Control Hub</extracomment>
        <translation>Save what is to be carried over as &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint what is to be carried over…</source>
        <extracomment>Menu entry: prints what is still to be done in Control Hub</extracomment>
        <translation>P&amp;rint what is to be carried over…</translation>
    </message>
    <message>
        <source>To carry over to Control Hub</source>
        <translation>To carry over to Control Hub</translation>
    </message>
    <message>
        <source>to carry over</source>
        <extracomment>Part of a file name: changes that are still to be made in Control Hub</extracomment>
        <translation>to carry over</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, on paper</source>
        <translation>The steps by person, with boxes to tick, on paper</translation>
    </message>
    <message>
        <source>The steps by person, with boxes to tick, as a file to keep</source>
        <translation>The steps by person, with boxes to tick, as a file to keep</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>&amp;Backups of this workspace, newest first:</source>
        <translation>&amp;Backups of this workspace, newest first:</translation>
    </message>
    <message>
        <source>Backups of this workspace, newest first</source>
        <translation>Backups of this workspace, newest first</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Headings of the list of backups: when, why and how large</extracomment>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Why it was made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>None has been made by itself yet. Choose a file that you backed up to.</source>
        <translation>None has been made by itself yet. Choose a file that you backed up to.</translation>
    </message>
    <message>
        <source>&amp;Other file...</source>
        <extracomment>Button: chooses a backup that is not in the list</extracomment>
        <translation>&amp;Other file...</translation>
    </message>
    <message>
        <source>All changes made since then are taken back, and the log says so: it keeps every record. External administrators who were revoked since then stay revoked. Before that, a backup is made of the workspace as it is now, so that you can go back.</source>
        <translation>All changes made since then are taken back, and the log says so: it keeps every record. External administrators who were revoked since then stay revoked. Before that, a backup is made of the workspace as it is now, so that you can go back.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: puts a backup back</extracomment>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <extracomment>In the list of backups: a file that somebody chose; %1 is its name</extracomment>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Rolecall workspaces (*.rolecall)</source>
        <translation>Rolecall workspaces (*.rolecall)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading and checking this backup...</source>
        <translation>Reading and checking this backup...</translation>
    </message>
    <message numerus="yes">
        <source>%n external administrator(s) revoked since then would not come back.</source>
        <translation>
            <numerusform>%n external administrator revoked since then would not come back.</numerusform>
            <numerusform>%n external administrators revoked since then would not come back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Restoring...</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing was changed.</source>
        <translation>Nothing was restored, and nothing was changed.</translation>
    </message>
    <message>
        <source>It has the workspace as it was on %1. Users in it: %2; now: %3.</source>
        <extracomment>%1 is a date and a time, the others are numbers of users</extracomment>
        <translation>It has the workspace as it was on %1. Users in it: %2; now: %3.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RevokeExternalDialog</name>
    <message>
        <source>Re&amp;voke</source>
        <extracomment>Button: takes all rights of an external administrator</extracomment>
        <translation>Re&amp;voke</translation>
    </message>
    <message>
        <source>Revoked the administrator rights of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Revoked the administrator rights of %1.</translation>
    </message>
    <message>
        <source>Revoke the administrator rights of %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Revoke the administrator rights of %1?</translation>
    </message>
    <message>
        <source>All roles are taken, and the record of this external administrator is deleted. To come back, the person must be added anew (Rule R24).</source>
        <translation>All roles are taken, and the record of this external administrator is deleted. To come back, the person must be added anew (Rule R24).</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleCellDetails</name>
    <message>
        <source>by all roles together: %1</source>
        <extracomment>Beside somebody who has a privilege; %1 is a level such as &quot;Full access&quot;</extracomment>
        <translation>by all roles together: %1</translation>
    </message>
    <message>
        <source>Pri&amp;vilege:</source>
        <extracomment>Which of the privileges of a place of a table is explained</extracomment>
        <translation>Pri&amp;vilege:</translation>
    </message>
    <message>
        <source>Privilege</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>About this place of the table</source>
        <extracomment>The part of the page that explains a place of a table</extracomment>
        <translation>About this place of the table</translation>
    </message>
    <message>
        <source>Not applicable: nobody of this kind of organization can hold this role.</source>
        <translation>Not applicable: nobody of this kind of organization can hold this role.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Facts about a place of a table: how far a privilege goes</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Users of</source>
        <extracomment>Facts about a place of a table: the kind of organization that the holders of a role come from</extracomment>
        <translation>Users of</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>Facts about a place of a table</extracomment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Facts about a place of a table: where it is from</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>Facts about a place of a table: how sure it is</extracomment>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Not confirmed: what stands here is a guess, because the source does not tell it. Check it before you rely on it.</source>
        <translation>Not confirmed: what stands here is a guess, because the source does not tell it. Check it before you rely on it.</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>What would give it</translation>
    </message>
    <message>
        <source>What else would give it</source>
        <translation>What else would give it</translation>
    </message>
    <message>
        <source>No other role gives this to the same people.</source>
        <translation>No other role gives this to the same people.</translation>
    </message>
    <message>
        <source>Who has it this way</source>
        <translation>Who has it this way</translation>
    </message>
    <message>
        <source>Nobody: this role does not give it.</source>
        <translation>Nobody: this role does not give it.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <translation>
            <numerusform>And %1 more.</numerusform>
            <numerusform>And %1 more.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Show them in the list</translation>
    </message>
    <message>
        <source>Nobody whom you see has it this way.</source>
        <translation>Nobody whom you see has it this way.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleEditorDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Working out what changes…</translation>
    </message>
    <message>
        <source>The roles of this user can&apos;t be read.</source>
        <translation>The roles of this user can&apos;t be read.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a change of roles</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Administrator roles of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Administrator roles of %1</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of a role that is given or whose end is changed</extracomment>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Last day of the roles that are given</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Why a role is given; goes into the log</extracomment>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This can&apos;t be saved; &quot;What changes&quot; says why.</source>
        <translation>This can&apos;t be saved; &quot;What changes&quot; says why.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTableSheetAction</name>
    <message>
        <source>Save the table that is shown, with its legend, as a PDF file</source>
        <translation>Save the table that is shown, with its legend, as a PDF file</translation>
    </message>
    <message>
        <source>Print the table that is shown, with its legend</source>
        <translation>Print the table that is shown, with its legend</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <extracomment>Button: writes a table of roles and privileges</extracomment>
        <translation>Save table as PDF…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <extracomment>Button: prints a table of roles and privileges</extracomment>
        <translation>Print table…</translation>
    </message>
    <message>
        <source>Save the table of roles</source>
        <translation>Save the table of roles</translation>
    </message>
    <message>
        <source>roles</source>
        <extracomment>Part of a file name</extracomment>
        <translation>roles</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print the table of roles</source>
        <translation>Print the table of roles</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Writing the table…</translation>
    </message>
    <message>
        <source>Printing the table…</source>
        <translation>Printing the table…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RoleTablesView</name>
    <message>
        <source>Saved the table to &quot;%1&quot;.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Saved the table to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Handed the table to the printer.</source>
        <translation>Handed the table to the printer.</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>Tab: the four tables of roles and privileges</extracomment>
        <translation>Tables</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <extracomment>Which of the tables is shown</extracomment>
        <translation>&amp;Table:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
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
        <translation>Roles</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <extracomment>Which of the roles is explained</extracomment>
        <translation>&amp;Role:</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>About the role</source>
        <translation>About the role</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Facts about a role: what kind it is</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name when external</source>
        <extracomment>Facts about a role: its name when an external administrator holds it</extracomment>
        <translation>Name when external</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Facts about a role: for the organization or for sites</extracomment>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Can be given to users of</source>
        <extracomment>Facts about a role: to users of which kinds of organizations it can be given</extracomment>
        <translation>Can be given to users of</translation>
    </message>
    <message>
        <source>In Control Hub&apos;s files</source>
        <extracomment>Facts about a role: its name in the files of Control Hub</extracomment>
        <translation>In Control Hub&apos;s files</translation>
    </message>
    <message>
        <source>In Webex&apos;s API</source>
        <extracomment>Facts about a role: its id in Webex&apos;s programming interface</extracomment>
        <translation>In Webex&apos;s API</translation>
    </message>
    <message>
        <source>It has no id there</source>
        <translation>It has no id there</translation>
    </message>
    <message>
        <source>What it gives to users of: %1</source>
        <extracomment>Heading of privileges; %1 is a list of kinds of organizations</extracomment>
        <translation>What it gives to users of: %1</translation>
    </message>
    <message>
        <source>Nothing by itself.</source>
        <translation>Nothing by itself.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <extracomment>Button: leads to the people who hold a role, in the list of users</extracomment>
        <translation>&amp;Show them in the list</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Nobody whom you see holds it.</source>
        <translation>Nobody whom you see holds it.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page: what the roles mean</extracomment>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SameRolesDialog</name>
    <message>
        <source>Choose the person whose roles are to be given.</source>
        <translation>Choose the person whose roles are to be given.</translation>
    </message>
    <message>
        <source>Same roles as…</source>
        <extracomment>Title of a dialog: roles as somebody else holds them</extracomment>
        <translation>Same roles as…</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people the roles that somebody else holds</source>
        <translation>
            <numerusform>Give %n person the roles that somebody else holds</numerusform>
            <numerusform>Give %n people the roles that somebody else holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give the same roles to %n people</source>
        <extracomment>Button: gives so many people the roles that another person holds</extracomment>
        <translation>
            <numerusform>&amp;Give the same roles to %n person</numerusform>
            <numerusform>&amp;Give the same roles to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people.</source>
        <translation>
            <numerusform>Changed the roles of %n person.</numerusform>
            <numerusform>Changed the roles of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n people the roles of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>Gave %n person the roles of %1.</numerusform>
            <numerusform>Gave %n people the roles of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person who holds the roles</source>
        <translation>&amp;Person who holds the roles</translation>
    </message>
    <message>
        <source>Also &amp;take their other roles</source>
        <translation>Also &amp;take their other roles</translation>
    </message>
    <message>
        <source>Afterwards they hold exactly the roles that this person holds.</source>
        <translation>Afterwards they hold exactly the roles that this person holds.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SaveFilterDialog</name>
    <message>
        <source>There are saved filters of this name.</source>
        <translation>There are saved filters of this name.</translation>
    </message>
    <message>
        <source>Search, filters and order are kept on this computer, for you alone.</source>
        <translation>Search, filters and order are kept on this computer, for you alone.</translation>
    </message>
    <message>
        <source>Replace the saved filters &quot;%1&quot;?</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Replace the saved filters &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Save filters</translation>
    </message>
    <message>
        <source>&amp;Name of these filters:</source>
        <translation>&amp;Name of these filters:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SavedFilters</name>
    <message>
        <source>No saved filters yet</source>
        <extracomment>Menu: no filter has been saved yet</extracomment>
        <translation>No saved filters yet</translation>
    </message>
    <message>
        <source>&amp;Save these filters…</source>
        <extracomment>Menu: keeps search, filters and order under a name</extracomment>
        <translation>&amp;Save these filters…</translation>
    </message>
    <message>
        <source>First search or choose filters.</source>
        <translation>First search or choose filters.</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <extracomment>Menu with the names of saved filters</extracomment>
        <translation>&amp;Remove a saved filter</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>Button with a menu; &amp;: its key</extracomment>
        <translation>Sa&amp;ved filters</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Filters that you have kept under a name</source>
        <translation>Filters that you have kept under a name</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SealButton</name>
    <message>
        <source>Seal %1</source>
        <extracomment>%1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Seal %1</translation>
    </message>
    <message>
        <source>Number and hash of the newest record of the audit log. Noted elsewhere, they show later whether the log was cut or written anew since. Press to copy them.</source>
        <translation>Number and hash of the newest record of the audit log. Noted elsewhere, they show later whether the log was cut or written anew since. Press to copy them.</translation>
    </message>
    <message>
        <source>Copied the seal %1 to the clipboard.</source>
        <extracomment>%1 is number and hash of the newest record of the audit log</extracomment>
        <translation>Copied the seal %1 to the clipboard.</translation>
    </message>
    <message>
        <source>Copy the seal</source>
        <extracomment>Button: puts number and hash of the newest record on the clipboard</extracomment>
        <translation>Copy the seal</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingEditor</name>
    <message>
        <source>%1 to %2, at first %3</source>
        <extracomment>%1 and %2 are the smallest and the largest number that may be entered, %3 the one at first</extracomment>
        <translation>%1 to %2, at first %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Page with the settings</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>This organization</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>Text in lists and dialogs is this large.</source>
        <translation>Text in lists and dialogs is this large.</translation>
    </message>
    <message>
        <source>%1 pt (%2 %)</source>
        <extracomment>Size of the text: %1 points, %2 percent of the usual size</extracomment>
        <translation>%1 pt (%2 %)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <extracomment>%1 is what a setting says, as a sentence without a full stop</extracomment>
        <translation>Saved: %1.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Headings of the list of keyboard shortcuts</extracomment>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the sidebar for screen readers</extracomment>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Who is using this workspace?</source>
        <translation>Who is using this workspace?</translation>
    </message>
    <message>
        <source>Search by name, e-mail or role</source>
        <translation>Search by name, e-mail or role</translation>
    </message>
    <message>
        <source>Search administrators</source>
        <translation>Search administrators</translation>
    </message>
    <message>
        <source>Administrators who may sign in</source>
        <translation>Administrators who may sign in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Administrator roles</translation>
    </message>
    <message>
        <source>This workspace has no passphrases, so the audit log will say &quot;not authenticated&quot;.</source>
        <translation>This workspace has no passphrases, so the audit log will say &quot;not authenticated&quot;.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 (external, %2)</source>
        <extracomment>An administrator of another organization: %1 are his roles, %2 is the organization</extracomment>
        <translation>%1 (external, %2)</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <extracomment>Label of a choice: at which organization somebody signs in; &amp;: its key</extracomment>
        <translation>&amp;Organization:</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Choose an organization</translation>
    </message>
    <message>
        <source>Choose an organization to see who may sign in there.</source>
        <translation>Choose an organization to see who may sign in there.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteChoices</name>
    <message>
        <source>No site is called that.</source>
        <translation>No site is called that.</translation>
    </message>
    <message>
        <source>Roles on sites</source>
        <extracomment>Heading: roles that are held on one Webex site each</extracomment>
        <translation>Roles on sites</translation>
    </message>
    <message>
        <source>A role on a site uses no meetings license and gives no host rights there (Rule R14).</source>
        <translation>A role on a site uses no meetings license and gives no host rights there (Rule R14).</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Search sites</translation>
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
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1 (external)</source>
        <extracomment>%1 is a person who belongs to another organization</extracomment>
        <translation>%1 (external)</translation>
    </message>
    <message>
        <source>Managed by Control Hub: roles can be given on it.</source>
        <translation>Managed by Control Hub: roles can be given on it.</translation>
    </message>
    <message>
        <source>Managed by Site Administration: there are no roles on it in Control Hub.</source>
        <translation>Managed by Site Administration: there are no roles on it in Control Hub.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n user(s)</source>
        <extracomment>Button: lists the users of a site</extracomment>
        <translation>
            <numerusform>&amp;Show %n user</numerusform>
            <numerusform>&amp;Show %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a role on this site or a license of it.</source>
        <translation>Nobody has a role on this site or a license of it.</translation>
    </message>
    <message>
        <source>Lists whoever has a role on the site or a license of it</source>
        <translation>Lists whoever has a role on the site or a license of it</translation>
    </message>
    <message>
        <source>Choose a site to see who holds roles on it.</source>
        <translation>Choose a site to see who holds roles on it.</translation>
    </message>
    <message>
        <source>Nobody holds a role on this site.</source>
        <translation>Nobody holds a role on this site.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a role, %2 how many people hold it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Roles on this site</source>
        <translation>Roles on this site</translation>
    </message>
    <message>
        <source>Enter or a double click on a name opens the person.</source>
        <translation>Enter or a double click on a name opens the person.</translation>
    </message>
    <message>
        <source>&amp;Show users</source>
        <translation>&amp;Show users</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteDialog</name>
    <message>
        <source>The site %1 is no longer here; the list was out of date.</source>
        <translation>The site %1 is no longer here; the list was out of date.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who sold a site or a license: nobody</extracomment>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Enter the name of the site.</source>
        <translation>Enter the name of the site.</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Working out what changes…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message numerus="yes">
        <source>Save and take %n role(s)</source>
        <extracomment>Button: moves a site to Site Administration, and takes the roles on it from whoever holds them</extracomment>
        <translation>
            <numerusform>Save and take %n role</numerusform>
            <numerusform>Save and take %n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new site</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves a site</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add site</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Add site</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Edit site</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Name of a site, such as adriatic.webex.com</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>adriatic.webex.com</source>
        <extracomment>A host name as an example</extracomment>
        <translation>adriatic.webex.com</translation>
    </message>
    <message>
        <source>&amp;Managed by</source>
        <extracomment>What manages a site: Control Hub or Site Administration</extracomment>
        <translation>&amp;Managed by</translation>
    </message>
    <message>
        <source>Site Administration</source>
        <extracomment>Control Hub&apos;s name of what manages some meetings sites</extracomment>
        <translation>Site Administration</translation>
    </message>
    <message>
        <source>S&amp;old by</source>
        <extracomment>Which organization sold a site</extracomment>
        <translation>S&amp;old by</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>What goes with it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::SiteRow</name>
    <message>
        <source>Who manages a site is changed on the page Sites.</source>
        <translation>Who manages a site is changed on the page Sites.</translation>
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
        <translation>Add a site of the organization</translation>
    </message>
    <message>
        <source>Change who manages or sold the site, or its name (Enter)</source>
        <translation>Change who manages or sold the site, or its name (Enter)</translation>
    </message>
    <message>
        <source>Remove the site with its roles and licenses (Del)</source>
        <translation>Remove the site with its roles and licenses (Del)</translation>
    </message>
    <message>
        <source>Choose a site first.</source>
        <translation>Choose a site first.</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>The page of the meetings sites of the organization</extracomment>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>Headings of columns of sites: who manages a site, who sold it, how many people have a role on it</extracomment>
        <translation>Managed by</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Sold by</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column: how many people hold a role on a site</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <extracomment>Button: adds a site</extracomment>
        <translation>&amp;Add site…</translation>
    </message>
    <message>
        <source>Add site…</source>
        <translation>Add site…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes a site</extracomment>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Edit site…</source>
        <translation>Edit site…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a site</extracomment>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>Remove site…</source>
        <translation>Remove site…</translation>
    </message>
    <message>
        <source>Show the users of the site</source>
        <translation>Show the users of the site</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no sites yet. Add one, or import a list of users: its columns name the sites.</source>
        <translation>There are no sites yet. Add one, or import a list of users: its columns name the sites.</translation>
    </message>
    <message>
        <source>Added the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Added the site %1.</translation>
    </message>
    <message>
        <source>Saved the site %1.</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Saved the site %1.</translation>
    </message>
    <message>
        <source>Working out what goes with the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Working out what goes with the site %1…</translation>
    </message>
    <message>
        <source>The license %1 goes.</source>
        <extracomment>%1 is a license</extracomment>
        <translation>The license %1 goes.</translation>
    </message>
    <message numerus="yes">
        <source>The license %1 goes, from %n user(s).</source>
        <extracomment>%1 is a license</extracomment>
        <translation>
            <numerusform>The license %1 goes, from %n user.</numerusform>
            <numerusform>The license %1 goes, from %n users.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no licenses, and nobody holds a role on it.</source>
        <translation>It has no licenses, and nobody holds a role on it.</translation>
    </message>
    <message>
        <source>Remove site</source>
        <extracomment>Title of a question
----------
Button: removes a site</extracomment>
        <translation>Remove site</translation>
    </message>
    <message>
        <source>Remove the site %1?</source>
        <extracomment>%1 is a site</extracomment>
        <translation>Remove the site %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button beside a verb: leaves all as it is</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Removed the site %1.</source>
        <translation>Removed the site %1.</translation>
    </message>
    <message>
        <source>Removing the site %1…</source>
        <extracomment>Shown while something lasts; %1 is a site</extracomment>
        <translation>Removing the site %1…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::StartPage</name>
    <message>
        <source>See and decide who administers your Webex organization, offline, with every change in a log.</source>
        <translation>See and decide who administers your Webex organization, offline, with every change in a log.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Import from Control Hub</source>
        <extracomment>Makes a new workspace out of the files that Control Hub exports</extracomment>
        <translation>Import from Control Hub</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Open the demo</translation>
    </message>
    <message>
        <source>Start a workspace with its first full administrator</source>
        <translation>Start a workspace with its first full administrator</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Open a workspace file</translation>
    </message>
    <message>
        <source>Start a workspace, then read the files that Control Hub exports</source>
        <translation>Start a workspace, then read the files that Control Hub exports</translation>
    </message>
    <message>
        <source>Look around among made-up people</source>
        <translation>Look around among made-up people</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Forget this workspace here; its file stays where it is</source>
        <translation>Forget this workspace here; its file stays where it is</translation>
    </message>
    <message>
        <source>%1 (missing)
%2</source>
        <extracomment>A file in a list: %1 is its name, %2 its folder</extracomment>
        <translation>%1 (missing)
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
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TermsView</name>
    <message>
        <source>Terms</source>
        <extracomment>Tab: the words of Control Hub in four languages</extracomment>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Search the terms in any language</source>
        <translation>Search the terms in any language</translation>
    </message>
    <message>
        <source>No term is written like this in any of the languages; look for a part of it.</source>
        <translation>No term is written like this in any of the languages; look for a part of it.</translation>
    </message>
    <message>
        <source>Also written</source>
        <extracomment>Columns of the terms: other ways to write it, the id of a role in Webex&apos;s programming interface, the id</extracomment>
        <translation>Also written</translation>
    </message>
    <message>
        <source>API role</source>
        <translation>API role</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many terms are listed: %1 of all %2</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Signed in as %1</translation>
    </message>
    <message>
        <source>Search users, roles, privileges… (Ctrl+K)</source>
        <extracomment>Button that opens a field in which one types where to go</extracomment>
        <translation>Search users, roles, privileges… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Go to a user, a page, an action, a role or a term (Ctrl+K)</source>
        <translation>Go to a user, a page, an action, a role or a term (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1. Switch to another organization in which you hold a role.</source>
        <extracomment>%1 is the name of the organization in use</extracomment>
        <translation>%1. Switch to another organization in which you hold a role.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <extracomment>%1 is the name of the organization in use; the button leads to others</extracomment>
        <translation>Organization: %1</translation>
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
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 says what: &quot;Gave roles: Jelena Petrović&quot;</extracomment>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 says what: &quot;Imported users: users.csv&quot;</extracomment>
        <translation>Undoing: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Doing again: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>Menu; %1 says what it takes back</extracomment>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>Menu; %1 says what it does again</extracomment>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>the last change</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UntilField</name>
    <message>
        <source>%1 ends by itself after %2; choose a day only if it is to end earlier (Rule R25).</source>
        <extracomment>%1 is a role, %2 a date</extracomment>
        <translation>%1 ends by itself after %2; choose a day only if it is to end earlier (Rule R25).</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>The last day of the roles that are given</extracomment>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Last day of the roles that are given</source>
        <translation>Last day of the roles that are given</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserActions</name>
    <message>
        <source>Select one user.</source>
        <translation>Select one user.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <extracomment>Menu: goes to the profile of the user</extracomment>
        <translation>Show &amp;details</translation>
    </message>
    <message>
        <source>Edit &amp;roles…</source>
        <translation>Edit &amp;roles…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Menu: changes a user&apos;s profile</extracomment>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: copies the selected rows</extracomment>
        <translation>&amp;Copy</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;roles of %n people…</source>
        <extracomment>Menu: opens the role editor</extracomment>
        <translation>
            <numerusform>Change &amp;roles of %n person…</numerusform>
            <numerusform>Change &amp;roles of %n people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;licenses of %n people…</source>
        <extracomment>Menu: the licenses of several people</extracomment>
        <translation>
            <numerusform>Change &amp;licenses of %n person…</numerusform>
            <numerusform>Change &amp;licenses of %n people…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <translation>&amp;Licenses…</translation>
    </message>
    <message>
        <source>&amp;Same roles as…</source>
        <extracomment>Menu: gives the selected people the roles that somebody else holds</extracomment>
        <translation>&amp;Same roles as…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take everything from %n leavers…</source>
        <extracomment>Menu: takes roles and licenses from people who leave</extracomment>
        <translation>
            <numerusform>&amp;Take everything from %n leaver…</numerusform>
            <numerusform>&amp;Take everything from %n leavers…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take everything from a leaver…</source>
        <translation>&amp;Take everything from a leaver…</translation>
    </message>
    <message numerus="yes">
        <source>Send &amp;activation e-mails to %n people…</source>
        <extracomment>Menu: puts activation e-mails into the outbox</extracomment>
        <translation>
            <numerusform>Send &amp;activation e-mails to %n person…</numerusform>
            <numerusform>Send &amp;activation e-mails to %n people…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;activation e-mail…</source>
        <translation>Send &amp;activation e-mail…</translation>
    </message>
    <message numerus="yes">
        <source>Set %n people &amp;inactive…</source>
        <extracomment>Menu: gives people the status Inactive</extracomment>
        <translation>
            <numerusform>Set %n person &amp;inactive…</numerusform>
            <numerusform>Set %n people &amp;inactive…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set &amp;inactive…</source>
        <translation>Set &amp;inactive…</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people…</source>
        <extracomment>Menu: removes several users</extracomment>
        <translation>
            <numerusform>Re&amp;move %n person…</numerusform>
            <numerusform>Re&amp;move %n people…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport the selection…</source>
        <extracomment>Menu: writes the selected people to a file</extracomment>
        <translation>E&amp;xport the selection…</translation>
    </message>
    <message>
        <source>&amp;Paste e-mails to select…</source>
        <extracomment>Menu: a list of e-mails tells who is to be selected</extracomment>
        <translation>&amp;Paste e-mails to select…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <extracomment>Menu: leads to the access of two people, side by side</extracomment>
        <translation>Compare &amp;with…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserColumns</name>
    <message>
        <source>Columns and order…</source>
        <extracomment>Menu: opens a dialog</extracomment>
        <translation>Columns and order…</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Menu: columns as they were at first</extracomment>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserDialog</name>
    <message>
        <source>Enter the e-mail address.</source>
        <translation>Enter the e-mail address.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that answers a question: saves the profile of a user</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add user</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Edit user</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the new user</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserFilter</name>
    <message>
        <source>Fi&amp;lter</source>
        <extracomment>Button that opens what the list can be narrowed to; &amp;: its key</extracomment>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Fi&amp;lter (%1)</source>
        <translation>Fi&amp;lter (%1)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Show only people with certain roles, statuses, licenses, sites or departments</source>
        <translation>Show only people with certain roles, statuses, licenses, sites or departments</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UserListPane</name>
    <message>
        <source>searching…</source>
        <extracomment>Small beside the number of users: the list is about to change</extracomment>
        <translation>searching…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>sorting…</translation>
    </message>
    <message>
        <source>Sign in to see users.</source>
        <translation>Sign in to see users.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Nobody matches the search and the filters.</translation>
    </message>
    <message>
        <source>There are no users yet. Add one or import a list.</source>
        <translation>There are no users yet. Add one or import a list.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many users are listed: %1 of all %2</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersEmptyState</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersFilterBar</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Search by name or e-mail</translation>
    </message>
    <message>
        <source>Every word has to occur in the name or the e-mail (Ctrl+F)</source>
        <translation>Every word has to occur in the name or the e-mail (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Button: chooses the columns of the list; &amp;: its key</extracomment>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>Choose which columns are shown and what the list is ordered by</source>
        <translation>Choose which columns are shown and what the list is ordered by</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersHeader</name>
    <message>
        <source>Add a user to the workspace</source>
        <translation>Add a user to the workspace</translation>
    </message>
    <message>
        <source>Read users or administrators from a file of Control Hub</source>
        <translation>Read users or administrators from a file of Control Hub</translation>
    </message>
    <message>
        <source>Write what is listed to a file</source>
        <translation>Write what is listed to a file</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Add user…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: reads a file</extracomment>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button with a menu: writes a file</extracomment>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Roster for Control Hub…</source>
        <extracomment>Menu: all users in the format of Control Hub</extracomment>
        <translation>&amp;Roster for Control Hub…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <extracomment>Command</extracomment>
        <translation>Add a user…</translation>
    </message>
    <message>
        <source>Import users or administrators…</source>
        <extracomment>Command</extracomment>
        <translation>Import users or administrators…</translation>
    </message>
    <message>
        <source>With &amp;choices…</source>
        <extracomment>Menu: an export of which everything can be chosen</extracomment>
        <translation>With &amp;choices…</translation>
    </message>
    <message>
        <source>&amp;Administrators of this list…</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Administrators of this list…</translation>
    </message>
    <message>
        <source>&amp;This list…</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;This list…</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::UsersPane</name>
    <message>
        <source>Saved the filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Saved the filters &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Removed the saved filters &quot;%1&quot;.</source>
        <extracomment>%1 is the name of saved filters</extracomment>
        <translation>Removed the saved filters &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside what was done: takes it back</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Saved the licenses of %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Saved the licenses of %1.</translation>
    </message>
    <message>
        <source>This person is not among the users that you can see.</source>
        <translation>This person is not among the users that you can see.</translation>
    </message>
    <message numerus="yes">
        <source>Selected %n people.</source>
        <translation>
            <numerusform>Selected %n person.</numerusform>
            <numerusform>Selected %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those found belong to other organizations and are not in this list.</source>
        <translation>
            <numerusform>%n of those found belongs to another organization and is not in this list.</numerusform>
            <numerusform>%n of those found belong to other organizations and are not in this list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the first %1 rows. For all of them use Export.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Copied the first %1 rows. For all of them use Export.</translation>
    </message>
    <message>
        <source>Choose one person in the list.</source>
        <translation>Choose one person in the list.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::VerifyLogDialog</name>
    <message>
        <source>Verify the audit log</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Verify the audit log</translation>
    </message>
    <message>
        <source>Works out all hashes of the log again, and tells the first record that is not what was written. Whether the end was cut or all of it written anew, only a seal tells that was noted before.</source>
        <translation>Works out all hashes of the log again, and tells the first record that is not what was written. Whether the end was cut or all of it written anew, only a seal tells that was noted before.</translation>
    </message>
    <message>
        <source>Noted &amp;seal, if there is one</source>
        <extracomment>Label of a field; &amp;: its key</extracomment>
        <translation>Noted &amp;seal, if there is one</translation>
    </message>
    <message>
        <source>This is no seal. A seal is a number, a colon and 64 digits or letters from a to f; paste all of it, or leave the field empty.</source>
        <translation>This is no seal. A seal is a number, a colon and 64 digits or letters from a to f; paste all of it, or leave the field empty.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <extracomment>Button: checks the audit log</extracomment>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WhoCanView</name>
    <message>
        <source>Who can</source>
        <extracomment>A part of the page of roles: the people who have a privilege</extracomment>
        <translation>Who can</translation>
    </message>
    <message>
        <source>Privilege: %1</source>
        <extracomment>%1 is a privilege</extracomment>
        <translation>Privilege: %1</translation>
    </message>
    <message>
        <source>Any site</source>
        <extracomment>Instead of a site: the privilege counts if somebody has it on any of them</extracomment>
        <translation>Any site</translation>
    </message>
    <message>
        <source>Nobody is listed.</source>
        <translation>Nobody is listed.</translation>
    </message>
    <message>
        <source>Write the people listed, with the reasons, to a CSV file</source>
        <translation>Write the people listed, with the reasons, to a CSV file</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Choose a person in the list.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how far a privilege goes</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why somebody has a privilege</extracomment>
        <translation>Because</translation>
    </message>
    <message>
        <source>&amp;Privilege</source>
        <extracomment>Label of a field; &amp;: its key</extracomment>
        <translation>&amp;Privilege</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <extracomment>Label of a field: how far a privilege goes at least; &amp;: its key</extracomment>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A level and those above it: %1 is &quot;read-only&quot;</extracomment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes a file; &amp;: its key</extracomment>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <extracomment>Command: goes to a person</extracomment>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Export who has the privilege as CSV…</source>
        <translation>Export who has the privilege as CSV…</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege on %1.</source>
        <extracomment>%1 is a Webex site</extracomment>
        <translation>Nobody whom you see has this privilege on %1.</translation>
    </message>
    <message>
        <source>Nobody whom you see has this privilege at this level.</source>
        <translation>Nobody whom you see has this privilege at this level.</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;New workspace...</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>&amp;Open workspace...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Import from Control Hub...</source>
        <translation>&amp;Import from Control Hub...</translation>
    </message>
    <message>
        <source>&amp;Export administrators...</source>
        <translation>&amp;Export administrators...</translation>
    </message>
    <message>
        <source>Sign in as &amp;another administrator...</source>
        <translation>Sign in as &amp;another administrator...</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Close workspace</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Search this page</source>
        <translation>&amp;Search this page</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu with the languages of the program</extracomment>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu with the colours of the program: system, light, dark</extracomment>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Theme with a light background</extracomment>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Theme with a dark background</extracomment>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Rolecall</source>
        <translation>&amp;About Rolecall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <extracomment>Menu: a field in which one types where to go</extracomment>
        <translation>&amp;Go to...</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>Menu with the sizes of the text</extracomment>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>What can be done, in a list: %1 is the name of another organization</extracomment>
        <translation>Switch to %1</translation>
    </message>
    <message>
        <source>S&amp;witch organization</source>
        <extracomment>Menu with the names of the organizations in which one works; &quot;w&quot; is its key</extracomment>
        <translation>S&amp;witch organization</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <extracomment>Menu: makes a backup of the workspace</extracomment>
        <translation>&amp;Back up...</translation>
    </message>
    <message>
        <source>Re&amp;store a backup...</source>
        <extracomment>Menu: puts a backup of the workspace back</extracomment>
        <translation>Re&amp;store a backup...</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <extracomment>Menu: size of the text</extracomment>
        <translation>&amp;Usual text size</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceOpener</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Opening the workspace</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the demo. Move it away and open the demo again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>&quot;%1&quot; is not the demo. Move it away and open the demo again.</translation>
    </message>
    <message>
        <source>%1 To get a new demo, move &quot;%2&quot; away and open the demo again.</source>
        <translation>%1 To get a new demo, move &quot;%2&quot; away and open the demo again.</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Opening the demo</translation>
    </message>
    <message>
        <source>Making up the people of the demo</source>
        <translation>Making up the people of the demo</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
</context>
<context>
    <name>rolecall::ui::WorkspaceStatusBar</name>
    <message>
        <source>Working...</source>
        <extracomment>State of the workspace file: something is still under way / everything is on the disk</extracomment>
        <translation>Working...</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message numerus="yes">
        <source>%n full administrator(s)</source>
        <translation>
            <numerusform>%n full administrator</numerusform>
            <numerusform>%n full administrators</numerusform>
        </translation>
    </message>
    <message>
        <source>At least two full administrators are advised (Rule R5).</source>
        <translation>At least two full administrators are advised (Rule R5).</translation>
    </message>
</context>
</TS>
