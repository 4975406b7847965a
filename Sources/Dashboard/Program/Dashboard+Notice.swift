internal import PlainText
internal import ProjectModel
internal import Screen

/// The tabs, and the notice: beside the tabs where it fits, else in as many rows at the foot as it
/// needs, so that its advice is not lost.
extension Dashboard {
    private static let tabs = TabBar([.init("1", "Overview")], current: 0)

    func drawTabs(in row: Rect, on surface: inout Surface) {
        let inner = Self.inner(row)
        surface.put(Self.tabs.line(columns: inner.columns), in: inner)
        let room = roomBesideTabs(row)
        if let visit {
            surface.put(timeBar(visit).line(columns: room.columns), in: room)
        } else {
            surface.put(news, in: room, alignment: .trailing)
        }
    }

    func drawNotice(_ overview: Overview, on surface: inout Surface) {
        guard let notice else { return }
        let line = notice.line
        let isTyping = filterEdit != nil && overlays.isEmpty
        if overlays.isEmpty, let row = overview.tabRow {
            let room = roomBesideTabs(row)
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
        } else if overlays.isEmpty, let row = overview.tabRow {
            // Keys, or a field that somebody types into, are not hidden where the tabs can be.
            foot = row
        } else {
            foot = overview.keyRow
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
        guard let visit, overlays.isEmpty, let row = overview.tabRow else { return nil }
        let room = roomBesideTabs(row)
        return room.contains(point)
            ? timeBar(visit).seq(at: point.column - room.left, columns: room.columns) : nil
    }

    private func timeBar(_ visit: Visit) -> TimeBar {
        let first = facts.project.history.first
        return TimeBar(visit, since: first.map { SafeText(facts.day($0.day)) } ?? "")
    }

    private func roomBesideTabs(_ row: Rect) -> Rect {
        let inner = Self.inner(row)
        return inner.split(left: Self.tabs.line(columns: inner.columns).columns + 2).rest
    }

    private static func inner(_ row: Rect) -> Rect { row.inset(columns: row.columns >= 60 ? 1 : 0) }
}
