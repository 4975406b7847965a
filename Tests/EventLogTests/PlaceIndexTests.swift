@testable import EventLog
import TestSupport
import Testing

@Suite struct `An index of places` {
    let folder = TestFolder()

    @Test func `brings a reader near to any record, and what it gives is the same`() throws {
        let path = "\(folder.path)/long.tlog"
        var builder = try LogBuilder(path, LogHeader(log: .example, at: .noon))
        let text = String(repeating: "x", count: 100)
        for index in 0..<30_000 {
            let body = Body(#""n":\#(index),"text":"\#(text)""#)
            try builder.append(.example(index), index % 5 == 0 ? [body, body] : [body])
        }
        try builder.finish()
        var log = try LogReader(path)
        var bodies: [Int] = []
        try log.records(after: 0) { envelope, body in bodies.append(envelope.seq &* 1000 &+ body.count) }
        #expect(bodies.count == 36_000)
        for seq in [0, 1, 16_384, 16_385, 19_999, 32_768, 35_998, 35_999, 36_000] {
            var again: [Int] = []
            try log.records(after: seq) { envelope, body in again.append(envelope.seq &* 1000 &+ body.count) }
            #expect(again == Array(bodies[seq...]))
        }
        #expect(log.head.seq == 36_000)
    }

    @Test(arguments: Seed.many(50))
    func `gives the last place from which every record after a number is still to come`(seed: Seed) {
        var seed = seed
        var place = Place(offset: 100, line: 1, seq: 0)
        var index = PlaceIndex(from: place)
        var noted = [place]
        for _ in 0..<100 {
            place.seq += Int.random(in: 0...9000, using: &seed)
            place.offset += Int.random(in: 1...3 << 20, using: &seed)
            index.note(place)
            noted.append(place)
        }
        for seq in [0, place.seq] + (0..<50).map({ _ in Int.random(in: 0...place.seq, using: &seed) }) {
            let found = index.place(upTo: seq)
            #expect(noted.contains(found))
            #expect(found.seq <= seq)
            let nearest = noted.last { $0.seq <= seq }!
            #expect(nearest.seq - found.seq < 16_384 + 9000)
            #expect(nearest.offset - found.offset < 7 << 20)
        }
    }
}
