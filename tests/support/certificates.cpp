// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace support {

namespace {

template <auto free>
struct Free {
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

void need(bool good)
{
    if (!good)
        qFatal("OpenSSL could not make a certificate for the test");
}

QByteArray contents(const Bio &bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

void extend(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    need(extension && X509_add_ext(certificate, extension.get(), -1));
}

} // namespace

Identity makeIdentity(const CertificateWish &wish)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    need(key && certificate);

    Key issuerKey;
    Certificate issuer;
    if (wish.issuer) {
        issuerKey.reset(PEM_read_bio_PrivateKey(reading(wish.issuer->keyPem).get(), nullptr, nullptr, nullptr));
        issuer.reset(PEM_read_bio_X509(reading(wish.issuer->certificatePem).get(), nullptr, nullptr, nullptr));
        need(issuerKey && issuer);
    }

    quint32 serial = 0;
    need(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1);
    constexpr long day = 24L * 60 * 60;
    need(X509_set_version(certificate.get(), 2)
         && ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), static_cast<long>(serial >> 1) + 1)
         && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.fromDays * day)
         && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.untilDays * day)
         && X509_set_pubkey(certificate.get(), key.get()));
    auto *name = X509_get_subject_name(certificate.get());
    need(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char *>(wish.name.constData()),
                                    static_cast<int>(wish.name.size()), -1, 0));
    need(X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer.get()) : name));
    auto *signer = issuer ? issuer.get() : certificate.get();
    extend(certificate.get(), signer, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!wish.alternatives.isEmpty())
        extend(certificate.get(), signer, NID_subject_alt_name, wish.alternatives);
    need(X509_sign(certificate.get(), issuerKey ? issuerKey.get() : key.get(), EVP_sha256()));

    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_mem()));
    need(PEM_write_bio_X509(certificatePem.get(), certificate.get())
         && PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr));
    return {contents(certificatePem), contents(keyPem)};
}

} // namespace support
