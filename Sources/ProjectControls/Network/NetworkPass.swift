import ProjectModel

/// What a pass can be carried out in: whole hundredths of a working day, which are exact, or numbers. For many
/// samples at once there is `ForwardPass`.
///
/// The passes are generic for the sake of speed: call them where they are specialised, from this module.
package protocol PassTime: Sendable {
    init(hundredths: Int32)
    static func + (one: Self, other: Self) -> Self
    static func - (one: Self, other: Self) -> Self
    static func later(_ one: Self, _ other: Self) -> Self
    static func earlier(_ one: Self, _ other: Self) -> Self
}

extension CompiledNetwork {
    /// The early dates, by position.
    ///
    /// - Parameters:
    ///   - durations: of the work that is left, none below zero, in the unit that `Time(hundredths:)` gives.
    ///   - starts: takes the early start of the work that is left.
    ///   - finishes: takes the early finish.
    /// - Returns: the finish of the project, the latest of all; zero if there is no activity.
    /// - Precondition: each has `count` elements.
    package func forward<Time: PassTime>(
        _ durations: Span<Time>, starts: inout MutableSpan<Time>, finishes: inout MutableSpan<Time>
    ) -> Time {
        precondition(durations.count == count && starts.count == count && finishes.count == count)
        let firstLink = firstLink.span
        let firstTied = firstTied.span
        let sources = sources.span
        let startFloors = startFloors.span
        let isFloored = !finishFloors.isEmpty
        var last = Time(hundredths: 0)
        var link = 0
        for position in 0..<count {
            var start = Time(hundredths: startFloors[position])
            let tied = Int(firstTied[position])
            while link < tied {
                start = Time.later(start, finishes[Int(sources[link])])
                link += 1
            }
            let end = Int(firstLink[position + 1])
            while link < end {
                start = Time.later(start, bound(link, on: durations[position], starts, finishes))
                link += 1
            }
            if isFloored {
                start = Time.later(
                    start, Time(hundredths: finishFloors[position]) - durations[position])
            }
            let finish = start + durations[position]
            starts[position] = start
            finishes[position] = finish
            last = Time.later(last, finish)
        }
        return last
    }

    /// The earliest start that a link allows to work of this duration.
    private func bound<Time: PassTime>(
        _ link: Int, on duration: Time, _ starts: borrowing MutableSpan<Time>,
        _ finishes: borrowing MutableSpan<Time>
    ) -> Time {
        let source = Int(sources[link])
        let lag = Time(hundredths: lags[link])
        return switch kinds[link] {
        case .finishToStart: finishes[source] + lag
        case .startToStart: starts[source] + lag
        case .finishToFinish: finishes[source] + lag - duration
        case .startToFinish: starts[source] + lag - duration
        }
    }

    /// The late finishes, by position; of what is complete, they mean nothing.
    ///
    /// - Parameters:
    ///   - durations: as they were in the pass forward.
    ///   - finish: the latest finish of the project that is asked for.
    package func backward<Time: PassTime>(
        _ durations: Span<Time>, from finish: Time, lateFinishes: inout MutableSpan<Time>
    ) {
        precondition(durations.count == count && lateFinishes.count == count)
        for position in 0..<count {
            var late = finish
            if !finishCeilings.isEmpty {
                if finishCeilings[position] < IndexedNetwork.unbound {
                    late = Time.earlier(late, Time(hundredths: finishCeilings[position]))
                }
                if startCeilings[position] < IndexedNetwork.unbound {
                    let start = Time(hundredths: startCeilings[position])
                    late = Time.earlier(late, start + durations[position])
                }
            }
            lateFinishes[position] = late
        }
        for position in (0..<count).reversed() {
            let late = lateFinishes[position]
            for link in Int(firstLink[position])..<Int(firstLink[position + 1]) {
                let source = Int(sources[link])
                let lag = Time(hundredths: lags[link])
                let bound: Time =
                    switch kinds[link] {
                    case .finishToStart: late - durations[position] - lag
                    case .startToStart: late - durations[position] - lag + durations[source]
                    case .finishToFinish: late - lag
                    case .startToFinish: late - lag + durations[source]
                    }
                lateFinishes[source] = Time.earlier(lateFinishes[source], bound)
            }
        }
    }
}

extension Int: PassTime {
    package init(hundredths: Int32) { self = Int(hundredths) }
    package static func later(_ one: Int, _ other: Int) -> Int { one > other ? one : other }
    package static func earlier(_ one: Int, _ other: Int) -> Int { one < other ? one : other }
}

/// In working days, not in hundredths.
extension Double: PassTime {
    package init(hundredths: Int32) { self = Double(hundredths) / 100 }
    package static func later(_ one: Double, _ other: Double) -> Double { one > other ? one : other }
    package static func earlier(_ one: Double, _ other: Double) -> Double { one < other ? one : other }
}
