internal import PlainText
internal import ProjectModel
internal import Screen

/// The tabs, and the notice: beside the tabs where it fits, else in as many rows at the foot as it
/// needs, so that its advice is not lost.
extension Dashboard {
    func drawTabs(in row: Rect, on surface: inout Surface) {
        let (tabs, room) = split(tabRow: row)
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
        PageName.allCases.map { TabBar.Tab(SafeText($0.key), $0.title) } + [TabBar.Tab("P", "Portfolio")]

    /// The tabs leave room for the news, or for a scrubber that one can aim at, but no more than half.
    private func split(tabRow row: Rect) -> (tabs: Rect, rest: Rect) {
        let inner = row.inset(columns: row.columns >= 60 ? 1 : 0)
        let wanted = visit == nil ? news.columns + 2 : 48
        let tabs = tabBar.line(columns: inner.columns - min(wanted, inner.columns / 2)).columns
        return (inner.split(left: tabs).left, inner.split(left: tabs + 2).rest)
    }
}
