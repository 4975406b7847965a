extension TemplateCriterion {
    /// What any IT project is asked at its gates.
    static let ofEveryProject = [
        TemplateCriterion(
            .initiation, "The need is stated with what happens if nothing is done",
            by: "business case, signed by the sponsor"),
        TemplateCriterion(
            .initiation, "At least two ways to meet the need were compared, doing nothing among them",
            by: "options with costs and benefits by year"),
        TemplateCriterion(
            .initiation, "Sponsor, project manager and the departments concerned are named",
            by: "charter, list of stakeholders"),
        TemplateCriterion(
            .planning, "Scope, schedule and budget are agreed and can be measured against",
            by: "baseline number, minutes of the steering committee"),
        TemplateCriterion(
            .planning, "Every deliverable has exactly one person who is accountable",
            by: "responsibility matrix"),
        TemplateCriterion(
            .planning, "Risks are assessed, and the contingency reserve follows from them",
            by: "risk register with P80 of exposure beside the reserve"),
        TemplateCriterion(
            .execution, "All deliverables that the launch needs are accepted", by: "acceptance records"),
        TemplateCriterion(
            .execution, "Users and support are trained for what they will meet on the first day",
            by: "attendance lists, runbooks handed over"),
        TemplateCriterion(
            .monitoring, "No contradiction between departments and no deal-breaker is left without a ruling",
            by: "decision log"),
        TemplateCriterion(
            .monitoring, "Every exception to tolerances was decided by the sponsor",
            by: "minutes, re-baselined plan where it changed"),
        TemplateCriterion(
            .closure, "Operations have taken over, with open defects listed and owned",
            by: "signed handover"),
        TemplateCriterion(
            .closure, "Each benefit has an owner and a day on which it will be measured",
            by: "benefit register"),
        TemplateCriterion(
            .closure, "What went well and badly is on record for the next project",
            by: "lessons with the trigger that brings them back"),
        TemplateCriterion(
            .closure, "All commitments to vendors are settled or cancelled", by: "cost ledger, final invoices"
        ),
    ]
}
