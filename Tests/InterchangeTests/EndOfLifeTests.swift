import Foundation
import ProjectModel
import TestSupport
import Testing

@testable import Interchange

@Suite struct EndOfLifeTests {
    /// A product and its releases, in the shape of the project's release data.
    private static let engine = """
        {
          "releases": {
            "9": {"name": "9", "releaseDate": "2024-05-01", "eoas": "2026-05-01", "eol": "2028-05-01"},
            "10": {"name": "10", "eol": false, "eoas": false, "eoes": true},
            "8": {"name": "8", "eol": true}
          },
          "versions": {"9.1.2": {"name": "9.1.2", "date": "2025-01-09"}}
        }
        """

    private func file(_ text: String, _ name: String = "engine.json") throws(Rejection) -> EndOfLifeFile {
        try EndOfLifeFile(Array(text.utf8), file: name)
    }

    private func fault(_ text: String) -> String? {
        do throws(Rejection) {
            _ = try file(text)
            return nil
        } catch { return error.message }
    }

    private func day(_ iso: String) -> SupportEnd { .on(Day(iso: iso)!) }

    /// With one component for each name and version.
    private func project(_ components: [(String, String)]) throws -> Project {
        var project = Project()
        for (number, component) in components.enumerated() {
            var fact = ComponentRecorded()
            fact.id = ID(number: number + 1)
            (fact.name, fact.version) = component
            let stamp = Stamp(seq: number + 1, at: 0, day: Day(number: 20_000), by: "ana")
            project.evolve(.componentRecorded(fact), stamp)
        }
        return project
    }

    @Test func `an end is a day or a boolean, and true is the end`() throws {
        let releases = try file(Self.engine).releases
        #expect(releases.map(\.cycle) == ["9", "10", "8"])
        #expect(releases.map(\.security) == [day("2028-05-01"), .open, .ended])
        #expect(releases.map(\.active) == [day("2026-05-01"), .open, nil])
        #expect(releases.map(\.extended) == [nil, .ended, nil])
    }

    @Test func `all shapes in which it is published are read alike`() throws {
        let texts = [
            #"{"title":"Engine","releases":[{"releaseCycle":"9","eol":"2028-05-01","eoas":"2026-05-01"}]}"#,
            #"[{"cycle":"9","eol":"2028-05-01","support":"2026-05-01","extendedSupport":false}]"#,
            #"{"result":{"name":"engine","aliases":["motor"],"releases":[{"name":"9","isEol":false,"#
                + #""eolFrom":"2028-05-01","eoasFrom":"2026-05-01","eoesFrom":null}]}}"#,
        ]
        for text in texts {
            let release = try file(text).releases.first
            #expect(release?.cycle == "9")
            #expect(release?.security == day("2028-05-01"))
            #expect(release?.active == day("2026-05-01"))
            #expect(release?.extended == nil)
        }
        #expect(try file(texts[2]).names == ["engine", "engine", "motor"])
        let older = try file(#"[{"cycle":"9","eol":false,"support":true},{"cycle":"8","support":false}]"#)
        #expect(older.releases.map(\.active) == [.open, .ended], "there is support, and there is none")
    }

    @Test(arguments: [
        ("{\n  \"releases\": {\n    \"9\": {\"eol\": \"2028-13-01\"}\n  }\n}", 3, 18, "is no day"),
        ("{\"releases\": {\"9\": {\"eol\": 2028}}}", 1, 28, "a day in quotes, true or false"),
        ("{\"releases\": {\"9\": {\"eol\": true}}", 1, 34, "ends too early"),
        ("{\"releases\": {\"9\" {}}}", 1, 19, "a : is missing"),
        ("{\"releases\": [{\"eol\": true}]}", 1, 15, "has no name"),
        ("{\"releases\": [7]}", 1, 15, "in braces"), ("{\"versions\": {}}", 1, 1, "no “releases”"),
        ("", 1, 1, "ends too early"), ("<html>", 1, 1, "no value begins like this"),
        ("[] []", 1, 4, "more behind the end"), ("[\"\u{1}\"]", 1, 3, "control character"),
    ])
    func `what is wrong is named with its place`(text: String, line: Int, column: Int, reason: String) {
        let message = fault(text)
        #expect(
            message?.hasPrefix("engine.json, line \(line), column \(column): ") == true, "\(message ?? "")")
        #expect(message?.contains(reason) == true, "\(message ?? "")")
    }

