internal import ProjectModel

/// How the numbers and days of one file are read: as somebody said, or else as the cells themselves show.
///
/// What comes out are the words that people type into a form (`Typing`), so that the catalogue of verbs is the
/// only place where a value is made of words.
struct SheetReading: Sendable {
    let typing: Typing
    /// Before the decimals; nil where nothing shows it, or where cells contradict each other.
    private(set) var decimals: DecimalSign?
    private(set) var days: DayOrder?
    /// What was said counts also against a cell that shows otherwise: that one is refused.
    private let saidDecimals: DecimalSign?
    private let saidDays: DayOrder?

    init(
        _ typing: Typing, decimals: DecimalSign?, days: DayOrder?, numbers: [String], dates: [String]
    ) {
        self.typing = typing
        saidDecimals = decimals
        saidDays = days
        let shown = Set(
            numbers.flatMap { Self.ends($0).map { Self.bare($0, typing.currency).digits } }.compactMap {
                text in
                if case .certain(_, let sign)? = SheetNumber(text)?.reading { sign } else { nil }
            })
        self.decimals = decimals ?? (shown.count == 1 ? shown.first : nil)
        let orders = Set(
            dates.compactMap { text in
                if case .certain(_, let order)? = SheetDay(text)?.reading { order } else { nil }
            })
        self.days = days ?? (orders.count == 1 ? orders.first : nil)
    }

    func day(_ text: String) throws(Rejection) -> String {
        switch SheetDay(text)?.reading {
        case .certain(let day, let order):
            if let order, let saidDays, order != saidDays {
                throw Rejection("“\(text)” is no day in the order \(saidDays.rawValue)")
            }
            return day.iso
        case .either(let dmy, let mdy):
            switch days {
            case .dmy: return dmy.iso
            case .mdy: return mdy.iso
            case nil:
                throw Rejection(
                    "“\(text)” may be \(dmy) or \(mdy). Say which: --days dmy or --days mdy")
            }
        case nil: return typing.text(try typing.day(text.filter { $0 != "," }))
        }
    }

    /// A sum in the project's currency, with or without its sign or code.
    func money(_ text: String) throws(Rejection) -> String {
        let sum = Self.bare(text, typing.currency)
        if let sign = sum.sign { try check(sign: sign, of: text) }
        // Money is written with as many decimals as it has, so three digits behind the sign are thousands.
        let isSum = (sum.sign != nil || sum.isCoded) && typing.currency.digits < 3
        let digits = try number(sum.digits, of: text, thousands: isSum)
        return (digits ?? sum.digits) + sum.unit
    }

    func moneyRange(_ text: String) throws(Rejection) -> String {
        let ends = Self.ends(text)
        guard ends.count == 2 else { return try money(text) }
        // A letter at the end counts for both.
        let unit = Self.bare(ends[1], typing.currency).unit
        let low = Self.bare(ends[0], typing.currency).unit.isEmpty ? ends[0] + unit : ends[0]
        return try money(low) + ".." + money(ends[1])
    }

    /// - Parameter isShare: whether the header says that its numbers are percent.
    func percent(_ text: String, isPercent: Bool) throws(Rejection) -> String {
        let bare = text.trimmed.dropping("%")
        guard let digits = try number(bare, of: text, thousands: false) else { return text }
        let isMarked = isPercent || bare != text.trimmed
        if !isMarked, let value = Double(digits), value > 0, value <= 1 {
            throw Rejection(
                "“\(text)” may be a share of one or a percentage. Write it with its sign, such as 30%")
        }
        return digits + "%"
    }

    func percentRange(_ text: String, isPercent: Bool) throws(Rejection) -> String {
        let ends = Self.ends(text)
        guard ends.count == 2 else { return try percent(text, isPercent: isPercent) }
        let isMarked = isPercent || ends[1].hasSuffix("%")
        return try percent(ends[0], isPercent: isMarked) + ".." + percent(ends[1], isPercent: isMarked)
    }

