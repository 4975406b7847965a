package import ProjectModel

/// What is to be done, by whom, how far it is, and what is late and why, at the end of one day.
package struct ScheduleStatus: Sendable {
    /// The work breakdown: every deliverable before its parts.
    package let work: [WorkStanding]
    /// Late or standing still, the latest first.
    package let late: [LateWork]
    /// Who holds what and how far it is, those with the most late work first.
    package let team: [TeamMember]
    /// Deliverables whose accountable person is not on record: in a sound log none.
    package let withoutAccountable: [ID<Deliverable>]
    /// Open deliverables for which nobody is named who does the work. Source: the RACI rule, exactly one A and at
    /// least one R.
    package let withoutResponsible: [ID<Deliverable>]

    init(_ facts: Facts, _ deliverables: [DeliverableStatus]) {
        work = WorkStanding.all(facts)
        late = LateWork.all(work, facts)
        team = TeamMember.all(work, deliverables, facts)
        let project = facts.project
        withoutAccountable = work.filter { project.people[$0.owner] == nil }.map(\.id)
        withoutResponsible = work.filter { standing in
            // The parts of a whole are where its work is done.
            !standing.isComplete && standing.parts == 0
                && !facts.deliverables[standing.place].hasResponsible
        }.map(\.id)
    }
}
