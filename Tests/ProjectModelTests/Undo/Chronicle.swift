import ProjectModel
import TestSupport

/// A log of random acts, each decided on as the shell would: by words that are typed, on what is there then.
struct Chronicle {
    private(set) var log: [(event: Event, stamp: Stamp)] = []
    private(set) var project = Project()
    var seed: Seed
    private(set) var at: Int64 = 1_700_000_000_000

    static let accounts = ["ana", "ben", "kim"]
    private static let today = Day(year: 2026, month: 9, day: 8)!

    init(_ seed: Seed) {
        self.seed = seed
        record([.projectOpened(.sample), .roleGranted(.manager("ana"))], by: "ana")
        record([.roleGranted(.manager("ben"))], by: "ana")
        record([.roleGranted(.contributor("kim"))], by: "ana")
        record([.partyAdded(.party("it", "IT"))], by: "ana")
        record([.personAdded(.person("ana"))], by: "ana")
    }

    func asker(_ account: String) -> Asker { Asker(account: account, today: Self.today, at: at) }

    mutating func record(_ events: [Event], by account: String) {
        at += 2000
        for (place, event) in events.enumerated() {
            let stamp = Stamp(
                seq: project.revision + 1, at: at, day: Self.today, by: account,
                endsAct: place == events.count - 1)
            log.append((event, stamp))
            project.evolve(event, stamp)
            if case .undone = event { project = Project(replaying: log) }
        }
    }

    /// Somebody does something, or is told why not.
    @discardableResult
    mutating func act() -> Bool {
        let account = ["ana", "ana", "ben", "kim"].randomElement(using: &seed)!
        if Int.random(in: 0..<4, using: &seed) == 0 { return undo(by: account) != nil }
        var verb = Verb.all.randomElement(using: &seed)!
        // A closed project takes little: most are opened again soon, or there would be few histories to look at.
        if project.isClosed, Int.random(in: 0..<3, using: &seed) == 0 {
            verb = Verb.named("project", "reopen")!
        }
        return act(verb, by: account)
    }

    /// Somebody does that, or is told why not.
    @discardableResult
    mutating func act(_ verb: Verb, by account: String) -> Bool {
        guard verb.noun != "act", let typed = fill(verb),
            case .happens(let events)? = try? project.decide(Request(verb, typed: typed), for: asker(account))
        else { return false }
        record(events, by: account)
        return true
    }

    /// The acts of the log, by their numbers.
    var acts: [ClosedRange<Int>] {
        log.filter(\.stamp.endsAct).compactMap { project.history.act(around: $0.stamp.seq) }
    }

    /// Undoes a random act, most often a late one.
    mutating func undo(by account: String) -> Undone? {
        let back = Int.random(in: 0..<Int.random(in: 1...min(12, acts.count), using: &seed), using: &seed)
        guard let fact = undoing(acts[acts.count - 1 - back], by: account) else { return nil }
        record([.undone(fact)], by: account)
        return fact
    }

    /// What an undo of that act would be, if it is allowed.
    func undoing(_ act: ClosedRange<Int>, by account: String) -> Undone? {
        guard case .success(.undone(let fact)) = decideUndo(act, by: account) else { return nil }
        return fact
    }

    func decideUndo(_ act: ClosedRange<Int>, by account: String) -> Result<Event, Rejection> {
        let owner = project.history[act.lowerBound]?.by ?? ""
        let typed = ["number": "\(act.lowerBound)", "whose": owner]
        do throws(Rejection) {
            let request = Request("act", "undo", typed: typed)
            guard case .undo(let undoing) = try project.decide(request, for: asker(account)) else {
                return .failure(Rejection("not an undo"))
            }
            let part = log.filter { $0.stamp.seq >= undoing.start }
            return .success(try project.decideUndo(undoing, reading: part, for: asker(account))[0])
        } catch {
            return .failure(error)
        }
    }

