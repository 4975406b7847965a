import ProjectModel

/// What the checks of a schedule read.
struct ScheduleFacts {
    private let project: Project
    private let day: Day
    private let network: ProjectNetwork
    private let baseline: Baseline?
    private let activities: [ID<Network.Activity>: Network.Activity]
    /// Not complete, and more than passing time.
    private let open: [Deliverable]
    private let links: [(id: ID<Deliverable>, link: Network.Link)]
    private let waitedFor: Set<ID<Network.Activity>>
    /// The same network where no date is a ceiling: its float is up to the end of the project.
    private let unbound: NetworkSchedule
    /// Working days from the forecast finish to the committed one; less than zero if that cannot be met.
    private let slack: Double

    /// 44 working days are two months. Source: DCMA.
    private static let longest = WorkDays(44)

    init(of project: Project, asOf day: Day) throws(NetworkError) {
        let network = try ProjectNetwork(of: project, asOf: day)
        self.project = project
        self.day = day
        self.network = network
        unbound = try network.withoutCeilings()
        baseline = project.baselines.last { $0.day <= day }
        activities = Dictionary(network.network.activities.map { ($0.id, $0) }) { first, _ in first }
        var open: [Deliverable] = []
        var links: [(id: ID<Deliverable>, link: Network.Link)] = []
        var waitedFor: Set<ID<Network.Activity>> = []
        for activity in network.network.activities {
            waitedFor.formUnion(activity.links.map(\.from))
            guard let deliverable = project.deliverables[ID(activity.id.text)], !activity.progress.isComplete,
                deliverable.rule.value != .levelOfEffort
            else { continue }
            open.append(deliverable)
            for link in activity.links { links.append((deliverable.id, link)) }
        }
        self.open = open
        self.links = links
        self.waitedFor = waitedFor
        let committed = network.axis.position(endOf: project.charter.committedFinish.value)
        slack = Double(committed) - network.schedule.finish.days
    }

    // What is counted.

    private func share(
        _ name: String, _ summary: String, atMost limit: Double, _ isMeant: (Deliverable) -> Bool
    ) -> HealthCheck {
        let offenders = open.filter(isMeant).map(\.id)
        return HealthCheck(
            name: name, summary: summary,
            value: .ratio(Double(offenders.count), over: Double(open.count), unless: "no work is open"),
            unit: .share, threshold: .atMost(limit), offenders: offenders)
    }

    private func none(_ name: String, _ summary: String, _ isMeant: (Deliverable) -> Bool) -> HealthCheck {
        let offenders = open.filter(isMeant).map(\.id)
        return HealthCheck(
            name: name, summary: summary,
            value: open.isEmpty ? .undefined("no work is open") : .value(Double(offenders.count)),
            unit: .count,
            threshold: .atMost(0), offenders: offenders)
    }

    private func ofLinks(
        _ name: String, _ summary: String, _ threshold: HealthCheck.Threshold,
        counts: (Network.Link) -> Bool, offends: (Network.Link) -> Bool
    ) -> HealthCheck {
        var offenders: [ID<Deliverable>] = []
        for (id, link) in links where offends(link) && offenders.last != id { offenders.append(id) }
        return HealthCheck(
            name: name, summary: summary,
            value: .ratio(
                Double(links.count { counts($0.link) }), over: Double(links.count),
                unless: "no open work is linked"), unit: .share, threshold: threshold, offenders: offenders)
    }

    // The fourteen, and one more.

    /// The first piece of work may wait for nothing, and nothing need wait for the last. A milestone is no work,
    /// but it may be what waits.
    var logic: HealthCheck {
        let ids = network.network.activities.filter { project.deliverables[ID($0.id.text)] != nil }
        let first = ids.min { network.schedule[$0.id]!.earlyStart < network.schedule[$1.id]!.earlyStart }
        let last = ids.reversed().max {
            network.schedule[$0.id]!.earlyFinish < network.schedule[$1.id]!.earlyFinish
        }
        return share("logic", "waits for nothing, or nothing waits for it", atMost: 0.05) { deliverable in
            let id = ID<Network.Activity>(deliverable.id.text)
            let hasBefore = activities[id].map { !$0.links.isEmpty } ?? false
            return (!hasBefore && id != first?.id) || (!waitedFor.contains(id) && id != last?.id)
        }
    }

    var leads: HealthCheck {
        ofLinks(
            "leads", "begins before what it waits for is over", .atMost(0), counts: { $0.lag < .zero },
            offends: { $0.lag < .zero })
    }

    var lags: HealthCheck {
        ofLinks(
            "lags", "waits for time to pass rather than for work", .atMost(0.05), counts: { $0.lag > .zero },
            offends: { $0.lag > .zero })
    }

    var linkKinds: HealthCheck {
        ofLinks(
            "link types", "links from finish to start; others are named", .atLeast(0.9),
            counts: { $0.kind == .finishToStart }, offends: { $0.kind != .finishToStart })
    }

    /// A planned start is kept as no-earlier, which is soft.
    var hardConstraints: HealthCheck {
        let hard = Set(
            network.network.activities.filter { $0.constraints.contains(where: \.isHard) }.map(\.id.text))
        return share("hard constraints", "bound to a date whatever the links say", atMost: 0.05) {
            hard.contains($0.id.text)
        }
    }

    var highFloat: HealthCheck {
        share("high float", "may slip by more than 44 working days: a link is missing", atMost: 0.05) {
            float(of: $0).map { $0 > Self.longest.days } ?? false
        }
    }

    var negativeFloat: HealthCheck {
        none("negative float", "cannot be done in time for the committed finish or for a date it is bound to")
        {
            let toEnd = unbound[ID($0.id.text)]?.totalFloat?.days
            return (toEnd.map { $0 + slack < -1e-9 } ?? false) || (float(of: $0).map { $0 < -1e-9 } ?? false)
        }
    }

