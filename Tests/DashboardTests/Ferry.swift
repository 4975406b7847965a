import ProjectControls
import ProjectModel

@testable import Dashboard

/// A small project from its business case to its end, told in the words of the command line by three accounts.
enum Ferry {
    /// In the middle: planning was passed on a condition, and execution is on its way to its gate.
    static let project = project(until: "2026-09-08")
    static let facts = Facts(project, asOf: Day(iso: "2026-09-08")!)

    /// Half a year after it was closed.
    static let closed = Facts(project(until: "2027-12-31"), asOf: Day(iso: "2027-06-15")!)

    static func project(until last: String) -> Project {
        var draft = ProjectOpened()
        (draft.code, draft.name) = ("FERRY", "Tickets on the telephone")
        draft.start = Day(iso: "2026-06-01")!
        draft.committedFinish = Day(iso: "2026-12-11")!
        draft.budget = Money(minor: 40_000_000)
        var project = Project()
        record(on: "2026-06-01", by: "ana", &project) { (project) throws(Rejection) in
            try project.decide(.openProject(draft), by: "ana", on: draft.start)
        }
        for (text, trigger, phase) in earlier {
            record(on: "2026-06-01", by: "ana", &project) { (project) throws(Rejection) in
                var lesson = LessonRecorded()
                (lesson.text, lesson.trigger, lesson.phase, lesson.source) = (text, trigger, phase, "HARBOUR")
                return try project.decide(.recordLesson(lesson), by: "ana", on: draft.start)
            }
        }
        for (day, account, line) in story where day <= last {
            record(on: day, by: account, &project) { (project) throws(Rejection) in
                let on = Day(iso: day)!
                return try project.decide(Harbour.command(line, project, on: on), by: account, on: on)
            }
        }
        return project
    }

    private static let earlier: [(String, String, Phase?)] = [
        ("Ask for the contract before the sensors are ordered", "a vendor is chosen", nil),
        ("Rehearse the way back with a clock", "cut-over", .execution),
        ("Name one who answers for the data", "migration of data", nil),
    ]

