import ProjectModel

/// The place of each activity by its name.
///
/// A dictionary costs more than the passes that follow. Names count up as a rule, so each is put near the one
/// before: its slot is its number, moved by a hash of the letters before. A name finds its slot within a few
/// steps, or else it is in a dictionary, so that names chosen to collide cost no more than they did there.
struct NameIndex: Sendable {
    private var names: [ID<Network.Activity>] = []
    /// Places by slot, or `free`; four times as many at least as there are names.
    private var slots: [Int32]
    private var crowded: [ID<Network.Activity>: Int32] = [:]

    private static let free: Int32 = -1
    private static let steps = 8

    init(capacity: Int) {
        names.reserveCapacity(capacity)
        slots = [Int32](repeating: Self.free, count: Self.size(for: capacity))
    }

    var all: [ID<Network.Activity>] { names }

    subscript(name: ID<Network.Activity>) -> Int? {
        var slot = slot(of: name)
        for _ in 0..<Self.steps {
            let place = slots[slot]
            if place == Self.free { return nil }
            if names[Int(place)] == name { return Int(place) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return crowded[name].map { Int($0) }
    }

    /// Gives the name the next place.
    ///
    /// - Returns: false if it had one, and then nothing has changed.
    mutating func append(_ name: ID<Network.Activity>) -> Bool {
        guard self[name] == nil else { return false }
        names.append(name)
        if slots.count < 2 * names.count {
            slots = [Int32](repeating: Self.free, count: Self.size(for: names.count))
            crowded = [:]
            for place in names.indices { enter(place) }
        } else {
            enter(names.count - 1)
        }
        return true
    }

    private mutating func enter(_ place: Int) {
        var slot = slot(of: names[place])
        for _ in 0..<Self.steps {
            if slots[slot] == Self.free {
                slots[slot] = Int32(place)
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        crowded[names[place]] = Int32(place)
    }

    private static func size(for count: Int) -> Int {
        var size = 16
        while size < 4 * count { size *= 2 }
        return size
    }

    private func slot(of name: ID<Network.Activity>) -> Int {
        var letters: UInt = 0
        var number: UInt = 0
        for byte in name.text.utf8 {
            let digit = UInt(byte) &- 0x30
            if digit < 10 {
                number = number &* 10 &+ digit
            } else {
                letters = (letters ^ number ^ UInt(byte)) &* 0x0000_0100_0000_01b3
                number = 0
            }
        }
        // The high bits of the product are those that all letters have moved.
        let moved = (letters &* 0x9e37_79b9_7f4a_7c15) >> 32
        return Int((number &+ moved) & UInt(slots.count - 1))
    }
}
