import ProjectModel
import TestSupport
import Testing

struct DayTests {
    @Test func `the first day is a Thursday and counts from zero`() {
        let day = Day(year: 1970, month: 1, day: 1)
        #expect(day?.number == 0)
        #expect(day?.weekday == .thursday)
    }

    // Computed with Python's datetime.date: toordinal() - date(1970, 1, 1).toordinal(), isoweekday().
    @Test(arguments: [
        (2000, 2, 29, 11016, Weekday.tuesday), (2026, 11, 22, 20779, .sunday),
        (1900, 3, 1, -25508, .thursday),
        (2100, 2, 28, 47540, .sunday), (2999, 12, 31, 376199, .tuesday),
    ])
    func `days are counted as other calendars count them`(
        year: Int, month: Int, day: Int, number: Int, weekday: Weekday
    ) throws {
        let civil = try #require(Day(year: year, month: month, day: day))
        #expect(Int(civil.number) == number)
        #expect(civil.weekday == weekday)
    }

    @Test(arguments: [
        (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (1899, 12, 31),
    ])
    func `a day that does not exist is none`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "2026-2-01", "2026-02-1", "26-02-01", "2026-02-30", "2026/02/01", "+026-02-01", "2026-02-01 ", "",
    ])
    func `only the full ISO form is read`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: Seed.many(200))
    func `every day comes back from its civil form and its text`(seed: Seed) throws {
        var seed = seed
        let day = Day(number: .random(in: -25_000...370_000, using: &seed))
        let (year, month, number) = day.civil
        #expect(Day(year: year, month: month, day: number) == day)
        #expect(Day(iso: day.iso) == day)
        #expect((day + 1).weekday.rawValue == day.weekday.rawValue % 7 + 1)
    }
}
