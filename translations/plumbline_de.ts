<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>The server cannot be reached. Check the network and the access URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Check its address, user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the API key. It may be wrong, deactivated or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key may not use this part of the API. Tick it for the key in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address. Nothing was sent there; check the access URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than Plumbline accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what this API sends. A proxy or a login page may have answered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be written. Check the disk&apos;s space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is missing, such as https://cloud.example/api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address such as https://cloud.example/api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https: the key would travel readable; only this machine may be asked so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end before “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the request was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the change was made. Refresh and look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate was signed by an authority that is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate was signed by an authority that is not trusted here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate expired on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is not valid before %1. Check this machine&apos;s clock.</source>
        <extracomment>%1: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is for another address: %1.</source>
        <extracomment>%1: names of hosts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is not the one that was trusted for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the authority stored for this connection holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server and this machine did not agree on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests. The server asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. The server asks to wait %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A parameter is not accepted: %1</source>
        <extracomment>%1: the name of a parameter, as a path: /filters/depth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be sent as it is. See Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters are not accepted: %1</source>
        <extracomment>%1: the server&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHASR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event push service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the keychain of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in memory until Plumbline ends; then it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is open and has no key for this connection. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so the key cannot be read. Unlock the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not let Plumbline have the key. Allow it there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no keychain that works. A key is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for a window of its own, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this machine is open; keys are kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to read and store keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain service has no keyring to keep keys in. Unlock makes one; until then keys are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this machine. Keys are kept for this session only, and asked for again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window of its own, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs its key</source>
        <extracomment>of a connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered the last call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the last call. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the key. Replace it under Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tenant answers than the one whose data is shown. Nothing is asked until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the server does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers and accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company: %1</source>
        <extracomment>%1: name of a company</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition: cannot be told with this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may use: %1</source>
        <extracomment>%1: names of APIs that are ticked on the key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by: itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <extracomment>two dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds until Plumbline ends, but could not be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: another tenant answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no key to test with. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” answers now, and it cannot be told whether that is still “%1”, whose data is kept here. Their data must not be mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tenant answers: “%2” instead of “%1”, whose data is kept here. Their data must not be mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is still listed: it is not proven that its key is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is removed; its key is no longer in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is removed; its key was in memory only and is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is removed. Its key may still be in the keychain: delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved, so the connection will be back next time. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell when the key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key was made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, old</source>
        <extracomment>%1: an age such as “14 months”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was made on %1, more than a year ago. Replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Open the demo tenant: a simulator inside this process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server at &lt;url&gt;; nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --connect: control-center or cloud-security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --connect: partner, company or on-prem. Left out, it is found out from what the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --connect: read the API key from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page and capture.tsv to &lt;folder&gt;, then leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --capture: only these pages, comma-separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline: a management console for GravityZone Control Center and Cloud Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --connect exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind, --edition and --key-stdin go with --connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect needs --key-stdin: a key on the command line could be read by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is control-center or cloud-security, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--edition is for Control Center; Cloud Security has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--edition is partner, company or on-prem, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--capture needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--capture needs --demo or --connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pages goes with --capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is width x height in pixels, such as 1440x900, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>%1 days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo ago</source>
        <extracomment>%1 months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y ago</source>
        <extracomment>%1 years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1: path of a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <extracomment>%1: a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: %1</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline is already running with the profile %1.</source>
        <extracomment>%1: path of a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 cannot be used: %2</source>
        <extracomment>%1: path of a folder, %2: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to the file is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is missing and cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else than a file stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was not written by Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was written by a newer version of Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds what was seen of another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known yet which tenant answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refresh it belongs to is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has been closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>%1: path of a file, %2: why, e.g. &quot;the disk is full&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was set aside as %3: %2. Plumbline begins a new one.</source>
        <extracomment>%1: path of a file, %2: why, %3: another path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fetched is kept until Plumbline ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Demo partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key came on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with --demo to see a demo tenant, or with --connect to open a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Capture</name>
    <message>
        <source>There is no page “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows it while you hold this down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %L1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the server asks to wait %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
