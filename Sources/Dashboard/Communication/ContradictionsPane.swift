internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What must be ruled on, as cards side by side: who said what, in their words, and how much hangs on it.
package struct ContradictionsPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("statement", "record"), VerbName("decision", "record")] }
    package var editing: [VerbName] { [VerbName("topic", "rule"), VerbName("statement", "record")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let cards = cards(facts, state)
        let breakers = facts.status.communication.dealBreakers.count
        let words: Line =
            breakers == 0
            ? "" : "\(Mark.offTrack) \(PlainFigures.count(breakers, "deal-breaker"), .bold) without a ruling"
        let place = state.selection(among: cards.count)
        let position: Line = place.map { "\($0 + 1) of \(cards.count, .muted)" } ?? "\(cards.count)"
        return Caption(
            PaneName.contradictions.title, trailing: words, bottom: cards.isEmpty ? "" : position)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        cards(facts, state).map(row)
    }

    /// As many cards as stand side by side.
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        Self.abreast(area)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        let width = max(1, area.columns / Self.abreast(area))
        let index = state.top + min(Self.abreast(area) - 1, (point.column - area.left) / width)
        return cards(facts, state).indices.contains(index) ? index : nil
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let cards = cards(facts, state)
        if cards.isEmpty {
            let words: Line =
                !state.filter.isEmpty
                ? "nothing to rule on matches \(state.filter)"
                : facts.project.statements.isEmpty
                    ? "nobody has said anything — \("a", .accent, .bold) records a statement"
                    : "\(Mark.onTrack) nothing waits for a ruling"
            return surface.say(words, in: area)
        }
        let abreast = Self.abreast(area)
        let seen = cards.enumerated().dropFirst(min(state.top, cards.count - 1)).prefix(abreast)
        let width = (area.columns - 3 * (abreast - 1)) / abreast
        for (place, (index, card)) in seen.enumerated() {
            let left = place * (width + 3)
            let isLast = place == abreast - 1
            let box = area.split(left: left).rest.split(left: isLast ? area.columns : width).left
            if place > 0 { surface.vertical(column: left - 2, in: area, .frame) }
            let isSelected = state.selection(among: cards.count) == index
            ContradictionCard(topic: card, facts: facts, isSelected: isSelected).draw(on: &surface, in: box)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let topics = facts.status.communication.topics
        guard let row, let topic = topics.first(where: { $0.title == row.subject }) else {
            return Detail(title: PaneName.contradictions.title, lines: ["nothing waits for a ruling"])
        }
        return TopicDetail(topic: topic, facts: facts).detail
    }

    private func row(_ topic: TopicStanding) -> PaneRow {
        PaneRow(
            subject: topic.title, kind: .topic,
            words: "\(topic.title) \(topic.light.name) \(topic.contradiction?.words ?? "deal-breaker") "
                + topic.parties.map(\.text).joined(separator: " "))
    }

    /// Deal-breakers first, then the reddest, then the oldest.
    private func cards(_ facts: Facts, _ state: PaneState) -> [TopicStanding] {
        let open = facts.status.communication.topics.filter { $0.light > .onTrack }
        return open.enumerated().sorted { one, other in
            func weight(_ topic: TopicStanding) -> (Int, Int) {
                (topic.hasDealBreaker ? 1 : 0, topic.light.rawValue)
            }
            let weights = [one, other].map { weight($0.element) }
            return weights[0] == weights[1] ? one.offset < other.offset : weights[0] > weights[1]
        }.map(\.element).filter { row($0).matches(state.filter) }
    }

    private static func abreast(_ area: Rect) -> Int { area.columns >= 96 ? 2 : 1 }
}

/// One topic: what is at odds, and each side's words.
struct ContradictionCard {
    let topic: TopicStanding
    let facts: Facts
    let isSelected: Bool

