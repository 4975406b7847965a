internal import ProjectControls
internal import ProjectModel

/// A branch of the project in memory: what it would be if some things were recorded. Nothing of it is written.
struct WhatIf: Sendable {
    /// Something that is supposed.
    struct Wish: Sendable {
        /// Supposed together.
        let requests: [Request]
        /// What was said of it by whoever supposed it, in place of what the history would tell.
        let summary: String?
        /// What happens by it.
        var words: String
        /// Why it can no longer be supposed, since others have recorded something.
        var refusal: String?
    }

    /// What the log has.
    private(set) var actual: Project
    private(set) var actualStatus: Status
    private(set) var wishes: [Wish] = []
    /// What is shown: the log, and every wish that can be supposed.
    private(set) var project: Project

    init(_ project: Project, _ status: Status, for asker: Asker) {
        actual = project
        actualStatus = status
        self.project = Self.trunk(project, asker)
    }

    /// Supposing is free to all: in the branch whoever asks is a manager.
    private static func trunk(_ project: Project, _ asker: Asker) -> Project {
        guard project.role(of: asker.account) < .manager else { return project }
        var (project, grant) = (project, RoleGranted())
        (grant.account, grant.role) = (asker.account, .manager)
        project.evolve([.roleGranted(grant)], asker.stamp(after: project))
        return project
    }

    /// - Throws: why it cannot be supposed; then nothing has changed.
    mutating func suppose(_ request: Request, for asker: Asker) throws(Rejection) {
        wishes.append(try happen([request], nil, for: asker))
    }

    /// Several at once, which are taken back at once, too.
    mutating func suppose(_ requests: [Request], summary: String, for asker: Asker) throws(Rejection) {
        wishes.append(try happen(requests, summary, for: asker))
    }

    private mutating func happen(
        _ requests: [Request], _ summary: String?, for asker: Asker
    ) throws(Rejection) -> Wish {
        var branch = project
        var told: [String] = []
        for request in requests {
            guard case .happens(let events) = try branch.outcome(of: request, for: asker) else {
                throw Rejection("Nothing is undone in a what-if; w takes back what was supposed last.")
            }
            branch.evolve(events, asker.stamp(after: branch))
            told += events.map(\.told)
        }
        project = branch
        return Wish(requests: requests, summary: summary, words: summary ?? told.joined(separator: "; "))
    }

    /// The log has grown, or the last wish is taken back: everything is supposed anew on what is there now.
    mutating func rebase(on project: Project? = nil, status: Status? = nil, for asker: Asker) {
        if let project, let status { (actual, actualStatus) = (project, status) }
        self.project = Self.trunk(actual, asker)
        for index in wishes.indices {
            do throws(Rejection) {
                wishes[index] = try happen(wishes[index].requests, wishes[index].summary, for: asker)
            } catch {
                wishes[index].refusal = error.message
            }
        }
    }

    mutating func takeBack(for asker: Asker) -> Wish? {
        guard let last = wishes.popLast() else { return nil }
        rebase(for: asker)
        return last
    }
}

extension Asker {
    fileprivate func stamp(after project: Project) -> Stamp {
        Stamp(seq: project.revision + 1, at: at, day: today, by: account)
    }
}

extension WhatIf {
    /// What somebody would type to ask for it: the fields of `change request`.
    ///
    /// Of deliverables that are there already the difference in working days and money; what is new counts with its
    /// budget in the cost, and is named in the reason, as is everything else.
    func changeRequest(for asker: Asker, _ typing: Typing) -> [(field: String, value: String)] {
        let calendar = actual.charter.calendar.value
        func length(_ work: Deliverable) -> Int {
            calendar.workingDays(from: work.start.value, through: work.finish.value)
        }
        var effects: [String] = []
        var cost = Money.zero
        for work in project.deliverables.all {
            guard let before = actual.deliverables[work.id] else {
                cost += work.budget.value
                continue
            }
            let days = length(work) - length(before)
            let money = work.budget.value - before.budget.value
            cost += money
            if days == 0, money == .zero { continue }
            let sums = (days == 0 ? [] : ["\(days)d"]) + (money == .zero ? [] : [typing.text(money)])
            effects.append(([work.id.text] + sums).joined(separator: " "))
        }
        let isNew = project.deliverables.count > actual.deliverables.count
        let requester = actual.people.all.first { $0.account?.value == asker.account }
        return [
            ("kind", isNew ? "add" : "modify"), ("requester", requester?.id.text ?? ""),
            ("reason", String(wishes.map(\.words).joined(separator: "; ").prefix(500))),
            ("cost", typing.text(cost)), ("time", "\(daysLater ?? 0)d"),
            ("effects", effects.joined(separator: "; ")),
        ]
    }

    /// By how many working days the network ends later than without it; nil where it cannot be told.
    private var daysLater: Int? {
        let day = actualStatus.asOf
        guard let before = try? ProjectNetwork(of: actual, asOf: day).finish,
            let after = try? ProjectNetwork(of: project, asOf: day).finish
        else { return nil }
        let calendar = actual.charter.calendar.value
        return after >= before
            ? calendar.workingDays(from: before + 1, through: after)
            : -calendar.workingDays(from: after + 1, through: before)
    }
}