    @Test func `what is nested too deeply stops at its place`() {
        #expect(fault(String(repeating: "[", count: 100_000))?.contains("nested too deeply") == true)
    }

    @Test func `bytes that are no text are named`() {
        #expect(throws: Rejection.self) {
            try EndOfLifeFile([0x5b, 0x22, 0xff, 0x22, 0x5d], file: "x.json")
        }
    }

    @Test(arguments: Seed.many(300))
    func `no file stops the reader`(seed: Seed) {
        var seed = seed
        var bytes = Array(Self.engine.utf8)
        for _ in 0..<Int.random(in: 1...5, using: &seed) {
            let place = Int.random(in: 0..<bytes.count, using: &seed)
            switch Int.random(in: 0..<3, using: &seed) {
            case 0: bytes[place] = .random(in: 0...255, using: &seed)
            case 1: bytes.remove(at: place)
            default: bytes = Array(bytes.prefix(max(1, place)))
            }
        }
        _ = try? EndOfLifeFile(bytes, file: "engine.json")
    }

    @Test func `a component takes the release of its version`() throws {
        let files = [
            try file(Self.engine), try file(#"{"releases":{"14":{"eol":"2026-11-12"}}}"#, "a/oil.json"),
        ]
        let project = try project([("Engine", "9.1"), ("engine", "10"), ("Engine", "7"), ("Sand", "1")])
        let update = EndOfLifeUpdate(files, on: project)
        #expect(update.updates.map(\.id) == ["T-01", "T-02"])
        #expect(update.updates.map(\.security) == [day("2028-05-01"), .open])
        #expect(update.updates.map(\.source) == ["endoflife.date engine 9", "endoflife.date engine 10"])
        #expect(
            update.changes.first
                == "T-01 Engine 9.1: active support ends 2026-05-01 (was: not known), "
                + "security support ends 2028-05-01 (was: not known)")
        #expect(
            update.remarks == [
                "T-03 Engine 7: engine.json has no release 7", "a/oil.json: no component is called oil",
            ])
    }

    @Test func `what is known already is not told again`() throws {
        var project = try project([("Engine", "v9")])
        let first = EndOfLifeUpdate([try file(Self.engine)], on: project)
        for update in first.updates {
            project.evolve(
                .supportUpdated(update), Stamp(seq: 9, at: 0, day: Day(number: 20_000), by: "ana"))
        }
        #expect(EndOfLifeUpdate([try file(Self.engine)], on: project).updates.isEmpty)
    }

    @Test(arguments: [
        ("Node.js", "nodejs"), ("Node", "nodejs"), (".NET", "dotnet"), ("PostgreSQL", "postgresql"),
    ])
    func `products are known by what people call them`(name: String, product: String) throws {
        let file = try file(#"{"releases":{"9":{"eol":true}}}"#, "data/\(product).json")
        let update = EndOfLifeUpdate([file], on: try project([(name, "9")]))
        #expect(update.updates.map(\.security) == [.ended])
    }

    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["TAFFRAIL_REFERENCE_DATA"] != nil,
            "TAFFRAIL_REFERENCE_DATA names no folder with data of endoflife.date"))
    func `files of the project itself are read`() throws {
        let folder =
            try #require(ProcessInfo.processInfo.environment["TAFFRAIL_REFERENCE_DATA"]) + "/endoflife"
        var releases: [String: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder)
        where name.hasSuffix(".json") && name != "product-schema.json" {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            releases[name] = try EndOfLifeFile(Array(data), file: name).releases.count
        }
        #expect(releases["debian.json"] == 18)
        #expect(releases["postgresql.json"] == 29)
    }
}
