import EventLog
import TestSupport
import Testing

/// What a writer leaves who died inside its one write.
@Suite struct `A torn tail` {
    let folder = TestFolder()
    let kept = [[#""type":"a""#], [#""type":"b""#, #""type":"c""#]]

    @Test func `is sealed by the next append wherever it was torn, and nothing acknowledged is lost`() throws
    {
        let acknowledged = contents(try folder.log(kept))
        let whole = contents(
            try folder.log(kept + [[#""type":"lost""#, #""type":"too""#]], name: "whole.tlog"))
        for cut in acknowledged.count...whole.count - 1 {
            let path = folder.file("torn.tlog", Array(whole[..<cut]))
            let torn = cut - acknowledged.count
            #expect(try verify(path).finding == (torn == 0 ? .sound : .tornTail(bytes: torn)))
            var log = try LogWriter(path)
            #expect(try log.collect().map(\.body) == kept.joined().map { $0 })
            try log.append([#""type":"next""#], .example(9), after: 3)
            #expect(try log.collect().map(\.body) == kept.joined() + [#""type":"next""#])

            let after = contents(path)
            #expect(Array(after[..<cut]) == Array(whole[..<cut]), "nothing that stood there was touched")
            let verdict = try verify(path)
            #expect(verdict.finding == .sound)
            #expect(verdict.sealedTails == (torn == 0 ? 0 : 1))
            // A whole line of an act that never ended keeps its place in the chain.
            let void = whole[acknowledged.count..<cut].count { $0 == 0x0a }
            #expect(verdict.voidLines == void)
            #expect(verdict.head.seq == 4 + void)
        }
    }

    @Test func `that a writer left while sealing another is sealed as well`() throws {
        let whole = contents(try folder.log(kept))
        for end in [[0x7b, 0x18], [0x7b, 0x18, 0x0a, 0x7b], [0x18], [0x7b, 0x22, 0x18, 0x18]] as [[UInt8]] {
            let path = folder.file("torn.tlog", whole + end)
            var log = try LogWriter(path)
            try log.append([#""type":"next""#], .example(9))
            #expect(try log.collect().count == 4)
            #expect(try verify(path).finding == .sound)
        }
    }

    @Test func `is not judged by a reader, who waits for its end`() throws {
        let before = contents(try folder.log(kept))
        let whole = contents(try folder.log(kept + [[#""type":"d""#, #""type":"e""#]], name: "whole.tlog"))
        let path = folder.file("growing.tlog", before)
        var log = try LogReader(path)
        #expect(try log.collect().count == 3)
        for cut in before.count..<whole.count {
            overwrite(path, Array(whole[..<cut]))
            #expect(try log.collect(after: 3).isEmpty)
            #expect(log.head.seq == 3)
        }
        overwrite(path, whole)
        #expect(try log.collect(after: 3).map(\.envelope.seq) == [4, 5])
    }

    @Test func `of void lines at the end is not read from the start at every look`() throws {
        let whole = contents(try folder.log(kept + [[#""type":"d""#, #""type":"e""#]], name: "whole.tlog"))
        let end = try #require(whole.dropLast().lastIndex(of: 0x0a))
        let path = folder.file("void.tlog", whole[...end] + [0x18, 0x0a])
        var log = try LogReader(path)
        #expect(try log.collect().count == 3)
        #expect(log.head.seq == 4)
        #expect(try log.collect(after: 3).isEmpty)
        var writer = try LogWriter(path)
        #expect(try writer.append([#""type":"next""#], .example(9)) == .written(5...5, behind: 0))
        #expect(try log.collect(after: 3).map(\.envelope.seq) == [5])
    }
}
