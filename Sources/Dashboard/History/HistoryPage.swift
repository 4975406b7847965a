internal import PlainText
internal import Screen

extension PageName.Description {
    static let history = Self(
        "0", "History", short: "Hist", "who recorded what when, and what can be taken back",
        [
            PageGrid(
                from: Size(columns: 100, rows: 24),
                .columns(
                    .share(74, .pane(.history)),
                    .share(46, .rows(.share(2, .pane(.story)), .share(1, .pane(.activity)))))),
            PageGrid(from: Size(columns: 60, rows: 16), .pane(.history, or: .story, .activity)),
        ])
}
