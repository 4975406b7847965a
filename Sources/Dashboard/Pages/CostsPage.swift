internal import PlainText
internal import Screen

extension PageName.Description {
    /// Where the money went, how long it lasts, and what of it is bound.
    ///
    /// ```
    /// ┌──────────────────────────┐   ┌──────────────────────┐
    /// │ burn-down                │   │ burn-down            │
    /// ├──────────────────┬───────┤   ├──────────────────────┤
    /// │ work packages    │ owed  │   │ packages or owed     │
    /// └──────────────────┴───────┘   └──────────────────────┘
    /// ```
    static let costs = Self(
        "4", "Costs", short: "Cost", "where the money went, and how long it lasts",
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(20, .pane(.burnDown, isWhole: true)),
                    .share(17, .columns(.share(72, .pane(.packages)), .share(48, .pane(.reserves)))))),
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(
                    .share(11, .pane(.burnDown, isWhole: true)),
                    .share(9, .pane(.packages, or: .reserves)))),
        ])
}
