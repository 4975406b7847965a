/// The five things that delay IT projects.
package enum HazardKind: Int, CaseIterable, Sendable {
    case timelineAndBudget, scopeCreep, communication, risk, changingTechnology

    package var title: String {
        switch self {
        case .timelineAndBudget: "Timeline & budget"
        case .scopeCreep: "Scope creep"
        case .communication: "Communication"
        case .risk: "Risk"
        case .changingTechnology: "Changing technology"
        }
    }

    /// One word for narrow screens.
    package var short: String {
        switch self {
        case .timelineAndBudget: "Time"
        case .scopeCreep: "Scope"
        case .communication: "People"
        case .risk: "Risk"
        case .changingTechnology: "Tech"
        }
    }
}

/// How one of the five stands, by a rule that is stated with it.
package struct Hazard: Sendable {
    package let kind: HazardKind
    package let light: Light
    /// The figure that counts: `−12 d`, `+9.4%`, `2`, `.82`; `n/a` if there is none.
    package let headline: String
    /// What stands beside it: `EAC +154k`, `3 to decide`, `conflicts`, `of exposure`, `ends early`.
    package let detail: String
    /// The rule that made the light, in words, with its thresholds.
    package let rule: String
    /// Why the light is what it is; the weightiest first.
    package let reasons: [String]
    /// The measure behind the headline at up to ten weekly points, the last one today; undefined points are
    /// left out.
    package let trend: [Double]
}
