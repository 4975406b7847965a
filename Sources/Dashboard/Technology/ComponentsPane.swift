internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What the solution stands on: how far it is relied on, when its support ends, and by how much too early.
package struct ComponentsPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("component", "record"), VerbName("technology", "plan")] }

    package var editing: [VerbName] {
        [VerbName("component", "support"), VerbName("component", "move"), VerbName("component", "record")]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let bare = facts.status.components.count(where: \.needsSuccessor)
        let months = facts.status.horizon.windowMonths
        return Caption(
            PaneName.components.title, detail: "\(facts.status.components.count)",
            trailing: bare == 0
                ? "planning window \(months) months"
                : "\(Mark.attention) \(bare, .bold) without a successor within \(months) months",
            bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [ComponentStanding] { ComponentOrder.sorted(facts.status.components) }
    func row(_ component: ComponentStanding) -> PaneRow { ComponentOrder.row(component) }
    var emptyWords: Line { ComponentOrder.emptyWords }

    func columns(
        _ components: [ComponentStanding], _ facts: Facts, room: Int
    ) -> [RegisterColumn<ComponentStanding>] {
        [
            .fixed("id", priority: 20, least: 4, of: components) { Line(SafeText($0.id.text), .muted) },
            .light { $0.light.mark },
            .words("component", priority: 18, least: min(20, max(8, room - 18)), most: 40, of: components) {
                Line(SafeText($0.title))
            },
            .fixed("ring", priority: 6, of: components) { Line(SafeText($0.ring.rawValue), .muted) },
            .fixed("since", .trailing, priority: 2, of: components) { component in
                let moves = facts.project.components[component.id]?.moves ?? []
                let last = moves.last { $0.value.day <= facts.status.asOf }
                return Line(SafeText(last.map { facts.shortDay($0.value.day) } ?? "·"), .muted)
            },
            .fixed("active", .trailing, priority: 3, of: components) { component in
                Line(SafeText(Self.text(component.activeSupport)), .muted)
            },
            .fixed("security", .trailing, priority: 15, of: components) { component in
                Line(SafeText(Self.text(component.securitySupport)), component.light.figureInk)
            },
            .fixed("extended", .trailing, priority: 3, of: components) { component in
                Line(SafeText(Self.text(component.extendedSupport)), .muted)
            },
            .fixed("gap", .trailing, priority: 10, of: components) { component in
                Line([component.gapDays.run(component.light.figureInk) { Self.gap($0) }])
            },
            .fixed("state", priority: 8, most: 20, of: components) { component in
                Line(
                    SafeText(component.state.words),
                    component.light.figureInk == .text ? .muted : component.light.ink)
            },
            .words("successor", priority: 5, least: 8, most: 24, of: components) { component in
                component.successor.map { Line(SafeText($0), .muted) }
                    ?? Line("none named", component.needsSuccessor ? .attention : .muted)
            },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let component = facts.status.components.first(where: { $0.id.text == row.subject })
        else { return Detail(title: PaneName.components.title, lines: ["no component is recorded"]) }
        return ComponentDetail(component: component, facts: facts).detail
    }

    /// `Apr ’28`, `ended`, `open`, and a dot where nobody has found out.
    static func text(_ end: SupportEnd?) -> String {
        switch end {
        case .on(let day): "\(PlainFigures.month(day)) ’\(String(day.civil.year).suffix(2))"
        case .ended: "ended"
        case .open: "open"
        case nil: "·"
        }
    }

    /// `−791 d`, `+137 d`
    static func gap(_ days: Int) -> String {
        days < 0 ? "\(PlainFigures.minus)\(-days) d" : "+\(days) d"
    }
}

/// The order of components on the page, and how they are found.
enum ComponentOrder {
    /// The worst first; of the same light, what ends first; what nobody knows last.
    static func sorted(_ components: [ComponentStanding]) -> [ComponentStanding] {
        components.sorted { one, other in
            if one.light != other.light { return one.light > other.light }
            let days = [one, other].map { $0.supportEnds.map { Int($0.number) } ?? .max }
            return days[0] == days[1] ? one.id < other.id : days[0] < days[1]
        }
    }

    static func row(_ component: ComponentStanding) -> PaneRow {
        PaneRow(
            subject: component.id.text, kind: .component,
            words: "\(component.id) \(component.title) \(component.ring.rawValue) \(component.state.words) "
                + "\(component.light.name) \(component.successor ?? "")")
    }

    static let emptyWords: Line = "no component is recorded — \("a", .accent, .bold) records one"
}

extension ComponentStanding.State {
    var words: String {
        switch self {
        case .ended: "dead now"
        case .endsBeforeGoLive: "dies before go-live"
        case .endsWithinLife: "dies within life"
        case .outlivesUse: "fine"
        case .unknown: "unknown"
        }
    }
}
