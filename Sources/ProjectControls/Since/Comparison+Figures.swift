import ProjectModel

/// What was computed then and is computed otherwise now, with the events that went into it since.
extension Comparison {
    var figures: [Development] {
        lights + [finish, cost, exposure, growth].compactMap(\.self)
    }

    private var lights: [Development] {
        statusNow.hazards.compactMap { hazard in
            let light = statusThen.hazards.first { $0.kind == hazard.kind }?.light ?? .unknown
            guard light != hazard.light else { return nil }
            let (accounts, numbers) = behind(hazard.kind)
            let reason = hazard.reasons.first.map { ": \($0)" } ?? ""
            return development(
                .light, hazard.kind.title, hazard.kind.title, from: light.letter,
                to: hazard.light.letter + reason,
                Development.Effect(light: .init(from: light, to: hazard.light)),
                isUrgent: hazard.light == .offTrack, by: accounts, numbers)
        }
    }

    private var finish: Development? {
        let (before, after) = (statusThen.forecast.finish, statusNow.forecast.finish)
        let shift = zip(before, after).map { days(from: $0.days.p50, to: $1.days.p50) } ?? 0
        return forecast("finish P50", before, after, Development.Effect(days: shift), .timelineAndBudget) {
            PlainFigures.dayAndYear($0.days.p50)
        }
    }

    private var cost: Development? {
        let (before, after) = (statusThen.estimate.shrunk, statusNow.estimate.shrunk)
        let more = zip(before, after).map { $1 - $0 } ?? .zero
        return forecast("EAC", before, after, Development.Effect(money: more), .timelineAndBudget, by: money)
    }

    private var exposure: Development? {
        let (before, after) = (statusThen.exposure.exposure, statusNow.exposure.exposure)
        return forecast(
            "exposure", .value(before), .value(after), Development.Effect(money: after - before), .risk,
            by: money)
    }

    private var growth: Development? {
        let more = statusNow.scopeGrowth.netCost - statusThen.scopeGrowth.netCost
        return forecast(
            "net growth of scope", statusThen.scopeGrowth.net, statusNow.scopeGrowth.net,
            Development.Effect(money: more), .scopeCreep, by: PlainFigures.signedPercent)
    }

    /// Nothing where the figure reads the same.
    private func forecast<Value>(
        _ name: String, _ before: Measure<Value>, _ after: Measure<Value>, _ effect: Development.Effect,
        _ hazard: HazardKind, by form: (Value) -> String
    ) -> Development? {
        let (one, other) = (PlainFigures.plain(before, form), PlainFigures.plain(after, form))
        guard one != other else { return nil }
        let (accounts, numbers) = behind(hazard)
        return development(
            .forecast, name, name, from: one, to: other, effect, by: accounts, numbers)
    }

    /// Everything since that the light and the figures of a hazard are counted from.
    private func behind(_ hazard: HazardKind) -> (accounts: [String], numbers: [Int]) {
        var (accounts, numbers): ([String], [Int]) = ([], [])
        for group in events.groups where group.topic.kind.hazard == hazard {
            numbers += group.numbers
            for account in group.accounts where !accounts.contains(account) { accounts.append(account) }
        }
        return (accounts, numbers.sorted())
    }

    private func zip<Value>(_ one: Measure<Value>, _ other: Measure<Value>) -> (Value, Value)? {
        one.value.flatMap { one in other.value.map { (one, $0) } }
    }
}
