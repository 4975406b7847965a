import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct NameIndexTests {
    @Test(arguments: Seed.many(100))
    func `it finds what a dictionary finds`(_ seed: Seed) {
        var seed = seed
        // Few letters and numbers, leading zeros, and numbers as far apart as the slots: names that collide.
        let stems = ["", "D-", "É", "7-", "long enough not to be a small string "]
        let names = (0..<400).map { _ in
            let number = Int.random(in: 0..<40, using: &seed) << Int.random(in: 0...14, using: &seed)
            let zero = Bool.random(using: &seed) ? "0" : ""
            return ID<Network.Activity>(stems.randomElement(using: &seed)! + zero + String(number))
        }
        var index = NameIndex(capacity: Int.random(in: 0...400, using: &seed))
        var places: [ID<Network.Activity>: Int] = [:]
        for name in names.prefix(300) {
            let isNew = places[name] == nil
            #expect(index.append(name) == isNew)
            if isNew { places[name] = places.count }
        }
        for name in names { #expect(index[name] == places[name]) }
        #expect(index.all.count == places.count)
        #expect(index.all.enumerated().allSatisfy { places[$1] == $0 })
    }
}