    /// Working time: `5`, `5 days`, `2 wks`, `1,5d`.
    func workDays(_ text: String) throws(Rejection) -> String {
        var words = text.trimmed.lowercased()
        // Microsoft Project marks an estimate so.
        words = words.dropping("?").trimmed
        let unit = String(words.reversed().prefix { $0.isLetter }.reversed())
        let letter: String
        switch unit {
        case "", "d", "day", "days", "dy", "edays", "working day", "tag", "tage": letter = "d"
        case "w", "wk", "wks", "week", "weeks": letter = "w"
        default:
            throw Rejection("“\(text)” is no length of work in days or weeks. Try 3d, 2w or 1.5d")
        }
        let bare = String(words.dropLast(unit.count)).trimmed
        guard let digits = try number(bare, of: text, thousands: false) else { return text }
        return digits + letter
    }

    /// Optimistic, likely and pessimistic, or one length for all three.
    func threePoint(_ text: String) throws(Rejection) -> String {
        text.contains("/") ? text : try workDays(text)
    }

    /// The digits with a point before the decimals; nil where it is no number, which the verb will say.
    private func number(
        _ digits: String, of text: String, thousands isSum: Bool
    ) throws(Rejection) -> String? {
        switch SheetNumber(digits)?.reading {
        case .certain(let digits, let sign):
            if let sign, let saidDecimals, sign != saidDecimals {
                throw Rejection("“\(text)” is no number with a decimal \(saidDecimals.rawValue)")
            }
            return digits
        case .either(let thousands, let fraction, let sign):
            if let decimals { return decimals == sign ? fraction : thousands }
            if isSum { return thousands }
            throw Rejection(
                "“\(text)” may be \(thousands) or \(fraction). Say which: --decimals point or "
                    + "--decimals comma")
        case nil: return nil
        }
    }

    private func check(sign: Character, of text: String) throws(Rejection) {
        let codes: [String] =
            switch sign {
            case "€": ["EUR"]
            case "£": ["GBP"]
            case "¥": ["JPY", "CNY"]
            case "₹": ["INR"]
            case "$": ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "MXN"]
            default: [typing.currency.code]
            }
        guard codes.contains(typing.currency.code) else {
            throw Rejection(
                "this project counts in \(typing.currency.code), and “\(text)” is in \(sign). Give the sum in "
                    + typing.currency.code)
        }
    }

    /// A sum without its currency and without k or M; the code of another currency stays and is refused
    /// where sums are read.
    private static func bare(_ text: String, _ currency: Currency) -> Sum {
        var sum = Sum(digits: text.trimmed)
        var sign = ""
        if let minus = ["-", "−", "+"].first(where: sum.digits.hasPrefix) {
            // “-€120” has its sign before the currency.
            sign = minus
            sum.digits = String(sum.digits.dropFirst()).trimmed
        }
        if sum.digits.lowercased().hasPrefix(currency.code.lowercased()) {
            sum.isCoded = true
            sum.digits = String(sum.digits.dropFirst(3)).trimmed
        } else if sum.digits.lowercased().hasSuffix(currency.code.lowercased()) {
            sum.isCoded = true
            sum.digits = String(sum.digits.dropLast(3)).trimmed
        }
        if let first = sum.digits.first, "€£¥₹$".contains(first) {
            sum.sign = first
            sum.digits = String(sum.digits.dropFirst()).trimmed
        } else if let last = sum.digits.last, "€£¥₹$".contains(last) {
            sum.sign = last
            sum.digits = String(sum.digits.dropLast()).trimmed
        }
        if let last = sum.digits.last, "kKM".contains(last) {
            sum.unit = String(last)
            sum.digits = String(sum.digits.dropLast()).trimmed
        }
        sum.digits = sign + sum.digits
        return sum
    }

    private struct Sum {
        var digits: String
        /// k or M.
        var unit = ""
        var sign: Character?
        /// Whether the code of the project's currency stood with it.
        var isCoded = false
    }

    /// Both ends of a range, or the text alone.
    private static func ends(_ text: String) -> [String] {
        for separator in ["..", "–", " - ", "-"] {
            let parts = text.trimmed.components(dividedBy: separator)
            if parts.count == 2, !parts[0].isBlank, !parts[1].isBlank { return parts.map(\.trimmed) }
        }
        return [text]
    }
}

extension String {
    fileprivate func dropping(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)).trimmed : self
    }

    fileprivate func components(dividedBy separator: String) -> [String] {
        guard let range = firstRange(of: separator) else { return [self] }
        return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
    }
}
