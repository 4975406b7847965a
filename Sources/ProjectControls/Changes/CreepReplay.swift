package import ProjectModel

/// What has crept into a project, found by running its first baseline with and without the approved changes.
///
/// - The base is the first baseline: its deliverables with the working days between their dates, and the links
///   between them. Work that waits for nothing starts on the day that was planned for it; other work when its
///   links allow, but not before the first day of the work that it comes from. Progress plays no part: this is
///   about what was agreed, not about how it goes. Level of effort lasts as long as the rest and is left out.
/// - Changes are taken in the order of their decisions. Each one adds the deliverables that name it, with their
///   links, and does what its effects say: more or fewer working days, work that is left out, another order.
package struct CreepReplay: Sendable {
    package let ledger: CreepLedger
    /// What each request that is still open would move the finish by, on top of all that is approved.
    package let prospects: [ID<ChangeRequest>: WorkDays]
    /// The last day of the base, and of the base with all approved changes.
    package let agreedFinish: Day
    package let finish: Day

    /// - Returns: undefined before the first baseline, and where the links and the changes close a circle.
    package static func replay(of project: Project, asOf day: Day) -> Measure<CreepReplay> {
        guard let baseline = project.baselines.first, baseline.day <= day, !baseline.lines.isEmpty else {
            return .undefined("there is no baseline to creep from")
        }
        do throws(NetworkError) {
            return .value(try CreepReplay(project, baseline, day))
        } catch {
            return .undefined(error.message)
        }
    }

    private init(_ project: Project, _ baseline: Baseline, _ day: Day) throws(NetworkError) {
        let changes = project.changes.all.filter { $0.requested <= day }
        let approved = changes.filter { $0.isApproved(on: day) }.sorted { one, other in
            let (left, right) = (one.decision, other.decision)
            return (left?.value.day ?? day, left?.seq ?? 0) < (right?.value.day ?? day, right?.seq ?? 0)
        }
        let pending = changes.filter { change in
            guard let decision = change.decision?.value, decision.day <= day else { return true }
            return decision.verdict == .deferred
        }
        let base = BaselineNetwork(project, baseline, turned: approved + pending, on: day)
        let replayed = (approved + pending).map { base.change($0, among: approved + pending) }
        let ledger = try CreepLedger(base.network, Array(replayed.prefix(approved.count)))
        self.ledger = ledger

        let replay = try NetworkReplay(base.network, replayed)
        var prospects: [ID<ChangeRequest>: WorkDays] = [:]
        for index in approved.count..<replayed.count {
            // A wish that cannot be run on what is approved, such as an order that closes a circle, has no
            // effect that one could tell.
            guard let finish = try? replay.schedule(with: Array(0..<approved.count) + [index]).finish else {
                continue
            }
            prospects[replayed[index].id] = WorkDays(
                hundredths: finish.hundredths - ledger.finish.hundredths)
        }
        self.prospects = prospects
        agreedFinish = base.axis.lastDay(of: ledger.baseFinish)
        finish = base.axis.lastDay(of: ledger.finish)
    }
}
