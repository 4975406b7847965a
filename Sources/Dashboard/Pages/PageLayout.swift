internal import Screen

/// Where everything stands on a page: a pure function of the size.
///
/// ```
/// ┌ header ──────────────────────┐   ┌ header ──────────────┐   ┌ header ──────┐
/// │                              │   ├ watch, one line ─────┤   ├ watch ───────┤
/// │        the panes, as         │   │     the panes,       │   │ the pane     │
/// │      a grid has them         │   │       fewer          │   │ that has the │
/// │                              │   │                      │   │ focus        │
/// ├ tabs ────────────────────────┤   ├ tabs ────────────────┤   ├ tabs ────────┤
/// └ keys ────────────────────────┘   └ keys ────────────────┘   └ keys ────────┘
///   from 100×30                        from 72×20                 from 40×12
/// ```
struct PageLayout {
    static let smallest = Size(columns: 40, rows: 12)

    /// The rectangles of what is seen, with their borders, in the order of Tab; none where nothing has room.
    let frames: [Page.Frame]
    let header: Rect
    /// Below which column the figures of the header begin: above the seam of the overview, on every page.
    let seam: Int
    /// The five lights in one line, where the screen is too small for a pane of theirs.
    let watchStrip: Rect?
    let tabRow: Rect?
    let keyRow: Rect

    init(_ page: PageName, size: Size, focus: PaneName, isZoomed: Bool) {
        let screen = Rect(origin: Point(row: 0, column: 0), size: size)
        let isBig = size.holds(Size(columns: 100, rows: 30))
        let isMiddling = !isBig && size.holds(Size(columns: 72, rows: 20))
        let isTooSmall = !size.holds(Self.smallest)

        let (header, below) = screen.split(top: 1)
        self.header = header
        seam = size.columns * (isMiddling ? 28 : 38) / (isMiddling ? 80 : 120)
        keyRow = below.split(top: below.rows - 1).rest
        var body = below.split(top: below.rows - 1).top
        if size.rows >= 16, !isTooSmall {
            tabRow = body.split(top: body.rows - 1).rest
            body = body.split(top: body.rows - 1).top
        } else {
            tabRow = nil
        }
        if isBig {
            watchStrip = nil
        } else {
            watchStrip = body.split(top: 1).top
            body = body.split(top: 1).rest
        }
        frames = isTooSmall ? [] : Self.frames(page, in: body, of: size, focus, isZoomed)
    }

    private static func frames(
        _ page: PageName, in body: Rect, of size: Size, _ focus: PaneName, _ isZoomed: Bool
    ) -> [Page.Frame] {
        let grids = page.description.grids
        guard !isZoomed, let grid = grids.first(where: { size.holds($0.smallest) }) else {
            let isWhole = isZoomed || grids[0].places.contains { $0.isWhole && $0.panes.contains(focus) }
            return [Page.Frame(name: focus, area: body, isWhole: isWhole)]
        }
        let frames = grid.areas(in: body).map { place, area in
            let name = place.panes.contains(focus) ? focus : place.panes[0]
            return Page.Frame(name: name, area: area, isWhole: place.isWhole)
        }
        let order = page.panes
        return frames.sorted { order.firstIndex(of: $0.name)! < order.firstIndex(of: $1.name)! }
    }
}

extension Size {
    fileprivate func holds(_ other: Size) -> Bool { columns >= other.columns && rows >= other.rows }
}
