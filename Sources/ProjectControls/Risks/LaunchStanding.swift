package import ProjectModel

/// Where the launch stands: when it is, whether the board says go, and what happens if it goes badly.
package struct LaunchStanding: Sendable, Hashable {
    package enum Stage: Sendable, Hashable {
        /// Nobody has planned one.
        case unplanned
        /// So many civil days before its day; zero on the day itself.
        case ahead(days: Int)
        /// Its day is over, and it is watched more closely through this day.
        case hyperCare(through: Day)
        /// Its day is over, so many civil days ago, and the hyper-care with it.
        case past(days: Int)
    }

    package let launch: Launch
    package let stage: Stage
    package let board: LaunchBoard
    /// The last one recorded by the status date.
    package let decision: LaunchDecision?
    /// How it went when it was last tried by the status date; nil while it was not.
    package let outcome: LaunchOutcome?
    package let light: Light
    /// The whole of the plan for the bad case, in one line.
    package let ifItGoesBadly: String

    /// From when on a board that does not say go is looked at, and when it is too late, in civil days before
    /// the launch.
    package static let watchedDays = 30
    package static let decidedDays = 5
}

extension LaunchStanding {
    init(_ facts: Facts) {
        launch = facts.project.launch
        let day = facts.day
        board = launch.board(on: day)
        decision = launch.decisions.last { $0.value.day <= day }?.value
        let stage = Self.stage(launch, facts)
        self.stage = stage
        let outcome = launch.outcome(on: day)
        self.outcome = outcome
        light =
            switch outcome?.result {
            case .live: .onTrack
            case .rolledBack: .offTrack
            case nil: Self.light(stage, board, decision)
            }
        ifItGoesBadly = launch.planForTheBadCase(on: day)
    }

    /// The days of hyper-care are the working days after the launch.
    private static func stage(_ launch: Launch, _ facts: Facts) -> Stage {
        guard let plan = launch.plan else { return .unplanned }
        let left = plan.day.value - facts.day
        guard left < 0 else { return .ahead(days: left) }
        let care = Int((plan.care?.value.days ?? 0).rounded(.up))
        guard care > 0 else { return .past(days: -left) }
        let end = facts.axis.calendar.finish(ofWorkingDays: care, from: plan.day.value + 1)
        return facts.day <= end ? .hyperCare(through: end) : .past(days: -left)
    }

    private static func light(_ stage: Stage, _ board: LaunchBoard, _ decision: LaunchDecision?) -> Light {
        switch stage {
        case .unplanned: return .unknown
        case .past: return .onTrack
        case .hyperCare: return decision?.isAgainstBoard == true ? .offTrack : .onTrack
        case .ahead(let days):
            if board.verdict == .go { return .onTrack }
            return days <= decidedDays ? .offTrack : days <= watchedDays ? .attention : .onTrack
        }
    }
}

extension Launch {
    /// What is the plan if the solution does not operate well? `back to the old lines, by jo, when 3% of calls
    /// fail for 10 min; rehearsed 12 Aug 108, 2 Sep 95 min`
    func planForTheBadCase(on day: Day) -> String {
        guard let rollback else { return "nobody has said what happens then; say it: rollback plan" }
        let when =
            rollback.agreedTrigger.map { "when \(Self.inSentence($0))" }
            ?? "but nobody has agreed on what would trigger it"
        return
            "\(Self.inSentence(Self.firstClause(rollback.steps.value))), by \(rollback.owner.value), \(when); "
            + rehearsalsTold(through: day)
    }

    private func rehearsalsTold(through day: Day) -> String {
        let told = rehearsals.map(\.value).filter { $0.day <= day }.suffix(3).map { rehearsal in
            let minutes = "\(PlainFigures.day(rehearsal.day)) \(rehearsal.duration.count)"
            return rehearsal.result == .failed ? minutes + " failed" : minutes
        }
        return told.isEmpty ? "never rehearsed" : "rehearsed \(told.joined(separator: ", ")) min"
    }

    /// Without a capital at its start, unless it is a name or a sign: `BGP`, `3%`.
    private static func inSentence(_ text: String) -> String {
        let isWord = text.dropFirst().first?.isLowercase ?? false
        return isWord ? text.prefix(1).lowercased() + text.dropFirst() : text
    }

    /// Where one goes back to stands first; how is told in the details.
    private static func firstClause(_ text: String) -> String {
        let end = text.firstIndex { ".;:\n".contains($0) } ?? text.endIndex
        let clause = text[..<end]
        return clause.isEmpty ? text : String(clause)
    }
}
