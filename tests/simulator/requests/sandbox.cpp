// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"
#include "simulator/tenant/ids.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

/// Ids of submissions stand in no list: the console has them from where it sent the samples to.
QJsonObject submission(Place &)
{
    const simulator::Ids ids(Demo::options().seed);
    return {{u"submissionId"_s, QString::fromStdString(ids.idOf(simulator::Kind::Submission, 7))}};
}

} // namespace

void addSandbox(Requests &requests)
{
    requests[u"sandbox.getImagesList"_s] = [](Place &at) {
        return QJsonObject{
            {u"sandboxId"_s, at.demo.all(u"sandbox.getSandboxAnalyzerInstancesList"_s).first()["sandboxId"_L1]}};
    };
    requests[u"sandbox.getSubmissionStatus"_s] = submission;
    requests[u"sandbox.getDetonationDetails"_s] = submission;
}

} // namespace requests
