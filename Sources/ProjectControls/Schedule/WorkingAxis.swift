package import ProjectModel

/// The project's working time as an axis: position 0 is the beginning of the first day, position 143 the end
/// of the 143rd working day. A calendar without working weekdays counts every day.
package struct WorkingAxis: Sendable {
    /// The civil day that the axis begins with.
    package let origin: Day
    package let calendar: WorkingCalendar
    /// The working days passed at the end of `origin + index`, counted once for the days that are asked for
    /// often; beyond them the calendar is asked.
    private let elapsed: [Int32]

    package init(_ calendar: WorkingCalendar, from origin: Day, through last: Day) {
        self.origin = origin
        self.calendar = calendar
        let length = max(1, last - origin + 1)
        var elapsed: [Int32] = []
        elapsed.reserveCapacity(length)
        var count: Int32 = 0
        for offset in 0..<length {
            if calendar.weekdays.isEmpty || calendar.works(on: origin + offset) { count += 1 }
            elapsed.append(count)
        }
        self.elapsed = elapsed
    }

    /// The working days from the origin to the end of `day`; zero before the origin.
    package func position(endOf day: Day) -> Int {
        let offset = day - origin
        if offset < 0 { return 0 }
        if offset < elapsed.count { return Int(elapsed[offset]) }
        let beyond = origin + elapsed.count
        let rest =
            calendar.weekdays.isEmpty ? day - beyond + 1 : calendar.workingDays(from: beyond, through: day)
        return Int(elapsed[elapsed.count - 1]) + rest
    }

    /// The same without steps: a run of days off and the working day after it pass evenly, so that a curve
    /// over civil days does not limp at weekends. On a working day, as `position(endOf:)`.
    package func smoothPosition(endOf day: Day) -> Double {
        let position = position(endOf: day)
        guard day >= origin, !calendar.weekdays.isEmpty, !calendar.works(on: day) else {
            return Double(position)
        }
        var before = day
        while before >= origin, !calendar.works(on: before) { before = before - 1 }
        let after = calendar.firstWorkingDay(from: day)
        return Double(position) + Double(day - before) / Double(after - before)
    }

    /// The civil day in which a position lies: 142.3 and 143.0 lie in the 143rd working day. Zero and less lie
    /// in the first.
    package func day(at position: Double) -> Day {
        guard position < 1_000_000 else { return day(at: 999_999) }
        let ordinal = max(1, Int((position - 1e-6).rounded(.up)))
        guard ordinal > Int(elapsed[elapsed.count - 1]) else {
            var low = 0
            var high = elapsed.count - 1
            while low < high {
                let middle = (low + high) / 2
                if Int(elapsed[middle]) < ordinal { low = middle + 1 } else { high = middle }
            }
            return origin + low
        }
        return calendar.finish(
            ofWorkingDays: ordinal - Int(elapsed[elapsed.count - 1]), from: origin + elapsed.count)
    }

    /// The working days from the end of one day to the end of another; less than zero if it is earlier.
    package func distance(from one: Day, to other: Day) -> Int {
        if one <= other { return workingDays(after: one, through: other) }
        return -workingDays(after: other, through: one)
    }

    private func workingDays(after one: Day, through other: Day) -> Int {
        calendar.weekdays.isEmpty ? other - one : calendar.workingDays(from: one + 1, through: other)
    }
}
