internal import Screen

/// Where everything stands on the overview: a pure function of the size.
///
/// ```
/// ┌ header ──────────────────────┐   ┌ header ──────────────┐   ┌ header ──────┐
/// │ phases     │ burn-down       │   ├ watch, one line ─────┤   ├ watch ───────┤
/// │            │                 │   │ phases │ burn-down   │   │ the pane     │
/// ├────────────┼─────────────────┤   ├────────┴─────────────┤   │ that has the │
/// │ watch      │ risks           │   │ risks or watch       │   │ focus        │
/// ├ tabs ──────┴─────────────────┤   ├ tabs ────────────────┤   ├ tabs ────────┤
/// └ keys ────────────────────────┘   └ keys ────────────────┘   └ keys ────────┘
///   four: from 100×30                  three: from 72×20          one: from 40×12
/// ```
struct OverviewLayout: Hashable {
    enum Plan: Hashable {
        case four, three, one, zoomed, tooSmall
    }

    static let smallest = Size(columns: 40, rows: 12)

    let plan: Plan
    /// The rectangles of what is seen, with their borders, in the order of Tab.
    let frames: [PaneName: Rect]
    let header: Rect
    /// The column at which the right-hand panes begin, or would.
    let seam: Int
    /// The five lights in one line, where the watch has no pane of its own.
    let watchStrip: Rect?
    let tabRow: Rect?
    let keyRow: Rect

    init(size: Size, focus: PaneName, isZoomed: Bool) {
        let page = Rect(origin: Point(row: 0, column: 0), size: size)
        let isBig = size.columns >= 100 && size.rows >= 30
        let fitsThree = size.columns >= 72 && size.rows >= 20
        let fitsOne = size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows
        plan =
            !fitsOne ? .tooSmall : isZoomed ? .zoomed : isBig ? .four : fitsThree ? .three : .one

        let (header, below) = page.split(top: 1)
        self.header = header
        seam = size.columns * (plan == .three ? 28 : 38) / (plan == .three ? 80 : 120)
        keyRow = below.split(top: below.rows - 1).rest
        var body = below.split(top: below.rows - 1).top
        if size.rows >= 16, plan != .tooSmall {
            tabRow = body.split(top: body.rows - 1).rest
            body = body.split(top: body.rows - 1).top
        } else {
            tabRow = nil
        }
        if plan == .four || (plan == .zoomed && isBig) {
            watchStrip = nil
        } else {
            watchStrip = body.split(top: 1).top
            body = body.split(top: 1).rest
        }
        frames = Self.frames(plan, in: body, of: size, focus)
    }

    private static func frames(_ plan: Plan, in body: Rect, of size: Size, _ focus: PaneName)
        -> [PaneName: Rect]
    {
        switch plan {
        case .tooSmall: return [:]
        case .zoomed, .one: return [focus: body]
        case .four:
            // One vertical and one horizontal seam: 38 | 82 and 19 | 18 at 120×40.
            let rows = body.split(top: (body.rows + 1) / 2)
            let left = size.columns * 38 / 120
            let (phases, burnDown) = rows.top.split(left: left)
            let (watch, risks) = rows.rest.split(left: left)
            return [.phases: phases, .burnDown: burnDown, .watch: watch, .risks: risks]
        case .three:
            // 28 | 52 and 11 | 9 at 80×24.
            let rows = body.split(top: (body.rows * 11 + 10) / 20)
            let (phases, burnDown) = rows.top.split(left: size.columns * 28 / 80)
            // The watch comes in the place of the register while it has the focus.
            return [
                .phases: phases, .burnDown: burnDown, focus == .watch ? .watch : .risks: rows.rest,
            ]
        }
    }
}
