internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The columns of the costs by work package.
struct PackageColumns {
    let facts: Facts
    /// Whether anybody has explained anything yet.
    let isExplained: Bool

    var all: [RegisterColumn<PackageCost>] {
        let causes: [RegisterColumn<PackageCost>] = [
            RegisterColumn("why", width: 8...14, priority: 3) { package, columns in
                why(package, within: columns)
            }
        ]
        return [
            RegisterColumn("", width: 1...1, priority: 20) { package, _ in Line([package.light.mark.sign]) },
            RegisterColumn("id", width: 4...5, priority: 19) { package, _ in
                Line(SafeText(package.id.text), .muted)
            },
            RegisterColumn("deliverable", width: 12...60, priority: 15) { package, _ in
                Line(SafeText(package.title))
            },
        ] + (isExplained ? causes : []) + [
            sum("budget", priority: 8) { .value($0.budget) },
            sum("spent", priority: 14) { $0.actualCost },
            sum("owed", priority: 6) { .value($0.committed) },
            RegisterColumn("left", .trailing, width: 6...6, priority: 16) { package, _ in
                guard let left = package.left.value else { return Line("n/a", .muted) }
                if left == .zero, package.budget == .zero { return Line("·", .muted) }
                let ink = package.light == .onTrack ? Ink.text : package.light.ink
                return Line(SafeText(facts.money(left)), ink, left < .zero ? .bold : [])
            },
            RegisterColumn("EV−AC", .trailing, width: 6...6, priority: 13) { package, _ in
                guard let variance = package.variance.value else { return Line("n/a", .muted) }
                if variance == .zero { return Line("·", .muted) }
                return Line(
                    SafeText(facts.signedMoney(variance)), variance < .zero ? .attention : .muted)
            },
        ]
    }

    /// Which of them the rows are sorted by.
    var sorted: Int { all.count - 1 }

    /// What people have explained most of it with.
    private func why(_ package: PackageCost, within columns: Int) -> Line {
        let causes = package.explained.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        if let first = causes.first {
            let more = causes.count > 1 ? " +\(causes.count - 1)" : ""
            let name = first.key.rawValue
            let short = first.key == .infrastructure ? "infra" : name
            let wordings = [name + more, short + more, short].map { Line(SafeText($0), .muted) }
            return Line.longest(of: wordings, within: columns)
        }
        return Line("·", .frame)
    }

    private func sum(
        _ heading: SafeText, priority: Int, _ amount: @escaping (PackageCost) -> Measure<Money>
    ) -> RegisterColumn<PackageCost> {
        RegisterColumn(heading, .trailing, width: 6...6, priority: priority) { package, _ in
            guard let amount = amount(package).value else { return Line("n/a", .muted) }
            return amount == .zero ? Line("·", .muted) : Line(SafeText(facts.money(amount)), .muted)
        }
    }
}
