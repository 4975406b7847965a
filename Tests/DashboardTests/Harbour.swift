import ProjectModel

@testable import Dashboard

/// A small project whose figures stay as they are, told in the words of the command line.
enum Harbour {
    static let today = Journey.today

    static let project = project(until: "2026-12-31")

    static let early = project(until: "2026-06-10")

    /// As it stood at the end of a day.
    static func project(until last: String) -> Project {
        var draft = ProjectOpened()
        draft.code = "HARBOUR"
        draft.name = "Berths that report themselves"
        draft.start = Day(iso: "2026-06-01")!
        draft.committedFinish = Day(iso: "2026-12-18")!
        draft.budget = Money(minor: 30_000_000)
        var project = Project()
        record(.openProject(draft), on: "2026-06-01", &project)
        for (day, line) in story where day <= last { tell(line, on: day, &project) }
        return project
    }

    private static let story: [(String, String)] = [
        ("2026-06-01", "party add --id it --name IT"),
        ("2026-06-01", "party add --id port --name Port office --kind department"),
        ("2026-06-01", "person add --id ana --name Ana Reuter --party it --account ana"),
        ("2026-06-01", "person add --id ben --name Ben Okafor --party it --account ben"),
        ("2026-06-01", "person add --id vera --name Vera Lang --party port"),
        ("2026-06-01", "access grant --account ben --role contributor"),
        ("2026-06-02", "phase plan --phase initiation --start 2026-06-01 --finish 2026-06-12"),
        (
            "2026-06-02",
            "phase plan --phase execution --start 2026-06-15 --finish 2026-12-04 --gate 2026-12-07"
        ),
        (
            "2026-06-02",
            "deliverable add --title Berth sensors --owner ben --estimate 30/40/60d --start 2026-06-15 "
                + "--finish 2026-08-28 --budget 120k"
        ),
        (
            "2026-06-02",
            "deliverable add --title Pilot app --owner ana --estimate 40/50/80d --start 2026-08-31 "
                + "--finish 2026-12-04 --budget 100k --after D-01"
        ),
        ("2026-06-02", "milestone set --title First berth reports --due 2026-10-02"),
        ("2026-06-02", "baseline take --reason go"),
        ("2026-06-02", "reserve set --kind contingency --amount 40k"),
        (
            "2026-06-03",
            "risk raise --title Sensors arrive late --probability 30-50% --impact 40-60k --delay 2w "
                + "--owner ben"
        ),
        ("2026-06-03", "risk raise --title Divers strike --probability 10% --impact 80k --owner vera"),
        (
            "2026-06-03",
            "risk raise --title The old radar helps --nature opportunity --probability 50% --impact 10k "
                + "--owner ana"
        ),
        ("2026-08-03", "progress record --id D-01 --percent 60%"),
        ("2026-08-03", "cost record --deliverable D-01 --amount 90k --on 2026-08-03"),
        ("2026-09-01", "progress record --id D-01 --percent 90%"),
        ("2026-09-07", "cost record --deliverable D-01 --amount 25k --on 2026-09-04"),
    ]

    static func command(_ line: String, _ project: Project, on day: Day) throws(Rejection) -> Command {
        let palette = Palette(edit: TextEdit(line))
        guard let verb = palette.verb else { throw Rejection("no verb in \(line)") }
        var typed: [String: String] = [:]
        for field in verb.fields { typed[field.name] = field.initial }
        for (field, value) in palette.values { typed[field] = value }
        guard let command = try verb.wish(VerbInput(typed, project.typing(today: day))).command else {
            throw Rejection("no command: \(line)")
        }
        return command
    }

    private static func tell(_ line: String, on day: String, _ project: inout Project) {
        do throws(Rejection) {
            record(try command(line, project, on: Day(iso: day)!), on: day, &project)
        } catch {
            preconditionFailure("\(line): \(error.message)")
        }
    }

    private static func record(_ command: Command, on day: String, _ project: inout Project) {
        do throws(Rejection) {
            let day = Day(iso: day)!
            let events = try project.decide(command, by: "ana", on: day)
            project.evolve(events, Stamp(seq: project.revision + 1, at: 0, day: day, by: "ana"))
        } catch {
            preconditionFailure(error.message)
        }
    }
}
