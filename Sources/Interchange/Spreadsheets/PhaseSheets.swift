internal import ProjectModel

/// From the business case to the lessons: phases and their gates, the launch, technology, closure.
extension Project {
    var goalSheet: CSVSheet {
        table(["ID", "Goal"], sorted(goals)) { [.id($0.id), .text($0.text.value)] }
    }

    var phaseSheet: CSVSheet {
        let planned = Phase.allCases.compactMap { phase in phases[phase].map { (phase, $0) } }
        return table(
            ["Phase", "Start", "Finish", "Gate on", "Decision", "Reason", "Conditions", "Decided"], planned
        ) { (phase, plan) in
            let decision = plan.decision?.value
            return [
                .text(phase.rawValue), .day(plan.start.value), .day(plan.finish.value),
                .day(plan.gateDay?.value), .optional(decision?.verdict.rawValue), .optional(decision?.reason),
                .optional(decision?.conditions), .day(decision?.day),
            ]
        }
    }

    func criterionSheet(on day: Day) -> CSVSheet {
        table(
            [
                "ID", "Phase", "Criterion", "Owner", "State", "Evidence", "Link", "On", "Waived because",
                "Proposed by", "Agreed by",
            ], sorted(criteria)
        ) { criterion in
            var (state, evidence, waiver): (String, Evidence?, Waiver?)
            switch criterion.state(on: day) {
            case .open(let proposal): (state, evidence, waiver) = ("open", nil, proposal)
            case .met(let found): (state, evidence, waiver) = ("met", found, nil)
            case .waived(let agreed): (state, evidence, waiver) = ("waived", nil, agreed)
            }
            return [
                .id(criterion.id), .text(criterion.phase.value.rawValue), .text(criterion.text.value),
                .id(criterion.owner?.value), .text(state), .optional(evidence?.text),
                .optional(evidence?.link),
                .day(evidence?.day ?? waiver?.day), .optional(waiver?.reason), .optional(waiver?.account),
                .optional(waiver?.agreed?.value.account),
            ]
        }
    }

    var optionSheet: CSVSheet {
        let code = currency.code
        let years = sorted(options).flatMap { option in
            let flows = option.cashFlows.map(\.value).sorted { $0.year < $1.year }
            return flows.isEmpty ? [(option, CashFlow?.none)] : flows.map { (option, $0) }
        }
        return table(
            ["ID", "Title", "Note", "Chosen", "Year", "Cost (\(code))", "Benefit (\(code))"], years
        ) { (option, flow) in
            [
                .id(option.id), .text(option.title.value), .optional(option.note?.value),
                .text(businessCase.choice?.value.option == option.id ? "yes" : "no"), .whole(flow?.year),
                .money(flow?.cost, currency), .money(flow?.benefit, currency),
            ]
        }
    }

    func launchCriterionSheet(on day: Day) -> CSVSheet {
        table(["ID", "Criterion", "Owner", "Check", "Evidence", "On"], sorted(launch.criteria)) { criterion in
            let check = criterion.check(on: day)
            return [
                .id(criterion.id), .text(criterion.text.value), .id(criterion.owner.value),
                .optional(check?.verdict.rawValue), .optional(check?.evidence), .day(check?.day),
            ]
        }
    }

    var componentSheet: CSVSheet {
        func words(_ end: SupportEnd?) -> CSVSheet.Cell {
            switch end {
            case nil: .empty
            case .on(let day): .day(day)
            case .ended: .text("no")
            case .open: .text("yes")
            }
        }
        return table(
            [
                "ID", "Name", "Version", "Ring", "Active support", "Security support", "Extended support",
                "Successor",
            ], sorted(components)
        ) {
            [
                .id($0.id), .text($0.name.value), .text($0.version.value), .text($0.ring.value.rawValue),
                words($0.activeSupport?.value), words($0.securitySupport?.value),
                words($0.extendedSupport?.value), .optional($0.successor?.value),
            ]
        }
    }

    var lessonSheet: CSVSheet {
        table(["ID", "Lesson", "Trigger", "Phase", "From", "By", "On"], sorted(lessons)) {
            [
                .id($0.id), .text($0.text.value), .text($0.trigger.value),
                .optional($0.phase?.value.rawValue), .optional($0.source), .text($0.by), .day($0.day),
            ]
        }
    }

    func benefitSheet(on day: Day) -> CSVSheet {
        table(
            ["ID", "Title", "Unit", "Before", "Target", "Due", "Owner", "Measured", "Measured on"],
            sorted(benefits)
        ) { benefit in
            let measurement = benefit.measurement(on: day)
            return [
                .id(benefit.id), .text(benefit.title.value), .text(benefit.unit.value),
                .quantity(benefit.before.value), .quantity(benefit.target.value), .day(benefit.due.value),
                .id(benefit.owner.value), .quantity(measurement?.value), .day(measurement?.day),
            ]
        }
    }
}
