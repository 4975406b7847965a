/// The figures that can say where they come from.
package enum KeyFigure: String, CaseIterable, Sendable {
    case plannedValue, earnedValue, actualCost
    case costIndex, scheduleIndex, timeIndex, estimateAtCompletion
    case exposure, contingency
    case scopeGrowth
    case netPresentValue
    case concordance
    case supportGap
    case launchRule

    /// As it is asked for: `CPI`, `exposure`.
    package var name: String {
        switch self {
        case .plannedValue: "PV"
        case .earnedValue: "EV"
        case .actualCost: "AC"
        case .costIndex: "CPI"
        case .scheduleIndex: "SPI"
        case .timeIndex: "SPI(t)"
        case .estimateAtCompletion: "EAC"
        case .exposure: "exposure"
        case .contingency: "contingency"
        case .scopeGrowth: "growth"
        case .netPresentValue: "NPV"
        case .concordance: "W"
        case .supportGap: "gap"
        case .launchRule: "launch"
        }
    }

    package var title: String {
        switch self {
        case .plannedValue: "Planned value"
        case .earnedValue: "Earned value"
        case .actualCost: "Actual cost"
        case .costIndex: "Cost performance index"
        case .scheduleIndex: "Schedule performance index"
        case .timeIndex: "Schedule performance index, in time"
        case .estimateAtCompletion: "Estimate at completion"
        case .exposure: "Exposure to risk"
        case .contingency: "Contingency, percentiles"
        case .scopeGrowth: "Growth of scope, net"
        case .netPresentValue: "Net present value"
        case .concordance: "Agreement on priorities, Kendall’s W"
        case .supportGap: "Gaps of support"
        case .launchRule: "Rule of the launch"
        }
    }

    /// How it is computed, with its source.
    package var formula: String {
        switch self {
        case .plannedValue:
            "PV = Σ over the lines of the baseline: budget × the share of their working days that has passed. "
                + "PMI, Practice Standard for Earned Value Management"
        case .earnedValue:
            "EV = Σ over the lines of the baseline: budget × what the earning rule gives for the percentage last "
                + "reported. PMI, Practice Standard for Earned Value Management"
        case .actualCost:
            "AC = Σ of all costs dated by the day. PMI, Practice Standard for Earned Value Management"
        case .costIndex: "CPI = EV / AC. PMI, Practice Standard for Earned Value Management"
        case .scheduleIndex: "SPI = EV / PV. PMI, Practice Standard for Earned Value Management"
        case .timeIndex:
            "SPI(t) = ES / AT: the working day by which the plan had earned what is earned, over the working days "
                + "that have passed. Lipke (2003), Schedule is Different"
        case .estimateAtCompletion:
            "EAC = AC + (BAC − EV) / PF, PF = (EV + k BAC) / (AC + k BAC). k by a back-test on DSLIB"
        case .exposure:
            "Σ over the open risks: middle of the probability × middle of the impact, opportunities deducted"
        case .contingency:
            "the sums that the open risks together do not exceed with 50, 80, 90 %, by convolution, as if they "
                + "were independent"
        case .scopeGrowth: "Σ cost of the approved changes / BAC of the first baseline"
        case .netPresentValue: "NPV = Σ over the years t: (benefit − cost) / (1 + r)^t"
        case .concordance:
            "W = (12 Σ R² − 3 m² n (n + 1)²) / (m² n (n² − 1) − m Σ (t³ − t)). Kendall & Babington Smith (1939)"
        case .supportGap:
            "end of security support − end of the intended life, in days; less than zero is a gap"
        case .launchRule:
            "GO if measured rollback + time to decide ≤ tolerated outage and no criterion failed; NOT READY while "
                + "something of it is missing"
        }
    }
}
