internal import PlainText
internal import Screen

extension PageName.Description {
    /// Answers, at one glance: where are we, does the money last as long as the work, what may hit us, and
    /// which of the five hazards is near.
    ///
    /// ```
    /// ┌ header ──────────────────────┐   ┌ header ──────────────┐
    /// │ phases     │ burn-down       │   ├ watch, one line ─────┤
    /// │            │                 │   │ phases │ burn-down   │
    /// ├────────────┼─────────────────┤   ├────────┴─────────────┤
    /// │ watch      │ risks           │   │ risks or watch       │
    /// ├ tabs ──────┴─────────────────┤   ├ tabs ────────────────┤
    /// └ keys ────────────────────────┘   └ keys ────────────────┘
    /// ```
    static let overview = Self(
        "1", "Overview", short: "Over", "where we stand, at one glance", focus: .risks,
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(1, .columns(.share(38, .pane(.phases)), .share(82, .pane(.burnDown)))),
                    .share(1, .columns(.share(38, .pane(.watch)), .share(82, .pane(.risks)))))),
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(
                    .share(11, .columns(.share(28, .pane(.phases)), .share(52, .pane(.burnDown)))),
                    .share(9, .pane(.risks, or: .watch)))),
        ])
}
