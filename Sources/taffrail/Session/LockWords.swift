internal import EventLog
internal import PlainText

/// A stopped editor must not be a mystery: who is keeping the log, as far as the system tells.
enum LockWords {
    static func busy(_ holder: LockHolder?, _ path: String) -> SafeText {
        guard let holder else {
            return "Somebody is writing on \(path) all the while. Nothing was recorded; try again."
        }
        let state: SafeText = holder.state == "T" ? ", which is stopped" : ""
        return "\(holder.user) is writing on \(path) (process \(holder.process)\(state)). "
            + "Nothing was recorded; try again, or ask them to finish."
    }
}
