// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/usertext.h"

#include <QDate>
#include <QLocale>
#include <QSet>
#include <QTest>

using base::ApiError;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUserText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::StoreFault); ++kind) {
            ApiError error;
            error.kind = static_cast<ApiError::Kind>(kind);
            const QString sentence = ui::userText(error).sentence;
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(ApiError::Kind::StoreFault) + 1);
    }

    void everyCauseOfTlsHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        QSet<QString> names;
        for (int cause = 0; cause <= static_cast<int>(ApiError::TlsCause::Handshake); ++cause) {
            ApiError error;
            error.kind = ApiError::Kind::Tls;
            error.tlsCause = static_cast<ApiError::TlsCause>(cause);
            error.message = u"the library's words"_s;
            const auto text = ui::userText(error);
            QVERIFY2(text.sentence.endsWith(u'.'), qPrintable(text.sentence));
            QVERIFY2(!text.sentence.contains(error.message), qPrintable(text.sentence)); // they are not translated
            QVERIFY(text.details.contains(error.message));
            sentences.insert(text.sentence);
            names.insert(base::nameOf(error.tlsCause));
        }
        QCOMPARE(sentences.size(), static_cast<int>(ApiError::TlsCause::Handshake) + 1);
        QCOMPARE(names.size(), sentences.size());
    }

    void theFactBehindATlsFaultIsSaid()
    {
        ApiError error;
        error.kind = ApiError::Kind::Tls;
        error.tlsCause = ApiError::TlsCause::Expired;
        error.details = u"2026-03-01"_s;
        const auto day = QLocale().toString(QDate(2026, 3, 1), QLocale::ShortFormat);
        QVERIFY(ui::userText(error).sentence.contains(day));
        error.tlsCause = ApiError::TlsCause::NotYetValid;
        QVERIFY(ui::userText(error).sentence.contains(day));
        error.tlsCause = ApiError::TlsCause::WrongHost;
        error.details = u"console.example, other.example"_s;
        QVERIFY(ui::userText(error).sentence.contains(error.details));
        error.tlsCause = ApiError::TlsCause::Untrusted;
        error.details = u"Some Authority"_s;
        QVERIFY(ui::userText(error).sentence.contains(error.details));
    }

    void ourOwnRefusalIsNotToldInEnglishWords()
    {
        ApiError error;
        error.kind = ApiError::Kind::BadParams;
        error.outcome = ApiError::Outcome::NotSent;
        error.message = u"a part of the address is missing"_s;
        QVERIFY(!ui::userText(error).sentence.contains(error.message));
        QVERIFY(ui::userText(error).details.contains(error.message));
        error.httpStatus = 200; // the server's own words are quoted
        QVERIFY(ui::userText(error).sentence.contains(error.message));
    }

    void aWriteSaysWhatBecameOfIt()
    {
        ApiError error;
        error.kind = ApiError::Kind::Timeout;
        QSet<QString> sentences;
        for (const auto outcome :
             {ApiError::Outcome::NotSent, ApiError::Outcome::Refused, ApiError::Outcome::Unknown}) {
            error.outcome = outcome;
            sentences.insert(ui::userTextForWrite(error).sentence);
        }
        QCOMPARE(sentences.size(), 3);
        error.outcome = ApiError::Outcome::Unknown;
        QVERIFY(ui::userTextForWrite(error).sentence.contains(u"not known"_s));
    }

    void ourOwnRefusalIsSaidInTheUsersLanguage()
    {
        ApiError error;
        error.kind = ApiError::Kind::ReadOnly;
        const QString sentence = ui::userText(error).sentence;
        error.message = u"the connection is read-only"_s;
        QCOMPARE(ui::userText(error).sentence, sentence);
    }

    void theServersWordsAreKeptOnceAndUnchanged()
    {
        ApiError error;
        error.kind = ApiError::Kind::Rejected;
        error.code = -32050;
        error.httpStatus = 200;
        error.message = u"<b>No</b> & never %1"_s;
        error.details = error.message;
        const auto text = ui::userText(error);
        QVERIFY(text.sentence.contains(u"<b>No</b> & never %1"_s));
        QCOMPARE(text.details.count(error.message), 1);
        QVERIFY(text.details.contains(u"-32050"_s));
        QVERIFY(text.details.contains(u"200"_s));
    }

    void everyFaultOfAnAddressIsASentence()
    {
        QSet<QString> sentences;
        for (int fault = 0; fault <= static_cast<int>(transport::AccessUrlFault::QueryOrAnchor); ++fault) {
            const QString sentence = ui::userText(static_cast<transport::AccessUrlFault>(fault));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(transport::AccessUrlFault::QueryOrAnchor) + 1);
    }

    void aWaitIsSaidInWholeSeconds()
    {
        ApiError error;
        error.kind = ApiError::Kind::RateLimited;
        const QString unspecific = ui::userText(error).sentence;
        error.retryAfter = 1200ms;
        QVERIFY(ui::userText(error).sentence.contains(u"2 second"_s));
        QVERIFY(ui::userText(error).sentence != unspecific);
    }
};

QTEST_GUILESS_MAIN(TestUserText)
#include "tst_usertext.moc"
