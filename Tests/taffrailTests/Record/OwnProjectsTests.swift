import Foundation
import ProjectModel
import Testing

/// Ten ended projects beside a log give their factors to its ranges, on every screen and in every report.
@Suite struct OwnProjectsTests {
    let sandbox: Sandbox
    private let today = (EvenProject.start + 7 * 20).iso

    init() throws { sandbox = try Sandbox() }

    /// - Parameter count: how many small logs of ended projects lie beside the one that goes on.
    private func tell(_ count: Int, weeks: Int = 40) throws {
        try EvenProject(code: "NOW", late: 125, weeks: 20, isClosed: false).write(
            to: sandbox.path("now.tlog"))
        for number in 0..<count {
            try EvenProject(code: "P\(number)", weeksPlanned: weeks, late: 120 + number, dear: 110 + number)
                .write(
                    to: sandbox.path("p\(number).tlog"))
        }
    }

    private func report(_ words: String...) throws -> [String: Any] {
        let outcome = try sandbox.taffrail(["report", "now.tlog", "--json"] + words)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome)")
    }

    private func snapshot() throws -> String {
        try sandbox.taffrail("snapshot", "now.tlog", "--today", today, "--size", "120x40").output
    }

    @Test func `ten name another class and move the cone, nine do not`() throws {
        try tell(0)
        let (alone, drawn) = (try report("--today", today), try snapshot())
        for number in 0..<9 {
            try EvenProject(code: "P\(number)", late: 120 + number, dear: 110 + number).write(
                to: sandbox.path("p\(number).tlog"))
        }
        // An open one beside them is none of them, nor is a copy, nor what cannot be read.
        try sandbox.write(try sandbox.bytes("p3.tlog"), "p3-copy.tlog")
        try sandbox.write("no log", "notes.tlog")
        #expect(NSDictionary(dictionary: alone) == NSDictionary(dictionary: try report("--today", today)))
        #expect(try snapshot() == drawn)

        try EvenProject(code: "P9", late: 129, dear: 119).write(to: sandbox.path("p9.tlog"))
        let ten = try sandbox.taffrail("report", "now.tlog", "--today", "2026-06-01").output
        #expect(ten.contains("own, 10 ended projects"), "\(ten)")
        let late = try sandbox.taffrail("snapshot", "now.tlog", "--today", "2026-06-01", "--size", "120x40")
            .output
        for number in 0..<10 { try sandbox.write("", "p\(number).tlog") }
        let other = try sandbox.taffrail("snapshot", "now.tlog", "--today", "2026-06-01", "--size", "120x40")
            .output
        #expect(late != other, "the cone is another")
    }

    @Test func `projects that were closed later are not in what was said before`() throws {
        try tell(10, weeks: 12)
        let closed = EvenProject(code: "P9", weeksPlanned: 12, late: 129).finish
        #expect(try report("--today", closed.iso).description.contains("own, 10 ended projects"))
        #expect(!(try report("--today", (closed - 1).iso).description.contains("own, 10")))
    }

    @Test func `a portfolio takes them too`() throws {
        try tell(10, weeks: 12)
        let outcome = try sandbox.taffrail("portfolio", "--today", "2026-06-01")
        #expect(outcome.output.contains("ranges from own, 10 ended projects"), "\(outcome)")
        let json = try sandbox.taffrail("portfolio", "--today", "2026-06-01", "--format", "json").output
        let read = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let projects = try #require(read["projects"] as? [[String: Any]])
        #expect(projects.count == 11)
        #expect(projects.allSatisfy { ($0["referenceClass"] as? String)?.hasPrefix("own, 10") == true })
    }

    @Test func `an open dashboard names them once they are read`() throws {
        try tell(10, weeks: 12)
        let session = try sandbox.dashboard("open now.tlog --today 2026-06-01", columns: 200)
        try session.press("F")
        // Ten logs take a program without optimisation a while.
        let named = "erred: own, 10 ended projects"
        for _ in 0..<5 where !session.screen.contains(named) { try? session.wait(for: named) }
        try session.wait(for: named)
    }
}
