/// What a file's rows can become.
package enum ImportRegister: String, Sendable, CaseIterable {
    case deliverables, costs, risks, people, changes

    /// In the order in which they are shown. A column's name belongs to one field of a register only.
    package var fields: [ImportField] {
        switch self {
        case .deliverables: Self.deliverableFields
        case .costs: Self.costFields
        case .risks: Self.riskFields
        case .people: Self.peopleFields
        case .changes: Self.changeFields
        }
    }

    /// What no row can do without: of each list at least one field.
    var needs: [[String]] {
        switch self {
        case .deliverables:
            [["title"], ["owner"], ["start"], ["finish", "estimate", "likely"], ["budget"]]
        case .costs: [["deliverable", "deliverable-title"], ["amount"], ["on"]]
        case .risks: [["title"], ["probability"], ["impact"], ["owner"]]
        case .people: [["name", "last-name", "first-name"], ["party", "party-id"]]
        case .changes: [["title"], ["requester"], ["reason"]]
        }
    }

    /// One of them, for sentences.
    package var noun: String {
        switch self {
        case .deliverables: "deliverable"
        case .costs: "cost"
        case .risks: "risk"
        case .people: "person"
        case .changes: "change request"
        }
    }

    private static let deliverableFields = [
        ImportField("key", .name, "id", "wbs", "key", "no", "#", "number", "unique id", "outline number"),
        ImportField(
            "title", .text, "title", "task name", "deliverable", "work package", "name", "task", "summary"),
        ImportField("phase", .word, "phase", "stage"),
        ImportField(
            "owner", .name, "owner", "accountable", "responsible", "assigned to", "assignee",
            "resource names", "resource", "lead", "manager"),
        ImportField("estimate", .threePoint, "estimate", "duration", "work", "working days", "days"),
        ImportField("optimistic", .workDays, "optimistic", "best case"),
        ImportField("likely", .workDays, "likely", "most likely"),
        ImportField("pessimistic", .workDays, "pessimistic", "worst case"),
        ImportField("start", .day, "start", "start date", "planned start", "begin", "from"),
        ImportField(
            "finish", .day, "finish", "finish date", "planned finish", "end", "end date", "due", "due date",
            "deadline", "to"),
        ImportField("budget", .money, "budget", "planned cost", "cost", "budget at completion", "bac"),
        ImportField("rule", .word, "rule", "earning rule"),
        ImportField(
            "after", .name, "after", "predecessors", "predecessor", "depends on", "dependencies",
            "dependency"),
        ImportField("part-of", .name, "part of", "parent", "parent id", "parent task", "summary task"),
        ImportField("change", .name, "change", "change request"),
        ImportField("complete", .percent, "complete", "percent", "progress", "done"),
        ImportField("complete-on", .day, "complete on", "status date", "progress on"),
    ]

    private static let costFields = [
        ImportField(
            "deliverable", .name, "deliverable id", "deliverable", "work package", "task", "task name", "wbs"),
        ImportField("deliverable-title", .text, "deliverable title", "work package name"),
        ImportField(
            "amount", .money, "amount", "actual cost", "cost", "net amount", "net", "total", "sum", "value"),
        ImportField(
            "on", .day, "on", "date", "invoice date", "posting date", "booking date", "booked", "paid on",
            "day"),
        ImportField("note", .text, "note", "description", "text", "what for", "memo", "invoice", "reference"),
        ImportField("cause", .word, "cause"),
    ]

    private static let riskFields = [
        ImportField("title", .text, "title", "risk", "risk title", "risk name", "name", "summary"),
        ImportField("nature", .word, "nature", "threat or opportunity", "threat opportunity"),
        ImportField("cause", .text, "cause", "root cause"),
        ImportField("event", .text, "event", "description", "risk description", "risk event"),
        ImportField("effect", .text, "effect", "consequence", "impact description"),
        ImportField("probability", .percentRange, "probability", "likelihood", "chance", "probability low"),
        ImportField("probability-high", .percent, "probability high", "probability to"),
        ImportField(
            "impact", .moneyRange, "impact", "cost impact", "impact cost", "financial impact", "impact low"),
        ImportField("impact-high", .money, "impact high", "impact to"),
        ImportField("delay", .workDays, "delay", "schedule impact", "time impact", "impact days"),
        ImportField("owner", .name, "owner", "risk owner", "responsible", "assigned to", "assignee"),
        ImportField("source", .word, "source", "kind of cause"),
        ImportField("trigger", .text, "trigger", "early warning", "warning sign"),
        ImportField("proximity", .day, "proximity", "expected on", "expected date"),
        ImportField("response", .word, "response", "strategy", "response strategy", "treatment"),
        ImportField(
            "action", .text, "action", "mitigation", "mitigation plan", "response plan", "mitigation action"),
        ImportField(
            "after-probability", .percentRange, "after probability", "residual probability",
            "residual likelihood", "residual probability low"),
        ImportField("after-probability-high", .percent, "residual probability high"),
        ImportField(
            "after-impact", .moneyRange, "after impact", "residual impact", "residual impact low"),
        ImportField("after-impact-high", .money, "residual impact high"),
        ImportField("status", .word, "status", "state"),
        ImportField("outcome-on", .day, "happened on", "date occurred"),
        ImportField("outcome-note", .text, "outcome", "closure reason", "reason closed", "resolution"),
        ImportField("outcome-cost", .money, "outcome cost"),
        ImportField(
            "deliverable", .name, "delays deliverable", "delayed deliverable"),
    ]

    private static let peopleFields = [
        ImportField("id", .name, "id", "short name", "initials", "key"),
        ImportField(
            "name", .text, "name", "full name", "person", "display name", "member", "employee", "contact"),
        ImportField("first-name", .text, "first name", "given name", "forename"),
        ImportField("last-name", .text, "last name", "surname", "family name"),
        ImportField("party-id", .name, "party id", "department id"),
        ImportField(
            "party", .name, "party", "department", "dept", "organisation", "organization", "company", "team",
            "unit", "business unit", "division", "vendor", "group"),
        ImportField("party-kind", .word, "party kind", "party type", "kind"),
        ImportField("position", .text, "position", "role", "job title", "title", "function", "job"),
        ImportField("account", .name, "account", "unix account", "login", "user", "username", "user name"),
        ImportField("influence", .word, "influence", "power"),
        ImportField("interest", .word, "interest"),
    ]

    private static let changeFields = [
        ImportField("title", .text, "title", "change", "change request", "request", "name", "summary"),
        ImportField("kind", .word, "kind", "change type", "change kind", "type"),
        ImportField(
            "requester", .name, "requester", "requested by", "raised by", "submitted by", "initiator",
            "asked by", "owner"),
        ImportField("reason", .text, "reason", "justification", "why", "description"),
        ImportField("cost", .money, "cost", "cost impact", "budget impact", "cost effect"),
        ImportField(
            "time", .workDays, "time", "schedule impact", "time impact", "impact days", "days", "time effect"),
        ImportField(
            "on", .day, "requested", "requested on", "on", "date", "request date", "date raised",
            "raised on", "submitted"),
        ImportField("verdict", .word, "verdict", "decision", "status", "state"),
        ImportField("verdict-reason", .text, "decision reason", "verdict reason"),
        ImportField("verdict-on", .day, "decided", "decided on", "decision date", "approval date"),
        ImportField("decider", .name, "decider", "decided by", "approved by", "approver"),
    ]
}
