import TestSupport
import Testing

@testable import ProjectModel

/// A reader remembers what it met, to pass over it sooner the next time; what it reads hangs on the line alone.
struct EventReaderTests {
    @Test(arguments: 0...70)
    func `texts that differ in one letter are told apart`(length: Int) {
        var reader = EventReader()
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        for place in text.indices {
            var other = text
            other[place] = UInt8(ascii: "b")
            for letters in [text, other, text + [UInt8(ascii: "a")]] {
                var goal = GoalSet()
                (goal.id, goal.text) = ("G-01", String(decoding: letters, as: UTF8.self))
                let body = Event.goalSet(goal).body
                #expect(reader.event(in: body.span) == .goalSet(goal))
            }
        }
    }

    @Test(arguments: Seed.many(50))
    func `a day is read alike whichever came before it`(seed: Seed) {
        var seed = seed
        var reader = EventReader()
        for _ in 0..<200 {
            // Days of three months, some of which there are not.
            let text = "2027-0\(Int.random(in: 1...3, using: &seed))-\(Int.random(in: 10...39, using: &seed))"
            let body = Array(#""type":"milestone-reached","id":"M-01","on":"\#(text)""#.utf8)
            var reached = MilestoneReached()
            reached.id = "M-01"
            let event = reader.event(in: body.span)
            if let day = Day(iso: text) {
                reached.day = day
                #expect(event == .milestoneReached(reached))
            } else {
                #expect(event == .unknown(type: "milestone-reached"))
            }
        }
    }

    @Test(arguments: ["2027-03-:1", "2027-03-1:", "2027-03-/9", "2027-03-00", "2027-03-1", "2027-03-111"])
    func `what is almost a day is none`(text: String) {
        var reader = EventReader()
        for (text, isDay) in [("2027-03-11", true), (text, false)] {
            let body = Array(#""type":"milestone-reached","id":"M-01","on":"\#(text)""#.utf8)
            let isUnknown = reader.event(in: body.span) == .unknown(type: "milestone-reached")
            #expect(isUnknown != isDay)
        }
    }

    @Test func `eight zeros are no month, not even for a reader that has met none`() {
        let body = Array(
            #""type":"milestone-reached","id":"M-01","on":"\#(String(repeating: "\0", count: 8))11""#.utf8)
        var reader = EventReader()
        #expect(reader.event(in: body.span) == .unknown(type: "milestone-reached"))
    }

    @Test func `types are told apart to their last letter, however long`() {
        var reader = EventReader()
        for length in (1...80).reversed() {
            for last in ["x", "y"] {
                let type = String(repeating: "t", count: length) + last
                let body = Array(#""type":"\#(type)""#.utf8)
                #expect(reader.event(in: body.span) == .unknown(type: type))
                #expect(reader.event(in: body.span) == .unknown(type: type))
            }
        }
        for text in [#""type":"""#, #""type":"#, #""type"#, ""] {
            #expect(reader.event(in: Array(text.utf8).span) == .unknown(type: ""))
        }
    }

    @Test(arguments: ["0", "-7", "12.5", "12.05", "999999999999999999", "-999999999999999999"])
    func `numbers are read in order as they are by name`(number: String) {
        var reader = EventReader()
        for member in ["percent", "amount"] {
            let body = Array(
                (member == "percent"
                    ? #""type":"progress-recorded","id":"D-01","percent":\#(number),"on":"2027-03-11""#
                    : #""type":"cost-recorded","deliverable":"D-01","amount":\#(number),"on":"2027-03-11""#)
                    .utf8)
            if let event = try? reader.inOurOrder(body.span) {
                #expect(event == reader.inAnyOrder(body.span))
            } else {
                #expect(reader.inAnyOrder(body.span).fact == nil)
            }
        }
    }

    @Test func `an event is small enough to be handed on by value`() {
        #expect(MemoryLayout<Event>.size <= 80, "a case that holds more is marked indirect")
    }
}
