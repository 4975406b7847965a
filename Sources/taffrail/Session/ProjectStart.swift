internal import EventLog
internal import PlainText
internal import ProjectModel

/// Makes the log of a new project.
enum ProjectStart {
    /// What somebody typed, by the names of the fields of `Verb.opening`, with the rest filled in as far as
    /// it can be.
    static func draft(_ typed: [String: String]) throws -> ProjectOpened {
        guard let name = typed["name"] else { throw Rejection("The name is missing.", field: "name") }
        var typed = typed
        typed["zone"] = typed["zone"] ?? CivilZone.local
        typed["currency"] = typed["currency"] ?? "EUR"
        typed["start"] = typed["start"] ?? "today"
        typed["code"] = typed["code"] ?? code(for: name)
        var zone = try CivilZone(typed["zone"] ?? "UTC")
        let typing = Typing(openingIn: typed["currency"], today: zone.day(of: SystemClock.now))
        guard case .command(.openProject(let draft)) = try Verb.opening.wish(VerbInput(typed, typing)) else {
            preconditionFailure("opening opens a project")
        }
        return draft
    }

    /// Writes a log with that project in it and nothing else but what a template and earlier projects' lessons
    /// bring, each in an act of its own: they can be undone, the project cannot.
    static func write(
        _ draft: ProjectOpened, _ beginning: Beginning = Beginning(), to path: String, force: Bool = false
    ) throws {
        let now = SystemClock.now
        var zone = try CivilZone(draft.zone)
        let today = zone.day(of: now)
        var project = Project()
        var acts = [try project.decide(.openProject(draft), by: Account.name, on: today)]
        project.evolve(acts[0], Stamp(seq: 1, at: now, day: today, by: Account.name))
        if let template = beginning.template {
            let asked = try Project.begin(project, with: template, by: Account.name, on: today)
            let stamp = Stamp(seq: project.revision + 1, at: now, day: today, by: Account.name)
            project.evolve(asked, stamp)
            acts.append(asked)
        }
        let carried = try Project.carry(beginning.lessons, into: project, by: Account.name, on: today)
        if !carried.isEmpty { acts.append(carried) }
        let header = LogHeader(
            log: .random, at: now)
        var builder = try LogBuilder(path, header, force: force)
        for events in acts {
            let act = Act(by: Account.name, at: now, nonce: .random(in: .min ... .max))
            try builder.append(act, events.map { Body($0.body) })
        }
        try builder.finish()
    }

    /// The longest word in capitals, the first of them: `A new pier` is `PIER`.
    private static func code(for name: String) -> String {
        let words = name.uppercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        let longest = words.map(\.count).max() ?? 0
        return String((words.first { $0.count == longest } ?? "").prefix(8))
    }
}
