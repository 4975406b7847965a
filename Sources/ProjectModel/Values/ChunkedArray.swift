/// An array kept in chunks, so that a changed copy shares all but one of them with what it was copied from, and
/// growing moves nothing.
///
/// The project that is shown and the one that events go on happening to are copies of each other: with a plain
/// array each event would copy every deliverable. It is public where all else is of the package, because the
/// compiler makes only public generic code anew for each use in other modules, and figures are made by reading
/// this.
public struct ChunkedArray<Element: Sendable>: Sendable {
    @usableFromInline var chunks: [[Element]] = []
    @usableFromInline var length = 0

    public init() {}

    public mutating func append(_ element: Element) {
        if length & 63 == 0 {
            chunks.append([])
            chunks[chunks.count - 1].reserveCapacity(64)
        }
        chunks[chunks.count - 1].append(element)
        length += 1
    }
}

extension ChunkedArray: RandomAccessCollection, MutableCollection {
    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { length }

    @inlinable public subscript(place: Int) -> Element {
        get { chunks[place >> 6][place & 63] }
        _modify { yield &chunks[place >> 6][place & 63] }
    }
}

extension ChunkedArray: Equatable where Element: Equatable {}
extension ChunkedArray: Hashable where Element: Hashable {}
