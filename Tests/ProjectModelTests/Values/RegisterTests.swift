import TestSupport
import Testing

@testable import ProjectModel

struct RegisterTests {
    @Test(arguments: Seed.many(50))
    func `every noun is found and changed under its own name`(seed: Seed) {
        var seed = seed
        var register = Register<Goal>()
        var texts: [ID<Goal>: String] = [:]
        for step in 0..<100 {
            let id = ID<Goal>(number: .random(in: 1...6, using: &seed))
            if Bool.random(using: &seed) {
                register.add(Goal(id: id, text: Recorded("first", seq: step)))
                texts[id] = texts[id] ?? "first"
            } else {
                // Often the same noun several times on end.
                for turn in 0..<Int.random(in: 1...3, using: &seed) {
                    register.update(id) { $0.text.value = "\(step), \(turn)" }
                    if texts[id] != nil { texts[id] = "\(step), \(turn)" }
                }
            }
        }
        #expect(register.count == texts.count)
        #expect(register.all.allSatisfy { register[$0.id] == $0 && texts[$0.id] == $0.text.value })
    }
}
