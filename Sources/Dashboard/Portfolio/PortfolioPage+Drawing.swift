internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

extension PortfolioPage {
    package func draw(on surface: inout Surface) {
        let page = surface.area
        if page.columns < 40 || page.rows < 12 {
            let words: SafeText = "too small: \(page.columns)×\(page.rows), 40×12 is needed; q quits"
            return _ = surface.put(words, in: page)
        }
        let header = page.split(top: 1).top
        surface.fill(header, .raised)
        surface.put(Line(" Portfolio ", .page, .bold, on: .accent) + "  \(place)", in: header)
        let layout = layout(in: surface.size)
        surface.frame(layout.frame, caption(layout), isFocused: true)
        if entries.isEmpty {
            surface.say("no logs here — \("taffrail new", .accent, .bold) makes one", in: layout.list)
        } else {
            register(columns: layout.list.columns).draw(in: layout.list.widened(columns: 1), on: &surface)
        }
        if entries.indices.contains(selected) {
            surface.put(story.shortened(to: layout.story.columns), in: layout.story)
        }
        let sums = layout.list.columns
        for (row, total) in totals.prefix(layout.totals.rows).enumerated() {
            surface.put(line(of: total).shortened(to: sums), row: row, in: layout.totals)
        }
        let keys = page.split(top: page.rows - 1).rest.inset(columns: 1)
        if let notice {
            surface.put(notice.line, in: keys)
        } else {
            surface.put(
                Keymap.bar(in: .portfolio, columns: keys.columns).line(columns: keys.columns), in: keys)
        }
        help?.draw(on: &surface)
    }

    /// What the selected row had no room for.
    private var story: Line {
        switch entries[selected].found {
        case .project(let project):
            let day = PlainFigures.dayAndYear(project.committedFinish)
            let chance = PlainFigures.plain(project.chanceOfDate, PlainFigures.chance)
            var promise: Line = "committed \(day, .text), P(date) \(chance, .text)"
            if project.referenceClass != ReferenceClass.dslib.name {
                promise += " by \(project.referenceClass, .text)"
            }
            let worst: Line = project.headline.isEmpty ? "" : "   \(project.headline, .text)"
            return promise + worst + "   \(entries[selected].path)"
        case .unread(let reason): return Line(SafeText(reason), .offTrack)
        }
    }

    /// The border, the rows within it, the line about the selected one, and the sums.
    struct Layout {
        let frame: Rect
        let list: Rect
        let story: Rect
        let totals: Rect
    }

    var layout: Layout { layout(in: size) }

    func layout(in size: Size) -> Layout {
        let body = Rect(row: 1, column: 0, columns: size.columns, rows: max(0, size.rows - 2))
        let inside = body.inset(rows: 1, columns: 2)
        let sums = min(totals.count, 3)
        let (list, below) = inside.split(top: max(2, inside.rows - sums - 3))
        let (story, rest) = below.split(top: 1).rest.split(top: 1)
        return Layout(frame: body, list: list, story: story, totals: rest.split(top: 1).rest)
    }

    func row(at point: Point) -> Int? {
        let list = layout.list
        guard list.contains(point) else { return nil }
        return register(columns: list.columns).row(at: point.row - list.top, inRows: list.rows)
    }

    private func caption(_ layout: Layout) -> Caption {
        let read = entries.count { if case .project = $0.found { true } else { false } }
        let unread = entries.count - read
        let broken: Line = unread == 0 ? "" : "\(unread, .offTrack, .bold) cannot be read"
        return Caption(
            "Projects", detail: "\(PlainFigures.count(read, "project")), most trouble first",
            trailing: broken,
            bottom: register(columns: layout.list.columns).position(inRows: layout.list.rows))
    }

    /// `EUR 3 projects   BAC 3.6M   AC 1.9M   CPI .87 …`
    private func line(of total: PortfolioTotal) -> Line {
        func money(_ sum: Money) -> SafeText { SafeText(PlainFigures.money(sum, total.currency)) }
        let estimate = PlainFigures.plain(total.estimateAtCompletion) {
            PlainFigures.money($0, total.currency)
        }
        let costIndex = PlainFigures.plain(total.costPerformanceIndex, PlainFigures.index)
        let scheduleIndex = PlainFigures.plain(total.schedulePerformanceIndex, PlainFigures.index)
        return """
            \(total.currency.code, .text, .bold)  BAC \(money(total.budgetAtCompletion), .text)   \
            EV \(money(total.earnedValue), .text)   AC \(money(total.actualCost), .text)   \
            CPI \(costIndex, Light.ofIndex(total.costPerformanceIndex).figureInk, .bold)   \
            SPI \(scheduleIndex, Light.ofIndex(total.schedulePerformanceIndex).figureInk, .bold)   \
            EAC \(estimate, .text)   exposure \(money(total.exposure), .text)
            """
    }

    private func register(columns: Int) -> Screen.Register<Entry> {
        Screen.Register(
            columns: PortfolioColumns(entries: entries, room: columns).all, rows: entries,
            selection: selected, offset: top)
    }
}
