/// A list that may grow long: what it holds lies in pages, so that growing moves nothing, and who changes a copy
/// copies no more than the last page.
struct LongList<Element: Sendable>: Sendable {
    /// Full ones.
    private var pages: [[Element]] = []
    private var lastPage: [Element] = []

    private static var pageSize: Int { 4096 }

    mutating func append(_ element: Element) {
        if lastPage.count == Self.pageSize {
            pages.append(lastPage)
            lastPage = []
        }
        if lastPage.isEmpty { lastPage.reserveCapacity(Self.pageSize) }
        lastPage.append(element)
    }
}

extension LongList: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { pages.count * Self.pageSize + lastPage.count }

    var last: Element? { lastPage.last }

    subscript(place: Int) -> Element {
        let (page, rest) = place.quotientAndRemainder(dividingBy: Self.pageSize)
        return page < pages.count ? pages[page][rest] : lastPage[rest]
    }
}
