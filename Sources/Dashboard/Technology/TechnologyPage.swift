internal import PlainText
internal import Screen

extension PageName.Description {
    static let technology = Self(
        "8", "Technology", short: "Tech", "what the solution stands on, and for how long",
        [
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(.share(1, .pane(.horizon)), .share(1, .pane(.components))))
        ])
}
