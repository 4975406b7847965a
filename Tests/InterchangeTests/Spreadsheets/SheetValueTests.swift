import ProjectModel
import TestSupport
import Testing

@testable import Interchange

@Suite struct `Values as spreadsheets write them` {
    private func reading(
        _ code: String = "EUR", decimals: DecimalSign? = nil, days: DayOrder? = nil, numbers: [String] = [],
        dates: [String] = []
    ) -> SheetReading {
        let typing = Typing(
            today: Day(iso: "2027-02-03")!, currency: Currency(code: code)!, calendar: WorkingCalendar())
        return SheetReading(typing, decimals: decimals, days: days, numbers: numbers, dates: dates)
    }

    @Test(arguments: [
        ("1,234.50", "1234.50"), ("1.234,50", "1234.50"), ("1 234,50", "1234.50"), ("1'234.50", "1234.50"),
        ("1\u{a0}234", "1234"), ("1,234,567", "1234567"), ("€ 1,200", "1200"), ("1.200 €", "1200"),
        ("EUR 1,200", "1200"), ("1.200,00 eur", "1200.00"), ("-€1,200.00", "-1200.00"), ("(120)", "-120"),
        ("120-", "-120"), ("12,5", "12.5"), ("0,125", "0.125"), ("1234,125", "1234.125"), (".5", "0.5"),
        ("12.5k", "12.5k"), ("12,5k", "12.5k"), ("1.2M", "1.2M"),
    ])
    func `sums are read`(text: String, typed: String) throws {
        #expect(try reading().money(text) == typed)
    }

    @Test(arguments: ["1,234", "1.234", "12.125", "-1,234"])
    func `a sum that may be either is refused, unless the file or somebody says which`(text: String) throws {
        let message = #expect(throws: Rejection.self) { try reading().money(text) }?.message ?? ""
        #expect(message.contains("--decimals"), "\(message)")
        let digits = text.filter { $0 != "." && $0 != "," }
        let point = text.contains(".") ? text : digits
        let comma = text.contains(".") ? digits : text.split(separator: ",").joined(separator: ".")
        #expect(try reading(decimals: .point).money(text) == point)
        #expect(try reading(decimals: .comma).money(text) == comma)
        #expect(try reading(numbers: ["7.5"]).money(text) == point)
        #expect(try reading(numbers: ["1.234,50", "3"]).money(text) == comma)
        #expect(throws: Rejection.self) { try reading(numbers: ["7.5", "7,5"]).money(text) }
    }

    @Test func `what contradicts what was said is refused, and so is another currency`() throws {
        #expect(throws: Rejection.self) { try reading(decimals: .comma).money("1,234.50") }
        #expect(throws: Rejection.self) { try reading().money("$ 12") }
        #expect(try reading("USD").money("$ 12") == "12")
        #expect(throws: Rejection.self) { try reading("KWD").money("KWD 1,200") }
    }

    @Test func `what is no number goes on as it is, for the verb to refuse`() throws {
        for text in ["soon", "1,23,4", "1.2.3", "1 23", "--1", "1,2345.6.7", "", "€"] {
            let typed = try reading().money(text)
            #expect(throws: Rejection.self, "\(text)") { try reading().typing.money(typed) }
        }
    }

    @Test(arguments: [
        ("40-90k", "40k..90k"), ("40k – 90k", "40k..90k"), ("10-12", "10..12"), ("-300", "-300"),
    ])
    func `ranges are read`(text: String, typed: String) throws {
        #expect(try reading().moneyRange(text) == typed)
    }

    @Test func `a share of one is not taken for a percentage`() throws {
        #expect(throws: Rejection.self) { try reading().percent("0.3", isPercent: false) }
        #expect(try reading().percent("0.3", isPercent: true) == "0.3%")
        #expect(try reading().percent("30", isPercent: false) == "30%")
        #expect(try reading().percent("30,5 %", isPercent: false) == "30.5%")
        #expect(try reading().percentRange("30-50%", isPercent: false) == "30%..50%")
    }

    @Test(arguments: [
        ("2027-03-01", "2027-03-01"), ("01.03.2027", "2027-03-01"), ("1.3.27", "2027-03-01"),
        ("2027/03/01", "2027-03-01"), ("2027-03-01 00:00:00", "2027-03-01"), ("25/03/2027", "2027-03-25"),
        ("03/25/2027", "2027-03-25"), ("5/5/2027", "2027-05-05"), ("Mon 3/29/27", "2027-03-29"),
        ("1 Mar 2027", "2027-03-01"), ("Mar 1, 2027", "2027-03-01"), ("28-02-2027", "2027-02-28"),
    ])
    func `days are read`(text: String, iso: String) throws { #expect(try reading().day(text) == iso) }

    @Test func `a day that may be either is refused, unless the file or somebody says which`() throws {
        #expect(throws: Rejection.self) { try reading().day("03/04/2027") }
        #expect(try reading(days: .dmy).day("03/04/2027") == "2027-04-03")
        #expect(try reading(days: .mdy).day("03/04/2027") == "2027-03-04")
        #expect(try reading(dates: ["25/03/2027"]).day("03/04/2027") == "2027-04-03")
        #expect(throws: Rejection.self) {
            try reading(dates: ["25/03/2027", "03/25/2027"]).day("03/04/2027")
        }
        #expect(throws: Rejection.self) { try reading(days: .mdy).day("25/03/2027") }
        #expect(throws: Rejection.self) { try reading().day("46450") }
        #expect(throws: Rejection.self) { try reading().day("31.02.2027") }
    }

    @Test(arguments: [("5 days", "5d"), ("5 days?", "5d"), ("2 wks", "2w"), ("1,5d", "1.5d"), ("7", "7d")])
    func `lengths of work are read`(text: String, typed: String) throws {
        #expect(try reading().workDays(text) == typed)
    }

    @Test(arguments: Seed.many(300))
    func `no cell stops the reading`(seed: Seed) {
        var seed = seed
        let parts = ["1", "234", ",", ".", "-", "/", " ", "€", "%", "k", "(", ")", "d", "w", "'", "EUR", "é"]
        let text = (0..<Int.random(in: 0...7, using: &seed)).map { _ in parts.randomElement(using: &seed)! }
            .joined()
        let reading = reading(numbers: [text], dates: [text])
        _ = try? reading.money(text)
        _ = try? reading.moneyRange(text)
        _ = try? reading.percentRange(text, isPercent: false)
        _ = try? reading.day(text)
        _ = try? reading.workDays(text)
    }
}
