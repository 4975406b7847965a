import ProjectModel

extension Script {
    /// How the leads say that things stand. Some say it better than it is.
    mutating func tellReports() {
        for (index, report) in Self.reports.enumerated() {
            var reported = StatusReported()
            reported.reporter = report.by
            reported.about = report.about
            reported.light = report.light
            reported.note = report.note
            reported.day = calendar[report.day]
            tell(report.day, 870 + index % 10, report.by.text, .reportStatus(reported))
        }
    }

    private typealias Said = (
        day: Int, by: ID<Person>, about: ReportSubject, light: ReportedLight, note: String?
    )

    private static let reports: [Said] = [
        (61, "ana", .overall, .green, "The plan is agreed by all five"),
        (66, "kim", .timeline, .green, nil),
        (76, "kim", .timeline, .green, "The core is under way"),
        (81, "ana", .overall, .amber, "Trunks are late"),
        (84, "mia", .scope, .amber, "Chat is still not in"),
        (86, "kim", .timeline, .green, "We shall catch up"),
        (97, "kim", .timeline, .red, "Release 4.2 needs longer"),
        (101, "ana", .overall, .red, "Agreed again, later and larger"),
        (102, "mia", .scope, .green, "Chat and call-back are in"),
        (107, "raj", .technology, .amber, "The recorder is an open question"),
        (109, "kim", .timeline, .green, "The patch is on its way"),
        (112, "mia", .scope, .amber, "Call-back came too late for the summer"),
        (114, "tom", .risk, .green, "Nothing that keeps me awake"),
        (117, "nils", .risk, .amber, "The way back failed in the rehearsal"),
        (119, "kim", .timeline, .amber, "Nine days late, then calls are answered"),
        (121, "ana", .overall, .red, "Calls are answered; money runs ahead of work"),
        (122, "mia", .scope, .amber, "Text messages would be needed too"),
        (124, "sam", .communication, .green, "We are asked in time"),
        (126, "raj", .technology, .red, "The database goes out of support before the launch"),
        (129, "kim", .timeline, .green, "The candidate build comes next week"),
        (130, "mia", .scope, .green, "Only small wishes"),
        (132, "ben", .timeline, .amber, "The context waits for the patch"),
        (133, "tom", .communication, .green, "We meet every Tuesday"),
        (136, "mia", .scope, .green, "Nothing new from us"),
        (138, "tom", .risk, .red, "The rota is filled, the weekend is not agreed"),
        (138, "ben", .timeline, .red, "Two weeks late, with no slack left"),
        (139, "raj", .technology, .red, "The successor is in the second dry run"),
        (141, "kim", .timeline, .red, "Two more days, and two adapters"),
        (141, "ana", .overall, .red, "Late, over budget, and two departments at odds"),
        (142, "nils", .risk, .amber, "95 minutes back; 90 would do"),
    ]
}
