package import PlainText
package import ProjectModel

/// An event as its log tells it.
package struct ToldEvent: Sendable {
    package var event: Event
    package var stamp: Stamp
    /// The time of day in the project's zone: `14:02`.
    package var time: SafeText

    package init(event: Event, stamp: Stamp, time: SafeText) {
        self.event = event
        self.stamp = stamp
        self.time = time
    }
}

/// What was recorded in one go, as its log tells it.
package struct ToldAct: Sendable {
    /// In the order of the log; never empty.
    let events: [ToldEvent]
    let words: SafeText
    /// All that it may be found by, in lower case; as bytes, since thousands are looked through at each key.
    private let searched: [UInt8]

    init(_ events: [ToldEvent]) {
        self.events = events
        let others = events.count - 1
        words = SafeText(events[0].event.deedTold) + (others > 0 ? " and \(others) more" : "")
        var texts = events.flatMap { $0.event.members.map { $0.text(.euro) } }
        texts += events.map(\.event.deedTold)
        let stamp = events[0].stamp
        texts += [stamp.by, "#\(stamp.seq)", stamp.day.iso]
        searched = Array(texts.joined(separator: " ").lowercased().utf8)
    }

    var numbers: ClosedRange<Int> { events[0].stamp.seq...max(events[0].stamp.seq, last.seq) }
    /// Of its last event, with which it had happened.
    var last: Stamp { events[events.count - 1].stamp }
    var time: SafeText { events[events.count - 1].time }

    /// - Parameter words: in lower case.
    func matches(_ words: [[UInt8]]) -> Bool { words.allSatisfy { searched.holds($0) } }
}

extension [UInt8] {
    fileprivate func holds(_ word: [UInt8]) -> Bool {
        guard let first = word.first else { return true }
        var place = 0
        while place + word.count <= count {
            if self[place] == first, self[place..<place + word.count].elementsEqual(word) { return true }
            place += 1
        }
        return false
    }
}

/// The newest acts of the log, as far as they have been asked for. The project keeps who recorded what number
/// when, and not the words: those stay in the log until somebody looks.
package struct ToldActs: Sendable {
    /// In the order of the log.
    private(set) var all: [ToldAct] = []
    /// The numbers that have been told, those that are gone between them too.
    private(set) var range: ClosedRange<Int>?

    package init() {}

    /// Takes in what the log says about these numbers: at an end of what is known already, or in its place.
    mutating func take(_ events: [ToldEvent], of numbers: ClosedRange<Int>) {
        var acts: [ToldAct] = []
        var open: [ToldEvent] = []
        for event in events {
            open.append(event)
            if event.stamp.endsAct {
                acts.append(ToldAct(open))
                open = []
            }
        }
        if !open.isEmpty { acts.append(ToldAct(open)) }
        if let known = range, numbers.lowerBound == known.upperBound + 1 {
            all += acts
            range = known.lowerBound...numbers.upperBound
        } else if let known = range, numbers.upperBound == known.lowerBound - 1 {
            all = acts + all
            range = numbers.lowerBound...known.upperBound
        } else {
            all = acts
            range = numbers
        }
    }

    func act(_ seq: Int) -> ToldAct? { all.last { $0.numbers.contains(seq) } }
}

extension Event {
    /// What happened in a few words; of an undo, what it took back.
    fileprivate var deedTold: String {
        guard case .undone(let undone) = self else { return told }
        let numbers = undone.first < undone.last ? "#\(undone.first)–\(undone.last)" : "#\(undone.first)"
        return "undid \(numbers) \(undone.what)"
    }
}
