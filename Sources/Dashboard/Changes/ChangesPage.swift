internal import PlainText
internal import Screen

extension PageName.Description {
    /// What crept in, who asked for it, and what it did to the finish and to the cost.
    ///
    /// ```
    /// ┌──────────────────────────────┐   ┌──────────────────────┐
    /// │ requests                     │   │ requests             │
    /// ├──────────────┬───────┬───────┤   ├──────────────────────┤
    /// │ creep ledger │growth │ story │   │ ledger, or another   │
    /// └──────────────┴───────┴───────┘   └──────────────────────┘
    /// ```
    static let changes = Self(
        "6", "Changes", short: "Chg", "what crept in, who asked for it, and what it did",
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(19, .pane(.changes, isWhole: true)),
                    .share(
                        18,
                        .columns(
                            .share(48, .pane(.creep)), .share(36, .pane(.growth)),
                            .share(36, .pane(.story)))))),
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(
                    .share(11, .pane(.changes, isWhole: true)),
                    .share(9, .pane(.creep, or: .growth, .story)))),
        ])
}
