// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capture.h"

#include "stubpage.h"
#include "support/faultproxy.h"
#include "support/workplace.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::Capture;
using ui::MainWindow;
using ui::Page;

namespace {

QByteArray tableIn(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"capture.tsv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

StubPage *stub(MainWindow &window, const QString &id)
{
    return qobject_cast<StubPage *>(window.showPage(id));
}

} // namespace

class TestCapture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageThatFitsIsPicturedOnceItHasSettled()
    {
        support::Workplace place;
        const QTemporaryDir folder;
        MainWindow window(*place, stubPages());
        window.resize(1024, 700);
        window.show();
        stub(window, u"audit"_s)->setState(Page::State::Ready);
        stub(window, u"activity"_s)->setState(Page::State::Empty);
        stub(window, u"activity"_s)->rows = 0;
        stub(window, u"connections"_s)->setState(Page::State::Failed);
        StubPage *late = stub(window, u"keys"_s);
        Capture capture(window, folder.path(), {});
        QSignalSpy finished(&capture, &Capture::finished);
        capture.start();
        QTRY_COMPARE(window.currentPage(), late); // the others had settled
        QCOMPARE(finished.size(), 0);
        late->setState(Page::State::Ready);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toString(), QString());
        QCOMPARE(tableIn(folder), "page\tstate\trows\nactivity\tempty\t0\naudit\tready\t3\n"
                                  "connections\terror\t3\nkeys\tready\t3\n");
        QCOMPARE(QImage(folder.filePath(u"keys.png"_s)).size(), QSize(1024, 700));
    }

    void aPageThatNeverSettlesIsNamed()
    {
        support::Workplace place;
        const QTemporaryDir folder;
        MainWindow window(*place, stubPages());
        stub(window, u"keys"_s)->setState(Page::State::Ready);
        stub(window, u"audit"_s); // loads for ever
        Capture capture(window, folder.path(), {u"audit"_s, u"keys"_s});
        capture.setPatience(400ms);
        QSignalSpy finished(&capture, &Capture::finished);
        capture.start();
        QTRY_COMPARE(finished.size(), 1);
        const QString problem = finished.first().first().toString();
        QVERIFY2(problem.contains(u"audit"_s) && !problem.contains(u"keys"_s), qPrintable(problem));
        QVERIFY(tableIn(folder).contains("audit\tloading\t3\n"));
        QVERIFY(tableIn(folder).contains("keys\tready\t3\n"));
    }

    void whatCannotBeIsASentence()
    {
        support::Workplace place;
        const QTemporaryDir folder;
        MainWindow window(*place, stubPages());
        for (const auto &[where, page] : {std::pair(folder.path(), u"mail"_s), {u"/proc/no/such"_s, u"keys"_s}}) {
            Capture capture(window, where, {page});
            QSignalSpy finished(&capture, &Capture::finished);
            capture.start();
            QCOMPARE(finished.size(), 1);
            QVERIFY(finished.first().first().toString().endsWith(u'.'));
        }
    }
};

QTEST_MAIN(TestCapture)
#include "tst_capture.moc"
