internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How far people agree on each topic, and the orders in which they want things first.
package struct TopicsPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("statement", "record")] }
    package var editing: [VerbName] { [VerbName("topic", "rule"), VerbName("statement", "record")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let open = entries(facts).count { $0.light != .onTrack }
        let area = split(Page.inside(frame), facts, state).table
        let register = register(facts, state, columns: area.columns)
        let position = register.rows.isEmpty ? "" : register.position(inRows: area.rows)
        return Caption(
            PaneName.topics.title, detail: open == 0 ? "" : "\(open) to rule on",
            trailing: "Kendall’s W: 1 all agree, 0 none", bottom: position)
    }

    /// The worst first; then what is not ruled on, then what was said last.
    func entries(_ facts: Facts) -> [TopicStanding] {
        facts.status.communication.topics.enumerated().sorted { one, other in
            func rank(_ topic: TopicStanding) -> (Int, Int) {
                (topic.light.rawValue, topic.live.isEmpty ? 0 : 1)
            }
            let ranks = [one, other].map { rank($0.element) }
            return ranks[0] == ranks[1] ? one.offset > other.offset : ranks[0] > ranks[1]
        }.map(\.element)
    }

    func row(_ topic: TopicStanding) -> PaneRow {
        PaneRow(
            subject: topic.title, kind: .topic,
            words: "\(topic.title) \(topic.light.name) \(topic.parties.map(\.text).joined(separator: " ")) "
                + Self.words(topic))
    }

    var emptyWords: Line { "nobody has said anything — \("a", .accent, .bold) records a statement" }

    func columns(
        _ topics: [TopicStanding], _ facts: Facts, room: Int
    ) -> [RegisterColumn<TopicStanding>] {
        [
            .light { $0.light.mark },
            .words("topic", priority: 19, least: min(18, max(8, room - 12)), most: 24, of: topics) {
                Line(SafeText($0.title))
            },
            .fixed("W", .trailing, priority: 10, least: 4, of: topics) { topic in
                guard let priorities = topic.priorities else { return Line("·", .muted) }
                return Line([priorities.concordance.run(by: PlainFigures.index)])
            },
            RegisterColumn("", width: 6...8, priority: 4) { topic, columns in
                guard let share = topic.priorities?.concordance.value else { return Line() }
                return Gauge(share).line(columns: columns)
            },
            .words("", priority: 19, least: min(18, max(6, room / 3)), most: 40, of: topics) { topic in
                Line(
                    SafeText(Self.words(topic, facts)),
                    topic.light.figureInk == .text ? .muted : topic.light.ink)
            },
        ]
    }

    /// `circle of 3`, `deal-breaker`, `12 days apart`, `2 of 2 agree`, `ruled 14 Jul`.
    private static func words(_ topic: TopicStanding, _ facts: Facts? = nil) -> String {
        if let circle = topic.priorities?.circles.first { return "circle of \(circle.count)" }
        if topic.hasDealBreaker { return "deal-breaker" }
        if let contradiction = topic.contradiction {
            return topic.priorities == nil
                ? contradiction.words : "\(contradiction.sides.count) of \(topic.live.count) at odds"
        }
        if topic.live.isEmpty {
            let day = topic.ruling.map { facts?.day($0.day) ?? $0.day.iso }
            return "ruled \(day ?? "")"
        }
        return topic.live.count == 1 ? "one has spoken" : "\(topic.live.count) of \(topic.live.count) agree"
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, split(area, facts, state).table.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return register(facts, state, columns: area.columns)
            .row(at: point.row - area.top, inRows: split(area, facts, state).table.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let register = register(facts, state, columns: area.columns)
        guard !register.rows.isEmpty else {
            let words: Line = state.filter.isEmpty ? emptyWords : "no topic matches \(state.filter)"
            return surface.say(words, in: area)
        }
        let (table, below) = split(area, facts, state)
        register.draw(in: table.widened(columns: 1), on: &surface)
        for (row, line) in orders(facts, state, columns: below.columns).enumerated() {
            surface.put(line, row: row, in: below)
        }
    }

    /// The table, and below it room for the orders of one topic, where there are any.
    private func split(_ area: Rect, _ facts: Facts, _ state: PaneState) -> (table: Rect, below: Rect) {
        let wanted = orders(facts, state, columns: area.columns).count
        guard wanted > 0, area.rows >= wanted + 4 else { return (area, area.split(top: area.rows).rest) }
        let (table, rest) = area.split(top: area.rows - wanted - 1)
        return (table, rest.split(top: 1).rest)
    }

    /// Who wants what first: of the selected topic, else of the first that has orders.
    private func orders(_ facts: Facts, _ state: PaneState, columns: Int) -> [Line] {
        let topics = shown(facts, state)
        let selected = state.selection(among: topics.count).map { topics[$0] }
        let topic = selected?.priorities == nil ? topics.first { $0.priorities != nil } : selected
        guard let topic, let priorities = topic.priorities, priorities.rankings.count > 1 else { return [] }
        let circle = priorities.circles.first
        let words: SafeText = circle == nil ? "" : "each beats the next"
        let title = SafeText(topic.title).shortened(to: max(0, columns - words.columns - 2))
        let gap = Line.blank(columns - title.columns - words.columns)
        let parties = priorities.rankings.map { SafeText(Self.name($0.party, facts)) }
        let width = min(12, parties.map(\.columns).max() ?? 0)
        return [Line(title, .text, .bold) + gap + Line(words, .muted)]
            + zip(parties, priorities.rankings).map { party, ranking in
                let order = ranking.features.map { Line(SafeText($0)) }
                    .reduce(Line()) { $0.isEmpty ? $1 : $0 + Line(" > ", .muted) + $1 }
                return Line(party.fitted(to: width), .muted) + Line.blank(2)
                    + order.shortened(to: max(0, columns - width - 2))
            }
    }

    private static func name(_ party: ID<Party>, _ facts: Facts) -> String {
        facts.project.parties[party]?.name.value ?? party.text
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let topic = entries(facts).first(where: { $0.title == row.subject }) else {
            return Detail(title: PaneName.topics.title, lines: ["nobody has said anything"])
        }
        return TopicDetail(topic: topic, facts: facts).detail
    }
}
