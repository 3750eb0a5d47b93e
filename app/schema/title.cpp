// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/title.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

/// Words that are not written like others, by their lower case.
const QHash<QString, QString> &spellings()
{
    static const QHash<QString, QString> table{
        {u"ad"_s, u"AD"_s},           {u"api"_s, u"API"_s},
        {u"apis"_s, u"APIs"_s},       {u"arn"_s, u"ARN"_s},
        {u"atc"_s, u"ATC"_s},         {u"atlassian"_s, u"Atlassian"_s},
        {u"aws"_s, u"AWS"_s},         {u"azure"_s, u"Azure"_s},
        {u"cve"_s, u"CVE"_s},         {u"cves"_s, u"CVEs"_s},
        {u"dga"_s, u"DGA"_s},         {u"dgas"_s, u"DGAs"_s},
        {u"dll"_s, u"DLL"_s},         {u"dns"_s, u"DNS"_s},
        {u"ec2"_s, u"EC2"_s},         {u"edr"_s, u"EDR"_s},
        {u"email"_s, u"e-mail"_s},    {u"emails"_s, u"e-mails"_s},
        {u"ews"_s, u"EWS"_s},         {u"exchange"_s, u"Exchange"_s},
        {u"fqdn"_s, u"FQDN"_s},       {u"gcp"_s, u"GCP"_s},
        {u"http"_s, u"HTTP"_s},       {u"https"_s, u"HTTPS"_s},
        {u"hvi"_s, u"HVI"_s},         {u"hwid"_s, u"hardware ID"_s},
        {u"id"_s, u"ID"_s},           {u"ids"_s, u"IDs"_s},
        {u"ip"_s, u"IP"_s},           {u"ips"_s, u"IPs"_s},
        {u"kb"_s, u"KB"_s},           {u"linux"_s, u"Linux"_s},
        {u"mac"_s, u"MAC"_s},         {u"macs"_s, u"MACs"_s},
        {u"mb"_s, u"MB"_s},           {u"md5"_s, u"MD5"_s},
        {u"mdr"_s, u"MDR"_s},         {u"msp"_s, u"MSP"_s},
        {u"nsx"_s, u"NSX"_s},         {u"office365"_s, u"Office 365"_s},
        {u"os"_s, u"OS"_s},           {u"phasr"_s, u"PHASR"_s},
        {u"pua"_s, u"PUA"_s},         {u"rbl"_s, u"RBL"_s},
        {u"s3"_s, u"S3"_s},           {u"sha256"_s, u"SHA-256"_s},
        {u"sid"_s, u"SID"_s},         {u"siem"_s, u"SIEM"_s},
        {u"splunk"_s, u"Splunk"_s},   {u"ssid"_s, u"SID"_s},
        {u"ssl"_s, u"SSL"_s},         {u"tls"_s, u"TLS"_s},
        {u"tpm"_s, u"TPM"_s},         {u"url"_s, u"URL"_s},
        {u"urls"_s, u"URLs"_s},       {u"usb"_s, u"USB"_s},
        {u"vm"_s, u"VM"_s},           {u"vms"_s, u"VMs"_s},
        {u"windows"_s, u"Windows"_s}, {u"xdr"_s, u"XDR"_s},
        {u"yara"_s, u"YARA"_s},
    };
    return table;
}

/// `deviceFQDNsOf` → device, FQDNs, Of: a word begins at a capital after a small letter or a digit, and at the last of
/// several capitals when more than a plural's s follows.
QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetterOrNumber()) {
            end();
            continue;
        }
        const bool afterSmall = i > 0 && c.isUpper() && !name[i - 1].isUpper();
        const bool isPlural = name.sliced(i + 1).startsWith(u's') && (i + 2 == name.size() || name[i + 2].isUpper());
        const bool lastOfMany =
            i > 0 && c.isUpper() && name[i - 1].isUpper() && i + 1 < name.size() && name[i + 1].isLower() && !isPlural;
        if (afterSmall || lastOfMany)
            end();
        word.append(c);
    }
    end();
    return words;
}

} // namespace

QString titleFromName(QStringView name)
{
    QStringList words = wordsOf(name.sliced(name.lastIndexOf(u'.') + 1));
    if (words.size() > 1 && words.first() == "is"_L1)
        words.removeFirst();
    for (QString &word : words) {
        const QString small = word.toLower();
        word = spellings().value(small, small);
    }
    QString title = words.join(u' ');
    if (title.isEmpty())
        return name.toString();
    title[0] = title[0].toUpper();
    return title;
}

} // namespace schema
