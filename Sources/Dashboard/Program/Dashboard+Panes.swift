internal import PlainText
internal import ProjectModel
internal import Screen

/// Where somebody is in the panes.
extension Dashboard {
    var pane: PaneName { overview.focus }
    var row: PaneRow? { row(in: pane) }

    func state(of pane: PaneName) -> PaneState {
        var state = states[pane] ?? PaneState()
        state.isFocused = mode != .wall && pane == overview.focus
        state.isZoomed = isZoomed
        return state
    }

    func rows(in pane: PaneName) -> [PaneRow] { pane.pane.rows(facts, state(of: pane)) }

    func row(in pane: PaneName) -> PaneRow? {
        let rows = rows(in: pane)
        let cursor = state(of: pane).cursor
        return rows.indices.contains(cursor) ? rows[cursor] : nil
    }

    /// Keeps every cursor on a row that there is, and in view.
    mutating func settle() {
        let frames = overview.frames
        for pane in PaneName.allCases {
            var state = state(of: pane)
            let count = rows(in: pane).count
            state.cursor = min(max(0, state.cursor), max(0, count - 1))
            if let frame = frames.first(where: { $0.name == pane })?.area {
                let visible = pane.pane.visibleRows(in: Overview.inside(frame), facts, state)
                state.top = Window(rows: visible, of: count, top: state.top, selected: state.cursor).first
            }
            states[pane] = state
        }
    }

    mutating func move(by rows: Int) {
        states[pane, default: PaneState()].cursor += rows
        settle()
    }

    mutating func moveByScreens(_ screens: Int) {
        guard let frame = overview.frames.first(where: { $0.name == pane })?.area else { return }
        let visible = pane.pane.visibleRows(in: Overview.inside(frame), facts, state(of: pane))
        move(by: screens * max(1, visible - 1))
    }

    mutating func focus(by steps: Int) {
        let order = overview.order
        guard let place = order.firstIndex(of: pane) else { return }
        focus(order[(place + steps + order.count) % order.count])
    }

    mutating func focus(_ pane: PaneName) {
        focus = pane
        settle()
    }

    /// The nearest pane that begins where this one ends, on the same rows.
    mutating func focus(rightwards: Bool) {
        let frames = overview.frames
        guard frames.count > 1, let here = frames.first(where: { $0.name == pane })?.area else {
            return focus(by: rightwards ? 1 : -1)
        }
        let beside = frames.filter { frame in
            let shares = frame.area.top < here.bottom && frame.area.bottom > here.top
            return shares && (rightwards ? frame.area.left >= here.right : frame.area.right <= here.left)
        }
        let nearest = beside.min {
            abs($0.area.left - here.left) < abs($1.area.left - here.left)
        }
        if let nearest {
            focus(nearest.name)
        } else {
            say("there is no pane at the \(rightwards ? "right" : "left"); Tab goes through all")
        }
    }

    mutating func say(_ words: SafeText) { notice = Notice(words) }
}
