internal import PlainText
internal import Screen

extension PageName.Description {
    /// What may happen, what is set aside for it, and what if the launch goes badly.
    ///
    /// ```
    /// ┌──────────────────────────────┐   ┌──────────────────────┐
    /// │ register                     │   │ register             │
    /// ├────────┬─────────┬───────────┤   │                      │
    /// │ matrix │ density │ story     │   ├──────────────────────┤
    /// ├────────┴─────────┴───────────┤   │ launch, or another   │
    /// │ launch                       │   └──────────────────────┘
    /// └──────────────────────────────┘
    /// ```
    static let risks = Self(
        "5", "Risks", short: "Risk", "what may happen, what is set aside, and what if the launch goes badly",
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(17, .pane(.risks, isWhole: true)),
                    .share(
                        13,
                        .columns(
                            .share(44, .pane(.matrix, or: .riskBurnDown)),
                            .share(39, .pane(.contingency, or: .issues)), .share(37, .pane(.story)))),
                    .fixed(7, .pane(.launch)))),
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(
                    .share(13, .pane(.risks, isWhole: true)),
                    .share(
                        7, .pane(.launch, or: .matrix, .riskBurnDown, .contingency, .issues, .story)))),
        ])
}
