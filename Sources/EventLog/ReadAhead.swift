internal import Dispatch
internal import Synchronization

/// Reads and checks the blocks of a log on another thread, while those before them are visited on this one.
///
/// A few blocks go round: filled there, emptied here, in the order of the log.
struct ReadAhead: ~Copyable {
    private let slots = [Slot(), Slot(), Slot()]
    private var turn = 0

    private final class Slot: Sendable {
        let block = Mutex(Block())
        let isFilled = DispatchSemaphore(value: 0)
        let isEmpty = DispatchSemaphore(value: 0)

        init() { isEmpty.signal() }
    }

    /// Begins where `reader` is. The other thread ends with the last block, which must be taken.
    init(_ reader: BlockReader, _ file: SharedFile) {
        DispatchQueue(label: "taffrail.read-ahead").async { [slots] in
            var reader = reader
            var (turn, isLast) = (0, false)
            while !isLast {
                let slot = slots[turn % slots.count]
                slot.isEmpty.wait()
                isLast = slot.block.withLock { block in
                    reader.fill(&block, from: file.file)
                    return block.isLast
                }
                slot.isFilled.signal()
                turn += 1
            }
        }
    }

    /// Waits for the next block.
    mutating func next(_ take: (borrowing Block) throws(LogError) -> ActScanner.Ending?) throws(LogError)
        -> ActScanner.Ending?
    {
        let slot = slots[turn % slots.count]
        turn += 1
        slot.isFilled.wait()
        defer { slot.isEmpty.signal() }
        return try slot.block.withLock { (block) throws(LogError) in try take(block) }
    }
}
