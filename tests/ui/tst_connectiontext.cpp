// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/connectiontext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Tone;
using session::ConnectionChanges;
using session::KeychainState;
using session::KeyState;
using session::Standing;
using Verdict = ConnectionChanges::Verdict;

class TestConnectionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesCanBeToldApart()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        const QList<KeyState> states{KeyState::Stored, KeyState::SessionOnly, KeyState::Missing,   KeyState::Locked,
                                     KeyState::Denied, KeyState::NoKeychain,  KeyState::Unanswered};
        for (const auto state : states) {
            words += ui::stateText(state).word;
            sentences += ui::stateText(state).sentence;
            QCOMPARE(ui::stateText(state).tone == Tone::Good, state == KeyState::Stored);
        }
        QCOMPARE(words.size(), states.size());
        QCOMPARE(sentences.size(), states.size());
        for (const auto state :
             {KeychainState::Locked, KeychainState::NoKeyring, KeychainState::NoService, KeychainState::Unanswered})
            QVERIFY(ui::stateText(state).sentence != ui::stateText(KeychainState::Open).sentence);
    }

    void aConnectionWithoutItsKeySaysWhy()
    {
        Standing standing;
        standing.state = Standing::State::NeedsKey;
        standing.key = KeyState::Locked;
        QCOMPARE(ui::stateText(standing).sentence, ui::stateText(KeyState::Locked).sentence);
    }

    void unknownRightsAreNotNone()
    {
        QVERIFY(ui::rightsText(std::nullopt) != ui::rightsText(QStringList{}));
        QCOMPARE(ui::rightsText(QStringList{u"network"_s, u"companies"_s, u"newArea"_s}),
                 u"Companies, Network, newArea"_s);
        // As some servers spell it.
        QCOMPARE(ui::apiText(u"patch_management"_s), ui::apiText(u"patchManagement"_s));
    }

    void outcomes()
    {
        ConnectionChanges::Outcome outcome;
        outcome.key = KeyState::Stored;
        QVERIFY(ui::userText(outcome).isEmpty());
        outcome.key = KeyState::NoKeychain;
        QVERIFY(ui::userText(outcome).contains("this session only"_L1));
        // A key that was given is held, whatever the keychain says.
        for (const auto state :
             {KeyState::Locked, KeyState::Denied, KeyState::Missing, KeyState::Unanswered, KeyState::SessionOnly}) {
            outcome.key = state;
            QVERIFY(ui::userText(outcome).contains("kept in memory until Plumbline ends"_L1));
            QVERIFY(!ui::userText(outcome).contains("cannot be read"_L1));
        }
        outcome.unsaved = base::ApiError{};
        outcome.unsaved->kind = base::ApiError::Kind::StoreFault;
        outcome.key = KeyState::Locked;
        QVERIFY(ui::userText(outcome).contains("kept in memory"_L1));
        QVERIFY(ui::userText(outcome).contains("could not be saved"_L1));
        outcome.key = KeyState::Stored;
        QVERIFY(ui::userText(outcome).contains("could not be saved"_L1));
        outcome.unsaved.reset();
        outcome.verdict = Verdict::Gone;
        QVERIFY(ui::userText(outcome).contains("was removed"_L1));
        outcome.verdict = Verdict::KeyUnavailable;
        outcome.key = KeyState::Locked;
        QVERIFY(ui::userText(outcome).startsWith("Nothing was changed"_L1));
        QVERIFY(ui::userText(outcome).contains("locked"_L1));
    }

    void aRemovalSaysWhatIsProven()
    {
        ConnectionChanges::Removal removal;
        removal.key = KeyState::Locked;
        QVERIFY(ui::userText(removal).contains("not proven"_L1));
        removal.removed = true;
        QVERIFY(ui::userText(removal).contains("may still be"_L1));
        removal.key = KeyState::Missing;
        QVERIFY(ui::userText(removal).contains("no longer"_L1));
    }

    void anOldKeyIsToldByAWord()
    {
        const auto now = QDateTime::fromString(u"2026-06-01T12:00:00Z"_s, Qt::ISODate);
        QCOMPARE(ui::ageText(now.addDays(-365), now).tone, Tone::Neutral);
        const auto old = ui::ageText(now.addDays(-400), now);
        QCOMPARE(old.tone, Tone::Warning);
        QVERIFY(old.word.contains("old"_L1));
        QCOMPARE(ui::ageText({}, now).word, u"—"_s);
        // A clock that went back makes no negative age.
        QVERIFY(ui::ageText(now.addDays(3), now).word.startsWith(u'0'));
    }
};

QTEST_GUILESS_MAIN(TestConnectionText)

#include "tst_connectiontext.moc"
