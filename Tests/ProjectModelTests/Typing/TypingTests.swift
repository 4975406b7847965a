import ProjectModel
import TestSupport
import Testing

struct TypingTests {
    // A Tuesday.
    let typing = Typing(
        today: Day(year: 2026, month: 9, day: 8)!, currency: .euro, calendar: WorkingCalendar())

    @Test(arguments: [
        ("today", "2026-09-08"), ("tomorrow", "2026-09-09"), ("fri", "2026-09-11"), ("Friday", "2026-09-11"),
        ("tue", "2026-09-15"), ("+3d", "2026-09-11"), ("-1w", "2026-09-01"), ("8 sep", "2026-09-08"),
        ("28 feb", "2027-02-28"), ("feb 28 2026", "2026-02-28"), ("29 feb 2028", "2028-02-29"),
        ("2027-03-01", "2027-03-01"), (" 1. mar ", "2027-03-01"), ("31 dec", "2026-12-31"),
        ("1 jan", "2027-01-01"),
    ])
    func `days are read as people type them`(text: String, iso: String) throws {
        #expect(try typing.day(text).iso == iso)
    }

    @Test func `a day that February lacks is refused with a way out`() {
        #expect(throws: Rejection("February ends on the 28th. Try 28 feb, fri or +3w")) {
            try typing.day("31 feb")
        }
    }

    @Test(arguments: ["", "soon", "32", "8 foo", "+d", "+3x", "fr", "frix", "8 sep 26"])
    func `what is no day is refused`(text: String) {
        #expect(throws: Rejection.self) { try typing.day(text) }
    }

    @Test(
        arguments: [
            ("40k", 4_000_000), ("12.5k", 1_250_000), ("1.2M", 120_000_000), ("12500.50", 1_250_050),
            ("0", 0),
            ("-300", -30_000), ("−300", -30_000), ("19.9", 1990), ("0.005k", 500), ("+7", 700),
        ] as [(String, Int64)])
    func `sums are read to the cent`(text: String, minor: Int64) throws {
        #expect(try typing.money(text).minor == minor)
    }

    @Test(arguments: ["", "k", "1.234", "1,200", "12..5", "1e5", "40kk", "99999999999M", "0x10", "."])
    func `what is no sum is refused`(text: String) {
        #expect(throws: Rejection.self) { try typing.money(text) }
    }

    @Test func `a currency without cents takes none`() throws {
        let yen = Typing(
            today: typing.today, currency: Currency(code: "JPY")!, calendar: WorkingCalendar())
        #expect(try yen.money("1.5k").minor == 1500)
        #expect(throws: Rejection.self) { try yen.money("1.5") }
    }

    @Test func `the letter behind a range counts for both ends`() throws {
        #expect(try typing.moneyRange("40-90k") == Money(minor: 4_000_000)...Money(minor: 9_000_000))
        #expect(try typing.moneyRange("800k..1.2M") == Money(minor: 80_000_000)...Money(minor: 120_000_000))
        #expect(try typing.percentRange("30–50%") == Percent(30)...Percent(50))
        #expect(try typing.percentRange("20%") == Percent(20)...Percent(20))
        #expect(throws: Rejection.self) { try typing.percentRange("50-30") }
        #expect(throws: Rejection.self) { try typing.percentRange("50-130") }
    }

    @Test func `weeks are weeks of the calendar`() throws {
        #expect(try typing.workDays("2w") == WorkDays(10))
        #expect(try typing.workDays("1.5d") == WorkDays(hundredths: 150))
        #expect(try typing.workDays("+3w") == WorkDays(15))
        #expect(try typing.threePoint("5/8/14d") == ThreePoint(WorkDays(5), WorkDays(8), WorkDays(14)))
        #expect(try typing.threePoint("1/2/3w") == ThreePoint(WorkDays(5), WorkDays(10), WorkDays(15)))
        #expect(throws: Rejection.self) { try typing.threePoint("8/5/14d") }
    }

    @Test(arguments: [
        ("95", 95), ("95min", 95), ("95 m", 95), ("2h", 120), ("1h30", 90), ("1h 30min", 90), ("0", 0),
    ])
    func `time on the clock is read in minutes and hours`(text: String, count: Int) throws {
        #expect(try typing.minutes(text) == Minutes(count))
        #expect(try typing.minutes(typing.text(Minutes(count))) == Minutes(count))
    }

    @Test(arguments: ["", "h", "-5", "1.5h", "1h60", "1h2h3", "2d", "9999999", "99999999999h"])
    func `what is no time on the clock is refused`(text: String) {
        #expect(throws: Rejection.self) { try typing.minutes(text) }
    }

    @Test(arguments: Seed.many(500))
    func `no text that anybody types stops the program`(seed: Seed) {
        var seed = seed
        let letters = Array("0123456789.,-−–+/%kMdwhm fris jan\u{202e}é€👩‍👩‍👧")
        let text = String(
            (0..<Int.random(in: 0...14, using: &seed)).map { _ in letters.randomElement(using: &seed)! })
        _ = try? typing.day(text)
        _ = try? typing.money(text)
        _ = try? typing.moneyRange(text)
        _ = try? typing.percentRange(text)
        _ = try? typing.workDays(text)
        _ = try? typing.threePoint(text)
        _ = try? typing.minutes(text)
    }
}
