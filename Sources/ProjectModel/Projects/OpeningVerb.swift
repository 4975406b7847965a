extension Verb {
    /// How a project is begun; apart from the others, since it is done to a log that holds none yet.
    ///
    /// The typing must read sums in the currency that is typed: see `Typing.init(opening:today:)`.
    package static let opening = Verb(
        "project", "open", "Begin a project; whoever does so is its manager", by: .viewer,
        [
            .required("code", .text, "short, for headings: ATLAS"),
            .required("name", .text, "in full"),
            .required("currency", .text, "three letters of ISO 4217", initial: "EUR"),
            .required("zone", .text, "IANA name of the time zone whose days count"),
            .required("start", .day, "first day", initial: "today"),
            .required("finish", .day, "the committed finish: 2027-03-01, +40w"),
            .required("budget", .money, "what was granted, reserves included: 1.35M"),
        ]
    ) { (input) throws(Rejection) in
        var draft = ProjectOpened()
        draft.code = try input.text("code")
        draft.name = try input.text("name")
        let code = try input.text("currency").uppercased()
        guard let currency = Currency(code: code) else {
            throw Rejection("“\(code)” is no currency code. Try EUR, CHF or USD", field: "currency")
        }
        draft.currency = currency
        draft.zone = try input.text("zone")
        draft.start = try input.day("start")
        draft.committedFinish = try input.day("finish")
        draft.budget = try input.money("budget")
        return .openProject(draft)
    }
}

extension Typing {
    /// How values are typed for a project that does not exist yet.
    ///
    /// - Parameter currency: as typed; sums are read in euros while it is no code.
    package init(openingIn currency: String?, today: Day) {
        let known = currency.flatMap { Currency(code: $0.uppercased()) }
        self.init(today: today, currency: known ?? .euro, calendar: WorkingCalendar())
    }
}
