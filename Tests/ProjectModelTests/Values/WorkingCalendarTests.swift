import ProjectModel
import TestSupport
import Testing

struct WorkingCalendarTests {
    let friday = Day(year: 2026, month: 9, day: 4)!

    // Source: the FS/SS/lag examples in the project's reference, "3-day task starting Friday ends Tuesday".
    @Test func `three days of work from a Friday end on Tuesday`() {
        #expect(WorkingCalendar().finish(ofWorkingDays: 3, from: friday) == friday + 4)
    }

    @Test func `a holiday is not worked on`() {
        let calendar = WorkingCalendar(holidays: [friday + 3])
        #expect(calendar.finish(ofWorkingDays: 3, from: friday) == friday + 5)
        #expect(calendar.workingDays(from: friday, through: friday + 5) == 3)
    }

    @Test(arguments: Seed.many(300))
    func `working days are those that a walk over the days counts`(seed: Seed) {
        var seed = seed
        let weekdays = Set(Weekday.allCases.filter { _ in Bool.random(using: &seed) })
        let first = Day(number: .random(in: 20_000...21_000, using: &seed))
        let holidays = Set((0..<10).map { _ in first + Int.random(in: -10...200, using: &seed) })
        let calendar = WorkingCalendar(weekdays: weekdays, holidays: holidays)
        let last = first + Int.random(in: -3...200, using: &seed)
        let walked = first <= last ? (first...last).count { calendar.works(on: $0) } : 0
        #expect(calendar.workingDays(from: first, through: last) == walked)

        guard !weekdays.isEmpty else { return }
        let count = Int.random(in: 1...60, using: &seed)
        let finish = calendar.finish(ofWorkingDays: count, from: first)
        #expect(calendar.works(on: finish))
        #expect(calendar.workingDays(from: first, through: finish) == count)
    }
}
