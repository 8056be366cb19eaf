<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>A cell holds a character that can&apos;t be written to a file; correct it and try again.</source>
        <translation>A cell holds a character that can&apos;t be written to a file; correct it and try again.</translation>
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
    <name>Roster</name>
    <message>
        <source>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</source>
        <translation>The names in the workspace are too long to be listed: together they have more than four gigabytes. Shorten or remove some.</translation>
    </message>
    <message>
        <source>Loading was stopped; open the workspace again to go on.</source>
        <translation>Loading was stopped; open the workspace again to go on.</translation>
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
        <source>The file %1 is damaged or is no Rolecall workspace; it was not changed.</source>
        <translation>The file %1 is damaged or is no Rolecall workspace; it was not changed.</translation>
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
</context>
</TS>
