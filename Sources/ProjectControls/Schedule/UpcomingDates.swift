import ProjectModel

extension UpcomingDate {
    /// Milestones not yet reached, gates not yet passed, and ends of support within the intended life, the
    /// earliest first; what is overdue stands at the top.
    static func all(
        _ facts: Facts, _ phases: [PhaseStatus], _ components: [ComponentStanding],
        _ contradictions: [Contradiction]
    ) -> [UpcomingDate] {
        let milestones = facts.project.milestones.all
            .filter { facts.isRecorded($0.title.seq) && !($0.reached.map { $0.value <= facts.day } ?? false) }
        let early = ProjectNetwork.earlyDays(of: milestones, facts)
        let goals = milestones.map { UpcomingDate($0, facts, contradictions, early: early[$0.id]) }
        let gates = phases.compactMap { UpcomingDate($0, on: facts.day) }
        let ends = components.compactMap { UpcomingDate($0) }
        // Stable for equal days: milestones, gates, ends, each in its own order.
        return (goals + gates + ends).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// Attention: expected later than promised, or by the network later than expected. Off track: overdue, later
    /// by more than twice the tolerance, or its title names a topic on which parties contradict each other.
    private init(
        _ milestone: Milestone, _ facts: Facts, _ contradictions: [Contradiction], early: Day?
    ) {
        let due = milestone.due.value
        let expected = milestone.expected.flatMap { facts.isRecorded($0.seq) ? $0.value : nil } ?? due
        let slip = facts.axis.distance(from: due, to: expected)
        let tolerance = facts.project.charter.tolerances.value.time.days
        let title = plainWords(milestone.title.value)
        day = expected
        subject = .milestone(milestone.id)
        self.title = milestone.title.value
        self.early = early
        if expected < facts.day {
            light = .offTrack
            note = "overdue"
        } else if contradictions.contains(where: { title.contains(plainWords($0.topic)) }) {
            light = .offTrack
            note = "disputed"
        } else if let early, early > expected {
            let late = facts.axis.distance(from: due, to: early)
            light = Double(late) > 2 * tolerance ? .offTrack : .attention
            note = "network \(PlainFigures.day(early))"
        } else {
            light = slip <= 0 ? .onTrack : Double(slip) > 2 * tolerance ? .offTrack : .attention
            note = PlainFigures.variance(days: Double(-slip))
        }
    }

    private init?(_ phase: PhaseStatus, on today: Day) {
        guard let day = phase.gate.day, !phase.gate.isPassed else { return nil }
        self.day = day
        subject = .gate(phase.phase)
        title = "Gate \(phase.phase.number), \(phase.phase.title.lowercased())"
        light = phase.gate.light
        if let verdict = phase.gate.decision?.verdict {
            note = verdict.rawValue
        } else if phase.gate.criteria == 0 {
            note = day < today ? "overdue" : "no criteria"
        } else {
            note = "\(phase.gate.criteriaSettled) of \(phase.gate.criteria)"
        }
    }

    private init?(_ component: ComponentStanding) {
        guard let day = component.supportEnds, component.state != .outlivesUse else { return nil }
        self.day = day
        subject = .supportEnd(component.id)
        title = component.title + " ends"
        light = component.light
        note = "tech"
    }
}
