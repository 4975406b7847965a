/// A part of a log in memory, every line of it checked: what one reading of the disk gave.
struct Block: ~Copyable {
    /// Page-aligned.
    private(set) var memory: UnsafeMutableRawBufferPointer
    /// The records of whole acts, in order; the bodies are ranges of the memory.
    var records: [Record] = []
    /// After the last whole act, void one or sealed tail.
    var settled = Place()
    var tally = ActScanner.Tally()
    var sighting = ActScanner.Sighting()
    var next = Next.another

    struct Record {
        var envelope: Envelope
        var body: Range<Int>
    }

    /// What comes after this block.
    enum Next {
        case another
        case nothing(ActScanner.Ending)
        /// What follows the records is wrong, or could not be read.
        case failure(LogError)
    }

    static let usualSize = 1 << 19

    init() {
        memory = .allocate(byteCount: Block.usualSize, alignment: 4096)
    }

    deinit { memory.deallocate() }

    /// Empties the block, and makes it larger if it has less room.
    mutating func clear(room: Int) {
        records.removeAll(keepingCapacity: true)
        tally = ActScanner.Tally()
        next = .another
        guard memory.count < room else { return }
        memory.deallocate()
        memory = .allocate(byteCount: room, alignment: 4096)
    }

    var isLast: Bool {
        switch next {
        case .another: false
        case .nothing, .failure: true
        }
    }

    func visit(_ visit: (Envelope, Span<UInt8>) -> Void) {
        let bytes = UnsafeRawBufferPointer(memory).bindMemory(to: UInt8.self).span
        for record in records { visit(record.envelope, bytes.extracting(record.body)) }
    }
}
