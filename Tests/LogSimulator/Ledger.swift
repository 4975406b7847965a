internal import EventLog

/// What the people of a world asked to be recorded, and what they were told of it.
struct Ledger {
    /// One act as it was asked for.
    struct Issue {
        let by: String
        let nonce: UInt64
        let bodies: [String]
        /// What the clocks showed at each attempt.
        var clocks: [Int64] = []
        /// The numbers that were acknowledged.
        var acknowledged: ClosedRange<Int>?
        /// Where it was written whole, last.
        var written: SimulatedProcess.Written?
    }

    private(set) var issues: [Issue] = []
    private var places: [UInt64: Int] = [:]
    /// Acts whose outcome nobody knows, to be tried again by someone.
    var unknown: [Int] = []

    mutating func issue(by: String, nonce: UInt64, bodies: [String]) -> Int {
        places[nonce] = issues.count
        issues.append(Issue(by: by, nonce: nonce, bodies: bodies))
        return issues.count - 1
    }

    func place(of nonce: UInt64) -> Int? { places[nonce] }

    mutating func tried(_ issue: Int, clock: Int64) { issues[issue].clocks.append(clock) }
    mutating func wrote(_ issue: Int, _ written: SimulatedProcess.Written) { issues[issue].written = written }
    mutating func acknowledge(_ issue: Int, as lines: ClosedRange<Int>) {
        issues[issue].acknowledged = lines
        unknown.removeAll { $0 == issue }
    }
}

/// One record as it was seen.
struct Seen: Hashable {
    var envelope: Envelope
    var body: String

    init(_ envelope: Envelope, _ body: Span<UInt8>) {
        self.envelope = envelope
        self.body = body.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
