import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct PlainFiguresTests {
    @Test(arguments: [
        (0, "0"), (850, "850"), (-7, "−7"), (999, "999"), (1_000, "1k"), (4_000, "4k"), (4_450, "4.5k"),
        (9_949, "9.9k"), (9_950, "10k"), (26_400, "26k"), (-10_000, "−10k"), (182_000, "182k"),
        (999_499, "999k"), (999_500, "1M"), (1_354_000, "1.35M"), (1_200_000, "1.2M"), (123_400_000, "123M"),
        (1_500_000_000, "1.5B"),
    ])
    func `money is short`(_ units: Int, _ text: String) {
        #expect(PlainFigures.money(euros(units), .euro) == text)
    }

    @Test func `money counts in the units of its currency`() {
        #expect(PlainFigures.money(Money(minor: 26_000), Currency(code: "JPY")!) == "26k")
        #expect(PlainFigures.money(Money(minor: 26_000_000), Currency(code: "KWD")!) == "26k")
        #expect(PlainFigures.money(Money(minor: 49), .euro) == "0")
        #expect(PlainFigures.signedMoney(Money(minor: -49), .euro) == "0")
    }

    @Test func `a range names its unit once`() {
        #expect(PlainFigures.money(euros(40_000)...euros(90_000), .euro) == "40–90k")
        #expect(PlainFigures.money(euros(200_000)...euros(200_000), .euro) == "200k")
        #expect(PlainFigures.money(euros(800_000)...euros(1_200_000), .euro) == "800k–1.2M")
        #expect(PlainFigures.percent(Percent(30)...Percent(50)) == "30–50")
        #expect(PlainFigures.percent(Percent(20)...Percent(20)) == "20")
    }

    @Test func `differences bear their sign, with a true minus`() {
        #expect(PlainFigures.signedMoney(euros(154_000), .euro) == "+154k")
        #expect(PlainFigures.signedMoney(euros(-41_000), .euro) == "−41k")
        #expect(PlainFigures.signedPercent(0.094) == "+9.4%")
        #expect(PlainFigures.signedPercent(-0.02) == "−2.0%")
        #expect(PlainFigures.signedPercent(0) == "0.0%")
    }

    @Test func `indices have no leading zero`() {
        #expect(PlainFigures.index(0.8705) == ".87")
        #expect(PlainFigures.index(1.23) == "1.23")
        #expect(PlainFigures.index(-0.05) == "−.05")
        #expect(PlainFigures.index(0) == ".00")
        #expect(PlainFigures.index(0.999) == "1.00")
        #expect(PlainFigures.plain(.undefined("no actual cost yet"), PlainFigures.index) == "n/a")
    }

    @Test func `a chance is never nought or certain by rounding`() {
        #expect(PlainFigures.chance(0.228) == "23%")
        #expect(PlainFigures.chance(0.004) == "<1%")
        #expect(PlainFigures.chance(0.997) == ">99%")
        #expect(PlainFigures.chance(1) == "100%")
        #expect(PlainFigures.chance(0) == "0%")
    }

    @Test func `days and delays`() {
        #expect(PlainFigures.variance(days: -12.2) == "−12 d")
        #expect(PlainFigures.variance(days: 3) == "+3 d")
        #expect(PlainFigures.variance(days: -0.4) == "on plan")
        #expect(PlainFigures.delay(WorkDays(15)) == "+3w")
        #expect(PlainFigures.delay(WorkDays(4)) == "+4d")
        #expect(PlainFigures.delay(.zero) == "·")
        #expect(PlainFigures.day(day("2026-09-08")) == "8 Sep")
        #expect(PlainFigures.dayAndYear(day("2026-09-08")) == "8 Sep 2026")
        #expect(PlainFigures.count(1, "working day") == "1 working day")
        #expect(PlainFigures.count(2, "working day") == "2 working days")
    }

    @Test func `what is beyond measure does not stop the program`() {
        #expect(PlainFigures.decimal(.infinity, places: 2) == "∞")
        #expect(PlainFigures.decimal(-.infinity, places: 0) == "−∞")
        #expect(PlainFigures.decimal(.nan, places: 1) == "n/a")
        #expect(PlainFigures.money(Money(minor: .min), .euro).hasPrefix("−"))
    }
}
