/// What somebody typed into the fields of a verb.
package struct VerbInput: Sendable {
    package let typed: [String: String]
    package let typing: Typing

    /// - Parameter typed: field names with what was typed; empty text counts as nothing typed.
    package init(_ typed: [String: String], _ typing: Typing) {
        self.typed = typed.filter { !$0.value.trimmed.isEmpty }
        self.typing = typing
    }

    func isGiven(_ field: String) -> Bool { typed[field] != nil }

    func text(_ field: String) throws(Rejection) -> String {
        guard let text = typed[field] else { throw Rejection("The \(field) is missing.", field: field) }
        return text.trimmed
    }

    func optionalText(_ field: String) -> String? { typed[field]?.trimmed }

    func id<Noun>(_ field: String) throws(Rejection) -> ID<Noun> { ID(try text(field)) }
    func optionalID<Noun>(_ field: String) -> ID<Noun>? { optionalText(field).map { ID($0) } }

    func choice<C: Choice>(_ field: String) throws(Rejection) -> C {
        let text = try text(field)
        let matches = C.allCases.filter { $0.rawValue.lowercased().hasPrefix(text.lowercased()) }
        let exact = matches.first { $0.rawValue.lowercased() == text.lowercased() }
        guard let choice = exact ?? (matches.count == 1 ? matches.first : nil) else {
            let words = C.allCases.map(\.rawValue).joined(separator: ", ")
            throw Rejection("“\(text)” is none of \(words).", field: field)
        }
        return choice
    }

    func optionalChoice<C: Choice>(_ field: String) throws(Rejection) -> C? {
        isGiven(field) ? try choice(field) : nil
    }

    func money(_ field: String) throws(Rejection) -> Money { try read(field, typing.money) }
    func moneyRange(_ field: String) throws(Rejection) -> ClosedRange<Money> {
        try read(field, typing.moneyRange)
    }
    func percent(_ field: String) throws(Rejection) -> Percent { try read(field, typing.percent) }
    func percentRange(_ field: String) throws(Rejection) -> ClosedRange<Percent> {
        try read(field, typing.percentRange)
    }
    func quantity(_ field: String) throws(Rejection) -> Quantity { try read(field, typing.quantity) }
    /// A number without a fraction.
    func whole(_ field: String) throws(Rejection) -> Int {
        let number = try quantity(field)
        guard number.hundredths % 100 == 0 else {
            throw Rejection(
                "\(number.decimal) is no whole number. Try \(number.hundredths / 100)", field: field)
        }
        return number.hundredths / 100
    }
    func day(_ field: String) throws(Rejection) -> Day { try read(field, typing.day) }
    func workDays(_ field: String) throws(Rejection) -> WorkDays { try read(field, typing.workDays) }
    func days(_ field: String) throws(Rejection) -> Int { try read(field, typing.days) }
    func months(_ field: String) throws(Rejection) -> Int { try read(field, typing.months) }
    func support(_ field: String) throws(Rejection) -> SupportEnd { try read(field, typing.support) }
    func effects(_ field: String) throws(Rejection) -> [ChangeEffectSet] {
        try read(field, typing.effects)
    }
    func figures(_ field: String) throws(Rejection) -> Claim { try read(field, typing.figures) }
    func minutes(_ field: String) throws(Rejection) -> Minutes { try read(field, typing.minutes) }
    func threePoint(_ field: String) throws(Rejection) -> ThreePoint { try read(field, typing.threePoint) }

    /// What is between the commas, without the blanks around it.
    func list(_ field: String) -> [String] {
        (typed[field] ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    func optional<Value>(
        _ field: String, _ read: (String) throws(Rejection) -> Value
    ) throws(Rejection) -> Value? {
        isGiven(field) ? try read(field) : nil
    }

    private func read<Value>(
        _ field: String, _ parse: (String) throws(Rejection) -> Value
    ) throws(Rejection) -> Value {
        let text = try text(field)
        do throws(Rejection) {
            return try parse(text)
        } catch {
            throw Rejection(error.message, field: field)
        }
    }
}

extension VerbField {
    /// What is wrong with what was typed into this field alone; nil while it can be read. References are
    /// checked against the project when the command is decided on.
    package func refusal(of text: String, _ typing: Typing) -> Rejection? {
        if text.trimmed.isEmpty {
            return isRequired ? Rejection("The \(name) is missing.", field: name) : nil
        }
        do throws(Rejection) {
            switch kind {
            case .text, .reference, .list: break
            case .number: _ = try typing.quantity(text)
            case .money: _ = try typing.money(text)
            case .moneyRange: _ = try typing.moneyRange(text)
            case .percent: _ = try typing.percent(text)
            case .percentRange: _ = try typing.percentRange(text)
            case .day: _ = try typing.day(text)
            case .workDays: _ = try typing.workDays(text)
            case .minutes: _ = try typing.minutes(text)
            case .threePoint: _ = try typing.threePoint(text)
            case .days: _ = try typing.days(text)
            case .months: _ = try typing.months(text)
            case .support: _ = try typing.support(text)
            case .figures: _ = try typing.figures(text)
            case .effects: _ = try typing.effects(text)
            case .choice(let words):
                guard words.contains(where: { $0.lowercased().hasPrefix(text.trimmed.lowercased()) }) else {
                    throw Rejection("“\(text)” is none of \(words.joined(separator: ", ")).")
                }
            }
            return nil
        } catch {
            return Rejection(error.message, field: name)
        }
    }
}

extension FieldKind {
    static func choice<C: Choice>(of kind: C.Type) -> FieldKind { .choice(C.allCases.map(\.rawValue)) }
}

extension Project {
    /// How values are typed in this project on that day.
    package func typing(today: Day) -> Typing {
        Typing(today: today, currency: charter.currency.value, calendar: charter.calendar.value)
    }
}
