import ProjectModel

extension ProjectNetwork {
    /// `MilestoneDates.early` of milestones, from no more of the network than leads to them, since nothing else
    /// moves a date forward; by places instead of names, since it is wanted after every event.
    static func earlyDays(of milestones: [Milestone], _ facts: Facts) -> [ID<Milestone>: Day] {
        // As in the whole network, a name that a deliverable has is not a milestone's.
        let milestones = milestones.filter {
            !$0.dependencies.isEmpty && facts.project.deliverables.place(of: ID($0.id.text)) == nil
        }
        guard !milestones.isEmpty else { return [:] }
        var leading = LeadingWork(facts)
        for milestone in milestones { leading.add(milestone.dependencies) }
        let axis = axis(of: facts.project, leading.places, asOf: facts.day)
        guard let finishes = try? leading.finishes(of: milestones, on: axis) else { return [:] }
        var days: [ID<Milestone>: Day] = [:]
        for (milestone, finish) in zip(milestones, finishes) { days[milestone.id] = finish.map(axis.lastDay) }
        return days
    }
}

/// What milestones wait for, directly or by others.
private struct LeadingWork {
    /// Places in the register, in the order in which they were found.
    private(set) var places: [Int] = []
    private let facts: Facts
    /// Where each deliverable stands among them; -1 where it does not.
    private var ordinals: [Int32]

    init(_ facts: Facts) {
        self.facts = facts
        ordinals = [Int32](repeating: -1, count: facts.deliverables.count)
    }

    mutating func add(_ dependencies: [Recorded<Dependency>]) {
        var open = dependencies
        while let id = open.popLast()?.value.on {
            guard let place = facts.project.deliverables.place(of: id), ordinals[place] < 0,
                facts.deliverables[place].added <= facts.day
            else { continue }
            ordinals[place] = Int32(places.count)
            places.append(place)
            // What is complete waits for nothing any more. Level of effort is when its time is over.
            if facts.percentComplete[place] < Percent(100)
                || facts.deliverables[place].rule.value == .levelOfEffort
            {
                open += facts.deliverables[place].dependencies
            }
        }
    }

    /// When each milestone can be reached at the earliest; nil where nothing is left of what it waits for.
    func finishes(of milestones: [Milestone], on axis: WorkingAxis) throws(NetworkError) -> [WorkDays?] {
        let now = WorkDays(axis.position(endOf: facts.day))
        var network = try IndexedNetwork(Network([], dataDate: now))
        func tie(_ dependencies: [Recorded<Dependency>], to place: Int) throws(NetworkError) {
            for dependency in dependencies {
                guard let from = facts.project.deliverables.place(of: dependency.value.on),
                    ordinals[from] >= 0
                else { continue }
                network.ties.append(
                    IndexedNetwork.Tie(
                        from: ordinals[from], to: Int32(place), kind: dependency.value.link,
                        lag: try IndexedNetwork.time(dependency.value.lag, of: network.ids[place])))
            }
        }
        for (ordinal, place) in places.enumerated() {
            let deliverable = facts.deliverables[place]
            try network.add(
                Network.Activity(
                    deliverable, facts.progress[place], asOf: facts.day, on: axis, keepsPlannedStart: true))
            try tie(deliverable.dependencies, to: ordinal)
        }
        for (ordinal, milestone) in milestones.enumerated() {
            try network.add(Network.Activity(milestone, asOf: facts.day, on: axis))
            try tie(milestone.dependencies, to: places.count + ordinal)
        }
        var waits = [Bool](repeating: false, count: network.works.count)
        for tie in network.ties { waits[Int(tie.to)] = true }
        let compiled = try CompiledNetwork(network)
        let durations = compiled.durations.map { Int($0) }
        var (starts, finishes) = (durations, durations)
        var startSpan = starts.mutableSpan
        var finishSpan = finishes.mutableSpan
        _ = compiled.forward(durations.span, starts: &startSpan, finishes: &finishSpan)
        return milestones.indices.map { ordinal in
            let place = places.count + ordinal
            guard waits[place] else { return nil }
            return WorkDays(hundredths: finishes[Int(compiled.positions[place])])
        }
    }
}
