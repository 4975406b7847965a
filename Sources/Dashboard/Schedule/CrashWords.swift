internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// How the cheapest way to an earlier finish reads.
struct CrashWords {
    let findings: CrashFindings
    let facts: Facts

    /// `38k more`
    var headline: Line {
        switch findings.answer {
        case .plan where findings.cost > .zero: "\(facts.money(findings.cost), .text, .bold) more"
        case .plan, nil: ""
        case .impossible: "\(Mark.offTrack) not possible"
        }
    }

    /// `Wednesday 24 Feb, as committed`
    var wanted: Line {
        guard let day = findings.wanted else { return Line(SafeText(findings.complaint), .offTrack) }
        let isCommitted = day == facts.project.charter.committedFinish.value
        let weekday = day.weekday.short.prefix(1).uppercased() + day.weekday.short.dropFirst()
        return "\(weekday) \(facts.day(day), .text)\(isCommitted ? ", as committed" : "")"
    }

    func lines(columns: Int) -> [Line] {
        if let refusal = findings.refusal { return Line(SafeText(refusal), .offTrack).wrapped(at: columns) }
        guard let answer = findings.answer else { return [] }
        return told(answer).flatMap { $0.columns <= columns ? [$0] : $0.wrapped(at: columns) }
            + [""] + (bounds + hint).flatMap { $0.wrapped(at: columns) }
    }

    private func told(_ answer: ProjectCrashing.Answer) -> [Line] {
        switch answer {
        case .impossible(let earliest):
            return [
                "\(Mark.offTrack) no money makes it as short as that: the earliest is \(facts.day(earliest), .text, .bold)"
            ]
        case .plan:
            if findings.replans.isEmpty {
                let finish = findings.plannedFinish.map(facts.day) ?? "then"
                return ["\(Mark.onTrack) nothing is to be done: the plan ends on \(finish, .text, .bold)"]
            }
            return shortened + moved
        }
    }

    private var shortened: [Line] {
        let cuts = findings.replans.filter { $0.by > .zero }
        guard !cuts.isEmpty else { return [] }
        let names = width(cuts) { $0.deliverable.text }
        let lengths = width(cuts, days)
        let sums = width(cuts) { facts.money($0.cost) }
        return [Line("Shorten, for the least money", .accent, .bold)]
            + cuts.map { cut in
                let id = SafeText(cut.deliverable.text).padded(to: names)
                let by = SafeText(days(cut)).padded(to: lengths, alignment: .trailing)
                let sum = SafeText(facts.money(cut.cost)).padded(to: sums, alignment: .trailing)
                let title = facts.project.deliverables[cut.deliverable]?.title.value ?? ""
                return "\(id)  \(by, .text, .bold)  \(sum, .text)  \(title, .text)"
            }
    }

    /// Planned starts give way, as whoever pays for an earlier finish has the work begin as soon as it can.
    private var moved: [Line] {
        let moves = findings.replans.compactMap { replan -> Line? in
            guard let planned = facts.project.deliverables[replan.deliverable]?.start.value,
                planned != replan.start
            else { return nil }
            return
                "\(replan.deliverable.text, .text) \(facts.day(planned)) ▶ \(facts.day(replan.start), .text)"
        }
        guard !moves.isEmpty else { return [] }
        let all = moves.dropFirst().reduce(moves[0]) { $0 + " · " + $1 }
        return (findings.replans.contains { $0.by > .zero } ? [""] : [])
            + [Line("Begin sooner than planned, at no cost", .accent, .bold), all]
    }

    private var bounds: [Line] {
        guard let normal = findings.normalFinish, let earliest = findings.earliestFinish else { return [] }
        let planned = findings.plannedFinish.map { "as planned \(facts.day($0))" }
        // Planned starts cost nothing to give up.
        let free = normal == findings.plannedFinish ? nil : "for nothing \(facts.day(normal))"
        let cost = findings.highestCost.map { $0 > .zero ? " for \(facts.money($0))" : "" } ?? ""
        let words = [planned, free, "the earliest \(facts.day(earliest))\(cost)"].compactMap(\.self)
        return [Line(SafeText(words.joined(separator: " · ")), .muted)]
    }

    /// What to record where nothing can be shortened.
    private var hint: [Line] {
        guard !findings.hasTerms else { return [] }
        return [
            "",
            "Nobody has said what can be shortened. On \("3 Schedule", .text) select a deliverable, then \("e", .accent, .bold) and \("deliverable crash", .text): the shortest that it can become, and what that costs above its budget.",
        ]
    }

    /// `−8 d`, `−6.5 d`
    private func days(_ replan: CrashReplan) -> String {
        let tenths = (replan.by.hundredths + 5) / 10
        let days = PlainFigures.decimal(Double(tenths) / 10, places: tenths % 10 == 0 ? 0 : 1)
        return "\(PlainFigures.minus)\(days) d"
    }

    private func width(_ replans: [CrashReplan], _ words: (CrashReplan) -> String) -> Int {
        replans.map { SafeText(words($0)).columns }.max() ?? 0
    }
}
