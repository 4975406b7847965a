import Testing

/// What is typed on the keyboard stands in the log, and on everybody else's screen.
@Suite struct `Keys typed into the dashboard` {
    let sandbox: Sandbox
    let log: String

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
    }

    /// The last event, as a line of JSON.
    private var last: String {
        get throws {
            let outcome = try sandbox.taffrail("log", log, "--number", "1", "--json")
            #expect(outcome.status == 0, "\(outcome)")
            return outcome.output
        }
    }

    @Test func `record an actual cost, which others and the wall see within a moment`() throws {
        let other = try sandbox.dashboard(log)
        let wall = try sandbox.dashboard("wall \(log)")
        let before = other.screen
        let wallBefore = wall.screen
        let session = try sandbox.dashboard(log)
        try session.press("c")
        try session.wait(for: "Record money that was spent")
        try session.type("D-01")
        try session.press("Tab")
        try session.type("250k")
        try session.wait(for: "EAC")
        try session.wait(for: "nothing is written yet")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        try session.wait(untilGone: "Record money that was spent")
        #expect(try last.contains(#""type":"cost-recorded","deliverable":"D-01","amount":25000000,"#))

        let cpi = try figures(session.screen)
        for (watcher, seen) in [(other, before), (wall, wallBefore)] {
            try watcher.wait("the new CPI, \(cpi)") { try figures($0) == cpi }
            #expect(try figures(seen) != cpi)
        }
    }

    /// The line of figures under the chart.
    private func figures(_ screen: String) throws -> String {
        let line = try #require(screen.split(separator: "\n").first { $0.contains("CPI") }, "\(screen)")
        return String(line[line.firstRange(of: "CPI")!.lowerBound...])
    }

    @Test func `raise a risk`() throws {
        let session = try sandbox.dashboard(log)
        try session.press("a", "1")
        try session.wait(for: "Put a risk on the register")
        try session.type("Storm tide över 船")
        try session.press("Tab", "Tab", "Tab", "Tab", "Tab")
        try session.type("20-30%")
        try session.press("Tab")
        try session.type("60-80k")
        try session.press("Tab", "Tab")
        try session.type("ana")
        try session.press("Enter", "C-s")
        try session.wait(for: "recorded as #")
        let event = try last
        #expect(event.contains(#""type":"risk-raised""#), "\(event)")
        #expect(event.contains("Storm tide över 船"), "\(event)")
        #expect(try sandbox.taffrail("report", log).output.contains("Storm tide över 船"))
    }

    @Test func `assess a risk anew`() throws {
        let session = try sandbox.dashboard(log)
        try session.press("e", "1")
        try session.wait(for: "Estimate a risk anew")
        try session.type("11-12%")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        #expect(try last.contains(#""type":"risk-assessed","id":"R-02""#))
        try session.wait(for: "11–12")
    }

    @Test func `close a risk, which goes from the register`() throws {
        let session = try sandbox.dashboard(log)
        try session.wait(for: "Risk register 14 open")
        try session.press("Down", "e", "3")
        try session.wait(for: "Take a risk off the register")
        try session.type("It can no longer happen")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        try session.wait(for: "Risk register 13 open")
        let event = try last
        #expect(event.contains(#""type":"risk-closed""#), "\(event)")
        #expect(event.contains("It can no longer happen"), "\(event)")
    }

    @Test func `record progress and a remark`() throws {
        let session = try sandbox.dashboard(log)
        try session.press("p")
        try session.wait(for: "Say how far a deliverable is")
        try session.type("D-33")
        try session.press("Tab")
        try session.type("77%")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        #expect(try last.contains(#""type":"progress-recorded","id":"D-33""#))

        try session.press("r")
        try session.wait(for: "Put something on record")
        try session.type("q leaves nothing; :?/ are letters here")
        try session.press("C-s")
        try session.wait(untilGone: "Put something on record")
        try session.wait("the remark in the log") { _ in
            try last.contains("q leaves nothing; :?/ are letters here")
        }
    }

    @Test func `open any form by its command`() throws {
        let session = try sandbox.dashboard(log)
        try session.press(":")
        try session.type("milestone set --title \"Doors open\" --due +30d")
        try session.press("Enter")
        try session.wait(for: "Promise a day")
        try session.wait(for: "Doors open")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        #expect(try last.contains("Doors open"))
    }

    @Test func `are refused with a word when they make no sense, and nothing is written`() throws {
        let session = try sandbox.dashboard(log)
        let before = try sandbox.bytes(log)
        try session.press("c")
        try session.wait(for: "Record money that was spent")
        try session.type("D-01")
        try session.press("Tab")
        try session.type("much")
        try session.press("C-s")
        try session.wait(for: "“much” is no sum of EUR")
        try session.press("Escape")
        try session.wait(for: "the draft of cost record is kept")
        #expect(try sandbox.bytes(log) == before)
        try session.press("q")
        try session.wait(for: "1 draft would be lost")
        try session.press("y")
        try session.wait(for: "exit is 0")
        #expect(try sandbox.bytes(log) == before)
    }

    @Test func `filter the risks, and Escape brings all of them back`() throws {
        let session = try sandbox.dashboard(log)
        try session.press("/")
        try session.type("fraud")
        try session.wait(untilGone: "R-02")
        #expect(session.sees("Fraud on toll-free numbers"))
        try session.press("Enter", "Escape")
        try session.wait(for: "R-02")
    }

    @Test func `ask for help`() throws {
        let session = try sandbox.dashboard(log)
        try session.press("?")
        try session.wait(for: "Keys on a page")
        try session.press("Escape")
        try session.wait(untilGone: "Keys on a page")
    }

    @Test func `stay in an open form while the terminal changes its size`() throws {
        let session = try sandbox.dashboard(log)
        try session.press("r")
        try session.wait(for: "Put something on record")
        try session.type("half")
        for (columns, rows) in [(60, 20), (30, 8), (200, 60), (40, 12), (5, 2), (1, 1), (80, 24), (120, 40)] {
            try session.resize(columns: columns, rows: rows)
            if columns < 20 { continue }
            try session.wait(for: columns < 40 ? "too small" : "half")
        }
        try session.wait(for: "Put something on record")
        try session.type(" and half")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        #expect(try last.contains("half and half"))
    }

    @Test func `are text when they are pasted, and never commands`() throws {
        let session = try sandbox.dashboard(log)
        try session.paste("q:a\u{3}")
        try session.press("r")
        try session.wait(for: "Put something on record")
        try session.paste("first q\nsecond \u{1b}[31m:q")
        try session.wait(for: "first q second")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        #expect(try last.contains("first q second"))
    }

    @Test func `by two people at once are both recorded`() throws {
        let sessions = [try sandbox.dashboard(log), try sandbox.dashboard(log)]
        for (number, session) in sessions.enumerated() {
            try session.press("r")
            try session.wait(for: "Put something on record")
            try session.type("remark of session \(number)")
        }
        for session in sessions { try session.press("C-s") }
        for session in sessions { try session.wait(for: "recorded as #") }
        let output = try sandbox.taffrail("log", log, "--number", "2").output
        #expect(output.contains("remark of session 0") && output.contains("remark of session 1"), "\(output)")
        #expect(try sandbox.taffrail("verify", log).status == 0)
    }

    @Test func `follow what a script does`() throws {
        let session = try sandbox.dashboard(log)
        let outcome = try sandbox.taffrail(
            "do", log, "risk", "raise", "--title", "From a script", "--probability", "90%", "--impact",
            "900k",
            "--owner", "ana")
        #expect(outcome.status == 0, "\(outcome)")
        try session.wait(for: "From a script")
        try session.wait(for: "Risk register 15 open")
    }
}
