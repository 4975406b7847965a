internal import CLanes

/// The pass forward of the critical path method through one network, for sixteen runs at once.
package struct ForwardPass: Sendable {
    /// What a piece of work waits for.
    package struct Link: Sendable {
        /// The position of the work that is waited for.
        package var source: Int
        package var lag: Float
        /// Whether it goes from the start of the one, and whether to the finish of the other.
        package var isFromStart: Bool
        package var isToFinish: Bool

        package init(source: Int, lag: Float, isFromStart: Bool, isToFinish: Bool) {
            self.source = source
            self.lag = lag
            self.isFromStart = isFromStart
            self.isToFinish = isToFinish
        }

        fileprivate var isPlain: Bool { lag == 0 && !isFromStart && !isToFinish }
    }

    private var works: [taffrail_work] = []
    private var links: [taffrail_link] = []
    private var hasStartLinks = false

    package init() {}

    /// Adds a piece of work at the next position.
    ///
    /// - Parameters:
    ///   - startFloor: before which it does not start.
    ///   - finishFloor: before which it does not finish; nil if there is none.
    ///   - links: from pieces of work that were added before it; quickest with the plain ones first, from finish
    ///     to start and without a lag.
    package mutating func append(startFloor: Float, finishFloor: Float?, _ links: some Sequence<Link>) {
        var plainEnd: Int?
        for link in links {
            precondition(link.source >= 0 && link.source < works.count)
            if plainEnd == nil, !link.isPlain { plainEnd = self.links.count }
            hasStartLinks = hasStartLinks || link.isFromStart
            self.links.append(
                taffrail_link(
                    source: Int32(link.source), lag: link.lag, from_start: link.isFromStart,
                    to_finish: link.isToFinish))
        }
        let end = Int32(self.links.count)
        works.append(
            taffrail_work(
                start_floor: startFloor, finish_floor: finishFloor ?? -.infinity,
                plain_end: plainEnd.map { Int32($0) } ?? end, link_end: end))
    }

    /// - Parameters:
    ///   - lengths: by position, none below zero.
    ///   - starts: takes the early starts; empty if nobody wants to know and no link comes from a start.
    ///   - finishes: takes the early finishes.
    /// - Returns: the latest finish of each run; zero where there is no work.
    package func run(
        _ lengths: Span<SIMD16<Float>>, starts: inout MutableSpan<SIMD16<Float>>,
        finishes: inout MutableSpan<SIMD16<Float>>
    ) -> SIMD16<Float> {
        call(taffrail_pass_forward, lengths, &starts, &finishes)
    }

    /// As a processor without wide vectors runs it.
    func runPortably(
        _ lengths: Span<SIMD16<Float>>, starts: inout MutableSpan<SIMD16<Float>>,
        finishes: inout MutableSpan<SIMD16<Float>>
    ) -> SIMD16<Float> {
        call(taffrail_pass_forward_portable, lengths, &starts, &finishes)
    }

    private typealias Pass = (
        UnsafePointer<taffrail_work>?, UnsafePointer<taffrail_link>?, Int, UnsafePointer<Float>?,
        UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?
    ) -> Void

    @inline(__always)
    private func call(
        _ pass: Pass, _ lengths: Span<SIMD16<Float>>, _ starts: inout MutableSpan<SIMD16<Float>>,
        _ finishes: inout MutableSpan<SIMD16<Float>>
    ) -> SIMD16<Float> {
        let keepsStarts = starts.count == works.count
        precondition(keepsStarts || starts.isEmpty && !hasStartLinks)
        precondition(lengths.count == works.count && finishes.count == works.count)
        var last = SIMD16<Float>.zero
        works.withUnsafeBufferPointer { works in
            links.withUnsafeBufferPointer { links in
                lengths.withUnsafeBytes { lengths in
                    starts.withUnsafeMutableBytes { starts in
                        finishes.withUnsafeMutableBytes { finishes in
                            withUnsafeMutableBytes(of: &last) { last in
                                pass(
                                    works.baseAddress, links.baseAddress, works.count, lengths.floats,
                                    keepsStarts ? starts.floats : nil, finishes.floats, last.floats)
                            }
                        }
                    }
                }
            }
        }
        return last
    }
}
