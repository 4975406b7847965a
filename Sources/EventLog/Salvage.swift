/// What became of a damaged log.
package struct Salvage: Hashable, Sendable {
    /// Events that the new log has from the old one.
    package var kept = 0
    /// Numbers whose events are lost, as far as they can be counted.
    package var lost = 0
    package var gaps: [Gap] = []
    /// Lines of unfinished acts, which counted for nothing in the old log either.
    package var voidLines = 0
    /// Bytes of the old log that are not in the new one, seals and what no one finished writing not counted.
    package var bytesPassedOver = 0
    /// Whether the first line was unreadable, so that the new log does not say which one it comes from.
    package var isHeaderLost = false
    /// The first line that is sound in itself and does not follow from the one before: somebody rewrote it or
    /// what was before. It was kept.
    package var chainBroken: Flaw?
    /// Where the new log ends.
    package var head = Head(seq: -1, seal: .none)
}

/// Numbers that were lost in one place.
package struct Gap: Hashable, Sendable {
    package var first: Int
    /// nil if it is not known how many followed.
    package var last: Int?
    /// Bytes of the old log that were passed over there.
    package var bytes: Int
    /// What was wrong with the first of them, and where it stood in the old log.
    package var reason: Flaw.Reason
    package var line: Int
    package var byte: Int
}

/// Writes what is sound in the log at `path` into a new one, which has a name of its own (`log`).
///
/// Every record whose checksum holds keeps its number, time and words, and is chained anew. Where numbers were
/// lost, one act takes their place, so that numbers stay dense; its lines are what `describe` makes of the gap.
/// An act of which a line was lost is lost whole. After bytes in which nothing can be told, the next lines are
/// taken for the rest of a lost act, up to the end of their own: half an act never happens.
///
/// A number that goes back, repeats, or goes further than the bytes passed over can account for is damage too.
///
/// - Parameters:
///   - stopAtDamage: keeps only what stands before the first damage.
///   - by: who salvages: the gaps are recorded in this name, at the time of the record before them.
///   - at: when; used where the old log tells no time.
///   - nonce: 64 random bits at each call.
/// - Throws: `.notALog` if nothing in it is a log's; `.newerFormat` and `.unknownFeatures`, since another
///   program knows better; whatever reading and making a log throw. The old file is never touched.
package func salvage(
    _ path: String, to new: String, as log: LogID, stopAtDamage: Bool = false, by: String, at: Int64,
    force: Bool = false, nonce: () -> UInt64, describing describe: (Gap) -> Body,
    in system: any FileSystem = Kernel()
) throws(LogError) -> Salvage {
    let bytes = try bytes(of: path, in: system)
    let (header, start) = try header(of: path, bytes.span, in: system)
    var wreckage = Wreckage(from: start.offset, line: start.line)
    // Without a header the first record tells how old the log is.
    var (look, first) = (wreckage, header?.at)
    while first == nil, let piece = look.next(in: bytes.span) {
        if case .record(let envelope) = piece.kind { first = envelope.at }
    }
    if header == nil, first == nil { throw .notALog(path) }

    let builder = try LogBuilder(
        new, LogHeader(log: log, at: first ?? at, recovered: header?.log), force: force, in: system)
    var salvager = Salvager(builder, by: by, header == nil ? nil : start.seal)
    salvager.result.isHeaderLost = header == nil
    while let piece = wreckage.next(in: bytes.span) {
        try salvager.take(piece, bytes.span, nonce, describe)
        if stopAtDamage, salvager.isDamaged {
            try salvager.stop(before: bytes.count, nonce, describe)
            break
        }
    }
    return try salvager.finish(nonce, describe)
}

/// The whole file, as it is now.
private func bytes(of path: String, in system: any FileSystem) throws(LogError) -> [UInt8] {
    let file = try LogFile(path, .read, in: system)
    let status = try file.status()
    switch status.kind {
    case .file: break
    case .folder: throw .folder(path)
    case .link, .other: throw .notAFile(path)
    }
    guard status.size > 0 else { throw .empty(path) }
    return try file.bytes(status.size)
}

/// The header, or nil if it is unreadable, and where the lines begin.
private func header(
    of path: String, _ bytes: Span<UInt8>, in system: any FileSystem
) throws(LogError) -> (LogHeader?, Place) {
    let end = bytes.indices.first { bytes[$0] == Line.newline } ?? bytes.count
    do throws(LogError) {
        let (header, place) = try LogHeader.read(from: LogFile(path, .read, in: system))
        guard header.unknownFeatures.isEmpty else { throw .unknownFeatures(path, header.unknownFeatures) }
        return (header, place)
    } catch {
        switch error {
        case .newerFormat where Line.flaw(in: bytes.extracting(0..<end)) == nil: throw error
        // Where its newline is lost, records stand in the same line.
        case .newerFormat, .damaged, .notALog, .empty: return (nil, Place())
        default: throw error
        }
    }
}
