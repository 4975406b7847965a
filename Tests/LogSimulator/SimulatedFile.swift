/// One file of a simulated disk: what everyone reads, what the disk keeps, and which pages differ because they
/// have not been written back yet.
struct SimulatedFile {
    let page: Int
    /// What stands in memory, which is what everyone reads.
    private(set) var bytes: [UInt8] = []
    /// What a power cut leaves if nothing else reaches the disk.
    private(set) var kept: [UInt8] = []
    /// Pages to be written back, in order.
    private(set) var dirty: [Int] = []
    /// The first byte that a failed write-back lost while memory called it written.
    private(set) var firstDropped: Int?

    /// Failed write-backs so far, and how many of them someone has been told of. A handle tells of those that
    /// came after it was opened, each once, and of one that nobody has been told of (errseq_t in Linux).
    private(set) var failures = 0
    var failuresTold = 0

    /// The open description that has the lock.
    var lock: Int?
    /// The one that has the turn to sync.
    var turn: Int?
    /// When the last sync began that an open description has told of.
    var posts: [Int: Int64] = [:]

    init(page: Int) { self.page = page }

    /// What becomes of all that an open description has when it is closed.
    mutating func letGo(_ opening: Int) {
        if lock == opening { lock = nil }
        if turn == opening { turn = nil }
        posts[opening] = nil
    }

    /// Nobody has it open any more.
    mutating func letGo() {
        lock = nil
        turn = nil
        posts = [:]
    }

    mutating func append(_ addition: some Collection<UInt8>) {
        guard !addition.isEmpty else { return }
        let first = bytes.count / page
        bytes += addition
        let last = (bytes.count - 1) / page
        for number in first...last where dirty.last.map({ $0 < number }) ?? true { dirty.append(number) }
    }

    mutating func sync() {
        for number in dirty { writeBack(number) }
        dirty = []
        extendKept(to: bytes.count)
    }

    /// Some pages reach the disk by themselves, in any order.
    mutating func writeBackSome(_ dice: inout Dice) {
        let reaching = dirty.filter { _ in dice.one(in: 2) }
        for number in reaching { writeBack(number) }
        dirty.removeAll { reaching.contains($0) }
    }

    /// Some pages reach the disk and the rest is called clean although it did not. Memory may forget those,
    /// so that all read what the disk has instead.
    mutating func failToSync(_ dice: inout Dice) {
        failures += 1
        let forgets = dice.one(in: 2)
        for number in dirty {
            if dice.one(in: 3) {
                writeBack(number)
                continue
            }
            let range = self.range(of: number)
            let onDisk = (range.lowerBound..<range.upperBound).map { $0 < kept.count ? kept[$0] : 0 }
            guard let first = range.first(where: { bytes[$0] != onDisk[$0 - range.lowerBound] }) else {
                continue
            }
            firstDropped = min(firstDropped ?? first, first)
            if forgets { bytes.replaceSubrange(range, with: onDisk) }
        }
        dirty = []
    }

    /// What a power cut leaves: of each page not written back nothing, all, a part, or zeros; and a size
    /// between that of what is kept and that of what was written.
    mutating func cutPower(_ dice: inout Dice) {
        let size =
            switch dice.below(4) {
            case 0: kept.count
            case 1: bytes.count
            case 2: min(bytes.count, max(kept.count, (kept.count / page + dice.below(3)) * page))
            default: dice.among(kept.count...bytes.count)
            }
        let keepsAll = dice.one(in: 4)
        for number in dirty {
            let range = self.range(of: number)
            switch keepsAll ? 0 : dice.below(4) {
            case 0: writeBack(number)
            case 1: break
            case 2:
                // Torn at any byte: its beginning or its end is there.
                let cut = range.lowerBound + dice.below(range.count + 1)
                writeBack(dice.one(in: 2) ? range.lowerBound..<cut : cut..<range.upperBound)
            default:
                // Some of its sectors are there.
                for start in stride(from: range.lowerBound, to: range.upperBound, by: 512)
                where dice.one(in: 2) {
                    writeBack(start..<min(start + 512, range.upperBound))
                }
            }
        }
        if kept.count > size { kept.removeLast(kept.count - size) }
        extendKept(to: size)
        bytes = kept
        dirty = []
    }

    private func range(of number: Int) -> Range<Int> { number * page..<min((number + 1) * page, bytes.count) }

    private mutating func writeBack(_ number: Int) { writeBack(range(of: number)) }

    private mutating func writeBack(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        extendKept(to: range.upperBound)
        kept.replaceSubrange(range, with: bytes[range])
    }

    private mutating func extendKept(to size: Int) {
        if kept.count < size { kept += repeatElement(0, count: size - kept.count) }
    }
}
