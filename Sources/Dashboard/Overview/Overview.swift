internal import PlainText
internal import ProjectControls
package import Screen

/// The page that answers, at one glance: where are we, does the money last as long as the work, what may hit
/// us, and which of the five hazards is near.
package struct Overview: Sendable {
    private let layout: OverviewLayout
    /// What keys go to; always seen, unless nothing is.
    package let focus: PaneName
    package let isZoomed: Bool
    /// Whether somebody moves about in it; a wall marks neither a pane nor a row.
    var hasCursor = true
    var note = HeaderNote()
    /// Whether everything steps back behind hatched borders, so that nobody takes it for the present.
    var isDimmed = false

    package init(size: Size, focus: PaneName, isZoomed: Bool) {
        let layout = OverviewLayout(size: size, focus: focus, isZoomed: isZoomed)
        self.layout = layout
        self.isZoomed = isZoomed
        self.focus = focus
    }

    /// What is seen, with its border, in the order of Tab.
    package var frames: [(name: PaneName, area: Rect)] {
        PaneName.allCases.compactMap { name in layout.frames[name].map { (name, $0) } }
    }

    /// What Tab goes through, whether it is seen now or comes in the place of another.
    package var order: [PaneName] { PaneName.allCases }

    /// Where tabs go; nil where there is no row for them.
    package var tabRow: Rect? { layout.tabRow }
    /// Where the keys go.
    package var keyRow: Rect { layout.keyRow }
    /// Whether there is room for anything but the five lights.
    package var isTooSmall: Bool { layout.plan == .tooSmall }

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
        for (name, area) in frames {
            var state = states[name] ?? PaneState()
            state.isFocused = hasCursor && name == focus
            state.isZoomed = isZoomed
            let pane = name.pane
            var caption = pane.caption(facts, state, in: area)
            if !state.filter.isEmpty { caption.detail += " \("/\(state.filter)" as SafeText, .accent)" }
            surface.frame(area, caption, isFocused: state.isFocused)
            pane.draw(on: &surface, in: Self.inside(area), facts, state)
        }
        if isDimmed {
            surface.recede()
            for (_, area) in frames { surface.hatch(area, .offTrack) }
        }
        OverviewHeader(facts: facts, note: note, isDimmed: isDimmed)
            .draw(on: &surface, in: layout.header, seam: layout.seam)
    }

    /// The five lights, and how much room the rest wants.
    private func drawTooSmall(on surface: inout Surface, _ facts: Facts) {
        let lines = surface.area.split(top: 1)
        WatchStrip(hazards: facts.status.hazards).draw(on: &surface, in: lines.top)
        let here: SafeText = "\(surface.size.description)"
        let needed: SafeText = "\(OverviewLayout.smallest.description)"
        surface.say("\(here) is too small: \(needed, .bold) is needed", in: lines.rest)
        // What the lights say may be over: that must be known even where nothing else has room.
        if !note.isEmpty {
            let row = surface.area.split(top: surface.size.rows - 1).rest
            surface.fill(row, .raised)
            surface.put(note.line(within: row.columns), in: row)
        }
    }
}