    private static let story: [(day: String, account: String, line: String)] = [
        ("2026-06-01", "ana", "party add --id it --name IT"),
        ("2026-06-01", "ana", "person add --id ana --name Ana Reuter --party it --account ana"),
        ("2026-06-01", "ana", "person add --id ben --name Ben Okafor --party it --account ben"),
        ("2026-06-01", "ana", "person add --id vera --name Vera Lang --party it --account vera"),
        ("2026-06-01", "ana", "access grant --account ben --role contributor"),
        ("2026-06-01", "ana", "access grant --account vera --role contributor"),
        (
            "2026-06-01", "ana",
            "case set --need Four in ten ferries leave late since tickets are sold on the pier "
                + "--viability Two lines abroad sell every ticket on the telephone --rate 8%"
        ),
        ("2026-06-01", "ana", "option add --title Build an app of our own"),
        ("2026-06-01", "ana", "option add --title Buy the app of the railway"),
        ("2026-06-01", "ana", "option add --title Leave it as it is"),
        ("2026-06-01", "ana", "option cashflow --id O-01 --year 0 --cost 380k"),
        ("2026-06-01", "ana", "option cashflow --id O-01 --year 1 --cost 40k --benefit 160k"),
        ("2026-06-01", "ana", "option cashflow --id O-01 --year 2 --cost 40k --benefit 260k"),
        ("2026-06-01", "ana", "option cashflow --id O-01 --year 3 --cost 40k --benefit 260k"),
        ("2026-06-01", "ana", "option cashflow --id O-02 --year 0 --cost 250k"),
        ("2026-06-01", "ana", "option cashflow --id O-02 --year 1 --cost 70k --benefit 180k"),
        ("2026-06-01", "ana", "option cashflow --id O-02 --year 2 --cost 70k --benefit 230k"),
        ("2026-06-01", "ana", "option cashflow --id O-02 --year 3 --cost 70k --benefit 230k"),
        ("2026-06-01", "ana", "option outcome --id O-01 --name it is used --probability 60% --value 300k"),
        ("2026-06-01", "ana", "option outcome --id O-01 --name it is not --probability 30% --value -380k"),
        ("2026-06-01", "ana", "option outcome --id O-02 --name it is used --probability 70% --value 190k"),
        ("2026-06-01", "ana", "option outcome --id O-02 --name it is not --probability 30% --value -250k"),
        (
            "2026-06-02", "ana",
            "option choose --id O-02 --reason It is there already, and half as dear to end"
        ),
        (
            "2026-06-02", "ana",
            "phase plan --phase planning --start 2026-06-01 --finish 2026-06-26 --gate 2026-06-26"
        ),
        (
            "2026-06-02", "ana",
            "phase plan --phase execution --start 2026-06-29 --finish 2026-11-27 --gate 2026-11-27"
        ),
        (
            "2026-06-02", "ana",
            "phase plan --phase closure --start 2026-11-30 --finish 2026-12-18 --gate 2026-12-18"
        ),
        ("2026-06-02", "ana", "criterion set --phase planning --text The contract is signed --owner ana"),
        ("2026-06-02", "ana", "criterion set --phase planning --text Every pier has a network --owner ben"),
        (
            "2026-06-02", "ana",
            "criterion set --phase execution --text A thousand tickets an hour are sold in a test --owner ben"
        ),
        (
            "2026-06-02", "ana",
            "criterion set --phase execution --text The way back was rehearsed --owner vera"
        ),
        ("2026-06-02", "ana", "criterion set --phase execution --text The crews are trained --owner vera"),
        (
            "2026-06-02", "ana",
            "criterion set --phase execution --text The old tickets still open the gate --owner ben"
        ),
        (
            "2026-06-02", "ana",
            "benefit plan --title Ferries that leave late --unit in a hundred --before 40 --target 10 --due 2027-05-31 --owner vera"
        ),
        (
            "2026-06-02", "ana",
            "benefit plan --title Tickets sold on the telephone --unit a month --target 60k --due 2027-03-31 --owner ana"
        ),
        (
            "2026-06-02", "ana",
            "benefit plan --title Clerks free for other work --unit people --target 6 --due 2028-01-31 --owner vera"
        ),
        (
            "2026-06-03", "ana",
            "deliverable add --title Contract with the vendor --phase planning --owner ana --estimate 8/12/20d --start 2026-06-03 --finish 2026-06-19 --budget 30k"
        ),
        (
            "2026-06-03", "ana",
            "deliverable add --title Till and telephone agree --phase execution --owner ben --estimate 20/30/45d --start 2026-06-29 --finish 2026-08-14 --budget 120k"
        ),
        (
            "2026-06-03", "ana",
            "deliverable add --title Gates read the code --phase execution --owner ben --estimate 25/35/60d --start 2026-08-17 --finish 2026-10-09 --budget 110k"
        ),
        (
            "2026-06-03", "ana",
            "deliverable add --title Crews trained --phase execution --owner vera --estimate 10/15/20d --start 2026-10-12 --finish 2026-11-06 --budget 40k"
        ),
        ("2026-06-03", "ana", "baseline take --reason planning is done"),
        ("2026-06-05", "ana", "progress record --id D-01 --percent 30% --on 2026-06-04"),
        ("2026-06-24", "ana", "progress record --id D-01 --percent 100% --on 2026-06-23"),
        ("2026-06-24", "ana", "cost record --deliverable D-01 --amount 28k --on 2026-06-23"),
        (
            "2026-06-24", "ana",
            "criterion meet --id X-01 --evidence Signed by both --link https://files/contract.pdf"
        ),
        (
            "2026-06-26", "ana",
            "gate decide --phase planning --verdict hold --reason The piers have no network"
        ),
        (
            "2026-06-29", "ana",
            "gate decide --phase planning --verdict conditional --reason The vendor lends one --conditions every pier has a network --due 2026-08-28"
        ),
        ("2026-07-01", "ben", "progress record --id D-02 --percent 10% --on 2026-07-01"),
        ("2026-08-28", "ben", "progress record --id D-02 --percent 100% --on 2026-08-28"),
        ("2026-08-28", "ben", "cost record --deliverable D-02 --amount 141k --on 2026-08-28"),
        ("2026-08-31", "ben", "progress record --id D-03 --percent 5% --on 2026-08-31"),
        (
            "2026-09-01", "ana",
            "risk raise --title Vendor ends the old gates --probability 20-30% --impact 20-40k --owner ben"
        ),
        ("2026-09-02", "vera", "criterion waive --id X-05 --reason They train on the job, as every year"),
        ("2026-09-03", "ben", "criterion waive --id X-06 --reason The old gates stay till spring"),
        ("2026-09-04", "ana", "criterion waive --id X-06"),
        ("2026-09-07", "ben", "criterion meet --id X-03 --evidence 1240 an hour for three hours"),
        (
            "2026-09-08", "vera",
            "lesson record --text Let the crews try it before the sponsor does --trigger crews work with it --phase planning"
        ),
        ("2026-10-20", "ben", "progress record --id D-03 --percent 100% --on 2026-10-20"),
        ("2026-10-20", "ben", "cost record --deliverable D-03 --amount 104k --on 2026-10-20"),
        ("2026-10-21", "vera", "progress record --id D-04 --percent 10% --on 2026-10-21"),
        ("2026-11-06", "vera", "progress record --id D-04 --percent 100% --on 2026-11-06"),
        ("2026-11-06", "vera", "cost record --deliverable D-04 --amount 40k --on 2026-11-06"),
        (
            "2026-11-09", "vera",
            "lesson record --text Half of the network was on the wrong side of the pier --trigger a network is ordered"
        ),
        (
            "2026-12-14", "ana",
            "project close --verdict partly --summary Tickets are sold on the telephone; two small piers still sell on paper"
        ),
        ("2027-03-31", "ana", "benefit measure --id B-02 --value 61.5k --on 2027-03-31"),
        ("2027-06-01", "vera", "benefit measure --id B-01 --value 18 --on 2027-05-31 --note May, all lines"),
    ]

    private static func record(
        on day: String, by account: String, _ project: inout Project,
        _ decide: (Project) throws(Rejection) -> [Event]
    ) {
        do throws(Rejection) {
            let day = Day(iso: day)!
            let events = try decide(project)
            project.evolve(
                events,
                Stamp(
                    seq: project.revision + 1, at: Int64(day.number) * 86_400_000, day: day, by: account))
        } catch {
            preconditionFailure("\(day): \(error.message)")
        }
    }
}
