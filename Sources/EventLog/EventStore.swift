/// Where the events of one project can be read, in the order in which they happened.
package protocol EventSource: ~Copyable {
    /// How far it has been read.
    var head: Head { get }

    /// Visits every record of whole acts after `seq`, oldest first. `body` spans the event's JSON members,
    /// without braces, and is gone when `visit` returns. Members that also stand in the envelope may occur in
    /// it, where another program wrote them in another order; readers of bodies pass over what they do not know.
    ///
    /// An error is thrown after everything sound before the fault has been visited.
    mutating func records(after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void) throws(LogError)

    /// Something to wait for beside keys and signals.
    func changes() throws(LogError) -> ChangeWatch
}

/// Where the events of one project can also be recorded.
package protocol EventStore: EventSource, ~Copyable {
    /// To be called, on any thread, before an act is acknowledged.
    var syncHandle: SyncHandle { get }

    /// Records one act: alone, reads what others recorded after `seq`, lets `decide` answer to that, and writes.
    ///
    /// - Parameters:
    ///   - seq: the last record that the caller has seen.
    ///   - act: who records it, when, and the number by which it is found again. If an act of this `nonce` is
    ///     among the records after `seq`, it was written before: `decide` is not asked and nothing is written.
    ///   - visit: is given what others recorded, as by `records(after:)`.
    ///   - decide: returns the bodies of the act's lines; none means that nothing has to be written. What it
    ///     throws comes back as `.refused`.
    /// - Returns: once written, which is not yet kept by the disk: acknowledge it after `SyncHandle.sync()`.
    ///   Its own lines come to the caller as everyone's do, by `records(after:)`.
    mutating func append<Refusal: Error>(
        after seq: Int, _ act: Act, waiting: Patience,
        reading visit: (Envelope, Span<UInt8>) -> Void,
        deciding decide: () throws(Refusal) -> [Body]
    ) throws(LogError) -> Appended<Refusal>
}

/// What is recorded with every line of one act.
package struct Act: Hashable, Sendable {
    package var by: String
    /// Milliseconds since the start of 1970, UTC. If a later time stands in the log, that is recorded.
    package var at: Int64
    /// 64 random bits.
    package var nonce: UInt64

    package init(by: String, at: Int64, nonce: UInt64) {
        self.by = by
        self.at = at
        self.nonce = nonce
    }
}

/// How long to wait for others who are writing.
package enum Patience: Hashable, Sendable {
    case none
    case atMost(Duration)
    case forever
}

/// What became of an act.
package enum Appended<Refusal: Error> {
    /// Written as these lines. `behind` is by how many milliseconds the clock was behind the log.
    case written(ClosedRange<Int>, behind: Int64)
    /// An earlier attempt had written it, as these lines.
    case found(ClosedRange<Int>)
    /// There was nothing to write.
    case nothing
    case refused(Refusal)
    /// Others were writing all the while; who, if it can be told.
    case busy(LockHolder?)
}

extension Appended: Sendable where Refusal: Sendable {}
extension Appended: Equatable where Refusal: Equatable {}
