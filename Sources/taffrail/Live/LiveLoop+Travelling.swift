internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectModel
internal import Screen

/// The whole dashboard as it stood at an earlier moment.
extension LiveLoop where F: ~Copyable {
    mutating func travel(_ travel: Travel) {
        let history = feed.project.history
        let here = visited ?? history.last?.seq ?? 0
        switch travel {
        case .present: returnToPresent()
        case .acts(let count): visit(history.actEnd(around: here, movedBy: count))
        case .weeks(let count):
            guard let stamp = history[here] else { return }
            let moment = stamp.at + Int64(count) * 7 * 86_400_000
            visit(history.last(while: { $0.at <= moment }))
        case .to(let text):
            guard let moment = AsOf(text) else {
                return dashboard.notice(AsOf.refusal("“\(text)”"), mark: .attention)
            }
            let zone = feed.replica.zone
            visit(history.last(while: { moment.includes($0, in: zone) }))
        }
    }

    /// - Parameter stamp: the last event of the state to be shown.
    private mutating func visit(_ stamp: Stamp?) {
        let history = feed.project.history
        guard let stamp, let last = history.last, let end = history.act(around: stamp.seq)?.upperBound else {
            return dashboard.notice("nothing was recorded before that", mark: .attention)
        }
        guard end < last.seq else { return returnToPresent() }
        do throws(LogError) {
            let state = try feed.state(at: end)
            visited = end
            dashboard.visit(
                state.project, today: stamp.day,
                moment: Moment(seq: end, of: last.seq, words: MomentWords.of(stamp, state.zone)))
        } catch {
            dashboard.notice(SafeText(error.message), mark: .offTrack)
        }
    }

    private mutating func returnToPresent() {
        visited = nil
        dashboard.returnToPresent(feed.project, today: fixedDay ?? feed.today(at: SystemClock.now))
    }

    /// What is shown is old because it was asked for.
    mutating func sayPast(_ stamp: Stamp) {
        let age = Int(max(0, SystemClock.now - stamp.at))
        dashboard.stale = Staleness(
            words: "as it stood on \(MomentWords.of(stamp, feed.replica.zone))",
            since: .milliseconds(SystemClock.steady - age))
    }
}
