internal import PlainText
internal import ProjectModel
internal import Screen

/// The tabs, and the notice: beside the tabs where it fits, else in as many rows at the foot as it
/// needs, so that its advice is not lost.
extension Dashboard {
    func drawTabs(in row: Rect, on surface: inout Surface) {
        let (tabs, room, news) = split(tabRow: row)
        surface.put(tabBar.line(columns: tabs.columns), in: tabs)
        if let visit {
            surface.put(timeBar(visit).line(columns: room.columns), in: room)
        } else {
            surface.put(news, in: room, alignment: .trailing)
        }
    }

    func drawNotice(_ view: Page, on surface: inout Surface) {
        guard let notice else { return }
        let line = notice.line
        let isTyping = filterEdit != nil && overlays.isEmpty
        if overlays.isEmpty, let row = view.tabRow {
            let room = split(tabRow: row).rest
            if line.columns <= room.columns {
                surface.fill(room)
                surface.put(line, in: room, alignment: .trailing)
                return
            }
        }
        let lines = line.wrapped(at: max(2, surface.size.columns - 2))
        let rows = min(lines.count, 5, surface.size.rows)
        let foot: Rect
        if rows > 1, !isTyping {
            foot = surface.area.split(top: surface.size.rows - rows).rest
        } else if overlays.isEmpty, let row = view.tabRow {
            // Keys, or a field that somebody types into, are not hidden where the tabs can be.
            foot = row
        } else {
            foot = view.keyRow
        }
        surface.fill(foot, .raised)
        let last = foot.rows - 1
        for (row, line) in lines.prefix(last).enumerated() {
            surface.put(line, row: row, column: 1, in: foot)
        }
        let rest = lines.dropFirst(last).reduce(Line()) { $0.isEmpty ? $1 : $0 + Line.blank(1) + $1 }
        surface.put(rest, row: last, column: 1, in: foot.split(left: foot.columns - 1).left)
    }

    /// Which event a place on the scrubber stands for; nil beside it.
    func seq(onTimeBarAt point: Point) -> Int? {
        guard let visit, overlays.isEmpty, let row = view.tabRow else { return nil }
        let room = split(tabRow: row).rest
        return room.contains(point)
            ? timeBar(visit).seq(at: point.column - room.left, columns: room.columns) : nil
    }

    private func timeBar(_ visit: Visit) -> TimeBar {
        let first = facts.project.history.first
        return TimeBar(visit, since: first.map { SafeText(facts.day($0.day)) } ?? "")
    }

    /// The key of the tab at a place; nil beside them.
    func tab(at point: Point) -> KeyPress? {
        guard overlays.isEmpty, let row = view.tabRow else { return nil }
        let tabs = split(tabRow: row).tabs
        guard tabs.contains(point) else { return nil }
        return tabBar.tab(at: point.column - tabs.left, columns: tabs.columns).flatMap { index in
            Self.tabs[index].key.string.first.map { KeyPress(.character($0)) }
        }
    }

    private var tabBar: TabBar {
        TabBar(Self.tabs, current: PageName.allCases.firstIndex(of: page) ?? 0)
    }

    /// The pages, and the way out to the other projects.
    private static let tabs =
        PageName.allCases.map(\.description).map {
            TabBar.Tab(SafeText($0.key), $0.title, short: $0.short)
        } + [TabBar.Tab("P", "Portfolio", short: "All")]

    /// The tabs leave room for the news, or for a scrubber that one can aim at, but no more than half. Before
    /// a tab loses its name the news are told in fewer words.
    private func split(tabRow row: Rect) -> (tabs: Rect, rest: Rect, news: Line) {
        // The tabs begin at the edge where each column counts; what stands at their right never ends there.
        let inner = row.split(left: row.columns - (row.columns >= 60 ? 1 : 0)).left
            .split(left: row.columns >= 100 ? 1 : 0).rest
        let spare = inner.columns - tabBar.namedColumns - 2
        let news = news.first { $0.columns <= spare } ?? news.last ?? ""
        let half = inner.columns / 2
        let notice = notice.map(\.line.columns) ?? 0
        let said = max(news.columns, notice + 2 <= half ? notice : 0)
        let wanted = visit == nil ? (said == 0 ? 0 : said + 2) : 48
        let tabs = tabBar.line(columns: inner.columns - min(wanted, half)).columns
        return (inner.split(left: tabs).left, inner.split(left: tabs + 2).rest, news)
    }
}
