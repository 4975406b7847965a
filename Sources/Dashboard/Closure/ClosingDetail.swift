internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The closing report, to be read.
struct ClosingDetail {
    let facts: Facts

    var detail: Detail {
        let report = ClosingReport(facts.project, facts.status)
        var text = DetailText()
        outcome(report, &text)
        promises(report, &text)
        calibration(report.calibration, &text)
        benefits(report, &text)
        text.heading("Lessons")
        if report.lessons.isEmpty { text.paragraph("none recorded — \("lesson record", .text) keeps one") }
        for lesson in report.lessons {
            text.row(SafeText(lesson.id.text), text: lesson.text.value)
            text.note("when: \(lesson.trigger.value)")
        }
        return Detail(
            title: "Closing report", trailing: report.outcome.map { Line([$0.verdict.mark.light]) } ?? "",
            lines: text.lines)
    }

    private func outcome(_ report: ClosingReport, _ text: inout DetailText) {
        if let outcome = report.outcome {
            text.row("outcome", "\(outcome.verdict.rawValue, .bold) \(outcome.summary, .text)")
            if let seq = facts.project.outcome?.seq { text.source(seq, facts) }
        } else if let reopening = facts.project.reopening, facts.project.outcome != nil {
            text.row("outcome", "open again: \(reopening.value.reason, .text)")
            text.source(reopening.seq, facts)
        } else {
            text.row("outcome", "still open: \("project close", .text) ends it")
        }
        for goal in report.goals { text.row("goal", text: goal) }
        text.heading("Left open")
        if report.unsettled.isEmpty { text.paragraph("nothing") }
        for words in report.unsettled { text.paragraph("· \(words, .text)") }
    }

    private func promises(_ report: ClosingReport, _ text: inout DetailText) {
        text.heading("What was promised")
        let total = report.planAgainstActual.total
        text.row("finish", "committed for \(PlainFigures.dayAndYear(report.committedFinish), .text)")
        text.figure(
            "all done", total.finishVarianceDays, by: PlainFigures.variance(days:),
            formula: "the last finish agreed less the last actual one, in working days")
        text.row("money", "spent \(facts.money(report.spent), .bold) of \(facts.money(report.budget), .text)")
        text.row("changes", "\(report.changesApproved, .text) approved")
        text.row("risks", "\(report.risksOccurred, .text) happened")
    }

    private func calibration(_ calibration: EstimateCalibration, _ text: inout DetailText) {
        text.heading("Estimates")
        func score(_ label: SafeText, _ score: EstimateCalibration.Score, _ formula: String) {
            text.figure(
                label, score.insideShare,
                by: { "\(PlainFigures.percent($0)) of \(score.count) between optimistic and pessimistic" })
            text.figure(
                "", score.medianRatio, by: { "× \(PlainFigures.index($0)) is the median" }, formula: formula)
        }
        score(
            "duration", calibration.durations, "actual working days / likely; 80 % inside is a good estimator"
        )
        score(
            "cost", calibration.costs, "cost / budget; inside is budget × optimistic or pessimistic / likely")
    }

    private func benefits(_ report: ClosingReport, _ text: inout DetailText) {
        text.heading("Benefits")
        if report.benefits.isEmpty { text.paragraph("none planned — \("benefit plan", .text) names one") }
        for benefit in report.benefits {
            text.figure(
                SafeText(benefit.id.text), benefit.realisation,
                by: { "\(PlainFigures.percent($0)) of \(benefit.title)" }, light: benefit.light)
        }
    }
}
