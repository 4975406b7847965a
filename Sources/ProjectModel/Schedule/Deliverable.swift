/// A piece of work with something to show at its end: the work package that has a budget, an owner and
/// progress.
package struct Deliverable: Registered {
    package static let prefix: String? = "D"

    package let id: ID<Deliverable>
    package var title: Recorded<String>
    package var phase: Recorded<Phase>
    /// The one person who is accountable (the A of RACI).
    package var owner: Recorded<ID<Person>>
    package var estimate: Recorded<ThreePoint>
    /// The dates as planned now; the baseline keeps those that were agreed.
    package var start: Recorded<Day>
    package var finish: Recorded<Day>
    package var budget: Recorded<Money>
    package var rule: Recorded<EarningRule>
    /// The deliverable that it is a part of, if any. Its budget is its own, without that of its parts.
    package var parent: Recorded<ID<Deliverable>>?
    /// The change request that brought it; nil for what was planned.
    package var change: ID<ChangeRequest>?
    package var responsibilities: [Recorded<Responsibility>] = []
    package var activities: [Activity] = []
    package var dependencies: [Recorded<Dependency>] = []
    /// A date that its links do not give; nil where there is none.
    package var constraint: Recorded<DateConstraint>?
    /// How much shorter it could be made for money; nil where nobody said.
    package var crash: Recorded<CrashTerms>?
    /// Every report of progress in the order of the log; the last one counts.
    package var progress: [Recorded<Progress>] = []
    /// Every time in which work stood still, the last one last.
    package var blocks: [Recorded<Block>] = []
    /// What was last said by whoever takes it or sends it back.
    package var acceptance: Recorded<Acceptance>?
    /// Why it costs more or takes longer than planned, as people have said.
    package var explanations: [Recorded<VarianceCause>] = []
    /// The day it was first known of.
    package var added: Day

    /// Percent complete as last reported for `day` or before, or as its activities have it.
    package func percentComplete(on day: Day) -> Percent {
        if earnsByActivities { return percentOfActivities(on: day) }
        return progress.last { $0.value.day <= day }?.value.percent ?? .zero
    }
}

package struct Progress: Sendable, Hashable {
    package var percent: Percent
    /// The day for which it was true.
    package var day: Day
}

/// How percent complete becomes earned value. Source: PMI, Practice Standard for Earned Value Management.
package enum EarningRule: String, Choice {
    /// Nothing until it is complete.
    case zeroHundred = "0/100"
    /// A quarter at the start.
    case quarterAtStart = "25/75"
    /// Half at the start.
    case halfAtStart = "50/50"
    /// The weights of the activities that are done.
    case weighted
    /// As reported.
    case percent
    /// As planned: support work that only passes with time.
    case levelOfEffort = "level-of-effort"
}

/// How the dates of two deliverables are tied: the first letter speaks of the one before.
package enum LinkKind: String, Choice {
    case finishToStart = "FS"
    case startToStart = "SS"
    case finishToFinish = "FF"
    case startToFinish = "SF"
}

package struct Dependency: Sendable, Hashable {
    package var on: ID<Deliverable>
    package var link: LinkKind
    /// Working days between; negative is a lead.
    package var lag: WorkDays
}

/// A day that people outside the team look at.
package struct Milestone: Registered {
    package static let prefix: String? = "M"

    package let id: ID<Milestone>
    package var title: Recorded<String>
    /// The day it was promised for.
    package var due: Recorded<Day>
    /// The day it is now expected, if that was said.
    package var expected: Recorded<Day>?
    package var reached: Recorded<Day>?
    /// The deliverables that it waits for.
    package var dependencies: [Recorded<Dependency>] = []
}