    /// Something for every field; nil where there is nothing yet that a field could name.
    mutating func fill(_ verb: Verb) -> [String: String]? {
        var typed: [String: String] = [:]
        for field in verb.fields {
            if !field.isRequired, Bool.random(using: &seed) { continue }
            guard let text = text(for: field) else {
                if field.isRequired { return nil }
                continue
            }
            typed[field.name] = text
        }
        return typed
    }

    private mutating func text(for field: VerbField) -> String? {
        let days = ["2026-09-01", "2026-09-08", "2026-09-07", "2026-05-04", "2026-10-05"]
        switch field.kind {
        case .text:
            switch field.name {
            case "about": return ["R-01", "D-01", "X-01", "M-01", "C-01"].randomElement(using: &seed)!
            case "account": return ["ana", "ben", "kim", "eve", "zoe"].randomElement(using: &seed)!
            case "waits-on": return ["D-01", "kim", "the vendor"].randomElement(using: &seed)!
            case "risk": return project.candidates(for: .risk).randomElement(using: &seed)?.name
            case "name": return ["words", "other words"].randomElement(using: &seed)!
            case "id": return ["vera", "sales", "ops", "joe"].randomElement(using: &seed)!
            case "order": return ["search > export", "export, search, print"].randomElement(using: &seed)!
            default: return ["words", "other words", "cut-over"].randomElement(using: &seed)!
            }
        case .list:
            if field.name == "weekdays" {
                return ["mon,tue", "mon,tue,wed,thu,fri"].randomElement(using: &seed)!
            }
            if field.name == "holidays" { return "2026-12-25" }
            return project.candidates(for: .deliverable).randomElement(using: &seed)?.name
        case .number:
            if field.name == "year" { return ["0", "1", "2"].randomElement(using: &seed)! }
            return ["12.5", "40k", "-3", "1.2M"].randomElement(using: &seed)!
        case .money: return ["12.5k", "300", "19.90", "1.2M"].randomElement(using: &seed)!
        case .moneyRange: return ["40-90k", "200k", "1250.50..9000"].randomElement(using: &seed)!
        case .percent: return ["0%", "30%", "12.5%", "100%"].randomElement(using: &seed)!
        case .percentRange: return ["30-50%", "20%", "12.5-13%"].randomElement(using: &seed)!
        case .day: return days.randomElement(using: &seed)!
        case .workDays: return ["0d", "3d", "2w", "1.5d"].randomElement(using: &seed)!
        case .minutes: return ["95min", "2h", "30"].randomElement(using: &seed)!
        case .threePoint: return ["5/8/14d", "1/2/3w", "2.5d"].randomElement(using: &seed)!
        case .days: return ["7d", "2w"].randomElement(using: &seed)!
        case .months: return ["36m", "1y"].randomElement(using: &seed)!
        case .support: return ["2028-04-30", "2031-10-14", "yes", "no"].randomElement(using: &seed)!
        case .effects: return ["D-01 2d", "D-02 -1d 4k; D-01 300"].randomElement(using: &seed)!
        case .figures: return ["25-30 %", "1 mar..15 mar", "12k users"].randomElement(using: &seed)!
        case .choice(let words): return words.randomElement(using: &seed)!
        case .reference(.topic):
            // New topics are as good as old ones.
            return ["cut-over weekend", "who pays"].randomElement(using: &seed)!
        case .reference(let noun): return project.candidates(for: noun).randomElement(using: &seed)?.name
        }
    }
}

extension Project {
    /// Everything that a project knows, its history and its undos left out.
    var registers: [AnyHashable] {
        [
            isOpened, charter, goals, remarks, parties, people, phases, criteria, deliverables, milestones,
            baselines, costs, risks, changes, statements, rulings, decisions, contacts, questions, reports,
            components, lifetime, lessons, grants, unknown, launch, turnaround, businessCase, options,
            benefits, outcome, reopening, lost, checklist,
        ]
    }
}
