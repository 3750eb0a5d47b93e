<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Lists the scan accounts, which are the connected cloud accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells the cloud provider of an account. No operation creates, changes or archives an account, or starts a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque place in the list, taken from the link to the next page. Ignored when another parameter is sent with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects on a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The scan accounts on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the scan account, in the form of a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind of object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan account</source>
        <translation>Scan-Konto</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>What is known of the scan account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the scan account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name of the cloud account at its provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Scanning is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>The scan account is archived; independent of is_enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation time, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan group</source>
        <translation>Scan-Gruppe</translation>
    </message>
    <message>
        <source>Group that the scan account belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the scan group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of this scan account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the next page; missing, null or empty on the last. Follow it as it is: any further parameter makes the server start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Objects on all pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects delivered so far, this page included; it is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one scan account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan account to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan account. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the scan groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan groups on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the scan group, in the form of a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the scan group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scan group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Schedule of the group, as text; its form is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan accounts of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the scan account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of this scan group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one scan group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan group to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan group. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the latest checks, with filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check is one rule applied to one resource; a finding is a check that failed. There is no filter by date or region and no order to choose. Lists of values are joined by commas and percent-encoded, since kinds of resource hold spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>Severity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>How the check is handled; only failed checks have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Remediated</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko akzeptiert</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Scan accounts, probably by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan groups</source>
        <translation>Scan-Gruppen</translation>
    </message>
    <message>
        <source>Scan groups, probably by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules, probably by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resources, probably by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Ressourcentypen</translation>
    </message>
    <message>
        <source>Kinds of resource, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration Recorder</source>
        <translation>Configuration Recorder</translation>
    </message>
    <message>
        <source>Compliance standards, by the key that listSystemCompliance tells. Some fit certain cloud providers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>The checks on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the check, a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found. Others may appear: the list is known to be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Id of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Kind of resource, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severity in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How the check is handled; has a meaning for failed checks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related objects. They were never seen; the filters suggest rule, scan account, scan group and resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists checks in the AWS Security Finding Format, for AWS Security Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from an older console, as a beta on request; it may be gone. It covers AWS resources of supported kinds only, so it lists less than the plain form. The headers of older consoles are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Security Finding Format</source>
        <translation>AWS Security Finding Format</translation>
    </message>
    <message>
        <source>AWS account that has Security Hub, 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>AWS region that has Security Hub, such as eu-central-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome. Security Hub is meant for failed checks: choose Fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings in the format of AWS, ready to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check to read, one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the resources of the connected cloud accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no filters, and a resource does not name its scan account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resources on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the resource, in the form of a UUID; not the name that the provider uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>What is known of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of this resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the rules in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules hold the advice that checks lack. There are no filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the rule, a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What the rule says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal name of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original severity</source>
        <translation>Ursprünglicher Schweregrad</translation>
    </message>
    <message>
        <source>Severity that the rule comes with; a check may have been given another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implication</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Why a failure matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>How to set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Further reading, as one text of unknown form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Controls of standards that use this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Where the control belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance standard</source>
        <translation>Compliance-Standard</translation>
    </message>
    <message>
        <source>Key of the standard, as in its own id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section ID</source>
        <translation>Abschnittsnummer</translation>
    </message>
    <message>
        <source>Section of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the built-in compliance standards with their controls and rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards have no score: count the checks of each rule, and sum them up by control, section and standard. This list is where the keys of standards come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the standard, such as GDPR; probably also what the filter system_compliance of checks takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the control, unique within the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the control demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that belong to the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules that the standard uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short form of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of this standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one built-in compliance standard by its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is percent-encoded in the path; keys may hold spaces or slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update checks</source>
        <translation>Prüfungen ändern</translation>
    </message>
    <message>
        <source>Changes status or severity, or both, of up to 100 failed checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hides open risk and there is no way to undo it: ask before, keep the old values, and read the checks again afterwards. Checks that passed are skipped silently. Whether a wrong id fails all or only itself is not established. Older consoles want status, severity and both remarks always, and do not take needs review as a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on the status, for the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which the risk is accepted; then the check needs review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New severity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on the severity, for the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form is not established: judge by the HTTP status, and read the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>Creates a customer or partner company below a partner, on request with its licence and first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always give a licence subscription: without one the company becomes a trial that expires. Every add-on that is left out is off. The same add-on must not be given both as a plain switch and within ownUse or resell. The name must be new, so a call whose answer was lost cannot simply be sent again: look the company up by its name first. The licence can be changed later with the licensing methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name of the company, unique among the companies of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner that will own the new company. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal address, without HTML tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>ISO 3166 code of the country; N/A stands for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ISO 3166 code of the subdivision; N/A stands for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone number of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Business sector. Older consoles know the values 0 to 34 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Aerospace</source>
        <translation>Luft- und Raumfahrt</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Landwirtschaft</translation>
    </message>
    <message>
        <source>Arts &amp; entertainment</source>
        <translation>Kunst &amp; Unterhaltung</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>Automobil</translation>
    </message>
    <message>
        <source>Business associations</source>
        <translation>Wirtschaftsverbände</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Chemie</translation>
    </message>
    <message>
        <source>Commercial services</source>
        <translation>Gewerbliche Dienste</translation>
    </message>
    <message>
        <source>Conglomerate</source>
        <translation>Mischkonzern</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Containers &amp; packaging</source>
        <translation>Behälter &amp; Verpackung</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Verteidigung</translation>
    </message>
    <message>
        <source>Education &amp; research</source>
        <translation>Bildung &amp; Forschung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingenieurwesen</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>Finanzdienstleistungen</translation>
    </message>
    <message>
        <source>Food &amp; beverages</source>
        <translation>Lebensmittel &amp; Getränke</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Öffentliche Hand</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Hospitality &amp; leisure</source>
        <translation>Gastgewerbe &amp; Freizeit</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Marine</source>
        <translation>Seewirtschaft</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Bergbau</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>Law offices</source>
        <translation>Anwaltskanzleien</translation>
    </message>
    <message>
        <source>Paper &amp; forest products</source>
        <translation>Papier &amp; Holz</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Einzelhandel</translation>
    </message>
    <message>
        <source>Support service activities</source>
        <translation>Unterstützende Dienste</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Versorger</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Großhandel</translation>
    </message>
    <message>
        <source>Aerospace: manufacturing</source>
        <translation>Luft- und Raumfahrt: Produktion</translation>
    </message>
    <message>
        <source>Aerospace: technology research</source>
        <translation>Luft- und Raumfahrt: Technologieforschung</translation>
    </message>
    <message>
        <source>Agriculture: chemicals &amp; fertilisers</source>
        <translation>Landwirtschaft: Chemie &amp; Düngemittel</translation>
    </message>
    <message>
        <source>Agriculture: crop &amp; animal production</source>
        <translation>Landwirtschaft: Pflanzen &amp; Tiere</translation>
    </message>
    <message>
        <source>Agriculture: farm machinery</source>
        <translation>Landwirtschaft: Landmaschinen</translation>
    </message>
    <message>
        <source>Agriculture: farming</source>
        <translation>Landwirtschaft: Ackerbau</translation>
    </message>
    <message>
        <source>Agriculture: fishing</source>
        <translation>Landwirtschaft: Fischerei</translation>
    </message>
    <message>
        <source>Agriculture: forestry</source>
        <translation>Landwirtschaft: Forstwirtschaft</translation>
    </message>
    <message>
        <source>Agriculture: hunting</source>
        <translation>Landwirtschaft: Jagd</translation>
    </message>
    <message>
        <source>Agriculture: products</source>
        <translation>Landwirtschaft: Erzeugnisse</translation>
    </message>
    <message>
        <source>Arts: cultural activities</source>
        <translation>Kunst: Kultur</translation>
    </message>
    <message>
        <source>Arts: gambling</source>
        <translation>Kunst: Glücksspiel</translation>
    </message>
    <message>
        <source>Automotive: vehicle parts</source>
        <translation>Automobil: Fahrzeugteile</translation>
    </message>
    <message>
        <source>Automotive: machinery</source>
        <translation>Automobil: Maschinen</translation>
    </message>
    <message>
        <source>Automotive: manufacturers</source>
        <translation>Automobil: Hersteller</translation>
    </message>
    <message>
        <source>Automotive: marketing</source>
        <translation>Automobil: Vertrieb</translation>
    </message>
    <message>
        <source>Commercial services: veterinary</source>
        <translation>Gewerbliche Dienste: Tiermedizin</translation>
    </message>
    <message>
        <source>Construction: civil engineering</source>
        <translation>Bau: Tiefbau</translation>
    </message>
    <message>
        <source>Construction: buildings</source>
        <translation>Bau: Hochbau</translation>
    </message>
    <message>
        <source>Construction: contractors</source>
        <translation>Bau: Bauunternehmen</translation>
    </message>
    <message>
        <source>Construction: engineering</source>
        <translation>Bau: Planung</translation>
    </message>
    <message>
        <source>Construction: materials</source>
        <translation>Bau: Baustoffe</translation>
    </message>
    <message>
        <source>Construction: specialised</source>
        <translation>Bau: Spezialbau</translation>
    </message>
    <message>
        <source>Construction: utility systems</source>
        <translation>Bau: Versorgungsanlagen</translation>
    </message>
    <message>
        <source>Defence: ships &amp; aircraft</source>
        <translation>Verteidigung: Schiffe &amp; Flugzeuge</translation>
    </message>
    <message>
        <source>Defence: space</source>
        <translation>Verteidigung: Raumfahrt</translation>
    </message>
    <message>
        <source>Education: scientific R&amp;D</source>
        <translation>Bildung: Forschung &amp; Entwicklung</translation>
    </message>
    <message>
        <source>Energy: equipment &amp; technology</source>
        <translation>Energie: Anlagen &amp; Technik</translation>
    </message>
    <message>
        <source>Energy: infrastructure</source>
        <translation>Energie: Infrastruktur</translation>
    </message>
    <message>
        <source>Energy: oil, gas &amp; fuels</source>
        <translation>Energie: Öl, Gas &amp; Brennstoffe</translation>
    </message>
    <message>
        <source>Energy: renewable</source>
        <translation>Energie: erneuerbar</translation>
    </message>
    <message>
        <source>Finance: banks</source>
        <translation>Finanzen: Banken</translation>
    </message>
    <message>
        <source>Finance: diversified</source>
        <translation>Finanzen: gemischt</translation>
    </message>
    <message>
        <source>Finance: insurance</source>
        <translation>Finanzen: Versicherungen</translation>
    </message>
    <message>
        <source>Finance: investment</source>
        <translation>Finanzen: Anlagen</translation>
    </message>
    <message>
        <source>Finance: real estate</source>
        <translation>Finanzen: Immobilien</translation>
    </message>
    <message>
        <source>Government: local</source>
        <translation>Öffentliche Hand: Kommunen</translation>
    </message>
    <message>
        <source>Government: national</source>
        <translation>Öffentliche Hand: Staat</translation>
    </message>
    <message>
        <source>Government: private contractors</source>
        <translation>Öffentliche Hand: private Auftragnehmer</translation>
    </message>
    <message>
        <source>Government: public administration &amp; defence</source>
        <translation>Öffentliche Hand: Verwaltung &amp; Verteidigung</translation>
    </message>
    <message>
        <source>Government: public services</source>
        <translation>Öffentliche Hand: öffentliche Dienste</translation>
    </message>
    <message>
        <source>Government: regional</source>
        <translation>Öffentliche Hand: Regionen</translation>
    </message>
    <message>
        <source>Healthcare: equipment &amp; services</source>
        <translation>Gesundheitswesen: Ausstattung &amp; Dienste</translation>
    </message>
    <message>
        <source>Healthcare: pharma, biotech &amp; life sciences</source>
        <translation>Gesundheitswesen: Pharma, Biotech &amp; Biowissenschaften</translation>
    </message>
    <message>
        <source>Healthcare: research</source>
        <translation>Gesundheitswesen: Forschung</translation>
    </message>
    <message>
        <source>Hospitality: hotels &amp; cruises</source>
        <translation>Gastgewerbe: Hotels &amp; Kreuzfahrten</translation>
    </message>
    <message>
        <source>Hospitality: leisure &amp; recreation</source>
        <translation>Gastgewerbe: Freizeit &amp; Erholung</translation>
    </message>
    <message>
        <source>Hospitality: restaurants &amp; bars</source>
        <translation>Gastgewerbe: Restaurants &amp; Bars</translation>
    </message>
    <message>
        <source>Manufacturing: basic metals</source>
        <translation>Produktion: Grundmetalle</translation>
    </message>
    <message>
        <source>Manufacturing: beverages</source>
        <translation>Produktion: Getränke</translation>
    </message>
    <message>
        <source>Manufacturing: chemical products</source>
        <translation>Produktion: chemische Erzeugnisse</translation>
    </message>
    <message>
        <source>Manufacturing: electrical equipment</source>
        <translation>Produktion: elektrische Ausrüstung</translation>
    </message>
    <message>
        <source>Manufacturing: electronics</source>
        <translation>Produktion: Elektronik</translation>
    </message>
    <message>
        <source>Manufacturing: fabricated metal</source>
        <translation>Produktion: Metallerzeugnisse</translation>
    </message>
    <message>
        <source>Manufacturing: food</source>
        <translation>Produktion: Lebensmittel</translation>
    </message>
    <message>
        <source>Manufacturing: furniture</source>
        <translation>Produktion: Möbel</translation>
    </message>
    <message>
        <source>Manufacturing: machinery</source>
        <translation>Produktion: Maschinen</translation>
    </message>
    <message>
        <source>Manufacturing: motor vehicles</source>
        <translation>Produktion: Kraftfahrzeuge</translation>
    </message>
    <message>
        <source>Manufacturing: non-metallic minerals</source>
        <translation>Produktion: nichtmetallische Mineralien</translation>
    </message>
    <message>
        <source>Manufacturing: paper</source>
        <translation>Produktion: Papier</translation>
    </message>
    <message>
        <source>Manufacturing: petroleum</source>
        <translation>Produktion: Erdölprodukte</translation>
    </message>
    <message>
        <source>Manufacturing: pharmaceuticals</source>
        <translation>Produktion: Arzneimittel</translation>
    </message>
    <message>
        <source>Manufacturing: textiles</source>
        <translation>Produktion: Textilien</translation>
    </message>
    <message>
        <source>Manufacturing: tobacco</source>
        <translation>Produktion: Tabak</translation>
    </message>
    <message>
        <source>Manufacturing: transport equipment</source>
        <translation>Produktion: Transportmittel</translation>
    </message>
    <message>
        <source>Manufacturing: apparel</source>
        <translation>Produktion: Bekleidung</translation>
    </message>
    <message>
        <source>Manufacturing: wood</source>
        <translation>Produktion: Holz</translation>
    </message>
    <message>
        <source>Media: advertising &amp; marketing</source>
        <translation>Medien: Werbung &amp; Marketing</translation>
    </message>
    <message>
        <source>Media: broadcasting</source>
        <translation>Medien: Rundfunk</translation>
    </message>
    <message>
        <source>Media: entertainment</source>
        <translation>Medien: Unterhaltung</translation>
    </message>
    <message>
        <source>Media: publishing</source>
        <translation>Medien: Verlage</translation>
    </message>
    <message>
        <source>Mining: coal &amp; lignite</source>
        <translation>Bergbau: Kohle</translation>
    </message>
    <message>
        <source>Mining: metal ores</source>
        <translation>Bergbau: Metallerze</translation>
    </message>
    <message>
        <source>Mining: petroleum &amp; gas</source>
        <translation>Bergbau: Erdöl &amp; Erdgas</translation>
    </message>
    <message>
        <source>Mining: precious metals</source>
        <translation>Bergbau: Edelmetalle</translation>
    </message>
    <message>
        <source>Mining: quarrying</source>
        <translation>Bergbau: Steinbrüche</translation>
    </message>
    <message>
        <source>Mining: services</source>
        <translation>Bergbau: Dienste</translation>
    </message>
    <message>
        <source>Retail: beverages</source>
        <translation>Einzelhandel: Getränke</translation>
    </message>
    <message>
        <source>Retail: books &amp; news</source>
        <translation>Einzelhandel: Bücher &amp; Zeitungen</translation>
    </message>
    <message>
        <source>Retail: building materials</source>
        <translation>Einzelhandel: Baustoffe</translation>
    </message>
    <message>
        <source>Retail: clothing</source>
        <translation>Einzelhandel: Kleidung</translation>
    </message>
    <message>
        <source>Retail: distributors</source>
        <translation>Einzelhandel: Händler</translation>
    </message>
    <message>
        <source>Retail: electronic shopping</source>
        <translation>Einzelhandel: Online-Handel</translation>
    </message>
    <message>
        <source>Retail: electronics</source>
        <translation>Einzelhandel: Elektronik</translation>
    </message>
    <message>
        <source>Retail: petrol stations</source>
        <translation>Einzelhandel: Tankstellen</translation>
    </message>
    <message>
        <source>Retail: home furnishing</source>
        <translation>Einzelhandel: Einrichtung</translation>
    </message>
    <message>
        <source>Retail: luxury</source>
        <translation>Einzelhandel: Luxusgüter</translation>
    </message>
    <message>
        <source>Retail: multiline</source>
        <translation>Einzelhandel: Vollsortiment</translation>
    </message>
    <message>
        <source>Retail: personal care</source>
        <translation>Einzelhandel: Körperpflege</translation>
    </message>
    <message>
        <source>Retail: supermarkets</source>
        <translation>Einzelhandel: Supermärkte</translation>
    </message>
    <message>
        <source>Retail: supplies</source>
        <translation>Einzelhandel: Bedarf</translation>
    </message>
    <message>
        <source>Retail: vehicles</source>
        <translation>Einzelhandel: Fahrzeuge</translation>
    </message>
    <message>
        <source>Support: business support</source>
        <translation>Dienste: Unternehmensdienste</translation>
    </message>
    <message>
        <source>Support: employment</source>
        <translation>Dienste: Personalvermittlung</translation>
    </message>
    <message>
        <source>Support: maintenance</source>
        <translation>Dienste: Instandhaltung</translation>
    </message>
    <message>
        <source>Support: rental &amp; leasing</source>
        <translation>Dienste: Vermietung &amp; Leasing</translation>
    </message>
    <message>
        <source>Support: security &amp; investigation</source>
        <translation>Dienste: Sicherheit &amp; Ermittlung</translation>
    </message>
    <message>
        <source>Support: social assistance</source>
        <translation>Dienste: Sozialwesen</translation>
    </message>
    <message>
        <source>Support: travel agency</source>
        <translation>Dienste: Reisebüros</translation>
    </message>
    <message>
        <source>Technology: artificial intelligence</source>
        <translation>Technologie: Künstliche Intelligenz</translation>
    </message>
    <message>
        <source>Technology: electronic equipment &amp; components</source>
        <translation>Technologie: elektronische Geräte &amp; Bauteile</translation>
    </message>
    <message>
        <source>Technology: hardware</source>
        <translation>Technologie: Hardware</translation>
    </message>
    <message>
        <source>Technology: IT services</source>
        <translation>Technologie: IT-Dienste</translation>
    </message>
    <message>
        <source>Technology: security</source>
        <translation>Technologie: Sicherheit</translation>
    </message>
    <message>
        <source>Technology: semiconductors</source>
        <translation>Technologie: Halbleiter</translation>
    </message>
    <message>
        <source>Technology: software</source>
        <translation>Technologie: Software</translation>
    </message>
    <message>
        <source>Telecom: communications infrastructure</source>
        <translation>Telekommunikation: Infrastruktur</translation>
    </message>
    <message>
        <source>Telecom: integrated</source>
        <translation>Telekommunikation: integriert</translation>
    </message>
    <message>
        <source>Telecom: wireless</source>
        <translation>Telekommunikation: Mobilfunk</translation>
    </message>
    <message>
        <source>Transport: air</source>
        <translation>Verkehr: Luft</translation>
    </message>
    <message>
        <source>Transport: sea, coastal &amp; lakes</source>
        <translation>Verkehr: See, Küste &amp; Binnenseen</translation>
    </message>
    <message>
        <source>Transport: general freight trucking</source>
        <translation>Verkehr: Güterkraftverkehr</translation>
    </message>
    <message>
        <source>Transport: infrastructure</source>
        <translation>Verkehr: Infrastruktur</translation>
    </message>
    <message>
        <source>Transport: inland water</source>
        <translation>Verkehr: Binnenschifffahrt</translation>
    </message>
    <message>
        <source>Transport: pipeline</source>
        <translation>Verkehr: Pipelines</translation>
    </message>
    <message>
        <source>Transport: postal &amp; courier</source>
        <translation>Verkehr: Post &amp; Kurier</translation>
    </message>
    <message>
        <source>Transport: rail</source>
        <translation>Verkehr: Bahn</translation>
    </message>
    <message>
        <source>Transport: road</source>
        <translation>Verkehr: Straße</translation>
    </message>
    <message>
        <source>Transport: sightseeing</source>
        <translation>Verkehr: Ausflugsfahrten</translation>
    </message>
    <message>
        <source>Transport: urban transit</source>
        <translation>Verkehr: Nahverkehr</translation>
    </message>
    <message>
        <source>Transport: water</source>
        <translation>Verkehr: Wasser</translation>
    </message>
    <message>
        <source>Utilities: electricity &amp; gas</source>
        <translation>Versorger: Strom &amp; Gas</translation>
    </message>
    <message>
        <source>Utilities: water supply</source>
        <translation>Versorger: Wasser</translation>
    </message>
    <message>
        <source>Wholesale: apparel</source>
        <translation>Großhandel: Bekleidung</translation>
    </message>
    <message>
        <source>Wholesale: beverages</source>
        <translation>Großhandel: Getränke</translation>
    </message>
    <message>
        <source>Wholesale: building materials</source>
        <translation>Großhandel: Baustoffe</translation>
    </message>
    <message>
        <source>Wholesale: chemicals</source>
        <translation>Großhandel: Chemikalien</translation>
    </message>
    <message>
        <source>Wholesale: drugs</source>
        <translation>Großhandel: Arzneimittel</translation>
    </message>
    <message>
        <source>Wholesale: electronic markets</source>
        <translation>Großhandel: elektronische Märkte</translation>
    </message>
    <message>
        <source>Wholesale: electronics</source>
        <translation>Großhandel: Elektronik</translation>
    </message>
    <message>
        <source>Wholesale: farm products</source>
        <translation>Großhandel: Agrarprodukte</translation>
    </message>
    <message>
        <source>Wholesale: grocery</source>
        <translation>Großhandel: Lebensmittel</translation>
    </message>
    <message>
        <source>Wholesale: home furnishing</source>
        <translation>Großhandel: Einrichtung</translation>
    </message>
    <message>
        <source>Wholesale: metals &amp; minerals</source>
        <translation>Großhandel: Metalle &amp; Mineralien</translation>
    </message>
    <message>
        <source>Wholesale: non-durable goods</source>
        <translation>Großhandel: Verbrauchsgüter</translation>
    </message>
    <message>
        <source>Wholesale: petroleum</source>
        <translation>Großhandel: Erdölprodukte</translation>
    </message>
    <message>
        <source>Wholesale: supplies</source>
        <translation>Großhandel: Bedarf</translation>
    </message>
    <message>
        <source>Wholesale: vehicles</source>
        <translation>Großhandel: Fahrzeuge</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact person of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First and last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Business e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business phone number. Its inner form is not established: text, or an object of prefix and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent partner may manage the security of this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users must sign in with two factors; said to be always on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a trusted device may skip the second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Licence that the company gets. Left out: the company becomes a trial that expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Licence key (yearly)</source>
        <translation>Lizenzschlüssel (jährlich)</translation>
    </message>
    <message>
        <source>Monthly subscription (from the parent partner)</source>
        <translation>Monatsabonnement (vom übergeordneten Partner)</translation>
    </message>
    <message>
        <source>Monthly licence trial</source>
        <translation>Testversion der Monatslizenz</translation>
    </message>
    <message>
        <source>Monthly subscription trial</source>
        <translation>Testversion des Monatsabonnements</translation>
    </message>
    <message>
        <source>FRAT subscription</source>
        <translation>FRAT-Abonnement</translation>
    </message>
    <message>
        <source>Licence key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats set aside for this company, at most the free seats of its parent. Left out: it draws from the shared pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the subscription, in UTC. An empty text clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months added when the subscription renews itself; 0 for no renewal. Has a meaning only beside an end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly minimum that the contract bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints billed at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product that the company uses itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint Security (full protection)</source>
        <translation>Endpoint Security (voller Schutz)</translation>
    </message>
    <message>
        <source>EDR (report only)</source>
        <translation>EDR (nur Bericht)</translation>
    </message>
    <message>
        <source>PHASR</source>
        <translation>PHASR</translation>
    </message>
    <message>
        <source>Products that the company may resell; the one it uses must be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection model in use. For the product Endpoint Security only. Left out: the parent&apos;s default, which may be a dearer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À la carte: base and single add-ons</source>
        <translation>À la carte: Basis und einzelne Add-ons</translation>
    </message>
    <message>
        <source>MSP Secure</source>
        <translation>MSP Secure</translation>
    </message>
    <message>
        <source>MSP Secure Plus</source>
        <translation>MSP Secure Plus</translation>
    </message>
    <message>
        <source>MSP Secure Extra</source>
        <translation>MSP Secure Extra</translation>
    </message>
    <message>
        <source>Additional protection models</source>
        <translation>Weitere Schutzmodelle</translation>
    </message>
    <message>
        <source>Protection models that the company may resell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons for the company&apos;s own endpoints. Not together with the switch of the same name outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security for Virtualized Environments; needs the à-la-carte model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HyperDetect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox Analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint Detection and Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container Protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity Monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons that the company may hand on to its own companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security for Virtualized Environments may be resold; needs the à-la-carte model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HyperDetect may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox Analyzer may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch Management may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint Detection and Response may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email Security may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container Protection may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity Monitoring may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Security may be resold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security for Exchange is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Disk Encryption is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security for Virtualized Environments is available to the company; needs the à-la-carte model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HyperDetect is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox Analyzer is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch Management is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint Detection and Response is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email Security is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container Protection is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity Monitoring is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Security is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the company&apos;s first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of the company&apos;s first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the console for the first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Benutzerdefinierte Felder</translation>
    </message>
    <message>
        <source>Values of custom fields, by the name of the field. The fields must exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact for the team of Managed Detection and Response. It is mandatory for some kinds of company and licence; which ones is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of the emergency contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the emergency contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the emergency contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International prefix with the plus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Number without the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that was mailed to the contact by generateEmailVerificationCode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account whose details are copied, in place of typing them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another managed company whose contact data are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the new company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Unternehmen löschen</translation>
    </message>
    <message>
        <source>Removes a company for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back. Whether companies below it and endpoints have to be gone first is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes properties of a company; what is left out keeps its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is named by id here, not by companyId as elsewhere. A key of a single company always changes its own company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to change. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind of company. Cannot be changed for the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name, unique among the companies of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users must sign in with two factors; said to be always on, and gone from newer consoles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of custom fields, by the name of the field. An empty list clears them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact for the team of Managed Detection and Response; mandatory for companies that have the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed incidents that see new activity are copied in place of being opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the profile of one company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without parameters this is the cheapest way to learn the id of the key&apos;s own company. Licence data are better read with the licensing methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to read. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address; may be empty or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number; may be empty or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The company is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166 code of the country; N/A where none is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166 code of the subdivision; N/A where none is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact for Managed Detection and Response, where the company has the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of custom fields, by the name of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risikobewertung</translation>
    </message>
    <message>
        <source>Risk score of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Overall risk, a percentage as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>How severe it is, in a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misconfigurations</source>
        <translation>Fehlkonfigurationen</translation>
    </message>
    <message>
        <source>Share that comes from misconfigurations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that comes from vulnerable applications, a percentage as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that comes from the behaviour of users, a percentage as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry modifier</source>
        <translation>Branchenanpassung</translation>
    </message>
    <message>
        <source>Adjustment for the business sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the company, where the answer holds it; getLicenseInfo is the place to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the company that a login belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password only if the company lies outside of the key&apos;s reach; older consoles wanted it always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the user, an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of that user; needed only where the company lies outside of the key&apos;s reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the company, as getCompanyDetails gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find companies by name</source>
        <translation>Unternehmen nach Namen suchen</translation>
    </message>
    <message>
        <source>Searches companies by the beginning of their name, or by any part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 25 companies are returned and nothing tells that there are more: at exactly 25, search for more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the name; with a leading * the text may stand anywhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companies found, 25 at most; not paged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend company</source>
        <translation>Unternehmen aussetzen</translation>
    </message>
    <message>
        <source>Suspends a company: its users cannot sign in and the agents it manages itself lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only agents that were installed from the company&apos;s own packages lapse. Companies below it go on working unless recursive is on. Older consoles do not know recursive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to suspend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend all companies below it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate company</source>
        <translation>Unternehmen aktivieren</translation>
    </message>
    <message>
        <source>Ends the suspension of a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older consoles do not know recursive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to activate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate all companies below it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a custom field for companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the method exists is sure; its parameters and its answer are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the new definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames a custom field for companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the custom fields for companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this method has Fields in the plural, unlike its siblings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definitions; not paged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field, as used in customFields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a custom field for companies, with all its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Tells which APIs the key may use and when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest way to see whether a connection works. APIs that are not listed answer 403, so their pages need not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that the call was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled APIs</source>
        <translation>Aktivierte APIs</translation>
    </message>
    <message>
        <source>Names of the APIs that are ticked on the key, spelled as in their URLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the key was made: UTC, written without a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails a code that proves who reads an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address the code goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the code is wanted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm contacts for Managed Detection and Response</source>
        <translation>Kontakte für Managed Detection and Response bestätigen</translation>
    </message>
    <message>
        <source>Its form is not established; an answer without an error means that the mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Lizenzierung</translation>
    </message>
    <message>
        <source>Reads a company&apos;s licence: kind, seats, expiry and add-ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is one licence, or a list of licences when all products are asked for. Older consoles are said to answer with a list in any case. Missing total seats mean that there is no ceiling, not that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to look at. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return every other product and add-on that the company holds too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page to return, counted from 1. No paged answer has been seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence, or all licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of subscription. Old consoles know the first three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is the key of an add-on, not of a base product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the licence, in UTC without a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats bought or set aside. Missing or null: there is no ceiling, as with subscriptions billed by usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key, of trials and of licences by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of a monthly subscription, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months that the subscription is renewed for; 0 for no renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that the company may resell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection model in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons for the company&apos;s own endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further keys, seen beside yearly licences when all products are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed services</source>
        <translation>Lizenzierte Dienste</translation>
    </message>
    <message>
        <source>State of services such as Managed Detection and Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security for Virtualized Environments is available to the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set monthly subscription</source>
        <translation>Monatsabonnement festlegen</translation>
    </message>
    <message>
        <source>Puts a company on the monthly subscription of its partner, or changes that subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes what is billed. A switch that is left out counts as off; whether an existing subscription keeps it instead is not established, so read the licence first and send all switches. A switch may not stand both at the top and below ownUse or resell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats set aside for the company; 0 for none. Left out: as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the seats that were set aside back to the shared pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a company&apos;s licence by a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present licence is gone. To keep what is there and add to it, use addProductKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact for the team of Managed Detection and Response. Mandatory for keys and companies that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add product key</source>
        <translation>Produktschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Adds the key of a product or add-on to those that a company has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless told otherwise the server drops keys that cannot stand beside the new one, without a word about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of a product or add-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace incompatible keys</source>
        <translation>Unverträgliche Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Drop the keys that cannot stand beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove product key</source>
        <translation>Produktschlüssel entfernen</translation>
    </message>
    <message>
        <source>Takes the key of a product or add-on away from a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server answers is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the usage of one month that is billed for a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters overlap: an endpoint in a tier is counted in the base product too, so adding them up bills twice. A partner&apos;s own figures hold those of the companies below it. New counters appear without a new version; whatever is not described is shown under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month to report on. Left out: this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product to report on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count only some companies, chosen by the day they were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made between the two dates</source>
        <translation>Zwischen den beiden Daten angelegt</translation>
    </message>
    <message>
        <source>Count companies made after this time, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count companies made before this time, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters; zeros for companies without a monthly subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints protected by the base product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, endpoints under the à-la-carte model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure Essentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure Plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure Extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with MDR Foundations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with MDR Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes with Email Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices with Mobile Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes with Security for Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Full Disk Encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Sandbox Analyzer and HyperDetect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Endpoint Detection and Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Patch Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts with Container Protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring, all retentions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring kept for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring kept for 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring kept for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users seen by XDR identity sensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users seen by XDR productivity sensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XDR network sensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XDR cloud sensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual servers scanned through a Security Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of virtual desktops scanned through a Security Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with Compliance Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with PHASR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes with Extended Email Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with 90 days of EDR storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with 180 days of EDR storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with a year of EDR storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets under External Attack Surface Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the usage of one month that is billed, product by product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters overlap: an endpoint in a tier is counted in the base product too, so adding them up bills twice. A partner&apos;s own figures hold those of the companies below it. New counters appear without a new version; whatever is not described is shown under its own name. Every entry carries all counters, so take each entry by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage by product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry for each product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Lists the companies directly below a partner or a company folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level only, not paged: page and perPage are refused. A customer as parent is refused too, which means that nothing is below it. The key&apos;s own company is never in the list. A console that is not a partner&apos;s does not have the method, or gives an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner company or company folder. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which companies to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>The companies; not paged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the company folders directly below a company or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or company folder. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list; not paged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create company folder</source>
        <translation>Unternehmensordner anlegen</translation>
    </message>
    <message>
        <source>Creates a company folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Ordnername</translation>
    </message>
    <message>
        <source>Name of the new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete company folder</source>
        <translation>Unternehmensordner löschen</translation>
    </message>
    <message>
        <source>Deletes a company folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a folder that is not empty is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company folder to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a company or a company folder below another partner or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new parent is named newParentId here; in moveCustomGroup it is parentId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or company folder to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner company or company folder that it moves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the top containers of a company, such as Companies, Network, Computers and Groups, and Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the containers below a node of the inventory; a leaf gives an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists on premises only. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container to look into. Left out: the top level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which view of the virtualization inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMware: hosts and clusters</source>
        <translation>VMware: Hosts und Cluster</translation>
    </message>
    <message>
        <source>VMware: virtual machines</source>
        <translation>VMware: virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Citrix or Xen: servers</source>
        <translation>Citrix oder Xen: Server</translation>
    </message>
    <message>
        <source>Citrix or Xen: folders</source>
        <translation>Citrix oder Xen: Ordner</translation>
    </message>
    <message>
        <source>Lists managed and unmanaged endpoints below a company or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only direct children are listed unless allItemsRecursively is on. With a partner&apos;s key and no parent, only the key&apos;s own level may come: list company by company. companyId is no parameter and is ignored silently: use parentId. Endpoints of Active Directory are listed by getNetworkInventoryItems only. Last contact, state, agent version and infection are told by getManagedEndpointDetails only. A missing productOutdated means that it was not asked for. Up to 100 entries a page in v1.0, 1000 from v1.1 on. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or group to look into. Left out: everything in the key&apos;s reach; on older and on-premises consoles the group Computers and Groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>On: managed endpoints only. Off: unmanaged ones only. Left out: both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to return, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which endpoints to list. Within a section any ticked filter lets an endpoint in, all sections must agree. Filters that need a licence are ignored without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>By protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>By the role of the agent; any ticked one lets an endpoint in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints with the agent (BEST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected Exchange servers; needs the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Servers; needs the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container host</source>
        <translation>Container-Host</translation>
    </message>
    <message>
        <source>Container hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed with NSX</source>
        <translation>Verwaltet mit NSX</translation>
    </message>
    <message>
        <source>Endpoints managed with NSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints managed with vShield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How deep to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels below, not only the direct children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>By details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the name; with a leading * the text may stand anywhere in it. Less than three characters may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What else to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whether the agent is outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the last successful scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pages. From v1.1 on only the first page tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on all pages. From v1.1 on only the first page tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pages follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The endpoints on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free label, up to 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Full DNS name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group that holds the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent manages the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>EC2 instance</source>
        <translation>EC2-Instanz</translation>
    </message>
    <message>
        <source>Operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC addresses: 12 hexadecimal digits, with or without colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent (BEST) is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is a container host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is a protected Exchange server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is a Security Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is managed with NSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is managed with vShield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed with HVI</source>
        <translation>Verwaltet mit HVI</translation>
    </message>
    <message>
        <source>The endpoint is managed with Hypervisor Memory Introspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects it beside Hypervisor Memory Introspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Server Multi-platform</source>
        <translation>Security Server Multi-Platform</translation>
    </message>
    <message>
        <source>BEST</source>
        <translation>BEST</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>The endpoint has applied the policy; else it is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set while the endpoint moves to another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the move; the meanings of the numbers are not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the company it moves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer agent exists. Told only when asked for with returnProductOutdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last successful scan. Told only when asked for with includeScanLogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it ended, with the offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the full profile of one managed endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call for each endpoint, so it is slow for many. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed endpoint to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell who was last logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Power state. Offline and suspended are told for machines of a virtualization integration only: see lastSeen for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last contact, in UTC without a zone; 0001-01-01T00:00:00 means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>Engine-Version</translation>
    </message>
    <message>
        <source>Version of the scan engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main scan engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central scanning via Security Server</source>
        <translation>Zentraler Scan über einen Security Server</translation>
    </message>
    <message>
        <source>Hybrid scanning, light engines</source>
        <translation>Hybrid-Scan, leichte Engines</translation>
    </message>
    <message>
        <source>Local scanning, full engines</source>
        <translation>Lokaler Scan, volle Engines</translation>
    </message>
    <message>
        <source>Fallback engine</source>
        <translation>Ersatz-Engine</translation>
    </message>
    <message>
        <source>Scan engine to fall back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letztes Update</translation>
    </message>
    <message>
        <source>Last update of the security content, in UTC without a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Lizenziert</translation>
    </message>
    <message>
        <source>State of the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending authentication</source>
        <translation>Authentifizierung ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>None, or not applicable</source>
        <translation>Keine oder nicht zutreffend</translation>
    </message>
    <message>
        <source>A newer agent exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product updates are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security content is outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the security content are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint Security (legacy)</source>
        <translation>Endpoint Security (alt)</translation>
    </message>
    <message>
        <source>Bitdefender Tools (legacy)</source>
        <translation>Bitdefender Tools (alt)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Malware status</source>
        <translation>Malware-Status</translation>
    </message>
    <message>
        <source>Infection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active threat is present. This does not tell whether the engine is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infiziert</translation>
    </message>
    <message>
        <source>The endpoint counts as infected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Which modules are on. Others may appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antimalware</source>
        <translation>Malware-Schutz</translation>
    </message>
    <message>
        <source>Antimalware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced Threat Control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Control, an outdated word for User Control, Antiphishing and Traffic Scan together: on only if all three are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and web access control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antiphishing</source>
        <translation>Phishing-Schutz</translation>
    </message>
    <message>
        <source>Antiphishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web traffic scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device Control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power User.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Full Disk Encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced Anti-Exploit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDR sensor</source>
        <translation>EDR-Sensor</translation>
    </message>
    <message>
        <source>EDR sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Attack Defense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-tampering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning through a Security Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor Memory Introspection, an older product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active modules</source>
        <translation>Aktive Module</translation>
    </message>
    <message>
        <source>Modules of the introspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User mode</source>
        <translation>Benutzermodus</translation>
    </message>
    <message>
        <source>User mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel mode</source>
        <translation>Kernelmodus</translation>
    </message>
    <message>
        <source>Kernel mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Server in charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence is present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move state</source>
        <translation>Stand des Umzugs</translation>
    </message>
    <message>
        <source>State of a move between companies; the meanings of the numbers are not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk score of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that comes from misconfigurations, a percentage as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was last logged in. Told only when asked for; seen as names and as objects of userName and loginDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the user logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists all kinds of items of the inventory: companies, folders, groups, endpoints, containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best source for many endpoints: modules, policy, outdated agent and last scan come without a call for each. Companies alone, listed recursively, stand for many calls of getCompaniesList. The filters by SID and MAC address match whether an endpoint is protected or not. The virtual container Companies is refused as parent. Some consoles want the kinds companies and companyFolders below options.type in place of filters.type. Up to 100 entries a page in v1.0, 1000 from v1.1 on. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node to look into. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind; any ticked one lets an item in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company folders</source>
        <translation>Unternehmensordner</translation>
    </message>
    <message>
        <source>Company folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>EC2-Instanzen</translation>
    </message>
    <message>
        <source>EC2 instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container hosts</source>
        <translation>Container-Hosts</translation>
    </message>
    <message>
        <source>Companies with these kinds of subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell all products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>For endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Root container (Companies / Network)</source>
        <translation>Stammcontainer (Unternehmen / Netzwerk)</translation>
    </message>
    <message>
        <source>Company folder</source>
        <translation>Unternehmensordner</translation>
    </message>
    <message>
        <source>Virtualization host (on-prem)</source>
        <translation>Virtualisierungshost (On-Premises)</translation>
    </message>
    <message>
        <source>vShield App (on-prem)</source>
        <translation>vShield App (On-Premises)</translation>
    </message>
    <message>
        <source>Virtualization cluster (on-prem)</source>
        <translation>Virtualisierungscluster (On-Premises)</translation>
    </message>
    <message>
        <source>Virtualization datacenter (on-prem)</source>
        <translation>Virtualisierungsrechenzentrum (On-Premises)</translation>
    </message>
    <message>
        <source>Resource pool (on-prem)</source>
        <translation>Ressourcenpool (On-Premises)</translation>
    </message>
    <message>
        <source>Virtualization pool (on-prem)</source>
        <translation>Virtualisierungspool (On-Premises)</translation>
    </message>
    <message>
        <source>Container group</source>
        <translation>Containergruppe</translation>
    </message>
    <message>
        <source>Container host folder</source>
        <translation>Ordner für Container-Hosts</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>What is known of companies, endpoints and containers. The members below are those of endpoints; those of companies and containers are not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a group of endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Name of the new group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group or company that will hold it; for a company it goes below Computers and Groups. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the new group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a group of endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the endpoints of a group deleted by force is not established; expect them in Deleted. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it even if it is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the groups directly below a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level only. Without a parent it tells the id of the container Deleted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group to look into. Left out, or a company: Computers and Groups, and Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a group below another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new parent is named parentId here; in moveCompanyOrCompanyFolder it is newParentId. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group that it moves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move endpoints</source>
        <translation>Endpunkte verschieben</translation>
    </message>
    <message>
        <source>Moves endpoints into a group of the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that the endpoints inherit may change with the group. Between companies use moveEndpointsBetweenCompanies. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group that they move to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves endpoints into a group of another managed company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For managing partners. All companies need a monthly subscription, must be connected directly in the tree of companies and must let the partner manage their security. The agent must be BEST: version 6 on Windows, 7 on Linux, 4 on macOS, or later. Security Servers, network sensors and endpoints of an imported inventory, such as Active Directory, cannot be moved. Endpoints that are offline are waited for up to 48 hours; then their move fails. Policy, tags and licence change with the company. Watch movingInfo and moveState of the endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed endpoints to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the other company, or the root of its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; the move runs later, as a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpunkt löschen</translation>
    </message>
    <message>
        <source>Puts an endpoint into Deleted, and one that stands there already is removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed endpoint also gets a task that removes the agent. Never send it again by itself: the second call that succeeds removes the endpoint for good. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets or clears the label of an endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One label for each endpoint; labels are not tags. The URL names no service, on premises neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label; an empty text clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True where it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a scan on endpoints or containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the ids of the tasks: otherwise the answer is only true, and the task is found by its name alone. There is one task for each service and company. Older consoles know no custom scans. On premises virtual machines are listed under computers too: scan them through one service only. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints or containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick scan</source>
        <translation>Quick-Scan</translation>
    </message>
    <message>
        <source>Full scan</source>
        <translation>Vollständiger Scan</translation>
    </message>
    <message>
        <source>Memory scan</source>
        <translation>Speicher-Scan</translation>
    </message>
    <message>
        <source>Custom scan</source>
        <translation>Benutzerdefinierter Scan</translation>
    </message>
    <message>
        <source>Name of the task. Left out: the server makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a custom scan is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thorough the scan is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Aggressiv</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Tolerant</translation>
    </message>
    <message>
        <source>Paths to scan, or the word LocalDrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return all task IDs</source>
        <translation>Alle Aufgaben-IDs zurückgeben</translation>
    </message>
    <message>
        <source>Return the ids of all tasks that were made; not together with returnTaskId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the id of the new task; not together with returnAllTaskIds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True; with returnTaskId the id of the task; with returnAllTaskIds the ids of all tasks. The form of the last two is not established: an id, a list of ids, or an object with taskIds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a scan on managed endpoints that are named by MAC address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch for the answer is returnTaskId here; createScanTask has returnAllTaskIds too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>MAC addresses of managed endpoints, 12 hexadecimal digits without colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the id of the new task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True; with returnTaskId the id of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists scan tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan tasks only: of other tasks one must know the id, and ask getTaskStatus. Older consoles allow 30 entries a page at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Number of pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on all pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, in UTC without a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the state of one task, on request with its subtasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished does not mean successful: how it ended stands in the subtasks. page and perPage stand within options and page the subtasks only. v1.0 takes the task alone and tells less. Some consoles ignore the options of v1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether and how subtasks are returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the subtasks too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which subtasks to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the subtask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Beendet vor</translation>
    </message>
    <message>
        <source>Ended before this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Reconfigure agent</source>
        <translation>Agent neu konfigurieren</translation>
    </message>
    <message>
        <source>Remove quarantine items</source>
        <translation>Aus Quarantäne löschen</translation>
    </message>
    <message>
        <source>Restore quarantine items</source>
        <translation>Aus Quarantäne wiederherstellen</translation>
    </message>
    <message>
        <source>Empty quarantine</source>
        <translation>Quarantäne leeren</translation>
    </message>
    <message>
        <source>Empty Exchange quarantine</source>
        <translation>Exchange-Quarantäne leeren</translation>
    </message>
    <message>
        <source>Isolate endpoint</source>
        <translation>Endpunkt isolieren</translation>
    </message>
    <message>
        <source>Restore from isolation</source>
        <translation>Isolierung aufheben</translation>
    </message>
    <message>
        <source>Remove Exchange quarantine items</source>
        <translation>Aus Exchange-Quarantäne löschen</translation>
    </message>
    <message>
        <source>Restore Exchange quarantine items</source>
        <translation>Aus Exchange-Quarantäne wiederherstellen</translation>
    </message>
    <message>
        <source>Add file to quarantine</source>
        <translation>Datei in Quarantäne verschieben</translation>
    </message>
    <message>
        <source>Who made the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that the task belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtasks</source>
        <translation>Teilaufgaben</translation>
    </message>
    <message>
        <source>Subtasks, one for each endpoint. Told only when asked for; their members are not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>Deletes a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a scan that runs is stopped is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds and removes modules, roles and scan engines of agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module that is left out counts as disabled and is removed: always send the whole list, starting from the modules that the endpoint has. The mode of operation depends on the licence: EDR alone allows report only, some bundles detection and prevention only, the widest both; left out for mixed targets, it turns report-only agents into full protection. What else differs between v1.0 and v1.1 is not established. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to run. Left out: now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>How often it recurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every so many hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Modules of the agent. In v1.1 a module that is left out is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Network Monitor, an outdated word for Network Attack Defense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the engines are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Engines for computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central scanning with a Security Server</source>
        <translation>Zentraler Scan mit einem Security Server</translation>
    </message>
    <message>
        <source>Engines for virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode of operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection and prevention</source>
        <translation>Erkennung und Abwehr</translation>
    </message>
    <message>
        <source>True; v1.1 may answer with information on the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign policy</source>
        <translation>Richtlinie zuweisen</translation>
    </message>
    <message>
        <source>Assigns a policy to endpoints or containers, or makes them inherit it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To assign a policy, send inheritFromAbove as false with the policy: its default is true. Targets below an enforced policy are skipped silently although the answer is true: read their policy again. On premises the URL names a service, computers or virtualmachines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation>Richtlinien-ID</translation>
    </message>
    <message>
        <source>Policy to assign. Left out: inheritFromAbove must be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit from above</source>
        <translation>Von oben erben</translation>
    </message>
    <message>
        <source>Inherit the policy of the container above, or the default policy. On by default: switch it off to assign a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all children inherit the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if at least one target got the policy. Targets below an enforced policy are skipped silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a process on an endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the EDR licence. The investigation API has a newer method of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Process id, a number or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path of the executable on the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint that runs the process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident that the process belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the tasks that were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submits up to five files of a Windows endpoint to Sandbox Analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows endpoint that holds the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of the files, each up to 1024 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Befehlszeilen</translation>
    </message>
    <message>
        <source>Command lines, each beginning with one of the paths, up to 4096 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Aufgabenname</translation>
    </message>
    <message>
        <source>Id of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs an osquery statement on live endpoints and puts the results into an S3 bucket of the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably needs a licence with Live Search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company of the endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Query in the SQL of osquery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints to ask; an empty list means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Operating systems to ask, such as windows or linux; an empty list means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3 bucket that gets the results. Its members are not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add integrators</source>
        <translation>Integratoren hinzufügen</translation>
    </message>
    <message>
        <source>Makes endpoints integrators, which connect an integration such as Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for is inferred, not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints that get the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the endpoints that are integrators of an integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove integrators</source>
        <translation>Integratoren entfernen</translation>
    </message>
    <message>
        <source>Takes the role of integrator away from endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints that lose the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the endpoint tags of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company has at most 100 tags. No method creates, changes or assigns tags. That it belongs to this area, and the names of a tag&apos;s members, are inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Creation time</source>
        <translation>Erstellungszeit</translation>
    </message>
    <message>
        <source>Direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending (by kind: custom first)</source>
        <translation>Aufsteigend (nach Art: benutzerdefinierte zuerst)</translation>
    </message>
    <message>
        <source>Descending (by kind: automatic first)</source>
        <translation>Absteigend (nach Art: automatische zuerst)</translation>
    </message>
    <message>
        <source>The tags. Seen described as a list although the method is paged: a bare list and a page are both possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom or automatic; the numbers are not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that owns the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Creation time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of an automatic tag, for instance on the name of the endpoint (endpointName).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Lists the policies that a company sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells the default policy apart. Older consoles allow 30 entries a page at most. On premises the URL names a service: computers; older consoles have virtualmachines and mobiledevices too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to look into. Left out: the company of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that owns the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Unternehmensname</translation>
    </message>
    <message>
        <source>Name of the company that owns the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one policy with all its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can be read only: no method takes them back. What v1.1 changes is not established. Switches are named enable in older sections and enabled in newer ones; some names are misspelt and belong to the API. On premises the URL names the service computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>User who made it; the default policy has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation time, in UTC without a zone. The default policy may show None or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change, in UTC without a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan that the answer may hold; it does not belong to a policy, do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All settings. The members below were seen in v1.0; others may appear, and v1.1 may use the section names of newer consoles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of files and processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning on access, vaccine against ransomware, Advanced Threat Control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>How strict the scan is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Dateiendungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Maximum archive depth</source>
        <translation>Maximale Archivtiefe</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Verschiedenes</translation>
    </message>
    <message>
        <source>Scan boot sectors</source>
        <translation>Bootsektoren scannen</translation>
    </message>
    <message>
        <source>Scan for keyloggers</source>
        <translation>Nach Keyloggern suchen</translation>
    </message>
    <message>
        <source>Deferred scanning</source>
        <translation>Verzögertes Scannen</translation>
    </message>
    <message>
        <source>Scan action</source>
        <translation>Scan-Aktion</translation>
    </message>
    <message>
        <source>Infected files</source>
        <translation>Infizierte Dateien</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Folders watched on Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ransomware protection</source>
        <translation>Ransomware-Schutz</translation>
    </message>
    <message>
        <source>Advanced Threat Control, which watches behaviour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default action</source>
        <translation>Standardaktion</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Scan task</source>
        <translation>Scan-Aufgabe</translation>
    </message>
    <message>
        <source>Scheduled scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device scanning</source>
        <translation>Gerätescan</translation>
    </message>
    <message>
        <source>Scan devices</source>
        <translation>Geräte scannen</translation>
    </message>
    <message>
        <source>Scan profile</source>
        <translation>Scan-Profil</translation>
    </message>
    <message>
        <source>Scan settings</source>
        <translation>Scan-Einstellungen</translation>
    </message>
    <message>
        <source>Scan registry</source>
        <translation>Registry scannen</translation>
    </message>
    <message>
        <source>Ignore keyloggers</source>
        <translation>Keylogger ignorieren</translation>
    </message>
    <message>
        <source>Scan memory</source>
        <translation>Speicher scannen</translation>
    </message>
    <message>
        <source>Scan network files</source>
        <translation>Netzwerkdateien scannen</translation>
    </message>
    <message>
        <source>When infected</source>
        <translation>Bei Infektion</translation>
    </message>
    <message>
        <source>Contextual scan</source>
        <translation>Kontextbezogener Scan</translation>
    </message>
    <message>
        <source>Quarantine and exclusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate exclusions</source>
        <translation>Ausschlüsse aktivieren</translation>
    </message>
    <message>
        <source>Exclusions that belong to this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that files stay in the quarantine of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours between two submissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan quarantine</source>
        <translation>Quarantäne neu scannen</translation>
    </message>
    <message>
        <source>Security Servers for central scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affinity rule</source>
        <translation>Affinitätsregel</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>SSL verwenden</translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Serverreihenfolge</translation>
    </message>
    <message>
        <source>HyperDetect, with a level for each category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted attack</source>
        <translation>Gezielter Angriff</translation>
    </message>
    <message>
        <source>Detection level</source>
        <translation>Erkennungsstufe</translation>
    </message>
    <message>
        <source>Suspicious files and network traffic</source>
        <translation>Verdächtige Dateien und Netzwerkverkehr</translation>
    </message>
    <message>
        <source>Exploits</source>
        <translation>Exploits</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>Ransomware</translation>
    </message>
    <message>
        <source>Grayware</source>
        <translation>Grayware</translation>
    </message>
    <message>
        <source>Predefined applications</source>
        <translation>Vordefinierte Anwendungen</translation>
    </message>
    <message>
        <source>Application name</source>
        <translation>Anwendungsname</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>Prozessname</translation>
    </message>
    <message>
        <source>Exploit detection techniques</source>
        <translation>Techniken der Exploit-Erkennung</translation>
    </message>
    <message>
        <source>Number of the technique, 1 to 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom applications</source>
        <translation>Eigene Anwendungen</translation>
    </message>
    <message>
        <source>Privilege escalation</source>
        <translation>Rechteausweitung</translation>
    </message>
    <message>
        <source>Layers at execution: command lines, ransomware, detection in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local attack</source>
        <translation>Lokaler Angriff</translation>
    </message>
    <message>
        <source>Remote attack</source>
        <translation>Entfernter Angriff</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>When encrypted files are restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat detection in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network protection: web access, phishing, traffic, network attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web access control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use exceptions</source>
        <translation>Ausnahmen verwenden</translation>
    </message>
    <message>
        <source>Web rules</source>
        <translation>Web-Regeln</translation>
    </message>
    <message>
        <source>Treat as exceptions</source>
        <translation>Als Ausnahmen behandeln</translation>
    </message>
    <message>
        <source>Protection against fraud</source>
        <translation>Schutz vor Betrug</translation>
    </message>
    <message>
        <source>Protection against phishing</source>
        <translation>Schutz vor Phishing</translation>
    </message>
    <message>
        <source>Blacklist of applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Rules against leaking data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Incoming e-mails</source>
        <translation>Eingehende E-Mails</translation>
    </message>
    <message>
        <source>Outgoing e-mails</source>
        <translation>Ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Web-Verkehr</translation>
    </message>
    <message>
        <source>Network Attack Defense; a second list holds the techniques of report-only agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack techniques</source>
        <translation>Angriffstechniken</translation>
    </message>
    <message>
        <source>Technique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial access</source>
        <translation>Erstzugriff</translation>
    </message>
    <message>
        <source>Credential access</source>
        <translation>Zugriff auf Anmeldedaten</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Lateral movement</source>
        <translation>Seitwärtsbewegung</translation>
    </message>
    <message>
        <source>Crimeware</source>
        <translation>Crimeware</translation>
    </message>
    <message>
        <source>Control of devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data loss prevention</source>
        <translation>Schutz vor Datenverlust</translation>
    </message>
    <message>
        <source>Rule name</source>
        <translation>Regelname</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>Geräteklasse</translation>
    </message>
    <message>
        <source>Class of devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Floppy disk</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>IEEE 1284.4</source>
        <translation>IEEE 1284.4</translation>
    </message>
    <message>
        <source>IEEE 1394</source>
        <translation>IEEE 1394</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildverarbeitung</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Bandlaufwerk</translation>
    </message>
    <message>
        <source>Windows portable device</source>
        <translation>Tragbares Windows-Gerät</translation>
    </message>
    <message>
        <source>COM and LPT ports</source>
        <translation>COM- und LPT-Anschlüsse</translation>
    </message>
    <message>
        <source>SCSI RAID</source>
        <translation>SCSI-RAID</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <source>Wireless adapter</source>
        <translation>WLAN-Adapter</translation>
    </message>
    <message>
        <source>Internal storage</source>
        <translation>Interner Speicher</translation>
    </message>
    <message>
        <source>External storage</source>
        <translation>Externer Speicher</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Permission for each bus; ALL stands for every bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Data loss prevention exceptions</source>
        <translation>Ausnahmen beim Schutz vor Datenverlust</translation>
    </message>
    <message>
        <source>Security for Exchange: malware, spam, content and attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Maximum size</source>
        <translation>Maximale Größe</translation>
    </message>
    <message>
        <source>Maximum depth</source>
        <translation>Maximale Tiefe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Unscannable</source>
        <translation>Nicht scanbar</translation>
    </message>
    <message>
        <source>Scan tasks</source>
        <translation>Scan-Aufgaben</translation>
    </message>
    <message>
        <source>Append footer</source>
        <translation>Fußzeile anhängen</translation>
    </message>
    <message>
        <source>Antispam</source>
        <translation>Spam-Schutz</translation>
    </message>
    <message>
        <source>Rules against spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RBL DNS address</source>
        <translation>RBL-DNS-Adresse</translation>
    </message>
    <message>
        <source>RBL servers</source>
        <translation>RBL-Server</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>RBL</source>
        <translation>RBL</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Heuristic</source>
        <translation>Heuristik</translation>
    </message>
    <message>
        <source>Modify subject</source>
        <translation>Betreff ändern</translation>
    </message>
    <message>
        <source>Append header</source>
        <translation>Kopfzeile anhängen</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Name der Kopfzeile</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Wert der Kopfzeile</translation>
    </message>
    <message>
        <source>Archive to account</source>
        <translation>In Konto archivieren</translation>
    </message>
    <message>
        <source>Antispoofing</source>
        <translation>Spoofing-Schutz</translation>
    </message>
    <message>
        <source>Attachment filtering</source>
        <translation>Anhangsfilter</translation>
    </message>
    <message>
        <source>Replacement text</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>Trusted senders</source>
        <translation>Vertrauenswürdige Absender</translation>
    </message>
    <message>
        <source>Trusted recipients</source>
        <translation>Vertrauenswürdige Empfänger</translation>
    </message>
    <message>
        <source>Exclude only if all recipients are trusted</source>
        <translation>Nur ausschließen, wenn alle Empfänger vertrauenswürdig sind</translation>
    </message>
    <message>
        <source>Content filtering</source>
        <translation>Inhaltsfilter</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Benutzergruppen</translation>
    </message>
    <message>
        <source>Firewall of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggressive rules; the API spells it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore signed processes</source>
        <translation>Signierte Prozesse ignorieren</translation>
    </message>
    <message>
        <source>Monitor process changes</source>
        <translation>Prozessänderungen überwachen</translation>
    </message>
    <message>
        <source>Protection level</source>
        <translation>Schutzstufe</translation>
    </message>
    <message>
        <source>How unknown traffic is decided, 1 to 6: from rules and known files, to allow, ask or deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default rule</source>
        <translation>Standardregel</translation>
    </message>
    <message>
        <source>Rule type</source>
        <translation>Regeltyp</translation>
    </message>
    <message>
        <source>Path of the program; the API spells it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Application MD5</source>
        <translation>MD5 der Anwendung</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>Entfernte Adresse</translation>
    </message>
    <message>
        <source>Directly connected</source>
        <translation>Direkt verbunden</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Custom protocol</source>
        <translation>Eigenes Protokoll</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>Netzwerktyp</translation>
    </message>
    <message>
        <source>Default profile for this kind of adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation>Tarnmodus</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Allow internet connection sharing</source>
        <translation>Internetverbindungsfreigabe zulassen</translation>
    </message>
    <message>
        <source>Log verbosity</source>
        <translation>Ausführlichkeit des Protokolls</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Intrusion detection; the API spells it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent: window, communication, updates, telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan SSL</source>
        <translation>SSL scannen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Send telemetry</source>
        <translation>Telemetrie senden</translation>
    </message>
    <message>
        <source>Password against removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users other than the owner may change the policy, and assign maintenance windows to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Relays and servers that the agent talks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Silent mode</source>
        <translation>Stiller Modus</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>Anzeigen nach</translation>
    </message>
    <message>
        <source>Cloud connection notifications</source>
        <translation>Benachrichtigungen zur Cloud-Verbindung</translation>
    </message>
    <message>
        <source>Support information</source>
        <translation>Support-Informationen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Update-Intervall</translation>
    </message>
    <message>
        <source>Week days</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>End hour</source>
        <translation>Endstunde</translation>
    </message>
    <message>
        <source>End minute</source>
        <translation>Endminute</translation>
    </message>
    <message>
        <source>Postpone reboot</source>
        <translation>Neustart verschieben</translation>
    </message>
    <message>
        <source>Reboot after installing</source>
        <translation>Neustart nach der Installation</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Default location</source>
        <translation>Standardort</translation>
    </message>
    <message>
        <source>Update ring</source>
        <translation>Update-Ring</translation>
    </message>
    <message>
        <source>How early the endpoint gets updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow ring</source>
        <translation>Langsamer Ring</translation>
    </message>
    <message>
        <source>Fast ring</source>
        <translation>Schneller Ring</translation>
    </message>
    <message>
        <source>Update locations</source>
        <translation>Update-Quellen</translation>
    </message>
    <message>
        <source>Security telemetry</source>
        <translation>Sicherheitstelemetrie</translation>
    </message>
    <message>
        <source>Raw security telemetry for a SIEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIEM</source>
        <translation>SIEM</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The relay role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Submission to Sandbox Analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis mode</source>
        <translation>Analysemodus</translation>
    </message>
    <message>
        <source>Mode of analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remediation actions</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Fallback action</source>
        <translation>Ersatzaktion</translation>
    </message>
    <message>
        <source>Cloud sandbox</source>
        <translation>Cloud-Sandbox</translation>
    </message>
    <message>
        <source>Content prefiltering</source>
        <translation>Vorfilterung der Inhalte</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Exclude extensions</source>
        <translation>Ausgenommene Dateiendungen</translation>
    </message>
    <message>
        <source>Size filter</source>
        <translation>Größenfilter</translation>
    </message>
    <message>
        <source>Encryption of volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt policy</source>
        <translation>Verschlüsselungsrichtlinie</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>Patches; newer consoles use maintenance windows in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching servers</source>
        <translation>Zwischenspeicher-Server</translation>
    </message>
    <message>
        <source>Automatic scan scheduler</source>
        <translation>Zeitplan des automatischen Scans</translation>
    </message>
    <message>
        <source>Storage protection</source>
        <translation>Speicherschutz</translation>
    </message>
    <message>
        <source>Protection of storage through ICAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>Listen port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Archive scan</source>
        <translation>Archiv-Scan</translation>
    </message>
    <message>
        <source>Congestion control</source>
        <translation>Überlastschutz</translation>
    </message>
    <message>
        <source>Exclusion items</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Indicators of risk</source>
        <translation>Risikoindikatoren</translation>
    </message>
    <message>
        <source>Schedule of the risk scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Run immediately</source>
        <translation>Sofort ausführen</translation>
    </message>
    <message>
        <source>Switches modules of a policy on or off; no other method changes a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect on every endpoint that has the policy, so it may lower the protection of many. How the settings that getPolicyDetails tells correspond to these names is not established, so the state from before cannot be restored by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules to switch. Send only what shall change. Whether nested objects are accepted too is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning of files on access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat detection in the cloud, on execution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fileless attack protection</source>
        <translation>Schutz vor dateilosen Angriffen</translation>
    </message>
    <message>
        <source>Protection against fileless attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ransomware mitigation</source>
        <translation>Ransomware-Abwehr</translation>
    </message>
    <message>
        <source>Ransomware mitigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrusion detection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network protection</source>
        <translation>Netzwerkschutz</translation>
    </message>
    <message>
        <source>Network protection as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercept encrypted traffic</source>
        <translation>Verschlüsselten Verkehr abfangen</translation>
    </message>
    <message>
        <source>Interception of encrypted traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan HTTPS</source>
        <translation>HTTPS scannen</translation>
    </message>
    <message>
        <source>Scan of HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web traffic scan</source>
        <translation>Scan des Web-Verkehrs</translation>
    </message>
    <message>
        <source>E-mail traffic scan</source>
        <translation>Scan des E-Mail-Verkehrs</translation>
    </message>
    <message>
        <source>E-mail traffic scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web access control</source>
        <translation>Web-Zugriffssteuerung</translation>
    </message>
    <message>
        <source>Application blacklist</source>
        <translation>Sperrliste für Anwendungen</translation>
    </message>
    <message>
        <source>Data protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic submission of samples to Sandbox Analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents sensor</source>
        <translation>Vorfallssensor</translation>
    </message>
    <message>
        <source>Incidents sensor (EDR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHASR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Blocklist as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block by file hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block DLL files too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block script files too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application path</source>
        <translation>Anwendungspfad</translation>
    </message>
    <message>
        <source>Block by path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block by network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications on the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the security content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users may change the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form is not established; an answer without an error means that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Cloud Security</source>
        <translation>Cloud Security</translation>
    </message>
    <message>
        <source>Scan accounts</source>
        <translation>Scan-Konten</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Stelle in der Liste</translation>
    </message>
    <message>
        <source>Entries per page</source>
        <translation>Einträge pro Seite</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehöriges</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Delivered so far</source>
        <translation>Bisher geliefert</translation>
    </message>
    <message>
        <source>Scan account details</source>
        <translation>Details des Scan-Kontos</translation>
    </message>
    <message>
        <source>Scan group details</source>
        <translation>Details der Scan-Gruppe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Compliance standards</source>
        <translation>Compliance-Standards</translation>
    </message>
    <message>
        <source>Checks for AWS Security Hub</source>
        <translation>Prüfungen für AWS Security Hub</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>Check details</source>
        <translation>Prüfungsdetails</translation>
    </message>
    <message>
        <source>Resource details</source>
        <translation>Ressourcendetails</translation>
    </message>
    <message>
        <source>Kind of standard</source>
        <translation>Art des Standards</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Rule details</source>
        <translation>Regeldetails</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Compliance standard details</source>
        <translation>Details des Compliance-Standards</translation>
    </message>
    <message>
        <source>The findings change for everyone, and their former status and severity can only be set again by hand.</source>
        <translation>Die Befunde ändern sich für alle; der frühere Status und Schweregrad kann nur von Hand wieder gesetzt werden.</translation>
    </message>
    <message>
        <source>Remark on the status</source>
        <translation>Bemerkung zum Status</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Akzeptiert bis</translation>
    </message>
    <message>
        <source>Remark on the severity</source>
        <translation>Bemerkung zum Schweregrad</translation>
    </message>
    <message>
        <source>Parent partner</source>
        <translation>Übergeordneter Partner</translation>
    </message>
    <message>
        <source>Managed by the partner above</source>
        <translation>Verwaltung durch übergeordneten Partner</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Trust a device for</source>
        <translation>Gerät vertrauen für</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>Reserved seats</source>
        <translation>Reservierte Plätze</translation>
    </message>
    <message>
        <source>Subscription ends</source>
        <translation>Abonnement endet</translation>
    </message>
    <message>
        <source>Renews itself for</source>
        <translation>Automatische Verlängerung um</translation>
    </message>
    <message>
        <source>Monthly minimum</source>
        <translation>Monatliches Minimum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Additional products</source>
        <translation>Weitere Produkte</translation>
    </message>
    <message>
        <source>Protection model</source>
        <translation>Schutzmodell</translation>
    </message>
    <message>
        <source>Add-ons for own use</source>
        <translation>Add-ons für eigene Nutzung</translation>
    </message>
    <message>
        <source>Security for Virtualized Environments</source>
        <translation>Security for Virtualized Environments</translation>
    </message>
    <message>
        <source>HyperDetect</source>
        <translation>HyperDetect</translation>
    </message>
    <message>
        <source>Sandbox Analyzer</source>
        <translation>Sandbox Analyzer</translation>
    </message>
    <message>
        <source>Patch Management</source>
        <translation>Patch-Management</translation>
    </message>
    <message>
        <source>Endpoint Detection and Response</source>
        <translation>Endpoint Detection and Response</translation>
    </message>
    <message>
        <source>Email Security</source>
        <translation>Email Security</translation>
    </message>
    <message>
        <source>Container Protection</source>
        <translation>Container-Schutz</translation>
    </message>
    <message>
        <source>Integrity Monitoring</source>
        <translation>Integritätsüberwachung</translation>
    </message>
    <message>
        <source>Mobile Security</source>
        <translation>Mobile Security</translation>
    </message>
    <message>
        <source>Add-ons to resell</source>
        <translation>Add-ons zum Weiterverkauf</translation>
    </message>
    <message>
        <source>Resell Security for Virtualized Environments</source>
        <translation>Security for Virtualized Environments weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell HyperDetect</source>
        <translation>HyperDetect weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Sandbox Analyzer</source>
        <translation>Sandbox Analyzer weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Patch Management</source>
        <translation>Patch-Management weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Endpoint Detection and Response</source>
        <translation>Endpoint Detection and Response weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Email Security</source>
        <translation>Email Security weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Container Protection</source>
        <translation>Container-Schutz weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Integrity Monitoring</source>
        <translation>Integritätsüberwachung weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Mobile Security</source>
        <translation>Mobile Security weiterverkaufen</translation>
    </message>
    <message>
        <source>Security for Exchange</source>
        <translation>Security for Exchange</translation>
    </message>
    <message>
        <source>Full Disk Encryption</source>
        <translation>Festplattenverschlüsselung</translation>
    </message>
    <message>
        <source>E-mail of the first user</source>
        <translation>E-Mail des ersten Benutzers</translation>
    </message>
    <message>
        <source>Name of the first user</source>
        <translation>Name des ersten Benutzers</translation>
    </message>
    <message>
        <source>Time zone of the first user</source>
        <translation>Zeitzone des ersten Benutzers</translation>
    </message>
    <message>
        <source>Language of the first user</source>
        <translation>Sprache des ersten Benutzers</translation>
    </message>
    <message>
        <source>Emergency contact for MDR</source>
        <translation>Notfallkontakt für MDR</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländervorwahl</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>Copy from account</source>
        <translation>Vom Konto übernehmen</translation>
    </message>
    <message>
        <source>Copy from company</source>
        <translation>Vom Unternehmen übernehmen</translation>
    </message>
    <message>
        <source>The company is gone for good with all that belongs to it, and this cannot be undone.</source>
        <translation>Das Unternehmen wird mit allem, was dazugehört, endgültig entfernt; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Unternehmen bearbeiten</translation>
    </message>
    <message>
        <source>Copy closed incidents on new activity</source>
        <translation>Geschlossene Vorfälle bei neuer Aktivität kopieren</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Unternehmensdetails</translation>
    </message>
    <message>
        <source>Is suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Vulnerable applications</source>
        <translation>Anfällige Anwendungen</translation>
    </message>
    <message>
        <source>Human risk</source>
        <translation>Menschliches Risiko</translation>
    </message>
    <message>
        <source>Company of a user</source>
        <translation>Unternehmen eines Benutzers</translation>
    </message>
    <message>
        <source>Its users can no longer sign in and agents from its own packages stop protecting until the company is activated again.</source>
        <translation>Die Benutzer können sich nicht mehr anmelden und Agenten aus eigenen Paketen schützen nicht mehr, bis das Unternehmen wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>Companies below too</source>
        <translation>Auch untergeordnete Unternehmen</translation>
    </message>
    <message>
        <source>Create custom field</source>
        <translation>Benutzerdefiniertes Feld anlegen</translation>
    </message>
    <message>
        <source>Rename custom field</source>
        <translation>Benutzerdefiniertes Feld umbenennen</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Benutzerdefiniertes Feld</translation>
    </message>
    <message>
        <source>Delete custom field</source>
        <translation>Benutzerdefiniertes Feld löschen</translation>
    </message>
    <message>
        <source>The field and its values at all companies are lost, and this cannot be undone.</source>
        <translation>Das Feld und seine Werte bei allen Unternehmen gehen verloren; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>API key details</source>
        <translation>Details des API-Schlüssels</translation>
    </message>
    <message>
        <source>Mail verification code</source>
        <translation>Bestätigungscode per E-Mail senden</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Kind of subscription</source>
        <translation>Art des Abonnements</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Used seats</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Additional licences</source>
        <translation>Weitere Lizenzen</translation>
    </message>
    <message>
        <source>The present licence is replaced and add-ons that are left out may stop protecting; only setting it again brings them back.</source>
        <translation>Die jetzige Lizenz wird ersetzt und nicht genannte Add-ons schützen möglicherweise nicht mehr; nur erneutes Festlegen bringt sie zurück.</translation>
    </message>
    <message>
        <source>Give back reserved seats</source>
        <translation>Reservierte Plätze zurückgeben</translation>
    </message>
    <message>
        <source>Set licence key</source>
        <translation>Lizenzschlüssel festlegen</translation>
    </message>
    <message>
        <source>The present licence is replaced with all its seats and add-ons, and only its own key brings it back.</source>
        <translation>Die jetzige Lizenz wird mit allen Plätzen und Add-ons ersetzt; nur ihr eigener Schlüssel bringt sie zurück.</translation>
    </message>
    <message>
        <source>Keys that cannot stand beside the new one may be dropped, and only adding them again brings them back.</source>
        <translation>Schlüssel, die sich mit dem neuen nicht vertragen, können entfallen; nur erneutes Hinzufügen bringt sie zurück.</translation>
    </message>
    <message>
        <source>The company loses the product or add-on of this key until the key is added again.</source>
        <translation>Das Unternehmen verliert das Produkt oder Add-on dieses Schlüssels, bis der Schlüssel wieder hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Monthly usage</source>
        <translation>Monatliche Nutzung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Companies that count</source>
        <translation>Gezählte Unternehmen</translation>
    </message>
    <message>
        <source>Companies made</source>
        <translation>Unternehmen angelegt</translation>
    </message>
    <message>
        <source>Companies made before</source>
        <translation>Unternehmen angelegt vor</translation>
    </message>
    <message>
        <source>À la carte</source>
        <translation>À la carte</translation>
    </message>
    <message>
        <source>MSP Secure Essentials</source>
        <translation>MSP Secure Essentials</translation>
    </message>
    <message>
        <source>MDR Foundations</source>
        <translation>MDR Foundations</translation>
    </message>
    <message>
        <source>MDR Response</source>
        <translation>MDR Response</translation>
    </message>
    <message>
        <source>Sandbox Analyzer and HyperDetect</source>
        <translation>Sandbox Analyzer und HyperDetect</translation>
    </message>
    <message>
        <source>EDR</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>Integrity Monitoring, 90 days</source>
        <translation>Integritätsüberwachung, 90 Tage</translation>
    </message>
    <message>
        <source>Integrity Monitoring, 180 days</source>
        <translation>Integritätsüberwachung, 180 Tage</translation>
    </message>
    <message>
        <source>Integrity Monitoring, 1 year</source>
        <translation>Integritätsüberwachung, 1 Jahr</translation>
    </message>
    <message>
        <source>XDR identity sensors</source>
        <translation>XDR-Identitätssensoren</translation>
    </message>
    <message>
        <source>XDR productivity sensors</source>
        <translation>XDR-Produktivitätssensoren</translation>
    </message>
    <message>
        <source>XDR network sensors</source>
        <translation>XDR-Netzwerksensoren</translation>
    </message>
    <message>
        <source>XDR cloud sensors</source>
        <translation>XDR-Cloud-Sensoren</translation>
    </message>
    <message>
        <source>Virtual servers</source>
        <translation>Virtuelle Server</translation>
    </message>
    <message>
        <source>Virtual desktops</source>
        <translation>Virtuelle Desktops</translation>
    </message>
    <message>
        <source>Compliance Manager</source>
        <translation>Compliance Manager</translation>
    </message>
    <message>
        <source>Extended Email Security</source>
        <translation>Extended Email Security</translation>
    </message>
    <message>
        <source>EDR storage, 90 days</source>
        <translation>EDR-Speicher, 90 Tage</translation>
    </message>
    <message>
        <source>EDR storage, 180 days</source>
        <translation>EDR-Speicher, 180 Tage</translation>
    </message>
    <message>
        <source>EDR storage, 1 year</source>
        <translation>EDR-Speicher, 1 Jahr</translation>
    </message>
    <message>
        <source>External Attack Surface Management</source>
        <translation>External Attack Surface Management</translation>
    </message>
    <message>
        <source>Monthly usage by product</source>
        <translation>Monatliche Nutzung nach Produkt</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Companies below a partner</source>
        <translation>Unternehmen unter einem Partner</translation>
    </message>
    <message>
        <source>Partner or folder</source>
        <translation>Partner oder Ordner</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>Art des Unternehmens</translation>
    </message>
    <message>
        <source>Kind of licence</source>
        <translation>Art der Lizenz</translation>
    </message>
    <message>
        <source>The folder is gone, and its place in the tree can only be made again by hand.</source>
        <translation>Der Ordner wird entfernt und kann nur von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>Move company or folder</source>
        <translation>Unternehmen oder Ordner verschieben</translation>
    </message>
    <message>
        <source>Company or folder</source>
        <translation>Unternehmen oder Ordner</translation>
    </message>
    <message>
        <source>Moves below</source>
        <translation>Verschieben unter</translation>
    </message>
    <message>
        <source>Top containers</source>
        <translation>Oberste Container</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Company or group</source>
        <translation>Unternehmen oder Gruppe</translation>
    </message>
    <message>
        <source>Managed with BEST</source>
        <translation>Verwaltet mit BEST</translation>
    </message>
    <message>
        <source>Exchange servers</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Security Servers</source>
        <translation>Security Server</translation>
    </message>
    <message>
        <source>Managed with vShield</source>
        <translation>Verwaltet mit vShield</translation>
    </message>
    <message>
        <source>All levels below</source>
        <translation>Alle Ebenen darunter</translation>
    </message>
    <message>
        <source>Active Directory SID</source>
        <translation>Active-Directory-SID</translation>
    </message>
    <message>
        <source>With outdated agents</source>
        <translation>Mit veralteten Agenten</translation>
    </message>
    <message>
        <source>With the last scan</source>
        <translation>Mit letztem Scan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More pages follow</source>
        <translation>Weitere Seiten folgen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Security Server</source>
        <translation>Security Server</translation>
    </message>
    <message>
        <source>Protection beside HVI</source>
        <translation>Schutz neben HVI</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <translation>Richtlinie angewendet</translation>
    </message>
    <message>
        <source>Move to another company</source>
        <translation>Umzug in ein anderes Unternehmen</translation>
    </message>
    <message>
        <source>Moves to company</source>
        <translation>Wechselt zu Unternehmen</translation>
    </message>
    <message>
        <source>Agent outdated</source>
        <translation>Agent veraltet</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Name of the last scan</source>
        <translation>Name des letzten Scans</translation>
    </message>
    <message>
        <source>Endpoint details</source>
        <translation>Endpunktdetails</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>With last users</source>
        <translation>Mit letzten Benutzern</translation>
    </message>
    <message>
        <source>Main engine</source>
        <translation>Haupt-Engine</translation>
    </message>
    <message>
        <source>Agent updates off</source>
        <translation>Agent-Updates aus</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Agent-Version</translation>
    </message>
    <message>
        <source>Signatures outdated</source>
        <translation>Signaturen veraltet</translation>
    </message>
    <message>
        <source>Signature updates off</source>
        <translation>Signatur-Updates aus</translation>
    </message>
    <message>
        <source>Active threat</source>
        <translation>Aktive Bedrohung</translation>
    </message>
    <message>
        <source>Advanced Threat Control</source>
        <translation>Advanced Threat Control</translation>
    </message>
    <message>
        <source>Content Control</source>
        <translation>Inhaltssteuerung</translation>
    </message>
    <message>
        <source>User Control</source>
        <translation>Benutzersteuerung</translation>
    </message>
    <message>
        <source>Device Control</source>
        <translation>Gerätesteuerung</translation>
    </message>
    <message>
        <source>Power User</source>
        <translation>Power User</translation>
    </message>
    <message>
        <source>Advanced Anti-Exploit</source>
        <translation>Erweiterter Exploit-Schutz</translation>
    </message>
    <message>
        <source>Network Attack Defense</source>
        <translation>Network Attack Defense</translation>
    </message>
    <message>
        <source>Application Control</source>
        <translation>Anwendungskontrolle</translation>
    </message>
    <message>
        <source>Anti-tampering</source>
        <translation>Manipulationsschutz</translation>
    </message>
    <message>
        <source>Scanning through a Security Server</source>
        <translation>Scan über einen Security Server</translation>
    </message>
    <message>
        <source>Exchange protection</source>
        <translation>Exchange-Schutz</translation>
    </message>
    <message>
        <source>Hypervisor Memory Introspection</source>
        <translation>Hypervisor Memory Introspection</translation>
    </message>
    <message>
        <source>Last users</source>
        <translation>Letzte Benutzer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Network inventory</source>
        <translation>Netzwerkinventar</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Übergeordnete Gruppe</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>The group is gone, endpoints in it may end up in Deleted, and it can only be made again by hand.</source>
        <translation>Die Gruppe wird entfernt, ihre Endpunkte landen möglicherweise unter Gelöscht, und sie kann nur von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>Even if it is not empty</source>
        <translation>Auch wenn nicht leer</translation>
    </message>
    <message>
        <source>Move group</source>
        <translation>Gruppe verschieben</translation>
    </message>
    <message>
        <source>Move endpoints to another company</source>
        <translation>Endpunkte in ein anderes Unternehmen verschieben</translation>
    </message>
    <message>
        <source>Policy, tags and licence of the endpoints change with the company, and moving them back does not bring all of it back.</source>
        <translation>Richtlinie, Tags und Lizenz der Endpunkte wechseln mit dem Unternehmen; Zurückverschieben stellt nicht alles wieder her.</translation>
    </message>
    <message>
        <source>Destination group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>The endpoint goes to Deleted and its agent is uninstalled, while one that stands in Deleted already is gone for good.</source>
        <translation>Der Endpunkt kommt unter Gelöscht und sein Agent wird deinstalliert; steht er bereits dort, wird er endgültig entfernt.</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Beschriftung festlegen</translation>
    </message>
    <message>
        <source>Start scan</source>
        <translation>Scan starten</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Kind of scan</source>
        <translation>Art des Scans</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Return the task&apos;s ID</source>
        <translation>ID der Aufgabe zurückgeben</translation>
    </message>
    <message>
        <source>Start scan by MAC address</source>
        <translation>Scan nach MAC-Adresse starten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Task status</source>
        <translation>Aufgabenstatus</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>With subtasks</source>
        <translation>Mit Teilaufgaben</translation>
    </message>
    <message>
        <source>Which subtasks</source>
        <translation>Welche Teilaufgaben</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>The task leaves the list with its results, and this cannot be undone.</source>
        <translation>Die Aufgabe verschwindet mit ihren Ergebnissen aus der Liste; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Reconfigure agents</source>
        <translation>Agenten neu konfigurieren</translation>
    </message>
    <message>
        <source>Modules that are off or left out are removed from the agents and protect no longer until another task adds them.</source>
        <translation>Abgeschaltete oder nicht genannte Module werden von den Agenten entfernt und schützen nicht mehr, bis eine weitere Aufgabe sie hinzufügt.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Network Monitor</source>
        <translation>Netzwerkmonitor</translation>
    </message>
    <message>
        <source>Scan engines</source>
        <translation>Scan-Engines</translation>
    </message>
    <message>
        <source>The present policy of the targets is replaced, and only assigning it again brings it back.</source>
        <translation>Die jetzige Richtlinie der Ziele wird ersetzt; nur erneutes Zuweisen bringt sie zurück.</translation>
    </message>
    <message>
        <source>Make children inherit the policy</source>
        <translation>Vererbung nach unten erzwingen</translation>
    </message>
    <message>
        <source>End process</source>
        <translation>Prozess beenden</translation>
    </message>
    <message>
        <source>The process ends at once, and what it had not saved is lost.</source>
        <translation>Der Prozess endet sofort; was er nicht gespeichert hat, geht verloren.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Submit files to Sandbox Analyzer</source>
        <translation>Dateien an Sandbox Analyzer senden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Run live search</source>
        <translation>Live-Suche ausführen</translation>
    </message>
    <message>
        <source>S3 bucket for results</source>
        <translation>S3-Bucket für Ergebnisse</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Integratoren</translation>
    </message>
    <message>
        <source>The integration loses these endpoints as connectors until they are added again.</source>
        <translation>Die Integration verliert diese Endpunkte als Integratoren, bis sie wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Endpoint tags</source>
        <translation>Endpunkt-Tags</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Policy details</source>
        <translation>Richtliniendetails</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Watched folders on Linux</source>
        <translation>Überwachte Ordner unter Linux</translation>
    </message>
    <message>
        <source>Exclusions of this policy</source>
        <translation>Ausschlüsse dieser Richtlinie</translation>
    </message>
    <message>
        <source>Keep files in quarantine</source>
        <translation>Dateien in Quarantäne aufbewahren</translation>
    </message>
    <message>
        <source>IP addresses of Security Servers</source>
        <translation>IP-Adressen der Security Server</translation>
    </message>
    <message>
        <source>Security Server proxy</source>
        <translation>Proxy des Security Servers</translation>
    </message>
    <message>
        <source>LSASS memory access from unknown process</source>
        <translation>LSASS-Speicherzugriff durch unbekannten Prozess</translation>
    </message>
    <message>
        <source>LSASS memory access detection</source>
        <translation>Erkennung von LSASS-Speicherzugriff</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Art des Profils</translation>
    </message>
    <message>
        <source>RBL time-out</source>
        <translation>RBL-Zeitlimit</translation>
    </message>
    <message>
        <source>Exchange SCL</source>
        <translation>Exchange SCL</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Monitor Wi-Fi connections</source>
        <translation>WLAN-Verbindungen überwachen</translation>
    </message>
    <message>
        <source>Intrusion detection</source>
        <translation>Angriffserkennung</translation>
    </message>
    <message>
        <source>Other users may change it</source>
        <translation>Andere Benutzer dürfen ändern</translation>
    </message>
    <message>
        <source>Communication assignments</source>
        <translation>Kommunikationszuweisungen</translation>
    </message>
    <message>
        <source>Communication proxy</source>
        <translation>Kommunikations-Proxy</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Minimum file size</source>
        <translation>Minimale Dateigröße</translation>
    </message>
    <message>
        <source>Maximum file size</source>
        <translation>Maximale Dateigröße</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Download from vendors when needed</source>
        <translation>Bei Bedarf direkt vom Hersteller laden</translation>
    </message>
    <message>
        <source>Scan after installations</source>
        <translation>Nach Installationen scannen</translation>
    </message>
    <message>
        <source>Installing patches</source>
        <translation>Installation von Patches</translation>
    </message>
    <message>
        <source>By kind of patch</source>
        <translation>Nach Art des Patches</translation>
    </message>
    <message>
        <source>Security patches</source>
        <translation>Sicherheitspatches</translation>
    </message>
    <message>
        <source>Other patches</source>
        <translation>Andere Patches</translation>
    </message>
    <message>
        <source>Certain products only</source>
        <translation>Nur bestimmte Produkte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Catch up on missed runs</source>
        <translation>Versäumte Läufe nachholen</translation>
    </message>
    <message>
        <source>ICAP</source>
        <translation>ICAP</translation>
    </message>
    <message>
        <source>Switch policy modules</source>
        <translation>Richtlinienmodule umschalten</translation>
    </message>
    <message>
        <source>Every endpoint with this policy loses the protection of modules that are switched off until they are switched on again.</source>
        <translation>Alle Endpunkte mit dieser Richtlinie verlieren den Schutz abgeschalteter Module, bis diese wieder eingeschaltet werden.</translation>
    </message>
    <message>
        <source>On-access scanning</source>
        <translation>Zugriff-Scan</translation>
    </message>
    <message>
        <source>Threat detection in the cloud</source>
        <translation>Bedrohungserkennung in der Cloud</translation>
    </message>
    <message>
        <source>Automatic submission of samples</source>
        <translation>Automatische Einsendung von Proben</translation>
    </message>
    <message>
        <source>Block by file hash</source>
        <translation>Sperren nach Datei-Hash</translation>
    </message>
    <message>
        <source>Block DLL files</source>
        <translation>DLL-Dateien sperren</translation>
    </message>
    <message>
        <source>Block script files</source>
        <translation>Skriptdateien sperren</translation>
    </message>
    <message>
        <source>Block by path</source>
        <translation>Sperren nach Pfad</translation>
    </message>
    <message>
        <source>Block by network connection</source>
        <translation>Sperren nach Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Notifications on the endpoint</source>
        <translation>Benachrichtigungen auf dem Endpunkt</translation>
    </message>
    <message>
        <source>Product updates</source>
        <translation>Produkt-Updates</translation>
    </message>
    <message>
        <source>Security content updates</source>
        <translation>Updates der Sicherheitsinhalte</translation>
    </message>
    <message>
        <source>Other users may change the policy</source>
        <translation>Andere Benutzer dürfen die Richtlinie ändern</translation>
    </message>
    <message>
        <source>Scanning on access</source>
        <translation>Scannen bei Zugriff</translation>
    </message>
    <message>
        <source>Scan local files</source>
        <translation>Lokale Dateien scannen</translation>
    </message>
    <message>
        <source>Scan files on the network</source>
        <translation>Dateien im Netzwerk scannen</translation>
    </message>
    <message>
        <source>File size limit</source>
        <translation>Grenze der Dateigröße</translation>
    </message>
    <message>
        <source>Archive size limit</source>
        <translation>Grenze der Archivgröße</translation>
    </message>
    <message>
        <source>Scan only new or changed files</source>
        <translation>Nur neue oder geänderte Dateien scannen</translation>
    </message>
    <message>
        <source>Scan for unwanted applications</source>
        <translation>Nach unerwünschten Anwendungen suchen</translation>
    </message>
    <message>
        <source>Suspicious files</source>
        <translation>Verdächtige Dateien</translation>
    </message>
    <message>
        <source>On-access scanning on Linux</source>
        <translation>Zugriff-Scan unter Linux</translation>
    </message>
    <message>
        <source>Scan CDs and DVDs automatically</source>
        <translation>CDs und DVDs automatisch scannen</translation>
    </message>
    <message>
        <source>Scan USB storage automatically</source>
        <translation>USB-Speicher automatisch scannen</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <source>Scan e-mails</source>
        <translation>E-Mails scannen</translation>
    </message>
    <message>
        <source>Scan for rootkits</source>
        <translation>Nach Rootkits suchen</translation>
    </message>
    <message>
        <source>Scan cookies</source>
        <translation>Cookies scannen</translation>
    </message>
    <message>
        <source>When suspicious</source>
        <translation>Bei Verdacht</translation>
    </message>
    <message>
        <source>When a rootkit is found</source>
        <translation>Bei Rootkit-Fund</translation>
    </message>
    <message>
        <source>Use built-in exclusions</source>
        <translation>Eingebaute Ausschlüsse verwenden</translation>
    </message>
    <message>
        <source>Submit quarantined files</source>
        <translation>Dateien aus der Quarantäne einsenden</translation>
    </message>
    <message>
        <source>Quarantine a copy before disinfecting</source>
        <translation>Vor dem Desinfizieren Kopie in Quarantäne</translation>
    </message>
    <message>
        <source>Users may act on quarantine</source>
        <translation>Benutzer dürfen Quarantäne bearbeiten</translation>
    </message>
    <message>
        <source>Limit on-demand scans</source>
        <translation>Bedarfsscans begrenzen</translation>
    </message>
    <message>
        <source>Action for local files</source>
        <translation>Aktion für lokale Dateien</translation>
    </message>
    <message>
        <source>Action for the network</source>
        <translation>Aktion für das Netzwerk</translation>
    </message>
    <message>
        <source>Report files at a higher level</source>
        <translation>Dateien auf höherer Stufe melden</translation>
    </message>
    <message>
        <source>Report traffic at a higher level</source>
        <translation>Verkehr auf höherer Stufe melden</translation>
    </message>
    <message>
        <source>System-wide detections</source>
        <translation>Systemweite Erkennung</translation>
    </message>
    <message>
        <source>Privilege escalation detection</source>
        <translation>Erkennung von Rechteausweitung</translation>
    </message>
    <message>
        <source>On-execute scanning</source>
        <translation>Scannen bei Ausführung</translation>
    </message>
    <message>
        <source>Command line scanner</source>
        <translation>Befehlszeilen-Scanner</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Filter nach Kategorie</translation>
    </message>
    <message>
        <source>Detailed alerts</source>
        <translation>Ausführliche Alarme</translation>
    </message>
    <message>
        <source>Use exclusions</source>
        <translation>Ausschlüsse verwenden</translation>
    </message>
    <message>
        <source>Attack techniques, report only</source>
        <translation>Angriffstechniken, nur Bericht</translation>
    </message>
    <message>
        <source>Limit the size</source>
        <translation>Größe begrenzen</translation>
    </message>
    <message>
        <source>Limit the depth</source>
        <translation>Tiefe begrenzen</translation>
    </message>
    <message>
        <source>Stop when it matches</source>
        <translation>Bei Treffer anhalten</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Text for infected</source>
        <translation>Text bei Infektion</translation>
    </message>
    <message>
        <source>Text for quarantined</source>
        <translation>Text bei Quarantäne</translation>
    </message>
    <message>
        <source>Text for unscannable</source>
        <translation>Text bei nicht Scanbarem</translation>
    </message>
    <message>
        <source>Text for unscannable in quarantine</source>
        <translation>Text bei nicht Scanbarem in Quarantäne</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Liste der Erlaubten</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Asian characters</source>
        <translation>Asiatische Schriftzeichen</translation>
    </message>
    <message>
        <source>Cyrillic characters</source>
        <translation>Kyrillische Schriftzeichen</translation>
    </message>
    <message>
        <source>Explicit content</source>
        <translation>Anstößige Inhalte</translation>
    </message>
    <message>
        <source>Check authenticated connections</source>
        <translation>Authentifizierte Verbindungen prüfen</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Neuer Betreff</translation>
    </message>
    <message>
        <source>Save e-mail to disk</source>
        <translation>E-Mail auf Datenträger speichern</translation>
    </message>
    <message>
        <source>Domains and IP addresses</source>
        <translation>Domains und IP-Adressen</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Liste der Gesperrten</translation>
    </message>
    <message>
        <source>Create aggressive rules</source>
        <translation>Aggressive Regeln erstellen</translation>
    </message>
    <message>
        <source>Create rules for applications blocked by IDS</source>
        <translation>Regeln für vom IDS gesperrte Anwendungen erstellen</translation>
    </message>
    <message>
        <source>Permissions by profile</source>
        <translation>Berechtigungen nach Profil</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Heimnetzwerk</translation>
    </message>
    <message>
        <source>Public network</source>
        <translation>Öffentliches Netzwerk</translation>
    </message>
    <message>
        <source>Block port scans</source>
        <translation>Portscans sperren</translation>
    </message>
    <message>
        <source>Search advisor</source>
        <translation>Suchberater</translation>
    </message>
    <message>
        <source>Remove events after</source>
        <translation>Ereignisse entfernen nach</translation>
    </message>
    <message>
        <source>Submit crash reports</source>
        <translation>Absturzberichte einsenden</translation>
    </message>
    <message>
        <source>Submit suspicious files</source>
        <translation>Verdächtige Dateien einsenden</translation>
    </message>
    <message>
        <source>Use the protection cloud</source>
        <translation>Schutz-Cloud verwenden</translation>
    </message>
    <message>
        <source>Password against removal</source>
        <translation>Passwort gegen Entfernen</translation>
    </message>
    <message>
        <source>Proxy to the cloud</source>
        <translation>Proxy zur Cloud</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Alert pop-ups</source>
        <translation>Alarm-Pop-ups</translation>
    </message>
    <message>
        <source>Browser toolbar</source>
        <translation>Browser-Symbolleiste</translation>
    </message>
    <message>
        <source>Shown issues</source>
        <translation>Angezeigte Probleme</translation>
    </message>
    <message>
        <source>Restart after installation</source>
        <translation>Neustart nach Installation</translation>
    </message>
    <message>
        <source>On-access notifications</source>
        <translation>Benachrichtigungen des Zugriff-Scans</translation>
    </message>
    <message>
        <source>On-demand notifications</source>
        <translation>Benachrichtigungen des Bedarfsscans</translation>
    </message>
    <message>
        <source>Restart after disinfection</source>
        <translation>Neustart nach Desinfektion</translation>
    </message>
    <message>
        <source>Restart after update</source>
        <translation>Neustart nach Update</translation>
    </message>
    <message>
        <source>Restart pop-up</source>
        <translation>Neustart-Pop-up</translation>
    </message>
    <message>
        <source>Restart after patches</source>
        <translation>Neustart nach Patches</translation>
    </message>
    <message>
        <source>Restart after patches, delay</source>
        <translation>Neustart nach Patches, Verzögerung</translation>
    </message>
    <message>
        <source>Use a proxy</source>
        <translation>Proxy verwenden</translation>
    </message>
    <message>
        <source>Proxy of the appliance</source>
        <translation>Proxy der Appliance</translation>
    </message>
    <message>
        <source>Submission to Sandbox Analyzer</source>
        <translation>Einsendung an Sandbox Analyzer</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Nach Passwort fragen</translation>
    </message>
    <message>
        <source>Maximum archive size</source>
        <translation>Maximale Archivgröße</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Höchstzahl der Verbindungen</translation>
    </message>
    <message>
        <source>Use the port</source>
        <translation>Port verwenden</translation>
    </message>
    <message>
        <source>Use the SSL port</source>
        <translation>SSL-Port verwenden</translation>
    </message>
    <message>
        <source>SSL port</source>
        <translation>SSL-Port</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
</context>
</TS>
