import Foundation
import Testing

/// A whole project at the keyboard, from the first form to the closing report: no file is touched by hand.
@Suite struct `From the first day to the last` {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// A day so many days from now, as people type it.
    private static func day(_ offset: Int) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "yyyy-MM-dd"
        return format.string(from: Date(timeIntervalSinceNow: Double(offset) * 86_400))
    }

    /// What is typed behind `:`, and the page on which it is typed.
    private static let initiation = [
        #"party add --id it --name IT"#, #"party add --id sales --name Sales"#,
        #"party add --id quay --name "Quay Software" --kind vendor"#,
        #"person add --id ana --name "Ana Weber" --party it"#,
        #"person add --id mia --name "Mia Torres" --party sales"#,
        #"goal set --text "Berths are booked without a call""#,
        #"case set --need "Calls take hours" --viability "Two products fit" --rate 8%"#,
        #"option add --title "Buy a product""#, #"option cashflow --id O-01 --year 0 --cost 100k"#,
        #"option cashflow --id O-01 --year 1 --cost 10k --benefit 80k"#,
        #"option cashflow --id O-01 --year 2 --cost 10k --benefit 90k"#,
        #"option choose --id O-01 --reason "Pays back within two years""#,
        #"phase plan --phase initiation --start \#(day(-40)) --finish \#(day(-30)) --gate \#(day(-30))"#,
        #"criterion set --phase initiation --text "A sponsor has signed" --owner ana"#,
        #"criterion meet --id X-01 --evidence "Signed on paper""#,
        #"gate decide --phase initiation --verdict go --reason "Worth it""#,
    ]

    private static let planning = [
        #"phase plan --phase execution --start \#(day(-28)) --finish \#(day(5))"#,
        #"deliverable add --phase execution --title "Booking form" --owner ana --estimate 8/10/15d --start \#(day(-28)) --finish \#(day(-14)) --budget 30k"#,
        #"deliverable add --phase execution --title "Berth plan" --owner mia --estimate 5/8/12d --start \#(day(-14)) --finish \#(day(-2)) --budget 20k"#,
        #"deliverable link --id D-02 --after D-01"#,
        #"reserve set --kind contingency --amount 10k"#,
        #"risk raise --title "The vendor is late" --probability 20-40% --impact 8-12k --owner ana"#,
        #"benefit plan --title "Booked online" --unit "share of berths" --before 0 --target 80 --due \#(day(90)) --owner mia"#,
        #"launch plan --on \#(day(-1)) --outage 2h --latency 30min --decider ana"#,
        #"launch criterion --text "Every berth is in the plan" --owner ana"#,
        #"rollback plan --trigger "One booking in ten fails" --owner ana --steps "Back to the telephone""#,
        #"component record --name PostgreSQL --version 18 --support 2030-11-14"#,
        #"baseline take --reason "Agreed with Sales""#,
    ]

    private static let execution = [
        #"progress record --id D-01 --percent 100%"#, #"deliverable accept --id D-01 --by mia"#,
        #"cost record --deliverable D-01 --amount 33k"#,
        #"change request --title "Pay online" --requester mia --reason "Sales wants it" --cost 5k"#,
        #"change decide --id C-01 --verdict rejected --reason "In the next release" --decider ana"#,
        #"statement record --topic Launch --range "1 to 5" --weight deal-breaker --speaker mia"#,
        #"statement record --topic Launch --range "10 to 15" --speaker ana"#,
        #"topic rule --topic Launch --decision "Three, as Sales asks""#,
        #"question ask --text "Who answers the telephone then?" --asker ana --owed mia"#,
        #"question answer --id Q-01 --answer "The harbour office""#,
        #"rollback rehearse --minutes 60min"#, #"risk close --id R-01 --reason "Delivered""#,
        #"progress record --id D-02 --percent 100%"#,
        #"launch check --id LC-01 --verdict met --evidence "Counted twice""#,
        #"launch decide --verdict go --reason "All is met""#,
    ]

    private static let closure = [
        #"lesson record --text "Ask the office early" --trigger "Planning a launch""#,
        #"benefit measure --id B-01 --value 85"#,
        #"project close --verdict partly --summary "In use, a little dear""#,
    ]

    private func record(_ commands: [String], in session: TerminalSession) throws {
        for command in commands {
            try session.press(":")
            try session.wait(for: "Command")
            try session.type(command)
            try session.press("Enter")
            try session.wait(for: "nothing is written yet")
            try session.press("C-s")
            try session.wait("“recorded” after \(command)") {
                $0.contains("recorded as #") && !$0.contains("nothing is written yet")
            }
        }
    }

    @Test func `a project is told at the keyboard, and every page shows it`() throws {
        let session = try TerminalSession(sandbox)
        try session.start(
            "new pier.tlog --code PIER --name 'A pier that books itself' --start \(Self.day(-40)) --finish \(Self.day(5)) --budget 60k --currency EUR --zone UTC"
        )
        try session.wait(for: "exit is 0")
        try session.start("pier.tlog")
        try session.wait(for: "Risk register")
        try record(Self.initiation, in: session)
        try session.press("2")
        try session.wait(for: "Buy a product")
        #expect(session.sees("O-01 was chosen"))
        try record(Self.planning, in: session)
        try session.press("3")
        try session.wait(for: "Berth plan")
        try record(Self.execution, in: session)
        for (page, words) in [
            ("4", "Booking form"), ("5", "Launch"), ("6", "Pay online"), ("7", "Three, as Sales asks"),
            ("8", "PostgreSQL 18"), ("0", "launch decided"),
        ] {
            try session.press(page)
            try session.wait(for: words)
        }
        try record(Self.closure, in: session)
        try session.press("9")
        try session.wait(for: "Ask the office early")
        try session.press("q")
        try session.wait(for: "exit is 0")

        let report = try sandbox.taffrail("report", "pier.tlog")
        #expect(report.output.contains("Booked online"), "\(report)")
        #expect(try sandbox.taffrail("verify", "pier.tlog").output.contains(": sound"))
    }
}
