internal import ProjectControls
internal import ProjectModel

/// What it would take to be finished by a day, as the network has it now.
struct CrashFindings: Sendable {
    private let project: Project
    private let crashing: Measure<ProjectCrashing>
    private let calendar: WorkingCalendar
    /// When the network ends as it is planned.
    let plannedFinish: Day?
    /// What the earliest finish costs above the budgets.
    let highestCost: Money?
    /// The day that was typed; nil where it is none.
    private(set) var wanted: Day?
    /// Why it is none.
    private(set) var complaint = ""
    private(set) var answer: ProjectCrashing.Answer?
    private(set) var replans: [CrashReplan] = []

    init(of project: Project, asOf day: Day) {
        self.project = project
        calendar = project.charter.calendar.value
        plannedFinish = try? ProjectNetwork(of: project, asOf: day).finish
        do throws(NetworkError) {
            let crashing = try ProjectCrashing(of: project, asOf: day)
            self.crashing = .value(crashing)
            let earliest = crashing.earliestFinish
            if case .plan(let plan) = crashing.answer(finishBy: earliest) {
                highestCost = Self.cost(of: crashing.replans(plan, by: earliest, of: project))
            } else {
                highestCost = nil
            }
        } catch {
            crashing = .undefined(error.message)
            highestCost = nil
        }
    }

    var refusal: String? { crashing.reason }
    var hasTerms: Bool { crashing.value?.hasTerms ?? false }
    var normalFinish: Day? { crashing.value?.normalFinish }
    var earliestFinish: Day? { crashing.value?.earliestFinish }

    var cost: Money { Self.cost(of: replans) }

    private static func cost(of replans: [CrashReplan]) -> Money { replans.reduce(.zero) { $0 + $1.cost } }

    mutating func want(_ day: Day) {
        (wanted, complaint) = (day, "")
        (answer, replans) = (nil, [])
        guard let crashing = crashing.value else { return }
        answer = crashing.answer(finishBy: day)
        // What ends in time is left as it is.
        guard case .plan(let plan) = answer, plannedFinish.map({ $0 > day }) ?? true else { return }
        replans = crashing.replans(plan, by: day, of: project)
    }

    mutating func complain(_ words: String) {
        (wanted, complaint) = (nil, words)
        (answer, replans) = (nil, [])
    }

    /// The working day so many working days later; sooner where less than zero.
    func neighbour(of day: Day?, by days: Int) -> Day? {
        guard var day else { return nil }
        for _ in 0..<14 {
            day = day + (days < 0 ? -1 : 1)
            if calendar.weekdays.isEmpty || calendar.works(on: day) { return day }
        }
        return day
    }
}
