internal import PlainText
internal import ProjectModel

/// What time it is, as the shell has told it.
struct Clock: Hashable, Sendable {
    /// Since the start, on a clock that never goes back.
    var time: Duration
    /// Milliseconds since 1970 UTC.
    var instant: Int64?
}

/// How old something is, in words, and when they change.
struct Age: Hashable, Sendable {
    let words: SafeText
    /// On the clock of the age: the age at which the words change next.
    let next: Duration

    /// `12 s`, `3 min`, `2 h 5 min`, `3 d 4 h`: each second below a minute, then each minute, then each hour.
    init(_ age: Duration) {
        let seconds = max(0, age.components.seconds)
        let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400)
        if seconds < 60 {
            words = "\(seconds) s"
            next = .seconds(seconds + 1)
        } else if hours < 24 {
            words = hours == 0 ? "\(minutes) min" : "\(hours) h \(minutes % 60) min"
            next = .seconds(60 * (minutes + 1))
        } else {
            words = "\(days) d \(hours % 24) h"
            next = .seconds(3600 * (hours + 1))
        }
    }

    /// `4 min`, `3 h`, `2 d`: one unit, for what one sees from afar.
    init(coarse age: Duration) {
        let minutes = max(0, age.components.seconds) / 60
        let (hours, days) = (minutes / 60, minutes / 1440)
        if minutes < 60 {
            words = minutes == 0 ? "<1 min" : "\(minutes) min"
            next = .seconds(60 * (minutes + 1))
        } else if hours < 48 {
            words = "\(hours) h"
            next = .seconds(3600 * (hours + 1))
        } else {
            words = "\(days) d"
            next = .seconds(86_400 * (days + 1))
        }
    }
}

extension Dashboard {
    /// How old what is shown is, where the log can no longer be followed.
    var ageOfStaleness: (words: SafeText, next: Duration)? {
        guard let stale else { return nil }
        let age = Age(clock.map { $0.time - stale.since } ?? .zero)
        return (age.words, stale.since + age.next)
    }

    /// How long ago the last event was; only the wall says so.
    var ageOfLastEvent: (words: SafeText, next: Duration)? {
        guard mode == .wall, let clock, let instant = clock.instant, let last = facts.project.history.last
        else { return nil }
        let age = Duration.milliseconds(instant - last.at)
        let coarse = Age(coarse: age)
        return (coarse.words, clock.time + coarse.next - age)
    }
}
