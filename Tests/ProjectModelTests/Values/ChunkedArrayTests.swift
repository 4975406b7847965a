import ProjectModel
import TestSupport
import Testing

struct ChunkedArrayTests {
    @Test(arguments: Seed.many(30))
    func `it is an array of which copies know nothing of later changes`(seed: Seed) {
        var seed = seed
        var (chunked, plain) = (ChunkedArray<Int>(), [Int]())
        var copies: [(ChunkedArray<Int>, [Int])] = []
        for _ in 0..<300 {
            let number = Int.random(in: 0..<1000, using: &seed)
            if let place = plain.indices.randomElement(using: &seed), number % 3 == 0 {
                chunked[place] = number
                plain[place] = number
            } else {
                chunked.append(number)
                plain.append(number)
            }
            if number % 10 == 0 { copies.append((chunked, plain)) }
        }
        #expect(Array(chunked) == plain && chunked.count == plain.count)
        #expect(chunked.indices == plain.indices && chunked.last == plain.last)
        #expect(copies.count > 10 && copies.allSatisfy { Array($0.0) == $0.1 })
    }

    @Test(arguments: [0, 1, 63, 64, 65, 128])
    func `it is whole at the edges of chunks`(count: Int) {
        var chunked = ChunkedArray<Int>()
        for number in 0..<count {
            chunked.append(number)
            #expect(chunked.last == number && chunked.count == number + 1)
        }
        let copy = chunked
        chunked.append(-1)
        #expect(Array(copy) == Array(0..<count) && copy.isEmpty == (count == 0))
        #expect(Array(chunked.reversed()) == [-1] + (0..<count).reversed())
    }
}
