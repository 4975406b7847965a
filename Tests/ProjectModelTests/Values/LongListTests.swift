import Testing

@testable import ProjectModel

struct LongListTests {
    @Test func `a list of many pages holds what was added, in order`() {
        var list = LongList<Int>()
        #expect(list.isEmpty && list.last == nil)
        for number in 0..<10_000 {
            list.append(number)
            #expect(list.last == number && list.count == number + 1)
        }
        #expect(Array(list) == Array(0..<10_000))
        #expect(Array(list.reversed()) == Array((0..<10_000).reversed()))
    }

    @Test(arguments: [0, 1, 4095, 4096, 4097, 8192])
    func `a copy keeps what it held`(count: Int) {
        var list = LongList<Int>()
        for number in 0..<count { list.append(number) }
        let copy = list
        list.append(-1)
        #expect(Array(copy) == Array(0..<count))
        #expect(Array(list) == Array(0..<count) + [-1])
    }
}
