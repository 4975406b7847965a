internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

extension LiveLoop where F: ~Copyable {
    /// Looks up in the log what is behind a figure of the moment that is shown.
    mutating func explain(_ figure: KeyFigure) {
        let (project, status) = (dashboard.facts.project, dashboard.facts.status)
        let over = feed.project.undone.asOf(project.revision).passedOver
        var found = EvidenceFound()
        var teller = Replica(for: feed.replica)
        do throws(LogError) {
            try feed.read(after: 0, through: project.revision) { envelope, body in
                guard !over.contains(envelope.seq) else { return }
                let (event, stamp) = teller.told(envelope, body)
                guard let evidence = figure.evidence(of: event, on: status.asOf) else { return }
                found.take(event, stamp, as: evidence, time: SafeText(teller.zone.time(of: stamp.at)))
            }
        } catch {
            return dashboard.notice(SafeText(error.message), mark: .offTrack)
        }
        dashboard.show(Explanation(figure, status, project), found)
    }
}
