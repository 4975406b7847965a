import Glibc
import Testing

/// However the program ends, the shell has its terminal back as it was.
@Suite struct `Leaving` {
    let sandbox: Sandbox
    let session: TerminalSession

    init() throws {
        sandbox = try Sandbox()
        session = try TerminalSession(sandbox)
        let log = try sandbox.story()
        try session.type("stty -a > before")
        try session.press("Enter")
        try session.start(log)
        try session.wait(for: "Risk register")
    }

    private func expectRestored() throws {
        try session.wait(for: "exit is")
        #expect(
            try session.state("#{cursor_flag} #{alternate_on} #{mouse_any_flag} #{keypad_flag}") == "1 0 0 0")
        #expect(!session.sees("Risk register"))
        try session.type("stty -a > after; echo still $((40 + 2))")
        try session.press("Enter")
        try session.wait(for: "still 42")
        #expect(try sandbox.text("before") == sandbox.text("after"))
    }

    @Test func `by q restores the terminal`() throws {
        try session.press("q")
        try session.wait(for: "exit is 0")
        try expectRestored()
    }

    @Test func `by control-C restores the terminal`() throws {
        try session.press("C-c")
        try session.wait(for: "exit is 0")
        try expectRestored()
    }

    @Test func `out of a form by control-C twice restores the terminal`() throws {
        try session.press("r")
        try session.wait(for: "Put something on record")
        try session.type("half a")
        try session.press("C-c")
        try session.wait(for: "1 draft would be lost")
        try session.press("C-c")
        try expectRestored()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT])
    func `by a signal restores the terminal`(_ signal: Int32) throws {
        kill(try session.child(), signal)
        try expectRestored()
    }

    @Test func `for a while by control-Z restores the terminal, and fg comes back`() throws {
        try session.press("C-z")
        try session.wait(for: "shell>")
        #expect(try session.state("#{cursor_flag} #{alternate_on}") == "1 0")
        try session.type("fg")
        try session.press("Enter")
        try session.wait(for: "Risk register")
        try session.press("?")
        try session.wait(for: "Keys on a page")
        try session.press("q", "q")
        try expectRestored()
    }
}
