// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

#include "api/chain.h"
#include "api/cloudsecurityservice.h"
#include "api/companiesservice.h"
#include "api/editionmemory.h"
#include "api/generalservice.h"
#include "schema/methods.h"
#include "session/rights.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCertificateExtension>

namespace session {

using namespace Qt::StringLiterals;
using api::chain;
using base::ApiError;
using base::Call;
using base::Result;
using records::CompanyDetails;
using records::CompanyNode;
using records::CompanyType;
using records::KeyDetails;
using Kind = ApiError::Kind;

namespace {

/// A JSON-RPC server answered, and took the key: it only would not do this.
bool isFromTheServer(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::BadParams:
    case Kind::Rejected: return error.outcome == ApiError::Outcome::Refused;
    case Kind::NotSupported: return error.code != 0; // else perhaps just a web server without such a path
    case Kind::Offline:
    case Kind::Proxy:
    case Kind::Tls:
    case Kind::Timeout:
    case Kind::Unauthorized:
    case Kind::RateLimited:
    case Kind::ServerFault:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::Undecodable:
    case Kind::ReadOnly:
    case Kind::StoreFault: return false;
    }
    return false;
}

/// The service in the path, which only servers of one's own know.
const QString ownServers = u"computers"_s;

/// One test on its way. Held by the calls it makes.
struct Run : std::enable_shared_from_this<Run> {
    Run(const Connection &aConnection, const TestWay &aWay) : connection(aConnection), way(aWay) {}

    Call<TestReport> start();

private:
    Call<TestReport> done()
    {
        report.edition = editions.known();
        return Call<TestReport>::ready(std::move(report));
    }
    Call<TestReport> failed(const ApiError &error);
    Call<TestReport> company();
    Call<TestReport> partner();
    Call<TestReport> onPremises();

    Call<TestReport> afterKey(Result<KeyDetails> &&key);
    Call<TestReport> afterCompany(Result<CompanyDetails> &&company);
    Call<TestReport> afterPartner(Result<QList<CompanyNode>> &&children);
    Call<TestReport> afterOnPremises(Result<api::Answer> &&answer);

    template <typename T, typename Next>
    Call<TestReport> go(Call<T> call, Next next)
    {
        return chain(std::move(call), [self = shared_from_this(), next](Result<T> &&result) {
            return std::invoke(next, *self, std::move(result));
        });
    }
    bool mayUse(const QString &area) const { return rights.allows(area).value_or(true); }

