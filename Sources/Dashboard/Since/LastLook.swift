package import PlainText
package import ProjectModel

/// When an account last had this project open, as the shell remembers it.
package struct LastLook: Hashable, Sendable {
    /// The last event that it saw.
    package let seq: Int
    package let day: Day
    /// The time of day in the project's zone: `14:02`.
    package let time: SafeText

    package init(seq: Int, day: Day, time: SafeText) {
        self.seq = seq
        self.day = day
        self.time = time
    }

    /// `14:02` of today, `yesterday`, `Friday` of the last days, else `28 Aug`.
    func words(_ today: Day, _ dayWords: (Day) -> String) -> SafeText {
        switch today - day {
        case ...0: time
        case 1: "yesterday"
        case 2...6:
            SafeText("\(day.weekday)".prefix(1).uppercased() + "\(day.weekday)".dropFirst())
        default: SafeText(dayWords(day))
        }
    }
}

/// Since when somebody asks what is new.
package enum NewsWish: Hashable, Sendable {
    /// Since the account that looks was last here.
    case lastLook
    /// Since a moment or what an account has not seen, as typed: `2026-08-01`, `#120`, `kim`.
    case since(String)
}
