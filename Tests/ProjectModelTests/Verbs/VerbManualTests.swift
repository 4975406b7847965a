import Foundation
import Testing

@testable import ProjectModel

struct VerbManualTests {
    @Test func `the committed manual is what the program prints`() throws {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let page = root.appending(path: "Sources/taffrail/Taffrail.docc/Verbs.md")
        let text = VerbManual.lines().joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["TAFFRAIL_RECORD"] == "1" {
            try Data(text.utf8).write(to: page)
            Issue.record("recorded \(page.path()); read the difference")
        }
        #expect(
            try String(contentsOf: page, encoding: .utf8) == text,
            "The verbs have changed. Record the page anew with TAFFRAIL_RECORD=1.")
    }

    @Test func `every verb has its section, every field its row`() {
        let text = VerbManual.lines().joined(separator: "\n")
        for verb in Verb.all {
            #expect(text.contains("### \(verb.title)\n"))
            #expect(VerbManual.lines(of: verb.noun).contains(verb.example))
            for field in verb.fields { #expect(text.contains("| `--\(field.name)` |")) }
        }
    }

    @Test func `every example is read by the option reader and by its verb`() throws {
        let typing = Story.opened.project.typing(today: Story.opened.today)
        let examples = VerbManual.lines().filter { $0.hasPrefix("taffrail do LOG ") }
        #expect(examples.count == Verb.all.count)
        for example in examples {
            let words = Self.words(example)
            let verb = try #require(Verb.named(words[3], words[4]))
            let typed = try verb.options(Array(words.dropFirst(5)), flags: []).typed
            for field in verb.fields {
                #expect(typed[field.name].flatMap { field.refusal(of: $0, typing) } == nil, "\(example)")
            }
            var filled = typed
            for field in verb.fields where filled[field.name] == nil { filled[field.name] = field.initial }
            #expect(throws: Never.self, "\(example)") { try verb.wish(VerbInput(filled, typing)) }
        }
    }

    @Test func `what the option reader cannot read is named`() throws {
        let verb = try #require(Verb.named("risk", "close"))
        #expect(
            try verb.options(["--id=R-01", "--reason", "gone", "--json"], flags: ["json"]).flags == ["json"])
        #expect(throws: Rejection("--id is given twice.")) {
            try verb.options(["--id=R-01", "--id", "R-02"])
        }
        #expect(throws: Rejection("--id has no value behind it.")) { try verb.options(["--id"]) }
        #expect(throws: Rejection("risk close has no field --json. It has: --id --reason")) {
            try verb.options(["--json"])
        }
    }

    /// As a shell would take the line apart: at blanks, but not between quotes.
    private static func words(_ line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
            place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
