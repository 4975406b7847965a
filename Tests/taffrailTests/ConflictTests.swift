import Foundation
import Testing

/// Two people edit the same thing.
@Suite struct `A form that somebody else was faster than` {
    let sandbox: Sandbox
    let log: String
    let session: TerminalSession

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
        session = try sandbox.dashboard(log, columns: 140, rows: 45)
        // R-02 is selected.
        try session.press("e", "1")
        try session.wait(for: "Estimate a risk anew")
    }

    private var last: String {
        get throws { try sandbox.taffrail("log", log, "--number", "1", "--json").output }
    }

    @Test func `shows both values and asks, and records nothing until it is told`() throws {
        try session.type("11-12%")
        let other = try sandbox.taffrail(
            "do", log, "risk", "assess", "--id", "R-02", "--probability", "55%", "--impact", "5k")
        #expect(other.status == 0, "\(other)")
        let before = try sandbox.bytes(log)
        try session.press("C-s")
        try session.wait("both values") { $0.contains("55%") && $0.contains("11-12%") }
        #expect(try sandbox.bytes(log) == before)
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        let event = try last
        // What the other changed and this one did not stays as the other left it.
        #expect(event.contains(#""probability":[11,12],"impact":500000"#), "\(event)")
    }

    @Test func `merges what does not collide without a question`() throws {
        try session.type("11-12%")
        let other = try sandbox.taffrail("do", log, "risk", "assess", "--id", "R-02", "--impact", "5k")
        #expect(other.status == 0, "\(other)")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
        let event = try last
        #expect(
            event.contains(#""type":"risk-assessed","id":"R-02","probability":[11,12],"impact":500000"#),
            "\(event)")
    }
}