    func draw(on surface: inout Surface, in box: Rect) {
        let head = box.split(top: 1).top
        if isSelected { surface.select(head) }
        let since = topic.contradiction.map { "since \(facts.day($0.since))" } ?? ""
        let title = SafeText(topic.title).shortened(to: max(0, box.columns - since.count - 4))
        surface.put("\(topic.light.mark) \(title, .bold)", in: head)
        surface.put(Line(SafeText(since), .muted), in: head, alignment: .trailing)
        surface.put(Line(SafeText(words), .muted), row: 1, in: box)
        var row = box.rows > 8 ? 3 : 2
        let sides = sides
        for (index, side) in sides.enumerated() {
            let left = box.rows - row
            // The last side may have all that is left, the others leave some rows for each that follows.
            let room = left - (sides.count - 1 - index) * (box.rows > 8 ? 3 : 2)
            guard room >= 2 || (index == sides.count - 1 && left >= 1) else {
                if left >= 1 {
                    let more = PlainFigures.count(sides.count - index, "more side")
                    surface.put(Line("and \(SafeText(more))", .muted), row: row, in: box)
                }
                break
            }
            row += draw(side, on: &surface, in: box.split(top: row).rest, rows: room)
            if row < box.rows, box.rows > 8, index < sides.count - 1 { row += 1 }
        }
    }

    /// What cannot both be had.
    private var words: String {
        if let circle = topic.priorities?.circles.first {
            return
                "most want each first before the next: \((circle + circle.prefix(1)).joined(separator: " > "))"
        }
        return topic.contradiction?.words ?? "a deal-breaker that nobody has ruled on"
    }

    /// The statements at odds, and deal-breakers that wait besides.
    private var sides: [Statement] {
        let status = facts.status.communication
        let odd = topic.contradiction?.sides.map(\.statement) ?? []
        let key = topic.title.folded
        let breakers = status.dealBreakers.filter { id in
            !odd.contains(id) && facts.project.statements[id]?.topic.value.folded == key
        }
        return (odd + breakers).compactMap { facts.project.statements[$0] }
    }

    /// Who, when and how much hangs on it; then the words, in as many rows as there are.
    ///
    /// - Returns: the rows that it took.
    private func draw(_ side: Statement, on surface: inout Surface, in box: Rect, rows: Int) -> Int {
        let party = facts.project.people[side.speaker.value]?.party.value
        let name = party.flatMap { facts.project.parties[$0]?.name.value } ?? ""
        let weight = side.weight.value
        let text = box.split(left: 2).rest
        let label: Line = "\(weight.mark) \(weight.rawValue, weight == .wish ? .muted : weight.mark.ink)"
        let who = Line.longest(
            of: [
                "\(name, .bold) \(side.speaker.value.text), \(facts.day(side.said.value))",
                "\(name, .bold) \(facts.day(side.said.value))", "\(name, .bold)",
            ], within: max(0, text.columns - label.columns - 2))
        surface.put(who, in: text)
        surface.put(label, in: text, alignment: .trailing)
        var lines = quote(side).wrapped(at: text.columns)
        let room = max(0, rows - 1)
        if lines.count > room, room > 0 {
            lines[room - 1] = (lines[room - 1] + Line(" …", .muted)).shortened(to: text.columns)
        }
        for (row, line) in lines.prefix(room).enumerated() { surface.put(line, row: row + 1, in: text) }
        let used = min(box.rows, 1 + min(room, lines.count))
        surface.vertical("▌", column: 0, rows: used, in: box, .frame)
        return used
    }

    /// In their words, and in figures where they gave some besides.
    private func quote(_ side: Statement) -> Line {
        let words = "“\(side.position.value)”"
        guard let claim = side.claim.text, claim != side.position.value else {
            return Line(SafeText(words))
        }
        guard case .days(let days) = side.claim else { return "\(words, .text) \(claim)" }
        let ends = [days.lowerBound, days.upperBound].map(facts.day)
        return "\(words, .text) \(ends[0] == ends[1] ? ends[0] : ends.joined(separator: PlainFigures.dash))"
    }
}

extension Weight {
    var mark: Mark {
        switch self {
        case .wish: .onTrack
        case .complaint: .attention
        case .dealBreaker: .offTrack
        }
    }
}
