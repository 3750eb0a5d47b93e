// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "ui/pages/place.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

namespace session {
class Session;
class Workspace;
} // namespace session

namespace ui {

/// A company or an endpoint that the palette found. A value; plain text.
struct PaletteHit {
    QString title;
    QString detail; ///< whose it is, and what tells it from others of its name
    QString icon;
    Place place;
};

/// Finds companies and endpoints of all open connections in what the caches hold, never at a server. Endpoints are looked
/// through by workers: a million take a tenth of a second. The latest search wins.
class PaletteSearch final : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 50; ///< hits, all together

    /// \p workspace must outlive it.
    explicit PaletteSearch(session::Workspace &workspace, QObject *parent = nullptr);
    ~PaletteSearch() override;

    /// Reads the companies' names, and again when they change until end(); found() tells when they have come.
    void begin();
    /// Forgets what is searched.
    void end();
    /// Ends in found(). Empty words find nothing.
    void search(const QString &words);
    bool isBusy() const;

Q_SIGNALS:
    void found(const QList<ui::PaletteHit> &hits);

private:
    /// Folded once, so that a search is a comparison.
    struct Company {
        QString id;
        QString name;
        QByteArray folded;
    };
    void companiesChanged(session::Session *session);
    void readCompanies(session::Session *session);
    void haveRead(const QString &connection);
    QList<PaletteHit> companies() const;
    void tell();

    session::Workspace &m_workspace;
    std::unique_ptr<QObject> m_begun; ///< for what is followed between begin() and end()
    QString m_words;
    std::map<QString, std::vector<Company>> m_companies; ///< by connection
    QList<PaletteHit> m_endpoints;
    std::map<QString, base::CallSlot> m_reading;
    QSet<QString> m_changed; ///< connections whose companies are to be read once more
    base::CallSlot m_searching;
    QThreadPool m_worker;
};

} // namespace ui
