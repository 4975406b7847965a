internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The budget of each deliverable against what was spent on it and what is promised, the dearest first.
package struct PackagesPane: ListPane {
    package init() {}

    package var adding: [VerbName] {
        [VerbName("cost", "record"), VerbName("commitment", "record"), VerbName("variance", "explain")]
    }

    package var editing: [VerbName] {
        [
            VerbName("cost", "record"), VerbName("commitment", "record"), VerbName("variance", "explain"),
            VerbName("deliverable", "replan"), VerbName("progress", "record"),
        ]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let packages = packages(facts, state)
        guard !packages.isEmpty else { return Caption(PaneName.packages.title) }
        let costs = facts.status.costs
        let over = packages.count { $0.light > .onTrack }
        let first: Line =
            over > 0 ? "\(over, .attention, .bold) over budget" : "none over budget"
        let why: Line =
            costs.unexplained > .zero
            ? " · \(facts.money(costs.unexplained), .attention, .bold) nobody has explained" : ""
        let sum = packages.reduce(Money.zero) { $0 + $1.budget }
        let earned = facts.status.earnedValue
        let number = earned.baseline.map { "EV by baseline \($0)" } ?? "EV by the plan"
        let totals: Line =
            "budget \(facts.money(sum)) · spent \(facts.money(earned.actualCost)) · owed \(facts.money(costs.committed)) · \(number)   "
        let position = position(facts, state, in: frame)
        let bottom = totals + position
        return Caption(
            PaneName.packages.title, detail: "\(packages.count)",
            trailing: Line.longest(of: [first + why, first], within: max(0, frame.columns - 32)),
            bottom: bottom.columns <= frame.columns - 6 ? bottom : position)
    }

    var emptyWords: Line { "no budgets yet — they come with deliverables" }
    func noMatchWords(_ filter: String) -> Line { "no deliverable matches \(filter)" }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        packages(facts, state).map { row($0, facts) }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let deliverable = facts.project.deliverables[ID(row.subject)] {
            return DeliverableDetail(deliverable: deliverable, facts: facts).detail
        }
        return Detail(title: PaneName.packages.title, lines: ["no budgets yet"])
    }

    private func row(_ package: PackageCost, _ facts: Facts) -> PaneRow {
        let owner = facts.project.deliverables[package.id]?.owner.value.text ?? ""
        let causes = package.explained.keys.map(\.rawValue).sorted().joined(separator: " ")
        return PaneRow(
            subject: package.id.text, kind: .deliverable,
            words: "\(package.id.text) \(package.title) \(owner) \(package.phase.title) \(causes)")
    }

    /// The most overspent first, what has cost nothing yet in the order of the log.
    private func packages(_ facts: Facts, _ state: PaneState) -> [PackageCost] {
        let all = facts.status.costs.packages.enumerated().sorted { one, other in
            let sums = [one, other].map { $0.element.variance.value ?? .zero }
            return (sums[0], one.offset) < (sums[1], other.offset)
        }.map(\.element)
        return state.filter.isEmpty ? all : all.filter { row($0, facts).matches(state.filter) }
    }

    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Screen.Register<PackageCost> {
        let packages = packages(facts, state)
        let columns = PackageColumns(
            facts: facts, isExplained: packages.contains { !$0.explained.isEmpty })
        return Screen.Register(
            columns: columns.all, rows: packages, selection: state.selection(among: packages.count),
            offset: state.top, sortedBy: columns.sorted)
    }
}
