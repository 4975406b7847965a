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
        light = worst == .onTrack && isBlind ? .unknown : worst
        self.headline = headline
        self.detail = detail
        self.rule = rule
        reasons = findings.enumerated()
            .sorted { ($1.element.light, $0.offset) < ($0.element.light, $1.offset) }
            .map(\.element.reason)
        self.trend = trend
    }
}
