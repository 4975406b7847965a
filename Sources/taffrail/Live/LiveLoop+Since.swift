internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What changed since somebody last looked, and how far they have looked now.
extension LiveLoop where F: ~Copyable {
    /// Says at the start what others have done since this account was last here; nothing where they did nothing,
    /// at a first visit, and while another moment is shown.
    mutating func greet() {
        guard dashboard.mode != .wall, !isPast, let last = visits.last(at: feed.log),
            last.seq <= feed.project.revision
        else { return }
        dashboard.lastLook = LastLook(
            seq: last.seq, day: feed.today(at: last.at),
            time: SafeText(feed.replica.zone.time(of: last.at)))
        lastVisit = last
        guard visited == nil, feed.project.history.acts(after: last.seq, notBy: account) > 0 else { return }
        tellNews(.lastLook)
    }

    mutating func tellNews(_ wish: NewsWish) {
        do {
            switch wish {
            case .lastLook: try tellNewsSinceLastVisit()
            case .since(let text): try tellNews(since: text)
            }
        } catch let failure as Failure {
            dashboard.notice(failure.message, mark: .attention)
        } catch let error as LogError {
            dashboard.notice(SafeText(error.message), mark: .offTrack)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    private mutating func tellNewsSinceLastVisit() throws {
        guard let last = lastVisit else {
            return dashboard.notice(
                "this is your first visit here; : since 2026-08-01 tells what changed since then",
                mark: .attention)
        }
        let day = feed.today(at: last.at)
        let look = try feed.look(
            since: last.seq, asOf: min(day, presentDay), now: presentStatus, besides: account)
        let time = feed.replica.zone.time(of: last.at)
        dashboard.show(look, since: "your last visit, \(SafeText(PlainFigures.day(day))) \(SafeText(time))")
    }

    private mutating func tellNews(since text: String) throws {
        if let moment = AsOf(text) {
            let look = try feed.look(since: moment, now: presentStatus)
            return dashboard.show(look, since: SafeText(moment.text))
        }
        let (other, stamp) = try feed.lastAct(of: text)
        let look = try feed.look(
            since: stamp.seq, asOf: stamp.day, now: presentStatus, besides: other)
        let when = MomentWords.of(stamp, feed.replica.zone)
        dashboard.show(look, since: "the last act of \(SafeText(other)), \(when)")
    }

    private var presentDay: Day {
        mutating get { fixedDay ?? feed.today(at: SystemClock.now) }
    }

    /// The one that is shown, unless that is of another moment.
    private var presentStatus: Status {
        mutating get {
            if visited == nil, dashboard.facts.project.revision == feed.project.revision {
                return dashboard.facts.status
            }
            let day = presentDay
            return Status(of: feed.project, asOf: day, reference: dashboard.record.reference(on: day))
        }
    }

    /// Remembers for this account how far it has looked: a session that is killed loses the last half minute.
    mutating func noteVisit(atEnd: Bool = false) {
        guard dashboard.mode != .wall, !isPast, fault == nil,
            atEnd || SystemClock.steady - visitNoted >= 30_000
        else { return }
        visitNoted = SystemClock.steady
        visits.note(Visits.Visit(seq: feed.project.revision, at: SystemClock.now), at: feed.log)
    }
}