    var highDuration: HealthCheck {
        share("high duration", "longer than 44 working days: cut it into parts", atMost: 0.05) {
            deliverable in
            activities[ID(deliverable.id.text)].map { $0.duration > Self.longest } ?? false
        }
    }

    var invalidDates: HealthCheck {
        none("invalid dates", "planned to begin or to end on a day that is past, and has not") {
            deliverable in
            let hasBegun = deliverable.hasBegun(on: day)
            return deliverable.finish.value <= day || (!hasBegun && deliverable.start.value <= day)
        }
    }

    var resources: HealthCheck {
        none("resources", "nobody is named who does it") { !$0.hasResponsible }
    }

    var missed: HealthCheck {
        let due = dueLines
        let offenders = due.filter { line in
            guard let dates = network[line.id] else { return true }
            return !isComplete(line.id) || dates.earlyFinish > line.finish
        }.map(\.id)
        return HealthCheck(
            name: "missed", summary: "finished after its baseline, or should have been by now",
            value: baseline == nil
                ? .undefined("there is no baseline")
                : .ratio(Double(offenders.count), over: Double(due.count), unless: "nothing was due yet"),
            unit: .share, threshold: .atMost(0.05), offenders: offenders)
    }

    /// Source: DCMA: a critical activity that takes 600 days more must move the finish by 600 days.
    var criticalPathTest: HealthCheck {
        let path = network.schedule.criticalPath
        var value = Measure<Double>.undefined("no work is open")
        let isOpenWork = { (id: ID<Network.Activity>) in
            project.deliverables[ID(id.text)] != nil && network.schedule[id]?.totalFloat != nil
        }
        if let id = path.first(where: isOpenWork),
            let place = network.network.activities.firstIndex(where: { $0.id == id })
        {
            let more = WorkDays(600)
            var longer = network.network
            switch longer.activities[place].progress {
            case .notStarted, .complete:
                longer.activities[place].duration = longer.activities[place].duration + more
            case .inProgress(let start, let remaining):
                longer.activities[place].progress = .inProgress(start: start, remaining: remaining + more)
            }
            if let schedule = try? longer.schedule() {
                let moved = schedule.finish.hundredths - network.schedule.finish.hundredths
                value = .value(Double(moved) / Double(more.hundredths))
            }
        }
        return HealthCheck(
            name: "critical path test", summary: "share of a delay of critical work that reaches the finish",
            value: value, unit: .index, threshold: .atLeast(1), offenders: [])
    }

    /// CPLI = (critical path length + total float) ÷ critical path length, from the day to the forecast finish.
    var criticalPathIndex: HealthCheck {
        let length = network.schedule.finish.days - Double(network.axis.position(endOf: day))
        return HealthCheck(
            name: "CPLI", summary: "critical path length index against the committed finish",
            value: open.isEmpty
                ? .undefined("no work is open")
                : .ratio(length + slack, over: length, unless: "nothing is left to do"), unit: .index,
            threshold: .atLeast(0.95), offenders: [])
    }

    /// BEI = what is complete ÷ what should be by the baseline.
    var executionIndex: HealthCheck {
        let lines = baseline?.lines.filter { $0.rule != .levelOfEffort } ?? []
        let done = lines.count { isComplete($0.id) }
        return HealthCheck(
            name: "BEI", summary: "baseline execution index",
            value: baseline == nil
                ? .undefined("there is no baseline")
                : .ratio(Double(done), over: Double(dueLines.count), unless: "nothing was due yet"),
            unit: .index, threshold: .atLeast(0.95),
            offenders: dueLines.filter { !isComplete($0.id) }.map(\.id))
    }

    var accountable: HealthCheck {
        none("accountable", "not exactly one person known who answers for it") { deliverable in
            let others = deliverable.responsibilities.filter { $0.value.role == .accountable }
            let people = Set([deliverable.owner.value] + others.map(\.value.person))
            return people.count != 1 || project.people[deliverable.owner.value] == nil
        }
    }

    private var dueLines: [Baseline.Line] {
        baseline?.lines.filter { $0.finish <= day && $0.rule != .levelOfEffort } ?? []
    }

    private func isComplete(_ id: ID<Deliverable>) -> Bool {
        activities[ID(id.text)]?.progress.isComplete ?? false
    }

    private func float(of deliverable: Deliverable) -> Double? {
        network.schedule[ID(deliverable.id.text)]?.totalFloat?.days
    }
}

extension ProjectNetwork {
    fileprivate func withoutCeilings() throws(NetworkError) -> NetworkSchedule {
        guard network.activities.contains(where: { $0.constraints.contains(where: \.isHard) }) else {
            return schedule
        }
        var free = network
        for place in free.activities.indices {
            free.activities[place].constraints = free.activities[place].constraints.compactMap(\.floor)
        }
        return try free.schedule()
    }
}

extension Network.Constraint {
    /// What is left of it where nothing may be too late; nil if that is nothing.
    fileprivate var floor: Network.Constraint? {
        switch self {
        case .startNoEarlier, .finishNoEarlier: self
        case .startOn(let at): .startNoEarlier(at)
        case .finishOn(let at): .finishNoEarlier(at)
        case .startNoLater, .finishNoLater: nil
        }
    }

    /// Whether it holds against the links. Source: DCMA counts must-start, must-finish and no-later.
    fileprivate var isHard: Bool {
        switch self {
        case .startNoEarlier, .finishNoEarlier: false
        case .startNoLater, .finishNoLater, .startOn, .finishOn: true
        }
    }
}
