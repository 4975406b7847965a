/// One thing that was looked at, what it says of the hazard, and why.
struct Finding {
    let light: Light
    let reason: String

    init(_ light: Light, _ reason: String) {
        self.light = light
        self.reason = reason
    }
}

extension Hazard {
    /// The light is that of the worst finding; but where one is unknown, the rest cannot make it green.
    init(
        kind: HazardKind, headline: String, detail: String, rule: String, findings: [Finding], trend: [Double]
    ) {
        let worst = findings.map(\.light).max() ?? .unknown
        let isBlind = findings.contains { $0.light == .unknown }
        self.kind = kind
        let light: Light = worst == .onTrack && isBlind ? .unknown : worst
        self.light = light
        self.headline = headline
        self.detail = detail
        self.rule = rule
        reasons = findings.enumerated()
            .sorted { one, other in
                // Where the light is unknown, what nobody can tell is the weightiest.
                let weights = [one, other].map { $0.element.light == light ? 4 : $0.element.light.rawValue }
                return (weights[1], one.offset) < (weights[0], other.offset)
            }
            .map(\.element.reason)
        self.trend = trend
    }
}
