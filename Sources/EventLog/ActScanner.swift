/// Reads a log from a place on, block by block, checks every line, and hands out whole acts.
struct ActScanner: ~Copyable {
    private var reader = BlockReader()
    private var block = Block()
    /// The line whose seal is wanted.
    var sighting = Sighting()

    /// A line's number, and its seal once the line has come by.
    struct Sighting: Hashable {
        var seq = -1
        var seal: Seal?
    }

    /// What was passed over on the way.
    struct Tally: Hashable {
        var events = 0, acts = 0, voidLines = 0, sealedTails = 0

        static func += (tally: inout Tally, other: Tally) {
            tally.events += other.events
            tally.acts += other.acts
            tally.voidLines += other.voidLines
            tally.sealedTails += other.sealedTails
        }
    }

    /// How the log ended, the last whole act aside.
    struct Ending {
        /// After the last line that has its newline; inside an unfinished act that is further on than the act.
        var last: Place
        /// The file's size when it was read.
        var size: Int
        /// The checksum of the bytes after `last`, if there are any.
        var fragment: UInt32?
    }

    /// Visits every record of whole acts from `place` to the end of the file.
    ///
    /// - Parameters:
    ///   - place: moves on after each whole act, each void one and each sealed tail, also when a flaw further
    ///     on is thrown.
    ///   - chainFrom: lines from this byte on must follow by their seal from the line before them; those
    ///     before it are checked by their checksum alone.
    ///   - until: ends early, after the act (or seal) with which `place` reaches this number.
    ///   - index: is told of places on the way.
    mutating func scan(
        _ file: borrowing LogFile, from place: inout Place, chainFrom: Int, until: Int = .max,
        index: inout PlaceIndex, tally: inout Tally, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) -> Ending {
        reader.begin(at: place, chainFrom: chainFrom, until: until, sighting: sighting)
        func take(_ block: borrowing Block) throws(LogError) -> Ending? {
            block.visit(visit)
            place = block.settled
            sighting = block.sighting
            tally += block.tally
            index.note(place)
            switch block.next {
            case .another: return nil
            case .nothing(let ending): return ending
            case .failure(let error): throw error
            }
        }
        reader.fill(&block, from: file)
        if let ending = try take(block) { return ending }
        // What is longer than a block is worth another thread.
        var ahead = ReadAhead(reader, SharedFile(try file.duplicate()))
        while true {
            if let ending = try ahead.next(take) { return ending }
        }
    }
}
