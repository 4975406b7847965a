import Testing

/// What is offered when no log is named.
@Suite struct `Without a log` {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func `the demonstration is one key away, and the log is offered the next time`() throws {
        let session = try TerminalSession(sandbox)
        try session.start("")
        try session.wait(for: "New project")
        try session.press("d")
        try session.wait(for: "Risk register")
        try session.press("q")
        try session.wait(for: "exit is 0")
        try session.start("")
        try session.wait(for: "Contact centre to the cloud")
        try session.press("1")
        try session.wait(for: "Risk register")
    }

    @Test func `a new project is filled in and opened`() throws {
        let session = try TerminalSession(sandbox)
        try session.start("new lights.tlog --name 'Harbour lights' --code LIGHTS")
        try session.wait(for: "it makes you its manager")
        try session.press("Tab", "Tab", "Tab", "Tab", "Tab")
        try session.type("+40w")
        try session.press("Tab")
        try session.type("1.2M")
        try session.press("C-s")
        try session.wait(for: "Risk register")
        try session.wait(for: "LIGHTS")
        try session.press("q")
        try session.wait(for: "exit is 0")
        #expect(try sandbox.taffrail("verify", "lights.tlog").status == 0)
    }

    @Test func `a new project never takes the place of a log`() throws {
        let log = try sandbox.story()
        let before = try sandbox.bytes(log)
        let session = try TerminalSession(sandbox)
        try session.start("new \(log)")
        try session.wait(for: "exit is 2")
        #expect(session.sees("already exists"))
        #expect(try sandbox.bytes(log) == before)
    }

    @Test func `and without a terminal it is refused in one line`() throws {
        let outcome = try sandbox.taffrail()
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
    }
}
