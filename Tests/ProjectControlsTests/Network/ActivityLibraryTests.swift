import Foundation
import ProjectModel
import Testing

@testable import ProjectControls

/// Networks of PSPLIB (R. Kolisch and A. Sprecher, "PSPLIB: a project scheduling problem library", 1996), read
/// where a developer has them: they are not ours to ship.
@Suite struct ActivityLibraryTests {
    private static let folder = ProcessInfo.processInfo.environment["TAFFRAIL_REFERENCE_DATA"]

    /// The length of the critical path as the file states it, and the network.
    private func read(_ text: String) throws -> (length: Int, network: Network) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        func rows(after heading: String, skipping: Int) throws -> ArraySlice<[String]> {
            let start = try #require(lines.firstIndex { $0.joined(separator: " ").hasPrefix(heading) })
            return lines[(start + 1 + skipping)...].prefix { Int($0.first ?? "") != nil }
        }
        let header = try #require(rows(after: "pronr.", skipping: 0).first)
        var activities: [String: Network.Activity] = [:]
        for row in try rows(after: "REQUESTS/DURATIONS", skipping: 2) {
            activities[row[0]] = .init(ID(row[0]), try #require(Int(row[2])))
        }
        for row in try rows(after: "PRECEDENCE RELATIONS", skipping: 1) {
            for successor in row.dropFirst(3) { activities[successor]?.links.append(.init(ID(row[0]))) }
        }
        let length = try #require(header.last.flatMap { Int($0) })
        return (length, Network(activities.values.sorted { $0.id < $1.id }))
    }

    @Test(
        .enabled(
            if: folder != nil, "TAFFRAIL_REFERENCE_DATA does not name a folder that has psplib/*.sm in it"))
    func `the critical path is as long as every file states`() throws {
        let folder = URL(filePath: try #require(Self.folder)).appending(path: "psplib")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "sm" }
        #expect(!files.isEmpty)
        for file in files {
            let (length, network) = try read(String(contentsOf: file, encoding: .utf8))
            let schedule = try network.schedule()
            #expect(schedule.finish == WorkDays(length), "\(file.lastPathComponent)")
            let path = schedule.criticalPath.map(\.text)
            #expect(path.first == "1" && path.last == "\(network.activities.count)")
        }
        print("critical path as stated in all of \(files.count) files of PSPLIB")
    }
}
