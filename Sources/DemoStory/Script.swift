import ProjectModel

/// One thing that somebody does on a day of the story; with more than one part, in as many steps.
struct Beat: Sendable {
    /// The working day; see `StoryCalendar`.
    var day: Int
    /// The place within the day, 0 in the morning to 999 in the evening.
    var hour: Int
    var account: String
    var command: Command
    /// How many acts it is told in. Only money and progress come in parts.
    var parts = 1
    /// The percentage before it, where it is a report of progress.
    var percentBefore = Percent.zero

    /// How many events one act of it makes, as the deciders have it.
    var eventsOfAnAct: Int {
        switch command {
        case .openProject: 2
        case .addDeliverable(_, let after): 1 + after.count
        case .settleCommitment: 2
        default: 1
        }
    }

    /// The command of one part of several.
    func command(ofPart part: Int) -> Command {
        guard parts > 1 else { return command }
        switch command {
        case .recordCost(var cost):
            let whole = cost.amount.minor
            let (many, place) = (Int64(parts), Int64(part))
            cost.amount = Money(minor: whole * (place + 1) / many - whole * place / many)
            return .recordCost(cost)
        case .recordProgress(var progress):
            let before = percentBefore.hundredths
            let gain = progress.percent.hundredths - before
            progress.percent = Percent(hundredths: before + gain * (part + 1) / parts)
            return .recordProgress(progress)
        default:
            return command
        }
    }
}

/// Everything that will be done, in the order in which it is done.
struct Script: Sendable {
    let calendar: StoryCalendar
    let seed: UInt64
    private(set) var beats: [Beat] = []

    init(seed: UInt64, today: Day, account: String) {
        self.seed = seed
        calendar = StoryCalendar(today: today)
        tellMandate()
        tellPeople()
        tellBusinessCase()
        tellBenefits()
        tellPhases()
        tellMilestones()
        tellPlan()
        tellShortening()
        tellBreakdown()
        tellResponsibilities()
        tellActivities()
        tellOrders()
        tellProgressAndCosts()
        tellDeliveries()
        tellRisks()
        tellRiskAnswers()
        tellLaunch()
        tellChanges()
        tellChangeEffects()
        tellStatements()
        tellClaims()
        tellDecisions()
        tellQuestions()
        tellContacts()
        tellReports()
        tellTechnology()
        tellLessons()
        tellRemarks()
        tellArrival(of: account)
        // Beats of the same hour stay in the order in which they were written: sorting is made stable.
        beats = beats.enumerated().sorted { left, right in
            (left.element.day, left.element.hour, left.offset)
                < (right.element.day, right.element.hour, right.offset)
        }.map(\.element)
    }

    mutating func tell(_ day: Int, _ hour: Int, _ account: String, _ command: Command) {
        beats.append(Beat(day: day, hour: hour, account: account, command: command))
    }

    mutating func tell(_ beat: Beat) { beats.append(beat) }

    func dice(for purpose: Purpose) -> Dice { Dice(seed: seed, purpose: purpose.rawValue) }

    /// What chance is needed for; each has throws of its own.
    enum Purpose: UInt64 {
        case log = 1, nonces, hours, estimates, progress, costs, risks
    }
}

extension Script {
    var eventCount: Int { beats.reduce(0) { $0 + $1.parts * $1.eventsOfAnAct } }

    /// Tells the same money and the same progress in smaller pieces until the story has `count` events.
    mutating func stretch(to count: Int) {
        let missing = count - eventCount
        guard missing > 0 else { return }
        let reports = beats.indices.filter {
            if case .recordProgress = beats[$0].command { true } else { false }
        }
        let sums = beats.indices.filter { if case .recordCost = beats[$0].command { true } else { false } }
        // One report of progress comes with some five sums of money, as in the story as it is.
        let moreReports = missing / 6
        share(moreReports, among: reports)
        share(missing - moreReports, among: sums)
    }

    private mutating func share(_ parts: Int, among places: [Int]) {
        for (rank, place) in places.enumerated() {
            beats[place].parts += parts / places.count + (rank < parts % places.count ? 1 : 0)
        }
    }
}

/// Sums in the tables of the story are thousands of euros.
func thousands(_ amount: Int) -> Money { Money(minor: Int64(amount) * 100_000) }
