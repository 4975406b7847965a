internal import PlainText
internal import ProjectModel
internal import Screen

/// Where somebody is in the panes.
extension Dashboard {
    /// The pane that keys go to.
    var pane: PaneName { focus }
    var focus: PaneName { focuses[page] ?? page.description.focus }
    /// The pane whose rows are gone through: while a story is read, the one that it tells of.
    var listed: PaneName { pane == .story ? page.panes[0] : pane }
    var row: PaneRow? { row(in: listed) }

    func state(of pane: PaneName) -> PaneState {
        var state = states[pane] ?? PaneState()
        let view = view
        state.isFocused = mode != .wall && pane == view.focus
        state.isWhole = view.isWhole(pane)
        state.lead = view.lead(of: pane, facts, states)
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
        let view = view
        for pane in view.order {
            var state = state(of: pane)
            let count = rows(in: pane).count
            state.cursor = min(max(0, state.cursor), max(0, count - 1))
            if pane == .story {
                // Another story is read from its beginning.
                let area = view.frame(of: pane).map { Page.inside($0.area) }
                let last = area.map { StoryPane().lastTop(in: $0, facts, state) } ?? 0
                state.top = states[pane]?.lead == state.lead ? min(max(0, state.top), last) : 0
            } else if let frame = view.frame(of: pane) {
                let visible = pane.pane.visibleRows(in: Page.inside(frame.area), facts, state)
                state.top = Window(rows: visible, of: count, top: state.top, selected: state.cursor).first
            }
            states[pane] = state
        }
        deepen()
    }

    /// Changes what is shown, or how, and keeps the same subjects selected: those of the page that is shown,
    /// and on another page those that were selected when it was left.
    mutating func keepSelections(_ change: (inout Dashboard) -> Void) {
        for pane in page.panes { selections[pane] = row(in: pane)?.subject }
        change(&self)
        for pane in page.panes {
            guard let subject = selections.removeValue(forKey: pane),
                let place = rows(in: pane).firstIndex(where: { $0.subject == subject })
            else { continue }
            states[pane, default: PaneState()].cursor = place
        }
        settle()
    }

    /// Goes through the rows, or through the lines of a story.
    mutating func move(by rows: Int) {
        if pane == .story {
            states[pane, default: PaneState()].top += rows
        } else {
            states[pane, default: PaneState()].cursor += rows
        }
        settle()
    }

    /// To the first row or line, or to the last.
    mutating func moveToEnd(isLast: Bool) {
        // No list is as long, and no story.
        move(by: isLast ? 1 << 30 : -1 << 30)
    }

    mutating func moveByScreens(_ screens: Int) {
        guard let frame = view.frame(of: pane) else { return }
        let inside = Page.inside(frame.area)
        let visible =
            pane == .story ? inside.rows : pane.pane.visibleRows(in: inside, facts, state(of: pane))
        move(by: screens * max(1, visible - 1))
    }

    mutating func focus(by steps: Int) {
        let order = view.order
        if order.count == 1 { return say("this page has one pane; \(PageName.allKeys) go to the pages") }
        guard let place = order.firstIndex(of: pane) else { return }
        focus(order[(place + steps + order.count) % order.count])
    }

    mutating func focus(_ pane: PaneName) {
        focuses[page] = pane
        settle()
    }

    /// The nearest pane that begins where this one ends, on the same rows.
    mutating func focus(rightwards: Bool) {
        let frames = view.frames
        guard frames.count > 1, let here = view.frame(of: pane)?.area else {
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