    Connection connection;
    TestWay way;
    TestReport report;
    Rights rights;
    std::optional<ApiError> unsupported; ///< general.getApiKeyDetails is not there; so far nothing else was
    api::EditionMemory editions{std::nullopt};
};

Call<TestReport> Run::start()
{
    report.tenant = connection.accessUrl.toString(QUrl::FullyEncoded);
    if (connection.kind == Connection::Kind::ControlCenter)
        return go(api::GeneralService(way.client).keyDetails(), &Run::afterKey);
    return go(api::CloudSecurityService(way.client).scans({.perPage = 1}),
              [](Run &self, Result<records::Page<records::ScanAccount>> &&page) {
                  return page ? self.done() : self.failed(page.error());
              });
}

Call<TestReport> Run::failed(const ApiError &error)
{
    report.error = error;
    if (error.kind != Kind::Tls || !way.certificate)
        return done();
    return go(way.certificate(), [](Run &self, Result<QSslCertificate> &&certificate) {
        if (certificate && !certificate->isNull())
            self.report.certificate = ServerCertificate::from(*certificate);
        return self.done();
    });
}

Call<TestReport> Run::afterKey(Result<KeyDetails> &&key)
{
    if (key) {
        rights.learn(*key);
        report.enabledApis = key->enabledApis;
        report.keyCreatedAt = key->createdAt.utc;
    } else if (key.error().kind == Kind::NotSupported) {
        if (key.error().code == 0)
            unsupported = key.error();
    } else if (!isFromTheServer(key.error())) {
        return failed(key.error());
    }
    return mayUse(u"companies"_s) ? company() : partner();
}

Call<TestReport> Run::company()
{
    return go(api::CompaniesService(way.client).details(), &Run::afterCompany);
}

Call<TestReport> Run::afterCompany(Result<CompanyDetails> &&company)
{
    if (company && !company->id.isEmpty()) {
        report.tenant = company->id;
        report.tenantName = company->name;
        // Of a customer's key that cannot be asked more it may still be one of an own server.
        if (company->type.value == CompanyType::Partner)
            editions.ownCompanyIsPartner();
    }
    if (company || isFromTheServer(company.error()))
        unsupported.reset();
    else if (company.error().kind == Kind::Unauthorized)
        return failed(company.error());
    return partner();
}

Call<TestReport> Run::partner()
{
    if (!mayUse(u"network"_s))
        return unsupported ? failed(*unsupported) : done();
    return go(api::CompaniesService(way.client).children(), &Run::afterPartner);
}

Call<TestReport> Run::afterPartner(Result<QList<CompanyNode>> &&children)
{
    if (children) {
        editions.companiesListed(children->size());
        return done();
    }
    const auto &error = children.error();
    editions.companiesRefused(error);
    if (isFromTheServer(error))
        unsupported.reset();
    if (error.kind == Kind::Unauthorized)
        return failed(error);
    // A right that is missing, or a server that is busy, says nothing about the edition.
    const bool notForThisKey =
        error.kind == Kind::BadParams || error.kind == Kind::NotSupported || error.kind == Kind::Rejected;
    return notForThisKey ? onPremises() : unsupported ? failed(*unsupported) : done();
}

Call<TestReport> Run::onPremises()
{
    // v1.0 is what every version has.
    return go(way.client.ask({.method = schema::method::network::getEndpointsList,
                              .params = {{u"perPage"_s, 1}},
                              .version = u"v1.0"_s,
                              .service = ownServers}),
              &Run::afterOnPremises);
}

Call<TestReport> Run::afterOnPremises(Result<api::Answer> &&answer)
{
    const auto &method = way.client.catalogue().method(schema::method::network::getEndpointsList);
    const bool isFound = answer || (isFromTheServer(answer.error()) && answer.error().kind != Kind::NotSupported);
    const bool isMissing = !answer && answer.error().kind == Kind::NotSupported;
    if (isFound)
        editions.accept(method, ownServers);
    else if (isMissing)
        editions.refuse(method, ownServers);
    if (!isFound && unsupported && !isFromTheServer(answer.error()))
        return failed(*unsupported);
    return done();
}

QString firstOf(const QStringList &one, const QStringList &other)
{
    return one.isEmpty() ? other.value(0) : one.first();
}

bool isAddress(const QString &tenant)
{
    return tenant.contains("://"_L1);
}

} // namespace

ServerCertificate ServerCertificate::from(const QSslCertificate &certificate)
{
    using Info = QSslCertificate::SubjectInfo;
    ServerCertificate shown;
    shown.sha256 = certificate.digest(QCryptographicHash::Sha256);
    shown.subject = firstOf(certificate.subjectInfo(Info::CommonName), certificate.subjectInfo(Info::Organization));
    shown.issuer = firstOf(certificate.issuerInfo(Info::CommonName), certificate.issuerInfo(Info::Organization));
    shown.names = certificate.subjectAlternativeNames().values();
    shown.names.sort();
    shown.validFrom = certificate.effectiveDate().toUTC();
    shown.validUntil = certificate.expiryDate().toUTC();
    shown.selfSigned = certificate.isSelfSigned();
    return shown;
}

QString ServerCertificate::fingerprint() const
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

Call<TestReport> testConnection(const Connection &connection, const TestWay &way)
{
    return std::make_shared<Run>(connection, way)->start();
}

TenantMatch compareTenant(const ConnectionEntry &known, const TestReport &report)
{
    if (known.tenant.isEmpty() || known.tenant == report.tenant)
        return TenantMatch::Same;
    if (isAddress(known.tenant) == isAddress(report.tenant))
        return TenantMatch::Another;
    return TenantMatch::Unclear;
}

ConnectionEntry learnt(ConnectionEntry entry, const TestReport &report, const QDateTime &utcNow)
{
    if (!report.works())
        return entry;
    entry.key.acceptedAt = utcNow;
    entry.key.enabledApis = report.enabledApis;
    if (report.keyCreatedAt.isValid())
        entry.key.createdAt = report.keyCreatedAt;
    if (report.edition && !entry.editionIsSet)
        entry.connection.edition = report.edition;
    entry.tenant = report.tenant;
    entry.tenantName = report.tenantName;
    return entry;
}

QString nameOf(TenantMatch match)
{
    switch (match) {
    case TenantMatch::Same: return u"Same"_s;
    case TenantMatch::Another: return u"Another"_s;
    case TenantMatch::Unclear: return u"Unclear"_s;
    }
    return {};
}

} // namespace session
