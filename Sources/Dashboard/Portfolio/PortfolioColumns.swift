internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The columns of the portfolio. What goes first as it narrows: exposure, phase, EAC, BAC, lights, finish; the
/// worst mark, the code, the project and how late it is stay.
struct PortfolioColumns {
    let entries: [PortfolioPage.Entry]
    let room: Int

    var all: [RegisterColumn<PortfolioPage.Entry>] {
        [code, mark, name, lights, phase, done, finish, late, budget, estimate, exposure, worst]
    }

    private var code: RegisterColumn<PortfolioPage.Entry> {
        let width = min(10, max(4, summaries.map { SafeText($0.code).columns }.max() ?? 0))
        return RegisterColumn("code", width: width...width, priority: 20) { entry, _ in
            guard case .project(let project) = entry.found else { return Line("·", .muted) }
            return Line(SafeText(project.code), .text, .bold)
        }
    }

    private var mark: RegisterColumn<PortfolioPage.Entry> {
        RegisterColumn("", width: 1...1, priority: 20) { entry, _ in
            guard case .project(let project) = entry.found else { return Line([Mark.offTrack.sign]) }
            return Line([(project.lights.max() ?? .unknown).mark.sign])
        }
    }

    private var name: RegisterColumn<PortfolioPage.Entry> {
        RegisterColumn("project", width: 12...28, priority: 15) { entry, columns in
            switch entry.found {
            case .project(let project): Line(SafeText(project.name))
            case .unread: Line(SafeText(entry.path).keepingEnd(columns), .muted)
            }
        }
    }

    /// One shape a hazard, in their order.
    private var lights: RegisterColumn<PortfolioPage.Entry> {
        RegisterColumn("T S C R X", width: 9...9, priority: 9) { entry, _ in
            guard case .project(let project) = entry.found else { return "" }
            return project.lights.map { Line([$0.mark.sign]) }.reduce(Line()) { line, sign in
                line.isEmpty ? sign : line + " " + sign
            }
        }
    }

    private var phase: RegisterColumn<PortfolioPage.Entry> {
        figure("phase", .leading, width: 10, priority: 4) { project in
            let none = project.percentComplete.value == nil ? "no plan" : "all done"
            return Line(SafeText(project.currentPhase?.title ?? none), .muted)
        }
    }

    private var done: RegisterColumn<PortfolioPage.Entry> {
        figure("done", .trailing, width: 4, priority: 7) { project in
            Line([project.percentComplete.run { PlainFigures.percent($0) }])
        }
    }

    private var finish: RegisterColumn<PortfolioPage.Entry> {
        figure("finish", .trailing, width: 11, priority: 8) { project in
            Line(SafeText(PlainFigures.plain(project.finish, PlainFigures.dayAndYear)), .muted)
        }
    }

    private var late: RegisterColumn<PortfolioPage.Entry> {
        figure("late", .trailing, width: 7, priority: 16) { project in
            guard let delay = project.delayDays.value else { return Line("n/a", .muted) }
            let ink: Ink = delay > 0 ? (Light.ofChance(project.chanceOfDate).figureInk) : .muted
            return Line(SafeText(PlainFigures.variance(days: Double(-delay))), ink, .bold)
        }
    }

    private var budget: RegisterColumn<PortfolioPage.Entry> {
        figure("BAC", .trailing, width: 6, priority: 5) { project in
            Line(SafeText(PlainFigures.money(project.budgetAtCompletion, project.currency)), .muted)
        }
    }

    private var estimate: RegisterColumn<PortfolioPage.Entry> {
        figure("EAC", .trailing, width: 6, priority: 6) { project in
            Line([project.estimateAtCompletion.run { PlainFigures.money($0, project.currency) }])
        }
    }

    private var exposure: RegisterColumn<PortfolioPage.Entry> {
        figure("exposure", .trailing, width: 8, priority: 3) { project in
            Line(SafeText(PlainFigures.money(project.exposure, project.currency)), .muted)
        }
    }

    /// What is worst about it, or why it cannot be read.
    private var worst: RegisterColumn<PortfolioPage.Entry> {
        RegisterColumn("worst", width: 16...60, priority: 10) { entry, _ in
            switch entry.found {
            case .project(let project): Line(SafeText(project.headline), .muted)
            case .unread(let reason): Line(SafeText(reason), .offTrack)
            }
        }
    }

    private var summaries: [ProjectSummary] {
        entries.compactMap { entry in
            if case .project(let project) = entry.found { project } else { nil }
        }
    }

    private func figure(
        _ heading: SafeText, _ alignment: Alignment, width: Int, priority: Int,
        _ line: @escaping (ProjectSummary) -> Line
    ) -> RegisterColumn<PortfolioPage.Entry> {
        RegisterColumn(heading, alignment, width: width...width, priority: priority) { entry, _ in
            guard case .project(let project) = entry.found else { return "" }
            return line(project)
        }
    }
}

extension SafeText {
    /// The end of a path says more than its beginning: `…/atlas.tlog`.
    fileprivate func keepingEnd(_ limit: Int) -> SafeText {
        guard columns > limit, limit > 1 else { return self }
        var text = SafeText(string)
        while text.columns > limit - 1 { text = SafeText(String(text.string.dropFirst())) }
        return "…" + text
    }
}
