import Foundation
import Testing

@Suite struct `In the portfolio` {
    let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        mkdir(sandbox.path("logs"), 0o755)
        _ = try sandbox.story("logs/atlas.tlog")
        let made = try sandbox.taffrail(
            "new", "logs/pay.tlog", "--name", "Payroll", "--code", "PAY", "--currency", "USD", "--zone",
            "America/New_York", "--start", "2026-10-01", "--finish", "2027-03-30", "--budget", "90k")
        try #require(made.status == 0, "\(made)")
        try sandbox.write("not a log", "logs/bad.tlog")
    }

    @Test func `every log of a folder has a row or a reason, and none stops the others`() throws {
        let text = try sandbox.taffrail("portfolio", "logs", "--today", Sandbox.day)
        #expect(text.status == 0 && text.errors.isEmpty, "\(text)")
        #expect(text.output.contains("ATLAS  Contact centre to the cloud"))
        #expect(text.output.contains("Payroll"))
        #expect(text.output.contains("logs/bad.tlog is not a Taffrail log"))
        let json = try sandbox.taffrail("portfolio", "logs", "--format", "json", "--today", Sandbox.day)
        let read = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect((read["projects"] as? [Any])?.count == 2)
        #expect((read["totals"] as? [Any])?.count == 2)
        #expect((read["unread"] as? [Any])?.count == 1)
    }

    @Test func `a folder that is not there is listed, and a day before the project too`() throws {
        let gone = try sandbox.taffrail("portfolio", "nowhere.tlog")
        #expect(gone.status == 0 && gone.output.contains("nowhere.tlog does not exist"), "\(gone)")
        let early = try sandbox.taffrail("portfolio", "logs/atlas.tlog", "--as-of", "1999-01-01")
        #expect(early.output.contains("Nothing was recorded by 1999-01-01"), "\(early)")
    }

    @Test func `on a terminal Enter opens the project`() throws {
        let terminal = try TerminalSession(sandbox)
        try terminal.start("portfolio logs --today \(Sandbox.day)")
        try terminal.wait(for: "most trouble first")
        #expect(terminal.sees("1 cannot be read"))
        try terminal.press("Enter")
        try terminal.wait(for: "Risk register")
        try terminal.press("P")
        try terminal.wait(for: "most trouble first")
        try terminal.press("j", "Enter")
        try terminal.wait(for: "no budget yet")
        try terminal.press("P")
        try terminal.wait(for: "2 of 3")
        try terminal.press("q")
        try terminal.wait(for: "shell>")
    }

    @Test func `P leads from a project to those beside it`() throws {
        let terminal = try TerminalSession(sandbox)
        try terminal.start("logs/pay.tlog")
        try terminal.wait(for: "no budget yet")
        try terminal.press("P")
        try terminal.wait(for: "most trouble first")
        #expect(terminal.sees("2 of 3"))
    }
}
