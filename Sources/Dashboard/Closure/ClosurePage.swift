internal import PlainText
internal import Screen

extension PageName.Description {
    static let closure = Self(
        "9", "Closure", short: "Close", "what became of the plan, what was learned, and what it brought",
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .columns(
                    .share(
                        82,
                        .rows(
                            .share(3, .pane(.planAgainstActual, isWhole: true)), .share(2, .pane(.lessons)))),
                    .share(38, .rows(.share(3, .pane(.closing)), .share(2, .pane(.benefits))))))
        ])
}
