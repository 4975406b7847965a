import ProjectModel

extension WorkStanding {
    /// Every deliverable known by the day, each before its parts, else in the order of the log.
    static func all(_ facts: Facts) -> [WorkStanding] {
        let register = facts.project.deliverables
        var parts: [Int: [Int]] = [:]
        var roots: [Int] = []
        for place in facts.known {
            let parent = facts.deliverables[place].parent.flatMap { register.place(of: $0.value) }
            if let parent, facts.deliverables[parent].added <= facts.day {
                parts[parent, default: []].append(place)
            } else {
                roots.append(place)
            }
        }
        var standings: [WorkStanding] = []
        standings.reserveCapacity(facts.known.count)
        var open = roots.reversed().map { (place: $0, depth: 0) }
        while let (place, depth) = open.popLast() {
            let below = parts[place] ?? []
            standings.append(
                WorkStanding(facts.deliverables[place], at: place, depth: depth, parts: below.count, facts))
            open += below.reversed().map { ($0, depth + 1) }
        }
        rollUp(&standings, facts)
        return standings
    }

    /// From the last one back, so that the parts of a whole are done before it.
    private static func rollUp(_ standings: inout [WorkStanding], _ facts: Facts) {
        var weights = standings.indices.map { facts.deliverables[standings[$0].place].budget.value.amount }
        for place in standings.indices.reversed() where standings[place].parts > 0 && weights[place] == 0 {
            let depth = standings[place].depth
            let below = standings[(place + 1)...].prefix { $0.depth > depth }
            let parts = below.indices.filter { standings[$0].depth == depth + 1 }
            let total = parts.reduce(0) { $0 + weights[$1] }
            let share = parts.reduce(0) { sum, part in
                let weight = total > 0 ? weights[part] / total : 1 / Double(parts.count)
                return sum + weight * standings[part].percentComplete.fraction
            }
            weights[place] = total
            standings[place].span(parts.map { standings[$0] }, share: share)
        }
    }

    private mutating func span(_ parts: [WorkStanding], share: Double) {
        let isDone = parts.allSatisfy(\.isComplete)
        percentComplete =
            isDone ? Percent(100) : Percent(hundredths: min(9_999, Int(share * 10_000 + 1e-6)))
        start = parts.map(\.start).min() ?? start
        finish = parts.map(\.finish).max() ?? finish
        agreedStart = parts.compactMap(\.agreedStart).min()
        agreedFinish = parts.compactMap(\.agreedFinish).max()
        baseline = parts.compactMap(\.baseline).first
        actualStart = parts.compactMap(\.actualStart).min()
        actualFinish = isDone ? parts.compactMap(\.actualFinish).max() : nil
        lateness = nil
        light = parts.map(\.light).max() ?? light
    }

    private init(_ deliverable: Deliverable, at place: Int, depth: Int, parts: Int, _ facts: Facts) {
        let day = facts.day
        let line = facts.performance.baseline == nil ? nil : facts.line(place)
        let curve = facts.progress[place]
        self.place = place
        id = deliverable.id
        title = deliverable.title.value
        phase = deliverable.phase.value
        self.depth = depth
        parent = deliverable.parent?.value
        self.parts = parts
        owner = deliverable.owner.value
        responsible = deliverable.people(.responsible)
        rule = deliverable.rule.value
        percentComplete = facts.percentComplete[place]
        start = deliverable.start.value
        finish = deliverable.finish.value
        agreedStart = line?.start
        agreedFinish = line?.finish
        baseline = line == nil ? nil : facts.performance.baseline
        let begun = deliverable.activities.compactMap { $0.started(by: day) }.min()
        actualStart = [curve.actualStart(by: day), begun].compactMap(\.self).min()
        actualFinish = curve.actualFinish(by: day)
        block = Self.block(at: place, facts)
        acceptance = deliverable.acceptance.flatMap { $0.value.day <= day ? $0.value : nil }
        lateness = Self.lateness(
            from: (line?.start ?? start, line?.finish ?? finish), planned: finish, started: actualStart,
            finished: actualFinish, percentComplete, rule, facts)
        let tolerance = facts.project.charter.tolerances.value.time.days
        if let lateness, Double(lateness.days) > tolerance {
            light = .offTrack
        } else {
            light = lateness != nil || block != nil ? .attention : .onTrack
        }
    }

    /// What blocks an unfinished deliverable, by its place in the register.
    static func block(at place: Int, _ facts: Facts) -> Blocked? {
        guard !facts.deliverables[place].blocks.isEmpty,
            let block = facts.deliverables[place].block(on: facts.day)?.value,
            facts.progress[place].actualFinish(by: facts.day) == nil
        else { return nil }
        return Blocked(
            reason: block.reason, waitsOn: block.waitsOn.map(facts.project.waiting), since: block.since,
            days: facts.axis.distance(from: block.since - 1, to: facts.day))
    }

    /// A finished deliverable is late by nothing: what it cost the plan shows in those that came after.
    private static func lateness(
        from agreed: (start: Day, finish: Day), planned finish: Day, started: Day?, finished: Day?,
        _ percent: Percent, _ rule: EarningRule, _ facts: Facts
    ) -> Lateness? {
        guard finished == nil, rule != .levelOfEffort else { return nil }
        let (axis, day) = (facts.axis, facts.day)
        let due = axis.distance(from: agreed.finish, to: day)
        let slip = axis.distance(from: agreed.finish, to: finish)
        let idle = started == nil ? axis.distance(from: agreed.start, to: day) : 0
        // Where an even pace through its own time would be, in working days; fewer than a whole one say nothing.
        // Once that time is over, it is overdue, whatever its pace was.
        let (from, to) = (axis.position(endOf: agreed.start - 1), axis.position(endOf: agreed.finish))
        let passed = axis.position(endOf: day) - from
        let behind =
            started == nil || due > 0 ? 0 : Int(Double(passed) - percent.fraction * Double(max(1, to - from)))
        let signs = [
            Lateness(sign: .overdue, days: due), Lateness(sign: .slipped, days: slip),
            Lateness(sign: .notBegun, days: idle), Lateness(sign: .behind, days: behind),
        ]
        return signs.filter { $0.days > 0 }.max { one, other in
            (one.days, other.sign.rawValue) < (other.days, one.sign.rawValue)
        }
    }
}
