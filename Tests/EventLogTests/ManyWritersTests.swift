import EventLog
import Testing

/// A lock belongs to an open file, so two writers in two threads contend as two programs do.
@Test func `two writers at once leave one chain in which nothing is lost`() async throws {
    let folder = TestFolder()
    let path = try folder.log()
    let acts = 300
    let written = try await withThrowingTaskGroup(of: [ClosedRange<Int>].self) { group in
        for (number, name) in ["ana", "kim"].enumerated() {
            group.addTask {
                var log = try LogWriter(path)
                var ranges: [ClosedRange<Int>] = []
                for index in 0..<acts {
                    let bodies = (0...index % 3).map { #""type":"\#(name)","n":"\#(index)-\#($0)""# }
                    let answer = try log.append(
                        bodies, .example(index * 2 + number, by: name), after: log.head.seq)
                    guard case .written(let range, _) = answer else { continue }
                    ranges.append(range)
                }
                return ranges
            }
        }
        return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(written.count == 2 * acts)
    let verdict = try verify(path)
    #expect(verdict.finding == .sound)
    #expect(verdict.events == 4 * acts)
    #expect(written.reduce(0) { $0 + $1.count } == 4 * acts)
    var log = try LogReader(path)
    let records = try log.collect()
    for range in written {
        // An act's lines stand together, all by the same hand.
        #expect(Set(records[range.lowerBound - 1..<range.upperBound].map(\.envelope.nonce)).count == 1)
        #expect(Set(records[range.lowerBound - 1..<range.upperBound].map(\.envelope.by)).count == 1)
    }
}

@Test func `a reader that follows sees only whole acts, each once`() async throws {
    let folder = TestFolder()
    let path = try folder.log()
    let acts = 200
    async let writing: Void = {
        var log = try LogWriter(path)
        for index in 0..<acts {
            try log.append([#""n":1"#, #""n":2"#, #""n":3"#], .example(index), after: log.head.seq)
        }
    }()
    var log = try LogReader(path)
    var seen: [Envelope] = []
    // Bounded by the writer, who is done after so many acts.
    while seen.count < 3 * acts {
        try log.records(after: seen.last?.seq ?? 0) { envelope, _ in seen.append(envelope) }
        #expect(seen.last.map { $0.left == 0 } ?? true)
    }
    try await writing
    #expect(seen.map(\.seq) == Array(1...3 * acts))
}
