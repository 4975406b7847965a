internal import PlainText
internal import ProjectControls
package import Screen

/// A page on a screen of some size: the panes in their frames, the header above, the rows for tabs and keys
/// below.
package struct Page: Sendable {
    /// A pane that is seen.
    package struct Frame: Hashable, Sendable {
        package let name: PaneName
        /// With its border.
        package let area: Rect
        /// Whether it is drawn in the form that it has when it fills the screen.
        package let isWhole: Bool
    }

    package let name: PageName
    private let layout: PageLayout
    /// What keys go to; always seen, unless nothing is.
    package let focus: PaneName
    package let isZoomed: Bool
    /// Whether somebody moves about in it; a wall marks neither a pane nor a row.
    var hasCursor = true
    var note = HeaderNote()
    /// Whether everything steps back behind hatched borders, so that nobody takes it for the present.
    var isDimmed = false

    package init(_ name: PageName, size: Size, focus: PaneName, isZoomed: Bool) {
        layout = PageLayout(name, size: size, focus: focus, isZoomed: isZoomed)
        self.name = name
        self.isZoomed = isZoomed
        self.focus = focus
    }

    /// What is seen, in the order of Tab.
    package var frames: [Frame] { layout.frames }

    /// What Tab goes through, whether it is seen now or comes in the place of another.
    package var order: [PaneName] { name.panes }

    /// Where tabs go; nil where there is no row for them.
    package var tabRow: Rect? { layout.tabRow }
    /// Where the keys go.
    package var keyRow: Rect { layout.keyRow }
    /// Whether there is room for anything but the five lights.
    package var isTooSmall: Bool { layout.frames.isEmpty }

    package func frame(of pane: PaneName) -> Frame? { frames.first { $0.name == pane } }

    func isWhole(_ pane: PaneName) -> Bool { frame(of: pane)?.isWhole ?? isZoomed }

    /// What a pane tells of if it is the story of the page, or what it marks if it is a view of the first pane.
    func lead(of pane: PaneName, _ facts: Facts, _ states: [PaneName: PaneState]) -> Lead? {
        guard pane == .story || pane == .matrix && hasCursor else { return nil }
        let first = order[0]
        var state = states[first] ?? PaneState()
        state.isWhole = isWhole(first)
        let rows = first.pane.rows(facts, state)
        return Lead(first, rows.indices.contains(state.cursor) ? rows[state.cursor] : rows.first)
    }

    /// What a pane draws in: its frame without the border and the blank cells beside it.
    package static func inside(_ frame: Rect) -> Rect { frame.inset(rows: 1, columns: 2) }

    /// Draws everything but the tabs and the keys. `states` says where somebody is in each pane; what has
    /// the focus and what is zoomed is known already.
    package func draw(on surface: inout Surface, _ facts: Facts, states: [PaneName: PaneState]) {
        if isTooSmall {
            drawTooSmall(on: &surface, facts)
            return
        }
        if let strip = layout.watchStrip {
            WatchStrip(hazards: facts.status.hazards).draw(on: &surface, in: strip)
        }
        for frame in frames {
            let (area, pane) = (frame.area, frame.name.pane)
            var state = states[frame.name] ?? PaneState()
            state.isFocused = hasCursor && frame.name == focus
            state.isWhole = frame.isWhole
            state.lead = lead(of: frame.name, facts, states)
            var caption = pane.caption(facts, state, in: area)
            if !state.filter.isEmpty { caption.detail += " \("/\(state.filter)" as SafeText, .accent)" }
            if state.isFocused {
                caption.more = others(within: area.columns - caption.bottom.columns - 9)
            }
            surface.frame(area, caption, isFocused: state.isFocused)
            pane.draw(on: &surface, in: Self.inside(area), facts, state)
        }
        if isDimmed {
            surface.recede()
            for frame in frames { surface.hatch(frame.area, .offTrack) }
        }
        PageHeader(facts: facts, note: note, isDimmed: isDimmed)
            .draw(on: &surface, in: layout.header, seam: layout.seam)
    }

    /// The panes that are out of sight and come with Tab, as many names as fit: `Tab also Gates, Business case`.
    private func others(within room: Int) -> Line {
        let place = order.firstIndex(of: focus) ?? 0
        let hidden = (order[place...] + order[..<place]).filter { frame(of: $0) == nil && $0 != .story }
        let wordings = (1...max(1, hidden.count)).reversed().map { count -> Line in
            let names = hidden.prefix(count).map(\.title).joined(separator: ", ")
            let rest: SafeText = count < hidden.count ? ", +\(hidden.count - count)" : ""
            return "\("Tab", .accent) also \(names, .muted)\(rest, .muted)"
        }
        return hidden.isEmpty ? "" : wordings.first { $0.columns <= room } ?? ""
    }

    /// The five lights, and how much room the rest wants.
    private func drawTooSmall(on surface: inout Surface, _ facts: Facts) {
        let lines = surface.area.split(top: 1)
        WatchStrip(hazards: facts.status.hazards).draw(on: &surface, in: lines.top)
        let here: SafeText = "\(surface.size.description)"
        let needed: SafeText = "\(PageLayout.smallest.description)"
        surface.say("\(here) is too small: \(needed, .bold) is needed", in: lines.rest)
        // What the lights say may be over: that must be known even where nothing else has room.
        if !note.isEmpty {
            let row = surface.area.split(top: surface.size.rows - 1).rest
            surface.fill(row, .raised)
            surface.put(note.line(within: row.columns), in: row)
        }
    }
}
