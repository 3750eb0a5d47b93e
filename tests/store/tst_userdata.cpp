// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "store/setaside.h"
#include "store/userdata.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using store::CompanyGroup;
using store::Message;
using store::SavedFilter;
using store::SavedRequest;
using store::UserData;
using storetest::answerOf;
using storetest::isFault;

class TestUserData final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatAPersonMade()
    {
        const SavedFilter filter{0, u"endpoints"_s, u"Old ones"_s, {{u"words"_s, u"os:xp"_s}}};
        const SavedRequest request{0,         u"Mine"_s,      u"network.getEndpointsList"_s,
                                   u"v1.1"_s, u"computers"_s, {{u"page"_s, 2}}};
        const CompanyGroup group{
            0, u"North"_s, {{u"c1"_s, u"b"_s}, {u"c1"_s, u"a"_s}, {u"c2"_s, u"a"_s}, {u"c1"_s, u"b"_s}}};
        CompanyGroup kept;
        {
            UserData data(path());
            QCOMPARE(answerOf(data.save(filter))->id, 1);
            QVERIFY(answerOf(data.save(SavedFilter{0, u"policies"_s, u"Old ones"_s, {}})));
            QVERIFY(answerOf(data.save(request)));
            kept = answerOf(data.save(group)).value();
            QVERIFY(answerOf(data.save(CompanyGroup{0, u"Empty"_s, {}})));
            QCOMPARE(kept.members.size(), 3);
        }
        UserData data(path());
        QSignalSpy troubled(&data, &UserData::troubled);
        auto expected = filter;
        expected.id = 1;
        QCOMPARE(answerOf(data.filters(u"endpoints"_s)).value(), QList{expected});
        const auto requests = answerOf(data.requests());
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->first().params, request.params);
        QCOMPARE(requests->first().service, u"computers"_s);
        const auto groups = answerOf(data.groups());
        QCOMPARE(groups->size(), 2);
        QVERIFY(groups->first().members.isEmpty());
        QCOMPARE(groups->last(), kept);

        kept.members.removeFirst();
        kept.name = u"South"_s;
        QCOMPARE(answerOf(data.save(kept)).value(), kept);
        QCOMPARE(answerOf(data.groups())->last(), kept);
        QVERIFY(answerOf(data.removeGroup(kept.id)));
        QVERIFY(answerOf(data.removeFilter(1)));
        QVERIFY(answerOf(data.removeRequest(requests->first().id)));
        QCOMPARE(answerOf(data.groups())->size(), 1);
        QVERIFY(answerOf(data.filters(u"endpoints"_s))->isEmpty());
        QCOMPARE(answerOf(data.filters(u"policies"_s))->size(), 1);
        QVERIFY(answerOf(data.requests())->isEmpty());
        QVERIFY(troubled.isEmpty());
    }

    void aNameIsTakenOnce()
    {
        UserData data(path());
        QVERIFY(answerOf(data.save(SavedRequest{0, u"Mine"_s, u"m"_s, {}, {}, {}})));
        const auto second = answerOf(data.save(SavedRequest{0, u"Mine"_s, u"n"_s, {}, {}, {}}));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, base::ApiError::Kind::BadParams);
        QCOMPARE(second.error().pointer, u"/name"_s);
        QCOMPARE(answerOf(data.requests())->first().method, u"m"_s);
    }

    void aDamagedFileIsSetAside()
    {
        {
            UserData data(path());
            QVERIFY(answerOf(data.save(CompanyGroup{0, u"North"_s, {}})));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        UserData data(path());
        QSignalSpy troubled(&data, &UserData::troubled);
        QVERIFY(answerOf(data.groups())->isEmpty());
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(store::setAsideFiles(path()).size(), 1);
        QVERIFY(answerOf(data.save(CompanyGroup{0, u"North"_s, {}})));
    }

    void whatCannotBeOpenedIsToldWithEveryCall()
    {
        QVERIFY(QDir().mkpath(path()));
        UserData data(path());
        QVERIFY(isFault(answerOf(data.groups()), Message::Kind::NotAFile));
        QVERIFY(isFault(answerOf(data.save(CompanyGroup{})), Message::Kind::NotAFile));
        data.close();
        QVERIFY(isFault(answerOf(data.groups()), Message::Kind::Closed));
    }

private:
    QString path() const { return m_folder->filePath(u"user.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestUserData)
#include "tst_userdata.moc"
