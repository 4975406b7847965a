import ProjectModel

extension Script {
    /// The deliverables, their dependencies and the three times that the plan was agreed.
    mutating func tellPlan() {
        var dice = dice(for: .estimates)
        let added: [(day: Int, packages: [WorkPackage])] = [
            (-6, WorkPackage.initiation), (-5, Array(WorkPackage.monitoring.prefix(2))),
            (17, WorkPackage.planning), (47, Array(WorkPackage.monitoring.suffix(1))),
            (47, WorkPackage.platform), (48, WorkPackage.integration), (49, WorkPackage.desktop),
            (50, WorkPackage.data), (51, WorkPackage.sites), (52, WorkPackage.tests),
            (53, WorkPackage.porting), (53, WorkPackage.people), (54, WorkPackage.launch),
            (55, WorkPackage.closure), (99, [WorkPackage.chat, WorkPackage.callBack]),
            (99, [WorkPackage.callBackFigures]), (112, [WorkPackage.archive]),
        ]
        for (day, packages) in added {
            for package in packages { add(package, on: day, &dice) }
        }
        for (key, link, after, lag) in Self.overlaps {
            var linked = DeliverableLinked()
            linked.id = Self.name(of: key)
            linked.after = Self.name(of: after)
            linked.link = link
            linked.lag = WorkDays(lag)
            tell(56, 300, "ana", .linkDeliverable(linked))
        }
        for key in ["core", "crm", "tooling", "menu", "desktop", "training", "cutover"] {
            estimateAgain(key, on: 56, &dice)
        }
        take(
            58, "Plan agreed at the gate of Planning", nil,
            "11 sites, 14 agent groups, calls and messages; no chat, no video, no speech analysis")
        take(
            99, "C-01 chat and C-04 call-back added, C-03 one desktop", "C-04",
            "Chat and call-back are in, the second desktop is out")
        take(121, "C-07 recordings kept in the country", "C-07", "An archive in the country is in")
        for day in [124, 131, 138] { moveDates(on: day) }
    }

    private mutating func take(
        _ day: Int, _ reason: String, _ change: ID<ChangeRequest>?, _ scope: String
    ) {
        tell(day, 980, "ana", .takeBaseline(reason: reason, change: change, scope: scope))
    }

    /// The name that the model gives a package: they are added in the order of `WorkPackage.all`.
    static func name(of key: String) -> ID<Deliverable> {
        guard let index = WorkPackage.all.firstIndex(where: { $0.key == key }) else {
            preconditionFailure("no work package is called \(key)")
        }
        return ID(number: index + 1)
    }

    /// Work that may start or end before what it hangs on is finished.
    private static let overlaps: [(String, LinkKind, after: String, lag: Int)] = [
        ("precheck", .startToStart, "voices", 5), ("survey", .startToStart, "needs", 5),
        ("security", .startToStart, "design", 8), ("privacy", .startToStart, "design", 6),
        ("teaching", .finishToFinish, "needs", 8), ("border", .startToStart, "trunks", 15),
        ("menu", .startToStart, "core", 22), ("recording", .startToStart, "core", 40),
        ("crm", .startToStart, "signon", 6), ("desktop", .startToStart, "crm", 12),
        ("knowledge", .startToStart, "desktop", 10), ("cleansing", .startToStart, "needs", 40),
        ("functional", .startToStart, "menu", 24), ("functional", .startToStart, "desktop", 28),
        ("pilot", .finishToFinish, "desktop", 8), ("pilot", .finishToFinish, "context", 1),
        ("material", .startToStart, "desktop", 30), ("headsets", .startToStart, "sitesa", 20),
        ("intrusion", .finishToFinish, "pilotfix", 0), ("acceptance", .startToStart, "pilotfix", 24),
        ("training", .finishToFinish, "acceptance", 20), ("customers", .finishToStart, "rehearsal", 8),
        ("hypercare", .startToStart, "cutover", 13), ("switchoff", .finishToStart, "cutover", 2),
        ("benefits", .startToStart, "hypercare", 8), ("quality", .startToStart, "office", 23),
    ]

    private mutating func add(_ package: WorkPackage, on day: Int, _ dice: inout Dice) {
        var added = DeliverableAdded()
        added.title = package.title
        added.phase = Self.phase(of: package)
        added.owner = package.owner
        added.estimate = estimate(of: package.length, &dice)
        added.start = calendar[package.start]
        added.finish = calendar[package.finish]
        added.budget = thousands(package.budget)
        added.rule = package.rule
        if let origin = Self.brought.first(where: { $0.key == package.key }) {
            added.change = origin.change
            added.parent = origin.whole.map(Self.name(of:))
        }
        tell(day, 100, "ana", .addDeliverable(added, after: package.after.map(Self.name(of:))))
    }

    private static func phase(of package: WorkPackage) -> Phase {
        let lists: [(Phase, [WorkPackage])] = [
            (.initiation, WorkPackage.initiation), (.planning, WorkPackage.planning),
            (.monitoring, WorkPackage.monitoring), (.closure, WorkPackage.closure),
        ]
        return lists.first { $0.1.contains { $0.key == package.key } }?.0 ?? .execution
    }

    /// Optimistic 75 to 95 %, pessimistic 125 to 190 % of what is likely: work runs late further than early.
    private func estimate(of length: Int, _ dice: inout Dice) -> ThreePoint {
        let early = max(1, length * (75 + dice.below(21)) / 100)
        let late = length + max(1, length * (25 + dice.below(66)) / 100)
        return ThreePoint(WorkDays(min(early, length)), WorkDays(length), WorkDays(late))
    }

    private mutating func estimateAgain(_ key: String, on day: Int, _ dice: inout Dice) {
        guard let package = WorkPackage.all.first(where: { $0.key == key }) else { return }
        var replanned = DeliverableReplanned()
        replanned.id = Self.name(of: key)
        replanned.estimate = estimate(of: package.length, &dice)
        tell(day, 400, "ana", .replanDeliverable(replanned))
    }

    /// Once the plan was agreed for the last time, what runs late gets the dates that its owner now expects.
    private mutating func moveDates(on day: Int) {
        let delay = Int(WorkPackage.delay(on: day).rounded())
        for package in WorkPackage.all where package.rule != .levelOfEffort {
            let late = delay + package.extraDelay
            let isDue = package.start <= day && package.finish >= day - late && package.finish < day + 12
            guard isDue, late >= 4, package.done(on: day) < 1 else { continue }
            var replanned = DeliverableReplanned()
            replanned.id = Self.name(of: package.key)
            replanned.finish = calendar[package.finish + late]
            tell(day, 700, "ana", .replanDeliverable(replanned))
        }
    }
}
